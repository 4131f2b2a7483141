import { readText } from './files';
import type { Site } from './site';
import { figureTitle, getEntry } from './views';

/** Kinds of things that stand at `/embed/<id>/`; the embed of an instrument's id is the instrument. */
export type EmbedKind = 'figure' | 'instrument' | 'number';

export interface Embed {
  readonly kind: EmbedKind;
  readonly id: string;
  /** Its title as plain words. */
  readonly title: string;
  /** Where the thing stands with data, method and sources, from the root of the site. */
  readonly address: string;
}

/** Everything that other pages can show in a frame. */
export function listEmbeds(site: Site): Embed[] {
  return [...site.figures.keys(), ...site.numbers.keys()].map((id) => getEmbed(site, id));
}

/** @throws when nothing of this id can be embedded. */
export function getEmbed(site: Site, id: string): Embed {
  const figure = site.figures.get(id);
  if (figure) {
    const kind = figure.isInstrument ? 'instrument' : 'figure';
    return { kind, id, title: figureTitle(site, figure), address: `/${kind}s/${id}/` };
  }
  return { kind: 'number', id, title: getEntry(site.numbers, id, 'embed').label, address: `/numbers/${id}/` };
}

/** The script for pages around our frames, as the build bundled it. */
export function readEmbedScript(): string {
  return readText('public/_shell/host.js');
}
