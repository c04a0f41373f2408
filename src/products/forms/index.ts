import type { ProductModule } from '../../contract/product-module.ts';
import { contactResolvers } from './contact-resolvers.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { formResolvers } from './form-resolvers.ts';
import { needs } from './needs.ts';
import { queryResolvers } from './query-resolvers.ts';
import { dynamicSteps, steps } from './steps.ts';
import { submissionResolvers } from './submission-resolvers.ts';

export const forms: ProductModule = {
  name: 'FORMS',
  title: 'Wix Forms',
  schema: 'forms',
  endpoints: Object.values(endpoints),
  permissions: needs,
  resolvers: { Query: queryResolvers, ...formResolvers, ...submissionResolvers, ...contactResolvers },
  steps,
  dynamicSteps,
  costs,
};
