import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Gzipped bytes that the shell may have. */
const limit = 6 * 1024;

/** Bundles the shell's two scripts into public/_shell/. @throws when the shell has outgrown its budget. */
export async function bundleShell(root = process.cwd()): Promise<{ bytes: number; gzipped: number }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['components/shell/theme.ts', 'components/shell/shell.ts'],
    outdir: 'public/_shell',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    alias: { '@': root },
    write: false,
    logLevel: 'warning',
  });
  mkdirSync(path.join(root, 'public/_shell'), { recursive: true });
  for (const { path: file, contents } of outputFiles) writeFileSync(file, contents);
  const bytes = outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
  const gzipped = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  if (gzipped > limit) throw new Error(`the shell has ${gzipped} bytes gzipped, its budget is ${limit} — move something into an island`);
  return { bytes, gzipped };
}

if (process.argv[1]?.endsWith('shell.ts')) console.log(await bundleShell());
