import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** A refurbished phone: a condition that contradicts the title, words the law keeps for new goods. */
const telephone: DemoListing = {
  id: 'telephone',
  name: { fr: 'Téléphone reconditionné', en: 'Refurbished phone' },
  teaches: {
    fr: 'L’état d’un produit reconditionné, une marque qui est une marque, un prix barré juste.',
    en: 'The condition of a refurbished product, a brand that is a brand, an honest crossed-out price.',
  },
  layout: 'market',
  marketplace: 'rakuten',
  fields: {
    title: 'Smartphone reconditionné Orvela 5 128 Go',
    brand: 'Sans marque',
    category: ['Téléphonie', 'Smartphone', 'Smartphones reconditionnés'],
    description:
      'Appareil contrôlé en 32 points dans notre atelier de Limoges : écran, batterie, caméras, haut-parleurs, prises. La batterie garde au moins 85 % de sa capacité d’origine. Petites rayures possibles au dos, aucune sur l’écran. Vendu avec un câble de charge, sans chargeur.',
    pictures: pictures('telephone', [1200, 1600], [1200, 1600], [1200, 1600], [1200, 1600]),
    price: euros(219),
    referencePrice: euros(199),
    availability: 'InStock',
    condition: 'Neuf',
    energyClass: 'B',
    attributes: rows(`
      Mémoire : 128 Go
      Écran : 6,1 pouces
      Batterie : 85 % de capacité au moins
      Réseau : 5G, double SIM
      Couleur : gris
      Fourni avec : câble USB-C
      Grade : très bon`),
    seller: { name: 'Reprise 87' },
    rating: { value: 4.3, count: 96 },
    safetyInformation: ['Ne pas percer ni exposer la batterie à plus de 60 °C.'],
    ecoContribution: euros(0.02),
    manufacturer: { name: 'Orvela Europe' },
  },
  mended: {
    brand: 'Orvela',
    condition: 'Reconditionné, très bon état',
    referencePrice: euros(289),
    gtin: '3760999990153',
    delivery: 'Livraison gratuite en 48 h',
    manufacturer: {
      name: 'Orvela Europe',
      postalAddress: 'Lindenallee 9, 20259 Hamburg, Allemagne',
      electronicAddress: 'support@orvela.example',
    },
  },
  faults: [
    {
      rule: 'brand-generic',
      field: 'brand',
      because: {
        fr: 'La marque est dans le titre : « Sans marque » prive la fiche de toutes les recherches par marque.',
        en: 'The brand is in the title: “Sans marque” keeps the listing out of every search by brand.',
      },
    },
    {
      rule: 'condition-presence',
      field: 'condition',
      because: {
        fr: 'Le titre dit « reconditionné », l’offre dit « Neuf » : l’un des deux trompe l’acheteur.',
        en: 'The title says “reconditionné”, the offer says “Neuf”: one of them misleads the buyer.',
      },
    },
    {
      rule: 'reference-price',
      field: 'referencePrice',
      because: {
        fr: 'Le prix barré (199 €) est plus bas que le prix demandé (219 €) : les deux ont sans doute été échangés.',
        en: 'The crossed-out price (€199) is below the price asked (€219): they were probably swapped.',
      },
    },
    {
      rule: 'gtin-presence',
      field: 'gtin',
      because: {
        fr: 'Un téléphone, même reconditionné, garde le code EAN de son modèle : il relie l’offre à la bonne fiche.',
        en: 'A phone, even refurbished, keeps the EAN of its model: it ties the offer to the right sheet.',
      },
    },
    {
      rule: 'delivery-information',
      field: 'delivery',
      because: {
        fr: 'Ni délai ni frais : les deux sont dus avant la commande, et l’acheteur pressé va ailleurs.',
        en: 'Neither time nor cost: both are due before the order, and a buyer in a hurry goes elsewhere.',
      },
    },
  ],
};
export default telephone;
