import { WixFault } from './errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';

/**
 * What a request asks for, wherever it is: the JSON of a POST; of a GET the `.r` parameter (base64url of the JSON that would be
 * posted), else the flat parameters (`paging.limit=5&fields=URL&fields=CURRENCY`) folded into an object. Throws a 400 for bad JSON.
 */
export function requestBody(method: string, query: URLSearchParams, text: string): JsonObject {
  if (method === 'POST') return text === '' ? {} : parsed(text);
  const encoded = query.get('.r');
  return encoded === null ? folded(query) : parsed(Buffer.from(encoded, 'base64url').toString());
}

function parsed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Answered below, like any other body that is no JSON object.
  }
  throw new WixFault(400, { message: 'Failed to parse the request body', details: {} });
}

type Folder = { [key: string]: Json | Folder };

function folded(query: URLSearchParams): JsonObject {
  const root: Folder = {};
  for (const key of new Set(query.keys())) {
    const all = query.getAll(key);
    const names = key.split('.');
    const last = names.pop() ?? key;
    let folder = root;
    for (const name of names) {
      const next = folder[name];
      folder = isFolder(next) ? next : (folder[name] = {});
    }
    folder[last] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return isObject(root) ? root : {};
}

function isFolder(value: Json | Folder | undefined): value is Folder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
