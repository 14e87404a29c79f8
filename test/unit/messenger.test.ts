import { describe, expect, test, vi } from 'vitest';
import { createClient, type Listener, type Reply, serve, type Transport } from '../../utils/messaging/messenger';

interface Api {
  add(input: { a: number; b: number }): number;
  ping(): string;
}

/** Two contexts joined by a wire that copies what it carries, as the browser does. */
function wire(): Transport {
  const listeners: Listener[] = [];
  return {
    onMessage: (listener) => listeners.push(listener),
    send: (message) =>
      new Promise((resolve) => {
        const taken = listeners.map((listener) =>
          listener(structuredClone(message), { frameId: 0, tab: { id: 7 } }, (reply) =>
            resolve(structuredClone(reply) as Reply),
          ),
        );
        if (!taken.includes(true)) resolve(undefined);
      }),
  };
}

describe('messenger', () => {
  test('carries input and answer', async () => {
    const transport = wire();
    serve<Api>('calc', { add: ({ a, b }) => a + b, ping: async () => 'pong' }, transport);
    const call = createClient<Api>('calc', transport);
    expect(await call('add', { a: 2, b: 3 })).toBe(5);
    expect(await call('ping')).toBe('pong');
  });

  test('leaves messages of others alone, so that no empty answer beats the real one', async () => {
    const transport = wire();
    const handler = vi.fn(() => 1);
    serve<Api>('calc', { add: handler, ping: () => '' }, transport);
    expect(await transport.send({ to: 'other', method: 'add', input: {} })).toBeUndefined();
    expect(await transport.send({ to: 'calc', method: 'toString', input: {} })).toBeUndefined();
    expect(await transport.send({ to: 'calc', method: '__proto__', input: {} })).toBeUndefined();
    expect(await transport.send(null as never)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test('answers a failure with its sentence, sync or async', async () => {
    const transport = wire();
    serve<Api>(
      'calc',
      {
        add() {
          throw new Error('no numbers today');
        },
        ping: () => Promise.reject(new Error('asleep')),
      },
      transport,
    );
    const call = createClient<Api>('calc', transport);
    await expect(call('add', { a: 1, b: 1 })).rejects.toThrow('no numbers today');
    await expect(call('ping')).rejects.toThrow('asleep');
  });

  test('says so when nobody answers', async () => {
    await expect(createClient<Api>('calc', wire())('ping')).rejects.toThrow('Nobody answered calc.ping');
  });

  test('a message the door refuses never reaches the handler', async () => {
    const transport = wire();
    const handler = vi.fn(() => 1);
    serve<Api>('calc', { add: handler, ping: () => '' }, transport, () => {
      throw new Error('refused');
    });
    await expect(createClient<Api>('calc', transport)('add', { a: 1, b: 1 })).rejects.toThrow('refused');
    expect(handler).not.toHaveBeenCalled();
  });

  test('calls the handler in the same turn, or the user gesture would be lost', () => {
    const transport = wire();
    const handler = vi.fn(() => 'now');
    serve<Api>('calc', { add: () => 0, ping: handler }, transport);
    void transport.send({ to: 'calc', method: 'ping', input: undefined });
    expect(handler).toHaveBeenCalled();
  });
});
