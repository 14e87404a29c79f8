import type { Module } from '../core/checklist';

export const logistics: Module = {
  id: 'm05',
  title: { fr: 'Logistique, expédition et retours', en: 'Logistics, shipping and returns' },
  goal: {
    fr: 'Tenir la promesse de livraison, choisir ses transporteurs et gérer les retours sans perdre sa marge.',
    en: 'Keep the delivery promise, choose carriers and handle returns without losing margin.',
  },
  audience: { fr: 'Commerçants qui expédient ou vont expédier.', en: 'Shopkeepers who ship or will ship.' },
  prerequisites: { fr: 'Connaître le poids et la taille de ses colis.', en: 'Know your parcels’ weight and size.' },
  demo: {
    fr: 'Avant : fiche « expédié sous 2 à 15 jours », sans politique de retour. Après : délai de 48 h tenu, deux modes de livraison (domicile, point de retrait), retour expliqué en trois lignes. L’outil relit frais, date et retour. Le formateur présente au moins trois transporteurs, par ordre alphabétique.',
    en: 'Before: “ships in 2 to 15 days”, no return policy. After: a kept 48 h lead time, two delivery modes (home, pick-up point), returns explained in three lines. The tool reads cost, date and return. The trainer presents at least three carriers in alphabetical order.',
  },
  minutes: 90,
  objectives: [
    {
      id: 'm05-o1',
      text: {
        fr: 'Tenir la promesse de livraison, choisir ses transporteurs et gérer les retours sans perdre sa marge.',
        en: 'Keep the delivery promise, choose carriers and handle returns without losing margin.',
      },
    },
  ],
  parts: [
    {
      id: 'm05-p1',
      title: { fr: 'Logistique, expédition et retours', en: 'Logistics, shipping and returns' },
      steps: [
        {
          id: 'm05-s01',
          action: { fr: 'Peser et mesurer ses cinq colis types.', en: 'Weigh and measure your five typical parcels.' },
          why: { fr: 'Le tarif dépend du poids et du volume.', en: 'Rates depend on weight and volume.' },
          evidence: {
            fr: 'Tableau : produit, poids colis, dimensions.',
            en: 'Table: product, parcel weight, dimensions.',
          },
          minutes: 9,
        },
        {
          id: 'm05-s02',
          action: {
            fr: 'Comparer trois transporteurs au moins (domicile, point de retrait, suivi, assurance).',
            en: 'Compare at least three carriers (home, pick-up point, tracking, insurance).',
          },
          why: { fr: 'Un seul transporteur vous rend fragile.', en: 'A single carrier makes you fragile.' },
          evidence: {
            fr: 'Grille tarifaire datée pour chaque colis type.',
            en: 'Dated price grid per typical parcel.',
          },
          minutes: 9,
        },
        {
          id: 'm05-s03',
          action: {
            fr: 'Choisir qui expédie : vous, la place de marché ou un logisticien, produit par produit.',
            en: 'Choose who ships: you, the marketplace or a logistics firm, product by product.',
          },
          why: {
            fr: 'Le coût, la maîtrise des données et la dépendance ne sont pas les mêmes.',
            en: 'Cost, data control and dependence differ.',
          },
          evidence: { fr: 'Décision écrite avec coût par colis.', en: 'Written decision with cost per parcel.' },
          minutes: 9,
        },
        {
          id: 'm05-s04',
          action: {
            fr: 'Régler les délais et frais réels sur chaque canal.',
            en: 'Set real lead times and fees on each channel.',
          },
          why: {
            fr: 'La date annoncée vous engage ; sans date, la loi retient 30 jours.',
            en: 'The announced date binds you; without one the law says 30 days.',
          },
          evidence: { fr: 'Date et frais affichés sur la fiche.', en: 'Date and cost shown on the listing.' },
          minutes: 9,
          rules: ['delivery-information'],
        },
        {
          id: 'm05-s05',
          action: {
            fr: 'Tenir un stock de sécurité et mettre à jour les quantités chaque jour.',
            en: 'Keep safety stock and update quantities daily.',
          },
          why: { fr: 'Une annulation abîme vos indicateurs.', en: 'A cancellation hurts your metrics.' },
          evidence: {
            fr: 'Aucune annulation pour rupture pendant un mois.',
            en: 'No stock-out cancellation for a month.',
          },
          minutes: 9,
          rules: ['availability'],
        },
      ],
    },
    {
      id: 'm05-p2',
      title: { fr: 'Logistique, expédition et retours', en: 'Logistics, shipping and returns' },
      steps: [
        {
          id: 'm05-s06',
          action: {
            fr: 'Écrire sa procédure d’expédition (préparation, contrôle, étiquette, dépôt, suivi).',
            en: 'Write your shipping procedure (pick, check, label, drop-off, tracking).',
          },
          why: { fr: 'Chacun peut remplacer l’autre.', en: 'Anyone can stand in.' },
          evidence: { fr: 'Une page affichée au poste d’emballage.', en: 'One page posted at the packing desk.' },
          minutes: 9,
        },
        {
          id: 'm05-s07',
          action: {
            fr: 'Rédiger la politique de retour : 14 jours, démarche, frais, exceptions.',
            en: 'Write the return policy: 14 days, procedure, costs, exceptions.',
          },
          why: {
            fr: 'Informer réduit les litiges ; ne pas informer prolonge le délai de douze mois.',
            en: 'Informing reduces disputes; not informing extends the period by twelve months.',
          },
          evidence: {
            fr: 'Trois lignes visibles, exceptions justifiées.',
            en: 'Three visible lines, justified exceptions.',
          },
          minutes: 9,
          rules: ['withdrawal-wording'],
        },
        {
          id: 'm05-s08',
          action: {
            fr: 'Sur sa boutique, activer la fonction de rétractation en ligne.',
            en: 'In your own shop, enable the online withdrawal function.',
          },
          why: { fr: 'Elle est obligatoire depuis le 19 juin 2026.', en: 'It has been mandatory since 19 June 2026.' },
          evidence: {
            fr: 'Lien « renoncer au contrat ici » visible, accusé de réception envoyé.',
            en: '“Renoncer au contrat ici” link visible, acknowledgement sent.',
          },
          minutes: 9,
        },
        {
          id: 'm05-s09',
          action: {
            fr: 'Vérifier les envois particuliers : batteries lithium, liquides, aliments, fragiles.',
            en: 'Check special shipments: lithium batteries, liquids, food, fragile goods.',
          },
          why: {
            fr: 'Certains transporteurs les refusent ou les encadrent.',
            en: 'Some carriers refuse or regulate them.',
          },
          evidence: { fr: 'Consigne écrite par type de produit.', en: 'Written instruction per product type.' },
          minutes: 9,
          rules: ['hazard-information'],
        },
        {
          id: 'm05-s10',
          action: {
            fr: 'Protéger les données d’expédition : étiquettes détruites, exports supprimés après usage.',
            en: 'Protect shipping data: shred labels, delete exports after use.',
          },
          why: {
            fr: 'Nom, adresse et téléphone du client sont des données personnelles.',
            en: 'Name, address and phone are personal data.',
          },
          evidence: {
            fr: 'Durée de conservation fixée et broyage fait.',
            en: 'Retention period set and shredding done.',
          },
          minutes: 9,
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'm05-q1',
      objective: 'm05-o1',
      ask: {
        fr: 'Sans date annoncée, sous combien de temps faut-il livrer ?',
        en: 'With no announced date, how soon must you deliver?',
      },
      choices: [
        { fr: 'Un an', en: 'One year' },
        { fr: '30 jours', en: '30 days' },
        { fr: '7 jours', en: '7 days' },
        { fr: '14 jours', en: '14 days' },
      ],
      answer: 1,
      because: {
        fr: 'L’article L216-1 retient trente jours au plus après la conclusion du contrat.',
        en: 'Article L216-1 sets thirty days at most after the contract.',
      },
    },
    {
      id: 'm05-q2',
      objective: 'm05-o1',
      ask: {
        fr: 'Que se passe-t-il si le client n’est pas informé du droit de rétractation ?',
        en: 'What if the customer is not told of the withdrawal right?',
      },
      choices: [
        { fr: 'Rien', en: 'Nothing' },
        { fr: 'Il perd son droit', en: 'They lose the right' },
        { fr: 'La vente est gratuite', en: 'The sale is free' },
        { fr: 'Le délai est prolongé de douze mois', en: 'The period is extended by twelve months' },
      ],
      answer: 3,
      because: { fr: 'L’information est dans votre intérêt.', en: 'Informing is in your interest.' },
    },
    {
      id: 'm05-q3',
      objective: 'm05-o1',
      ask: { fr: 'Depuis le 19 juin 2026, une boutique en ligne doit…', en: 'Since 19 June 2026 an online shop must…' },
      choices: [
        { fr: 'Offrir les retours', en: 'Offer free returns' },
        { fr: 'Livrer en 24 h', en: 'Deliver in 24 h' },
        { fr: 'Fermer le dimanche', en: 'Close on Sundays' },
        { fr: 'Proposer une fonction de rétractation en ligne', en: 'Provide an online withdrawal function' },
      ],
      answer: 3,
      because: {
        fr: 'L’ordonnance n° 2026-2 et le décret n° 2026-3 l’imposent.',
        en: 'Ordinance 2026-2 and decree 2026-3 require it.',
      },
    },
    {
      id: 'm05-q4',
      objective: 'm05-o1',
      ask: { fr: 'Pourquoi avoir deux transporteurs ?', en: 'Why have two carriers?' },
      choices: [
        { fr: 'C’est obligatoire', en: 'It is mandatory' },
        { fr: 'Pour payer plus', en: 'To pay more' },
        { fr: 'Pour avoir une solution de repli et comparer', en: 'For a fallback and comparison' },
        { fr: 'Pour les couleurs', en: 'For the colours' },
      ],
      answer: 2,
      because: { fr: 'Grève, panne ou hausse de tarif : on bascule.', en: 'Strike, outage or price rise: you switch.' },
    },
    {
      id: 'm05-q5',
      objective: 'm05-o1',
      ask: {
        fr: 'Un produit sur mesure peut-il être exclu de la rétractation ?',
        en: 'Can a custom-made product be excluded from withdrawal?',
      },
      choices: [
        { fr: 'Oui, si le client en est informé avant l’achat', en: 'Yes, if the customer is told before purchase' },
        { fr: 'Non, jamais', en: 'No, never' },
        { fr: 'Seulement à Noël', en: 'Only at Christmas' },
        { fr: 'Oui, sans le dire', en: 'Yes, without saying so' },
      ],
      answer: 0,
      because: {
        fr: 'C’est l’une des exceptions de l’article L221-28.',
        en: 'It is one of the exceptions of article L221-28.',
      },
    },
  ],
  sources: [
    'alliancecommerce.org, joffeassocies.com (rétractation, 19 juin 2026)',
    'evreuxportesdenormandie.fr (retrait et livraison La Poste)',
    'C. conso. L216-1, L221-18',
    'offres publiques Chronopost, Colissimo, DPD, Mondial Relay, Relais Colis, UPS (à relever à jour)',
  ],
};
