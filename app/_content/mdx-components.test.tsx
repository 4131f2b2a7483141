import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Site } from '@/lib/content';
import { componentRules } from '@/lib/content/components';

// The live layers belong to the bundler; the names do not depend on them.
vi.mock('./figure-here', () => ({ FigureHere: () => null }));
vi.mock('./guess-here', () => ({ GuessHere: () => null }));
vi.mock('./instrument-here', () => ({ InstrumentHere: () => null }));

const { makeMdxComponents } = await import('./mdx-components');
/** Made by the sections plugin from headings, not written by authors. */
const fromHeadings = ['Section', 'Subheading'];

describe('the words that authors may use', () => {
  const shown = Object.keys(makeMdxComponents({ site: {} as Site, figures: [], citation: () => 1 }));
  const forArticles = Object.entries(componentRules)
    .filter(([, rule]) => rule.only === undefined)
    .map(([name]) => name);

  it('have a component each, and no component is without a rule', () => {
    expect(shown.filter((name) => !fromHeadings.includes(name)).sort()).toEqual(forArticles.sort());
  });

  it('stand in the author’s guide', () => {
    const guide = readFileSync('docs/how-to/author.md', 'utf8');
    expect(Object.keys(componentRules).filter((name) => !guide.includes(`<${name} `))).toEqual([]);
  });
});
