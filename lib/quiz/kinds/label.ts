import type { LabelQuestion, QuestionKind } from '../quiz';
import { placing } from './placing';

/** Each numbered spot of a drawing gets its label. */
export const label: QuestionKind<LabelQuestion> = placing;
