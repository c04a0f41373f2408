import { endpoints as data } from '../../products/data/wire.ts';
import { textsOf } from '../../json/texts-of.ts';
import { hostedFile, type MediaKind } from '../../wix/media.ts';
import { differs, holds, type Probe } from '../assumption.ts';
import { firstPages, some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { Untold } from '../untold.ts';

/** Files of a kind that are asked for. */
const EACH = 3;
/** Collections whose items are looked into for files. */
const COLLECTIONS = 3;
/** What a collection calls its fields with files. */
const FILE_FIELD = /DOCUMENT|MEDIA|IMAGE|VIDEO|AUDIO/;

const NAMES: Readonly<Record<MediaKind, string>> = {
  IMAGE: 'pictures',
  VECTOR: 'drawings',
  VIDEO: 'videos',
  AUDIO: 'sounds',
  DOCUMENT: 'documents',
};

/** Whether files lie at the addresses that are written of what names them. */
export function lieThere(kinds: readonly MediaKind[]): Probe {
  return async (probed) => {
    const { files } = probed;
    if (files === undefined)
      throw new Untold(
        "Files lie on other hosts than Wix's API: only `--media` has those asked, on a site of Wix.",
      );
    const named = await namedFiles(probed);
    const found: string[] = [];
    let isMissing = false;
    for (const kind of kinds) {
      const urls = [...(named.get(kind) ?? [])];
      if (urls.length === 0) continue;
      const statuses = await Promise.all(urls.map((url) => statusOf(() => files.head(url))));
      const told = statuses.filter((status) => status !== undefined);
      if (told.length === 0) continue;
      const there = told.filter((status) => status < 400).length;
      // One file may have been deleted; all of them have not.
      isMissing ||= there === 0;
      const missing =
        there === told.length ? '' : ` (${[...new Set(told.filter((status) => status >= 400))].join(', ')})`;
      found.push(`${there} of ${told.length} ${NAMES[kind]}${missing}`);
    }
    const names = kinds.map((kind) => NAMES[kind]).join(' or ');
    const answered = some(found, `The site shows no ${names}, or the hosts of files gave no answer`);
    const seen = `There were ${answered.join(', ')}.`;
    return isMissing ? differs(seen) : holds(seen);
  };
}

/** The status of an answer that tells whether a file is there; undefined where none came, or the host had no time. */
async function statusOf(head: () => Promise<number>): Promise<number | undefined> {
  try {
    const status = await head();
    return status === 429 || status >= 500 ? undefined : status;
  } catch {
    return undefined;
  }
}

/** Addresses of the first files that the site's records name, by kind. */
async function namedFiles(probed: ProbedSite): Promise<ReadonlyMap<MediaKind, ReadonlySet<string>>> {
  const named = new Map<MediaKind, Set<string>>();
  const pages = (await firstPages(probed)).map(({ records }) => records);
  for (const text of textsOf([pages, await itemsWithFiles(probed)])) {
    const file = hostedFile(text);
    if (file?.kind == null) continue;
    const urls = named.get(file.kind) ?? new Set();
    named.set(file.kind, urls);
    if (urls.size < EACH) urls.add(file.url);
  }
  return named;
}

async function itemsWithFiles(probed: ProbedSite): Promise<readonly unknown[]> {
  const { data: page } = await probed.ask(data.listCollections, { paging: { limit: 100, offset: 0 } });
  const withFiles = (page?.collections ?? []).filter(({ fields = [] }) =>
    fields.some(({ type }) => FILE_FIELD.test(String(type))),
  );
  const answers = await Promise.all(
    withFiles.slice(0, COLLECTIONS).map(({ id }) =>
      probed.ask(data.queryItems, {
        dataCollectionId: String(id),
        query: { paging: { limit: 50, offset: 0 } },
      }),
    ),
  );
  return answers.map((answer) => answer.data);
}
