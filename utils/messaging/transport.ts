/* The only file that touches runtime messages. Each context brings its own API: the polyfill's or the browser's. */
import type { Envelope, Listener, Reply, Transport } from './messenger';

interface RuntimeLike {
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: never): void };
}

export function runtimeTransport(runtime: RuntimeLike): Transport {
  return {
    send: (message) => runtime.sendMessage(message) as Promise<Reply | undefined>,
    onMessage: (listener: Listener) => runtime.onMessage.addListener(listener as never),
  };
}

/** Sends to the content script in the top frame of one tab. */
export function tabTransport(
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> },
  tabId: number,
): Pick<Transport, 'send'> {
  return {
    send: (message: Envelope) => tabs.sendMessage(tabId, message, { frameId: 0 }) as Promise<Reply | undefined>,
  };
}
