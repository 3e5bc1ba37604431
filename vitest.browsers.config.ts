import { defineConfig } from 'vitest/config';

/** Tests in real browsers: one file after the other, because two browsers at once would fight for the machine. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
