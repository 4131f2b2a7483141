import { inlineText } from '@/lib/inline/inline';
import { putInPlace, readPlaces } from '@/lib/quiz/kinds/placing';
import type { LabelQuestion, MatchQuestion, Slot } from '@/lib/quiz/quiz';
import { Words } from '../words';
import type { BodyProps } from './body';

interface PlacesProps extends BodyProps<MatchQuestion | LabelQuestion> {
  /** Called with the place that is being filled. */
  readonly onVisit?: (slot: string | undefined) => void;
}

/** A list to choose from for each place: native, so that keys, touch and screen reader do it alike. What is said about a place stands with it. */
export function Places({ question, answer, verdict, onChange, onVisit }: PlacesProps) {
  const places = readPlaces(question, answer);
  return (
    <>
      <ol className="places" data-kind={question.kind}>
        {question.slots.map((slot, index) => (
          <PlaceRow
            key={slot.id}
            question={question}
            slot={slot}
            number={index + 1}
            value={places.get(slot.id) ?? ''}
            used={places}
            reply={verdict?.replies.find(({ about }) => about === slot.id)}
            isRight={verdict !== undefined && verdict.status !== 'unclear' && !verdict.replies.some(({ about }) => about === slot.id)}
            onChange={(choice) => onChange(putInPlace(question, answer, slot.id, choice))}
            onVisit={onVisit}
          />
        ))}
      </ol>
      <ChoiceList question={question} />
    </>
  );
}

interface PlaceRowProps {
  readonly question: MatchQuestion | LabelQuestion;
  readonly slot: Slot;
  readonly number: number;
  /** Id of what stands there, or empty. */
  readonly value: string;
  readonly used: ReadonlyMap<string, string>;
  readonly reply: NonNullable<BodyProps<MatchQuestion>['verdict']>['replies'][number] | undefined;
  /** It was checked, and nothing was wrong with it. */
  readonly isRight: boolean;
  readonly onChange: (choice: string) => void;
  readonly onVisit: ((slot: string | undefined) => void) | undefined;
}

function PlaceRow({ question, slot, number, value, used, reply, isRight, onChange, onVisit }: PlaceRowProps) {
  const field = `${question.id}-${slot.id}`;
  const elsewhere = new Set([...used].filter(([id]) => id !== slot.id).map(([, choice]) => choice));
  const chosen = question.choices.find(({ id }) => id === value);
  const tone = reply?.tone ?? (isRight ? 'right' : undefined);
  return (
    <li className="place" data-place={slot.id} data-tone={tone}>
      <label htmlFor={field} className="place-name">
        {question.kind === 'label' && <span className="place-number">{number}</span>}
        <span>
          <Words text={slot.name} plain />
        </span>
      </label>
      <select
        id={field}
        name={question.id}
        className="place-choice"
        value={value === '' ? '' : `${slot.id}=${value}`}
        autoComplete="off"
        aria-describedby={reply ? `${field}-feedback` : undefined}
        aria-invalid={tone === 'wrong' ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value.split('=')[1] ?? '')}
        onFocus={() => onVisit?.(slot.id)}
        onBlur={() => onVisit?.(undefined)}
      >
        <option value="">Choose …</option>
        {question.choices.map(({ id, text }) => (
          <option key={id} value={`${slot.id}=${id}`}>
            {inlineText(text)}
            {elsewhere.has(id) ? ' (used)' : ''}
          </option>
        ))}
      </select>
      {/* On paper, what was chosen, or room to write it. */}
      <span className="place-blank" aria-hidden="true">
        {chosen && <Words text={chosen.text} plain />}
      </span>
      {/* Always there: a screen reader follows only regions that it knows. */}
      <div id={`${field}-feedback`} className="place-feedback" aria-live="polite">
        {reply && (
          <p>
            <strong>Not this one.</strong> <Words text={reply.text} />
          </p>
        )}
        {tone === 'right' && (
          <p>
            <strong>Right.</strong>
          </p>
        )}
      </div>
    </li>
  );
}

/** What there is to choose, for paper and for pages without script, where a list that folds out is no use. */
function ChoiceList({ question }: { readonly question: MatchQuestion | LabelQuestion }) {
  return (
    <div className="choices without-script">
      <p>To choose from:</p>
      <ul>
        {question.choices.map(({ id, text }) => (
          <li key={id}>
            <Words text={text} plain />
          </li>
        ))}
      </ul>
    </div>
  );
}
