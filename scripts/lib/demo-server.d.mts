export interface ServedPage {
  body: string | Buffer;
  headers?: Record<string, string>;
  status?: number;
}
export interface DemoServer {
  port: number;
  browserArguments: string[];
  close(): Promise<void>;
}
export function startDemoServer(options?: {
  extra?: Record<string, ServedPage>;
  lang?: 'fr' | 'en';
}): Promise<DemoServer>;
