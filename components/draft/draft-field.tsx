import { useId, useState } from 'preact/hooks';
import type { Field } from '../../utils/core/field';
import type { Listing } from '../../utils/core/listing';
import { formOf, isUnreadable, listingOf } from '../../utils/draft/draft';
import type { EditableField } from '../../utils/draft/forms';
import { fieldPlainText } from '../../utils/draft/plain-text';
import type { Limit } from '../../utils/judging/limits';
import { isPrivateField } from '../../utils/judging/secrets';
import { FieldDifference } from '../history/field-difference';
import { Masked, useMasked } from '../masking';
import { useText } from '../settings';
import { Counter } from './counter';
import { FieldFindings } from './field-findings';
import { FieldInput, isComposed } from './field-input';
import { useDraftText } from './texts';
import { TitlePreviews } from './title-previews';
import type { OpenDraft } from './use-draft';
import type { Judged } from './use-judged';

interface Props {
  name: EditableField;
  open: OpenDraft;
  /** The listing as the draft has it. */
  listing: Listing;
  limits: readonly Limit[];
  judged: Judged | undefined;
  onCopy(text: string, name: string): void;
}

/** Fields whose length is worth showing even where nobody limits it. */
const COUNTED: readonly EditableField[] = ['title', 'highlights', 'description'];

/** One field of the draft: what is written, how long it is, what is to be said of it, and what it was. */
export function DraftField({ name, open, listing, limits, judged, onCopy }: Props) {
  const speech = useText();
  const { t } = useDraftText();
  const id = useId();
  const label = speech.t(`field_${name}`);
  const { draft, version } = open;
  const form = formOf(draft, name);
  const field = listing.fields[name] as Field<never>;
  const masked = useMasked() && isPrivateField(name);
  const isEdited = draft.edits[name] !== undefined;
  const note = noteOf(draft, name, field);
  const copy = () => onCopy(fieldPlainText(name, listingOf(open.latest()).fields[name] as Field<never>, speech), label);
  const of = (what: Limit['of']) => limits.filter((limit) => limit.of === what);
  const lines = Array.isArray(form) && name === 'bullets' ? (form as readonly string[]) : [];

  if (masked) {
    return (
      <div class="draft-field">
        <h3 class="field-name">{label}</h3>
        <Masked />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as one question with many answers.
    <div class="draft-field" role="group" aria-labelledby={`${id}-name`}>
      <div class="draft-field-head">
        <h3 id={`${id}-name`} class="field-name">
          {isComposed(name) ? label : <label for={id}>{label}</label>}
        </h3>
        {isEdited && <span class="draft-mark">{t('changedMark')}</span>}
      </div>
      {name === 'category' && <p class="hint">{t('categoryHint')}</p>}
      <FieldInput
        id={id}
        name={name}
        form={form}
        label={label}
        version={version}
        describedBy={note ? `${id}-note` : ''}
        invalid={note === 'unreadable'}
        onType={open.type}
        below={(text) => (name === 'bullets' ? <Counter text={text} limits={of('item')} /> : null)}
      />
      {note && (
        <p id={`${id}-note`} class={note === 'unreadable' ? 'error' : 'hint'}>
          {t(note)}
        </p>
      )}
      {COUNTED.includes(name) && typeof form === 'string' && <Counter text={form} limits={of('text')} />}
      {lines.length > 1 && (
        <>
          <p class="hint">{t('inAll', { lengths: '' })}</p>
          <Counter text={lines.join('')} limits={of('items')} />
        </>
      )}
      {judged && <FieldFindings judged={judged} isHere={(other) => other === name} />}
      {name === 'title' && <TitlePreviews listing={listing} />}
      <div class="actions">
        <button type="button" onClick={copy}>
          {t('copyField')}
          <span class="unseen"> {label}</span>
        </button>
        {isEdited && (
          <button type="button" class="quiet" onClick={() => open.reset(name)}>
            {t('reset')}
            <span class="unseen"> ({label})</span>
          </button>
        )}
      </div>
      {isEdited && <OwnDifference name={name} before={draft.original} after={listing} />}
    </div>
  );
}

function noteOf(draft: OpenDraft['draft'], name: EditableField, field: Field<unknown>) {
  if (isUnreadable(draft, name)) return 'unreadable';
  if (field.state === 'unknown') return 'unknownField';
  return field.state === 'absent' && draft.edits[name] !== undefined ? 'emptied' : undefined;
}

/** What differs from the page, worked out only when one wants to see it. */
function OwnDifference({ name, before, after }: { name: EditableField; before: Listing; after: Listing }) {
  const { t } = useDraftText();
  const [opened, setOpened] = useState(false);
  return (
    <details class="draft-difference" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{t('differences')}</summary>
      {opened && <FieldDifference heading="h4" name={name} before={before.fields[name]} after={after.fields[name]} />}
    </details>
  );
}
