import type { Statement } from '@/lib/packages/xapi';

/** What became of a request. "refused": the platform does not want it; "waiting": it did not answer, or not now. */
export type Reply = 'taken' | 'refused' | 'waiting';

/** The part of a platform's xAPI that an attempt uses. Nothing here throws. */
export interface Cmi5Client {
  /** What an earlier session kept, or "". */
  readState(): Promise<string>;
  /** "refused" means that this window has no say any more. */
  writeState(text: string): Promise<Reply>;
  send(statements: readonly Statement[]): Promise<Reply>;
}

interface Cmi5Access {
  readonly endpoint: string;
  /** Value of the header that lets us in. */
  readonly auth: string;
  readonly actor: unknown;
  readonly activity: string;
  readonly registration: string;
}

/** Our own document beside those of the platform. */
const stateId = 'seventeen.lesson';
const patience = 20_000;
/** Statuses that pass: too slow, too many at once. */
const passing = [408, 425, 429];

export function makeCmi5Client({ endpoint, auth, actor, activity, registration }: Cmi5Access): Cmi5Client {
  const document = new URLSearchParams({ stateId, activityId: activity, agent: JSON.stringify(actor), registration });
  const stateAddress = `${endpoint}/activities/state?${document}`;
  const ask = async (address: string, method: string, body?: string): Promise<Response | undefined> => {
    try {
      return await fetch(address, {
        method,
        mode: 'cors',
        headers: { authorization: auth, 'x-experience-api-version': '1.0.3', 'content-type': 'application/json' },
        signal: AbortSignal.timeout(patience),
        // The page may be gone before the answer comes.
        keepalive: true,
        ...(body === undefined ? {} : { body }),
      });
    } catch {
      return undefined;
    }
  };
  return {
    async readState() {
      const answer = await ask(stateAddress, 'GET');
      return answer?.ok ? answer.text() : '';
    },
    writeState: async (text) => readReply(await ask(stateAddress, 'PUT', text)),
    async send(statements) {
      const answer = await ask(`${endpoint}/statements`, 'POST', JSON.stringify(statements));
      // Known by its id already: an earlier try has arrived after all.
      return answer?.status === 409 ? 'taken' : readReply(answer);
    },
  };
}

function readReply(answer: Response | undefined): Reply {
  if (!answer || answer.status >= 500 || passing.includes(answer.status)) return 'waiting';
  return answer.ok ? 'taken' : 'refused';
}
