import type { GatewayContext } from '../../gateway/context.ts';
import type { Position } from '../../gateway/paging/cursor.ts';
import type { Batch, PageSource } from '../../gateway/paging/page-source.ts';
import { concat, startsList } from '../../gateway/paging/concat.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { credentialMemory } from '../../wix/client/credential-memory.ts';
import { recordsOf, sumOf } from '../../wix/api/envelope.ts';
import { rememberRefusal } from '../../wix/client/permission-memory.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { isDenied, WixError } from '../../wix/api/wix-error.ts';
import { endpoints } from './wire.ts';

/** The namespace of the app Wix Forms. */
export const FORM_APP = 'wix.form_app.form';

/** The namespaces that Wix's pages name, and one that some programs made forms in (docs/fidelity.md#form-namespaces). */
export const KNOWN_NAMESPACES: readonly string[] = [
  FORM_APP,
  'wix.bookings.v2.bookings',
  'wix.pricing_plans.v1.custom_form',
  'wix.ecom.v1.checkout',
  'wix.achievements.quizzes.v1.quiz',
  'wix.contacts.v4.contact',
  'wix.form_platform.form',
];

/** The namespaces that a site may have forms in. */
interface SiteNamespaces {
  readonly names: readonly string[];
  /** Whether Wix named them; otherwise they are the known ones. */
  readonly isTold: boolean;
  /** Those that the site turned out not to have. */
  readonly refused: Set<string>;
}

const TEN_MINUTES = 600_000;

const memory = credentialMemory<SiteNamespaces>({ ttlMs: TEN_MINUTES });

const { name, scope } = permissions.FORM_NAMESPACES;

/** Said where the known namespaces were read, since Wix did not name the site's. */
const UNTOLD_NOTE = `Wix tells only keys with the permission "${name}" (${scope}) which apps keep forms on the site. The forms of these were read: ${KNOWN_NAMESPACES.join(', ')}. There is nothing to do unless another app keeps forms; then name its namespace in \`filter.namespaces\`.`;

/** Reads of forms or submissions within each of the site's namespaces: Wix reads only within one (docs/fidelity.md#form-namespaces, docs/fidelity.md#forms-absent). */
export interface NamespacedReads {
  /**
   * Chains the lists of the namespaces.
   * @param ofOneForm the records are all in one namespace, that of their form: after it the others are not asked
   */
  chain<T>(open: (namespace: string) => PageSource<T>, ofOneForm?: boolean): PageSource<T>;
  /** Adds up what each namespace has; null where one of them does not tell. */
  sum(count: (namespace: string) => Promise<number | null>, ofOneForm?: boolean): Promise<number | null>;
  /** Finds records by id whose namespace is not known: namespace after namespace, until all are found. */
  find<T extends { readonly id: string }>(
    ids: readonly string[],
    read: (namespace: string, ids: readonly string[]) => Promise<readonly T[]>,
  ): Promise<ReadonlyMap<string, T>>;
  /** Reads something within one namespace; undefined where the site does not have it. */
  within<T>(namespace: string, read: () => Promise<T>): Promise<T | undefined>;
}

/**
 * Opens the reads within the site's namespaces.
 * @param wanted the only namespaces to read; all of the site when it is left out
 */
export async function namespacedReads(
  context: GatewayContext,
  wanted?: readonly string[] | null,
): Promise<NamespacedReads> {
  const site =
    memory.get(context.wix) ?? (wanted == null ? await readNamespaces(context.wix) : justThese(wanted));
  const names = wanted ?? site.names;
  const { refused } = site;
  const isOver = (): boolean => names.every((namespace) => refused.has(namespace));

  /** A namespace that the site lacks has no records; a site that lacks them all does not have the app. */
  const within = async <T>(namespace: string, read: () => Promise<T>): Promise<T | undefined> => {
    if (refused.has(namespace) && !(isOver() && namespace === names[0])) return undefined;
    try {
      const answer = await read();
      refused.delete(namespace);
      if (!site.isTold && wanted == null) context.report.note(UNTOLD_NOTE);
      return answer;
    } catch (error) {
      if (!(error instanceof WixError) || error.code !== 'WIX_APP_NOT_INSTALLED') throw error;
      refused.add(namespace);
      if (isOver()) throw error;
      return undefined;
    }
  };

  return {
    within,
    chain(open, ofOneForm = false) {
      const sources = names.map((namespace) => {
        const source = open(namespace);
        return {
          pageMax: source.pageMax,
          read: async (position: Position | null, limit: number, whole?: boolean) =>
            (await within(namespace, () => source.read(position, limit, whole))) ?? END,
        };
      });
      const chained = concat(sources, names);
      return ofOneForm ? untilFound(chained) : chained;
    },
    async sum(count, ofOneForm = false) {
      if (!ofOneForm) {
        const counts = await Promise.all(names.map((namespace) => within(namespace, () => count(namespace))));
        return sumOf(counts.filter((part) => part !== undefined));
      }
      for (const namespace of names) {
        const found = await within(namespace, () => count(namespace));
        if (found === null || (found !== undefined && found > 0)) return found;
      }
      return 0;
    },
    async find(ids, read) {
      const found = new Map<string, Awaited<ReturnType<typeof read>>[number]>();
      for (const namespace of names) {
        const missing = ids.filter((id) => !found.has(id));
        if (missing.length === 0) break;
        for (const record of (await within(namespace, () => read(namespace, missing))) ?? [])
          found.set(record.id, record);
      }
      return found;
    },
  };
}

const END: Batch<never> = { records: [], next: null, positionAfter: () => null };

/** A chain of which only one list has records: after it the others are not asked. */
function untilFound<T>(source: PageSource<T>): PageSource<T> {
  return {
    pageMax: source.pageMax,
    async read(position, limit, whole) {
      const batch = await source.read(position, limit, whole);
      const isFound = batch.records.length > 0 && startsList(batch.next);
      return isFound ? { ...batch, next: null } : batch;
    },
  };
}

/** Where the namespaces are given, there is nothing to ask for. */
function justThese(names: readonly string[]): SiteNamespaces {
  return { names, isTold: true, refused: new Set() };
}

/**
 * Asks Wix for the namespaces. The permission for that is one of another product's, so hardly any key has it: whatever Wix refuses it
 * with, the known ones are read instead, and those reads tell what is wrong with the key, if anything is.
 */
async function readNamespaces(wix: WixClient): Promise<SiteNamespaces> {
  try {
    const { configs } = await wix.call(endpoints.listNamespaces, {});
    const told = recordsOf(configs, 'configs', ({ namespace }) => namespace).map(({ namespace }) =>
      String(namespace),
    );
    return remember(wix, { names: [...new Set([FORM_APP, ...told])], isTold: true, refused: new Set() });
  } catch (error) {
    const isRefused = error instanceof WixError && error.status < 500 && error.status !== 429;
    if (!isRefused) throw error;
    if (isDenied(error) && wix.accepted) rememberRefusal(wix, scope, error);
    return remember(wix, { names: KNOWN_NAMESPACES, isTold: false, refused: new Set() });
  }
}

function remember(wix: WixClient, site: SiteNamespaces): SiteNamespaces {
  memory.set(wix, site);
  return site;
}
