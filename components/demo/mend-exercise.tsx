import { useMemo } from 'preact/hooks';
import type { DemoFields, DemoListing } from '../../utils/demo/demo-listing';
import { exerciseId, scoreMend } from '../../utils/demo/exercises';
import { ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { WhileUnlocked } from '../vault/unlocked';
import { FaultAnswer, FaultReason } from './fault-answer';
import { KeepResult } from './keep-result';
import { useDemoText } from './texts';
import { judgeBare } from './use-judged';

/** « Mend the listing »: the faults that are left, counted down while one edits. */
export function MendExercise({ demo, present }: { demo: DemoListing; present: DemoFields }) {
  const { t, language } = useDemoText();
  const { mended, left, added } = useMemo(
    () => scoreMend(demo, judgeBare(demo, present, demo.marketplace)),
    [demo, present],
  );
  const faulty = useMemo(() => judgeBare(demo, demo.fields, demo.marketplace), [demo]);
  const total = demo.faults.length;
  return (
    <section class="exercise">
      <p>{t('mendWhat')}</p>
      <p class="score" role="status">
        {left.length === 0 ? t('mendDone', { total }) : t('mendLeft', { count: left.length, total })}
      </p>
      {added.length > 0 && (
        <p>
          {t('mendAdded', { count: added.length })} {added.map((rule) => ruleText(rule, language).title).join(', ')}
        </p>
      )}
      {mended.length > 0 && (
        <WhileUnlocked>
          <KeepResult key={mended.length} exercise={exerciseId('mend', demo)} found={mended.length} total={total} />
        </WhileUnlocked>
      )}
      <ol class="answers">
        {demo.faults.map((fault, i) => {
          const isMended = mended.includes(fault.rule);
          return (
            <li key={fault.rule}>
              <Icon kind={isMended ? 'passed' : 'important'} />
              <div>
                <p class="finding-title">
                  {i + 1}. {isMended ? ruleText(fault.rule, language).title : t('toMend')}
                  {isMended && <span class="count"> {t('mended')}</span>}
                </p>
                {isMended ? (
                  <FaultReason fault={fault} faulty={faulty} />
                ) : (
                  <details class="tried">
                    <summary>{t('hint')}</summary>
                    <p class="finding-title">{ruleText(fault.rule, language).title}</p>
                    <FaultReason fault={fault} faulty={faulty} />
                    <FaultAnswer demo={demo} fault={fault} />
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
