import { changes, documented, sdk, type Assumption } from '../assumption.ts';
import { postDates } from '../probes/answers.ts';
import { draftsOfPosts } from '../probes/relations.ts';
import { blogMetrics } from '../probes/apps.ts';

/** What is taken to be so of Wix Blog. */
export const blog: readonly Assumption[] = [
  {
    id: 'blog-drafts',
    title: 'Posts that are not published',
    statement:
      'Every published post has a draft with the same id behind it, which its status alone tells apart.',
    evidence: 'assumed',
    more: [
      sdk('The statuses are `PUBLISHED`, `DELETED` and those of drafts.'),
      documented(
        'Wix\'s pages name "Manage Blog" for reading drafts; "Read Draft Blog Posts" is among Wix\'s permissions.',
      ),
    ],
    hence: `Drafts are read with \`status $nin [PUBLISHED, DELETED]\`. Whether the second permission is enough is not documented.`,
    restsOn: ['blogPosts'],
    otherwise: changes('Published posts come among the drafts, or drafts are missing.'),
    probe: draftsOfPosts,
  },
  {
    id: 'blog-dates',
    title: 'Times of posts',
    statement: 'Every published post has a firstPublishedDate, every other an editedDate.',
    evidence: 'assumed',
    more: [documented('Both are filters and sorts.')],
    hence: 'Posts are read by them, which are also the keys by which a forgotten cursor is replaced.',
    restsOn: ['blogPosts'],
    otherwise: changes('A list whose cursor was forgotten is read again from its beginning.'),
    probe: postDates,
  },
  {
    id: 'blog-metrics',
    title: 'Numbers of posts',
    statement: 'Posts come with their numbers where METRICS asks for them.',
    evidence: 'assumed',
    more: [
      sdk(
        'The fieldset `METRICS` and filters on `metrics.views` exist; the type of a post has no `metrics`.',
      ),
    ],
    hence: `They are read where they come, and are null where they do not: one request for each post would cost more than they are
      worth.`,
    restsOn: ['blogPost.metrics'],
    otherwise: changes('The numbers of views, likes and comments are null.'),
    switches: ['blogMetricsWithPosts'],
    probe: blogMetrics,
  },
  {
    id: 'blog-order',
    title: 'Orders of categories and tags',
    statement: 'Categories and tags sort by id, and their times of change are no filter.',
    evidence: 'SDK',
    restsOn: ['blogCategories', 'blogTags'],
    otherwise: changes('Categories and tags cannot be read: the read is an error.'),
  },
];
