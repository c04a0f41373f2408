const WRITE =
  'write { route idField resend readBack pairBy timestampsKept routes { name supported call batchSize timestampsKept names note } }';

const FIELDS =
  'fields { source with sourceType target storage targetType required transform argument valueMap { from to } reference referenceEntity adds lossy default note } constants { target storage value note }';

/** The whole plan, every field of it: what `wix-gateway plan` prints and an importer keeps. Takes `$input: MigrationPlanInput`. */
export const planDocument = `query MigrationPlan($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    planVersion planHash generatedAt approvalRequired input demo
    source { platform siteId name url locale currency timeZone catalogVersion editor editorMeaning }
    target { platform generation requestsPerMinute identityNamespace identityName checks { id description } }
    fingerprint { counts { wixEntity count isExact } signals { name value module basis } }
    phases { name description steps checks }
    modules {
      product title status reason permission hint loss insitesModule alternativeModule becomes recordCount countIsExact steps
    }
    setup { id kind title detail table definition steps }
    steps {
      id order product title dependsOn wixEntity insitesModule insitesEntity table action
      sourceQuery { document variables connectionPath pageSize isDelta }
      recordCount countIsExact countBasis
      estimate { pages wixRequests wixSeconds idRequests rows insitesRequests insitesSeconds }
      identity { source anyCase entity dedupe merges rowId }
      onlyIf { path is reason }
      parentsFirst
      ${FIELDS}
      children { id wixEntity path action onlyIf insitesEntity table parent key ${FIELDS} ${WRITE} }
      ${WRITE}
      sample warnings
    }
    redirects { step source from target note }
    media { step source note }
    unmapped { step source reason }
    risks { code severity step message advice count }
    nextSteps markdown
  }
}`;
