import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/packages/xapi';
import type { Cmi5Client, Reply } from './cmi5-client';
import { makeCmi5Outbox } from './cmi5-outbox';

const named = (id: string) => ({ id }) as Statement;

/** A platform that writes down what it hears, and answers as it is told to: "taken" in the end. */
function makePlatform(replies: Record<string, Reply[]> = {}) {
  const heard: string[] = [];
  const reply = (what: string): Reply => replies[what]?.shift() ?? 'taken';
  const client: Cmi5Client = {
    readState: async () => '',
    async writeState(text) {
      heard.push(`state ${text}`);
      return reply('state');
    },
    async send(statements) {
      const ids = statements.map(({ id }) => id).join('+');
      heard.push(ids);
      return reply(ids);
    },
  };
  return { heard, outbox: makeCmi5Outbox(client) };
}

describe('what is still to be told to a platform', () => {
  it('goes in its order, the newest work first', async () => {
    const { heard, outbox } = makePlatform();
    outbox.add(named('one'));
    outbox.keep('old');
    outbox.keep('new');
    outbox.add(named('two'));
    expect(await outbox.flush()).toBe('stored');
    expect(heard).toEqual(['state new', 'one', 'two']);
    expect(await outbox.flush()).toBe('stored');
    expect(heard).toHaveLength(3);
  });

  it('waits where the platform does not answer, and passes nothing by', async () => {
    const { heard, outbox } = makePlatform({ one: ['waiting'] });
    outbox.add(named('one'));
    outbox.add(named('two'));
    expect(await outbox.flush()).toBe('waiting');
    expect(heard).toEqual(['one']);
    expect(await outbox.flush()).toBe('stored');
    expect(heard).toEqual(['one', 'one', 'two']);
  });

  it('keeps the work until it is taken, unless newer work came', async () => {
    const { heard, outbox } = makePlatform({ state: ['waiting'] });
    outbox.keep('old');
    const first = outbox.flush();
    await Promise.resolve();
    outbox.keep('new');
    expect(await first).toBe('waiting');
    expect(await outbox.flush()).toBe('stored');
    expect(heard).toEqual(['state old', 'state new']);
  });

  it('goes on after a refusal and does not hide it', async () => {
    const { heard, outbox } = makePlatform({ one: ['refused'] });
    outbox.add(named('one'));
    outbox.add(named('two'));
    expect(await outbox.flush()).toBe('refused');
    expect(heard).toEqual(['one', 'two']);
    expect(await outbox.flush()).toBe('refused');
  });

  it('is closed once the platform takes no more work', async () => {
    const { outbox } = makePlatform({ state: ['refused'] });
    outbox.keep('work');
    expect(await outbox.flush()).toBe('closed');
  });

  it('sends the last words behind all that waits, at once and once only', async () => {
    const { heard, outbox } = makePlatform();
    outbox.add(named('one'));
    outbox.add(named('two'));
    outbox.keep('work');
    void outbox.flush();
    await outbox.close(named('bye'));
    await outbox.flush();
    expect(heard).toEqual(['state work', 'one+two+bye']);
  });

  it('does not repeat at the end what is under way', async () => {
    const { heard, outbox } = makePlatform();
    outbox.add(named('one'));
    outbox.add(named('two'));
    const flushed = outbox.flush();
    // Two turns: the queue begins, finds no work to send, and sends the first statement.
    for (let turn = 0; heard.length === 0 && turn < 10; turn++) await Promise.resolve();
    expect(heard).toEqual(['one']);
    await outbox.close(named('bye'));
    await flushed;
    expect(heard).toEqual(['one', 'two+bye']);
  });
});
