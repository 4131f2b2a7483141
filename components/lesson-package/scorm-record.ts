import type { ScormWords, Setting } from '@/lib/packages/scorm';
import type { PlatformRecord } from './record';
import type { ScormApi } from './scorm-api';

/** The record of an attempt on a platform that speaks one of the SCORMs. */
export function makeScormRecord(api: ScormApi, words: ScormWords): PlatformRecord {
  const mode = api.get(words.mode);
  const countInteractions = () => Number.parseInt(api.get(words.interactionCount), 10) || 0;
  let interactions = countInteractions();
  const set = (settings: readonly Setting[]): boolean => settings.map(([element, value]) => api.set(element, value)).every(Boolean);

  return {
    // Platforms that say nothing mean an attempt that counts.
    counts: mode !== 'review' && mode !== 'browse',
    kept: api.get(words.state),
    stateLimit: words.stateLimit,
    wasPassed: api.get(words.success) === 'passed',
    passMark: 1,
    begin() {
      if (words.fresh.includes(api.get(words.status))) set(words.begun);
    },
    keep: (state) => api.set(words.state, state),
    answer(checked) {
      if (set(words.interaction(interactions, checked, new Date()))) interactions++;
      else interactions = countInteractions() || interactions;
    },
    place: (id) => void set([[words.place, id]]),
    score: (score) => void set(words.score(score)),
    done: (isPassed) => void set(words.done(isPassed)),
    commit(seconds, told) {
      set(words.left(seconds));
      told(api.commit() ? 'stored' : 'waiting');
    },
    end: () => void api.end(),
  };
}
