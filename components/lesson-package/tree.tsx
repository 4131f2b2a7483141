import { createElement, Fragment, type ReactNode } from 'react';
import { Predict } from '@/components/lesson/predict';
import { Question } from '@/components/lesson/question';
import { Recall } from '@/components/lesson/recall';
import { Step } from '@/components/lesson/step';

/** The parts of a lesson that live: the rest of its tree is plain markup. */
const living = { Step, Question, Predict, Recall } as const;

/** Those parts by the functions that make them: a tree names them. */
export const livingNames: ReadonlyMap<unknown, string> = new Map(Object.entries(living).map(([name, part]) => [part, name]));

/** Markup as data: words, or an element with its attributes and what stands in it. Names of living parts begin with a capital. */
export type TreeNode = string | readonly [name: string, props: Readonly<Record<string, unknown>>, ...children: TreeNode[]];

/** HTML that stands in the page already, by the name of its slot. */
export type ReadSlot = (name: string) => string;

/** The tree as React nodes; the same in the build and in the package, so that one takes over what the other wrote. */
export function fromTree(nodes: readonly TreeNode[], readSlot: ReadSlot): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => toNode(node, readSlot)));
}

function toNode(node: TreeNode, readSlot: ReadSlot): ReactNode {
  if (typeof node === 'string') return node;
  const [name, props, ...children] = node;
  const slot = props['data-slot'];
  if (typeof slot === 'string')
    // Drawn at build: nothing in it lives.
    return createElement(name, { ...props, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: readSlot(slot) } });
  const type = name in living ? living[name as keyof typeof living] : name;
  return createElement(type as string, props, ...children.map((child) => toNode(child, readSlot)));
}
