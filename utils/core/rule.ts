import type { Family, FamilyGuess } from './family';
import type { Known } from './field';
import type { FieldName, FieldValues } from './listing';
import type { PastPrice } from './past-price';

/** W3C EARL outcome values. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';
export const SEVERITIES = ['blocking', 'important', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** Values for the placeholders of a message. */
export type Data = Record<string, string | number>;

export type Verdict<M extends string = string> =
  | { outcome: 'passed' | 'inapplicable' }
  | { outcome: 'failed' | 'cantTell'; message: M; data?: Data };

type Values<N extends FieldName> = { [K in N]: FieldValues[K] };

/** What a rule may know besides the fields: nothing of the clock, the browser or the DOM. */
export interface Context {
  /** ISO date (`2026-11-24`) of what the listing shows: that of the reading. */
  today: string;
  marketplace: string;
  country?: string | undefined;
  /** Language the store sells in. */
  language?: string | undefined;
  /** Best guess of what kind of product this is. */
  family?: FamilyGuess | undefined;
  /** Prices of this listing remembered from earlier days; empty when nothing is remembered. */
  pastPrices: readonly PastPrice[];
  /** Readings of the same field from other places of the page that differ from the value given. */
  others<N extends FieldName>(name: N): NonNullable<Known<FieldValues[N]>['others']>;
}

export interface Rule<
  N extends readonly FieldName[] = readonly FieldName[],
  W extends readonly FieldName[] = readonly FieldName[],
  M extends string = string,
  O extends object = object,
  A extends readonly FieldName[] = readonly FieldName[],
> {
  id: string;
  /** Fields that must be known before `check` runs: unknown gives `cantTell`. */
  needs: N;
  /** Fields that must be settled, known or absent, before `check` runs: unknown gives `cantTell`, absent is left out. */
  asks?: A;
  /** Fields handed over when known, left out otherwise. */
  wants?: W;
  /**
   * Whether the rule concerns this listing, from the declared fields that are known. Asked first: what a listing is not
   * concerned by need not be looked for.
   */
  concerns?(known: Partial<Values<N[number] | W[number] | A[number]>>): boolean;
  /** Fields that must have been read whole for a fault: one found by its look only gives `cantTell`. */
  whole?: readonly (N[number] | W[number] | A[number])[];
  /** Message when a needed field is absent; without it the rule is then inapplicable. */
  whenAbsent?: NoInfer<M>;
  /** The rule concerns these product families only; without it, all of them. */
  families?: readonly Family[];
  /** Defaults; policy rows override them. */
  options: O;
  messages: readonly M[];
  check(
    values: Values<N[number]> & Partial<Values<W[number] | A[number]>>,
    options: O,
    context: Context,
  ): Verdict<NoInfer<M>>;
}

/** Any rule, for the runner and the registries. */
export type AnyRule = Omit<Rule, 'check' | 'concerns'> & {
  concerns?(known: never): boolean;
  check(values: never, options: never, context: Context): Verdict;
};

export type MessageOf<R> = R extends { messages: readonly (infer M)[] } ? M & string : never;
type Needed<R> = R extends { needs: readonly (infer N)[] } ? N & FieldName : never;
type Wanted<R> = R extends { wants?: readonly (infer W)[] } ? W & FieldName : never;
type Asked<R> = R extends { asks?: readonly (infer A)[] } ? A & FieldName : never;

/** A case that is test, documentation and teaching material at once. A field not given is absent. */
export interface Example<R> {
  fields: Partial<Values<Needed<R> | Wanted<R> | Asked<R>>>;
  options?: R extends { options: infer O } ? Partial<O> : never;
  context?: Partial<Context>;
  expect: 'passed' | 'inapplicable' | MessageOf<R>;
}

/** A sentence, or its forms by `data.count`. `{name}` is replaced by the value of that name. */
export type Message = string | { one: string; other: string };
/** What people read: one catalogue per language, checked against the rule's message ids. */
export type RuleText<R> = Record<
  'fr' | 'en',
  { title: string; why: string; fix: string } & Record<MessageOf<R>, Message>
>;

/** Types the fields that `check` receives from `needs`, `asks` and `wants`, and its messages. */
export function defineRule<
  const N extends readonly FieldName[],
  const M extends string,
  O extends object,
  const W extends readonly FieldName[] = readonly [],
  const A extends readonly FieldName[] = readonly [],
>(rule: Rule<N, W, M, O, A>): Rule<N, W, M, O, A> {
  return rule;
}

export const pass = { outcome: 'passed' } as const;
export const inapplicable = { outcome: 'inapplicable' } as const;
export const fail = <M extends string>(message: M, data: Data = {}) => ({ outcome: 'failed', message, data }) as const;
export const cantTell = <M extends string>(message: M, data: Data = {}) =>
  ({ outcome: 'cantTell', message, data }) as const;
