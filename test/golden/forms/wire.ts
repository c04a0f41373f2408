import type { endpoints } from '../../../src/products/forms/wire.ts';
import type { WireForm, WireSubmission } from '../../../src/products/forms/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';

// The types of what the golden records of forms are written in, and what they all need.

type Item<T> = NonNullable<T> extends readonly (infer Element)[] ? Element : never;

export type { WireForm, WireSubmission };
export type WireField = Item<WireForm['formFields']>;
export type WireOlderField = Item<WireForm['deletedFields']>;
export type WireSpamReport = Item<ResponseOf<typeof endpoints.querySpam>['formSpamSubmissionReports']>;

export const FORM_APP = 'wix.form_app.form';
export const PLATFORM = 'wix.form_platform.form';

export const ENROL = '0f0f0000-0000-4000-8000-000000000001';
export const POLL = '0f0f0000-0000-4000-8000-000000000002';
export const QUOTE = '0f0f0000-0000-4000-8000-000000000003';
/** A form that was deleted, of which there are submissions. */
export const GONE = 'dead0000-0000-4000-8000-000000000004';

/** Rich content of one paragraph. */
export const said = (id: string, text: string) => ({
  nodes: [
    {
      type: 'PARAGRAPH' as const,
      id,
      nodes: [{ type: 'TEXT' as const, id: '', nodes: [], textData: { text, decorations: [] } }],
      paragraphData: {},
    },
  ],
});

/** Id of the field with a number. */
export const fieldId = (place: number): string =>
  `0f1e0000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** A field that people fill in. */
export const input = (
  place: number,
  identifier: string,
  inputOptions: NonNullable<WireField['inputOptions']>,
): WireField => ({
  id: fieldId(place),
  identifier,
  hidden: false,
  fieldType: 'INPUT',
  inputOptions: { required: false, pii: false, readOnly: false, ...inputOptions },
});
