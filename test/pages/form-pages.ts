/* Sellers' forms, written by us, shaped like those of the back-offices; the goods are of our invention. */

const page = (body: string, { lang = 'fr', title = 'Espace vendeur', attributes = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body ${attributes}>${body}</body></html>`;

/** PrestaShop 8.1: one field a language, one of them hidden. */
export const prestashop = page(`<h1>Produit</h1>
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
    <fieldset><legend>Référencement (SEO)</legend><label>Titre <input id="product_seo_meta_title" value="Autre titre"></label>
      <label>Description <textarea id="product_seo_meta_description">Autre texte</textarea></label></fieldset>
    <div id="product-images-dropzone"></div>
  </form>`);

const prestashop17 = page(`<form name="form">
    <div class="translations"><div class="translation-field translation-label-fr active" data-locale="fr"><input id="form_step1_name_1" name="form[step1][name][1]" value="Lampe de chevet en hêtre"></div></div>
    <label for="form_step1_description_1">Description</label><textarea id="form_step1_description_1">Lampe tournée à Nantes.</textarea>
    <label for="form_step1_description_short_1">Résumé</label><textarea id="form_step1_description_short_1">Court.</textarea>
    <label for="form_step2_price_ttc">Prix de vente TTC</label><input id="form_step2_price_ttc" value="49,90"><span>€</span>
    <label for="form_step3_qty_0">Quantité</label><input id="form_step3_qty_0" value="0">
    <label for="form_step6_ean13">Code-barres EAN-13 ou JAN</label><input id="form_step6_ean13" value="">
    <div id="product-images-dropzone"><div class="dz-preview dz-image-preview"><img src="/img/1.jpg"></div><div class="dz-preview dz-image-preview"><img src="/img/2.jpg"></div></div>
  </form>`);

/** TinyMCE keeps the text in a frame, ahead of the hidden field it copies it to. */
const woocommerce = page(
  `<form id="post"><input id="title" name="post_title" value="Savon à l’huile d’olive 100 g">
    <div class="wp-editor"><iframe id="content_ifr" srcdoc="<body contenteditable='true'><p>Savon saponifié à froid.</p><p>Sans parfum.</p></body>"></iframe>
    <textarea id="content" name="content" style="display:none">Ancien texte.</textarea></div>
    <p><label for="_regular_price">Tarif régulier (€)</label><input id="_regular_price" value="6,50"></p>
    <p><label for="_sale_price">Tarif promo (€)</label><input id="_sale_price" value=""></p>
    <p><label for="_global_unique_id">GTIN, UPC, EAN ou ISBN</label><input id="_global_unique_id" value="3760123456784"></p>
    <p><label for="_stock">Quantité</label><input id="_stock" value="12"></p>
    <div id="postexcerpt"><h2>Description courte</h2><textarea id="excerpt" name="excerpt">Court.</textarea></div>
  </form>`,
  { attributes: 'class="wp-admin post-type-product"' },
);

const kat = (tag: string, name: string, value: string, label: string, inner = 'input') =>
  `<div><kat-label text="${label}"></kat-label><kat-${tag} name="${name}" value="${value}"><template shadowrootmode="open"><${inner} ${inner === 'input' ? `value="${value}">` : `>${value}</${inner}>`}</template></kat-${tag}></div>`;

/** Seller Central: components with open shadow roots; only the open tab's fields are there. */
const sellerCentral = page(`<kat-tabs></kat-tabs><form>
    ${kat('input', 'item_name-0-value', 'Théière en fonte 0,8 l', 'Nom de l’article')}
    ${kat('predictive-input', 'brand-0-value', 'Atelier Démo', 'Nom de la marque')}
    ${kat('input', 'externally_assigned_product_identifier-0-value', '3760123456784', 'ID de produit externe')}
    ${kat('textarea', 'product_description-0-value', 'Théière émaillée à l’intérieur.', 'Description du produit', 'textarea')}
    ${kat('textarea', 'bullet_point-0-value', 'Fonte émaillée', 'Point fort', 'textarea')}
    ${kat('textarea', 'bullet_point-1-value', 'Filtre en inox', 'Point fort', 'textarea')}
    ${kat('textarea', 'bullet_point-2-value', '', 'Point fort', 'textarea')}
    ${kat('input', 'material-0-value', 'Fonte', 'Matière')}
    ${kat('input', 'generic_keyword-0-value', 'thé cadeau', 'Mots-clés génériques')}
    ${kat('input', 'contribution_sku-0-value', 'TH-08', 'SKU')}
  </form>`);

/** The offer's form: the product's texts are not asked here. */
const octopia = page(`<button class="navbar-toggle">Menu</button><form id="of-form"><h1>Ajouter une offre</h1>
    <label>Votre référence :</label><input id="SellerProductId" name="SellerProductId" value="B-1">
    <label>Gtin :</label><p><input id="ProductEan" name="ProductEan" style="display:none" value="3760123456784"><input id="ProductEan" type="hidden" value="3760123456784"> 3760123456784</p>
    <label for="x">Sous-état du produit :</label><select id="OfferSubState"><option value="6">Neuf</option><option value="1">Occasion</option></select>
    <label for="OfferQuantity">Stock disponible :</label><input id="OfferQuantity" value="4">
    <label>Prix (TTC) (EUR) :</label><input id="OfferPriceName" value="19,90">
    <label>Prix barré (TTC) (EUR) :</label><input id="OfferStrikedPrice" value="">
    <label>Description :</label><textarea id="Comments" maxlength="400"></textarea></form>`);

const ebay =
  page(`<form><label for="t">Titre</label><input id="t" name="title" maxlength="80" value="Vélo enfant 16 pouces">
    <label for="c">Description de l’état</label><textarea id="c" name="itemConditionDescription">Une rayure.</textarea>
    <iframe id="se-rte-frame__summary" srcdoc="<body contenteditable='true'><div>Vélo révisé.</div></body>"></iframe>
    <label for="p">Prix</label><input id="p" name="price" value="45.00"> EUR
    <label for="s">Étiquette personnalisée (SKU)</label><input id="s" name="customLabel" value="V16"></form>`);

const etsy = page(`<form><label for="t">Titre</label><textarea id="t" name="title">Carnet relié à la main</textarea>
    <label for="d">Description</label><textarea id="d" name="description">Papier recyclé, couture apparente.</textarea>
    <label for="p">Prix</label><div>€ <input id="p" name="price" value="18"></div>
    <label for="q">Quantité</label><input id="q" name="quantity" value="3">
    <label for="g">Tags</label><input id="listing-tags-input"></form>`);

/** Nothing is known of this software's form but its address: labels alone. */
const shopify =
  page(`<main><h1>Modifier le produit</h1><div><label for="a1">Titre</label><input id="a1" value="Plaid en laine"></div>
    <div><label id="a2l">Description</label><div role="textbox" contenteditable="true" aria-labelledby="a2l"><p>Laine des Pyrénées.</p><ul><li>130 × 170 cm</li></ul></div></div>
    <div><label for="a3">Prix</label><span>€</span><input id="a3" value="79,00"></div>
    <div><label for="a4">Prix de comparaison</label><input id="a4" value=""></div>
    <div><label for="a5">Code-barres (ISBN, UPC, GTIN, etc.)</label><input id="a5" value=""></div>
    <section aria-label="Référencement naturel (SEO)"><label for="a6">Titre de la page</label><input id="a6" value="x"></section></main>`);

const mirakl =
  page(`<form><div class="field"><span>Nom du produit *</span><input name="f_12" value="Perceuse sans fil 18 V"></div>
    <div class="field"><span>Description longue *</span><textarea name="f_13">Deux batteries.</textarea></div>
    <div class="field"><span>EAN *</span><input name="f_14" value="3760123456784"></div>
    <div class="field"><span>Marque *</span><input name="f_15" value="Atelier Démo"></div>
    <div class="field"><span>Tension</span><input name="f_16" value="18 V"></div></form>`);

/** Any other form, in five languages. */
const other = (lang: string, [title, description, price, brand, ean]: [string, string, string, string, string]) =>
  page(
    `<form><p><label for="a">${title} *</label><input id="a" value="Bol"></p><p><label for="b">${description}</label><textarea id="b">Un bol.</textarea></p>
     <p><label for="c">${price}</label><input id="c" value="12,50"> €</p><p><label for="d">${brand}</label><input id="d" value="Démo"></p>
     <p><label for="e">${ean}</label><input id="e" value="3760123456784"></p></form>`,
    { lang },
  );
const common = {
  title: 'Bol',
  description: 'Un bol.',
  price: { amount: 12.5, currency: 'EUR' },
  brand: 'Démo',
  gtin: '3760123456784',
};

export const PRESTASHOP_FORM = 'https://www.latelier-demo.fr/admin123/index.php/sell/catalog/products-v2/12/edit';

export interface FormCase {
  url: string;
  html: string;
  platform: string;
  /** What a person reads in the form: a value, or the state of a field without one. */
  fields: Record<string, unknown>;
}

export const forms: Record<string, FormCase> = {
  'PrestaShop 8.1': {
    url: PRESTASHOP_FORM,
    html: prestashop,
    platform: 'prestashop',
    fields: {
      title: 'Bol en grès émaillé',
      gtin: '3760123456784',
      brand: 'Atelier Démo',
      price: { amount: 24.9, currency: 'EUR' },
      description: 'Bol façonné à la main.',
      attributes: [{ name: 'Matière', value: 'Grès' }],
      pictures: 'absent',
      bullets: 'not-in-form',
    },
  },
  'PrestaShop 1.7': {
    url: 'https://www.latelier-demo.fr/admin-dev/index.php/sell/catalog/products/7?_token=x',
    html: prestashop17,
    platform: 'prestashop',
    fields: {
      title: 'Lampe de chevet en hêtre',
      description: 'Lampe tournée à Nantes.',
      price: { amount: 49.9, currency: 'EUR' },
      availability: 'OutOfStock',
      gtin: 'absent',
      pictures: [{ url: '/img/1.jpg' }, { url: '/img/2.jpg' }],
    },
  },
  WooCommerce: {
    url: 'https://www.latelier-demo.fr/wp-admin/post.php?post=12&action=edit',
    html: woocommerce,
    platform: 'woocommerce',
    fields: {
      title: 'Savon à l’huile d’olive 100 g',
      description: 'Savon saponifié à froid.\nSans parfum.',
      price: { amount: 6.5, currency: 'EUR' },
      gtin: '3760123456784',
      availability: 'InStock',
    },
  },
  'Seller Central': {
    url: 'https://sellercentral.amazon.fr/abis/listing/edit/product_identity?sku=TH-08&asin=B0DEMO0009',
    html: sellerCentral,
    platform: 'seller-central',
    fields: {
      title: 'Théière en fonte 0,8 l',
      brand: 'Atelier Démo',
      gtin: '3760123456784',
      description: 'Théière émaillée à l’intérieur.',
      bullets: ['Fonte émaillée', 'Filtre en inox'],
      attributes: [{ name: 'Matière', value: 'Fonte' }],
      price: 'closed-panel',
      pictures: 'closed-panel',
    },
  },
  Octopia: {
    url: 'https://seller.octopia.com/offer?productId=1',
    html: octopia,
    platform: 'octopia',
    fields: {
      gtin: '3760123456784',
      condition: 'Neuf',
      availability: 'InStock',
      price: { amount: 19.9, currency: 'EUR' },
      referencePrice: 'absent',
      title: 'not-in-form',
      description: 'not-in-form',
    },
  },
  eBay: {
    url: 'https://www.ebay.fr/lstng?draftId=5&mode=ReviseItem',
    html: ebay,
    platform: 'ebay-editor',
    fields: { title: 'Vélo enfant 16 pouces', description: 'Vélo révisé.', price: { amount: 45, currency: 'EUR' } },
  },
  Etsy: {
    url: 'https://www.etsy.com/your/shops/me/listing-editor/edit/123456',
    html: etsy,
    platform: 'etsy-editor',
    fields: {
      title: 'Carnet relié à la main',
      description: 'Papier recyclé, couture apparente.',
      price: { amount: 18, currency: 'EUR' },
      availability: 'InStock',
    },
  },
  Shopify: {
    url: 'https://admin.shopify.com/store/demo/products/123',
    html: shopify,
    platform: 'shopify',
    fields: {
      title: 'Plaid en laine',
      description: 'Laine des Pyrénées.\n130 × 170 cm',
      price: { amount: 79, currency: 'EUR' },
      referencePrice: 'absent',
      gtin: 'absent',
    },
  },
  Mirakl: {
    url: 'https://demo-prod.mirakl.net/mmp/shop/catalog/product/edit?id=9',
    html: mirakl,
    platform: 'mirakl',
    fields: {
      title: 'Perceuse sans fil 18 V',
      description: 'Deux batteries.',
      gtin: '3760123456784',
      brand: 'Atelier Démo',
      attributes: [{ name: 'Tension', value: '18 V' }],
    },
  },
  'any form, French': {
    url: 'https://vendre.exemple.fr/annonce/1',
    html: other('fr', ['Titre de l’annonce', 'Descriptif', 'Votre prix TTC', 'Marque', 'Code EAN']),
    platform: 'form',
    fields: common,
  },
  'any form, English': {
    url: 'https://sell.example.com/item/1',
    html: other('en', ['Product name', 'Product description', 'Price (incl. VAT)', 'Brand', 'Barcode']),
    platform: 'form',
    fields: common,
  },
  'any form, German': {
    url: 'https://verkaufen.example.de/artikel/1',
    html: other('de', ['Artikelbezeichnung', 'Produktbeschreibung', 'Verkaufspreis', 'Marke', 'EAN']),
    platform: 'form',
    fields: common,
  },
  'any form, Spanish': {
    url: 'https://vender.example.es/producto/1',
    html: other('es', ['Nombre del producto', 'Descripción', 'Precio de venta', 'Marca', 'Código de barras']),
    platform: 'form',
    fields: common,
  },
  'any form, Italian': {
    url: 'https://vendi.example.it/prodotto/1',
    html: other('it', ['Nome del prodotto', 'Descrizione', 'Prezzo di vendita', 'Marca', 'Codice a barre']),
    platform: 'form',
    fields: common,
  },
};

/** Forms in which no product is edited. */
export const otherForms: Record<string, string> = {
  contact: page(
    '<form><label>Nom <input name="name"></label><label>E-mail <input name="email"></label><label>Titre <input name="subject"></label><label>Message <textarea name="message"></textarea></label></form>',
  ),
  checkout: page(
    '<form><label>Prénom <input></label><label>Nom <input name="name"></label><label>Adresse <textarea></textarea></label><label>Quantité <input name="quantity" value="1"></label><label>Code promo <input></label></form>',
  ),
  review: page(
    '<form><label>Titre de votre avis <input name="review_title"></label><label>Votre commentaire <textarea name="comment"></textarea></label><label>Note <select name="rating"><option>5</option></select></label></form>',
  ),
  'search with filters': page(
    '<form role="search"><label>Rechercher <input name="q"></label></form><form><label>Prix min <input></label><label>Prix max <input></label><label>Marque <select><option>Toutes</option></select></label><label>Catégorie <select><option>Toutes</option></select></label><textarea></textarea></form>',
  ),
  article: page(
    '<form><label>Titre <input name="title"></label><div contenteditable="true" aria-label="Contenu de l’article"><p>Texte</p></div><label>Étiquettes <input name="tags"></label></form>',
  ),
};
