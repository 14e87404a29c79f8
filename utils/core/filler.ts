import { fold } from './text';

/** What people type into a value to get past a required field. « Aucun » and « non » are answers. */
const FILLER =
  /^(?:n\/?a|n\.a\.|nc|n\/c|tbd|tba|xx+|\?+|-+|\/+|\.+|null|undefined|lorem ipsum.*|test|voir (?:la )?(?:photo|image|description|titre)s?|see (?:picture|photo|image|description|title)s?|siehe (?:bild|foto|beschreibung)|a (?:definir|completer|venir|renseigner)|to be (?:defined|decided|completed)|non (?:renseigne|precise|communique)e?|not (?:specified|provided)|unbekannt|unknown|inconnue?|autres?|other|sonstige|otros?|altro|0+(?:[.,]0+)?\s*(?:kg|g|mg|cm|mm|m|ml|cl|l)|\{\{?.*\}\}?|\$[a-z_]\w*|\[object.*)$/;

export const isFiller = (value: string): boolean => FILLER.test(fold(value).trim());
