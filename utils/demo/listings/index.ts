import type { DemoListing } from '../demo-listing';
import aspirateur from './aspirateur';
import boucles from './boucles';
import bouilloire from './bouilloire';
import confiture from './confiture';
import creme from './creme';
import pull from './pull';
import roman from './roman';
import table from './table';
import telephone from './telephone';
import train from './train';

/** Every demo listing, in the order a training meets them: from what everybody sells to what is particular. */
export const demoListings: readonly DemoListing[] = [
  pull,
  confiture,
  creme,
  aspirateur,
  train,
  telephone,
  table,
  boucles,
  roman,
  bouilloire,
];

export const demoListing = (id: string | null | undefined): DemoListing | undefined =>
  demoListings.find((listing) => listing.id === id);
