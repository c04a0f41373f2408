import { apiKeyProblem, keyDoubt } from '../../../../src/api-key.ts';
import { NO_SITE_ID, siteIdOf } from '../../../../src/site-id.ts';
import type { FieldWord } from '../../ui/text-field.tsx';

/** What the shape of a text tells, before anybody is asked. */
export interface Shape {
  /** Whether it can be what the field asks for. */
  readonly isGood: boolean;
  readonly word?: FieldWord;
}

/** A field of credentials. */
export interface Field {
  /** Its name in the body of `POST /session`. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly isSecret?: boolean;
  readonly isOptional?: boolean;
  readonly shapeOf: (text: string) => Shape;
}

export const TOKEN_FIELD: Field = {
  name: 'token',
  label: 'Gateway token',
  help: 'This gateway asks for a token of its own. Who runs it has it.',
  isSecret: true,
  shapeOf: present,
};

/** The kinds of credentials, each with its fields. */
export const KINDS = {
  key: {
    title: 'A key',
    fields: [
      {
        name: 'apiKey',
        label: 'API key',
        help: 'Starts with IST. and is shown by Wix only once, when it is made.',
        isSecret: true,
        shapeOf: keyShape,
      },
      {
        name: 'siteId',
        label: 'Site ID',
        help: "In the address of the site's dashboard, behind /dashboard/. The whole address will do.",
        shapeOf: siteShape,
      },
      {
        name: 'accountId',
        label: 'Account ID',
        help: "On Wix's page of API keys. With it the gateway can tell which editor the site was made with.",
        isOptional: true,
        shapeOf: guidShape,
      },
    ],
  },
  app: {
    title: 'A Wix app',
    fields: [
      { name: 'appId', label: 'App ID', help: "On the app's page at Wix, under OAuth.", shapeOf: guidShape },
      {
        name: 'appSecret',
        label: 'App secret',
        help: 'Beside the app ID.',
        isSecret: true,
        shapeOf: present,
      },
      {
        name: 'instanceId',
        label: 'Instance ID',
        help: 'The id of the app on this one site: a site that installed it has one of its own.',
        shapeOf: guidShape,
      },
    ],
  },
} as const satisfies Record<string, { readonly title: string; readonly fields: readonly Field[] }>;

export type Kind = keyof typeof KINDS;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is on its way to be a GUID. */
const GUID_BEGUN = /^[0-9a-f-]{0,35}$/i;

function keyShape(text: string): Shape {
  // Whoever types it has not come further.
  if ('IST.'.startsWith(text)) return { isGood: false };
  const problem = apiKeyProblem(text);
  if (problem !== undefined) return { isGood: false, word: { tone: 'bad', text: `The key ${problem}` } };
  const doubt = keyDoubt(text);
  return doubt === undefined ? { isGood: true } : { isGood: false, word: { tone: 'warn', text: doubt } };
}

function siteShape(text: string): Shape {
  const id = siteIdOf(text);
  if (id !== undefined)
    return id === text.toLowerCase()
      ? { isGood: true }
      : { isGood: true, word: { tone: 'good', text: `The Site ID in this address is ${id}` } };
  if (GUID_BEGUN.test(text)) return { isGood: false };
  const isAddressBegun = /^(h|ht|htt|https?:?|https?:\/+|(https?:\/\/)?manage\.?[\w.]*)$/.test(text);
  return isAddressBegun
    ? { isGood: false }
    : { isGood: false, word: { tone: 'bad', text: `This ${NO_SITE_ID}.` } };
}

function guidShape(text: string): Shape {
  if (GUID.test(text)) return { isGood: true };
  return GUID_BEGUN.test(text)
    ? { isGood: false }
    : {
        isGood: false,
        word: {
          tone: 'bad',
          text: 'This is no such id: they look like 5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000.',
        },
      };
}

function present(text: string): Shape {
  return /\s/.test(text)
    ? { isGood: false, word: { tone: 'bad', text: 'There is a space in it. Copy it without.' } }
    : { isGood: text !== '' };
}
