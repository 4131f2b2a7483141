import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scorm12 } from '@/lib/packages/scorm12';
import { noProgress, withAttempt } from '@/lib/quiz/progress';
import { oneQuestion, sampleQuiz } from '@/lib/quiz/testing/sample';
import { makeAttempt } from './attempt';
import type { ScormApi } from './scorm-api';
import { makeScormRecord } from './scorm-record';

/** A platform that remembers what it is told. */
function makePlatform(values: Record<string, string> = {}) {
  const told = new Map(Object.entries(values));
  const platform = { isStoring: true, commits: 0, isOver: false };
  const api: ScormApi = {
    begin: () => true,
    get: (element) => told.get(element) ?? '',
    set: (element, value) => {
      told.set(element, value);
      return true;
    },
    commit: () => {
      platform.commits++;
      return platform.isStoring;
    },
    end: () => {
      platform.isOver = true;
      return true;
    },
  };
  const notices: (string | undefined)[] = [];
  const record = makeScormRecord(api, scorm12);
  const attempt = makeAttempt({ record, quiz: sampleQuiz, notify: (text) => notices.push(text) });
  return { told, platform, notices, ...attempt };
}

const answered = withAttempt({ ...noProgress, step: 'test' }, 'q-one', { answer: ['b'], isRight: true });
const score = { total: 6, right: 6, first: 6, shown: 0, open: 0, texts: { total: 1, compared: 1 }, isFinished: true, code: '1' };
const status = 'cmi.core.lesson_status';
const end = { id: 'sample-result', index: 3, count: 3 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an attempt on a learning platform', () => {
  it('stores an answer at once, and what is typed after a rest', () => {
    const { keeper, platform } = makePlatform();
    keeper.save(answered);
    vi.advanceTimersByTime(0);
    expect(platform.commits).toBe(1);
    keeper.save({ ...answered, step: 'guess' });
    vi.advanceTimersByTime(100);
    expect(platform.commits).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(platform.commits).toBe(2);
  });

  it('goes on with what was stored', () => {
    const { keeper, told } = makePlatform();
    keeper.save(answered);
    const later = makePlatform(Object.fromEntries(told));
    expect(later.keeper.load().progress).toEqual(answered);
  });

  it('is completed only when all is answered and the end page was seen, in this attempt or an earlier one', () => {
    const { host, told } = makePlatform();
    expect(told.get(status)).toBe('incomplete');
    host.onScore?.(score);
    expect(told.get(status)).toBe('incomplete');
    host.onPlace?.(end);
    expect(told.get(status)).toBe('passed');
    const early = makePlatform();
    early.host.onPlace?.(end);
    expect(early.told.get(status)).toBe('incomplete');
    const later = makePlatform(Object.fromEntries(early.told));
    later.host.onScore?.({ ...score, right: 5 });
    expect(later.told.get(status)).toBe('completed');
  });

  it('takes nothing back that a platform has as passed', () => {
    const { host, told } = makePlatform({ [status]: 'passed' });
    host.onScore?.({ ...score, right: 4, isFinished: true });
    host.onPlace?.(end);
    expect(told.get(status)).toBe('passed');
  });

  it('goes on counting answers where an earlier session stopped', () => {
    const { host, told } = makePlatform({ 'cmi.interactions._count': '7' });
    host.onAnswer?.({ question: oneQuestion, variant: undefined, answer: ['a'], words: 'a', status: 'wrong', attempt: 1 });
    expect(told.get('cmi.interactions.7.student_response')).toBe('a');
  });

  it('says so when the platform does not store, tries again, and takes the notice away', () => {
    const { keeper, platform, notices } = makePlatform();
    platform.isStoring = false;
    keeper.save(answered);
    vi.advanceTimersByTime(0);
    expect(notices.at(-1)).toContain('has not stored');
    platform.isStoring = true;
    vi.advanceTimersByTime(20_000);
    expect(notices.at(-1)).toBeUndefined();
  });

  it('writes nothing when the platform only shows it, but counts when the platform says nothing', () => {
    const { keeper, host, told, notices } = makePlatform({ 'cmi.core.lesson_mode': 'review' });
    keeper.save(answered);
    host.onScore?.(score);
    host.onPlace?.(end);
    expect([...told.keys()]).toEqual(['cmi.core.lesson_mode']);
    expect(notices[0]).toContain('nothing that you do now is recorded');
  });

  it('leaves work alone that a newer version stored', () => {
    const newer = '{"v":9,"l":2}';
    const { keeper, told } = makePlatform({ 'cmi.suspend_data': newer });
    expect(keeper.load().trouble).toBe('newer');
    expect(keeper.save(answered)).toBe('newer');
    expect(keeper.erase()).toBe('newer');
    expect(told.get('cmi.suspend_data')).toBe(newer);
  });

  it('says goodbye once, with the time and the wish to come back', () => {
    const attempt = makePlatform();
    attempt.end();
    attempt.end();
    expect(attempt.platform).toMatchObject({ isOver: true, commits: 1 });
    expect(attempt.told.get('cmi.core.exit')).toBe('suspend');
  });
});
