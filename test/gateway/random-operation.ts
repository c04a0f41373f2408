import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Chooses one of so many; always 0 once the choices that were given are used up, so that every operation ends. */
export type Choose = (among: number) => number;

/** Takes choices from a list of random numbers. */
export function choicesFrom(numbers: readonly number[]): Choose {
  let taken = 0;
  return (among) => (numbers[taken++] ?? 0) % among;
}

const INTEGERS = [1, 2, 3, 7, 50, 0, -1, 1000, 1001, 2_147_483_647];
const TEXTS = [
  '11111111-2222-4333-8444-555555555555',
  'AAAAAAAA-2222-4333-8444-555555555555',
  '',
  ' ',
  '..',
  'a/b',
  '%2e%2e',
  'a"b\\c\n',
  '{"$gt":""}',
  '$where',
  '\u0000',
  'ünïcödé 🦊',
  '\ud83d',
  'x'.repeat(300),
  '2024-02-30T00:00:00Z',
  'constructor',
  '__proto__',
];
const TIMES = [
  '2024-01-01T00:00:00Z',
  '2031-12-31T23:59:59.999999+14:00',
  '0001-01-01T00:00:00Z',
  'yesterday',
];

/** Writes operations from the schema: what it allows, and values that it does not look into. */
export class RandomOperation {
  readonly #choose: Choose;
  readonly #ids: readonly string[];

  /** @param ids texts that name records of the site */
  constructor(choose: Choose, ids: readonly string[]) {
    this.#choose = choose;
    this.#ids = ids;
  }

  write(schema: GraphQLSchema): string {
    const root = schema.getQueryType();
    if (root == null) throw new Error('the schema has no queries');
    const fields = Object.values(root.getFields()).filter(({ name }) => !name.startsWith('_'));
    const count = 1 + this.#choose(2);
    const chosen = Array.from(
      { length: count },
      (_, index) => `f${index}: ${this.#field(this.#one(fields), 3)}`,
    );
    return `{ ${chosen.join(' ')} }`;
  }

  #one<T>(items: readonly T[]): T {
    const item = items[this.#choose(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args
      .filter((arg) => isNonNullType(arg.type) || this.#choose(4) === 1)
      .map((arg) => `${arg.name}: ${this.#argument(arg)}`);
    const head = args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
    const type = getNamedType(field.type);
    if (isObjectType(type)) return `${head} ${this.#selection(type, depth - 1)}`;
    return isUnionType(type) ? `${head} { __typename }` : head;
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const usable = depth > 0 ? fields : fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
    if (usable.length === 0) return '{ __typename }';
    // A connection without its records finds nothing.
    const nodes = depth > 0 ? fields.filter(({ name }) => name === 'nodes') : [];
    const count = 1 + this.#choose(4);
    const chosen = [...nodes, ...Array.from({ length: count }, () => this.#one(usable))];
    return `{ ${chosen.map((field, index) => `a${index}: ${this.#field(field, depth)}`).join(' ')} }`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    // Small pages as a rule: the limit of an operation is reached all the same.
    if (name === 'first' && this.#choose(4) !== 0) return String(1 + this.#choose(3));
    return this.#value(type, 3);
  }

  #value(type: GraphQLInputType, depth: number): string {
    const plain = getNullableType(type);
    if (!isNonNullType(type) && this.#choose(8) === 1) return 'null';
    if (isListType(plain)) {
      const count = this.#choose(4);
      return `[${Array.from({ length: count }, () => this.#value(plain.ofType, depth)).join(', ')}]`;
    }
    if (isInputObjectType(plain)) {
      const fields = Object.values(plain.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth > 0 && this.#choose(3) === 1),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field.type, depth - 1)}`).join(', ')} }`;
    }
    if (isEnumType(plain)) return this.#one(plain.getValues()).name;
    switch (plain.name) {
      case 'Int':
        return String(this.#one(INTEGERS));
      case 'Float':
        return this.#one(['0.5', '-1', '1e308']);
      case 'Boolean':
        return this.#one(['true', 'false']);
      case 'DateTime':
        return JSON.stringify(this.#one(TIMES));
      default:
        return JSON.stringify(this.#one([...this.#ids, ...TEXTS]));
    }
  }
}
