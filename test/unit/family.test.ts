import { describe, expect, it } from 'vitest';
import { guessFamily } from '../../utils/core/family-guess';
import { known, listingOf } from './fixtures';

const guess = (title: string, category: string[] = [], attributes: Record<string, string> = {}, gtin?: string) => {
  const { fields } = listingOf({
    ...(title && { title: known(title) }),
    ...(category.length && { category: known(category) }),
    attributes: known(Object.entries(attributes).map(([name, value]) => ({ name, value }))),
    ...(gtin && { gtin: known(gtin) }),
  });
  const found = guessFamily(fields);
  return found && `${found.family} ${found.confidence}`;
};

describe('guess of the product family', () => {
  it.each([
    ['Confiture d’abricots 370 g', ['Épicerie', 'Petit-déjeuner', 'Confitures'], 'food strong'],
    ['Rosée des Alpes', ['Drogerie & Körperpflege', 'Haare', 'Shampoos'], 'cosmetics strong'],
    ['Robe longue à fleurs', ['Mode', 'Femme', 'Robes'], 'textile strong'],
    ['Damenschuhe Leder', ['Schuhe', 'Damen'], 'footwear strong'],
    ['Réfrigérateur combiné 300 L', ['Gros électroménager', 'Réfrigérateurs'], 'cooling-appliances strong'],
    ['Brume X1', ['Haushaltsgeräte', 'Waschmaschinen'], 'washing-machines strong'],
    ['Ours brun', ['Jeux et Jouets', 'Peluches', 'Vaisselle et aliments'], 'toys strong'],
    ['Les vins du Jura', ['Livres', 'Cuisine', 'Vins'], 'books strong'],
    ['Smartphone 128 Go', ['High-Tech', 'Téléphones et accessoires', 'Smartphones'], 'phones-tablets strong'],
  ])('category decides: %s', (title, category, expected) => {
    expect(guess(title, category)).toBe(expected);
  });

  it.each([
    ['Lampe de lecture pour livre', [], undefined],
    ['Coque pour smartphone', [], 'accessories weak'],
    ['Housse de couette 220 x 240 cm', [], 'household-linen weak'],
    ['Robe', [], 'textile weak'],
    ['Ouvre-bouteille électrique', ['Cuisine', 'Accessoires de bar', 'Bouchons pour vin'], 'alcohol weak'],
    ['Antivol', ['High-Tech', 'Téléphones et accessoires', 'Antivols'], undefined],
    ['Pneu 700 x 25', ['Sports', 'Vélo', 'Pneus'], undefined],
    ['Balle qui couine', ['Animalerie', 'Chiens', 'Jouets'], undefined],
    ['Croquettes au saumon', ['Animalerie', 'Chats', 'Croquettes'], 'pet-food strong'],
    ['Filtre HEPA', ['Maison', 'Aspirateurs', 'Pièces détachées'], 'spare-parts strong'],
    ['Bougie parfumée vanille', ['Maison', 'Bougies'], 'candles strong'],
    ['Bougie d’allumage', ['Auto', 'Pièces détachées'], 'spare-parts strong'],
    ['Statuette', ['Art'], undefined],
    ['', [], undefined],
  ])('unsure stays weak or silent: %s', (title, category, expected) => {
    expect(guess(title, category)).toBe(expected);
  });

  it('takes attributes as signs', () => {
    expect(guess('Le jardin d’hiver', [], { 'ISBN-13': '978-2-07-036822-8', Broché: '220 pages' })).toBe(
      'books strong',
    );
    expect(guess('Le jardin d’hiver', ['Cuisine', 'Vins'], { 'ISBN-10': '207036822X' }, '9782070368228')).toBe(
      'books strong',
    );
    expect(guess('Robe d’été', [], { Composition: '98 % coton, 2 % élasthanne' })).toBe('textile strong');
    expect(guess('Brume', [], { Composition: '98 % coton, 2 % élasthanne' })).toBe('textile weak');
    expect(guess('Rideau occultant', [], { Matière: '100 % polyester' })).toBeUndefined();
  });

  it('withholds where the title contradicts the category, or only asks', () => {
    expect(guess('Chargeur 20 W', ['High-Tech', 'Smartphones'])).toBe('accessories weak');
    expect(guess('Canapé deux places', ['Maison', 'Épicerie', 'Confitures'])).toBe('food weak');
  });
});
