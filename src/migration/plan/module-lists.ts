import { GatewayError } from '../../errors.ts';
import { grantHint, optionalHint, permissionLabel } from '../../gateway/access/advice.ts';
import type { Availability } from '../../contract/answer-report.ts';
import { AVAILABLE, aboutProduct } from '../../gateway/access/availability.ts';
import { listNeeds, needsOnSite, type ListNeeds } from '../../gateway/access/list-needs.ts';
import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { lackOf } from '../../gateway/lists/optional-permission.ts';
import { words } from '../text/formats.ts';
import type { MigrationList } from '../../generated/resolvers.ts';
import { rememberRefusal, standingOf } from '../../wix/client/permission-memory.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { sourcePaths } from '../steps/source-document.ts';
import type { ReadStep } from '../steps/step-reading.ts';
import type { Graph } from '../steps/ask-graph.ts';

/** A product as its lists are looked at: its steps, and what Wix said about the product beside them. */
interface ReadProduct {
  readonly module: ProductModule;
  readonly steps: readonly ReadStep[];
  readonly probed: Availability | null;
}

/**
 * Says of each list of a product whether it can be read, and of each part that takes a permission of its own whether that is missing. Asks Wix
 * once for each permission whose lack the reading of the lists cannot tell.
 */
export async function moduleLists(graph: Graph, product: ReadProduct): Promise<MigrationList[]> {
  const { module } = product;
  const lists = listsOf(product);
  if (lists.every(({ availability }) => availability.status === 'NOT_INSTALLED'))
    return lists.map((list) => describe(list, []));
  const lacking = lackingAmong(graph, module);
  const needs = listNeeds(module, await concerned(graph, module));
  const described = await Promise.all(
    // Of each list itself first, then of the parts that are missing of it.
    lists.map(async (list): Promise<MigrationList[]> => {
      const own = needs.filter((need) => need.list === list.connection && isRead(list, need));
      const [whole, parts] = [own.filter((need) => !isPart(need)), own.filter(isPart)];
      switch (list.availability.status) {
        case 'AVAILABLE': {
          const missing = parts.map((part) => missingPart(graph, list, part, lacking));
          return [describe(list, []), ...(await Promise.all(missing)).flat()];
        }
        case 'PERMISSION_DENIED':
          return [await deniedList(graph, list, own, lacking)];
        default:
          return [describe(list, whole)];
      }
    }),
  );
  return [
    ...described.flatMap((entries) => entries.slice(0, 1)),
    ...described.flatMap((entries) => entries.slice(1)),
  ];
}

/** A list with what Wix said about it. */
interface AskedList {
  readonly connection: string;
  readonly availability: Availability;
  readonly steps: readonly ReadStep[];
  /** Whether single steps of the root field are refused, such as one collection of many. */
  readonly isOneOfMany: boolean;
}

function listsOf({ module, steps, probed }: ReadProduct): readonly AskedList[] {
  const asked = [
    ...Map.groupBy(steps, ({ definition: { connection, arguments: own }, reading: { availability } }) =>
      JSON.stringify([connection, availability.status, availability.status === 'AVAILABLE' ? null : own]),
    ).values(),
  ].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { connection } = first.definition;
    const all = steps.filter(({ definition }) => definition.connection === connection);
    const isOneOfMany = all.length > group.length;
    return [{ connection, availability: first.reading.availability, steps: group, isOneOfMany }];
  });
  const connection = module.dynamicSteps?.connection ?? module.permissions[0]?.lists?.[0];
  return probed === null || connection === undefined
    ? asked
    : [...asked, { connection, availability: probed, steps: [], isOneOfMany: false }];
}

async function concerned({ context }: Graph, module: ProductModule): Promise<readonly PermissionNeed[]> {
  try {
    return await needsOnSite(context.availability.prober, module);
  } catch (error) {
    // Which catalog the shop has is not known: whatever either needs is named.
    if (error instanceof GatewayError) return module.permissions;
    throw error;
  }
}

/** A part is missing from the migration only where a step reads it. */
function isRead({ steps }: AskedList, { field }: ListNeeds): boolean {
  return field === null || steps.length === 0 || steps.some((step) => readsField(step, field));
}

