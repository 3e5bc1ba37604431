import { numberedSyllable } from '../../src/language/reading/numbered-syllable';

/**
 * Words that CC-CEDICT reads with another tone than 现代汉语词典 (7th ed.), where a syllable is neutral in the one and
 * not in the other. Where that dictionary leaves it open (guān·xì) the full tone stands, as in the glossary.
 */
const NEUTRAL =
  'gào su 告诉,xué wen 学问,běn shi 本事,duì wu 队伍,shēng yi 生意,zuó mo 琢磨,dòng jing 动静,bǎ shi 把式,gāo liang 高粱,hé qi 和气,hóng huo 红火,jǐ liang 脊梁,jiē fang 街坊,kǒu dai 口袋,lǎo po 老婆,mén dao 门道,nán wei 难为,néng nai 能耐,nián cheng 年成,niáng jia 娘家,pán suan 盘算,qín kuai 勤快,shén xian 神仙,shōu cheng 收成,shǒu shi 首饰,wā ku 挖苦,xí fu 媳妇,xuán hu 玄乎,yìng lang 硬朗,yuè bing 月饼,zhà lan 栅栏,zǔ zong 祖宗,zǎo chen 早晨';
const FULL =
  'guān xì 关系,lì liàng 力量,shì lì 势力,zhào gù 照顾,dào lǐ 道理,tài yáng 太阳,luó jí 逻辑,huài chù 坏处,jiào xùn 教训,tài dù 态度,qíng xíng 情形,shū jì 书记,pí pá 枇杷,nà lǐ 那里,hòu miàn 后面,qián miàn 前面,lǐ miàn 里面,jī běn shàng 基本上,yuán zé shàng 原则上,shǒu zhù 守住';
/** What a verb ends with has its full tone (GB/T 16159), a measure word after a numeral too. */
const ENDINGS = new Map([
  ['来', 'lai2'],
  ['去', 'qu4'],
  ['见', 'jian4'],
]);
/** 清清楚楚: qīngqīngchǔchǔ. */
const DOUBLED = /^(.)\1(.)\2$/u;
const COUNTED = /^[一二两三四五六七八九十几半多]个/u;

const TONES: ReadonlyMap<string, readonly string[]> = new Map(
  `${NEUTRAL},${FULL}`.split(',').map((entry) => {
    const written = entry.split(' ');
    return [written.at(-1) ?? '', written.slice(0, -1).map(numberedSyllable)];
  }),
);
const LENGTHS = [...new Set([...TONES.keys()].map((word) => word.length))];

/** The syllables of a word with the tones that a Chinese dictionary has for it, or for a word inside it. */
export function dictionaryTones(word: string, syllables: readonly string[]): string[] {
  const toned = syllables.map((syllable, index) =>
    syllable.endsWith('5') && index > 0 ? (ENDINGS.get(word.charAt(index)) ?? syllable) : syllable,
  );
  if (DOUBLED.test(word)) for (const at of [0, 2]) sameTone(toned, at);
  if (COUNTED.test(word) && toned[1] === 'ge5') toned[1] = 'ge4';
  for (const length of LENGTHS) {
    for (let at = 0; at + length <= word.length; at++) {
      TONES.get(word.slice(at, at + length))?.forEach((syllable, index) => {
        if (letters(toned[at + index]) === letters(syllable)) toned[at + index] = syllable;
      });
    }
  }
  return toned;
}

/** Both syllables of a pair have the tone of the one that is not neutral. */
function sameTone(syllables: string[], at: number): void {
  const [first = '', second = ''] = syllables.slice(at, at + 2);
  if (letters(first) !== letters(second)) return;
  const full = first.endsWith('5') ? second : first;
  syllables.splice(at, 2, full, full);
}

function letters(syllable = ''): string {
  return syllable.slice(0, -1);
}
