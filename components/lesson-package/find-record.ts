import type { Runtime } from '@/lib/packages/runtime';
import { scorm12 } from '@/lib/packages/scorm12';
import { scorm2004 } from '@/lib/packages/scorm2004';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { openCmi5Record } from './cmi5-record';
import { alonePackage, refusedLaunch } from './notices';
import type { PlatformRecord } from './record';
import { findScormApi } from './scorm-api';
import { makeScormRecord } from './scorm-record';

export interface Launch {
  readonly runtime: Runtime;
  /** The lesson's permanent address. */
  readonly address: string;
  readonly quiz: LessonQuiz;
}

interface Found {
  readonly record?: PlatformRecord;
  /** Why there is none, where there should be one. */
  readonly trouble?: string;
}

/** Finds the platform that shows the lesson and opens its record of the attempt. */
export async function findRecord({ runtime, address, quiz }: Launch): Promise<Found> {
  if (runtime === 'offline') return {};
  if (runtime === 'cmi5') {
    if (!new URLSearchParams(location.search).has('fetch')) return { trouble: alonePackage };
    try {
      return { record: await openCmi5Record(location.href, quiz, address) };
    } catch (error) {
      console.warn(error);
      return { trouble: refusedLaunch };
    }
  }
  const api = findScormApi(runtime);
  return api?.begin() ? { record: makeScormRecord(api, runtime === 'scorm12' ? scorm12 : scorm2004) } : { trouble: alonePackage };
}
