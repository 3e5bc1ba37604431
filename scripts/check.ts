/** `npm run check`: types, style, layers, unused code, glossary. No browser, no build. */
import { runSteps } from './steps';

await runSteps([
  ['generated types', 'npx', ['wxt', 'prepare']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['pure layers', 'npx', ['tsc', '--noEmit', '-p', 'tsconfig.pure.json']],
  ['lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['layers', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'entrypoints']],
  ['unused code', 'npx', ['knip']],
  ['glossary', 'npx', ['tsx', 'scripts/glossary/check.ts']],
]);
