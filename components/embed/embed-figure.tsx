import type { ReactNode } from 'react';
import type { FigureView } from '@/lib/figure/figure-view';
import { inlineText } from '@/lib/inline/inline';

interface EmbedFigureProps {
  readonly view: Pick<FigureView, 'id' | 'title' | 'subtitle' | 'description' | 'isDrawing'>;
  /** The picture with its table, live where it can be. */
  readonly chart: ReactNode;
}

/** A figure alone: finding, measure, picture with table, description. Bound words stand plain: their cards are on the figure's own page. */
export function EmbedFigure({ view: { id, title, subtitle, description, isDrawing }, chart }: EmbedFigureProps) {
  return (
    <figure id={id} data-figure={id} data-state="static" aria-labelledby={`${id}-title`} className="embed-figure">
      <figcaption className="embed-head">
        <h1 id={`${id}-title`} className="embed-title">
          {inlineText(title)}
        </h1>
        <p className="embed-subtitle">{inlineText(subtitle)}</p>
      </figcaption>
      {chart}
      <details className="figure-description" data-description>
        <summary>{isDrawing ? 'What the drawing shows' : 'What the chart shows'}</summary>
        <p>{[description.what, description.point, description.use].map((nodes) => inlineText(nodes)).join(' ')}</p>
      </details>
    </figure>
  );
}
