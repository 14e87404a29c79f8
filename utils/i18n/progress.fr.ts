import type { Message } from '../core/rule';

/* The progress of the training: what is kept, exported and imported. */
export const progressFr = {
  events: { one: '{count} action notée', other: '{count} actions notées' },
  heldJourneys: { one: '{count} parcours de formation ({events})', other: '{count} parcours de formation ({events})' },
  programmes: { one: '{count} programme personnel', other: '{count} programmes personnels' },
  sessions: { one: '{count} séance de formation', other: '{count} séances de formation' },
  results: { one: '{count} fichier de résultats reçu', other: '{count} fichiers de résultats reçus' },

  progressFile: 'Copie de la progression',
  progressFileWhat:
    'Un fichier garde tout ce qui touche à la formation : parcours, programmes personnels, séances et résultats reçus. Il sert de sauvegarde, ou à continuer sur un autre ordinateur. Il contient vos notes et les titres des fiches qui ont validé une étape : gardez-le pour vous.',
  exportProgress: 'Enregistrer la progression dans un fichier',
  exported: 'Fichier enregistré : {name}',
  exportRefused: 'L’enregistrement a échoué : {error}',
  importProgress: 'Importer une progression depuis un fichier',
  importWhat: 'Rien n’est remplacé sans que vous le voyiez d’abord. Importer deux fois le même fichier ne change rien.',
  importRefused: 'L’import a échoué, rien n’a été changé : {error}',
  preview: 'Ce que contient « {name} »',
  exportedOn: 'Fichier enregistré le {moment}',
  kind: 'Contenu',
  added: 'Nouveau',
  replaced: 'Mis à jour',
  known: 'Déjà là',
  kind_events: 'Actions notées',
  kind_programmes: 'Programmes personnels',
  kind_sessions: 'Séances de formation',
  kind_results: 'Résultats reçus',
  importYes: 'Importer cette progression',
  importNo: 'Annuler',
  nothingNew: 'Tout ce que contient ce fichier est déjà là.',
  imported: {
    one: 'Progression importée : {count} élément ajouté ou mis à jour.',
    other: 'Progression importée : {count} éléments ajoutés ou mis à jour.',
  },
} satisfies Record<string, Message>;
