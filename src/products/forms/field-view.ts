import { imageView, type ImageView } from '../../wix/media.ts';
import { ricosToHtml, ricosToText } from '../../wix/rich-text/rich-text.ts';
import { at } from '../../wix/rich-text/ricos-node.ts';

/** A field of a form in the shape of the graph, whichever of its shapes Wix sent. Enums and scalars check the values. */
export interface FieldView {
  readonly id: unknown;
  readonly identifier: unknown;
  readonly fieldType: unknown;
  readonly target: unknown;
  readonly label: unknown;
  readonly type: unknown;
  readonly component: unknown;
  readonly required: unknown;
  readonly pii: unknown;
  readonly hidden: unknown;
  readonly readOnly: unknown;
  readonly placeholder: unknown;
  readonly descriptionHtml: string | null;
  readonly defaultValue: unknown;
  readonly options: readonly OptionView[] | null;
  readonly customOptionLabel: unknown;
  readonly format: unknown;
  readonly validation: unknown;
  readonly settings: unknown;
  readonly quizSettings: unknown;
  readonly contactMapping: ContactMappingView | null;
  readonly contentHtml: string | null;
  readonly submitText: unknown;
  readonly raw: object;
}

/** One thing that can be chosen. */
export interface OptionView {
  readonly id: unknown;
  readonly label: unknown;
  readonly value: unknown;
  readonly default: unknown;
  readonly image: ImageView | null;
}

/** The field of a contact that a value goes to. */
export interface ContactMappingView {
  readonly contactField: unknown;
  readonly emailTag: unknown;
  readonly phoneTag: unknown;
  readonly addressTag: unknown;
  readonly customFieldKey: unknown;
  readonly confirmationLevel: unknown;
  readonly subscriptionChannels: unknown;
}

/** Shows a field of a form. */
export function fieldView(field: object): FieldView {
  return 'view' in field || 'validation' in field ? olderField(field) : currentField(field);
}

function currentField(field: object): FieldView {
  const input = at(field, 'inputOptions');
  const display = at(field, 'displayOptions');
  const options = onlyOptions(input);
  const settings = onlyOptions(options);
  const validation = at(options, 'validation');
  return {
    id: at(field, 'id'),
    identifier: at(field, 'identifier'),
    fieldType: at(field, 'fieldType'),
    target: at(input, 'target'),
    label: labelOf(at(settings, 'label')),
    type: at(input, 'inputType'),
    component: at(options, 'componentType') ?? at(display, 'displayFieldType'),
    required: at(input, 'required'),
    pii: at(input, 'pii'),
    hidden: at(field, 'hidden'),
    readOnly: at(input, 'readOnly'),
    placeholder: at(settings, 'placeholder'),
    descriptionHtml: ricosToHtml(at(settings, 'description')),
    defaultValue: at(settings, 'default') ?? at(settings, 'defaultValue') ?? at(settings, 'checked'),
    options: optionViews(at(settings, 'options')),
    customOptionLabel: at(settings, 'customOption', 'label'),
    format: at(validation, 'format'),
    validation,
    settings,
    quizSettings: at(options, 'quizFieldSettings'),
    contactMapping: contactMappingView(at(input, 'contactMapping')),
    contentHtml: ricosToHtml(at(display, 'richContentOptions', 'richContent')),
    submitText: at(display, 'pageNavigationOptions', 'submitText'),
    raw: field,
  };
}

/** What a field's validation was called where it told its type, and what the type is called now (docs/fidelity.md#older-forms). */
const OLDER_TYPES: Readonly<Record<string, string>> = {
  string: 'STRING',
  number: 'NUMBER',
  integer: 'NUMBER',
  boolean: 'BOOLEAN',
  array: 'ARRAY',
  object: 'OBJECT',
};
const OLDER_FORMATS: Readonly<Record<string, string>> = {
  WIX_FILE: 'WIX_FILE',
  PAYMENT: 'PAYMENT',
  MULTILINE_ADDRESS: 'ADDRESS',
  SCHEDULING: 'SCHEDULING',
  OBJECT_ARRAY: 'ARRAY',
};

function olderField(field: object): FieldView {
  const view = at(field, 'view');
  const validation = at(field, 'validation');
  const kind = Object.keys(OLDER_TYPES).find((name) => at(validation, name) != null);
  const predefined = at(validation, 'predefined', 'format');
  return {
    id: at(field, 'id'),
    identifier: at(view, 'fieldType'),
    fieldType: takesValue(field) ? 'INPUT' : 'DISPLAY',
    target: at(field, 'target'),
    label: labelOf(at(view, 'label')),
    type: typeof predefined === 'string' ? OLDER_FORMATS[predefined] : OLDER_TYPES[kind ?? ''],
    component: null,
    required: at(validation, 'required'),
    pii: at(field, 'pii'),
    hidden: at(field, 'hidden'),
    readOnly: at(field, 'readOnly'),
    placeholder: at(view, 'placeholder'),
    descriptionHtml: ricosToHtml(at(view, 'description')),
    defaultValue: at(view, 'default'),
    options: optionViews(at(view, 'options')),
    customOptionLabel: at(view, 'customOption', 'label'),
    format: at(validation, 'string', 'format'),
    validation,
    settings: view,
    quizSettings: null,
    contactMapping: contactMappingView(at(view, 'contactMapping')),
    contentHtml: null,
    submitText: null,
    raw: field,
  };
}

/** Older fields do not say what they are; what shows something has no place for a value. */
function takesValue(field: object): boolean {
  const target = at(field, 'target');
  return (typeof target === 'string' && target !== '') || at(field, 'validation') != null;
}

function optionViews(options: unknown): OptionView[] | null {
  if (!Array.isArray(options)) return null;
  return options.map((option: unknown) => ({
    id: at(option, 'id'),
    label: at(option, 'label'),
    value: at(option, 'value'),
    default: at(option, 'default'),
    image: imageView(objectOr(at(option, 'media', 'image'))),
  }));
}

function contactMappingView(mapping: unknown): ContactMappingView | null {
  if (objectOr(mapping) === null) return null;
  return {
    contactField: at(mapping, 'contactField'),
    emailTag: at(mapping, 'emailInfo', 'tag'),
    phoneTag: at(mapping, 'phoneInfo', 'tag'),
    addressTag: at(mapping, 'addressInfo', 'tag'),
    customFieldKey: at(mapping, 'customFieldInfo', 'key'),
    confirmationLevel: at(mapping, 'subscriptionInfo', 'confirmationLevel'),
    subscriptionChannels: at(mapping, 'subscriptionInfo', 'subscriptionChannels'),
  };
}

/** Labels are texts; that of a checkbox is rich content. */
function labelOf(label: unknown): unknown {
  return objectOr(label) === null ? label : ricosToText(label);
}

/** The one member of a one-of: `stringOptions` and the like. */
function onlyOptions(value: unknown): unknown {
  const entry = Object.entries(objectOr(value) ?? {}).find(
    ([name, member]) => name.endsWith('Options') && objectOr(member) !== null,
  );
  return entry?.[1] ?? null;
}

function objectOr(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
