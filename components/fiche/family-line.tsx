import { useId, useState } from 'preact/hooks';
import { FAMILIES, type Family } from '../../utils/core/family';
import type { Report } from '../../utils/core/report';
import { rejudgeAndMark } from '../../utils/judging/rejudge';
import { chooseFamily, forgetFamily } from '../../utils/storage/decisions';
import { useQuestionText } from './question-texts';

/** What kind of product the listing was judged to be; the merchant confirms or changes it in one click. */
export function FamilyLine({ report: { family, listing }, tabId }: { report: Report; tabId: number }) {
  const { t, language } = useQuestionText();
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');

  const decide = async (task: Promise<void>) => {
    setChoosing(false);
    await task.then(
      () => {
        setSaid('');
        return rejudgeAndMark(tabId);
      },
      (error) => setSaid(t('notSaved', { error: String(error) })),
    );
  };
  const choose = (value: string) => decide(chooseFamily(listing, value as Family | 'none', Date.now()));
  const families = [...FAMILIES].sort((a, b) => t(a).localeCompare(t(b), language));

  return (
    <section class="family-line" aria-labelledby={id}>
      <p>
        <span id={id} class="detail-label">
          {t('family')}
        </span>{' '}
        {family ? t(`family_${family.confidence}`, { family: t(family.family) }) : t('familyUnknown')}
      </p>
      <div class="actions">
        {family && family.confidence !== 'confirmed' && (
          <button type="button" onClick={() => void choose(family.family)}>
            {t('familyConfirm')}
          </button>
        )}
        <button type="button" class="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {t('familyChange')}
        </button>
      </div>
      {choosing && (
        <>
          <label for={`${id}-choice`}>{t('familyChoose')}</label>
          <select
            id={`${id}-choice`}
            value={family?.family ?? ''}
            onChange={({ currentTarget }) => void choose(currentTarget.value)}
          >
            {!family && <option value="">{t('familyUnknown')}</option>}
            {families.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
            <option value="none">{t('familyNone')}</option>
          </select>
          <p class="hint">{t('familyWhat')}</p>
          <button type="button" class="quiet" onClick={() => void decide(forgetFamily(listing))}>
            {t('familyForget')}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
