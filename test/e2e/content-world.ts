import type { Page } from '@playwright/test';
import type { Listing } from '../../utils/core/listing';
import type { App } from './app';

/** Runs a function in the world of our content script in a page, where messages to the worker come from. */
export async function inContentWorld<A, T>(app: App, page: Page, run: (input: A) => Promise<T>, input: A): Promise<T> {
  const session = await app.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))!;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: ours.id,
    awaitPromise: true,
    returnByValue: true,
    expression: `(${run.toString()})(${JSON.stringify(input)})`,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** The listing last read in the tab of a page, to make others of. */
export async function listingIn(own: Page, url: string): Promise<Listing> {
  const read = () =>
    own.evaluate(async (url) => {
      const all = Object.values(await chrome.storage.session.get(null)) as {
        url?: string;
        report?: { listing: unknown };
      }[];
      return all.find((state) => state?.url === url && state.report)?.report?.listing as never;
    }, url);
  for (let i = 0; i < 100; i++) {
    const listing = await read();
    if (listing) return listing;
    await own.waitForTimeout(100);
  }
  throw new Error(`${url} was not read`);
}

export interface Writes {
  listing: Listing;
  /** Ids of the listings that are said to have been read, one after the other. */
  ids: string[];
  /** Milliseconds between two of them. */
  pause: number;
  /** Says each listing once only: what was not acknowledged is given back as failed. */
  once?: boolean;
}

/** Publishes listings as the sensor does: again until the worker says that it has them. Gives those it has. */
export async function publishAll({ listing, ids, pause, once }: Writes): Promise<{ kept: string[]; tries: number }> {
  const { sendMessage } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome.runtime;
  const kept: string[] = [];
  let tries = 0;
  for (const id of ids) {
    const input = {
      page: 'listing',
      session: 'nothing-lost',
      sequence: tries + 1,
      listing: {
        ...listing,
        id,
        fields: { ...listing.fields, title: { ...listing.fields.title, value: `Titre ${id}` } },
      },
    };
    for (;;) {
      tries++;
      const answer = await Promise.resolve(sendMessage({ to: 'background', method: 'publish', input })).catch(
        () => undefined,
      );
      if ((answer as { ok?: boolean } | undefined)?.ok) kept.push(id);
      if (once || kept.at(-1) === id) break;
      await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return { kept, tries };
}
