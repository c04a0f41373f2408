import { valuesAt } from '../json.ts';
import { populationOf } from '../population.ts';
import type { RecordSet } from '../records.ts';
import type { SiteState } from '../state.ts';
import { contactV5 } from './contact-v5.ts';

const views = new WeakMap<SiteState, RecordSet>();

/** The contacts of the site as V5 shows them: the same records, whatever is done to them. */
export function contactsV5(site: SiteState): RecordSet {
  const known = views.get(site);
  if (known !== undefined) return known;
  const population = populationOf(site);
  const { contacts } = site.records;
  const at = (position: number) => contactV5(population, contacts.at(position), contacts.serialAt(position));
  const view: RecordSet = {
    get count() {
      return contacts.count;
    },
    get version() {
      return contacts.version;
    },
    at,
    idAt: (position) => contacts.idAt(position),
    indexOf: (id) => contacts.indexOf(id),
    serialAt: (position) => contacts.serialAt(position),
    positionOf: (serial) => contacts.positionOf(serial),
    // The two dates are the same in both shapes; everything else is found elsewhere.
    valuesAt: (position, path) =>
      path === 'createdDate' || path === 'updatedDate'
        ? contacts.valuesAt(position, path)
        : valuesAt(at(position), path),
    find: (field, value) => (field === 'id' ? contacts.find(field, value) : undefined),
    add: (partial) => contacts.add(partial),
    remove: (id) => contacts.remove(id),
    update: (id, patch) => contacts.update(id, patch),
  };
  views.set(site, view);
  return view;
}
