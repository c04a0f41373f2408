import { isGuid } from './guid.ts';

/** What credentials of a site have besides its API key and its id. */
export type CredentialPart = 'accountId' | 'appId' | 'appSecret' | 'instanceId';

/** What a part is called, and where Wix shows it; a secret has no form of its own. */
const IDS: Readonly<Record<Exclude<CredentialPart, 'appSecret'>, { name: string; where: string }>> = {
  accountId: {
    name: 'account id',
    where: "Wix's page of API keys, manage.wix.com/account/api-keys, shows it",
  },
  appId: { name: 'app id', where: "the app's page at Wix shows it, under OAuth" },
  instanceId: {
    name: 'instance id',
    where: 'it is the id of the app on this one site, and Wix sends it to the app when it is installed there',
  },
};

/** What is wrong with the shape of a part, or undefined. Never repeats it. */
export function partProblem(part: CredentialPart, text: string): string | undefined {
  if (/\s/.test(text)) return 'contains a space or a line break: copy it without';
  if (/^["'].*["']$/.test(text)) return 'is surrounded by quotes: leave them out';
  if (part !== 'appSecret') {
    const { name, where } = IDS[part];
    return isGuid(text)
      ? undefined
      : `is no ${name}, which looks like 5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000: ${where}`;
  }
  return /[^\x21-\x7e]/.test(text)
    ? 'contains a character that no secret has, such as the "…" of one that is not shown whole: copy all of it'
    : undefined;
}
