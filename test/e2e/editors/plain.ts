/* What the browser itself edits: a plain `contenteditable`, a text area, a field inside a component. */
import { host, offer } from './offer';

const kind = new URL(location.href).pathname.split('/').at(-1);

if (kind === 'contenteditable') {
  const area = host();
  area.setAttribute('contenteditable', 'true');
  area.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== '8') return;
    event.preventDefault();
    document.execCommand('insertUnorderedList');
  });
  offer({ content: () => area.innerHTML, focus: () => area.focus() });
} else if (kind === 'textarea') {
  const area = document.querySelector<HTMLTextAreaElement>('#description')!;
  offer({ content: () => area.value, focus: () => area.focus() });
} else {
  customElements.define(
    'demo-field',
    class extends HTMLElement {
      readonly field = document.createElement('textarea');
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).append(this.field);
      }
    },
  );
  const element = document.createElement('demo-field') as HTMLElement & { field: HTMLTextAreaElement };
  element.id = 'description';
  element.setAttribute('label', 'Description');
  document.querySelector('#description')!.replaceWith(element);
  offer({ content: () => element.field.value, focus: () => element.field.focus() });
}
