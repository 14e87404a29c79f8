import { findContact } from '../core/contact';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'description-contact-details',
  needs: ['description'],
  options: {},
  messages: ['url', 'email', 'phone'],

  check({ description }) {
    const contact = findContact(description);
    return contact ? fail(contact.kind, { excerpt: contact.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Coordonnées dans la description',
    why: 'Attirer l’acheteur hors de la place de marché y est interdit, et le texte partagé n’est celui d’aucun vendeur.',
    fix: 'Retirez l’adresse ou le numéro ; les coordonnées légales ont leur propre champ.',
    url: 'La description contient une adresse de site : {excerpt}.',
    email: 'La description contient une adresse électronique : {excerpt}.',
    phone: 'La description contient un numéro de téléphone : {excerpt}.',
  },
  en: {
    title: 'Contact details in the description',
    why: 'Marketplaces forbid leading the buyer elsewhere, and a shared text belongs to no single seller.',
    fix: 'Remove the address or the number; legal contact details have a field of their own.',
    url: 'The description holds a web address: {excerpt}.',
    email: 'The description holds an e-mail address: {excerpt}.',
    phone: 'The description holds a phone number: {excerpt}.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { description: 'Toute la gamme sur https://exemple.fr/gourdes.' }, expect: 'url' },
  { fields: { description: 'Écrivez-nous : bonjour@exemple.fr' }, expect: 'email' },
  { fields: { description: 'Appelez le +33 1 99 00 12 34.' }, expect: 'phone' },
  {
    fields: { description: 'Étanche.Fermeture à vis, 24.5 cm, code 3017620422003, 10 20 30 40 50.' },
    expect: 'passed',
  },
  { fields: { description: 'Fiche du produit : https://eprel.ec.europa.eu/qr/123456.' }, expect: 'passed' },
];
