import type { Family, FamilyGuess } from './family';
import type { Listing } from './listing';
import type { Policy, PolicyRow } from './policy';
import type { AnyRule } from './rule';

/** A policy, and which of its rows for the rule spoke. */
export interface RowRef {
  id: string;
  row: number;
}

interface Asking {
  /** Those that speak of the listing: see `speaksOf`. */
  policies: readonly Policy[];
  listing: Listing;
  family: FamilyGuess | undefined;
  /** ISO date. */
  today: string;
}

/** What is asked of one listing for one rule. */
export interface Demands {
  /** Rows in force, least specific first; empty when the demand is announced only. */
  rows: PolicyRow[];
  refs: RowRef[];
  announced: PolicyRow | undefined;
}

/** Whether a policy has a word on this listing: by its marketplace and by its buyers’ country. */
export function speaksOf({ marketplaces, countries }: Policy, { marketplace, country }: Listing): boolean {
  if (marketplaces && !marketplaces.includes(marketplace)) return false;
  return !countries || (country !== undefined && countries.includes(country));
}

/** The rows that ask for this rule here and now, least specific first; undefined when none does. */
export function demandsOn(rule: AnyRule, { policies, listing, family, today }: Asking): Demands | undefined {
  if (rule.families && !(family && rule.families.includes(family.family))) return undefined;
  const rows: PolicyRow[] = [];
  const refs: RowRef[] = [];
  let announced: PolicyRow | undefined;
  let announcedBy: RowRef | undefined;
  for (const { id, rows: entries } of policies) {
    const entry = entries[rule.id];
    if (entry === false) return undefined;
    if (!entry) continue;
    const candidates: readonly PolicyRow[] = isList(entry) ? entry : [entry];
    let coming = -1;
    let current = -1;
    for (let at = 0; at < candidates.length && current < 0; at++) {
      const { since = '', until = '9999' } = candidates[at]!;
      if (!applies(candidates[at]!, listing, family?.family)) continue;
      if (since > today) coming = coming < 0 ? at : coming;
      else if (today <= until) current = at;
    }
    if (current >= 0) {
      rows.push(candidates[current]!);
      refs.push({ id, row: current });
    } else if (coming >= 0 && !announced) {
      announced = candidates[coming]!;
      announcedBy = { id, row: coming };
    }
  }
  if (rows.length === 0) return announcedBy && { rows, refs: [announcedBy], announced };
  return { rows, refs, announced };
}

const isList = (entry: PolicyRow | readonly PolicyRow[]): entry is readonly PolicyRow[] => Array.isArray(entry);

function applies({ appliesTo }: PolicyRow, { country, language }: Listing, family: Family | undefined): boolean {
  if (!appliesTo) return true;
  const { families, notFamilies, countries, languages } = appliesTo;
  if (families && !(family && families.includes(family))) return false;
  if (notFamilies && family && notFamilies.includes(family)) return false;
  if (languages && !(language && languages.includes(language))) return false;
  return !countries || (country !== undefined && countries.includes(country));
}

/** The options a rule is tested with: its own defaults, then those of each row, most specific last. */
export const optionsOf = (rule: AnyRule, rows: readonly PolicyRow[]): object =>
  Object.assign({}, rule.options, ...rows.map(({ options }) => options));
