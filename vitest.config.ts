import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Files share what they import: knowledge and models are read once a worker, not once a file.
    isolate: false,
    // Many tests wait for the command line: a core left free would be idle.
    maxWorkers: '100%',
    reporters: ['default'],
  },
});
