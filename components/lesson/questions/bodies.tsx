import type { ReactNode } from 'react';
import type { Question } from '@/lib/quiz/quiz';
import type { BodyProps } from './body';
import { LabelFields } from './label-fields';
import { MatchFields } from './match-fields';
import { NumberField } from './number-field';
import { Options } from './options';
import { OrderList } from './order-list';
import { OwnWords } from './own-words';

const bodies = {
  one: Options,
  many: Options,
  number: NumberField,
  order: OrderList,
  match: MatchFields,
  label: LabelFields,
  text: OwnWords,
} as const satisfies Record<Question['kind'], unknown>;

/** What to do, in words, for each kind. */
const tasks: Readonly<Record<Question['kind'], string>> = {
  one: 'One answer is right.',
  many: 'Tick all that are true.',
  number: 'Type a number.',
  order: 'Put them in order, first at the top.',
  match: 'Choose what belongs to each.',
  label: 'Choose the label for each number in the drawing.',
  text: 'Write it in your own words. You compare it with a model answer yourself; nobody marks it.',
};

/** The same with a pencil, where that is done in another way. */
const paperTasks: Partial<typeof tasks> = {
  number: 'Write a number.',
  order: 'Put them in order: write 1 into the box of the first, 2 into that of the next, and so on.',
  match: 'Write what belongs to each.',
  label: 'Write the label for each number in the drawing.',
  text: 'Write it in your own words.',
};

/** The field for the answer to a question, by its kind. */
export function QuestionBody<Q extends Question>(props: BodyProps<Q>): ReactNode {
  const Body = bodies[props.question.kind] as unknown as (props: BodyProps<Q>) => ReactNode;
  return <Body {...props} />;
}

export function taskOf({ kind }: Question, isPaper = false): string {
  return (isPaper && paperTasks[kind]) || tasks[kind];
}
