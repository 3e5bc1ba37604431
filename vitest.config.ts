import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'tests/repository/**/*.test.ts'],
    // Tests of properties run some thousand cases: on a busy machine the usual 5 s are a measure of the machine.
    testTimeout: 30_000,
  },
});
