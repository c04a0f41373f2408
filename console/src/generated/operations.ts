/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a Wix product can be read. */
export const AvailabilityStatus = {
  /** It can be read; an empty list is empty. */
  Available: 'AVAILABLE',
  /** Its app is not installed on the site, so there is nothing to read. */
  NotInstalled: 'NOT_INSTALLED',
  /** The API key lacks the permission. */
  PermissionDenied: 'PERMISSION_DENIED',
  /** Wix does not answer for it at the moment. */
  Unavailable: 'UNAVAILABLE'
} as const;

export type AvailabilityStatus = typeof AvailabilityStatus[keyof typeof AvailabilityStatus];
/** The two catalogs of Wix Stores. A site has one of them for good. */
export const CatalogVersion = {
  /** The older one. Source: `V1_CATALOG`. */
  V1: 'V1',
  /** The newer one. Source: `V3_CATALOG`. */
  V3: 'V3'
} as const;

export type CatalogVersion = typeof CatalogVersion[keyof typeof CatalogVersion];
/** The result of a test of the connection. */
export const ConnectionStatus = {
  /** The credentials are accepted, and every permission that is not optional is proved for all products on the site. */
  Active: 'ACTIVE',
  /** The credentials or the site are refused, or Wix does not answer at all. */
  Failed: 'FAILED',
  /** The credentials are accepted, but a permission that is not optional is refused, or its read is not answered. */
  Partial: 'PARTIAL'
} as const;

export type ConnectionStatus = typeof ConnectionStatus[keyof typeof ConnectionStatus];
/** The kinds of credentials that Wix knows for programs. */
export const CredentialKind = {
  /** An API key with the id of a site. */
  ApiKey: 'API_KEY',
  /** App id, app secret and instance id of a Wix app that is installed on the site. */
  App: 'APP'
} as const;

export type CredentialKind = typeof CredentialKind[keyof typeof CredentialKind];
/** A generation of Insites. Hosts that end in `staging-insites.io` or `prod01-insites.io` run the sixth. */
export const InsitesGeneration = {
  /** The fifth: its core module is `insites_core`. */
  V5: 'V5',
  /** The sixth: its core module is `insites_crm`. */
  V6: 'V6'
} as const;

export type InsitesGeneration = typeof InsitesGeneration[keyof typeof InsitesGeneration];
/** The modules of Insites that data can land in. */
export const InsitesModule = {
  /** Pictures and documents. */
  Assets: 'ASSETS',
  /** Pages and layouts. */
  Cms: 'CMS',
  /** Contacts, companies and addresses. */
  Crm: 'CRM',
  /** Databases and their items. */
  Data: 'DATA',
  /** Products, categories, orders and carts. */
  Ecommerce: 'ECOMMERCE',
  /** Events, divisions, tiers and tickets. */
  Events: 'EVENTS',
  /** Definitions of forms; submissions are rows of a database. */
  Forms: 'FORMS'
} as const;

export type InsitesModule = typeof InsitesModule[keyof typeof InsitesModule];
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
export const ModuleStatus = {
  /** It is read and has none. */
  Empty: 'EMPTY',
  /** Its app is not installed. */
  NotInstalled: 'NOT_INSTALLED',
  /** Some of its lists cannot be read; `lists` says which. */
  Partial: 'PARTIAL',
  /** The API key lacks the permission. */
  PermissionDenied: 'PERMISSION_DENIED',
  /** It is read and has records. */
  Ready: 'READY',
  /** Wix does not answer for it at the moment. */
  Unavailable: 'UNAVAILABLE'
} as const;

export type ModuleStatus = typeof ModuleStatus[keyof typeof ModuleStatus];
/** A stage of the migration. */
export const PhaseName = {
  /** Everything is copied. */
  Copy: 'COPY',
  /** The domain is moved to Insites. */
  DomainMove: 'DOMAIN_MOVE',
  /** What changed since the copy is copied again. */
  FinalSync: 'FINAL_SYNC',
  /** The plan is read and approved; nothing is written. */
  Plan: 'PLAN'
} as const;

