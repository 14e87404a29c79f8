import type { Policy } from '../core/policy';
import common from './common';

/** Least specific first: later policies override the options of earlier ones. */
export const policies: readonly Policy[] = [common];
