import type { Marker, Marking } from '../../messaging/protocol';
import { button, el, shape } from './dom';
import { type Group, kindOf } from './markers';

export interface CardActions {
  close(): void;
  /** Rejects with a sentence when the waiver could not be stored. */
  waive(rule: string, reason: string): Promise<void>;
}

/** What a marker opens: each problem with its sentence, why, how to fix, and where the demand is written. */
export function card({ markers }: Group, labels: Marking['labels'], actions: CardActions): HTMLElement {
  const title = markers[0]?.title ?? '';
  return el(
    'div',
    {
      class: 'card',
      popover: 'manual',
      role: 'dialog',
      label: title,
      tabindex: '-1',
      on: { keydown: (event: KeyboardEvent) => event.key === 'Escape' && actions.close() },
    },
    button({ class: 'close', label: labels.close }, actions.close, '✕'),
    ...markers.map((marker) => problem(marker, labels, actions)),
  );
}

function problem(marker: Marker, labels: Marking['labels'], actions: CardActions): HTMLElement {
  const kind = kindOf(marker);
  const foot = el('div', { class: 'actions' });
  const copied = button({ class: 'plain' }, copy, labels.copy);
  foot.append(
    copied,
    button({ class: 'plain' }, () => foot.replaceWith(waiverForm(marker, labels, actions, foot)), labels.waive),
  );

  function copy() {
    const text = `${marker.title} – ${marker.message}\n${labels.fix} – ${marker.fix}\n${marker.source}`;
    navigator.clipboard.writeText(text).then(
      () => {
        copied.textContent = labels.copied;
      },
      () => {},
    );
  }

  return el(
    'section',
    { class: kind },
    el('h2', {}, shape(kind), el('span', { class: 'word', text: labels[kind] }), el('span', { text: marker.title })),
    el('p', { class: 'message', text: marker.message }),
    el(
      'dl',
      {},
      el('dt', { text: labels.why }),
      el('dd', { text: marker.why }),
      el('dt', { text: labels.fix }),
      el('dd', { text: marker.fix }),
      el('dt', { text: labels.source }),
      el('dd', { class: 'source', text: marker.source }),
    ),
    foot,
  );
}

function waiverForm(marker: Marker, labels: Marking['labels'], actions: CardActions, back: HTMLElement): HTMLElement {
  const reason = el('textarea', { rows: '2', maxlength: '1000', required: '' });
  const error = el('p', { class: 'error', role: 'alert' });
  const form = el(
    'form',
    { class: 'waiver' },
    el('label', {}, labels.waiveReason, reason),
    error,
    el(
      'div',
      { class: 'actions' },
      button({ class: 'strong' }, () => void save(), labels.waiveSave),
      button({ class: 'plain' }, () => form.replaceWith(back), labels.waiveCancel),
    ),
  );
  async function save() {
    if (!reason.value.trim()) return reason.focus();
    try {
      await actions.waive(marker.rule, reason.value.trim());
    } catch {
      error.textContent = labels.notSaved;
    }
  }
  queueMicrotask(() => reason.focus());
  return form;
}
