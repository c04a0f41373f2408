import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isObjectType,
  print,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

/** Names that a hint lists; what a type has beyond them is in the schema. */
const MOST_NAMES = 60;

/** What a type offers: the words of an enum, the fields of an input or of an object. Undefined for a type of another kind. */
export function offerOf(schema: GraphQLSchema, name: string): string | undefined {
  const type = schema.getType(name);
  if (isEnumType(type)) return `\`${name}\` is one of ${listed(type.getValues().map((word) => word.name))}.`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(inputWords);
    return `\`${name}\` is an object with any of ${listed(fields)}; what ends with \`!\` must be there.`;
  }
  return isObjectType(type) ? `\`${name}\` has ${listed(Object.keys(type.getFields()))}.` : undefined;
}

/** Whether an enum has a word. */
export function isWordOf(schema: GraphQLSchema, name: string, word: string): boolean {
  const type = schema.getType(name);
  return isEnumType(type) && type.getValue(word) !== undefined;
}

/** The arguments that a field takes. */
export function argumentsOf(schema: GraphQLSchema, typeName: string, fieldName: string): string | undefined {
  const type = schema.getType(typeName);
  const args = isObjectType(type) ? type.getFields()[fieldName]?.args : undefined;
  if (args === undefined) return undefined;
  const names = args.map(({ name }) => name);
  return `\`${fieldName}\` takes ${names.length === 0 ? 'no arguments' : listed(names)}.`;
}

/** The list of the records of a type, where the graph has one. */
export function listOf(schema: GraphQLSchema, typeName: string): string | undefined {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const list = fields.find(({ type }) => String(type) === `${typeName}Connection`);
  return (
    list &&
    `\`${typeName}\` is a record itself. The list of all of them is \`${list.name} { nodes { id } }\`.`
  );
}

function inputWords({ name, type, defaultValue }: GraphQLInputField): string {
  const value = astFromValue(defaultValue, type);
  return `${name}: ${String(type)}${value ? ` = ${print(value)}` : ''}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  if (names.length > MOST_NAMES) shown.push(`${names.length - MOST_NAMES} more`);
  return shown.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
