import { foldPseudonym, freePseudonym } from './session-merge';

/* Things and matters, and no quality: nothing here can be taken for a word about somebody. */
const THINGS =
  'Anse Arche Balise Barque Berge Boussole Brise Bruyère Canal Cascade Clairière Colline Comète Corail Dune Écluse Falaise Fontaine Galet Glacier Grotte Horizon Île Jetée Lac Lagune Lande Lanterne Marée Nuage Oasis Orbite Phare Plaine Planète Pont Prairie Rivage Rivière Ruisseau Saturne Sentier Source Torrent Vallée Verger Voile Volcan'.split(
    ' ',
  );
const MATTERS =
  'd’ambre d’ardoise d’argile d’ébène d’écume d’ivoire d’opale de basalte de bambou de cèdre de coton de craie de cristal de cuivre de grès de granit de jade de laine de liège de lin de marbre de mica de nacre de neige de quartz de sable de satin de sel de soie de zinc'.split(
    / (?=d[’e])/,
  );

/** A French pseudonym drawn at random that nobody in the session has; it hints at no person. */
export function suggestPseudonym(taken: Iterable<string>): string {
  const draw = <T>(list: readonly T[]): T => list[crypto.getRandomValues(new Uint32Array(1))[0]! % list.length]!;
  const names = new Set([...taken].map(foldPseudonym));
  for (let tries = 0; tries < 50; tries++) {
    const pseudonym = `${draw(THINGS)} ${draw(MATTERS)}`;
    if (!names.has(foldPseudonym(pseudonym))) return pseudonym;
  }
  return freePseudonym(`${draw(THINGS)} ${draw(MATTERS)}`, names);
}
