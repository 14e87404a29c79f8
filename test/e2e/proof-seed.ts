import type { ResultFile } from '../../utils/core/results';
import type { TrainingSession } from '../../utils/core/session';
import type { App } from './app';

/** Puts a session and what its first participants handed in where the extension keeps them. */
export async function seed(app: App, session: TrainingSession, files: readonly ResultFile[]): Promise<void> {
  const page = await app.open('report.html?session=none');
  // The page has opened the database by then, so that its stores are there.
  await page.getByRole('heading', { name: 'Cette séance n’est pas dans ce navigateur.' }).waitFor();
  await page.evaluate(
    ({ session, files }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('pret-a-vendre');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['sessions', 'results', 'progressEvents'], 'readwrite');
          tx.objectStore('sessions').put(session);
          for (const [index, file] of files.entries()) {
            const participant = session.participants[index]!.id;
            tx.objectStore('results').put({ session: session.id, participant, file });
          }
          for (const event of files[0]?.events ?? []) tx.objectStore('progressEvents').put(event);
          tx.oncomplete = () => done();
          tx.onerror = () => fail(tx.error);
        };
      }),
    { session, files: [...files] },
  );
  await page.close();
}
