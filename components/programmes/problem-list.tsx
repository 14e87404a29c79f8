import { linesOf } from '../../utils/training/json-places';
import { type ProgrammeProblem, withoutMark } from '../../utils/training/programme-file';
import { PageText } from '../page-text';
import { useProgrammeText } from './texts';

interface Props {
  name: string;
  text: string;
  problems: readonly ProgrammeProblem[];
  more: number;
  onClose(): void;
}

/** Why a file is not taken up: every problem with its line as it stands in the file. */
export function ProblemList({ name, text, problems, more, onClose }: Props) {
  const { t } = useProgrammeText();
  const lines = linesOf(withoutMark(text));
  return (
    <div class="confirm problems">
      <h4 id="programme-picked" tabIndex={-1}>
        {t('problemsTitle', { name, count: problems.length + more })}
      </h4>
      <p>{t('problemsWhat')}</p>
      <ol>
        {problems.map(({ line, column, key, data }) => (
          <li key={`${line} ${column} ${key}`}>
            <strong>{t('problemAt', { line, column })}</strong> {t(key, data)}
            {lines[line - 1]?.trim() && (
              <code>
                <PageText text={lines[line - 1]!.trim()} longest={160} />
              </code>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('problemsMore', { count: more })}</p>}
      <div class="actions">
        <button type="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </div>
  );
}
