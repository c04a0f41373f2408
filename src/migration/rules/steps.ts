import type { EntityName } from '../insites/tables.ts';
import type {
  ChildDefinition,
  FieldRule,
  RichTextRule,
  StepDefinition,
} from '../../contract/step-definition.ts';
import { properties, typed } from './columns.ts';
import { ANY_CASE, identity, reference, type Rows } from './references.ts';
import { RAW, unmapped, type Unmapped } from './unmapped.ts';

/** What a step has to say; the rest is as in most steps unless it says something else. */
type MustSay = 'id' | 'title' | 'wixEntity' | 'entity' | 'dedupe' | 'fields';

/** An entity of Insites, or a database that is made for the migration. */
type Entity = EntityName | `database:${string}:${string}`;

/** A child whose entity Insites has. */
type Child = ChildDefinition & { readonly entity: EntityName };

interface StepInput
  extends
    Pick<StepDefinition, MustSay>,
    Partial<Omit<StepDefinition, MustSay | 'since' | 'children' | 'unmapped'>> {
  /** `null` where Wix cannot filter by the time of change. @default by `updatedAt` */
  readonly since?: StepDefinition['since'] | null;
  readonly entity: Entity;
  readonly children?: readonly Child[];
  readonly unmapped?: Unmapped;
}

/**
 * A step that makes a row of each record of the list that has the step's name.
 *
 * Unless it is said otherwise, the type of the records is called as the entity, their key is `id`, Wix counts them and filters them by the time
 * of change, and nothing is to be written before. The row's identity is made of the key. The record as Wix sent it goes nowhere.
 */
export function step({ since, children, unmapped: goingNowhere, ...said }: StepInput): StepDefinition {
  const { key = 'id', fields } = said;
  const hasRaw =
    goingNowhere === undefined || 'raw' in goingNowhere || fields.some(({ source }) => source === 'raw');
  return {
    nodeType: said.wixEntity,
    connection: said.id,
    count: { kind: 'TOTAL_COUNT' },
    dependsOn: [],
    action: 'CREATE',
    key,
    risks: [],
    ...said,
    ...(since === null ? {} : { since: since ?? changedSince }),
    fields: typed(withIdentity(said, fields)),
    ...(children === undefined
      ? {}
      : { children: children.map((one) => ({ ...one, fields: typed(one.fields) })) }),
    unmapped: unmapped({ ...(hasRaw ? {} : { raw: RAW }), ...goingNowhere }),
  };
}

function withIdentity(
  { key = 'id', keyInAnyCase = false }: Pick<StepInput, 'key' | 'keyInAnyCase'>,
  fields: readonly FieldRule[],
): readonly FieldRule[] {
  if (fields.some(({ target }) => target === 'uuid')) return fields;
  return [identity(key, keyInAnyCase ? { argument: ANY_CASE } : {}), ...fields];
}

const changedSince = (time: string) => ({ filter: { updatedAt: { gte: time } } });

/**
 * A step whose rows are items of a database that is made for the migration: what its rules write are columns of it.
 * @param name table of the database
 * @param label name of the database for people
 */
export function databaseStep(
  name: string,
  label: string,
  said: Omit<StepInput, 'entity' | 'dedupe'> & Partial<Pick<StepInput, 'dedupe'>>,
): StepDefinition {
  return step({
    dedupe: ['properties.wix_id'],
    ...said,
    entity: `database:${name}:${label}`,
    fields: properties(said.fields),
  });
}

/** The records of another step, read once more for other rows. */
export function recordsOf({
  id,
  nodeType,
  connection,
  arguments: list,
  since,
  count,
  expected,
}: StepDefinition) {
  return {
    derivedFrom: id,
    nodeType,
    connection,
    ...(list === undefined ? {} : { arguments: list }),
    since: since ?? null,
    count,
    ...(expected === undefined ? {} : { expected }),
  } satisfies Partial<StepInput>;
}

interface ChildInput
  extends Omit<Child, 'parent' | 'path' | 'assumedSize'>, Partial<Pick<Child, 'path' | 'assumedSize'>> {
  /** What is to be said of the key. */
  readonly note?: string;
}

/**
 * Records inside a record that become rows of their own, each with its identity and the row of the record. Unless it is said otherwise, they
 * are the list that has the child's name, and there is one of them.
 * @param parent target that points at the row of the record
 */
export function child(parent: string, to: Rows, { note, ...said }: ChildInput): Child {
  const { path = `${said.id}[]`, key } = said;
  const [first = 'id', ...others] = key;
  const own = [
    identity([first, ...others], note === undefined ? {} : { note }),
    reference(path === '.' ? 'id' : '^.id', parent, to),
  ];
  return { assumedSize: 1, ...said, path, parent, fields: [...own, ...said.fields] };
}

/**
 * A formatted text whose HTML, files and losses stand beside it.
 * @param path what the HTML and the others are named after, such as `description` for `descriptionHtml`
 */
export function richText(path: string): RichTextRule {
  return { html: `${path}Html`, document: path, files: `${path}Files`, losses: `${path}Losses` };
}
