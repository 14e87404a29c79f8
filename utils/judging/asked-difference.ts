import type { Asked } from '../core/asked';
import { canonical } from '../core/fingerprint';
import { SEVERITIES, type Severity } from '../core/rule';

/** One thing asked otherwise than before; `undefined` where nothing was, or is, asked. */
export type AskedDifference =
  | { of: 'severity'; from: Severity | undefined; to: Severity | undefined }
  | { of: 'option'; name: string; from: unknown; to: unknown };

/** In what two demands differ: how much it weighs, and each option. Nothing when only its date differs. */
export function askedDifference(before: Asked | undefined, after: Asked | undefined): AskedDifference[] {
  const [from, to] = [before, after].map((asked) => (asked?.options ?? {}) as Record<string, unknown>);
  const names = [...new Set([...Object.keys(from!), ...Object.keys(to!)])];
  const options = names
    .filter((name) => canonical(from![name]) !== canonical(to![name]))
    .map((name): AskedDifference => ({ of: 'option', name, from: from![name], to: to![name] }));
  if (before?.severity === after?.severity) return options;
  return [{ of: 'severity', from: before?.severity, to: after?.severity }, ...options];
}

/** Whether the later demand weighs more. */
export const weighsMore = (before: Severity, after: Severity): boolean =>
  SEVERITIES.indexOf(after) < SEVERITIES.indexOf(before);
