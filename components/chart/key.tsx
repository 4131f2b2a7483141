import { getTextWidth } from '@/lib/figure/text-width';
import { type } from './chart-props';
import { labelColor, markColor } from './color';
import { getHatchId } from './hatch';
import type { PlotSeries } from './prepare';
import { Text } from './text';

/** One entry of the key above a chart: a sample of the mark and its name. */
export interface KeyItem {
  readonly id: string;
  readonly sample: 'box' | 'line' | 'dashed' | 'dot' | 'hatch' | 'hollow';
  readonly series?: PlotSeries;
  readonly label: string;
}

interface PlacedItem extends KeyItem {
  readonly x: number;
  readonly y: number;
}

export interface KeyLayout {
  readonly items: readonly PlacedItem[];
  readonly height: number;
}

const rowHeight = 20;
const sampleWidth = 20;

/** Flows the entries into rows of the given width. */
export function layoutKey(items: readonly KeyItem[], width: number): KeyLayout {
  let x = 0;
  let row = 0;
  const placed = items.map((item) => {
    const length = sampleWidth + getTextWidth(item.label, type.note, item.series ? 600 : 400);
    if (x > 0 && x + length > width) {
      x = 0;
      row += 1;
    }
    const place = { ...item, x, y: row * rowHeight + rowHeight / 2 };
    x += length + 16;
    return place;
  });
  return { items: placed, height: items.length === 0 ? 0 : (row + 1) * rowHeight + 6 };
}

/** Where a lone note on flags goes: to the right end of the unit's line, when both fit. */
export function layoutNote(items: readonly KeyItem[], unitWidth: number, width: number): KeyLayout | undefined {
  const [item] = items;
  if (!item || items.length > 1 || item.series) return undefined;
  const length = sampleWidth + getTextWidth(item.label, type.note);
  return unitWidth + 16 + length > width ? undefined : { items: [{ ...item, x: unitWidth === 0 ? 0 : width - length, y: 8 }], height: 0 };
}

/** The key: series in their color and weight, flags in grey. */
export function Key({ layout, prefix }: { readonly layout: KeyLayout; readonly prefix: string }) {
  return (
    <g>
      {layout.items.map((item) => (
        <g key={item.id}>
          <Sample item={item} prefix={prefix} />
          <Text
            x={item.x + sampleWidth}
            y={item.y}
            size={type.note}
            weight={item.series ? 600 : undefined}
            fill={item.series ? labelColor(item.series.color) : 'var(--muted)'}
          >
            {item.label}
          </Text>
        </g>
      ))}
    </g>
  );
}

function Sample({ item: { x, y, sample, series }, prefix }: { readonly item: PlacedItem; readonly prefix: string }) {
  const color = series ? markColor(series.color) : 'var(--muted)';
  if (sample === 'line' || sample === 'dashed')
    return (
      <line x1={x} x2={x + 14} y1={y} y2={y} stroke={color} strokeWidth="2.5" strokeDasharray={sample === 'dashed' ? '4 3' : undefined} />
    );
  if (sample === 'dot') return <circle cx={x + 7} cy={y} r="5" fill={color} />;
  if (sample === 'hollow') return <circle cx={x + 7} cy={y} r="4" fill="var(--card)" stroke={color} strokeWidth="1.5" />;
  const fill = sample === 'hatch' ? `url(#${getHatchId(prefix, 'muted')})` : color;
  return <rect x={x} y={y - 6} width="14" height="12" fill={fill} stroke={sample === 'hatch' ? color : undefined} />;
}
