import { modeLabel } from '@/components/figure/mode-label';
import { Slot } from '@/components/figure/slot';
import { readDrawing } from '@/lib/content';
import type { FigureView } from '@/lib/figure/figure-view';
import { inlineText } from '@/lib/inline/inline';
import { FigureIsland } from './figure-island.client';

/** A figure's picture with its table, in the island that brings it to life; a drawing of our own stays as it is. */
export function FigureChart({ view }: { readonly view: FigureView }) {
  const { id, title, modes, isDrawing } = view;
  const { data, slot } = readDrawing(id);
  const picture = <Slot name={`figure:${id}`} html={slot} />;
  if (isDrawing)
    return (
      <div className="figure-drawing" data-chart>
        {picture}
      </div>
    );
  return (
    <FigureIsland
      id={id}
      title={inlineText(title)}
      modes={modes.map((mode) => ({ mode, label: modeLabel(mode, modes, data.series[0]?.unit ?? '') }))}
      series={data.series.map(({ key, label, color, dashed }) => ({ key, label, color, dashed }))}
      rows={`${process.env.BASE_PATH ?? ''}/figures/${id}/figure.json`}
    >
      {picture}
    </FigureIsland>
  );
}
