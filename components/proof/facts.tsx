import { PageText } from '../page-text';
import { useProofTexts } from './texts';

interface Props {
  facts: readonly (readonly [name: string, value: string])[];
  /** Name of a line to be filled in with a pen. */
  byHand?: string;
}

/** Names and values at the head of a document; what was not given says so. */
export function Facts({ facts, byHand }: Props) {
  const { t } = useProofTexts();
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ? <PageText text={value} /> : <span class="hint">{t('notSet')}</span>}</dd>
        </div>
      ))}
      {byHand && (
        <div>
          <dt>{byHand}</dt>
          <dd class="by-hand">{'\u00A0'}</dd>
        </div>
      )}
    </dl>
  );
}
