import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A Redis of a test's own, on loopback, that keeps nothing on disk. */
export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  /** Answers nothing until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends it, with everything that it knows. */
  stop(): Promise<void>;
  /** Starts it again, empty, at the same address. */
  start(): Promise<void>;
  /** Sends commands as words; gives what `redis-cli` prints. */
  cli(...words: readonly string[]): string;
}

/** Starts a Redis. @param password that it asks for */
export async function startRedis(password?: string): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const server: RedisServer = {
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    async stop() {
      if (child === undefined) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      child = undefined;
    },
    async start() {
      const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      child = spawn(
        'redis-server',
        [...settings, ...(password === undefined ? [] : ['--requirepass', password])],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      if (child.stdout === null) throw new Error('redis-server has no output');
      let printed = '';
      for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
        printed += text;
        if (printed.includes('Ready to accept connections')) break;
      }
      child.stdout.resume();
    },
    cli(...words) {
      const { stdout } = spawnSync(
        'redis-cli',
        ['-p', String(port), ...(password === undefined ? [] : ['-a', password]), ...words],
        { encoding: 'utf8' },
      );
      return stdout.trim();
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
  await server.start();
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
