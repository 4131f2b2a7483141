import { type ModelState, readParameter } from '@/lib/models/parameter';
import type { GuessTask, Handle, Point } from './guess-task';

/** A place in the plot: both parts from 0 to 1, y from the bottom. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the record or of a guess stands in the plot. */
export function placePoint(task: GuessTask, { at, value }: Point): Place {
  const [first, last] = getSpan(task);
  const [min, max] = getRange(task);
  return { x: (at - first) / (last - first), y: (value - min) / (max - min) };
}

/** The guessed line: from the last known point through the handles. */
export function listGuess(task: GuessTask, state: ModelState): Point[] {
  const guessed = task.handles.map((handle) => ({ at: handle.at, value: state[handle.id] ?? handle.default }));
  const last = task.known.at(-1);
  return last ? [last, ...guessed] : guessed;
}

/** What the guessed line says of a time between its ends. */
export function readGuess(line: readonly Point[], at: number): number {
  const after = line.findIndex((point) => point.at >= at);
  const [left, right] = [line[after - 1], line[after]];
  if (!right) return line.at(-1)?.value ?? 0;
  if (!left || right.at === at) return right.value;
  return left.value + ((at - left.at) / (right.at - left.at)) * (right.value - left.value);
}

/**
 * A stroke of the pointer from one place to another, as values: the handle nearest to its end, and all that it passed.
 * Strokes beyond the plot's edge stay at it.
 */
export function drawStroke(task: GuessTask, state: ModelState, from: Place, to: Place): ModelState {
  const nearest = findNearest(task, to.x);
  const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const changes = task.handles.flatMap((handle) => {
    const { x } = placePoint(task, { at: handle.at, value: 0 });
    if (handle === nearest) return [[handle.id, readHeight(task, handle, to.y)] as const];
    if (x <= low || x >= high) return [];
    return [[handle.id, readHeight(task, handle, from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y))] as const];
  });
  return { ...state, ...Object.fromEntries(changes) };
}

function findNearest(task: GuessTask, x: number): Handle | undefined {
  const distance = (handle: Handle) => Math.abs(placePoint(task, { at: handle.at, value: 0 }).x - x);
  return [...task.handles].sort((one, other) => distance(one) - distance(other))[0];
}

/** The value that a height in the plot means, on the handle's steps. */
function readHeight(task: GuessTask, handle: Handle, y: number): number {
  const [min, max] = getRange(task);
  const reading = readParameter(handle, min + Math.min(1, Math.max(0, y)) * (max - min));
  return reading.ok ? reading.value : reading.nearest;
}

/** First and last time in the plot. */
export function getSpan({ known, record }: GuessTask): readonly [number, number] {
  return [(known[0] ?? record[0])?.at ?? 0, record.at(-1)?.at ?? 1];
}

function getRange({ ticks }: GuessTask): readonly [number, number] {
  return [ticks[0] ?? 0, ticks.at(-1) ?? 1];
}
