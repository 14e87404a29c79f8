import { toCsv } from './csv';
import { fileName } from './file-name';
import { toProofFile } from './json';
import type { ProofSource } from './record';
import type { ProofOptions } from './table';
import { assessmentsTable, listingsTable, stepsTable, tablesOf } from './tables';
import { toXapi } from './xapi';

export type FileKind = 'xlsx' | 'csv-steps' | 'csv-assessments' | 'csv-listings' | 'json' | 'xapi';

interface ProofFile {
  name: string;
  content: BlobPart;
  type: string;
}

interface FileOptions extends ProofOptions {
  separator: ',' | ';';
}

const TABLES = { 'csv-steps': stepsTable, 'csv-assessments': assessmentsTable, 'csv-listings': listingsTable };

/** A file of a proof, ready to be saved. The writer of workbooks comes only when one is asked for. */
export async function makeFile(kind: FileKind, source: ProofSource, options: FileOptions): Promise<ProofFile> {
  const who = source.learners.length === 1 ? source.learners[0]!.pseudonym : (source.session?.title ?? '');
  const named = (ending: string, what = '') => fileName([who, what], source.madeAt, ending);
  switch (kind) {
    case 'xlsx': {
      const { toXlsx } = await import('./xlsx');
      const content = await toXlsx(tablesOf(source, options));
      return { name: named('xlsx'), content, type: content.type };
    }
    case 'json':
      return {
        name: named('json'),
        content: JSON.stringify(toProofFile(source, options), null, 2),
        type: 'application/json',
      };
    case 'xapi': {
      const statements = (await Promise.all(source.learners.map(toXapi))).flat();
      return { name: named('json', 'xapi'), content: JSON.stringify(statements), type: 'application/json' };
    }
    default: {
      const table = TABLES[kind](source.learners, options);
      return {
        name: named('csv', table.title),
        content: toCsv(table, options.separator),
        type: 'text/csv;charset=utf-8',
      };
    }
  }
}
