import type { Statement } from '@/lib/packages/xapi';
import type { Cmi5Client } from './cmi5-client';
import type { Stored } from './record';

export interface Cmi5Outbox {
  add(statement: Statement): void;
  /** Only the newest state is worth sending. */
  keep(state: string): void;
  /** Sends what waits, statements one by one in their order; those that the platform did not hear stay. */
  flush(): Promise<Stored>;
  /** Sends what waits and these last words, all at once: nobody is left to wait for an answer. */
  close(lastWords: Statement): Promise<void>;
}

/** What is still to be told to a platform, in order. */
export function makeCmi5Outbox(client: Cmi5Client): Cmi5Outbox {
  const statements: Statement[] = [];
  let state: string | undefined;
  let sending: Statement | undefined;
  let isRefused = false;
  let isClosed = false;
  let last: Promise<Stored> = Promise.resolve('stored');

  const sendState = async (): Promise<boolean> => {
    const text = state;
    if (text === undefined) return true;
    state = undefined;
    const reply = await client.writeState(text);
    if (reply === 'waiting') state ??= text;
    isClosed = reply === 'refused';
    return reply === 'taken';
  };
  const run = async (): Promise<Stored> => {
    // The work comes first: a report without it is worth less than the work without a report.
    if (!(await sendState())) return isClosed ? 'closed' : 'waiting';
    for (let [next] = statements; next; [next] = statements) {
      sending = next;
      const reply = await client.send([next]);
      sending = undefined;
      if (reply === 'waiting') return 'waiting';
      statements.shift();
      isRefused ||= reply === 'refused';
    }
    return isRefused ? 'refused' : 'stored';
  };
  return {
    add: (statement) => void statements.push(statement),
    keep(text) {
      state = text;
    },
    flush() {
      last = last.then(run);
      return last;
    },
    async close(lastWords) {
      // Whatever still sends finds nothing more to do.
      const words = [...statements.splice(0).filter((one) => one !== sending), lastWords];
      await Promise.all([sendState(), client.send(words)]);
    },
  };
}
