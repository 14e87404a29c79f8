import type { Language } from '../core/locale';

/** What a supplier is asked for, and in what form it should come. */
export interface SupplierRequest {
  /** Messages of the rule that a supplier can answer; without it, any fault of the rule. */
  messages?: readonly string[];
  /** Asked for a fault only: what could not be seen is the shop's to look at, or is covered by another request. */
  onlySeen?: true;
  /** The fault is in a value: the supplier must be told which. */
  quotes?: true;
  text: Record<Language, { need: string; form: string }>;
}
