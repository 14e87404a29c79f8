import { formatDay } from '../../utils/i18n/format';
import { ruleText } from '../../utils/judging/wording';
import { type Fault, type GroupProgramme, groupOf } from '../../utils/proof/group';
import type { ProofSource } from '../../utils/proof/record';
import { STATUSES } from '../../utils/proof/steps';
import { Said } from '../said';
import { Facts } from './facts';
import { GroupObjectives } from './group-objectives';
import { Limits } from './limits';
import { datesOf } from './session-dates';
import { useProofTexts } from './texts';
import { Wide } from './wide';

/** Fewer people than that, and a count may point to somebody. */
const SMALL = 5;
const SHOWN_FAULTS = 15;

/** What the group has come to, counted and never named. */
export function GroupSummary({ source, page }: { source: ProofSource; page: string }) {
  const { t, language } = useProofTexts();
  const { session, learners, madeAt } = source;
  const group = groupOf(learners);
  return (
    <article class="document" style={{ page }}>
      <header>
        <h2>{t('groupTitle')}</h2>
        <Facts
          facts={[
            ...(session
              ? ([
                  [t('session'), session.title],
                  [t('trainer'), session.trainer],
                  [t('place'), session.place],
                  [t('period'), datesOf(session, language, t)],
                ] as const)
              : []),
            [t('madeAt'), formatDay(madeAt, language)],
          ]}
        />
      </header>
      <p>
        {t('groupPeople', { count: group.people })} · {t('groupListings', { count: group.listings })}. {t('groupWhat')}{' '}
        {group.people < SMALL && <b>{t('groupSmall')}</b>}
      </p>
      {group.programmes.map((programme) => (
        <div key={programme.programme.id}>
          {group.programmes.length > 1 && (
            <h3>
              <Said wording={programme.programme.title} /> · {t('groupPeople', { count: programme.people })}
            </h3>
          )}
          <GroupObjectives objectives={programme.objectives} />
          <Modules group={programme} />
        </div>
      ))}
      <Faults faults={group.faults} />
      <Limits kind="group" />
    </article>
  );
}

function Modules({ group }: { group: GroupProgramme }) {
  const { t } = useProofTexts();
  return (
    <section>
      <h3>{t('groupModules')}</h3>
      <p class="hint">{t('groupModulesWhat')}</p>
      <Wide label={t('groupModules')}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t('module')}</th>
              <th scope="col">{t('groupStarted')}</th>
              {STATUSES.map((status) => (
                <th key={status} scope="col">
                  {t(`status_${status}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.modules.map(({ module, counts, started }) => (
              <tr key={module.id}>
                <th scope="row">
                  <Said wording={module.title} />
                </th>
                <td>{t('score', { right: started, asked: group.people })}</td>
                {STATUSES.map((status) => (
                  <td key={status}>{counts[status]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t, language } = useProofTexts();
  return (
    <section>
      <h3>{t('groupFaults')}</h3>
      {faults.length === 0 ? (
        <p>{t('groupNoFault')}</p>
      ) : (
        <>
          <p class="hint">{t('groupFaultsWhat')}</p>
          <Wide label={t('groupFaults')}>
            <table class="numbers">
              <thead>
                <tr>
                  <th scope="col">{t('fault')}</th>
                  <th scope="col">{t('people')}</th>
                  <th scope="col">{t('before')}</th>
                  <th scope="col">{t('after')}</th>
                </tr>
              </thead>
              <tbody>
                {faults.slice(0, SHOWN_FAULTS).map(({ rule, people, before, after }) => (
                  <tr key={rule}>
                    <th scope="row">{ruleText(rule, language).title}</th>
                    <td>{people}</td>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          {faults.length > SHOWN_FAULTS && (
            <p class="hint">{t('groupMore', { count: faults.length - SHOWN_FAULTS })}</p>
          )}
        </>
      )}
    </section>
  );
}
