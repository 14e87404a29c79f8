import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type App, expect } from './app';

const LANGUAGES = { fr: 'Français', en: 'English' };

/** What axe finds wrong with a page, by rule; `isOurs` leaves out what is not. */
export async function faults(page: Page, isOurs: (target: unknown) => boolean = () => true) {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations
    .map(({ id, nodes }) => [id, nodes.filter(({ target }) => isOurs(target[0])).map(({ html }) => html)] as const)
    .filter(([, nodes]) => nodes.length > 0);
}

/** Chooses the language of the extension, as a person does. */
export async function speak(app: App, language: keyof typeof LANGUAGES) {
  const options = await app.open('options.html');
  await options.getByRole('radio', { name: LANGUAGES[language] }).check();
  await expect(options.locator('html')).toHaveAttribute('lang', language);
  await options.close();
}
