/* Forms of a product whose description is written in a real editor, served under a shop's own address. */

import { pageScript } from '../../../scripts/lib/bundle.mjs';
import type { ServedPage } from '../../../scripts/lib/demo-server.mjs';

const SHOP = 'https://www.latelier-demo.fr';

/** Each editor, and the script that makes it. */
export const EDITORS = {
  tinymce: 'tinymce',
  ckeditor: 'ckeditor',
  quill: 'quill',
  prosemirror: 'prosemirror',
  contenteditable: 'plain',
  textarea: 'plain',
  component: 'plain',
} as const;
export type EditorName = keyof typeof EDITORS;

export const addressOf = (name: EditorName) => `${SHOP}/gestion/${name}`;

/** Editors mark items with ids made up at random: the same ones at every start, so that contents can be compared. */
const SEEDED = `let seed = 1; Math.random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  crypto.getRandomValues = (list) => { for (let i = 0; i < list.length; i++) list[i] = Math.random() * 2 ** 32; return list; };`;

const form = (
  script: string,
) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Produit</title><script>${SEEDED}</script></head><body>
  <form onsubmit="return false" style="width:640px">
    <p><label for="nom">Nom du produit</label> <input id="nom" value="Bol" style="width:500px"></p>
    <p><label for="prix">Prix de vente</label> <input id="prix" value="24,90"> €</p>
    <p><label for="marque">Marque</label> <input id="marque" value="Atelier Démo"></p>
    <div><label for="description">Description</label> <textarea id="description" rows="6" cols="60"></textarea></div>
  </form><script src="/gestion/${script}.js"></script></body></html>`;

/** The pages and the scripts they need, by address. */
export async function editorPages(): Promise<Record<string, ServedPage>> {
  const pages: Record<string, ServedPage> = {};
  for (const [name, script] of Object.entries(EDITORS)) {
    pages[addressOf(name as EditorName)] = { body: form(script) };
    pages[`${SHOP}/gestion/${script}.js`] ??= {
      body: await pageScript(`test/e2e/editors/${script}.ts`, script),
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    };
  }
  return pages;
}