export type PhaseName = typeof PhaseName[keyof typeof PhaseName];
/** Whether a request may be sent again when its answer was lost. */
export const ResendRule = {
  /** Never: a second copy of every row would be made. Read back first. */
  Never: 'NEVER',
  /** It does no harm. */
  Safe: 'SAFE'
} as const;

export type ResendRule = typeof ResendRule[keyof typeof ResendRule];
/** How much a risk weighs. */
export const RiskSeverity = {
  /** The migration cannot go on, or loses records, without a decision. */
  Critical: 'CRITICAL',
  /** Good to know. */
  Info: 'INFO',
  /** Something is lost or changed. */
  Warning: 'WARNING'
} as const;

export type RiskSeverity = typeof RiskSeverity[keyof typeof RiskSeverity];
/** What kind of thing must exist in Insites before data can land. */
export const SetupKind = {
  /** A setting of a module. */
  Configuration: 'CONFIGURATION',
  /** A custom field of a module. */
  CustomField: 'CUSTOM_FIELD',
  /** A database of the Data module with its columns. */
  Database: 'DATABASE',
  /** Something a person does by hand. */
  Manual: 'MANUAL',
  /** A value of a drop-down list. */
  SystemField: 'SYSTEM_FIELD',
  /** Webhooks that must not fire while data is copied. */
  WebhooksOff: 'WEBHOOKS_OFF'
} as const;

export type SetupKind = typeof SetupKind[keyof typeof SetupKind];
/** Wix's editors. */
export const SiteEditorType = {
  /** The Editor with a site that Wix's assistant made. */
  Adi: 'ADI',
  /** The classic Editor. */
  Editor: 'EDITOR',
  /** None: the site has no pages that Wix shows. */
  Editorless: 'EDITORLESS',
  /** Editor X, which became Studio. */
  Editorx: 'EDITORX',
  /** The classic Editor in another edition, which Wix does not explain. */
  Odeditor: 'ODEDITOR',
  /** Wix Studio. */
  Studio: 'STUDIO',
  /** Wix did not tell. */
  Unknown: 'UNKNOWN'
} as const;

