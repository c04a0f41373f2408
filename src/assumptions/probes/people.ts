import { endpoints as contacts } from '../../products/contacts/wire.ts';
import { endpoints as members } from '../../products/members/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { Untold } from '../untold.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';

/** Whether the order of members is heard under some names: then they come forwards and backwards, as they are asked for. */
async function isHeard(site: ProbedSite, names: readonly ('sort' | 'sorting')[]): Promise<boolean> {
  const came = await Promise.all([datesInOrder(site, names, 'ASC'), datesInOrder(site, names, 'DESC')]);
  const [rising = [], falling = []] = came;
  if (new Set(rising).size < 3) throw new Untold('There are too few members to see an order.');
  return isSorted(rising) && isSorted(falling.toReversed());
}

async function datesInOrder(
  site: ProbedSite,
  names: readonly ('sort' | 'sorting')[],
  direction: 'ASC' | 'DESC',
): Promise<number[]> {
  const wanted = [{ fieldName: 'createdDate', order: direction }];
  const { members: found = [] } = await site.read(members.queryMembers, {
    fieldsets: ['FULL'],
    query: {
      paging: { limit: 20, offset: 0 },
      ...Object.fromEntries(names.map((name) => [name, wanted])),
    },
  });
  return found.map(({ createdDate }) => Date.parse(String(createdDate)));
}

const isSorted = (dates: readonly number[]): boolean =>
  dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? 0));

export async function order(site: ProbedSite): Promise<Finding> {
  const isSo = await isHeard(site, ['sort', 'sorting']);
  return tell(isSo, `Members came ${isSo ? 'in' : 'out of'} the order that was asked for.`);
}

export async function orderNames(site: ProbedSite): Promise<Finding> {
  const [sort, sorting] = [await isHeard(site, ['sort']), await isHeard(site, ['sorting'])];
  return tell(
    sort && sorting,
    `sort is ${sort ? 'heard' : 'ignored'}, sorting is ${sorting ? 'heard' : 'ignored'}.`,
  );
}

/** Whether members come by their last change, backwards: no filter knows it. */
export async function memberChanges(site: ProbedSite): Promise<Finding> {
  const wanted = [{ fieldName: 'updatedDate', order: 'DESC' as const }];
  const { members: found = [] } = await site.read(members.queryMembers, {
    fieldsets: ['FULL'],
    query: { paging: { limit: 20, offset: 0 }, sort: wanted, sorting: wanted } as object,
  });
  const changes = found.map(({ updatedDate }) => Date.parse(String(updatedDate)));
  if (new Set(changes).size < 3) throw new Untold('There are too few members to see an order.');
  const isSo = isSorted(changes.toReversed());
  return tell(
    isSo,
    `${changes.length} members came ${isSo ? 'in' : 'out of'} the order of their last change.`,
  );
}

export async function contactsVersion(site: ProbedSite): Promise<Finding> {
  const v4 = await site.hear(contacts.queryV4, { query: { paging: { limit: 1000, offset: 0 } } });
  if (v4.refusal === undefined) return holds('V4 is answered.');
  const v5 = await site.hear(contacts.queryV5, { query: { cursorPaging: { limit: 1 } } }, 'own-again');
  if (v5.refusal !== undefined) throw new Untold(`Neither version is answered (${answerWords(v4.refusal)}).`);
  return differs(`V4: ${answerWords(v4.refusal)}; V5 is answered.`);
}
