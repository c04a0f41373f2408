import { entityKeys } from '../src/gateway/federation/hydration.ts';
import { mergedSdl } from '../src/gateway/federation/sdl.ts';
import { graphParts } from '../src/graph-parts.ts';
import { generatedPage, type GeneratedPage } from './generated-page.ts';

/** docs/clients.md with the cache of Apollo Client made of the keys in the schema. */
export function clientsDoc(): Promise<GeneratedPage> {
  return generatedPage('clients.md', { cache: `\`\`\`js cache.js\n${cacheModule()}\n\`\`\`` });
}

function cacheModule(): string {
  const keys = [...entityKeys([mergedSdl(graphParts)])]
    .map(([type, names]) => ({ type, fields: [...names].filter((name) => name !== '__typename') }))
    .filter(({ fields }) => fields.length > 0);
  const byId = keys.filter(({ fields }) => fields.join() === 'id').map(({ type }) => `'${type}'`);
  const others = keys.filter(({ fields }) => fields.join() !== 'id');
  return `
import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Types whose id alone says which record it is. */
const records = new Set([${byId.sort().join(', ')}]);

export const cache = new InMemoryCache({
  // Whatever else has an id (line items, choices, addresses) belongs to the record that it stands in.
  dataIdFromObject: ({ __typename, id }) => (id && records.has(__typename) ? \`\${__typename}:\${id}\` : undefined),
  typePolicies: {
    // Ids that say which record it is only together: ask for both wherever you ask for one.
    ${others.map(({ type, fields }) => `${type}: { keyFields: [${fields.map((field) => `'${field}'`).join(', ')}] },`).join('\n')}
    // Pages of a list are put together; each filter and each order is a list of its own.
    Query: { fields: { products: relayStylePagination(['filter', 'orderBy']) } },
  },
});`.trim();
}
