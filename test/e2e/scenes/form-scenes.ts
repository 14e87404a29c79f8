/* Forms that live: re-rendered, switched to another language, to another tab, timed out. The goods are invented. */
import { pageScript } from '../../../scripts/lib/bundle.mjs';
import type { ServedPage } from '../../../scripts/lib/demo-server.mjs';

const SHOP = 'https://www.latelier-demo.fr';
export const KEYED = `${SHOP}/gestion/anneau`;
export const PLAIN = `${SHOP}/gestion/simple`;
export const LANGUAGES = `${SHOP}/admin123/index.php/sell/catalog/products-v2/31/edit`;
export const SELLER = 'https://sellercentral.amazon.fr/abis/listing/edit/product_identity';
export const SIGN_IN = `${SHOP}/gestion/connexion`;

const page = (body: string, script = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Gestion</title></head><body>${body}<script>${script}</script></body></html>`;

const plain = page(`<h1>Modifier le produit</h1><form onsubmit="return false">
  <p><label for="nom">Nom du produit</label> <input id="nom" value="Bol" style="width:600px"></p>
  <p><label for="accroche">Accroche</label> <input id="accroche" value="Bol en grès bleu nuit tourné à la main, 14 cm" style="width:600px"></p>
  <p><label for="prix">Prix de vente</label> <input id="prix" value="24,90"> €</p>
  <p><label for="marque">Marque</label> <input id="marque" value="Atelier Démo"></p>
  <p><label for="d">Description</label> <textarea id="d" rows="5" cols="70">Un bol.</textarea></p></form>`);

const locale = (iso: string, hidden: boolean, body: string) =>
  `<div class="js-locale js-locale-${iso}${hidden ? ' d-none' : ''}">${body}</div>`;

/** PrestaShop-like: each text once a language, the others hidden by a style sheet; a zone that pictures are dropped on. */
const languages = page(
  `<style>.d-none { display: none }</style><button type="button" id="en">EN</button><button type="button" id="fr">FR</button>
  <form name="product" style="width:640px"><div id="product_header_name">
    ${locale('fr', false, '<input id="product_header_name_1" value="Bol en grès émaillé" style="width:600px">')}
    ${locale('en', true, '<input id="product_header_name_2" value="Glazed stoneware bowl" style="width:600px">')}</div>
    ${locale('fr', false, '<label>Description <textarea id="product_description_description_1">Façonné à la main.</textarea></label>')}
    ${locale('en', true, '<label>Description <textarea id="product_description_description_2">Made by hand.</textarea></label>')}
    <p><label for="product_pricing_retail_price_price_tax_included">Prix TTC</label> <input id="product_pricing_retail_price_price_tax_included" value="24,90"> €</p>
    <p><label for="product_details_references_ean_13">EAN-13</label> <input id="product_details_references_ean_13" value="3760123456784"></p>
    <div id="product-images-dropzone" style="min-height:60px">Déposez vos photos ici</div></form>`,
  `for (const iso of ['fr', 'en']) document.getElementById(iso).addEventListener('click', () => {
      for (const place of document.querySelectorAll('.js-locale')) place.classList.toggle('d-none', !place.classList.contains('js-locale-' + iso));
    });
    const zone = document.getElementById('product-images-dropzone');
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      for (const file of event.dataTransfer.files) {
        const preview = document.createElement('div');
        preview.className = 'dz-preview dz-image-preview';
        const image = preview.appendChild(document.createElement('img'));
        image.src = URL.createObjectURL(file);
        zone.append(preview);
      }
    });`,
);

/** Seller-Central-like: components that keep their field in an open shadow root and their value in a property. */
const seller = page(
  '<h1>Modifier la fiche</h1><form id="tab" onsubmit="return false"></form>',
  `class KatInput extends HTMLElement {
      #field = document.createElement(this.localName === 'kat-textarea' ? 'textarea' : 'input');
      constructor() { super(); this.attachShadow({ mode: 'open' }).append(this.#field); this.#field.style.width = '500px'; }
      set value(text) { this.#field.value = text; }
      get value() { return this.#field.value; }
    }
    customElements.define('kat-input', KatInput);
    customElements.define('kat-textarea', class extends KatInput {});
    const TABS = {
      product_identity: [['kat-input', 'item_name-0-value', 'Nom de l’article', 'Théière'], ['kat-input', 'brand-0-value', 'Marque', 'Atelier Démo'],
        ['kat-input', 'externally_assigned_product_identifier-0-value', 'ID de produit externe', '3760123456784']],
      product_details: [['kat-textarea', 'product_description-0-value', 'Description du produit', 'Théière émaillée.'],
        ['kat-textarea', 'bullet_point-0-value', 'Point fort', 'Fonte'], ['kat-textarea', 'bullet_point-1-value', 'Point fort', '']],
    };
    function show(name) {
      tab.replaceChildren(...TABS[name].map(([tag, id, label, value]) => {
        const row = document.createElement('div'), title = document.createElement('kat-label'), field = document.createElement(tag);
        title.setAttribute('text', label); title.textContent = label;
        field.setAttribute('name', id); field.value = value;
        row.append(title, field);
        return row;
      }));
    }
    show('product_identity');
    window.go = (name) => { history.pushState({}, '', '/abis/listing/edit/' + name + location.search); setTimeout(() => show(name), 200); };`,
);

export async function formScenes(): Promise<Record<string, ServedPage>> {
  const script = await pageScript('test/e2e/scenes/keyed-form.ts', 'keyedForm');
  return {
    [KEYED]: { body: page('<h1>Modifier le produit</h1><main></main>', script.replaceAll('</script', '<\\/script')) },
    [PLAIN]: { body: plain },
    [LANGUAGES]: { body: languages },
    [SELLER]: { body: seller },
    [SIGN_IN]: {
      body: page(
        '<h1>Votre session a expiré</h1><form><label>E-mail <input name="email"></label><label>Mot de passe <input type="password"></label></form>',
      ),
    },
  };
}
