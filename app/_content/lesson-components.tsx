import type { ComponentProps, ComponentType } from 'react';
import { CorrectionNote } from '@/components/correction/correction-note';
import { correctionsFor } from '@/lib/content';
import { LessonIsland, Predict, Question, Recall, Step } from './lesson-island.client';
import { makeMdxComponents } from './mdx-components';

/** The words that authors may use in a lesson: those of articles, with steps for sections, questions, predictions and what comes back from earlier lessons. */
export function makeLessonComponents(context: Parameters<typeof makeMdxComponents>[0]): Record<string, ComponentType<never>> {
  const Section = ({ children, ...props }: ComponentProps<typeof Step>) => (
    <Step {...props}>
      <CorrectionNote corrections={correctionsFor(context.site, props.id)} />
      {children}
    </Step>
  );
  return { ...makeMdxComponents(context), Section, Question, Predict, Recall } as unknown as Record<string, ComponentType<never>>;
}

export { LessonIsland };
