import type { MatchQuestion, QuestionKind } from '../quiz';
import { placing } from './placing';

/** Each thing on the left gets the one on the right that belongs to it. */
export const match: QuestionKind<MatchQuestion> = placing;
