/** What a key does in a page that is read. */
export type KeyAction =
  | 'nextTerm'
  | 'previousTerm'
  | 'nextWord'
  | 'previousWord'
  | 'mark'
  | 'note'
  | 'ruby'
  | 'longer'
  | 'shorter'
  | 'copy'
  | 'save'
  | 'pin'
  | 'close';

export interface KeyBinding {
  readonly action: KeyAction;
  /** `alt`: anywhere on the page, with Alt; `card`: by itself, while a card is open. */
  readonly with: 'alt' | 'card';
  /**
   * With Alt the codes of keys, because some layouts give other characters with it; by themselves the characters,
   * because those stand on the keys.
   */
  readonly keys: readonly string[];
  /** As it is written for a reader. */
  readonly shown: string;
  readonly does: string;
}

/** The keys of a page that is read: what listens, what the cards hint at and what the list of keys shows. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  alt('nextTerm', 'Period', '.', 'to the next term, and its card'),
  alt('previousTerm', 'Comma', ',', 'to the previous term'),
  alt('nextWord', 'Quote', "'", 'to the next word, and its card'),
  alt('previousWord', 'Semicolon', ';', 'to the previous word'),
  alt('mark', 'KeyM', 'M', 'highlights what is selected'),
  alt('note', 'Slash', '/', 'a note on what is selected'),
  alt('ruby', 'KeyR', 'R', 'readings above the text, or above the paragraphs of a selection; again: none'),
  card('nextWord', ['n'], 'N', 'to the next word of the text'),
  card('previousWord', ['b'], 'B', 'back to the previous word'),
  card('longer', ['+', '='], '+', 'to a longer word at the same place'),
  card('shorter', ['-'], '−', 'to a shorter one; from a term or a figure to the words in it'),
  card('copy', ['c'], 'C', 'copies the word, its pinyin and its English'),
  card('save', ['s'], 'S', 'puts the term or the word into your glossary'),
  card('pin', ['p'], 'P', 'keeps the card open, or lets it go'),
  card('close', ['escape'], 'Esc', 'closes the card, the bar or the note'),
];

function alt(action: KeyAction, code: string, sign: string, does: string): KeyBinding {
  return { action, with: 'alt', keys: [code], shown: `Alt + ${sign}`, does };
}

function card(action: KeyAction, keys: readonly string[], shown: string, does: string): KeyBinding {
  return { action, with: 'card', keys, shown, does };
}
