/** `npm test`: everything that must hold before a change lands, the quickest first. */
import { runSteps } from './steps';

await runSteps([
  ['check', 'npm', ['run', '--silent', 'check']],
  ['unit tests', 'npx', ['vitest', 'run']],
  ['build for Chromium', 'npx', ['wxt', 'build']],
  ['build for Firefox', 'npx', ['wxt', 'zip', '-b', 'firefox']],
  ['end-to-end tests', 'npx', ['vitest', 'run', '--config', 'vitest.browsers.config.ts']],
]);
