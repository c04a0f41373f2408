/**
 * Why a server could not listen, in words for the one who started it.
 * @param portSetting how its port is set, such as `PORT` or `--port`
 * @returns undefined for a failure of another kind
 */
export function listenFailure(error: unknown, portSetting: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, port }: NodeJS.ErrnoException & { port?: number } = error;
  if (code === 'EADDRINUSE')
    return `Port ${port} is already in use: stop what listens there, or set ${portSetting} to another one.`;
  if (code === 'EACCES') return `Port ${port} may not be used: set ${portSetting} to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'HOST is no address of this machine.';
  return undefined;
}
