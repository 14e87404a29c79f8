// A form of our own, as large as they come: 400 fields and a description of 20,000 words.

/** Under the demo shop's name, since that is where the build with granted hosts may read. */
export const TYPING_FORM = 'https://www.latelier-demo.fr/gestion/produit';

const FIELDS = 400;
const WORDS = 20_000;
const PARAGRAPH = 100;

const NAMES = [
  'Matière',
  'Couleur',
  'Taille',
  'Poids',
  'Longueur',
  'Largeur',
  'Hauteur',
  'Puissance',
  'Motif',
  'Usage',
];
const words = ['bol', 'en', 'grès', 'émaillé', 'façonné', 'à', 'la', 'main', 'cuit', 'deux', 'fois'];

const paragraphs = Array.from({ length: WORDS / PARAGRAPH }, (_, at) =>
  Array.from({ length: PARAGRAPH }, (__, word) => words[(at * 7 + word * 3) % words.length]).join(' '),
);

/** The two ways to write a long text. */
export const VARIANTS = {
  textarea: `<textarea id="description" rows="12" cols="80">${paragraphs.join('\n')}</textarea>`,
  contenteditable: `<div id="description" role="textbox" aria-label="Description" contenteditable="true" style="height:220px;overflow:auto">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
};

const field = (id, label, value = '') =>
  `<p><label for="${id}">${label}</label> <input id="${id}" name="${id}" value="${value}"></p>`;

/** Notes for each key how long it took until the page was painted: from the key's own time to after the frame. */
const NOTES = `
  const times = [];
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { times.push(performance.now() - timeStamp); port1.close(); };
    port2.postMessage(0);
  }), { capture: true, passive: true });`;

export const typingForm = (
  variant,
) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Produit</title>
  <script>${NOTES}</script></head><body><form onsubmit="return false">
  ${field('nom', 'Nom du produit', 'Bol en grès')}${field('prix', 'Prix de vente', '24,90')}${field('marque', 'Marque', 'Atelier Démo')}
  ${field('ean', 'Code EAN', '3760123456784')}
  <div><label for="description">Description</label> ${VARIANTS[variant]}</div>
  ${Array.from({ length: FIELDS - 5 }, (_, at) => field(`f${at}`, `${NAMES[at % NAMES.length]} ${Math.floor(at / NAMES.length) || ''}`, at % 3 ? 'Grès' : '')).join('')}
  </form></body></html>`;
