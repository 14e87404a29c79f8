import { proofTexts } from '../../utils/i18n/proof';
import { textsOf } from '../texts';

/** The texts of proofs in the reader's language. */
export const useProofTexts = textsOf(proofTexts);
