import type { ProgrammeProblem } from '../../utils/training/programme-file';
import { linesOf, withoutMark } from '../../utils/training/text-lines';
import { PageText } from '../page-text';
import { type ProgrammeTextKey, useProgrammeText } from './texts';

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
        {problems.map(({ line, column, path, key, data }) => (
          <li key={`${line} ${column} ${path.join('.')} ${JSON.stringify(data)}`}>
            <strong>{t('problemAt', { line, column })}</strong>{' '}
            {t(key, key === 'wrongType' ? { expected: t(kindOf(data.expected)) } : data)}
            <Line text={lines[line - 1] ?? ''} column={column} />
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

/** JSON's own kinds of value, by the words people have for them. */
function kindOf(expected: unknown): ProgrammeTextKey {
  switch (expected) {
    case 'string':
    case 'number':
    case 'array':
    case 'object':
      return `kind_${expected}`;
    default:
      return 'kind_other';
  }
}

/** What a line may have before it is cut to what stands around the problem. */
const LONGEST = 100;

/** The line as it stands in the file, as text. */
function Line({ text, column }: { text: string; column: number }) {
  if (!text.trim()) return null;
  const from = text.length > LONGEST ? Math.max(0, column - 1 - LONGEST / 4) : 0;
  const part = text.slice(from, from + LONGEST).trim();
  return (
    <code>
      <PageText text={`${from > 0 ? '… ' : ''}${part}${from + LONGEST < text.length ? ' …' : ''}`} />
    </code>
  );
}
