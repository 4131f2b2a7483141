import { tellAsOf } from '@/components/embed/embed-number';
import { modeLabel } from '@/components/figure/mode-label';
import { nameText } from '@/lib/citation/csl';
import { creditProducers } from '@/lib/citation/producers';
import { formatDate, sourceProducer } from '@/lib/citation/source-label';
import {
  type Embed,
  findPin,
  getEmbed,
  getEntry,
  readDrawing,
  readInstrument,
  readStandaloneSvg,
  type Site,
  viewFigure,
} from '@/lib/content';
import type { FrameFacts } from '@/lib/embed/frame-code';
import { estimateHeight, estimateQuoteHeight, type FrameContent } from '@/lib/embed/frame-height';
import { pasteFigure, pasteNumber } from '@/lib/embed/paste-block';
import { pickRows } from '@/lib/embed/paste-table';
import type { FigureView } from '@/lib/figure/figure-view';
import { pictureSize } from '@/lib/figure/standalone';
import { inlineText } from '@/lib/inline/inline';
import { absolute } from './addresses';

/** What a bare page says of its thing, and what its box and oEmbed file offer. */
export interface EmbedFacts {
  readonly embed: Embed;
  /** "Source: U.S. Geological Survey". */
  readonly source: string;
  readonly credit: EmbedCredit;
  readonly frame: FrameFacts;
  /** The block for systems that strip frames. */
  readonly paste: string;
}

export interface EmbedCredit {
  /** "Chart", "Drawing", "Via". */
  readonly what: string;
  readonly site: string;
  readonly license: { readonly name: string; readonly url: string };
  /** Permanent page, from the root of the site, and as readers see it. */
  readonly address: string;
  readonly shownAddress: string;
}

/** @throws when nothing of this id can be embedded. */
export function describeEmbed(site: Site, id: string): EmbedFacts {
  const embed = getEmbed(site, id);
  return embed.kind === 'number' ? describeNumber(site, embed) : describePicture(site, embed);
}

function describePicture(site: Site, embed: Embed): EmbedFacts {
  const { id, kind, title } = embed;
  const view = viewFigure(site, id);
  const { meta } = getEntry(site.figures, id, 'figure');
  const source = `Source: ${creditProducers(meta.sources.map((key) => getEntry(site.sources, key, 'source')))
    .map(nameText)
    .join('; ')}`;
  const credit = creditOf(site, embed, kind === 'instrument' ? 'Model and chart' : view.isDrawing ? 'Drawing' : 'Chart');
  const { data } = readDrawing(id);
  const content = contentOf(view, embed, source, credit);
  const heights = { phone: estimateHeight(content, 340), column: estimateHeight(content, 720), medium: estimateHeight(content, 640) };
  return {
    embed,
    source,
    credit,
    frame: frameOf(site, embed, heights),
    paste: pasteFigure({
      title,
      subtitle: inlineText(view.subtitle),
      picture: {
        src: absolute(`/images/figures/${id}.png`),
        ...pictureSize(readStandaloneSvg(id)),
        alt: inlineText(view.description.what),
      },
      table: pickRows(data, view.modes[0] ?? 'absolute'),
      rows: absolute(`/figures/${id}/data.csv`),
      ...pasteCredit(source, credit),
    }),
  };
}

function contentOf(view: FigureView, { id, kind, title }: Embed, source: string, credit: EmbedCredit): FrameContent {
  const { wide, narrow, data } = readDrawing(id);
  const instrument = kind === 'instrument' ? readInstrument(id) : undefined;
  const buttons = instrument
    ? [instrument.presets.map(({ label }) => label)]
    : view.isDrawing
      ? []
      : [view.modes.map((mode) => modeLabel(mode, view.modes, data.series[0]?.unit ?? '')), data.series.map(({ label }) => label)];
  return {
    title,
    subtitle: inlineText(view.subtitle),
    source,
    credit: `${credit.what}: ${credit.site}, ${credit.license.name} · ${credit.shownAddress}`,
    wide: pictureSize(wide),
    narrow: pictureSize(narrow),
    buttons,
    sliders: instrument?.parameters.length ?? 0,
  };
}

function describeNumber(site: Site, embed: Embed): EmbedFacts {
  const { text, label, as_of: asOf, evidence, basis, sources, locator } = getEntry(site.numbers, embed.id, 'number');
  const works = sources.map((key) => {
    const work = getEntry(site.sources, key, 'source');
    const producer = sourceProducer(work);
    return work.title.includes(producer) ? work.title : `${producer}, ${work.title}`;
  });
  const source = `Source: ${works.join('; ')}${locator ? `, ${locator}` : ''}`;
  const credit = creditOf(site, embed, 'Via');
  const quote = {
    text,
    label,
    asOf: tellAsOf(asOf, evidence, basis),
    source,
    credit: `${credit.what}: ${credit.site}, ${credit.shownAddress}`,
  };
  const heights = {
    phone: estimateQuoteHeight(quote, 260),
    column: estimateQuoteHeight(quote, 720),
    medium: estimateQuoteHeight(quote, 640),
  };
  return {
    embed,
    source,
    credit,
    frame: frameOf(site, embed, heights),
    paste: pasteNumber({ text, label, asOf: formatDate(asOf), ...pasteCredit(source, credit) }),
  };
}

function frameOf(site: Site, embed: Embed, heights: FrameFacts['heights']): FrameFacts {
  const title = embed.kind === 'number' ? `${getEntry(site.numbers, embed.id, 'number').text}: ${embed.title}` : embed.title;
  return {
    src: absolute(`/embed/${embed.id}/`),
    script: absolute('/embed.js'),
    title: `${title} (${site.info.name})`,
    heights,
    pinned: findPin(site, embed.kind === 'number' ? 'number' : 'figure', embed.id),
  };
}

const creditOf = ({ info }: Site, { address }: Embed, what: string): EmbedCredit => ({
  what,
  site: info.name,
  license: info.license,
  address,
  shownAddress: absolute(address).replace(/^https?:\/\//, ''),
});

const pasteCredit = (source: string, { what, site, license, address }: EmbedCredit) => ({
  source: `${source}.`,
  what,
  site,
  license,
  address: absolute(address),
});
