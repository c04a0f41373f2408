import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import { stubProduct } from './stub.ts';

describe('GraphQL over HTTP', () => {
  test('passes the audits of graphql-http with no error and at most three warnings', async () => {
    await using gateway = await startGateway({ modules: [stubProduct().module] });
    const results = await Promise.all(
      serverAudits({ url: `${gateway.url}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()),
    );
    const named = (status: string) =>
      results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
    expect(named('error')).toEqual([]);
    expect(named('warn').length).toBeLessThanOrEqual(3);
  });
});
