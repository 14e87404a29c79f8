import type { Module } from '../core/checklist';

export const pictures: Module = {
  id: 'm03',
  title: { fr: 'Des photos qui informent', en: 'Pictures that inform' },
  goal: {
    fr: 'Prendre soi-même, avec un téléphone, des photos que les canaux acceptent et qui répondent aux questions des clients.',
    en: 'Take, with a phone, pictures that channels accept and that answer customers’ questions.',
  },
  audience: { fr: 'Commerçants, vendeurs, apprentis.', en: 'Shopkeepers, sales staff, apprentices.' },
  prerequisites: {
    fr: 'Un téléphone, un carton blanc pour le fond, un produit et son emballage.',
    en: 'A phone, a white card for the background, a product and its packaging.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm03-o1',
      text: {
        fr: 'Prendre une photo principale nette, sur fond clair, assez grande pour le zoom.',
        en: 'Take a sharp main picture on a light background, large enough to zoom.',
      },
    },
    {
      id: 'm03-o2',
      text: {
        fr: 'Composer une galerie qui répond aux questions du client.',
        en: 'Compose a gallery that answers the customer’s questions.',
      },
    },
    {
      id: 'm03-o3',
      text: {
        fr: 'Vérifier qu’une image est fidèle, autorisée et sans donnée privée avant de la publier.',
        en: 'Check that a picture is faithful, permitted and free of private data before publishing it.',
      },
    },
  ],
  parts: [
    {
      id: 'm03-p1',
      title: { fr: 'Réussir la photo principale', en: 'Get the main picture right' },
      steps: [
        {
          id: 'm03-s01',
          action: {
            fr: 'Préparer un coin photo : fond clair, lumière du jour, trépied ou appui.',
            en: 'Set up a photo corner: light background, daylight, a tripod or a rest.',
          },
          why: { fr: 'La régularité compte plus que le matériel.', en: 'Consistency matters more than equipment.' },
          evidence: {
            fr: 'Deux photos prises à une semaine d’écart se ressemblent.',
            en: 'Two pictures taken a week apart look alike.',
          },
          minutes: 10,
        },
        {
          id: 'm03-s02',
          action: {
            fr: 'Prendre la photo principale : le produit seul, entier et net, sur fond blanc ou très clair.',
            en: 'Take the main picture: the product alone, whole and sharp, on a white or very light background.',
          },
          why: {
            fr: 'C’est la vignette des résultats de recherche ; plusieurs canaux refusent un autre fond, un texte ou un logo ajouté.',
            en: 'It is the thumbnail in search results; several channels refuse another background, added text or a logo.',
          },
          evidence: {
            fr: 'Le produit remplit presque tout le cadre (85 % demandés par Amazon, lu en 2026), sans texte ni logo ajouté.',
            en: 'The product nearly fills the frame (85% asked for by Amazon, read in 2026), with no added text or logo.',
          },
          minutes: 10,
        },
        {
          id: 'm03-s05',
          action: {
            fr: 'Exporter la photo d’origine assez grande pour le zoom : 1 000 pixels au moins, 1 600 si possible.',
            en: 'Export the original photo large enough to zoom: 1,000 pixels at least, 1,600 if possible.',
          },
          why: {
            fr: 'Une petite image ne se laisse pas agrandir ; l’étirer n’y ajoute aucun détail.',
            en: 'A small picture cannot be zoomed; stretching it adds no detail.',
          },
          evidence: {
            fr: 'Les propriétés du fichier donnent la taille ; l’extension la lit quand la page l’indique.',
            en: 'The file’s properties give the size; the extension reads it when the page states it.',
          },
          rules: ['picture-size'],
          minutes: 6,
        },
      ],
    },
    {
      id: 'm03-p2',
      title: { fr: 'Composer une galerie utile', en: 'Compose a useful gallery' },
      steps: [
        {
          id: 'm03-s03',
          action: {
            fr: 'Ajouter au moins trois vues : dos, détail de matière, échelle.',
            en: 'Add at least three views: back, detail of the material, scale.',
          },
          why: {
            fr: 'Le client ne peut pas toucher le produit ; chaque vue répond à une question.',
            en: 'Customers cannot touch the product; each view answers a question.',
          },
          evidence: {
            fr: 'Quatre photos différentes ou plus dans la galerie publiée.',
            en: 'Four or more different pictures in the published gallery.',
          },
          rules: ['picture-count'],
          minutes: 12,
          quick: true,
        },
        {
          id: 'm03-s04',
          action: {
            fr: 'Photographier de façon lisible l’étiquette et les avertissements.',
            en: 'Photograph the label and the warnings so that they can be read.',
          },
          why: {
            fr: 'Le client vérifie la composition, les ingrédients ou l’âge conseillé comme en magasin.',
            en: 'Customers check composition, ingredients or the recommended age as they would in a shop.',
          },
          evidence: {
            fr: 'Le texte de l’étiquette se lit en agrandissant la photo.',
            en: 'The text of the label can be read when the picture is enlarged.',
          },
          minutes: 6,
        },
        {
          id: 'm03-s11',
          action: {
            fr: 'Recopier dans la fiche le texte de l’étiquette et des avertissements.',
            en: 'Copy the text of the label and of the warnings into the listing.',
          },
          why: {
            fr: 'Un texte saisi se lit sur un petit écran, se traduit et se vérifie ; une image, mal.',
            en: 'Typed text can be read on a small screen, translated and checked; a picture hardly can.',
          },
          evidence: {
            fr: 'Les mentions de l’étiquette figurent mot pour mot dans le texte de la fiche.',
            en: 'The words of the label appear in the listing’s text exactly as printed.',
          },
          rules: ['food-information', 'gpsr-warnings'],
          minutes: 8,
        },
        {
          id: 'm03-s07',
          action: {
            fr: 'Afficher l’étiquette énergie près du prix si le produit en porte une.',
            en: 'Show the energy label near the price if the product bears one.',
          },
          why: {
            fr: 'La classe et son étendue doivent se lire près du prix pour les familles concernées, en ligne aussi.',
            en: 'The class and its range must be readable near the price for the families concerned, online too.',
          },
          evidence: {
            fr: 'La classe énergétique est affichée et la fiche d’information du produit est accessible.',
            en: 'The energy class is shown and the product information sheet can be opened.',
          },
          rules: ['energy-label'],
          minutes: 6,
        },
        {
          id: 'm03-s12',
          action: {
            fr: 'Ajouter le pictogramme du chargeur près du prix si l’appareil se recharge par câble.',
            en: 'Add the charger pictogram near the price if the device charges by cable.',
          },
          why: {
            fr: 'La loi le demande pour de nombreux appareils depuis le 28 décembre 2024, et pour les ordinateurs portables depuis le 28 avril 2026.',
            en: 'The law asks for it on many devices since 28 December 2024, and on laptops since 28 April 2026.',
          },
          evidence: {
            fr: 'Le pictogramme « chargeur inclus » ou « non inclus » et la puissance de charge sont visibles, ou « non concerné » est noté.',
            en: 'The pictogram “charger included” or “not included” and the charging power are visible, or “not concerned” is noted.',
          },
          minutes: 4,
        },
      ],
    },
    {
      id: 'm03-p3',
      title: { fr: 'Publier sans tromper ni s’exposer', en: 'Publish without misleading or exposing yourself' },
      steps: [
        {
          id: 'm03-s06',
          action: {
            fr: 'Comparer chaque photo avec le colis réel : couleur, taille, contenu vendu.',
            en: 'Compare each picture with the real parcel: colour, size, contents sold.',
          },
          why: {
            fr: 'Une photo qui montre des accessoires non fournis trompe le client.',
            en: 'A picture that shows accessories not supplied misleads customers.',
          },
          evidence: {
            fr: 'Chaque objet visible est vendu, ou le texte de la fiche dit qu’il ne l’est pas.',
            en: 'Every visible object is sold, or the listing’s text says it is not.',
          },
          minutes: 8,
        },
        {
          id: 'm03-s08',
          action: {
            fr: 'Vérifier les droits sur chaque photo : prise par soi ou licence écrite, personnes d’accord.',
            en: 'Check the rights to each picture: taken by you or licensed in writing, people in it agreed.',
          },
          why: {
            fr: 'Une photo reprise sans droit ou une personne reconnaissable sans accord expose à un retrait et à des poursuites.',
            en: 'A picture used without rights, or a recognisable person without consent, can lead to removal and legal action.',
          },
          evidence: {
            fr: 'Un dossier qui dit d’où vient chaque photo.',
            en: 'A folder that says where each picture comes from.',
          },
          minutes: 8,
        },
        {
          id: 'm03-s09',
          action: {
            fr: 'Supprimer la position GPS des fichiers et ce que l’arrière-plan révèle.',
            en: 'Remove the GPS position from files and whatever the background reveals.',
          },
          why: {
            fr: 'Une photo peut révéler une adresse privée, un document ou un client.',
            en: 'A picture can reveal a private address, a document or a customer.',
          },
          evidence: {
            fr: 'Les propriétés des fichiers envoyés ne contiennent aucune position.',
            en: 'The properties of the files sent contain no position.',
          },
          minutes: 6,
        },
        {
          id: 'm03-s10',
          action: {
            fr: 'Écrire sur sa boutique un texte de remplacement pour chaque image.',
            en: 'Write an alternative text for each picture in your own shop.',
          },
          why: {
            fr: 'Les personnes aveugles ou malvoyantes l’entendent, et les moteurs de recherche le lisent.',
            en: 'Blind and partially sighted people hear it, and search engines read it.',
          },
          evidence: {
            fr: 'Dans l’éditeur de la boutique, chaque image a une courte phrase qui la décrit.',
            en: 'In the shop’s editor, each picture has a short sentence describing it.',
          },
          minutes: 6,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm03-q1',
      objective: 'm03-o1',
      ask: {
        fr: 'Quel fond la plupart des canaux demandent-ils pour la photo principale ?',
        en: 'Which background do most channels ask for in the main picture?',
      },
      choices: [
        { fr: 'Le décor où le produit s’utilise', en: 'The setting where the product is used' },
        { fr: 'La vitrine ou le rayon du magasin', en: 'The shop window or shelf' },
        { fr: 'Un fond blanc ou très clair', en: 'A white or very light background' },
        { fr: 'Un fond noir qui fait contraste', en: 'A black background for contrast' },
      ],
      answer: 2,
      because: {
        fr: 'Un fond clair isole le produit et évite un refus. Le décor a sa place dans les vues suivantes.',
        en: 'A light background isolates the product and avoids a refusal. Settings belong in the next views.',
      },
    },
    {
      id: 'm03-q2',
      objective: 'm03-o2',
      ask: {
        fr: 'Une photo lisible de l’étiquette dispense-t-elle d’écrire son texte ?',
        en: 'Does a readable picture of the label save writing its text?',
      },
      choices: [
        { fr: 'Oui, une photo remplace toujours le texte', en: 'Yes, a picture always replaces the text' },
        {
          fr: 'Non : le texte se lit, se cherche et se vérifie mieux',
          en: 'No: text is easier to read, search and check',
        },
        { fr: 'Oui, si la photo est la première de la galerie', en: 'Yes, if the picture is the gallery’s first' },
        { fr: 'Non : la photo de l’étiquette est interdite', en: 'No: a picture of the label is forbidden' },
      ],
      answer: 1,
      because: {
        fr: 'Pour les cosmétiques, la DGCCRF admet une photo lisible ; écrire aussi le texte reste plus sûr et plus accessible.',
        en: 'For cosmetics the DGCCRF accepts a readable picture; writing the text too is safer and more accessible.',
      },
    },
    {
      id: 'm03-q3',
      objective: 'm03-o3',
      ask: {
        fr: 'Que faire si la photo montre un accessoire qui n’est pas vendu ?',
        en: 'What should you do if the picture shows an accessory that is not sold?',
      },
      choices: [
        {
          fr: 'Ajouter « photo non contractuelle » en petit',
          en: 'Add “picture for illustration only” in small print',
        },
        { fr: 'Le vendre à part, sans changer la fiche', en: 'Sell it separately without changing the listing' },
        { fr: 'Attendre qu’un client le fasse remarquer', en: 'Wait for a customer to point it out' },
        { fr: 'Refaire la photo, ou le dire clairement', en: 'Retake the picture, or say so clearly' },
      ],
      answer: 3,
      because: {
        fr: '« Photo non contractuelle » ne protège pas contre une présentation trompeuse.',
        en: '“For illustration only” does not protect against a misleading presentation.',
      },
    },
    {
      id: 'm03-q4',
      objective: 'm03-o3',
      ask: { fr: 'Pourquoi retirer la position GPS des photos ?', en: 'Why remove the GPS position from pictures?' },
      choices: [
        {
          fr: 'Pour ne pas publier l’adresse du lieu de prise de vue',
          en: 'So as not to publish the address where they were taken',
        },
        { fr: 'Pour que les images se chargent plus vite', en: 'So that the pictures load faster' },
        { fr: 'Pour que le zoom fonctionne sur mobile', en: 'So that zooming works on a phone' },
        { fr: 'Pour que les droits d’auteur soient libérés', en: 'So that copyright is lifted' },
      ],
      answer: 0,
      because: {
        fr: 'Le fichier peut contenir l’endroit exact : votre domicile ou votre atelier.',
        en: 'The file may hold the exact place: your home or your workshop.',
      },
    },
    {
      id: 'm03-q5',
      objective: 'm03-o2',
      ask: {
        fr: 'Combien de photos viser pour un produit courant ?',
        en: 'How many pictures should you aim for with an ordinary product?',
      },
      choices: [
        { fr: 'Une seule, très soignée', en: 'One only, very carefully made' },
        { fr: 'Deux : de face et de dos', en: 'Two: front and back' },
        { fr: 'Quatre à six, toutes différentes', en: 'Four to six, all different' },
        { fr: 'Le maximum, même répétées', en: 'The maximum, even repeated' },
      ],
      answer: 2,
      because: {
        fr: 'Une photo répond rarement à tout, et deux vues identiques n’apprennent rien de plus.',
        en: 'One picture seldom answers everything, and two identical views teach nothing more.',
      },
    },
    {
      id: 'm03-q6',
      objective: 'm03-o1',
      ask: {
        fr: 'La photo publiée mesure 600 pixels. Que faire ?',
        en: 'The published picture is 600 pixels wide. What should you do?',
      },
      choices: [
        { fr: 'L’étirer à 1 600 pixels', en: 'Stretch it to 1,600 pixels' },
        { fr: 'Reprendre le fichier d’origine', en: 'Go back to the original file' },
        { fr: 'L’entourer d’une bordure', en: 'Put a border around it' },
        { fr: 'En faire une capture d’écran', en: 'Take a screenshot of it' },
      ],
      answer: 1,
      because: {
        fr: 'Étirer n’ajoute aucun détail : il faut le fichier d’origine, ou une nouvelle photo.',
        en: 'Stretching adds no detail: you need the original file, or a new picture.',
      },
    },
  ],
  demo: {
    fr: 'Avant : sur la place de marché de démonstration, une fiche avec une seule petite photo ; l’extension dit combien d’images elle a trouvées et, si la page l’indique, leur taille. Le formateur photographie un produit réel sous six angles, avec un carton blanc et une fenêtre. Après : une fiche de démonstration bien illustrée, et ce que l’extension en dit.',
    en: 'Before: on the demo marketplace, a listing with one small picture; the extension says how many pictures it found and, when the page states it, their size. The trainer photographs a real product from six angles, with a white card and a window. After: a well-illustrated demo listing, and what the extension says of it.',
  },
  sources: [
    'Amazon Seller Central, règles des images, aide G1881 (fond blanc, 85 % du cadre, zoom dès 1 000 pixels ; lu en 2026)',
    'Decathlon, page minimale des vendeurs partenaires (fond neutre, sans texte ; lu en 2026)',
    'eBay, règles des photos (500 pixels au moins, 1 600 conseillés ; lu en 2026)',
    'Google Merchant Center, image, support.google.com/merchants/answer/6324350',
    'Règlement (UE) 2023/988 (sécurité des produits), art. 19',
    'DGCCRF, information sur les cosmétiques vendus en ligne, décembre 2017',
    'Règlement (UE) 2017/1369 (étiquetage énergétique), art. 5 et 6',
    'Directive (UE) 2022/2380 et décret n° 2023-1271 (chargeur)',
  ],
};
