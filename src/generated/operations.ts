/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a Wix product can be read. */
export type AvailabilityStatus =
  /** It can be read; an empty list is empty. */
  | 'AVAILABLE'
  /** Its app is not installed on the site, so there is nothing to read. */
  | 'NOT_INSTALLED'
  /** The API key lacks the permission. */
  | 'PERMISSION_DENIED'
  /** Wix does not answer for it at the moment. */
  | 'UNAVAILABLE';

/** The two catalogs of Wix Stores. A site has one of them for good. */
export type CatalogVersion =
  /** The older one. Source: `V1_CATALOG`. */
  | 'V1'
  /** The newer one. Source: `V3_CATALOG`. */
  | 'V3';

/** The result of a test of the connection. */
export type ConnectionStatus =
  /** The credentials are accepted, and every permission that is not optional is proved for all products on the site. */
  | 'ACTIVE'
  /** The credentials or the site are refused, or Wix does not answer at all. */
  | 'FAILED'
  /** The credentials are accepted, but a permission that is not optional is refused, or its read is not answered. */
  | 'PARTIAL';

/** The kinds of credentials that Wix knows for programs. */
export type CredentialKind =
  /** An API key with the id of a site. */
  | 'API_KEY'
  /** App id, app secret and instance id of a Wix app that is installed on the site. */
  | 'APP';

/** A generation of Insites. Hosts that end in `staging-insites.io` or `prod01-insites.io` run the sixth. */
export type InsitesGeneration =
  /** The fifth: its core module is `insites_core`. */
  | 'V5'
  /** The sixth: its core module is `insites_crm`. */
  | 'V6';

/** The modules of Insites that data can land in. */
export type InsitesModule =
  /** Pictures and documents. */
  | 'ASSETS'
  /** Pages and layouts. */
  | 'CMS'
  /** Contacts, companies and addresses. */
  | 'CRM'
  /** Databases and their items. */
  | 'DATA'
  /** Products, categories, orders and carts. */
  | 'ECOMMERCE'
  /** Events, divisions, tiers and tickets. */
  | 'EVENTS'
  /** Definitions of forms; submissions are rows of a database. */
  | 'FORMS';

/** What a plan is about. */
export type MigrationPlanInput = {
  /**
   * Only these collections of Wix Data, by id; all of them when it is left out. A key that may not read the list of collections has to name them: their
   * columns are then learnt from their items.
   */
  dataCollections?: Array<string> | null | undefined;
  /** Reads every record and counts, also for the risks, instead of asking Wix for counts: as many Wix requests as the whole migration, within one operation's limits. */
  exact?: boolean | null | undefined;
  /** Only these Wix products. All of them when it is left out. */
  products?: Array<WixProduct> | null | undefined;
  /** The Insites site to migrate to. */
  target?: MigrationTargetInput | null | undefined;
  /** Only what changed at or after this point in time: the plan of a final sync. Steps that Wix cannot filter say that they read everything. */
  updatedSince?: string | null | undefined;
};

/** What is known of the Insites site to migrate to. */
export type MigrationTargetInput = {
  /** Its generation, which decides the names of tables. V6 when it is left out. */
  generation?: InsitesGeneration | null | undefined;
};

/** Whether a Wix product takes part in the migration. */
export type ModuleStatus =
  /** It is read and has none. */
  | 'EMPTY'
  /** Its app is not installed. */
  | 'NOT_INSTALLED'
  /** Some of its lists cannot be read; `lists` says which. */
  | 'PARTIAL'
  /** The API key lacks the permission. */
  | 'PERMISSION_DENIED'
  /** It is read and has records. */
  | 'READY'
  /** Wix does not answer for it at the moment. */
  | 'UNAVAILABLE';

