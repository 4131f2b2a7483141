import type { ComponentType } from 'react';
import { LessonIsland, Predict, Question, Recall, Step } from './lesson-island.client';
import { makeMdxComponents } from './mdx-components';

/** The words that authors may use in a lesson: those of articles, with steps for sections, questions, predictions and what comes back from earlier lessons. */
export function makeLessonComponents(context: Parameters<typeof makeMdxComponents>[0]): Record<string, ComponentType<never>> {
  return { ...makeMdxComponents(context), Section: Step, Question, Predict, Recall } as unknown as Record<string, ComponentType<never>>;
}

export { LessonIsland };
