import type { Field } from '../../utils/core/field';
import type { FieldName, FieldValues } from '../../utils/core/listing';
import { valueLines } from '../../utils/judging/field-text';
import { isPrivateField } from '../../utils/judging/secrets';
import { diffWords, type Piece } from '../../utils/judging/text-diff';
import { Masked, MaskedText, useMasked } from '../masking';
import { useText } from '../settings';

interface Props<N extends FieldName> {
  name: N;
  before: Field<FieldValues[N]>;
  after: Field<FieldValues[N]>;
  /** What the two sides are called, where they are not two moments. */
  labels?: { before: string; after: string };
  heading?: 'h3' | 'h4' | 'h5';
}

/** One field at two moments, side by side, with the words that differ marked. */
export function FieldDifference<N extends FieldName>({
  name,
  before,
  after,
  labels,
  heading: Heading = 'h5',
}: Props<N>) {
  const speech = useText();
  const { t } = speech;
  const masked = useMasked() && isPrivateField(name);
  const textOf = (field: Field<FieldValues[N]>) =>
    field.state === 'known' ? valueLines(name, field.value, speech).join('\n') : '';
  const difference = diffWords(textOf(before), textOf(after));
  return (
    <section class="field-difference">
      <Heading class="field-name">{t(`field_${name}`)}</Heading>
      {masked ? (
        <Masked />
      ) : (
        <div class="side-by-side">
          <Side label={labels?.before ?? t('before')} pieces={difference.before} mark="del" />
          <Side label={labels?.after ?? t('after')} pieces={difference.after} mark="ins" />
        </div>
      )}
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
        {pieces.map(({ text, changed }, i) => {
          const shown = <MaskedText key={i} text={text} />;
          return changed ? <Mark key={i}>{shown}</Mark> : shown;
        })}
      </p>
    </div>
  );
}
