import type { ResultFile } from '../../utils/core/results';
import type { TrainingSession } from '../../utils/core/session';
import type { App } from './app';
import { keepValues, type Seeds } from './rows';

/** Puts a session and what its first participants handed in where the extension keeps them. */
export async function seed(app: App, session: TrainingSession, files: readonly ResultFile[]): Promise<void> {
  const page = await app.open('report.html?session=none');
  // The page has opened the database by then, so that its stores are there.
  await page.getByRole('heading', { name: 'Cette séance n’est pas dans ce navigateur.' }).waitFor();
  await keepValues(page, () => [
    { store: 'sessions', value: session },
    ...files.map((file, index): Seeds => {
      const value = { session: session.id, participant: session.participants[index]!.id, file };
      return { store: 'results', value };
    }),
    ...(files[0]?.events ?? []).map((value): Seeds => ({ store: 'progressEvents', value })),
  ]);
  await page.close();
}
