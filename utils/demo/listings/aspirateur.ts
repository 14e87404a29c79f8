import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** An electrical appliance: the repairability index, the eco-contribution, a maker far away. */
const aspirateur: DemoListing = {
  id: 'aspirateur',
  name: { fr: 'Aspirateur balai', en: 'Stick vacuum cleaner' },
  teaches: {
    fr: 'L’indice de réparabilité, l’éco-participation, le responsable dans l’Union d’un produit importé.',
    en: 'The repairability index, the eco-contribution, who answers in the Union for an imported product.',
  },
  layout: 'market',
  marketplace: 'fnac',
  fields: {
    title: 'Aspirateur balai Ventalis A210 sans fil, autonomie 45 min, bac 0,6 l',
    brand: 'Ventalis',
    gtin: '3760999990139',
    mpn: 'A210-BL',
    category: ['Électroménager', 'Entretien des sols', 'Aspirateur balai'],
    description:
      'Un balai léger pour les sols durs et les tapis ras. La batterie se retire pour être chargée à part ou remplacée. La brosse motorisée éclaire le sol et le bac se vide d’un geste au-dessus de la poubelle. Garantie 2 ans pièces et main d’œuvre. Livré avec un suceur plat, une brosse à meubles et un support mural.',
    pictures: pictures('aspirateur', [1500, 1500], [1500, 1500], [1500, 1500], [1500, 1500]),
    price: euros(149),
    availability: 'InStock',
    condition: 'Neuf',
    attributes: rows(`
      Autonomie : 45 min
      Batterie : lithium-ion, 2 500 mAh, incluse
      Disponibilité des pièces détachées : 7 ans
      Capacité du bac : 0,6 l
      Niveau sonore : 78 dB
      Poids : 2,6 kg
      Couleur : non renseigné
      Contenu : aspirateur, suceur plat, brosse à meubles, support mural`),
    seller: { name: 'Maison Ventalis' },
    rating: { value: 4.2, count: 117 },
    delivery: 'Livraison offerte, entre le 28 novembre et le 1er décembre',
    manufacturer: {
      name: 'Ventalis Appliances Ltd',
      postalAddress: '88 Harbour Road, Shenzhen, Chine',
      electronicAddress: 'service@ventalis.example',
    },
    safetyInformation: ['Débrancher le chargeur avant tout nettoyage.'],
  },
  mended: {
    description:
      'Un balai léger pour les sols durs et les tapis ras. La batterie se retire pour être chargée à part ou remplacée. La brosse motorisée éclaire le sol et le bac se vide d’un geste au-dessus de la poubelle. Livré avec un suceur plat, une brosse à meubles et un support mural.',
    attributes: rows(`
      Autonomie : 45 min
      Batterie : lithium-ion, 2 500 mAh, incluse
      Disponibilité des pièces détachées : 7 ans
      Capacité du bac : 0,6 l
      Niveau sonore : 78 dB
      Poids : 2,6 kg
      Couleur : bleu pétrole
      Contenu : aspirateur, suceur plat, brosse à meubles, support mural`),
    ecoContribution: euros(0.5),
    repairabilityIndex: 7.4,
    responsiblePerson: {
      name: 'Import Océane SAS',
      postalAddress: '3 rue du Môle, 76600 Le Havre, France',
      electronicAddress: 'conformite@oceane.example',
    },
  },
  faults: [
    {
      rule: 'repairability-index',
      field: 'repairabilityIndex',
      because: {
        fr: 'Un aspirateur neuf affiche son indice de réparabilité, de 0 à 10. Le fabricant le donne.',
        en: 'A new vacuum cleaner shows its repairability index, from 0 to 10. The manufacturer provides it.',
      },
    },
    {
      rule: 'eco-contribution',
      field: 'ecoContribution',
      because: {
        fr: 'Le montant de l’éco-participation d’un appareil électrique se lit près du prix.',
        en: 'The eco-contribution of an electrical appliance is read beside its price.',
      },
    },
    {
      rule: 'gpsr-responsible-person',
      field: 'responsiblePerson',
      because: {
        fr: 'Le fabricant est hors de l’Union : il faut y nommer un responsable, ici l’importateur.',
        en: 'The manufacturer is outside the Union: somebody established there must be named, here the importer.',
      },
    },
    {
      rule: 'attribute-placeholders',
      field: 'attributes',
      because: {
        fr: '« Couleur : non renseigné » occupe une ligne pour ne rien dire, et le filtre par couleur écarte la fiche.',
        en: '“Couleur : non renseigné” takes a line to say nothing, and the colour filter leaves the listing out.',
      },
    },
    {
      rule: 'description-offer-data',
      field: 'description',
      because: {
        fr: 'La garantie commerciale a son champ dans l’offre ; dans la description, elle fait refuser la fiche.',
        en: 'The commercial guarantee has its field in the offer; in the description it gets the listing refused.',
      },
    },
  ],
};
export default aspirateur;
