import { say } from '../../utils/core/checklist';
import { formatDate, formatDay, formatMoment } from '../../utils/i18n/format';
import type { LearnerRecord, ProofSource } from '../../utils/proof/record';
import { dayOf } from '../../utils/storage/snapshots';
import { Assessments } from './assessments';
import { Facts } from './facts';
import { Limits } from './limits';
import { Listings } from './listings';
import { Remarks } from './remarks';
import { datesOf } from './session-dates';
import { Steps } from './steps';
import { useProofTexts } from './texts';

interface Props {
  record: LearnerRecord;
  source: ProofSource;
  withNotes: boolean;
  /** Name of its printed pages. */
  page: string;
}

/** What one person did and could do before and after, dated, to be printed on A4. */
export function LearnerReport({ record, source: { session, madeAt }, withNotes, page }: Props) {
  const { t, language } = useProofTexts();
  const { pseudonym, programme, journey, exportedAt } = record;
  return (
    <article class="document" style={{ page }}>
      <header>
        <h2>{t('learnerTitle')}</h2>
        <Facts
          byHand={t('sheetName')}
          facts={[
            [t('pseudonym'), pseudonym],
            [t('programme'), say(programme.title, language).text],
            ...(session
              ? ([
                  [t('session'), session.title],
                  [t('trainer'), session.trainer],
                  [t('place'), session.place],
                  [t('period'), datesOf(session, language, t)],
                ] as const)
              : ([[t('journeyName'), journey.name]] as const)),
            [t('startedAt'), formatDate(dayOf(journey.startedAt), language)],
            [t('resultsOf'), formatMoment(exportedAt, language)],
            [t('madeAt'), formatDay(madeAt, language)],
          ]}
        />
      </header>
      <Assessments record={record} />
      <Listings listings={record.listings} />
      <Steps record={record} withNotes={withNotes} />
      <Remarks record={record} session={session} />
      <Limits kind="learner" />
    </article>
  );
}
