import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { plainCell } from './plain-cell';
import type { Table } from './table';

/** What a cell may hold, by the limits of the format. */
const LONGEST_CELL = 32_767;
const WIDEST = 60;

/** Names a sheet may not have: these characters, or more of them than 31. */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** A workbook with a sheet a table. Texts are written as texts: none is ever a formula. */
export async function toXlsx(tables: readonly Table[]): Promise<Blob> {
  const sheets: WriteOptions['sheets'] = tables.map(({ title, head, rows }) => ({
    name: sheetName(title),
    rows: [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? cell : fitting(cell)))),
    columns: head.map((_, column) => ({ width: widthOf([head, ...rows.slice(0, 200)].map((row) => row[column])) })),
    freezePane: { rows: 1 },
  }));
  const bytes = await writeXlsx({ sheets });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** A text that looks like one of the format's own escapes would be read as another one. */
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

function fitting(text: string): string {
  const plain = plainCell(text).replace(/\r\n?/g, '\n');
  const cut = plain.length > LONGEST_CELL ? `${plain.slice(0, LONGEST_CELL - 1)}…`.toWellFormed() : plain;
  return cut.replace(ESCAPE, '_x005F_');
}

const widthOf = (cells: readonly (string | number | undefined)[]): number =>
  Math.min(WIDEST, 2 + Math.max(...cells.map((cell) => String(cell ?? '').length)));
