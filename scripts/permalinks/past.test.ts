import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSite, formatProblem, listThings, readSiteFresh } from '@/lib/content';
import { readLedger } from '@/lib/content/ledger';
import { releaseSmallSite } from '@/lib/content/testing/released-site';
import { smallSite, writeSite } from '@/lib/content/testing/small-site';
import { makeTempFolder } from '@/lib/content/testing/temp-folder';
import { appendReleased } from '@/lib/permalinks/append';
import { listOldAddresses } from '@/lib/permalinks/old-addresses';
import { writeRedirects } from '@/scripts/build/finish/host/redirects';
import { writeOldAddresses } from '@/scripts/build/finish/old-addresses/write';
import { createSiteServer } from '@/scripts/serve/site-server';

// A released site changes as sites do: a section moves to another article, a figure gets a better id, a section is dropped.

const project = process.cwd();
const file = (name: string) => smallSite[name] as string;
const article = 'content/articles/mining/index.mdx';
const again = 'content/articles/mining-again/index.mdx';
const quiz = 'content/lessons/first-lesson/quiz.yaml';
const figure = (id: string, name: string) => `content/figures/${id}/${name}`;
const figureFiles = ['figure.yaml', 'data.ts', 'data.test.ts', 'chart.client.tsx'];

const changed: Record<string, string | undefined> = {
  // "the-mine" goes to the other article, whose own section "the-mine-again" is dropped.
  [article]: file(article)
    .replace('## The mine [#the-mine]\n', '')
    .replace('/articles/mining-again/#the-mine-again', '/articles/mining-again/#the-mine')
    .replace('<Figure id="output-by-country" />', '<Figure id="world-output" />'),
  [again]: file(again).replace('## The mine again [#the-mine-again]', '## The mine [#the-mine]'),
  [quiz]: file(quiz).replaceAll('/articles/mining/#the-mine', '/articles/mining-again/#the-mine'),
  ...Object.fromEntries(
    figureFiles.flatMap((name) => [
      [figure('output-by-country', name), undefined],
      [figure('world-output', name), file(figure('output-by-country', name))],
    ]),
  ),
  'content/permalinks.lock': releaseSmallSite(),
};

let root: string;
const former = process.env.SEVENTEEN_ROOT;
beforeAll(() => {
  root = writeSite(changed);
  process.env.SEVENTEEN_ROOT = root;
});
afterAll(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

function run(script: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), path.join(project, script), ...args], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(project, 'tsconfig.json') },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('the build refuses what is lost, and names it; the moved section is no loss', () => {
  const said = run('scripts/build/build.ts');
  expect(said).toContain('error section "the-mine-again", released on 2026-06-30 at /articles/mining-again/#the-mine-again, is gone');
  expect(said).toContain('error figure "output-by-country", released on 2026-06-30 at /figures/output-by-country/, is gone');
  expect(said).toContain('is it "world-output" now? — renamed: npm run permalinks -- alias figure output-by-country <new id>');
  expect(said).toContain('Build stopped: 2 errors in the content.');
}, 60_000);

test('the commands that the build named mend it, and every old address leads to the right place', async () => {
  expect(run('scripts/permalinks.ts', 'alias', 'figure', 'output-by-country', 'world-output')).toBe(
    '/figures/output-by-country/ will lead to /figures/world-output/.\n',
  );
  expect(
    run('scripts/permalinks.ts', 'retire', 'section', 'the-mine-again', '--why', 'Said once is enough.', '--to', '/articles/mining/'),
  ).toContain('is retired; /articles/mining-again/#the-mine-again will say why and lead to /articles/mining/.');
  const site = readSiteFresh();
  expect(checkSite(site).map(formatProblem)).toEqual([]);
  const things = listThings(site);
  const { history, text } = readLedger();
  expect(appendReleased(text, things, '2099-01-01').events.map(({ event, id }) => `${event} ${id}`)).toEqual([
    'moved the-mine',
    'released world-output',
  ]);

  const files = [...new Set(things.map(({ address }) => `${address.split('#')[0]}index.html`.slice(1))), 'figures/world-output/data.csv'];
  const page = '<html><head></head><body><main><div data-slot="moved"></div></main></body></html>';
  const out = makeTempFolder(Object.fromEntries([...files, '404.html'].map((name) => [name, page])));
  const old = listOldAddresses(history, things);
  const { redirects } = writeOldAddresses({ to: out, base: '', siteUrl: 'https://site.test', old, files, script: '/_shell/forward.js' });
  writeFileSync(path.join(out, '_redirects'), writeRedirects(redirects, ''));

  const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
  expect(read('articles/mining/index.html')).toContain(
    '<li id="the-mine">“The mine” is now in <a data-forward="" href="/articles/mining-again/#the-mine">',
  );
  expect(read('articles/mining-again/index.html')).toContain('<li id="the-mine-again">“The mine again”, a section, was given up on');
  expect(read('figures/output-by-country/index.html')).toContain('url=/figures/world-output/');
  const server = createSiteServer(out).listen(0);
  try {
    const { port } = server.address() as { port: number };
    const answer = await fetch(`http://localhost:${port}/figures/output-by-country/data.csv?a=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/figures/world-output/data.csv?a=1']);
  } finally {
    server.close();
  }
}, 60_000);
