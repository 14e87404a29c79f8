export const root: string;
export const isRoot: boolean;
export function ensureChromium(options?: { quiet?: boolean }): string;
export function ensureDependencies(options?: { quiet?: boolean }): void;
