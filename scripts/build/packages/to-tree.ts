import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { livingNames, type TreeNode } from '@/components/lesson-package/tree';

/** A lesson's markup as data, with the HTML of its slots apart. */
export interface LessonTree {
  readonly nodes: readonly TreeNode[];
  /** HTML by the name of its slot. */
  readonly slots: ReadonlyMap<string, string>;
}

/**
 * Renders what never changes, and leaves the living parts as names: a package's page is written from it and then taken over by it.
 * @throws for anything that cannot stand in data, such as a part with a state of its own that is not one of the living ones.
 */
export function toTree(root: ReactNode): LessonTree {
  const slots = new Map<string, string>();
  return { nodes: walk(root, slots), slots };
}

function walk(node: ReactNode, slots: Map<string, string>): TreeNode[] {
  return Children.toArray(node).flatMap((child): TreeNode[] => {
    if (typeof child === 'string' || typeof child === 'number') return [String(child)];
    if (!isValidElement(child)) throw new Error('a package can hold elements and words only');
    return walkElement(child as ReactElement<Record<string, unknown>>, slots);
  });
}

function walkElement({ type, props }: ReactElement<Record<string, unknown>>, slots: Map<string, string>): TreeNode[] {
  const { children, dangerouslySetInnerHTML: raw, suppressHydrationWarning: _known, ...rest } = props;
  const name = livingNames.get(type) ?? type;
  if (name === Fragment) return walk(children as ReactNode, slots);
  // Parts of the server know neither state nor effects: they are what they return.
  if (typeof name === 'function') return walk((name as (given: object) => ReactNode)(props), slots);
  if (typeof name !== 'string') throw new Error('a package cannot hold this kind of element');
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  for (const [key, value] of Object.entries(kept))
    if (typeof value === 'function') throw new Error(`a package cannot hold the function "${key}" of <${name}>`);
  if (!isHtml(raw)) return [[name, kept, ...walk(children as ReactNode, slots)]];
  const slot = typeof kept['data-slot'] === 'string' ? kept['data-slot'] : `html-${slots.size}`;
  slots.set(slot, raw.__html);
  return [[name, { ...kept, 'data-slot': slot }]];
}

const isHtml = (raw: unknown): raw is { __html: string } => typeof raw === 'object' && raw !== null && '__html' in raw;
