import { FIELD_NAMES, type FieldName } from '../core/listing';
import { type Control, filledIn } from './control';
import type { Platform } from './platform';
import { ATTRIBUTE, type Names, NEVER, PARTIES, PARTY_PARTS, VOCABULARY } from './vocabulary';

/** Which place of a form is which field of a listing. */
export interface Binding {
  /** In the order of trust, then of the form; of a field that has one value, the first place filled in counts. */
  fields: Map<FieldName, Control[]>;
  /** Fields that several places might be: the merchant may say which. */
  hesitations: Map<FieldName, Control[]>;
  parties: Record<PartyName, Map<PartyPart, Control>>;
  /** Characteristics asked one by one, under their own names. */
  attributes: Control[];
  /** Every place of the form, bound or not. */
  controls: Control[];
}
export type PartyName = keyof typeof PARTIES;
export type PartyPart = keyof typeof PARTY_PARTS;

/** A label that is the field's name, a name given by the form's makers, a mere hint. */
const LABEL = 4;
const MACHINE = 3;
const HINT = 1;
/** Below, a place is not taken for a field. */
const ENOUGH = 3;

/** Fields that have one place an item. */
export const REPEATED: ReadonlySet<FieldName> = new Set(['bullets', 'safetyInformation']);

/** What the merchant said of this form: field by locator. */
export type Pointed = Partial<Record<FieldName, string>>;

/**
 * Gives each field its place: first what the merchant pointed at, then where the platform is known to have it, then
 * what its label and names say. Two places that look alike and differ are a hesitation, never a guess.
 */
export function bind(controls: Control[], platform: Platform | undefined, pointed: Pointed): Binding {
  const fields: Binding['fields'] = new Map();
  const hesitations: Binding['hesitations'] = new Map();
  const taken = new Set<Control>();
  const take = (name: FieldName, found: Control[]) => {
    fields.set(name, found);
    for (const control of found) taken.add(control);
  };

  for (const [name, locator] of Object.entries(pointed) as [FieldName, string][]) {
    const found = controls.filter((control) => control.locator === locator);
    if (found.length) take(name, inOneLanguage(found));
  }
  for (const name of FIELD_NAMES) {
    if (fields.has(name)) continue;
    const found = (platform?.fields[name] ?? []).flatMap((selector) =>
      controls.filter(({ anchor, source }) => source.matches(selector) || anchor.matches(selector)),
    );
    if (found.length) take(name, inOneLanguage([...new Set(found)]));
  }
  // Of a form that is known whole, nothing is left to guess.
  const free = platform?.isComplete ? [] : controls.filter((control) => !taken.has(control));
  const parties = bindParties(free, taken);
  bindByWords(free, fields, hesitations, taken);
  const attributes = free.filter(
    (control) => !taken.has(control) && ATTRIBUTE.test(control.label) && !isForeign(control),
  );
  return { fields, hesitations, parties, attributes: inOneLanguage(attributes), controls };
}

/** Not of the product itself: search engines, people, searches. */
const isForeign = ({ label, machine, group }: Control): boolean =>
  NEVER.test(label) || NEVER.test(machine) || /\bseo\b|référencement|search engine|moteurs? de recherche/i.test(group);

/** Of the fields of several languages, those of the language that is shown, else French, else the first. */
export function inOneLanguage(controls: readonly Control[]): Control[] {
  const languages = new Set(controls.map(({ language }) => language));
  if (languages.size < 2) return [...controls];
  const wanted =
    controls.find(({ isShown, language }) => isShown && language)?.language ??
    (languages.has('fr') ? 'fr' : controls.find(({ language }) => language)?.language);
  return controls.filter(({ language }) => language === wanted || !language);
}

function bindByWords(
  free: readonly Control[],
  fields: Binding['fields'],
  hesitations: Binding['hesitations'],
  taken: Set<Control>,
): void {
  const wanted = (Object.keys(VOCABULARY) as FieldName[]).filter((name) => !fields.has(name));
  const candidates = new Map<FieldName, { control: Control; score: number }[]>();
  for (const control of free) {
    if (taken.has(control) || control.kind === 'file' || isForeign(control)) continue;
    const scores = wanted
      .map((name) => ({ name, score: scoreOf(control, VOCABULARY[name]!) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score);
    const [best, second] = scores;
    if (!best || best.score === second?.score) continue; // Two names at once name nothing.
    candidates.set(best.name, [...(candidates.get(best.name) ?? []), { control, score: best.score }]);
  }
  for (const [name, found] of candidates) {
    const highest = Math.max(...found.map(({ score }) => score));
    const best = inOneLanguage(found.filter(({ score }) => score === highest).map(({ control }) => control));
    if (REPEATED.has(name) || best.length === 1 || areAlike(best)) {
      fields.set(name, REPEATED.has(name) ? best : best.slice(0, 1));
      for (const control of best) taken.add(control);
    } else hesitations.set(name, best);
  }
}

/** Several places with the same content: whichever is read, the reading is the same. */
const areAlike = ([first, ...others]: readonly Control[]): boolean =>
  others.every((other) => filledIn(other) === filledIn(first!)) && filledIn(first!) !== '';

function scoreOf({ label, machine, hint }: Control, { label: labels, machine: names, not }: Names): number {
  if (not && (not.test(label) || (not.test(machine) && !labels.test(label)))) return 0;
  const byLabel = labels.test(label) ? LABEL : 0;
  const byName = machine.split(' | ').some((part) => names.test(core(part))) ? MACHINE : 0;
  // A label that says something else outweighs what the makers called it.
  if (label && !byLabel && byName && SAYS_ELSE.test(label)) return 0;
  return byLabel + byName + (hint.split(' | ').some((part) => labels.test(part)) ? HINT : 0);
}

/** Words that makers of forms put around a name: `product[details][name][0][value]`. */
const FILLERS =
  /(?:^|\s)(?:product|item|listing|offer|form|step\d*|data|attributes?|fields?|values?|input|details?|header|references?|general|main|info|draft|new|edit|create|update|js|txt|text|id|s|\d+|fr|en|de|es|it)(?=\s|$)/giu;
const core = (part: string): string => part.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim() || part;

/** Labels of fields we do not read: a name that happens to match must not take them. */
const SAYS_ELSE =
  /^(sku|référence|reference|referenz|referencia|riferimento|commentaires?|comments?|notes?|mots[- ]clés|keywords?|tags?|étiquettes?|e-?mail|téléphone|phone|message|adresse|address)/iu;

function bindParties(free: readonly Control[], taken: Set<Control>): Binding['parties'] {
  const parties: Binding['parties'] = { manufacturer: new Map(), responsiblePerson: new Map() };
  for (const control of free) {
    const { label, machine, group } = control;
    // The person in the Union first: it may be « personne responsable du fabricant ».
    for (const name of ['responsiblePerson', 'manufacturer'] as const) {
      const { who, not } = PARTIES[name];
      const said = [label, machine, group].find((text) => who.test(text));
      if (said === undefined || not.test(label) || control.kind === 'file') continue;
      const part = (Object.keys(PARTY_PARTS) as PartyPart[]).find(
        (key) => PARTY_PARTS[key].test(label) || (!label && PARTY_PARTS[key].test(machine)),
      );
      if (!part || parties[name].has(part)) break;
      parties[name].set(part, control);
      taken.add(control);
      break;
    }
  }
  return parties;
}
