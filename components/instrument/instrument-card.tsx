import type { InstrumentMeta } from '@/lib/models/instrument';

/** An instrument in the index: its picture, small, its name and what it answers. */
export function InstrumentCard({ id, title, question }: Pick<InstrumentMeta, 'id' | 'title' | 'question'>) {
  return (
    <article className="instrument-card">
      <a href={`/instruments/${id}/`}>
        {/* biome-ignore lint/performance/noImgElement: a static export has no image optimizer; this is an SVG made by the build. */}
        <img src={`/figures/${id}/figure.svg`} alt="" loading="lazy" width={720} height={400} />
        <h2>{title}</h2>
      </a>
      <p>{question}</p>
    </article>
  );
}
