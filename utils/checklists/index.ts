import type { Programme } from '../core/checklist';
import { channelTrack } from './channel-track';
import { channels } from './channels';
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

/** The programmes that come with the product. */
export const programmes: readonly Programme[] = [
  {
    id: 'whole',
    title: { fr: 'Le programme entier', en: 'The whole programme' },
    about: {
      fr: 'Les douze formations, puis la piste d’un canal.',
      en: 'The twelve trainings, then the track of one channel.',
    },
    modules: [
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
      channelTrack,
    ],
  },
];
