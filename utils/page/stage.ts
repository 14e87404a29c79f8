import type { FieldName } from '../core/listing';
import type { Extraction } from '../extract/extract';
import type { FormReading } from '../forms/read-form';
import type { BackgroundApi, Marking } from '../messaging/protocol';

/**
 * The meeting point of the three scripts in the page: the sensor, always there and small; the reader, brought in
 * where the address may be a listing's; the overlay, brought in when there is something to show. All live in the
 * extension's isolated world, where the page cannot look.
 */
export interface Stage {
  anchorsOf(field: FieldName): Element[];
  call: <M extends keyof BackgroundApi & string>(
    method: M,
    ...input: Parameters<BackgroundApi[M]>
  ) => Promise<Awaited<ReturnType<BackgroundApi[M]>>>;
  read?: (document: Document, url: URL) => Generator<void, Extraction>;
  /** Reads a seller's form; the last step gives its places too. */
  readForm?: (document: Document, url: URL) => Generator<void, FormReading>;
  /** What the merchant said of this form. */
  pointed: Partial<Record<FieldName, string>>;
  overlay?: Overlay;
}

export interface Overlay {
  /** Draws a marking, or takes everything away. */
  show(marking: Marking | null): void;
  /** Puts the markers back beside their fields, whose elements may be new ones. */
  refresh(): void;
  /** Scrolls to an element and rings it; false when it has no box in the page. */
  ring(element: Element): boolean;
  /** The extension was updated under this page: says so, once, and goes quiet. */
  retire(): void;
}

const KEY = Symbol.for('pret-a-vendre');
type World = { [KEY]?: Stage | undefined };

export const getStage = (): Stage | undefined => (globalThis as World)[KEY];
export const setStage = (stage: Stage | undefined): void => {
  (globalThis as World)[KEY] = stage;
};
