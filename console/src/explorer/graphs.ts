import { siteDocuments, startDocuments, type StartDocument } from './documents.ts';

/** A graph that this gateway serves. */
interface Graph {
  /** Where operations go. */
  readonly path: string;
  /** The address of the explorer over it. */
  readonly address: string;
  readonly title: string;
  readonly documents: readonly StartDocument[];
}

const EVERY_SITE: Graph = {
  path: '/graphql',
  address: '/explorer',
  title: 'Every site',
  documents: startDocuments,
};

/** The graphs to choose from. */
export const GRAPHS: readonly Graph[] = [
  EVERY_SITE,
  {
    path: '/site/graphql',
    address: '/explorer?graph=site',
    title: "This site's collections",
    documents: siteDocuments,
  },
];

/** The graph that the address of the page names. */
export function graphOfPage(): Graph {
  const named = graphOf(location.href);
  return GRAPHS.find(({ address }) => graphOf(address) === named) ?? EVERY_SITE;
}

function graphOf(address: string): string | null {
  return new URL(address, location.href).searchParams.get('graph');
}
