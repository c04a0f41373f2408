import { endpoints } from '../../../src/products/blog/wire.ts';
import { absent, tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'BLOG',
  title: 'Wix Blog',
  insitesModule: 'DATA',
  purpose: 'Published blog posts with their text, pictures, categories and tags.',
  loss: 'The migrated site has no blog.',
  ticks: [
    tick('Read Blog', 'SCOPE.DC-BLOG.READ-BLOGS'),
    tick('Manage Blog', 'SCOPE.BLOG.MANAGE-BLOG', { manage: true }),
  ],
  open: [route(endpoints.queryPosts, { posts: [] }), route(endpoints.queryDrafts, { draftPosts: [] })],
  partial: absent(
    '401.',
    // An absent blog answers as a bad key does.
    [endpoints.queryPosts, endpoints.queryDrafts].map((it) => refuses(it, 401, {})),
  ),
};
