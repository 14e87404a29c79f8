import { useId, useState } from 'preact/hooks';
import { ruleText } from '../../utils/judging/wording';
import { rules } from '../../utils/rules';
import { folded } from '../folded';
import { useProgrammeText } from './texts';

interface Props {
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** The rules that prove a step: those chosen, and all there are, searched by what they say. */
export function RuleChoice({ chosen, onChange }: Props) {
  const { t, language } = useProgrammeText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const known = rules
    .map((rule) => ({ id: rule.id, ...ruleText(rule.id, language) }))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  const titleOf = (rule: string) => known.find((one) => one.id === rule)?.title ?? t('ruleGone', { rule });
  const found = known.filter((rule) => {
    const said = folded(`${rule.id} ${rule.title} ${rule.why} ${rule.fix}`);
    return words.every((word) => said.includes(word));
  });
  const strays = chosen.filter((rule) => !known.some((one) => one.id === rule));
  const choose = (rule: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, rule] : chosen.filter((other) => other !== rule));
  return (
    <details class="rule-choice">
      <summary>{t('rulesProving', { count: chosen.length })}</summary>
      {chosen.length > 0 && <p>{chosen.map(titleOf).join(' · ')}</p>}
      <p class="hint">{t('rulesHint')}</p>
      <label for={id}>{t('rulesSearch')}</label>
      <input id={id} type="search" value={typed} onInput={({ currentTarget: { value } }) => setTyped(value)} />
      <p class="hint" role="status">
        {words.length > 0 && t('rulesFound', { count: found.length })}
      </p>
      <ul>
        {[...strays, ...found.map((rule) => rule.id)].map((rule) => (
          <li key={rule}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(rule)}
                onChange={({ currentTarget: { checked } }) => choose(rule, checked)}
              />
              {titleOf(rule)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