/** A stage of the migration. */
export type PhaseName =
  /** Everything is copied. */
  | 'COPY'
  /** The domain is moved to Insites. */
  | 'DOMAIN_MOVE'
  /** What changed since the copy is copied again. */
  | 'FINAL_SYNC'
  /** The plan is read and approved; nothing is written. */
  | 'PLAN';

/** Whether a request may be sent again when its answer was lost. */
export type ResendRule =
  /** Never: a second copy of every row would be made. Read back first. */
  | 'NEVER'
  /** It does no harm. */
  | 'SAFE';

/** How much a risk weighs. */
export type RiskSeverity =
  /** The migration cannot go on, or loses records, without a decision. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Something is lost or changed. */
  | 'WARNING';

/** What kind of thing must exist in Insites before data can land. */
export type SetupKind =
  /** A setting of a module. */
  | 'CONFIGURATION'
  /** A custom field of a module. */
  | 'CUSTOM_FIELD'
  /** A database of the Data module with its columns. */
  | 'DATABASE'
  /** Something a person does by hand. */
  | 'MANUAL'
  /** A value of a drop-down list. */
  | 'SYSTEM_FIELD'
  /** Webhooks that must not fire while data is copied. */
  | 'WEBHOOKS_OFF';

/** How a value of Wix becomes a value of Insites. `with` names more values that some of them read. */
export type Transform =
  /** True or false, also as a text. */
  | 'BOOLEAN'
  /** As it is; the type of the column says how it is read. */
  | 'COPY'
  /** The English name of a country, from its ISO code of two letters. */
  | 'COUNTRY_NAME'
  /** A point in time as ISO 8601 with a zone; of a day, the point at which it begins in UTC. A time without a zone is one of UTC. */
  | 'DATE_TIME'
  /** An e-mail address in lower case, without spaces around it; of a list, the one at the place that `argument` names, from 1. */
  | 'EMAIL'
  /** The first of the value and those of `with` that is not empty and fits the column. */
  | 'FALLBACK'
  /** The first of a list. Where nothing came of a value of `with`, which the list was read from, that could not be read. */
  | 'FIRST'
  /** The first of a list of decimals, as a number. */
  | 'FIRST_NUMBER'
  /** What the value map has for true or for false; what is neither is named, and gets the line of `*`. */
  | 'FLAG_MAP'
  /** `argument` where a list has values and none of them is true, else nothing. */
  | 'IF_NONE_TRUE'
  /** A decimal as a number when the value of `with` is true, else nothing: a sale price counts only in a sale. */
  | 'IF_TRUE'
  /** The same without its fraction. */
  | 'INTEGER'
  /** Whether there is anything. */
  | 'IS_PRESENT'
  /** What is there of the value and those of `with`, joined by `argument`, or by a comma. */
  | 'JOIN'
  /** The elements of a list as JSON in a text: for each element a list of its values, that of `source` first, then those of `with`. With the argument `filled`, only elements of which every value is there. */
  | 'JSON_ROWS'
  /** As JSON in a text; nothing where there is no value. */
  | 'JSON_TEXT'
  /** As a list of texts; what is none, as JSON in a text. Where `with`, which they were read from, has more values, the others could not be read. */
  | 'LIST'
  /**
   * The subtotal of an order without tax. The value is its total; `with` names the subtotal as Wix has it, tax, discount, fees and shipping. Where
   * these add up without the tax, the tax is in the prices: it is taken off the subtotal. Of an order that adds up in neither way the subtotal stands
   * as it is, and the order is named.
   */
  | 'NET_SUBTOTAL'
  /** True for false, and the other way round. */
  | 'NOT'
  /** A number, also one that is written as a text. */
  | 'NUMBER'
  /** The only element of a list; nothing of several. */
  | 'ONLY'
  /** The choices of a variant as a list of JSON texts, each with the option's name (`with`) and the choice. */
  | 'OPTION_CHOICES'
  /** The choices of an option as a list of texts. */
  | 'OPTION_VALUES'
  /** A fraction as a number of per cent: `0.19` becomes 19. */
  | 'PERCENT'
  /** A decimal divided by the quantity (`with`), rounded to four places; nothing without a quantity. */
  | 'PER_UNIT'
  /**
   * The country calling code of a phone number, such as `+972`, as libphonenumber reads it: what was typed, else its E.164 form; nothing where neither can be
   * read. `with` has the ISO 3166 code of the country that national numbers belong to, and the E.164 form. Of a list it is the first number; with an
   * argument, `with` begins with the tags, and it is the first number with the first of the argument's words that any has; `*` stands for every tag, and for
   * none, but those that the argument has behind a `!`.
   */
  | 'PHONE_COUNTRY_CODE'
  /**
   * The same number without the country calling code: its digits as they are dialled behind it, and ` ext. ` with an extension. One that cannot be read stays as
   * it was typed.
   */
  | 'PHONE_NUMBER'
  /** As text, with `argument` before it. */
  | 'PREFIX'
  /** The UUID of the identity of the record of `reference` that has this key, or these joined by `:`; of a list, the first; with the argument `only`, the others are named. Nothing when there is no such row. */
  | 'REFERENCE'
  /** The same for each key of a list, each once. */
  | 'REFERENCES'
  /** The SKU, or `wix` and the ids of `with`, joined by `-`, when there is none. */
  | 'SKU'
  /** The quantity, or nothing when stock is not tracked (`with`). */
  | 'STOCK_LEVEL'
  /** The sum of a list. */
  | 'SUM'
  /** As text. */
  | 'TEXT'
  /** A decimal as often as the first quantity of `with` that is there says, of a list its sum; once without one. */
  | 'TIMES'
  /** A file that Insites fetches itself: `{ remote_url }`. Of a list, the first; the others are named. Where there is none, a value of `with`, which it was read from, is no file. */
  | 'UPLOAD'
  /** Several such files, without those of `with`, which go elsewhere. */
  | 'UPLOAD_LIST'
  /** By `valueMap`: the first line whose parts, parted by `+`, equal the value and those of `with`; `*` is any value. A word that no line has is kept as it came where the column takes texts. */
  | 'VALUE_MAP'
  /** The UUID of the record's own identity; the key is the value and those of `with`, joined by `:`. */
  | 'WIX_UUID';

