import type { Message } from '../core/rule';

/* What is kept of the training. */
export const progressFr = {
  events: { one: '{count} action notée', other: '{count} actions notées' },
  heldJourneys: { one: '{count} parcours de formation ({events})', other: '{count} parcours de formation ({events})' },
  programmes: { one: '{count} programme personnel', other: '{count} programmes personnels' },
  sessions: { one: '{count} séance de formation', other: '{count} séances de formation' },
  results: { one: '{count} fichier de résultats reçu', other: '{count} fichiers de résultats reçus' },
} satisfies Record<string, Message>;
