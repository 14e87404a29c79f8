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
  'toys',
  'textile',
  'footwear',
  'leather-goods',
  'jewellery',
  'furniture',
  'household-linen',
  'tableware',
  'flooring',
  'large-appliances',
  'small-appliances',
  'displays',
  'lamps',
  'tyres',
  'phones-tablets',
  'computers',
  'electronics',
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
