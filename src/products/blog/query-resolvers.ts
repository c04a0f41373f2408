import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { selectedFields, selectedNodeFields } from '../../gateway/selection.ts';
import type { BlogPostFilter, BlogPostOrderBy, QueryResolvers } from '../../generated/resolvers.ts';
import { categoriesList, countCategories, countTags, tagsList } from './labels-list.ts';
import { loadPost } from './loaders.ts';
import { countPosts, postsList } from './posts-list.ts';
import { checkedFilter } from './posts-query.ts';
import type { BlogCategoryRecord, BlogPostRecord, BlogTagRecord } from './records.ts';
import { categoryFieldsets, postNeeds, tagFieldsets } from './requested-fields.ts';

/** Most labels or languages that a filter takes. */
const MAX_VALUES = 100;

export const queryResolvers: Pick<QueryResolvers, 'blogPost' | 'blogPosts' | 'blogCategories' | 'blogTags'> =
  {
    blogPost: (_, { id }, context, info) => loadPost(context, requireGuid(id), selectedFields(info)),
    blogPosts: (_, { filter, orderBy, ...args }, context, info) =>
      posts(context, info, args, checkedFilter(filter ?? {}), orderBy),
    blogCategories: (_, { filter, orderBy, ...args }, context, info) => {
      const checked = checkedLabels(filter ?? {});
      return connection<BlogCategoryRecord>(context, {
        product: 'BLOG',
        entity: 'BlogCategory',
        args,
        query: { filter: checked, orderBy },
        open: () => categoriesList(context, checked, orderBy, categoryFieldsets(selectedNodeFields(info))),
        count: async (pageTotal) => {
          const total = await pageTotal();
          return total === undefined ? countCategories(context, checked) : total;
        },
      });
    },
    blogTags: (_, { filter, orderBy, ...args }, context, info) => {
      const checked = checkedLabels(filter ?? {});
      return connection<BlogTagRecord>(context, {
        product: 'BLOG',
        entity: 'BlogTag',
        args,
        query: { filter: checked, orderBy },
        open: () => tagsList(context, checked, orderBy, tagFieldsets(selectedNodeFields(info))),
        count: async (pageTotal) => {
          const total = await pageTotal();
          return total === undefined ? countTags(context, checked) : total;
        },
      });
    },
  };

/**
 * A connection of posts.
 * @param filter one that has been checked
 */
export function posts(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  args: ConnectionArgs,
  filter: BlogPostFilter,
  orderBy?: BlogPostOrderBy | null,
): ConnectionResult<BlogPostRecord> {
  return connection<BlogPostRecord>(context, {
    product: 'BLOG',
    entity: 'BlogPost',
    args,
    query: { filter, orderBy },
    open: () => postsList(context, filter, orderBy, postNeeds(selectedNodeFields(info))),
    count: () => countPosts(context, filter),
  });
}

interface LabelFilter {
  readonly ids?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
}

function checkedLabels<Filter extends LabelFilter>(filter: Filter): Filter & { ids?: string[] } {
  for (const name of ['labels', 'languages'] as const) {
    const count = filter[name]?.length ?? 0;
    if (count > MAX_VALUES)
      throw badInput(`\`filter.${name}\` has ${count} values; at most ${MAX_VALUES} are taken.`);
  }
  const { ids, ...rest } = filter;
  // Without `ids` the rest is the whole filter.
  return (ids == null ? rest : { ...rest, ids: requireGuids(ids) }) as Filter & { ids?: string[] };
}
