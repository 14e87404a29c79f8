import { KIND_NAMES } from '../../utils/exchange/contents';
import type { ImportCounts } from '../../utils/exchange/merge';
import { useExchangeTexts } from './texts';

const COLUMNS = ['added', 'replaced', 'known'] as const;

/** What a file would add, update and leave, by kind; kinds of which it holds nothing are left out. */
export function ImportPreview({ counts }: { counts: ImportCounts }) {
  const { t, language } = useExchangeTexts();
  const kinds = KIND_NAMES.filter((kind) => COLUMNS.some((column) => counts[kind][column] > 0));
  return (
    <table class="import-preview">
      <thead>
        <tr>
          <th scope="col">{t('kind')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`kind_${kind}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{counts[kind][column].toLocaleString(language)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
