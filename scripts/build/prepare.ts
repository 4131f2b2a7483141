import { spawnSync } from 'node:child_process';
import { checkSite, formatProblem, readSite } from '@/lib/content';
import { writeApi } from './api';
import { writeCards } from './cards';
import { writeCitations } from './citations';
import { writeDataFiles } from './data-files';
import { prepareEditions } from './editions';
import { cutFonts } from './fonts';
import { makeImages } from './images/make-images';
import { writeInstruments } from './instruments';
import { writeOembed } from './oembed';
import { bundleShell } from './shell';

/** Stops the build without a stack trace: what is wrong has been said. */
export class BuildStopped extends Error {}

/** What must stand in .cache/ and public/ before Next runs: fonts, drawings, models, images, cards, citations, data files, shell. */
export async function prepare(): Promise<void> {
  await step('fonts', cutFonts);
  await prepareDrawings();
  await step('editions', prepareEditions);
  await step('images', () => makeImages());
  await step('cards', () => writeCards(readSite()));
  await step('citations', () => writeCitations());
  await step('data', () => writeDataFiles());
  await step('api', () => writeApi());
  await step('oembed', () => writeOembed());
  await step('shell', bundleShell);
}

/** Pictures and models of all figures: what is unchanged costs nothing. */
export async function prepareDrawings(): Promise<void> {
  await step('figures', () => run(['--import', 'tsx', 'scripts/build/draw.ts'], 'a figure could not be drawn'));
  await step('models', prepareInstruments);
}

async function prepareInstruments(): Promise<void> {
  const problems = await writeInstruments();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) throw new BuildStopped(`${problems.length} ${problems.length === 1 ? 'error' : 'errors'} in the instruments`);
}

/** Reads and checks all content. @throws BuildStopped when anything is wrong. */
export function checkContent(): void {
  const problems = checkSite(readSite());
  for (const problem of problems) (problem.level === 'error' ? console.error : console.warn)(formatProblem(problem));
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0) throw new BuildStopped(`${errors} ${errors === 1 ? 'error' : 'errors'} in the content`);
}

/** Runs a part of the build and says how long it took. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${name.padEnd(10)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs Node in a process of its own. @throws BuildStopped when it fails. */
export function run(args: readonly string[], failure: string, env: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } });
  if (status !== 0) throw new BuildStopped(failure);
}
