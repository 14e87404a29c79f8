import type { ComponentType } from 'preact';
import type { FieldName } from '../../utils/core/listing';
import type { Layout } from '../../utils/demo/demo-listing';
import { useText } from '../settings';
import { PictureSpot } from './picture-spot';
import { useSheet } from './sheet';
import { Spot } from './spot';
import { useDemoText } from './texts';

/** A button of the drawn page: part of the picture, not of ours. */
function DrawnButton({ text }: { text: 'buy' | 'contact' | 'publish' }) {
  const { t } = useDemoText();
  return (
    <span class="drawn-button" aria-hidden="true">
      {t(text)}
    </span>
  );
}

/** Fields that hardly any product has: their place is shown where they are filled in, asked for, or being edited. */
function Extras({ names }: { names: readonly FieldName[] }) {
  const { fields, demo, marks } = useSheet();
  const shown = names.filter((name) => fields[name] !== undefined || name in demo.mended || marks.has(name));
  return (
    <>
      {shown.map((name) => (
        <Spot key={name} name={name} named />
      ))}
    </>
  );
}

function Safety() {
  const { t } = useDemoText();
  return (
    <section class="sheet-part">
      <h3>{t('safety')}</h3>
      <Spot name="manufacturer" named />
      <Extras names={['responsiblePerson']} />
      <Spot name="safetyInformation" named />
    </section>
  );
}

function Details() {
  const { t } = useDemoText();
  return (
    <section class="sheet-part">
      <h3>{t('details')}</h3>
      <Spot name="attributes" />
      <Spot name="gtin" named />
      <Extras names={['mpn', 'energyClass', 'repairabilityIndex', 'durabilityIndex']} />
    </section>
  );
}

function Offer({ button }: { button: 'buy' | 'contact' }) {
  return (
    <div class="sheet-offer">
      <div class="prices">
        <Spot name="price" />
        <Extras names={['referencePrice', 'unitPrice', 'ecoContribution']} />
      </div>
      <Spot name="availability" />
      <Spot name="condition" named />
      <Spot name="delivery" named />
      <Spot name="seller" named />
      <DrawnButton text={button} />
    </div>
  );
}

/** A long page with everything on it, picture on the left and offer on the right. */
function Market() {
  return (
    <>
      <Spot name="category" />
      <div class="sheet-top">
        <PictureSpot />
        <div class="sheet-main">
          <Spot name="title" />
          <Spot name="brand" named />
          <Spot name="rating" />
          <Extras names={['highlights', 'bullets']} />
          <Offer button="buy" />
        </div>
      </div>
      <Spot name="description" />
      <Details />
      <Extras names={['videos', 'enhancedContent']} />
      <Safety />
    </>
  );
}

/** One card: big picture, price, a few lines. */
function Ad() {
  return (
    <>
      <PictureSpot />
      <Spot name="title" />
      <Offer button="contact" />
      <Spot name="description" />
      <Spot name="category" named />
      <Details />
      <Extras names={['brand']} />
    </>
  );
}

/** A maker's own page: the story first. */
function Workshop() {
  return (
    <>
      <div class="sheet-sign">
        <Spot name="seller" />
      </div>
      <div class="sheet-top">
        <PictureSpot />
        <div class="sheet-main">
          <Spot name="title" />
          <div class="prices">
            <Spot name="price" />
          </div>
          <Spot name="availability" />
          <Spot name="description" />
          <DrawnButton text="buy" />
        </div>
      </div>
      <Spot name="rating" named />
      <Spot name="delivery" named />
      <Spot name="category" named />
      <Details />
      <Safety />
    </>
  );
}

/** A plain shop: little, in the middle of the page. */
function Shop() {
  return (
    <>
      <Spot name="category" />
      <Spot name="title" />
      <Spot name="brand" />
      <PictureSpot />
      <Offer button="buy" />
      <Spot name="description" />
      <Details />
      <Spot name="rating" named />
      <Safety />
    </>
  );
}

const FORM: readonly FieldName[] = [
  'title',
  'brand',
  'category',
  'gtin',
  'mpn',
  'bullets',
  'description',
  'price',
  'ecoContribution',
  'availability',
  'condition',
  'delivery',
  'attributes',
  'videos',
  'enhancedContent',
];

/** What the seller sees: one label, one field, all the way down. */
function Form() {
  const { t } = useText();
  return (
    <>
      {FORM.map((name) => (
        <Spot key={name} name={name} named />
      ))}
      <p class="spot-name field-name">{t('field_pictures')}</p>
      <PictureSpot />
      <Safety />
      <DrawnButton text="publish" />
    </>
  );
}

export const LAYOUT_VIEWS: Record<Layout, ComponentType> = {
  market: Market,
  ad: Ad,
  workshop: Workshop,
  shop: Shop,
  form: Form,
};
