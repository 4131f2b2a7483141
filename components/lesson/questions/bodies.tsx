import type { ReactNode } from 'react';
import type { Question } from '@/lib/quiz/quiz';
import type { BodyProps } from './body';
import { NumberField } from './number-field';
import { Options } from './options';
import { OrderList } from './order-list';

const bodies = { one: Options, many: Options, number: NumberField, order: OrderList } as const satisfies Record<Question['kind'], unknown>;

/** What to do, in words, for each kind. */
const tasks: Readonly<Record<Question['kind'], string>> = {
  one: 'One answer is right.',
  many: 'Tick all that are true.',
  number: 'Type a number.',
  order: 'Put them in order, first at the top.',
};

/** The field for the answer to a question, by its kind. */
export function QuestionBody<Q extends Question>(props: BodyProps<Q>): ReactNode {
  const Body = bodies[props.question.kind] as unknown as (props: BodyProps<Q>) => ReactNode;
  return <Body {...props} />;
}

export function taskOf({ kind }: Question): string {
  return tasks[kind];
}
