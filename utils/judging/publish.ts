import { platformAt, platforms } from '../backoffices';
import { matchesPattern } from '../extract/extract';
import { ANY_FORM } from '../forms/any-form';
import { marketplaces } from '../marketplaces';
import type { Sender } from '../messaging/messenger';
import type { Marking, Publication } from '../messaging/protocol';
import { decisionsOn } from '../storage/decisions';
import { keepForm } from '../storage/kept-forms';
import { readMasking } from '../storage/masking';
import { pastPricesOf } from '../storage/past-prices';
import { readSettings } from '../storage/settings';
import { dayOf, rememberReport } from '../storage/snapshots';
import { inTurn, readTab, type TabState, writeTab } from '../storage/tabs';
import { proveSteps } from '../training/prove';
import { showBadge } from './badge';
import { judgeForm } from './forms';
import { judge } from './judge';
import { markingOf } from './marking';
import { noteDemands } from './set-aside';
import { targetsOf } from './targets';

/**
 * Takes a reading from a content script: judges it, remembers it, and answers what to draw in the page. May be
 * repeated with the same input, after the worker was stopped between any two steps, without harm.
 * Throws when the reading speaks of another site than the sender's.
 */
export function publish(publication: Publication, sender: Sender): Promise<Marking | null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('The sender is no tab');
  checkOrigin(publication, sender);
  return inTurn(tabId, () => take(publication, tabId, sender));
}

async function take(
  { page, listing, session, sequence }: Publication,
  tabId: number,
  sender: Sender,
): Promise<Marking | null> {
  const before = await readTab(tabId);
  if (before?.session === session && before.sequence > sequence) return null;
  const at = Date.now();
  const base = { session, sequence, url: sender.url ?? '', at };
  const store = async (state: TabState) => {
    await writeTab(tabId, state);
    await showBadge(tabId, state);
  };

  if (page === 'gone') {
    await store({ ...base, state: 'reading' });
    return null;
  }
  if (!listing) {
    const backOffice = page === 'editor' ? platformAt(new URL(base.url))?.id : undefined;
    await store({ ...base, state: 'other', ...(backOffice && { backOffice }) });
    return null;
  }
  const [settings, { on: masked }] = await Promise.all([readSettings(), readMasking()]);
  const { hostname } = new URL(listing.url);
  if (settings.pausedHosts.includes(hostname)) {
    await store({ ...base, state: 'paused' });
    return null;
  }

  // A database that refuses is said by `unsaved`; the reading is judged all the same.
  const targets = page === 'editor' ? targetsOf(listing.marketplace, listing.url, settings) : undefined;
  const decisions = await decisionsOn(listing, targets);
  const incognito = sender.tab?.incognito ?? false;
  if (page === 'editor') {
    // What is being typed is not what the listing was: it enters no history and proves no step.
    const judged = judgeForm(listing, listing.marketplace, settings, { ...decisions, today: dayOf(at) });
    // The first reading is what the form held by itself; what comes after was typed. Losing this copy loses nothing else.
    if (sequence > 1 && !incognito) await keepForm(listing, at).catch(() => {});
    await store({ ...base, state: 'listing', ...judged, ...(incognito ? { incognito } : {}) });
    void noteDemands(judged.report).catch(() => {});
    return settings.overlayOffHosts.includes(hostname)
      ? null
      : markingOf(judged.report, sequence, settings, { form: judged.form, masked });
  }
  const pastPrices = await pastPricesOf(listing, at);
  const report = judge(listing, { ...decisions, pastPrices, rulesOff: settings.rulesOff, today: dayOf(at) });
  // Nothing of a private window is remembered; the panel says so.
  const unsaved = incognito ? undefined : await rememberReport(report, at).then(() => undefined, reasonOf);
  await store({
    ...base,
    state: 'listing',
    report,
    ...(unsaved ? { unsaved } : {}),
    ...(incognito ? { incognito } : {}),
  });
  // The page does not wait for the training. What cannot be noted now is noted at the next reading.
  if (!incognito) void proveSteps(report, at).catch(() => {});
  void noteDemands(report).catch(() => {});
  return settings.overlayOffHosts.includes(hostname) ? null : markingOf(report, sequence, settings, { masked });
}

const reasonOf = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

/** A content script's process also runs the page: it may speak of its own site only. */
function checkOrigin({ page, listing }: Publication, { url = '' }: Sender) {
  if (!listing) return;
  const [told, true_] = [listing.url, url].map((address) => (URL.canParse(address) ? new URL(address) : undefined));
  if (!told || told.origin !== true_?.origin) throw new Error('The listing is not on the sender’s site');
  if (page === 'editor') {
    const platform = platforms.find(({ id }) => id === listing.marketplace);
    if (listing.marketplace === ANY_FORM || platform?.isBackOffice(told)) return;
    throw new Error('The form names another back-office');
  }
  const marketplace = marketplaces.find(({ id }) => id === listing.marketplace);
  if (!marketplace?.matches.some((pattern) => matchesPattern(pattern, told))) {
    throw new Error('The listing names another marketplace');
  }
}
