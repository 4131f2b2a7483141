import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // A machine that is busy with a build takes its time; what is slow is measured elsewhere.
    testTimeout: 30_000,
    include: ['{app,components,content,lib,scripts}/**/*.test.{ts,tsx}'],
    reporters: process.env.VITEST_JSON ? ['default', 'json'] : ['default'],
    outputFile: { json: process.env.VITEST_JSON ?? '' },
  },
});
