import type { AnyRule } from '../core/rule';
import alcoholNotices from './alcohol-notices';
import alcoholStrength from './alcohol-strength';
import apparelDetails from './apparel-details';
import attributeCare from './attribute-care';
import attributeCompatibility from './attribute-compatibility';
import attributeConsistency from './attribute-consistency';
import attributeContents from './attribute-contents';
import attributeCount from './attribute-count';
import attributeDimensions from './attribute-dimensions';
import attributeMaterial from './attribute-material';
import attributeOrigin from './attribute-origin';
import attributePlaceholders from './attribute-placeholders';
import attributeUnits from './attribute-units';
import availability from './availability';
import availabilityConsistency from './availability-consistency';
import batteryInformation from './battery-information';
import biocidePromotion from './biocide-promotion';
import biocideWarning from './biocide-warning';
import bookPrice from './book-price';
import brandConsistency from './brand-consistency';
import brandGeneric from './brand-generic';
import brandOwnership from './brand-ownership';
import brandPresence from './brand-presence';
import bulletContactDetails from './bullet-contact-details';
import bulletCount from './bullet-count';
import bulletDuplicates from './bullet-duplicates';
import bulletFacts from './bullet-facts';
import bulletGuarantee from './bullet-guarantee';
import bulletLength from './bullet-length';
import bulletMarkup from './bullet-markup';
import bulletPlaceholder from './bullet-placeholder';
import bulletStyle from './bullet-style';
import bulletSymbols from './bullet-symbols';
import bundleContents from './bundle-contents';
import carbonClaim from './carbon-claim';
import categoryDepth from './category-depth';
import ceWording from './ce-wording';
import charger from './charger';
import conditionPresence from './condition-presence';
import cosmeticsLabel from './cosmetics-label';
import deliveryInformation from './delivery-information';
import descriptionComparison from './description-comparison';
import descriptionContactDetails from './description-contact-details';
import descriptionEmoji from './description-emoji';
import descriptionLength from './description-length';
import descriptionMarkup from './description-markup';
import descriptionOfferData from './description-offer-data';
import descriptionPlaceholder from './description-placeholder';
import descriptionRepeatsTitle from './description-repeats-title';
import descriptionReviews from './description-reviews';
import durabilityIndex from './durability-index';
import ecoContribution from './eco-contribution';
import energyLabel from './energy-label';
import energySheet from './energy-sheet';
import foodAllergens from './food-allergens';
import foodInformation from './food-information';
import foodOrigin from './food-origin';
import footwearMaterials from './footwear-materials';
import furnitureInformation from './furniture-information';
import gpsrManufacturer from './gpsr-manufacturer';
import gpsrResponsiblePerson from './gpsr-responsible-person';
import gpsrWarnings from './gpsr-warnings';
import gtinPresence from './gtin-presence';
import gtinValidity from './gtin-validity';
import guaranteeDetails from './guarantee-details';
import guaranteeWording from './guarantee-wording';
import hazardInformation from './hazard-information';
import healthClaim from './health-claim';
import highlightsLength from './highlights-length';
import highlightsRepetition from './highlights-repetition';
import impactScore from './impact-score';
import jewelleryFineness from './jewellery-fineness';
import language from './language';
import leatherWording from './leather-wording';
import mpnPresence from './mpn-presence';
import originClaim from './origin-claim';
import pictureBackground from './picture-background';
import pictureCount from './picture-count';
import pictureDuplicates from './picture-duplicates';
import pictureFormat from './picture-format';
import picturePlaceholder from './picture-placeholder';
import pictureRatio from './picture-ratio';
import pictureSize from './picture-size';
import priceConsistency from './price-consistency';
import pricePresence from './price-presence';
import priceTax from './price-tax';
import productIdentifier from './product-identifier';
import recycledContent from './recycled-content';
import referencePrice from './reference-price';
import refurbishedWording from './refurbished-wording';
import repairabilityIndex from './repairability-index';
import restrictedClaims from './restricted-claims';
import reviewTransparency from './review-transparency';
import reviews from './reviews';
import richContent from './rich-content';
import sellerIdentity from './seller-identity';
import shopLegalNotice from './shop-legal-notice';
import shopTerms from './shop-terms';
import spareParts from './spare-parts';
import supplementStatements from './supplement-statements';
import textileAnimalParts from './textile-animal-parts';
import textileComposition from './textile-composition';
import titleBrand from './title-brand';
import titleCapitals from './title-capitals';
import titleContactDetails from './title-contact-details';
import titleEmoji from './title-emoji';
import titleKeywordChain from './title-keyword-chain';
import titleLength from './title-length';
import titleMarkup from './title-markup';
import titleOfferData from './title-offer-data';
import titleOtherBrand from './title-other-brand';
import titlePlaceholder from './title-placeholder';
import titleProductType from './title-product-type';
import titlePromotion from './title-promotion';
import titleShopName from './title-shop-name';
import titleSubjective from './title-subjective';
import titleSymbols from './title-symbols';
import titleVariant from './title-variant';
import titleWordRepetition from './title-word-repetition';
import tobaccoSale from './tobacco-sale';
import toyAge from './toy-age';
import unitPrice from './unit-price';
import variantValues from './variant-values';
import videoPresence from './video-presence';
import weaponSale from './weapon-sale';
import wineLabel from './wine-label';
import withdrawalInformation from './withdrawal-information';
import withdrawalWording from './withdrawal-wording';

/** Every rule, in alphabetical order of id. */
export const rules: readonly AnyRule[] = [
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
