import { nodeModule } from './bundle.mjs';

/** Gives the writer of the readable report: a line of the audit → its text. Colour on a terminal only. */
export async function describeAudit(lang) {
  const { describeLine } = await nodeModule('scripts/audit/describe.ts', 'describe');
  const reading = {
    language: lang,
    today: new Date().toISOString().slice(0, 10),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
  return (line) => describeLine(line, reading);
}
