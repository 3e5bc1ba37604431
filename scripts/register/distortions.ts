import { Converter } from 'opencc-js';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Typesetting that must not change a verdict. */
export const distortions: readonly { name: string; distort: (text: string) => string }[] = [
  { name: 'wrapped every 20 characters', distort: (text) => text.replace(/[^\n]{20}/gu, '$&\n') },
  { name: 'letter-spaced', distort: (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ') },
  { name: 'in traditional script', distort: toTraditional },
];
