import { createHash } from 'node:crypto';

/** Names that columns and tables of Insites can have. */
const MAX_LENGTH = 50;

/** Names that every row has for what is no value of the record. */
const ROW_COLUMNS = ['id', 'uuid', 'external_id', 'created_at', 'updated_at', 'deleted_at'];

/**
 * Gives out names in Insites' spelling, each once: lower case, digits and underscores, a letter first.
 * @param taken names that are used already
 */
export function nameBook(taken: readonly string[] = []): (text: string) => string {
  const used = new Set([...ROW_COLUMNS, ...taken]);
  return (text) => {
    const plain = snake(text);
    // Names in other scripts leave nothing; a short hash of them stays the same from plan to plan.
    const base = plain === '' ? `wix_${hash(text)}` : plain;
    let name = base;
    // The same text may come any number of times: people give many forms one name.
    for (let times = 1; used.has(name); times += 1)
      name = `${base.slice(0, MAX_LENGTH - 7)}_${hash(times === 1 ? text : `${text} ${times}`)}`;
    used.add(name);
    return name;
  };
}

function snake(text: string): string {
  const words = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const name = /^\d/.test(words) ? `n${words}` : words;
  return name.slice(0, MAX_LENGTH).replaceAll(/_+$/g, '');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
