/* What people read about the rules. Only extension pages, the background and scripts import it, never a content script. */
import * as alcoholNotices from './alcohol-notices';
import * as alcoholStrength from './alcohol-strength';
import * as apparelDetails from './apparel-details';
import * as attributeCare from './attribute-care';
import * as attributeCompatibility from './attribute-compatibility';
import * as attributeConsistency from './attribute-consistency';
import * as attributeContents from './attribute-contents';
import * as attributeCount from './attribute-count';
import * as attributeDimensions from './attribute-dimensions';
import * as attributeMaterial from './attribute-material';
import * as attributeOrigin from './attribute-origin';
import * as attributePlaceholders from './attribute-placeholders';
import * as attributeUnits from './attribute-units';
import * as availability from './availability';
import * as availabilityConsistency from './availability-consistency';
import * as batteryInformation from './battery-information';
import * as biocidePromotion from './biocide-promotion';
import * as biocideWarning from './biocide-warning';
import * as bookPrice from './book-price';
import * as brandConsistency from './brand-consistency';
import * as brandGeneric from './brand-generic';
import * as brandOwnership from './brand-ownership';
import * as brandPresence from './brand-presence';
import * as bulletContactDetails from './bullet-contact-details';
import * as bulletCount from './bullet-count';
import * as bulletDuplicates from './bullet-duplicates';
import * as bulletFacts from './bullet-facts';
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
import * as descriptionComparison from './description-comparison';
import * as descriptionContactDetails from './description-contact-details';
import * as descriptionEmoji from './description-emoji';
import * as descriptionLength from './description-length';
import * as descriptionMarkup from './description-markup';
import * as descriptionOfferData from './description-offer-data';
import * as descriptionPlaceholder from './description-placeholder';
import * as descriptionRepeatsTitle from './description-repeats-title';
import * as descriptionReviews from './description-reviews';
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
import * as mpnPresence from './mpn-presence';
import * as originClaim from './origin-claim';
import * as pictureBackground from './picture-background';
import * as pictureCount from './picture-count';
import * as pictureDuplicates from './picture-duplicates';
import * as pictureFormat from './picture-format';
import * as picturePlaceholder from './picture-placeholder';
import * as pictureRatio from './picture-ratio';
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
import * as titleKeywordChain from './title-keyword-chain';
import * as titleLength from './title-length';
import * as titleMarkup from './title-markup';
import * as titleOfferData from './title-offer-data';
import * as titleOtherBrand from './title-other-brand';
import * as titlePlaceholder from './title-placeholder';
import * as titleProductType from './title-product-type';
import * as titlePromotion from './title-promotion';
import * as titleShopName from './title-shop-name';
import * as titleSubjective from './title-subjective';
import * as titleSymbols from './title-symbols';
import * as titleVariant from './title-variant';
import * as titleWordRepetition from './title-word-repetition';
import * as tobaccoSale from './tobacco-sale';
import * as toyAge from './toy-age';
import * as unitPrice from './unit-price';
import * as variantValues from './variant-values';
import * as videoPresence from './video-presence';
import * as weaponSale from './weapon-sale';
import * as wineLabel from './wine-label';
import * as withdrawalInformation from './withdrawal-information';
import * as withdrawalWording from './withdrawal-wording';

export const handbook = [
  alcoholNotices,
  alcoholStrength,
  apparelDetails,
  attributeCare,
  attributeCompatibility,
  attributeConsistency,
  attributeContents,
  attributeCount,
  attributeDimensions,
  attributeMaterial,
  attributeOrigin,
  attributePlaceholders,
  attributeUnits,
  availability,
  availabilityConsistency,
  batteryInformation,
  biocidePromotion,
  biocideWarning,
  bookPrice,
  brandConsistency,
  brandGeneric,
  brandOwnership,
  brandPresence,
  bulletContactDetails,
  bulletCount,
  bulletDuplicates,
  bulletFacts,
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
  descriptionComparison,
  descriptionContactDetails,
  descriptionEmoji,
  descriptionLength,
  descriptionMarkup,
  descriptionOfferData,
  descriptionPlaceholder,
  descriptionRepeatsTitle,
  descriptionReviews,
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
  mpnPresence,
  originClaim,
  pictureBackground,
  pictureCount,
  pictureDuplicates,
  pictureFormat,
  picturePlaceholder,
  pictureRatio,
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
  titleKeywordChain,
  titleLength,
  titleMarkup,
  titleOfferData,
  titleOtherBrand,
  titlePlaceholder,
  titleProductType,
  titlePromotion,
  titleShopName,
  titleSubjective,
  titleSymbols,
  titleVariant,
  titleWordRepetition,
  tobaccoSale,
  toyAge,
  unitPrice,
  variantValues,
  videoPresence,
  weaponSale,
  wineLabel,
  withdrawalInformation,
  withdrawalWording,
];
