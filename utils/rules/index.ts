import type { AnyRule } from '../core/rule';
import attributeCount from './attribute-count';
import attributePlaceholders from './attribute-placeholders';
import availability from './availability';
import availabilityConsistency from './availability-consistency';
import brandConsistency from './brand-consistency';
import brandGeneric from './brand-generic';
import brandPresence from './brand-presence';
import bulletContactDetails from './bullet-contact-details';
import bulletCount from './bullet-count';
import bulletDuplicates from './bullet-duplicates';
import bulletGuarantee from './bullet-guarantee';
import bulletLength from './bullet-length';
import bulletMarkup from './bullet-markup';
import bulletPlaceholder from './bullet-placeholder';
import bulletStyle from './bullet-style';
import bulletSymbols from './bullet-symbols';
import categoryDepth from './category-depth';
import conditionPresence from './condition-presence';
import deliveryInformation from './delivery-information';
import descriptionContactDetails from './description-contact-details';
import descriptionEmoji from './description-emoji';
import descriptionLength from './description-length';
import descriptionMarkup from './description-markup';
import descriptionOfferData from './description-offer-data';
import descriptionPlaceholder from './description-placeholder';
import descriptionRepeatsTitle from './description-repeats-title';
import durabilityIndex from './durability-index';
import ecoContribution from './eco-contribution';
import energyLabel from './energy-label';
import foodInformation from './food-information';
import gpsrManufacturer from './gpsr-manufacturer';
import gpsrResponsiblePerson from './gpsr-responsible-person';
import gpsrWarnings from './gpsr-warnings';
import gtinPresence from './gtin-presence';
import gtinValidity from './gtin-validity';
import guaranteeWording from './guarantee-wording';
import hazardInformation from './hazard-information';
import highlightsLength from './highlights-length';
import highlightsRepetition from './highlights-repetition';
import language from './language';
import pictureBackground from './picture-background';
import pictureCount from './picture-count';
import pictureSize from './picture-size';
import priceConsistency from './price-consistency';
import pricePresence from './price-presence';
import referencePrice from './reference-price';
import refurbishedWording from './refurbished-wording';
import repairabilityIndex from './repairability-index';
import restrictedClaims from './restricted-claims';
import reviews from './reviews';
import richContent from './rich-content';
import textileComposition from './textile-composition';
import titleBrand from './title-brand';
import titleCapitals from './title-capitals';
import titleContactDetails from './title-contact-details';
import titleEmoji from './title-emoji';
import titleLength from './title-length';
import titleMarkup from './title-markup';
import titleOfferData from './title-offer-data';
import titlePromotion from './title-promotion';
import titleShopName from './title-shop-name';
import titleSubjective from './title-subjective';
import titleSymbols from './title-symbols';
import titleWordRepetition from './title-word-repetition';
import unitPrice from './unit-price';
import videoPresence from './video-presence';
import withdrawalWording from './withdrawal-wording';

/** Every rule, in alphabetical order of id. */
export const rules: readonly AnyRule[] = [
  attributeCount,
  attributePlaceholders,
  availability,
  availabilityConsistency,
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
  categoryDepth,
  conditionPresence,
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
  foodInformation,
  gpsrManufacturer,
  gpsrResponsiblePerson,
  gpsrWarnings,
  gtinPresence,
  gtinValidity,
  guaranteeWording,
  hazardInformation,
  highlightsLength,
  highlightsRepetition,
  language,
  pictureBackground,
  pictureCount,
  pictureSize,
  priceConsistency,
  pricePresence,
  referencePrice,
  refurbishedWording,
  repairabilityIndex,
  restrictedClaims,
  reviews,
  richContent,
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
  unitPrice,
  videoPresence,
  withdrawalWording,
];
