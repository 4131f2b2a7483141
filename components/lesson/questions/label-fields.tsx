import { useState } from 'react';
import type { LabelQuestion } from '@/lib/quiz/quiz';
import { Words } from '../words';
import type { BodyProps } from './body';
import { Places } from './places';

/** A drawing with numbered marks, and a list for each number. Where each mark sits is told in words, too. */
export function LabelFields(props: BodyProps<LabelQuestion>) {
  const { question, verdict } = props;
  const [visited, visit] = useState<string>();
  const toneOf = (slot: string) => {
    if (!verdict || verdict.status === 'unclear') return undefined;
    return verdict.replies.some(({ about }) => about === slot) ? 'wrong' : 'right';
  };
  return (
    <>
      <figure className="diagram">
        <div className="diagram-picture" aria-hidden="true">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, checked and inlined at build */}
          <div dangerouslySetInnerHTML={{ __html: question.drawing }} />
          {question.slots.map(({ id, x, y }, index) => (
            <span
              key={id}
              className="diagram-mark"
              data-tone={toneOf(id)}
              data-visited={visited === id ? '' : undefined}
              style={{ left: `${x}%`, top: `${y}%` }}
            >
              {index + 1}
            </span>
          ))}
        </div>
        <figcaption>
          <Words text={question.alt} plain />
        </figcaption>
      </figure>
      <Places {...props} onVisit={visit} />
    </>
  );
}
