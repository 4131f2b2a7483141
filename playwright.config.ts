import { createServer } from 'node:net';
import { chromium, defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/setup/find-browser.mjs';

/** A port that nobody uses. Workers read this file again and must find the same one, so it stands in the environment. */
async function findPort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)));
    });
  });
}

process.env.E2E_PORT ??= await findPort();
const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
const executablePath = findBrowser(chromium.executablePath());

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test/e2e',
  fullyParallel: true,
  // axe on a long article takes its time where two cores are shared.
  timeout: 120_000,
  workers: 2,
  forbidOnly: process.env.CI === 'true',
  reporter: process.env.PLAYWRIGHT_JSON ? [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON }]] : 'list',
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--disable-background-networking', '--disable-quic'] },
  },
  // Serves out/ as it is: build first (npm run build).
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: `${address}/`,
    env: { PORT: process.env.E2E_PORT },
    reuseExistingServer: false,
  },
});
