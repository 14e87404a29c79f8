import type { Message } from '../core/rule';

/* Le coffre : what every surface says of it. */
export const vaultFr = {
  lockedTitle: 'Le coffre est fermé',
  lockedWhat:
    'Ce qui est gardé ici est chiffré. L’extension continue d’enregistrer ; pour le lire, tapez votre phrase secrète.',
  passphrase: 'Phrase secrète',
  current: 'Phrase secrète actuelle',
  open: 'Ouvrir le coffre',
  opening: 'Ouverture en cours…',
  lock: 'Fermer le coffre',
  show: 'Montrer ce que je tape',
  wrong: 'Ce n’est pas la bonne phrase. Rien n’a été ouvert.',
  wait: {
    one: 'Prochain essai dans {count}\u00a0seconde.',
    other: 'Prochain essai dans {count}\u00a0secondes.',
  },
  failed: 'Cela n’a pas marché, et rien n’a changé\u00a0: {error}',

  intro:
    'Le coffre chiffre sur votre appareil ce que l’extension garde de privé\u00a0: le contenu de vos fiches et brouillons, vos notes, les participants, les chiffres de l’entreprise. Vous seul connaissez la clé.',
  protects:
    'Il protège contre qui prend ou copie votre disque, et contre qui ouvre l’extension en votre absence. Il ne protège pas d’un logiciel espion sur cet ordinateur, ni pendant que le coffre est ouvert. La page affichée dans un onglet reste lisible tant que l’onglet est ouvert.',
  staysOpen:
    'Restent lisibles\u00a0: vos réglages (avec les sites où l’extension se tait), les dates, les verdicts et leurs nombres, et vos programmes de formation, faits pour être partagés.',
  noRecovery:
    'Personne ne peut retrouver cette phrase\u00a0: ni nous, ni un formateur, ni le navigateur. Si vous la perdez, ce qui est dans le coffre est perdu.',
  understood: 'J’ai compris\u00a0: sans cette phrase, tout est perdu. Je l’ai notée en lieu sûr.',
  make: 'Créer le coffre',
  making: 'Création du coffre…',
  choose: 'Choisir une phrase secrète',
  again: 'La même, encore une fois',
  suggest: 'Proposer une phrase tirée au hasard',
  suggested: 'Phrase proposée',
  suggestedHint: 'Notez-la sur papier avant de continuer\u00a0: elle ne sera plus montrée.',
  length: 'Au moins {count}\u00a0caractères\u00a0: quatre ou cinq mots sans lien entre eux.',
  tooShort: 'Trop courte\u00a0: il manque {count}\u00a0caractères.',
  different: 'Les deux phrases ne sont pas les mêmes.',
  toTick: 'Cochez d’abord la case\u00a0: il n’y a pas de secours.',

  isOff: 'Il n’y a pas de coffre\u00a0: ce qui est gardé peut être lu par qui a accès à ce disque.',
  isOpen: 'Le coffre est ouvert.',
  isLocked: 'Le coffre est fermé.',
  closing: 'Chiffrement de ce qui était déjà gardé',
  reopening: 'Déchiffrement de ce qui est gardé',
  progress: '{done} sur {total}',
  pending: 'Une partie n’est pas encore faite. Vous pouvez fermer cette page\u00a0: cela reprendra plus tard.',
  goOn: 'Continuer maintenant',
  lockAfter: 'Le fermer de lui-même',
  minutes: { one: 'après {count}\u00a0minute sans activité', other: 'après {count}\u00a0minutes sans activité' },
  withBrowser: 'seulement quand le navigateur se ferme',
  change: 'Changer de phrase secrète',
  next: 'Nouvelle phrase secrète',
  changed:
    'La phrase secrète est changée. L’ancienne n’ouvre plus rien ici\u00a0; elle ouvre encore les sauvegardes faites avant.',
  giveUp: 'Supprimer le coffre',
  giveUpWhat:
    'Tout ce qui est gardé sera déchiffré et restera lisible sur ce disque. Le profil de l’entreprise et les chiffres de vos marges, qui n’existent que dans le coffre, seront effacés.',
  givenUp: 'Il n’y a plus de coffre.',
  made: 'Le coffre est créé et ouvert. Tout ce qui est gardé est maintenant chiffré.',
  cancel: 'Annuler',
  needed: 'Ceci n’est gardé que dans un coffre.',
  toVault: 'Créer un coffre',
  how: 'Comment c’est fait',
  howWhat:
    'AES-GCM 256\u00a0bits, par le navigateur. La clé privée est elle-même chiffrée par une clé tirée de votre phrase (PBKDF2, SHA-256, {iterations}\u00a0tours). L’extension ferme ce qu’elle enregistre avec la clé publique\u00a0: elle n’a pas besoin de la phrase pour écrire.',
  proposeTitle: 'Chiffrer ce qui est gardé',
  proposeWhat:
    'Si vous le voulez, une phrase secrète connue de vous seul ferme tout ce que l’extension garde sur cet ordinateur.',
} satisfies Record<string, Message>;
