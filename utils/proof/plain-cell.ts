import { withoutDirectionMarks } from '../core/direction';

/** Characters no text of a person holds, and which spreadsheets cut at, drop or refuse; tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text that every program shows alike: without controls, without marks that turn its direction, no half characters. */
export const plainCell = (text: string): string => withoutDirectionMarks(text.replace(CONTROL, '')).toWellFormed();
