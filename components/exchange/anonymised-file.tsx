import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Anonymised, PARTS, type Part } from '../../utils/exchange/anonymised-shape';
import { readAnonymous } from '../../utils/exchange/read-anonymous';
import { saveAs } from '../options/save-as';
import { AnonymisedPreview } from './anonymised-preview';
import { useAnonymisedTexts } from './anonymised-texts';
import { problemText } from './problem';
import { useExchangeTexts } from './texts';
import { useWork, WorkLine, wasStopped } from './work';

interface Made {
  file: Anonymised;
  /** Exactly what is written. */
  text: string;
}

/** A file for a trainer that names nobody: chosen, looked at in full, and only then written. */
export function AnonymisedFile() {
  const { t } = useAnonymisedTexts();
  const { t: say } = useExchangeTexts();
  const id = useId();
  const [parts, setParts] = useState<readonly Part[]>(PARTS.filter((part) => part !== 'company'));
  const [made, setMade] = useState<Made>();
  const [said, setSaid] = useState('');
  const { work, run } = useWork();
  const preview = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => preview.current?.focus(), [made]);

  const look = async () => {
    setSaid('');
    try {
      const file = await run(t('making'), (reins) => readAnonymous({ parts, madeAt: Date.now(), ...reins }));
      const isEmpty = PARTS.every((part) => Object.keys(file[part] ?? {}).length === 0);
      if (isEmpty) setSaid(t('empty'));
      else setMade({ file, text: `${JSON.stringify(file, null, 1)}\n` });
    } catch (error) {
      setSaid(wasStopped(error) ? say('stopped') : problemText(error, say, 'saveRefused'));
    }
  };
  const close = (sentence: string) => {
    setMade(undefined);
    setSaid(sentence);
    heading.current?.focus();
  };
  const save = ({ file, text }: Made) => {
    const name = `pret-a-vendre-anonymise-${file.name}.json`;
    saveAs(name, text);
    close(say('saved', { name }));
  };
  const choose = (part: Part, isChosen: boolean) =>
    setParts(PARTS.filter((one) => (one === part ? isChosen : parts.includes(one))));
  return (
    <section class="exchange" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {t('title')}
      </h3>
      <p>{t('what')}</p>
      <p>{t('without')}</p>
      <p>{t('limits')}</p>
      {!made && !work && (
        <>
          <fieldset>
            <legend>{t('parts')}</legend>
            {PARTS.map((part) => (
              <label key={part} class="choice">
                <input
                  type="checkbox"
                  checked={parts.includes(part)}
                  onChange={({ currentTarget }) => choose(part, currentTarget.checked)}
                />
                {t(`part_${part}`)}
              </label>
            ))}
          </fieldset>
          <div class="actions">
            <button type="button" onClick={() => void look()}>
              {t('look')}
            </button>
          </div>
        </>
      )}
      {work && <WorkLine {...work} />}
      {made && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form.
        <div class="confirm" role="group" aria-labelledby={`${id}-preview`} tabIndex={-1} ref={preview}>
          <h4 id={`${id}-preview`}>{t('preview')}</h4>
          <p>{t('previewWhat')}</p>
          <AnonymisedPreview {...made} />
          <div class="actions">
            <button type="button" class="primary" onClick={() => save(made)}>
              {t('save')}
            </button>
            <button type="button" onClick={() => close('')}>
              {say('cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
