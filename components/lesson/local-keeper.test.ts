// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noProgress, withAttempt, withDraft } from '@/lib/quiz/progress';
import { savedKey } from '@/lib/quiz/saved';
import { makeLocalKeeper } from './local-keeper';

const right = { answer: ['b'], isRight: true };
const wrong = { answer: ['a'], isRight: false };
const done = withAttempt(noProgress, 'q', right);

function failing(error: Error): () => Storage {
  return () =>
    ({
      getItem: () => null,
      setItem: () => {
        throw error;
      },
    }) as unknown as Storage;
}

afterEach(() => localStorage.clear());

describe('the keeper in the browser', () => {
  it('gives back what it was given, one lesson beside the other', () => {
    makeLocalKeeper('one').save(done);
    makeLocalKeeper('two').save(withDraft(noProgress, 'q', ['x']));
    expect(makeLocalKeeper('one').load()).toEqual({ progress: done, trouble: undefined });
    makeLocalKeeper('one').erase();
    expect(makeLocalKeeper('one').load().progress).toBeUndefined();
    expect(makeLocalKeeper('two').load().progress?.questions.q?.draft).toEqual(['x']);
  });

  it('loses nothing that another tab saved in the meantime', () => {
    const [mine, theirs] = [makeLocalKeeper('one'), makeLocalKeeper('one')];
    theirs.save(withAttempt(withAttempt(noProgress, 'q', wrong), 'q', right));
    mine.save(withAttempt(noProgress, 'other', right));
    expect(Object.keys(mine.load().progress?.questions ?? {}).sort()).toEqual(['other', 'q']);
    expect(mine.load().progress?.questions.q?.attempts).toHaveLength(2);
  });

  it('keeps both answers to one question where two tabs did not hear of each other', () => {
    makeLocalKeeper('one').save(withAttempt(noProgress, 'q', wrong));
    makeLocalKeeper('one').save(done);
    expect(makeLocalKeeper('one').load().progress?.questions.q?.attempts).toEqual([wrong, right]);
  });

  it('knows whether erasing has worked', () => {
    makeLocalKeeper('one').save(done);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const keeper = makeLocalKeeper('one');
    expect(keeper.erase()).toBe('full');
    Storage.prototype.setItem = setItem;
    expect(keeper.erase()).toBeUndefined();
    localStorage.setItem(savedKey, '{"version":99,"lessons":{}}');
    expect(keeper.erase()).toBe('newer');
  });

  it('says that storage is blocked or full, and never throws', () => {
    const blocked = makeLocalKeeper('one', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(blocked.load()).toEqual({ progress: undefined, trouble: 'blocked' });
    expect(blocked.save(done)).toBe('blocked');
    expect(() => blocked.erase()).not.toThrow();
    expect(makeLocalKeeper('one', failing(new DOMException('full', 'QuotaExceededError'))).save(done)).toBe('full');
    expect(makeLocalKeeper('one', failing(new Error('odd'))).save(done)).toBe('blocked');
  });

  it('leaves alone what a newer version of the site wrote', () => {
    const newer = '{"version":99,"lessons":{"one":{"shape":"unknown"}}}';
    localStorage.setItem(savedKey, newer);
    const keeper = makeLocalKeeper('one');
    expect(keeper.load()).toEqual({ progress: undefined, trouble: 'newer' });
    expect(keeper.save(done)).toBe('newer');
    keeper.erase();
    expect(localStorage.getItem(savedKey)).toBe(newer);
  });

  it('notes with an earlier lesson how its question went when it came back, and tells it again', () => {
    makeLocalKeeper('one').save(done);
    const keeper = makeLocalKeeper('two');
    keeper.remember?.('one', 'q', { day: 20_000, isRight: false });
    keeper.remember?.('one', 'never-met', { day: 20_001, isRight: true });
    expect(keeper.past?.('one', 'q')).toEqual({ ...done.questions.q, recalls: [{ day: 20_000, isRight: false }] });
    expect(keeper.past?.('one', 'never-met')).toEqual({ attempts: [], recalls: [{ day: 20_001, isRight: true }] });
    expect(keeper.past?.('three', 'q')).toBeUndefined();
    // The earlier lesson, open in another tab, loses nothing of it.
    makeLocalKeeper('one').save(withAttempt(done, 'q', wrong));
    expect(keeper.past?.('one', 'q')?.recalls).toHaveLength(1);
    expect(keeper.load().progress).toBeUndefined();
  });

  it('hears of another tab, and of nothing else', () => {
    const heard = vi.fn();
    const stop = makeLocalKeeper('one').watch(heard);
    makeLocalKeeper('one').save(done);
    window.dispatchEvent(new StorageEvent('storage', { key: 'seventeen.theme' }));
    expect(heard).not.toHaveBeenCalled();
    window.dispatchEvent(new StorageEvent('storage', { key: savedKey }));
    expect(heard).toHaveBeenCalledWith({ progress: done, trouble: undefined });
    makeLocalKeeper('one').erase();
    const backAgain = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    backAgain(false);
    expect(heard).toHaveBeenCalledTimes(1);
    // Put aside by the browser and brought back: what was erased meanwhile stays erased.
    backAgain(true);
    expect(heard).toHaveBeenLastCalledWith({ progress: undefined, trouble: undefined });
    stop();
    backAgain(true);
    window.dispatchEvent(new StorageEvent('storage', { key: savedKey }));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
