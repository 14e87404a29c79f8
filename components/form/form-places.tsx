import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from '../../utils/browser';
import type { FieldName, Listing } from '../../utils/core/listing';
import { FORM_FIELDS } from '../../utils/forms/form-fields';
import type { TextKey } from '../../utils/i18n/catalogue';
import { formKey } from '../../utils/judging/targets';
import { createClient } from '../../utils/messaging/messenger';
import type { ContentApi, FormPlace } from '../../utils/messaging/protocol';
import { tabTransport } from '../../utils/messaging/transport';
import { changeSettings } from '../../utils/storage/settings';
import { useSettings, useText } from '../settings';
import { useFormText } from './form-texts';

interface Props {
  tabId: number;
  platform: string;
  listing: Listing;
}

/** Which place of the form each field is read in; the merchant may point at another, once for this form. */
export function FormPlaces({ tabId, platform, listing }: Props) {
  const { t: text } = useText();
  const { t } = useFormText();
  const { formPlaces } = useSettings();
  const [places, setPlaces] = useState<FormPlace[]>([]);
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState(false);
  const key = formKey(platform, listing.url);
  const pointed = formPlaces[key] ?? {};
  const content = createClient<ContentApi>('content', tabTransport(browser.tabs, tabId));

  useEffect(() => {
    if (opened) void content('formPlaces').then(setPlaces, () => setSaid(t('silent')));
  }, [opened, tabId, listing]);

  const point = async (field: FieldName, locator: string) => {
    const { [field]: _gone, ...others } = pointed;
    const next = locator ? { ...others, [field]: locator } : others;
    try {
      await changeSettings(({ formPlaces: kept }) => ({ formPlaces: { ...kept, [key]: next } }));
      await content('point', { pointed: next });
      setSaid(t('saved', { field: text(`field_${field}` as TextKey) }));
    } catch {
      setSaid(t('notSaved'));
    }
  };
  const show = (locator: string) =>
    void content('revealPlace', { locator }).then(
      (shown) => setSaid(t(shown ? 'shown' : 'gone')),
      () => setSaid(t('silent')),
    );

  return (
    <details class="fold form-places" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>
        <h2>{t('places')}</h2>
      </summary>
      <p class="hint">{t('placesWhat')}</p>
      <ul>
        {FORM_FIELDS.map((field) => (
          <Place
            key={field}
            field={field}
            listing={listing}
            places={places}
            pointed={pointed[field] ?? ''}
            onPoint={(locator) => void point(field, locator)}
            onShow={show}
          />
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  );
}

interface PlaceProps {
  field: FieldName;
  listing: Listing;
  places: readonly FormPlace[];
  pointed: string;
  onPoint(locator: string): void;
  onShow(locator: string): void;
}

function Place({ field, listing, places, pointed, onPoint, onShow }: PlaceProps) {
  const { t: text } = useText();
  const { t } = useFormText();
  const id = useId();
  const name = text(`field_${field}` as TextKey);
  const reading = listing.fields[field];
  const read = reading.state === 'unknown' ? undefined : reading.evidence.locator;
  const hesitates = reading.state === 'unknown' && reading.reason === 'ambiguous';
  const locator = pointed || places.find((place) => read && (place.label === read || place.locator === read))?.locator;
  return (
    <li>
      <label for={id}>{name}</label>
      <div class="form-place">
        <select id={id} value={pointed} onChange={({ currentTarget }) => onPoint(currentTarget.value)}>
          <option value="">
            {hesitates
              ? t('hesitates', { places: reading.tried.map((one) => one.locator).join(', ') })
              : read
                ? t('byItself', { place: read })
                : t('notFound')}
          </option>
          {places.map((place) => (
            <option key={place.locator} value={place.locator}>
              {place.label ? `${place.label} (${place.locator})` : place.locator}
            </option>
          ))}
        </select>
        {locator && (
          <button type="button" aria-label={t('showFor', { field: name })} onClick={() => onShow(locator)}>
            {t('show')}
          </button>
        )}
      </div>
      {pointed && <p class="hint">{t('pointedAt')}</p>}
    </li>
  );
}
