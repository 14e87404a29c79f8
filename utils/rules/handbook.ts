/* What people read about the rules. Only extension pages, the background and scripts import it, never a content script. */
import * as alcoholNotices from './alcohol-notices';
import * as alcoholStrength from './alcohol-strength';
import * as attributeCount from './attribute-count';
import * as attributePlaceholders from './attribute-placeholders';
import * as availability from './availability';
import * as availabilityConsistency from './availability-consistency';
import * as batteryInformation from './battery-information';
import * as biocidePromotion from './biocide-promotion';
import * as biocideWarning from './biocide-warning';
import * as bookPrice from './book-price';
import * as brandConsistency from './brand-consistency';
import * as brandGeneric from './brand-generic';
import * as brandPresence from './brand-presence';
import * as bulletContactDetails from './bullet-contact-details';
import * as bulletCount from './bullet-count';
import * as bulletDuplicates from './bullet-duplicates';
import * as bulletGuarantee from './bullet-guarantee';
import * as bulletLength from './bullet-length';
import * as bulletMarkup from './bullet-markup';
import * as bulletPlaceholder from './bullet-placeholder';
import * as bulletStyle from './bullet-style';
import * as bulletSymbols from './bullet-symbols';
import * as bundleContents from './bundle-contents';
import * as carbonClaim from './carbon-claim';
import * as categoryDepth from './category-depth';
import * as ceWording from './ce-wording';
import * as charger from './charger';
import * as conditionPresence from './condition-presence';
import * as cosmeticsLabel from './cosmetics-label';
import * as deliveryInformation from './delivery-information';
import * as descriptionContactDetails from './description-contact-details';
import * as descriptionEmoji from './description-emoji';
import * as descriptionLength from './description-length';
import * as descriptionMarkup from './description-markup';
import * as descriptionOfferData from './description-offer-data';
import * as descriptionPlaceholder from './description-placeholder';
import * as descriptionRepeatsTitle from './description-repeats-title';
import * as durabilityIndex from './durability-index';
import * as ecoContribution from './eco-contribution';
import * as energyLabel from './energy-label';
import * as energySheet from './energy-sheet';
import * as foodAllergens from './food-allergens';
import * as foodInformation from './food-information';
import * as foodOrigin from './food-origin';
import * as footwearMaterials from './footwear-materials';
import * as furnitureInformation from './furniture-information';
import * as gpsrManufacturer from './gpsr-manufacturer';
import * as gpsrResponsiblePerson from './gpsr-responsible-person';
import * as gpsrWarnings from './gpsr-warnings';
import * as gtinPresence from './gtin-presence';
import * as gtinValidity from './gtin-validity';
import * as guaranteeDetails from './guarantee-details';
import * as guaranteeWording from './guarantee-wording';
import * as hazardInformation from './hazard-information';
import * as healthClaim from './health-claim';
import * as highlightsLength from './highlights-length';
import * as highlightsRepetition from './highlights-repetition';
import * as impactScore from './impact-score';
import * as jewelleryFineness from './jewellery-fineness';
import * as language from './language';
import * as leatherWording from './leather-wording';
import * as originClaim from './origin-claim';
import * as pictureBackground from './picture-background';
import * as pictureCount from './picture-count';
import * as pictureSize from './picture-size';
import * as priceConsistency from './price-consistency';
import * as pricePresence from './price-presence';
import * as priceTax from './price-tax';
import * as productIdentifier from './product-identifier';
import * as recycledContent from './recycled-content';
import * as referencePrice from './reference-price';
import * as refurbishedWording from './refurbished-wording';
import * as repairabilityIndex from './repairability-index';
import * as restrictedClaims from './restricted-claims';
import * as reviewTransparency from './review-transparency';
import * as reviews from './reviews';
import * as richContent from './rich-content';
import * as sellerIdentity from './seller-identity';
import * as shopLegalNotice from './shop-legal-notice';
import * as shopTerms from './shop-terms';
import * as spareParts from './spare-parts';
import * as supplementStatements from './supplement-statements';
import * as textileAnimalParts from './textile-animal-parts';
import * as textileComposition from './textile-composition';
import * as titleBrand from './title-brand';
import * as titleCapitals from './title-capitals';
import * as titleContactDetails from './title-contact-details';
import * as titleEmoji from './title-emoji';
import * as titleLength from './title-length';
import * as titleMarkup from './title-markup';
import * as titleOfferData from './title-offer-data';
import * as titlePromotion from './title-promotion';
import * as titleShopName from './title-shop-name';
import * as titleSubjective from './title-subjective';
import * as titleSymbols from './title-symbols';
import * as titleWordRepetition from './title-word-repetition';
import * as tobaccoSale from './tobacco-sale';
import * as toyAge from './toy-age';
import * as unitPrice from './unit-price';
import * as videoPresence from './video-presence';
import * as weaponSale from './weapon-sale';
import * as wineLabel from './wine-label';
import * as withdrawalInformation from './withdrawal-information';
import * as withdrawalWording from './withdrawal-wording';

export const handbook = [
  alcoholNotices,
  alcoholStrength,
  attributeCount,
  attributePlaceholders,
  availability,
  availabilityConsistency,
  batteryInformation,
  biocidePromotion,
  biocideWarning,
  bookPrice,
  brandConsistency,
  brandGeneric,
  brandPresence,
  bulletContactDetails,
  bulletCount,
  bulletDuplicates,
  bulletGuarantee,
  bulletLength,
  bulletMarkup,
  bulletPlaceholder,
  bulletStyle,
  bulletSymbols,
  bundleContents,
  carbonClaim,
  categoryDepth,
  ceWording,
  charger,
  conditionPresence,
  cosmeticsLabel,
  deliveryInformation,
  descriptionContactDetails,
  descriptionEmoji,
  descriptionLength,
  descriptionMarkup,
  descriptionOfferData,
  descriptionPlaceholder,
  descriptionRepeatsTitle,
  durabilityIndex,
  ecoContribution,
  energyLabel,
  energySheet,
  foodAllergens,
  foodInformation,
  foodOrigin,
  footwearMaterials,
  furnitureInformation,
  gpsrManufacturer,
  gpsrResponsiblePerson,
  gpsrWarnings,
  gtinPresence,
  gtinValidity,
  guaranteeDetails,
  guaranteeWording,
  hazardInformation,
  healthClaim,
  highlightsLength,
  highlightsRepetition,
  impactScore,
  jewelleryFineness,
  language,
  leatherWording,
  originClaim,
  pictureBackground,
  pictureCount,
  pictureSize,
  priceConsistency,
  pricePresence,
  priceTax,
  productIdentifier,
  recycledContent,
  referencePrice,
  refurbishedWording,
  repairabilityIndex,
  restrictedClaims,
  reviewTransparency,
  reviews,
  richContent,
  sellerIdentity,
  shopLegalNotice,
  shopTerms,
  spareParts,
  supplementStatements,
  textileAnimalParts,
  textileComposition,
  titleBrand,
  titleCapitals,
  titleContactDetails,
  titleEmoji,
  titleLength,
  titleMarkup,
  titleOfferData,
  titlePromotion,
  titleShopName,
  titleSubjective,
  titleSymbols,
  titleWordRepetition,
  tobaccoSale,
  toyAge,
  unitPrice,
  videoPresence,
  weaponSale,
  wineLabel,
  withdrawalInformation,
  withdrawalWording,
];
