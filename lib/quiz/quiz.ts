import type { GuessTask } from '@/lib/guess/guess-task';
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

/** What of a number question changes with its values. */
interface NumberTask {
  readonly prompt: Text;
  readonly hint: Text;
  readonly explanation: Text;
  readonly value: number;
  /** The value as it reads: "2.2 kg/t". */
  readonly shown: string;
  /** How far from the value still counts, in the question's unit. */
  readonly tolerance: number;
  /** Wrong values that a plain slip of thought leads to, each with its own reply. */
  readonly mistakes: readonly { readonly value: number; readonly tolerance: number; readonly feedback: Text }[];
  readonly tooLow: Text;
  readonly tooHigh: Text;
}

/** The same task with other values; `id` is permanent inside its question. */
export interface NumberVariant extends NumberTask {
  readonly id: string;
}

export interface NumberQuestion extends Asked, NumberTask {
  readonly kind: 'number';
  /** The unit as it stands behind the field. */
  readonly unit: string;
  readonly units: readonly UnitName[];
  /** Asked in turn after a wrong answer. */
  readonly variants: readonly NumberVariant[];
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

/** Something that can be put in a place. */
export interface Choice {
  readonly id: string;
  readonly text: Text;
}

/** A place that something belongs in. Its id is also that of the choice that belongs there. */
export interface Slot {
  readonly id: string;
  /** What stands there already: the left side of a pair, or where in the drawing it is and what is seen there. */
  readonly name: Text;
  /** What is said when something else was put here. */
  readonly feedback: Text;
}

/** A place in a drawing, in percent of its width and height. */
export interface Spot extends Slot {
  readonly x: number;
  readonly y: number;
}

/** What questions share in which things are put in their places. */
interface Placing<S extends Slot> extends Asked {
  readonly slots: readonly S[];
  /** What belongs nowhere; said to whoever used it. */
  readonly strays: readonly { readonly id: string; readonly feedback: Text }[];
  /** Everything there is to choose, shuffled. */
  readonly choices: readonly Choice[];
}

export interface MatchQuestion extends Placing<Slot> {
  readonly kind: 'match';
}

export interface LabelQuestion extends Placing<Spot> {
  readonly kind: 'label';
  /** The drawing as SVG. */
  readonly drawing: string;
  /** What it shows as a whole. */
  readonly alt: Text;
}

export interface TextPoint {
  readonly id: string;
  readonly text: Text;
  /** Said when the pupil does not find it in the own answer. */
  readonly feedback: Text;
}

/** Words of the pupil's own, compared by the pupil with a model answer. */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  readonly model: Text;
  readonly points: readonly TextPoint[];
  /** Words it should have at most. */
  readonly words: number;
}

export type Question = OneQuestion | ManyQuestion | NumberQuestion | OrderQuestion | MatchQuestion | LabelQuestion | TextQuestion;
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** One bar of a prediction: a share in percent. */
export interface Share {
  /** Id of the number record, which names it in saved guesses too. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** What every prediction has. Guess first, then look; no marks. */
interface Predicted {
  readonly id: string;
  readonly objectives: readonly string[];
  readonly prompt: Text;
  /** Told with the record. */
  readonly record: Text;
  /** Asks for a sentence in the pupil's own words. */
  readonly ask: Text;
}

/** Shares set by slider or typed, then shown against the record. */
export interface SharesPrediction extends Predicted {
  readonly kind: 'shares';
  /** Share of what, where, when, by whose count. */
  readonly basis: Text;
  readonly color: 'china' | 'accent';
  /** Shares that are shown from the start. */
  readonly given: readonly Share[];
  /** Shares to guess. */
  readonly guess: readonly Share[];
}

/** One amount on a scale. */
export interface AmountPrediction extends Predicted {
  readonly kind: 'amount';
  readonly basis: Text;
  /** Id of the number record. */
  readonly number: string;
  readonly value: number;
  /** The record as it reads. */
  readonly text: string;
  /** A unit of lib/units. */
  readonly unit: string;
  /** How its unit may be typed. */
  readonly units: readonly UnitName[];
  /** Ends of the scale. */
  readonly low: number;
  readonly high: number;
  /** The scale runs by factors. */
  readonly isLog: boolean;
}

/** The rest of a line over time. */
export interface LinePrediction extends Predicted {
  readonly kind: 'line';
  readonly task: GuessTask;
  /** The figure whose rows hold the record, and its title. */
  readonly figure: Way;
  /** Short names of its sources. */
  readonly sources: string;
}

export type Prediction = SharesPrediction | AmountPrediction | LinePrediction;

/** A question of another lesson that comes back in this one. */
export interface RecalledQuestion {
  readonly lesson: Way & { readonly slug: string };
  readonly question: Question;
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
  /** Questions of earlier lessons, in the order in which they come back to someone who has met none. */
  readonly recall: readonly RecalledQuestion[];
  /** Keys of the sources in the order of the page's list. */
  readonly sources: readonly string[];
}

/** A pupil's answer to any kind of question: ids of what was chosen or the order given, "slot=choice" for what was put where, or the typed text. */
export type Answer = readonly string[];

/** Something said about an answer; `about` names the option or item it speaks of. */
export interface Reply {
  readonly about?: string;
  readonly tone: 'right' | 'wrong' | 'note';
  readonly text: Text;
}

/** What came of an answer. "unclear": it could not be read, which is no attempt. "self": only the pupil can judge it. */
export interface Verdict {
  readonly status: 'right' | 'wrong' | 'unclear' | 'self';
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
  /** Ids of the wrong ideas that an answer can show, in an order that never depends on the pupil. */
  slips(question: Q): readonly string[];
  /** The first wrong idea that this answer shows; undefined for a right one. */
  slipOf(question: Q, answer: Answer): string | undefined;
}
