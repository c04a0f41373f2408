import { jsonPath } from '../../mapping/index.ts';
import { guestContacts, phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, StepDefinition } from '../../contract/step-definition.ts';
import type { FieldView } from './field-view.ts';

/** Steps that meet people of whom there is only an e-mail address before submissions do. */
const BEFORE = ['guestBuyers', 'ticketBuyers'];

/** Id of the step that makes contacts of those who sent a form. */
export const submittersId = (table: string): string => `submitters_${table}`;

/**
 * People who sent a form and are no contacts.
 * @param submissions the step that moves what they sent
 * @param id the step's own
 * @param label name of the form, for people
 * @param inputs the fields of the form, as far as they are known
 */
export function submitters(
  { id: derivedFrom, nodeType, connection, arguments: list, since, count, expected }: StepDefinition,
  id: string,
  label: string,
  inputs: readonly FieldView[],
): StepDefinition {
  return guestContacts({
    id,
    title: `New contacts of ${label}`,
    wixEntity: 'FormSubmitter',
    nodeType,
    connection,
    ...(list === undefined ? {} : { arguments: list }),
    ...(since === undefined ? {} : { since }),
    count,
    ...(expected === undefined ? {} : { expected }),
    derivedFrom,
    after: BEFORE,
    email: 'email',
    contact: 'contact.id',
    records: 'submissions',
    fields: inputs.flatMap(contactRules),
    risks: [],
  });
}

/** Where a field goes that the form itself sends to a contact. */
function contactRules({ target, contactMapping }: FieldView): readonly FieldRule[] {
  if (typeof target !== 'string') return [];
  const source = jsonPath('values', target);
  switch (contactMapping?.contactField) {
    case 'FIRST_NAME':
      return [{ source, target: 'first_name', transform: 'TEXT' }];
    case 'LAST_NAME':
      return [{ source, target: 'last_name', transform: 'TEXT' }];
    case 'POSITION':
      return [{ source, target: 'job_title', transform: 'TEXT' }];
    case 'BIRTHDATE':
      return [{ source, target: 'birth_date', transform: 'COPY' }];
    case 'PHONE':
      return phoneRules(source, 'mobile');
    default:
      return [];
  }
}
