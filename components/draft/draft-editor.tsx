import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftId, editedFields, listingOf } from '../../utils/draft/draft';
import { listingPlainText } from '../../utils/draft/plain-text';
import { SecretsOf } from '../masking';
import { PageText } from '../page-text';
import { useSettings, useText } from '../settings';
import { DraftFields } from './draft-fields';
import { draftTitle } from './draft-title';
import { DraftVerdict } from './draft-verdict';
import { Markets } from './markets';
import { Published } from './published';
import { useShownPage } from './shown-page';
import { useDraftText } from './texts';
import { type OpenDraft, useDraft } from './use-draft';
import { useJudged } from './use-judged';
import { WholeDifference } from './whole-difference';

/** One draft, open. */
export function DraftEditor({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useDraftText();
  const open = useDraft(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = typeof open === 'object' && 'draft' in open;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <>
      <button type="button" class="quiet draft-back" onClick={onClose}>
        ← {t('back')}
      </button>
      {open === 'gone' && <p role="alert">{t('goneElsewhere')}</p>}
      {typeof open === 'object' && 'error' in open && <p role="alert">{t('draftsRefused', { error: open.error })}</p>}
      {isOpen && (
        <SecretsOf listing={open.draft.original}>
          <h1 ref={heading} tabIndex={-1} class="page-title">
            {t('draftOf')} <PageText text={draftTitle(open.draft.original)} longest={160} />
          </h1>
          <Editing open={open} />
        </SecretsOf>
      )}
    </>
  );
}

function Editing({ open }: { open: OpenDraft }) {
  const speech = useText();
  const { t } = useDraftText();
  const { rulesOff } = useSettings();
  const { shown } = useShownPage();
  const [said, setSaid] = useState('');
  const { draft, timeline, saving } = open;
  const { original, edits } = draft;
  const listing = useMemo(() => listingOf({ original, edits }), [original, edits]);
  const judged = useJudged(original, listing, draft.marketplaces);
  const isHere = shown !== undefined && draftId(shown.report.listing, shown.form) === draft.id;

  const copy = (text: string, done: string, nothing: string) => {
    if (!text) return setSaid(nothing);
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(t('copyRefused')),
    );
  };
  return (
    <>
      {isHere && shown?.incognito && <p class="notice">{t('draftIncognito')}</p>}
      {!isHere && (
        <p class="notice">
          {t('otherPageShown')}{' '}
          {/^https?:/.test(original.url) && (
            <a href={original.url} target="_blank" rel="noreferrer">
              {t('openPage')}
            </a>
          )}
        </p>
      )}
      <div class="draft-bar">
        {judged && <DraftVerdict judged={judged} />}
        <div class="actions">
          <button type="button" aria-disabled={timeline.past.length === 0} onClick={open.undo}>
            {t('undo')}
          </button>
          <button type="button" aria-disabled={timeline.future.length === 0} onClick={open.redo}>
            {t('redo')}
          </button>
          <button
            type="button"
            onClick={() => copy(listingPlainText(listingOf(open.latest()), speech), t('copiedAll'), '')}
          >
            {t('copyAll')}
          </button>
          <span class="hint draft-saving">{typeof saving === 'string' ? t(saving) : ''}</span>
        </div>
        <p role="alert" class="error">
          {typeof saving === 'object' ? t('saveAgain', { error: saving.error }) : ''}
        </p>
        <p class="hint" role="status">
          {said}
        </p>
      </div>
      <DraftFields
        open={open}
        listing={listing}
        judged={judged}
        rulesOff={rulesOff}
        onCopy={(text, name) => copy(text, t('copied', { name }), t('nothingToCopy', { name }))}
      />
      <p class="actions">
        <a href={`#draft/supplier/${encodeURIComponent(draft.id)}`}>{t('askSupplier')}</a>
      </p>
      <Markets draft={draft} judged={judged} onChoose={open.choose} />
      <WholeDifference fields={editedFields(draft)} before={original} after={listing} />
      <Published draft={draft} listing={listing} isHere={isHere} />
    </>
  );
}
