import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends lines of HTTP as they are, and reads what comes back until the connection is closed. */
export async function sendLines(
  url: string,
  lines: readonly string[],
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write([...lines, 'connection: close', '', ''].join('\r\n'));
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]),
    body: text.slice(text.indexOf('\r\n\r\n') + 4),
  };
}

/** Opens a connection that sends nothing. */
export async function openSilent(url: string): Promise<{ readonly hungUp: Promise<unknown> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const hungUp = once(socket.resume(), 'close');
  await once(socket, 'connect');
  return { hungUp };
}
