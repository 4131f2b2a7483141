import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absolute } from '@/app/_content/addresses';
import { describeEmbed } from '@/app/_content/embed-facts';
import { listEmbeds, readSite, shareImage, type Site } from '@/lib/content';
import { writeFrame } from '@/lib/embed/frame-code';
import { cacheAge, type OembedFile } from '@/lib/embed/oembed';

// Writes public/oembed/<id>.json, to which the pages of figures, instruments and numbers point.

/** Width that a consumer may plan with; the frame takes what it is given. */
const width = 720;

export function writeOembed(site: Site = readSite(), folder = 'public/oembed'): void {
  mkdirSync(folder, { recursive: true });
  const files = new Map(listEmbeds(site).map(({ id }) => [`${id}.json`, `${JSON.stringify(makeOembed(site, id), null, 1)}\n`]));
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(path.join(folder, name));
}

/** The answer for one thing: its live frame without the script line, which consumers strip. */
export function makeOembed(site: Site, id: string): OembedFile {
  const { embed, frame } = describeEmbed(site, id);
  const image = shareImage(embed.kind, id, site);
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    author_name: site.info.author,
    author_url: absolute('/about/'),
    provider_name: site.info.name,
    provider_url: absolute('/'),
    cache_age: cacheAge,
    thumbnail_url: absolute(image.src),
    thumbnail_width: image.width,
    thumbnail_height: image.height,
    html: writeFrame(frame, { edition: 'live', size: 'column', theme: 'reader', script: false }),
    width,
    height: frame.heights.column,
  };
}

if (process.argv[1]?.endsWith('oembed.ts')) writeOembed();
