import {
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
} from 'graphql';
import { errorAt, FieldErrors, type Path } from './field-errors.ts';
import type { Execution, FieldPlan, ObjectPlan, Shape } from './field-plan.ts';

/** Values of an answer, by their names. */
type Shown = Record<string, unknown>;

/** One execution of an operation. What may be a promise is one only where a resolver gave one. */
export class Run {
  readonly #execution: Execution;
  readonly #errors = new FieldErrors();

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  get errors(): readonly GraphQLError[] {
    return this.#errors.all;
  }

  /** The fields of the root; null where an error leaves nothing of them. */
  async data(plan: ObjectPlan): Promise<Shown | null> {
    try {
      return await this.#object(plan, undefined, undefined);
    } catch (error) {
      // What comes from a field is such an error.
      this.#errors.add(error as GraphQLError, undefined);
      return null;
    }
  }

  #object(plan: ObjectPlan, source: unknown, path: Path | undefined): Shown | Promise<Shown> {
    const shown: Shown = { ...plan.empty };
    let keys: string[] | undefined;
    let promises: PromiseLike<unknown>[] | undefined;
    try {
      for (const field of plan.fields) {
        const value = this.#field(field, source, path);
        if (isPromise(value)) {
          (keys ??= []).push(field.key);
          (promises ??= []).push(value);
        } else shown[field.key] = value;
      }
    } catch (error) {
      if (promises === undefined) throw error;
      return failedAmong(promises, error);
    }
    return promises === undefined || keys === undefined ? shown : filled(shown, keys, promises);
  }

  #field(field: FieldPlan, source: unknown, path: Path | undefined): unknown {
    const { shape, key } = field;
    try {
      const value = field.read === undefined ? this.#resolved(field, source, path) : field.read(source);
      return this.#settled(field, shape, value, path, key);
    } catch (raw) {
      return this.#failed(field, shape, raw, placeIn(field, path, key));
    }
  }

  /** The value of a field, or of an item in its list, as the answer has it; null with an error in its place where it may be null. */
  #settled(
    field: FieldPlan,
    shape: Shape,
    value: unknown,
    path: Path | undefined,
    key: string | number,
  ): unknown {
    if (isPromise(value)) return this.#whenGiven(field, shape, value, path, key);
    const completed = this.#completed(field, shape, value, path, key);
    return isPromise(completed) ? this.#whenCompleted(field, shape, completed, path, key) : completed;
  }

  // Functions that wait have methods of their own: a method that makes one allocates memory whenever it is called, and few values are waited for.
  #whenGiven(
    field: FieldPlan,
    shape: Shape,
    value: PromiseLike<unknown>,
    path: Path | undefined,
    key: string | number,
  ): PromiseLike<unknown> {
    const completed = value.then((given) => this.#completed(field, shape, given, path, key));
    return this.#whenCompleted(field, shape, completed, path, key);
  }

  #whenCompleted(
    field: FieldPlan,
    shape: Shape,
    completed: PromiseLike<unknown>,
    path: Path | undefined,
    key: string | number,
  ): PromiseLike<unknown> {
    return completed.then(undefined, (raw: unknown) =>
      this.#failed(field, shape, raw, placeIn(field, path, key)),
    );
  }

  #resolved(field: FieldPlan, source: unknown, path: Path | undefined): unknown {
    const { args, resolve } = field;
    const { context } = this.#execution;
    if (resolve !== undefined) return resolve(source, args, context, field.infoIn(path));
    // As `defaultFieldResolver` does it.
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const member: unknown = Reflect.get(source, field.name);
    if (typeof member !== 'function') return member;
    return Reflect.apply(member, source, [args, context, field.infoIn(path)]);
  }

  /** An error stands for the nearest value around it that may be null. */
  #failed(field: FieldPlan, shape: Shape, raw: unknown, place: Path): null {
    const error = errorAt(raw, field.nodes, place);
    if (shape.isNonNull) throw error;
    this.#errors.add(error, place);
    return null;
  }

  #completed(
    field: FieldPlan,
    shape: Shape,
    value: unknown,
    path: Path | undefined,
    key: string | number,
  ): unknown {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) {
      if (!shape.isNonNull) return null;
      throw new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.name}.`);
    }
    if (shape.kind === 'leaf') return leaf(shape.type, value);
    const place = placeIn(field, path, key);
    if (shape.kind === 'list') return this.#list(field, shape.item, value, place);
    if (shape.kind === 'object') return this.#object(field.below(shape.type), value, place);
    return this.#abstract(field, shape.type, value, place);
  }

  #list(field: FieldPlan, shape: Shape, value: unknown, path: Path): unknown {
    if (!isIterable(value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.name}".`,
      );
    let hasPromise = false;
    const items: unknown[] = [];
    for (const item of value) {
      const shown = this.#item(field, shape, item, path, items.length);
      hasPromise ||= isPromise(shown);
      items.push(shown);
    }
    return hasPromise ? Promise.all(items) : items;
  }

  #item(field: FieldPlan, shape: Shape, item: unknown, path: Path, index: number): unknown {
    try {
      return this.#settled(field, shape, item, path, index);
    } catch (raw) {
      return this.#failed(field, shape, raw, placeIn(field, path, index));
    }
  }

  #abstract(field: FieldPlan, type: GraphQLAbstractType, value: unknown, place: Path): unknown {
    const resolve = type.resolveType ?? defaultTypeResolver;
    // The place of an item lies in that of the field.
    let around: Path | undefined = place;
    while (around?.typename === undefined) around = around?.prev;
    const name = resolve(value, this.#execution.context, field.infoIn(around.prev), type);
    return isPromise(name)
      ? name.then((settled) => this.#object(field.below(this.#memberOf(type, settled)), value, place))
      : this.#object(field.below(this.#memberOf(type, name)), value, place);
  }

  #memberOf(type: GraphQLAbstractType, name: unknown): GraphQLObjectType {
    const { schema } = this.#execution;
    const member = typeof name === 'string' ? schema.getType(name) : undefined;
    if (isObjectType(member) && schema.isSubType(type, member)) return member;
    throw new GraphQLError(`An object of "${type.name}" says that it is of a type that is none of it.`);
  }
}

/** The place of a field, or of an item in its list. */
function placeIn(field: FieldPlan, path: Path | undefined, key: string | number): Path {
  return typeof key === 'number' ? { prev: path, key, typename: undefined } : field.placeIn(path);
}

/** An object once the values are there that it waits for, under their names. */
async function filled(
  shown: Shown,
  names: readonly string[],
  promises: readonly PromiseLike<unknown>[],
): Promise<Shown> {
  const values = await Promise.all(promises);
  for (const [index, name] of names.entries()) shown[name] = values[index];
  return shown;
}

/** Fails with an error when the promises beside it have ended: they may fail too, and someone has to hear of it. */
async function failedAmong(promises: readonly PromiseLike<unknown>[], error: unknown): Promise<never> {
  await Promise.all(promises).catch(() => undefined);
  throw error;
}

function leaf(type: GraphQLLeafType, value: unknown): unknown {
  const shown: unknown = type.serialize(value);
  if (shown === null || shown === undefined)
    throw new Error(`A value of \`${type.name}\` is written as nothing.`);
  return shown;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
