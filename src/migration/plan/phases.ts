import type { MigrationPhase, TargetCheck } from '../../generated/resolvers.ts';

/** What is to be checked on the Insites site, in the words of Insites' own migration tool. */
export const targetChecks: readonly TargetCheck[] = [
  {
    id: 'READY',
    description:
      'The site exists in Insites Console and its card says that it is set up. Make a staging site for a dry run, a production site for the real run.',
  },
  {
    id: 'EMPTY',
    description:
      'The site is new and has no records. Deleted rows stay for 30 days and keep their external ids: after a failed attempt, start with another new site.',
  },
  {
    id: 'TABLES_EXIST',
    description:
      'Every table of the plan exists: a list of a missing table answers 0 records and no error, so ask for each table before its emptiness is believed.',
  },
  {
    id: 'PEOPLE_IDS',
    description:
      "After the dry run, the `external_id` of an imported person equals the `uuid` of the contact: the import rows of people carry the identity's UUID as `id`, since Insites' add-ons know a person by it. The Wix id is in `wix_contact_id`.",
  },
  {
    id: 'GENERATION',
    description:
      "The site's generation is the plan's: hosts that end in staging-insites.io or prod01-insites.io run V6. A plan for the other generation names other tables.",
  },
  {
    id: 'ENVIRONMENT',
    description:
      'Copy, final sync and domain move all happen on the same production site; a staging site is for the dry run and has no domain of its own.',
  },
  {
    id: 'TOKEN_LIFE',
    description:
      'The site access token lives 90 days. When copy and final sync lie further apart, replace it in between; the site API key has no end.',
  },
];

/** The stages of a migration with the steps that each runs. */
export function phases(stepIds: readonly string[]): MigrationPhase[] {
  const all = targetChecks.map(({ id }) => id);
  return [
    {
      name: 'PLAN',
      description: 'Read this plan and approve it. Nothing is written to Insites before that.',
      steps: [],
      checks: [],
    },
    {
      name: 'COPY',
      description:
        'Do the setup, then run every step in order: first against a staging site as a dry run, then on the production site.',
      steps: [...stepIds],
      checks: all,
    },
    {
      name: 'FINAL_SYNC',
      description:
        'Stop changes on the Wix site, make a plan with `updatedSince` set to the start of the copy, and run it. Rows that are already there are found by their external id and updated; nothing is sent twice. Wix tells of no deletions: compare all ids with those of the copy.',
      steps: [...stepIds],
      checks: all.filter((id) => id !== 'EMPTY'),
    },
    {
      name: 'DOMAIN_MOVE',
      description:
        'Put the redirects in place, point the domain at the production site, compare the counts once more, then revoke the Wix API key.',
      steps: [],
      checks: ['READY', 'ENVIRONMENT'],
    },
  ];
}
