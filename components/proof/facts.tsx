import { PageText } from '../page-text';
import { useProofTexts } from './texts';

/** Names and values at the head of a document; what was not given says so. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: string])[] }) {
  const { t } = useProofTexts();
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ? <PageText text={value} /> : <span class="hint">{t('notSet')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
