import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSiteFresh, type Site } from '@/lib/content';
import { smallSite, writeSite } from '@/lib/content/testing/small-site';
import { makeRelease } from '../make-release';
import type { ReleaseOptions } from '../options';

/** The small site in a folder of its own, drawn, to be changed and released; the environment points at it. */
export class ReleasedProject {
  readonly root: string;
  /** What the last release said. */
  said: string[] = [];

  constructor(changes: Readonly<Record<string, string | undefined>> = {}) {
    this.root = writeSite(changes);
    process.env.SEVENTEEN_ROOT = this.root;
    this.draw('300');
  }

  /** Stands in for the drawing step, whose charts the small site does not have. */
  draw(
    tonnes: string,
    picture = `<svg xmlns="http://www.w3.org/2000/svg"><desc>http://localhost:3000/figures/output-by-country/</desc></svg>`,
  ): void {
    const data = { x: { label: 'Year', kind: 'year' }, series: [], rows: [{ at: 2025, values: { china: Number(tonnes) } }] };
    const csv = `Year,China (t REO)\n2024,270\n2025,${tonnes}\n`;
    this.write('.cache/figures/output-by-country.json', JSON.stringify({ data, csv, hash: '', wide: '', narrow: '', table: '', slot: '' }));
    this.write('.cache/figures/output-by-country.svg', picture);
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
    writeFileSync(path.join(this.root, file), text);
  }

  /** Replaces a piece of a content file. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
    this.write(file, text.replace(from, to));
  }

  read = (file: string): string => readFileSync(path.join(this.root, file), 'utf8');
  site = (): Site => readSiteFresh();

  /** China's output of 2025 is another, everywhere at once. */
  revise(tonnes: string): void {
    this.write('content/datasets/output/data.csv', (smallSite['content/datasets/output/data.csv'] as string).replace('300', tonnes));
    this.draw(tonnes);
  }

  release(options: Partial<ReleaseOptions> = {}, answer?: string): Promise<readonly string[]> {
    this.said = [];
    const complete = { date: '2026-11-23', note: 'First edition.', minor: false, dryRun: false, ...options };
    return makeRelease(this.site(), complete, { say: (text) => this.said.push(text), askNote: async () => answer });
  }
}
