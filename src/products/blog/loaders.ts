import type DataLoader from 'dataloader';
import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { draftPosts, NOT_PUBLISHED, optionalDrafts } from './draft-posts.ts';
import { categoriesById, LABELS_PAGE, tagsById } from './labels-list.ts';
import { draftSort, publishedSort } from './posts-query.ts';
import { POSTS_PAGE, publishedPosts } from './published-posts.ts';
import type { BlogCategoryRecord, BlogPostRecord, BlogTagRecord } from './records.ts';
import { categoryFieldsets, postNeeds, tagFieldsets } from './requested-fields.ts';

type Loader<Value> = DataLoader<string, Value | null>;

/** Posts whose translations one request asks for: a site has a handful of languages, and a page holds 100 posts. */
export const TRANSLATIONS_BATCH = 25;

/** A post by its id, published or not, with what the selected fields need. */
export function loadPost(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<BlogPostRecord | null> {
  const needs = postNeeds(selected);
  const loader = loaders(context).get(`post ${needs.published.join()} ${needs.drafts.join()}`, () =>
    batchLoader<BlogPostRecord>(context, {
      product: 'BLOG',
      maxBatchSize: POSTS_PAGE,
      async load(ids) {
        const isAny = { id: { $in: ids } };
        const published = await readAll(
          publishedPosts(context, { conditions: [isAny], sort: publishedSort(null) }, needs),
        );
        const found = new Map<string, BlogPostRecord>(published.map((post) => [post.id, post]));
        const missing = ids.filter((wanted) => !found.has(wanted));
        if (missing.length === 0) return found;
        const drafts = draftPosts(
          context,
          { conditions: [{ id: { $in: missing } }, NOT_PUBLISHED], sort: draftSort(null) },
          needs,
        );
        const others = await optionalDrafts(context, () => readAll(drafts));
        for (const post of others ?? []) found.set(post.id, post);
        return found;
      },
    }),
  );
  return loader.load(id.toLowerCase());
}

/** The published posts that share a translation id. */
export async function loadTranslations(
  context: GatewayContext,
  translationId: string,
  selected: ReadonlySet<string>,
): Promise<readonly BlogPostRecord[]> {
  const needs = postNeeds(selected);
  const loader = loaders(context).get(`translations ${needs.published.join()}`, () =>
    batchLoader<readonly BlogPostRecord[]>(context, {
      product: 'BLOG',
      maxBatchSize: TRANSLATIONS_BATCH,
      async load(ids) {
        const posts = await readAll(
          publishedPosts(
            context,
            { conditions: [{ translationId: { $in: ids } }], sort: publishedSort(null) },
            needs,
          ),
        );
        const groups = new Map<string, BlogPostRecord[]>(ids.map((id) => [id, []]));
        for (const post of posts) groups.get(String(post.wire.translationId).toLowerCase())?.push(post);
        return groups;
      },
    }),
  );
  return (await loader.load(translationId.toLowerCase())) ?? [];
}

/** A category by its id, with what the selected fields need. */
export function loadCategory(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<BlogCategoryRecord | null> {
  const fieldsets = categoryFieldsets(selected);
  const loader = loaders(context).get(`category ${fieldsets.join()}`, () =>
    batchLoader<BlogCategoryRecord>(context, {
      product: 'BLOG',
      maxBatchSize: LABELS_PAGE,
      load: async (ids) => byId(await categoriesById(context, ids, fieldsets)),
    }),
  );
  return loader.load(id.toLowerCase());
}

/** A tag by its id, with what the selected fields need. */
export function loadTag(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<BlogTagRecord | null> {
  const fieldsets = tagFieldsets(selected);
  const loader = loaders(context).get(`tag ${fieldsets.join()}`, () =>
    batchLoader<BlogTagRecord>(context, {
      product: 'BLOG',
      maxBatchSize: LABELS_PAGE,
      load: async (ids) => byId(await tagsById(context, ids, fieldsets)),
    }),
  );
  return loader.load(id.toLowerCase());
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The loaders of one operation, one for each set of fieldsets: a record that was read for few must never answer for more. */
const loaders = perOperation(() => {
  const known = new Map<string, unknown>();
  return {
    get<Value>(name: string, create: () => Loader<Value>): Loader<Value> {
      const loader = known.get(name) ?? create();
      known.set(name, loader);
      // Each name is only ever given with one kind of loader.
      return loader as Loader<Value>;
    },
  };
});
