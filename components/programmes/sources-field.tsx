import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/training/programme-limits';
import type { Change } from './change';
import { useProgrammeText } from './texts';

interface Props {
  path: string;
  sources: readonly string[];
  change: Change<readonly string[]>;
}

/** Where the facts come from, one source a line. */
export function SourcesField({ path, sources, change }: Props) {
  const { t } = useProgrammeText();
  const [typed, setTyped] = useState(sources.join('\n'));
  return (
    <>
      <label for={path}>{t('sources')}</label>
      <p id={`${path}-hint`} class="hint">
        {t('sourcesHint')}
      </p>
      <textarea
        id={path}
        rows={3}
        maxLength={LIMITS.text}
        value={typed}
        aria-describedby={`${path}-hint`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const lines = value.split('\n').flatMap((line) => line.trim() || []);
          change(() => lines.slice(0, LIMITS.sources));
        }}
      />
    </>
  );
}
