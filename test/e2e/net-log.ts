/* Chromium's own network log (chrome://net-export), read after the browser has closed. */
import { readFileSync } from 'node:fs';

interface Entry {
  type: number;
  source: { id: number; type: number };
  params?: Record<string, unknown>;
}
interface Log {
  constants: { logEventTypes: Record<string, number>; logSourceType: Record<string, number> };
  events: Entry[];
}

export interface NetworkUse {
  /** Every request: its address, and the origin that asked for it, in Chromium's words. */
  requests: { url: string; initiator: string }[];
  /** Every name that was to be resolved, with its port. */
  names: string[];
  /** Every address a socket was opened to, or a datagram socket pointed at. */
  sockets: string[];
}

/** The arguments that make a browser keep the log: names and addresses, no contents left out. */
export const logInto = (file: string) => [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'];

const textOf = (params: Entry['params'], key: string) => (typeof params?.[key] === 'string' ? params[key] : undefined);

/** What a browser did on the network while it ran. Fails on a log that was cut off: it may lack the very request. */
export function readNetLog(file: string): NetworkUse {
  const { constants, events }: Log = JSON.parse(readFileSync(file, 'utf8'));
  const idOf = (name: string) => {
    const id = constants.logEventTypes[name];
    if (id === undefined) throw new Error(`this Chromium logs no ${name}`);
    return id;
  };
  const valuesOf = (name: string, key: string) => {
    const type = idOf(name);
    return events.flatMap((event) => (event.type === type ? (textOf(event.params, key) ?? []) : []));
  };
  const start = idOf('URL_REQUEST_START_JOB');
  const tcp = idOf('TCP_CONNECT_ATTEMPT');
  return {
    requests: events.flatMap(({ type, params }) => {
      const url = type === start ? textOf(params, 'url') : undefined;
      return url ? [{ url, initiator: textOf(params, 'initiator') ?? '' }] : [];
    }),
    names: valuesOf('HOST_RESOLVER_MANAGER_REQUEST', 'host'),
    sockets: [
      ...events.flatMap(({ type, params }) => (type === tcp ? (textOf(params, 'address') ?? []) : [])),
      ...valuesOf('UDP_CONNECT', 'address'),
    ],
  };
}
