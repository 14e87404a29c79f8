import { isSecondHand } from '../core/condition';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** Of electronics at large, those of the directive: phones and laptops are families of their own. */
const LISTED =
  /\b(?:appareils? photo|camera|casques?|ecouteurs|headphones?|earbuds|headset|consoles? (?:portable|de jeux?)|enceintes?|speaker|liseuses?|e-?reader|claviers?|keyboard|souris|mouse|gps|navigateur|kopfhorer|lautsprecher)\b/;
/** Plugged in or on disposable batteries: nothing is charged by wire. */
const NOT_CHARGED = /\b(?:filaire|wired|piles? (?:aaa?|lr\d+)|secteur uniquement|kabelgebunden)\b/;
const STATED =
  /\b(?:chargeur|adaptateur secteur|adaptateur de charge|bloc d.alimentation|charger|power adapter|ladegerat|netzteil)s?\b.{0,40}\b(?:inclus\w*|fourni\w*|non|sans|vendu\w* separement|included|not|oui|yes)\b|\b(?:avec|sans|with|without|inclus|comprend)\b.{0,20}\b(?:chargeur|adaptateur secteur|charger|power adapter)\b/;

const rule = defineRule({
  id: 'charger',
  families: ['phones-tablets', 'laptops', 'electronics'],
  needs: [],
  wants: ['title', ...TEXTS, 'condition'],
  options: {},
  messages: ['ask'],

  check({ condition, ...fields }, _, { family }) {
    const said = foldedText(fields);
    const title = fold(fields.title ?? '');
    if (isSecondHand(condition) || NOT_CHARGED.test(title)) return inapplicable;
    if (family?.family === 'electronics' && fields.title !== undefined && !LISTED.test(title)) return inapplicable;
    return STATED.test(said) ? pass : cantTell('ask');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Chargeur inclus ou non',
    why: 'L’acheteur doit voir près du prix, par un pictogramme, si un chargeur est fourni, et connaître la puissance de charge.',
    fix: 'Ajoutez le pictogramme « chargeur inclus » ou « non inclus » aux images, et la puissance de charge aux caractéristiques.',
    ask: 'Si l’appareil se recharge par câble, le pictogramme qui dit si un chargeur est fourni se voit-il près du prix ?',
  },
  en: {
    title: 'Charger included or not',
    why: 'Buyers must see near the price, by a pictogram, whether a charger comes with the device, and know the charging power.',
    fix: 'Add the pictogram “charger included” or “not included” to the pictures, and the charging power to the characteristics.',
    ask: 'If the device charges by cable, can the pictogram saying whether a charger is included be seen near the price?',
  },
};

const context = { family: { family: 'phones-tablets', confidence: 'strong' } } as const;
const electronics = { family: { family: 'electronics', confidence: 'strong' } } as const;

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Smartphone 128 Go' }, context, expect: 'ask' },
  { fields: { title: 'Casque sans fil' }, context: electronics, expect: 'ask' },
  { fields: { title: 'Smartphone 128 Go', bullets: ['Chargeur non inclus'] }, context, expect: 'passed' },
  { fields: { title: 'Casque filaire' }, context: electronics, expect: 'inapplicable' },
  { fields: { title: 'Amplificateur de salon' }, context: electronics, expect: 'inapplicable' },
  { fields: { title: 'Smartphone', condition: 'Reconditionné' }, context, expect: 'inapplicable' },
];
