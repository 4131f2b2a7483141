import type { ReactNode } from 'react';
import { HeadingLink } from '@/components/content/section';
import { resultId, useLesson } from './lesson-context';

const kinds: Readonly<Record<string, string>> = {
  read: 'Read',
  predict: 'Predict, then look',
  explore: 'Explore',
  explain: 'Explain',
  check: 'Check',
};

interface StepProps {
  /** Permanent id. */
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
  readonly children: ReactNode;
}

/** One step of a lesson. Without script all stand below each other; with it, one at a time. */
export function Step({ id, title, kind = 'read', children }: StepProps) {
  const { quiz, isActive, current } = useLesson();
  const { steps } = quiz;
  const index = steps.findIndex((step) => step.id === id);
  const before = steps[index - 1];
  const next = steps[index + 1] ?? { id: resultId(quiz), title: 'Your result' };
  return (
    <section
      className="lesson-step"
      data-section={id}
      data-kind={kind}
      data-current={isActive && current === id ? '' : undefined}
      aria-labelledby={id}
    >
      <p className="step-kind" id={`${id}-kind`}>
        {kinds[kind] ?? kind}{' '}
        <span className="step-place">
          Step {index + 1} of {steps.length}
        </span>
      </p>
      <h2 id={id} tabIndex={-1} aria-describedby={`${id}-kind`}>
        {title} <HeadingLink id={id} title={title} hasCard />
      </h2>
      {children}
      <nav className="step-ways needs-script" aria-label="Steps">
        {before ? (
          <a className="step-back" href={`#${before.id}`}>
            <span aria-hidden="true">← </span>Back
          </a>
        ) : (
          <span />
        )}
        <a className="button" href={`#${next.id}`}>
          Next: {next.title}
        </a>
      </nav>
    </section>
  );
}
