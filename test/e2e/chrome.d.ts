/* What the tests ask of the extension API inside the browser. */
declare const chrome: {
  scripting: {
    getRegisteredContentScripts(): Promise<unknown[]>;
    executeScript<A extends unknown[]>(injection: {
      target: { tabId: number; allFrames?: boolean };
      args: A;
      func: (...args: A) => unknown;
    }): Promise<{ frameId: number; result: unknown }[]>;
  };
  storage: Record<
    'session' | 'local',
    { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
  alarms: { getAll(): Promise<{ name: string }[]>; create(name: string, when: { when: number }): Promise<void> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  windows: { create(options: { url: string }): Promise<unknown> };
  tabs: {
    getCurrent(): Promise<{ id: number } | undefined>;
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: {
    onMessage: { addListener(listener: (message: { method: string; to: string }) => void): void };
    getContexts(filter: object): Promise<{ contextType: string }[]>;
    sendMessage(...message: [unknown] | [extensionId: string, message: unknown]): Promise<unknown>;
    connect(
      extensionId: string,
      options: { name: string },
    ): { onDisconnect: { addListener(listener: () => void): void } };
  };
};
