import type { ReactNode } from 'react';
import { type } from './chart-props';

interface TextProps {
  readonly x: number;
  /** The middle of the line; the baseline follows from the size. */
  readonly y: number;
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly italic?: boolean;
  /** Paper around the letters, for labels that stand among marks. */
  readonly halo?: boolean;
  readonly children: ReactNode;
}

/** Height of a line of text of a given size. */
export function getLineHeight(size: number): number {
  return Math.round(size * 1.2);
}

/** One line of text, set by its middle: presentation attributes only, because the served page forbids inline styles. */
export function Text({ x, y, size = type.tick, weight, fill = 'var(--muted)', anchor, italic, halo, children }: TextProps) {
  return (
    <text
      x={x}
      y={y + size * 0.35}
      fontSize={size}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      fill={fill}
      textAnchor={anchor === 'start' ? undefined : anchor}
      pointerEvents="none"
      {...(halo ? { stroke: 'var(--card)', strokeWidth: 4, strokeLinejoin: 'round' as const, paintOrder: 'stroke' } : {})}
    >
      {children}
    </text>
  );
}

/** Several lines, set by the middle of the whole block. */
export function Lines({ lines, y, size = type.tick, ...rest }: Omit<TextProps, 'children'> & { readonly lines: readonly string[] }) {
  const step = getLineHeight(size);
  const first = y - ((lines.length - 1) * step) / 2;
  return lines.map((line, index) => {
    const place = first + index * step;
    return (
      <Text key={place} {...rest} size={size} y={place}>
        {line}
      </Text>
    );
  });
}
