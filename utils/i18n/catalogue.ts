import type { Language } from '../core/locale';
import type { Data, Message } from '../core/rule';
import { en } from './catalogue.en';
import { fr } from './catalogue.fr';
import { formatMessage } from './format';

export type TextKey = keyof typeof fr;
export type Catalogue = Record<TextKey, Message>;

const catalogues: Record<Language, Catalogue> = { fr, en };

/** A text of the product in the given language, its placeholders filled. */
export type Translate = (key: TextKey, data?: Data) => string;

export const translator =
  (language: Language): Translate =>
  (key, data) =>
    formatMessage(catalogues[language][key], data, language);
