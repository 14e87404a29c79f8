import type { AnyRule } from '../core/rule';
import attributeCount from './attribute-count';
import attributePlaceholders from './attribute-placeholders';
import availability from './availability';
import availabilityConsistency from './availability-consistency';
import brandConsistency from './brand-consistency';
import brandGeneric from './brand-generic';
import brandPresence from './brand-presence';
import categoryDepth from './category-depth';
import conditionPresence from './condition-presence';
import deliveryInformation from './delivery-information';
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
import pictureCount from './picture-count';
import pictureSize from './picture-size';
import priceConsistency from './price-consistency';
import pricePresence from './price-presence';
import referencePrice from './reference-price';
import refurbishedWording from './refurbished-wording';
import repairabilityIndex from './repairability-index';
import reviews from './reviews';
import richContent from './rich-content';
import textileComposition from './textile-composition';
import titleLength from './title-length';
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
  categoryDepth,
  conditionPresence,
  deliveryInformation,
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
  pictureCount,
  pictureSize,
  priceConsistency,
  pricePresence,
  referencePrice,
  refurbishedWording,
  repairabilityIndex,
  reviews,
  richContent,
  textileComposition,
  titleLength,
  unitPrice,
  videoPresence,
  withdrawalWording,
];
