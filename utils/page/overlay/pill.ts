import type { Corner, Marking } from '../../messaging/protocol';
import { button, el, shape } from './dom';

export interface PillActions {
  openPanel(): void;
  place(pill: Marking['pill']): void;
  hideHere(): void;
}

const SHAPE_OF = { blocked: 'blocking', improve: 'important', check: 'toOpen', clear: 'clear' } as const;

/** The quiet summary: the verdict in words. Can be moved to any corner, folded, or switched off for the site. */
export function pill({ verdict, tone, labels, pill: { corner, folded } }: Marking, actions: PillActions): HTMLElement {
  const grip = button(
    { class: 'grip', label: labels.move, on: { keydown: byKey, pointerdown: byPointer } },
    () => {},
    '⠿',
  );
  const element = el(
    'div',
    {
      class: `pill ${tone} ${corner} ${folded ? 'folded' : ''}`,
      popover: 'manual',
      role: 'region',
      label: labels.name,
    },
    grip,
    button(
      { class: 'verdict', title: labels.openPanel, label: `${labels.name} – ${verdict}. ${labels.openPanel}` },
      actions.openPanel,
      shape(SHAPE_OF[tone]),
      el('span', { class: 'text', text: verdict }),
    ),
    button(
      { class: 'icon', label: folded ? labels.unfold : labels.fold, 'aria-expanded': String(!folded) },
      () => actions.place({ corner, folded: !folded }),
      folded ? '+' : '–',
    ),
    button({ class: 'icon', label: labels.hideHere, title: labels.hideHere }, actions.hideHere, '✕'),
  );

  function byKey({ key }: KeyboardEvent) {
    const [vertical, horizontal] = corner.split('-') as [string, string];
    const moved: Partial<Record<string, Corner>> = {
      ArrowUp: `top-${horizontal}` as Corner,
      ArrowDown: `bottom-${horizontal}` as Corner,
      ArrowLeft: `${vertical}-left` as Corner,
      ArrowRight: `${vertical}-right` as Corner,
    };
    const next = moved[key];
    if (next && next !== corner) actions.place({ corner: next, folded });
  }

  function byPointer(down: PointerEvent) {
    grip.setPointerCapture(down.pointerId);
    const move = ({ clientX, clientY }: PointerEvent) => {
      element.style.translate = `${clientX - down.clientX}px ${clientY - down.clientY}px`;
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener(
      'pointerup',
      ({ clientX, clientY }) => {
        grip.removeEventListener('pointermove', move);
        element.style.translate = '';
        const vertical = clientY < innerHeight / 2 ? 'top' : 'bottom';
        const next: Corner = `${vertical}-${clientX < innerWidth / 2 ? 'left' : 'right'}`;
        if (next !== corner) actions.place({ corner: next, folded });
      },
      { once: true },
    );
  }
  return element;
}
