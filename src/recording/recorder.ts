import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash, randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { CredentialKeys } from '../wix/api/credentials.ts';
import type { Transport } from '../wix/transport/scope.ts';
import type { WixAnswer } from '../wix/transport/exchange.ts';
import type { ShownRequest } from '../wix/transport/wix-call.ts';
import { answerShapes, type Shape } from '../wix/unknown/shapes.ts';
import { condense } from './condense.ts';
import { replacedError } from './error-body.ts';
import { Instants, instantOf } from './instants.ts';
import { Replacement } from './replacement.ts';
import { requestOf } from './requests.ts';
import { Texts } from './texts.ts';
import { textsOf } from '../json/texts-of.ts';
import { openVocabulary } from './vocabulary.ts';

/** The form of the files, which `demo-site --recording` reads. */
export const RECORDING_FORMAT = 'wix-gateway-recording/1';

/** Whose credentials a request carried: nobody's, those of the site, of the account that owns it, or both. */
type Bearer = 'nobody' | 'site' | 'account' | 'account-and-site';

interface Exchange {
  readonly request: ShownRequest;
  readonly as: Bearer;
  readonly answer: WixAnswer;
}

/** Keeps the answers of Wix from when it is opened. */
export interface Recorder {
  /** Writes their shapes. @returns how many files there are */
  write(about: { readonly accessTokenSeconds: number | undefined }): number;
}

/**
 * Opens a recording of what Wix answers from now on.
 * @param options.folder must not exist
 * @throws the file system's error where it cannot be made
 */
export function openRecording(options: {
  readonly transport: Pick<Transport, 'watchAnswers'>;
  readonly folder: string;
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  /** Those of the site: others are nobody's. */
  readonly keys: CredentialKeys;
  /** Ids of Wix's own that are no site's, such as those of its apps. */
  readonly known: readonly string[];
}): Recorder {
  const { transport, folder, apiUrl, keys, known } = options;
  mkdirSync(folder);
  const exchanges = new Map<string, Exchange>();
  transport.watchAnswers((request, answer, { credentialsKey }) => {
    const as = bearerOf(request, credentialsKey === keys.credentialsKey);
    // What was asked again counts as it was answered last.
    exchanges.set(JSON.stringify([as, request.route.method, request.path, request.body]), {
      request,
      as,
      answer,
    });
  });
  return {
    write({ accessTokenSeconds }) {
      const files = filesOf([...exchanges.values()], {
        prefix: new URL(apiUrl).pathname.replace(/\/$/, ''),
        known,
      });
      for (const { name, text } of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
      const manifest = {
        format: RECORDING_FORMAT,
        accessTokenSeconds,
        files: files.map(({ name, text }) => ({
          name,
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
      };
      // Last, so that a folder without it was cut off.
      writeFileSync(join(folder, 'recording.json'), json(manifest), { flag: 'wx' });
      return files.length;
    },
  };
}

function bearerOf({ headerNames }: ShownRequest, isKnown: boolean): Bearer {
  if (!isKnown) return 'nobody';
  if (!headerNames.includes('wix-account-id')) return 'site';
  return headerNames.includes('wix-site-id') ? 'account-and-site' : 'account';
}

interface Reading {
  readonly prefix: string;
  readonly known: readonly string[];
}

function filesOf(exchanges: readonly Exchange[], { prefix, known }: Reading) {
  const seen = new Set(exchanges.flatMap(({ answer }) => textsOf(answer.json)));
  const vocabulary = openVocabulary(known);
  const instants = [...seen].map(instantOf).filter((instant) => instant !== undefined);
  const texts = new Texts(vocabulary, new Instants(instants, randomInt));
  const replacement = new Replacement(texts, vocabulary, seen);
  const shapes = answerShapes();
  return exchanges.map(({ request, as, answer }, at) => {
    const { method, path } = request.route;
    const recorded = {
      request: { as, method, ...requestOf(request, { prefix, texts, seen }) },
      answer: answerOf(answer, replacement, shapes.get(path) ?? shapeBeside(path), texts),
    };
    const number = String(at + 1).padStart(3, '0');
    const name = `${number}${path.replaceAll(/[^A-Za-z\d]+/g, '-').slice(0, 80)}.json`;
    return { name, text: json(recorded) };
  });
}

/** Stands for the shape of an answer that the SDK does not have, but whose names are Wix's however deep they stand. */
const OF_WIX: Shape = {
  fields: new (class extends Map<string, Shape> {
    override get(): Shape {
      return OF_WIX;
    }
  })(),
};

/** People name the fields of items of Wix Data, and of no other answer that the SDK does not have. */
function shapeBeside(path: string): Shape | undefined {
  return path.startsWith('/wix-data/v2/items/') ? undefined : OF_WIX;
}

function answerOf(answer: WixAnswer, replacement: Replacement, shape: Shape | undefined, texts: Texts) {
  const { status, json: body, isEmpty, headers } = answer;
  const id = headers['x-wix-request-id'];
  const shown = {
    status,
    retryAfter: headers['retry-after'],
    requestId: id === undefined ? undefined : texts.replace(id),
  };
  if (body === undefined) return { ...shown, body: isEmpty ? 'empty' : 'no JSON' };
  if (status !== 200 || typeof body !== 'object' || body === null || Array.isArray(body))
    return { ...shown, json: replacedError(body, texts) };
  const lists: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(replacement.answer(body, shape)))
    if (isRecords(value)) lists[name] = condense(value);
    else rest[name] = value;
  return { ...shown, json: rest, lists };
}

function isRecords(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

/** A list of records takes a line for each form and each record. */
function json(value: unknown): string {
  const lines: string[] = [];
  const text = JSON.stringify(
    value,
    (name, inner: unknown) =>
      (name === 'forms' || name === 'records') && Array.isArray(inner)
        ? inner.map((item) => `\u0000${lines.push(JSON.stringify(item)) - 1}`)
        : inner,
    1,
  );
  return `${text.replaceAll(/"\\u0000(\d+)"/g, (_, at: string) => lines[Number(at)] ?? '')}\n`;
}
