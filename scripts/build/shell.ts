import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Gzipped bytes that the shell may have. */
const limit = 6 * 1024;

/** Gzipped bytes that the scripts of embeds may have together: one runs in the frame, one in the page around it. */
const embedLimit = 2 * 1024;

/** Gzipped bytes of the parts that only a reader who selects words or asks for another picture loads. */
const partLimit = 10 * 1024;

/** Bundles the shell's two scripts and those of embeds into public/_shell/. @throws when one of them has outgrown its budget. */
export async function bundleShell(root = process.cwd()): Promise<{ bytes: number; gzipped: number }> {
  const embed = await bundle(root, ['components/embed-script/frame.ts', 'components/embed-script/host.ts']);
  if (embed.gzipped > embedLimit)
    throw new Error(`the scripts of embeds have ${embed.gzipped} bytes gzipped, their budget is ${embedLimit}`);
  // Only pages with a table of rows load the one, only old addresses and pages that parts have left the other.
  await bundle(root, ['components/shell/table.ts', 'components/shell/forward.ts']);
  const parts = await bundle(root, ['components/shell/quote.ts', 'components/shell/picture.ts']);
  if (parts.gzipped > partLimit)
    throw new Error(`the parts that wait for their first use have ${parts.gzipped} bytes gzipped, their budget is ${partLimit}`);
  const shell = await bundle(root, ['components/shell/theme.ts', 'components/shell/shell.ts']);
  if (shell.gzipped > limit)
    throw new Error(`the shell has ${shell.gzipped} bytes gzipped, its budget is ${limit} — move something into an island`);
  return shell;
}

async function bundle(root: string, entryPoints: string[]): Promise<{ bytes: number; gzipped: number }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
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
  return { bytes, gzipped };
}

if (process.argv[1]?.endsWith('shell.ts')) console.log(await bundleShell());
