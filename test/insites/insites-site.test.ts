import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../exporter/bundle.ts';
import { faults } from './audit.ts';
import { deployedTables } from './deployed-tables.ts';
import { InsitesSite } from './insites-site.ts';
import type { ModelImport, UserImport } from './rows.ts';
import { table } from './table.ts';
import { LostAnswer, Timing } from './timing.ts';

const CONTACT = 'modules/insites_crm/crm_contact';
const PRODUCT = 'modules/insites_ecommerce/product';
const NOTE = 'modules/ins_databases/note';

const product = (id: string, more: object = {}): ModelImport => ({
  type_name: PRODUCT,
  id,
  properties: { uuid: `uuid-${id}`, product_name: 'Vase', ...more },
});
const note = (id: string, next: string): ModelImport => ({
  type_name: NOTE,
  id,
  properties: { uuid: `uuid-${id}`, next },
});
const person = (id: string, more: object = {}): UserImport => ({
  id,
  email: `${id}@example.com`,
  slug: id,
  profiles: [{ type_name: CONTACT, id, properties: { uuid: id } }],
  ...more,
});

function siteWithNotes(timing = new Timing(1)): InsitesSite {
  const site = new InsitesSite(timing);
  const { columns } = table(NOTE, { string: 'next' });
  const next = { type: 'string', required: false, belongsTo: NOTE, uuidOf: null } as const;
  site.deploy([{ path: NOTE, columns: new Map([...columns, ['next', next]]) }]);
  return site;
}

describe("the emulator of Insites' import", () => {
  it('gives rows ids of its own, and keeps those that were sent as external ids', async () => {
    const { ids, external_ids: externalIds } = await new InsitesSite(new Timing(1)).importModels([
      product('a'),
    ]);
    expect(externalIds).toEqual(['a']);
    expect(ids).not.toEqual(['a']);
  });

  it('makes a second copy of what is sent again', async () => {
    const site = new InsitesSite(new Timing(1));
    await site.importModels([product('a')]);
    await site.importModels([product('a')]);
    expect(faults(site)).toEqual([`${PRODUCT} a is there twice`, `${PRODUCT} uuid-a is there twice`]);
  });

  it.each([
    ['a table that is not there', { ...product('a'), type_name: 'modules/ins_databases/nothing' }],
    ['a column that is not there', product('a', { price: 1 })],
    ['a number in a text', product('a', { sku: 7 })],
    ['a text in a number', product('a', { regular_price: '7.50' })],
    ['files in a list', product('a', { gallery_1: [{ remote_url: 'https://example.com/1.jpg' }] })],
  ])('refuses %s, and everything that was sent with it', async (_, model) => {
    const site = new InsitesSite(new Timing(1));
    await expect(site.importModels([product('b'), model])).rejects.toThrow(
      /no table|no column|does not take/,
    );
    expect(site.rows()).toEqual([]);
  });

  it('takes rows without what is required, which are found afterwards', async () => {
    const site = new InsitesSite(new Timing(1));
    await site.importModels([{ type_name: PRODUCT, id: 'a', properties: { uuid: 'uuid-a' } }]);
    expect(faults(site)).toEqual([`${PRODUCT}.product_name of a is required`]);
  });

  it('drops additional properties of people that are not declared', async () => {
    const site = new InsitesSite(new Timing(1), ['level']);
    await site.importUsers([person('a', { properties: { level: 'gold', shoe: '42' } })]);
    expect(site.dropped()).toEqual(['shoe']);
    expect(site.rows()[0]?.user?.properties).toEqual({ level: 'gold' });
  });

  it('answers for people in an order of its own', async () => {
    const people = Array.from({ length: 20 }, (_, place) => person(`p${place}`));
    const { ids, external_ids: externalIds } = await new InsitesSite(new Timing(3)).importUsers(people);
    expect(externalIds).not.toEqual(people.map(({ id }) => id));
    expect(externalIds.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
    expect(new Set(ids).size).toBe(20);
  });

  it('replaces the id of a row that is there before, and leaves others as they came', async () => {
    const site = siteWithNotes();
    const { ids } = await site.importModels([note('a', 'b'), note('b', 'a')]);
    expect(site.rows().map(({ properties }) => properties['next'])).toEqual(['b', ids[0]]);
    expect(faults(site)).toEqual([`${NOTE}.next of a leads nowhere: b`]);
  });

  it('finds values that lead to no row', async () => {
    const site = new InsitesSite(new Timing(1));
    await site.importModels([product('a', { category_uuids: ['nobody'] })]);
    expect(faults(site)).toEqual([`${PRODUCT}.category_uuids of a leads nowhere: nobody`]);
  });

  it('loses answers of jobs that were carried out, and of jobs that were not', async () => {
    const site = new InsitesSite(new Timing(1, [1, 2]));
    await expect(site.importModels([product('a')])).rejects.toThrow(LostAnswer);
    await expect(site.importModels([product('b')])).rejects.toThrow(LostAnswer);
    expect(site.rows().map(({ externalId }) => externalId)).toEqual(['a']);
  });

  it('has no rows in a table that is not there', async () => {
    expect(await new InsitesSite(new Timing(1)).records('modules/ins_databases/nothing', {})).toEqual([]);
  });
});

describe('a deploy', () => {
  const definition = 'name: note\nmetadata:\n  label: Note\nproperties:\n  - name: next\n    type: string\n';

  it('takes definitions in their place', () => {
    using folder = treeWith('modules/ins_databases/public/schema/note.yml', definition);
    expect(deployedTables(folder.path).map(({ path }) => path)).toEqual([NOTE]);
  });

  it.each([
    ['modules/ins_databases/schema/note.yml', definition, 'no place for a definition'],
    ['modules/ins_databases/public/schema/other.yml', definition, 'named otherwise'],
    ['modules/ins_databases/public/schema/note.yml', definition.replace('string', 'uuid'), 'type uuid'],
    [
      'modules/ins_databases/public/schema/note.yml',
      definition.replace('next', 'Next'),
      'a column named Next',
    ],
  ])('refuses any other place and form: %s', (path, text, fault) => {
    using folder = treeWith(path, text);
    expect(() => deployedTables(folder.path)).toThrow(fault);
  });
});

function treeWith(path: string, text: string): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, dirname(path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
  return folder;
}
