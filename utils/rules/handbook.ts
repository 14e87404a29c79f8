/* What people read about the rules. Only extension pages, the background and scripts import it, never a content script. */
import * as attributeCount from './attribute-count';
import * as attributePlaceholders from './attribute-placeholders';
import * as availability from './availability';
import * as availabilityConsistency from './availability-consistency';
import * as brandConsistency from './brand-consistency';
import * as brandGeneric from './brand-generic';
import * as brandPresence from './brand-presence';
import * as categoryDepth from './category-depth';
import * as conditionPresence from './condition-presence';
import * as deliveryInformation from './delivery-information';
import * as durabilityIndex from './durability-index';
import * as ecoContribution from './eco-contribution';
import * as energyLabel from './energy-label';
import * as foodInformation from './food-information';
import * as gpsrManufacturer from './gpsr-manufacturer';
import * as gpsrResponsiblePerson from './gpsr-responsible-person';
import * as gpsrWarnings from './gpsr-warnings';
import * as gtinPresence from './gtin-presence';
import * as gtinValidity from './gtin-validity';
import * as guaranteeWording from './guarantee-wording';
import * as hazardInformation from './hazard-information';
import * as pictureCount from './picture-count';
import * as pictureSize from './picture-size';
import * as priceConsistency from './price-consistency';
import * as pricePresence from './price-presence';
import * as referencePrice from './reference-price';
import * as refurbishedWording from './refurbished-wording';
import * as repairabilityIndex from './repairability-index';
import * as reviews from './reviews';
import * as richContent from './rich-content';
import * as textileComposition from './textile-composition';
import * as titleLength from './title-length';
import * as unitPrice from './unit-price';
import * as videoPresence from './video-presence';
import * as withdrawalWording from './withdrawal-wording';

export const handbook = [
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