/** The Wix products of the graph. */
export type WixProduct =
  /** Wix Blog: posts, categories and tags. */
  | 'BLOG'
  /** Wix Bookings: services, staff and bookings. */
  | 'BOOKINGS'
  /** Wix Contacts: everyone the site knows, members or not. */
  | 'CONTACTS'
  /** Wix Data (CMS): collections and their items. */
  | 'DATA'
  /** Wix Events: events, tickets, guests and orders. */
  | 'EVENTS'
  /** Wix Forms: forms and their submissions. */
  | 'FORMS'
  /** Wix Members: the people who can log in to the site. */
  | 'MEMBERS'
  /** Wix eCommerce: orders, payments, fulfilments and abandoned checkouts. */
  | 'ORDERS'
  /** Wix Pricing Plans: plans, and what was bought of them. */
  | 'PRICING_PLANS'
  /** Wix Stores: products, variants, inventory and collections. */
  | 'STORES';

/** How a step writes a record. */
export type WriteAction =
  /** It makes a new record. */
  | 'CREATE'
  /** It makes a record unless there is one with the same dedupe key. */
  | 'CREATE_MISSING'
  /** It changes the record that an earlier step made; where there is none, nothing is written. */
  | 'UPDATE';

export type CheckQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckQuery = { connection: { status: ConnectionStatus, code: string | null, reason: string | null, hint: string | null, ticks: Array<string>, credentials: { kind: CredentialKind, wellFormed: boolean, accepted: boolean | null }, site: { id: string | null, name: string | null, url: string | null, locale: string | null, currency: string | null, timeZone: string | null, catalogVersion: CatalogVersion | null, availability: { status: AvailabilityStatus, reason: string | null, permission: string | null, hint: string | null }, permissions: Array<{ permission: string, name: string, status: AvailabilityStatus, loss: string }> }, products: Array<{ product: WixProduct, title: string, status: AvailabilityStatus, reason: string | null, permission: string, scope: string, readOnlyScope: boolean, purpose: string, loss: string, insitesModule: InsitesModule, alternativeModule: InsitesModule | null, hint: string | null, permissions: Array<{ permission: string, name: string, scope: string, partOf: string | null, status: AvailabilityStatus, reason: string | null, purpose: string, loss: string, readOnly: boolean, isOptional: boolean }> }>, notGranted: Array<{ permission: string, reason: string }> } | null };

