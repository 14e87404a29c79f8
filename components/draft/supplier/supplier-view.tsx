import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../utils/core/locale';
import { supplierMessage } from '../../../utils/draft/supplier';
import { useShownPage } from '../shown-page';
import type { Drafts } from '../use-drafts';
import { ListingChoice } from './listing-choice';
import { SupplierMessage } from './supplier-message';
import { useSupplierText } from './texts';
import { useCandidates } from './use-candidates';
import { useReports } from './use-reports';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

interface Props {
  drafts: Drafts;
  /** Key of the listing one comes from; none when one comes from the list of drafts. */
  from: string;
}

/** What listings lack and a supplier may know, gathered in one message. */
export function SupplierView({ drafts, from }: Props) {
  const { t, language: own } = useSupplierText();
  const id = useId();
  const { shown } = useShownPage();
  const { candidates, error } = useCandidates(shown, drafts.list ?? (drafts.error ? [] : undefined));
  const [keys, setKeys] = useState<readonly string[]>([from]);
  const [language, setLanguage] = useState(own);
  const [deadline, setDeadline] = useState('');
  const [withToCheck, setWithToCheck] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const chosen = useMemo(() => (candidates ?? []).filter(({ key }) => keys.includes(key)), [candidates, keys]);
  const { reports, error: refusal } = useReports(chosen);
  const written = useMemo(
    () => reports && supplierMessage(reports, { language, deadline, withToCheck }),
    [reports, language, deadline, withToCheck],
  );
  const refused = error || refusal || drafts.error;

  return (
    <div class="supplier">
      <a class="draft-back" href="#draft">
        ← {t('back')}
      </a>
      <h1 ref={heading} tabIndex={-1}>
        {t('ask_title')}
      </h1>
      <p class="hint">{t('ask_what')}</p>
      {refused && (
        <p class="error" role="alert">
          {t('refused', { error: refused })}
        </p>
      )}
      {candidates && <ListingChoice candidates={candidates} chosen={chosen.map(({ key }) => key)} onChoose={setKeys} />}
      <div class="supplier-wording">
        <fieldset>
          <legend>{t('language')}</legend>
          <div class="choices">
            {LANGUAGES.map((one) => (
              <label key={one} class="choice">
                <input
                  type="radio"
                  name={`${id}-language`}
                  checked={one === language}
                  onChange={() => setLanguage(one)}
                />
                {t(`language_${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <div>
          <label for={`${id}-deadline`}>{t('deadlineLabel')}</label>
          <input
            id={`${id}-deadline`}
            type="date"
            value={deadline}
            onInput={({ currentTarget }) => setDeadline(currentTarget.value)}
          />
        </div>
        <label class="choice">
          <input
            type="checkbox"
            checked={withToCheck}
            onChange={({ currentTarget }) => setWithToCheck(currentTarget.checked)}
          />
          {t('withToCheck')}
        </label>
      </div>
      <SupplierMessage written={(chosen.length > 0 && written) || ''} language={language}>
        {candidates?.length !== 0 &&
          t(candidates && chosen.length === 0 ? 'chooseFirst' : written === undefined ? 'judging' : 'nothing')}
      </SupplierMessage>
    </div>
  );
}
