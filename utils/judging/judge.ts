import { analyse } from '../core/analyse';
import { type Answer, applyAnswers } from '../core/answer';
import { type FamilyChoice, familyOf } from '../core/family-choice';
import type { Listing } from '../core/listing';
import type { PastPrice } from '../core/past-price';
import { makeReport, type Report } from '../core/report';
import { applyWaivers, type Waiver } from '../core/waiver';
import { policies } from '../policies';
import { rules } from '../rules';

export interface JudgingInput {
  waivers: readonly Waiver[];
  answers?: readonly Answer[];
  families?: readonly FamilyChoice[];
  rulesOff: readonly string[];
  /** Prices of the listing read on earlier days. */
  pastPrices?: readonly PastPrice[];
  /** ISO date of the demands. */
  today: string;
  /** ISO date of the reading, where it is another. */
  readOn?: string;
}

/** The one way from a listing to its report, for the background, the panel and the command line. */
export function judge(
  listing: Listing,
  { waivers, answers = [], families = [], rulesOff, today, pastPrices, readOn }: JudgingInput,
): Report {
  const wanted = rules.filter(({ id }) => !rulesOff.includes(id));
  const family = familyOf(listing, families);
  const findings = applyAnswers(
    analyse(listing, { rules: wanted, policies, today, family, pastPrices, readOn }),
    answers,
    listing,
  );
  return { ...makeReport(listing, applyWaivers(findings, waivers, listing), today), ...(family && { family }) };
}