export type PlanHashQueryVariables = Exact<{
  input?: MigrationPlanInput | null | undefined;
}>;


export type PlanHashQuery = { migrationPlan: { planHash: string } | null };

export type MigrationPlanQueryVariables = Exact<{
  input?: MigrationPlanInput | null | undefined;
}>;


export type MigrationPlanQuery = { migrationPlan: { planVersion: string, planHash: string, generatedAt: string, approvalRequired: boolean, input: unknown, demo: boolean, nextSteps: Array<string>, markdown: string, source: { platform: string, siteId: string, name: string | null, url: string | null, locale: string | null, currency: string | null, timeZone: string | null, catalogVersion: CatalogVersion | null, editor: string | null, editorMeaning: string | null }, target: { platform: string, generation: InsitesGeneration, requestsPerMinute: number, identityNamespace: string, identityName: string, checks: Array<{ id: string, description: string }> }, fingerprint: { counts: Array<{ wixEntity: string, count: number | null, isExact: boolean }>, signals: Array<{ name: string, value: boolean | null, module: InsitesModule, basis: string }> }, estimate: { wixRequests: number, wixSeconds: number, idRequests: number, rows: number, insitesRequests: number, insitesSeconds: number, unknown: Array<string> }, phases: Array<{ name: PhaseName, description: string, steps: Array<string>, checks: Array<string> }>, modules: Array<{ product: WixProduct, title: string, status: ModuleStatus, reason: string | null, permission: string | null, hint: string | null, loss: string | null, insitesModule: InsitesModule, alternativeModule: InsitesModule | null, becomes: string, recordCount: number | null, countIsExact: boolean, steps: Array<string>, lists: Array<{ connection: string, field: string | null, title: string, status: AvailabilityStatus, reason: string | null, permissions: Array<string>, hint: string | null, loss: string | null, isOptional: boolean, steps: Array<string> }> }>, setup: Array<{ id: string, kind: SetupKind, title: string, detail: string, table: string | null, definition: unknown, steps: Array<string> }>, steps: Array<{ id: string, order: number, product: WixProduct, title: string, dependsOn: Array<string>, wixEntity: string, insitesModule: InsitesModule, insitesEntity: string, table: string, action: WriteAction, recordCount: number | null, countIsExact: boolean, countBasis: string, parentsFirst: string | null, sample: unknown, warnings: Array<string>, sourceQuery: { document: string, variables: unknown, connectionPath: Array<string>, pageSize: number, reversed: unknown, sideReads: Array<string>, isDelta: boolean }, estimate: { pages: number | null, wixRequests: number | null, wixSeconds: number | null, idRequests: number | null, rows: number | null, insitesRequests: number | null, insitesSeconds: number | null }, identity: { source: string, anyCase: boolean, entity: string, dedupe: Array<string>, merges: boolean, rowId: string }, onlyIf: { path: string, is: string, reason: string } | null, richTexts: Array<{ source: string, target: string | null, document: string, losses: string }>, fields: Array<{ source: string, with: Array<string>, sourceType: string, target: string, storage: string, targetType: string, required: boolean, transform: Transform, argument: string | null, reference: string | null, referenceEntity: string | null, adds: boolean, lossy: boolean, default: unknown, note: string | null, valueMap: Array<{ from: string, to: unknown }> }>, constants: Array<{ target: string, storage: string, value: unknown, note: string | null }>, children: Array<{ id: string, wixEntity: string, path: string, action: WriteAction, onlyIf: string | null, insitesEntity: string, table: string, parent: string, key: Array<string>, leaveOut: { path: string, is: string, reason: string } | null, fields: Array<{ source: string, with: Array<string>, sourceType: string, target: string, storage: string, targetType: string, required: boolean, transform: Transform, argument: string | null, reference: string | null, referenceEntity: string | null, adds: boolean, lossy: boolean, default: unknown, note: string | null, valueMap: Array<{ from: string, to: unknown }> }>, constants: Array<{ target: string, storage: string, value: unknown, note: string | null }>, write: { route: string, idField: string, resend: ResendRule, readBack: string, pairBy: string, timestampsKept: boolean, routes: Array<{ name: string, supported: boolean, call: string | null, batchSize: number | null, timestampsKept: boolean, names: string, note: string | null }> } }>, write: { route: string, idField: string, resend: ResendRule, readBack: string, pairBy: string, timestampsKept: boolean, routes: Array<{ name: string, supported: boolean, call: string | null, batchSize: number | null, timestampsKept: boolean, names: string, note: string | null }> } }>, redirects: Array<{ step: string, source: string, from: string | null, target: string, note: string }>, media: Array<{ step: string, source: string, target: string | null, note: string }>, unmapped: Array<{ step: string, source: string, reason: string }>, risks: Array<{ code: string, severity: RiskSeverity, step: string | null, message: string, advice: string, count: number | null }> } | null };

