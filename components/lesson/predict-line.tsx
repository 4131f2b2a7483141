import { useState } from 'react';
import { GuessPlot } from '@/components/guess/guess-plot';
import { ParameterControl } from '@/components/instrument/parameter-control';
import { listGuess, readGuess } from '@/lib/guess/guess-line';
import { nameTime, type Point } from '@/lib/guess/guess-task';
import { tellGuess } from '@/lib/guess/tell-guess';
import { defaultState, type ModelState } from '@/lib/models/parameter';
import { guessProgress, withGuess } from '@/lib/quiz/progress';
import type { LinePrediction } from '@/lib/quiz/quiz';
import { formatNumber, getUnit } from '@/lib/units/format';
import { useLesson } from './lesson-context';
import { PredictFrame } from './predict-frame';

/** The rest of a line, drawn or typed, then shown in the same plot. */
export function PredictLine({ prediction }: { readonly prediction: LinePrediction }) {
  const { progress, change } = useLesson();
  const [epoch, setEpoch] = useState(0);
  const { id, task, figure, sources } = prediction;
  const { values, isRevealed } = guessProgress(progress, id);
  const state: ModelState = { ...defaultState(task.handles), ...values };
  const isGuessed = Object.keys(values).length > 0;
  const set = (next: ModelState) => change((before) => withGuess(before, id, { values: next }));
  return (
    <PredictFrame
      prediction={prediction}
      fields={
        <>
          <figure className="line-figure" data-guessed={isGuessed ? '' : undefined}>
            <GuessPlot
              task={task}
              state={state}
              isRevealed={isRevealed}
              onDraw={(next) => {
                set(next);
                setEpoch(epoch + 1);
              }}
            />
            <figcaption>
              {task.label}. <span className="needs-script">Draw the line on, or set the years one by one.</span>
            </figcaption>
          </figure>
          <div className="guess-fields needs-script">
            {task.handles.map((handle) => (
              <ParameterControl
                key={handle.id}
                name={id}
                parameter={handle}
                value={state[handle.id] ?? handle.default}
                epoch={epoch}
                disabled={isRevealed}
                onChange={(name, value) => value !== (state[name] ?? handle.default) && set({ [name]: value })}
              />
            ))}
          </div>
          <BlankTable prediction={prediction} />
        </>
      }
      told={
        <>
          {isGuessed && <p className="record-line">{tellGuess(task, state)}</p>}
          <details className="line-rows">
            <summary>The record as a table</summary>
            <RecordTable prediction={prediction} line={isGuessed ? listGuess(task, state) : undefined} />
          </details>
          {/* Only now: titles of sources and of the figure tell how the line goes on. */}
          <p className="predict-help">
            Source: {sources}. <a href={figure.href}>{figure.label}</a>
          </p>
        </>
      }
    />
  );
}

function RecordTable({ prediction, line }: { readonly prediction: LinePrediction; readonly line: readonly Point[] | undefined }) {
  const { task } = prediction;
  return (
    <table className="line-record">
      <caption>
        {task.label}: the record, {getUnit(task.unit).many || task.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">{task.along.kind === 'number' ? 'At' : 'When'}</th>
          <th scope="col">Record</th>
          {line && <th scope="col">Your line</th>}
        </tr>
      </thead>
      <tbody>
        {task.record.map(({ at, value }) => (
          <tr key={at}>
            <th scope="row">{nameTime(task, at)}</th>
            <td>{write(prediction, value)}</td>
            {line && <td>{write(prediction, readGuess(line, at))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For paper and for pages without script: what is known, and room to write the guess. */
function BlankTable({ prediction }: { readonly prediction: LinePrediction }) {
  const { task } = prediction;
  const last = task.known.at(-1);
  return (
    <table className="blank-table without-script">
      <caption>
        {task.label}, {getUnit(task.unit).many || task.unit}
        {last && `; ${nameTime(task, last.at)}: ${write(prediction, last.value)}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{task.along.kind === 'number' ? 'At' : 'When'}</th>
          <th scope="col">Your guess</th>
        </tr>
      </thead>
      <tbody>
        {task.handles.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function write({ task }: LinePrediction, value: number): string {
  return formatNumber(value, task.unit, 'short', task.handles[0]?.digits);
}
