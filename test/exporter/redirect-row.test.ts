import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { Scratch } from '../../src/exporter/bundle/scratch.ts';
import { NewAddresses, redirectRow } from '../../src/exporter/rows/redirects.ts';
import { temporaryFolder } from './bundle.ts';

const category = {
  step: 'collections',
  source: 'slug',
  from: '/category/{slug}',
  target: '/{category_slug}',
  note: 'assumed',
};
const item = {
  step: 'data_books',
  source: 'data.link',
  from: null,
  target: '/books/{properties.wix_id}',
  note: 'below the site',
};

describe('the row of a redirect', () => {
  it('has a whole path where Wix tells only the part that names the record', () => {
    expect(redirectRow(category, { slug: 'großes Sofa' }, { category_slug: 'sofas' })).toEqual({
      from: '/category/gro%C3%9Fes%20Sofa',
      to: '/sofas',
      note: 'assumed',
    });
  });

  it('has the path of an address that Wix tells, without a note', () => {
    const row = { 'properties.wix_id': 'b1' };
    const to = { to: '/books/b1', note: null };
    expect(redirectRow(item, { data: { link: 'https://www.example.com/b/one?x=1' } }, row)).toEqual({
      from: '/b/one?x=1',
      ...to,
    });
    expect(redirectRow(item, { data: { link: '/b/one' } }, row)).toEqual({ from: '/b/one', ...to });
    expect(redirectRow(item, { data: { link: 'b/one' } }, row)).toEqual({
      from: 'b/one',
      to: '/books/b1',
      note: 'below the site',
    });
  });

  it('is none where either address lacks its value', () => {
    expect(redirectRow(category, { slug: '' }, { category_slug: 'sofas' })).toBeNull();
    expect(redirectRow(category, { slug: 'sofas' }, { category_slug: null })).toBeNull();
    expect(redirectRow(item, { data: { link: '/b/one' } }, { wix_id: 'b1' })).toBeNull();
  });

  it('is none for a page that keeps its address, which would lead to itself for ever', () => {
    const row = { 'properties.wix_id': 'der Fluß', category_slug: 'category/sofas' };
    for (const link of ['/books/der Fluß', 'https://www.example.com/books/der%20Flu%C3%9F'])
      expect(redirectRow(item, { data: { link } }, row)).toBeNull();
    expect(redirectRow(category, { slug: 'sofas' }, row)).toBeNull();
  });

  it('is encoded once, whether Wix has the address encoded or not', () => {
    const row = { 'properties.wix_id': 'b1', category_slug: 'gro%C3%9F' };
    expect(redirectRow(category, { slug: 'großes%20Sofa 100%' }, row)).toMatchObject({
      from: '/category/gro%C3%9Fes%20Sofa%20100%25',
      to: '/gro%C3%9F',
    });
    expect(redirectRow(category, { slug: 'why? #1' }, { category_slug: 'a?b#c' })).toMatchObject({
      from: '/category/why%3F%20%231',
      to: '/a%3Fb%23c',
    });
    for (const link of ['/bücher/der Fluß', '/b%C3%BCcher/der%20Flu%C3%9F'])
      expect(redirectRow(item, { data: { link } }, row)?.from).toBe('/b%C3%BCcher/der%20Flu%C3%9F');
    expect(redirectRow(item, { data: { link: 'bücher' } }, row)?.from).toBe('b%C3%BCcher');
    expect(redirectRow(item, { data: { link: 'https://www.example.com/bücher?q=ü' } }, row)?.from).toBe(
      '/b%C3%BCcher?q=%C3%BC',
    );
  });
});

describe('two old pages with one new address', () => {
  it('are named once, and the same redirect twice is not', () => {
    using folder = temporaryFolder();
    using scratch = new Scratch(join(folder.path, 'rows.db'));
    const addresses = new NewAddresses(scratch);
    const add = (from: string, to: string) => addresses.add({ from, to, note: null });
    expect([add('/a', '/new'), add('/a', '/new'), add('/b', '/other')]).toEqual([null, null, null]);
    expect(add('/c', '/new')).toMatchObject({ kind: 'NOTE', reason: 'SAME_ADDRESS' });
  });
});
