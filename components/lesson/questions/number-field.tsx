import { inlineText } from '@/lib/inline/inline';
import type { NumberQuestion } from '@/lib/quiz/quiz';
import type { BodyProps } from './body';

/** A field for a number, with the unit that is meant behind it. */
export function NumberField({ question, answer, onChange }: BodyProps<NumberQuestion>) {
  const id = `${question.id}-field`;
  return (
    <p className="number-field">
      <label htmlFor={id} className="visually-hidden">
        Your answer to: {inlineText(question.prompt)}
      </label>
      <input
        id={id}
        name={question.id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={answer[0] ?? ''}
        aria-describedby={`${id}-unit`}
        onChange={(event) => onChange([event.currentTarget.value])}
      />
      <span id={`${id}-unit`}>{question.unit}</span>
    </p>
  );
}
