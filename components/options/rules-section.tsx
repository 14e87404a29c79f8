import { useId, useState } from 'preact/hooks';
import { ruleText } from '../../utils/judging/wording';
import { rules } from '../../utils/rules';
import { folded } from '../folded';
import { useText } from '../settings';
import { RuleRow } from './rule-row';
import { Section } from './section';

/** Every rule, with who asks for it; any of them can be switched off. */
export function RulesSection() {
  const { t, language } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = folded(typed.trim());
  const shown = rules
    .map((rule) => ({ id: rule.id, ...ruleText(rule.id, language) }))
    .filter(({ id: ruleId, title, why }) => folded(`${ruleId} ${title} ${why}`).includes(wanted))
    .sort((a, b) => a.title.localeCompare(b.title, language));
  return (
    <Section title="rulesTitle" what="rulesWhat">
      <label for={id}>{t('rulesSearch')}</label>
      <input id={id} type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      <p class="hint" role="status">
        {shown.length ? t('rulesFound', { count: shown.length }) : t('rulesNone', { typed: typed.trim() })}
      </p>
      <ul class="rules">
        {shown.map((rule) => (
          <RuleRow key={rule.id} id={rule.id} title={rule.title} why={rule.why} />
        ))}
      </ul>
    </Section>
  );
}
