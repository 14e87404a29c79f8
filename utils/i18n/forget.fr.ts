import type { Message } from '../core/rule';

/* Garder et effacer : what is kept, for how long, and how it goes. */
export const forgetFr = {
  space: 'Place occupée',
  spaceTotal: 'En tout, environ {size} d’après le navigateur.',
  spaceCaption: 'Mesuré sur une partie des données ; le reste du total sert au navigateur lui-même.',
  kind: 'Quoi',
  records: 'Enregistrements',
  size: 'Taille',
  history: 'États de vos fiches',
  decisions: 'Décisions et réponses',
  texts: 'Brouillons et saisies',
  training: 'Formation',
  sessions: 'Sessions et résultats',
  figures: 'Marges et entreprise',
  unlimited:
    'L’extension a demandé au navigateur une place sans limite fixe (« unlimitedStorage ») : seul le disque la borne, et le navigateur ne l’efface pas pour en regagner.',
  persisted: 'Le navigateur a aussi marqué ces données comme durables.',
  notPersisted:
    'Le navigateur n’a pas marqué ces données comme durables. Par prudence, faites une sauvegarde, ou demandez-lui de les garder.',
  persist: 'Demander au navigateur de les garder',
  persistRefused: 'Le navigateur n’a pas accepté. Faites une sauvegarde.',
  almostFull:
    'Il reste {size} : le disque est presque plein. Faites une sauvegarde ailleurs, puis libérez de la place ; sinon, de nouvelles données pourraient ne plus s’enregistrer.',
  toBackup: 'Aller aux sauvegardes',
  uninstall:
    'Désinstaller l’extension efface tout ce qui est ici, sans retour : fiches, décisions, formation, coffre, réglages et liste des dossiers de sauvegarde. Les fichiers de vos dossiers restent. Exportez ou sauvegardez avant.',

  retention: 'Durée de conservation',
  retentionWhat:
    'Ce qui est plus vieux s’efface quand le navigateur démarre, même coffre fermé. Un parcours ou une session s’efface en entier, une fois que rien n’y a bougé depuis. Vos décisions, brouillons, marges et programmes restent : eux, vous les effacez vous-même.',
  retentionListings: 'États des fiches',
  retentionTraining: 'Parcours et sessions de formation',
  forEver: 'Toujours',
  months: { one: '{count} mois', other: '{count} mois' },
  wouldGo: 'Appliquer ce choix effacera maintenant, sans retour :',
  wouldGoNothing: 'Rien de ce qui est gardé n’est assez vieux pour être effacé maintenant.',
  apply: 'Appliquer ce choix',
  applied: 'C’est fait. La durée choisie vaut dès maintenant.',

  moments: { one: '{count} état de fiche', other: '{count} états de fiches' },
  journeys: { one: '{count} parcours', other: '{count} parcours' },
  waivers: { one: '{count} point écarté', other: '{count} points écartés' },
  answers: { one: '{count} réponse', other: '{count} réponses' },
  families: { one: '{count} choix de famille', other: '{count} choix de famille' },
  drafts: { one: '{count} brouillon', other: '{count} brouillons' },
  keptForms: { one: '{count} saisie de formulaire', other: '{count} saisies de formulaires' },
  costs: { one: '{count} calcul de marge', other: '{count} calculs de marge' },
  events: { one: '{count} événement de formation', other: '{count} événements de formation' },
  sessionCount: { one: '{count} session', other: '{count} sessions' },
  results: { one: '{count} fichier de résultats', other: '{count} fichiers de résultats' },
  participants: { one: '{count} participant, avec vos remarques', other: '{count} participants, avec vos remarques' },
  nothingThere: 'rien',
  counting: 'Comptage…',
  willGo: 'Cela effacera :',
  undoUntil: 'Vous pourrez annuler tant que cette page reste ouverte.',

  some: 'Effacer une partie',
  listings: 'Une fiche',
  find: 'Chercher une fiche',
  more: { one: 'Et {count} autre : cherchez-la par son titre.', other: 'Et {count} autres : cherchez par titre.' },
  listingNote: 'Ce qu’une fiche a prouvé dans un parcours de formation y reste, avec son titre.',
  modules: 'L’historique d’un module',
  module: '{module}, parcours de {name}',
  participantsTitle: 'Un participant',
  participant: '{name}, session « {session} »',
  participantNote: 'Les fichiers déjà exportés, sauvegardes comprises, ne changent pas.',
  sessionsTitle: 'Une session',
  none: 'Rien à effacer ici.',
  erase: 'Effacer',

  undo: 'Remettre en place',
  gone: 'Effacé : {name}',
  back: 'Remis en place : {name}',
  refused: 'L’effacement a échoué, rien n’a changé : {error}',
  undoRefused: 'L’annulation a échoué : {error}',
  cannotPutBack:
    'L’annulation n’est plus possible : tout a été effacé, ou le coffre a changé depuis. Rouvrez le même coffre, ou reprenez une sauvegarde.',

  all: 'Tout effacer',
  allSure:
    'Cela effacera de ce navigateur, avec le coffre, vos marges, le profil de l’entreprise et la liste des dossiers de sauvegarde :',
  allKept: 'Restent les autorisations de sites, et les fichiers de vos dossiers de sauvegarde.',
  allUndo:
    'Vous pourrez annuler tant que cette page reste ouverte ; ce qui serait noté entre-temps serait alors remplacé. Un coffre revient fermé.',
  allNoUndo: 'Il y en a trop ({size}) pour pouvoir annuler. Exportez d’abord.',
  allName: 'tout ce qui était gardé',
  toExport: 'Aller à l’export',
} satisfies Record<string, Message>;
