import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isList, isObject, listAt, numberAt, objectAt, textAt, type Json, type JsonObject } from '../json.ts';

/** What `wix-gateway verify --record` writes. */
const FORMAT = 'wix-gateway-recording/1';

/** A recording cannot be used; the message says why and what to do. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

/** One answer of a recording, and what it was given to. */
export interface RecordedExchange {
  /** Whose credentials the request carried. */
  readonly as: string;
  readonly method: string;
  readonly path: string;
  /** Names and values of the query string, or the members of the body. */
  readonly asked: Json;
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly requestId: string | undefined;
  /** The JSON of the answer, or what it had in its place. */
  readonly body: { readonly json: Json } | 'empty' | 'no JSON';
  /** The names of the lists of records in it. */
  readonly lists: readonly string[];
}

export interface Recording {
  readonly exchanges: readonly RecordedExchange[];
  /** How long an access token was said to live. */
  readonly accessTokenSeconds: number | undefined;
}

/**
 * Reads the folder that `wix-gateway verify --record` wrote.
 * @throws RecordingError where it is none, or not whole
 */
export function readRecording(folder: string): Recording {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new RecordingError(
      `${folder} is no folder: name the one that \`wix-gateway verify --record\` wrote.`,
    );
  const manifest = objectIn(folder, 'recording.json', 'It has no recording.json');
  const { format } = manifest;
  if (format !== FORMAT)
    throw new RecordingError(
      `${folder} is a recording of another version (${JSON.stringify(format)}, not "${FORMAT}"): record again with this one.`,
    );
  const files = listAt(manifest, 'files').filter(isObject);
  const exchanges = files.map((file) => {
    const name = textAt(file, 'name') ?? '';
    return exchangeOf(
      objectIn(folder, name, `${name} is missing, or not as it was written`, textAt(file, 'sha256')),
    );
  });
  return { exchanges, accessTokenSeconds: numberAt(manifest, 'accessTokenSeconds') };
}

/** @throws RecordingError where the file is missing, was changed or ends in the middle */
function objectIn(folder: string, name: string, wrong: string, sha256?: string): JsonObject {
  const cutOff = new RecordingError(
    `The recording ${folder} is not whole: ${wrong}. It was cut off or changed: record again into a new folder.`,
  );
  const path = join(folder, name);
  if (!/^[\w.-]+$/.test(name) || !existsSync(path)) throw cutOff;
  const text = readFileSync(path, 'utf8');
  if (sha256 !== undefined && createHash('sha256').update(text).digest('hex') !== sha256) throw cutOff;
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below, like JSON that is no object.
  }
  throw cutOff;
}

function exchangeOf(file: JsonObject): RecordedExchange {
  const request = objectAt(file, 'request');
  const answer = objectAt(file, 'answer');
  const lists = Object.entries(objectAt(answer, 'lists')).map(
    ([name, list]) => [name, expanded(list)] as const,
  );
  const json = answer['json'];
  const instead = textAt(answer, 'body') === 'empty' ? 'empty' : 'no JSON';
  return {
    as: textAt(request, 'as') ?? 'site',
    method: textAt(request, 'method') ?? 'GET',
    path: textAt(request, 'path') ?? '',
    asked: request['body'] ?? request['search'] ?? [],
    status: numberAt(answer, 'status') ?? 200,
    retryAfter: textAt(answer, 'retryAfter'),
    requestId: textAt(answer, 'requestId'),
    body:
      json === undefined
        ? instead
        : { json: isObject(json) ? { ...json, ...Object.fromEntries(lists) } : json },
    lists: lists.map(([name]) => name),
  };
}

/** The records of a list of which the recording keeps each form once. */
function expanded(list: Json | undefined): readonly Json[] {
  const forms = listAt(list, 'forms');
  return listAt(list, 'records').map((record) => {
    const [form, ...own] = isList(record) ? record : [];
    return filled(forms[Number(form)] ?? null, own);
  });
}

/** A form with a record's own values in the places that are kept for them. */
function filled(form: Json, own: readonly Json[]): Json {
  if (isList(form)) return form.map((item) => filled(item, own));
  if (!isObject(form)) return form;
  const { $: place } = form;
  if (typeof place === 'number') return own[place] ?? null;
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, value === undefined ? value : filled(value, own)]),
  );
}
