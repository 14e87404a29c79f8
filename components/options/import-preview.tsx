import type { ImportCounts, Kind } from '../../utils/training/backup';
import { useProgressTexts } from './progress-texts';

const COLUMNS = ['added', 'replaced', 'known'] as const;

/** What an import would add, update and leave, by kind. */
export function ImportPreview({ counts }: { counts: ImportCounts }) {
  const { t, language } = useProgressTexts();
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
        {(Object.keys(counts) as Kind[]).map((kind) => (
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
