import { inlineText } from '@/lib/inline/inline';
import { countWords, longestText, readOwnText, writeOwnText } from '@/lib/quiz/kinds/text';
import type { TextQuestion } from '@/lib/quiz/quiz';
import { Words } from '../words';
import type { BodyProps } from './body';

/** A field for words of one's own; once they are written, the model answer beside them and its points to tick. */
export function OwnWords({ question, answer, verdict, onChange }: BodyProps<TextQuestion>) {
  const { id, words, model, points } = question;
  const own = readOwnText(answer);
  const isComparing = verdict?.status === 'self';
  const count = countWords(own.text);
  const tick = (point: string, isOn: boolean) => {
    const ticks = points.map((one) => one.id).filter((one) => (one === point ? isOn : own.ticks.includes(one)));
    onChange(writeOwnText({ ...own, ticks, isCompared: false }));
  };
  return (
    <div className="own-words">
      <textarea
        id={`${id}-field`}
        name={id}
        rows={5}
        maxLength={longestText}
        autoComplete="off"
        aria-label={`Your answer to: ${inlineText(question.prompt)}`}
        aria-describedby={`${id}-words`}
        readOnly={isComparing}
        value={own.text}
        onChange={(event) => onChange(writeOwnText({ text: event.currentTarget.value, ticks: [], isCompared: false }))}
      />
      <p id={`${id}-words`} className="own-words-count">
        {own.text.length >= longestText - 1 && 'The field is full: what does not fit was left out. '}
        {count > words ? `${count} words: can you say it in ${words}?` : `At most ${words} words${count > 0 ? `; ${count} so far` : ''}.`}
      </p>
      <div className="own-words-model" aria-live="polite">
        {isComparing && (
          <>
            <p>
              <strong>A model answer:</strong> <Words text={model} />
            </p>
            <p id={`${id}-points`}>
              {own.isCompared ? 'What you found in your answer:' : 'Tick what your answer has. Other words for it count, too.'}
            </p>
            <ul className="own-words-points" aria-labelledby={`${id}-points`}>
              {points.map((point) => {
                const isTicked = own.ticks.includes(point.id);
                return (
                  <li key={point.id}>
                    <label>
                      <input
                        type="checkbox"
                        name={`${id}-points`}
                        value={point.id}
                        checked={isTicked}
                        disabled={own.isCompared}
                        onChange={(event) => tick(point.id, event.currentTarget.checked)}
                      />
                      <span>
                        <Words text={point.text} plain />
                      </span>
                    </label>
                    {own.isCompared && !isTicked && (
                      <p className="own-words-missing">
                        <Words text={point.feedback} />
                      </p>
                    )}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
