import type { Json, JsonObject, Person } from '../making.ts';

/** Who fills a field in, and which answer it is. */
interface Filling {
  readonly seed: number;
  readonly person: Person;
  /** Differs from one value to the next. */
  readonly nth: number;
}

/** What people put in; undefined: left empty. */
type Value = (filling: Filling) => Json | undefined;

/** What the schema of a field holds beside its label. */
interface Schema {
  /** The kind of input on the page; an object has none. @default the identifier */
  readonly component?: string | undefined;
  readonly settings?: JsonObject;
  readonly validation?: JsonObject;
  readonly contact?: JsonObject;
}

/** One kind of input field: what its schema holds, and what people put in. */
export interface FieldKind extends Schema {
  readonly identifier: string;
  readonly label: string;
  readonly inputType: string;
  readonly value: Value;
}

type Kind = (identifier: string, label: string, value: Value, schema?: Schema) => FieldKind;

/** Kinds of one type of input, with what their schemas share. */
export const of =
  (inputType: string, shared: Schema = {}): Kind =>
  (identifier, label, value, schema) => ({
    identifier,
    label,
    inputType,
    component: identifier,
    ...shared,
    value,
    ...schema,
  });

export const string = of('STRING', { validation: { format: 'UNKNOWN_FORMAT', enum: [] } });
/** A line of text. */
export const text: Kind = (identifier, label, value, schema) =>
  string(identifier, label, value, { component: 'TEXT_INPUT', ...schema });
/** Where in a contact the value goes. */
export const to = (contactField: string, info: JsonObject = {}): Schema => ({
  contact: { contactField, ...info },
});
/** What the value must look like. */
export const format = (name: string, more: JsonObject = {}): Schema => ({
  validation: { format: name, ...more },
});
