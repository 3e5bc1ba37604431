import { numberedSyllable } from './numbered-syllable';
import type { Reading } from './packed-readings';

/**
 * Words that dictionary and model read wrongly or that neither has, with their readings after 现代汉语词典 (7th ed.):
 * what is read wrongly on a page is mended here.
 */
const CHOSEN: readonly (readonly [string, string])[] = [
  ['喀什', 'Kā shí'],
  ['乌什', 'Wū shí'],
  ['内卷', 'nèi juǎn'],
  ['种草', 'zhòng cǎo'],
  ['河湖长', 'hé hú zhǎng'],
  ['湖长', 'hú zhǎng'],
  ['林长', 'lín zhǎng'],
  ['田长', 'tián zhǎng'],
  ['链长', 'liàn zhǎng'],
  ['更生', 'gēng shēng'],
  ['便宜', 'pián yi'],
  ['便宜行事', 'biàn yí xíng shì'],
  ['一年半载', 'yī nián bàn zǎi'],
  ['数一数二', 'shǔ yī shǔ èr'],
  ['数不清', 'shǔ bù qīng'],
  ['历数', 'lì shǔ'],
  ['值得', 'zhí dé'],
  ['藏医', 'zàng yī'],
  ['曾孙', 'zēng sūn'],
  ['好处', 'hǎo chù'],
  ['用处', 'yòng chu'],
  ['短处', 'duǎn chù'],
  ['长处', 'cháng chù'],
  ['亏空', 'kuī kōng'],
  ['计量', 'jì liàng'],
  ['正当', 'zhèng dàng'],
  ['公差', 'gōng chāi'],
  ['言中', 'yán zhòng'],
  ['上调', 'shàng tiáo'],
  ['下调', 'xià tiáo'],
  ['应届', 'yīng jiè'],
  ['过得', 'guò de'],
  ['所长', 'suǒ zhǎng'],
  ['调配', 'diào pèi'],
  ['干干净净', 'gān gān jìng jìng'],
  ['易地', 'yì dì'],
];

/** How they are read, by word. */
export const CHOSEN_WORDS: ReadonlyMap<string, Reading> = new Map(
  CHOSEN.map(([word, written]) => {
    const syllables = written.split(' ');
    const capitals = syllables.flatMap((syllable, index) => (/^\p{Lu}/u.test(syllable) ? [index] : []));
    return [word, { syllables: syllables.map((one) => numberedSyllable(one.toLowerCase())), capitals }];
  }),
);
