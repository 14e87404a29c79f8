import { isSecondHand } from '../core/condition';
import { foldedText, TEXTS } from '../core/page-text';
import { foldName } from '../core/product-name';
import { cantTell, defineRule, type Example, inapplicable, pass, type RuleText } from '../core/rule';

const MATERIAL =
  /\b(?:matieres?|materiaux?|materials?|bois|chene|pin|hetre|sapin|noyer|teck|acacia|manguier|merisier|bambou|rotin|mdf|contreplaque|agglomere|panneaux? de particules|stratifie|melamine|metal|acier|fer|aluminium|verre|marbre|plastique|polypropylene|resine|tissu|velours|cuir|mousse|wood|steel|fabric)\b/;
const SIZE =
  /\d\s*(?:cm|mm|m)?\s*[x×*]\s*(?:[lhp]\s*)?\d|\b(?:dimensions?|largeur|hauteur|profondeur|longueur|diametre|width|height|depth)\b|\b[lhp]\.? ?\d{2,3}\b|\b\d{2,3} ?cm\b/;
const ASSEMBLY =
  /\b(?:monte|montee|montes|montage|assemblage|assemble\w*|a monter|en kit|notice|livre plat|sans outil|assembly|pret a l'emploi)\b/;
const BED = /\b(?:lits?|canapes?[- ]lits?|clic-?clac|banquette-lit|bed)\b/;
const BEDDING = /\b(?:matelas|sommier|couchage|mattress|slats?)\b/;
/** What a bed is beside: linen, a table, a child's tent over it. */
const NO_BED = /\b(?:linge|tete|table|barriere|parure|tour|rangement|chevet|tiroir) (?:de |pour )?lits?\b/;
const SOLID = /\bmassifs?\b|\bmassives?\b|\bsolid (?:wood|oak|pine)\b/;
const VENEER = /\b(?:placage|plaquee?s?|mdf|agglomere|panneaux? de (?:particules|fibres)|melamine|veneer)\b/;

const rule = defineRule({
  id: 'furniture-information',
  families: ['furniture'],
  needs: ['title'],
  wants: [...TEXTS, 'condition'],
  options: {},
  messages: ['notSeen', 'bedNotSeen', 'solid'],

  // What the page does not say may stand in a picture or a sheet: a question each time.
  check({ condition, ...fields }) {
    if (isSecondHand(condition)) return inapplicable;
    const text = foldedText(fields);
    const seen = [MATERIAL, SIZE, ASSEMBLY].filter((part) => part.test(text)).length;
    if (seen < 3) return cantTell('notSeen', { seen });
    const title = foldName(fields.title);
    if (BED.test(title.replace(NO_BED, '')) && !BEDDING.test(text)) return cantTell('bedNotSeen');
    return SOLID.test(title) && VENEER.test(text) ? cantTell('solid') : pass;
  },
});
export default rule;

export const text: RuleText<typeof rule> = {
  fr: {
    title: 'Matières, dimensions et montage du meuble',
    why: 'Un décret de 1986 demande matières et finition, dimensions, et si le meuble est livré monté ; « massif » y est encadré.',
    fix: 'Indiquez essence, procédé (massif, placage), finition, dimensions et mode de livraison.',
    notSeen:
      'Vus dans la page : {seen} sur 3. Matières et finition, dimensions, livré monté ou à monter : tout se lit-il dans la page ou sur une photo ?',
    bedNotSeen: 'Ni matelas ni sommier n’ont pu être vus : la fiche dit-elle s’ils sont compris ?',
    solid:
      'Le titre dit « massif », le texte parle de placage ou de panneaux : « massif » ne vise-t-il que les parties qui le sont ?',
  },
  en: {
    title: 'Materials, dimensions and assembly of furniture',
    why: 'A French decree of 1986 asks for materials and finish, dimensions, and whether it comes assembled; “solid” is regulated.',
    fix: 'State species, process (solid, veneer), finish, dimensions and how it is delivered.',
    notSeen:
      'Seen on the page: {seen} of 3. Materials and finish, dimensions, assembled or to assemble: can all be read on the page or in a picture?',
    bedNotSeen: 'Neither mattress nor base could be seen: does the listing say whether they are included?',
    solid: 'The title says “solid”, the text speaks of veneer or panels: does “solid” mean only the parts that are?',
  },
};

const described = (title: string, description: string) => ({ fields: { title, description } });
const complete = 'Placage chêne sur MDF, vernis mat. 120 x 60 x 75 cm. À monter soi-même.';

export const examples = (): Example<typeof rule>[] => [
  { fields: { title: 'Table basse ronde' }, expect: 'notSeen' },
  { ...described('Table basse', 'En chêne, 80 x 80 cm.'), expect: 'notSeen' },
  {
    ...described('Lit double 160 x 200', 'Structure en pin, tête de lit en tissu. Livré en kit.'),
    expect: 'bedNotSeen',
  },
  { ...described('Bureau en chêne massif', complete), expect: 'solid' },
  { ...described('Bureau plaqué chêne', complete), expect: 'passed' },
  { ...described('Table de lit en pin', 'Pin, 60 x 30 cm, livrée montée.'), expect: 'passed' },
  {
    ...described('Lit double 160 x 200', 'Structure en pin. Livré en kit, sans matelas ni sommier.'),
    expect: 'passed',
  },
  { fields: { title: 'Table basse ronde', condition: 'Occasion' }, expect: 'inapplicable' },
];
