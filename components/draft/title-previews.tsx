import type { Listing } from '../../utils/core/listing';
import { TITLE_PREVIEWS } from '../../utils/draft/previews';
import { cutAt } from '../../utils/judging/limits';
import { sourceTitle } from '../../utils/judging/wording';
import { useDraftText } from './texts';

const WORDS = { mobile: 'previewMobile', search: 'previewSearch' } as const;

/** How the title is cut where buyers meet it: by number where a source gives one, else by the usual width. */
export function TitlePreviews({ listing: { fields, marketplace } }: { listing: Listing }) {
  const { t, language } = useDraftText();
  const { title } = fields;
  if (title.state !== 'known') return null;
  return (
    <details class="draft-previews">
      <summary>{t('previews')}</summary>
      {TITLE_PREVIEWS.filter((preview) => preview.marketplace === marketplace).map((preview) => {
        const { place, shown } = preview;
        const { kept, beyond } = cutAt(title.value, { limit: shown, unit: 'characters' });
        return (
          <figure key={place} class="preview">
            <figcaption>
              {t(WORDS[place])} <span class="hint">({t('previewShown', { count: shown })})</span>
            </figcaption>
            <p dir="auto">
              {kept}
              {beyond && (
                <>
                  …<del>{beyond}</del>
                </>
              )}
            </p>
            <p class="hint">{t('limitSource', { source: sourceTitle(preview, language) })}</p>
          </figure>
        );
      })}
      {(['previewMobile', 'previewDesktop'] as const).map((place) => (
        <figure key={place} class="preview" data-place={place}>
          <figcaption>
            {t(place)} <span class="hint">({t('previewApproximate')})</span>
          </figcaption>
          <p class="preview-title" dir="auto">
            {title.value}
          </p>
        </figure>
      ))}
    </details>
  );
}
