type InBothLanguages = Record<'fr' | 'en', string>;

export interface DemoListing {
  id: string;
  file: string;
  url: string;
  planted?: readonly string[];
  reveal?: string;
  state: 'before' | 'after';
  name: InBothLanguages;
  look: InBothLanguages;
}
export const DEMO_HOME: string;
export const PICTURE_HOSTS: readonly string[];
export const demoListings: readonly DemoListing[];
