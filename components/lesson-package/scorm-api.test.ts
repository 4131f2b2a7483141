import { describe, expect, it, vi } from 'vitest';
import { findScormApi } from './scorm-api';

type Fake = Record<string, unknown>;
/** Frames inside each other, the outermost first; the outermost is its own parent. */
function nest(...frames: Fake[]): Window {
  frames.forEach((frame, index) => {
    frame.parent = frames[index - 1] ?? frame;
    frame.top = frames[0];
  });
  return frames.at(-1) as unknown as Window;
}
/** A platform that always says the same. */
const api = (answers: Record<string, string> = {}): Fake =>
  Object.fromEntries(
    Object.entries({ LMSInitialize: 'true', LMSGetValue: '', LMSGetLastError: '0', ...answers }).map(([name, answer]) => [
      name,
      () => answer,
    ]),
  );
const closed = () =>
  new Proxy({} as Fake, {
    get(target, key) {
      if (key === 'API') throw new Error('of another origin');
      return target[key as string];
    },
  });

describe('looking for a learning platform', () => {
  it('finds it in a frame far out, past one of another origin', () => {
    expect(findScormApi('scorm12', nest({ API: api() }, closed(), {}, {}))?.begin()).toBe(true);
  });

  it('finds it around the window that opened this one', () => {
    expect(findScormApi('scorm12', nest({ opener: nest({ API: api() }, {}) }, {}))).toBeDefined();
  });

  it('knows each standard by its own name, and stops where frames run in a circle', () => {
    expect(findScormApi('scorm2004', nest({ API: api() }, {}))).toBeUndefined();
    const [one, other]: Fake[] = [{}, {}];
    Object.assign(one ?? {}, { parent: other });
    Object.assign(other ?? {}, { parent: one });
    expect(findScormApi('scorm12', one as unknown as Window)).toBeUndefined();
  });

  it('goes on where the platform has begun the attempt already, and not where it refuses', () => {
    const begun = api({ LMSInitialize: 'false', LMSGetValue: 'incomplete' });
    expect(findScormApi('scorm12', nest({ API: begun }))?.begin()).toBe(true);
    const refusing = api({ LMSInitialize: 'false', LMSGetLastError: '301' });
    expect(findScormApi('scorm12', nest({ API: refusing }))?.begin()).toBe(false);
  });

  it('survives a platform that throws', () => {
    const LMSCommit = vi.fn().mockImplementation(() => {
      throw new Error('gone');
    });
    expect(findScormApi('scorm12', nest({ API: { ...api(), LMSCommit } }))?.commit()).toBe(false);
  });
});