export type PlanFieldFragment = { source: string, with: Array<string>, sourceType: string, target: string, storage: string, targetType: string, required: boolean, transform: Transform, argument: string | null, reference: string | null, referenceEntity: string | null, adds: boolean, lossy: boolean, default: unknown, note: string | null, valueMap: Array<{ from: string, to: unknown }> };

export type PlanConstantFragment = { target: string, storage: string, value: unknown, note: string | null };

export type PlanWriteFragment = { route: string, idField: string, resend: ResendRule, readBack: string, pairBy: string, timestampsKept: boolean, routes: Array<{ name: string, supported: boolean, call: string | null, batchSize: number | null, timestampsKept: boolean, names: string, note: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlanFieldFragmentDoc = new TypedDocumentString(`
    fragment PlanField on FieldMapping {
  source
  with
  sourceType
  target
  storage
  targetType
  required
  transform
  argument
  valueMap {
    from
    to
  }
  reference
  referenceEntity
  adds
  lossy
  default
  note
}
    `, {"fragmentName":"PlanField"}) as unknown as TypedDocumentString<PlanFieldFragment, unknown>;
export const PlanConstantFragmentDoc = new TypedDocumentString(`
    fragment PlanConstant on ConstantValue {
  target
  storage
  value
  note
}
    `, {"fragmentName":"PlanConstant"}) as unknown as TypedDocumentString<PlanConstantFragment, unknown>;
export const PlanWriteFragmentDoc = new TypedDocumentString(`
    fragment PlanWrite on WriteRule {
  route
  idField
  resend
  readBack
  pairBy
  timestampsKept
  routes {
    name
    supported
    call
    batchSize
    timestampsKept
    names
    note
  }
}
    `, {"fragmentName":"PlanWrite"}) as unknown as TypedDocumentString<PlanWriteFragment, unknown>;
export const CheckDocument = new TypedDocumentString(`
    query Check {
  connection {
    status
    code
    reason
    hint
    ticks
    credentials {
      kind
      wellFormed
      accepted
    }
    site {
      id
      name
      url
      locale
      currency
      timeZone
      catalogVersion
      availability {
        status
        reason
        permission
        hint
      }
      permissions {
        permission
        name
        status
        loss
      }
    }
    products {
      product
      title
      status
      reason
      permission
      scope
      readOnlyScope
      purpose
      loss
      insitesModule
      alternativeModule
      hint
      permissions {
        permission
        name
        scope
        partOf
        status
        reason
        purpose
        loss
        readOnly
        isOptional
      }
    }
    notGranted {
      permission
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<CheckQuery, CheckQueryVariables>;
export const PlanHashDocument = new TypedDocumentString(`
    query PlanHash($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    planHash
  }
}
    `) as unknown as TypedDocumentString<PlanHashQuery, PlanHashQueryVariables>;
export const MigrationPlanDocument = new TypedDocumentString(`
    query MigrationPlan($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    planVersion
    planHash
    generatedAt
    approvalRequired
    input
    demo
    source {
      platform
      siteId
      name
      url
      locale
      currency
      timeZone
      catalogVersion
      editor
      editorMeaning
    }
    target {
      platform
      generation
      requestsPerMinute
      identityNamespace
      identityName
      checks {
        id
        description
      }
    }
    fingerprint {
      counts {
        wixEntity
        count
        isExact
      }
      signals {
        name
        value
        module
        basis
      }
    }
    estimate {
      wixRequests
      wixSeconds
      idRequests
      rows
      insitesRequests
      insitesSeconds
      unknown
    }
    phases {
      name
      description
      steps
      checks
    }
    modules {
      product
      title
      status
      reason
      permission
      hint
      loss
      insitesModule
      alternativeModule
      becomes
      recordCount
      countIsExact
      lists {
        connection
        field
        title
        status
        reason
        permissions
        hint
        loss
        isOptional
        steps
      }
      steps
    }
    setup {
      id
      kind
      title
      detail
      table
      definition
      steps
    }
    steps {
      id
      order
      product
      title
      dependsOn
      wixEntity
      insitesModule
      insitesEntity
      table
      action
      sourceQuery {
        document
        variables
        connectionPath
        pageSize
        reversed
        sideReads
        isDelta
      }
      recordCount
      countIsExact
      countBasis
      estimate {
        pages
        wixRequests
        wixSeconds
        idRequests
        rows
        insitesRequests
        insitesSeconds
      }
      identity {
        source
        anyCase
        entity
        dedupe
        merges
        rowId
      }
      onlyIf {
        path
        is
        reason
      }
      parentsFirst
      richTexts {
        source
        target
        document
        losses
      }
      fields {
        ...PlanField
      }
      constants {
        ...PlanConstant
      }
      children {
        id
        wixEntity
        path
        action
        onlyIf
        leaveOut {
          path
          is
          reason
        }
        insitesEntity
        table
        parent
        key
        fields {
          ...PlanField
        }
        constants {
          ...PlanConstant
        }
        write {
          ...PlanWrite
        }
      }
      write {
        ...PlanWrite
      }
      sample
      warnings
    }
    redirects {
      step
      source
      from
      target
      note
    }
    media {
      step
      source
      target
      note
    }
    unmapped {
      step
      source
      reason
    }
    risks {
      code
      severity
      step
      message
      advice
      count
    }
    nextSteps
    markdown
  }
}
    fragment PlanField on FieldMapping {
  source
  with
  sourceType
  target
  storage
  targetType
  required
  transform
  argument
  valueMap {
    from
    to
  }
  reference
  referenceEntity
  adds
  lossy
  default
  note
}
fragment PlanConstant on ConstantValue {
  target
  storage
  value
  note
}
fragment PlanWrite on WriteRule {
  route
  idField
  resend
  readBack
  pairBy
  timestampsKept
  routes {
    name
    supported
    call
    batchSize
    timestampsKept
    names
    note
  }
}`) as unknown as TypedDocumentString<MigrationPlanQuery, MigrationPlanQueryVariables>;