/** Two files that may say the same in six lines or more, and why. */
interface AllowedDuplicate {
  readonly files: readonly [string, string];
  readonly reason: string;
}

export const allowedDuplicates: readonly AllowedDuplicate[] = [
  {
    files: ['src/gateway/lists/query-source.ts', 'src/gateway/lists/query-source.ts'],
    reason: 'TypeScript infers the type parameters of a function from its own signature only',
  },
  {
    files: ['src/exporter/bundle/setup-files.ts', 'src/migration/insites/setup-items.ts'],
    reason: "the exporter reads the plan's JSON as other programs do, and shares no types with the gateway",
  },
  {
    files: ['src/products/contacts/product.ts', 'src/products/members/product.ts'],
    reason: 'both are modules with one list and nothing unusual to say',
  },
  {
    files: ['console/src/api/exports.ts', 'src/jobs/job.ts'],
    reason: 'a page reads what the gateway answers as other programs do, and shares no types with it',
  },
];
