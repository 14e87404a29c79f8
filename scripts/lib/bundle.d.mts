export function pageScript(entry: string, name: string): Promise<string>;
export function nodeModule<T = Record<string, unknown>>(entry: string, name: string): Promise<T>;
