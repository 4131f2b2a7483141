import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

interface MisconceptionsProps {
  readonly ideas: readonly {
    readonly id: string;
    readonly idea: readonly InlineNode[];
    readonly sign: readonly InlineNode[];
    readonly response: readonly InlineNode[];
    readonly questions: readonly { readonly href: string; readonly prompt: string }[];
  }[];
}

/** Wrong ideas with how to notice and answer them, and the questions that bring them out. */
export function Misconceptions({ ideas }: MisconceptionsProps) {
  return ideas.map(({ id, idea, sign, response, questions }) => (
    <section key={id} id={id} className="misconception" aria-labelledby={`${id}-idea`}>
      <h3 id={`${id}-idea`}>
        “<Inline nodes={idea} plain />”
      </h3>
      <p>
        <strong>How you notice:</strong> <Inline nodes={sign} />
      </p>
      <p>
        <strong>What to say:</strong> <Inline nodes={response} />
      </p>
      {questions.length > 0 && (
        <>
          <p className="teach-small">Questions that bring it out:</p>
          <ul className="teach-small">
            {questions.map(({ href, prompt }) => (
              <li key={href}>
                <a href={href}>{prompt}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  ));
}