/** @param field of the records, or a path below one: what lies beside it is of little use without it */
function readsField({ definition }: ReadStep, field: string): boolean {
  const [top = field] = field.split('.');
  const names = new Set([
    top,
    ...Object.entries(definition.aliases ?? {}).flatMap(([name, alias]) =>
      alias.field === top ? [name] : [],
    ),
  ]);
  return sourcePaths(definition).some((path) => names.has(path.split(/[.[]/)[0] ?? ''));
}

/** Something beside the permission of the list itself: one of its fields, or some of its records. */
function isPart({ list, needs }: ListNeeds): boolean {
  return needs.every((need) => need.lists?.includes(list) !== true);
}

type Lacking = (needs: readonly PermissionNeed[]) => Promise<readonly PermissionNeed[]>;

/** Tells which permissions Wix refuses: each by one read, unless that is known by now. */
function lackingAmong({ context }: Graph, module: ProductModule): Lacking {
  const isRefused = async (need: PermissionNeed): Promise<boolean> => {
    if (lackOf(context, need.permission) !== undefined) return true;
    const standing = standingOf(context.wix, need.permission.scope);
    if (standing !== 'unknown') return standing === 'refused';
    const end = await context.availability.probeNeed(need);
    if (end === null || aboutProduct(module, end, context.wix)?.status !== 'PERMISSION_DENIED') return false;
    // An answer without a word was asked for more than once: not for the next plan too.
    if (end instanceof WixError && end.saysNothing && context.wix.accepted)
      rememberRefusal(context.wix, need.permission.scope, end);
    return true;
  };
  return async (needs) => {
    const found = await Promise.all(needs.map(isRefused));
    return needs.filter((_, index) => found[index]);
  };
}

/** The names of a path from the inside out. */
function inside(field: string): string[] {
  return field.split('.').toReversed().map(words);
}

const READ_AGAIN = 'Make the plan again: what answers oddly once need not do so a second time.';

async function missingPart(
  { context }: Graph,
  list: AskedList,
  part: ListNeeds,
  lacking: Lacking,
): Promise<MigrationList[]> {
  const needs = await lacking(part.needs);
  if (needs.length === 0) return [];
  const { field } = part;
  const names = words(list.connection);
  const steps = field === null ? list.steps : list.steps.filter((step) => readsField(step, field));
  const missing = {
    ...describe({ ...list, steps, availability: { ...AVAILABLE, status: 'PERMISSION_DENIED' } }, [part]),
    title: field === null ? `some of the ${names}` : [...inside(field), names].join(' of '),
    field,
  };
  const lacks = needs.map(({ permission }) => lackOf(context, permission));
  if (lacks.every((lack) => lack === 'SURE'))
    return [
      { ...missing, reason: 'Wix has no list of them here: no permission brings them.', isOptional: true },
    ];
  if (lacks.every((lack) => lack !== undefined))
    return [{ ...missing, reason: "Wix's answer has no list of them.", hint: READ_AGAIN, isOptional: false }];
  return [
    {
      ...missing,
      reason: 'Wix refuses it to this key.',
      permissions: needs.map(({ permission }) => permissionLabel(permission)),
      hint: hintFor(context.wix.credentialKind, needs),
    },
  ];
}

async function deniedList(
  { context }: Graph,
  list: AskedList,
  own: readonly ListNeeds[],
  lacking: Lacking,
): Promise<MigrationList> {
  const { permission, hint } = list.availability;
  const whole = own.filter((need) => !isPart(need)).flatMap(({ needs }) => needs);
  // The only permission that a list needs is the one it lacks, unless others like it are read.
  const isCertain = whole.length === 1 && list.steps.length > 0 && !list.isOneOfMany;
  const parts = list.isOneOfMany ? [] : own.filter(isPart).flatMap(({ needs }) => needs);
  const needs = [...(isCertain ? whole : await lacking(whole)), ...(await lacking(parts))];
  const labels = needs.map((need) => permissionLabel(need.permission));
  const isKnown = permission === null || isCertain || labels.includes(permission);
  const described = describe(
    list,
    own.filter((need) => !isPart(need) || need.needs.some((one) => needs.includes(one))),
  );
  return {
    ...described,
    permissions: [...new Set([...labels, ...(isKnown ? [] : [permission])])],
    hint: needs.length === 0 || !isKnown ? hint : hintFor(context.wix.credentialKind, needs),
  };
}

function describe(list: AskedList, needs: readonly ListNeeds[]): MigrationList {
  const { connection, availability, steps, isOneOfMany } = list;
  const { status, reason, hint } = availability;
  const isGap = status !== 'AVAILABLE' && status !== 'NOT_INSTALLED';
  const losses = new Set(needs.map(({ loss }) => loss));
  const whole = needs.filter((need) => !isPart(need));
  const own = whole.length === 0 ? needs : whole;
  return {
    connection,
    field: null,
    title: isOneOfMany && isGap ? oneOfMany(list) : words(connection),
    status,
    reason,
    permissions: [],
    hint: status === 'UNAVAILABLE' ? (hint ?? 'Make the plan again when Wix answers.') : hint,
    loss: isGap && losses.size > 0 ? [...losses].join(' ') : null,
    isOptional: own.length > 0 && own.every(({ isOptional }) => isOptional),
    steps: steps.map(({ definition }) => definition.id),
  };
}

function oneOfMany({ connection, steps }: AskedList): string {
  const ids = Object.values(steps[0]?.definition.arguments ?? {}).filter(
    (value) => typeof value === 'string',
  );
  return ids.length === 0 ? words(connection) : `${words(connection)} (${ids.join(', ')})`;
}

function hintFor(kind: Graph['context']['wix']['credentialKind'], needs: readonly PermissionNeed[]): string {
  const [first] = needs;
  if (needs.length === 1 && first?.optional === true && !first.permission.readOnly)
    return optionalHint(first.permission, first.loss);
  return grantHint(kind, ...needs.map(({ permission }) => permission));
}
