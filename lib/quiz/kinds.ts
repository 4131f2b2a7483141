import { many } from './kinds/many';
import { number } from './kinds/number';
import { one } from './kinds/one';
import { order } from './kinds/order';
import type { Question, QuestionKind, QuestionOf } from './quiz';

const kinds: { readonly [K in Question['kind']]: QuestionKind<QuestionOf<K>> } = { one, many, number, order };

/** What to do with a question: the functions of its kind. */
export function kindOf<Q extends Question>(question: Q): QuestionKind<Q> {
  return kinds[question.kind] as unknown as QuestionKind<Q>;
}
