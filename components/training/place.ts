import type { Occasion } from '../../utils/core/progress';
import { partsOf } from '../address-parts';

/** Where one is in the training. */
export type Place =
  | { at: 'home' }
  | { at: 'journey' | 'handOver'; journey: string }
  | { at: 'module'; journey: string; module: string }
  | { at: 'step'; journey: string; step: string }
  | { at: 'quiz'; journey: string; module: string; occasion: Occasion };

/** A place as a view of the panel. */
export function viewOf(place: Place): string {
  const parts = (() => {
    switch (place.at) {
      case 'home':
        return ['home'];
      case 'journey':
        return ['j', place.journey];
      case 'handOver':
        return ['j', place.journey, 'results'];
      case 'module':
        return ['j', place.journey, 'm', place.module];
      case 'step':
        return ['j', place.journey, 's', place.step];
      case 'quiz':
        return ['j', place.journey, 'q', place.module, place.occasion];
    }
  })();
  return ['training', ...parts.map(encodeURIComponent)].join('/');
}

/** The address of a place, for a link. */
export const hrefOf = (place: Place): string => `#${viewOf(place)}`;

/** The place a view of the panel names; undefined for the training as a whole. */
export function placeOf(view: string): Place | undefined {
  const [room, first, journey, kind, id, occasion] = partsOf(view);
  if (room !== 'training' || !first) return undefined;
  if (first !== 'j' || !journey) return { at: 'home' };
  if (kind === 'm' && id) return { at: 'module', journey, module: id };
  if (kind === 's' && id) return { at: 'step', journey, step: id };
  if (kind === 'q' && id)
    return { at: 'quiz', journey, module: id, occasion: occasion === 'after' ? 'after' : 'before' };
  return { at: kind === 'results' ? 'handOver' : 'journey', journey };
}
