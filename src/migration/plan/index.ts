export { planRequests } from './plan-cost.ts';
export { migrationResolvers } from './resolvers.ts';
