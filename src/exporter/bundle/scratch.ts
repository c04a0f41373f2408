import { rmSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** KiB of the tables that are kept in memory. */
const CACHE = 8 * 1024;

/**
 * Tables on disk for as long as a run needs them, so that what is remembered of each record takes no memory. Nobody reads the file after
 * a crash: there are no syncs, no journal, and one transaction that never ends.
 */
export class Scratch {
  readonly #database: DatabaseSync;
  readonly #path: string;
  #tables = 0;

  /** Starts an empty file at a path. */
  constructor(path: string) {
    rmSync(path, { force: true });
    this.#path = path;
    this.#database = new (databaseClass())(path);
    this.#database.exec(
      `PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-${CACHE}; BEGIN`,
    );
  }

  /** Texts with a value each. */
  table<Value extends SQLInputValue = number>(): ScratchTable<Value> {
    const name = `t${(this.#tables += 1)}`;
    this.#database.exec(`CREATE TABLE ${name} (key TEXT PRIMARY KEY, value) WITHOUT ROWID`);
    return new ScratchTable<Value>(
      (sql) => this.#database.prepare(sql.replace('TABLE', name)),
      () => this.#database.exec(`DROP TABLE ${name}`),
    );
  }

  /** Values, each under a key, that are read again in the order in which they were written. */
  log(): ScratchLog {
    const name = `t${(this.#tables += 1)}`;
    this.#database.exec(`CREATE TABLE ${name} (place INTEGER PRIMARY KEY, key TEXT UNIQUE, value TEXT)`);
    return new ScratchLog((sql) => this.#database.prepare(sql.replace('TABLE', name)));
  }

  [Symbol.dispose](): void {
    this.#database.close();
    rmSync(this.#path, { force: true });
  }
}

type Prepare = (sql: string) => StatementSync;

/** What was asked for or added last is kept in memory: so many texts of each table. */
const RECENT = 8_000;

/** Texts with a value each, on disk. */
export class ScratchTable<Value extends SQLInputValue> {
  readonly #get: StatementSync;
  readonly #add: StatementSync;
  readonly #set: StatementSync;
  /** Gives the place on disk back. */
  readonly drop: () => void;
  readonly #recent = new Map<string, Value>();
  #size = 0;

  constructor(prepare: Prepare, drop: () => void) {
    this.drop = drop;
    this.#get = prepare('SELECT value FROM TABLE WHERE key = ?');
    this.#add = prepare('INSERT OR IGNORE INTO TABLE VALUES (?, ?)');
    this.#set = prepare('INSERT OR REPLACE INTO TABLE VALUES (?, ?)');
  }

  /** How many texts were added. */
  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Value | undefined {
    if (this.#size === 0) return undefined;
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    // `add` and `set` take no other values.
    const value = this.#get.get(key)?.['value'] as Value | undefined;
    if (value !== undefined) this.#remember(key, value);
    return value;
  }

  /** @returns whether it was not there before; the value of one that was stays */
  add(key: string, value: Value): boolean {
    const isNew = this.#add.run(key, value).changes === 1;
    if (isNew) {
      this.#size += 1;
      this.#remember(key, value);
    }
    return isNew;
  }

  /** Puts a value in place of an earlier one. */
  set(key: string, value: Value): void {
    this.#set.run(key, value);
    this.#size += 1;
    this.#remember(key, value);
  }

  #remember(key: string, value: Value): void {
    if (this.#recent.size >= RECENT) this.#recent.clear();
    this.#recent.set(key, value);
  }
}

/** Values on disk, each under a key; a later one takes the place of an earlier. */
export class ScratchLog {
  readonly #get: StatementSync;
  readonly #set: StatementSync;
  readonly #delete: StatementSync;
  readonly #all: StatementSync;
  #isEmpty = true;

  constructor(prepare: Prepare) {
    this.#get = prepare('SELECT value FROM TABLE WHERE key = ?');
    this.#set = prepare('INSERT OR REPLACE INTO TABLE (key, value) VALUES (?, ?)');
    this.#delete = prepare('DELETE FROM TABLE WHERE key = ?');
    this.#all = prepare('SELECT key, value FROM TABLE ORDER BY place');
  }

  has(key: string): boolean {
    return !this.#isEmpty && this.#get.get(key) !== undefined;
  }

  get(key: string): string | null {
    const found = this.#isEmpty ? undefined : this.#get.get(key)?.['value'];
    return typeof found === 'string' ? found : null;
  }

  set(key: string, value: string): void {
    this.#set.run(key, value);
    this.#isEmpty = false;
  }

  delete(key: string): void {
    this.#delete.run(key);
  }

  /** All keys with their values, in the order they were written last. */
  *entries(): Generator<readonly [key: string, value: string]> {
    for (const { key, value } of this.#all.iterate()) yield [String(key), String(value)];
  }
}

/** Node still calls its SQLite experimental and says so once, to people to whom that says nothing. Any other warning goes its way. */
function databaseClass(): typeof DatabaseSync {
  const warn = process.emitWarning;
  const quieter = (...said: readonly unknown[]): void => {
    if (!String(said[0]).startsWith('SQLite ')) Reflect.apply(warn, process, said);
  };
  process.emitWarning = quieter;
  try {
    return process.getBuiltinModule('node:sqlite').DatabaseSync;
  } finally {
    process.emitWarning = warn;
  }
}
