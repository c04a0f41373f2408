/**
 * Where parts are, if not where the supergraph says: `stores=http://10.0.0.1:4000/graphql,orders=…`, as `wix-gateway supergraph --subgraph`
 * takes it.
 * @throws Error when an entry is not a name and a URL
 */
export function subgraphUrls(text: string | undefined): Record<string, { readonly location: string }> {
  const entries = (text ?? '').split(',').filter((entry) => entry.trim() !== '');
  return Object.fromEntries(
    entries.map((entry) => {
      const [name = '', ...rest] = entry.split('=');
      const location = rest.join('=').trim();
      if (name.trim() === '' || !/^https?:\/\//.test(location) || !URL.canParse(location))
        throw new Error(`SUBGRAPH_URLS has "${entry.trim()}"; write <part>=<URL>, separated by commas.`);
      return [name.trim(), { location }] as const;
    }),
  );
}
