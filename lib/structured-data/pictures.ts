import type { ImageObject, WebApplication, WebPage } from 'schema-dts';
import type { CslName } from '@/lib/citation/csl';
import { type Days, dates } from './documents';
import { creators, type Frame, ownWork } from './frame';

interface FigureFacts extends Days {
  readonly title: string;
  /** Measure, unit, place, time. */
  readonly subtitle: string;
  /** The description for who cannot see it. */
  readonly description: string;
  readonly path: string;
  /** Path of the picture, and of a smaller one for previews. */
  readonly picture: string;
  readonly preview: string;
  /** Who the citation names first. */
  readonly authors: readonly CslName[];
  readonly credit: string;
  /** Addresses, or titles, of the works that it rests on. */
  readonly sources: readonly string[];
}

/** A figure's page and the picture on it, with its terms and its credit line. */
export function describeFigure(frame: Frame, facts: FigureFacts): [WebPage, ImageObject] {
  const { title, subtitle, description, path, picture, preview, authors, credit, sources } = facts;
  const license = frame.info.license.url;
  const image = { '@id': frame.address(`${path}#picture`) };
  return [
    {
      '@type': 'WebPage',
      '@id': frame.address(path),
      name: title,
      description: subtitle,
      url: frame.address(path),
      ...dates(facts),
      ...ownWork(frame),
      mainEntity: image,
      primaryImageOfPage: image,
    },
    {
      '@type': 'ImageObject',
      ...image,
      name: title,
      caption: description,
      contentUrl: frame.address(picture),
      encodingFormat: 'image/svg+xml',
      thumbnailUrl: frame.address(preview),
      license,
      acquireLicensePage: frame.address('/reuse/'),
      creditText: credit,
      creator: creators([...authors]),
      copyrightNotice: `${frame.info.publisher}, ${frame.info.license.name}`,
      isBasedOn: [...sources],
    },
  ];
}

interface InstrumentFacts extends Days {
  readonly title: string;
  readonly question: string;
  readonly path: string;
  readonly preview: string;
  readonly sources: readonly string[];
}

/** A model that runs in the page. */
export function describeInstrument(frame: Frame, facts: InstrumentFacts): WebApplication {
  return {
    '@type': 'WebApplication',
    '@id': frame.address(`${facts.path}#instrument`),
    name: facts.title,
    description: facts.question,
    url: frame.address(facts.path),
    image: frame.address(facts.preview),
    applicationCategory: 'EducationalApplication',
    operatingSystem: 'any, in a browser',
    license: frame.info.license.url,
    author: creators([{ literal: frame.info.author }]),
    isBasedOn: [...facts.sources],
    ...dates(facts),
    ...ownWork(frame),
  };
}
