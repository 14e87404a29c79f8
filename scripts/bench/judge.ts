/* Judging alone, in Node: a listing whose description is a given text, by all rules. */
import { analyse } from '../../utils/core/analyse';
import { FIELD_NAMES, type Fields, type Listing } from '../../utils/core/listing';
import { makeReport } from '../../utils/core/report';
import { policies } from '../../utils/policies';
import { rules } from '../../utils/rules';

/** Judged as of this day, so that two runs do the same work. */
const TODAY = '2026-09-01';
const evidence = { source: 'dom', locator: '#t' } as const;

/** Gives how many rules have found something to say. */
export function judgeText(title: string, description: string): number {
  const known = { title, description, bullets: [title, title, title] };
  const fields = Object.fromEntries(
    FIELD_NAMES.map((name) => [
      name,
      name in known
        ? { state: 'known', value: known[name as keyof typeof known], evidence }
        : { state: 'unknown', reason: 'place-not-found', tried: [] },
    ]),
  ) as unknown as Fields;
  const listing: Listing = {
    marketplace: 'amazon',
    id: 'B000000001',
    url: 'https://www.amazon.fr/dp/B000000001',
    country: 'FR',
    language: 'fr',
    fields,
  };
  const { findings } = makeReport(listing, analyse(listing, { rules, policies, today: TODAY }), TODAY);
  return findings.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length;
}
