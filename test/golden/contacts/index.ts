import { endpoints } from '../../../src/products/contacts/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { gone, list, one } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { dana, fifth, nobody, notes, sixth, vip, walid, wanda } from './records.ts';
import { rows, rowsOfV5 } from './rows.ts';

const all = [wanda, nobody, dana, walid];

export const contacts: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.queryV4, all, (found, total) => ({
      contacts: found,
      pagingMetadata: { count: found.length, offset: 0, total },
    })),
    one(endpoints.getV4, 'id', all, (contact) => ({ contact })),
    list(endpoints.queryLabels, [vip], (labels, total) => ({
      labels,
      pagingMetadata: { count: labels.length, offset: 0, total },
    })),
    list(endpoints.queryExtendedFields, [notes], (fields, total) => ({
      fields,
      pagingMetadata: { count: fields.length, offset: 0, total },
    })),
  ],
  answers,
  rows,
};

/** A site whose contacts are read in V5. */
export const contactsOfV5: GoldenProduct = {
  routes: [
    gone(endpoints.queryV4),
    list(endpoints.queryV5, [fifth, sixth], (found, total) => ({
      contacts: found,
      pagingMetadata: { count: found.length, total, hasNext: false },
    })),
  ],
  answers: [],
  rows: rowsOfV5,
};
