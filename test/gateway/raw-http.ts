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
