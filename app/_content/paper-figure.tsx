import { Inline } from '@/components/content/inline';
import { Slot } from '@/components/figure/slot';
import { ParameterList } from '@/components/instrument/parameter-list';
import { drawingName, findInstrument, readDrawing, type Site, viewFigure } from '@/lib/content';
import { beginAt } from '@/lib/models/state';
import { inState } from './instrument-here';

interface PaperFigureProps {
  readonly site: Site;
  readonly id: string;
  /** The preset that an instrument stands in. */
  readonly state?: string | undefined;
  /** "Chart 1". */
  readonly name: string;
}

/** A figure for paper: title, picture, source. No layer that runs, no caption that tells what pupils are to find. */
export function PaperFigure({ site, id, state, name }: PaperFigureProps) {
  const instrument = site.figures.get(id)?.isInstrument ? findInstrument(id) : undefined;
  const plain = viewFigure(site, id);
  const { title, subtitle, sources, wide } = instrument ? inState(plain, instrument, state) : plain;
  const begin = instrument && (state === undefined ? instrument : beginAt(instrument, state));
  return (
    <figure className={wide ? 'paper-figure paper-wide' : 'paper-figure'} aria-labelledby={`paper-${id}`}>
      <figcaption>
        <p id={`paper-${id}`} className="paper-figure-title">
          <strong>{name}.</strong> <Inline nodes={title} plain />
        </p>
        <p className="paper-figure-subtitle">
          <Inline nodes={subtitle} plain />
        </p>
      </figcaption>
      <Slot name={`figure:${drawingName(id, state)}`} html={readDrawing(id, state).slot} />
      {begin && <ParameterList parameters={begin.parameters} />}
      <p className="paper-figure-source">Source: {sources.map(({ label }) => label).join('; ')}</p>
    </figure>
  );
}
