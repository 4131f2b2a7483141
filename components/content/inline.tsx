import { Fragment } from 'react';
import type { InlineNode } from '@/lib/inline/inline';
import { CiteMark } from './cite-mark';
import { ClaimMark } from './claim-mark';
import { NumberMark } from './number-mark';
import { TermMark } from './term-mark';

interface InlineProps {
  readonly nodes: readonly InlineNode[];
  /** Without links and cards: for text that stands inside a link or a label. */
  readonly plain?: boolean;
  /** Number of a source in this page's list; where there is no list, citations are left out. */
  readonly citation?: (source: string) => number;
}

/** Inline content as markup: the one way in which bound text reaches a page. */
export function Inline({ nodes, plain = false, citation }: InlineProps) {
  return nodes.map((node, index) => {
    // The nodes of a text never change their order: the index is its identity.
    const key = index;
    if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>;
    if (node.kind === 'number') return <NumberMark key={key} id={node.id} value={node.value} text={node.text} plain={plain} />;
    if (node.kind === 'cite')
      return citation && !plain ? <CiteMark key={key} source={node.source} at={node.at} number={citation(node.source)} /> : null;
    if (node.kind === 'figure-ref')
      return plain ? (
        <Fragment key={key}>{node.text}</Fragment>
      ) : (
        <a key={key} href={`#${node.id}`}>
          {node.text}
        </a>
      );
    const children = <Inline nodes={node.children} plain={plain} citation={citation} />;
    if (node.kind === 'emphasis') return <em key={key}>{children}</em>;
    if (node.kind === 'strong') return <strong key={key}>{children}</strong>;
    if (node.kind === 'code') return <code key={key}>{children}</code>;
    if (plain) return <Fragment key={key}>{children}</Fragment>;
    if (node.kind === 'link')
      return (
        <a key={key} href={node.href}>
          {children}
        </a>
      );
    if (node.kind === 'claim')
      return (
        <ClaimMark key={key} id={node.id}>
          {children}
        </ClaimMark>
      );
    return (
      <TermMark key={key} id={node.id}>
        {children}
      </TermMark>
    );
  });
}
