import type { Language } from '../core/locale';
import { policies } from '../policies';

/** Every marketplace a listing can be judged for, by name in the alphabet: none comes first for another reason. */
export function judgedFor(language: Language): { id: string; name: string }[] {
  return (
    policies
      // What a country's law asks on a marketplace is no marketplace of its own.
      .flatMap(({ marketplaces: [id] = [], countries, name }) =>
        id && !countries ? [{ id, name: name[language] }] : [],
      )
      .sort((a, b) => a.name.localeCompare(b.name, language))
  );
}
