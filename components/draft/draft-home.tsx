import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Draft, draftId, editedFields, newDraft } from '../../utils/draft/draft';
import { formatMoment } from '../../utils/i18n/format';
import { deleteDraft, saveDraft } from '../../utils/storage/drafts';
import { PageText } from '../page-text';
import { draftTitle } from './draft-title';
import { useShownPage } from './shown-page';
import { useDraftText } from './texts';
import type { Drafts } from './use-drafts';

/** Where a draft is begun or resumed, and the list of those that are kept. */
export function DraftHome({ drafts: { list, error }, onOpen }: { drafts: Drafts; onOpen(id: string): void }) {
  const { t } = useDraftText();
  const id = useId();
  const { shown } = useShownPage();
  const [refusal, setRefusal] = useState('');
  const listing = shown?.report.listing;
  const form = shown?.form;
  const origin = form && {
    platform: form.platform,
    marketplaces: form.verdicts.map(({ marketplace }) => marketplace),
  };
  const existing = listing && list?.find((draft) => draft.id === draftId(listing, origin));
  const begin = () => {
    if (!listing) return;
    const draft = newDraft(listing, Date.now(), origin);
    saveDraft(draft).then(
      () => onOpen(draft.id),
      (reason) => setRefusal(t('notSaved', { error: String(reason) })),
    );
  };
  return (
    <>
      <h1>{t('draft')}</h1>
      <p class="hint">{t('intro')}</p>
      <section class="draft-here" aria-labelledby={id}>
        <h2 id={id}>{t('thisListing')}</h2>
        {listing ? (
          <>
            <p>
              <PageText text={draftTitle(listing)} longest={200} />
            </p>
            <button
              type="button"
              class="primary"
              disabled={!list}
              onClick={() => (existing ? onOpen(existing.id) : begin())}
            >
              {t(existing ? 'resume' : 'tryNew')}
            </button>
            {shown?.incognito && <p class="notice">{t('draftIncognito')}</p>}
          </>
        ) : (
          <p class="nothing">{t('noListing')}</p>
        )}
        <p class="error" role="alert">
          {error ? t('draftsRefused', { error }) : refusal}
        </p>
      </section>
      {list && <DraftList drafts={list} onOpen={onOpen} />}
      <section aria-labelledby={`${id}-supplier`}>
        <h2 id={`${id}-supplier`}>{t('supplier')}</h2>
        <p class="hint">{t('supplierWhat')}</p>
        <p class="actions">
          <a href="#draft/supplier">{t('supplierWrite')}</a>
        </p>
      </section>
    </>
  );
}

function DraftList({ drafts, onOpen }: { drafts: readonly Draft[]; onOpen(id: string): void }) {
  const { t, language } = useDraftText();
  const id = useId();
  const [deleted, setDeleted] = useState<Draft>();
  const restore = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone with its draft.
  useEffect(() => restore.current?.focus(), [deleted]);
  const remove = async (draft: Draft) => {
    await deleteDraft(draft.id);
    setDeleted(draft);
  };
  const putBack = async () => {
    if (deleted) await saveDraft(deleted);
    setDeleted(undefined);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t('drafts')} <span class="count">{drafts.length}</span>
      </h2>
      {deleted && (
        <div class="notice">
          <p role="status">{t('draftDeleted', { title: draftTitle(deleted.original) })}</p>
          <button type="button" ref={restore} onClick={() => void putBack()}>
            {t('draftRestore')}
          </button>
        </div>
      )}
      {drafts.length === 0 && <p class="nothing">{t('draftsNone')}</p>}
      <ul class="rows draft-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <div>
              <p class="finding-title">
                <PageText text={draftTitle(draft.original)} longest={120} />
              </p>
              <p class="hint">
                {t('draftState', {
                  count: editedFields(draft).length,
                  moment: formatMoment(draft.changedAt, language),
                })}
              </p>
            </div>
            <div class="actions">
              <button type="button" onClick={() => onOpen(draft.id)}>
                {t('draftOpen')}
                <span class="unseen"> {draftTitle(draft.original)}</span>
              </button>
              <a href={`#draft/supplier/${encodeURIComponent(draft.id)}`}>
                {t('askSupplier')}
                <span class="unseen"> {draftTitle(draft.original)}</span>
              </a>
              <button type="button" class="quiet" onClick={() => void remove(draft)}>
                {t('draftDelete')}
                <span class="unseen"> {draftTitle(draft.original)}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
