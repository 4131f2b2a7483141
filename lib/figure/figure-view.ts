import type { InlineNode } from '@/lib/inline/inline';

/** How a figure can be looked at; the first of figure.yaml is the state in which it is drawn. */
export type FigureMode = 'absolute' | 'share' | 'log';

/** What the markup of a figure needs besides its rows; its texts are resolved, its picture comes from the drawing. */
export interface FigureView {
  readonly id: string;
  readonly title: readonly InlineNode[];
  readonly subtitle: readonly InlineNode[];
  readonly caption: readonly InlineNode[];
  readonly description: {
    readonly what: readonly InlineNode[];
    readonly point: readonly InlineNode[];
    readonly use: readonly InlineNode[];
  };
  readonly method?: readonly InlineNode[];
  readonly sources: readonly { readonly key: string; readonly label: string }[];
  readonly modes: readonly FigureMode[];
  readonly wide: boolean;
  /** A drawing of our own has no live layer. */
  readonly isDrawing: boolean;
  readonly reviewed: string;
}
