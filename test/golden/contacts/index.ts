import { endpoints } from '../../../src/products/contacts/endpoints.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, one } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { nobody, notes, vip, wanda } from './records.ts';

export const contacts: GoldenProduct = {
  routes: [
    list(endpoints.queryV4, [wanda, nobody], (found, total) => ({
      contacts: found,
      pagingMetadata: { count: found.length, offset: 0, total },
    })),
    one(endpoints.getV4, 'id', [wanda, nobody], (contact) => ({ contact })),
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
};
