import { Inline } from '@/components/content/inline';
import type { FigureView } from '@/lib/figure/figure-view';

/** A figure in the gallery: its picture, small, and its finding. */
export function FigureCard({ view }: { readonly view: FigureView }) {
  return (
    <article className="figure-card">
      <a href={`/figures/${view.id}/`}>
        {/* biome-ignore lint/performance/noImgElement: a static export has no image optimizer; this is an SVG made by the build. */}
        <img src={`/figures/${view.id}/figure.svg`} alt="" loading="lazy" width={720} height={400} />
        <h3>
          <Inline nodes={view.title} plain />
        </h3>
      </a>
    </article>
  );
}
