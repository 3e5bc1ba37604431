/** Longest sample of a page's text that the sentinel may send to be judged, in UTF-16 units. */
export const SAMPLE_LIMIT = 12_000;

/** Longest selection, in UTF-16 units, whose reading is shown. */
export const READING_LIMIT = 200;

/** Longest passage, in UTF-16 units, whose words are looked up at once. */
export const WORDS_LIMIT = 1_000;
