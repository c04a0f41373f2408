import type { FastifyRequest } from 'fastify';

/** Whether a browser opens the address, rather than a program that asks. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  if (method !== 'GET') return false;
  const accepted = (headers.accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return accepted.includes('text/html');
}
