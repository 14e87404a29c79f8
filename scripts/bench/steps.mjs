// The longest step of a first reading on a slow machine: between two steps the page may do what it wants.
import { basename } from 'node:path';
import { benchPages } from './pages.mjs';
import { sized, withPage } from './reading.mjs';

/** As slow as a shop's older computer. */
const THROTTLING = 4;
/** From which on the browser counts a task as long. */
const LONG_TASK_MS = 50;

export async function* run({ chromium, pages, site }) {
  for (const page of benchPages(pages, site)) {
    const { elements, longest } = await withPage(chromium, page, async ({ evaluate, session }) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
      return evaluate('bench.longestStep()');
    });
    const about = `${basename(page.file).slice(0, 28)} (${elements})`;
    const against = 'what counts as long';
    yield {
      bench: sized('longest-step', elements),
      case: about,
      ours: longest,
      yardstick: LONG_TASK_MS,
      against,
      unit: 'ms',
    };
  }
}
