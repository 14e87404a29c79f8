import type { Module } from '../core/checklist';

export const legalInformation: Module = {
  id: 'm08',
  title: { fr: 'Informations légales et sécurité des produits', en: 'Legal information and product safety' },
  goal: {
    fr: 'Donner au client, famille de produits par famille, les informations dues avant l’achat, et en garder les preuves.',
    en: 'Give customers, product family by product family, the information due before purchase, and keep the proof.',
  },
  audience: { fr: 'Dirigeants et responsables de fiches.', en: 'Owners and people in charge of listings.' },
  prerequisites: {
    fr: 'Modules « Données produit » et « Photos » ; l’emballage ou la notice de trois produits.',
    en: 'Modules “Product data” and “Pictures”; the packaging or leaflet of three products.',
  },
  demo: {
    fr: 'Sur la place de marché de démonstration, le formateur ouvre un jouet importé : pas de fabricant, un avertissement en anglais seulement. L’extension dit ce qui est trouvé, ce qui ne l’est pas et ce qui n’a pas pu être vu. Le formateur ouvre le panneau de sécurité et relit la page : une partie des informations s’y cachait. Après correction : fabricant, personne responsable, âge et avertissement en français. Il rappelle qu’une information trouvée n’est pas une conformité certifiée.',
    en: 'On the demo marketplace, the trainer opens an imported toy: no manufacturer, a warning in English only. The extension says what is found, what is not and what could not be seen. The trainer opens the safety panel and reads the page again: part of the information was hidden there. After correction: manufacturer, responsible person, age and a warning in French. The trainer recalls that information found is not certified compliance.',
  },
  minutes: 150,
  objectives: [
    {
      id: 'm08-o1',
      text: {
        fr: 'Réunir le dossier d’un produit et le tenir à jour.',
        en: 'Put together a product’s file and keep it up to date.',
      },
    },
    {
      id: 'm08-o2',
      text: {
        fr: 'Afficher fabricant, personne responsable et avertissements.',
        en: 'Show manufacturer, responsible person and warnings.',
      },
    },
    {
      id: 'm08-o3',
      text: {
        fr: 'Reconnaître les mentions propres à une famille de produits.',
        en: 'Recognise the statements a product family calls for.',
      },
    },
    {
      id: 'm08-o4',
      text: {
        fr: 'Distinguer une information trouvée, absente, pas vue, et une allégation à prouver.',
        en: 'Tell information found, absent or not seen apart, and a claim from its proof.',
      },
    },
  ],
  parts: [
    {
      id: 'm08-p1',
      title: { fr: 'Réunir les informations', en: 'Gather the information' },
      steps: [
        {
          id: 'm08-s01',
          action: {
            fr: 'Classer vos produits par famille : aliments, cosmétiques, jouets, textiles, électrique, meubles…',
            en: 'Sort your products by family: food, cosmetics, toys, textiles, electrical, furniture…',
          },
          why: {
            fr: 'Les informations dues dépendent de la famille, pas de la place de marché.',
            en: 'The information due depends on the family, not on the marketplace.',
          },
          evidence: {
            fr: 'Chacun de vos dix produits les plus vendus a sa famille écrite.',
            en: 'Each of your ten best sellers has its family written down.',
          },
          minutes: 10,
        },
        {
          id: 'm08-s02',
          action: {
            fr: 'Demander au fournisseur le dossier du produit : fabricant, adresses, responsable dans l’Union, notice, déclaration de conformité.',
            en: 'Ask the supplier for the product file: manufacturer, addresses, person responsible in the EU, leaflet, declaration of conformity.',
          },
          why: {
            fr: 'Vous ne pouvez ni inventer ces informations ni les deviner ; sans elles, l’offre peut être retirée.',
            en: 'You can neither invent nor guess this information; without it the offer may be taken down.',
          },
          evidence: {
            fr: 'Un dossier daté par produit, avec la référence du modèle.',
            en: 'One dated file per product, with the model reference.',
          },
          minutes: 20,
        },
      ],
    },
    {
      id: 'm08-p2',
      title: { fr: 'Afficher la sécurité du produit', en: 'Show product safety' },
      steps: [
        {
          id: 'm08-s03',
          action: {
            fr: 'Saisir le fabricant : nom, adresse postale, adresse électronique.',
            en: 'Enter the manufacturer: name, postal address, electronic address.',
          },
          why: {
            fr: 'Le règlement européen sur la sécurité des produits le demande dans chaque offre depuis le 13 décembre 2024, sauf exceptions comme les aliments.',
            en: 'The EU product safety regulation has asked for it in every offer since 13 December 2024, with exceptions such as food.',
          },
          evidence: {
            fr: 'Les trois informations se lisent sur la fiche, ou dans le panneau de sécurité une fois ouvert.',
            en: 'All three can be read on the listing, or in the safety panel once it is open.',
          },
          minutes: 12,
          rules: ['gpsr-manufacturer'],
          quick: true,
        },
        {
          id: 'm08-s04',
          action: {
            fr: 'Indiquer, pour un produit dont le fabricant est hors de l’Union, la personne responsable dans l’Union.',
            en: 'State, for a product whose manufacturer is outside the EU, the responsible person in the EU.',
          },
          why: {
            fr: 'Sans responsable établi dans l’Union, le produit ne peut pas y être vendu.',
            en: 'Without a responsible person established in the EU, the product cannot be sold there.',
          },
          evidence: {
            fr: 'Nom, adresse postale dans l’Union et adresse électronique se lisent sur la fiche.',
            en: 'Name, postal address in the EU and electronic address can be read on the listing.',
          },
          minutes: 10,
          rules: ['gpsr-responsible-person'],
        },
        {
          id: 'm08-s05',
          action: {
            fr: 'Recopier en français les avertissements de l’étiquette et de la notice.',
            en: 'Copy, in French, the warnings on the label and in the leaflet.',
          },
          why: {
            fr: 'Le client doit connaître les dangers avant d’acheter, pas en ouvrant le colis.',
            en: 'Customers must know the dangers before buying, not when opening the parcel.',
          },
          evidence: {
            fr: 'Les avertissements se lisent sur la fiche, mot pour mot ; s’il n’y en a pas, la fiche le dit là où un champ le permet.',
            en: 'The warnings can be read on the listing, word for word; if there are none, the listing says so where a field allows it.',
          },
          minutes: 10,
          quick: true,
        },
      ],
    },
    {
      id: 'm08-p3',
      title: { fr: 'Compléter les mentions de chaque famille', en: 'Complete each family’s statements' },
      steps: [
        {
          id: 'm08-s06',
          action: {
            fr: 'Recopier sur la fiche d’un aliment toute son étiquette, sauf la date : ingrédients, allergènes, quantité, nutrition, origine, conservation.',
            en: 'Copy a food’s whole label onto its listing, except the date: ingredients, allergens, quantity, nutrition, origin, storage.',
          },
          why: {
            fr: 'Le règlement INCO veut que tout soit connu avant l’achat à distance, sauf la date de consommation.',
            en: 'EU food information law wants everything known before a distance purchase, except the use-by or best-before date.',
          },
          evidence: {
            fr: 'Ingrédients, quantité nette et valeurs nutritionnelles se lisent sur la fiche ; une exemption est notée dans le dossier.',
            en: 'Ingredients, net quantity and nutrition values can be read on the listing; any exemption is noted in the file.',
          },
          minutes: 13,
          rules: ['food-information', 'supplement-statements', 'wine-label'],
        },
        {
          id: 'm08-s07',
          action: {
            fr: 'Ajouter la mention propre à la famille : liste INCI d’un cosmétique, âge d’un jouet, fibres d’un textile, matières d’une chaussure, d’un cuir ou d’un meuble.',
            en: 'Add the family’s own statement: a cosmetic’s INCI list, a toy’s age, a textile’s fibres, the materials of shoes, leather or furniture.',
          },
          why: {
            fr: 'Ces mentions décident l’achat, et la répression des fraudes les contrôle aussi en ligne.',
            en: 'These statements decide the purchase, and French consumer authorities check them online too.',
          },
          evidence: {
            fr: 'La mention se lit sur la fiche, comme sur l’étiquette : par exemple « 80 % laine, 20 % polyamide ».',
            en: 'The statement can be read on the listing as on the label: for example “80% wool, 20% polyamide”.',
          },
          minutes: 13,
          rules: ['cosmetics-label', 'footwear-materials', 'furniture-information', 'textile-composition', 'toy-age'],
        },
        {
          id: 'm08-s08',
          action: {
            fr: 'Afficher la classe énergétique et l’indice que l’appareil doit porter.',
            en: 'Show the energy class and the index the appliance must carry.',
          },
          why: {
            fr: 'Ils doivent figurer près du prix, en ligne comme en magasin : le fabricant vous les donne.',
            en: 'They must stand near the price, online as in the shop: the manufacturer gives them to you.',
          },
          evidence: {
            fr: 'La classe, l’indice ou les deux se lisent sur la fiche, selon la famille de l’appareil.',
            en: 'The class, the index or both can be read on the listing, depending on the kind of appliance.',
          },
          minutes: 7,
          rules: ['durability-index', 'energy-label', 'repairability-index'],
        },
        {
          id: 'm08-s15',
          action: {
            fr: 'Compléter la fiche d’un appareil : fiche EPREL, chargeur, batterie, pièces détachées, mises à jour.',
            en: 'Complete an appliance’s listing: EPREL sheet, charger, battery, spare parts, updates.',
          },
          why: {
            fr: 'C’est la famille où le plus d’informations sont dues.',
            en: 'It is the family with the most information due.',
          },
          evidence: {
            fr: 'Chaque information est sur la fiche, ou notée « non concerné » dans le dossier du produit.',
            en: 'Each item is on the listing, or noted “not concerned” in the product file.',
          },
          minutes: 7,
        },
        {
          id: 'm08-s14',
          action: {
            fr: 'Indiquer l’état exact d’un produit d’occasion ou reconditionné.',
            en: 'State the exact condition of a used or refurbished product.',
          },
          why: {
            fr: 'L’état est une caractéristique essentielle ; un produit reconditionné ne peut être dit « comme neuf ».',
            en: 'Condition is a main characteristic; a refurbished product may not be called “like new”.',
          },
          evidence: {
            fr: 'L’état se lit dans l’offre et ne dit pas « neuf ».',
            en: 'The condition can be read in the offer and does not say “new”.',
          },
          minutes: 5,
          rules: ['condition-presence'],
        },
        {
          id: 'm08-s10',
          action: {
            fr: 'Indiquer les dangers d’un produit dangereux, ou retirer l’offre quand sa vente est interdite.',
            en: 'State the hazards of a hazardous product, or take the offer down when its sale is banned.',
          },
          why: {
            fr: 'Produits chimiques et biocides portent des mentions obligatoires ; alcool, couteaux et vapotage ont des limites ; les puffs sont interdites.',
            en: 'Chemicals and biocides carry compulsory statements; alcohol, knives and vaping have limits; disposable vapes are banned.',
          },
          evidence: {
            fr: 'Pictogrammes, mot « Danger » ou « Attention » et phrases de danger de l’étiquette se lisent sur la fiche.',
            en: 'The label’s pictograms, the word “Danger” or “Warning” and its hazard statements can be read on the listing.',
          },
          minutes: 8,
          rules: ['biocide-warning', 'hazard-information', 'tobacco-sale', 'weapon-sale'],
        },
      ],
    },
    {
      id: 'm08-p4',
      title: { fr: 'Prouver, publier, surveiller', en: 'Prove, publish, watch' },
      steps: [
        {
          id: 'm08-s09',
          action: {
            fr: 'Retirer de la fiche les promesses écologiques ou de désinfection que vous ne pouvez pas prouver.',
            en: 'Remove from the listing the environmental or disinfecting claims you cannot prove.',
          },
          why: {
            fr: '« Biodégradable » et « respectueux de l’environnement » sont interdits sur un produit ; une promesse vague peut être une pratique trompeuse.',
            en: 'In France “biodegradable” and “environmentally friendly” are banned on a product; a vague promise can be a misleading practice.',
          },
          evidence: {
            fr: 'Aucune de ces promesses ne se lit sur la fiche, ou chacune a sa preuve dans le dossier du produit.',
            en: 'None of these claims can be read on the listing, or each has its proof in the product file.',
          },
          minutes: 8,
          rules: ['restricted-claims'],
          quick: true,
        },
        {
          id: 'm08-s13',
          action: {
            fr: 'Relire les autres promesses : santé, origine, « reconditionné », CE.',
            en: 'Reread the other claims: health, origin, “refurbished”, CE.',
          },
          why: {
            fr: 'Un mot de trop peut être une pratique trompeuse : dire qu’un produit soigne, ou que CE est un label.',
            en: 'One word too many can be a misleading practice: saying that a product heals, or that CE is a label.',
          },
          evidence: {
            fr: 'Chaque promesse qui reste a sa preuve dans le dossier du produit.',
            en: 'Each claim that remains has its proof in the product file.',
          },
          minutes: 7,
        },
        {
          id: 'm08-s11',
          action: {
            fr: 'Publier les pages que votre boutique doit avoir : mentions légales, conditions de vente, rétractation, médiateur, identifiants REP.',
            en: 'Publish the pages your own shop must have: legal notice, terms of sale, withdrawal, mediator, EPR identifiers.',
          },
          why: {
            fr: 'Sur votre site, personne ne le fait à votre place.',
            en: 'On your own site, nobody does it for you.',
          },
          evidence: {
            fr: 'Les pages s’ouvrent depuis le pied de page ; la fonction de rétractation en ligne, due depuis le 19 juin 2026, fonctionne.',
            en: 'The pages open from the footer; the online withdrawal function, due since 19 June 2026, works.',
          },
          minutes: 15,
        },
        {
          id: 'm08-s12',
          action: {
            fr: 'S’abonner aux alertes de Rappel Conso et de Safety Gate.',
            en: 'Subscribe to the alerts of Rappel Conso and Safety Gate.',
          },
          why: {
            fr: 'Un produit rappelé doit être retiré de la vente tout de suite.',
            en: 'A recalled product must be withdrawn from sale at once.',
          },
          evidence: {
            fr: 'L’abonnement est actif et la date du dernier contrôle est notée.',
            en: 'The subscription is active and the date of the last check is noted.',
          },
          minutes: 5,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm08-q1',
      objective: 'm08-o2',
      ask: {
        fr: 'Depuis quand chaque offre doit-elle, en règle générale, montrer le fabricant et les avertissements ?',
        en: 'Since when must every offer, as a rule, show the manufacturer and the warnings?',
      },
      choices: [
        { fr: 'Le 1er janvier 2016', en: '1 January 2016' },
        { fr: 'Le 25 mai 2018', en: '25 May 2018' },
        { fr: 'Le 13 décembre 2024', en: '13 December 2024' },
        { fr: 'Le 1er août 2030', en: '1 August 2030' },
      ],
      answer: 2,
      because: {
        fr: 'Le règlement (UE) 2023/988 s’applique depuis cette date.',
        en: 'Regulation (EU) 2023/988 applies from that date.',
      },
    },
    {
      id: 'm08-q2',
      objective: 'm08-o3',
      ask: {
        fr: 'Quelle information d’un aliment n’est pas due avant l’achat en ligne ?',
        en: 'Which piece of food information is not due before an online purchase?',
      },
      choices: [
        { fr: 'La date limite ou de durabilité', en: 'The use-by or best-before date' },
        { fr: 'Les allergènes', en: 'The allergens' },
        { fr: 'La quantité nette', en: 'The net quantity' },
        { fr: 'Les conditions de conservation', en: 'The storage conditions' },
      ],
      answer: 0,
      because: {
        fr: 'L’article 14 du règlement INCO écarte la seule date de consommation : elle est due à la livraison.',
        en: 'Article 14 of the food information regulation leaves out the date alone: it is due at delivery.',
      },
    },
    {
      id: 'm08-q3',
      objective: 'm08-o3',
      ask: {
        fr: 'Pour la DGCCRF, qu’est-ce que la liste INCI d’un cosmétique vendu en ligne ?',
        en: 'For the DGCCRF, what is the INCI list of a cosmetic sold online?',
      },
      choices: [
        { fr: 'Un secret de fabrication', en: 'A trade secret' },
        { fr: 'Une mention utile mais facultative', en: 'A useful but optional statement' },
        { fr: 'Une mention due à la livraison seulement', en: 'A statement due on delivery only' },
        { fr: 'Une information due avant l’achat', en: 'Information due before purchase' },
      ],
      answer: 3,
      because: {
        fr: 'Elle l’a rappelé fin 2017, sur le fondement de l’article L111-1 du code de la consommation.',
        en: 'It said so in late 2017, on the basis of article L111-1 of the French Consumer Code.',
      },
    },
    {
      id: 'm08-q4',
      objective: 'm08-o4',
      ask: {
        fr: 'L’extension dit que le fabricant « n’a pas pu être vu ». Que faire d’abord ?',
        en: 'The extension says the manufacturer “could not be seen”. What comes first?',
      },
      choices: [
        { fr: 'En conclure qu’il manque à la fiche', en: 'Conclude that the listing lacks it' },
        { fr: 'Ouvrir le panneau de la page, puis relire', en: 'Open the panel on the page, then read again' },
        { fr: 'Retirer l’offre, par simple prudence', en: 'Take the offer down, just to be safe' },
        { fr: 'Écarter ce point sans regarder la page', en: 'Set the point aside without looking' },
      ],
      answer: 1,
      because: {
        fr: 'Certaines informations n’apparaissent qu’après un clic : pas vu ne veut pas dire absent.',
        en: 'Some information appears only after a click: not seen does not mean absent.',
      },
    },
    {
      id: 'm08-q5',
      objective: 'm08-o4',
      ask: { fr: 'Que veut dire « Rien de bloquant vu » ?', en: 'What does “Nothing blocking seen” mean?' },
      choices: [
        { fr: 'La fiche est certifiée conforme', en: 'The listing is certified compliant' },
        { fr: 'La DGCCRF a validé la fiche', en: 'The DGCCRF has approved the listing' },
        { fr: 'Aucun manque grave n’a été vu sur cette page', en: 'No serious gap was seen on this page' },
        { fr: 'Tous les contrôles ont pu être faits', en: 'Every check could be made' },
      ],
      answer: 2,
      because: {
        fr: 'L’extension cherche des informations ; leur exactitude et la conformité restent votre affaire.',
        en: 'The extension looks for information; its truth and compliance remain your responsibility.',
      },
    },
    {
      id: 'm08-q6',
      objective: 'm08-o1',
      ask: {
        fr: 'Votre fournisseur tarde à donner l’adresse du fabricant. Que faire ?',
        en: 'Your supplier is slow to give the manufacturer’s address. What do you do?',
      },
      choices: [
        { fr: 'Mettre votre propre adresse à la place', en: 'Put your own address instead' },
        { fr: 'Attendre la réponse avant de vendre', en: 'Wait for the answer before selling' },
        { fr: 'Copier l’adresse d’une fiche concurrente', en: 'Copy the address from a rival’s listing' },
        { fr: 'Laisser le champ avec « voir notice »', en: 'Leave the field with “see leaflet”' },
      ],
      answer: 1,
      because: {
        fr: 'Une information inventée trompe le client et les autorités ; le dossier se réunit avant la vente.',
        en: 'Invented information misleads customers and authorities; the file is put together before selling.',
      },
    },
    {
      id: 'm08-q7',
      objective: 'm08-o2',
      ask: {
        fr: 'Le fabricant de votre lampe est établi en Chine. Que faut-il afficher en plus ?',
        en: 'Your lamp’s manufacturer is based in China. What else must be shown?',
      },
      choices: [
        { fr: 'Une personne responsable dans l’Union', en: 'A responsible person in the EU' },
        { fr: 'Le nom du transporteur et du port d’entrée', en: 'The carrier and the port of entry' },
        { fr: 'La facture d’achat du fournisseur', en: 'The supplier’s purchase invoice' },
        { fr: 'Le nom du directeur de l’usine', en: 'The name of the factory manager' },
      ],
      answer: 0,
      because: {
        fr: 'Hors de l’Union, il faut un responsable établi dans l’Union : nom, adresse postale, adresse électronique.',
        en: 'Outside the EU, a person responsible in the EU is needed: name, postal address, electronic address.',
      },
    },
  ],
  sources: [
    'Règlement (UE) 2023/988, articles 16, 19 et 22 ; regonance.com ; sellercentral-europe.amazon.com (informations de sécurité)',
    'Règlement (UE) 1169/2011, articles 9 et 14 ; nutricom.fr (aliments)',
    'Code de la consommation, L111-1 ; premiumbeautynews.com et cca.asso.fr (cosmétiques)',
    'Règlement (UE) 1007/2011 ; directive 94/11/CE ; décret 86-583 ; economie.gouv.fr/dgccrf (textiles, chaussures, meubles)',
    'Règlement (UE) 2017/1369 ; code de l’environnement, L541-9-2 (énergie, indices)',
    'Code de la consommation, L122-21-1 et R122-4 à R122-6 (reconditionné) ; code de l’environnement, L541-9-1 (promesses écologiques)',
    'Règlement (CE) 1272/2008 ; loi 2025-175 (dangers, puffs)',
    'Code de la consommation, L221-21 et D221-5 (fonction de rétractation)',
  ],
};
