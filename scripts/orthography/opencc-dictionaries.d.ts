declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional and simplified character, parted by a space; pairs parted by `|`. */
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/STPhrases' {
  /** Simplified and traditional phrase, parted by a space; pairs parted by `|`. */
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/TSPhrases' {
  /** Traditional and simplified phrase, parted by a space; pairs parted by `|`. */
  const dictionary: string;
  export default dictionary;
}
