import type { ManyQuestion, OneQuestion, Option, Reply } from '@/lib/quiz/quiz';
import { Words } from '../words';
import type { BodyProps } from './body';

/** Options to choose one or several of. What is said about an option stands with it. */
export function Options({ question, answer, verdict, tried, onChange }: BodyProps<OneQuestion | ManyQuestion>) {
  const isOne = question.kind === 'one';
  const choose = (id: string, isOn: boolean) => {
    if (isOne) onChange([id]);
    else onChange(question.options.map((option) => option.id).filter((other) => (other === id ? isOn : answer.includes(other))));
  };
  return (
    <ul className="options">
      {question.options.map((option) => (
        <OptionCard
          key={option.id}
          option={option}
          name={question.id}
          type={isOne ? 'radio' : 'checkbox'}
          isChosen={answer.includes(option.id)}
          reply={replyTo(option, verdict, tried)}
          onChange={(isOn) => choose(option.id, isOn)}
        />
      ))}
    </ul>
  );
}

/** The last verdict's reply to this option; one that was tried earlier keeps its own. */
function replyTo(option: Option, verdict: BodyProps<OneQuestion>['verdict'], tried: readonly string[]): Reply | undefined {
  const reply = verdict?.replies.find(({ about }) => about === option.id);
  return reply ?? (tried.includes(option.id) ? { about: option.id, tone: 'wrong', text: option.feedback } : undefined);
}

interface OptionCardProps {
  readonly option: Option;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: boolean;
  readonly reply: Reply | undefined;
  readonly onChange: (isOn: boolean) => void;
}

function OptionCard({ option, name, type, isChosen, reply, onChange }: OptionCardProps) {
  const feedback = `${name}-${option.id}-feedback`;
  return (
    <li className="option" data-tone={reply?.tone}>
      <label>
        <input
          type={type}
          name={name}
          value={option.id}
          checked={isChosen}
          autoComplete="off"
          aria-describedby={reply ? feedback : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          <Words text={option.text} plain />
        </span>
      </label>
      {/* Always there: a screen reader follows only regions that it knows. */}
      <div id={feedback} className="option-feedback" aria-live="polite">
        {reply && (
          <p>
            <strong>{reply.tone === 'right' ? 'Right.' : 'Not this one.'}</strong> <Words text={reply.text} />
          </p>
        )}
      </div>
    </li>
  );
}
