import { isSecondHand } from '../core/condition';
import { ELECTRICAL } from '../core/family';
import { foldedText, TEXTS } from '../core/page-text';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';

const PARTS =
  /(?<!\blivree?s? en )\bpieces? (?:detachees?|de rechange)\b|\bdisponibilite des pieces\b|\bspare parts?\b|\bersatzteile?\b|\bpiezas de repuesto\b|\bpezzi di ricambio\b/;
const UPDATES =
  /\bmises? a jour\b.{0,80}(?:\b20[2-9]\d\b|\b\d{1,2} ?(?:ans|mois)\b)|\b\d{1,2} (?:ans|mois) de mises? a jour\b|\b(?:software|security) updates?\b.{0,60}(?:\b20[2-9]\d\b|\b\d{1,2} (?:years|months)\b)/;
const CONNECTED =
  /\b(?:wi-?fi|bluetooth|connecte(?:e|s|es)?|android|ios|windows|chrome ?os|smart ?(?:tv|phone|watch)|smartphone|montre intelligente|alexa|google (?:home|assistant|tv))\b/;
const ALWAYS_CONNECTED: readonly string[] = ['phones-tablets', 'laptops', 'computers'];

const rule = defineRule({
  id: 'spare-parts',
  families: [...ELECTRICAL, 'furniture'],
  needs: [],
  wants: ['title', ...TEXTS, 'condition'],
  options: {},
  messages: ['partsNotSeen', 'updatesNotSeen', 'neitherSeen'],

  // Both stand in the same sheet of the maker's: one look, one question.
  check({ condition, ...fields }, _, { family }) {
    if (isSecondHand(condition)) return inapplicable;
    const said = foldedText(fields);
    const parts = PARTS.test(said);
    const electrical = family?.family !== 'furniture' && family?.family !== 'lamps';
    const connected = electrical && (ALWAYS_CONNECTED.includes(family?.family ?? '') || CONNECTED.test(said));
    const updates = !connected || UPDATES.test(said);
    if (parts && updates) return pass;
    return cantTell(parts ? 'updatesNotSeen' : updates ? 'partsNotSeen' : 'neitherSeen');
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Pièces détachées et mises à jour',
    why: 'L’acheteur doit savoir si les pièces indispensables existent et jusqu’à quand, et, pour un appareil connecté, combien de temps ses logiciels sont mis à jour. Pour l’électrique et le meuble, le silence du fabricant vaut « non disponibles ».',
    fix: 'Demandez ces durées au fabricant et remplissez les champs ; sans réponse pour les pièces, écrivez « pièces détachées non disponibles ».',
    partsNotSeen:
      'La disponibilité des pièces détachées n’a pas pu être vue : est-elle indiquée, avec sa durée ou sa date ?',
    updatesNotSeen: 'La durée des mises à jour des logiciels n’a pas pu être vue : est-elle indiquée ?',
    neitherSeen:
      'Ni la disponibilité des pièces détachées ni la durée des mises à jour n’ont pu être vues : sont-elles indiquées ?',
  },
  en: {
    title: 'Spare parts and updates',
    why: 'Buyers must know whether essential parts exist and until when, and, for a connected device, how long its software is updated. For electrical goods and furniture, the maker’s silence means “not available”.',
    fix: 'Ask the maker for these periods and fill in the fields; without an answer about parts, write “spare parts not available”.',
    partsNotSeen: 'The availability of spare parts could not be seen: is it stated, with its period or date?',
    updatesNotSeen: 'The period of software updates could not be seen: is it stated?',
    neitherSeen: 'Neither the availability of spare parts nor the period of updates could be seen: are they stated?',
  },
};

const context = { family: { family: 'phones-tablets', confidence: 'strong' } } as const;
const vacuum = { family: { family: 'vacuum-cleaners', confidence: 'strong' } } as const;
const partsRow = { name: 'Disponibilité des pièces détachées', value: '5 ans' };

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Smartphone 128 Go' }, context, expect: 'neitherSeen' },
  { fields: { title: 'Smartphone 128 Go', attributes: [partsRow] }, context, expect: 'updatesNotSeen' },
  { fields: { title: 'Aspirateur traîneau' }, context: vacuum, expect: 'partsNotSeen' },
  {
    fields: { title: 'Buffet', description: 'Livré en pièces détachées.' },
    context: { family: { family: 'furniture', confidence: 'strong' } },
    expect: 'partsNotSeen',
  },
  { fields: { title: 'Aspirateur robot Wi-Fi' }, context: vacuum, expect: 'neitherSeen' },
  { fields: { title: 'Aspirateur traîneau', attributes: [partsRow] }, context: vacuum, expect: 'passed' },
  {
    fields: { bullets: ['Mises à jour de sécurité jusqu’en 2031'], attributes: [partsRow] },
    context,
    expect: 'passed',
  },
  { fields: { title: 'Smartphone', condition: 'Occasion' }, context, expect: 'inapplicable' },
];
