import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { formatMark, getUnitWords } from '@/lib/figure/format-value';
import { drawStroke, getSpan, listGuess, type Place, placePoint } from '@/lib/guess/guess-line';
import { type GuessTask, nameTime, type Point } from '@/lib/guess/guess-task';
import type { ModelState } from '@/lib/models/parameter';

interface GuessPlotProps {
  readonly task: GuessTask;
  readonly state: ModelState;
  /** The record is drawn beside the guess, which is fixed from then on. */
  readonly isRevealed: boolean;
  readonly onDraw: (state: ModelState) => void;
}

/** The known part of the record and a line to bend with pen, finger or mouse. The fields beside it say the same to those who cannot see it. */
export function GuessPlot({ task, state, isRevealed, onDraw }: GuessPlotProps) {
  const last = useRef<Place>(undefined);
  const start = task.known.at(-1);
  const stroke = (event: PointerEvent<HTMLDivElement>, from?: Place) => {
    const box = event.currentTarget.getBoundingClientRect();
    const to = { x: (event.clientX - box.left) / box.width, y: 1 - (event.clientY - box.top) / box.height };
    last.current = to;
    onDraw(drawStroke(task, state, from ?? to, to));
  };
  return (
    <div className="guess-plot" aria-hidden="true" data-revealed={isRevealed ? '' : undefined}>
      <span className="guess-unit">{getUnitWords(task.unit)}</span>
      <div
        className="guess-area"
        onPointerDown={(event) => {
          if (isRevealed || !event.isPrimary || event.button !== 0) return;
          event.currentTarget.setPointerCapture?.(event.pointerId);
          stroke(event);
        }}
        onPointerMove={(event) => last.current && stroke(event, last.current)}
        onPointerUp={() => {
          last.current = undefined;
        }}
        onPointerCancel={() => {
          last.current = undefined;
        }}
      >
        <Axes task={task} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <Line className="guess-known" task={task} points={task.known} />
          <Line className="guess-line" task={task} points={listGuess(task, state)} />
          {isRevealed ? <Line className="guess-record" task={task} points={[...task.known.slice(-1), ...task.record]} /> : null}
        </svg>
        {start ? <span className="guess-start" style={toStyle(placePoint(task, start))} /> : null}
        {task.handles.map((handle) => (
          <span
            key={handle.id}
            className="guess-handle"
            style={toStyle(placePoint(task, { at: handle.at, value: state[handle.id] ?? handle.default }))}
          />
        ))}
      </div>
    </div>
  );
}

function Line({ task, points, className }: { readonly task: GuessTask; readonly points: readonly Point[]; readonly className: string }) {
  const places = points.map((point) => placePoint(task, point));
  if (places.length < 2) return null;
  return <polyline className={className} points={places.map(({ x, y }) => `${round(x * 100)},${round(100 - y * 100)}`).join(' ')} />;
}

/** Values at the left, the first year, the year from which to guess, and the last below. */
function Axes({ task }: { readonly task: GuessTask }) {
  const [first, last] = getSpan(task);
  const from = task.record[0]?.at ?? first;
  const isRoomy = (from - first) / (last - first) > 0.15 && (last - from) / (last - first) > 0.15;
  const times = [first, ...(isRoomy ? [from] : []), last];
  return (
    <>
      {task.ticks.map((tick) => (
        <span key={tick} className="guess-tick" style={toStyle(placePoint(task, { at: first, value: tick }))}>
          <span>{formatMark(tick, task.unit)}</span>
        </span>
      ))}
      {times.map((at) => (
        <span key={at} className="guess-time" style={toStyle(placePoint(task, { at, value: task.ticks[0] ?? 0 }))}>
          <span>{nameTime(task, at)}</span>
        </span>
      ))}
      <span className="guess-veil" style={{ left: toStyle(placePoint(task, { at: task.known.at(-1)?.at ?? first, value: 0 })).left }} />
    </>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

const toStyle = ({ x, y }: Place): CSSProperties => ({ left: `${round(x * 100)}%`, bottom: `${round(y * 100)}%` });
