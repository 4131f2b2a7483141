import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** The export lands in .cache/export; the finishing step turns it into out/. `npm run dev` serves from memory. */
export default function config(phase) {
  const exporting = phase === PHASE_DEVELOPMENT_SERVER ? {} : { output: 'export', distDir: '.cache/export' };
  return {
    ...exporting,
    basePath: process.env.BASE_PATH ?? '',
    trailingSlash: true,
    reactStrictMode: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    serverExternalPackages: ['mdx-bundler', 'esbuild'],
    // Types are a part of the gate (npm run check:types), not of every build.
    typescript: { ignoreBuildErrors: true },
    // "1": the finishing step fills the slots and islands wait for intent; empty: Next's export stands as it is.
    env: { SEVENTEEN_FINISH: process.env.SEVENTEEN_FINISH ?? '', BASE_PATH: process.env.BASE_PATH ?? '' },
  };
}
