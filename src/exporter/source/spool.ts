import { readFile } from 'node:fs/promises';
import { codeOf } from '../export-error.ts';
import { openDurable, replaceFile } from '../bundle/durable-file.ts';

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
  /** What the first page's answer said about missing data. */
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

/** The records of one list as they came, one a line, and beside them how far the reading got. */
export interface Spool {
  readonly path: string;
  readonly state: SpoolState;
  /** Notes how far the reading is. */
  note(noted: Noted): Promise<void>;
  /** Appends records; they count once they are on disk and the state says so. */
  append(lines: readonly string[], noted?: Noted): Promise<void>;
  /** Forgets everything that was read. */
  restart(): Promise<void>;
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

/** Opens the spool `<folder>/<id>.ndjson` where its state says it ends. */
export async function openSpool(folder: string, id: string): Promise<Spool> {
  const path = `${folder}/${id}.ndjson`;
  const statePath = `${folder}/${id}.state.json`;
  let state = await readState(statePath);
  let file = await openDurable(path, state.bytes);
  const save = async (next: SpoolState): Promise<void> => {
    await replaceFile(statePath, JSON.stringify(next));
    state = next;
  };
  return {
    path,
    get state() {
      return state;
    },
    note: (noted) => save({ ...state, ...noted }),
    async append(lines, noted) {
      await file.append(lines.map((line) => `${line}\n`).join(''));
      await save({ ...state, ...noted, bytes: file.length, records: state.records + lines.length });
    },
    async restart() {
      await file.close();
      await save({ ...EMPTY, isCounted: state.isCounted, planned: state.planned });
      file = await openDurable(path, 0);
    },
    close: () => file.close(),
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
