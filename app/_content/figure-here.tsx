import { CorrectionNote } from '@/components/correction/correction-note';
import { Figure } from '@/components/figure/figure';
import { correctionsFor, type Site, viewFigure } from '@/lib/content';
import { FigureChart } from './figure-chart';

interface FigureHereProps {
  readonly site: Site;
  readonly id: string;
  /** Figures of the page in their order. */
  readonly numbering?: readonly string[];
  readonly citation?: (source: string) => number;
  /** The page's own heading says the title already. */
  readonly titled?: boolean;
}

/** A figure in a page: its texts from the content, its picture from the drawing, its live layer where it has one. */
export function FigureHere({ site, id, numbering, citation, titled }: FigureHereProps) {
  const view = viewFigure(site, id, numbering);
  return (
    <Figure
      view={view}
      chart={<FigureChart view={view} />}
      note={<CorrectionNote corrections={correctionsFor(site, id)} />}
      {...(citation ? { citation } : {})}
      titled={titled ?? false}
    />
  );
}
