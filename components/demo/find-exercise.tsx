import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../utils/core/listing';
import type { Report } from '../../utils/core/report';
import type { DemoListing } from '../../utils/demo/demo-listing';
import { type Choice, choicesFor, exerciseId, scoreFind } from '../../utils/demo/exercises';
import { ruleText } from '../../utils/judging/wording';
import { Icon } from '../icon';
import { useText } from '../settings';
import { WhileUnlocked } from '../vault/unlocked';
import { FaultReason } from './fault-answer';
import { KeepResult } from './keep-result';
import { showField } from './sheet';
import { useDemoText } from './texts';
import { judgeBare } from './use-judged';

interface Props {
  demo: DemoListing;
  checked: boolean;
  /** The answers are shown, or hidden again. */
  onCheck(checked: boolean): void;
}

/** « Find the faults »: tick what is wrong among plausible choices, then see the answer key. */
export function FindExercise({ demo, checked, onCheck }: Props) {
  const { t } = useDemoText();
  const faulty = useMemo(() => judgeBare(demo, demo.fields, demo.marketplace), [demo]);
  const choices = useMemo(() => choicesFor(demo, faulty), [demo, faulty]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const start = useRef<HTMLParagraphElement>(null);
  const again = () => {
    setTicked(new Set());
    onCheck(false);
    requestAnimationFrame(() => start.current?.focus());
  };
  useEffect(() => {
    if (!checked) return pointing();
  }, [checked]);
  if (checked) return <Answers demo={demo} faulty={faulty} choices={choices} ticked={ticked} onAgain={again} />;
  const toggle = (rule: string) => {
    const next = new Set(ticked);
    if (!next.delete(rule)) next.add(rule);
    setTicked(next);
  };
  return (
    <form
      class="exercise"
      onSubmit={(event) => {
        event.preventDefault();
        if (ticked.size > 0) onCheck(true);
      }}
    >
      <p ref={start} tabIndex={-1}>
        {t('findWhat')}
      </p>
      <p class="hint">{t('findPanel')}</p>
      {byField(choices).map(([field, list]) => (
        <FieldChoices key={field} field={field} choices={list} ticked={ticked} onToggle={toggle} />
      ))}
      <button type="submit" class="primary" aria-disabled={ticked.size === 0} aria-describedby="find-none">
        {t('findCheck')}
      </button>
      <p id="find-none" class="hint">
        {ticked.size === 0 && t('findNone')}
      </p>
    </form>
  );
}

/** A click on a field of the invented page leads to its choices; the keyboard has the list itself. */
function pointing(): () => void {
  const sheet = document.querySelector<HTMLElement>('.sheet');
  const onClick = ({ target }: MouseEvent) => {
    const field = (target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
    document.querySelector<HTMLElement>(`[data-choices="${field}"] input`)?.focus();
  };
  sheet?.addEventListener('click', onClick);
  return () => sheet?.removeEventListener('click', onClick);
}

interface FieldProps {
  field: FieldName;
  choices: readonly Choice[];
  ticked: ReadonlySet<string>;
  onToggle(rule: string): void;
}

function FieldChoices({ field, choices, ticked, onToggle }: FieldProps) {
  const { t, language } = useText();
  const { t: say } = useDemoText();
  const name = t(`field_${field}`);
  return (
    <fieldset class="field-choices" data-choices={field}>
      <legend class="field-name">{name}</legend>
      <button type="button" class="quiet" onClick={() => showField(field)}>
        {say('showField', { field: name })}
      </button>
      {choices.map(({ rule }) => (
        <label key={rule} class="choice">
          <input type="checkbox" checked={ticked.has(rule)} onChange={() => onToggle(rule)} />
          {ruleText(rule, language).title}
        </label>
      ))}
    </fieldset>
  );
}

function byField(choices: readonly Choice[]): [FieldName, Choice[]][] {
  const groups = new Map<FieldName, Choice[]>();
  for (const choice of choices) groups.set(choice.field, [...(groups.get(choice.field) ?? []), choice]);
  return [...groups];
}

interface AnswersProps {
  demo: DemoListing;
  /** The listing as planted, judged. */
  faulty: Report;
  choices: readonly Choice[];
  ticked: ReadonlySet<string>;
  onAgain(): void;
}

/** The answer key: what was found, what was missed, what is no fault. */
function Answers({ demo, faulty, choices, ticked, onAgain }: AnswersProps) {
  const { t, language } = useDemoText();
  const score = useRef<HTMLHeadingElement>(null);
  useEffect(() => score.current?.focus(), []);
  const result = scoreFind(choices, ticked);
  const total = demo.faults.length;
  const groups = [
    ['missed', 'important', result.missed],
    ['found', 'passed', result.found],
    ['notFaults', 'inapplicable', result.notFaults],
  ] as const;
  return (
    <section class="exercise">
      <h3 ref={score} tabIndex={-1} class="score">
        {t('scoreFound', { count: result.found.length, total })}
      </h3>
      <WhileUnlocked>
        <KeepResult exercise={exerciseId('find', demo)} found={result.found.length} total={total} />
      </WhileUnlocked>
      <button type="button" onClick={onAgain}>
        {t('findAgain')}
      </button>
      {groups.map(([group, kind, list]) =>
        list.length === 0 ? null : (
          <section key={group}>
            <h4>{t(`${group}Title`, { count: list.length })}</h4>
            <ul class="answers">
              {list.map(({ rule, field }) => {
                const fault = demo.faults.find((planted) => planted.rule === rule);
                return (
                  <li key={rule}>
                    <Icon kind={kind} />
                    <div>
                      <p class="finding-title">{ruleText(rule, language).title}</p>
                      {fault ? <FaultReason fault={fault} faulty={faulty} /> : <p>{t('notFaultWhat')}</p>}
                      <ShowField field={field} />
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        ),
      )}
    </section>
  );
}

function ShowField({ field }: { field: FieldName }) {
  const { t } = useText();
  const { t: say } = useDemoText();
  return (
    <button type="button" class="quiet" onClick={() => showField(field)}>
      {say('showField', { field: t(`field_${field}`) })}
    </button>
  );
}
