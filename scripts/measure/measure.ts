import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../serve/site-server';
import { findBrowser } from '../setup/find-browser.mjs';
import { makeBarePage } from './bare-page';
import { timeSlider, timeTakeover, timeToFirstAnswer } from './interactions';
import { type LightFigures, median, medianRun, runLighthouse } from './light';
import { type Weight, weighPage } from './weigh';

// npm run measure: weighs and times the pages of out/ beside a bare page of the same text, in one run. Writes docs/measurements.md.

const pages = {
  home: '/',
  article: '/articles/chinas-dominance/',
  figure: '/figures/mine-production/',
  lesson: '/lessons/mine-to-magnet/',
  number: '/numbers/us-mine-output-2025/',
  dataset: '/data/mine-production/',
} as const;
const runs = Number(process.env.RUNS ?? 5);
const debugPort = 9333;

const bare = '/bare-for-measuring/';
mkdirSync(`out${bare}`, { recursive: true });
writeFileSync(`out${bare}index.html`, makeBarePage(readFileSync(`out${pages.article}index.html`, 'utf8')));

const server = createSiteServer('out');
await new Promise<void>((resolve) => server.listen(0, resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', `--remote-debugging-port=${debugPort}`],
});

const light = new Map<string, LightFigures>();
const weights = new Map<string, Weight>();
for (const [name, path] of Object.entries({ ...pages, bare })) {
  weights.set(name, await weighPage(browser, origin + path));
  const results: LightFigures[] = [];
  for (let run = 0; run < runs; run++) results.push(await runLighthouse(origin + path, debugPort));
  light.set(name, medianRun(results));
  console.log(name, light.get(name), weights.get(name));
}
const answers: number[] = [];
const takeovers: { firstClick: number; live: number }[] = [];
for (let run = 0; run < runs; run++) {
  answers.push(await timeToFirstAnswer(browser, origin + pages.article));
  takeovers.push(await timeTakeover(browser, origin + pages.article));
}
const sliders = new Map<string, number>();
for (const id of ['separation-cascade', 'recycling-stock', 'basket-value'])
  sliders.set(id, await timeSlider(browser, `${origin}/instruments/${id}/`));
await browser.close();
server.close();
rmSync(`out${bare}`, { recursive: true });

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const rows = [...light].map(([name, figures]) => {
  const weight = weights.get(name) as Weight;
  const { performance, accessibility, bestPractices, seo, lcp, tbt, cls } = figures;
  return `| ${name} | ${performance} | ${accessibility} | ${bestPractices} | ${seo} | ${lcp.toFixed(0)} | ${tbt.toFixed(0)} | ${cls.toFixed(3)} | ${kB(weight.total)} | ${kB(weight.scriptParsed)} |`;
});
const lcpRatio = ((light.get('article') as LightFigures).lcp / (light.get('bare') as LightFigures).lcp).toFixed(2);
const text = `# Measurements

Made with \`npm run build && npm run measure\` (${runs} runs each, medians) on ${new Date().toISOString().slice(0, 10)}, with ${browser.version()}. Times on a shared machine vary; compare the rows of one run.

| page | performance | accessibility | best practices | SEO | LCP ms | TBT ms | CLS | kB on load, gzip | kB of script compiled before intent |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

"bare" is a hand-made page of the article's text without style, font, picture or script. The article's LCP is ${lcpRatio} times the bare page's (must reach 1.1; the fonts are most of the difference). A page may load 190 kB and compile 20 kB of script.

| in the browser | measured | must reach |
| --- | --- | --- |
| navigation to the first chart's answer to hover, slow 4G, 4x CPU | ${median(answers)} ms | 1,200 ms |
| first click that starts the framework, interaction to next paint, 4x CPU | ${median(takeovers.map(({ firstClick }) => firstClick))} ms | 200 ms |
| live chart in place after intent, 4x CPU, chunks prefetched | ${median(takeovers.map(({ live }) => live)).toFixed(0)} ms | 600 ms |
${[...sliders].map(([id, time]) => `| slider to repaint in ${id}, 95th percentile, 4x CPU | ${time} ms | 50 ms |`).join('\n')}
`;
writeFileSync('docs/measurements.md', text);
console.log(text);
