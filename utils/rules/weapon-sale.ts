import { foldedText, TEXTS } from '../core/page-text';
import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';
import { MINORS_NOTICE, weaponIn } from '../core/words-restricted';

const rule = defineRule({
  id: 'weapon-sale',
  needs: ['title'],
  wants: TEXTS,
  options: {},
  messages: ['prohibited', 'minorsNotSeen'],

  concerns: ({ title }) => title === undefined || weaponIn(foldName(title)) !== undefined,

  // A name proves no weapon, and the notice may stand on the site: a question.
  check(fields) {
    const weapon = weaponIn(foldName(fields.title));
    if (!weapon) return inapplicable;
    if (weapon.kind === 'prohibited') return cantTell('prohibited', { excerpt: weapon.excerpt });
    return MINORS_NOTICE.test(foldedText(fields)) ? pass : cantTell('minorsNotSeen', { excerpt: weapon.excerpt });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Couteaux et armes',
    why: 'Les armes, même en vente libre, sont interdites aux mineurs ; certaines lames et les poings américains le sont à tous depuis septembre 2025 ou demandent une autorisation.',
    fix: 'Ajoutez « Vente interdite aux mineurs » et un contrôle de l’âge, ou retirez l’article interdit.',
    prohibited: '« {excerpt} » : l’article est-il autre chose qu’une arme interdite ou soumise à autorisation ?',
    minorsNotSeen:
      '« {excerpt} » : l’interdiction de vente aux mineurs n’a pas pu être vue ; la page ou le site l’affiche-t-il ?',
  },
  en: {
    title: 'Knives and weapons',
    why: 'Weapons, even those on free sale, may not be sold to minors; some blades and knuckledusters to nobody since September 2025, or with an authorisation only.',
    fix: 'Add the notice that sale to minors is forbidden and an age check, or withdraw the forbidden item.',
    prohibited: '“{excerpt}”: is the item something other than a weapon that is forbidden or needs an authorisation?',
    minorsNotSeen: '“{excerpt}”: the ban on sale to minors could not be seen; does the page or the site show it?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Poing américain en acier' }, expect: 'prohibited' },
  { fields: { title: 'Bombe lacrymogène 75 ml' }, expect: 'minorsNotSeen' },
  {
    fields: { title: 'Couteau de combat 18 cm', description: 'Vente interdite aux mineurs de moins de 18 ans.' },
    expect: 'passed',
  },
  { fields: { title: 'Couteau de cuisine 20 cm' }, expect: 'inapplicable' },
  { fields: { title: 'Poignard jouet en mousse, déguisement pirate' }, expect: 'inapplicable' },
  { fields: { title: 'Cran d’arrêt de porte' }, expect: 'inapplicable' },
  { fields: { title: 'Étui pour poignard' }, expect: 'inapplicable' },
];
