export { insitesEntity, insitesField, type InsitesEntity } from './insites-entities.ts';
export { setupItems } from './setup-items.ts';
export { writeRule } from './write-rules.ts';
