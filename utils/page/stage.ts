import type { FieldName } from '../core/listing';
import type { BackgroundApi, Marking } from '../messaging/protocol';

/**
 * The meeting point of the two scripts in the page: the sensor, always there, and the overlay, brought in when
 * there is something to show. Both live in the extension's isolated world, where the page cannot look.
 */
export interface Stage {
  readAgain(): void;
  anchorsOf(field: FieldName): Element[];
  call: <M extends keyof BackgroundApi & string>(
    method: M,
    ...input: Parameters<BackgroundApi[M]>
  ) => Promise<Awaited<ReturnType<BackgroundApi[M]>>>;
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
type World = { [KEY]?: Stage };

export const getStage = (): Stage | undefined => (globalThis as World)[KEY];
export const setStage = (stage: Stage): void => {
  (globalThis as World)[KEY] = stage;
};
