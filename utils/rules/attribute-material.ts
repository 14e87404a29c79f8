import { cantTell, defineRule, type Example, pass, type RuleText } from '../core/rule';
import { isStated, type Signs, STATING } from '../core/stated';

const MATERIAL: Signs = {
  row: /\b(?:matieres?|materiaux?|materials?|materiel|composition|metal|tissu|fabric|stoff|tejido|tessuto|materiale?s?|obermaterial|essence|revetement|semelle)\b/,
  text: /\b(?:bois|chene|hetre|pin|noyer|acacia|bambou|contreplaque|mdf|melamine|acier|inox|metal\w*|fer|fonte|alu(?:minium)?|laiton|cuivre|verre|cristal|gres|porcelaine|ceramique|faience|terre cuite|plastique|polypropylene|silicone|resine|rotin|osier|cuir|toile|velours|coton|lin|laine|soie|polyester|polyamide|nylon|viscose|microfibre|caoutchouc|daim|or|argent|plaque or|vermeil|\d+ carats|wood(?:en)?|oak|pine|beech|walnut|steel|iron|alumini?um|brass|copper|glass|crystal|stoneware|porcelain|ceramic|plastic|resin|rattan|leather|canvas|velvet|cotton|linen|wool|silk|rubber|suede|gold|silver|sterling|holz|eiche|kiefer|edelstahl|stahl|metall|glas|porzellan|keramik|kunststoff|leder|baumwolle|leinen|wolle|madera|acero|vidrio|cuero|algodon|legno|acciaio|vetro|pelle|cotone)\b/,
};

const rule = defineRule({
  id: 'attribute-material',
  // Footwear, furniture and linen have rules of their own that ask for more.
  families: ['leather-goods', 'jewellery', 'tableware'],
  needs: ['attributes'],
  wants: STATING,
  options: {},
  messages: ['notSeen'],
  check: (fields) => (isStated(fields, MATERIAL) ? pass : cantTell('notSeen')),
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Matière',
    why: 'La matière décide l’achat d’un sac, d’un bijou ou d’un plat ; elle sert aussi de filtre.',
    fix: 'Nommez la matière principale : « grès émaillé », « cuir de vachette », « argent 925 ».',
    notSeen: 'La matière n’a pas pu être vue : est-elle renseignée ?',
  },
  en: {
    title: 'Material',
    why: 'The material decides the purchase of a bag, jewellery or a dish; it is a filter too.',
    fix: 'Name the main material: “glazed stoneware”, “cow leather”, “925 silver”.',
    notSeen: 'The material could not be seen: is it filled in?',
  },
};

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Plat rond', attributes: [{ name: 'Diamètre', value: '30 cm' }] }, expect: 'notSeen' },
  { fields: { title: 'Plat en grès émaillé', attributes: [] }, expect: 'passed' },
  { fields: { title: 'Saladier', attributes: [{ name: 'Matière', value: 'manguier' }] }, expect: 'passed' },
  { fields: { title: 'Plateau', bullets: ['Plateau en verre trempé'], attributes: [] }, expect: 'passed' },
];
