/** Stands where a partner has been read out of the line. */
export const partnerRead = '\uE000';

/** Stands where anything else has been read. */
export const read = '\uE001';
