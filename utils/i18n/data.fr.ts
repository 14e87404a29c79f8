import type { Message } from '../core/rule';

/* La page « Vos données » : its own words, and the titles of its sections. */
export const dataFr = {
  intro:
    'Tout reste dans ce navigateur, sur cet ordinateur. Vous en disposez ici : voir, emporter, reprendre, effacer.',
  contents: 'Dans cette page',
  back: 'Revenir aux options',
  exchange: 'Exporter et importer',
  backup: 'Sauvegardes',
  keep: 'Garder et effacer',
  vault: 'Coffre',
} satisfies Record<string, Message>;
