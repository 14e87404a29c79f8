// Reads and judges saved pages with the code the extension runs.
import { nodeModule, pageScript } from './bundle.mjs';
import { addressOf, launchChromium, loadSaved, withSavedPage } from './saved-pages.mjs';

/** One line of the audit (docs: README, "On the command line"); `error` stands in it when the page could not be read. */
async function auditOne(browser, { file, url }, { script, judge, today }) {
  try {
    const bytes = await loadSaved(file);
    const address = addressOf(url, bytes);
    const read = await withSavedPage(browser, { bytes, url: address }, async ({ evaluate }) => {
      await evaluate(script);
      return evaluate(`pretAVendre.read(${JSON.stringify(address)})`);
    });
    const { page, marketplace, listing, ms } = read;
    if (!listing)
      return {
        file,
        url: address,
        page,
        marketplace: null,
        listing: null,
        findings: [],
        coverage: { made: 0, total: 0 },
        ms: { extract: ms, analyse: 0 },
      };
    const judged = judge(listing, today);
    const { findings, coverage, standing, counts } = judged.report;
    return {
      file,
      url: address,
      page,
      marketplace,
      listing,
      standing,
      counts,
      findings,
      coverage,
      ms: { extract: ms, analyse: judged.ms },
    };
  } catch (error) {
    return {
      file,
      url: url ?? null,
      page: 'other',
      marketplace: null,
      listing: null,
      findings: [],
      coverage: { made: 0, total: 0 },
      ms: { extract: 0, analyse: 0 },
      error: error.message,
    };
  }
}

/** Audits the pages in order, two at a time, in one browser; calls `each` with every line as soon as its turn has come. */
export async function auditPages(pages, { chromium, today, each, width = 2 }) {
  const script = await pageScript('scripts/audit/page.ts', 'pretAVendre');
  const { judge } = await nodeModule('scripts/audit/judge.ts', 'judge');
  const browser = await launchChromium(chromium);
  const lines = new Array(pages.length);
  let next = 0;
  let told = 0;
  const worker = async () => {
    while (next < pages.length) {
      const index = next++;
      lines[index] = await auditOne(browser, pages[index], { script, judge, today });
      while (told < pages.length && lines[told]) each?.(lines[told++]);
    }
  };
  try {
    await Promise.all(Array.from({ length: width }, worker));
  } finally {
    await browser.close();
  }
  return lines;
}
