/* What leaves the merchant's vault of a figure: between which two round numbers it lies, and nothing nearer. */

/** What a firm may note of itself; each in euros, and for one year where it flows. */
export const COMPANY_FIGURES = ['cashNeed', 'turnover', 'payroll', 'loans', 'assets'] as const;
export type CompanyFigure = (typeof COMPANY_FIGURES)[number];

/** From `from` on, and below `below`; the last one has no end. In euros. */
export interface Band {
  from: number;
  below?: number;
}

/**
 * Where one band ends and the next begins, in euros: few and wide, the same for every merchant, so that a band tells
 * the size of a business and points at none. 2 million is the ceiling of a microenterprise for turnover and balance
 * sheet (Commission Recommendation 2003/361/EC, annex, art. 2); the others are round fractions of it, ours. Having
 * none, no loan for instance, is within the first band: it would tell more than a size.
 */
const LIMITS: Record<CompanyFigure | 'price', readonly number[]> = {
  turnover: [100_000, 500_000, 2_000_000],
  assets: [100_000, 500_000, 2_000_000],
  cashNeed: [20_000, 100_000, 500_000],
  payroll: [20_000, 100_000, 500_000],
  loans: [20_000, 100_000, 500_000],
  /** Of one product. */
  price: [10, 50, 200],
};
export type BandKind = keyof typeof LIMITS;

/** All bands of one kind of figure, lowest first. */
export const bandsOf = (kind: BandKind): readonly Band[] =>
  [0, ...LIMITS[kind]].map((from, i) => {
    const below = LIMITS[kind][i];
    return { from, ...(below !== undefined && { below }) };
  });

/** The band of a figure in euros; undefined when it is unknown, and for what is no amount (negative, not a number). */
export const bandOf = (figure: number | undefined, kind: BandKind): Band | undefined =>
  figure !== undefined && figure >= 0
    ? bandsOf(kind).find(({ below = Number.POSITIVE_INFINITY }) => figure < below || below === Number.POSITIVE_INFINITY)
    : undefined;
