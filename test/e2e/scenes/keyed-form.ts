/* A form whose framework makes every element anew at each key, as careless components do. */
import { h, render } from 'preact';

const values = { nom: 'Bol', prix: '24,90', marque: 'Atelier Démo', description: 'Un bol.' };
const LABELS = { nom: 'Nom du produit', prix: 'Prix de vente', marque: 'Marque', description: 'Description' };
type Name = keyof typeof values;

let made = 0;

function draw(focused?: { name: Name; at: number }) {
  made++;
  const field = (name: Name) =>
    h(
      'p',
      { key: `${name} ${made}` },
      h('label', { for: name }, LABELS[name]),
      h(name === 'description' ? 'textarea' : 'input', {
        id: name,
        value: values[name],
        style: 'width:600px',
        onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
          values[name] = currentTarget.value;
          draw({ name, at: currentTarget.selectionStart ?? 0 });
        },
      }),
    );
  render(h('form', { key: made }, (Object.keys(values) as Name[]).map(field)), document.querySelector('main')!);
  const input = focused && document.querySelector<HTMLInputElement>(`#${focused.name}`);
  input?.focus();
  input?.setSelectionRange(focused!.at, focused!.at);
  Object.assign(globalThis, { made, values });
}
draw();
