/** What the bench uses of autocannon, which brings no types. */
declare module 'autocannon' {
  interface Request {
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    /** Requests in all, instead of a duration. */
    amount?: number;
    method: string;
    headers?: Record<string, string>;
    body?: string;
    requests: { setupRequest(request: Request): Request }[];
  }
  interface Result {
    /** Seconds. */
    duration: number;
    /** Answers. */
    '2xx': number;
    non2xx: number;
    errors: number;
    /** Milliseconds. */
    latency: { p50: number; p99: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
