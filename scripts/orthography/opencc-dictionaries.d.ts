declare module 'opencc-js/dict/*' {
  /** Lines of "from to", where "to" may hold several candidates, parted by white space; entries by "|". */
  const dictionary: string;
  export default dictionary;
}
