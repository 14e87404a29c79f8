import type { Field } from '../../utils/core/field';
import type { FieldName, FieldValues } from '../../utils/core/listing';
import { valueLines } from '../../utils/judging/field-text';
import { diffWords, type Piece } from '../../utils/judging/text-diff';
import { useText } from '../settings';

interface Props<N extends FieldName> {
  name: N;
  before: Field<FieldValues[N]>;
  after: Field<FieldValues[N]>;
}

/** One field at two moments, side by side, with the words that differ marked. */
export function FieldDifference<N extends FieldName>({ name, before, after }: Props<N>) {
  const speech = useText();
  const { t } = speech;
  const textOf = (field: Field<FieldValues[N]>) =>
    field.state === 'known' ? valueLines(name, field.value, speech).join('\n') : '';
  const difference = diffWords(textOf(before), textOf(after));
  return (
    <section class="field-difference">
      <h5 class="field-name">{t(`field_${name}`)}</h5>
      <div class="side-by-side">
        <Side label={t('before')} pieces={difference.before} mark="del" />
        <Side label={t('after')} pieces={difference.after} mark="ins" />
      </div>
    </section>
  );
}

function Side({ label, pieces, mark: Mark }: { label: string; pieces: readonly Piece[]; mark: 'del' | 'ins' }) {
  const { t } = useText();
  return (
    <div>
      <p class="hint">{label}</p>
      <p class="text-side" dir="auto">
        {pieces.length === 0 && <em>{t('empty')}</em>}
        {pieces.map(({ text, changed }, i) => (changed ? <Mark key={i}>{text}</Mark> : text))}
      </p>
    </div>
  );
}
