import { supplierEn } from '../../../utils/i18n/supplier.en';
import { supplierFr } from '../../../utils/i18n/supplier.fr';
import { textsOf } from '../../texts';

/** The texts of the message to a supplier, and of what is around it. */
export const useSupplierText = textsOf({ fr: supplierFr, en: supplierEn });
