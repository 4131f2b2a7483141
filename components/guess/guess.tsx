import { type ReactNode, useCallback, useState } from 'react';
import { ParameterControl } from '@/components/instrument/parameter-control';
import type { GuessTask } from '@/lib/guess/guess-task';
import { tellGuess } from '@/lib/guess/tell-guess';
import { defaultState } from '@/lib/models/parameter';
import { GuessPlot } from './guess-plot';

interface GuessProps {
  /** Prefix of ids on the page. */
  readonly name: string;
  readonly task: GuessTask;
  readonly question: string;
  /** The record as a table. */
  readonly children: ReactNode;
}

/** A question about a record, answered with a line before the record is shown. Without script the record stands behind a click. */
export function Guess({ name, task, question, children }: GuessProps) {
  const [state, setState] = useState(() => defaultState(task.handles));
  const [epoch, setEpoch] = useState(0);
  const [isRevealed, setRevealed] = useState(false);
  const draw = (next: typeof state) => {
    setState(next);
    setEpoch(epoch + 1);
  };
  const change = useCallback((id: string, value: number) => setState((before) => ({ ...before, [id]: value })), []);
  return (
    <>
      <fieldset className="guess-box">
        <legend>{question}</legend>
        <div className="needs-script">
          <p className="guess-how">Draw the line on, or set the years one by one. Then look.</p>
          <GuessPlot task={task} state={state} isRevealed={isRevealed} onDraw={draw} />
          <div className="guess-fields">
            {task.handles.map((handle) => (
              <ParameterControl
                key={handle.id}
                name={name}
                parameter={handle}
                value={state[handle.id] ?? handle.default}
                epoch={epoch}
                disabled={isRevealed}
                onChange={change}
              />
            ))}
          </div>
          {isRevealed ? (
            <button
              type="button"
              onClick={() => {
                draw(defaultState(task.handles));
                setRevealed(false);
              }}
            >
              Guess again
            </button>
          ) : (
            <button type="button" className="guess-show" data-replay onClick={() => setRevealed(true)}>
              Show the record
            </button>
          )}
        </div>
      </fieldset>
      <p className="guess-told" role="status">
        {isRevealed ? tellGuess(task, state) : ''}
      </p>
      <details className={isRevealed ? 'guess-table' : 'guess-table without-script'}>
        <summary>The record</summary>
        {children}
      </details>
    </>
  );
}
