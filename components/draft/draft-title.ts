import type { Listing } from '../../utils/core/listing';
import { cut } from '../../utils/judging/field-text';

/** What a listing is called in a list: its title, or its id where it shows none. */
export const draftTitle = ({ fields: { title }, id }: Pick<Listing, 'fields' | 'id'>): string =>
  title.state === 'known' ? cut(title.value, 160) : id;
