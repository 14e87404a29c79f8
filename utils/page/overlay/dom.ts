/* Elements are made one by one: no HTML text, so page text can never become markup and Trusted Types have no objection. */

type Props = { class?: string; text?: string; label?: string; on?: Record<string, (event: never) => void> } & Record<
  string,
  unknown
>;

/** Makes an element: `class`, `text`, `label` (accessible name), `on` listeners, any other key as an attribute. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, text, label, on = {}, ...attributes }: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  if (label) element.setAttribute('aria-label', label);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  const target: EventTarget = element;
  for (const [type, listener] of Object.entries(on)) target.addEventListener(type, listener as EventListener);
  element.append(...children);
  return element;
}

/** A button; clicks that a page's script made up are ignored. */
export const button = (props: Props, onClick: () => void, ...children: (Node | string)[]): HTMLButtonElement =>
  el(
    'button',
    { type: 'button', ...props, on: { click: (event: Event) => event.isTrusted && onClick(), ...props.on } },
    ...children,
  );

/** Shape of a severity, so that colour never speaks alone; the word beside it is its name. */
export const SHAPES: Record<string, string> = { blocking: '◆', important: '▲', advice: '●', toOpen: '?' };
export const shape = (kind: string): HTMLElement =>
  el('span', { class: 'shape', text: SHAPES[kind] ?? '✓', 'aria-hidden': 'true' });
