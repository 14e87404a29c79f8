import type { FieldName, FieldValues } from '../../utils/core/listing';
import { CODECS } from '../../utils/demo/field-codec';
import { valueLines } from '../../utils/judging/field-text';
import { Icon } from '../icon';
import { useText } from '../settings';
import { ChoiceSpot, FlagSpot } from './choice-spots';
import { LinesSpot, PartySpot, RowsSpot } from './list-spots';
import { useSheet } from './sheet';
import { TypedText } from './typed-text';

interface Props {
  name: FieldName;
  /** The name of the field is shown too: where a real page would show it. */
  named?: boolean;
}

const LONG: readonly FieldName[] = ['title', 'description', 'highlights', 'delivery', 'condition', 'category'];

/** One field of the listing in its place on the page: read there, and edited there. */
export function Spot({ name, named = false }: Props) {
  const { t } = useText();
  const { marks, change, fields } = useSheet();
  const kind = marks.get(name);
  if (!change && fields[name] === undefined && !named) return <EmptySpot name={name} />;
  return (
    <div class="spot" data-field={name} data-kind={kind}>
      {named && <p class="spot-name field-name">{t(`field_${name}`)}</p>}
      {change ? <Editor name={name} /> : <Reading name={name} />}
      {kind && (
        <span class="spot-mark">
          <Icon kind={kind} />
          <span class="unseen">{t(kind)}</span>
        </span>
      )}
    </div>
  );
}

/** An empty field still has its place, or nobody could be shown it. */
function EmptySpot({ name }: { name: FieldName }) {
  const { t } = useText();
  const kind = useSheet().marks.get(name);
  return (
    <div class="spot" data-field={name} data-kind={kind}>
      <p class="spot-empty">
        {t('nameValue', { name: t(`field_${name}`), value: t('empty') })} {kind && <Icon kind={kind} />}
      </p>
    </div>
  );
}

/** The field as a page shows it. */
function Reading({ name }: { name: FieldName }) {
  const speech = useText();
  const { fields, demo } = useSheet();
  const value = fields[name];
  if (value === undefined) return <p class="spot-empty">{speech.t('empty')}</p>;
  if (name === 'attributes') {
    return (
      <dl class="rows-read">
        {(value as FieldValues['attributes']).map((row, i) => (
          <div key={i}>
            <dt lang="fr">{row.name}</dt>
            <dd lang="fr">{row.value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  const lines = valueLines(name, value as never, speech);
  const isFrench = name !== 'availability' && name !== 'enhancedContent';
  const lang = isFrench ? { lang: 'fr' } : {};
  return lines.length === 1 ? (
    <p class="read" key={demo.id} {...lang}>
      {lines[0]}
    </p>
  ) : (
    <ul class="read" {...lang}>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}

function Editor({ name }: { name: FieldName }) {
  const { t } = useText();
  const { fields, change, leave } = useSheet();
  if (name === 'bullets' || name === 'safetyInformation') return <LinesSpot name={name} />;
  if (name === 'attributes') return <RowsSpot />;
  if (name === 'manufacturer' || name === 'responsiblePerson') return <PartySpot name={name} />;
  if (name === 'availability') return <ChoiceSpot />;
  if (name === 'enhancedContent') return <FlagSpot />;
  const codec = CODECS[name];
  if (!codec) return <Reading name={name} />;
  const value = fields[name];
  const onType = (text: string) => {
    const read = codec.read(text);
    if (read === null) return false;
    change?.(name, read as never);
    return true;
  };
  return (
    <TypedText
      label={t(`field_${name}`)}
      value={value === undefined ? '' : codec.show(value as never)}
      long={LONG.includes(name)}
      onType={onType}
      onLeave={leave}
    />
  );
}
