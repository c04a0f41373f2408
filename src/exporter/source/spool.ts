import { readFile } from 'node:fs/promises';
import { codeOf } from '../export-error.ts';
import { openDurable, replaceFile, type DurableFile } from '../bundle/durable-file.ts';

/** How far a list was read. */
export interface SpoolState {
  /** Where the next page begins; null at the beginning. */
  readonly cursor: string | null;
  /** Bytes of the spool that belong to complete pages. */
  readonly bytes: number;
  readonly records: number;
  readonly isCounted: boolean;
  /** How many records the list had when its reading began; null when Wix cannot tell. */
  readonly planned: number | null;
  /** What the answers said about missing data, each once. */
  readonly notes: readonly string[];
  readonly isDone: boolean;
  /** Whether it is proved that the end was the list's own. */
  readonly isProved: boolean;
  /** Whether the end was found to be too early, and what is here may have a gap. */
  readonly isDoubted: boolean;
  /** Records that were counted when the reading began and are seen to be gone. */
  readonly vanished: number;
}

/** What is noted of the reading, beside its records. */
type Noted = Partial<Omit<SpoolState, 'bytes' | 'records'>>;

/** Who reads spools while they are written. */
export interface SpoolReader {
  /** So many bytes of the list's spool are complete pages. */
  grew(id: string, bytes: number): void;
  /** The list is read anew: what was read of it does not count. Waits until its file is let go of. */
  restarts(id: string): Promise<void>;
  /** The list has come to its end. */
  ended(id: string, end: ListEnd): void;
}

/** Why a list could not be read to its end. */
export interface Stop {
  readonly code: string;
  readonly reason: string;
  readonly permission: string | null;
  readonly hint: string | null;
  /** The fields of its records that did not answer; absent where the list itself did not. */
  readonly fields?: readonly string[];
}

/** How a list came to its end. */
export interface ListEnd {
  readonly state: SpoolState;
  /** Why it was not read to its own end; null when it was. */
  readonly stopped: Stop | null;
}

/** The records of one list as they came, one a line, and beside them how far the reading got. */
export interface Spool {
  readonly path: string;
  readonly state: SpoolState;
  /** Notes how far the reading is. */
  note(noted: Noted): Promise<void>;
  /** Appends records; they count once they are on disk and the state says so. */
  append(lines: readonly string[], noted?: Noted): Promise<void>;
  /** Forgets everything that was read, and tells so first. */
  restart(): Promise<void>;
  /** Lets go of the file until more is appended: a site has more lists than a process may have files open. */
  close(): Promise<void>;
}

const EMPTY: SpoolState = {
  cursor: null,
  bytes: 0,
  records: 0,
  isCounted: false,
  planned: null,
  notes: [],
  isDone: false,
  isProved: false,
  isDoubted: false,
  vanished: 0,
};

/** Where the records of a list are. */
export function spoolPath(folder: string, id: string): string {
  return `${folder}/${id}.ndjson`;
}

/**
 * Opens the spool of a list where its state says it ends.
 * @param reader told of what is complete, and of a beginning anew before it is one
 */
export async function openSpool(
  folder: string,
  id: string,
  reader: Pick<SpoolReader, 'grew' | 'restarts'>,
): Promise<Spool> {
  const path = spoolPath(folder, id);
  const statePath = `${folder}/${id}.state.json`;
  let state = await readState(statePath);
  let file: DurableFile | null = null;
  reader.grew(id, state.bytes);
  const save = async (next: SpoolState): Promise<void> => {
    await replaceFile(statePath, JSON.stringify(next));
    state = next;
  };
  const close = async (): Promise<void> => {
    await file?.close();
    file = null;
  };
  return {
    path,
    get state() {
      return state;
    },
    note: (noted) => save({ ...state, ...noted }),
    async append(lines, noted) {
      file ??= await openDurable(path, state.bytes);
      await file.append(lines.map((line) => `${line}\n`).join(''));
      await save({ ...state, ...noted, bytes: file.length, records: state.records + lines.length });
      reader.grew(id, state.bytes);
    },
    async restart() {
      await reader.restarts(id);
      await close();
      await save({ ...EMPTY, isCounted: state.isCounted, planned: state.planned });
    },
    close,
  };
}

async function readState(path: string): Promise<SpoolState> {
  try {
    // This program wrote it, in one piece.
    return JSON.parse(await readFile(path, 'utf8')) as SpoolState;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return EMPTY;
    throw error;
  }
}
