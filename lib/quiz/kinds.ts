import { label } from './kinds/label';
import { many } from './kinds/many';
import { match } from './kinds/match';
import { number } from './kinds/number';
import { one } from './kinds/one';
import { order } from './kinds/order';
import { text } from './kinds/text';
import type { Question, QuestionKind, QuestionOf } from './quiz';

const kinds: { readonly [K in Question['kind']]: QuestionKind<QuestionOf<K>> } = { one, many, number, order, match, label, text };

/** What to do with a question: the functions of its kind. */
export function kindOf<Q extends Question>(question: Q): QuestionKind<Q> {
  return kinds[question.kind] as unknown as QuestionKind<Q>;
}
