declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional and simplified character, parted by a space; pairs parted by `|`. */
  const dictionary: string;
  export default dictionary;
}
