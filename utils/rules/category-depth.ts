import { defineRule, type Example, fail, pass, type RuleText } from '../core/rule';
import { fold } from '../core/text';

/** The site's own root is no category. */
const ROOT =
  /^(?:accueil|home(?:page)?|startseite|start|inicio|pagina inicial|hjem|shop|boutique|store|produits|products|all products|tous les produits|catalogue)$/;
const CATCH_ALL =
  /^(?:divers|autres?|other|others|misc|miscellaneous|sonstiges|verschiedenes|otros|varios|altro|varie|non classe|uncategorized)$/;

const rule = defineRule({
  id: 'category-depth',
  needs: ['category'],
  whenAbsent: 'missing',
  options: { min: 2 },
  messages: ['missing', 'shallow', 'catchAll'],

  check({ category }, { min }) {
    const levels = category.filter((level) => !ROOT.test(fold(level).trim()));
    const leaf = levels.at(-1);
    if (leaf && CATCH_ALL.test(fold(leaf).trim())) return fail('catchAll', { leaf });
    return levels.length < min ? fail('shallow', { count: levels.length, min }) : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Précision de la catégorie',
    why: 'La catégorie fixe les filtres, les caractéristiques demandées et souvent la commission.',
    fix: 'Choisissez la catégorie la plus précise qui décrive le produit, ou demandez le reclassement.',
    missing: 'Catégorie non trouvée.',
    shallow: {
      one: '{count} niveau de catégorie ; visez au moins {min}.',
      other: '{count} niveaux de catégorie ; visez au moins {min}.',
    },
    catchAll: 'La fiche est rangée dans « {leaf} ».',
  },
  en: {
    title: 'Precision of the category',
    why: 'The category sets the filters, the characteristics asked for and often the commission.',
    fix: 'Choose the most precise category that describes the product, or ask for it to be moved.',
    missing: 'No category found.',
    shallow: {
      one: '{count} level of category; aim for at least {min}.',
      other: '{count} levels of category; aim for at least {min}.',
    },
    catchAll: 'The listing is filed under “{leaf}”.',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: {}, expect: 'missing' },
  { fields: { category: ['Accueil', 'Cuisine'] }, expect: 'shallow' },
  { fields: { category: ['Maison', 'Divers'] }, expect: 'catchAll' },
  { fields: { category: ['Cuisine', 'Vaisselle'] }, expect: 'passed' },
  { fields: { category: ['Home', 'Kitchen', 'Other Stories'] }, expect: 'passed' },
];
