import Cmi5 from '@rusticisoftware/cmi5';
import { isBegun } from '@/lib/packages/checked-answer';
import { answered, experienced, scored, writeScore } from '@/lib/packages/cmi5-statements';
import { verbs } from '@/lib/packages/xapi';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import type { Score } from '@/lib/quiz/result';
import { isRecord, parseJson } from '@/lib/quiz/saved';
import { makeCmi5Client } from './cmi5-client';
import { type Cmi5Outbox, makeCmi5Outbox } from './cmi5-outbox';
import type { PlatformRecord } from './record';

/** A request that outlives its page may hold 64 kB with all others under way. */
const stateLimit = 40_000;
const patience = 5000;

/** What is kept beside the work: what may be told only once in all sessions. */
interface Kept {
  readonly work: string;
  readonly isCompleted: boolean;
  readonly isPassed: boolean;
  readonly share?: number;
}

/**
 * Opens a session on a platform that speaks cmi5. `launch`: the address it opened the page with; `address`: the lesson's own.
 * @throws when the platform does not let us in: a launch counts only once.
 */
export async function openCmi5Record(launch: string, quiz: LessonQuiz, address: string): Promise<PlatformRecord> {
  const au = new Cmi5(launch);
  au.includeSourceActivity(false);
  limitTo([au.getEndpoint(), au.getFetch()]);
  await au.start();
  const client = makeCmi5Client({
    endpoint: au.getEndpoint(),
    auth: au.getAuth(),
    actor: au.getActor(),
    activity: au.getActivityId(),
    registration: au.getRegistration(),
  });
  const outbox = makeCmi5Outbox(client);
  let kept = readKept(await client.readState());
  let score: Score | undefined;
  const shown = new Set<string>();
  const keep = (changes: Partial<Kept>) => {
    kept = { ...kept, ...changes };
    outbox.keep(JSON.stringify(kept));
  };

  let ended: Promise<void> | undefined;
  const end = () => {
    ended ??= outbox.close(au.terminatedStatement());
    return ended;
  };
  const back = au.getReturnURL();
  return {
    counts: au.getLaunchMode() === 'Normal',
    kept: kept.work,
    stateLimit,
    wasPassed: kept.isPassed,
    passMark: au.getMasteryScore() ?? 1,
    // "initialized" was said when the session was opened.
    begin: () => {},
    keep(work) {
      keep({ work });
      return true;
    },
    answer(checked) {
      const lesson = quiz.recall.find(({ lesson: { slug } }) => slug === checked.recalledFrom)?.lesson.href ?? address;
      outbox.add(answered(au.prepareStatement(verbs.answered), checked, lesson));
    },
    place(id) {
      if (shown.has(id)) return;
      shown.add(id);
      const title = quiz.steps.find((step) => step.id === id)?.title ?? 'Result';
      outbox.add(experienced(au.prepareStatement(verbs.experienced), { id, title }, address));
    },
    score(now) {
      score = now;
      const share = writeScore(now).scaled;
      if (!isBegun(now) || share === kept.share) return;
      outbox.add(scored(au.prepareStatement(verbs.scored), now));
      keep({ share });
    },
    done(isPassed) {
      if (!kept.isCompleted) outbox.add(au.completedStatement());
      if (isPassed && !kept.isPassed && score) outbox.add(au.passedStatement(writeScore(score)));
      if (!kept.isCompleted || isPassed !== kept.isPassed) keep({ isCompleted: true, isPassed: kept.isPassed || isPassed });
    },
    commit: (_seconds, told) => void outbox.flush().then(told),
    end: () => void end(),
    ...(back !== null && /^https?:\/\//.test(back) ? { leave: () => leave(outbox, end, back) } : {}),
  };
}

/** Tells all, says goodbye and goes back; a platform that does not answer holds nobody up for long. */
async function leave(outbox: Cmi5Outbox, end: () => Promise<void>, back: string): Promise<void> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([outbox.flush(), soon()]);
  await Promise.race([end(), soon()]);
  location.assign(back);
}

/** From here on the page may speak to the platform that opened it, and to nobody else. */
function limitTo(addresses: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${addresses.map((address) => new URL(address, location.href).origin).join(' ')}`;
  document.head.append(policy);
}

function readKept(text: string): Kept {
  const raw = parseJson(text);
  if (!isRecord(raw)) return { work: text.trim(), isCompleted: false, isPassed: false };
  return {
    work: typeof raw.work === 'string' ? raw.work : '',
    isCompleted: raw.isCompleted === true,
    isPassed: raw.isPassed === true,
    ...(typeof raw.share === 'number' ? { share: raw.share } : {}),
  };
}
