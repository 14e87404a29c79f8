/* What people read about the rules. Only extension pages, the background and scripts import it, never a content script. */
import * as titleLength from './title-length';

export const handbook = [titleLength];
