import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readStream } from '@iebh/reflib';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv';
import { describe, expect, it, vi } from 'vitest';
import { type CslItem, type CslName, indexName, isoDate, nameText } from '@/lib/citation/csl';
import { makeItem } from '@/lib/citation/item';
import { readSite } from '@/lib/content';
import { listCitables } from '@/lib/content/citables';
import { makeTempFolder } from '@/lib/content/testing/temp-folder';
import { writeCitations } from './citations';
import { renderBibtex, renderJson, renderRis } from './citations/render';

// Instruments are prepared by a build step; what matters here is that every format says the same.
vi.mock('@/lib/content/instruments', async (original) => ({
  ...(await original<typeof import('@/lib/content/instruments')>()),
  readInstrument: (id: string) => ({ title: `Model ${id}: parts & “wholes”`, question: 'What comes out?' }),
}));

const site = readSite();
const citables = listCitables(site);
/** As after two editions, so that there are dates to compare. */
const items = citables.map((citable) =>
  makeItem(
    { ...citable, published: '2026-11-23', updated: '2027-02-05', edition: '2027-03-01' },
    site.info,
    (address) => `https://seventeen.test${address}`,
  ),
);

/** What all formats must agree on. */
const factsOf = ({ author, title, issued, URL }: CslItem) => ({ author: author.map(nameText), title, date: isoDate(issued), address: URL });

describe('the citations of everything on the site', () => {
  it('are there for every article, section, lesson, figure, instrument, number and dataset', () => {
    expect(new Set(citables.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const producers = items.filter(({ author }) => nameText(author[0] as CslName) !== site.info.author);
    expect(producers.length).toBeGreaterThan(site.numbers.size + site.datasets.size);
  });

  it('say the same in BibTeX, read by another library', () => {
    // The reader takes its time: all with anything but plain letters in them, and a sample of the others.
    const some = items.filter(
      ({ title, author, note }, index) =>
        index % 9 === 0 || /[^\w\s.,:;'’-]/.test(title + nameText(author[0] as CslName) + (note?.replace(/[^−]/g, '') ?? '')),
    );
    const { entries, errors } = parseBibtex(some.map(renderBibtex).join('\n'), { sentenceCase: false, raw: false });
    expect(errors).toEqual([]);
    const read = entries.map(({ fields }) => ({
      author: (fields.author ?? []).map(({ name, lastName, firstName }) =>
        (name ?? [lastName, firstName].filter(Boolean).join(', ')).normalize('NFC'),
      ),
      title: plain(fields.title),
      date: fields.date,
      address: fields.url,
    }));
    expect(read).toEqual(some.map(factsOf).map((facts) => ({ ...facts, title: plain(facts.title) })));
  });

  it('say the same in RIS, read by another library', async () => {
    const read = (await readRis(items.map(renderRis).join(''))).map(({ authors, title, date, urls }) => ({
      author: authors?.map((name) => name.replace(/,$/, '')),
      title,
      date: date?.replace(/\/$/, '').replaceAll('/', '-'),
      address: urls?.[0],
    }));
    const expected = items.map(factsOf).map((facts, index) => ({
      ...facts,
      author: items[index]?.author.map((name) => indexName(name).replace(/,$/, '')),
    }));
    expect(read).toEqual(expected);
  });

  it('are valid CSL-JSON', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema);
    for (const item of items) {
      const parsed: unknown = JSON.parse(renderJson(item));
      expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
      expect(factsOf((parsed as [CslItem])[0])).toEqual(factsOf(item));
    }
  });
});

describe('writeCitations', () => {
  const root = makeTempFolder();
  const place = { cache: path.join(root, 'cache'), files: path.join(root, 'public') };

  it('writes what pages and readers need, and nothing again when nothing has changed', async () => {
    const few = {
      ...site,
      ...{ articles: [], lessons: site.lessons.slice(0, 1), pages: [], figures: new Map() },
      numbers: new Map([...site.numbers].slice(0, 2)),
      datasets: new Map([...site.datasets].slice(0, 1)),
    };
    expect(await writeCitations(few, place)).toBe(listCitables(few).length);
    const [id] = few.numbers.keys();
    for (const format of ['bib', 'ris', 'json']) expect(existsSync(path.join(place.files, 'cite/number', `${id}.${format}`))).toBe(true);
    expect(JSON.parse(readFileSync(path.join(place.cache, `number-${id}.json`), 'utf8'))).toMatchObject({
      styles: { apa: {}, mla: {}, chicago: {} },
    });
    expect(await writeCitations(few, place)).toBe(0);
    expect(await writeCitations({ ...few, numbers: new Map() }, place)).toBe(0);
    expect(existsSync(path.join(place.files, 'cite/number', `${id}.bib`))).toBe(false);
  });
});

interface RisRecord {
  readonly authors?: readonly string[];
  readonly title?: string;
  readonly date?: string;
  readonly urls?: readonly string[];
}

function readRis(text: string): Promise<RisRecord[]> {
  const records: RisRecord[] = [];
  return new Promise((resolve, reject) => {
    readStream('ris', Readable.from([text]))
      .on('ref', (record: RisRecord) => records.push(record))
      .on('error', reject)
      .on('end', () => resolve(records));
  });
}

/** Quotation marks, accents and spaces as typed, whatever TeX makes of them. */
function plain(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

const date = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
    },
  },
};
const name = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { family: { type: 'string', minLength: 1 }, given: { type: 'string' }, literal: { type: 'string', minLength: 1 } },
};
const text = { type: 'string', minLength: 1 };

/** The variables that our records use, with the types that CSL-JSON 1.0.2 gives them. */
const cslSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'type', 'title', 'author', 'URL'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        ['id', 'title', 'container-title', 'publisher', 'genre', 'version', 'URL', 'abstract', 'note', 'language'].map((key) => [
          key,
          text,
        ]),
      ),
      type: { enum: ['webpage', 'dataset'] },
      author: { type: 'array', minItems: 1, items: name },
      issued: date,
      'original-date': date,
      accessed: date,
    },
  },
};
