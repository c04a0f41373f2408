import { GatewayError } from '../../errors.ts';
import { textAt, valueAt } from '../../mapping/index.ts';
import { askGraph, type Graph } from '../steps/ask-graph.ts';

/** An app that is on the site. */
export interface SiteApp {
  /** Null for apps that are none of Wix's known ones. */
  readonly name: string | null;
  /** Whether it may hold data that nothing in the graph reads. */
  readonly hasUnreadData: boolean;
  /** What the graph does with its data, and what to do where it does nothing. */
  readonly use: string;
}

/** What the site has beside its records, as far as it can be read. */
export interface SiteExtras {
  /** Apps that are switched on; null where the list cannot be read. */
  readonly apps: readonly SiteApp[] | null;
  /** How many languages the site has; null where that cannot be read. */
  readonly languages: number | null;
}

const APPS = '{ site { installedApps { name use enabled hasUnreadData } } }';
const LANGUAGES = '{ site { multilingual { languages { __typename } } } }';

/** Reads which apps are on the site, for one Wix request, and how many languages it has, which its properties tell. */
export async function readExtras(graph: Graph): Promise<SiteExtras> {
  // A process that does not serve the site itself cannot tell.
  if (graph.schema.getQueryType()?.getFields()['site'] === undefined) return { apps: null, languages: null };
  const ask = async (document: string): Promise<unknown> => {
    try {
      const { data, errors } = await askGraph(graph, document);
      return errors.length > 0 ? null : data['site'];
    } catch (error) {
      if (error instanceof GatewayError) return null;
      throw error;
    }
  };
  const [withApps, withLanguages] = await Promise.all([ask(APPS), ask(LANGUAGES)]);
  return { apps: appsOf(withApps), languages: languagesOf(withLanguages) };
}

function appsOf(site: unknown): readonly SiteApp[] | null {
  const apps = valueAt(site, 'installedApps');
  if (!Array.isArray(apps)) return null;
  return apps
    .filter((app: unknown) => valueAt(app, 'enabled') !== false)
    .map((app: unknown) => ({
      name: textAt(app, 'name'),
      hasUnreadData: valueAt(app, 'hasUnreadData') === true,
      use: textAt(app, 'use') ?? '',
    }));
}

function languagesOf(site: unknown): number | null {
  if (site === null || site === undefined) return null;
  const languages = valueAt(site, 'multilingual.languages');
  return Array.isArray(languages) ? languages.length : 1;
}
