/** Banner on every artefact: message, page, report and file. */
export const EXERCISE_BANNER = "UNCLASSIFIED – EXERCISE";
