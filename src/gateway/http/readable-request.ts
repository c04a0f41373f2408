import { MIMEType } from 'node:util';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { httpError, type HttpRefusal } from '../operation/http-errors.ts';

/** What operations are answered as. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

/** Charsets whose text is UTF-8 too. */
const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * Says why an operation cannot be read, or its answer not be sent in any form that the client takes. It is asked before the body is
 * read: nothing is executed for an answer that no one wants.
 * @returns undefined for a request that can be tried
 */
export function requestRefusal({ method, headers }: FastifyRequest): HttpRefusal | undefined {
  if (acceptedType(headers.accept) === undefined) {
    return {
      status: 406,
      body: httpError(
        `The answer would be JSON, which \`accept: ${printable(headers.accept)}\` does not take.`,
        `Send \`accept: ${MEDIA_TYPES.join('` or `accept: ')}\`, or no \`accept\` at all.`,
      ),
    };
  }
  return method === 'POST' ? bodyRefusal(headers) : undefined;
}

/** The content type of an answer that the client takes; undefined when it takes none. */
export function acceptedType(accept: string | undefined): string | undefined {
  return new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES);
}

/** Reads JSON bodies, and refuses bytes that are no UTF-8 instead of replacing them. */
export function readJsonBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'ignore');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(
        typeof body === 'string' ? Buffer.from(body) : body,
      );
    } catch {
      done(Object.assign(new Error('its bytes are no UTF-8.'), { statusCode: 400 }));
      return;
    }
    // Many clients name the type also where they send nothing: what may be left out then is.
    if (text === '') done(null, undefined);
    else parseJson(request, text, done);
  });
}

function bodyRefusal(headers: FastifyRequest['headers']): HttpRefusal | undefined {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return unreadable(
      `The body is encoded as \`${printable(encoding)}\`.`,
      'Send it as it is: without `content-encoding`.',
    );
  const contentType = headers['content-type'];
  if (contentType === undefined) return undefined;
  const type = mimeType(contentType);
  if (type?.essence !== 'application/json')
    return unreadable(
      'This content type cannot be read.',
      'POST JSON with `content-type: application/json`.',
    );
  const charset = type.params.get('charset');
  return charset === null || UTF8.has(charset.toLowerCase())
    ? undefined
    : unreadable(`The charset \`${printable(charset)}\` cannot be read.`, 'Send JSON in UTF-8, as JSON is.');
}

function unreadable(message: string, hint: string): HttpRefusal {
  return { status: 415, body: httpError(message, hint) };
}

function mimeType(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

/** What a client sent, as far as a message repeats it. */
function printable(text = ''): string {
  return text.replaceAll(/[^\w.,;:=*/+ -]/g, '?').slice(0, 80);
}
