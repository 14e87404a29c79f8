import type { AnyRule } from '../core/rule';
import titleLength from './title-length';

/** Every rule, in alphabetical order of id. */
export const rules: readonly AnyRule[] = [titleLength];
