/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module "autocannon" {
  interface Request {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
    /** Called before each sending; what it returns is sent. */
    setupRequest?: (request: Request) => Request;
  }
  interface Options {
    url: string;
    connections: number;
    /** How many requests in all. */
    amount: number;
    timeout?: number;
    requests: Request[];
  }
  interface Run extends Promise<{ errors: number; timeouts: number }> {
    /** `time` in ms. */
    on(
      event: "response",
      listen: (client: unknown, status: number, bytes: number, time: number) => void,
    ): this;
    /** Ends the run before its time. */
    stop(): void;
  }
  export default function autocannon(options: Options): Run;
}
