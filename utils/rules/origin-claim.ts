import { claimIn, sentencesOf } from '../core/claim';
import { isInUnion } from '../core/country';
import { cantTell, defineRule, type Example, fail, inapplicable, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';
import { findFrenchOrigin } from '../core/words-claims';

const ORIGIN_ROW =
  /^(?:pays|lieu|country|ursprungsland|herkunftsland|pais|paese)\b.{0,25}|^(?:origine|origin|fabrication|made in|provenance)\b/;
const FRANCE = /\b(?:france|francais\w*|frankreich|francia|fr)\b/;
const OF_ORIGIN = /origin|fabricat|production|manufactur|provenance|ursprung|herkunft|made in/;

const rule = defineRule({
  id: 'origin-claim',
  needs: ['title'],
  wants: ['highlights', 'bullets', 'description', 'attributes', 'brand'],
  options: {},
  messages: ['contradiction', 'proofNotSeen'],

  check({ brand, attributes = [], ...texts }) {
    const excerpt = claimIn(sentencesOf(texts), findFrenchOrigin, brand);
    if (!excerpt) return inapplicable;
    const rows = attributes.filter(({ name }) => ORIGIN_ROW.test(fold(name)) && OF_ORIGIN.test(fold(name)));
    if (rows.some(({ value }) => FRANCE.test(fold(value)))) return pass;
    const other = rows.find(({ value }) => isInUnion(value) !== undefined);
    return other
      ? fail('contradiction', { excerpt, name: other.name, value: other.value.slice(0, 60) })
      : cantTell('proofNotSeen', { excerpt });
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Origine annoncée',
    why: 'Une origine fausse ou ambiguë trompe l’acheteur ; « fabriqué en France » suppose la dernière transformation substantielle en France, preuve à l’appui.',
    fix: 'Accordez le texte et la caractéristique « pays d’origine », et gardez le justificatif ; sinon retirez la mention.',
    contradiction: 'La fiche dit « {excerpt} », et ses caractéristiques « {name} : {value} ».',
    proofNotSeen:
      '« {excerpt} » : avez-vous le justificatif de cette origine, la même dans le champ « pays d’origine » ?',
  },
  en: {
    title: 'Claim of origin',
    why: 'A false or ambiguous origin misleads the buyer; “made in France” supposes that the last substantial working was done in France, with proof.',
    fix: 'Make the text and the characteristic “country of origin” agree, and keep the proof; otherwise remove the claim.',
    contradiction: 'The listing says “{excerpt}”, and its characteristics “{name}: {value}”.',
    proofNotSeen: '“{excerpt}”: do you have proof of this origin, the same as in the field “country of origin”?',
  },
};

const title = 'Pull fabriqué en France';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title, attributes: [{ name: 'Pays d’origine', value: 'Chine' }] }, expect: 'contradiction' },
  { fields: { title, attributes: [{ name: 'Lieu de fabrication', value: 'Italie' }] }, expect: 'contradiction' },
  { fields: { title }, expect: 'proofNotSeen' },
  { fields: { title, attributes: [{ name: 'Pays de livraison', value: 'Belgique' }] }, expect: 'proofNotSeen' },
  { fields: { title, attributes: [{ name: 'Pays d’origine', value: 'France' }] }, expect: 'passed' },
  { fields: { title: 'Thé', description: 'Nous livrons ce produit en France.' }, expect: 'inapplicable' },
  { fields: { title: 'Livre de cuisine française, design français' }, expect: 'inapplicable' },
  { fields: { title: 'Pull', description: 'Ce modèle n’est pas fabriqué en France.' }, expect: 'inapplicable' },
  { fields: { title: 'Pull', attributes: [{ name: 'Pays d’origine', value: 'Chine' }] }, expect: 'inapplicable' },
];
