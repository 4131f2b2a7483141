import { build } from 'esbuild';

/** The player with everything it needs, as one script for browsers. */
export async function bundlePlayer(root = process.cwd()): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['components/lesson-package/entry.client.tsx'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    alias: { '@': root },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'inline',
    write: false,
    logLevel: 'warning',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('the player was not bundled');
  // Inside a script element this would begin something that no script can end.
  return script.text.replaceAll('<!--', '\\x3c!--').replaceAll('</script', '\\x3c/script');
}
