import type { Browser, CDPSession, LaunchOptions, Page } from '@playwright/test';

export function launchChromium(executablePath: string, options?: LaunchOptions): Promise<Browser>;
export function loadSaved(file: string): Promise<Buffer>;
export function addressOf(given: string | undefined, bytes: Buffer): string;
export function withSavedPage<T>(
  browser: Browser,
  saved: { bytes: Buffer; url: string },
  use: (tab: { evaluate: (expression: string) => Promise<unknown>; page: Page; session: CDPSession }) => Promise<T>,
): Promise<T>;
