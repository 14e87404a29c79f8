import type { Listing } from '../core/listing';
import type { Language } from '../core/locale';
import type { Report } from '../core/report';
import { type JudgingInput, judge } from '../judging/judge';
import { policies } from '../policies';

export interface Market {
  /** Marketplace id a listing is judged for. */
  id: string;
  name: string;
}

/** The marketplaces whose demands we know, in the alphabetical order of their names. */
export const marketsIn = (language: Language): Market[] =>
  policies
    // What a country's law asks on a marketplace is no marketplace of its own.
    .flatMap(({ marketplaces: [id] = [], countries, name }) =>
      id === undefined || countries ? [] : [{ id, name: name[language] }],
    )
    .sort((a, b) => a.name.localeCompare(b.name, language));

/** Judges a listing as if it stood on another marketplace, for the same buyers. */
export const judgeFor = (listing: Listing, marketplace: string, input: JudgingInput): Report =>
  judge({ ...listing, marketplace }, input);
