import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Many tests wait for the command line: a core left free would be idle.
    maxWorkers: '100%',
    reporters: ['default'],
  },
});