export type SiteEditorType = typeof SiteEditorType[keyof typeof SiteEditorType];
/** How a value of Wix becomes a value of Insites. `with` names more values that some of them read. */
export const Transform = {
  /** True or false, also as a text. */
  Boolean: 'BOOLEAN',
  /** As it is; the type of the column says how it is read. */
  Copy: 'COPY',
  /** The English name of a country, from its ISO code of two letters. */
  CountryName: 'COUNTRY_NAME',
  /** A point in time as ISO 8601 with a zone; of a day, the point at which it begins in UTC. A time without a zone is one of UTC. */
  DateTime: 'DATE_TIME',
  /** An e-mail address in lower case, without spaces around it; of a list, the one at the place that `argument` names, from 1. */
  Email: 'EMAIL',
  /** The first of the value and those of `with` that is not empty and fits the column. */
  Fallback: 'FALLBACK',
  /** The first of a list. Where nothing came of a value of `with`, which the list was read from, that could not be read. */
  First: 'FIRST',
  /** The first of a list of decimals, as a number. */
  FirstNumber: 'FIRST_NUMBER',
  /** What the value map has for true or for false; what is neither is named, and gets the line of `*`. */
  FlagMap: 'FLAG_MAP',
  /** `argument` where a list has values and none of them is true, else nothing. */
  IfNoneTrue: 'IF_NONE_TRUE',
  /** A decimal as a number when the value of `with` is true, else nothing: a sale price counts only in a sale. */
  IfTrue: 'IF_TRUE',
  /** The same without its fraction. */
  Integer: 'INTEGER',
  /** Whether there is anything. */
  IsPresent: 'IS_PRESENT',
  /** What is there of the value and those of `with`, joined by `argument`, or by a comma. */
  Join: 'JOIN',
  /** The elements of a list as JSON in a text: for each element a list of its values, that of `source` first, then those of `with`. With the argument `filled`, only elements of which every value is there. */
  JsonRows: 'JSON_ROWS',
  /** As JSON in a text; nothing where there is no value. */
  JsonText: 'JSON_TEXT',
  /** As a list of texts; what is none, as JSON in a text. Where `with`, which they were read from, has more values, the others could not be read. */
  List: 'LIST',
  /**
   * The subtotal of an order without tax. The value is its total; `with` names the subtotal as Wix has it, tax, discount, fees and shipping. Where
   * these add up without the tax, the tax is in the prices: it is taken off the subtotal. Of an order that adds up in neither way the subtotal stands
   * as it is, and the order is named.
   */
  NetSubtotal: 'NET_SUBTOTAL',
  /** True for false, and the other way round. */
  Not: 'NOT',
  /** A number, also one that is written as a text. */
  Number: 'NUMBER',
  /** The only element of a list; nothing of several. */
  Only: 'ONLY',
  /** The choices of a variant as a list of JSON texts, each with the option's name (`with`) and the choice. */
  OptionChoices: 'OPTION_CHOICES',
  /** The choices of an option as a list of texts. */
  OptionValues: 'OPTION_VALUES',
  /** A fraction as a number of per cent: `0.19` becomes 19. */
  Percent: 'PERCENT',
  /** A decimal divided by the quantity (`with`), rounded to four places; nothing without a quantity. */
  PerUnit: 'PER_UNIT',
  /**
   * The country calling code of a phone number, such as `+972`, as libphonenumber reads it: what was typed, else its E.164 form; nothing where neither can be
   * read. `with` has the ISO 3166 code of the country that national numbers belong to, and the E.164 form. Of a list it is the first number; with an
   * argument, `with` begins with the tags, and it is the first number with the first of the argument's words that any has; `*` stands for every tag, and for
   * none, but those that the argument has behind a `!`.
   */
  PhoneCountryCode: 'PHONE_COUNTRY_CODE',
  /**
   * The same number without the country calling code: its digits as they are dialled behind it, and ` ext. ` with an extension. One that cannot be read stays as
   * it was typed.
   */
  PhoneNumber: 'PHONE_NUMBER',
  /** As text, with `argument` before it. */
  Prefix: 'PREFIX',
  /** The UUID of the identity of the record of `reference` that has this key, or these joined by `:`; of a list, the first; with the argument `only`, the others are named. Nothing when there is no such row. */
  Reference: 'REFERENCE',
  /** The same for each key of a list, each once. */
  References: 'REFERENCES',
  /** The SKU, or `wix` and the ids of `with`, joined by `-`, when there is none. */
  Sku: 'SKU',
  /** The quantity, or nothing when stock is not tracked (`with`). */
  StockLevel: 'STOCK_LEVEL',
  /** The sum of a list. */
  Sum: 'SUM',
  /** As text. */
  Text: 'TEXT',
  /** A decimal as often as the first quantity of `with` that is there says, of a list its sum; once without one. */
  Times: 'TIMES',
  /** A file that Insites fetches itself: `{ remote_url }`. Of a list, the first; the others are named. Where there is none, a value of `with`, which it was read from, is no file. */
  Upload: 'UPLOAD',
  /** Several such files, without those of `with`, which go elsewhere. */
  UploadList: 'UPLOAD_LIST',
  /** By `valueMap`: the first line whose parts, parted by `+`, equal the value and those of `with`; `*` is any value. A word that no line has is kept as it came where the column takes texts. */
  ValueMap: 'VALUE_MAP',
  /** The UUID of the record's own identity; the key is the value and those of `with`, joined by `:`. */
  WixUuid: 'WIX_UUID'
} as const;

export type Transform = typeof Transform[keyof typeof Transform];
/** The Wix products of the graph. */
export const WixProduct = {
  /** Wix Blog: posts, categories and tags. */
  Blog: 'BLOG',
  /** Wix Bookings: services, staff and bookings. */
  Bookings: 'BOOKINGS',
  /** Wix Contacts: everyone the site knows, members or not. */
  Contacts: 'CONTACTS',
  /** Wix Data (CMS): collections and their items. */
  Data: 'DATA',
  /** Wix Events: events, tickets, guests and orders. */
  Events: 'EVENTS',
  /** Wix Forms: forms and their submissions. */
  Forms: 'FORMS',
  /** Wix Members: the people who can log in to the site. */
  Members: 'MEMBERS',
  /** Wix eCommerce: orders, payments, fulfilments and abandoned checkouts. */
  Orders: 'ORDERS',
  /** Wix Pricing Plans: plans, and what was bought of them. */
  PricingPlans: 'PRICING_PLANS',
  /** Wix Stores: products, variants, inventory and collections. */
  Stores: 'STORES'
} as const;

