import { say } from '../../utils/core/checklist';
import type { HalfDay, TrainingSession } from '../../utils/core/session';
import { formatDay } from '../../utils/i18n/format';
import type { ProofSource } from '../../utils/proof/record';
import { PageText } from '../page-text';
import { Facts } from './facts';
import { Limits } from './limits';
import { datesOf, inCalendar } from './session-dates';
import { useProofTexts } from './texts';
import { Wide } from './wide';

/** Signatures need room: a page holds that many half-days beside the names. */
const HALF_DAYS_A_TABLE = 4;
const EMPTY_ROWS = 8;

interface Props {
  session: TrainingSession;
  source: ProofSource;
  page: string;
}

/** Who is expected when, with boxes to sign by hand. */
export function SessionSheet({ session, source: { programme, madeAt }, page }: Props) {
  const { t, language } = useProofTexts();
  const halfDays = inCalendar(session.halfDays);
  const tables: HalfDay[][] = [];
  for (let at = 0; at < halfDays.length; at += HALF_DAYS_A_TABLE)
    tables.push(halfDays.slice(at, at + HALF_DAYS_A_TABLE));
  return (
    <article class="document" style={{ page }}>
      <header>
        <h2>{t('sheetTitle')}</h2>
        <Facts
          facts={[
            [t('session'), session.title],
            [t('trainer'), session.trainer],
            [t('place'), session.place],
            [t('period'), datesOf(session, language, t)],
            [t('programme'), programme ? say(programme.title, language).text : ''],
            [t('madeAt'), formatDay(madeAt, language)],
          ]}
        />
      </header>
      {session.objectives.length > 0 && (
        <section>
          <h3>{t('sessionObjectives')}</h3>
          <ul class="objectives">
            {session.objectives.map((objective) => (
              <li key={objective}>
                <PageText text={objective} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('sheetSigned')}</h3>
        <p class="hint">
          {t('sheetWhat')} {session.participants.length === 0 && t('noParticipant')}{' '}
          {halfDays.length === 0 && t('noHalfDay')}
        </p>
        {(tables.length ? tables : [[]]).map((columns, index) => (
          <Wide label={t('sheetSigned')} key={columns[0] ? columns[0].date + columns[0].half : 'none'}>
            <Grid
              session={session}
              columns={columns}
              part={tables.length > 1 ? `${index + 1} / ${tables.length}` : ''}
            />
          </Wide>
        ))}
      </section>
      <Limits kind="sheet" />
    </article>
  );
}

function Grid({ session, columns, part }: { session: TrainingSession; columns: readonly HalfDay[]; part: string }) {
  const { t, language } = useProofTexts();
  const people = session.participants.length
    ? session.participants.map(({ pseudonym }) => pseudonym).sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }))
    : Array<string>(EMPTY_ROWS).fill('');
  const boxes = columns.length
    ? columns.map(({ date, half }) => ({
        id: date + half,
        day: formatDay(new Date(`${date}T12:00:00`).getTime(), language),
        half: t(half),
      }))
    : [1, 2].map((id) => ({ id: String(id), day: '…… / …… / ………', half: '' }));
  return (
    <table class="signatures">
      {part && <caption>{part}</caption>}
      <thead>
        <tr>
          <th scope="col">{t('pseudonym')}</th>
          <th scope="col" class="by-hand">
            {t('sheetName')}
          </th>
          {boxes.map(({ id, day, half }) => (
            <th key={id} scope="col">
              {day} <span class="whole">{half}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((pseudonym, index) => (
          <tr key={index}>
            <th scope="row">{pseudonym && <PageText text={pseudonym} longest={60} />}</th>
            <td />
            {boxes.map(({ id }) => (
              <td key={id} />
            ))}
          </tr>
        ))}
        <tr class="trainer-row">
          <th scope="row" colSpan={2}>
            <PageText text={t('trainerRow', { name: session.trainer || '………………' })} longest={80} />
          </th>
          {boxes.map(({ id }) => (
            <td key={id} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
