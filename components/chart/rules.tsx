import type { FigureData } from '@/lib/figure/figure-data';
import { hangFlags } from '@/lib/figure/place';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { type ChartSize, type Plot, type } from './chart-props';
import { getLineHeight, Lines } from './text';

/** A vertical rule with its label: an event, or a seam where the producer of a line changes. */
export interface PlacedRule {
  readonly kind: 'event' | 'seam';
  readonly x: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  /** Distance of the label's middle from the plot's upper edge. */
  readonly rise: number;
  readonly left: number;
}

export interface RulesLayout {
  readonly rules: readonly PlacedRule[];
  readonly height: number;
}

/** Hangs the labels in rows above the plot, where no mark can cross them. */
export function layoutRules(
  data: FigureData,
  place: (at: number | string) => number,
  left: number,
  right: number,
  size: ChartSize,
): RulesLayout {
  const all = [
    ...(data.events ?? []).map((event) => ({ ...event, kind: 'event' as const })),
    ...(data.seams ?? []).map((seam) => ({ ...seam, kind: 'seam' as const })),
  ].sort((a, b) => place(a.at) - place(b.at));
  if (all.length === 0) return { rules: [], height: 0 };
  const measure = size === 'wide' ? 190 : 116;
  const flags = all.map((rule) => {
    const lines = wrapText(rule.label, measure, type.note);
    return { ...rule, lines, x: place(rule.at), width: 6 + Math.max(...lines.map((line) => getTextWidth(line, type.note))) };
  });
  const places = hangFlags(flags, left, right);
  const step = getLineHeight(type.note);
  const rowHeights: number[] = [];
  flags.forEach((flag, index) => {
    const row = places[index]?.row ?? 0;
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, flag.lines.length * step + 5);
  });
  const rises = rowHeights.map((height, row) => sum(rowHeights.slice(0, row)) + (height ?? 0) / 2);
  const rules = flags.map(({ kind, x, lines, width }, index) => {
    const { row = 0, anchor = 'start' } = places[index] ?? {};
    return { kind, x, lines, anchor, rise: (rises[row] ?? 0) + 3, left: anchor === 'start' ? x : x - width };
  });
  return { rules, height: sum(rowHeights) + 4 };
}

const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);

interface RulePolesProps {
  readonly rules: readonly PlacedRule[];
  readonly plot: Plot;
  readonly kind: PlacedRule['kind'];
  /** Keeps to the plot: a lower panel's poles carry no labels. */
  readonly isBare?: boolean;
}

/** The poles; drawn behind the marks for events, over them for seams. */
export function RulePoles({ rules, plot, kind, isBare = false }: RulePolesProps) {
  const own = rules.filter((rule) => rule.kind === kind);
  if (own.length === 0) return null;
  return (
    <g>
      {own.map(({ x, rise, lines }) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={isBare ? plot.top : plot.top - rise - (lines.length * getLineHeight(type.note)) / 2}
          y2={plot.bottom}
          stroke={kind === 'event' ? 'var(--muted)' : 'var(--ink)'}
          strokeOpacity={kind === 'event' ? undefined : 0.65}
          strokeDasharray={kind === 'event' ? undefined : '1.5 3.5'}
        />
      ))}
    </g>
  );
}

/** Poles where they run over filled areas: in the paper's color, so that they show on every fill. */
export function PolesOverAreas({
  rules,
  plot,
  topOf,
}: {
  readonly rules: readonly PlacedRule[];
  readonly plot: Plot;
  readonly topOf: (x: number) => number | undefined;
}) {
  return (
    <g>
      {rules.map(({ kind, x }) => {
        const top = topOf(x);
        return top === undefined ? null : (
          <line
            key={`${kind}-${x}`}
            x1={x}
            x2={x}
            y1={top}
            y2={plot.bottom}
            stroke="var(--card)"
            strokeOpacity={0.85}
            strokeDasharray={kind === 'event' ? undefined : '1.5 3.5'}
          />
        );
      })}
    </g>
  );
}

/** The labels on the poles: events upright in ink, seams slanted and grey. */
export function RuleLabels({ rules, plot }: { readonly rules: readonly PlacedRule[]; readonly plot: Plot }) {
  if (rules.length === 0) return null;
  return (
    <g>
      {rules.map(({ kind, x, lines, anchor, rise }) => (
        <Lines
          key={`${x}-${lines[0]}`}
          lines={lines}
          x={x + (anchor === 'start' ? 5 : -5)}
          y={plot.top - rise}
          anchor={anchor}
          size={type.note}
          italic={kind === 'seam'}
          fill={kind === 'event' ? 'var(--ink)' : 'var(--muted)'}
        />
      ))}
    </g>
  );
}