export type WixProduct = typeof WixProduct[keyof typeof WixProduct];
/** How a step writes a record. */
export const WriteAction = {
  /** It makes a new record. */
  Create: 'CREATE',
  /** It makes a record unless there is one with the same dedupe key. */
  CreateMissing: 'CREATE_MISSING',
  /** It changes the record that an earlier step made; where there is none, nothing is written. */
  Update: 'UPDATE'
} as const;

export type WriteAction = typeof WriteAction[keyof typeof WriteAction];
export type ConsoleSiteNameQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSiteNameQuery = { site: { id: string, name: string | null } | null };

export type ConsoleSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSiteQuery = { connection: { status: ConnectionStatus, code: string | null, reason: string | null, hint: string | null, ticks: Array<string>, credentials: { kind: CredentialKind }, site: { id: string | null, name: string | null, url: string | null, locale: string | null, currency: string | null, timeZone: string | null, catalogVersion: CatalogVersion | null, availability: { status: AvailabilityStatus, reason: string | null, hint: string | null, permission: string | null }, permissions: Array<{ name: string, scope: string, partOf: string | null, status: AvailabilityStatus, reason: string | null, purpose: string, loss: string, readOnly: boolean, isOptional: boolean }> }, products: Array<{ product: WixProduct, title: string, status: AvailabilityStatus, reason: string | null, insitesModule: InsitesModule, permissions: Array<{ name: string, scope: string, partOf: string | null, status: AvailabilityStatus, reason: string | null, purpose: string, loss: string, readOnly: boolean, isOptional: boolean }> }>, notGranted: Array<{ permission: string, reason: string }> } | null };

export type ConsolePermissionFragment = { name: string, scope: string, partOf: string | null, status: AvailabilityStatus, reason: string | null, purpose: string, loss: string, readOnly: boolean, isOptional: boolean };

export type ConsoleSiteDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSiteDetailsQuery = { site: { id: string, editor: { type: SiteEditorType | null, migration: string | null } | null, installedApps: Array<{ id: string, appId: string | null, name: string | null, use: string, hasUnreadData: boolean }> | null } | null };

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
export const ConsolePermissionFragmentDoc = new TypedDocumentString(`
    fragment ConsolePermission on TestedPermission {
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
    `, {"fragmentName":"ConsolePermission"}) as unknown as TypedDocumentString<ConsolePermissionFragment, unknown>;
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
export const ConsoleSiteNameDocument = new TypedDocumentString(`
    query ConsoleSiteName {
  site {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ConsoleSiteNameQuery, ConsoleSiteNameQueryVariables>;
export const ConsoleSiteDocument = new TypedDocumentString(`
    query ConsoleSite {
  connection {
    status
    code
    reason
    hint
    ticks
    credentials {
      kind
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
        hint
        permission
      }
      permissions {
        ...ConsolePermission
      }
    }
    products {
      product
      title
      status
      reason
      insitesModule
      permissions {
        ...ConsolePermission
      }
    }
    notGranted {
      permission
      reason
    }
  }
}
    fragment ConsolePermission on TestedPermission {
  name
  scope
  partOf
  status
  reason
  purpose
  loss
  readOnly
  isOptional
}`) as unknown as TypedDocumentString<ConsoleSiteQuery, ConsoleSiteQueryVariables>;
export const ConsoleSiteDetailsDocument = new TypedDocumentString(`
    query ConsoleSiteDetails {
  site {
    id
    editor {
      type
      migration
    }
    installedApps {
      id
      appId
      name
      use
      hasUnreadData
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSiteDetailsQuery, ConsoleSiteDetailsQueryVariables>;
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