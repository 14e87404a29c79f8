/* Typed calls over one-shot messages. Knows nothing of the browser: `transport.ts` does. */
type Input<F> = F extends (input: infer I) => unknown ? I : never;
type Output<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type Args<F> = F extends () => unknown ? [] : [input: Input<F>];

export interface Sender {
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
  documentId?: string;
  url?: string;
  origin?: string;
}
export interface Envelope {
  to: string;
  method: string;
  input: unknown;
}
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };
/** Returns true when it will answer; never a promise, which would also answer for messages it does not own. */
export type Listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => true | undefined;

export interface Transport {
  send(message: Envelope): Promise<Reply | undefined>;
  onMessage(listener: Listener): void;
}

export type Handlers<Api> = {
  [M in keyof Api]: (input: Input<Api[M]>, sender: Sender) => Output<Api[M]> | Promise<Output<Api[M]>>;
};

/** Calls methods of the other side. Rejects with the other side's sentence, or when nobody answers. */
export function createClient<Api>(to: string, { send }: Pick<Transport, 'send'>) {
  return async <M extends keyof Api & string>(method: M, ...[input]: Args<Api[M]>): Promise<Output<Api[M]>> => {
    const reply = await send({ to, method, input });
    if (!reply) throw new Error(`Nobody answered ${to}.${method}`);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Output<Api[M]>;
  };
}

/** Answers calls. `check` refuses a sender or an input by throwing; it gives the input back, checked. */
export function serve<Api>(
  name: string,
  handlers: Handlers<Api>,
  { onMessage }: Pick<Transport, 'onMessage'>,
  check: (method: string, input: unknown, sender: Sender) => unknown = (_method, input) => input,
) {
  onMessage((message, sender, respond) => {
    const { to, method, input } = (message ?? {}) as Envelope;
    if (to !== name || typeof method !== 'string' || !Object.hasOwn(handlers, method)) return undefined;
    const handle = handlers[method as keyof Api] as (input: unknown, sender: Sender) => unknown;
    // Called at once, not after a turn: opening the panel needs the user gesture that came with the message.
    let answer: unknown;
    try {
      answer = handle(check(method, input, sender), sender);
    } catch (error) {
      respond({ ok: false, error: errorText(error) });
      return true;
    }
    Promise.resolve(answer).then(
      (value) => respond({ ok: true, value }),
      (error) => respond({ ok: false, error: errorText(error) }),
    );
    return true;
  });
}

const errorText = (error: unknown) => (error instanceof Error ? error.message : String(error));
