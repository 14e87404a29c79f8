import { plainCell } from './plain-cell';
import type { Cell, Table } from './table';

/** Spreadsheets take a cell that begins so for a formula; a full-width sign is read as the plain one by some. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: what looks like a formula is shown, with an apostrophe before it. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * One table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. French Excel parts columns at semicolons. Every
 * text is quoted, so that neither separator makes two cells of one.
 */
export function toCsv({ head, rows }: Pick<Table, 'head' | 'rows'>, separator: ',' | ';'): string {
  const line = (cells: readonly Cell[]) => cells.map(field).join(separator);
  return `\uFEFF${[head, ...rows].map(line).join('\r\n')}\r\n`;
}

const field = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : `"${neutral(plainCell(cell)).replaceAll('"', '""')}"`;
