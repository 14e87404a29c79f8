import { useId, useState } from 'preact/hooks';
import { ruleText } from '../../utils/judging/wording';
import { rules } from '../../utils/rules';
import { folded } from '../folded';
import { useProgrammeText } from './texts';

/** More would be read by nobody: a word more finds the right one. */
const SHOWN = 8;

interface Props {
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** The rules that prove a step: those chosen, and a search for others by what they say. */
export function RuleChoice({ chosen, onChange }: Props) {
  const { t, language } = useProgrammeText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = folded(typed.trim());
  const all = rules.map((rule) => ({ id: rule.id, ...ruleText(rule.id, language) }));
  const titleOf = (rule: string) => all.find((one) => one.id === rule)?.title ?? t('ruleGone', { rule });
  const found = all
    .filter((rule) => !chosen.includes(rule.id) && folded(`${rule.id} ${rule.title} ${rule.why}`).includes(wanted))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  const choose = (rule: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, rule] : chosen.filter((other) => other !== rule));
  const box = (rule: string, isChosen: boolean) => (
    <li key={rule}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget: { checked } }) => choose(rule, checked)}
        />
        {titleOf(rule)}
      </label>
    </li>
  );
  return (
    <details class="rule-choice">
      <summary>{t('rules', { count: chosen.length })}</summary>
      <p class="hint">{t('rulesHint')}</p>
      {/* One list for both: a box that is ticked keeps the focus while it moves up. */}
      <label for={id}>{t('rulesSearch')}</label>
      <input id={id} type="search" value={typed} onInput={({ currentTarget: { value } }) => setTyped(value)} />
      <p class="hint" role="status">
        {wanted && t('rulesFound', { count: found.length })}
      </p>
      <ul>
        {chosen.map((rule) => box(rule, true))}
        {(wanted ? found.slice(0, SHOWN) : []).map(({ id: rule }) => box(rule, false))}
      </ul>
      {wanted && found.length > SHOWN && <p class="hint">{t('rulesMore', { count: found.length - SHOWN })}</p>}
    </details>
  );
}
