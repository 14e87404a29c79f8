/** A text without the byte order mark that Windows editors put before it. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
