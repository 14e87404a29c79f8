/** Controlled list of product families that rules and policy rows speak of. */
export const FAMILIES = [
  'food',
  'drinks',
  'alcohol',
  'food-supplements',
  'pet-food',
  'cosmetics',
  'cleaning',
  'chemicals',
  'candles',
  'toys',
  'textile',
  'footwear',
  'leather-goods',
  'jewellery',
  'furniture',
  'household-linen',
  'tableware',
  'flooring',
  'cooling-appliances',
  'washing-machines',
  'tumble-dryers',
  'dishwashers',
  'large-appliances',
  'vacuum-cleaners',
  'lawn-mowers',
  'pressure-washers',
  'small-appliances',
  'televisions',
  'displays',
  'lamps',
  'tyres',
  'phones-tablets',
  'laptops',
  'computers',
  'electronics',
  'batteries',
  'accessories',
  'spare-parts',
  'books',
  'media',
  'digital',
  'services',
] as const;
export type Family = (typeof FAMILIES)[number];

/** `confirmed` by the merchant, or guessed from the page. A `weak` guess may ask, never accuse. */
export interface FamilyGuess {
  family: Family;
  confidence: 'confirmed' | 'strong' | 'weak';
}

/** Eaten or drunk by people or animals: outside product safety law (Reg. (EU) 2023/988 art. 2(2)), under food law. */
export const EDIBLE = ['food', 'drinks', 'alcohol', 'food-supplements', 'pet-food'] as const satisfies Family[];

/** Nothing is handed over: no identifier, no label, no picture of a thing. */
export const INTANGIBLE = ['digital', 'services'] as const satisfies Family[];

/** Works, whose maker is an author or an artist rather than a brand. */
export const WORKS = ['books', 'media', 'digital'] as const satisfies Family[];

/** Runs on mains or battery. */
export const ELECTRICAL = [
  'cooling-appliances',
  'washing-machines',
  'tumble-dryers',
  'dishwashers',
  'large-appliances',
  'vacuum-cleaners',
  'lawn-mowers',
  'pressure-washers',
  'small-appliances',
  'televisions',
  'displays',
  'lamps',
  'phones-tablets',
  'laptops',
  'computers',
  'electronics',
] as const satisfies Family[];
