import type { TrainingSession } from '../../utils/core/session';
import { formatDay } from '../../utils/i18n/format';
import type { LearnerRecord } from '../../utils/proof/record';
import { PageText } from '../page-text';
import { Said } from '../said';
import { useProofTexts } from './texts';

/** Remarks are printed whole. */
const LONGEST = 10_000;

/** What the trainer wrote: on the person, module by module, and on the session. */
export function Remarks({ record, session }: { record: LearnerRecord; session: TrainingSession | undefined }) {
  const { t, language } = useProofTexts();
  const { programme, journey, remark } = record;
  const said = programme.modules.flatMap((module) => {
    const found = journey.remarks.get(module.id);
    return found ? [{ module, ...found }] : [];
  });
  return (
    <section>
      <h3>{t('remarksTitle')}</h3>
      {!remark && !session?.remark && said.length === 0 && <p>{t('noRemark')}</p>}
      <dl class="remarks">
        {remark && (
          <div>
            <dt>{t('remarkPerson')}</dt>
            <dd>
              <PageText text={remark} longest={LONGEST} />
            </dd>
          </div>
        )}
        {said.map(({ module, text, at }) => (
          <div key={module.id}>
            <dt>
              <Said wording={module.title} /> <span class="hint">{formatDay(at, language)}</span>
            </dt>
            <dd>
              <PageText text={text} longest={LONGEST} />
            </dd>
          </div>
        ))}
        {session?.remark && (
          <div>
            <dt>{t('remarkSession')}</dt>
            <dd>
              <PageText text={session.remark} longest={LONGEST} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
