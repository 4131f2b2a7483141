import type { MatchQuestion } from '@/lib/quiz/quiz';
import type { BodyProps } from './body';
import { Places } from './places';

/** Things at the left, and a list beside each to choose what belongs to it. */
export function MatchFields(props: BodyProps<MatchQuestion>) {
  return <Places {...props} />;
}
