/**
 * `npm run eval:formulas`: how well numbered formulas are recognised on the cases of tests/formulas. Single sentences
 * are shown of the part to work with only; of the scored parts nothing but the counts.
 */
import { findFormulas } from '../src/language/formulas/recognise';
import { readFormulaCases, scoreFormulas } from '../tests/formulas/cases';

for (const part of ['work', 'scored', 'scored-2'] as const) {
  const { expected, found, marked, right, parts, partsFound, faults } = scoreFormulas(
    readFormulaCases(part),
    findFormulas,
  );
  if (part === 'work') for (const fault of faults) console.log(`  ${fault}`);
  const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
  console.log(
    `${part.padEnd(8)} found ${share(found, expected)}, of what is marked a formula ${share(right, marked)}, ` +
      `parts found where they are spelt out ${share(partsFound, parts)}`,
  );
}
