/* Sellers' forms, written by us, shaped like those of the back-offices. */

const page = (title: string, body: string, attributes = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body ${attributes}>${body}</body></html>`;

/** PrestaShop 8.1: one field a language, one of them hidden; rich texts stand in frames. */
export const prestashop = page(
  'Produit · L’Atelier Démo',
  `<h1>Produit</h1>
  <form name="product" style="width:640px">
    <div id="product_header_name">
      <div class="js-locale-fr"><input type="text" id="product_header_name_1" name="product[header][name][1]" aria-label="Nom du produit" value="Bol en grès émaillé" style="width:600px"></div>
      <div class="js-locale-en d-none" style="display:none"><input type="text" id="product_header_name_2" name="product[header][name][2]" value="Stoneware bowl"></div>
    </div>
    <p><label for="product_details_references_ean_13">Code-barres EAN-13</label> <input id="product_details_references_ean_13" name="product[details][references][ean_13]" value="3760123456784"></p>
    <p><label for="product_description_manufacturer">Marque</label> <select id="product_description_manufacturer"><option value="0">Aucune marque</option><option value="3" selected>Atelier Démo</option></select></p>
    <p><label for="product_pricing_retail_price_price_tax_excluded">Prix de vente HT</label> <input id="product_pricing_retail_price_price_tax_excluded" value="20.750000"> €</p>
    <p><label for="product_pricing_retail_price_price_tax_included">Prix de vente TTC</label> <input id="product_pricing_retail_price_price_tax_included" value="24.900000"> €</p>
    <p><label for="product_description_description_1">Description</label>
      <textarea id="product_description_description_1" style="width:600px;height:120px">Bol façonné à la main.</textarea></p>
    <p><label for="matiere">Matière</label> <input id="matiere" value="Grès"></p>
    <fieldset><legend>Référencement (SEO)</legend><label>Titre <input id="product_seo_meta_title" value=""></label>
      <label>Description <textarea id="product_seo_meta_description"></textarea></label></fieldset>
    <div id="product-images-dropzone"></div>
  </form>`,
);

export const PRESTASHOP_FORM = 'https://www.latelier-demo.fr/admin123/index.php/sell/catalog/products-v2/12/edit';

export const formPages: Record<string, { body: string }> = { [PRESTASHOP_FORM]: { body: prestashop } };
