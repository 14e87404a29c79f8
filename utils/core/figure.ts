import type { FigureKind } from './costs';

/** Why what was typed is no figure of its kind. */
export type FigureProblem = 'notNumber' | 'negative' | 'over100' | 'decimals' | 'whole' | 'tooLarge';
export type TypedFigure = { value: number | undefined } | { problem: FigureProblem };

/** 1,000 million euros, or sales, or days: beyond, something was mistyped. */
const MOST = 1_000_000_000;
const DECIMALS: Record<FigureKind, number> = { amount: 2, percent: 3, vat: 3, count: 0, days: 0, choice: 0 };

/**
 * Reads a figure as typed in French or English: « 1 234,50 € », “1,234.50”, « 5,5 % ». Nothing typed is an unknown
 * figure, not 0. Where a lone mark might part thousands or decimals (“1,234”), it is refused rather than guessed.
 */
export function readFigure(typed: string, kind: FigureKind): TypedFigure {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/^(?:€|EUR)|(?:€|EUR|%)$/gi, '');
  if (text === '') return { value: undefined };
  const match = /^([-−]?)(\d*(?:[.,]\d{3})*?)(?:([.,])(\d*))?$/.exec(text);
  if (!match || !/\d/.test(text)) return { problem: 'notNumber' };
  const [, sign, whole = '', mark, decimals = ''] = match;
  if (mark && whole.includes(mark)) return { problem: 'notNumber' };
  if (sign) return { problem: 'negative' };
  if (decimals.length > DECIMALS[kind]) return { problem: DECIMALS[kind] === 0 ? 'whole' : 'decimals' };
  const number = Number(`${whole.replace(/[.,]/g, '') || '0'}.${decimals || '0'}`);
  if (number > MOST) return { problem: 'tooLarge' };
  if (kind === 'percent' && number > 100) return { problem: 'over100' };
  // Cents are whole: 19.99 × 100 is not, in binary.
  return { value: kind === 'amount' ? Math.round(number * 100) : number };
}

/** A figure as one would type it: without marks between thousands. */
export function writeFigure(value: number | undefined, kind: FigureKind, mark: ',' | '.'): string {
  if (value === undefined) return '';
  const text = kind === 'amount' ? (value / 100).toFixed(2).replace(/\.00$/, '') : String(value);
  return text.replace('.', mark);
}
