import type { Message } from '../core/rule';

/* Copies in folders of the merchant's choice. */
export const backupFr = {
  what: 'Une copie chiffrée de vos données, dans un ou plusieurs dossiers de votre choix. Elle s’écrit d’elle-même quand quelque chose a changé et qu’une page de Prêt à vendre est ouverte, puis elle est relue. Vos marges et le profil de l’entreprise en font partie.',
  hosts:
    'Choisissez au moins deux endroits : le disque de l’ordinateur, une clé USB, un dossier qu’un service en ligne synchronise. Qui héberge le dossier voit le nom des fichiers, leur date et leur taille ; leur contenu ne s’ouvre qu’avec votre phrase secrète.',
  noRecovery: 'Phrase secrète oubliée, sauvegarde perdue : personne ne peut l’ouvrir à votre place, nous non plus.',
  vaultOff:
    'Une sauvegarde quitte cet appareil : elle doit être chiffrée. Créez d’abord le coffre : c’est sa phrase qui l’ouvrira.',
  vaultLocked:
    'Le coffre est fermé : rien ne peut être lu, donc rien copié. Ouvrez-le, et les copies en attente s’écriront.',
  vaultLink: 'Aller au coffre',
  empty: 'Aucun dossier choisi.',
  reading: 'Lecture de l’état des dossiers…',

  add: 'Ajouter un dossier',
  folderAdded: 'Dossier ajouté : {name}',
  addedAlready: 'Ce dossier est déjà dans la liste : {name}',
  backUp: 'Sauvegarder maintenant',
  backedUp: {
    one: 'Copie écrite et relue dans {count} dossier.',
    other: 'Copies écrites et relues dans {count} dossiers.',
  },
  backedUpPart: {
    one: '{count} dossier sur {of} a une copie entière. Chaque dossier dit ce qui lui manque.',
    other: '{count} dossiers sur {of} ont une copie entière. Chaque dossier dit ce qui lui manque.',
  },
  backedUpNone: 'Aucune copie n’a pu être écrite. Chaque dossier dit pourquoi.',
  failed: 'La sauvegarde a échoué : {error}',
  stop: 'Arrêter',
  stopped: 'Arrêté. Les copies d’avant sont intactes.',
  stageReading: 'Lecture et chiffrement de vos données…',
  stageWriting: 'Écriture dans {folder} ({index} sur {of})…',
  stageChecking: 'Relecture dans {folder} ({index} sur {of})…',

  folders: 'Dossiers',
  standing_saved: 'À jour',
  standing_changed: 'Modifications à copier',
  standing_locked: 'En attente du coffre',
  standing_never: 'Pas encore de copie',
  standing_access: 'Accès à redonner',
  standing_gone: 'Dossier introuvable',
  standing_full: 'Disque plein',
  standing_differs: 'Relecture différente',
  standing_other: 'Échec',
  why_saved: 'Dernière copie {age}, relue entière.',
  why_changed: 'Dernière copie {age}. La prochaine s’écrira d’elle-même {next}.',
  why_locked: 'Dernière copie : {age}. La prochaine s’écrira quand le coffre sera ouvert.',
  why_never: 'La première copie s’écrira d’elle-même dans un instant.',
  why_access:
    'Le navigateur redemande votre accord après un redémarrage. Pour qu’il ne le fasse plus, répondez « Autoriser à chaque visite » quand il le propose.',
  why_gone:
    'Il a été déplacé, renommé ou supprimé, ou son disque n’est pas branché. Remettez-le en place, ou retirez-le de la liste.',
  why_full: 'La copie n’a pas pu être écrite. Faites de la place, ou gardez moins de générations.',
  why_differs:
    'Ce qui a été relu n’est pas ce qui a été écrit. Le disque est peut-être abîmé : choisissez aussi un autre dossier.',
  why_other: 'Le navigateur dit : {error}',
  lastWas: 'Dernière copie entière : {age}.',
  noneYet: 'Aucune copie entière.',
  nextSoon: 'dans un instant',
  nextAt: 'à {time}',
  giveAccess: 'Redonner l’accès',
  accessRefused: 'L’accès n’a pas été donné : {name}',
  accessGiven: 'Accès redonné : {name}',
  verify: 'Vérifier les copies',
  verified: { one: '{count} copie relue, entière.', other: '{count} copies relues, toutes entières.' },
  verifiedDamaged: {
    one: '{count} copie est abîmée et ne peut pas servir.',
    other: '{count} copies sont abîmées et ne peuvent pas servir.',
  },
  verifiedNone: 'Aucune copie à vérifier ici.',
  remove: 'Retirer de la liste',
  removeSure: 'Plus rien ne sera copié dans ce dossier. Les fichiers qui y sont restent : ils pourront encore servir.',
  removed: 'Dossier retiré de la liste : {name}. Ses fichiers sont restés.',

  generations: { one: '{count} génération', other: '{count} générations' },
  generation: 'Copie du {moment}',
  isWhole: 'Relue entière {age}',
  isDamaged: 'Abîmée',
  isUnchecked: 'Jamais relue ici',
  fromElsewhere: 'D’un autre appareil ou d’un ancien coffre',
  restoreThis: 'Restaurer…',

  settings: 'Réglages',
  keep: 'Générations gardées par dossier',
  keepWhat: 'La moitié sont les dernières, les autres la dernière de chaque jour d’avant.',
  remindAfter: 'Me prévenir après (jours sans copie)',

  restore: 'Restaurer',
  restoreWhat:
    'Reprenez une copie, de cet appareil ou d’un autre. Rien n’est écrit avant que vous ayez vu ce qui serait ajouté ou remplacé. Si votre phrase secrète a changé depuis, il faut celle du jour de la copie.',
  pick: 'Choisir un fichier de sauvegarde',

  download: 'Télécharger une sauvegarde',
  downloadWhat:
    'Ce navigateur ne laisse pas une page écrire dans un dossier. Téléchargez de temps en temps une sauvegarde, et rangez-la vous-même à deux endroits.',
  downloadAlso: 'Télécharger une copie à part',
  downloaded: 'Sauvegarde confiée aux téléchargements : {name}. Elle n’a pas pu être relue.',
  lastDownload: 'Dernier téléchargement : {age}. Nous ne pouvons ni le relire ni savoir où il est.',
  noDownload: 'Aucune sauvegarde téléchargée.',

  reminder: {
    one: 'Vos données n’ont pas été sauvegardées depuis {count} jour.',
    other: 'Vos données n’ont pas été sauvegardées depuis {count} jours.',
  },
  reminderNone: 'Vos données n’ont encore aucune sauvegarde.',
  reminderOpen: 'Voir les sauvegardes',
  reminderLater: 'Plus tard',
} satisfies Record<string, Message>;
