import { Figure } from '@/components/figure/figure';
import { modeLabel } from '@/components/figure/mode-label';
import { Slot } from '@/components/figure/slot';
import { readDrawing, type Site, viewFigure } from '@/lib/content';
import { inlineText } from '@/lib/inline/inline';
import { FigureIsland } from './figure-island.client';

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
  const { data, slot } = readDrawing(id);
  const picture = <Slot name={`figure:${id}`} html={slot} />;
  const chart = view.isDrawing ? (
    <div className="figure-drawing" data-chart>
      {picture}
    </div>
  ) : (
    <FigureIsland
      id={id}
      title={inlineText(view.title)}
      modes={view.modes.map((mode) => ({ mode, label: modeLabel(mode, view.modes, data.series[0]?.unit ?? '') }))}
      series={data.series.map(({ key, label, color, dashed }) => ({ key, label, color, dashed }))}
      rows={`${process.env.BASE_PATH ?? ''}/figures/${id}/figure.json`}
    >
      {picture}
    </FigureIsland>
  );
  return <Figure view={view} chart={chart} {...(citation ? { citation } : {})} titled={titled ?? false} />;
}
