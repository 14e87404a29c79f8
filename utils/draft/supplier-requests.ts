import type { SupplierRequest } from './supplier-request';

/** By rule: only what the supplier, the maker or the importer knows and the shop does not. */
export const SUPPLIER_REQUESTS: Readonly<Record<string, SupplierRequest>> = {
  'attribute-count': {
    text: {
      fr: {
        need: 'Fiche technique complète',
        form: 'matière, dimensions, poids, couleur, contenu du colis ; un tableau ou la fiche du catalogue',
      },
      en: {
        need: 'Complete technical sheet',
        form: 'material, dimensions, weight, colour, contents of the parcel; a table or the catalogue sheet',
      },
    },
  },
  'attribute-placeholders': {
    onlySeen: true,
    quotes: true,
    text: {
      fr: {
        need: 'Caractéristiques à remplir',
        form: 'la valeur exacte, avec son unité, pour chaque ligne citée ci-dessous',
      },
      en: { need: 'Attributes to fill in', form: 'the exact value, with its unit, for each line named below' },
    },
  },
  'brand-consistency': {
    onlySeen: true,
    quotes: true,
    text: {
      fr: { need: 'Marque exacte du produit', form: 'le nom tel qu’il est imprimé sur l’emballage, avec une photo' },
      en: { need: 'Exact brand of the product', form: 'the name as printed on the packaging, with a picture' },
    },
  },
  'brand-generic': {
    onlySeen: true,
    text: {
      fr: {
        need: 'Marque du produit',
        form: 'le nom tel qu’il est imprimé sur l’emballage ; ou dites qu’il n’y en a pas',
      },
      en: { need: 'Brand of the product', form: 'the name as printed on the packaging; or tell us that there is none' },
    },
  },
  'brand-presence': {
    text: {
      fr: { need: 'Marque du produit', form: 'le nom tel qu’il est imprimé sur l’emballage' },
      en: { need: 'Brand of the product', form: 'the name as printed on the packaging' },
    },
  },
  'description-length': {
    onlySeen: true,
    messages: ['missing', 'tooShort'],
    text: {
      fr: {
        need: 'Texte de présentation',
        form: 'usage, matière, entretien, limites ; un document que l’on peut copier',
      },
      en: { need: 'Text about the product', form: 'use, material, care, limits; a document one can copy from' },
    },
  },
  'durability-index': {
    text: {
      fr: { need: 'Indice de durabilité', form: 'la note sur 10 et la grille de calcul du fabricant' },
      en: { need: 'Durability index', form: 'the mark out of 10 and the maker’s calculation sheet' },
    },
  },
  'eco-contribution': {
    messages: ['missing'],
    text: {
      fr: { need: 'Éco-participation', form: 'le montant toutes taxes comprises pour une unité et l’éco-organisme' },
      en: { need: 'Eco-contribution', form: 'the amount with tax for one unit and the eco-organisation' },
    },
  },
  'energy-label': {
    text: {
      fr: { need: 'Étiquette énergie', form: 'la lettre de A à G, l’image de l’étiquette et la fiche produit (EPREL)' },
      en: {
        need: 'Energy label',
        form: 'the letter from A to G, the picture of the label and the product sheet (EPREL)',
      },
    },
  },
  'food-information': {
    text: {
      fr: {
        need: 'Mentions de l’étiquette alimentaire',
        form: 'quantité nette, ingrédients, allergènes et valeurs nutritionnelles ; une photo nette de l’étiquette, 1 000 px au moins',
      },
      en: {
        need: 'Particulars of the food label',
        form: 'net quantity, ingredients, allergens and nutrition; a sharp picture of the label, 1,000 px at least',
      },
    },
  },
  'gpsr-manufacturer': {
    text: {
      fr: {
        need: 'Fabricant du produit',
        form: 'nom ou raison sociale, adresse postale complète, adresse électronique (courriel ou site)',
      },
      en: {
        need: 'Manufacturer of the product',
        form: 'name or company name, full postal address, electronic address (e-mail or website)',
      },
    },
  },
  'gpsr-responsible-person': {
    text: {
      fr: {
        need: 'Personne responsable dans l’Union européenne',
        form: 'nom, adresse postale dans l’Union et adresse électronique, si le fabricant est établi ailleurs',
      },
      en: {
        need: 'Responsible person in the European Union',
        form: 'name, postal address in the Union and electronic address, if the manufacturer is established elsewhere',
      },
    },
  },
  'gpsr-warnings': {
    text: {
      fr: {
        need: 'Avertissements et consignes de sécurité',
        form: 'le texte de l’étiquette ou de la notice, dans la langue du pays de vente ; une photo de l’étiquette, 1 000 px au moins',
      },
      en: {
        need: 'Warnings and safety information',
        form: 'the text of the label or the leaflet, in the language of the country of sale; a picture of the label, 1,000 px at least',
      },
    },
  },
  'gtin-presence': {
    text: {
      fr: {
        need: 'Code GTIN (EAN)',
        form: 'les chiffres imprimés sous le code-barres (souvent 13), une photo du code-barres si possible',
      },
      en: {
        need: 'GTIN (EAN) code',
        form: 'the digits printed under the barcode (often 13), with a picture of it if possible',
      },
    },
  },
  'gtin-validity': {
    onlySeen: true,
    quotes: true,
    text: {
      fr: {
        need: 'Code GTIN (EAN) exact',
        form: 'les chiffres imprimés sous le code-barres d’une unité, et non du carton',
      },
      en: {
        need: 'Correct GTIN (EAN) code',
        form: 'the digits printed under the barcode of one unit, not of the case',
      },
    },
  },
  'hazard-information': {
    text: {
      fr: {
        need: 'Étiquette de danger',
        form: 'pictogrammes, mention d’avertissement, mentions de danger ; la fiche de données de sécurité',
      },
      en: { need: 'Hazard label', form: 'pictograms, signal word, hazard statements; the safety data sheet' },
    },
  },
  language: {
    onlySeen: true,
    messages: ['foreignDescription', 'foreignBullets', 'foreignTitle'],
    text: {
      fr: {
        need: 'Textes dans la langue du pays de vente',
        form: 'les textes du produit traduits ; un document que l’on peut copier',
      },
      en: {
        need: 'Texts in the language of the country of sale',
        form: 'the product’s texts translated; a document one can copy from',
      },
    },
  },
  'picture-count': {
    text: {
      fr: {
        need: 'Photos du produit',
        form: 'fond blanc, détails et emballage ; JPEG, 1 600 px de côté de préférence, avec le droit de les utiliser',
      },
      en: {
        need: 'Pictures of the product',
        form: 'white background, details and packaging; JPEG, preferably 1,600 px a side, with the right to use them',
      },
    },
  },
  'picture-size': {
    onlySeen: true,
    messages: ['refused', 'noZoom', 'belowIdeal'],
    text: {
      fr: { need: 'Photo principale en grand', form: 'le fichier d’origine, JPEG, 1 600 px de côté de préférence' },
      en: { need: 'Main picture in a larger size', form: 'the original file, JPEG, preferably 1,600 px a side' },
    },
  },
  'repairability-index': {
    text: {
      fr: { need: 'Indice de réparabilité', form: 'la note sur 10 et la grille de calcul du fabricant' },
      en: { need: 'Repairability index', form: 'the mark out of 10 and the maker’s calculation sheet' },
    },
  },
  'restricted-claims': {
    onlySeen: true,
    quotes: true,
    text: {
      fr: {
        need: 'Preuve des allégations du produit',
        form: 'le certificat ou le rapport d’essai, avec sa date et l’organisme',
      },
      en: {
        need: 'Proof of the product’s claims',
        form: 'the certificate or the test report, with its date and the body that issued it',
      },
    },
  },
  'textile-composition': {
    text: {
      fr: {
        need: 'Composition en fibres',
        form: 'chaque fibre et son pourcentage, tels que sur l’étiquette cousue ; une photo de l’étiquette',
      },
      en: {
        need: 'Fibre composition',
        form: 'each fibre and its percentage, as on the sewn-in label; a picture of the label',
      },
    },
  },
  'unit-price': {
    messages: ['quantityNotSeen', 'missing'],
    text: {
      fr: { need: 'Quantité nette', form: 'poids, volume, longueur ou nombre de pièces d’une unité de vente' },
      en: { need: 'Net quantity', form: 'weight, volume, length or number of pieces of one sales unit' },
    },
  },
};
