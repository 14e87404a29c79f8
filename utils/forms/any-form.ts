/** The id of a form on a site that is no back-office we know. */
export const ANY_FORM = 'form';
