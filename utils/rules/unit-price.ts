import type { Money, UnitPrice } from '../core/listing';
import { sameCurrency, toCents } from '../core/money';
import { type Quantity, quantitiesIn, quantityOf } from '../core/quantity';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** The arrêté of 16 November 1999 names hygiene and beauty goods, not perfume and make-up. */
const NOT_LISTED =
  /\b(?:parfum|eau de (?:toilette|parfum)|perfume|fragrance|maquillage|make-?up|mascara|rouge a levres|lipstick|vernis|nail polish|fard|palette|crayon|eyeliner|foundation|fond de teint)\b/;
const QUANTITY_ROW =
  /poids|weight|gewicht|peso|volume|volumen|contenance|contenu|inhalt|quantite|quantity|menge|cantidad|capacite|net/;
/** Largest multipack a unit price is checked against when only one item's quantity is written. */
const MULTIPACK = 48;

const rule = defineRule({
  id: 'unit-price',
  families: ['food', 'drinks', 'food-supplements', 'pet-food', 'cosmetics', 'cleaning'],
  needs: ['price'],
  asks: ['unitPrice'],
  wants: ['title', 'attributes'],
  // `tolerance`: rounding, in parts of the price. `smallest`: net quantity in kg or l below which none is due.
  options: { tolerance: 0.02, smallest: 0.05 },
  messages: ['missing', 'quantityNotSeen', 'mismatch'],

  check({ price, unitPrice, title = '', attributes = [] }, { tolerance, smallest }) {
    const rows = attributes.filter(({ name }) => QUANTITY_ROW.test(fold(name))).map(({ value }) => value);
    const quantities = [title, ...rows].flatMap(quantitiesIn);
    if (unitPrice) return explains(price, unitPrice, quantities, tolerance);
    if (NOT_LISTED.test(fold(title))) return inapplicable;
    const [net] = quantitiesIn(title);
    if (!net) return cantTell('quantityNotSeen');
    // Sold by exactly one kilo or litre, the price is the unit price (Directive 98/6/EC art. 3(1)).
    return net.amount <= smallest || net.amount === 1 ? inapplicable : fail('missing');
  },
});
export default rule;

/** Whether some quantity shown, or a multipack of it, gives this unit price. Without any there is nothing to hold it against. */
function explains(price: Money, unitPrice: UnitPrice, quantities: Quantity[], tolerance: number) {
  const per = quantityOf(unitPrice.per);
  const comparable = per && sameCurrency(price, unitPrice) ? quantities.filter(({ unit }) => unit === per.unit) : [];
  const [first] = comparable;
  if (!per || !first || unitPrice.amount <= 0) return pass;
  // Half a cent of rounding weighs more than the tolerance on very small unit prices.
  const allowed = Math.max(tolerance, 0.006 / unitPrice.amount);
  const sold = (price.amount / unitPrice.amount) * per.amount;
  const fits = ({ amount }: Quantity) => {
    const packs = Math.max(1, Math.round(sold / amount));
    return packs <= MULTIPACK && Math.abs(sold / (amount * packs) - 1) <= allowed;
  };
  if (comparable.some(fits)) return pass;
  const expected = toCents((price.amount / first.amount) * per.amount);
  return fail('mismatch', { shown: unitPrice.amount, expected, currency: unitPrice.currency, per: unitPrice.per });
}

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Prix à l’unité de mesure',
    why: 'Le prix au kilo ou au litre permet de comparer ; il est dû pour les produits alimentaires, d’hygiène et d’entretien préemballés.',
    fix: 'Renseignez la quantité nette et son unité : la place de marché calcule le prix à l’unité.',
    missing: 'Prix au kilo ou au litre non trouvé.',
    quantityNotSeen:
      'Prix au kilo ou au litre non trouvé : le produit se vend-il à la pièce, sans poids ni volume net ?',
    mismatch: 'Affiché : {shown} {currency} / {per} ; la quantité indiquée donne {expected} {currency}.',
  },
  en: {
    title: 'Unit price',
    why: 'The price per kilo or litre allows comparing; it is due for pre-packed food, hygiene and cleaning goods.',
    fix: 'Enter the net quantity and its unit: the marketplace computes the unit price.',
    missing: 'No price per kilo or litre found.',
    quantityNotSeen:
      'No price per kilo or litre found: is the product sold by the piece, without net weight or volume?',
    mismatch: 'Shown: {shown} {currency} / {per}; the quantity stated gives {expected} {currency}.',
  },
};

const context = { family: { family: 'food', confidence: 'strong' } } as const;
const price = { amount: 5, currency: 'EUR' };
const per = (amount: number, unit = 'kg') => ({ amount, currency: 'EUR', per: unit });

export const examples = (): Example<typeof rule>[] => [
  { fields: { price, title: 'Miel de châtaignier 250 g' }, context, expect: 'missing' },
  { fields: { price, title: 'Miel de châtaignier' }, context, expect: 'quantityNotSeen' },
  { fields: { price, unitPrice: per(12), title: 'Miel 250 g' }, context, expect: 'mismatch' },
  { fields: { price, unitPrice: per(20), title: 'Miel 250 g' }, context, expect: 'passed' },
  { fields: { price, unitPrice: per(2, '100 g'), title: 'Miel 250 g' }, context, expect: 'passed' },
  { fields: { price, unitPrice: per(5), title: 'Miel 250 g, lot de 4' }, context, expect: 'passed' },
  { fields: { price, unitPrice: per(5, 'unité'), title: 'Miel 250 g' }, context, expect: 'passed' },
  { fields: { price, title: 'Miel 1 kg' }, context, expect: 'inapplicable' },
  { fields: { price, title: 'Safran 2 g' }, context, expect: 'inapplicable' },
  { fields: { price, title: 'Eau de parfum 100 ml' }, context, expect: 'inapplicable' },
  { fields: {}, context, expect: 'inapplicable' },
];
