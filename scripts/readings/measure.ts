import type { ReadingSample } from './samples';

/** A way to read, with its name. */
export type Stage = readonly [title: string, read: (sample: ReadingSample) => string];

/** Prints how many samples each stage reads right. */
export function printTotals(name: string, samples: readonly ReadingSample[], stages: readonly Stage[]): void {
  for (const [title, read] of stages) {
    const right = samples.filter((sample) => read(sample) === sample.reading).length;
    const toned = samples.filter((sample) => isSameOrNeutral(read(sample), sample.reading)).length;
    const share = (count: number) =>
      `${count} of ${samples.length} (${((100 * count) / samples.length).toFixed(2)} %)`;
    console.log(
      `${name.padEnd(8)} ${title.padEnd(22)} ${share(right)}, or but for a neutral tone ${share(toned)}`,
    );
  }
}

/** Readings of 得, 地, 的 and 子 that are not a full one spoken lightly, but another: 得到 and 做得, 电子 and 房子. */
const OWN_NEUTRAL = new Set(['de5', 'zi5']);

/** 商量 is shāng·liang: where the dictionaries put a dot before a syllable, either tone is right. */
export function isSameOrNeutral(read: string, wanted: string): boolean {
  return read === wanted || (read === `${wanted.slice(0, -1)}5` && !OWN_NEUTRAL.has(read));
}
