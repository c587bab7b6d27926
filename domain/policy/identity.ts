/** How incidents and portions are named. */

export const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Opaque: a gap must not tell that another portion exists. */
export const PORTION_ID = /^[0-9a-f]{16}$/;
