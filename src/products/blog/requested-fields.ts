import type { RequestOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

type PostFieldset = NonNullable<RequestOf<typeof endpoints.queryPosts>['fieldsets']>[number];
type DraftFieldset = NonNullable<RequestOf<typeof endpoints.queryDrafts>['fieldsets']>[number];
type CategoryFieldset = NonNullable<RequestOf<typeof endpoints.queryCategories>['fieldsets']>[number];
type TagFieldset = NonNullable<RequestOf<typeof endpoints.queryTags>['fieldsets']>[number];

/** What of posts an operation needs, so that no more is asked of Wix. */
export interface PostNeeds {
  readonly published: readonly PostFieldset[];
  readonly drafts: readonly DraftFieldset[];
}

/** Which parts of a published post each field of the graph reads. */
const POST_FIELDSETS: Readonly<Record<string, readonly PostFieldset[]>> = {
  url: ['URL'],
  path: ['URL'],
  contentText: ['CONTENT_TEXT'],
  contentHtml: ['RICH_CONTENT'],
  contentFiles: ['RICH_CONTENT'],
  contentLosses: ['RICH_CONTENT'],
  richContent: ['RICH_CONTENT'],
  metrics: ['METRICS'],
  seo: ['SEO'],
  contact: ['CONTACT_ID'],
  referenceId: ['REFERENCE_ID'],
};

const ALL_POST_FIELDSETS: readonly PostFieldset[] = [
  'URL',
  'CONTENT_TEXT',
  'METRICS',
  'SEO',
  'CONTACT_ID',
  'RICH_CONTENT',
  'REFERENCE_ID',
];

/** Which parts of any other post each field of the graph reads. */
const DRAFT_FIELDSETS: Readonly<Record<string, readonly DraftFieldset[]>> = {
  url: ['URL'],
  path: ['URL'],
  excerpt: ['GENERATED_EXCERPT'],
  contentText: ['RICH_CONTENT'],
  contentHtml: ['RICH_CONTENT'],
  contentFiles: ['RICH_CONTENT'],
  contentLosses: ['RICH_CONTENT'],
  richContent: ['RICH_CONTENT'],
};

const ALL_DRAFT_FIELDSETS: readonly DraftFieldset[] = ['URL', 'CONTENT', 'RICH_CONTENT', 'GENERATED_EXCERPT'];

/** What to ask of Wix for the fields of `BlogPost` that an operation selects. */
export function postNeeds(selected: ReadonlySet<string>): PostNeeds {
  const all = selected.has('raw');
  return {
    published: all ? ALL_POST_FIELDSETS : named(POST_FIELDSETS, selected),
    drafts: all ? ALL_DRAFT_FIELDSETS : named(DRAFT_FIELDSETS, selected),
  };
}

const CATEGORY_FIELDSETS: Readonly<Record<string, readonly CategoryFieldset[]>> = {
  url: ['URL'],
  path: ['URL'],
  seo: ['SEO'],
};

/** The parts of categories to ask for. */
export function categoryFieldsets(selected: ReadonlySet<string>): readonly CategoryFieldset[] {
  return selected.has('raw') ? ['URL', 'SEO'] : named(CATEGORY_FIELDSETS, selected);
}

const TAG_FIELDSETS: Readonly<Record<string, readonly TagFieldset[]>> = { url: ['URL'], path: ['URL'] };

/** The parts of tags to ask for. */
export function tagFieldsets(selected: ReadonlySet<string>): readonly TagFieldset[] {
  return selected.has('raw') ? ['URL'] : named(TAG_FIELDSETS, selected);
}

function named<Fieldset extends string>(
  table: Readonly<Record<string, readonly Fieldset[]>>,
  selected: ReadonlySet<string>,
): readonly Fieldset[] {
  return [...new Set([...selected].flatMap((name) => table[name] ?? []))].toSorted();
}
