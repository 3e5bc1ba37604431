/** Throughput of the register classifier beside one plain pass over the same text. */
import { classifyRegister } from '../../src/language/register/classify';
import { describeScript } from '../../src/language/script';

const SENTENCE = '会议强调，要认真贯彻落实各项决策部署，扎实推进高质量发展，全年粮食产量增长3.2%左右。';
const RUNS = 15;

const text = Buffer.from(SENTENCE.repeat(200), 'utf16le').toString('utf16le');
const english = 'Nothing in this line of text is written in Chinese. '.repeat(2_000);

const plain = fastest(() => plainPass(text));
report(
  `register, ${text.length} characters`,
  text.length,
  fastest(() => classifyRegister(text)),
  plain,
);
const plainEnglish = fastest(() => plainPass(english));
report(
  'script, 100,000 Latin letters',
  english.length,
  fastest(() => describeScript(english)),
  plainEnglish,
);

function plainPass(string: string): number {
  let sum = 0;
  for (let index = 0; index < string.length; index += 1) sum = (sum + string.charCodeAt(index)) | 0;
  return sum;
}

function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

function report(name: string, length: number, ms: number, plainMs: number): void {
  const speed = (length / ms).toFixed(0);
  console.log(`${name}: ${ms.toFixed(2)} ms, ${speed} characters/ms, ${(ms / plainMs).toFixed(1)} ×`);
}
