import { findContact } from '../core/contact';
import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';

const rule = defineRule({
  id: 'bullet-contact-details',
  needs: ['bullets'],
  options: {},
  messages: ['url', 'email', 'phone'],

  check({ bullets }) {
    for (const [i, bullet] of bullets.entries()) {
      const contact = findContact(bullet);
      if (contact) return fail(contact.kind, { position: i + 1, excerpt: contact.excerpt });
    }
    return pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Coordonnées dans les points forts',
    why: 'Attirer l’acheteur hors de la place de marché y est interdit, et le texte partagé n’est celui d’aucun vendeur.',
    fix: 'Retirez l’adresse ou le numéro ; les coordonnées légales ont leur propre champ.',
    url: 'Le point fort {position} contient une adresse de site : {excerpt}.',
    email: 'Le point fort {position} contient une adresse électronique : {excerpt}.',
    phone: 'Le point fort {position} contient un numéro de téléphone : {excerpt}.',
  },
  en: {
    title: 'Contact details in the bullets',
    why: 'Marketplaces forbid leading the buyer elsewhere, and a shared text belongs to no single seller.',
    fix: 'Remove the address or the number; legal contact details have a field of their own.',
    url: 'Bullet {position} holds a web address: {excerpt}.',
    email: 'Bullet {position} holds an e-mail address: {excerpt}.',
    phone: 'Bullet {position} holds a phone number: {excerpt}.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { bullets: ['Inox 18/10', 'Notice sur www.exemple.fr/notice'] }, expect: 'url' },
  { fields: { bullets: ['Une question ? aide@exemple.fr'] }, expect: 'email' },
  { fields: { bullets: ['Service client : tél. 0199001234'] }, expect: 'phone' },
  {
    fields: { bullets: ['Contient 0.5 l', 'Avertissement : www.P65Warnings.ca.gov', 'Réf. 0199001234'] },
    expect: 'passed',
  },
];
