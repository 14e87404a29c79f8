import type { Module } from '../core/checklist';

export const pictures: Module = {
  id: 'm03',
  title: { fr: 'Des photos qui informent', en: 'Pictures that inform' },
  goal: {
    fr: 'Produire soi-même des photos conformes et utiles, avec un téléphone.',
    en: 'Produce compliant, useful pictures yourself with a phone.',
  },
  audience: { fr: 'Commerçants, vendeurs, apprentis.', en: 'Shopkeepers, staff, apprentices.' },
  prerequisites: {
    fr: 'Un téléphone, un fond blanc (carton), un produit.',
    en: 'A phone, a white background (cardboard), a product.',
  },
  demo: {
    fr: 'Avant : une seule photo floue prise en vitrine avec reflets. Le formateur refait six vues en dix minutes avec un carton blanc et une fenêtre. Après : galerie de six photos ; l’outil passe de « 1 photo, 640 px » à « 6 photos, 1 800 px » et signale l’étiquette lisible.',
    en: 'Before: one blurred shop-window picture. The trainer shoots six views in ten minutes with white cardboard and a window. After: six-picture gallery; the tool goes from “1 picture, 640 px” to “6 pictures, 1800 px” and notes the readable label.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm03-o1',
      text: {
        fr: 'Produire soi-même des photos conformes et utiles, avec un téléphone.',
        en: 'Produce compliant, useful pictures yourself with a phone.',
      },
    },
  ],
  parts: [
    {
      id: 'm03-p1',
      title: { fr: 'Des photos qui informent', en: 'Pictures that inform' },
      steps: [
        {
          id: 'm03-s01',
          action: {
            fr: 'Préparer un coin photo : fond clair, lumière du jour, trépied ou appui.',
            en: 'Set up a photo corner: light background, daylight, tripod or rest.',
          },
          why: { fr: 'La régularité compte plus que le matériel.', en: 'Consistency matters more than gear.' },
          evidence: {
            fr: 'Deux photos prises à une semaine d’écart se ressemblent.',
            en: 'Two pictures taken a week apart look alike.',
          },
          minutes: 9,
        },
        {
          id: 'm03-s02',
          action: {
            fr: 'Prendre la photo principale : produit seul, entier, net, fond blanc.',
            en: 'Shoot the main picture: product alone, whole, sharp, white background.',
          },
          why: { fr: 'C’est la vignette des résultats de recherche.', en: 'It is the thumbnail in search results.' },
          evidence: {
            fr: 'Le produit occupe environ 85 % du cadre, sans texte ni logo ajouté.',
            en: 'Product fills about 85% of the frame, no added text or logo.',
          },
          minutes: 9,
        },
        {
          id: 'm03-s03',
          action: {
            fr: 'Ajouter au moins trois vues : dos, détail de matière, échelle.',
            en: 'Add at least three views: back, material detail, scale.',
          },
          why: { fr: 'Le client ne peut pas toucher le produit.', en: 'Customers cannot touch the product.' },
          evidence: {
            fr: 'Quatre photos distinctes ou plus dans la galerie.',
            en: 'Four or more distinct pictures in the gallery.',
          },
          minutes: 9,
          rules: ['picture-count'],
        },
        {
          id: 'm03-s04',
          action: {
            fr: 'Photographier l’étiquette et les avertissements de façon lisible.',
            en: 'Photograph the label and warnings legibly.',
          },
          why: {
            fr: 'Utile pour la sécurité, les ingrédients et la composition ; le texte doit aussi être saisi.',
            en: 'Useful for safety, ingredients and composition; the text must also be typed in.',
          },
          evidence: {
            fr: 'Le texte se lit en zoomant, et il figure aussi dans la fiche.',
            en: 'Text readable when zooming, and also in the listing.',
          },
          minutes: 9,
          rules: ['food-information', 'gpsr-warnings'],
        },
        {
          id: 'm03-s05',
          action: {
            fr: 'Exporter à 1 600 pixels ou plus sur le grand côté.',
            en: 'Export at 1600 pixels or more on the long side.',
          },
          why: { fr: 'Le zoom exige de la définition.', en: 'Zoom needs resolution.' },
          evidence: {
            fr: 'L’outil relève au moins 1 000 pixels, idéalement 1 600.',
            en: 'The tool reads at least 1000 pixels, ideally 1600.',
          },
          minutes: 9,
          rules: ['picture-size'],
        },
      ],
    },
    {
      id: 'm03-p2',
      title: { fr: 'Des photos qui informent', en: 'Pictures that inform' },
      steps: [
        {
          id: 'm03-s06',
          action: {
            fr: 'Montrer fidèlement couleur, taille et contenu vendu.',
            en: 'Show colour, size and sold contents faithfully.',
          },
          why: {
            fr: 'Une photo qui montre des accessoires non fournis trompe le client.',
            en: 'A picture showing accessories not supplied misleads.',
          },
          evidence: {
            fr: 'Chaque objet visible est vendu, ou une légende dit le contraire.',
            en: 'Every visible object is sold, or a caption says otherwise.',
          },
          minutes: 9,
        },
        {
          id: 'm03-s07',
          action: {
            fr: 'Ajouter le pictogramme chargeur ou l’étiquette énergie si le produit est concerné.',
            en: 'Add the charger pictogram or energy label if concerned.',
          },
          why: {
            fr: 'Ces visuels sont obligatoires près du prix pour certaines familles.',
            en: 'These visuals are mandatory near the price for some families.',
          },
          evidence: { fr: 'Image présente et attribut texte rempli.', en: 'Image present and text attribute filled.' },
          minutes: 9,
          rules: ['energy-label'],
        },
        {
          id: 'm03-s08',
          action: {
            fr: 'Vérifier les droits : photos personnelles ou licence écrite, pas de client reconnaissable sans accord.',
            en: 'Check rights: own pictures or written licence, no recognisable customer without consent.',
          },
          why: {
            fr: 'La contrefaçon et le droit à l’image exposent à des retraits et des poursuites.',
            en: 'Infringement and image rights cause takedowns and claims.',
          },
          evidence: {
            fr: 'Un dossier avec l’origine de chaque photo.',
            en: 'A folder with the origin of each picture.',
          },
          minutes: 9,
        },
        {
          id: 'm03-s09',
          action: {
            fr: 'Supprimer les métadonnées de localisation et les arrière-plans privés.',
            en: 'Remove location metadata and private backgrounds.',
          },
          why: {
            fr: 'Une photo peut révéler votre domicile ou un document.',
            en: 'A picture can reveal your home or a document.',
          },
          evidence: { fr: 'Aucune donnée GPS dans les fichiers envoyés.', en: 'No GPS data in uploaded files.' },
          minutes: 9,
        },
        {
          id: 'm03-s10',
          action: {
            fr: 'Sur sa boutique, écrire un texte alternatif pour chaque image.',
            en: 'In your own shop, write an alternative text for each picture.',
          },
          why: {
            fr: 'Les personnes malvoyantes et les moteurs le lisent.',
            en: 'Visually impaired people and search engines read it.',
          },
          evidence: {
            fr: 'Aucune image sans texte alternatif dans l’analyse.',
            en: 'No picture without alternative text in the analysis.',
          },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm03-q1',
      objective: 'm03-o1',
      ask: {
        fr: 'Quel fond convient à la photo principale sur la plupart des canaux ?',
        en: 'Which background suits the main picture on most channels?',
      },
      choices: [
        { fr: 'Une plage', en: 'A beach' },
        { fr: 'La vitrine', en: 'Shop window' },
        { fr: 'Un fond blanc ou très clair', en: 'White or very light' },
        { fr: 'Le logo du magasin', en: 'The shop logo' },
      ],
      answer: 2,
      because: {
        fr: 'Un fond blanc isole le produit et évite un rejet.',
        en: 'White isolates the product and avoids rejection.',
      },
    },
    {
      id: 'm03-q2',
      objective: 'm03-o1',
      ask: {
        fr: 'Une photo lisible des ingrédients dispense-t-elle de les écrire ?',
        en: 'Does a readable ingredient picture replace the text?',
      },
      choices: [
        { fr: 'Seulement le dimanche', en: 'Only on Sundays' },
        {
          fr: 'Non : mieux vaut les deux, car le texte est accessible et vérifiable',
          en: 'No: better both, as text is accessible and checkable',
        },
        { fr: 'Oui, sur mobile', en: 'Yes, on mobile' },
        { fr: 'Oui, toujours', en: 'Yes, always' },
      ],
      answer: 1,
      because: {
        fr: 'La DGCCRF admet une photo lisible pour les cosmétiques, mais un texte reste plus sûr et accessible.',
        en: 'The DGCCRF accepts a readable picture for cosmetics, but text is safer and accessible.',
      },
    },
    {
      id: 'm03-q3',
      objective: 'm03-o1',
      ask: {
        fr: 'Que faire si la photo montre un accessoire non vendu ?',
        en: 'What if the picture shows an accessory not sold?',
      },
      choices: [
        { fr: 'Rien', en: 'Nothing' },
        { fr: 'L’indiquer clairement ou refaire la photo', en: 'State it clearly or reshoot' },
        { fr: 'Augmenter le prix', en: 'Raise the price' },
        {
          fr: 'Écrire en petit « photo non contractuelle » suffit',
          en: 'Small print “non-contractual picture” is enough',
        },
      ],
      answer: 1,
      because: {
        fr: 'La mention « non contractuelle » ne protège pas contre une présentation trompeuse.',
        en: '“Non-contractual” does not protect against misleading presentation.',
      },
    },
    {
      id: 'm03-q4',
      objective: 'm03-o1',
      ask: { fr: 'Pourquoi retirer les données GPS des photos ?', en: 'Why remove GPS data from pictures?' },
      choices: [
        { fr: 'Pour changer la couleur', en: 'To change colour' },
        {
          fr: 'Pour ne pas publier l’adresse du domicile ou de l’atelier',
          en: 'Not to publish your home or workshop address',
        },
        { fr: 'C’est interdit par la douane', en: 'Customs forbid it' },
        { fr: 'Pour alléger le fichier', en: 'To lighten the file' },
      ],
      answer: 1,
      because: { fr: 'C’est une règle de confidentialité simple.', en: 'It is a simple confidentiality rule.' },
    },
    {
      id: 'm03-q5',
      objective: 'm03-o1',
      ask: { fr: 'Combien de photos viser pour un produit courant ?', en: 'How many pictures for a common product?' },
      choices: [
        { fr: 'Zéro', en: 'Zero' },
        { fr: 'Trente', en: 'Thirty' },
        { fr: 'Une', en: 'One' },
        { fr: 'Quatre à six', en: 'Four to six' },
      ],
      answer: 3,
      because: {
        fr: 'Une suffit rarement ; quatre à six répondent aux questions.',
        en: 'One is rarely enough; four to six answer questions.',
      },
    },
  ],
  sources: [
    "règles d'images Amazon (résumé poodlescanner.com, 16/02/2026 : au moins une image, six conseillées, fond blanc, 85 % du cadre)",
    'marketplace-requirements.md 8.4 (500 px minimum sur plusieurs canaux, zoom dès 1 000)',
    'developer.octopia-io.net VII',
    'Règlement (UE) 2023/988 art. 19 c',
  ],
};
