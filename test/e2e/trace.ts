/* What the browser itself notes of a page's main thread, its scripts and what they make it do. */
import type { App } from './app';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** All that happened in all pages while `act` ran. */
async function traceOf(app: App, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await app.context.browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
}

/** How often our scripts ran while `act` did, and how often they made the browser compute style or layout at once. */
export async function forcedLayouts(app: App, act: () => Promise<void>): Promise<{ calls: number; forced: number }> {
  const events = await traceOf(app, act);
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + inner.dur! <= outer.ts + outer.dur!;
  const looks = events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  return { calls: ours.length, forced: looks.filter((look) => ours.some((call) => isWithin(look, call))).length };
}
