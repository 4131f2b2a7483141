import { Inline } from '@/components/content/inline';
import type { Text } from '@/lib/quiz/quiz';
import { useLesson } from './lesson-context';

/** A text of the quiz with its links, numbers and citations. */
export function Words({ text, plain = false }: { readonly text: Text; readonly plain?: boolean }) {
  const { citation } = useLesson();
  return <Inline nodes={text} plain={plain} citation={citation} />;
}
