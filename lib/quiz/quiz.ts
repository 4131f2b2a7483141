import type { InlineNode } from '@/lib/inline/inline';

/** A text with its numbers filled in. */
export type Text = readonly InlineNode[];

/** A place on the site with the words that lead there. */
export interface Way {
  readonly href: string;
  readonly label: string;
}

export interface Objective {
  readonly id: string;
  readonly text: Text;
}

/** What every question has, whatever its kind. */
interface Asked {
  readonly id: string;
  readonly objectives: readonly string[];
  readonly prompt: Text;
  readonly hint: Text;
  /** Why the right answer is right. */
  readonly explanation: Text;
  /** The section that answers it. */
  readonly section: Way;
}

export interface Option {
  readonly id: string;
  readonly text: Text;
  readonly isRight: boolean;
  /** What is said to someone who chose it. */
  readonly feedback: Text;
}

export interface OneQuestion extends Asked {
  readonly kind: 'one';
  readonly options: readonly Option[];
}

export interface ManyQuestion extends Asked {
  readonly kind: 'many';
  readonly options: readonly Option[];
}

/** How an answer's unit may be written, and how many of the question's unit it makes. */
export interface UnitName {
  readonly name: string;
  readonly factor: number;
}

export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly value: number;
  /** The value as it reads: "2.2 kg/t". */
  readonly shown: string;
  /** The unit as it stands behind the field. */
  readonly unit: string;
  readonly units: readonly UnitName[];
  /** How far from the value still counts, in the question's unit. */
  readonly tolerance: number;
  /** Wrong values that a plain slip of thought leads to, each with its own reply. */
  readonly mistakes: readonly { readonly value: number; readonly tolerance: number; readonly feedback: Text }[];
  readonly tooLow: Text;
  readonly tooHigh: Text;
}

export interface OrderItem {
  readonly id: string;
  readonly text: Text;
  /** What is said when it stands in the wrong place. */
  readonly feedback: Text;
}

export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  /** In the right order. */
  readonly items: readonly OrderItem[];
  /** Ids in the order in which they are first shown: never the right one. */
  readonly start: readonly string[];
}

export type Question = OneQuestion | ManyQuestion | NumberQuestion | OrderQuestion;
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** One bar of a prediction: a share in percent. */
export interface Share {
  /** Id of the number record, which names it in saved guesses too. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Guess first, then look: shares set by slider or typed, then shown against the record. No marks. */
export interface Prediction {
  readonly id: string;
  readonly kind: 'shares';
  readonly objectives: readonly string[];
  readonly prompt: Text;
  /** Share of what, where, when, by whose count. */
  readonly basis: Text;
  readonly color: 'china' | 'accent';
  /** Shares that are shown from the start. */
  readonly given: readonly Share[];
  /** Shares to guess. */
  readonly guess: readonly Share[];
  /** Told with the record. */
  readonly record: Text;
  /** Asks for a sentence in the pupil's own words. */
  readonly ask: Text;
}

export interface StepEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
}

/** All that the player needs, as plain data. */
export interface LessonQuiz {
  readonly lesson: string;
  readonly title: string;
  readonly steps: readonly StepEntry[];
  readonly objectives: readonly Objective[];
  readonly questions: readonly Question[];
  readonly predictions: readonly Prediction[];
  /** Keys of the sources in the order of the page's list. */
  readonly sources: readonly string[];
}

/** A pupil's answer to any kind of question: ids of what was chosen or the order given, or the typed text. */
export type Answer = readonly string[];

/** Something said about an answer; `about` names the option or item it speaks of. */
export interface Reply {
  readonly about?: string;
  readonly tone: 'right' | 'wrong' | 'note';
  readonly text: Text;
}

/** What came of an answer. "unclear": it could not be read, which is no attempt. */
export interface Verdict {
  readonly status: 'right' | 'wrong' | 'unclear';
  readonly replies: readonly Reply[];
}

/** What a kind of question knows to do; one file a kind in `kinds/`. */
export interface QuestionKind<Q extends Question> {
  /** The answer before anything was done: empty, or the order first shown. */
  start(question: Q): Answer;
  /** What of a saved or shown answer still belongs to this question. */
  keep(question: Q, answer: Answer): Answer;
  /** True when there is something to check. */
  isGiven(question: Q, answer: Answer): boolean;
  judge(question: Q, answer: Answer): Verdict;
  /** An answer that is right, for the key. */
  solve(question: Q): Answer;
}
