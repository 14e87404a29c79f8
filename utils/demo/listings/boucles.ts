import { type DemoListing, euros, pictures, rows } from '../demo-listing';

/** Handmade jewellery in a workshop's shop: a title full of hearts, a description of one line. */
const boucles: DemoListing = {
  id: 'boucles',
  name: { fr: 'Boucles d’oreilles faites main', en: 'Handmade earrings' },
  teaches: {
    fr: 'Un titre que l’on trouve, une description qui raconte l’objet, la livraison annoncée.',
    en: 'A title people find, a description that tells about the piece, the delivery announced.',
  },
  layout: 'workshop',
  marketplace: 'etsy',
  fields: {
    title: '💛💛 Boucles d’oreilles laiton 💛💛 www.filigrelle.example',
    category: ['Bijoux', 'Boucles d’oreilles', 'Pendantes'],
    description: 'Lorem ipsum dolor sit amet.',
    pictures: pictures('boucles', [540, 540], [2000, 2000], [2000, 2000], [2000, 2000]),
    price: euros(28),
    availability: 'MadeToOrder',
    attributes: rows(`
      Modèle : Goutte n° 7
      Matière : laiton recyclé
      Attache : crochet en acier
      Hauteur : 4 cm
      Poids : 3 g la paire`),
    seller: { name: 'Atelier Filigrelle' },
    rating: { value: 4.9, count: 143 },
    manufacturer: {
      name: 'Atelier Filigrelle',
      postalAddress: '21 rue Haute, 29100 Douarnenez, France',
      electronicAddress: 'coucou@filigrelle.example',
    },
  },
  mended: {
    title: 'Boucles d’oreilles pendantes en laiton martelé, faites main',
    description:
      'Chaque paire est découpée, martelée et polie à la main : deux boucles ne sont jamais tout à fait pareilles. Le laiton prend une patine avec le temps ; un chiffon doux lui rend son éclat. Les crochets sont en acier inoxydable, sans nickel. Les boucles sont livrées dans une boîte en carton.',
    pictures: pictures('boucles', [2000, 2000], [2000, 2000], [2000, 2000], [2000, 2000]),
    delivery: 'Fabriquées sous 3 jours, livraison 4,50 €',
  },
  faults: [
    {
      rule: 'title-emoji',
      field: 'title',
      because: {
        fr: 'Les cœurs prennent la place des mots que l’on cherche : matière, forme, technique.',
        en: 'The hearts take the place of the words people search for: material, shape, technique.',
      },
    },
    {
      rule: 'title-contact-details',
      field: 'title',
      because: {
        fr: 'Envoyer l’acheteur vers un autre site fait retirer la fiche.',
        en: 'Sending the buyer to another site gets the listing removed.',
      },
    },
    {
      rule: 'description-placeholder',
      field: 'description',
      because: {
        fr: '« Lorem ipsum » est le faux texte du modèle de page : il n’a pas été remplacé.',
        en: '“Lorem ipsum” is the dummy text of the page template: nobody replaced it.',
      },
    },
    {
      rule: 'description-length',
      field: 'description',
      because: {
        fr: 'Racontez la fabrication, la matière, l’entretien, l’emballage : c’est ce que vend le fait main.',
        en: 'Tell the making, the material, the care, the box: that is what handmade sells.',
      },
    },
    {
      rule: 'picture-size',
      field: 'pictures',
      because: {
        fr: '540 pixels : on ne peut pas s’approcher du martelage. La photo d’origine en a sûrement 2 000.',
        en: '540 pixels: nobody can look closely at the hammering. The original photo surely has 2,000.',
      },
    },
    {
      rule: 'delivery-information',
      field: 'delivery',
      because: {
        fr: 'Fabriqué sur commande : en combien de jours, et livré à quel prix ?',
        en: 'Made to order: in how many days, and delivered at what cost?',
      },
    },
  ],
};
export default boucles;
