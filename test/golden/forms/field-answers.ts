// What answers about fields have in common.

export type Answer = Readonly<Record<string, unknown>>;

export const nothing: Answer = {
  identifier: null,
  fieldType: null,
  target: null,
  label: null,
  type: null,
  component: null,
  required: null,
  pii: null,
  hidden: null,
  readOnly: null,
  placeholder: null,
  descriptionHtml: null,
  defaultValue: null,
  options: null,
  customOptionLabel: null,
  format: null,
  validation: null,
  settings: null,
  quizSettings: null,
  contactMapping: null,
  contentHtml: null,
  submitText: null,
};

export const mapping = (contactField: string, more: Answer = {}): Answer => ({
  contactField,
  emailTag: null,
  phoneTag: null,
  addressTag: null,
  customFieldKey: null,
  confirmationLevel: null,
  subscriptionChannels: null,
  ...more,
});

export const choice = (id: string | null, label: string, value: unknown, more: Answer = {}): Answer => ({
  id,
  label,
  value,
  default: null,
  image: null,
  ...more,
});

/** What the fields of the first form have in common. */
export const input: Answer = {
  ...nothing,
  fieldType: 'INPUT',
  required: false,
  pii: false,
  hidden: false,
  readOnly: false,
};
