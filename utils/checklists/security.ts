import type { Module } from '../core/checklist';

export const security: Module = {
  id: 'm09',
  title: { fr: 'Cybersécurité et confidentialité des données', en: 'Cybersecurity and data confidentiality' },
  goal: {
    fr: 'Protéger ses comptes vendeurs, ses données et celles de ses clients, et savoir réagir.',
    en: 'Protect your seller accounts, your data and your customers’, and know how to react.',
  },
  audience: { fr: 'Tous, le dirigeant d’abord.', en: 'Everyone, the owner first.' },
  prerequisites: {
    fr: 'Avoir son téléphone et l’accès à ses propres comptes.',
    en: 'Have your phone and access to your own accounts.',
  },
  demo: {
    fr: 'Le formateur projette un faux courriel inventé : « votre compte vendeur sera suspendu ce soir ». La salle cherche les indices : adresse, urgence, lien. Il active ensuite la double authentification sur un compte d’exercice et restaure un fichier depuis une sauvegarde. Pour finir, il montre sur la place de marché de démonstration ce que l’extension garde, où elle le garde et comment l’effacer.',
    en: 'The trainer projects an invented e-mail: “your seller account will be suspended tonight”. The room looks for clues: address, urgency, link. The trainer then switches on two-factor authentication for a practice account and restores a file from a backup. Last, on the demo marketplace, the trainer shows what the extension keeps, where, and how to erase it.',
  },
  minutes: 105,
  objectives: [
    {
      id: 'm09-o1',
      text: {
        fr: 'Protéger ses comptes : mots de passe uniques, double authentification, accès nommés.',
        en: 'Protect your accounts: unique passwords, two-factor authentication, named access.',
      },
    },
    {
      id: 'm09-o2',
      text: { fr: 'Sauvegarder ses données et restaurer un fichier.', en: 'Back up your data and restore a file.' },
    },
    {
      id: 'm09-o3',
      text: {
        fr: 'Reconnaître un message frauduleux et réagir à un incident.',
        en: 'Recognise a fraudulent message and react to an incident.',
      },
    },
    {
      id: 'm09-o4',
      text: {
        fr: 'Limiter les données personnelles que l’on garde, publie ou confie.',
        en: 'Limit the personal data you keep, publish or entrust.',
      },
    },
  ],
  parts: [
    {
      id: 'm09-p1',
      title: { fr: 'Fermer les accès', en: 'Close the doors' },
      steps: [
        {
          id: 'm09-s01',
          action: {
            fr: 'Faire l’inventaire des appareils, comptes, logiciels et personnes qui y accèdent.',
            en: 'Make an inventory of devices, accounts, software and who can use them.',
          },
          why: { fr: 'On ne protège que ce que l’on connaît.', en: 'You protect only what you know of.' },
          evidence: {
            fr: 'Une liste datée, revue au moins une fois par an.',
            en: 'A dated list, reviewed at least once a year.',
          },
          minutes: 15,
        },
        {
          id: 'm09-s02',
          action: {
            fr: 'Installer un gestionnaire de mots de passe et y créer un mot de passe unique par compte.',
            en: 'Install a password manager and create one unique password per account.',
          },
          why: {
            fr: 'Une fuite sur un site ne doit pas ouvrir les autres.',
            en: 'A leak on one site must not open the others.',
          },
          evidence: {
            fr: 'Messagerie, banque et comptes vendeurs n’ont plus de mot de passe commun.',
            en: 'E-mail, bank and seller accounts no longer share a password.',
          },
          minutes: 10,
        },
        {
          id: 'm09-s03',
          action: {
            fr: 'Activer la double authentification sur la messagerie, les comptes vendeurs, la banque et la boutique.',
            en: 'Switch on two-factor authentication for e-mail, seller accounts, bank and shop.',
          },
          why: {
            fr: 'Un compte vendeur volé peut détourner vos paiements ; avec un second facteur, le mot de passe ne suffit plus.',
            en: 'A stolen seller account can divert your payments; with a second factor the password is no longer enough.',
          },
          evidence: {
            fr: 'Ces comptes demandent un second facteur ; les codes de secours sont imprimés et rangés.',
            en: 'These accounts ask for a second factor; the backup codes are printed and put away.',
          },
          minutes: 12,
          quick: true,
        },
        {
          id: 'm09-s04',
          action: {
            fr: 'Créer un accès par personne, avec les seuls droits utiles.',
            en: 'Create one access per person, with only the rights needed.',
          },
          why: {
            fr: 'Un départ ne doit pas obliger à changer tous les codes.',
            en: 'Someone leaving must not force you to change every code.',
          },
          evidence: {
            fr: 'Aucun identifiant n’est partagé ; les accès des partants sont fermés.',
            en: 'No login is shared; leavers’ access is closed.',
          },
          minutes: 8,
        },
      ],
    },
    {
      id: 'm09-p2',
      title: { fr: 'Garder des appareils et des copies sains', en: 'Keep devices and copies healthy' },
      steps: [
        {
          id: 'm09-s05',
          action: {
            fr: 'Activer les mises à jour automatiques et retirer les logiciels et extensions inutiles.',
            en: 'Switch on automatic updates and remove software and extensions you do not need.',
          },
          why: {
            fr: 'Une faille connue et non corrigée est une porte ouverte ; une extension peut voir vos pages.',
            en: 'A known, unpatched flaw is an open door; an extension may see your pages.',
          },
          evidence: {
            fr: 'Les appareils sont à jour ; chaque extension qui reste a une raison écrite, celle-ci comprise.',
            en: 'Devices are up to date; every remaining extension has a written reason, this one included.',
          },
          minutes: 8,
        },
        {
          id: 'm09-s06',
          action: {
            fr: 'Sauvegarder selon la règle 3-2-1, puis restaurer un fichier pour l’essayer.',
            en: 'Back up by the 3-2-1 rule, then restore one file to try it.',
          },
          why: {
            fr: 'Trois copies, deux supports, une copie ailleurs : un vol, un incendie ou un rançongiciel n’emporte pas tout.',
            en: 'Three copies, two media, one copy elsewhere: theft, fire or ransomware does not take everything.',
          },
          evidence: {
            fr: 'Un fichier restauré, avec la date ; une copie reste débranchée.',
            en: 'One file restored, with its date; one copy stays unplugged.',
          },
          minutes: 10,
        },
      ],
    },
    {
      id: 'm09-p3',
      title: { fr: 'Protéger les données des autres', en: 'Protect other people’s data' },
      steps: [
        {
          id: 'm09-s08',
          action: {
            fr: 'Tenir un registre simple des données de vos clients : lesquelles, pourquoi, combien de temps.',
            en: 'Keep a simple record of your customers’ data: which, why, how long.',
          },
          why: {
            fr: 'Le RGPD s’applique à toutes les tailles d’entreprise.',
            en: 'The GDPR applies to businesses of every size.',
          },
          evidence: {
            fr: 'Une page de registre, avec une durée de conservation par ligne.',
            en: 'A one-page record, with a retention period on each line.',
          },
          minutes: 10,
        },
        {
          id: 'm09-s09',
          action: {
            fr: 'Retirer de la fiche toute coordonnée : courriel, téléphone, lien.',
            en: 'Remove all contact details from the listing: e-mail, phone, link.',
          },
          why: {
            fr: 'Une fiche est publique et recopiée partout, et les places de marché refusent ces textes.',
            en: 'A listing is public and copied everywhere, and marketplaces refuse such texts.',
          },
          evidence: {
            fr: 'Aucune coordonnée ne se lit dans les points forts ni dans la description.',
            en: 'No contact details can be read in the bullets or the description.',
          },
          minutes: 5,
          rules: ['bullet-contact-details', 'description-contact-details'],
        },
        {
          id: 'm09-s10',
          action: {
            fr: 'Choisir vos prestataires en sachant où ils hébergent vos données et comment les récupérer.',
            en: 'Choose providers knowing where they host your data and how to get it out.',
          },
          why: {
            fr: 'Rester libre, c’est pouvoir partir avec ses données.',
            en: 'Staying free means being able to leave with your data.',
          },
          evidence: {
            fr: 'Une page par prestataire : pays, sous-traitants, export possible, contact.',
            en: 'One sheet per provider: country, subcontractors, possible export, contact.',
          },
          minutes: 7,
        },
      ],
    },
    {
      id: 'm09-p4',
      title: { fr: 'Déjouer les pièges et réagir', en: 'Spot traps and react' },
      steps: [
        {
          id: 'm09-s07',
          action: {
            fr: 'S’exercer à reconnaître un faux message et à ne jamais se connecter depuis un lien reçu.',
            en: 'Practise recognising a fake message and never signing in from a link received.',
          },
          why: {
            fr: 'Fausses suspensions et faux transporteurs visent les vendeurs.',
            en: 'Fake suspension notices and fake carriers target sellers.',
          },
          evidence: {
            fr: 'Vous citez trois indices d’un faux message et ouvrez vos comptes par vos propres favoris.',
            en: 'You can name three clues of a fake message and open your accounts from your own bookmarks.',
          },
          minutes: 10,
        },
        {
          id: 'm09-s11',
          action: {
            fr: 'Écrire la marche à suivre en cas d’incident : isoler, prévenir, demander de l’aide, notifier.',
            en: 'Write down what to do in an incident: isolate, alert, get help, notify.',
          },
          why: {
            fr: 'Le jour venu, on n’a plus le temps de réfléchir.',
            en: 'On the day, there is no time left to think.',
          },
          evidence: {
            fr: 'Une feuille imprimée, connue de deux personnes : contacts, 17cyber.gouv.fr, et la CNIL sous 72 heures si des données personnelles sont en danger.',
            en: 'A printed sheet two people know: contacts, 17cyber.gouv.fr, and the CNIL within 72 hours if personal data are at risk.',
          },
          minutes: 7,
        },
        {
          id: 'm09-s12',
          action: {
            fr: 'Vérifier dans les options ce que cette extension garde, et essayer d’en effacer une partie.',
            en: 'Check in the options what this extension keeps, and try erasing part of it.',
          },
          why: {
            fr: 'Un outil de confiance se contrôle : celui-ci garde tout sur cet appareil.',
            en: 'A trustworthy tool can be checked: this one keeps everything on this device.',
          },
          evidence: {
            fr: 'Vous savez dire ce qui est gardé, où, et vous avez effacé une fiche de l’historique.',
            en: 'You can say what is kept and where, and you have erased one listing from the history.',
          },
          minutes: 3,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm09-q1',
      objective: 'm09-o2',
      ask: { fr: 'Que demande la règle de sauvegarde 3-2-1 ?', en: 'What does the 3-2-1 backup rule ask for?' },
      choices: [
        { fr: 'Trois mots de passe, deux comptes, un code', en: 'Three passwords, two accounts, one code' },
        { fr: 'Trois sauvegardes par jour pendant deux mois', en: 'Three backups a day for two months' },
        { fr: 'Trois copies sur le même disque dur', en: 'Three copies on the same hard disk' },
        { fr: 'Trois copies, deux supports, une ailleurs', en: 'Three copies, two media, one elsewhere' },
      ],
      answer: 3,
      because: {
        fr: 'Si un support ou un lieu disparaît, une copie reste.',
        en: 'If one medium or one place is lost, a copy remains.',
      },
    },
    {
      id: 'm09-q2',
      objective: 'm09-o3',
      ask: {
        fr: 'Un courriel annonce la suspension de votre compte et donne un lien. Que faire ?',
        en: 'An e-mail announces your account’s suspension and gives a link. What do you do?',
      },
      choices: [
        { fr: 'Cliquer pour voir si le site paraît vrai', en: 'Click to see whether the site looks real' },
        { fr: 'Ouvrir soi-même l’espace vendeur et vérifier', en: 'Open the seller space yourself and check' },
        { fr: 'Répondre pour demander une preuve', en: 'Reply to ask for proof' },
        { fr: 'Transmettre ses identifiants au support', en: 'Send your login to the support team' },
      ],
      answer: 1,
      because: {
        fr: 'On ne se connecte jamais depuis un lien reçu, même bien imité.',
        en: 'Never sign in from a link received, however well imitated.',
      },
    },
    {
      id: 'm09-q3',
      objective: 'm09-o3',
      ask: {
        fr: 'Une fuite met en danger des données de clients. Sous quel délai prévenir la CNIL ?',
        en: 'A leak puts customers’ data at risk. Within what time must the CNIL be told?',
      },
      choices: [
        { fr: '72 heures', en: '72 hours' },
        { fr: '7 jours', en: '7 days' },
        { fr: '30 jours', en: '30 days' },
        { fr: 'Aucun : c’est facultatif', en: 'None: it is optional' },
      ],
      answer: 0,
      because: {
        fr: 'Article 33 du RGPD : 72 heures après avoir pris connaissance de la violation.',
        en: 'GDPR article 33: 72 hours after becoming aware of the breach.',
      },
    },
    {
      id: 'm09-q4',
      objective: 'm09-o1',
      ask: { fr: 'Pourquoi activer la double authentification ?', en: 'Why switch on two-factor authentication?' },
      choices: [
        { fr: 'Pour se connecter plus vite', en: 'To sign in faster' },
        { fr: 'Pour ne plus avoir de mot de passe', en: 'To do away with the password' },
        { fr: 'Pour qu’un mot de passe volé ne suffise plus', en: 'So that a stolen password is no longer enough' },
        { fr: 'Pour partager un compte à deux', en: 'To share one account between two' },
      ],
      answer: 2,
      because: {
        fr: 'Il manque au voleur le second facteur : votre téléphone ou votre clé.',
        en: 'The thief lacks the second factor: your phone or your key.',
      },
    },
    {
      id: 'm09-q5',
      objective: 'm09-o4',
      ask: {
        fr: 'Quelle question révèle que vous dépendez d’un prestataire ?',
        en: 'Which question shows that you depend on a provider?',
      },
      choices: [
        { fr: 'Combien de clients avez-vous ?', en: 'How many customers do you have?' },
        { fr: 'Depuis quand existez-vous ?', en: 'How long have you existed?' },
        { fr: 'Puis-je exporter mes données et partir ?', en: 'Can I export my data and leave?' },
        { fr: 'Quelles sont vos heures d’ouverture ?', en: 'What are your opening hours?' },
      ],
      answer: 2,
      because: {
        fr: 'Sans export utilisable, partir veut dire tout recommencer.',
        en: 'Without a usable export, leaving means starting all over again.',
      },
    },
    {
      id: 'm09-q6',
      objective: 'm09-o1',
      ask: {
        fr: 'Une salariée quitte l’entreprise. Que doit-il se passer ?',
        en: 'An employee leaves the business. What should happen?',
      },
      choices: [
        { fr: 'Fermer son accès, sans toucher aux autres', en: 'Close her access, leaving the others alone' },
        { fr: 'Changer le mot de passe commun', en: 'Change the shared password' },
        { fr: 'Rien, si le départ se passe bien', en: 'Nothing, if the parting is friendly' },
        { fr: 'Lui demander d’oublier le code', en: 'Ask her to forget the code' },
      ],
      answer: 0,
      because: {
        fr: 'Un accès par personne se ferme seul ; un code partagé oblige tout le monde à changer.',
        en: 'One access per person can be closed alone; a shared code makes everyone change.',
      },
    },
    {
      id: 'm09-q7',
      objective: 'm09-o4',
      ask: {
        fr: 'Où donner votre numéro de téléphone à un client ?',
        en: 'Where do you give a customer your phone number?',
      },
      choices: [
        { fr: 'Dans la description du produit', en: 'In the product description' },
        { fr: 'Dans une photo de la fiche', en: 'In one of the listing’s pictures' },
        { fr: 'Dans un point fort', en: 'In a bullet' },
        { fr: 'Dans votre profil vendeur', en: 'In your seller profile' },
      ],
      answer: 3,
      because: {
        fr: 'Le profil est fait pour cela ; dans la fiche, les places de marché retirent les coordonnées.',
        en: 'The profile is made for it; in the listing, marketplaces remove contact details.',
      },
    },
  ],
  sources: [
    'ANSSI, DGE, CPME et France Num : « La cybersécurité pour les TPE/PME en treize questions »',
    'Cybermalveillance.gouv.fr (kit de sensibilisation) ; 17cyber.gouv.fr, ouvert en décembre 2024',
    'Règlement (UE) 2016/679 (RGPD), articles 5, 30 et 33 ; CNIL, guide pour les TPE-PME',
  ],
};
