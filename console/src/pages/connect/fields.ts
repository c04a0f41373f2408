import { apiKeyProblem, keyDoubt } from '../../../../src/api-key.ts';
import { partProblem, type CredentialPart } from '../../../../src/credential-parts.ts';
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
        shapeOf: partShape('accountId'),
      },
    ],
  },
  app: {
    title: 'A Wix app',
    fields: [
      {
        name: 'appId',
        label: 'App ID',
        help: "On the app's page at Wix, under OAuth.",
        shapeOf: partShape('appId'),
      },
      {
        name: 'appSecret',
        label: 'App secret',
        help: 'Beside the app ID.',
        isSecret: true,
        shapeOf: partShape('appSecret'),
      },
      {
        name: 'instanceId',
        label: 'Instance ID',
        help: 'The id of the app on this one site: a site that installed it has one of its own.',
        shapeOf: partShape('instanceId'),
      },
    ],
  },
} as const satisfies Record<string, { readonly title: string; readonly fields: readonly Field[] }>;

export type Kind = keyof typeof KINDS;

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

/** The shape of an id, or a secret, that comes with a key or an app. */
function partShape(part: CredentialPart) {
  return (text: string): Shape => {
    const problem = partProblem(part, text);
    if (problem === undefined) return { isGood: text !== '' };
    const isBegun = part !== 'appSecret' && GUID_BEGUN.test(text);
    return isBegun ? { isGood: false } : { isGood: false, word: { tone: 'bad', text: `This ${problem}.` } };
  };
}

function present(text: string): Shape {
  return /\s/.test(text)
    ? { isGood: false, word: { tone: 'bad', text: 'There is a space in it. Copy it without.' } }
    : { isGood: text !== '' };
}
