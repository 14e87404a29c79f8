import { formatMoment } from '../../utils/i18n/format';
import { verdictLine } from '../../utils/judging/verdict';
import type { Summary } from '../../utils/storage/schema';
import { useText } from '../settings';

/** The kept moments in words, latest first. */
export function HistoryTable({ moments }: { moments: readonly Summary[] }) {
  const { t, language } = useText();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('moment')}</th>
          <th scope="col">{t('verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {moments.map(({ id, at, readAt, counts }) => (
          <tr key={id}>
            <td>
              {formatMoment(at, language)}
              {readAt !== undefined && (
                <span class="hint"> {t('judgedAgain', { moment: formatMoment(readAt, language) })}</span>
              )}
            </td>
            <td>{verdictLine(counts, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
