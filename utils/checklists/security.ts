import type { Module } from '../core/checklist';

export const security: Module = {
  id: 'm09',
  title: { fr: 'Cybersécurité et confidentialité des données', en: 'Cybersecurity and data confidentiality' },
  goal: {
    fr: 'Protéger ses comptes vendeurs, ses données et celles des clients ; savoir réagir.',
    en: 'Protect seller accounts, your data and customers’ data; know how to react.',
  },
  audience: { fr: 'Tous, en priorité le dirigeant.', en: 'Everyone, the owner first.' },
  prerequisites: { fr: 'Avoir son téléphone et l’accès à ses comptes.', en: 'Have your phone and account access.' },
  demo: {
    fr: 'Avant : un faux courriel « votre compte vendeur sera suspendu » projeté, avec adresse trompeuse. La salle cherche les indices. Après : double authentification activée sur un compte d’exercice et sauvegarde restaurée. Le formateur montre l’export chiffré de l’outil, le mode démonstration sans donnée réelle et le bouton d’effacement.',
    en: 'Before: a fake “your seller account will be suspended” e-mail is projected. The room looks for clues. After: two-factor enabled on a practice account and a backup restored. The trainer shows the tool’s encrypted export, the demo mode with no real data and the erase button.',
  },
  minutes: 105,
  objectives: [
    {
      id: 'm09-o1',
      text: {
        fr: 'Protéger ses comptes vendeurs, ses données et celles des clients ; savoir réagir.',
        en: 'Protect seller accounts, your data and customers’ data; know how to react.',
      },
    },
  ],
  parts: [
    {
      id: 'm09-p1',
      title: { fr: 'Cybersécurité et confidentialité des données', en: 'Cybersecurity and data confidentiality' },
      steps: [
        {
          id: 'm09-s01',
          action: {
            fr: 'Faire l’inventaire : appareils, comptes, logiciels, données et personnes qui y accèdent.',
            en: 'Make an inventory: devices, accounts, software, data and who has access.',
          },
          why: { fr: 'On ne protège que ce que l’on connaît.', en: 'You only protect what you know.' },
          evidence: { fr: 'Liste datée, revue au moins une fois par an.', en: 'Dated list, reviewed at least yearly.' },
          minutes: 9,
        },
        {
          id: 'm09-s02',
          action: {
            fr: 'Utiliser un gestionnaire de mots de passe et un mot de passe unique par compte.',
            en: 'Use a password manager and one unique password per account.',
          },
          why: {
            fr: 'Une fuite sur un site ne doit pas ouvrir les autres.',
            en: 'A leak on one site must not open the others.',
          },
          evidence: {
            fr: 'Aucun mot de passe réutilisé sur messagerie, banque, comptes vendeurs.',
            en: 'No password reused for e-mail, bank, seller accounts.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s03',
          action: {
            fr: 'Activer la double authentification sur messagerie, comptes vendeurs, banque et boutique.',
            en: 'Enable two-factor on e-mail, seller accounts, bank and shop.',
          },
          why: {
            fr: 'Le vol de compte vendeur détourne vos paiements.',
            en: 'A stolen seller account diverts your payments.',
          },
          evidence: {
            fr: 'Quatre comptes protégés, codes de secours imprimés et rangés.',
            en: 'Four protected accounts, backup codes printed and stored.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s04',
          action: {
            fr: 'Créer un accès par personne avec le minimum de droits.',
            en: 'Create one access per person with least privilege.',
          },
          why: {
            fr: 'Un départ ne doit pas obliger à changer tous les codes.',
            en: 'A departure must not force changing every code.',
          },
          evidence: { fr: 'Aucun identifiant partagé.', en: 'No shared login.' },
          minutes: 9,
        },
        {
          id: 'm09-s05',
          action: {
            fr: 'Activer les mises à jour automatiques et retirer extensions et logiciels inutiles.',
            en: 'Enable automatic updates and remove needless extensions and software.',
          },
          why: {
            fr: 'Les failles connues sont les plus exploitées ; une extension voit vos pages.',
            en: 'Known flaws are the most exploited; an extension sees your pages.',
          },
          evidence: {
            fr: 'Appareils à jour, liste des extensions justifiée.',
            en: 'Devices up to date, justified extension list.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s06',
          action: {
            fr: 'Sauvegarder selon la règle 3-2-1 et tester une restauration.',
            en: 'Back up with the 3-2-1 rule and test a restore.',
          },
          why: {
            fr: 'Trois copies, deux supports, une hors ligne : le rançongiciel n’emporte pas tout.',
            en: 'Three copies, two media, one offline: ransomware does not take everything.',
          },
          evidence: { fr: 'Restauration réussie d’un fichier, datée.', en: 'One file restored, dated.' },
          minutes: 9,
        },
      ],
    },
    {
      id: 'm09-p2',
      title: { fr: 'Cybersécurité et confidentialité des données', en: 'Cybersecurity and data confidentiality' },
      steps: [
        {
          id: 'm09-s07',
          action: {
            fr: 'Reconnaître l’hameçonnage : ne jamais se connecter depuis un lien reçu.',
            en: 'Recognise phishing: never log in from a received link.',
          },
          why: {
            fr: 'Faux avis de suspension et faux transporteurs visent les vendeurs.',
            en: 'Fake suspension notices and fake carriers target sellers.',
          },
          evidence: {
            fr: 'Quatre bonnes réponses sur cinq à l’exercice.',
            en: 'Four out of five right in the exercise.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s08',
          action: {
            fr: 'Tenir un registre simple des données clients : quoi, pourquoi, combien de temps.',
            en: 'Keep a simple record of customer data: what, why, how long.',
          },
          why: {
            fr: 'Le RGPD s’applique à toutes les tailles d’entreprise.',
            en: 'GDPR applies to all company sizes.',
          },
          evidence: {
            fr: 'Une page de registre et des durées de conservation.',
            en: 'A one-page record with retention periods.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s09',
          action: {
            fr: 'Ne rien publier de personnel dans les fiches et chiffrer la boutique (HTTPS).',
            en: 'Publish nothing personal in listings and encrypt the shop (HTTPS).',
          },
          why: { fr: 'Une fiche est publique et copiée partout.', en: 'A listing is public and copied everywhere.' },
          evidence: {
            fr: 'Aucune coordonnée dans les textes, boutique en HTTPS.',
            en: 'No contact details in texts, shop on HTTPS.',
          },
          minutes: 9,
          rules: ['bullet-contact-details', 'description-contact-details'],
        },
        {
          id: 'm09-s10',
          action: {
            fr: 'Choisir ses prestataires en connaissant le lieu d’hébergement, la sortie et les sous-traitants.',
            en: 'Choose providers knowing hosting place, exit and subcontractors.',
          },
          why: {
            fr: 'La souveraineté, c’est pouvoir partir avec ses données.',
            en: 'Sovereignty means being able to leave with your data.',
          },
          evidence: {
            fr: 'Fiche par prestataire : pays, export possible, chiffrement, contact.',
            en: 'One sheet per provider: country, export, encryption, contact.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s11',
          action: {
            fr: 'Écrire la marche à suivre en cas d’incident : isoler, prévenir, 17Cyber, CNIL sous 72 h si besoin.',
            en: 'Write the incident procedure: isolate, alert, 17Cyber, CNIL within 72 h if needed.',
          },
          why: { fr: 'Le jour venu, on ne réfléchit plus.', en: 'On the day nobody thinks clearly.' },
          evidence: {
            fr: 'Fiche papier avec numéros, connue de deux personnes.',
            en: 'Paper sheet with numbers, known by two people.',
          },
          minutes: 9,
        },
        {
          id: 'm09-s12',
          action: {
            fr: 'Vérifier ce que l’outil enregistre et essayer l’effacement.',
            en: 'Check what the tool stores and try erasing it.',
          },
          why: { fr: 'Un outil de confiance se contrôle.', en: 'A trusted tool can be inspected.' },
          evidence: {
            fr: 'Export chiffré fait, puis données effacées et réimportées.',
            en: 'Encrypted export done, then data erased and re-imported.',
          },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm09-q1',
      objective: 'm09-o1',
      ask: { fr: 'Que signifie la règle 3-2-1 ?', en: 'What does 3-2-1 mean?' },
      choices: [
        { fr: 'Trois copies, deux supports, une hors ligne', en: 'Three copies, two media, one offline' },
        { fr: 'Trois mots de passe', en: 'Three passwords' },
        { fr: 'Trois jours de retour', en: 'Three return days' },
        { fr: 'Trois photos', en: 'Three pictures' },
      ],
      answer: 0,
      because: { fr: 'C’est la règle de sauvegarde recommandée.', en: 'It is the recommended backup rule.' },
    },
    {
      id: 'm09-q2',
      objective: 'm09-o1',
      ask: {
        fr: 'Un courriel annonce la suspension du compte avec un lien. Que faire ?',
        en: 'An e-mail announces account suspension with a link. What to do?',
      },
      choices: [
        { fr: 'Ouvrir soi-même le site dans le navigateur et vérifier', en: 'Open the site yourself and check' },
        { fr: 'Répondre avec le mot de passe', en: 'Reply with the password' },
        { fr: 'Cliquer vite', en: 'Click fast' },
        { fr: 'Transférer aux clients', en: 'Forward to customers' },
      ],
      answer: 0,
      because: { fr: 'On ne se connecte jamais depuis un lien reçu.', en: 'Never log in from a received link.' },
    },
    {
      id: 'm09-q3',
      objective: 'm09-o1',
      ask: {
        fr: 'Sous quel délai notifier à la CNIL une violation de données à risque ?',
        en: 'Within what time must a risky data breach be notified to the CNIL?',
      },
      choices: [
        { fr: '72 heures', en: '72 hours' },
        { fr: 'Un an', en: 'One year' },
        { fr: 'Jamais', en: 'Never' },
        { fr: '30 jours', en: '30 days' },
      ],
      answer: 0,
      because: { fr: 'Article 33 du RGPD.', en: 'GDPR article 33.' },
    },
    {
      id: 'm09-q4',
      objective: 'm09-o1',
      ask: { fr: 'Pourquoi activer la double authentification ?', en: 'Why enable two-factor?' },
      choices: [
        { fr: 'Parce qu’un mot de passe volé ne suffit plus', en: 'Because a stolen password is no longer enough' },
        { fr: 'Pour payer moins', en: 'To pay less' },
        { fr: 'C’est décoratif', en: 'It is decorative' },
        { fr: 'Pour aller plus vite', en: 'To go faster' },
      ],
      answer: 0,
      because: {
        fr: 'Le second facteur bloque la plupart des vols de compte.',
        en: 'The second factor blocks most account thefts.',
      },
    },
    {
      id: 'm09-q5',
      objective: 'm09-o1',
      ask: {
        fr: 'Quelle question révèle la dépendance à un prestataire ?',
        en: 'Which question reveals dependence on a provider?',
      },
      choices: [
        { fr: 'De quelle couleur est le logo ?', en: 'What colour is the logo?' },
        { fr: 'Y a-t-il un café ?', en: 'Is there a café?' },
        { fr: 'Puis-je exporter toutes mes données et partir ?', en: 'Can I export all my data and leave?' },
        { fr: 'Combien de salariés ?', en: 'How many employees?' },
      ],
      answer: 2,
      because: { fr: 'La réversibilité est la première garantie.', en: 'Reversibility is the first guarantee.' },
    },
  ],
  sources: [
    'ANSSI/DGE/CPME/France Num « La cybersécurité pour les TPE/PME en 13 questions » (slideshare, gazettenormandie.fr)',
    'kit Cybermalveillance.gouv.fr',
    'elfath-avocat.com',
    'CNIL (guide TPE-PME, à consulter en ligne)',
  ],
};
