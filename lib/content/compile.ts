import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import remarkSmartypants from 'remark-smartypants';
import { contentRoot } from './files';
import { markLandings, tightenCitations, wrapSections } from './sections-plugin';

/** Raise when the plugins below change what they make of the same source. */
const compilerVersion = '3';

/** Compiles an article's or lesson's MDX to the code that getMDXComponent runs; kept in .cache/ by content. */
export async function compileMdx(source: string): Promise<string> {
  const key = createHash('sha256').update(`${compilerVersion}\n${source}`).digest('hex').slice(0, 32);
  const folder = path.join(contentRoot(), '.cache', 'mdx');
  const file = path.join(folder, `${key}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { code } = await bundleMDX({
    source,
    mdxOptions(options) {
      options.remarkPlugins = [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        [remarkSmartypants, { dashes: false }],
        tightenCitations,
        wrapSections,
        markLandings,
      ];
      return options;
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  return code;
}
