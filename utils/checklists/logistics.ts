import type { Module } from '../core/checklist';

export const logistics: Module = {
  id: 'm05',
  title: { fr: 'Logistique, expédition et retours', en: 'Logistics, shipping and returns' },
  goal: {
    fr: 'Tenir la promesse de livraison, choisir ses transporteurs et gérer les retours sans perdre sa marge.',
    en: 'Keep the delivery promise, choose carriers and handle returns without losing your margin.',
  },
  audience: { fr: 'Commerçants qui expédient ou vont expédier.', en: 'Shopkeepers who ship or are about to.' },
  prerequisites: {
    fr: 'Connaître le poids et les dimensions de quelques colis.',
    en: 'Know the weight and size of a few parcels.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm05-o1',
      text: {
        fr: 'Comparer au moins trois transporteurs et choisir qui expédie.',
        en: 'Compare at least three carriers and choose who ships.',
      },
    },
    {
      id: 'm05-o2',
      text: {
        fr: 'Annoncer des frais et des délais que l’on sait tenir.',
        en: 'Announce costs and times you can keep.',
      },
    },
    {
      id: 'm05-o3',
      text: {
        fr: 'Expliquer au client son droit de rétractation et la démarche de retour.',
        en: 'Explain to customers their right of withdrawal and how to return goods.',
      },
    },
    {
      id: 'm05-o4',
      text: {
        fr: 'Expédier un colis particulier et protéger les données du client.',
        en: 'Ship a special parcel and protect the customer’s data.',
      },
    },
  ],
  parts: [
    {
      id: 'm05-p1',
      title: { fr: 'Choisir comment expédier', en: 'Choose how to ship' },
      steps: [
        {
          id: 'm05-s01',
          action: {
            fr: 'Peser et mesurer ses cinq colis types, emballage compris.',
            en: 'Weigh and measure your five typical parcels, packaging included.',
          },
          why: {
            fr: 'Le tarif dépend du poids et du volume du colis, pas du produit seul.',
            en: 'Rates depend on the parcel’s weight and volume, not on the product’s alone.',
          },
          evidence: {
            fr: 'Un tableau : produit, poids du colis, dimensions.',
            en: 'A table: product, weight of the parcel, dimensions.',
          },
          minutes: 8,
        },
        {
          id: 'm05-s02',
          action: {
            fr: 'Comparer au moins trois transporteurs : domicile, point de retrait, suivi, assurance.',
            en: 'Compare at least three carriers: home delivery, pick-up point, tracking, insurance.',
          },
          why: {
            fr: 'Dépendre d’un seul transporteur vous arrête le jour où il s’arrête.',
            en: 'Depending on a single carrier stops you on the day it stops.',
          },
          evidence: {
            fr: 'Une grille tarifaire datée, avec une ligne par colis type.',
            en: 'A dated grid of rates, with one row per typical parcel.',
          },
          minutes: 10,
        },
        {
          id: 'm05-s03',
          action: {
            fr: 'Choisir qui expédie chaque produit : vous, la place de marché ou un logisticien.',
            en: 'Choose who ships each product: you, the marketplace or a logistics firm.',
          },
          why: {
            fr: 'Le coût, l’accès aux données et la dépendance ne sont pas les mêmes.',
            en: 'Cost, access to data and dependence are not the same.',
          },
          evidence: {
            fr: 'Une décision écrite par produit, avec le coût par colis.',
            en: 'A written decision per product, with the cost per parcel.',
          },
          minutes: 8,
        },
      ],
    },
    {
      id: 'm05-p2',
      title: { fr: 'Tenir la promesse de livraison', en: 'Keep the delivery promise' },
      steps: [
        {
          id: 'm05-s04',
          action: {
            fr: 'Régler sur chaque canal les frais et les délais réels.',
            en: 'Set the real costs and times on each channel.',
          },
          why: {
            fr: 'La date annoncée vous engage ; sans date, la loi retient 30 jours au plus.',
            en: 'The date announced binds you; without one, the law sets 30 days at most.',
          },
          evidence: {
            fr: 'Les frais et la date, ou le délai, sont affichés sur la fiche.',
            en: 'The cost and the date, or the time, are shown on the listing.',
          },
          rules: ['delivery-information'],
          minutes: 8,
        },
        {
          id: 'm05-s05',
          action: {
            fr: 'Fixer un stock de sécurité et mettre à jour les quantités chaque jour.',
            en: 'Set a safety stock and update quantities every day.',
          },
          why: {
            fr: 'Vendre ce que l’on n’a plus oblige à annuler, ce qui déçoit le client et dégrade vos indicateurs.',
            en: 'Selling what you no longer have forces a cancellation, which disappoints customers and harms your metrics.',
          },
          evidence: {
            fr: 'Un mois sans annulation pour rupture de stock.',
            en: 'A month without a cancellation for lack of stock.',
          },
          minutes: 8,
        },
        {
          id: 'm05-s11',
          action: {
            fr: 'Vérifier sur la fiche publiée que l’offre s’affiche disponible.',
            en: 'Check on the published listing that the offer shows as available.',
          },
          why: {
            fr: 'Une offre bloquée ou mal transmise s’affiche souvent « indisponible », sans autre message.',
            en: 'An offer that is blocked or badly sent often shows as “unavailable”, with no other message.',
          },
          evidence: {
            fr: 'L’extension lit une offre disponible sur la page.',
            en: 'The extension reads an available offer on the page.',
          },
          rules: ['availability', 'availability-consistency'],
          minutes: 4,
        },
        {
          id: 'm05-s06',
          action: {
            fr: 'Écrire sa procédure d’expédition : préparation, contrôle, étiquette, dépôt, suivi.',
            en: 'Write your shipping procedure: picking, checking, label, drop-off, tracking.',
          },
          why: {
            fr: 'Une autre personne peut alors expédier à votre place.',
            en: 'Another person can then ship in your place.',
          },
          evidence: { fr: 'Une page affichée au poste d’emballage.', en: 'One page posted at the packing desk.' },
          minutes: 10,
        },
      ],
    },
    {
      id: 'm05-p3',
      title: { fr: 'Organiser les retours', en: 'Organise returns' },
      steps: [
        {
          id: 'm05-s07',
          action: {
            fr: 'Rédiger sa politique de retour : délai, démarche, frais, exceptions.',
            en: 'Write your returns policy: period, procedure, costs, exceptions.',
          },
          why: {
            fr: 'Le client a 14 jours pour changer d’avis ; s’il n’en est pas informé, le délai s’allonge de douze mois.',
            en: 'Customers have 14 days to change their mind; if they are not told, the period grows by twelve months.',
          },
          evidence: {
            fr: 'Quelques lignes visibles avant l’achat, et une raison légale pour chaque exception.',
            en: 'A few lines visible before the purchase, and a legal reason for each exception.',
          },
          minutes: 10,
        },
        {
          id: 'm05-s12',
          action: {
            fr: 'Retirer des fiches tout refus de retour que la loi ne permet pas.',
            en: 'Remove from listings any refusal of returns the law does not allow.',
          },
          why: {
            fr: '« Ni repris ni échangé » ne prive pas le client de son droit et le trompe.',
            en: '“No returns or exchanges” does not take away customers’ rights and misleads them.',
          },
          evidence: {
            fr: 'L’extension ne trouve pas de refus de retour, ou l’exception légale est nommée.',
            en: 'The extension finds no refusal of returns, or the legal exception is named.',
          },
          rules: ['withdrawal-wording'],
          minutes: 4,
        },
        {
          id: 'm05-s08',
          action: {
            fr: 'Activer sur sa boutique la fonction de rétractation en ligne.',
            en: 'Enable the online withdrawal function in your own shop.',
          },
          why: {
            fr: 'Elle est obligatoire en France depuis le 19 juin 2026.',
            en: 'It has been mandatory in France since 19 June 2026.',
          },
          evidence: {
            fr: 'Le lien « renoncer au contrat ici », ou équivalent, est visible, et un accusé de réception est envoyé.',
            en: 'The link “renoncer au contrat ici” (withdraw from the contract here), or the like, is visible, and an acknowledgement is sent.',
          },
          minutes: 6,
        },
      ],
    },
    {
      id: 'm05-p4',
      title: { fr: 'Expédier sans risque', en: 'Ship without risk' },
      steps: [
        {
          id: 'm05-s09',
          action: {
            fr: 'Vérifier les règles des envois particuliers : aliments, batteries au lithium, liquides, objets fragiles.',
            en: 'Check the rules for special shipments: food, fragile goods, liquids, lithium batteries.',
          },
          why: {
            fr: 'Certains transporteurs les refusent ou imposent un emballage.',
            en: 'Some carriers refuse them or require certain packaging.',
          },
          evidence: {
            fr: 'Une consigne écrite par type de produit, avec la page lue chez le transporteur.',
            en: 'A written instruction per type of product, with the carrier’s page that was read.',
          },
          minutes: 8,
        },
        {
          id: 'm05-s10',
          action: {
            fr: 'Fixer quand détruire les étiquettes et supprimer les exports de commandes.',
            en: 'Set when to destroy labels and delete order exports.',
          },
          why: {
            fr: 'Le nom, l’adresse et le téléphone d’un client sont des données personnelles.',
            en: 'A customer’s name, address and telephone are personal data.',
          },
          evidence: {
            fr: 'Une durée de conservation écrite et une destruction déjà faite.',
            en: 'A written retention period and one destruction already done.',
          },
          minutes: 6,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm05-q1',
      objective: 'm05-o2',
      ask: {
        fr: 'Sans date ni délai annoncé, sous combien de temps faut-il livrer ?',
        en: 'With no date or time announced, how soon must you deliver?',
      },
      choices: [
        { fr: '14 jours au plus', en: '14 days at most' },
        { fr: '30 jours au plus', en: '30 days at most' },
        { fr: '60 jours au plus', en: '60 days at most' },
        { fr: '7 jours au plus', en: '7 days at most' },
      ],
      answer: 1,
      because: {
        fr: 'L’article L216-1 du code de la consommation retient trente jours au plus après la conclusion du contrat.',
        en: 'Article L216-1 of the French Consumer Code sets thirty days at most after the contract is made.',
      },
    },
    {
      id: 'm05-q2',
      objective: 'm05-o3',
      ask: {
        fr: 'Que se passe-t-il si le client n’est pas informé de son droit de rétractation ?',
        en: 'What happens if customers are not told of their right of withdrawal?',
      },
      choices: [
        { fr: 'Le droit de rétractation disparaît', en: 'The right of withdrawal disappears' },
        { fr: 'Le délai reste fixé à quatorze jours', en: 'The period remains fourteen days' },
        { fr: 'La vente est annulée sans démarche', en: 'The sale is cancelled by itself' },
        { fr: 'Le délai est prolongé de douze mois', en: 'The period is extended by twelve months' },
      ],
      answer: 3,
      because: {
        fr: 'L’article L221-20 prolonge le délai : informer est aussi dans votre intérêt.',
        en: 'Article L221-20 extends the period: informing is in your interest too.',
      },
    },
    {
      id: 'm05-q3',
      objective: 'm05-o3',
      ask: {
        fr: 'Que doit proposer une boutique en ligne depuis le 19 juin 2026 ?',
        en: 'What must an online shop offer since 19 June 2026?',
      },
      choices: [
        { fr: 'Une fonction de rétractation en ligne', en: 'An online withdrawal function' },
        { fr: 'Le retour gratuit de tous les produits', en: 'Free returns of all products' },
        { fr: 'La livraison dans un point de retrait', en: 'Delivery to a pick-up point' },
        { fr: 'Un délai de retour de trente jours', en: 'A return period of thirty days' },
      ],
      answer: 0,
      because: {
        fr: 'L’ordonnance n° 2026-2 et le décret n° 2026-3 l’imposent, pour les ventes qui ouvrent droit à rétractation.',
        en: 'Ordinance 2026-2 and decree 2026-3 require it, for sales that carry a right of withdrawal.',
      },
    },
    {
      id: 'm05-q4',
      objective: 'm05-o1',
      ask: { fr: 'Pourquoi travailler avec plus d’un transporteur ?', en: 'Why work with more than one carrier?' },
      choices: [
        { fr: 'Parce que la loi en demande deux', en: 'Because the law asks for two' },
        { fr: 'Pour partager le prix de chaque colis', en: 'To share the price of each parcel' },
        { fr: 'Pour comparer et garder un repli', en: 'To compare and keep a fallback' },
        { fr: 'Pour ne plus avoir à assurer les envois', en: 'To no longer have to insure shipments' },
      ],
      answer: 2,
      because: {
        fr: 'Grève, panne ou hausse de tarif : vous basculez sans arrêter de vendre.',
        en: 'Strike, breakdown or price rise: you switch without ceasing to sell.',
      },
    },
    {
      id: 'm05-q5',
      objective: 'm05-o3',
      ask: {
        fr: 'Un produit fait sur mesure peut-il échapper à la rétractation ?',
        en: 'Can a made-to-measure product be excluded from withdrawal?',
      },
      choices: [
        { fr: 'Non, aucun produit n’y échappe', en: 'No, no product is excluded' },
        { fr: 'Oui, si le client le sait avant l’achat', en: 'Yes, if the customer is told before buying' },
        { fr: 'Oui, même si rien n’a été annoncé', en: 'Yes, even if nothing was announced' },
        { fr: 'Non, sauf s’il coûte plus de 100 €', en: 'No, unless it costs over €100' },
      ],
      answer: 1,
      because: {
        fr: 'C’est l’une des exceptions de l’article L221-28 ; elle doit être annoncée avant l’achat.',
        en: 'It is one of the exceptions of article L221-28; it must be announced before the purchase.',
      },
    },
    {
      id: 'm05-q6',
      objective: 'm05-o4',
      ask: {
        fr: 'Que faire d’une étiquette d’expédition ratée ?',
        en: 'What should you do with a spoilt shipping label?',
      },
      choices: [
        { fr: 'La jeter telle quelle au recyclage', en: 'Throw it as it is into the recycling' },
        { fr: 'La garder avec les factures', en: 'Keep it with the invoices' },
        { fr: 'La coller sur le colis suivant', en: 'Stick it on the next parcel' },
        { fr: 'La détruire avant de la jeter', en: 'Destroy it before throwing it away' },
      ],
      answer: 3,
      because: {
        fr: 'Elle porte le nom et l’adresse d’un client : des données personnelles.',
        en: 'It bears a customer’s name and address: personal data.',
      },
    },
    {
      id: 'm05-q7',
      objective: 'm05-o1',
      ask: {
        fr: 'Que comparer avant de confier ses envois à une place de marché ?',
        en: 'What should you compare before entrusting your shipments to a marketplace?',
      },
      choices: [
        { fr: 'Le coût, l’accès aux données, la dépendance', en: 'Cost, access to data, dependence' },
        { fr: 'Le coût seul, car le service est le même', en: 'Cost alone, as the service is the same' },
        { fr: 'Le délai seul, car le coût est inclus', en: 'Time alone, as the cost is included' },
        { fr: 'Rien, car la loi fixe les conditions', en: 'Nothing, as the law sets the terms' },
      ],
      answer: 0,
      because: {
        fr: 'Un tarif plus bas peut coûter cher si le stock et les données ne sont plus entre vos mains.',
        en: 'A lower rate can be costly if stock and data are no longer in your hands.',
      },
    },
  ],
  demo: {
    fr: 'Avant : sur la place de marché de démonstration, une fiche aux frais ou au délai de livraison illisibles, ou qui refuse les retours. Le formateur la corrige sur place : frais, délai tenu, retour expliqué en trois lignes. Après : l’extension lit les frais et le délai, et ne signale plus de refus de retour. Le groupe compare ensuite au moins trois transporteurs, par ordre alphabétique.',
    en: 'Before: on the demo marketplace, a listing whose delivery cost or time cannot be read, or which refuses returns. The trainer corrects it in place: cost, a time that can be kept, returns explained in three lines. After: the extension reads cost and time, and reports no refusal of returns any more. The group then compares at least three carriers, in alphabetical order.',
  },
  sources: [
    'Code de la consommation, L216-1 (délai de livraison), L221-18 à L221-28 (rétractation), L221-20 (prolongation)',
    'Ordonnance n° 2026-2 et décret n° 2026-3 du 5 janvier 2026 (fonction de rétractation)',
    'Règlement (UE) 2016/679 (RGPD)',
    'Tarifs publics de Chronopost, Colissimo, DPD, Mondial Relay, Relais Colis, UPS, à relever le jour de la formation',
  ],
};
