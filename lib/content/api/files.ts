import type { ApiIndex, ApiListName, ApiNumber } from '@/lib/schema/api';
import { apiItems, apiListNames as names } from '@/lib/schema/api';
import { listEditions } from '../editions';
import { type ApiSetting, listApiCorrections, listers } from './lists';
import { writeApiSchema } from './schema';

/** Every file under /api/ by its path there: the index, the lists, the schema, and a file for each number. */
export function listApiFiles(setting: ApiSetting): ReadonlyMap<string, unknown> {
  const { absolute } = setting;
  const files = new Map<string, unknown>([
    ['index.json', makeIndex(setting)],
    ['schema.json', writeApiSchema(absolute('/api/schema.json'))],
  ]);
  for (const name of names) files.set(`${name}.json`, makeList(name, setting));
  for (const number of makeNumbers(setting)) files.set(`numbers/${number.id}.json`, number);
  return files;
}

/** Date of the newest edition; null before the first release. */
const editionOf = ({ site }: ApiSetting): string | null => listEditions(site)[0]?.date ?? null;

const schemaOf = ({ absolute }: ApiSetting, shape: string): string => absolute(`/api/schema.json#/$defs/${shape}`);

function makeList(name: ApiListName, setting: ApiSetting) {
  const items = listers[name](setting);
  const { license } = setting.site.info;
  return {
    schema: schemaOf(setting, name),
    edition: editionOf(setting),
    license: `${license.name}, ${license.url}`,
    count: items.length,
    [name]: items,
  };
}

function makeIndex(setting: ApiSetting): ApiIndex {
  const { absolute, site } = setting;
  return {
    schema: schemaOf(setting, 'index'),
    name: site.info.name,
    description: site.info.description,
    address: absolute('/'),
    documentation: absolute('/api/'),
    edition: editionOf(setting),
    license: `${site.info.license.name}, ${site.info.license.url}`,
    lists: names.map((name) => ({
      name,
      about: apiItems[name].description ?? name,
      count: listers[name](setting).length,
      address: absolute(`/api/${name}.json`),
    })),
    number: absolute('/api/numbers/{id}.json'),
    archive: absolute('/downloads/seventeen-data.zip'),
    feed: absolute('/feed.json'),
  };
}

function makeNumbers(setting: ApiSetting): ApiNumber[] {
  const sources = new Map(listers.sources(setting).map((source) => [source.key, source]));
  const corrections = listApiCorrections(setting);
  return listers.numbers(setting).map(({ json: _json, sources: keys, ...number }) => ({
    schema: schemaOf(setting, 'number'),
    edition: editionOf(setting),
    ...number,
    sources: keys.flatMap((wanted) => {
      const found = sources.get(wanted);
      if (!found) return [];
      const { key, title, producer, url, accessed, standing } = found;
      return [{ key, title, producer, url, accessed, standing }];
    }),
    corrections: corrections.filter(({ touches }) => touches.includes(number.id)),
  }));
}
