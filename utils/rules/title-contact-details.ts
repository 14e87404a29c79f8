import { findContact } from '../core/contact';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { withoutName } from '../core/text';

const rule = defineRule({
  id: 'title-contact-details',
  needs: ['title'],
  wants: ['brand'],
  options: {},
  messages: ['url', 'email', 'phone'],

  check({ title, brand }) {
    const contact = findContact(withoutName(title, brand));
    return contact ? fail(contact.kind, { excerpt: contact.excerpt }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Coordonnées dans le titre',
    why: 'Attirer l’acheteur ailleurs est interdit sur les places de marché ; la fiche peut être retirée.',
    fix: 'Retirez l’adresse ou le numéro du titre.',
    url: 'Le titre contient une adresse de site : {excerpt}.',
    email: 'Le titre contient une adresse électronique : {excerpt}.',
    phone: 'Le titre contient un numéro de téléphone : {excerpt}.',
  },
  en: {
    title: 'Contact details in the title',
    why: 'Marketplaces forbid leading the buyer elsewhere; the listing may be removed.',
    fix: 'Remove the address or the number from the title.',
    url: 'The title holds a web address: {excerpt}.',
    email: 'The title holds an e-mail address: {excerpt}.',
    phone: 'The title holds a phone number: {excerpt}.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Gourde inox, www.exemple.fr' }, expect: 'url' },
  { fields: { title: 'Gourde inox par bazar-lumiere.fr' }, expect: 'url' },
  { fields: { title: 'Gourde inox contact@exemple.fr' }, expect: 'email' },
  { fields: { title: 'Gourde inox 01 99 00 12 34' }, expect: 'phone' },
  { fields: { title: 'Gourde Exemple.com 500 ml', brand: 'Exemple.com' }, expect: 'passed' },
  { fields: { title: 'Lot de clés 01 02 03 04 05, réf. 0123456789, ISBN 9782070360024' }, expect: 'passed' },
  { fields: { title: 'Tissu lavable.De qualité, v2.0, Dr. Martin, code 0045496590420' }, expect: 'passed' },
];
