import type { Module, Programme, Step } from '../core/checklist';
import { type Channel, channelTrack } from './channel-track';
import { channels } from './channels';
import amazon from './channels/amazon';
import cdiscount from './channels/cdiscount';
import ebay from './channels/ebay';
import etsy from './channels/etsy';
import fnacDarty from './channels/fnac-darty';
import other from './channels/other';
import rakuten from './channels/rakuten';
import { customerService } from './customer-service';
import { independence } from './independence';
import { indicators } from './indicators';
import { legalInformation } from './legal-information';
import { logistics } from './logistics';
import { packaging } from './packaging';
import { pictures } from './pictures';
import { prices } from './prices';
import { productData } from './product-data';
import { security } from './security';
import { visibility } from './visibility';

/** Channels with a track of their own, in alphabetical order; any other comes last. */
export const sellingChannels: readonly Channel[] = [amazon, cdiscount, ebay, etsy, fnacDarty, rakuten, other];

const twelve: readonly Module[] = [
  channels,
  productData,
  pictures,
  prices,
  logistics,
  packaging,
  customerService,
  legalInformation,
  security,
  visibility,
  indicators,
  independence,
];
const trackOf = new Map(sellingChannels.map((channel) => [channel, channelTrack(channel)]));
/** The track that names no channel: general programmes favour none. */
const anyTrack = trackOf.get(other)!;

/** Every module that comes with the product. */
export const modules: readonly Module[] = [...twelve, ...trackOf.values()];

/**
 * The programmes that come with the product; their ids are for ever. The general ones hold the track of the channel of
 * one's choice; each channel has the same programme of its own, which needs nothing but product data before it.
 */
export const programmes: readonly Programme[] = [
  {
    id: 'whole',
    title: { fr: 'Le programme entier', en: 'The whole programme' },
    about: {
      fr: 'Les douze formations, puis la piste du canal de votre choix.',
      en: 'The twelve trainings, then the track of the channel of your choice.',
    },
    modules: [...twelve, anyTrack],
  },
  {
    id: 'first-steps',
    title: { fr: 'Premiers pas', en: 'First steps' },
    about: {
      fr: 'Choisir un canal, préparer données et photos, ouvrir son compte, expédier.',
      en: 'Choose a channel, prepare data and pictures, open an account, ship.',
    },
    modules: [channels, productData, pictures, anyTrack, logistics],
  },
  {
    id: 'in-order',
    title: { fr: 'Remise en ordre', en: 'Putting things in order' },
    about: {
      fr: 'Pour qui vend déjà : données, informations légales, emballages, sécurité.',
      en: 'For those who already sell: data, legal information, packaging, security.',
    },
    modules: [productData, legalInformation, packaging, security],
  },
  {
    id: 'growth',
    title: { fr: 'Croissance', en: 'Growing' },
    about: {
      fr: 'Prix, service client, visibilité, indicateurs, indépendance.',
      en: 'Prices, customer service, visibility, figures, independence.',
    },
    modules: [prices, customerService, visibility, indicators, independence],
  },
  ...[...trackOf].map(([{ id, name }, track]) => ({
    id: `sell-${id}`,
    title: { fr: `Vendre sur ${name.fr}`, en: `Selling on ${name.en}` },
    about: {
      fr: 'Préparer ses données produit, puis ouvrir son compte et publier une première fiche.',
      en: 'Prepare your product data, then open an account and publish a first listing.',
    },
    modules: [productData, track],
  })),
];

const moduleOf = new Map(modules.map((module) => [module.id, module]));
const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]));
const stepOf = new Map<string, Step>();
for (const { parts } of modules)
  for (const { steps } of parts)
    for (const step of steps) for (const id of [step.id, ...(step.formerly ?? [])]) stepOf.set(id, step);

/** A module that comes with the product. */
export const moduleById = (id: string): Module | undefined => moduleOf.get(id);

/** A programme that comes with the product. */
export const programmeById = (id: string): Programme | undefined => programmeOf.get(id);

/** A step of the product's modules, retired ones too, under its id or one it had formerly. */
export const stepById = (id: string): Step | undefined => stepOf.get(id);
