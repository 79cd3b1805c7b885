// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import type * as t from './types.gen.js'
import * as z from 'zod/mini'

/**
 * A token that gives access to the API.
 */
export const zAccessToken = /* @__PURE__ */ (() =>
  z.looseObject({
    expires: z.string(),
    token: z.string(),
    refreshToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.AccessToken>

/**
 * Password and code that authorise the deletion.
 */
export const zAccountDelete = /* @__PURE__ */ (() =>
  z.looseObject({
    multiFactorCode: z.optional(z.string().check(z.minLength(6), z.maxLength(16))),
    password: z.string(),
  }))()

/**
 * An error of the account part of the API.
 */
export const zAccountError = /* @__PURE__ */ (() =>
  z.looseObject({
    info: z.optional(z.record(z.string(), z.unknown())),
    message: z.string(),
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.AccountError>

/**
 * Reference to a thing on the platform.
 */
export const zActivityReference = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: z.string(),
    domain: z.string(),
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.ActivityReference>

/**
 * Something that an activity is about.
 */
export const zActivityParameter = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: z.optional(zActivityReference),
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.ActivityParameter>

/**
 * A postal address.
 */
export const zAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    street: z.string(),
    houseNumber: z.string(),
    city: z.string(),
    zip: z.string(),
    countryCode: z.string(),
    addressPrefix: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Address>

/**
 * A postal address to check.
 */
export const zAddressToVerify = /* @__PURE__ */ (() =>
  z.looseObject({
    city: z.string(),
    country: z.string(),
    street: z.string(),
    zip: z.string(),
  }))()

/**
 * The container with a web interface that belongs to a key.
 */
export const zAiHostingContainer = /* @__PURE__ */ (() =>
  z.looseObject({
    containerId: z.optional(z.string()),
    errorMessage: z.optional(z.string()),
    ingressId: z.optional(z.string()),
    stackId: z.optional(z.string()),
    status: z.string(),
  }))() as unknown as z.ZodMiniType<t.AiHostingContainer>

/**
 * The container to link to a key.
 */
export const zAiHostingContainerLink = /* @__PURE__ */ (() =>
  z.looseObject({
    containerId: z.string(),
    ingressId: z.string(),
    stackId: z.string(),
  }))()

/**
 * An AI model that mittwald hosts.
 */
export const zAiHostingModel = /* @__PURE__ */ (() =>
  z.looseObject({
    displayName: z.string(),
    docLink: z.string(),
    label: z.optional(z.string()),
    name: z.string(),
    termsOfServiceLink: z.string(),
    tokenFactor: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingModel>

/**
 * Whether a model can be used, needs its terms accepted first, or will be removed.
 */
export const zAiHostingModelStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.AiHostingModelStatus>

/**
 * An AI model as a customer can use it.
 */
export const zAiHostingCustomerModel = /* @__PURE__ */ (() =>
  z.looseObject({
    activeAt: z.string(),
    displayName: z.string(),
    docLink: z.string(),
    label: z.optional(z.string()),
    name: z.string(),
    removalAt: z.optional(z.string()),
    replacedBy: z.optional(z.string()),
    replacesModelName: z.optional(z.string()),
    replacesModelNames: z.array(z.string()),
    status: zAiHostingModelStatus,
    termsOfServiceLink: z.string(),
    tokenFactor: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingCustomerModel>

/**
 * AI hosting to order.
 */
export const zAiHostingOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    monthlyTokens: z.int(),
    requestsPerMinute: z.int(),
    useFreeTrial: z.optional(z.boolean()),
  }))()

/**
 * AI hosting to preview an order of.
 */
export const zAiHostingOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    monthlyTokens: z.int(),
    requestsPerMinute: z.int(),
  }))()

/**
 * How many tokens of the plan are used. The provider does not say what -1 means.
 */
export const zAiHostingPlanTokens = /* @__PURE__ */ (() =>
  z.looseObject({
    available: z.number(),
    planLimit: z.number(),
    used: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingPlanTokens>

/**
 * How much of a limit of the plan is used. The provider does not say what -1 means.
 */
export const zAiHostingPlanUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    available: z.number(),
    planLimit: z.number(),
    used: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingPlanUsage>

/**
 * An AI model as a project may use it.
 */
export const zAiHostingProjectModel = /* @__PURE__ */ (() =>
  z.looseObject({
    activeAt: z.string(),
    displayName: z.string(),
    docLink: z.string(),
    label: z.optional(z.string()),
    name: z.string(),
    removalAt: z.optional(z.string()),
    replacedBy: z.optional(z.string()),
    replacesModelName: z.optional(z.string()),
    replacesModelNames: z.array(z.string()),
    status: zAiHostingModelStatus,
    termsOfServiceLink: z.string(),
    tokenFactor: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingProjectModel>

/**
 * How many requests are allowed in a unit of time. The keys of one project share the limit.
 */
export const zAiHostingRateLimit = /* @__PURE__ */ (() =>
  z.looseObject({
    allowedRequestsPerUnit: z.number(),
    unit: z.string(),
  }))() as unknown as z.ZodMiniType<t.AiHostingRateLimit>

/**
 * Limits that AI hosting is to have after a tariff change.
 */
export const zAiHostingTariffChange = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.string(),
    monthlyTokens: z.int(),
    requestsPerMinute: z.int(),
  }))()

/**
 * How many tokens a key has used.
 */
export const zAiHostingTokenUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    planLimit: z.number(),
    used: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingTokenUsage>

/**
 * A key for AI models, with its limits.
 */
export const zAiHostingKey = /* @__PURE__ */ (() =>
  z.looseObject({
    containerMeta: z.optional(zAiHostingContainer),
    customerId: z.optional(z.string()),
    isBlocked: z.boolean(),
    key: z.string(),
    keyId: z.string(),
    models: z.array(z.string()),
    name: z.string(),
    projectId: z.optional(z.string()),
    rateLimit: zAiHostingRateLimit,
    tokenUsage: zAiHostingTokenUsage,
  }))() as unknown as z.ZodMiniType<t.AiHostingKey>

/**
 * How many tokens one key used.
 */
export const zAiHostingTopUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    keyId: z.optional(z.string()),
    name: z.string(),
    projectId: z.optional(z.string()),
    tokenUsed: z.number(),
  }))() as unknown as z.ZodMiniType<t.AiHostingTopUsage>

/**
 * The AI plan of a customer, and how much of it is used.
 */
export const zAiHostingPlan = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    deletedAt: z.optional(z.string()),
    keys: zAiHostingPlanUsage,
    modelTermsApprovalRequired: z.boolean(),
    nextTokenReset: z.string(),
    rateLimit: zAiHostingRateLimit,
    tokens: zAiHostingPlanTokens,
    topUsages: z.optional(z.array(zAiHostingTopUsage)),
  }))() as unknown as z.ZodMiniType<t.AiHostingPlan>

/**
 * An API token, without the token itself.
 */
export const zApiToken = /* @__PURE__ */ (() =>
  z.looseObject({
    apiTokenId: z.string(),
    createdAt: z.string(),
    description: z.string(),
    expiresAt: z.optional(z.string()),
    roles: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.ApiToken>

/**
 * An API token to create.
 */
export const zApiTokenCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    roles: z.array(z.enum(['api_read', 'api_write'])).check(z.minLength(1)),
  }))()

/**
 * A new API token.
 */
export const zApiTokenCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    token: z.string(),
  }))() as unknown as z.ZodMiniType<t.ApiTokenCreated>

/**
 * What to change of an API token.
 */
export const zApiTokenUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * Action on the runtime of an app installation.
 */
export const zAppAction = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.AppAction>

/**
 * Actions that an app is capable of.
 */
export const zAppActionCapabilities = /* @__PURE__ */ z.array(zAppAction) as unknown as z.ZodMiniType<t.AppActionCapabilities>

/**
 * An app that can be installed in a project.
 */
export const zApp = /* @__PURE__ */ (() =>
  z.looseObject({
    actionCapabilities: z.optional(zAppActionCapabilities),
    id: z.string(),
    name: z.string(),
    tags: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.App>

/**
 * Note on what a version breaks.
 */
export const zAppBreakingNote = /* @__PURE__ */ (() =>
  z.looseObject({
    faqLink: z.string(),
  }))() as unknown as z.ZodMiniType<t.AppBreakingNote>

/**
 * A command that a default cronjob runs.
 */
export const zAppCronjobCommand = /* @__PURE__ */ (() =>
  z.looseObject({
    interpreterTemplate: z.string(),
    parametersTemplate: z.optional(z.string()),
    pathTemplate: z.string(),
  }))() as unknown as z.ZodMiniType<t.AppCronjobCommand>

/**
 * A database that an app version needs.
 */
export const zAppDatabaseDependency = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    kind: z.string(),
    parameters: z.optional(z.record(z.string(), z.string())),
    version: z.string(),
  }))() as unknown as z.ZodMiniType<t.AppDatabaseDependency>

/**
 * A database to link to an app installation.
 */
export const zAppDatabaseLink = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseId: z.uuid(),
    databaseUserIds: z.optional(z.record(z.string(), z.string())),
    purpose: z.enum(['primary', 'cache', 'custom']),
  }))()

/**
 * A linked database, and the one that replaces it.
 */
export const zAppDatabaseReplacement = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseUserIds: z.optional(z.record(z.string(), z.string())),
    newDatabaseId: z.uuid(),
    oldDatabaseId: z.uuid(),
  }))()

/**
 * A cronjob that comes with an app, with a command or a URL.
 */
export const zAppDefaultCronjob = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    command: z.optional(zAppCronjobCommand),
    description: z.string(),
    interval: z.string(),
    timeout: z.number(),
    urlTemplate: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.AppDefaultCronjob>

/**
 * What the copy of an app installation is to be.
 */
export const zAppInstallationCopy = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    targetProjectId: z.optional(z.uuid()),
    domain: z.optional(z.string()),
    installationPath: z.optional(z.string()),
  }))()

/**
 * A database was linked to an app installation.
 */
export const zAppInstallationDatabaseLinkedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.looseObject({
        name: z.string(),
      }),
      before: z.looseObject({
        name: z.nullable(z.string()),
      }),
    }),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zActivityParameter,
      database: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationDatabaseLinkedActivity>

/**
 * A database was unlinked from an app installation.
 */
export const zAppInstallationDatabaseUnlinkedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.looseObject({
        name: z.nullable(z.string()),
      }),
      before: z.looseObject({
        name: z.string(),
      }),
    }),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zActivityParameter,
      database: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationDatabaseUnlinkedActivity>

/**
 * An app installation was deleted.
 */
export const zAppInstallationDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationDeletedActivity>

/**
 * The description of an app installation was changed.
 */
export const zAppInstallationDescriptionSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          description: z.string(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          description: z.nullable(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationDescriptionSetActivity>

/**
 * System software was removed from an app installation.
 */
export const zAppInstallationDesiredSystemSoftwareDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.nullish(
        z.looseObject({
          softwareVersion: z.optional(z.string()),
        }),
      ),
      before: z.nullish(
        z.looseObject({
          softwareVersion: z.optional(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      software: zActivityParameter,
      version: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationDesiredSystemSoftwareDeletedActivity>

/**
 * System software was set for an app installation.
 */
export const zAppInstallationDesiredSystemSoftwareSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.nullish(
        z.looseObject({
          softwareVersion: z.optional(z.string()),
        }),
      ),
      before: z.nullish(
        z.looseObject({
          softwareVersion: z.optional(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      software: zActivityParameter,
      version: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationDesiredSystemSoftwareSetActivity>

/**
 * Stage in the life of an app installation: being installed, updated or reconfigured.
 */
export const zAppInstallationLifecycle = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.AppInstallationLifecycle>

/**
 * The main database of an app installation was changed.
 */
export const zAppInstallationMainDatabaseChangedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.looseObject({
        name: z.nullable(z.string()),
      }),
      before: z.looseObject({
        name: z.nullable(z.string()),
      }),
    }),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zActivityParameter,
      database: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationMainDatabaseChangedActivity>

/**
 * Order of app installations, by age or by their version of PHP.
 */
export const zAppInstallationSortOrder = /* @__PURE__ */ z.enum([
  'newestFirst',
  'oldestFirst',
  'sortByPhpVersionAsc',
  'sortByPhpVersionDesc',
])

/**
 * What an app installation is doing.
 */
export const zAppInstallationStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    lastExitCode: z.optional(z.number()),
    logFileLocation: z.string(),
    state: z.string(),
    uptimeSeconds: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.AppInstallationStatus>

/**
 * Why an app installation cannot be deleted.
 */
export const zAppLockPurpose = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.AppLockPurpose>

/**
 * What is happening to an app installation.
 */
export const zAppPhase = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.AppPhase>

/**
 * Which updates of the app mittwald makes by itself: none, those of the patch level, or all.
 */
export const zAppUpdatePolicy = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.AppUpdatePolicy>

/**
 * An add-on that comes with an article or a template.
 */
export const zArticleAddon = /* @__PURE__ */ (() =>
  z.looseObject({
    hidden: z.optional(z.boolean()),
    key: z.string(),
    type: z.optional(z.string()),
    value: z.string(),
    valueMergeType: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ArticleAddon>

/**
 * A property of an article or a template, such as its number of CPUs.
 */
export const zArticleAttribute = /* @__PURE__ */ (() =>
  z.looseObject({
    customerEditable: z.optional(z.boolean()),
    key: z.string(),
    mergeType: z.optional(z.string()),
    readonly: z.optional(z.boolean()),
    required: z.optional(z.boolean()),
    unit: z.optional(z.string()),
    value: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ArticleAttribute>

/**
 * Names of an article that another article mentions.
 */
export const zArticleInfo = /* @__PURE__ */ (() =>
  z.looseObject({
    articleName: z.optional(z.string()),
    articleTemplateName: z.optional(z.string()),
    fromArticleTemplate: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.ArticleInfo>

/**
 * A tag of an article.
 */
export const zArticleTag = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    hexColor: z.optional(z.string()),
    id: z.string(),
    name: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ArticleTag>

/**
 * Why an authorization request is not valid.
 */
export const zAuthorizationError = /* @__PURE__ */ (() =>
  z.looseObject({
    error: z.string(),
    error_description: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.AuthorizationError>

/**
 * A backup to make.
 */
export const zBackupCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    expirationTime: z.iso.datetime({ offset: true }),
  }))()

/**
 * The database dumps in a backup.
 */
export const zBackupDatabaseDumps = /* @__PURE__ */ (() =>
  z.looseObject({
    databases: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.BackupDatabaseDumps>

/**
 * A backup's new description.
 */
export const zBackupDescriptionUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
  }))()

/**
 * When a backup is to expire.
 */
export const zBackupExpirationTimeUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    expirationTime: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * A backup as an archive for download.
 */
export const zBackupExport = /* @__PURE__ */ (() =>
  z.looseObject({
    downloadURL: z.optional(z.string()),
    expiresAt: z.optional(z.string()),
    format: z.string(),
    phase: z.optional(z.string()),
    withPassword: z.boolean(),
    sha256Checksum: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.BackupExport>

/**
 * How to export a backup.
 */
export const zBackupExportCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    format: z.enum(['tar', 'zip']),
    password: z.optional(z.string()),
  }))()

/**
 * A file or directory in a backup.
 */
export const zBackupPath = /* @__PURE__ */ (() =>
  z.looseObject({
    absolutePath: z.string(),
    isDirectory: z.optional(z.boolean()),
    isExecutable: z.optional(z.boolean()),
    isFile: z.optional(z.boolean()),
    isSymlink: z.optional(z.boolean()),
    items: z.optional(z.array(z.lazy((): any => zBackupPath))),
    name: z.string(),
    size: z.number(),
    target: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.BackupPath>

/**
 * A database that is restored from a backup.
 */
export const zBackupRestoreDatabase = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseBackupDump: z.string(),
    targetDatabaseId: z.string(),
  }))() as unknown as z.ZodMiniType<t.BackupRestoreDatabase>

/**
 * A database to restore from a backup.
 */
export const zBackupRestoreDatabaseRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseBackupDump: z.string(),
    targetDatabaseId: z.uuid(),
  }))()

/**
 * Paths that are restored from a backup.
 */
export const zBackupRestorePath = /* @__PURE__ */ (() =>
  z.looseObject({
    clearTargetPath: z.boolean(),
    determinedTargetPath: z.string(),
    sourcePaths: z.array(z.string()),
    targetRestorePath: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.BackupRestorePath>

/**
 * Paths to restore from a backup.
 */
export const zBackupRestorePathRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    clearTargetPath: z.optional(z.boolean()),
    sourcePaths: z.array(z.string()),
    targetRestorePath: z.optional(z.string()),
  }))()

/**
 * A path to restore from a backup.
 */
export const zBackupRestorePathRequestDeprecated = /* @__PURE__ */ (() =>
  z.looseObject({
    clearTargetPath: z.optional(z.boolean()),
    sourcePath: z.string(),
    targetPath: z.optional(z.string()),
  }))()

/**
 * How far a restore is.
 */
export const zBackupRestorePhase = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.BackupRestorePhase>

/**
 * A restore of a backup.
 */
export const zBackupRestore = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseRestores: z.optional(z.array(zBackupRestoreDatabase)),
    pathRestore: z.optional(zBackupRestorePath),
    phase: zBackupRestorePhase,
  }))() as unknown as z.ZodMiniType<t.BackupRestore>

/**
 * The restore of one path, as `legacy.backups.restorePath` requests it.
 */
export const zBackupRestorePathDeprecated = /* @__PURE__ */ (() =>
  z.looseObject({
    clearTargetPath: z.boolean(),
    determinedTargetPath: z.string(),
    phase: zBackupRestorePhase,
    sourcePath: z.string(),
    targetPath: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.BackupRestorePathDeprecated>

/**
 * A backup of a project.
 */
export const zBackup = /* @__PURE__ */ (() =>
  z.looseObject({
    createdAt: z.optional(z.string()),
    deletable: z.boolean(),
    description: z.optional(z.string()),
    expiresAt: z.optional(z.string()),
    export: z.optional(zBackupExport),
    id: z.string(),
    parentId: z.optional(z.string()),
    projectId: z.string(),
    status: z.string(),
    requestedAt: z.string(),
    restore: z.optional(zBackupRestore),
    restorePath: z.optional(zBackupRestorePathDeprecated),
  }))() as unknown as z.ZodMiniType<t.Backup>

/**
 * What to restore from a backup.
 */
export const zBackupRestoreRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseRestores: z.optional(z.array(zBackupRestoreDatabaseRequest)),
    pathRestore: z.optional(zBackupRestorePathRequest),
  }))()

/**
 * When a project is backed up.
 */
export const zBackupSchedule = /* @__PURE__ */ (() =>
  z.looseObject({
    createdAt: z.optional(z.string()),
    description: z.optional(z.string()),
    id: z.string(),
    isSystemBackup: z.boolean(),
    projectId: z.string(),
    schedule: z.string(),
    ttl: z.optional(z.string()),
    updatedAt: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.BackupSchedule>

/**
 * A backup schedule to create.
 */
export const zBackupScheduleCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    schedule: z.string(),
    ttl: z.string(),
  }))()

/**
 * Changes to a backup schedule.
 */
export const zBackupScheduleUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    schedule: z.optional(z.string()),
    ttl: z.optional(z.string()),
  }))()

/**
 * Order of backups by age.
 */
export const zBackupSortOrder = /* @__PURE__ */ z.enum(['oldestFirst', 'newestFirst'])

/**
 * Changes to a backup.
 */
export const zBackupUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    expirationTime: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * A bank account.
 */
export const zBankingInformation = /* @__PURE__ */ (() =>
  z.looseObject({
    accountHolder: z.string(),
    bic: z.optional(z.string()),
    iban: z.string(),
  }))() as unknown as z.ZodMiniType<t.BankingInformation>

/**
 * A link to the billing portal.
 */
export const zBillingPortalLink = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.BillingPortalLink>

/**
 * A blacklist to set.
 */
export const zBlacklistUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    blacklist: z.array(z.string().check(z.regex(/^([a-zA-Z0-9.!#$%&'*\/=?^_{|}~-]+@[a-zA-Z0-9-*]+(?:\.([a-zA-Z0-9-]+|\*))+)$/))),
  }))()

/**
 * An article that may be booked in addition, and how many of it.
 */
export const zBookableArticle = /* @__PURE__ */ (() =>
  z.looseObject({
    articleId: z.string(),
    info: z.optional(zArticleInfo),
    maxArticleCount: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.BookableArticle>

/**
 * A CAA record.
 */
export const zCaaRecord = /* @__PURE__ */ (() =>
  z.looseObject({
    flags: z.number(),
    tag: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.CaaRecord>

/**
 * A card that pays.
 */
export const zCardDetails = /* @__PURE__ */ (() =>
  z.looseObject({
    brand: z.string(),
    last4: z.string(),
  }))() as unknown as z.ZodMiniType<t.CardDetails>

/**
 * Owner of a certificate.
 */
export const zCertificateContact = /* @__PURE__ */ (() =>
  z.looseObject({
    city: z.optional(z.string()),
    company: z.optional(z.string()),
    country: z.optional(z.string()),
    organizationalUnit: z.optional(z.string()),
    state: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.CertificateContact>

/**
 * The certificate of a request, or what an authority signs.
 */
export const zCertificateData = /* @__PURE__ */ (() =>
  z.looseObject({
    caBundle: z.optional(z.string()),
    certificate: z.optional(z.string()),
    signingRequest: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.CertificateData>

/**
 * A date that differs between two certificates.
 */
export const zCertificateDateChange = /* @__PURE__ */ (() =>
  z.looseObject({
    newValue: z.string(),
    oldValue: z.string(),
  }))() as unknown as z.ZodMiniType<t.CertificateDateChange>

/**
 * Why a certificate or its private key is not accepted.
 */
export const zCertificateError = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
  }))() as unknown as z.ZodMiniType<t.CertificateError>

/**
 * A field that differs between two certificates.
 */
export const zCertificateFieldChange = /* @__PURE__ */ (() =>
  z.looseObject({
    newValue: z.string(),
    oldValue: z.string(),
  }))() as unknown as z.ZodMiniType<t.CertificateFieldChange>

/**
 * Differences between the names in two certificates.
 */
export const zCertificateNamesChange = /* @__PURE__ */ (() =>
  z.looseObject({
    addedValues: z.array(z.string()),
    removedValues: z.array(z.string()),
    values: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.CertificateNamesChange>

/**
 * Differences between the current and the new certificate.
 */
export const zCertificateChanges = /* @__PURE__ */ (() =>
  z.looseObject({
    commonName: z.optional(zCertificateFieldChange),
    dnsNames: z.optional(zCertificateNamesChange),
    issuer: z.optional(zCertificateFieldChange),
    validFrom: z.optional(zCertificateDateChange),
    validTo: z.optional(zCertificateDateChange),
  }))() as unknown as z.ZodMiniType<t.CertificateChanges>

/**
 * A certificate that is to replace another one.
 */
export const zCertificateReplacement = /* @__PURE__ */ (() =>
  z.looseObject({
    certificate: z.string(),
    privateKey: z.optional(z.string()),
  }))()

/**
 * Whether a certificate can be replaced by another one.
 */
export const zCertificateReplacementCheck = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.optional(zCertificateChanges),
    errors: z.optional(z.array(zCertificateError)),
    isReplaceable: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.CertificateReplacementCheck>

/**
 * An existing certificate to add.
 */
export const zCertificateRequestCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    certificate: z.string(),
    privateKey: z.string(),
    projectId: z.uuid(),
  }))()

/**
 * A certificate to request that is validated by DNS.
 */
export const zCertificateRequestCreateWithDns = /* @__PURE__ */ (() =>
  z.looseObject({
    commonName: z.string(),
    projectId: z.uuid(),
  }))()

/**
 * A new request for a certificate.
 */
export const zCertificateRequestCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    commonName: z.optional(z.string()),
    contact: z.optional(zCertificateContact),
    dnsNames: z.optional(z.array(z.string())),
    id: z.string(),
    issuer: z.optional(z.string()),
    signingRequest: z.optional(z.string()),
    validFrom: z.optional(z.string()),
    validTo: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.CertificateRequestCreated>

/**
 * Status of a certificate that is validated by DNS.
 */
export const zCertificateStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.CertificateStatus>

/**
 * Where a certificate comes from: not specified (0), mittwald (1), an external source (2), or mittwald after validation by DNS (3).
 */
export const zCertificateType = /* @__PURE__ */ z.number() as unknown as z.ZodMiniType<t.CertificateType>

/**
 * A request for a certificate.
 */
export const zCertificateRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateData: zCertificateData,
    certificateType: zCertificateType,
    commonName: z.optional(z.string()),
    contact: z.optional(zCertificateContact),
    createdAt: z.string(),
    dnsNames: z.optional(z.array(z.string())),
    id: z.string(),
    isCompleted: z.boolean(),
    issuer: z.optional(z.string()),
    projectId: z.string(),
    validFrom: z.optional(z.string()),
    validTo: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.CertificateRequest>

/**
 * An article that another one may be changed to.
 */
export const zChangeableArticle = /* @__PURE__ */ (() =>
  z.looseObject({
    articleId: z.string(),
    info: z.optional(zArticleInfo),
  }))() as unknown as z.ZodMiniType<t.ChangeableArticle>

/**
 * Character set and collation of a MySQL database.
 */
export const zCharacterSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    characterSet: z.string(),
    collation: z.string(),
  }))() as unknown as z.ZodMiniType<t.CharacterSettings>

/**
 * A token that is valid.
 */
export const zCheckedToken = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    publicToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.CheckedToken>

/**
 * A company to check.
 */
export const zCompanyToVerify = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
  }))()

/**
 * The JSON schemas of the contacts that a domain needs.
 */
export const zContactSchemas = /* @__PURE__ */ (() =>
  z.looseObject({
    jsonSchemaAdminC: z.optional(z.record(z.string(), z.unknown())),
    jsonSchemaOwnerC: z.record(z.string(), z.unknown()),
  }))() as unknown as z.ZodMiniType<t.ContactSchemas>

/**
 * A postal address to verify.
 */
export const zContactVerificationAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContactVerificationAddress>

/**
 * An e-mail address to verify.
 */
export const zContactVerificationEmail = /* @__PURE__ */ (() =>
  z.looseObject({
    emailVerificationDeadline: z.optional(z.string()),
    lastEmailSentDate: z.optional(z.string()),
    type: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContactVerificationEmail>

/**
 * A name to verify.
 */
export const zContactVerificationName = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContactVerificationName>

/**
 * How far a verification is.
 */
export const zContactVerificationStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ContactVerificationStatus>

/**
 * The verification of a domain owner's name, address or e-mail address.
 */
export const zContactVerification = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    status: zContactVerificationStatus,
    typeData: z.union([
      zContactVerificationAddress,
      zContactVerificationEmail,
      zContactVerificationName,
      z.looseObject({
        type: z.string().check(z.regex(/^(?!(?:address|email|name)$)/)),
      }),
    ]),
  }))() as unknown as z.ZodMiniType<t.ContactVerification>

/**
 * Kind of value that is verified.
 */
export const zContactVerificationType = /* @__PURE__ */ z.enum(['name', 'address', 'email'])

/**
 * A port that an image exposes.
 */
export const zContainerImagePort = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    isAiGenerated: z.boolean(),
    port: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContainerImagePort>

/**
 * An environment variable of an image.
 */
export const zContainerImageVariable = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    isAiGenerated: z.boolean(),
    isSensitive: z.optional(z.boolean()),
    key: z.string(),
    value: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContainerImageVariable>

/**
 * A directory that an image expects to be a volume.
 */
export const zContainerImageVolume = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    isAiGenerated: z.boolean(),
    volume: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContainerImageVolume>

/**
 * What an image declares.
 */
export const zContainerImageConfig = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.optional(z.array(z.string())),
    digest: z.string(),
    entrypoint: z.optional(z.array(z.string())),
    env: z.optional(z.array(zContainerImageVariable)),
    exposedPorts: z.optional(z.array(zContainerImagePort)),
    hasAiGeneratedData: z.boolean(),
    isAiAvailable: z.boolean(),
    isUserRoot: z.boolean(),
    overwritingUser: z.optional(z.number()),
    user: z.string(),
    userId: z.number(),
    volumes: z.optional(z.array(zContainerImageVolume)),
  }))() as unknown as z.ZodMiniType<t.ContainerImageConfig>

/**
 * Limits of a container.
 */
export const zContainerResourceSpec = /* @__PURE__ */ (() =>
  z.looseObject({
    cpus: z.optional(z.string()),
    memory: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContainerResourceSpec>

/**
 * Resources of a container.
 */
export const zContainerResources = /* @__PURE__ */ (() =>
  z.looseObject({
    limits: z.optional(zContainerResourceSpec),
  }))() as unknown as z.ZodMiniType<t.ContainerResources>

/**
 * How often a template was installed.
 */
export const zContainerTemplateUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    installations: z.number(),
    installations30Days: z.number(),
  }))() as unknown as z.ZodMiniType<t.ContainerTemplateUsage>

/**
 * Statistics of templates.
 */
export const zContainerTemplateStatistics = /* @__PURE__ */ (() =>
  z.looseObject({
    category: z.optional(z.string()),
    templates: z.optional(z.array(zContainerTemplateUsage)),
  }))() as unknown as z.ZodMiniType<t.ContainerTemplateStatistics>

/**
 * A contract item whose termination or tariff change was cancelled.
 */
export const zContractItemChangeCancelled = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.optional(z.string()),
    contractItemId: z.optional(z.string()),
    isCancelled: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.ContractItemChangeCancelled>

/**
 * The resource that a contract item is about.
 */
export const zContractItemReference = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: z.string(),
    domain: z.string(),
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContractItemReference>

/**
 * A contract item whose termination was scheduled.
 */
export const zContractItemTerminated = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.optional(z.string()),
    contractItemId: z.optional(z.string()),
    reason: z.optional(z.string()),
    terminationTargetDate: z.optional(z.string()),
    explanation: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContractItemTerminated>

/**
 * A contract whose termination was scheduled.
 */
export const zContractTerminated = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.optional(z.string()),
    itemsScheduledForTermination: z.optional(z.array(z.string())),
    reason: z.optional(z.string()),
    terminationTargetDate: z.optional(z.string()),
    explanation: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContractTerminated>

/**
 * A scheduled termination.
 */
export const zContractTermination = /* @__PURE__ */ (() =>
  z.looseObject({
    reason: z.optional(z.string()),
    scheduledAtDate: z.string(),
    scheduledByUserId: z.optional(z.string()),
    targetDate: z.string(),
    cancellationForbidden: z.optional(z.boolean()),
    explanation: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContractTermination>

/**
 * A contract whose termination was cancelled.
 */
export const zContractTerminationCancelled = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.optional(z.string()),
    isCancelled: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.ContractTerminationCancelled>

/**
 * When and why a contract is to end.
 */
export const zContractTerminationRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    explanation: z.optional(z.string()),
    reason: z.optional(z.string()),
    terminationTargetDate: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * How a contributor invoices its customers.
 */
export const zContributorBillingInformation = /* @__PURE__ */ (() =>
  z.looseObject({
    contributorId: z.optional(z.string()),
    invoiceFooter: z.optional(z.string()),
    onboardingStatus: z.optional(z.string()),
    stripeAccountId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContributorBillingInformation>

/**
 * New billing information of a contributor.
 */
export const zContributorBillingInformationUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    invoiceFooter: z.optional(z.string()),
  }))()

/**
 * A customer with a contract for an extension.
 */
export const zContributorContractPartner = /* @__PURE__ */ (() =>
  z.looseObject({
    contractPartner: z.looseObject({
      address: zAddress,
      company: z.optional(z.string()),
      email: z.string(),
      firstName: z.string(),
      lastName: z.string(),
    }),
    createdAt: z.string(),
    extensionId: z.string(),
    extensionInstanceId: z.string(),
    parentCustomerId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContributorContractPartner>

/**
 * A contributor that was created.
 */
export const zContributorCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.ContributorCreated>

/**
 * A link to a contributor's dashboard at Stripe.
 */
export const zContributorDashboardLink = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContributorDashboardLink>

/**
 * What a contributor says about itself, by language.
 */
export const zContributorDescriptions = /* @__PURE__ */ (() =>
  z.looseObject({
    de: z.string(),
    en: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContributorDescriptions>

/**
 * Imprint of a contributor, as text or as the URL of a page.
 */
export const zContributorImprint = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      text: z.string(),
      url: z.optional(z.never()),
    }),
    z.looseObject({
      url: z.string(),
      text: z.optional(z.never()),
    }),
  ]))() as unknown as z.ZodMiniType<t.ContributorImprint>

/**
 * The footer of a contributor's invoices.
 */
export const zContributorInvoiceFooter = /* @__PURE__ */ (() =>
  z.looseObject({
    contributorId: z.optional(z.string()),
    invoiceFooter: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContributorInvoiceFooter>

/**
 * The onboarding of a contributor for paid extensions.
 */
export const zContributorOnboarding = /* @__PURE__ */ (() =>
  z.looseObject({
    contributorId: z.optional(z.string()),
    onboardingLink: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContributorOnboarding>

/**
 * How to start the onboarding of a contributor.
 */
export const zContributorOnboardingStart = /* @__PURE__ */ (() =>
  z.looseObject({
    shippingCountryRestriction: z.enum(['onlyDomestic']),
  }))()

/**
 * An invoice or a credit note in the name of a contributor.
 */
export const zContributorOutgoingInvoice = /* @__PURE__ */ (() =>
  z.looseObject({
    invoiceDate: z.string(),
    invoiceId: z.string(),
    invoiceNumber: z.string(),
    invoiceType: z.string(),
    pdfLink: z.string(),
    totalGross: z.number(),
    totalNet: z.number(),
    webLink: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContributorOutgoingInvoice>

/**
 * Whether the contributor is enabled.
 *
 * @deprecated
 */
export const zContributorState = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ContributorState>

/**
 * Kinds of things that the category refers to.
 */
export const zConversationCategoryReferenceTypes = /* @__PURE__ */ (() =>
  z.array(z.string()))() as unknown as z.ZodMiniType<t.ConversationCategoryReferenceTypes>

/**
 * A category of support conversations.
 */
export const zConversationCategory = /* @__PURE__ */ (() =>
  z.looseObject({
    categoryId: z.string(),
    name: z.string(),
    referenceType: zConversationCategoryReferenceTypes,
  }))() as unknown as z.ZodMiniType<t.ConversationCategory>

/**
 * A file of a message that was deleted.
 */
export const zConversationDeletedFile = /* @__PURE__ */ (() =>
  z.looseObject({
    deletionDate: z.string(),
    id: z.string(),
    name: z.string(),
    status: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationDeletedFile>

/**
 * What a requested increase of a rate limit for mail is about.
 */
export const zConversationMailLimitRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    mailAddressId: z.string(),
    rateLimitId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationMailLimitRequest>

/**
 * A message to send in a conversation.
 */
export const zConversationMessageCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    fileIds: z.optional(z.array(z.uuid())),
    messageContent: z.optional(z.string().check(z.maxLength(8000))),
  }))()

/**
 * The ids of a message that was sent and of its conversation.
 */
export const zConversationMessageCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
    messageId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationMessageCreated>

/**
 * The changes to a message.
 */
export const zConversationMessageUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    messageContent: z.optional(z.string()),
  }))()

/**
 * A role in the customer or the project that a conversation is about.
 */
export const zConversationNotificationRole = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ConversationNotificationRole>

/**
 * The preferred users for conversations of a customer.
 */
export const zConversationPreferences = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    preferredUsers: z.looseObject({
      categoryUserPairs: z.optional(z.record(z.string(), z.string())),
      fallback: z.optional(z.string()),
    }),
  }))() as unknown as z.ZodMiniType<t.ConversationPreferences>

/**
 * A reference to something that a conversation has to do with, such as a project.
 */
export const zConversationReference = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: z.string(),
    domain: z.string(),
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationReference>

/**
 * An object that a conversation is about.
 */
export const zConversationRelation = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string().check(z.regex(/^(?!(?:user|customer|project|appinstallation|placementgroup|extensionInstance|container)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.ConversationRelation>

/**
 * What a requested relocation is about.
 */
export const zConversationRelocationRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    contact: z.looseObject({
      email: z.string(),
      firstname: z.string(),
      lastname: z.string(),
      phone: z.optional(z.string()),
    }),
    domain: z.optional(
      z.looseObject({
        allDomains: z.optional(z.boolean()),
        domains: z.optional(
          z.array(
            z.looseObject({
              authCode: z.optional(z.string()),
              domainName: z.optional(z.string()),
            }),
          ),
        ),
      }),
    ),
    email: z.optional(
      z.looseObject({
        emailInboxes: z.optional(
          z.array(
            z.looseObject({
              email: z.string(),
              password: z.string(),
            }),
          ),
        ),
      }),
    ),
    notes: z.optional(z.string()),
    preferredRelocationDate: z.optional(z.string()),
    redirectusKey: z.number(),
    source: z.looseObject({
      providerName: z.string(),
      providerPassword: z.string(),
      providerUrl: z.string(),
      providerUsername: z.string(),
      sourceAccount: z.string(),
    }),
    target: z.looseObject({
      accountShortId: z.string(),
      application: z.optional(z.string()),
      articleType: z.string(),
      organisation: z.string(),
      prices: z.optional(
        z.array(
          z.looseObject({
            name: z.optional(z.string()),
            price: z.optional(z.number()),
          }),
        ),
      ),
      product: z.string(),
      withDataCompare: z.optional(z.boolean()),
    }),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationRelocationRequest>

/**
 * A file of a conversation that was requested and is not uploaded.
 */
export const zConversationRequestedFile = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    status: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationRequestedFile>

/**
 * The id of a conversation that was started or changed.
 */
export const zConversationSaved = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationSaved>

/**
 * A new status for a conversation.
 */
export const zConversationStatusChange = /* @__PURE__ */ (() =>
  z.looseObject({
    status: z.enum(['open', 'answered', 'closed']),
  }))()

/**
 * A file of a conversation that is uploaded.
 */
export const zConversationUploadedFile = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    status: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationUploadedFile>

/**
 * A file in a message, requested or uploaded.
 */
export const zConversationFile = /* @__PURE__ */ (() =>
  z.union([
    zConversationRequestedFile,
    zConversationUploadedFile,
    zConversationDeletedFile,
    z.looseObject({
      status: z.string().check(z.regex(/^(?!(?:requested|uploaded|deleted)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.ConversationFile>

/**
 * What all service requests have in common.
 */
export const zConversationGenericServiceRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
    createdAt: z.string(),
    files: z.optional(z.array(zConversationFile)),
    messageId: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationGenericServiceRequest>

/**
 * A message that asks the support for a service.
 */
export const zConversationServiceRequest = /* @__PURE__ */ (() =>
  z.intersection(
    zConversationGenericServiceRequest,
    z.looseObject({
      messageContent: z.string(),
      meta: z.union([zConversationRelocationRequest, zConversationMailLimitRequest]),
    }),
  ))() as unknown as z.ZodMiniType<t.ConversationServiceRequest>

/**
 * A user in a conversation.
 */
export const zConversationUser = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.optional(z.boolean()),
    avatarRefId: z.optional(z.string()),
    clearName: z.optional(z.string()),
    userId: z.string(),
    isEmployee: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.ConversationUser>

/**
 * A message about another event.
 */
export const zConversationGenericStatusUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
    createdAt: z.string(),
    internal: z.optional(z.boolean()),
    messageContent: z.string(),
    meta: z.optional(
      z.looseObject({
        user: z.optional(zConversationUser),
      }),
    ),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationGenericStatusUpdate>

/**
 * The members of a support conversation.
 */
export const zConversationMembers = /* @__PURE__ */ (() =>
  z.array(
    z.intersection(
      zConversationUser,
      z.looseObject({
        active: z.boolean(),
      }),
    ),
  ))() as unknown as z.ZodMiniType<t.ConversationMembers>

/**
 * A message in a conversation.
 */
export const zConversationMessage = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
    createdAt: z.string(),
    createdBy: z.optional(zConversationUser),
    files: z.optional(z.array(zConversationFile)),
    internal: z.optional(z.boolean()),
    messageContent: z.optional(z.string()),
    messageId: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationMessage>

/**
 * A message that says when the support returns to a conversation.
 */
export const zConversationResubmissionStatusUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
    createdAt: z.string(),
    internal: z.optional(z.boolean()),
    messageContent: z.string(),
    meta: z.optional(
      z.looseObject({
        groupAcronym: z.string(),
        groupId: z.string(),
        groupName: z.string(),
        resubmitAt: z.string(),
        user: z.optional(zConversationUser),
      }),
    ),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationResubmissionStatusUpdate>

/**
 * An entry in a conversation about its status.
 */
export const zConversationStatusUpdate = /* @__PURE__ */ (() =>
  z.union([
    zConversationResubmissionStatusUpdate,
    zConversationGenericStatusUpdate,
    z.looseObject({
      type: z.string().check(z.regex(/^(?!(?:STATUS_UPDATE|STATUS_UPDATE)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.ConversationStatusUpdate>

/**
 * A message or a status update in a conversation.
 */
export const zConversationEntry = /* @__PURE__ */ z.union([
  zConversationMessage,
  zConversationStatusUpdate,
  zConversationServiceRequest,
]) as unknown as z.ZodMiniType<t.ConversationEntry>

/**
 * The id of what was created.
 */
export const zCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.Created>

/**
 * The app installation that a cronjob is to belong to.
 */
export const zCronjobAppInstallationReplace = /* @__PURE__ */ (() =>
  z.looseObject({
    appInstallationId: z.uuid(),
  }))()

/**
 * The app installation that a cronjob is to belong to, by its id.
 */
export const zCronjobAppInstallationUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    appId: z.uuid(),
    appInstallationId: z.optional(z.uuid()),
  }))()

/**
 * The app that a cronjob is to belong to.
 */
export const zCronjobAppUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    appId: z.uuid(),
  }))()

/**
 * A command that a cronjob runs.
 */
export const zCronjobCommand = /* @__PURE__ */ (() =>
  z.looseObject({
    interpreter: z.string(),
    parameters: z.optional(z.string()),
    path: z.string(),
  }))() as unknown as z.ZodMiniType<t.CronjobCommand>

/**
 * Whether executions of a cronjob may overlap: they may, they may not, or the new one replaces the one that runs.
 */
export const zCronjobConcurrencyPolicy = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.CronjobConcurrencyPolicy>

/**
 * One run of a cronjob.
 */
export const zCronjobExecution = /* @__PURE__ */ (() =>
  z.looseObject({
    abortedBy: z.optional(
      z.looseObject({
        id: z.optional(z.string()),
      }),
    ),
    durationInMilliseconds: z.optional(z.number()),
    end: z.optional(z.string()),
    executionEnd: z.optional(z.string()),
    executionStart: z.optional(z.string()),
    id: z.string(),
    logPath: z.optional(z.string()),
    start: z.optional(z.string()),
    status: z.string(),
    successful: z.boolean(),
    triggeredBy: z.optional(
      z.looseObject({
        id: z.optional(z.string()),
      }),
    ),
    cronjobId: z.string(),
    exitCode: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.CronjobExecution>

/**
 * Why an execution failed.
 */
export const zCronjobExecutionAnalysis = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
  }))() as unknown as z.ZodMiniType<t.CronjobExecutionAnalysis>

/**
 * The execution that was triggered.
 */
export const zCronjobExecutionCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.CronjobExecutionCreated>

/**
 * Order of executions, by age or duration.
 */
export const zCronjobExecutionSortOrder = /* @__PURE__ */ z.enum(['oldestFirst', 'newestFirst', 'slowestFirst', 'fastestFirst'])

/**
 * A service of a stack that a cronjob is to run in.
 */
export const zCronjobServiceTarget = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.string(),
    serviceIdentifier: z.string(),
    stackId: z.uuid(),
  }))()

/**
 * A service of a stack that a cronjob runs in.
 */
export const zCronjobServiceTargetResponse = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.string(),
    serviceShortId: z.string(),
    stackId: z.string(),
  }))() as unknown as z.ZodMiniType<t.CronjobServiceTargetResponse>

/**
 * A URL that a cronjob requests.
 */
export const zCronjobUrl = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.CronjobUrl>

/**
 * An app installation that a cronjob runs in.
 */
export const zCronjobAppInstallationTarget = /* @__PURE__ */ (() =>
  z.looseObject({
    appInstallationId: z.string(),
    destination: z.union([zCronjobUrl, zCronjobCommand]),
  }))() as unknown as z.ZodMiniType<t.CronjobAppInstallationTarget>

/**
 * A URL or a command that is called on a schedule.
 */
export const zCronjob = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    appId: z.string(),
    createdAt: z.string(),
    description: z.string(),
    destination: z.optional(z.union([zCronjobUrl, zCronjobCommand])),
    email: z.optional(z.string()),
    id: z.string(),
    interval: z.string(),
    latestExecution: z.optional(zCronjobExecution),
    nextExecutionTime: z.optional(z.string()),
    projectId: z.optional(z.string()),
    shortId: z.string(),
    timeout: z.number(),
    updatedAt: z.string(),
    appInstallationId: z.optional(z.string()),
    concurrencyPolicy: z.optional(zCronjobConcurrencyPolicy),
    failedExecutionAlertThreshold: z.number(),
    target: z.optional(z.union([zCronjobAppInstallationTarget, zCronjobServiceTargetResponse])),
    timeZone: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Cronjob>

/**
 * The session in use.
 */
export const zCurrentSession = /* @__PURE__ */ (() =>
  z.looseObject({
    isEmployee: z.boolean(),
    isImpersonated: z.boolean(),
    tokenId: z.string(),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.CurrentSession>

/**
 * A key to create for a customer.
 */
export const zCustomerAiHostingKeyCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    createWebuiContainer: z.optional(z.boolean()),
    name: z.string().check(z.minLength(5)),
    projectId: z.optional(z.string()),
  }))()

/**
 * The changes to a key of a customer.
 */
export const zCustomerAiHostingKeyUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    createWebuiContainer: z.optional(z.boolean()),
    name: z.optional(z.string().check(z.minLength(5))),
    projectId: z.optional(z.string()),
  }))()

/**
 * A category of customers.
 */
export const zCustomerCategory = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    isPublic: z.boolean(),
    name: z.string(),
    useAgencyDomainPrices: z.boolean(),
    useAgencySslPrices: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.CustomerCategory>

/**
 * The categories of customers.
 */
export const zCustomerCategoryList = /* @__PURE__ */ (() =>
  z.looseObject({
    categories: z.optional(z.array(zCustomerCategory)),
  }))() as unknown as z.ZodMiniType<t.CustomerCategoryList>

/**
 * A category of customers that was created or changed.
 */
export const zCustomerCategorySaved = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.optional(z.string()),
    isPublic: z.optional(z.boolean()),
    name: z.optional(z.string()),
    useAgencyDomainPrices: z.optional(z.boolean()),
    useAgencySslPrices: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.CustomerCategorySaved>

/**
 * The id of a customer that was deleted.
 */
export const zCustomerDeleted = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.CustomerDeleted>

/**
 * Mark of a customer.
 */
export const zCustomerFlag = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.CustomerFlag>

/**
 * Role of a member in a customer, or `notset`.
 */
export const zCustomerMembershipRole = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.CustomerMembershipRole>

/**
 * The membership of a user in a customer.
 */
export const zCustomerMembership = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    email: z.string(),
    expiresAt: z.optional(z.string()),
    id: z.string(),
    inviteId: z.optional(z.string()),
    memberSince: z.optional(z.string()),
    mfa: z.boolean(),
    role: zCustomerMembershipRole,
    userId: z.string(),
    avatarRef: z.optional(z.string()),
    firstName: z.string(),
    lastName: z.string(),
  }))() as unknown as z.ZodMiniType<t.CustomerMembership>

/**
 * Role of a user in a customer.
 */
export const zCustomerRole = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.CustomerRole>

/**
 * A customer that was created or changed.
 */
export const zCustomerSaved = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    customerNumber: z.string(),
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.CustomerSaved>

/**
 * A database was created.
 */
export const zDatabaseCreatedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          description: z.string(),
          name: z.string(),
          version: z.string(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          description: z.nullish(z.string()),
          name: z.nullish(z.string()),
          version: z.nullish(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      description: zActivityParameter,
      name: zActivityParameter,
      version: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseCreatedActivity>

/**
 * A database was deleted.
 */
export const zDatabaseDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      description: zActivityParameter,
      name: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseDeletedActivity>

/**
 * The description of a database was changed.
 */
export const zDatabaseDescriptionSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          description: z.string(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          description: z.nullable(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      description: zActivityParameter,
      name: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseDescriptionSetActivity>

/**
 * What a database is doing.
 */
export const zDatabaseStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DatabaseStatus>

/**
 * Status of a database user.
 */
export const zDatabaseUserStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DatabaseUserStatus>

/**
 * The database users to link to an app installation.
 */
export const zDatabaseUsersUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseUserIds: z.record(z.string(), z.string()),
  }))()

/**
 * The version of a database was changed.
 */
export const zDatabaseVersionSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          version: z.string(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          version: z.nullable(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      description: zActivityParameter,
      name: zActivityParameter,
      version: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseVersionSetActivity>

/**
 * A period of time.
 */
export const zDatePeriod = /* @__PURE__ */ (() =>
  z.looseObject({
    end: z.string(),
    start: z.string(),
  }))() as unknown as z.ZodMiniType<t.DatePeriod>

/**
 * Payment by direct debit.
 */
export const zDebitPaymentSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    accountHolder: z.string(),
    bic: z.optional(z.string()),
    iban: z.string(),
    method: z.string(),
  }))() as unknown as z.ZodMiniType<t.DebitPaymentSettings>

/**
 * A delivery box of a project.
 */
export const zDeliveryBox = /* @__PURE__ */ (() =>
  z.looseObject({
    authenticationEnabled: z.boolean(),
    description: z.string(),
    id: z.string(),
    name: z.string(),
    passwordUpdatedAt: z.string(),
    projectId: z.string(),
    sendingEnabled: z.boolean(),
    updatedAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.DeliveryBox>

/**
 * A delivery box to create.
 */
export const zDeliveryBoxCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    password: z.string(),
  }))()

/**
 * A description to set.
 */
export const zDescriptionUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
  }))()

/**
 * A file or directory of a project, with what is in it.
 */
export const zDirectoryListing = /* @__PURE__ */ (() =>
  z.looseObject({
    absolutePath: z.string(),
    isDirectory: z.optional(z.boolean()),
    isExecutable: z.optional(z.boolean()),
    isFile: z.optional(z.boolean()),
    isSymlink: z.optional(z.boolean()),
    items: z.optional(z.array(z.lazy((): any => zDirectoryListing))),
    name: z.string(),
    size: z.number(),
    target: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DirectoryListing>

/**
 * How much of a file system is used.
 */
export const zDiskUsage = /* @__PURE__ */ (() =>
  z.looseObject({
    path: z.optional(z.string()),
    totalBytes: z.optional(z.number()),
    usedBytes: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.DiskUsage>

/**
 * A and AAAA records were set.
 */
export const zDnsARecordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          aRecords: z.optional(z.array(z.string())),
          aaaaRecords: z.optional(z.array(z.string())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          aRecords: z.optional(z.array(z.string())),
          aaaaRecords: z.optional(z.array(z.string())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsARecordSetActivity>

/**
 * A and AAAA records became managed.
 */
export const zDnsARecordSetManagedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          aRecords: z.string(),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          aRecords: z.nullable(z.array(z.string())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsARecordSetManagedActivity>

/**
 * CAA records were set.
 */
export const zDnsCaaRecordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          caa: z.array(z.record(z.string(), z.unknown())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          caa: z.array(z.record(z.string(), z.unknown())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsCaaRecordSetActivity>

/**
 * How far a certificate that is validated by DNS is.
 */
export const zDnsCertificateStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.optional(z.string()),
    status: zCertificateStatus,
    updatedAt: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DnsCertificateStatus>

/**
 * A TLS certificate of a project.
 */
export const zCertificate = /* @__PURE__ */ (() =>
  z.looseObject({
    caBundle: z.optional(z.string()),
    certificate: z.optional(z.string()),
    certificateOrderId: z.optional(z.string()),
    certificateRequestId: z.string(),
    certificateType: zCertificateType,
    commonName: z.optional(z.string()),
    contact: z.optional(zCertificateContact),
    dnsCertSpec: z.optional(
      z.looseObject({
        cnameTarget: z.optional(z.string()),
        status: z.optional(zDnsCertificateStatus),
      }),
    ),
    dnsNames: z.optional(z.array(z.string())),
    id: z.string(),
    isExpired: z.optional(z.boolean()),
    issuer: z.optional(z.string()),
    lastExpirationThresholdHit: z.optional(z.number()),
    projectId: z.string(),
    validFrom: z.optional(z.string()),
    validTo: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Certificate>

/**
 * A CNAME record was set.
 */
export const zDnsCnameRecordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          cname: z.string(),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          cname: z.string(),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsCnameRecordSetActivity>

/**
 * A domain was deleted.
 */
export const zDnsDomainDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsDomainDeletedActivity>

/**
 * An ingress was deleted.
 */
export const zDnsIngressDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsIngressDeletedActivity>

/**
 * MX records were set.
 */
export const zDnsMxRecordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          mx: z.array(z.record(z.string(), z.unknown())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          mx: z.array(z.record(z.string(), z.unknown())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsMxRecordSetActivity>

/**
 * MX records became managed.
 */
export const zDnsMxRecordSetManagedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          mx: z.string(),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          mx: z.nullable(z.array(z.record(z.string(), z.unknown()))),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsMxRecordSetManagedActivity>

/**
 * SRV records were set.
 */
export const zDnsSrvRecordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          srv: z.array(z.record(z.string(), z.unknown())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
      before: z.optional(
        z.looseObject({
          srv: z.array(z.record(z.string(), z.unknown())),
          ttl: z.nullish(z.union([z.number(), z.string()])),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsSrvRecordSetActivity>

/**
 * TXT records were set.
 */
export const zDnsTxtRecordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          ttl: z.nullish(z.union([z.number(), z.string()])),
          txt: z.array(z.string()),
        }),
      ),
      before: z.optional(
        z.looseObject({
          ttl: z.nullish(z.union([z.number(), z.string()])),
          txt: z.array(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsTxtRecordSetActivity>

/**
 * A DNS zone to create.
 */
export const zDnsZoneCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    parentZoneId: z.uuid(),
  }))()

/**
 * A DNS zone was created.
 */
export const zDnsZoneCreatedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsZoneCreatedActivity>

/**
 * A DNS zone was deleted.
 */
export const zDnsZoneDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      domain: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsZoneDeletedActivity>

/**
 * An auth code, which allows the transfer of a domain.
 */
export const zDomainAuthCode = /* @__PURE__ */ (() =>
  z.looseObject({
    expires: z.optional(z.string()),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainAuthCode>

/**
 * A second kind of auth code. Only its expiry is known.
 */
export const zDomainAuthCode2 = /* @__PURE__ */ (() =>
  z.looseObject({
    expires: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainAuthCode2>

/**
 * An auth code for a transfer to another provider.
 */
export const zDomainAuthCodeCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.string(),
    expirationDate: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainAuthCodeCreated>

/**
 * The right auth code for a transfer to mittwald.
 */
export const zDomainAuthCodeUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.string().check(z.minLength(4)),
  }))()

/**
 * Whether a domain can be registered.
 */
export const zDomainAvailability = /* @__PURE__ */ (() =>
  z.looseObject({
    available: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.DomainAvailability>

/**
 * A field of a contact. The contact schemas of the top-level domain tell which there are.
 */
export const zDomainHandleField = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainHandleField>

/**
 * The data of a contact.
 */
export const zDomainHandleData = /* @__PURE__ */ (() =>
  z.looseObject({
    handleFields: z.optional(z.array(zDomainHandleField)),
    handleRef: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainHandleData>

/**
 * A contact of a domain as it is, and as it is wanted.
 */
export const zDomainHandle = /* @__PURE__ */ (() =>
  z.looseObject({
    current: zDomainHandleData,
    desired: z.optional(zDomainHandleData),
  }))() as unknown as z.ZodMiniType<t.DomainHandle>

/**
 * The nameservers for a domain.
 */
export const zDomainNameserversUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    nameservers: z.optional(z.array(z.string()).check(z.minLength(2))),
  }))()

/**
 * A domain to preview an order of.
 */
export const zDomainOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.optional(z.string()),
    domain: z.string(),
    projectId: z.uuid(),
  }))()

/**
 * What the order of a domain costs.
 */
export const zDomainOrderPrice = /* @__PURE__ */ (() =>
  z.looseObject({
    domainContractDuration: z.number(),
    domainPrice: z.number(),
    feePrice: z.number(),
    totalPrice: z.number(),
  }))() as unknown as z.ZodMiniType<t.DomainOrderPrice>

/**
 * State of a process on a domain.
 */
export const zDomainProcessState = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DomainProcessState>

/**
 * What a process does with a domain.
 */
export const zDomainProcessType = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DomainProcessType>

/**
 * A process on a domain, such as its registration.
 */
export const zDomainProcess = /* @__PURE__ */ (() =>
  z.looseObject({
    error: z.optional(z.string()),
    lastUpdate: z.string(),
    processType: zDomainProcessType,
    state: zDomainProcessState,
    status: z.optional(z.string()),
    statusCode: z.optional(z.string()),
    transactionId: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainProcess>

/**
 * A domain.
 */
export const zDomain = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.optional(zDomainAuthCode),
    authCode2: z.optional(zDomainAuthCode2),
    connected: z.boolean(),
    deleted: z.boolean(),
    domain: z.string(),
    domainId: z.string(),
    handles: z.looseObject({
      adminC: z.optional(zDomainHandle),
      ownerC: zDomainHandle,
    }),
    nameservers: z.array(z.string()),
    processes: z.optional(z.array(zDomainProcess)),
    projectId: z.string(),
    transferInAuthCode: z.optional(z.string()),
    usesDefaultNameserver: z.boolean(),
    contactHash: z.optional(z.string()),
    scheduledDeletionDate: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Domain>

/**
 * The project for a domain.
 */
export const zDomainProjectUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    projectId: z.optional(z.uuid()),
  }))()

/**
 * When to delete a domain.
 */
export const zDomainScheduledDeletionCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    deleteIngresses: z.optional(z.boolean()),
    deletionDate: z.iso.datetime({ offset: true }),
  }))()

/**
 * What came of a request to change a domain.
 */
export const zDomainTransaction = /* @__PURE__ */ (() =>
  z.looseObject({
    isAsync: z.optional(z.boolean()),
    transactionId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.DomainTransaction>

/**
 * How a transfer to mittwald is authorized: by an auth code, by e-mail, or by a push from the other provider.
 */
export const zDomainTransferAuthentication = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DomainTransferAuthentication>

/**
 * An e-mail address.
 */
export const zEmailAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string(),
  }))() as unknown as z.ZodMiniType<t.EmailAddress>

/**
 * Whether an e-mail is from mittwald.
 */
export const zEmailOrigin = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.EmailOrigin>

/**
 * An e-mail address to verify.
 */
export const zEmailVerification = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
    token: z.optional(z.string()),
  }))()

/**
 * An object without properties.
 */
export const zEmptyBody = /* @__PURE__ */ (() => z.record(z.string(), z.never()))()

/**
 * An error.
 */
export const zError = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.Error>

/**
 * An image or a video on the page of an extension.
 */
export const zExtensionAsset = /* @__PURE__ */ (() =>
  z.looseObject({
    assetType: z.string(),
    fileName: z.optional(z.string()),
    id: z.string(),
    index: z.number(),
  }))() as unknown as z.ZodMiniType<t.ExtensionAsset>

/**
 * What is going to be uploaded.
 */
export const zExtensionAssetUploadRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    assetType: z.enum(['image', 'video']),
  }))()

/**
 * A webhook of an extension.
 *
 * @deprecated
 */
export const zExtensionBackendComponent = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionBackendComponent>

/**
 * Webhooks of an extension.
 *
 * @deprecated
 */
export const zExtensionBackendComponents = /* @__PURE__ */ (() =>
  z.looseObject({
    extensionAddedToContext: z.optional(zExtensionBackendComponent),
    extensionInstanceRemovedFromContext: z.optional(zExtensionBackendComponent),
    extensionInstanceSecretRotated: z.optional(zExtensionBackendComponent),
    extensionInstanceUpdated: z.optional(zExtensionBackendComponent),
  }))() as unknown as z.ZodMiniType<t.ExtensionBackendComponents>

/**
 * Whether an extension is for projects or for customers.
 */
export const zExtensionContext = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ExtensionContext>

/**
 * Result of a change of an extension's context.
 */
export const zExtensionContextChange = /* @__PURE__ */ (() =>
  z.looseObject({
    cleaningUpInstances: z.boolean(),
    currentContext: zExtensionContext,
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionContextChange>

/**
 * Why an extension is deleted.
 */
export const zExtensionDeletion = /* @__PURE__ */ (() =>
  z.looseObject({
    reason: z.optional(z.string()),
  }))()

/**
 * When an extension ends, and what replaces it.
 */
export const zExtensionDeprecation = /* @__PURE__ */ (() =>
  z.looseObject({
    deprecatedAt: z.string(),
    note: z.optional(z.string()),
    successorId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionDeprecation>

/**
 * A text in one language.
 */
export const zExtensionDescription = /* @__PURE__ */ (() =>
  z.looseObject({
    markdown: z.string(),
    plain: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionDescription>

/**
 * What an extension can do, by language.
 */
export const zExtensionDescriptions = /* @__PURE__ */ (() =>
  z.looseObject({
    de: zExtensionDescription,
    en: z.optional(zExtensionDescription),
  }))() as unknown as z.ZodMiniType<t.ExtensionDescriptions>

/**
 * An object whose fields are not documented.
 */
export const zExtensionInstanceCancellation = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * Whether an extension instance is charged, and if not, why.
 */
export const zExtensionInstanceChargeability = /* @__PURE__ */ (() =>
  z.looseObject({
    isChargeable: z.boolean(),
    reasons: z.looseObject({
      isNonChargeableCustomer: z.boolean(),
      isOwnExtension: z.boolean(),
    }),
  }))() as unknown as z.ZodMiniType<t.ExtensionInstanceChargeability>

/**
 * Whether an extension would be charged.
 */
export const zExtensionChargeability = /* @__PURE__ */ z.looseObject({
  chargeability: zExtensionInstanceChargeability,
}) as unknown as z.ZodMiniType<t.ExtensionChargeability>

/**
 * The contract that an extension instance is to have.
 */
export const zExtensionInstanceContractUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    variantKey: z.optional(z.string()),
  }))()

/**
 * The secret with which an external application authenticates itself.
 */
export const zExtensionInstanceLogin = /* @__PURE__ */ (() =>
  z.looseObject({
    extensionInstanceSecret: z.string(),
  }))()

/**
 * The extension instance that was changed.
 */
export const zExtensionInstanceReference = /* @__PURE__ */ (() =>
  z.looseObject({
    extensionInstanceId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionInstanceReference>

/**
 * A key that an external application exchanges for an access token.
 */
export const zExtensionInstanceRetrievalKey = /* @__PURE__ */ (() =>
  z.looseObject({
    accessTokenRetrievalKey: z.string(),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionInstanceRetrievalKey>

/**
 * Scopes that an extension instance is to have.
 */
export const zExtensionInstanceScopes = /* @__PURE__ */ (() =>
  z.looseObject({
    consentedScopes: z.array(z.string()),
  }))()

/**
 * The new secret of an extension instance.
 */
export const zExtensionInstanceSecret = /* @__PURE__ */ (() =>
  z.looseObject({
    secret: z.string(),
    webhookResult: z.looseObject({
      failure: z.boolean(),
      statusCode: z.optional(z.string()),
    }),
  }))() as unknown as z.ZodMiniType<t.ExtensionInstanceSecret>

/**
 * How to rotate the secret of an extension instance.
 */
export const zExtensionInstanceSecretRotation = /* @__PURE__ */ (() =>
  z.looseObject({
    allowWebhookFailure: z.optional(z.boolean()),
  }))()

/**
 * How to terminate an extension instance.
 */
export const zExtensionInstanceTermination = /* @__PURE__ */ (() =>
  z.looseObject({
    instantTermination: z.optional(z.boolean()),
  }))()

/**
 * A token for an extension instance, and when it expires.
 */
export const zExtensionInstanceToken = /* @__PURE__ */ (() =>
  z.looseObject({
    expiry: z.string(),
    publicToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionInstanceToken>

/**
 * An open order of an extension.
 */
export const zExtensionOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    context: z.optional(z.string()),
    extensionId: z.optional(z.string()),
    referencedId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionOrder>

/**
 * Order of an extension for a customer.
 */
export const zExtensionOrderForCustomer = /* @__PURE__ */ (() =>
  z.looseObject({
    consentedScopes: z.array(z.string()),
    customerId: z.uuid(),
    projectId: z.optional(z.never()),
    variantKey: z.optional(z.string()),
  }))()

/**
 * Order of an extension for a project.
 */
export const zExtensionOrderForProject = /* @__PURE__ */ (() =>
  z.looseObject({
    consentedScopes: z.array(z.string()),
    customerId: z.optional(z.never()),
    projectId: z.uuid(),
    variantKey: z.optional(z.string()),
  }))()

/**
 * A variant of an extension and its price.
 */
export const zExtensionPrice = /* @__PURE__ */ (() =>
  z.looseObject({
    deletionDeadline: z.optional(z.string()),
    description: z.optional(z.string()),
    isBookingStopped: z.boolean(),
    isDeletionScheduled: z.boolean(),
    key: z.string(),
    name: z.optional(z.string()),
    priceInCents: z.number(),
  }))() as unknown as z.ZodMiniType<t.ExtensionPrice>

/**
 * How instances may change from one variant to another.
 */
export const zExtensionPricePlanDetails = /* @__PURE__ */ (() =>
  z.looseObject({
    isDowngradeAllowed: z.boolean(),
    isUpgradeAllowed: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.ExtensionPricePlanDetails>

/**
 * One new price of an extension.
 */
export const zExtensionPriceUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    dryRun: z.optional(z.boolean()),
    priceInCents: z.number(),
    pricePlan: z.optional(z.never()),
  }))()

/**
 * Variants of an extension and their prices for a month.
 */
export const zExtensionPrices = /* @__PURE__ */ z.array(zExtensionPrice) as unknown as z.ZodMiniType<t.ExtensionPrices>

/**
 * Whether an extension is published.
 */
export const zExtensionPublication = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    published: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.ExtensionPublication>

/**
 * Whether an extension is to be published.
 */
export const zExtensionPublicationUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    published: z.boolean(),
    reason: z.optional(z.string()),
  }))()

/**
 * An object whose fields are not documented.
 */
export const zExtensionResult = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.ExtensionResult>

/**
 * A new secret of an extension.
 */
export const zExtensionSecret = /* @__PURE__ */ (() =>
  z.looseObject({
    secret: z.string(),
    secretId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionSecret>

/**
 * A secret of an extension, without its value.
 */
export const zExtensionSecretMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    secretId: z.string(),
    usableUntil: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionSecretMeta>

/**
 * A token for the frontend fragments of an extension.
 */
export const zExtensionSessionToken = /* @__PURE__ */ (() =>
  z.looseObject({
    sessionToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionSessionToken>

/**
 * Whether the extension is enabled, blocked or disabled.
 *
 * @deprecated
 */
export const zExtensionState = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ExtensionState>

/**
 * How much an extension is used.
 */
export const zExtensionStatistics = /* @__PURE__ */ (() =>
  z.looseObject({
    amountOfInstances: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.ExtensionStatistics>

/**
 * A line that advertises an extension, by language.
 */
export const zExtensionSubTitle = /* @__PURE__ */ (() =>
  z.looseObject({
    de: z.string(),
    en: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionSubTitle>

/**
 * A contract with a price for each period.
 */
export const zExtensionSubscription = /* @__PURE__ */ (() =>
  z.looseObject({
    contractPeriodEndDate: z.optional(z.string()),
    currentPrice: z.optional(z.number()),
    interactionDeadline: z.optional(z.string()),
    interactionRequired: z.boolean(),
    pendingVariantChange: z.optional(
      z.looseObject({
        effectiveDate: z.string(),
        targetVariantKey: z.string(),
      }),
    ),
    status: z.string(),
    terminationTargetDate: z.optional(z.string()),
    variantDescription: z.optional(z.string()),
    variantKey: z.optional(z.string()),
    variantName: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionSubscription>

/**
 * The contract of an extension instance.
 */
export const zExtensionInstanceContract = zExtensionSubscription as unknown as z.ZodMiniType<t.ExtensionInstanceContract>

/**
 * How to reach the support of a contributor or for an extension.
 */
export const zExtensionSupport = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string(),
    phone: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionSupport>

/**
 * Someone who offers extensions on the marketplace.
 */
export const zContributor = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    email: z.string(),
    id: z.string(),
    logoRefId: z.optional(z.string()),
    name: z.string(),
    phone: z.optional(z.string()),
    state: zContributorState,
    url: z.optional(z.string()),
    description: z.optional(z.string()),
    descriptions: z.optional(zContributorDescriptions),
    homepage: z.optional(z.string()),
    imprint: z.optional(zContributorImprint),
    supportInformation: z.intersection(
      zExtensionSupport,
      z.looseObject({
        inherited: z.boolean(),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.Contributor>

/**
 * A fragment of the user interface at a URL.
 */
export const zExtensionUrlFrontendFragment = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionUrlFrontendFragment>

/**
 * A fragment that an extension adds to the user interface.
 */
export const zExtensionFrontendFragment = /* @__PURE__ */ (() =>
  z.intersection(
    z.looseObject({
      additionalProperties: z.optional(z.record(z.string(), z.string())),
    }),
    zExtensionUrlFrontendFragment,
  ))() as unknown as z.ZodMiniType<t.ExtensionFrontendFragment>

/**
 * An extension that was added to a project or a customer.
 */
export const zExtensionInstance = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregateReference: z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    consentedScopes: z.array(z.string()),
    createdAt: z.optional(z.string()),
    disabled: z.boolean(),
    extensionId: z.string(),
    id: z.string(),
    chargeability: zExtensionInstanceChargeability,
    contributorId: z.string(),
    contributorName: z.string(),
    extensionDeletionDeadline: z.optional(z.string()),
    extensionName: z.string(),
    extensionSubTitle: z.optional(zExtensionSubTitle),
    frontendFragments: z.optional(z.record(z.string(), zExtensionFrontendFragment)),
    nextScheduledWebhookExecution: z.optional(z.string()),
    pendingInstallation: z.boolean(),
    pendingRemoval: z.boolean(),
    scopeChangeAcceptanceDeadline: z.optional(z.string()),
    variantKey: z.optional(z.string()),
    webhookExecutionHalted: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.ExtensionInstance>

/**
 * A variant of an extension with a price of its own.
 */
export const zExtensionVariant = /* @__PURE__ */ (() =>
  z.looseObject({
    deletionDeadline: z.optional(z.iso.datetime({ offset: true })),
    description: z.optional(z.string()),
    descriptionChangeType: z.optional(z.enum(['FEATURE_SET_MODIFIED', 'FEATURE_SET_UNCHANGED'])),
    isBookingStopped: z.optional(z.boolean()),
    isDeletionScheduled: z.optional(z.boolean()),
    key: z.string(),
    name: z.optional(z.string()),
    priceInCents: z.number(),
  }))()

/**
 * Variants of an extension, and how instances may change between them.
 */
export const zExtensionPricePlan = /* @__PURE__ */ (() =>
  z.looseObject({
    isDowngradeAllowed: z.optional(z.boolean()),
    isUpgradeAllowed: z.optional(z.boolean()),
    variants: z.array(zExtensionVariant),
  }))()

/**
 * A new price plan of an extension.
 */
export const zExtensionPricePlanUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    dryRun: z.optional(z.boolean()),
    priceInCents: z.optional(z.never()),
    pricePlan: zExtensionPricePlan,
  }))()

/**
 * A scheduled change to another variant.
 */
export const zExtensionVariantChange = /* @__PURE__ */ (() =>
  z.looseObject({
    effectiveDate: z.optional(z.string()),
    extensionInstanceId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionVariantChange>

/**
 * What follows from a new pricing for the customers of one variant.
 */
export const zExtensionVariantConsequence = /* @__PURE__ */ (() =>
  z.looseObject({
    consequence: z.optional(z.string()),
    deletionDeadline: z.optional(z.string()),
    variantKey: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ExtensionVariantConsequence>

/**
 * What follows from a new pricing of an extension.
 */
export const zExtensionPricingChange = /* @__PURE__ */ (() =>
  z.looseObject({
    extensionId: z.string(),
    nextPossiblePriceChange: z.optional(z.string()),
    priceChangeConsequence: z.looseObject({
      contributorConsequence: z.string(),
      globalCustomerConsequence: z.string(),
      variantConsequences: z.array(zExtensionVariantConsequence),
    }),
  }))() as unknown as z.ZodMiniType<t.ExtensionPricingChange>

/**
 * The variant to change to.
 */
export const zExtensionVariantSelection = /* @__PURE__ */ (() =>
  z.looseObject({
    targetVariantKey: z.optional(z.string()),
  }))()

/**
 * State of a webhook execution.
 */
export const zExtensionWebhookExecutionState = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ExtensionWebhookExecutionState>

/**
 * The delivery of one webhook to an extension.
 */
export const zExtensionWebhookExecution = /* @__PURE__ */ (() =>
  z.looseObject({
    attempts: z.number(),
    contributorId: z.string(),
    extensionId: z.string(),
    extensionInstanceId: z.string(),
    id: z.string(),
    kind: z.string(),
    nextScheduledExecution: z.optional(z.string()),
    state: zExtensionWebhookExecutionState,
  }))() as unknown as z.ZodMiniType<t.ExtensionWebhookExecution>

/**
 * Kind of a webhook.
 */
export const zExtensionWebhookKind = /* @__PURE__ */ z.enum([
  'extension-added-to-context',
  'extension-instance-updated',
  'extension-instance-secret-rotated',
  'extension-instance-removed-from-context',
])

/**
 * Where a webhook is sent.
 */
export const zExtensionWebhookUrl = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExtensionWebhookUrl>

/**
 * Where the webhooks of an extension are sent, by their kind.
 */
export const zExtensionWebhookUrls = /* @__PURE__ */ z.looseObject({
  extensionAddedToContext: zExtensionWebhookUrl,
  extensionInstanceRemovedFromContext: zExtensionWebhookUrl,
  extensionInstanceSecretRotated: zExtensionWebhookUrl,
  extensionInstanceUpdated: zExtensionWebhookUrl,
}) as unknown as z.ZodMiniType<t.ExtensionWebhookUrls>

/**
 * A certificate of another authority to order.
 */
export const zExternalCertificateOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateRequestId: z.uuid(),
    projectId: z.uuid(),
  }))()

/**
 * A certificate of another authority to preview an order of.
 */
export const zExternalCertificateOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateRequestId: z.uuid(),
    projectId: z.uuid(),
  }))()

/**
 * A component of an extension for the user interface.
 */
export const zExternalComponent = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.ExternalComponent>

/**
 * What the order of a certificate or a mail archive costs.
 */
export const zFeeOrderPrice = /* @__PURE__ */ (() =>
  z.looseObject({
    feePrice: z.number(),
    recurringPrice: z.number(),
    totalPrice: z.number(),
  }))() as unknown as z.ZodMiniType<t.FeeOrderPrice>

/**
 * Feedback that a user has submitted.
 */
export const zFeedback = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    message: z.string(),
    origin: z.string(),
    subject: z.string(),
    vote: z.number(),
  }))() as unknown as z.ZodMiniType<t.Feedback>

/**
 * Feedback to submit.
 */
export const zFeedbackCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.optional(z.string().check(z.maxLength(5000))),
    origin: z.optional(z.string().check(z.maxLength(1000))),
    subject: z.string().check(z.maxLength(100)),
    type: z.optional(z.enum(['feedback', 'bug'])),
    vote: z.optional(z.number().check(z.gte(0), z.lte(10))),
  }))()

/**
 * A token that gives access to a file.
 */
export const zFileAccessToken = /* @__PURE__ */ (() =>
  z.looseObject({
    accessToken: z.string(),
    expiresAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.FileAccessToken>

/**
 * A file without its content.
 */
export const zFileMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    friendlyURL: z.string(),
    id: z.string(),
    mimeType: z.string(),
    name: z.string(),
    sizeInBytes: z.number(),
    type: z.string(),
    friendlyUrl: z.string(),
    shortId: z.string(),
  }))() as unknown as z.ZodMiniType<t.FileMeta>

/**
 * A type of file, with the extensions that go with it.
 */
export const zFileType = /* @__PURE__ */ (() =>
  z.looseObject({
    extensions: z.array(z.string()),
    mimeType: z.string(),
  }))() as unknown as z.ZodMiniType<t.FileType>

/**
 * A file to upload.
 */
export const zFileUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    file: z.string(),
  }))()

/**
 * A token for the file system of a project.
 */
export const zFilesystemToken = /* @__PURE__ */ (() =>
  z.looseObject({
    jwt: z.string(),
  }))() as unknown as z.ZodMiniType<t.FilesystemToken>

/**
 * Says that the first step of the authentication is too long ago.
 */
export const zFirstFactorExpired = /* @__PURE__ */ (() =>
  z.intersection(
    zAccountError,
    z.looseObject({
      name: z.optional(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.FirstFactorExpired>

/**
 * A mail address to create that forwards its mail.
 */
export const zForwardAddressCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.string(),
    forwardAddresses: z.array(z.string()),
  }))()

/**
 * Any other activity.
 */
export const zGenericActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(
      z.string(),
      z.looseObject({
        after: z.optional(z.unknown()),
        before: z.optional(z.unknown()),
      }),
    ),
    name: z.string(),
    parameters: z.record(z.string(), zActivityParameter),
  }))() as unknown as z.ZodMiniType<t.GenericActivity>

/**
 * The specification of a project by its hardware.
 */
export const zHardwareSpec = /* @__PURE__ */ (() =>
  z.looseObject({
    cpu: z.optional(z.string()),
    mem: z.optional(z.string()),
    storage: z.string(),
    memory: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.HardwareSpec>

/**
 * What the order of a project or a server costs.
 */
export const zHostingOrderPrice = /* @__PURE__ */ (() =>
  z.looseObject({
    machineTypePrice: z.number(),
    possibleFreeTrialDays: z.optional(z.number()),
    storagePrice: z.number(),
    totalPrice: z.number(),
  }))() as unknown as z.ZodMiniType<t.HostingOrderPrice>

/**
 * Size of an image.
 */
export const zImageSize = /* @__PURE__ */ (() =>
  z.looseObject({
    height: z.optional(z.number()),
    width: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.ImageSize>

/**
 * Rules that a file to upload for the marketplace has to keep.
 */
export const zExtensionUploadRules = /* @__PURE__ */ (() =>
  z.looseObject({
    extensions: z.array(z.string()),
    fileTypes: z.array(zFileType),
    maxSizeInBytes: z.number(),
    mimeTypes: z.array(z.string()),
    properties: z.optional(
      z.looseObject({
        imageDimensions: z.optional(
          z.looseObject({
            max: zImageSize,
            min: zImageSize,
          }),
        ),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.ExtensionUploadRules>

/**
 * Reference and rules for the upload of a contributor's avatar.
 */
export const zContributorAvatarUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    avatarRefId: z.string(),
    rules: zExtensionUploadRules,
  }))() as unknown as z.ZodMiniType<t.ContributorAvatarUpload>

/**
 * Reference and rules for the upload of an extension's asset.
 */
export const zExtensionAssetUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    assetRefId: z.string(),
    rules: zExtensionUploadRules,
  }))() as unknown as z.ZodMiniType<t.ExtensionAssetUpload>

/**
 * Reference and rules for the upload of an extension's logo.
 */
export const zExtensionLogoUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    logoRefId: z.string(),
    rules: zExtensionUploadRules,
  }))() as unknown as z.ZodMiniType<t.ExtensionLogoUpload>

/**
 * Sizes that an image may have.
 */
export const zImageDimensions = /* @__PURE__ */ (() =>
  z.looseObject({
    max: z.optional(zImageSize),
    min: z.optional(zImageSize),
  }))() as unknown as z.ZodMiniType<t.ImageDimensions>

/**
 * Rules for images.
 */
export const zImageProperties = /* @__PURE__ */ (() =>
  z.looseObject({
    imageDimensions: z.optional(zImageDimensions),
  }))() as unknown as z.ZodMiniType<t.ImageProperties>

/**
 * Which files may be uploaded.
 */
export const zFileUploadRules = /* @__PURE__ */ (() =>
  z.looseObject({
    extensions: z.array(z.string()),
    fileTypes: z.array(zFileType),
    maxSizeInBytes: z.number(),
    maxSizeInKB: z.number(),
    mimeTypes: z.array(z.string()),
    properties: z.optional(zImageProperties),
    maxNameLength: z.number(),
    maxSizeInKb: z.number(),
  }))() as unknown as z.ZodMiniType<t.FileUploadRules>

/**
 * Whether the customer has been found to own the host name of an ingress.
 */
export const zIngressOwnership = /* @__PURE__ */ (() =>
  z.looseObject({
    txtRecord: z.optional(z.string()),
    verified: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.IngressOwnership>

/**
 * The id of a new ingress, and whether ownership of its host name is verified.
 */
export const zIngressCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    ownership: zIngressOwnership,
  }))() as unknown as z.ZodMiniType<t.IngressCreated>

/**
 * A container as the target of a path.
 */
export const zIngressTargetContainer = /* @__PURE__ */ (() =>
  z.looseObject({
    container: z.looseObject({
      id: z.string(),
      portProtocol: z.string(),
    }),
  }))() as unknown as z.ZodMiniType<t.IngressTargetContainer>

/**
 * The default page as the target of a path.
 */
export const zIngressTargetDefaultPage = /* @__PURE__ */ (() =>
  z.looseObject({
    useDefaultPage: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.IngressTargetDefaultPage>

/**
 * An app installation as the target of a path.
 */
export const zIngressTargetInstallation = /* @__PURE__ */ (() =>
  z.looseObject({
    installationId: z.string(),
  }))() as unknown as z.ZodMiniType<t.IngressTargetInstallation>

/**
 * A URL as the target of a path.
 */
export const zIngressTargetUrl = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.IngressTargetUrl>

/**
 * A path of a host name and where it leads.
 */
export const zIngressPath = /* @__PURE__ */ (() =>
  z.looseObject({
    path: z.string(),
    target: z.union([zIngressTargetUrl, zIngressTargetInstallation, zIngressTargetDefaultPage, zIngressTargetContainer]),
  }))() as unknown as z.ZodMiniType<t.IngressPath>

/**
 * TLS with a certificate that is obtained by ACME.
 */
export const zIngressTlsAcme = /* @__PURE__ */ (() =>
  z.looseObject({
    acme: z.boolean(),
    requestDeadline: z.optional(z.string()),
    isCreated: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.IngressTlsAcme>

/**
 * TLS with a certificate that is obtained by ACME.
 */
export const zIngressTlsAcmeDeprecated = /* @__PURE__ */ (() =>
  z.looseObject({
    acme: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.IngressTlsAcmeDeprecated>

/**
 * TLS with a certificate that is obtained by ACME.
 */
export const zIngressTlsAcmeUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    acme: z.boolean(),
    requestDeadline: z.optional(z.iso.datetime({ offset: true })),
    isCreated: z.optional(z.boolean()),
  }))()

/**
 * TLS with a certificate that is there already.
 */
export const zIngressTlsCertificate = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateId: z.string(),
  }))() as unknown as z.ZodMiniType<t.IngressTlsCertificate>

/**
 * An ingress, as the deprecated list returns it.
 */
export const zIngressDeprecated = /* @__PURE__ */ (() =>
  z.looseObject({
    dnsValidationErrors: z.array(z.string()),
    hostname: z.string(),
    id: z.string(),
    ips: z.looseObject({
      v4: z.array(z.string()),
    }),
    isDefault: z.boolean(),
    isDomain: z.optional(z.boolean()),
    isEnabled: z.boolean(),
    ownership: zIngressOwnership,
    paths: z.array(zIngressPath),
    projectId: z.string(),
    tls: z.union([zIngressTlsAcmeDeprecated, zIngressTlsCertificate]),
  }))() as unknown as z.ZodMiniType<t.IngressDeprecated>

/**
 * How an ingress gets its certificate: by ACME, or from one that is there already.
 */
export const zIngressTls = /* @__PURE__ */ z.union([zIngressTlsAcme, zIngressTlsCertificate]) as unknown as z.ZodMiniType<t.IngressTls>

/**
 * An ingress, which leads requests for a host name to targets by their path.
 */
export const zIngress = /* @__PURE__ */ (() =>
  z.looseObject({
    dnsValidationErrors: z.array(z.string()),
    hostname: z.string(),
    id: z.string(),
    ips: z.looseObject({
      v4: z.array(z.string()),
      v6: z.array(z.string()),
    }),
    isDefault: z.boolean(),
    isDomain: z.optional(z.boolean()),
    isEnabled: z.boolean(),
    ownership: zIngressOwnership,
    paths: z.array(zIngressPath),
    projectId: z.string(),
    tls: zIngressTls,
  }))() as unknown as z.ZodMiniType<t.Ingress>

/**
 * A certificate, and the project whose ingresses it is to fit.
 */
export const zIngressesByCertificate = /* @__PURE__ */ (() =>
  z.looseObject({
    certificate: z.string(),
    projectId: z.uuid(),
  }))()

/**
 * A certificate of a project, whose ingresses it is to fit.
 */
export const zIngressesByCertificateId = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateId: z.uuid(),
  }))()

/**
 * The acceptance of an invite.
 */
export const zInviteAccept = /* @__PURE__ */ (() =>
  z.looseObject({
    invitationToken: z.optional(z.string()),
  }))()

/**
 * Who invites whom, and with which token.
 */
export const zInviteInformation = /* @__PURE__ */ (() =>
  z.looseObject({
    invitationToken: z.optional(z.string()),
    invitedBy: z.string(),
  }))() as unknown as z.ZodMiniType<t.InviteInformation>

/**
 * An invite to become a member of a customer.
 */
export const zCustomerInvite = /* @__PURE__ */ (() =>
  z.looseObject({
    avatarRefId: z.optional(z.string()),
    customerId: z.string(),
    customerName: z.string(),
    id: z.string(),
    information: zInviteInformation,
    mailAddress: z.string(),
    membershipExpiresAt: z.optional(z.string()),
    message: z.optional(z.string()),
    role: zCustomerMembershipRole,
  }))() as unknown as z.ZodMiniType<t.CustomerInvite>

/**
 * How an invoice was cancelled.
 */
export const zInvoiceCancellation = /* @__PURE__ */ (() =>
  z.looseObject({
    cancellationId: z.string(),
    cancelledAt: z.string(),
    correctionNumber: z.string(),
    pdfId: z.string(),
    reason: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.InvoiceCancellation>

/**
 * Payment after an invoice.
 */
export const zInvoicePaymentSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    method: z.string(),
  }))() as unknown as z.ZodMiniType<t.InvoicePaymentSettings>

/**
 * A notice about the invoice settings of a customer.
 */
export const zInvoiceSettingsStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    severity: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.InvoiceSettingsStatus>

/**
 * An IPv4 address.
 */
export const zIpv4Address = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.Ipv4Address>

/**
 * An IPv6 address.
 */
export const zIpv6Address = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.Ipv6Address>

/**
 * An issue to report.
 */
export const zIssueCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string().check(z.maxLength(1000000)),
    origin: z.optional(z.string()),
    subject: z.optional(z.string()),
    type: z.enum(['feedback', 'bug']),
  }))()

/**
 * Address of a lead.
 */
export const zLeadAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    addressPrefix: z.optional(z.string()),
    city: z.optional(z.string()),
    countryCode: z.optional(z.string()),
    houseNumber: z.optional(z.string()),
    street: z.optional(z.string()),
    zip: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.LeadAddress>

/**
 * The company of a lead, without its name.
 */
export const zLeadCompanyPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    county: z.string(),
    employeeCount: z.optional(z.number()),
    foundingYear: z.optional(z.number()),
    salesVolume: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.LeadCompanyPreview>

/**
 * The company of an unlocked lead.
 */
export const zLeadCompany = /* @__PURE__ */ (() =>
  z.intersection(
    zLeadCompanyPreview,
    z.looseObject({
      city: z.string(),
      companyType: z.array(z.string()),
      coreProduct: z.array(z.string()),
      name: z.optional(z.string()),
      phoneNumbers: z.array(z.string()),
      targetGroup: z.array(z.string()),
      websiteType: z.array(z.string()),
    }),
  ))() as unknown as z.ZodMiniType<t.LeadCompany>

/**
 * Contact data of a lead.
 */
export const zLeadContact = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.optional(zLeadAddress),
  }))() as unknown as z.ZodMiniType<t.LeadContact>

/**
 * A request for access to make.
 */
export const zLeadFyndrAccessRequestCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    domain: z.string().check(z.minLength(1)),
  }))()

/**
 * A request for access that was made.
 */
export const zLeadFyndrAccessRequestCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    profileId: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadFyndrAccessRequestCreated>

/**
 * A city with one of its postcodes.
 */
export const zLeadFyndrCity = /* @__PURE__ */ (() =>
  z.looseObject({
    city: z.string(),
    country: z.string(),
    county: z.optional(z.string()),
    postCode: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadFyndrCity>

/**
 * How much of a limit of the tariff is used.
 */
export const zLeadFyndrLimit = /* @__PURE__ */ (() =>
  z.looseObject({
    available: z.number(),
    tariffLimit: z.number(),
    used: z.number(),
  }))() as unknown as z.ZodMiniType<t.LeadFyndrLimit>

/**
 * LeadFyndr to order.
 */
export const zLeadFyndrOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    reservationLimit: z.int(),
    unlockLimit: z.int(),
  }))()

/**
 * LeadFyndr to preview an order of.
 */
export const zLeadFyndrOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    reservationLimit: z.int(),
    unlockLimit: z.int(),
  }))()

/**
 * The LeadFyndr profile of a customer.
 */
export const zLeadFyndrProfile = /* @__PURE__ */ (() =>
  z.looseObject({
    approvedOn: z.string(),
    customerId: z.string(),
    disabledOn: z.optional(z.string()),
    domain: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadFyndrProfile>

/**
 * Limits of a LeadFyndr tariff, and how much of them is used.
 */
export const zLeadFyndrTariff = /* @__PURE__ */ (() =>
  z.looseObject({
    nextUnlockRenewalDate: z.optional(z.string()),
    reservation: zLeadFyndrLimit,
    unlocked: zLeadFyndrLimit,
  }))() as unknown as z.ZodMiniType<t.LeadFyndrTariff>

/**
 * The LeadFyndr profile of a customer, with its tariff.
 */
export const zLeadFyndrProfileWithTariff = /* @__PURE__ */ (() =>
  z.intersection(
    zLeadFyndrProfile,
    z.looseObject({
      tariff: zLeadFyndrTariff,
    }),
  ))() as unknown as z.ZodMiniType<t.LeadFyndrProfileWithTariff>

/**
 * Limits that LeadFyndr is to have after a tariff change.
 */
export const zLeadFyndrTariffChange = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.string(),
    reservationLimit: z.int(),
    unlockLimit: z.int(),
  }))()

/**
 * A user.
 */
export const zLeadFyndrUser = /* @__PURE__ */ (() =>
  z.looseObject({
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadFyndrUser>

/**
 * A customer's request for access to LeadFyndr.
 */
export const zLeadFyndrAccessRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    createdOn: z.string(),
    customerId: z.string(),
    domain: z.string(),
    profileId: z.string(),
    requestedBy: zLeadFyndrUser,
    resultOn: z.optional(z.string()),
    status: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadFyndrAccessRequest>

/**
 * Who hosts a website, its DNS and its mail.
 */
export const zLeadHosters = /* @__PURE__ */ (() =>
  z.looseObject({
    mailServer: z.array(z.string()),
    nameServer: z.array(z.string()),
    server: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.LeadHosters>

/**
 * Results of Lighthouse. Scores are from 0 to 1; the provider does not name the unit of times.
 */
export const zLeadLighthouse = /* @__PURE__ */ (() =>
  z.looseObject({
    accessibility: z.optional(z.number()),
    bestPractice: z.optional(z.number()),
    cumulativeLayoutShift: z.optional(z.number()),
    firstContentfulPaint: z.optional(z.number()),
    largestContentfulPaint: z.optional(z.number()),
    performance: z.optional(z.number()),
    seo: z.optional(z.number()),
    totalBlockingTime: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.LeadLighthouse>

/**
 * A further measurement of a website.
 */
export const zLeadMetric = /* @__PURE__ */ (() =>
  z.looseObject({
    category: z.string(),
    name: z.string(),
    score: z.optional(z.number()),
    unit: z.optional(z.string()),
    value: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.LeadMetric>

/**
 * Measurements of a website.
 */
export const zLeadMetricsPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    co2: z.optional(z.number()),
    contentLoaded: z.optional(z.number()),
    desktop: zLeadLighthouse,
    mobile: zLeadLighthouse,
    timeToFirstByteMs: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.LeadMetricsPreview>

/**
 * Measurements of the website of an unlocked lead.
 */
export const zLeadMetrics = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalMetrics: z.optional(z.record(z.string(), zLeadMetric)),
    basic: zLeadMetricsPreview,
  }))() as unknown as z.ZodMiniType<t.LeadMetrics>

/**
 * Name of a person.
 */
export const zLeadPerson = /* @__PURE__ */ (() =>
  z.looseObject({
    firstName: z.string(),
    lastName: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadPerson>

/**
 * The lead that was unlocked or reserved, or whose reservation was cancelled.
 */
export const zLeadReference = /* @__PURE__ */ (() =>
  z.looseObject({
    leadId: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadReference>

/**
 * Who hosts a website.
 */
export const zLeadServerHoster = /* @__PURE__ */ (() =>
  z.looseObject({
    server: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.LeadServerHoster>

/**
 * A profile of a lead in a social network.
 */
export const zLeadSocialMedia = /* @__PURE__ */ (() =>
  z.looseObject({
    network: z.string(),
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadSocialMedia>

/**
 * A category of technologies.
 */
export const zLeadTechnologyCategory = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    parentCategories: z.optional(z.array(z.string())),
    priority: z.number(),
  }))() as unknown as z.ZodMiniType<t.LeadTechnologyCategory>

/**
 * A technology that a website uses.
 */
export const zLeadTechnology = /* @__PURE__ */ (() =>
  z.looseObject({
    categories: z.optional(z.array(zLeadTechnologyCategory)),
    categoryPriority: z.number(),
    name: z.string(),
    version: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.LeadTechnology>

/**
 * A preview of a lead, without its name and contact data.
 */
export const zLead = /* @__PURE__ */ (() =>
  z.looseObject({
    businessFields: z.array(z.string()),
    company: zLeadCompanyPreview,
    description: z.string(),
    hoster: zLeadServerHoster,
    languages: z.array(z.string()),
    leadId: z.string(),
    mainTechnology: z.optional(zLeadTechnology),
    metrics: zLeadMetricsPreview,
    potential: z.number(),
    scannedAt: z.optional(z.string()),
    screenshot: z.string(),
    technologies: z.array(zLeadTechnology),
  }))() as unknown as z.ZodMiniType<t.Lead>

/**
 * One page of leads.
 */
export const zLeadList = /* @__PURE__ */ (() =>
  z.looseObject({
    leads: z.array(zLead),
    limit: z.number(),
    skip: z.number(),
    totalCount: z.number(),
  }))() as unknown as z.ZodMiniType<t.LeadList>

/**
 * Which leads to export, and which fields of them.
 */
export const zLeadsExportCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    exportAllLeads: z.boolean(),
    fieldKeys: z.array(
      z.enum([
        'domain',
        'potential',
        'performance',
        'generalLook',
        'companyName',
        'emails',
        'phoneNumbers',
        'address',
        'employeeCount',
        'revenue',
        'a-record',
        'nameserver',
        'mailserver',
        'techStack',
      ]),
    ),
  }))()

/**
 * An export of leads, with its file.
 */
export const zLeadsExportCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    contentBase64: z.string(),
    exportId: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadsExportCreated>

/**
 * Who made an export.
 */
export const zLeadsExporter = /* @__PURE__ */ (() =>
  z.looseObject({
    avatarRefId: z.optional(z.string()),
    person: z.optional(zLeadPerson),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.LeadsExporter>

/**
 * An export of leads as it is listed, without its file.
 */
export const zLeadsExport = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    exportId: z.string(),
    exportedAt: z.string(),
    exportedBy: z.optional(zLeadsExporter),
    leadCount: z.number(),
  }))() as unknown as z.ZodMiniType<t.LeadsExport>

/**
 * Feedback to submit.
 */
export const zLegacyFeedbackCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.optional(z.string().check(z.maxLength(5000))),
    origin: z.string().check(z.maxLength(1000)),
    subject: z.string().check(z.minLength(1), z.maxLength(100)),
    vote: z.number().check(z.gte(0), z.lte(10)),
  }))()

/**
 * A phone number to verify.
 */
export const zLegacyPhoneVerification = /* @__PURE__ */ (() =>
  z.looseObject({
    code: z.string(),
    phoneNumber: z.string(),
  }))()

/**
 * A change of a legacy tariff to register.
 */
export const zLegacyTariffChangeCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    pAccount: z.string().check(z.regex(/^[pr][0-9]{2,8}$/)),
    targetTariff: z.string().check(z.minLength(1)),
  }))()

/**
 * Personal settings of the caller.
 */
export const zLegacyUserSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    settingsString: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.LegacyUserSettings>

/**
 * Personal settings to store.
 */
export const zLegacyUserSettingsUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    settingsString: z.string(),
  }))()

/**
 * Whom to send the verification e-mail to.
 */
export const zLegacyVerificationEmailRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.optional(z.email()),
    userId: z.optional(z.uuid()),
  }))()

/**
 * Whether a customer has a valid contract partner.
 */
export const zLegalCompetence = /* @__PURE__ */ (() =>
  z.looseObject({
    isLegallyCompetent: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.LegalCompetence>

/**
 * Version of an app that a license is for.
 */
export const zLicenseAppVersionMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
  }))() as unknown as z.ZodMiniType<t.LicenseAppVersionMeta>

/**
 * An external key of a license.
 */
export const zLicenseExternalKey = /* @__PURE__ */ (() =>
  z.looseObject({
    externalKey: z.string(),
  }))() as unknown as z.ZodMiniType<t.LicenseExternalKey>

/**
 * A key of a license.
 */
export const zLicenseKey = /* @__PURE__ */ (() =>
  z.looseObject({
    key: z.string(),
  }))() as unknown as z.ZodMiniType<t.LicenseKey>

/**
 * Result of the check of a license key.
 */
export const zLicenseKeyChecked = /* @__PURE__ */ (() =>
  z.looseObject({
    valid: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.LicenseKeyChecked>

/**
 * How to replace the key of a license.
 */
export const zLicenseKeyRotate = /* @__PURE__ */ (() =>
  z.looseObject({
    externalKey: z.optional(z.string()),
  }))()

/**
 * The new key of a license.
 */
export const zLicenseKeyRotated = /* @__PURE__ */ (() =>
  z.looseObject({
    keyReference: z.optional(z.union([zLicenseKey, zLicenseExternalKey])),
  }))() as unknown as z.ZodMiniType<t.LicenseKeyRotated>

/**
 * Kind of software that a license is for.
 */
export const zLicenseKind = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.LicenseKind>

/**
 * More about a license.
 */
export const zLicenseMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    appVersion: z.optional(zLicenseAppVersionMeta),
  }))() as unknown as z.ZodMiniType<t.LicenseMeta>

/**
 * The project that a license belongs to.
 */
export const zLicenseReference = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: z.string(),
    domain: z.string(),
    id: z.string(),
  }))() as unknown as z.ZodMiniType<t.LicenseReference>

/**
 * A license for software in a project.
 */
export const zLicense = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    expiryDate: z.optional(z.string()),
    id: z.string(),
    keyReference: z.optional(z.union([zLicenseKey, zLicenseExternalKey])),
    kind: zLicenseKind,
    meta: zLicenseMeta,
    reference: zLicenseReference,
    volume: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.License>

/**
 * Something that an activity is about, with a reference to it.
 */
export const zLinkedActivityParameter = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: zActivityReference,
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.LinkedActivityParameter>

/**
 * The copy of an app installation was requested.
 */
export const zAppInstallationCopyRequestedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zLinkedActivityParameter,
      sourceAppInstallation: zLinkedActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationCopyRequestedActivity>

/**
 * The installation of an app failed.
 */
export const zAppInstallationFailedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zLinkedActivityParameter,
      error: z.optional(zActivityParameter),
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationFailedActivity>

/**
 * The installation of an app was requested.
 */
export const zAppInstallationRequestedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zLinkedActivityParameter,
      version: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationRequestedActivity>

/**
 * The version of an app installation was changed.
 */
export const zAppInstallationVersionSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          version: z.string(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          version: z.nullish(z.string()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      appInstallation: zLinkedActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.AppInstallationVersionSetActivity>

/**
 * A MySQL user was created.
 */
export const zDatabaseMysqlUserCreatedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          description: z.string(),
          externalAccess: z.boolean(),
          name: z.string(),
          permissionsRead: z.boolean(),
          permissionsWrite: z.boolean(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          description: z.nullish(z.string()),
          externalAccess: z.nullish(z.boolean()),
          name: z.nullish(z.string()),
          permissionsRead: z.nullish(z.boolean()),
          permissionsWrite: z.nullish(z.boolean()),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      databaseDescription: zActivityParameter,
      databaseName: zLinkedActivityParameter,
      description: zActivityParameter,
      name: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseMysqlUserCreatedActivity>

/**
 * A MySQL user was deleted.
 */
export const zDatabaseMysqlUserDeletedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      databaseDescription: zActivityParameter,
      databaseName: zLinkedActivityParameter,
      description: zActivityParameter,
      name: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseMysqlUserDeletedActivity>

/**
 * The password of a MySQL user was changed.
 */
export const zDatabaseMysqlUserPasswordSetActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.record(z.string(), z.unknown()),
    name: z.string(),
    parameters: z.looseObject({
      databaseDescription: zActivityParameter,
      databaseName: zLinkedActivityParameter,
      description: zActivityParameter,
      name: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseMysqlUserPasswordSetActivity>

/**
 * A MySQL user was changed.
 */
export const zDatabaseMysqlUserUpdatedActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    changes: z.looseObject({
      after: z.optional(
        z.looseObject({
          description: z.string(),
          externalAccess: z.boolean(),
          permissionsRead: z.boolean(),
          permissionsWrite: z.boolean(),
        }),
      ),
      before: z.optional(
        z.looseObject({
          description: z.nullable(z.string()),
          externalAccess: z.nullable(z.boolean()),
          permissionsRead: z.boolean(),
          permissionsWrite: z.boolean(),
        }),
      ),
    }),
    name: z.string(),
    parameters: z.looseObject({
      databaseDescription: zActivityParameter,
      databaseName: zLinkedActivityParameter,
      description: zActivityParameter,
      name: zActivityParameter,
    }),
  }))() as unknown as z.ZodMiniType<t.DatabaseMysqlUserUpdatedActivity>

/**
 * An activity in a project.
 */
export const zActivity = /* @__PURE__ */ (() =>
  z.looseObject({
    action: z.union([
      zDnsDomainDeletedActivity,
      zDnsIngressDeletedActivity,
      zDnsZoneCreatedActivity,
      zDnsZoneDeletedActivity,
      zDnsCnameRecordSetActivity,
      zDnsSrvRecordSetActivity,
      zDnsCaaRecordSetActivity,
      zDnsTxtRecordSetActivity,
      zDnsARecordSetActivity,
      zDnsARecordSetManagedActivity,
      zDnsMxRecordSetActivity,
      zDnsMxRecordSetManagedActivity,
      zDatabaseCreatedActivity,
      zDatabaseDeletedActivity,
      zDatabaseDescriptionSetActivity,
      zDatabaseVersionSetActivity,
      zDatabaseMysqlUserCreatedActivity,
      zDatabaseMysqlUserUpdatedActivity,
      zDatabaseMysqlUserPasswordSetActivity,
      zDatabaseMysqlUserDeletedActivity,
      zAppInstallationRequestedActivity,
      zAppInstallationCopyRequestedActivity,
      zAppInstallationDescriptionSetActivity,
      zAppInstallationFailedActivity,
      zAppInstallationDeletedActivity,
      zAppInstallationDatabaseLinkedActivity,
      zAppInstallationDatabaseUnlinkedActivity,
      zAppInstallationMainDatabaseChangedActivity,
      zAppInstallationVersionSetActivity,
      zAppInstallationDesiredSystemSoftwareSetActivity,
      zAppInstallationDesiredSystemSoftwareDeletedActivity,
      zGenericActivity,
    ]),
    aggregate: zActivityReference,
    dateTime: z.string(),
    impersonator: z.optional(z.record(z.string(), z.unknown())),
    user: z.optional(
      z.looseObject({
        id: z.string(),
        type: z.string(),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.Activity>

/**
 * A database that is linked to an app installation.
 */
export const zLinkedDatabase = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseId: z.string(),
    databaseUserIds: z.optional(z.record(z.string(), z.string())),
    kind: z.string(),
    purpose: z.string(),
  }))() as unknown as z.ZodMiniType<t.LinkedDatabase>

/**
 * A database to link to an app installation, or changes to one that is linked.
 */
export const zLinkedDatabaseUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    databaseUserIds: z.optional(z.record(z.string(), z.string())),
    purpose: z.optional(z.enum(['primary', 'cache', 'custom'])),
    replacesDatabaseId: z.optional(z.uuid()),
  }))()

/**
 * Credentials of a user.
 */
export const zLogin = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string(),
    password: z.string(),
  }))()

/**
 * Kind of machine that a server is.
 */
export const zMachineType = /* @__PURE__ */ (() =>
  z.looseObject({
    cpu: z.string(),
    memory: z.string(),
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.MachineType>

/**
 * A backup of the mail of a mail address.
 */
export const zMailAddressBackup = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.MailAddressBackup>

/**
 * A new address.
 */
export const zMailAddressUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.string(),
  }))()

/**
 * A mail archive to order.
 */
export const zMailArchiveOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    mailAddressId: z.uuid(),
    syncExistingMails: z.optional(z.boolean()),
  }))()

/**
 * A mail archive to preview an order of.
 */
export const zMailArchiveOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    mailAddressId: z.uuid(),
    syncExistingMails: z.optional(z.boolean()),
  }))()

/**
 * An automatic reply to mail.
 */
export const zMailAutoresponder = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    message: z.string(),
    startsAt: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * An autoresponder to set.
 */
export const zMailAutoresponderUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    autoResponder: z.nullable(zMailAutoresponder),
  }))()

/**
 * Whether a mail address is a catch-all.
 */
export const zMailCatchAllUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
  }))()

/**
 * Addresses to forward mail to.
 */
export const zMailForwardAddressesUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    forwardAddresses: z.array(z.string()),
  }))()

/**
 * A new quota.
 */
export const zMailQuotaUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    quotaInBytes: z.int().check(z.gte(-1)),
  }))()

/**
 * A limit on the mail that a mailbox sends.
 */
export const zMailRateLimit = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    rateLimit: z.number(),
  }))() as unknown as z.ZodMiniType<t.MailRateLimit>

/**
 * The rate limit to ask for.
 */
export const zMailRateLimitChangeRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    rateLimitId: z.uuid(),
  }))()

/**
 * The mail settings of a project.
 */
export const zMailSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    blacklist: z.array(z.string()),
    projectId: z.string(),
    whitelist: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.MailSettings>

/**
 * How a mailbox deals with spam.
 */
export const zMailSpamProtection = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    autoDeleteSpam: z.boolean(),
    folder: z.string(),
    relocationMinSpamScore: z.number(),
  }))() as unknown as z.ZodMiniType<t.MailSpamProtection>

/**
 * Settings of the mail system for a mailbox.
 */
export const zMailSystemSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    rateLimitId: z.string(),
  }))() as unknown as z.ZodMiniType<t.MailSystemSettings>

/**
 * A mail address of a project.
 */
export const zMailAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.string(),
    autoResponder: z.looseObject({
      active: z.boolean(),
      expiresAt: z.optional(z.string()),
      message: z.optional(z.string()),
      startsAt: z.optional(z.string()),
    }),
    forwardAddresses: z.array(z.string()),
    id: z.string(),
    isArchived: z.boolean(),
    isCatchAll: z.boolean(),
    mailbox: z.optional(
      z.looseObject({
        name: z.string(),
        passwordUpdatedAt: z.string(),
        sendingEnabled: z.boolean(),
        spamProtection: zMailSpamProtection,
        storageInBytes: z.looseObject({
          current: z.looseObject({
            updatedAt: z.string(),
            value: z.number(),
          }),
          limit: z.number(),
        }),
        mailsystemSettings: zMailSystemSettings,
      }),
    ),
    projectId: z.string(),
    receivingDisabled: z.boolean(),
    updatedAt: z.string(),
    archive: z.looseObject({
      active: z.boolean(),
      quota: z.number(),
      usedBytes: z.number(),
    }),
    isBackupInProgress: z.boolean(),
    originalAddress: z.optional(z.string()),
    rateLimitChangeRequest: z.optional(
      z.looseObject({
        rateLimitId: z.string(),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.MailAddress>

/**
 * A mail address with a mailbox to create.
 */
export const zMailboxAddressCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    address: z.string(),
    isCatchAll: z.boolean(),
    mailbox: z.looseObject({
      enableSpamProtection: z.boolean(),
      password: z.string(),
      quotaInBytes: z.int().check(z.gte(-1)),
    }),
    forwardAddresses: z.optional(z.array(z.string())),
  }))()

/**
 * A mail address to create, with a mailbox or forwarding its mail.
 */
export const zMailAddressCreate = /* @__PURE__ */ z.union([zForwardAddressCreate, zMailboxAddressCreate])

/**
 * A and AAAA records that mittwald takes from an ingress.
 */
export const zManagedARecords = /* @__PURE__ */ (() =>
  z.looseObject({
    managedBy: z.looseObject({
      ingressId: z.string(),
    }),
  }))() as unknown as z.ZodMiniType<t.ManagedARecords>

/**
 * MX records that mittwald manages.
 */
export const zManagedMxRecords = /* @__PURE__ */ (() =>
  z.looseObject({
    managed: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.ManagedMxRecords>

/**
 * What manages the records.
 */
export const zManagedRecordSet = /* @__PURE__ */ (() =>
  z.looseObject({
    ingressId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ManagedRecordSet>

/**
 * The id of a message.
 */
export const zMessageReference = /* @__PURE__ */ (() =>
  z.looseObject({
    messageId: z.string(),
  }))() as unknown as z.ZodMiniType<t.MessageReference>

/**
 * Key for an authenticator app.
 */
export const zMfaInitialization = /* @__PURE__ */ (() =>
  z.looseObject({
    barcode: z.string(),
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.MfaInitialization>

/**
 * Credentials of a user if a second factor is needed.
 */
export const zMfaLogin = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
    multiFactorCode: z.string().check(z.minLength(6), z.maxLength(16)),
    password: z.string(),
  }))()

/**
 * How far multi-factor authentication is set up.
 */
export const zMfaStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    confirmed: z.boolean(),
    initialized: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.MfaStatus>

/**
 * Type of a DNS record.
 */
export const zMigratedDnsRecordType = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.MigratedDnsRecordType>

/**
 * A DNS record that moves with its domain.
 */
export const zMigratedDnsRecord = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
    ttl: z.number(),
    type: zMigratedDnsRecordType,
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.MigratedDnsRecord>

/**
 * A subdomain that moves with its domain.
 */
export const zMigratedSubdomain = /* @__PURE__ */ (() =>
  z.looseObject({
    dnsRecords: z.array(zMigratedDnsRecord),
    hostname: z.string(),
    target: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.MigratedSubdomain>

/**
 * A move of domains from an old account to a project.
 */
export const zDomainMigration = /* @__PURE__ */ (() =>
  z.looseObject({
    createdAt: z.optional(z.string()),
    domains: z.array(
      z.looseObject({
        coabData: z.optional(
          z.looseObject({
            dnsRecords: z.optional(z.array(zMigratedDnsRecord)),
            handleData: z.optional(
              z.looseObject({
                handleFields: z.optional(
                  z.array(
                    z.looseObject({
                      name: z.string(),
                      value: z.string(),
                    }),
                  ),
                ),
                handleRef: z.optional(z.string()),
              }),
            ),
            nameservers: z.optional(z.array(z.string())),
            subdomains: z.optional(z.array(zMigratedSubdomain)),
          }),
        ),
        domain: z.string(),
        domainId: z.string(),
        state: z.string(),
      }),
    ),
    finishedAt: z.optional(z.string()),
    id: z.string(),
    pAccount: z.string(),
    projectId: z.string(),
  }))() as unknown as z.ZodMiniType<t.DomainMigration>

/**
 * An article that modifies another one, and how many of it there may be.
 */
export const zModifierArticle = /* @__PURE__ */ (() =>
  z.looseObject({
    articleId: z.string(),
    info: z.optional(zArticleInfo),
    maxArticleCount: z.number(),
  }))() as unknown as z.ZodMiniType<t.ModifierArticle>

/**
 * What several articles have in common.
 */
export const zArticleTemplate = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalArticles: z.optional(z.array(zBookableArticle)),
    addons: z.optional(z.array(zArticleAddon)),
    attributes: z.optional(z.array(zArticleAttribute)),
    description: z.optional(z.string()),
    id: z.string(),
    isManagedByDomain: z.boolean(),
    isRecurring: z.boolean(),
    modifierArticles: z.optional(z.array(zModifierArticle)),
    name: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.ArticleTemplate>

/**
 * Something that can be ordered, with its price. The provider does not say whether prices are in euros or cents.
 */
export const zArticle = /* @__PURE__ */ (() =>
  z.looseObject({
    addons: z.optional(z.array(zArticleAddon)),
    articleId: z.string(),
    attributes: z.optional(z.array(zArticleAttribute)),
    balanceAddonKey: z.optional(z.string()),
    contractDurationInMonth: z.number(),
    description: z.optional(z.string()),
    forcedInvoicingPeriodInMonth: z.optional(z.number()),
    hasIndependentContractPeriod: z.optional(z.boolean()),
    hideOnInvoice: z.optional(z.boolean()),
    machineType: z.optional(zMachineType),
    modifierArticles: z.optional(z.array(zModifierArticle)),
    name: z.string(),
    orderable: z.string(),
    possibleArticleChanges: z.optional(z.array(zChangeableArticle)),
    price: z.optional(z.number()),
    tags: z.optional(z.array(zArticleTag)),
    template: zArticleTemplate,
  }))() as unknown as z.ZodMiniType<t.Article>

/**
 * Code that proves the second factor.
 */
export const zMultiFactorCode = /* @__PURE__ */ (() =>
  z.looseObject({
    multiFactorCode: z.string().check(z.minLength(6), z.maxLength(16)),
  }))()

/**
 * An MX record.
 */
export const zMxRecord = /* @__PURE__ */ (() =>
  z.looseObject({
    fqdn: z.string(),
    priority: z.number(),
  }))() as unknown as z.ZodMiniType<t.MxRecord>

/**
 * A character set of a MySQL version, with its collations.
 */
export const zMysqlCharset = /* @__PURE__ */ (() =>
  z.looseObject({
    collations: z.array(z.string()),
    name: z.string(),
    versionId: z.string(),
  }))() as unknown as z.ZodMiniType<t.MysqlCharset>

/**
 * Ids of a MySQL database and its user.
 */
export const zMysqlDatabaseCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.MysqlDatabaseCreated>

/**
 * A user of a MySQL database.
 */
export const zMysqlUser = /* @__PURE__ */ (() =>
  z.looseObject({
    accessIpMask: z.optional(z.string()),
    accessLevel: z.string(),
    createdAt: z.string(),
    databaseId: z.string(),
    description: z.optional(z.string()),
    disabled: z.boolean(),
    externalAccess: z.boolean(),
    id: z.string(),
    mainUser: z.boolean(),
    name: z.string(),
    passwordUpdatedAt: z.string(),
    updatedAt: z.string(),
    status: zDatabaseUserStatus,
    statusSetAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.MysqlUser>

/**
 * A MySQL database of a project.
 */
export const zMysqlDatabase = /* @__PURE__ */ (() =>
  z.looseObject({
    characterSettings: zCharacterSettings,
    createdAt: z.string(),
    description: z.string(),
    finalizers: z.optional(z.array(z.string())),
    hostname: z.string(),
    id: z.string(),
    isReady: z.boolean(),
    isShared: z.boolean(),
    name: z.string(),
    projectId: z.string(),
    status: zDatabaseStatus,
    statusSetAt: z.string(),
    storageUsageInBytes: z.number(),
    storageUsageInBytesSetAt: z.string(),
    updatedAt: z.string(),
    version: z.string(),
    externalHostname: z.string(),
    mainUser: z.optional(zMysqlUser),
  }))() as unknown as z.ZodMiniType<t.MysqlDatabase>

/**
 * A MySQL user to create.
 */
export const zMysqlUserCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    accessIpMask: z.optional(z.string()),
    accessLevel: z.enum(['full', 'readonly']),
    databaseId: z.uuid(),
    description: z.string(),
    externalAccess: z.optional(z.boolean()),
    password: z.string(),
  }))()

/**
 * Changes to a MySQL user.
 */
export const zMysqlUserPatch = /* @__PURE__ */ (() =>
  z.looseObject({
    accessIpMask: z.optional(z.string()),
    accessLevel: z.optional(z.enum(['full', 'readonly'])),
    description: z.optional(z.string()),
    externalAccess: z.optional(z.boolean()),
    password: z.optional(z.string()),
  }))()

/**
 * Settings that a MySQL user is to have.
 */
export const zMysqlUserUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    accessIpMask: z.optional(z.string()),
    accessLevel: z.enum(['full', 'readonly']),
    description: z.string(),
    externalAccess: z.optional(z.boolean()),
  }))()

/**
 * A version of MySQL.
 */
export const zMysqlVersion = /* @__PURE__ */ (() =>
  z.looseObject({
    disabled: z.boolean(),
    id: z.string(),
    name: z.string(),
    number: z.string(),
  }))() as unknown as z.ZodMiniType<t.MysqlVersion>

/**
 * The user to create together with a MySQL database.
 */
export const zNewMysqlDatabaseUser = /* @__PURE__ */ (() =>
  z.looseObject({
    accessIpMask: z.optional(z.string()),
    accessLevel: z.enum(['full']),
    externalAccess: z.optional(z.boolean()),
    password: z.string(),
  }))()

/**
 * The copy of a MySQL database to create, with a user of it.
 */
export const zMysqlDatabaseCopy = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    user: zNewMysqlDatabaseUser,
  }))()

/**
 * Who subscribes to the newsletter.
 */
export const zNewsletterSubscribe = /* @__PURE__ */ (() =>
  z.looseObject({
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
  }))()

/**
 * A subscription to the newsletter.
 */
export const zNewsletterSubscription = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    email: z.string(),
    registered: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.NewsletterSubscription>

/**
 * When a contract item can next end.
 */
export const zNextTerminationDate = /* @__PURE__ */ (() =>
  z.looseObject({
    contractItemId: z.string(),
    nextTerminationDate: z.string(),
  }))() as unknown as z.ZodMiniType<t.NextTerminationDate>

/**
 * What a notification is about.
 */
export const zNotificationReference = /* @__PURE__ */ (() =>
  z.looseObject({
    aggregate: z.string(),
    domain: z.string(),
    id: z.string(),
    parents: z.optional(
      z.array(
        z.looseObject({
          aggregate: z.string(),
          domain: z.string(),
          id: z.string(),
        }),
      ),
    ),
  }))() as unknown as z.ZodMiniType<t.NotificationReference>

/**
 * A notification of a user.
 */
export const zNotification = /* @__PURE__ */ (() =>
  z.looseObject({
    createdAt: z.string(),
    id: z.string(),
    read: z.boolean(),
    reference: zNotificationReference,
    severity: z.string(),
    type: z.string(),
  }))() as unknown as z.ZodMiniType<t.Notification>

/**
 * Status of a notification; only `read` can be set.
 */
export const zNotificationStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.NotificationStatus>

/**
 * The status of notifications.
 */
export const zNotificationReadStatus = /* @__PURE__ */ z.looseObject({
  status: zNotificationStatus,
}) as unknown as z.ZodMiniType<t.NotificationReadStatus>

/**
 * The new status of several notifications, and how many changed.
 */
export const zNotificationsRead = /* @__PURE__ */ (() =>
  z.looseObject({
    status: zNotificationStatus,
    updatedCount: z.number(),
  }))() as unknown as z.ZodMiniType<t.NotificationsRead>

/**
 * Why a token request was rejected.
 */
export const zOAuthError = /* @__PURE__ */ (() =>
  z.looseObject({
    error: z.string(),
    error_description: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.OAuthError>

/**
 * An access token for an OAuth client.
 */
export const zOAuthToken = /* @__PURE__ */ (() =>
  z.looseObject({
    access_token: z.string(),
    expires_in: z.number(),
    scope: z.optional(z.string()),
    token_type: z.string(),
    refresh_token: z.string(),
  }))() as unknown as z.ZodMiniType<t.OAuthToken>

/**
 * An authorization code to exchange.
 */
export const zOAuthTokenRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    code: z.string(),
    code_verifier: z.optional(z.string()),
    grant_type: z.enum(['authorization_code']),
    redirect_uri: z.url(),
  }))()

/**
 * A fee that is charged once.
 */
export const zOneTimePaymentFeeStrategy = /* @__PURE__ */ (() =>
  z.looseObject({
    price: z.number(),
  }))() as unknown as z.ZodMiniType<t.OneTimePaymentFeeStrategy>

/**
 * An add-on of an ordered article.
 */
export const zOrderAddon = /* @__PURE__ */ (() =>
  z.looseObject({
    hidden: z.optional(z.boolean()),
    key: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.OrderAddon>

/**
 * Value that was chosen for an attribute of an ordered article.
 */
export const zOrderAttribute = /* @__PURE__ */ (() =>
  z.looseObject({
    key: z.string(),
    value: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.OrderAttribute>

/**
 * An order that was placed.
 */
export const zOrderCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    orderId: z.string(),
  }))() as unknown as z.ZodMiniType<t.OrderCreated>

/**
 * One value of the contact data of a domain.
 */
export const zOrderHandleField = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    value: z.string(),
  }))()

/**
 * A domain to order, with the contact data of its owner.
 */
export const zDomainOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.optional(z.string()),
    domain: z.string(),
    handleData: z.looseObject({
      adminC: z.optional(z.array(zOrderHandleField)),
      ownerC: z.array(zOrderHandleField).check(z.minLength(1)),
    }),
    projectId: z.uuid(),
  }))()

/**
 * Hardware to order, by its size.
 */
export const zOrderHardwareSpec = /* @__PURE__ */ (() =>
  z.looseObject({
    ram: z.optional(z.number()),
    vcpu: z.optional(z.number()),
  }))()

/**
 * Items of contracts, offers or orders that an item of an order refers to.
 */
export const zOrderItemReference = /* @__PURE__ */ (() =>
  z.looseObject({
    contractItemId: z.optional(z.string()),
    offerItemId: z.optional(z.string()),
    orderItemId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.OrderItemReference>

/**
 * An item of an order.
 */
export const zOrderItem = /* @__PURE__ */ (() =>
  z.looseObject({
    addons: z.optional(z.array(zOrderAddon)),
    articleId: z.string(),
    articleName: z.optional(z.string()),
    articleTemplateName: z.optional(z.string()),
    attributeConfiguration: z.optional(z.array(zOrderAttribute)),
    isInclusive: z.boolean(),
    orderItemId: z.string(),
    predefinedDomainAggregateId: z.optional(z.string()),
    price: z.number(),
    reference: z.optional(zOrderItemReference),
  }))() as unknown as z.ZodMiniType<t.OrderItem>

/**
 * Hardware to order, by its machine type.
 */
export const zOrderMachineTypeSpec = /* @__PURE__ */ (() =>
  z.looseObject({
    machineType: z.optional(z.string()),
  }))()

/**
 * Why an order or its preview is not possible.
 */
export const zOrderPreviewError = /* @__PURE__ */ (() =>
  z.looseObject({
    error: z.optional(z.record(z.string(), z.unknown())),
  }))() as unknown as z.ZodMiniType<t.OrderPreviewError>

/**
 * The user who placed an order.
 */
export const zOrderProfile = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string(),
    title: z.optional(z.string()),
    userId: z.string(),
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.OrderProfile>

/**
 * How far an order is.
 */
export const zOrderStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.OrderStatus>

/**
 * Prices of an order added up.
 */
export const zOrderSummary = /* @__PURE__ */ (() =>
  z.looseObject({
    nonRecurring: z.number(),
    recurring: z.number(),
    summary: z.number(),
  }))() as unknown as z.ZodMiniType<t.OrderSummary>

/**
 * Whether an order is a new one or changes a contract.
 */
export const zOrderType = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.OrderType>

/**
 * An order of a customer. The provider does not say whether prices are in euros or cents.
 */
export const zOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    contractChangeContractId: z.optional(z.string()),
    customerId: z.string(),
    dueDate: z.optional(z.string()),
    invoicingPeriod: z.number(),
    items: z.array(zOrderItem),
    orderDate: z.optional(z.string()),
    orderId: z.string(),
    orderNumber: z.string(),
    profile: z.optional(zOrderProfile),
    status: zOrderStatus,
    summary: zOrderSummary,
    type: zOrderType,
  }))() as unknown as z.ZodMiniType<t.Order>

/**
 * An extension as its contributor sees it.
 */
export const zOwnExtension = /* @__PURE__ */ (() =>
  z.looseObject({
    assets: z.array(zExtensionAsset),
    backendComponents: z.optional(zExtensionBackendComponents),
    blocked: z.optional(z.boolean()),
    context: z.optional(zExtensionContext),
    contributorId: z.string(),
    deletionDeadline: z.optional(z.string()),
    deprecation: z.optional(zExtensionDeprecation),
    description: z.optional(z.string()),
    detailedDescriptions: z.optional(zExtensionDescriptions),
    disabled: z.optional(z.boolean()),
    externalFrontends: z.optional(z.array(zExternalComponent)),
    frontendComponents: z.optional(z.array(zExternalComponent)),
    frontendFragments: z.optional(z.record(z.string(), zExtensionFrontendFragment)),
    functional: z.boolean(),
    id: z.string(),
    isDeletionScheduled: z.optional(z.boolean()),
    logoRefId: z.optional(z.string()),
    name: z.string(),
    pricing: z.optional(zExtensionPrices),
    pricingDetails: z.optional(zExtensionPricePlanDetails),
    published: z.boolean(),
    requestedChanges: z.optional(
      z.looseObject({
        context: z.optional(zExtensionContext),
        purgeScopes: z.optional(z.boolean()),
        purgeWebhookUrls: z.optional(z.boolean()),
        scopes: z.optional(z.array(z.string())),
        webhookUrls: z.optional(z.union([zExtensionWebhookUrls, z.record(z.string(), z.unknown())])),
      }),
    ),
    scopes: z.optional(z.array(z.string())),
    secrets: z.array(zExtensionSecretMeta),
    state: z.optional(z.string()),
    statistics: zExtensionStatistics,
    subTitle: z.optional(zExtensionSubTitle),
    support: z.optional(
      z.intersection(
        zExtensionSupport,
        z.looseObject({
          inherited: z.boolean(),
        }),
      ),
    ),
    tags: z.optional(z.array(z.string())),
    verificationRequested: z.boolean(),
    verified: z.boolean(),
    webhookUrls: z.optional(zExtensionWebhookUrls),
  }))() as unknown as z.ZodMiniType<t.OwnExtension>

/**
 * An issue to report.
 */
export const zOwnIssueCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string().check(z.maxLength(5000)),
    origin: z.optional(z.string()),
    subject: z.optional(z.string()),
    type: z.enum(['feedback', 'bug']),
    vote: z.optional(z.number().check(z.gte(0), z.lte(10))),
  }))()

/**
 * Performance data of a page.
 */
export const zPageInsights = /* @__PURE__ */ (() =>
  z.looseObject({
    createdAt: z.optional(z.string()),
    domain: z.string(),
    metrics: z.optional(
      z.array(
        z.looseObject({
          createdAt: z.string(),
          name: z.string(),
          score: z.nullish(z.number()),
          value: z.number(),
        }),
      ),
    ),
    moreDataAvailable: z.optional(z.array(z.string())),
    path: z.string(),
    performanceScore: z.number(),
    screenshot: z.optional(
      z.looseObject({
        createdAt: z.string(),
        fileRef: z.string(),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.PageInsights>

/**
 * A domain with those of its pages that have performance data.
 */
export const zPageInsightsOverview = /* @__PURE__ */ (() =>
  z.looseObject({
    domain: z.string(),
    paths: z.array(
      z.looseObject({
        createdAt: z.string(),
        path: z.string(),
        performanceScore: z.number(),
        screenshotFileRef: z.optional(z.string()),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.PageInsightsOverview>

/**
 * A new password.
 */
export const zPasswordChange = /* @__PURE__ */ (() =>
  z.looseObject({
    multiFactorCode: z.optional(z.string().check(z.minLength(6), z.maxLength(16))),
    newPassword: z.string(),
    oldPassword: z.string(),
  }))()

/**
 * A password policy, as text.
 */
export const zPasswordPolicy = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.PasswordPolicy>

/**
 * A new password for a user who has asked for a reset.
 */
export const zPasswordReset = /* @__PURE__ */ (() =>
  z.looseObject({
    password: z.string(),
    token: z.string().check(z.length(20)),
    userId: z.uuid(),
  }))()

/**
 * A new password for a user who has asked for a reset by the deprecated operation.
 */
export const zPasswordResetDeprecated = /* @__PURE__ */ (() =>
  z.looseObject({
    password: z.string(),
    token: z.string().check(z.length(6)),
    userId: z.uuid(),
  }))()

/**
 * A password to set.
 */
export const zPasswordUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    password: z.string(),
  }))()

/**
 * When a password was last changed.
 */
export const zPasswordUpdatedAt = /* @__PURE__ */ (() =>
  z.looseObject({
    passwordUpdatedAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.PasswordUpdatedAt>

/**
 * How a customer pays for extensions.
 */
export const zPaymentMethod = /* @__PURE__ */ (() =>
  z.looseObject({
    cardDetails: z.optional(zCardDetails),
  }))() as unknown as z.ZodMiniType<t.PaymentMethod>

/**
 * A link to the page on which a payment method is set.
 */
export const zPaymentMethodLink = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.PaymentMethodLink>

/**
 * Where to go after the payment method is set.
 */
export const zPaymentMethodUpdateRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    customReturnUrl: z.optional(z.url()),
  }))()

/**
 * How a customer pays, by direct debit or after an invoice.
 */
export const zPaymentSettings = /* @__PURE__ */ (() =>
  z.union([
    zDebitPaymentSettings,
    zInvoicePaymentSettings,
    z.looseObject({
      method: z.string().check(z.regex(/^(?!(?:debit|invoice)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.PaymentSettings>

/**
 * A monthly fee that depends on the period.
 */
export const zPeriodBasedFeeStrategy = /* @__PURE__ */ (() =>
  z.looseObject({
    periods: z.array(
      z.looseObject({
        feeValidFrom: z.optional(z.string()),
        feeValidUntil: z.optional(z.string()),
        monthlyPrice: z.number(),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.PeriodBasedFeeStrategy>

/**
 * How a fee is charged.
 */
export const zFeeStrategy = /* @__PURE__ */ z.union([
  zOneTimePaymentFeeStrategy,
  zPeriodBasedFeeStrategy,
]) as unknown as z.ZodMiniType<t.FeeStrategy>

/**
 * An e-mail to check.
 */
export const zPhishingCheck = /* @__PURE__ */ (() =>
  z.looseObject({
    emailEml: z.string(),
  }))()

/**
 * Where an e-mail is from.
 */
export const zPhishingChecked = /* @__PURE__ */ z.looseObject({
  result: zEmailOrigin,
}) as unknown as z.ZodMiniType<t.PhishingChecked>

/**
 * A phone number to add.
 */
export const zPhoneNumber = /* @__PURE__ */ (() =>
  z.looseObject({
    phoneNumber: z.string(),
  }))()

/**
 * A phone number to verify.
 */
export const zPhoneVerification = /* @__PURE__ */ (() =>
  z.looseObject({
    code: z.string().check(z.length(6)),
    phoneNumber: z.string(),
  }))()

/**
 * URL of phpMyAdmin.
 */
export const zPhpMyAdminUrl = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))() as unknown as z.ZodMiniType<t.PhpMyAdminUrl>

/**
 * Whether and when a user is shown the poll.
 */
export const zPollSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    completedAt: z.optional(z.string()),
    dontShowUntil: z.optional(z.string()),
    ignoredAt: z.optional(z.string()),
    shouldShow: z.boolean(),
    status: z.string(),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.PollSettings>

/**
 * Poll settings to store.
 */
export const zPollSettingsUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    status: z.enum(['completed', 'muted', 'ignored']),
    userId: z.string(),
  }))()

/**
 * An amount of money.
 */
export const zPrice = /* @__PURE__ */ (() =>
  z.looseObject({
    currency: z.string(),
    value: z.number(),
  }))() as unknown as z.ZodMiniType<t.Price>

/**
 * An article of a contract item, with its number and price.
 */
export const zContractArticle = /* @__PURE__ */ (() =>
  z.looseObject({
    amount: z.number(),
    articleTemplateId: z.string(),
    description: z.optional(z.string()),
    id: z.string(),
    name: z.string(),
    unitPrice: zPrice,
  }))() as unknown as z.ZodMiniType<t.ContractArticle>

/**
 * A line of an invoice.
 */
export const zInvoiceItem = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalDescription: z.optional(z.string()),
    contractItemId: z.string(),
    description: z.string(),
    itemCancelledOrCorrectedBy: z.optional(
      z.array(
        z.looseObject({
          sourceInvoiceId: z.optional(z.string()),
          sourceInvoiceItemId: z.optional(z.string()),
        }),
      ),
    ),
    itemId: z.string(),
    price: zPrice,
    reference: z.optional(
      z.looseObject({
        sourceInvoiceId: z.string(),
        sourceInvoiceItemId: z.string(),
      }),
    ),
    serviceDate: z.optional(z.string()),
    servicePeriod: z.optional(zDatePeriod),
    vatRate: z.number(),
  }))() as unknown as z.ZodMiniType<t.InvoiceItem>

/**
 * An AI hosting key to create.
 */
export const zProjectAiHostingKeyCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    createWebuiContainer: z.optional(z.boolean()),
    name: z.string().check(z.minLength(5)),
  }))()

/**
 * The changes to an AI hosting key.
 */
export const zProjectAiHostingKeyUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    createWebuiContainer: z.optional(z.boolean()),
    name: z.optional(z.string().check(z.minLength(5))),
  }))()

/**
 * A project's share in the plan for AI hosting.
 */
export const zProjectAiHostingPlan = /* @__PURE__ */ (() =>
  z.looseObject({
    keys: zAiHostingPlanUsage,
    modelTermsApprovalRequired: z.boolean(),
    nextTokenReset: z.optional(z.string()),
    projectId: z.string(),
  }))() as unknown as z.ZodMiniType<t.ProjectAiHostingPlan>

/**
 * A project to create.
 */
export const zProjectCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
  }))()

/**
 * Why a project was disabled.
 */
export const zProjectDisableReason = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ProjectDisableReason>

/**
 * Something that a project can use.
 */
export const zProjectFeature = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ProjectFeature>

/**
 * A project to order.
 */
export const zProjectHostingOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    description: z.string(),
    diskspaceInGiB: z.number(),
    promotionCode: z.optional(z.string()),
    spec: z.union([zOrderMachineTypeSpec, zOrderHardwareSpec]),
    useFreeTrial: z.optional(z.boolean()),
    recommendationCode: z.optional(z.string()),
  }))()

/**
 * A project to preview an order of.
 */
export const zProjectHostingOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.optional(z.string()),
    description: z.optional(z.string()),
    diskspaceInGiB: z.number(),
    spec: z.union([zOrderMachineTypeSpec, zOrderHardwareSpec]),
    promotionCode: z.optional(z.string()),
  }))()

/**
 * Resources that a project is to have after a tariff change.
 */
export const zProjectHostingTariffChange = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.string(),
    diskspaceInGiB: z.number(),
    spec: z.union([zOrderMachineTypeSpec, zOrderHardwareSpec]),
  }))()

/**
 * Whether a project is ready. Deprecated; the project's `status` says more.
 *
 * @deprecated
 */
export const zProjectReadiness = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ProjectReadiness>

/**
 * Role of a member in a project.
 */
export const zProjectRole = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ProjectRole>

/**
 * An invite to a project.
 */
export const zProjectInvite = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    information: zInviteInformation,
    mailAddress: z.string(),
    membershipExpiresAt: z.optional(z.string()),
    message: z.optional(z.string()),
    projectDescription: z.string(),
    projectId: z.string(),
    role: zProjectRole,
    avatarRefId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ProjectInvite>

/**
 * A user's membership in a project.
 */
export const zProjectMembership = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string(),
    expiresAt: z.optional(z.string()),
    id: z.string(),
    inherited: z.boolean(),
    inviteId: z.optional(z.string()),
    memberSince: z.optional(z.string()),
    mfa: z.boolean(),
    projectId: z.string(),
    role: zProjectRole,
    userId: z.string(),
    avatarRef: z.optional(z.string()),
    firstName: z.string(),
    lastName: z.string(),
  }))() as unknown as z.ZodMiniType<t.ProjectMembership>

/**
 * Status of a project.
 */
export const zProjectStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ProjectStatus>

/**
 * A project as it is listed.
 */
export const zProjectListItem = /* @__PURE__ */ (() =>
  z.looseObject({
    createdAt: z.string(),
    customerId: z.string(),
    customerMeta: z.looseObject({
      id: z.string(),
    }),
    description: z.string(),
    disableReason: z.optional(zProjectDisableReason),
    disabledAt: z.optional(z.string()),
    enabled: z.boolean(),
    id: z.string(),
    imageRefId: z.optional(z.string()),
    isReady: z.boolean(),
    projectHostingId: z.optional(z.string()),
    readiness: zProjectReadiness,
    serverId: z.optional(z.string()),
    shortId: z.string(),
    status: zProjectStatus,
    statusSetAt: z.string(),
    backupStorageUsageInBytes: z.number(),
    backupStorageUsageInBytesSetAt: z.string(),
    deletionRequested: z.boolean(),
    features: z.optional(z.array(zProjectFeature)),
    serverGroupId: z.string(),
    serverShortId: z.optional(z.string()),
    supportedFeatures: z.array(zProjectFeature),
    webStorageUsageInBytes: z.number(),
    webStorageUsageInBytesSetAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.ProjectListItem>

/**
 * The changes to a project.
 */
export const zProjectUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
  }))()

/**
 * The error of too many requests.
 */
export const zRateLimitExceeded = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.optional(z.string()),
    type: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.RateLimitExceeded>

/**
 * A suggestion to send.
 */
export const zRecommendationSuggestionCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    suggestion: z.string(),
  }))()

/**
 * A suggestion that was sent.
 */
export const zRecommendationSuggestionCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.RecommendationSuggestionCreated>

/**
 * Codes that replace the second factor if it is lost.
 */
export const zRecoveryCodes = /* @__PURE__ */ (() =>
  z.looseObject({
    recoveryCodesList: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.RecoveryCodes>

/**
 * Configuration of a Redis database.
 */
export const zRedisDatabaseConfiguration = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalFlags: z.optional(z.array(z.string())),
    maxMemory: z.optional(z.string()),
    maxMemoryPolicy: z.optional(z.string()),
    persistent: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.RedisDatabaseConfiguration>

/**
 * A Redis database of a project.
 */
export const zRedisDatabase = /* @__PURE__ */ (() =>
  z.looseObject({
    configuration: z.optional(zRedisDatabaseConfiguration),
    createdAt: z.string(),
    description: z.string(),
    finalizers: z.optional(z.array(z.string())),
    hostname: z.string(),
    id: z.string(),
    name: z.string(),
    port: z.number(),
    projectId: z.string(),
    status: zDatabaseStatus,
    statusSetAt: z.string(),
    storageUsageInBytes: z.number(),
    storageUsageInBytesSetAt: z.string(),
    updatedAt: z.string(),
    version: z.string(),
  }))() as unknown as z.ZodMiniType<t.RedisDatabase>

/**
 * A version of Redis.
 */
export const zRedisVersion = /* @__PURE__ */ (() =>
  z.looseObject({
    disabled: z.boolean(),
    id: z.string(),
    name: z.string(),
    number: z.string(),
  }))() as unknown as z.ZodMiniType<t.RedisVersion>

/**
 * A user who was registered.
 */
export const zRegisteredUser = /* @__PURE__ */ (() =>
  z.looseObject({
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.RegisteredUser>

/**
 * Whether a domain can be registered.
 */
export const zRegistrability = /* @__PURE__ */ (() =>
  z.looseObject({
    isPremium: z.boolean(),
    registrable: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.Registrability>

/**
 * The domain to check.
 */
export const zRegistrabilityCheck = /* @__PURE__ */ (() =>
  z.looseObject({
    domain: z.string(),
  }))()

/**
 * A registration to verify.
 */
export const zRegistrationVerification = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
    token: z.string().check(z.minLength(6), z.maxLength(16)),
    userId: z.uuid(),
  }))()

/**
 * Credentials of a registry, without the password.
 */
export const zRegistryCredentials = /* @__PURE__ */ (() =>
  z.looseObject({
    username: z.string(),
    valid: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.RegistryCredentials>

/**
 * A container registry from which a project pulls images.
 */
export const zRegistry = /* @__PURE__ */ (() =>
  z.looseObject({
    credentials: z.optional(zRegistryCredentials),
    description: z.string(),
    id: z.string(),
    projectId: z.string(),
    uri: z.string(),
  }))() as unknown as z.ZodMiniType<t.Registry>

/**
 * Result of a check of credentials.
 */
export const zRegistryCredentialsChecked = /* @__PURE__ */ (() =>
  z.looseObject({
    valid: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.RegistryCredentialsChecked>

/**
 * Credentials of a registry.
 */
export const zRegistryCredentialsCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    password: z.string(),
    username: z.string(),
  }))()

/**
 * A registry to create.
 */
export const zRegistryCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    credentials: z.optional(zRegistryCredentialsCreate),
    description: z.string(),
    uri: z.string(),
  }))()

/**
 * The changes to a registry.
 */
export const zRegistryUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    credentials: z.nullish(zRegistryCredentialsCreate),
    description: z.optional(z.string()),
    uri: z.optional(z.string()),
  }))()

/**
 * The address of a registry to check.
 */
export const zRegistryUriCheck = /* @__PURE__ */ (() =>
  z.looseObject({
    registryUri: z.string(),
  }))()

/**
 * Whether the address of a registry is valid.
 */
export const zRegistryUriChecked = /* @__PURE__ */ (() =>
  z.looseObject({
    reason: z.optional(z.string()),
    valid: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.RegistryUriChecked>

/**
 * A domain to move along.
 */
export const zRelocationDomain = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.optional(z.string()),
    domainOwnerData: z.optional(z.string()),
    name: z.string().check(z.minLength(1)),
  }))()

/**
 * A mailbox to move.
 */
export const zRelocationMailbox = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string().check(z.minLength(1)),
    password: z.string().check(z.minLength(1)),
  }))()

/**
 * A relocation to order.
 */
export const zRelocationCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    allDomains: z.optional(z.boolean()),
    allowPasswordChange: z.boolean(),
    contact: z.looseObject({
      email: z.email().check(z.minLength(1)),
      firstName: z.string().check(z.minLength(1)),
      lastName: z.string().check(z.minLength(1)),
      phoneNumber: z.optional(z.string().check(z.regex(/|^\+([0-9]{2,3}|1)-[0-9]{2,5}-[0-9]+$/))),
    }),
    domains: z.optional(z.array(zRelocationDomain)),
    notes: z.optional(z.string()),
    provider: z.looseObject({
      loginUrl: z.string().check(z.minLength(1)),
      name: z.union([z.string().check(z.minLength(1)), z.enum(['1und1', 'strato'])]),
      password: z.string().check(z.minLength(1)),
      sourceAccount: z.string().check(z.minLength(1)),
      userName: z.string().check(z.minLength(1)),
    }),
    target: z.looseObject({
      organisation: z.string().check(z.minLength(1)),
      product: z.union([
        z.string().check(z.minLength(1)),
        z.enum(['Space-Server', 'proSpace', 'Agentur-Server', 'CMS-Hosting', 'Shop-Hosting']),
      ]),
      projectName: z.string().check(z.minLength(1)),
      system: z.enum(['kc', 'mstudio']),
    }),
    additionalServices: z.looseObject({
      dataCompare: z.enum(['default', 'additionalCompare']),
    }),
    articleType: z.enum(['cms-hosting', 'cms-hosting-express', 'onlineshop', 'onlineshop-express']),
    emailInboxes: z.optional(z.array(zRelocationMailbox)),
    prices: z.looseObject({
      positions: z.array(
        z.looseObject({
          name: z.string().check(z.minLength(1)),
          price: z.number().check(z.gte(0)),
        }),
      ),
      total: z.number().check(z.gte(0)),
    }),
    userId: z.optional(z.union([z.uuid().check(z.minLength(1)), z.string().check(z.maxLength(0))])),
  }))()

/**
 * An access token.
 */
export const zRetrievedAccessToken = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.string(),
    token: z.string(),
    refreshToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.RetrievedAccessToken>

/**
 * How a person is addressed.
 */
export const zSalutation = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.Salutation>

/**
 * How to reach a person or a company.
 */
export const zContact = /* @__PURE__ */ (() =>
  z.looseObject({
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    title: z.optional(z.string()),
    salutation: zSalutation,
    company: z.optional(z.string()),
    address: zAddress,
    emailAddress: z.optional(z.string()),
    phoneNumbers: z.optional(z.array(z.string())),
    useFormalTerm: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.Contact>

/**
 * Who signs the contracts of a contributor.
 */
export const zContributorContractOwner = /* @__PURE__ */ (() =>
  z.looseObject({
    contact: zContact,
    inherited: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.ContributorContractOwner>

/**
 * The owner of a customer, a person or a company, with an address.
 */
export const zCustomerContact = /* @__PURE__ */ (() =>
  z.looseObject({
    address: zAddress,
    company: z.optional(z.string()),
    emailAddress: z.optional(z.string()),
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    phoneNumbers: z.optional(z.array(z.string())),
    salutation: zSalutation,
    title: z.optional(z.string()),
    useFormalTerm: z.optional(z.boolean()),
    leitwegId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.CustomerContact>

/**
 * A customer, which has members and projects.
 */
export const zCustomer = /* @__PURE__ */ (() =>
  z.looseObject({
    activeSuspension: z.optional(
      z.looseObject({
        createdAt: z.string(),
      }),
    ),
    avatarRefId: z.optional(z.string()),
    categoryId: z.optional(z.string()),
    creationDate: z.string(),
    customerId: z.string(),
    customerNumber: z.string(),
    executingUserRoles: z.optional(z.array(zCustomerRole)),
    isBanned: z.optional(z.boolean()),
    isInDefaultOfPayment: z.optional(z.boolean()),
    memberCount: z.number(),
    name: z.string(),
    owner: z.optional(zCustomerContact),
    projectCount: z.number(),
    vatId: z.optional(z.string()),
    vatIdValidationState: z.optional(z.string()),
    deletionProhibitedBy: z.optional(z.array(z.string())),
    flags: z.optional(z.array(zCustomerFlag)),
    isAllowedToPlaceOrders: z.optional(z.boolean()),
    isMailAddressInvalid: z.optional(z.boolean()),
    levelOfUndeliverableDunningNotice: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Customer>

/**
 * Who gets an invoice, a person or a company.
 */
export const zInvoiceRecipient = /* @__PURE__ */ (() =>
  z.looseObject({
    address: zAddress,
    company: z.optional(z.string()),
    emailAddress: z.optional(z.string()),
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    phoneNumbers: z.optional(z.array(z.string())),
    salutation: zSalutation,
    title: z.optional(z.string()),
    useFormalTerm: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.InvoiceRecipient>

/**
 * An invoice from mittwald to a contributor.
 */
export const zContributorIncomingInvoice = /* @__PURE__ */ (() =>
  z.looseObject({
    currency: z.string(),
    customerId: z.string(),
    customerName: z.string(),
    customerNumber: z.string(),
    date: z.string(),
    id: z.string(),
    invoiceNumber: z.string(),
    invoiceType: z.optional(z.string()),
    pdfId: z.string(),
    recipient: zInvoiceRecipient,
    totalGross: z.number(),
    totalNet: z.number(),
  }))() as unknown as z.ZodMiniType<t.ContributorIncomingInvoice>

/**
 * An invoice, or a document that corrects or cancels one. The provider does not say whether amounts are in euros or cents.
 */
export const zInvoice = /* @__PURE__ */ (() =>
  z.looseObject({
    amountPaid: z.number(),
    cancellation: z.optional(zInvoiceCancellation),
    cancellationOf: z.optional(z.string()),
    currency: z.string(),
    customerId: z.string(),
    date: z.string(),
    groups: z.array(
      z.looseObject({
        contractId: z.optional(z.string()),
        description: z.optional(z.string()),
        items: z.array(zInvoiceItem),
      }),
    ),
    id: z.string(),
    invoiceNumber: z.string(),
    invoiceType: z.string(),
    paymentSettings: z.optional(zPaymentSettings),
    pdfId: z.string(),
    recipient: zInvoiceRecipient,
    status: z.string(),
    totalGross: z.number(),
    totalNet: z.number(),
    vatId: z.optional(z.string()),
    reissuedBy: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Invoice>

/**
 * How a customer is invoiced and pays.
 */
export const zInvoiceSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalEmailRecipients: z.optional(z.array(z.string())),
    debitPaymentStopUntil: z.optional(z.string()),
    id: z.string(),
    invoicePeriod: z.optional(z.number()),
    lastBankingInformation: z.optional(zBankingInformation),
    paymentSettings: z.optional(zPaymentSettings),
    printedInvoices: z.optional(z.boolean()),
    recipient: z.optional(zInvoiceRecipient),
    recipientSameAsOwner: z.optional(z.boolean()),
    status: z.optional(z.array(zInvoiceSettingsStatus)),
    targetDay: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.InvoiceSettings>

/**
 * A contributor as its members see it.
 */
export const zOwnContributor = /* @__PURE__ */ (() =>
  z.looseObject({
    contactPersonUserId: z.string(),
    contractOwner: zContributorContractOwner,
    contributorNumber: z.string(),
    customerId: z.string(),
    description: z.optional(z.string()),
    descriptions: z.optional(zContributorDescriptions),
    email: z.string(),
    homepage: z.optional(z.string()),
    id: z.string(),
    imprint: z.optional(zContributorImprint),
    logoInherited: z.optional(z.boolean()),
    logoRefId: z.optional(z.string()),
    name: z.string(),
    nameInherited: z.boolean(),
    phone: z.optional(z.string()),
    state: zContributorState,
    supportInformation: z.intersection(
      zExtensionSupport,
      z.looseObject({
        inherited: z.boolean(),
      }),
    ),
    url: z.optional(z.string()),
    verificationRequested: z.boolean(),
    verified: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.OwnContributor>

/**
 * A person's name.
 */
export const zPerson = /* @__PURE__ */ (() =>
  z.looseObject({
    firstName: z.string(),
    lastName: z.string(),
    title: z.optional(zSalutation),
  }))() as unknown as z.ZodMiniType<t.Person>

/**
 * The caller's account.
 */
export const zAccount = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.optional(z.string()),
    mfaDetails: z.optional(
      z.looseObject({
        mfaConfirmed: z.optional(z.boolean()),
        mfaInitialized: z.optional(z.boolean()),
      }),
    ),
    passwordUpdatedAt: z.optional(z.string()),
    person: z.optional(zPerson),
    userId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.Account>

/**
 * A value that was given for a user input. It is a secret if the format of the input is `password`.
 */
export const zSavedUserInput = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    value: z.string(),
  }))() as unknown as z.ZodMiniType<t.SavedUserInput>

/**
 * Request handler that an app version needs.
 */
export const zAppRequestHandler = /* @__PURE__ */ (() =>
  z.looseObject({
    exampleValues: z.optional(z.array(zSavedUserInput)),
    name: z.string(),
    namespace: z.string(),
    parametersTemplate: z.string(),
  }))() as unknown as z.ZodMiniType<t.AppRequestHandler>

/**
 * A scheduled tariff change.
 */
export const zScheduledTariffChange = /* @__PURE__ */ (() =>
  z.looseObject({
    newArticles: z.array(zContractArticle),
    scheduledAtDate: z.string(),
    scheduledByUserId: z.optional(z.string()),
    targetDate: z.string(),
    isForced: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.ScheduledTariffChange>

/**
 * A part of a contract, such as a project, with its articles and dates.
 */
export const zContractItem = /* @__PURE__ */ (() =>
  z.looseObject({
    activationDate: z.optional(z.string()),
    aggregateReference: z.optional(zContractItemReference),
    articles: z.array(zContractArticle),
    contractPeriod: z.number(),
    description: z.string(),
    freeTrialDays: z.optional(z.number()),
    groupByProjectId: z.optional(z.string()),
    invoiceStop: z.optional(z.string()),
    invoicingPeriod: z.optional(z.number()),
    isActivated: z.boolean(),
    isBaseItem: z.boolean(),
    isInFreeTrial: z.optional(z.boolean()),
    isInclusive: z.optional(z.boolean()),
    itemId: z.string(),
    nextPossibleDowngradeDate: z.optional(z.string()),
    nextPossibleTerminationDate: z.optional(z.string()),
    nextPossibleUpgradeDate: z.optional(z.string()),
    orderDate: z.optional(z.string()),
    orderId: z.optional(z.string()),
    replacedByItem: z.optional(z.string()),
    tariffChange: z.optional(zScheduledTariffChange),
    termination: z.optional(zContractTermination),
    totalPrice: zPrice,
  }))() as unknown as z.ZodMiniType<t.ContractItem>

/**
 * A contract of a customer, with the items it consists of.
 */
export const zContract = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalItems: z.optional(z.array(zContractItem)),
    baseItem: zContractItem,
    contractId: z.string(),
    contractNumber: z.string(),
    customerId: z.string(),
    termination: z.optional(zContractTermination),
  }))() as unknown as z.ZodMiniType<t.Contract>

/**
 * A scope that an extension can ask for.
 */
export const zScope = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
  }))() as unknown as z.ZodMiniType<t.Scope>

/**
 * A reference to a screenshot.
 */
export const zScreenshotReference = /* @__PURE__ */ (() =>
  z.looseObject({
    reference: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ScreenshotReference>

/**
 * References to a screenshot.
 */
export const zScreenshotReferences = /* @__PURE__ */ (() =>
  z.looseObject({
    references: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.ScreenshotReferences>

/**
 * The page that the screenshot shows.
 */
export const zScreenshotRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    domainName: z.string(),
    path: z.string(),
  }))() as unknown as z.ZodMiniType<t.ScreenshotRequest>

/**
 * Says that authentication needs a second factor.
 */
export const zSecondFactorRequired = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SecondFactorRequired>

/**
 * Says that the request needs a second factor.
 */
export const zSecondFactorRequiredAnswer = /* @__PURE__ */ (() =>
  z.intersection(
    zAccountError,
    z.looseObject({
      name: z.string(),
    }),
  ))() as unknown as z.ZodMiniType<t.SecondFactorRequiredAnswer>

/**
 * Why a server was disabled.
 */
export const zServerDisableReason = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ServerDisableReason>

/**
 * A server to order.
 */
export const zServerOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string().check(z.minLength(1)),
    description: z.string(),
    diskspaceInGiB: z.number(),
    machineType: z.string(),
    useFreeTrial: z.optional(z.boolean()),
    promotionCode: z.optional(z.string()),
    recommendationCode: z.optional(z.string()),
  }))()

/**
 * A server to preview an order of.
 */
export const zServerOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.optional(z.string()),
    description: z.optional(z.string()),
    diskspaceInGiB: z.number(),
    machineType: z.string(),
    promotionCode: z.optional(z.string()),
  }))()

/**
 * Whether a server is ready. Deprecated; the server also has a `status`.
 *
 * @deprecated
 */
export const zServerReadiness = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ServerReadiness>

/**
 * Status of a server.
 */
export const zServerStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ServerStatus>

/**
 * A server, which projects are on.
 */
export const zServer = /* @__PURE__ */ (() =>
  z.looseObject({
    clusterName: z.string(),
    createdAt: z.string(),
    customerId: z.string(),
    description: z.string(),
    disabledReason: z.optional(zServerDisableReason),
    id: z.string(),
    imageRefId: z.optional(z.string()),
    isReady: z.boolean(),
    machineType: zMachineType,
    readiness: zServerReadiness,
    shortId: z.string(),
    statisticsBaseDomain: z.optional(z.string()),
    status: zServerStatus,
    storage: z.string(),
    groupId: z.string(),
  }))() as unknown as z.ZodMiniType<t.Server>

/**
 * Resources that a server is to have after a tariff change.
 */
export const zServerTariffChange = /* @__PURE__ */ (() =>
  z.looseObject({
    contractId: z.uuid(),
    diskspaceInGiB: z.number(),
    machineType: z.string(),
  }))()

/**
 * Changes to a server.
 */
export const zServerUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
  }))()

/**
 * An access token for a service.
 */
export const zServiceAccessToken = /* @__PURE__ */ (() =>
  z.looseObject({
    accessToken: z.looseObject({
      id: z.string(),
      jwtClaims: z.looseObject({
        exp: z.string(),
        iat: z.string(),
        iss: z.string(),
        sub: z.string(),
      }),
      publicToken: z.string(),
    }),
  }))() as unknown as z.ZodMiniType<t.ServiceAccessToken>

/**
 * Credentials of a service.
 */
export const zServiceLogin = /* @__PURE__ */ (() =>
  z.looseObject({
    secretAccessKey: z.string(),
  }))()

/**
 * Device that a session is used on.
 */
export const zSessionDevice = /* @__PURE__ */ (() =>
  z.looseObject({
    browser: z.optional(z.string()),
    model: z.optional(z.string()),
    os: z.optional(z.string()),
    type: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SessionDevice>

/**
 * Place that a session is used from.
 */
export const zSessionLocation = /* @__PURE__ */ (() =>
  z.looseObject({
    city: z.optional(z.string()),
    country: z.optional(z.string()),
    ipAddress: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.SessionLocation>

/**
 * A session of the caller.
 */
export const zSession = /* @__PURE__ */ (() =>
  z.looseObject({
    created: z.string(),
    device: zSessionDevice,
    lastAccess: z.optional(z.string()),
    location: z.optional(zSessionLocation),
    tokenId: z.string(),
  }))() as unknown as z.ZodMiniType<t.Session>

/**
 * What to refresh a session with.
 */
export const zSessionRefresh = /* @__PURE__ */ (() =>
  z.looseObject({
    refreshToken: z.string(),
  }))()

/**
 * The tokens of a session that was refreshed.
 */
export const zSessionRefreshed = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.string(),
    refreshToken: z.string(),
    token: z.string(),
  }))() as unknown as z.ZodMiniType<t.SessionRefreshed>

/**
 * An access token for a session of mStudio.
 */
export const zSessionTokenAccess = /* @__PURE__ */ (() =>
  z.looseObject({
    expiry: z.string(),
    publicToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.SessionTokenAccess>

/**
 * Credentials with which the backend of an extension gets an access token.
 */
export const zSessionTokenLogin = /* @__PURE__ */ (() =>
  z.looseObject({
    extensionSecret: z.optional(z.string()),
    sessionToken: z.string(),
  }))()

/**
 * Whether an SFTP user may write or only read.
 */
export const zSftpAccessLevel = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.SftpAccessLevel>

/**
 * A reference to whom a conversation is shared with, such as a user, a customer or a project.
 */
export const zShareableReference = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string(),
      domain: z.string(),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.string().check(z.regex(/^(?!(?:user|customer|project|placementgroup)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.ShareableReference>

/**
 * A support conversation, without its messages.
 */
export const zConversation = /* @__PURE__ */ (() =>
  z.looseObject({
    category: z.optional(zConversationCategory),
    conversationId: z.string(),
    createdAt: z.string(),
    createdBy: z.optional(zConversationUser),
    lastMessageAt: z.optional(z.string()),
    lastMessageBy: z.optional(zConversationUser),
    mainUser: zConversationUser,
    relatedTo: z.optional(zConversationRelation),
    relations: z.optional(z.array(zConversationReference)),
    sharedWith: z.optional(zShareableReference),
    shortId: z.string(),
    status: z.string(),
    title: z.string(),
    visibility: z.string(),
    notificationRoles: z.optional(z.array(zConversationNotificationRole)),
    lastMessage: z.optional(
      z.looseObject({
        createdAt: z.string(),
        createdBy: z.optional(zConversationUser),
      }),
    ),
  }))() as unknown as z.ZodMiniType<t.Conversation>

/**
 * An SRV record.
 */
export const zSrvRecord = /* @__PURE__ */ (() =>
  z.looseObject({
    fqdn: z.string(),
    port: z.number(),
    priority: z.optional(z.number()),
    weight: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.SrvRecord>

/**
 * A public SSH key.
 */
export const zSshKey = /* @__PURE__ */ (() =>
  z.looseObject({
    algorithm: z.string(),
    comment: z.string(),
    createdAt: z.string(),
    expiresAt: z.optional(z.string()),
    fingerprint: z.string(),
    key: z.string(),
    sshKeyId: z.string(),
  }))() as unknown as z.ZodMiniType<t.SshKey>

/**
 * One SSH key of the caller.
 */
export const zSshKeyAnswer = /* @__PURE__ */ z.looseObject({
  sshKey: zSshKey,
}) as unknown as z.ZodMiniType<t.SshKeyAnswer>

/**
 * An SSH key to add.
 */
export const zSshKeyCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    publicKey: z.string(),
  }))()

/**
 * The SSH keys of the caller.
 */
export const zSshKeyList = /* @__PURE__ */ (() =>
  z.looseObject({
    sshKeys: z.optional(z.array(zSshKey)),
  }))() as unknown as z.ZodMiniType<t.SshKeyList>

/**
 * What to change of an SSH key.
 */
export const zSshKeyUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.string(),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * A public SSH key.
 */
export const zSshPublicKey = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.string(),
    key: z.string(),
  }))() as unknown as z.ZodMiniType<t.SshPublicKey>

/**
 * A user that reaches the files of a project by SFTP.
 */
export const zSftpUser = /* @__PURE__ */ (() =>
  z.looseObject({
    accessLevel: zSftpAccessLevel,
    active: z.optional(z.boolean()),
    authUpdatedAt: z.string(),
    createdAt: z.string(),
    description: z.string(),
    directories: z.optional(z.array(z.string())),
    expiresAt: z.optional(z.string()),
    hasPassword: z.boolean(),
    id: z.string(),
    projectId: z.string(),
    publicKeys: z.optional(z.array(zSshPublicKey)),
    updatedAt: z.optional(z.string()),
    userName: z.string(),
  }))() as unknown as z.ZodMiniType<t.SftpUser>

/**
 * A user that reaches a project by SSH.
 */
export const zSshUser = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.optional(z.boolean()),
    authUpdatedAt: z.string(),
    createdAt: z.string(),
    description: z.string(),
    expiresAt: z.optional(z.string()),
    hasPassword: z.boolean(),
    id: z.string(),
    projectId: z.string(),
    publicKeys: z.optional(z.array(zSshPublicKey)),
    updatedAt: z.optional(z.string()),
    userName: z.string(),
  }))() as unknown as z.ZodMiniType<t.SshUser>

/**
 * A component to add to a stack.
 */
export const zStackComponentCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    templateConfig: z.looseObject({
      templateId: z.string(),
      userInputs: z.optional(
        z.array(
          z.looseObject({
            name: z.string(),
            value: z.string(),
          }),
        ),
      ),
    }),
  }))()

/**
 * A stack to create.
 */
export const zStackCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    templateConfig: z.optional(
      z.looseObject({
        templateId: z.string(),
        userInputs: z.optional(
          z.array(
            z.looseObject({
              name: z.string(),
              value: z.string(),
            }),
          ),
        ),
      }),
    ),
  }))()

/**
 * How a service is deployed.
 */
export const zStackServiceDeploy = /* @__PURE__ */ (() =>
  z.looseObject({
    resources: z.optional(zContainerResources),
  }))() as unknown as z.ZodMiniType<t.StackServiceDeploy>

/**
 * Order of services by description, ascending or descending.
 */
export const zStackServiceSortOrder = /* @__PURE__ */ z.enum(['descriptionAsc', 'descriptionDesc'])

/**
 * What the container of a service is made of.
 */
export const zStackServiceState = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.optional(z.array(z.string())),
    entrypoint: z.optional(z.array(z.string())),
    envs: z.optional(z.record(z.string(), z.string())),
    image: z.string(),
    imageDigest: z.optional(z.string()),
    ports: z.optional(z.array(z.string())),
    volumes: z.optional(z.array(z.string())),
  }))() as unknown as z.ZodMiniType<t.StackServiceState>

/**
 * Status of a service.
 */
export const zStackServiceStatus = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.StackServiceStatus>

/**
 * A service, that is a container of a stack.
 */
export const zStackService = /* @__PURE__ */ (() =>
  z.looseObject({
    deploy: z.optional(zStackServiceDeploy),
    deployedState: zStackServiceState,
    description: z.string(),
    id: z.string(),
    message: z.optional(z.string()),
    pendingState: zStackServiceState,
    projectId: z.string(),
    requiresRecreate: z.boolean(),
    restartPolicy: z.optional(z.string()),
    serviceName: z.string(),
    shortId: z.string(),
    stackId: z.string(),
    status: zStackServiceStatus,
    statusSetAt: z.string(),
    templateId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.StackService>

/**
 * The webhook that pulls the image of a service.
 */
export const zStackServiceWebhook = /* @__PURE__ */ (() =>
  z.looseObject({
    token: z.string(),
    webhookUrl: z.string(),
  }))() as unknown as z.ZodMiniType<t.StackServiceWebhook>

/**
 * The update schedule to set.
 */
export const zStackUpdateScheduleReplacement = /* @__PURE__ */ (() =>
  z.looseObject({
    updateSchedule: z.nullish(
      z.looseObject({
        cron: z.string(),
        timezone: z.optional(z.string()),
      }),
    ),
  }))()

/**
 * A volume of a stack, which keeps data of its services.
 */
export const zStackVolume = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    linkedServices: z.optional(z.array(z.string())),
    name: z.string(),
    orphaned: z.boolean(),
    stackId: z.string(),
    storageUsageInBytes: z.number(),
    storageUsageInBytesSetAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.StackVolume>

/**
 * A stack: services and volumes that belong together.
 */
export const zStack = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    disabled: z.boolean(),
    id: z.string(),
    prefix: z.string(),
    projectId: z.string(),
    services: z.optional(z.array(zStackService)),
    templateId: z.optional(z.string()),
    updateSchedule: z.nullish(
      z.looseObject({
        cron: z.string(),
        timezone: z.optional(z.string()),
      }),
    ),
    volumes: z.optional(z.array(zStackVolume)),
  }))() as unknown as z.ZodMiniType<t.Stack>

/**
 * A volume as it is to be.
 */
export const zStackVolumeDeclaration = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
  }))()

/**
 * Order of volumes: by name or by used storage, ascending or descending.
 */
export const zStackVolumeSortOrder = /* @__PURE__ */ z.enum(['nameAsc', 'nameDesc', 'storageAsc', 'storageDesc'])

/**
 * The changes to a volume, or a new volume.
 */
export const zStackVolumeUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.optional(z.string()),
  }))()

/**
 * What takes the storage of a category.
 */
export const zStorageStatisticsCategoryKind = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.StorageStatisticsCategoryKind>

/**
 * What statistics of storage are about.
 */
export const zStorageStatisticsKind = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.StorageStatisticsKind>

/**
 * Sums and limits of used storage.
 */
export const zStorageStatisticsMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    isExceeding: z.optional(z.boolean()),
    lastExceedanceLimitInBytes: z.optional(z.number()),
    lastTotalExceedanceInBytes: z.optional(z.number()),
    lastTotalExceedanceInBytesSetAt: z.optional(z.string()),
    limitInBytes: z.optional(z.number()),
    notificationThresholdUsedAsLimit: z.optional(z.boolean()),
    totalExceedanceInBytes: z.optional(z.number()),
    totalExceedanceInBytesSetAt: z.optional(z.string()),
    totalFreeInBytes: z.optional(z.number()),
    totalFreeInPercentage: z.optional(z.number()),
    totalUsageInBytes: z.number(),
    totalUsageInPercentage: z.optional(z.number()),
  }))() as unknown as z.ZodMiniType<t.StorageStatisticsMeta>

/**
 * Something that takes storage.
 */
export const zStorageStatisticsResource = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    id: z.string(),
    name: z.string(),
    usageInBytes: z.number(),
    usageInBytesSetAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.StorageStatisticsResource>

/**
 * Used storage of one category.
 */
export const zStorageStatisticsCategory = /* @__PURE__ */ (() =>
  z.looseObject({
    kind: zStorageStatisticsCategoryKind,
    resources: z.optional(z.array(zStorageStatisticsResource)),
    totalUsageInBytes: z.number(),
  }))() as unknown as z.ZodMiniType<t.StorageStatisticsCategory>

/**
 * Used storage of a project or a server.
 */
export const zStorageStatistics = /* @__PURE__ */ (() =>
  z.looseObject({
    childStatistics: z.optional(z.array(z.lazy((): any => zStorageStatistics))),
    description: z.optional(z.string()),
    id: z.string(),
    kind: zStorageStatisticsKind,
    meta: zStorageStatisticsMeta,
    name: z.string(),
    notificationThresholdInBytes: z.optional(z.number()),
    statisticCategories: z.optional(z.array(zStorageStatisticsCategory)),
  }))() as unknown as z.ZodMiniType<t.StorageStatistics>

/**
 * The storage threshold to set.
 */
export const zStorageThresholdUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    notificationThresholdInBytes: z.nullish(z.int()),
  }))()

/**
 * Why an strace failed.
 */
export const zStraceError = /* @__PURE__ */ (() =>
  z.looseObject({
    errorMessage: z.string(),
  }))() as unknown as z.ZodMiniType<t.StraceError>

/**
 * What to measure.
 */
export const zStraceSchedule = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))()

/**
 * Figures of a group of operations.
 */
export const zStraceStatistics = /* @__PURE__ */ (() =>
  z.looseObject({
    kernelMs: z.number(),
    occurrences: z.number(),
    syscallCount: z.number(),
    userspaceMs: z.number(),
  }))() as unknown as z.ZodMiniType<t.StraceStatistics>

/**
 * What an strace has measured.
 */
export const zStrace = /* @__PURE__ */ (() =>
  z.looseObject({
    actualUrl: z.string(),
    dbQueries: z.array(
      z.looseObject({
        query: z.string(),
        stats: zStraceStatistics,
        warnLevel: z.string(),
      }),
    ),
    dbStats: zStraceStatistics,
    fileOps: z.array(
      z.looseObject({
        filename: z.optional(z.string()),
        filepath: z.optional(z.string()),
        stats: zStraceStatistics,
        warnLevel: z.string(),
      }),
    ),
    fileOpsStats: zStraceStatistics,
    miscStats: zStraceStatistics,
    networkingOps: z.array(
      z.looseObject({
        connectionType: z.string(),
        description: z.string(),
        ip: z.string(),
        port: z.number(),
        stats: zStraceStatistics,
        warnLevel: z.string(),
      }),
    ),
    networkingStats: zStraceStatistics,
    slowdownFactor: z.number(),
    ttfbMs: z.number(),
  }))() as unknown as z.ZodMiniType<t.Strace>

/**
 * The result of an strace.
 */
export const zStraceResult = /* @__PURE__ */ (() =>
  z.looseObject({
    executedAt: z.string(),
    id: z.string(),
    result: z.union([zStraceError, zStrace]),
  }))() as unknown as z.ZodMiniType<t.StraceResult>

/**
 * Suggestions for domains.
 */
export const zSuggestedDomains = /* @__PURE__ */ (() =>
  z.looseObject({
    domains: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.SuggestedDomains>

/**
 * A support code.
 */
export const zSupportCode = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.string(),
    supportCode: z.string(),
  }))() as unknown as z.ZodMiniType<t.SupportCode>

/**
 * How to reach the support for an extension.
 */
export const zSupportContact = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.string(),
    phone: z.optional(z.string()),
    inherited: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.SupportContact>

/**
 * An extension on the marketplace, which can be added to projects or to customers.
 */
export const zExtension = /* @__PURE__ */ (() =>
  z.looseObject({
    context: zExtensionContext,
    contributorId: z.string(),
    description: z.string(),
    frontendComponents: z.optional(z.array(zExternalComponent)),
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    state: zExtensionState,
    support: zSupportContact,
    tags: z.array(z.string()),
    assets: z.array(zExtensionAsset),
    blocked: z.boolean(),
    createdAt: z.string(),
    deletionDeadline: z.optional(z.string()),
    deprecation: z.optional(zExtensionDeprecation),
    detailedDescriptions: z.optional(zExtensionDescriptions),
    disabled: z.boolean(),
    externalFrontends: z.optional(z.array(zExternalComponent)),
    frontendFragments: z.optional(z.record(z.string(), zExtensionFrontendFragment)),
    isDeletionScheduled: z.optional(z.boolean()),
    logoRefId: z.string(),
    pricing: z.optional(zExtensionPrices),
    pricingDetails: z.optional(zExtensionPricePlanDetails),
    published: z.boolean(),
    statistics: zExtensionStatistics,
    subTitle: zExtensionSubTitle,
  }))() as unknown as z.ZodMiniType<t.Extension>

/**
 * System software that apps can depend on, such as a programming language.
 */
export const zSystemSoftware = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    meta: z.optional(z.record(z.string(), z.string())),
    name: z.string(),
    tags: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.SystemSoftware>

/**
 * System software that a version needs.
 */
export const zSystemSoftwareDependency = /* @__PURE__ */ (() =>
  z.looseObject({
    systemSoftwareId: z.string(),
    versionRange: z.string(),
  }))() as unknown as z.ZodMiniType<t.SystemSoftwareDependency>

/**
 * Which updates of the system software are made automatically: none, as the app has it, those of the patch level, or all.
 */
export const zSystemSoftwareUpdatePolicy = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.SystemSoftwareUpdatePolicy>

/**
 * What a project or a server costs after a tariff change.
 */
export const zTariffChangePrice = /* @__PURE__ */ (() =>
  z.looseObject({
    machineTypePrice: z.number(),
    storagePrice: z.number(),
    totalPrice: z.number(),
  }))() as unknown as z.ZodMiniType<t.TariffChangePrice>

/**
 * A tariff change to preview or order.
 */
export const zTariffChangeRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    tariffChangeData: z.optional(
      z.union([zProjectHostingTariffChange, zServerTariffChange, zLeadFyndrTariffChange, zAiHostingTariffChange]),
    ),
    tariffChangeType: z.optional(z.enum(['projectHosting', 'server', 'leadFyndr', 'aiHosting'])),
  }))()

/**
 * When and why a contract item is to end.
 */
export const zTerminationRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    reason: z.optional(z.string()),
    terminationTargetDate: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * A top-level domain.
 */
export const zTld = /* @__PURE__ */ (() =>
  z.looseObject({
    irtp: z.boolean(),
    rgpDays: z.number(),
    tld: z.string(),
    transferAuthCodeRequired: z.boolean(),
    transferAuthentication: zDomainTransferAuthentication,
  }))() as unknown as z.ZodMiniType<t.Tld>

/**
 * Key to get an access token with.
 */
export const zTokenRetrievalKey = /* @__PURE__ */ (() =>
  z.looseObject({
    accessTokenRetrievalKey: z.string(),
    userId: z.string(),
  }))() as unknown as z.ZodMiniType<t.TokenRetrievalKey>

/**
 * What the order of AI hosting, LeadFyndr or a license costs.
 */
export const zTotalOrderPrice = /* @__PURE__ */ (() =>
  z.looseObject({
    totalPrice: z.number(),
  }))() as unknown as z.ZodMiniType<t.TotalOrderPrice>

/**
 * What an order costs. The provider does not say whether prices are in euros or cents.
 */
export const zOrderPrice = /* @__PURE__ */ z.union([
  zHostingOrderPrice,
  zDomainOrderPrice,
  zFeeOrderPrice,
  zTotalOrderPrice,
]) as unknown as z.ZodMiniType<t.OrderPrice>

/**
 * Whether a domain can be transferred.
 */
export const zTransferability = /* @__PURE__ */ (() =>
  z.looseObject({
    reasons: z.looseObject({
      domainAgeTooSmall: z.boolean(),
      domainDoesNotExist: z.boolean(),
      transferLock: z.boolean(),
      wrongAuthCode: z.boolean(),
    }),
    transferable: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.Transferability>

/**
 * The domain to check and its auth code.
 */
export const zTransferabilityCheck = /* @__PURE__ */ (() =>
  z.looseObject({
    authCode: z.optional(z.string()),
    domain: z.string(),
  }))()

/**
 * A text in German and English.
 */
export const zTranslatedText = /* @__PURE__ */ (() =>
  z.looseObject({
    de: z.string(),
    en: z.string(),
  }))() as unknown as z.ZodMiniType<t.TranslatedText>

/**
 * A template from which a stack or a component is created.
 */
export const zContainerTemplate = /* @__PURE__ */ (() =>
  z.looseObject({
    categories: z.array(z.string()),
    description: zTranslatedText,
    developer: z.string(),
    domains: z.optional(
      z.array(
        z.looseObject({
          port: z.string(),
          purpose: z.optional(z.string()),
          service: z.string(),
          userInput: z.string(),
        }),
      ),
    ),
    help: z.optional(
      z.looseObject({
        alerts: z.optional(
          z.array(
            z.looseObject({
              content: zTranslatedText,
              heading: zTranslatedText,
              link: z.optional(zTranslatedText),
              linkText: z.optional(zTranslatedText),
              status: z.string(),
            }),
          ),
        ),
        technicalDetails: z.optional(
          z.array(
            z.looseObject({
              key: zTranslatedText,
              value: z.string(),
            }),
          ),
        ),
      }),
    ),
    iconUrl: z.string(),
    id: z.string(),
    license: z.optional(
      z.looseObject({
        link: z.optional(z.string()),
        name: z.string(),
      }),
    ),
    manifestVersion: z.string(),
    name: zTranslatedText,
    repository: z.optional(z.string()),
    screenshots: z.optional(
      z.array(
        z.looseObject({
          bg: z.string(),
          screenshot: z.string(),
          text: zTranslatedText,
        }),
      ),
    ),
    supportLink: z.optional(z.string()),
    tagline: zTranslatedText,
    type: z.string(),
    userInputs: z.optional(
      z.array(
        z.looseObject({
          dataSource: z.optional(z.string()),
          defaultValue: z.optional(z.string()),
          label: z.optional(zTranslatedText),
          name: z.string(),
          positionMeta: z.optional(
            z.looseObject({
              index: z.optional(z.number()),
              section: z.optional(z.string()),
              step: z.optional(z.string()),
            }),
          ),
          required: z.boolean(),
          validationSchema: z.optional(z.string()),
        }),
      ),
    ),
    version: z.string(),
    website: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.ContainerTemplate>

/**
 * A time to live that mittwald chooses.
 */
export const zTtlAuto = /* @__PURE__ */ (() =>
  z.looseObject({
    auto: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.TtlAuto>

/**
 * A time to live that the customer chooses.
 */
export const zTtlSeconds = /* @__PURE__ */ (() =>
  z.looseObject({
    seconds: z.number(),
  }))() as unknown as z.ZodMiniType<t.TtlSeconds>

/**
 * Settings of the records in a set.
 */
export const zDnsRecordSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    ttl: z.optional(z.union([zTtlSeconds, zTtlAuto])),
  }))() as unknown as z.ZodMiniType<t.DnsRecordSettings>

/**
 * CAA records, which say who may issue certificates.
 */
export const zCaaRecords = /* @__PURE__ */ (() =>
  z.looseObject({
    records: z.array(zCaaRecord),
    settings: zDnsRecordSettings,
  }))() as unknown as z.ZodMiniType<t.CaaRecords>

/**
 * A CNAME record.
 */
export const zCnameRecord = /* @__PURE__ */ (() =>
  z.looseObject({
    fqdn: z.string(),
    settings: zDnsRecordSettings,
  }))() as unknown as z.ZodMiniType<t.CnameRecord>

/**
 * A and AAAA records that the customer gives.
 */
export const zCustomARecords = /* @__PURE__ */ (() =>
  z.looseObject({
    a: z.array(zIpv4Address),
    aaaa: z.array(zIpv6Address),
    settings: zDnsRecordSettings,
  }))() as unknown as z.ZodMiniType<t.CustomARecords>

/**
 * MX records that the customer gives.
 */
export const zCustomMxRecords = /* @__PURE__ */ (() =>
  z.looseObject({
    records: z.array(zMxRecord),
    settings: zDnsRecordSettings,
  }))() as unknown as z.ZodMiniType<t.CustomMxRecords>

/**
 * SRV records.
 */
export const zSrvRecords = /* @__PURE__ */ (() =>
  z.looseObject({
    records: z.array(zSrvRecord),
    settings: zDnsRecordSettings,
  }))() as unknown as z.ZodMiniType<t.SrvRecords>

/**
 * TXT records.
 */
export const zTxtRecords = /* @__PURE__ */ (() =>
  z.looseObject({
    entries: z.array(z.string()),
    settings: zDnsRecordSettings,
  }))() as unknown as z.ZodMiniType<t.TxtRecords>

/**
 * A license for extended support of TYPO3 to order.
 */
export const zTypo3LicenseOrder = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.string(),
    licenseType: z.enum(['typo3']),
    majorVersion: z.number(),
    projectId: z.uuid(),
  }))()

/**
 * A license to order.
 */
export const zLicenseOrder = zTypo3LicenseOrder

/**
 * What to order.
 */
export const zOrderCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    orderData: z.optional(
      z.union([
        zProjectHostingOrder,
        zServerOrder,
        zDomainOrder,
        zExternalCertificateOrder,
        zLeadFyndrOrder,
        zMailArchiveOrder,
        zAiHostingOrder,
        zLicenseOrder,
      ]),
    ),
    orderType: z.optional(
      z.enum(['domain', 'projectHosting', 'server', 'externalCertificate', 'leadFyndr', 'mailArchive', 'aiHosting', 'license']),
    ),
  }))()

/**
 * A license for extended support of TYPO3 to preview an order of.
 */
export const zTypo3LicenseOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    licenseType: z.enum(['typo3']),
    majorVersion: z.number(),
  }))()

/**
 * A license to preview an order of.
 */
export const zLicenseOrderPreview = zTypo3LicenseOrderPreview

/**
 * What to preview an order of.
 */
export const zOrderPreview = /* @__PURE__ */ (() =>
  z.looseObject({
    orderData: z.optional(
      z.union([
        zProjectHostingOrderPreview,
        zServerOrderPreview,
        zDomainOrderPreview,
        zExternalCertificateOrderPreview,
        zLeadFyndrOrderPreview,
        zMailArchiveOrderPreview,
        zAiHostingOrderPreview,
        zLicenseOrderPreview,
      ]),
    ),
    orderType: z.optional(
      z.enum(['domain', 'projectHosting', 'server', 'externalCertificate', 'leadFyndr', 'mailArchive', 'aiHosting', 'license']),
    ),
  }))()

/**
 * A lead that a customer unlocked, with its contact data.
 */
export const zUnlockedLead = /* @__PURE__ */ (() =>
  z.looseObject({
    actualUrl: z.string(),
    businessFields: z.array(z.string()),
    company: zLeadCompany,
    contact: zLeadContact,
    description: z.string(),
    domain: z.string(),
    hoster: zLeadHosters,
    languages: z.array(z.string()),
    leadId: z.string(),
    mainTechnology: z.optional(zLeadTechnology),
    metrics: zLeadMetrics,
    potential: z.number(),
    reservationAllowed: z.optional(z.boolean()),
    reservedAt: z.optional(z.string()),
    scannedAt: z.optional(z.string()),
    screenshot: z.string(),
    socialMedia: z.array(zLeadSocialMedia),
    technologies: z.array(zLeadTechnology),
    unlockedAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.UnlockedLead>

/**
 * One page of unlocked leads.
 */
export const zUnlockedLeadList = /* @__PURE__ */ (() =>
  z.looseObject({
    leads: z.array(zUnlockedLead),
    limit: z.number(),
    skip: z.number(),
    totalCount: z.number(),
  }))() as unknown as z.ZodMiniType<t.UnlockedLeadList>

/**
 * An extension that is not on the marketplace.
 */
export const zUnpublishedExtension = /* @__PURE__ */ (() =>
  z.looseObject({
    assets: z.array(zExtensionAsset),
    blocked: z.boolean(),
    context: zExtensionContext,
    contributorId: z.string(),
    deletionDeadline: z.optional(z.string()),
    deprecation: z.optional(zExtensionDeprecation),
    description: z.optional(z.string()),
    detailedDescriptions: z.optional(zExtensionDescriptions),
    disabled: z.boolean(),
    externalFrontends: z.optional(z.array(zExternalComponent)),
    frontendComponents: z.optional(z.array(zExternalComponent)),
    frontendFragments: z.optional(z.record(z.string(), zExtensionFrontendFragment)),
    id: z.string(),
    isDeletionScheduled: z.optional(z.boolean()),
    logoRefId: z.optional(z.string()),
    name: z.string(),
    pricing: z.optional(zExtensionPrices),
    pricingDetails: z.optional(zExtensionPricePlanDetails),
    published: z.optional(z.boolean()),
    scopes: z.array(z.string()),
    state: z.string(),
    statistics: zExtensionStatistics,
    subTitle: z.optional(zExtensionSubTitle),
    support: z.optional(
      z.intersection(
        zExtensionSupport,
        z.looseObject({
          inherited: z.boolean(),
        }),
      ),
    ),
    tags: z.array(z.string()),
  }))() as unknown as z.ZodMiniType<t.UnpublishedExtension>

/**
 * Numbers of unread notifications.
 */
export const zUnreadNotifications = /* @__PURE__ */ (() =>
  z.looseObject({
    error: z.number(),
    info: z.number(),
    success: z.number(),
    total: z.number(),
    warning: z.number(),
  }))() as unknown as z.ZodMiniType<t.UnreadNotifications>

/**
 * An empty object. As a record set it stands for no records.
 */
export const zUnsetRecords = /* @__PURE__ */ (() =>
  z.looseObject({
    settings: z.optional(z.never()),
  }))() as unknown as z.ZodMiniType<t.UnsetRecords>

/**
 * The A and AAAA records of a zone, given by the customer or taken from an ingress, or none.
 */
export const zARecordSet = /* @__PURE__ */ z.union([
  zCustomARecords,
  zManagedARecords,
  zUnsetRecords,
]) as unknown as z.ZodMiniType<t.ARecordSet>

/**
 * The CAA records of a zone, or none.
 */
export const zCaaRecordSet = /* @__PURE__ */ z.union([zUnsetRecords, zCaaRecords]) as unknown as z.ZodMiniType<t.CaaRecordSet>

/**
 * The CNAME record of a zone, or none.
 */
export const zCnameRecordSet = /* @__PURE__ */ z.union([zCnameRecord, zUnsetRecords]) as unknown as z.ZodMiniType<t.CnameRecordSet>

/**
 * The MX records of a zone, given by the customer or managed by mittwald, or none.
 */
export const zMxRecordSet = /* @__PURE__ */ z.union([
  zManagedMxRecords,
  zCustomMxRecords,
  zUnsetRecords,
]) as unknown as z.ZodMiniType<t.MxRecordSet>

/**
 * The SRV records of a zone, or none.
 */
export const zSrvRecordSet = /* @__PURE__ */ z.union([zSrvRecords, zUnsetRecords]) as unknown as z.ZodMiniType<t.SrvRecordSet>

/**
 * The TXT records of a zone, or none.
 */
export const zTxtRecordSet = /* @__PURE__ */ z.union([zTxtRecords, zUnsetRecords]) as unknown as z.ZodMiniType<t.TxtRecordSet>

/**
 * A DNS zone with its record sets.
 */
export const zDnsZone = /* @__PURE__ */ (() =>
  z.looseObject({
    domain: z.string(),
    id: z.string(),
    recordSet: z.looseObject({
      cname: zCnameRecordSet,
      combinedARecords: zARecordSet,
      mx: zMxRecordSet,
      srv: zSrvRecordSet,
      txt: zTxtRecordSet,
      caa: zCaaRecordSet,
    }),
  }))() as unknown as z.ZodMiniType<t.DnsZone>

/**
 * Rules that a file to upload has to keep.
 */
export const zUploadRules = /* @__PURE__ */ (() =>
  z.looseObject({
    maxSizeInKB: z.number(),
    mimeTypes: z.array(z.string()),
    properties: z.optional(zImageProperties),
  }))() as unknown as z.ZodMiniType<t.UploadRules>

/**
 * What is needed to upload an avatar.
 */
export const zAvatarUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    refId: z.string(),
    rules: zUploadRules,
  }))() as unknown as z.ZodMiniType<t.AvatarUpload>

/**
 * A token for uploading a file to a conversation, and the rules for it.
 */
export const zConversationFileUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    conversationId: z.string(),
    rules: zUploadRules,
    uploadToken: z.string(),
  }))() as unknown as z.ZodMiniType<t.ConversationFileUpload>

/**
 * Rules that the picture of a user has to keep.
 */
export const zUserAvatarRules = /* @__PURE__ */ (() =>
  z.looseObject({
    maxSizeInBytes: z.number(),
    maxSizeInKB: z.number(),
    mimeTypes: z.array(z.string()),
    properties: z.optional(zImageProperties),
  }))() as unknown as z.ZodMiniType<t.UserAvatarRules>

/**
 * Reference and rules for the upload of a user's avatar.
 */
export const zUserAvatarUpload = /* @__PURE__ */ (() =>
  z.looseObject({
    refId: z.string(),
    rules: zUserAvatarRules,
  }))() as unknown as z.ZodMiniType<t.UserAvatarUpload>

/**
 * A user's membership in a customer.
 */
export const zUserCustomerMembership = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.optional(z.string()),
    id: z.string(),
    memberSince: z.string(),
    role: z.string(),
  }))() as unknown as z.ZodMiniType<t.UserCustomerMembership>

/**
 * Type of the value of a user input.
 */
export const zUserInputDataType = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.UserInputDataType>

/**
 * Format of the value of a user input.
 */
export const zUserInputFormat = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.UserInputFormat>

/**
 * Position of a user input among the others.
 */
export const zUserInputPosition = /* @__PURE__ */ (() =>
  z.looseObject({
    index: z.optional(z.number()),
    section: z.optional(z.string()),
    step: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.UserInputPosition>

/**
 * Kind of an additional check.
 */
export const zUserInputValidationKind = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.UserInputValidationKind>

/**
 * A further check of an input.
 */
export const zUserInputValidation = /* @__PURE__ */ (() =>
  z.looseObject({
    kind: z.optional(zUserInputValidationKind),
    schema: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.UserInputValidation>

/**
 * Something that a user is asked for when an app is installed, updated or reconfigured.
 */
export const zUserInput = /* @__PURE__ */ (() =>
  z.looseObject({
    dataSource: z.optional(z.string()),
    dataType: zUserInputDataType,
    defaultValue: z.optional(z.string()),
    format: z.optional(zUserInputFormat),
    lifecycleConstraint: zAppInstallationLifecycle,
    name: z.string(),
    positionMeta: z.optional(zUserInputPosition),
    required: z.boolean(),
    validationSchema: z.string(),
    additionalValidationSchema: z.optional(zUserInputValidation),
  }))() as unknown as z.ZodMiniType<t.UserInput>

/**
 * A version of an app, with what it needs.
 */
export const zAppVersion = /* @__PURE__ */ (() =>
  z.looseObject({
    appId: z.string(),
    breakingNote: z.optional(zAppBreakingNote),
    databases: z.optional(z.array(zAppDatabaseDependency)),
    docRoot: z.string(),
    docRootUserEditable: z.boolean(),
    externalVersion: z.string(),
    id: z.string(),
    internalVersion: z.string(),
    recommended: z.optional(z.boolean()),
    requestHandler: z.optional(zAppRequestHandler),
    systemSoftwareDependencies: z.optional(z.array(zSystemSoftwareDependency)),
    userInputs: z.optional(z.array(zUserInput)),
    backendPathTemplate: z.optional(z.string()),
    defaultCronjobs: z.optional(z.array(zAppDefaultCronjob)),
  }))() as unknown as z.ZodMiniType<t.AppVersion>

/**
 * What an app installation lacks for a version.
 */
export const zMissingDependencies = /* @__PURE__ */ (() =>
  z.looseObject({
    missingSystemSoftwareDependencies: z.optional(z.array(zSystemSoftwareDependency)),
    missingUserInputs: z.optional(z.array(zUserInput)),
  }))() as unknown as z.ZodMiniType<t.MissingDependencies>

/**
 * A version of a system software.
 */
export const zSystemSoftwareVersion = /* @__PURE__ */ (() =>
  z.looseObject({
    expiryDate: z.optional(z.string()),
    externalVersion: z.string(),
    id: z.string(),
    internalVersion: z.string(),
    recommended: z.optional(z.boolean()),
    systemSoftwareDependencies: z.optional(z.array(zSystemSoftwareDependency)),
    userInputs: z.optional(z.array(zUserInput)),
    fee: z.optional(zFeeStrategy),
  }))() as unknown as z.ZodMiniType<t.SystemSoftwareVersion>

/**
 * A user's membership in a project.
 */
export const zUserProjectMembership = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.optional(z.string()),
    id: z.optional(z.string()),
    inherited: z.boolean(),
    memberSince: z.string(),
    role: z.string(),
  }))() as unknown as z.ZodMiniType<t.UserProjectMembership>

/**
 * Profile of a user.
 */
export const zUser = /* @__PURE__ */ (() =>
  z.looseObject({
    avatarRef: z.optional(z.string()),
    email: z.optional(z.string()),
    employeeInformation: z.optional(
      z.looseObject({
        department: z.string(),
      }),
    ),
    person: zPerson,
    phoneNumber: z.optional(z.string()),
    registeredAt: z.optional(z.string()),
    userId: z.string(),
    customerMemberships: z.optional(z.record(z.string(), zUserCustomerMembership)),
    isEmployee: z.optional(z.boolean()),
    mfa: z.optional(
      z.looseObject({
        active: z.boolean(),
        setup: z.boolean(),
      }),
    ),
    passwordUpdatedAt: z.optional(z.string()),
    projectMemberships: z.optional(z.record(z.string(), zUserProjectMembership)),
  }))() as unknown as z.ZodMiniType<t.User>

/**
 * Personal settings of a user.
 */
export const zUserSettings = /* @__PURE__ */ (() =>
  z.looseObject({
    settingsString: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.UserSettings>

/**
 * Personal settings to store.
 */
export const zUserSettingsUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    settingsString: z.string(),
  }))()

/**
 * One thing that is wrong with a request.
 */
export const zValidationErrorDetail = /* @__PURE__ */ (() =>
  z.looseObject({
    message: z.string(),
    path: z.string(),
    type: z.string(),
    context: z.optional(z.record(z.string(), z.string())),
  }))() as unknown as z.ZodMiniType<t.ValidationErrorDetail>

/**
 * The error of a request that does not keep to its schema.
 */
export const zValidationError = /* @__PURE__ */ (() =>
  z.looseObject({
    type: z.string(),
    message: z.optional(z.string()),
    validationErrors: z.array(zValidationErrorDetail),
  }))() as unknown as z.ZodMiniType<t.ValidationError>

/**
 * Whom to send the verification e-mail to.
 */
export const zVerificationEmailRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
    userId: z.uuid(),
  }))()

/**
 * Whether an address exists.
 */
export const zVerifiedAddress = /* @__PURE__ */ (() =>
  z.looseObject({
    exists: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.VerifiedAddress>

/**
 * Whether a company exists.
 */
export const zVerifiedCompany = /* @__PURE__ */ (() =>
  z.looseObject({
    exists: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.VerifiedCompany>

/**
 * The version that is there and the one that is wanted.
 */
export const zVersionStatus = /* @__PURE__ */ (() =>
  z.looseObject({
    current: z.optional(z.string()),
    desired: z.string(),
    lastChangeBy: z.optional(z.string()),
    lastChangedAt: z.optional(z.string()),
    previous: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.VersionStatus>

/**
 * System software that is installed for an app.
 */
export const zInstalledSystemSoftware = /* @__PURE__ */ (() =>
  z.looseObject({
    systemSoftwareId: z.string(),
    systemSoftwareVersion: zVersionStatus,
    updatePolicy: zSystemSoftwareUpdatePolicy,
    externalVersion: z.string(),
    name: z.string(),
    updateAvailable: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.InstalledSystemSoftware>

/**
 * An app that is installed in a project.
 */
export const zAppInstallation = /* @__PURE__ */ (() =>
  z.looseObject({
    appId: z.string(),
    appVersion: zVersionStatus,
    customDocumentRoot: z.optional(z.string()),
    description: z.string(),
    disabled: z.boolean(),
    id: z.string(),
    installationPath: z.string(),
    linkedDatabases: z.array(zLinkedDatabase),
    projectId: z.string(),
    screenshotId: z.optional(z.string()),
    screenshotRef: z.optional(z.string()),
    shortId: z.string(),
    systemSoftware: z.array(zInstalledSystemSoftware),
    updatePolicy: zAppUpdatePolicy,
    userInputs: z.array(zSavedUserInput),
    appExternalVersion: z.string(),
    appName: z.string(),
    createdAt: z.string(),
    deletionRequested: z.optional(z.boolean()),
    hostname: z.optional(z.string()),
    lastError: z.optional(z.string()),
    lockedBy: z.optional(z.record(z.string(), zAppLockPurpose)),
    phase: zAppPhase,
    ports: z.optional(
      z.array(
        z.looseObject({
          name: z.optional(z.string()),
          port: z.optional(z.number()),
        }),
      ),
    ),
    projectDescription: z.string(),
    updateAvailable: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.AppInstallation>

/**
 * The specification of a project by its visitors.
 */
export const zVisitorSpec = /* @__PURE__ */ (() =>
  z.looseObject({
    storage: z.string(),
    visitors: z.number(),
  }))() as unknown as z.ZodMiniType<t.VisitorSpec>

/**
 * A project, which holds apps, databases and files.
 */
export const zProject = /* @__PURE__ */ (() =>
  z.looseObject({
    clusterDomain: z.optional(z.string()),
    clusterID: z.optional(z.string()),
    createdAt: z.string(),
    customerId: z.string(),
    description: z.string(),
    directories: z.record(z.string(), z.string()),
    disableReason: z.optional(zProjectDisableReason),
    disabledAt: z.optional(z.string()),
    enabled: z.boolean(),
    id: z.string(),
    imageRefId: z.optional(z.string()),
    isReady: z.boolean(),
    projectHostingId: z.optional(z.string()),
    readiness: zProjectReadiness,
    serverId: z.optional(z.string()),
    serverShortId: z.optional(z.string()),
    shortId: z.string(),
    spec: z.optional(z.union([zVisitorSpec, zHardwareSpec])),
    statisticsBaseDomain: z.optional(z.string()),
    status: zProjectStatus,
    statusSetAt: z.string(),
    backupStorageUsageInBytes: z.number(),
    backupStorageUsageInBytesSetAt: z.string(),
    clusterId: z.optional(z.string()),
    deletionRequested: z.optional(z.boolean()),
    features: z.optional(z.array(zProjectFeature)),
    serverGroupId: z.string(),
    supportedFeatures: z.array(zProjectFeature),
    webStorageUsageInBytes: z.number(),
    webStorageUsageInBytesSetAt: z.string(),
  }))() as unknown as z.ZodMiniType<t.Project>

/**
 * The points of a customer in the recommendation program.
 */
export const zWallet = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    points: z.number(),
    recommendationCode: z.optional(z.string()),
    walletId: z.string(),
  }))() as unknown as z.ZodMiniType<t.Wallet>

/**
 * A wallet that was created.
 */
export const zWalletCreated = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.optional(z.string()),
  }))() as unknown as z.ZodMiniType<t.WalletCreated>

/**
 * Version of the payload.
 */
export const zWebhookApiVersion = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.WebhookApiVersion>

/**
 * The project or the customer that has the extension.
 */
export const zWebhookContext = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    kind: z.string(),
  }))() as unknown as z.ZodMiniType<t.WebhookContext>

/**
 * How an extension responded to a webhook that was only tried.
 */
export const zWebhookDryRun = /* @__PURE__ */ (() =>
  z.looseObject({
    errorMessage: z.optional(z.string()),
    responseBody: z.optional(z.string()),
    responseCode: z.optional(z.number()),
    responseHeaders: z.optional(z.string()),
    routeCalled: z.string(),
    successful: z.boolean(),
  }))() as unknown as z.ZodMiniType<t.WebhookDryRun>

/**
 * Id of the extension instance.
 */
export const zWebhookInstanceId = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.WebhookInstanceId>

/**
 * The extension and its contributor.
 */
export const zWebhookMeta = /* @__PURE__ */ (() =>
  z.looseObject({
    extensionId: z.string(),
    contributorId: z.string(),
  }))() as unknown as z.ZodMiniType<t.WebhookMeta>

/**
 * A public key that verifies the signatures of webhooks.
 */
export const zWebhookPublicKey = /* @__PURE__ */ (() =>
  z.looseObject({
    algorithm: z.string(),
    key: z.string(),
    serial: z.string(),
  }))() as unknown as z.ZodMiniType<t.WebhookPublicKey>

/**
 * The delivery.
 */
export const zWebhookRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    createdAt: z.string(),
    target: z.looseObject({
      method: z.string(),
      url: z.string(),
    }),
  }))() as unknown as z.ZodMiniType<t.WebhookRequest>

/**
 * Scopes that the customer agreed to.
 */
export const zWebhookScopes = /* @__PURE__ */ (() => z.array(z.string()))() as unknown as z.ZodMiniType<t.WebhookScopes>

/**
 * Secret of the extension instance.
 */
export const zWebhookSecret = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.WebhookSecret>

/**
 * State of the extension instance.
 */
export const zWebhookState = /* @__PURE__ */ (() =>
  z.looseObject({
    enabled: z.optional(z.boolean()),
  }))() as unknown as z.ZodMiniType<t.WebhookState>

/**
 * Key of the variant that was ordered.
 */
export const zWebhookVariantKey = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.WebhookVariantKey>

/**
 * An extension was added to a project or a customer. Its secret becomes valid a few seconds after the delivery succeeded.
 */
export const zWebhookExtensionAdded = /* @__PURE__ */ (() =>
  z.looseObject({
    apiVersion: zWebhookApiVersion,
    kind: z.string(),
    id: zWebhookInstanceId,
    context: zWebhookContext,
    meta: zWebhookMeta,
    request: zWebhookRequest,
    variantKey: z.optional(zWebhookVariantKey),
    consentedScopes: zWebhookScopes,
    state: zWebhookState,
    secret: zWebhookSecret,
  }))() as unknown as z.ZodMiniType<t.WebhookExtensionAdded>

/**
 * An extension was removed from its project or customer. Its pending deliveries are dropped.
 */
export const zWebhookInstanceRemoved = /* @__PURE__ */ (() =>
  z.looseObject({
    apiVersion: zWebhookApiVersion,
    kind: z.string(),
    id: zWebhookInstanceId,
    context: zWebhookContext,
    meta: zWebhookMeta,
    request: zWebhookRequest,
    variantKey: z.optional(zWebhookVariantKey),
    consentedScopes: zWebhookScopes,
    state: zWebhookState,
  }))() as unknown as z.ZodMiniType<t.WebhookInstanceRemoved>

/**
 * The scopes or the state of an extension instance changed.
 */
export const zWebhookInstanceUpdated = /* @__PURE__ */ (() =>
  z.looseObject({
    apiVersion: zWebhookApiVersion,
    kind: z.string(),
    id: zWebhookInstanceId,
    context: zWebhookContext,
    meta: zWebhookMeta,
    request: zWebhookRequest,
    variantKey: z.optional(zWebhookVariantKey),
    consentedScopes: zWebhookScopes,
    state: zWebhookState,
  }))() as unknown as z.ZodMiniType<t.WebhookInstanceUpdated>

/**
 * An extension instance has a new secret. It becomes valid a few seconds after the delivery succeeded.
 */
export const zWebhookSecretRotated = /* @__PURE__ */ (() =>
  z.looseObject({
    apiVersion: zWebhookApiVersion,
    kind: z.string(),
    id: zWebhookInstanceId,
    context: zWebhookContext,
    meta: zWebhookMeta,
    request: zWebhookRequest,
    variantKey: z.optional(zWebhookVariantKey),
    secret: zWebhookSecret,
  }))() as unknown as z.ZodMiniType<t.WebhookSecretRotated>

/**
 * A whitelist to set.
 */
export const zWhitelistUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    whitelist: z.array(z.string().check(z.regex(/^([a-zA-Z0-9.!#$%&'*\/=?^_{|}~-]+@[a-zA-Z0-9-*]+(?:\.([a-zA-Z0-9-]+|\*))+)$/))),
  }))()

/**
 * A blacklist or a whitelist to set.
 */
export const zMailSettingUpdate = /* @__PURE__ */ z.union([zBlacklistUpdate, zWhitelistUpdate])

/**
 * A postal address.
 */
export const zAddressRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    street: z.string(),
    houseNumber: z.string(),
    city: z.string(),
    zip: z.string(),
    countryCode: z.string(),
    addressPrefix: z.optional(z.string()),
  }))()

/**
 * Action on the runtime of an app installation.
 */
export const zAppActionRequest = /* @__PURE__ */ z.enum(['start', 'stop', 'restart'])

/**
 * Which updates of the app mittwald makes by itself: none, those of the patch level, or all.
 */
export const zAppUpdatePolicyRequest = /* @__PURE__ */ z.enum(['none', 'patchLevel', 'all'])

/**
 * A CAA record.
 */
export const zCaaRecordRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    flags: z.int().check(z.gte(0), z.lte(255)),
    tag: z.enum(['issue', 'issuewild', 'iodef']),
    value: z.string(),
  }))()

/**
 * Owner of a certificate.
 */
export const zCertificateContactRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    city: z.optional(z.string()),
    company: z.optional(z.string()),
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    organizationalUnit: z.optional(z.string()),
    state: z.optional(z.string()),
  }))()

/**
 * A signing request (CSR) to create.
 */
export const zCertificateRequestCreateWithCsr = /* @__PURE__ */ (() =>
  z.looseObject({
    commonName: z.string(),
    contact: zCertificateContactRequest,
    projectId: z.uuid(),
  }))()

/**
 * Character set and collation of a MySQL database.
 */
export const zCharacterSettingsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    characterSet: z.string(),
    collation: z.string(),
  }))()

/**
 * The default character settings that a MySQL database is to have.
 */
export const zMysqlDatabaseCharsetUpdate = /* @__PURE__ */ z.looseObject({
  characterSettings: zCharacterSettingsRequest,
})

/**
 * Changes to a MySQL database.
 */
export const zMysqlDatabaseUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    characterSettings: z.optional(zCharacterSettingsRequest),
    description: z.optional(z.string()),
    version: z.optional(z.string()),
  }))()

/**
 * A MySQL database to create.
 */
export const zNewMysqlDatabase = /* @__PURE__ */ (() =>
  z.looseObject({
    characterSettings: z.optional(zCharacterSettingsRequest),
    description: z.string(),
    version: z.string(),
  }))()

/**
 * A MySQL database and a user of it to create.
 */
export const zMysqlDatabaseCreate = /* @__PURE__ */ z.looseObject({
  database: zNewMysqlDatabase,
  user: zNewMysqlDatabaseUser,
})

/**
 * Limits of a container.
 */
export const zContainerResourceSpecRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    cpus: z.optional(z.string()),
    memory: z.optional(z.string()),
  }))()

/**
 * Resources of a container.
 */
export const zContainerResourcesRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    limits: z.optional(zContainerResourceSpecRequest),
  }))()

/**
 * What a contributor says about itself, by language.
 */
export const zContributorDescriptionsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    de: z.string(),
    en: z.optional(z.string()),
  }))()

/**
 * Imprint of a contributor, as text or as the URL of a page.
 */
export const zContributorImprintRequest = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      text: z.string().check(z.minLength(1)),
      url: z.optional(z.never()),
    }),
    z.looseObject({
      url: z.url().check(z.minLength(1)),
      text: z.optional(z.never()),
    }),
  ]))()

/**
 * A role in the customer or the project that a conversation is about.
 */
export const zConversationNotificationRoleRequest = /* @__PURE__ */ z.enum([
  'customer_owner',
  'customer_accountant',
  'customer_member',
  'project_owner',
  'project_emailadmin',
  'project_external',
])

/**
 * An object that a conversation is about.
 */
export const zConversationRelationRequest = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      aggregate: z.enum(['user']),
      domain: z.enum(['user']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['customer']),
      domain: z.enum(['customer']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['project']),
      domain: z.enum(['project']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['appinstallation']),
      domain: z.enum(['app']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['placementgroup']),
      domain: z.enum(['project']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['extensionInstance']),
      domain: z.enum(['extension']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['container']),
      domain: z.enum(['container']),
      id: z.string(),
    }),
  ]))()

/**
 * The changes to a conversation.
 */
export const zConversationUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    categoryId: z.optional(z.uuid()),
    relatedTo: z.optional(zConversationRelationRequest),
    title: z.optional(z.string()),
  }))()

/**
 * A command that a cronjob runs.
 */
export const zCronjobCommandRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    interpreter: z.string(),
    parameters: z.optional(z.string()),
    path: z.string(),
  }))()

/**
 * Whether executions of a cronjob may overlap: they may, they may not, or the new one replaces the one that runs.
 */
export const zCronjobConcurrencyPolicyRequest = /* @__PURE__ */ z.enum(['allow', 'forbid', 'replace'])

/**
 * A URL that a cronjob requests.
 */
export const zCronjobUrlRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))()

/**
 * An app installation that a cronjob runs in.
 */
export const zCronjobAppInstallationTargetRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    appInstallationId: z.uuid(),
    destination: z.union([zCronjobUrlRequest, zCronjobCommandRequest]),
  }))()

/**
 * A cronjob to create.
 */
export const zCronjobCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    appId: z.optional(z.uuid()),
    description: z.string(),
    destination: z.optional(z.union([zCronjobUrlRequest, zCronjobCommandRequest])),
    email: z.optional(z.email()),
    interval: z.string(),
    timeout: z.int().check(z.gte(1), z.lte(86400)),
    appInstallationId: z.optional(z.uuid()),
    concurrencyPolicy: z.optional(zCronjobConcurrencyPolicyRequest),
    failedExecutionAlertThreshold: z.optional(z.int().check(z.gte(1), z.lte(80))),
    target: z.optional(z.union([zCronjobAppInstallationTargetRequest, zCronjobServiceTarget])),
    timeZone: z.optional(z.string()),
  }))()

/**
 * Changes to a cronjob.
 */
export const zCronjobUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.optional(z.boolean()),
    description: z.optional(z.string()),
    destination: z.optional(z.union([zCronjobUrlRequest, zCronjobCommandRequest])),
    email: z.optional(z.email()),
    interval: z.optional(z.string()),
    timeout: z.optional(z.int().check(z.gte(1), z.lte(86400))),
    concurrencyPolicy: z.optional(zCronjobConcurrencyPolicyRequest),
    failedExecutionAlertThreshold: z.optional(z.int().check(z.gte(0))),
    target: z.optional(z.union([zCronjobAppInstallationTargetRequest, zCronjobServiceTarget])),
    timeZone: z.optional(z.string()),
  }))()

/**
 * A category of customers.
 */
export const zCustomerCategoryRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    id: z.string(),
    isPublic: z.boolean(),
    name: z.string(),
    useAgencyDomainPrices: z.boolean(),
    useAgencySslPrices: z.boolean(),
  }))()

/**
 * Role of a member in a customer, or `notset`.
 */
export const zCustomerMembershipRoleRequest = /* @__PURE__ */ z.enum(['notset', 'owner', 'member', 'accountant'])

/**
 * An invite to a customer to create.
 */
export const zCustomerInviteCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    mailAddress: z.email(),
    membershipExpiresAt: z.optional(z.iso.datetime({ offset: true })),
    message: z.optional(z.string()),
    role: zCustomerMembershipRoleRequest,
  }))()

/**
 * The changes to a membership in a customer.
 */
export const zCustomerMembershipUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    role: zCustomerMembershipRoleRequest,
  }))()

/**
 * Payment by direct debit.
 */
export const zDebitPaymentSettingsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    accountHolder: z.string(),
    bic: z.optional(z.string()),
    iban: z.string(),
    method: z.enum(['debit']),
  }))()

/**
 * A field of a contact. The contact schemas of the top-level domain tell which there are.
 */
export const zDomainHandleFieldRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    value: z.string().check(z.regex(/^[0-9a-zA-ZÀ-ÖØ-öø-ÿ \/&()+,.@_-]+$/)),
  }))()

/**
 * The data of a contact.
 */
export const zDomainContactUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    contact: z.array(zDomainHandleFieldRequest).check(z.minLength(1)),
    avoidEmailConfirmation: z.optional(z.boolean()),
  }))()

/**
 * The data of the owner.
 */
export const zDomainOwnerUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    ownerC: z.array(zDomainHandleFieldRequest).check(z.minLength(1)),
  }))()

/**
 * An e-mail address.
 */
export const zEmailAddressRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
  }))()

/**
 * Whether an extension is for projects or for customers.
 */
export const zExtensionContextRequest = /* @__PURE__ */ z.enum(['project', 'customer'])

/**
 * The new context of an extension.
 */
export const zExtensionContextUpdate = /* @__PURE__ */ z.looseObject({
  context: zExtensionContextRequest,
})

/**
 * An extension to add to a project or a customer.
 */
export const zExtensionInstanceCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    consentedScopes: z.array(z.string()),
    context: zExtensionContextRequest,
    contextId: z.uuid(),
    extensionId: z.uuid(),
    variantKey: z.optional(z.string()),
  }))()

/**
 * When an extension ends, and what replaces it.
 */
export const zExtensionDeprecationRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    deprecatedAt: z.iso.datetime({ offset: true }),
    note: z.optional(z.string()),
    successorId: z.optional(z.uuid()),
  }))()

/**
 * A text in one language.
 */
export const zExtensionDescriptionRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    markdown: z.string().check(z.minLength(1)),
    plain: z.optional(z.string().check(z.minLength(1))),
  }))()

/**
 * What an extension can do, by language.
 */
export const zExtensionDescriptionsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    de: zExtensionDescriptionRequest,
    en: z.optional(zExtensionDescriptionRequest),
  }))()

/**
 * A line that advertises an extension, by language.
 */
export const zExtensionSubTitleRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    de: z.string().check(z.maxLength(40)),
    en: z.optional(z.string().check(z.maxLength(40))),
  }))()

/**
 * How to reach the support of a contributor or for an extension.
 */
export const zExtensionSupportRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
    phone: z.optional(z.string()),
  }))()

/**
 * A fragment of the user interface at a URL.
 */
export const zExtensionUrlFrontendFragmentRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string(),
  }))()

/**
 * A fragment that an extension adds to the user interface.
 */
export const zExtensionFrontendFragmentRequest = /* @__PURE__ */ (() =>
  z.intersection(
    z.looseObject({
      additionalProperties: z.optional(z.record(z.string(), z.string())),
    }),
    zExtensionUrlFrontendFragmentRequest,
  ))()

/**
 * State of a webhook execution.
 */
export const zExtensionWebhookExecutionStateRequest = /* @__PURE__ */ z.enum(['running', 'queued', 'halted', 'failed', 'successful'])

/**
 * Where a webhook is sent.
 */
export const zExtensionWebhookUrlRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.string().check(z.minLength(1)),
  }))()

/**
 * Where the webhooks of an extension are sent, by their kind.
 */
export const zExtensionWebhookUrlsRequest = /* @__PURE__ */ z.looseObject({
  extensionAddedToContext: zExtensionWebhookUrlRequest,
  extensionInstanceRemovedFromContext: zExtensionWebhookUrlRequest,
  extensionInstanceSecretRotated: zExtensionWebhookUrlRequest,
  extensionInstanceUpdated: zExtensionWebhookUrlRequest,
})

/**
 * A component of an extension for the user interface.
 */
export const zExternalComponentRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    url: z.string(),
  }))()

/**
 * A new extension.
 */
export const zExtensionCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    context: z.optional(zExtensionContextRequest),
    description: z.optional(z.string()),
    detailedDescriptions: z.optional(zExtensionDescriptionsRequest),
    externalFrontend: z.optional(z.array(zExternalComponentRequest)),
    externalFrontends: z.optional(z.array(zExternalComponentRequest)),
    frontendFragments: z.optional(z.record(z.string(), zExtensionFrontendFragmentRequest)),
    name: z.string(),
    scopes: z.optional(z.array(z.string())),
    subTitle: z.optional(zExtensionSubTitleRequest),
    support: z.optional(zExtensionSupportRequest),
    tags: z.optional(z.array(z.string())),
    webhookURLs: z.optional(z.intersection(zExtensionWebhookUrlsRequest, z.record(z.string(), z.unknown()))),
    webhookUrls: z.optional(zExtensionWebhookUrlsRequest),
  }))()

/**
 * Changes of an extension.
 */
export const zExtensionUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    assets: z.optional(z.array(z.uuid())),
    deprecation: z.optional(zExtensionDeprecationRequest),
    description: z.optional(z.string()),
    detailedDescriptions: z.nullish(zExtensionDescriptionsRequest),
    externalFrontends: z.nullish(z.array(zExternalComponentRequest)),
    frontendFragments: z.nullish(z.record(z.string(), zExtensionFrontendFragmentRequest)),
    name: z.optional(z.string()),
    scopes: z.optional(z.array(z.string())),
    subTitle: z.optional(zExtensionSubTitleRequest),
    support: z.optional(zExtensionSupportRequest),
    tags: z.optional(z.array(z.string())),
    webhookUrls: z.nullish(zExtensionWebhookUrlsRequest),
  }))()

/**
 * A container as the target of a path.
 */
export const zIngressTargetContainerRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    container: z.looseObject({
      id: z.uuid(),
      portProtocol: z.string(),
    }),
  }))()

/**
 * The default page as the target of a path.
 */
export const zIngressTargetDefaultPageRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    useDefaultPage: z.boolean(),
  }))()

/**
 * An app installation as the target of a path.
 */
export const zIngressTargetInstallationRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    installationId: z.uuid(),
  }))()

/**
 * A URL as the target of a path.
 */
export const zIngressTargetUrlRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    url: z.url(),
  }))()

/**
 * A path of a host name and where it leads.
 */
export const zIngressPathRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    path: z.string(),
    target: z.union([
      zIngressTargetUrlRequest,
      zIngressTargetInstallationRequest,
      zIngressTargetDefaultPageRequest,
      zIngressTargetContainerRequest,
    ]),
  }))()

/**
 * An ingress to create.
 */
export const zIngressCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    hostname: z.string(),
    paths: z.array(zIngressPathRequest),
    projectId: z.uuid(),
  }))()

/**
 * TLS with a certificate that is obtained by ACME.
 */
export const zIngressTlsAcmeRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    acme: z.boolean(),
    requestDeadline: z.optional(z.iso.datetime({ offset: true })),
    isCreated: z.boolean(),
  }))()

/**
 * TLS with a certificate that is there already.
 */
export const zIngressTlsCertificateRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    certificateId: z.uuid(),
  }))()

/**
 * How an ingress is to get its certificate: by ACME, or from one that is there already.
 */
export const zIngressTlsUpdate = /* @__PURE__ */ z.union([zIngressTlsAcmeUpdate, zIngressTlsCertificateRequest])

/**
 * How an ingress gets its certificate: by ACME, or from one that is there already.
 */
export const zIngressTlsRequest = /* @__PURE__ */ z.union([zIngressTlsAcmeRequest, zIngressTlsCertificateRequest])

/**
 * Payment after an invoice.
 */
export const zInvoicePaymentSettingsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    method: z.enum(['invoice']),
  }))()

/**
 * An IPv4 address.
 */
export const zIpv4AddressRequest = /* @__PURE__ */ z.ipv4()

/**
 * An IPv6 address.
 */
export const zIpv6AddressRequest = /* @__PURE__ */ z.ipv6()

/**
 * Kind of software that a license is for.
 */
export const zLicenseKindRequest = /* @__PURE__ */ z.enum(['typo3-elts'])

/**
 * A license key to check.
 */
export const zLicenseKeyCheck = /* @__PURE__ */ (() =>
  z.looseObject({
    key: z.string(),
    kind: zLicenseKindRequest,
  }))()

/**
 * How a mailbox deals with spam.
 */
export const zMailSpamProtectionRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.boolean(),
    autoDeleteSpam: z.boolean(),
    folder: z.enum(['spam', 'inbox']),
    relocationMinSpamScore: z.int().check(z.lte(10)),
  }))()

/**
 * Spam protection to set.
 */
export const zMailSpamProtectionUpdate = /* @__PURE__ */ z.looseObject({
  spamProtection: zMailSpamProtectionRequest,
})

/**
 * An MX record.
 */
export const zMxRecordRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    fqdn: z.string().check(z.minLength(1), z.maxLength(255)),
    priority: z.int().check(z.gte(0), z.lte(100)),
  }))()

/**
 * Status of a notification; only `read` can be set.
 */
export const zNotificationStatusRequest = /* @__PURE__ */ z.enum(['read', 'unread'])

/**
 * The status of notifications.
 */
export const zNotificationReadStatusRequest = /* @__PURE__ */ z.looseObject({
  status: zNotificationStatusRequest,
})

/**
 * How far an order is.
 */
export const zOrderStatusRequest = /* @__PURE__ */ z.enum(['NEW', 'CONFIRMED', 'REJECTED', 'ABORTED', 'EXECUTED'])

/**
 * Whether an order is a new one or changes a contract.
 */
export const zOrderTypeRequest = /* @__PURE__ */ z.enum(['NEW_ORDER', 'CONTRACT_CHANGE'])

/**
 * How a customer pays, by direct debit or after an invoice.
 */
export const zPaymentSettingsRequest = /* @__PURE__ */ z.union([zDebitPaymentSettingsRequest, zInvoicePaymentSettingsRequest])

/**
 * Role of a member in a project.
 */
export const zProjectRoleRequest = /* @__PURE__ */ z.enum(['notset', 'owner', 'emailadmin', 'external'])

/**
 * A person to invite to a project.
 */
export const zProjectInviteCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    mailAddress: z.email(),
    membershipExpiresAt: z.optional(z.iso.datetime({ offset: true })),
    message: z.optional(z.string()),
    role: zProjectRoleRequest,
  }))()

/**
 * Changes to a membership in a project.
 */
export const zProjectMembershipUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    role: zProjectRoleRequest,
  }))()

/**
 * Configuration of a Redis database.
 */
export const zRedisDatabaseConfigurationRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalFlags: z.optional(z.array(z.string().check(z.minLength(1)))),
    maxMemory: z.optional(z.string()),
    maxMemoryPolicy: z.optional(z.string()),
    persistent: z.optional(z.boolean()),
  }))()

/**
 * The configuration that a Redis database is to have.
 */
export const zRedisDatabaseConfigurationUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    configuration: z.optional(zRedisDatabaseConfigurationRequest),
  }))()

/**
 * A Redis database to create.
 */
export const zRedisDatabaseCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    configuration: z.optional(zRedisDatabaseConfigurationRequest),
    description: z.string(),
    version: z.string(),
  }))()

/**
 * Changes to a Redis database.
 */
export const zRedisDatabaseUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    configuration: z.optional(zRedisDatabaseConfigurationRequest),
    description: z.optional(z.string()),
    version: z.optional(z.string()),
  }))()

/**
 * How a person is addressed.
 */
export const zSalutationRequest = /* @__PURE__ */ z.enum(['mr', 'ms', 'other'])

/**
 * How to reach a person or a company.
 */
export const zContactRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    title: z.optional(z.string()),
    salutation: zSalutationRequest,
    company: z.optional(z.string()),
    address: zAddressRequest,
    emailAddress: z.optional(z.email()),
    phoneNumbers: z.optional(z.array(z.string())),
    useFormalTerm: z.optional(z.boolean()),
  }))()

/**
 * Details of a contributor that differ from those of its customer.
 */
export const zContributorCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    deviatingContactPersonUserId: z.optional(z.uuid()),
    deviatingContractOwner: z.optional(zContactRequest),
    deviatingName: z.optional(z.string()),
    deviatingSupportInformation: z.optional(zExtensionSupportRequest),
    imprint: z.optional(zContributorImprintRequest),
  }))()

/**
 * Who signs the contracts of a contributor.
 */
export const zContributorContractOwnerRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    contact: zContactRequest,
    inherited: z.boolean(),
  }))()

/**
 * New details of a contributor.
 */
export const zContributorUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    contactPersonUserId: z.optional(z.string()),
    descriptions: z.nullish(zContributorDescriptionsRequest),
    deviatingContractOwner: z.nullish(zContributorContractOwnerRequest),
    deviatingName: z.optional(z.string()),
    deviatingSupportInformation: z.nullish(zExtensionSupportRequest),
    homepage: z.optional(z.string()),
    imprint: z.optional(zContributorImprintRequest),
  }))()

/**
 * The owner of a customer, a person or a company, with an address.
 */
export const zCustomerContactRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    address: zAddressRequest,
    company: z.optional(z.string()),
    emailAddress: z.optional(z.email()),
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    phoneNumbers: z.optional(z.array(z.string())),
    salutation: zSalutationRequest,
    title: z.optional(z.string()),
    useFormalTerm: z.optional(z.boolean()),
    leitwegId: z.optional(z.string().check(z.maxLength(46))),
  }))()

/**
 * A customer to create.
 */
export const zCustomerCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    owner: z.optional(zCustomerContactRequest),
    vatId: z.optional(z.string()),
  }))()

/**
 * The changes to a customer.
 */
export const zCustomerUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    customerId: z.string(),
    name: z.string(),
    owner: z.optional(zCustomerContactRequest),
    vatId: z.optional(z.string()),
  }))()

/**
 * Who gets an invoice, a person or a company.
 */
export const zInvoiceRecipientRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    address: zAddressRequest,
    company: z.optional(z.string()),
    emailAddress: z.optional(z.email()),
    firstName: z.optional(z.string()),
    lastName: z.optional(z.string()),
    phoneNumbers: z.optional(z.array(z.string())),
    salutation: zSalutationRequest,
    title: z.optional(z.string()),
    useFormalTerm: z.optional(z.boolean()),
  }))()

/**
 * New invoice settings of a customer.
 */
export const zInvoiceSettingsUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    additionalEmailRecipients: z.optional(z.array(z.email())),
    invoicePeriod: z.int().check(z.gte(0)),
    paymentSettings: zPaymentSettingsRequest,
    printedInvoices: z.optional(z.boolean()),
    recipient: z.optional(zInvoiceRecipientRequest),
    recipientSameAsOwner: z.optional(z.boolean()),
    targetDay: z.optional(z.int().check(z.gte(0), z.lte(28))),
  }))()

/**
 * A person's name.
 */
export const zPersonRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    firstName: z.string(),
    lastName: z.string(),
    title: z.optional(zSalutationRequest),
  }))()

/**
 * Personal data to set.
 */
export const zPersonUpdate = /* @__PURE__ */ z.looseObject({
  person: zPersonRequest,
})

/**
 * A user to register.
 */
export const zRegistration = /* @__PURE__ */ (() =>
  z.looseObject({
    email: z.email(),
    password: z.string(),
    person: zPersonRequest,
  }))()

/**
 * A value that was given for a user input. It is a secret if the format of the input is `password`.
 */
export const zSavedUserInputRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    name: z.string(),
    value: z.string(),
  }))()

/**
 * A reference to whom a conversation is shared with, such as a user, a customer or a project.
 */
export const zShareableReferenceRequest = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      aggregate: z.enum(['user']),
      domain: z.enum(['user']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['customer']),
      domain: z.enum(['customer']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['project']),
      domain: z.enum(['project']),
      id: z.string(),
    }),
    z.looseObject({
      aggregate: z.enum(['placementgroup']),
      domain: z.enum(['project']),
      id: z.string(),
    }),
  ]))()

/**
 * A conversation to start.
 */
export const zConversationCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    categoryId: z.optional(z.string()),
    mainUserId: z.optional(z.uuid()),
    relatedTo: z.optional(zConversationRelationRequest),
    sharedWith: z.optional(zShareableReferenceRequest),
    title: z.optional(z.string()),
    messageContent: z.optional(z.string().check(z.maxLength(8000))),
    notificationRoles: z.optional(z.array(zConversationNotificationRoleRequest)),
  }))()

/**
 * An SRV record.
 */
export const zSrvRecordRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    fqdn: z.string().check(z.minLength(1), z.maxLength(255)),
    port: z.int().check(z.gte(0), z.lte(65535)),
    priority: z.optional(z.int().check(z.gte(0), z.lte(65535))),
    weight: z.optional(z.int().check(z.gte(0), z.lte(65535))),
  }))()

/**
 * A public SSH key.
 */
export const zSshPublicKeyRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    comment: z.string(),
    key: z.string(),
  }))()

/**
 * Changes to an SFTP user.
 */
export const zSftpUserUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    accessLevel: z.optional(z.enum(['read', 'full'])),
    active: z.optional(z.boolean()),
    description: z.optional(z.string()),
    directories: z.optional(z.array(z.string()).check(z.minLength(1))),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    password: z.optional(z.string().check(z.maxLength(72))),
    publicKeys: z.optional(z.array(zSshPublicKeyRequest)),
  }))()

/**
 * How an SSH or SFTP user authenticates, by password or by public keys.
 */
export const zSshAuthentication = /* @__PURE__ */ (() =>
  z.union([
    z.looseObject({
      password: z.string().check(z.maxLength(72)),
    }),
    z.looseObject({
      publicKeys: z.array(zSshPublicKeyRequest),
    }),
  ]))()

/**
 * An SFTP user to create.
 */
export const zSftpUserCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    accessLevel: z.optional(z.enum(['read', 'full'])),
    authentication: zSshAuthentication,
    description: z.string(),
    directories: z.array(z.string()).check(z.minLength(1)),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * An SSH user to create.
 */
export const zSshUserCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    authentication: zSshAuthentication,
    description: z.string(),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
  }))()

/**
 * Changes to an SSH user.
 */
export const zSshUserUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    active: z.optional(z.boolean()),
    description: z.optional(z.string()),
    expiresAt: z.optional(z.iso.datetime({ offset: true })),
    password: z.optional(z.string().check(z.maxLength(72))),
    publicKeys: z.optional(z.array(zSshPublicKeyRequest)),
  }))()

/**
 * How a service is deployed.
 */
export const zStackServiceDeployRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    resources: z.optional(zContainerResourcesRequest),
  }))()

/**
 * A service as it is to be.
 */
export const zStackServiceDeclaration = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.optional(z.array(z.string())),
    deploy: z.optional(zStackServiceDeployRequest),
    description: z.optional(z.string()),
    entrypoint: z.optional(z.array(z.string())),
    environment: z.optional(z.record(z.string(), z.string())),
    envs: z.optional(z.record(z.string(), z.string())),
    image: z.string(),
    ports: z.optional(z.array(z.string())),
    restartPolicy: z.optional(z.string()),
    volumes: z.optional(z.array(z.string())),
  }))()

/**
 * All services and volumes that a stack is to have.
 */
export const zStackReplacement = /* @__PURE__ */ (() =>
  z.looseObject({
    services: z.optional(z.record(z.string(), zStackServiceDeclaration)),
    volumes: z.optional(z.record(z.string(), zStackVolumeDeclaration)),
  }))()

/**
 * The changes to a service, or a new service.
 */
export const zStackServiceUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    command: z.optional(z.array(z.string())),
    deploy: z.optional(zStackServiceDeployRequest),
    description: z.optional(z.string()),
    entrypoint: z.optional(z.array(z.string())),
    environment: z.optional(z.record(z.string(), z.string())),
    envs: z.optional(z.record(z.string(), z.string())),
    image: z.optional(z.string()),
    ports: z.optional(z.array(z.string())),
    restartPolicy: z.optional(z.string()),
    volumes: z.optional(z.array(z.string())),
  }))()

/**
 * The changes to a stack.
 */
export const zStackUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    description: z.optional(z.string()),
    services: z.optional(z.record(z.string(), zStackServiceUpdate)),
    updateSchedule: z.nullish(
      z.looseObject({
        cron: z.string(),
        timezone: z.optional(z.string()),
      }),
    ),
    volumes: z.optional(z.record(z.string(), zStackVolumeUpdate)),
  }))()

/**
 * Status of a service.
 */
export const zStackServiceStatusRequest = /* @__PURE__ */ z.enum(['running', 'stopped', 'error', 'creating', 'starting', 'stopping'])

/**
 * Which updates of the system software are made automatically: none, as the app has it, those of the patch level, or all.
 */
export const zSystemSoftwareUpdatePolicyRequest = /* @__PURE__ */ z.enum(['none', 'inheritedFromApp', 'patchLevel', 'all'])

/**
 * System software that an app is to have.
 */
export const zAppDesiredSystemSoftware = /* @__PURE__ */ (() =>
  z.looseObject({
    systemSoftwareVersion: z.optional(z.string()),
    updatePolicy: z.optional(zSystemSoftwareUpdatePolicyRequest),
  }))()

/**
 * An app version to install.
 */
export const zAppInstallationCreate = /* @__PURE__ */ (() =>
  z.looseObject({
    appVersionId: z.uuid(),
    description: z.string(),
    updatePolicy: zAppUpdatePolicyRequest,
    userInputs: z.array(zSavedUserInputRequest),
    installationPath: z.optional(z.string()),
    systemSoftware: z.optional(z.record(z.string(), zAppDesiredSystemSoftware)),
  }))()

/**
 * Changes to an app installation.
 */
export const zAppInstallationUpdate = /* @__PURE__ */ (() =>
  z.looseObject({
    appVersionId: z.optional(z.uuid()),
    customDocumentRoot: z.optional(z.string()),
    description: z.optional(z.string()),
    systemSoftware: z.optional(
      z.record(
        z.string(),
        z.looseObject({
          systemSoftwareVersion: z.optional(z.string()),
          updatePolicy: z.optional(zSystemSoftwareUpdatePolicyRequest),
        }),
      ),
    ),
    updatePolicy: z.optional(zAppUpdatePolicyRequest),
    userInputs: z.optional(z.array(zSavedUserInputRequest)),
    databases: z.optional(z.record(z.string(), zLinkedDatabaseUpdate)),
  }))()

/**
 * Key to get an access token with.
 */
export const zTokenRetrievalKeyRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    accessTokenRetrievalKey: z.string().check(z.length(37)),
    userId: z.uuid(),
  }))()

/**
 * A time to live that mittwald chooses.
 */
export const zTtlAutoRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    auto: z.boolean(),
  }))()

/**
 * A time to live that the customer chooses.
 */
export const zTtlSecondsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    seconds: z.int().check(z.gte(60), z.lte(86400)),
  }))()

/**
 * Settings of the records in a set.
 */
export const zDnsRecordSettingsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    ttl: z.optional(z.union([zTtlSecondsRequest, zTtlAutoRequest])),
  }))()

/**
 * CAA records, which say who may issue certificates.
 */
export const zCaaRecordsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    records: z.array(zCaaRecordRequest).check(z.minLength(1)),
    settings: zDnsRecordSettingsRequest,
  }))()

/**
 * A CNAME record.
 */
export const zCnameRecordRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    fqdn: z.string().check(z.minLength(1), z.maxLength(255)),
    settings: zDnsRecordSettingsRequest,
  }))()

/**
 * A and AAAA records that the customer gives.
 */
export const zCustomARecordsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    a: z.array(zIpv4AddressRequest).check(z.maxLength(10)),
    aaaa: z.array(zIpv6AddressRequest).check(z.maxLength(10)),
    settings: zDnsRecordSettingsRequest,
  }))()

/**
 * MX records that the customer gives.
 */
export const zCustomMxRecordsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    records: z.array(zMxRecordRequest).check(z.minLength(1), z.maxLength(10)),
    settings: zDnsRecordSettingsRequest,
  }))()

/**
 * SRV records.
 */
export const zSrvRecordsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    records: z.array(zSrvRecordRequest).check(z.minLength(1)),
    settings: zDnsRecordSettingsRequest,
  }))()

/**
 * TXT records.
 */
export const zTxtRecordsRequest = /* @__PURE__ */ (() =>
  z.looseObject({
    entries: z.array(z.string().check(z.maxLength(2048))).check(z.maxLength(20)),
    settings: zDnsRecordSettingsRequest,
  }))()

/**
 * An empty object. As a record set it stands for no records.
 */
export const zUnsetRecordsRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    settings: z.optional(z.never()),
  }))()

/**
 * A and AAAA records for a zone, or an empty object for none.
 */
export const zCustomARecordsUpdate = /* @__PURE__ */ z.union([zCustomARecordsRequest, zUnsetRecordsRequest])

/**
 * MX records for a zone, or an empty object for none.
 */
export const zCustomMxRecordsUpdate = /* @__PURE__ */ z.union([zCustomMxRecordsRequest, zUnsetRecordsRequest])

/**
 * The records for a set, of the kind that the path names, or an empty object for none.
 */
export const zDnsRecordSetUpdate = /* @__PURE__ */ z.union([
  zCustomARecordsRequest,
  zCustomMxRecordsRequest,
  zTxtRecordsRequest,
  zSrvRecordsRequest,
  zCnameRecordRequest,
  zUnsetRecordsRequest,
  zCaaRecordsRequest,
])

/**
 * The CNAME record of a zone, or none.
 */
export const zCnameRecordSetRequest = /* @__PURE__ */ z.union([zCnameRecordRequest, zUnsetRecordsRequest])

/**
 * The SRV records of a zone, or none.
 */
export const zSrvRecordSetRequest = /* @__PURE__ */ z.union([zSrvRecordsRequest, zUnsetRecordsRequest])

/**
 * The TXT records of a zone, or none.
 */
export const zTxtRecordSetRequest = /* @__PURE__ */ z.union([zTxtRecordsRequest, zUnsetRecordsRequest])

export const zProjectsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.optional(z.string()),
    serverId: z.optional(z.uuid()),
    searchTerm: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['createdAt', 'description'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The projects.
 */
export const zProjectsListResponse = /* @__PURE__ */ z.array(zProjectListItem) as unknown as z.ZodMiniType<t.ProjectsListResponse>

export const zProjectsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The project was deleted.
 */
export const zProjectsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsDeleteResponse>

export const zProjectsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The project.
 */
export const zProjectsGetResponse = zProject as unknown as z.ZodMiniType<t.ProjectsGetResponse>

export const zProjectsUpdateBody = zProjectUpdate

export const zProjectsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The project was changed.
 */
export const zProjectsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsUpdateResponse>

export const zProjectsCreateBody = zProjectCreate

export const zProjectsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The project was created.
 */
export const zProjectsCreateResponse = zCreated as unknown as z.ZodMiniType<t.ProjectsCreateResponse>

export const zProjectsLeavePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The user has left the project.
 */
export const zProjectsLeaveResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsLeaveResponse>

export const zProjectsUpdateDescriptionBody = zDescriptionUpdate

export const zProjectsUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The description was changed.
 */
export const zProjectsUpdateDescriptionResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsUpdateDescriptionResponse>

export const zProjectsAvatarDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The avatar was deleted.
 */
export const zProjectsAvatarDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsAvatarDeleteResponse>

export const zProjectsAvatarRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The reference and the rules for the upload.
 */
export const zProjectsAvatarRequestUploadResponse = zAvatarUpload as unknown as z.ZodMiniType<t.ProjectsAvatarRequestUploadResponse>

export const zProjectsInvitesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsInvitesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    searchTerm: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The invites.
 */
export const zProjectsInvitesListResponse = /* @__PURE__ */ z.array(
  zProjectInvite,
) as unknown as z.ZodMiniType<t.ProjectsInvitesListResponse>

export const zProjectsInvitesCreateBody = zProjectInviteCreate

export const zProjectsInvitesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The invite was created.
 */
export const zProjectsInvitesCreateResponse = zProjectInvite as unknown as z.ZodMiniType<t.ProjectsInvitesCreateResponse>

export const zProjectsInvitesListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The invites.
 */
export const zProjectsInvitesListOwnResponse = /* @__PURE__ */ z.array(
  zProjectInvite,
) as unknown as z.ZodMiniType<t.ProjectsInvitesListOwnResponse>

export const zProjectsInvitesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectInviteId: z.uuid(),
  }))()

/**
 * The invite was deleted.
 */
export const zProjectsInvitesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsInvitesDeleteResponse>

export const zProjectsInvitesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectInviteId: z.string(),
  }))()

/**
 * The invite.
 */
export const zProjectsInvitesGetResponse = zProjectInvite as unknown as z.ZodMiniType<t.ProjectsInvitesGetResponse>

export const zProjectsInvitesGetByTokenHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    token: z.string(),
  }))()

/**
 * The invite.
 */
export const zProjectsInvitesGetByTokenResponse = zProjectInvite as unknown as z.ZodMiniType<t.ProjectsInvitesGetByTokenResponse>

export const zProjectsInvitesAcceptBody = zInviteAccept

export const zProjectsInvitesAcceptPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectInviteId: z.uuid(),
  }))()

/**
 * The invite was accepted.
 */
export const zProjectsInvitesAcceptResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsInvitesAcceptResponse>

export const zProjectsInvitesDeclinePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectInviteId: z.uuid(),
  }))()

/**
 * The invite was declined.
 */
export const zProjectsInvitesDeclineResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsInvitesDeclineResponse>

export const zProjectsInvitesResendPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectInviteId: z.uuid(),
  }))()

/**
 * The e-mail was sent again.
 */
export const zProjectsInvitesResendResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsInvitesResendResponse>

export const zProjectsMembershipsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsMembershipsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    hasExpiry: z.optional(z.boolean()),
    isInherited: z.optional(z.boolean()),
    role: z.optional(zProjectRoleRequest),
    hasMfa: z.optional(z.boolean()),
    searchTerm: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The memberships.
 */
export const zProjectsMembershipsListResponse = /* @__PURE__ */ z.array(
  zProjectMembership,
) as unknown as z.ZodMiniType<t.ProjectsMembershipsListResponse>

export const zProjectsMembershipsListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    hasExpiry: z.optional(z.boolean()),
    isInherited: z.optional(z.boolean()),
    role: z.optional(zProjectRoleRequest),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The memberships.
 */
export const zProjectsMembershipsListOwnResponse = /* @__PURE__ */ z.array(
  zProjectMembership,
) as unknown as z.ZodMiniType<t.ProjectsMembershipsListOwnResponse>

export const zProjectsMembershipsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectMembershipId: z.uuid(),
  }))()

/**
 * The membership was deleted.
 */
export const zProjectsMembershipsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsMembershipsDeleteResponse>

export const zProjectsMembershipsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectMembershipId: z.string(),
  }))()

/**
 * The membership.
 */
export const zProjectsMembershipsGetResponse = zProjectMembership as unknown as z.ZodMiniType<t.ProjectsMembershipsGetResponse>

export const zProjectsMembershipsUpdateBody = zProjectMembershipUpdate

export const zProjectsMembershipsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectMembershipId: z.uuid(),
  }))()

/**
 * The membership was changed.
 */
export const zProjectsMembershipsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsMembershipsUpdateResponse>

export const zProjectsMembershipsGetOwnPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The membership.
 */
export const zProjectsMembershipsGetOwnResponse = zProjectMembership as unknown as z.ZodMiniType<t.ProjectsMembershipsGetOwnResponse>

export const zProjectsFilesystemGetFileInfoPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsFilesystemGetFileInfoQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    file: z.optional(z.string()),
  }))()

/**
 * The information about the file.
 */
export const zProjectsFilesystemGetFileInfoResponse = zDirectoryListing as unknown as z.ZodMiniType<t.ProjectsFilesystemGetFileInfoResponse>

export const zProjectsFilesystemListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsFilesystemListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    directory: z.optional(z.string()),
    name: z.optional(z.string()),
    max_depth: z.optional(z.int()),
    type: z.optional(z.array(z.string())),
    executable: z.optional(z.boolean()),
    hidden: z.optional(z.boolean()),
  }))()

/**
 * The directory and what is in it.
 */
export const zProjectsFilesystemListResponse = zDirectoryListing as unknown as z.ZodMiniType<t.ProjectsFilesystemListResponse>

export const zProjectsFilesystemGetFileContentPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsFilesystemGetFileContentQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    file: z.optional(z.string()),
    inline: z.optional(z.boolean()),
  }))()

/**
 * The content of the file.
 */
export const zProjectsFilesystemGetFileContentResponse =
  /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ProjectsFilesystemGetFileContentResponse>

export const zProjectsFilesystemGetDiskUsagePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsFilesystemGetDiskUsageQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    directory: z.optional(z.string()),
  }))()

/**
 * The disk usage.
 */
export const zProjectsFilesystemGetDiskUsageResponse = zDiskUsage as unknown as z.ZodMiniType<t.ProjectsFilesystemGetDiskUsageResponse>

export const zProjectsFilesystemGetTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The token.
 */
export const zProjectsFilesystemGetTokenResponse = zFilesystemToken as unknown as z.ZodMiniType<t.ProjectsFilesystemGetTokenResponse>

export const zServersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    page: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    searchTerm: z.optional(z.string()),
    sort: z.optional(z.enum(['createdAt', 'description'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The servers.
 */
export const zServersListResponse = /* @__PURE__ */ z.array(zServer) as unknown as z.ZodMiniType<t.ServersListResponse>

export const zServersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The server.
 */
export const zServersGetResponse = zServer as unknown as z.ZodMiniType<t.ServersGetResponse>

export const zServersUpdateBody = zServerUpdate

export const zServersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The server was changed.
 */
export const zServersUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ServersUpdateResponse>

export const zServersUpdateDescriptionBody = zDescriptionUpdate

export const zServersUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The description was changed.
 */
export const zServersUpdateDescriptionResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ServersUpdateDescriptionResponse>

export const zServersAvatarDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The avatar was deleted.
 */
export const zServersAvatarDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ServersAvatarDeleteResponse>

export const zServersAvatarRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The reference and the rules for the upload.
 */
export const zServersAvatarRequestUploadResponse = zAvatarUpload as unknown as z.ZodMiniType<t.ServersAvatarRequestUploadResponse>

export const zBackupsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zBackupsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    searchTerm: z.optional(z.string()),
    withExportsOnly: z.optional(z.boolean()),
    sortOrder: z.optional(zBackupSortOrder),
    runningRestoresOnly: z.optional(z.boolean()),
    runningBackupsOnly: z.optional(z.boolean()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The backups.
 */
export const zBackupsListResponse = /* @__PURE__ */ z.array(zBackup) as unknown as z.ZodMiniType<t.BackupsListResponse>

export const zBackupsCreateBody = zBackupCreate

export const zBackupsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The backup was created.
 */
export const zBackupsCreateResponse = zBackup as unknown as z.ZodMiniType<t.BackupsCreateResponse>

export const zBackupsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The backup was deleted.
 */
export const zBackupsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsDeleteResponse>

export const zBackupsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The backup.
 */
export const zBackupsGetResponse = zBackup as unknown as z.ZodMiniType<t.BackupsGetResponse>

export const zBackupsUpdateBody = zBackupUpdate

export const zBackupsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The backup was changed.
 */
export const zBackupsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsUpdateResponse>

export const zBackupsUpdateDescriptionBody = zBackupDescriptionUpdate

export const zBackupsUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The description was changed.
 */
export const zBackupsUpdateDescriptionResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsUpdateDescriptionResponse>

export const zBackupsExportDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The export was deleted.
 */
export const zBackupsExportDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsExportDeleteResponse>

export const zBackupsExportCreateBody = zBackupExportCreate

export const zBackupsExportCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The export was requested.
 */
export const zBackupsExportCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsExportCreateResponse>

export const zBackupsSchedulesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The schedules.
 */
export const zBackupsSchedulesListResponse = /* @__PURE__ */ z.array(
  zBackupSchedule,
) as unknown as z.ZodMiniType<t.BackupsSchedulesListResponse>

export const zBackupsSchedulesCreateBody = zBackupScheduleCreate

export const zBackupsSchedulesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The schedule was created.
 */
export const zBackupsSchedulesCreateResponse = zBackupSchedule as unknown as z.ZodMiniType<t.BackupsSchedulesCreateResponse>

export const zBackupsSchedulesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupScheduleId: z.uuid(),
  }))()

/**
 * The schedule was deleted.
 */
export const zBackupsSchedulesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsSchedulesDeleteResponse>

export const zBackupsSchedulesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupScheduleId: z.uuid(),
  }))()

/**
 * The schedule.
 */
export const zBackupsSchedulesGetResponse = zBackupSchedule as unknown as z.ZodMiniType<t.BackupsSchedulesGetResponse>

export const zBackupsSchedulesUpdateBody = zBackupScheduleUpdate

export const zBackupsSchedulesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupScheduleId: z.uuid(),
  }))()

/**
 * The schedule was changed.
 */
export const zBackupsSchedulesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsSchedulesUpdateResponse>

export const zSftpUsersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zSftpUsersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The SFTP users.
 */
export const zSftpUsersListResponse = /* @__PURE__ */ z.array(zSftpUser) as unknown as z.ZodMiniType<t.SftpUsersListResponse>

export const zSftpUsersCreateBody = zSftpUserCreate

export const zSftpUsersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The SFTP user that was created.
 */
export const zSftpUsersCreateResponse = zSftpUser as unknown as z.ZodMiniType<t.SftpUsersCreateResponse>

export const zSftpUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sftpUserId: z.string(),
  }))()

/**
 * The SFTP user was deleted.
 */
export const zSftpUsersDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SftpUsersDeleteResponse>

export const zSftpUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sftpUserId: z.string(),
  }))()

/**
 * The SFTP user.
 */
export const zSftpUsersGetResponse = zSftpUser as unknown as z.ZodMiniType<t.SftpUsersGetResponse>

export const zSftpUsersUpdateBody = zSftpUserUpdate

export const zSftpUsersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sftpUserId: z.string(),
  }))()

/**
 * The SFTP user was changed.
 */
export const zSftpUsersUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SftpUsersUpdateResponse>

export const zSshUsersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zSshUsersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The SSH users.
 */
export const zSshUsersListResponse = /* @__PURE__ */ z.array(zSshUser) as unknown as z.ZodMiniType<t.SshUsersListResponse>

export const zSshUsersCreateBody = zSshUserCreate

export const zSshUsersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The SSH user that was created.
 */
export const zSshUsersCreateResponse = zSshUser as unknown as z.ZodMiniType<t.SshUsersCreateResponse>

export const zSshUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshUserId: z.string(),
  }))()

/**
 * The SSH user was deleted.
 */
export const zSshUsersDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshUsersDeleteResponse>

export const zSshUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshUserId: z.string(),
  }))()

/**
 * The SSH user.
 */
export const zSshUsersGetResponse = zSshUser as unknown as z.ZodMiniType<t.SshUsersGetResponse>

export const zSshUsersUpdateBody = zSshUserUpdate

export const zSshUsersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshUserId: z.string(),
  }))()

/**
 * The SSH user was changed.
 */
export const zSshUsersUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.SshUsersUpdateResponse>

export const zCronjobsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zCronjobsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    includeServiceCronjobs: z.optional(z.boolean()),
    stackId: z.optional(z.string()),
  }))()

/**
 * The cronjobs.
 */
export const zCronjobsListResponse = /* @__PURE__ */ z.array(zCronjob) as unknown as z.ZodMiniType<t.CronjobsListResponse>

export const zCronjobsCreateBody = zCronjobCreate

export const zCronjobsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * Id of the new cronjob.
 */
export const zCronjobsCreateResponse = zCreated as unknown as z.ZodMiniType<t.CronjobsCreateResponse>

export const zCronjobsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * The cronjob was deleted.
 */
export const zCronjobsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CronjobsDeleteResponse>

export const zCronjobsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * The cronjob.
 */
export const zCronjobsGetResponse = zCronjob as unknown as z.ZodMiniType<t.CronjobsGetResponse>

export const zCronjobsUpdateBody = zCronjobUpdate

export const zCronjobsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * The cronjob was changed.
 */
export const zCronjobsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CronjobsUpdateResponse>

export const zCronjobsUpdateAppBody = zCronjobAppUpdate

export const zCronjobsUpdateAppPath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * The app was set.
 */
export const zCronjobsUpdateAppResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CronjobsUpdateAppResponse>

export const zCronjobsExecutionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

export const zCronjobsExecutionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    since: z.optional(z.iso.datetime({ offset: true })),
    until: z.optional(z.iso.datetime({ offset: true })),
    status: z.optional(z.string()),
    triggeredByUser: z.optional(z.boolean()),
    sortOrder: z.optional(zCronjobExecutionSortOrder),
  }))()

/**
 * The executions.
 */
export const zCronjobsExecutionsListResponse = /* @__PURE__ */ z.array(
  zCronjobExecution,
) as unknown as z.ZodMiniType<t.CronjobsExecutionsListResponse>

export const zCronjobsExecutionsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * Id of the new execution.
 */
export const zCronjobsExecutionsCreateResponse = zCronjobExecutionCreated as unknown as z.ZodMiniType<t.CronjobsExecutionsCreateResponse>

export const zCronjobsExecutionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    executionId: z.string(),
    cronjobId: z.string(),
  }))()

/**
 * The execution.
 */
export const zCronjobsExecutionsGetResponse = zCronjobExecution as unknown as z.ZodMiniType<t.CronjobsExecutionsGetResponse>

export const zCronjobsExecutionsAbortBody = /* @__PURE__ */ z.unknown()

export const zCronjobsExecutionsAbortPath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
    executionId: z.string(),
  }))()

/**
 * The execution was aborted.
 */
export const zCronjobsExecutionsAbortResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CronjobsExecutionsAbortResponse>

export const zAppsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    page: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
  }))()

/**
 * The apps.
 */
export const zAppsListResponse = /* @__PURE__ */ z.array(zApp) as unknown as z.ZodMiniType<t.AppsListResponse>

export const zAppsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appId: z.uuid(),
  }))()

/**
 * The app.
 */
export const zAppsGetResponse = zApp as unknown as z.ZodMiniType<t.AppsGetResponse>

export const zAppsVersionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appId: z.uuid(),
  }))()

export const zAppsVersionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    recommended: z.optional(z.boolean()),
    versionRange: z.optional(z.string()),
  }))()

/**
 * The versions.
 */
export const zAppsVersionsListResponse = /* @__PURE__ */ z.array(zAppVersion) as unknown as z.ZodMiniType<t.AppsVersionsListResponse>

export const zAppsVersionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appId: z.uuid(),
    appVersionId: z.uuid(),
  }))()

/**
 * The version.
 */
export const zAppsVersionsGetResponse = zAppVersion as unknown as z.ZodMiniType<t.AppsVersionsGetResponse>

export const zAppsVersionsListUpdateCandidatesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appId: z.uuid(),
    baseAppVersionId: z.uuid(),
  }))()

export const zAppsVersionsListUpdateCandidatesQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    onlyRecommended: z.optional(z.boolean()),
  }))()

/**
 * The versions that can follow.
 */
export const zAppsVersionsListUpdateCandidatesResponse = /* @__PURE__ */ z.array(
  zAppVersion,
) as unknown as z.ZodMiniType<t.AppsVersionsListUpdateCandidatesResponse>

export const zAppsInstallationsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zAppsInstallationsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    page: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    appIds: z.optional(z.array(z.uuid())),
    searchTerm: z.optional(z.string()),
    sortOrder: z.optional(zAppInstallationSortOrder),
  }))()

/**
 * The app installations.
 */
export const zAppsInstallationsListResponse = /* @__PURE__ */ z.array(
  zAppInstallation,
) as unknown as z.ZodMiniType<t.AppsInstallationsListResponse>

export const zAppsInstallationsCreateBody = zAppInstallationCreate

export const zAppsInstallationsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * Id of the new app installation.
 */
export const zAppsInstallationsCreateResponse = zCreated as unknown as z.ZodMiniType<t.AppsInstallationsCreateResponse>

export const zAppsInstallationsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

/**
 * The removal was started.
 */
export const zAppsInstallationsDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AppsInstallationsDeleteResponse>

export const zAppsInstallationsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

/**
 * The app installation.
 */
export const zAppsInstallationsGetResponse = zAppInstallation as unknown as z.ZodMiniType<t.AppsInstallationsGetResponse>

export const zAppsInstallationsUpdateBody = zAppInstallationUpdate

export const zAppsInstallationsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

/**
 * The app installation was changed.
 */
export const zAppsInstallationsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AppsInstallationsUpdateResponse>

export const zAppsInstallationsCopyBody = zAppInstallationCopy

export const zAppsInstallationsCopyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.uuid(),
  }))()

/**
 * Id of the copy.
 */
export const zAppsInstallationsCopyResponse = zCreated as unknown as z.ZodMiniType<t.AppsInstallationsCopyResponse>

export const zAppsInstallationsExecuteActionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
    action: zAppActionRequest,
  }))()

/**
 * The action was triggered.
 */
export const zAppsInstallationsExecuteActionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AppsInstallationsExecuteActionResponse>

export const zAppsInstallationsGetStatusPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

/**
 * The runtime status.
 */
export const zAppsInstallationsGetStatusResponse = zAppInstallationStatus as unknown as z.ZodMiniType<t.AppsInstallationsGetStatusResponse>

export const zAppsInstallationsListSystemSoftwarePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

export const zAppsInstallationsListSystemSoftwareQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    tagFilter: z.optional(z.string()),
  }))()

/**
 * The system software.
 */
export const zAppsInstallationsListSystemSoftwareResponse = /* @__PURE__ */ z.array(
  zSystemSoftware,
) as unknown as z.ZodMiniType<t.AppsInstallationsListSystemSoftwareResponse>

export const zAppsInstallationsGetMissingDependenciesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

export const zAppsInstallationsGetMissingDependenciesQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    targetAppVersionID: z.uuid(),
  }))()

/**
 * What is missing.
 */
export const zAppsInstallationsGetMissingDependenciesResponse =
  zMissingDependencies as unknown as z.ZodMiniType<t.AppsInstallationsGetMissingDependenciesResponse>

export const zAppsInstallationsSetDatabaseUsersBody = zDatabaseUsersUpdate

export const zAppsInstallationsSetDatabaseUsersPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
    databaseId: z.uuid(),
  }))()

/**
 * The database users were linked.
 */
export const zAppsInstallationsSetDatabaseUsersResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AppsInstallationsSetDatabaseUsersResponse>

export const zSystemSoftwareListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    page: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
  }))()

/**
 * The system software.
 */
export const zSystemSoftwareListResponse = /* @__PURE__ */ z.array(
  zSystemSoftware,
) as unknown as z.ZodMiniType<t.SystemSoftwareListResponse>

export const zSystemSoftwareGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    systemSoftwareId: z.uuid(),
  }))()

/**
 * The system software.
 */
export const zSystemSoftwareGetResponse = zSystemSoftware as unknown as z.ZodMiniType<t.SystemSoftwareGetResponse>

export const zSystemSoftwareVersionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    systemSoftwareId: z.uuid(),
  }))()

export const zSystemSoftwareVersionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    versionRange: z.optional(z.string()),
    recommended: z.optional(z.boolean()),
  }))()

/**
 * The versions.
 */
export const zSystemSoftwareVersionsListResponse = /* @__PURE__ */ z.array(
  zSystemSoftwareVersion,
) as unknown as z.ZodMiniType<t.SystemSoftwareVersionsListResponse>

export const zSystemSoftwareVersionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    systemSoftwareId: z.uuid(),
    systemSoftwareVersionId: z.uuid(),
  }))()

/**
 * The version.
 */
export const zSystemSoftwareVersionsGetResponse = zSystemSoftwareVersion as unknown as z.ZodMiniType<t.SystemSoftwareVersionsGetResponse>

export const zContractsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zContractsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The contracts.
 */
export const zContractsListResponse = /* @__PURE__ */ z.array(zContract) as unknown as z.ZodMiniType<t.ContractsListResponse>

export const zContractsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetResponse>

export const zContractsGetByDomainPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByDomainResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByDomainResponse>

export const zContractsGetByProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByProjectResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByProjectResponse>

export const zContractsGetByServerPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByServerResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByServerResponse>

export const zContractsGetBaseItemPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
  }))()

/**
 * The base item.
 */
export const zContractsGetBaseItemResponse = zContractItem as unknown as z.ZodMiniType<t.ContractsGetBaseItemResponse>

export const zContractsCancelTerminationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
  }))()

/**
 * Whether the termination was cancelled.
 */
export const zContractsCancelTerminationResponse =
  zContractTerminationCancelled as unknown as z.ZodMiniType<t.ContractsCancelTerminationResponse>

export const zContractsTerminateBody = zContractTerminationRequest

export const zContractsTerminatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
  }))()

/**
 * The contract and those of its items that are scheduled to end.
 */
export const zContractsTerminateResponse = zContractTerminated as unknown as z.ZodMiniType<t.ContractsTerminateResponse>

export const zContractsItemsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
    contractItemId: z.uuid(),
  }))()

/**
 * The contract item.
 */
export const zContractsItemsGetResponse = zContractItem as unknown as z.ZodMiniType<t.ContractsItemsGetResponse>

export const zContractsItemsGetNextTerminationDatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.uuid(),
    contractItemId: z.uuid(),
  }))()

/**
 * The next possible termination date.
 */
export const zContractsItemsGetNextTerminationDateResponse =
  zNextTerminationDate as unknown as z.ZodMiniType<t.ContractsItemsGetNextTerminationDateResponse>

export const zContractsItemsCancelTerminationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
    contractItemId: z.uuid(),
  }))()

/**
 * Whether the termination was cancelled.
 */
export const zContractsItemsCancelTerminationResponse =
  zContractItemChangeCancelled as unknown as z.ZodMiniType<t.ContractsItemsCancelTerminationResponse>

export const zContractsItemsTerminateBody = zTerminationRequest

export const zContractsItemsTerminatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
    contractItemId: z.uuid(),
  }))()

/**
 * The contract item and when it is to end.
 */
export const zContractsItemsTerminateResponse = zContractItemTerminated as unknown as z.ZodMiniType<t.ContractsItemsTerminateResponse>

export const zContractsItemsCancelTariffChangePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contractId: z.string(),
    contractItemId: z.uuid(),
  }))()

/**
 * Whether the tariff change was cancelled.
 */
export const zContractsItemsCancelTariffChangeResponse =
  zContractItemChangeCancelled as unknown as z.ZodMiniType<t.ContractsItemsCancelTariffChangeResponse>

export const zInvoicesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zInvoicesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    invoiceTypes: z.optional(z.array(z.enum(['REGULAR', 'REISSUE', 'CORRECTION', 'CANCELLATION']))),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    status: z.optional(z.array(z.enum(['CONFIRMED', 'PAID', 'PARTIALLY_PAID', 'OVERPAID']))),
    search: z.optional(z.string()),
    sort: z.optional(z.array(z.enum(['invoiceNumber']))),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The invoices.
 */
export const zInvoicesListResponse = /* @__PURE__ */ z.array(zInvoice) as unknown as z.ZodMiniType<t.InvoicesListResponse>

export const zInvoicesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    invoiceId: z.string(),
  }))()

/**
 * The invoice.
 */
export const zInvoicesGetResponse = zInvoice as unknown as z.ZodMiniType<t.InvoicesGetResponse>

export const zInvoicesGetFileAccessTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    invoiceId: z.string(),
  }))()

/**
 * The token and when it expires.
 */
export const zInvoicesGetFileAccessTokenResponse = zFileAccessToken as unknown as z.ZodMiniType<t.InvoicesGetFileAccessTokenResponse>

export const zInvoicesSettingsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The invoice settings.
 */
export const zInvoicesSettingsGetResponse = zInvoiceSettings as unknown as z.ZodMiniType<t.InvoicesSettingsGetResponse>

export const zInvoicesSettingsUpdateBody = zInvoiceSettingsUpdate

export const zInvoicesSettingsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The invoice settings after the change.
 */
export const zInvoicesSettingsUpdateResponse = zInvoiceSettings as unknown as z.ZodMiniType<t.InvoicesSettingsUpdateResponse>

export const zLegacyInvoicesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    invoiceId: z.uuid(),
  }))()

/**
 * The invoice.
 */
export const zLegacyInvoicesGetResponse = zInvoice as unknown as z.ZodMiniType<t.LegacyInvoicesGetResponse>

export const zOrdersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zOrdersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int().check(z.gte(0))),
    page: z.optional(z.int().check(z.gte(0))),
    includesStatus: z.optional(z.array(zOrderStatusRequest)),
    excludesStatus: z.optional(z.array(zOrderStatusRequest)),
    templateNames: z.optional(z.array(z.string())),
  }))()

/**
 * The orders.
 */
export const zOrdersListResponse = /* @__PURE__ */ z.array(zOrder) as unknown as z.ZodMiniType<t.OrdersListResponse>

export const zOrdersListByProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zOrdersListByProjectQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int().check(z.gte(0))),
    page: z.optional(z.int().check(z.gte(0))),
    includesStatus: z.optional(z.array(zOrderStatusRequest)),
    excludesStatus: z.optional(z.array(zOrderStatusRequest)),
    templateNames: z.optional(z.array(z.string())),
  }))()

/**
 * The orders.
 */
export const zOrdersListByProjectResponse = /* @__PURE__ */ z.array(zOrder) as unknown as z.ZodMiniType<t.OrdersListByProjectResponse>

export const zOrdersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    orderId: z.string(),
  }))()

/**
 * The order.
 */
export const zOrdersGetResponse = zOrder as unknown as z.ZodMiniType<t.OrdersGetResponse>

export const zOrdersListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    includesStatus: z.optional(z.array(zOrderStatusRequest)),
    excludesStatus: z.optional(z.array(zOrderStatusRequest)),
    templateNames: z.optional(z.array(z.string())),
    types: z.optional(z.array(zOrderTypeRequest)),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The orders.
 */
export const zOrdersListOwnResponse = /* @__PURE__ */ z.array(zOrder) as unknown as z.ZodMiniType<t.OrdersListOwnResponse>

export const zOrdersCreateBody = zOrderCreate

/**
 * The order was placed; its id.
 */
export const zOrdersCreateResponse = zOrderCreated as unknown as z.ZodMiniType<t.OrdersCreateResponse>

export const zOrdersPreviewBody = zOrderPreview

/**
 * The prices of the order.
 */
export const zOrdersPreviewResponse = zOrderPrice as unknown as z.ZodMiniType<t.OrdersPreviewResponse>

export const zOrdersTariffChangesCreateBody = zTariffChangeRequest

/**
 * The tariff change was ordered; the id of its order.
 */
export const zOrdersTariffChangesCreateResponse = zOrderCreated as unknown as z.ZodMiniType<t.OrdersTariffChangesCreateResponse>

export const zOrdersTariffChangesPreviewBody = zTariffChangeRequest

/**
 * The prices after the tariff change.
 */
export const zOrdersTariffChangesPreviewResponse = zTariffChangePrice as unknown as z.ZodMiniType<t.OrdersTariffChangesPreviewResponse>

export const zArticlesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    tags: z.optional(z.array(z.string())),
    templateNames: z.optional(z.array(z.string())),
    articleIds: z.optional(z.array(z.string())),
    orderable: z.optional(z.array(z.enum(['forbidden', 'internal', 'beta_testing', 'full', 'deprecated']))),
    name: z.optional(z.string()),
  }))()

/**
 * The articles.
 */
export const zArticlesListResponse = /* @__PURE__ */ z.array(zArticle) as unknown as z.ZodMiniType<t.ArticlesListResponse>

export const zArticlesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    articleId: z.string(),
  }))()

export const zArticlesGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.optional(z.string()),
  }))()

/**
 * The article.
 */
export const zArticlesGetResponse = zArticle as unknown as z.ZodMiniType<t.ArticlesGetResponse>

export const zMysqlDatabasesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The databases.
 */
export const zMysqlDatabasesListResponse = /* @__PURE__ */ z.array(zMysqlDatabase) as unknown as z.ZodMiniType<t.MysqlDatabasesListResponse>

export const zMysqlDatabasesCreateBody = zMysqlDatabaseCreate

export const zMysqlDatabasesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * Ids of the new database and its user.
 */
export const zMysqlDatabasesCreateResponse = zMysqlDatabaseCreated as unknown as z.ZodMiniType<t.MysqlDatabasesCreateResponse>

export const zMysqlDatabasesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * The database was deleted.
 */
export const zMysqlDatabasesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlDatabasesDeleteResponse>

export const zMysqlDatabasesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * The database.
 */
export const zMysqlDatabasesGetResponse = zMysqlDatabase as unknown as z.ZodMiniType<t.MysqlDatabasesGetResponse>

export const zMysqlDatabasesUpdateBody = zMysqlDatabaseUpdate

export const zMysqlDatabasesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * The database was changed.
 */
export const zMysqlDatabasesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlDatabasesUpdateResponse>

export const zMysqlDatabasesUpdateDefaultCharsetBody = zMysqlDatabaseCharsetUpdate

export const zMysqlDatabasesUpdateDefaultCharsetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * The character settings were changed.
 */
export const zMysqlDatabasesUpdateDefaultCharsetResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlDatabasesUpdateDefaultCharsetResponse>

export const zMysqlDatabasesUpdateDescriptionBody = zDescriptionUpdate

export const zMysqlDatabasesUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * The description was changed.
 */
export const zMysqlDatabasesUpdateDescriptionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlDatabasesUpdateDescriptionResponse>

export const zMysqlCharsetsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    version: z.optional(z.string()),
  }))()

/**
 * The character sets.
 */
export const zMysqlCharsetsListResponse = /* @__PURE__ */ z.array(zMysqlCharset) as unknown as z.ZodMiniType<t.MysqlCharsetsListResponse>

export const zMysqlVersionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
  }))()

/**
 * The versions.
 */
export const zMysqlVersionsListResponse = /* @__PURE__ */ z.array(zMysqlVersion) as unknown as z.ZodMiniType<t.MysqlVersionsListResponse>

export const zMysqlUsersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * The users.
 */
export const zMysqlUsersListResponse = /* @__PURE__ */ z.array(zMysqlUser) as unknown as z.ZodMiniType<t.MysqlUsersListResponse>

export const zMysqlUsersCreateBody = zMysqlUserCreate

export const zMysqlUsersCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * Id of the new user.
 */
export const zMysqlUsersCreateResponse = zCreated as unknown as z.ZodMiniType<t.MysqlUsersCreateResponse>

export const zMysqlUsersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The user was deleted.
 */
export const zMysqlUsersDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlUsersDeleteResponse>

export const zMysqlUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The user.
 */
export const zMysqlUsersGetResponse = zMysqlUser as unknown as z.ZodMiniType<t.MysqlUsersGetResponse>

export const zMysqlUsersPatchBody = zMysqlUserPatch

export const zMysqlUsersPatchPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The user was changed.
 */
export const zMysqlUsersPatchResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlUsersPatchResponse>

export const zMysqlUsersUpdateBody = zMysqlUserUpdate

export const zMysqlUsersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The user was changed.
 */
export const zMysqlUsersUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlUsersUpdateResponse>

export const zMysqlUsersEnablePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The user was enabled.
 */
export const zMysqlUsersEnableResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlUsersEnableResponse>

export const zMysqlUsersDisablePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The user was disabled.
 */
export const zMysqlUsersDisableResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlUsersDisableResponse>

export const zMysqlUsersGetPhpMyAdminUrlPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The URL.
 */
export const zMysqlUsersGetPhpMyAdminUrlResponse = zPhpMyAdminUrl as unknown as z.ZodMiniType<t.MysqlUsersGetPhpMyAdminUrlResponse>

export const zMysqlUsersUpdatePasswordBody = zPasswordUpdate

export const zMysqlUsersUpdatePasswordPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlUserId: z.string(),
  }))()

/**
 * The password was changed.
 */
export const zMysqlUsersUpdatePasswordResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MysqlUsersUpdatePasswordResponse>

export const zRedisDatabasesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The databases.
 */
export const zRedisDatabasesListResponse = /* @__PURE__ */ z.array(zRedisDatabase) as unknown as z.ZodMiniType<t.RedisDatabasesListResponse>

export const zRedisDatabasesCreateBody = zRedisDatabaseCreate

export const zRedisDatabasesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * Id of the new database.
 */
export const zRedisDatabasesCreateResponse = zCreated as unknown as z.ZodMiniType<t.RedisDatabasesCreateResponse>

export const zRedisDatabasesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    redisDatabaseId: z.string(),
  }))()

/**
 * The database was deleted.
 */
export const zRedisDatabasesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RedisDatabasesDeleteResponse>

export const zRedisDatabasesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    redisDatabaseId: z.string(),
  }))()

/**
 * The database.
 */
export const zRedisDatabasesGetResponse = zRedisDatabase as unknown as z.ZodMiniType<t.RedisDatabasesGetResponse>

export const zRedisDatabasesUpdateBody = zRedisDatabaseUpdate

export const zRedisDatabasesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    redisDatabaseId: z.string(),
  }))()

/**
 * The database was changed.
 */
export const zRedisDatabasesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RedisDatabasesUpdateResponse>

export const zRedisDatabasesUpdateConfigurationBody = zRedisDatabaseConfigurationUpdate

export const zRedisDatabasesUpdateConfigurationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    redisDatabaseId: z.string(),
  }))()

/**
 * The configuration was changed.
 */
export const zRedisDatabasesUpdateConfigurationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RedisDatabasesUpdateConfigurationResponse>

export const zRedisDatabasesUpdateDescriptionBody = zDescriptionUpdate

export const zRedisDatabasesUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    redisDatabaseId: z.string(),
  }))()

/**
 * The description was changed.
 */
export const zRedisDatabasesUpdateDescriptionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RedisDatabasesUpdateDescriptionResponse>

export const zRedisVersionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
  }))()

/**
 * The versions.
 */
export const zRedisVersionsListResponse = /* @__PURE__ */ z.array(zRedisVersion) as unknown as z.ZodMiniType<t.RedisVersionsListResponse>

export const zDnsZonesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The DNS zones.
 */
export const zDnsZonesListResponse = /* @__PURE__ */ z.array(zDnsZone) as unknown as z.ZodMiniType<t.DnsZonesListResponse>

export const zDnsZonesCreateBody = zDnsZoneCreate

/**
 * The id of the new zone.
 */
export const zDnsZonesCreateResponse = zCreated as unknown as z.ZodMiniType<t.DnsZonesCreateResponse>

export const zDnsZonesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsZoneId: z.uuid(),
  }))()

/**
 * The zone was deleted.
 */
export const zDnsZonesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsZonesDeleteResponse>

export const zDnsZonesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsZoneId: z.uuid(),
  }))()

/**
 * The DNS zone.
 */
export const zDnsZonesGetResponse = zDnsZone as unknown as z.ZodMiniType<t.DnsZonesGetResponse>

export const zDnsRecordSetsUpdateBody = zDnsRecordSetUpdate

export const zDnsRecordSetsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsZoneId: z.uuid(),
    recordSet: z.enum(['a', 'mx', 'txt', 'srv', 'cname', 'caa']),
  }))()

/**
 * The record set was changed.
 */
export const zDnsRecordSetsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DnsRecordSetsUpdateResponse>

export const zDnsRecordSetsSetManagedBody = zEmptyBody

export const zDnsRecordSetsSetManagedPath = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsZoneId: z.uuid(),
    recordSet: z.enum(['a', 'mx']),
  }))()

/**
 * The ingress that the records follow.
 */
export const zDnsRecordSetsSetManagedResponse = zManagedRecordSet as unknown as z.ZodMiniType<t.DnsRecordSetsSetManagedResponse>

export const zDomainsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(0))),
    limit: z.optional(z.int().check(z.gte(0))),
    domainSearchName: z.optional(z.string()),
    contactHash: z.optional(z.string()),
    skip: z.optional(z.int()),
  }))()

/**
 * The domains.
 */
export const zDomainsListResponse = /* @__PURE__ */ z.array(zDomain) as unknown as z.ZodMiniType<t.DomainsListResponse>

export const zLegacyDomainsCheckRegistrabilityBody = zRegistrabilityCheck

/**
 * Whether the domain can be registered.
 */
export const zLegacyDomainsCheckRegistrabilityResponse =
  zDomainAvailability as unknown as z.ZodMiniType<t.LegacyDomainsCheckRegistrabilityResponse>

export const zDomainsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

export const zDomainsDeleteQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    transit: z.optional(z.boolean()),
    deleteIngresses: z.optional(z.boolean()),
  }))()

/**
 * The transaction that deletes the domain.
 */
export const zDomainsDeleteResponse = zDomainTransaction as unknown as z.ZodMiniType<t.DomainsDeleteResponse>

export const zDomainsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The domain.
 */
export const zDomainsGetResponse = zDomain as unknown as z.ZodMiniType<t.DomainsGetResponse>

export const zDomainsUpdateProjectBody = zDomainProjectUpdate

export const zDomainsUpdateProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The domain was moved.
 */
export const zDomainsUpdateProjectResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsUpdateProjectResponse>

export const zDomainsUpdateNameserversBody = zDomainNameserversUpdate

export const zDomainsUpdateNameserversPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The nameservers were changed.
 */
export const zDomainsUpdateNameserversResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsUpdateNameserversResponse>

export const zLegacyDomainsChangeNameserversBody = zDomainNameserversUpdate

export const zLegacyDomainsChangeNameserversPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The nameservers were changed.
 */
export const zLegacyDomainsChangeNameserversResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDomainsChangeNameserversResponse>

export const zDomainsUpdateContactBody = zDomainContactUpdate

export const zDomainsUpdateContactPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
    contact: z.enum(['owner']),
  }))()

/**
 * The transaction that changes the contact.
 */
export const zDomainsUpdateContactResponse = zDomainTransaction as unknown as z.ZodMiniType<t.DomainsUpdateContactResponse>

export const zDomainsAbortDeclarationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The registration or transfer was aborted.
 */
export const zDomainsAbortDeclarationResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsAbortDeclarationResponse>

export const zDomainsResendEmailPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The e-mail is sent again.
 */
export const zDomainsResendEmailResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsResendEmailResponse>

export const zDomainsCreateAuthCodePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The auth code.
 */
export const zDomainsCreateAuthCodeResponse = zDomainAuthCodeCreated as unknown as z.ZodMiniType<t.DomainsCreateAuthCodeResponse>

export const zDomainsUpdateAuthCodeBody = zDomainAuthCodeUpdate

export const zDomainsUpdateAuthCodePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The transaction that restarts the transfer.
 */
export const zDomainsUpdateAuthCodeResponse = zDomainTransaction as unknown as z.ZodMiniType<t.DomainsUpdateAuthCodeResponse>

export const zDomainsCheckRegistrabilityBody = zRegistrabilityCheck

/**
 * Whether the domain can be registered.
 */
export const zDomainsCheckRegistrabilityResponse = zRegistrability as unknown as z.ZodMiniType<t.DomainsCheckRegistrabilityResponse>

export const zDomainsCheckTransferabilityBody = zTransferabilityCheck

/**
 * Whether the domain can be transferred.
 */
export const zDomainsCheckTransferabilityResponse = zTransferability as unknown as z.ZodMiniType<t.DomainsCheckTransferabilityResponse>

/**
 * The top-level domains.
 */
export const zDomainsTldsListResponse = /* @__PURE__ */ z.array(zTld) as unknown as z.ZodMiniType<t.DomainsTldsListResponse>

export const zDomainsTldsGetContactSchemasPath = /* @__PURE__ */ (() =>
  z.strictObject({
    tld: z.string(),
  }))()

/**
 * The contact schemas.
 */
export const zDomainsTldsGetContactSchemasResponse = zContactSchemas as unknown as z.ZodMiniType<t.DomainsTldsGetContactSchemasResponse>

export const zIngressesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
    certificateId: z.optional(z.uuid()),
    hostnameSubstring: z.optional(z.string().check(z.maxLength(253))),
    appInstallationId: z.optional(z.string()),
    containerId: z.optional(z.uuid()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The ingresses.
 */
export const zIngressesListResponse = /* @__PURE__ */ z.array(zIngress) as unknown as z.ZodMiniType<t.IngressesListResponse>

export const zIngressesCreateBody = zIngressCreate

/**
 * The id of the new ingress, and whether ownership of its host name is proven.
 */
export const zIngressesCreateResponse = zIngressCreated as unknown as z.ZodMiniType<t.IngressesCreateResponse>

export const zIngressesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * The ingress was deleted.
 */
export const zIngressesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.IngressesDeleteResponse>

export const zIngressesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * The ingress.
 */
export const zIngressesGetResponse = zIngress as unknown as z.ZodMiniType<t.IngressesGetResponse>

export const zIngressesVerifyOwnershipPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * An empty object.
 */
export const zIngressesVerifyOwnershipResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.IngressesVerifyOwnershipResponse>

export const zIngressesUpdatePathsBody = /* @__PURE__ */ z.array(zIngressPathRequest)

export const zIngressesUpdatePathsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * The paths were changed.
 */
export const zIngressesUpdatePathsResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.IngressesUpdatePathsResponse>

export const zLegacyIngressesUpdatePathsBody = /* @__PURE__ */ z.array(zIngressPathRequest)

export const zLegacyIngressesUpdatePathsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * The paths were changed.
 */
export const zLegacyIngressesUpdatePathsResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyIngressesUpdatePathsResponse>

export const zIngressesUpdateTlsBody = zIngressTlsUpdate

export const zIngressesUpdateTlsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * An empty object.
 */
export const zIngressesUpdateTlsResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.IngressesUpdateTlsResponse>

export const zLegacyIngressesUpdateTlsBody = zIngressTlsRequest

export const zLegacyIngressesUpdateTlsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * An empty object.
 */
export const zLegacyIngressesUpdateTlsResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.LegacyIngressesUpdateTlsResponse>

export const zIngressesRequestAcmeCertificatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    ingressId: z.uuid(),
  }))()

/**
 * The certificate was requested.
 */
export const zIngressesRequestAcmeCertificateResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.IngressesRequestAcmeCertificateResponse>

export const zLegacyDomainsGetNewestScreenshotPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.uuid(),
  }))()

/**
 * The references to the screenshot.
 */
export const zLegacyDomainsGetNewestScreenshotResponse =
  zScreenshotReferences as unknown as z.ZodMiniType<t.LegacyDomainsGetNewestScreenshotResponse>

export const zLegacyDomainsChangeOwnerBody = zDomainOwnerUpdate

export const zLegacyDomainsChangeOwnerPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The transaction that changes the owner.
 */
export const zLegacyDomainsChangeOwnerResponse = zDomainTransaction as unknown as z.ZodMiniType<t.LegacyDomainsChangeOwnerResponse>

export const zLegacyDomainsChangeProjectBody = zDomainProjectUpdate

export const zLegacyDomainsChangeProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The domain was moved.
 */
export const zLegacyDomainsChangeProjectResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDomainsChangeProjectResponse>

export const zLegacyDomainsDeclareAuthCodeBody = zDomainAuthCodeUpdate

export const zLegacyDomainsDeclareAuthCodePath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The transaction that restarts the transfer.
 */
export const zLegacyDomainsDeclareAuthCodeResponse = zDomainTransaction as unknown as z.ZodMiniType<t.LegacyDomainsDeclareAuthCodeResponse>

export const zLegacyDomainsDeclareHandlesBody = zDomainOwnerUpdate

export const zLegacyDomainsDeclareHandlesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The transaction that restarts the registration or transfer.
 */
export const zLegacyDomainsDeclareHandlesResponse = zDomainTransaction as unknown as z.ZodMiniType<t.LegacyDomainsDeclareHandlesResponse>

export const zLegacyDomainsGetHandleFieldsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

/**
 * The contact schemas.
 */
export const zLegacyDomainsGetHandleFieldsResponse = zContactSchemas as unknown as z.ZodMiniType<t.LegacyDomainsGetHandleFieldsResponse>

export const zLegacyDomainsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zLegacyDomainsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    page: z.optional(z.int().check(z.gte(1))),
    limit: z.optional(z.int().check(z.gte(1))),
    domainSearchName: z.optional(z.string()),
  }))()

/**
 * The domains.
 */
export const zLegacyDomainsListResponse = /* @__PURE__ */ z.array(zDomain) as unknown as z.ZodMiniType<t.LegacyDomainsListResponse>

export const zLegacyIngressesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The ingresses.
 */
export const zLegacyIngressesListResponse = /* @__PURE__ */ z.array(
  zIngressDeprecated,
) as unknown as z.ZodMiniType<t.LegacyIngressesListResponse>

export const zLegacyDnsSetCustomABody = zCustomARecordsUpdate

export const zLegacyDnsSetCustomAPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The records were set.
 */
export const zLegacyDnsSetCustomAResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetCustomAResponse>

export const zLegacyDnsSetManagedABody = zEmptyBody

export const zLegacyDnsSetManagedAPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The records are managed now.
 */
export const zLegacyDnsSetManagedAResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetManagedAResponse>

export const zLegacyDnsSetCnameBody = zCnameRecordSetRequest

export const zLegacyDnsSetCnamePath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The record was set.
 */
export const zLegacyDnsSetCnameResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetCnameResponse>

export const zLegacyDnsSetCustomMxBody = zCustomMxRecordsUpdate

export const zLegacyDnsSetCustomMxPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The records were set.
 */
export const zLegacyDnsSetCustomMxResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetCustomMxResponse>

export const zLegacyDnsSetManagedMxBody = zEmptyBody

export const zLegacyDnsSetManagedMxPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The records are managed now.
 */
export const zLegacyDnsSetManagedMxResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetManagedMxResponse>

export const zLegacyDnsSetSrvBody = zSrvRecordSetRequest

export const zLegacyDnsSetSrvPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The records were set.
 */
export const zLegacyDnsSetSrvResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetSrvResponse>

export const zLegacyDnsSetTxtBody = zTxtRecordSetRequest

export const zLegacyDnsSetTxtPath = /* @__PURE__ */ (() =>
  z.strictObject({
    zoneId: z.uuid(),
  }))()

/**
 * The records were set.
 */
export const zLegacyDnsSetTxtResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyDnsSetTxtResponse>

export const zConversationsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    fullTextSearch: z.optional(z.string()),
    status: z.optional(z.array(z.enum(['open', 'closed']))),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.array(z.enum(['createdAt', 'lastMessage.createdAt', 'title', 'shortId', 'conversationId']))),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The conversations.
 */
export const zConversationsListResponse = /* @__PURE__ */ z.array(zConversation) as unknown as z.ZodMiniType<t.ConversationsListResponse>

export const zConversationsCreateBody = zConversationCreate

/**
 * The conversation was started.
 */
export const zConversationsCreateResponse = zConversationSaved as unknown as z.ZodMiniType<t.ConversationsCreateResponse>

export const zConversationsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The conversation.
 */
export const zConversationsGetResponse = zConversation as unknown as z.ZodMiniType<t.ConversationsGetResponse>

export const zConversationsUpdateBody = zConversationUpdate

export const zConversationsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The conversation was changed.
 */
export const zConversationsUpdateResponse = zConversationSaved as unknown as z.ZodMiniType<t.ConversationsUpdateResponse>

export const zConversationsSetStatusBody = zConversationStatusChange

export const zConversationsSetStatusPath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The status was set.
 */
export const zConversationsSetStatusResponse = zConversationSaved as unknown as z.ZodMiniType<t.ConversationsSetStatusResponse>

export const zConversationsMembersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The members.
 */
export const zConversationsMembersListResponse = zConversationMembers as unknown as z.ZodMiniType<t.ConversationsMembersListResponse>

export const zConversationsMessagesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The messages and status updates.
 */
export const zConversationsMessagesListResponse = /* @__PURE__ */ z.array(
  zConversationEntry,
) as unknown as z.ZodMiniType<t.ConversationsMessagesListResponse>

export const zConversationsMessagesCreateBody = zConversationMessageCreate

export const zConversationsMessagesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The message was sent.
 */
export const zConversationsMessagesCreateResponse =
  zConversationMessageCreated as unknown as z.ZodMiniType<t.ConversationsMessagesCreateResponse>

export const zConversationsMessagesUpdateBody = zConversationMessageUpdate

export const zConversationsMessagesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
    messageId: z.uuid(),
  }))()

/**
 * The message was changed.
 */
export const zConversationsMessagesUpdateResponse = zMessageReference as unknown as z.ZodMiniType<t.ConversationsMessagesUpdateResponse>

export const zConversationsFilesRequestUploadBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zConversationsFilesRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
  }))()

/**
 * The upload token and the rules.
 */
export const zConversationsFilesRequestUploadResponse =
  zConversationFileUpload as unknown as z.ZodMiniType<t.ConversationsFilesRequestUploadResponse>

export const zConversationsFilesGetAccessTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    conversationId: z.uuid(),
    fileId: z.uuid(),
  }))()

/**
 * The access token.
 */
export const zConversationsFilesGetAccessTokenResponse =
  zFileAccessToken as unknown as z.ZodMiniType<t.ConversationsFilesGetAccessTokenResponse>

/**
 * The categories.
 */
export const zConversationsCategoriesListResponse = /* @__PURE__ */ z.array(
  zConversationCategory,
) as unknown as z.ZodMiniType<t.ConversationsCategoriesListResponse>

export const zConversationsCategoriesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    categoryId: z.uuid(),
  }))()

/**
 * The category.
 */
export const zConversationsCategoriesGetResponse = zConversationCategory as unknown as z.ZodMiniType<t.ConversationsCategoriesGetResponse>

export const zCustomersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    role: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    search: z.optional(z.string()),
  }))()

/**
 * The customers.
 */
export const zCustomersListResponse = /* @__PURE__ */ z.array(zCustomer) as unknown as z.ZodMiniType<t.CustomersListResponse>

export const zCustomersCreateBody = zCustomerCreate

/**
 * The customer was created.
 */
export const zCustomersCreateResponse = zCustomerSaved as unknown as z.ZodMiniType<t.CustomersCreateResponse>

export const zCustomersDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The customer was deleted.
 */
export const zCustomersDeleteResponse = zCustomerDeleted as unknown as z.ZodMiniType<t.CustomersDeleteResponse>

export const zCustomersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The customer.
 */
export const zCustomersGetResponse = zCustomer as unknown as z.ZodMiniType<t.CustomersGetResponse>

export const zCustomersUpdateBody = zCustomerUpdate

export const zCustomersUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The customer was changed.
 */
export const zCustomersUpdateResponse = zCustomerSaved as unknown as z.ZodMiniType<t.CustomersUpdateResponse>

export const zCustomersLeavePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The user has left the customer.
 */
export const zCustomersLeaveResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersLeaveResponse>

export const zCustomersGetLegalCompetencePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * Whether there is a valid contract partner.
 */
export const zCustomersGetLegalCompetenceResponse = zLegalCompetence as unknown as z.ZodMiniType<t.CustomersGetLegalCompetenceResponse>

export const zCustomersAvatarDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The avatar was removed.
 */
export const zCustomersAvatarDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersAvatarDeleteResponse>

export const zCustomersAvatarRequestUploadBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zCustomersAvatarRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The reference and the rules of the upload.
 */
export const zCustomersAvatarRequestUploadResponse = zAvatarUpload as unknown as z.ZodMiniType<t.CustomersAvatarRequestUploadResponse>

/**
 * The categories.
 */
export const zCustomersCategoriesListResponse = zCustomerCategoryList as unknown as z.ZodMiniType<t.CustomersCategoriesListResponse>

export const zCustomersCategoriesCreateBody = zCustomerCategoryRequest

/**
 * The category was created.
 */
export const zCustomersCategoriesCreateResponse = zCustomerCategorySaved as unknown as z.ZodMiniType<t.CustomersCategoriesCreateResponse>

export const zCustomersCategoriesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    categoryId: z.string(),
  }))()

/**
 * The category was deleted.
 */
export const zCustomersCategoriesDeleteResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.CustomersCategoriesDeleteResponse>

export const zCustomersCategoriesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    categoryId: z.string(),
  }))()

/**
 * The category.
 */
export const zCustomersCategoriesGetResponse = zCustomerCategory as unknown as z.ZodMiniType<t.CustomersCategoriesGetResponse>

export const zCustomersCategoriesUpdateBody = zCustomerCategoryRequest

export const zCustomersCategoriesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    categoryId: z.string(),
  }))()

/**
 * The category was changed.
 */
export const zCustomersCategoriesUpdateResponse = zCustomerCategorySaved as unknown as z.ZodMiniType<t.CustomersCategoriesUpdateResponse>

export const zCustomersInvitesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zCustomersInvitesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    searchTerm: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The invites.
 */
export const zCustomersInvitesListResponse = /* @__PURE__ */ z.array(
  zCustomerInvite,
) as unknown as z.ZodMiniType<t.CustomersInvitesListResponse>

export const zCustomersInvitesCreateBody = zCustomerInviteCreate

export const zCustomersInvitesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The invite was created.
 */
export const zCustomersInvitesCreateResponse = zCustomerInvite as unknown as z.ZodMiniType<t.CustomersInvitesCreateResponse>

export const zCustomersInvitesListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The invites.
 */
export const zCustomersInvitesListOwnResponse = /* @__PURE__ */ z.array(
  zCustomerInvite,
) as unknown as z.ZodMiniType<t.CustomersInvitesListOwnResponse>

export const zCustomersInvitesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerInviteId: z.uuid(),
  }))()

/**
 * The invite was deleted.
 */
export const zCustomersInvitesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersInvitesDeleteResponse>

export const zCustomersInvitesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerInviteId: z.string(),
  }))()

/**
 * The invite.
 */
export const zCustomersInvitesGetResponse = zCustomerInvite as unknown as z.ZodMiniType<t.CustomersInvitesGetResponse>

export const zCustomersInvitesGetByTokenHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    token: z.string(),
  }))()

/**
 * The invite.
 */
export const zCustomersInvitesGetByTokenResponse = zCustomerInvite as unknown as z.ZodMiniType<t.CustomersInvitesGetByTokenResponse>

export const zCustomersInvitesAcceptBody = zInviteAccept

export const zCustomersInvitesAcceptPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerInviteId: z.uuid(),
  }))()

/**
 * The invite was accepted.
 */
export const zCustomersInvitesAcceptResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersInvitesAcceptResponse>

export const zCustomersInvitesDeclinePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerInviteId: z.uuid(),
  }))()

/**
 * The invite was declined.
 */
export const zCustomersInvitesDeclineResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersInvitesDeclineResponse>

export const zCustomersInvitesResendPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerInviteId: z.uuid(),
  }))()

/**
 * The e-mail was sent again.
 */
export const zCustomersInvitesResendResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersInvitesResendResponse>

export const zCustomersMembershipsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zCustomersMembershipsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    hasExpiry: z.optional(z.boolean()),
    role: z.optional(zCustomerMembershipRoleRequest),
    searchTerm: z.optional(z.string()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The memberships.
 */
export const zCustomersMembershipsListResponse = /* @__PURE__ */ z.array(
  zCustomerMembership,
) as unknown as z.ZodMiniType<t.CustomersMembershipsListResponse>

export const zCustomersMembershipsListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    hasExpiry: z.optional(z.boolean()),
    role: z.optional(zCustomerMembershipRoleRequest),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The memberships.
 */
export const zCustomersMembershipsListOwnResponse = /* @__PURE__ */ z.array(
  zCustomerMembership,
) as unknown as z.ZodMiniType<t.CustomersMembershipsListOwnResponse>

export const zCustomersMembershipsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerMembershipId: z.uuid(),
  }))()

/**
 * The membership was deleted.
 */
export const zCustomersMembershipsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersMembershipsDeleteResponse>

export const zCustomersMembershipsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerMembershipId: z.string(),
  }))()

/**
 * The membership.
 */
export const zCustomersMembershipsGetResponse = zCustomerMembership as unknown as z.ZodMiniType<t.CustomersMembershipsGetResponse>

export const zCustomersMembershipsUpdateBody = zCustomerMembershipUpdate

export const zCustomersMembershipsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerMembershipId: z.uuid(),
  }))()

/**
 * The membership was changed.
 */
export const zCustomersMembershipsUpdateResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersMembershipsUpdateResponse>

export const zLegacyAccountChangeEmailBody = zEmailAddressRequest

/**
 * The change was accepted.
 */
export const zLegacyAccountChangeEmailResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountChangeEmailResponse>

export const zLegacyAccountResendVerificationEmailBody = zLegacyVerificationEmailRequest

/**
 * The e-mail was sent.
 */
export const zLegacyAccountResendVerificationEmailResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountResendVerificationEmailResponse>

export const zLegacyAccountVerifyEmailBody = zEmailVerification

/**
 * The e-mail address was verified.
 */
export const zLegacyAccountVerifyEmailResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountVerifyEmailResponse>

export const zLegacyAccountInitPasswordResetBody = zEmailAddressRequest

/**
 * The reset was started.
 */
export const zLegacyAccountInitPasswordResetResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountInitPasswordResetResponse>

export const zLegacyAccountConfirmPasswordResetBody = zPasswordResetDeprecated

/**
 * The password was set.
 */
export const zLegacyAccountConfirmPasswordResetResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountConfirmPasswordResetResponse>

export const zLegacyAccountGetPasswordPolicyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    path: z.string(),
  }))()

/**
 * The password policy.
 */
export const zLegacyAccountGetPasswordPolicyResponse = zPasswordPolicy as unknown as z.ZodMiniType<t.LegacyAccountGetPasswordPolicyResponse>

export const zLegacyAccountDeleteApiTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    apiTokenId: z.uuid(),
  }))()

/**
 * The API token was deleted.
 */
export const zLegacyAccountDeleteApiTokenResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountDeleteApiTokenResponse>

export const zLegacyAccountUpdateApiTokenBody = zApiTokenUpdate

export const zLegacyAccountUpdateApiTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    apiTokenId: z.uuid(),
  }))()

/**
 * The API token was changed.
 */
export const zLegacyAccountUpdateApiTokenResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountUpdateApiTokenResponse>

export const zLegacyAccountDeleteSshKeyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshKeyId: z.uuid(),
  }))()

/**
 * The SSH key was removed.
 */
export const zLegacyAccountDeleteSshKeyResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountDeleteSshKeyResponse>

export const zLegacyAccountUpdateSshKeyBody = zSshKeyUpdate

export const zLegacyAccountUpdateSshKeyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshKeyId: z.uuid(),
  }))()

/**
 * The SSH key was changed.
 */
export const zLegacyAccountUpdateSshKeyResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountUpdateSshKeyResponse>

export const zLegacyAccountDisableMfaBody = zMultiFactorCode

/**
 * Multi-factor authentication is off; the object has no documented fields.
 */
export const zLegacyAccountDisableMfaResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.LegacyAccountDisableMfaResponse>

export const zLegacyAccountLogoutBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * The session has ended.
 */
export const zLegacyAccountLogoutResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountLogoutResponse>

/**
 * The other sessions have ended.
 */
export const zLegacyAccountTerminateAllSessionsResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountTerminateAllSessionsResponse>

export const zLegacyAccountTerminateSessionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    tokenId: z.string(),
  }))()

/**
 * The session has ended.
 */
export const zLegacyAccountTerminateSessionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountTerminateSessionResponse>

export const zLegacyAccountUpdateBody = zPersonUpdate

/**
 * The account was changed.
 */
export const zLegacyAccountUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAccountUpdateResponse>

export const zLegacyUsersCreateOwnIssueBody = zOwnIssueCreate

/**
 * The issue was submitted; the object has no documented fields.
 */
export const zLegacyUsersCreateOwnIssueResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.LegacyUsersCreateOwnIssueResponse>

export const zLegacyUsersCreateIssueBody = zIssueCreate

/**
 * The issue was submitted.
 */
export const zLegacyUsersCreateIssueResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersCreateIssueResponse>

export const zLegacyUsersDeleteAvatarPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The avatar was removed.
 */
export const zLegacyUsersDeleteAvatarResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersDeleteAvatarResponse>

export const zLegacyUsersRequestAvatarUploadBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zLegacyUsersRequestAvatarUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.uuid(),
  }))()

/**
 * The reference for the upload, and the rules for the picture.
 */
export const zLegacyUsersRequestAvatarUploadResponse = zAvatarUpload as unknown as z.ZodMiniType<t.LegacyUsersRequestAvatarUploadResponse>

export const zLegacyUsersListFeedbackQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    subject: z.optional(z.string()),
  }))()

/**
 * The feedback.
 */
export const zLegacyUsersListFeedbackResponse = /* @__PURE__ */ z.array(
  zFeedback,
) as unknown as z.ZodMiniType<t.LegacyUsersListFeedbackResponse>

export const zLegacyUsersCreateFeedbackBody = zLegacyFeedbackCreate

/**
 * The feedback was submitted; the object has no documented fields.
 */
export const zLegacyUsersCreateFeedbackResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.LegacyUsersCreateFeedbackResponse>

export const zLegacyUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The profile of the user.
 */
export const zLegacyUsersGetResponse = zUser as unknown as z.ZodMiniType<t.LegacyUsersGetResponse>

export const zLegacyUsersUpdatePersonalInformationBody = zPersonUpdate

export const zLegacyUsersUpdatePersonalInformationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.uuid(),
  }))()

/**
 * The personal information was changed.
 */
export const zLegacyUsersUpdatePersonalInformationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersUpdatePersonalInformationResponse>

/**
 * The profile of the caller.
 */
export const zLegacyUsersGetOwnResponse = zUser as unknown as z.ZodMiniType<t.LegacyUsersGetOwnResponse>

/**
 * The settings.
 */
export const zLegacyUsersGetSettingsResponse = zLegacyUserSettings as unknown as z.ZodMiniType<t.LegacyUsersGetSettingsResponse>

export const zLegacyUsersUpdateSettingsBody = zLegacyUserSettingsUpdate

/**
 * The settings were stored.
 */
export const zLegacyUsersUpdateSettingsResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersUpdateSettingsResponse>

export const zLegacyUsersDeletePhonePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The phone number was removed.
 */
export const zLegacyUsersDeletePhoneResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersDeletePhoneResponse>

export const zLegacyUsersAddPhoneBody = zPhoneNumber

export const zLegacyUsersAddPhonePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.uuid(),
  }))()

/**
 * The verification was started.
 */
export const zLegacyUsersAddPhoneResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersAddPhoneResponse>

export const zLegacyUsersVerifyPhoneBody = zLegacyPhoneVerification

export const zLegacyUsersVerifyPhonePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.uuid(),
  }))()

/**
 * The phone number was verified.
 */
export const zLegacyUsersVerifyPhoneResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyUsersVerifyPhoneResponse>

export const zAuthenticationAuthenticateBody = zLogin

export const zAuthenticationAuthenticateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    cookieOnly: z.optional(z.boolean()),
  }))()

export const zAuthenticationAuthenticateResponse = /* @__PURE__ */ (() =>
  z.union([zAccessToken, zSecondFactorRequired, z.undefined()]))() as unknown as z.ZodMiniType<t.AuthenticationAuthenticateResponse>

export const zAuthenticationAuthenticateMfaBody = zMfaLogin

export const zAuthenticationAuthenticateMfaQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    cookieOnly: z.optional(z.boolean()),
  }))()

export const zAuthenticationAuthenticateMfaResponse = /* @__PURE__ */ (() =>
  z.union([zAccessToken, z.undefined()]))() as unknown as z.ZodMiniType<t.AuthenticationAuthenticateMfaResponse>

export const zAuthenticationAuthenticateWithRetrievalKeyBody = zTokenRetrievalKeyRequest

/**
 * The access token.
 */
export const zAuthenticationAuthenticateWithRetrievalKeyResponse =
  zRetrievedAccessToken as unknown as z.ZodMiniType<t.AuthenticationAuthenticateWithRetrievalKeyResponse>

export const zAuthenticationAuthenticateServiceBody = zServiceLogin

export const zAuthenticationAuthenticateServicePath = /* @__PURE__ */ (() =>
  z.strictObject({
    accessKeyId: z.string(),
  }))()

/**
 * The access token of the service.
 */
export const zAuthenticationAuthenticateServiceResponse =
  zServiceAccessToken as unknown as z.ZodMiniType<t.AuthenticationAuthenticateServiceResponse>

export const zAuthenticationLogoutBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * The session has ended.
 */
export const zAuthenticationLogoutResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AuthenticationLogoutResponse>

export const zAuthenticationRegisterBody = zRegistration

/**
 * Id of the new user.
 */
export const zAuthenticationRegisterResponse = zRegisteredUser as unknown as z.ZodMiniType<t.AuthenticationRegisterResponse>

export const zAuthenticationVerifyRegistrationBody = zRegistrationVerification

/**
 * The registration was verified; the object has no documented fields.
 */
export const zAuthenticationVerifyRegistrationResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.AuthenticationVerifyRegistrationResponse>

export const zAuthenticationAuthorizeHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Authorization: z.optional(z.string()),
  }))()

export const zAuthenticationAuthorizeQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    grant_consent: z.optional(z.boolean()),
    grant_type: z.optional(z.enum(['authorization_code'])),
    response_type: z.enum(['code']),
    client_id: z.string(),
    redirect_uri: z.optional(z.url()),
    scope: z.optional(z.string()),
    state: z.optional(z.string()),
    code_challenge: z.optional(z.string()),
    code_challenge_method: z.optional(z.enum(['S256'])),
  }))()

/**
 * Any other error.
 */
export const zAuthenticationAuthorizeResponse = zError as unknown as z.ZodMiniType<t.AuthenticationAuthorizeResponse>

export const zAuthenticationExchangeTokenBody = zOAuthTokenRequest

export const zAuthenticationExchangeTokenHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Authorization: z.optional(z.string()),
  }))()

/**
 * The access token.
 */
export const zAuthenticationExchangeTokenResponse = zOAuthToken as unknown as z.ZodMiniType<t.AuthenticationExchangeTokenResponse>

export const zAuthenticationGetPasswordPolicyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    passwordPolicy: z.string(),
  }))()

/**
 * The password policy.
 */
export const zAuthenticationGetPasswordPolicyResponse =
  zPasswordPolicy as unknown as z.ZodMiniType<t.AuthenticationGetPasswordPolicyResponse>

export const zUsersGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The profile of the user.
 */
export const zUsersGetResponse = zUser as unknown as z.ZodMiniType<t.UsersGetResponse>

export const zUsersUpdatePersonalInformationBody = zPersonUpdate

export const zUsersUpdatePersonalInformationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The personal information was changed.
 */
export const zUsersUpdatePersonalInformationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersUpdatePersonalInformationResponse>

export const zUsersPhoneDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The phone number was removed.
 */
export const zUsersPhoneDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersPhoneDeleteResponse>

export const zUsersPhoneAddBody = zPhoneNumber

export const zUsersPhoneAddPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The verification was started.
 */
export const zUsersPhoneAddResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersPhoneAddResponse>

export const zUsersPhoneVerifyBody = zPhoneVerification

export const zUsersPhoneVerifyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The phone number was verified.
 */
export const zUsersPhoneVerifyResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersPhoneVerifyResponse>

export const zUsersAvatarDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The avatar was removed.
 */
export const zUsersAvatarDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersAvatarDeleteResponse>

export const zUsersAvatarRequestUploadBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zUsersAvatarRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The reference for the upload, and the rules for the picture.
 */
export const zUsersAvatarRequestUploadResponse = zUserAvatarUpload as unknown as z.ZodMiniType<t.UsersAvatarRequestUploadResponse>

export const zUsersSettingsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The settings.
 */
export const zUsersSettingsGetResponse = zUserSettings as unknown as z.ZodMiniType<t.UsersSettingsGetResponse>

export const zUsersSettingsUpdateBody = zUserSettingsUpdate

export const zUsersSettingsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The settings were stored.
 */
export const zUsersSettingsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.UsersSettingsUpdateResponse>

export const zUsersPollSettingsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The poll settings of the user.
 */
export const zUsersPollSettingsGetResponse = zPollSettings as unknown as z.ZodMiniType<t.UsersPollSettingsGetResponse>

export const zUsersPollSettingsStoreBody = zPollSettingsUpdate

export const zUsersPollSettingsStorePath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

/**
 * The poll settings as they are now.
 */
export const zUsersPollSettingsStoreResponse = zPollSettings as unknown as z.ZodMiniType<t.UsersPollSettingsStoreResponse>

export const zUsersFeedbackListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    userId: z.string(),
  }))()

export const zUsersFeedbackListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    subject: z.optional(z.string()),
  }))()

/**
 * The feedback.
 */
export const zUsersFeedbackListResponse = /* @__PURE__ */ z.array(zFeedback) as unknown as z.ZodMiniType<t.UsersFeedbackListResponse>

/**
 * The account.
 */
export const zAccountGetResponse = zAccount as unknown as z.ZodMiniType<t.AccountGetResponse>

export const zAccountUpdateBody = zPersonUpdate

/**
 * The account was changed.
 */
export const zAccountUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountUpdateResponse>

export const zAccountDeleteBody = zAccountDelete

export const zAccountDeleteResponse = /* @__PURE__ */ (() =>
  z.union([z.void(), zSecondFactorRequiredAnswer]))() as unknown as z.ZodMiniType<t.AccountDeleteResponse>

export const zAccountCreateFeedbackBody = zFeedbackCreate

/**
 * The feedback was submitted; the object has no documented fields.
 */
export const zAccountCreateFeedbackResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.AccountCreateFeedbackResponse>

export const zAccountGetSupportCodeQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    forceRecreate: z.optional(z.boolean()),
  }))()

/**
 * The support code.
 */
export const zAccountGetSupportCodeResponse = zSupportCode as unknown as z.ZodMiniType<t.AccountGetSupportCodeResponse>

/**
 * The e-mail address.
 */
export const zAccountEmailGetResponse = zEmailAddress as unknown as z.ZodMiniType<t.AccountEmailGetResponse>

export const zAccountEmailChangeBody = zEmailAddressRequest

/**
 * The change was accepted.
 */
export const zAccountEmailChangeResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountEmailChangeResponse>

export const zAccountEmailResendVerificationBody = zVerificationEmailRequest

/**
 * The e-mail was sent.
 */
export const zAccountEmailResendVerificationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountEmailResendVerificationResponse>

export const zAccountEmailVerifyBody = zEmailVerification

/**
 * The e-mail address was verified.
 */
export const zAccountEmailVerifyResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountEmailVerifyResponse>

export const zAccountPasswordChangeBody = zPasswordChange

export const zAccountPasswordChangeResponse = /* @__PURE__ */ z.union([
  zAccessToken,
  zSecondFactorRequiredAnswer,
]) as unknown as z.ZodMiniType<t.AccountPasswordChangeResponse>

/**
 * Time of the last change.
 */
export const zAccountPasswordGetUpdatedAtResponse = zPasswordUpdatedAt as unknown as z.ZodMiniType<t.AccountPasswordGetUpdatedAtResponse>

export const zAccountPasswordInitResetBody = zEmailAddressRequest

/**
 * The reset was started; the object has no documented fields.
 */
export const zAccountPasswordInitResetResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.AccountPasswordInitResetResponse>

export const zAccountPasswordConfirmResetBody = zPasswordReset

/**
 * The password was set.
 */
export const zAccountPasswordConfirmResetResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountPasswordConfirmResetResponse>

export const zAccountMfaDisableBody = zMultiFactorCode

/**
 * Multi-factor authentication is off.
 */
export const zAccountMfaDisableResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountMfaDisableResponse>

/**
 * State of multi-factor authentication.
 */
export const zAccountMfaGetStatusResponse = zMfaStatus as unknown as z.ZodMiniType<t.AccountMfaGetStatusResponse>

export const zAccountMfaConfirmBody = zMultiFactorCode

/**
 * The recovery codes.
 */
export const zAccountMfaConfirmResponse = zRecoveryCodes as unknown as z.ZodMiniType<t.AccountMfaConfirmResponse>

export const zAccountMfaResetRecoveryCodesBody = zMultiFactorCode

/**
 * The new recovery codes.
 */
export const zAccountMfaResetRecoveryCodesResponse = zRecoveryCodes as unknown as z.ZodMiniType<t.AccountMfaResetRecoveryCodesResponse>

export const zAccountMfaInitBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * The key for an authenticator app, as URL and as barcode.
 */
export const zAccountMfaInitResponse = zMfaInitialization as unknown as z.ZodMiniType<t.AccountMfaInitResponse>

export const zAccountCheckTokenBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * The token is valid.
 */
export const zAccountCheckTokenResponse = zCheckedToken as unknown as z.ZodMiniType<t.AccountCheckTokenResponse>

export const zAccountCreateTokenRetrievalKeyBody = /* @__PURE__ */ z.unknown()

/**
 * The key, and the id of the user to send with it.
 */
export const zAccountCreateTokenRetrievalKeyResponse =
  zTokenRetrievalKey as unknown as z.ZodMiniType<t.AccountCreateTokenRetrievalKeyResponse>

export const zAccountApiTokensListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The API tokens.
 */
export const zAccountApiTokensListResponse = /* @__PURE__ */ z.array(zApiToken) as unknown as z.ZodMiniType<t.AccountApiTokensListResponse>

export const zAccountApiTokensCreateBody = zApiTokenCreate

/**
 * The token.
 */
export const zAccountApiTokensCreateResponse = zApiTokenCreated as unknown as z.ZodMiniType<t.AccountApiTokensCreateResponse>

export const zAccountApiTokensDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    apiTokenId: z.uuid(),
  }))()

/**
 * The API token was deleted.
 */
export const zAccountApiTokensDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountApiTokensDeleteResponse>

export const zAccountApiTokensGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    apiTokenId: z.uuid(),
  }))()

/**
 * The API token.
 */
export const zAccountApiTokensGetResponse = zApiToken as unknown as z.ZodMiniType<t.AccountApiTokensGetResponse>

export const zAccountApiTokensUpdateBody = zApiTokenUpdate

export const zAccountApiTokensUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    apiTokenId: z.uuid(),
  }))()

/**
 * The API token was changed.
 */
export const zAccountApiTokensUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountApiTokensUpdateResponse>

export const zAccountSshKeysListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The SSH keys.
 */
export const zAccountSshKeysListResponse = zSshKeyList as unknown as z.ZodMiniType<t.AccountSshKeysListResponse>

export const zAccountSshKeysCreateBody = zSshKeyCreate

/**
 * The SSH key was added; the object has no documented fields.
 */
export const zAccountSshKeysCreateResponse = /* @__PURE__ */ (() =>
  z.record(z.string(), z.unknown()))() as unknown as z.ZodMiniType<t.AccountSshKeysCreateResponse>

export const zAccountSshKeysDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshKeyId: z.uuid(),
  }))()

/**
 * The SSH key was removed.
 */
export const zAccountSshKeysDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountSshKeysDeleteResponse>

export const zAccountSshKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshKeyId: z.uuid(),
  }))()

/**
 * The SSH key.
 */
export const zAccountSshKeysGetResponse = zSshKeyAnswer as unknown as z.ZodMiniType<t.AccountSshKeysGetResponse>

export const zAccountSshKeysUpdateBody = zSshKeyUpdate

export const zAccountSshKeysUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    sshKeyId: z.uuid(),
  }))()

/**
 * The SSH key was changed.
 */
export const zAccountSshKeysUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountSshKeysUpdateResponse>

/**
 * The other sessions have ended.
 */
export const zAccountSessionsTerminateAllResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountSessionsTerminateAllResponse>

export const zAccountSessionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The sessions.
 */
export const zAccountSessionsListResponse = /* @__PURE__ */ z.array(zSession) as unknown as z.ZodMiniType<t.AccountSessionsListResponse>

export const zAccountSessionsRefreshBody = zSessionRefresh

/**
 * The new tokens.
 */
export const zAccountSessionsRefreshResponse = zSessionRefreshed as unknown as z.ZodMiniType<t.AccountSessionsRefreshResponse>

export const zAccountSessionsTerminatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    tokenId: z.string(),
  }))()

/**
 * The session has ended.
 */
export const zAccountSessionsTerminateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AccountSessionsTerminateResponse>

export const zAccountSessionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    tokenId: z.string(),
  }))()

/**
 * The session.
 */
export const zAccountSessionsGetResponse = zSession as unknown as z.ZodMiniType<t.AccountSessionsGetResponse>

export const zNotificationsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    status: z.optional(z.enum(['unread', 'read'])),
    severity: z.optional(z.array(z.enum(['success', 'info', 'warning', 'error']))),
    type: z.optional(z.array(z.string())),
    'type-not': z.optional(z.array(z.string())),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The notifications.
 */
export const zNotificationsListResponse = /* @__PURE__ */ z.array(zNotification) as unknown as z.ZodMiniType<t.NotificationsListResponse>

/**
 * The numbers of unread notifications.
 */
export const zNotificationsCountUnreadResponse = zUnreadNotifications as unknown as z.ZodMiniType<t.NotificationsCountUnreadResponse>

export const zNotificationsReadBody = zNotificationReadStatusRequest

export const zNotificationsReadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    notificationId: z.uuid(),
  }))()

/**
 * The new status of the notification.
 */
export const zNotificationsReadResponse = zNotificationReadStatus as unknown as z.ZodMiniType<t.NotificationsReadResponse>

export const zNotificationsReadAllBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zNotificationsReadAllQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    severities: z.optional(z.array(z.enum(['success', 'info', 'warning', 'error']))),
    referenceId: z.optional(z.uuid()),
    referenceAggregate: z.optional(z.string()),
    referenceDomain: z.optional(z.string()),
  }))()

/**
 * The new status of the notifications.
 */
export const zNotificationsReadAllResponse = zNotificationsRead as unknown as z.ZodMiniType<t.NotificationsReadAllResponse>

export const zLegacyNotificationsReadAllBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

/**
 * The new status of the notifications.
 */
export const zLegacyNotificationsReadAllResponse = zNotificationReadStatus as unknown as z.ZodMiniType<t.LegacyNotificationsReadAllResponse>

/**
 * The subscription was ended.
 */
export const zNewsletterUnsubscribeResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.NewsletterUnsubscribeResponse>

/**
 * The subscription.
 */
export const zNewsletterGetResponse = zNewsletterSubscription as unknown as z.ZodMiniType<t.NewsletterGetResponse>

export const zNewsletterSubscribeBody = zNewsletterSubscribe

/**
 * The subscription.
 */
export const zNewsletterSubscribeResponse = zNewsletterSubscription as unknown as z.ZodMiniType<t.NewsletterSubscribeResponse>

export const zFilesCreateBody = zFileUpload

export const zFilesCreateHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Token: z.uuid(),
  }))()

/**
 * The uploaded file, without its content.
 */
export const zFilesCreateResponse = zFileMeta as unknown as z.ZodMiniType<t.FilesCreateResponse>

export const zFilesGetHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Accept: z.optional(z.enum(['application/octet-stream', 'text/plain;base64'])),
    'Content-Disposition': z.optional(z.enum(['inline', 'attachment'])),
    Token: z.optional(z.string()),
  }))()

export const zFilesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    fileId: z.string(),
  }))()

export const zFilesGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    accept: z.optional(z.enum(['application/octet-stream', 'text/plain;base64'])),
    'content-disposition': z.optional(z.enum(['inline', 'attachment'])),
    token: z.optional(z.string()),
  }))()

/**
 * The content of the file.
 */
export const zFilesGetResponse = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.FilesGetResponse>

export const zFilesGetWithNameHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Accept: z.optional(z.enum(['application/octet-stream', 'text/plain;base64'])),
    'Content-Disposition': z.optional(z.enum(['inline', 'attachment'])),
    Token: z.optional(z.string()),
  }))()

export const zFilesGetWithNamePath = /* @__PURE__ */ (() =>
  z.strictObject({
    fileId: z.string(),
    fileName: z.string(),
  }))()

export const zFilesGetWithNameQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    accept: z.optional(z.enum(['application/octet-stream', 'text/plain;base64'])),
    'content-disposition': z.optional(z.enum(['inline', 'attachment'])),
    token: z.optional(z.string()),
  }))()

/**
 * The content of the file.
 */
export const zFilesGetWithNameResponse = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.FilesGetWithNameResponse>

export const zFilesGetMetaHeaders = /* @__PURE__ */ (() =>
  z.looseObject({
    Token: z.optional(z.string()),
  }))()

export const zFilesGetMetaPath = /* @__PURE__ */ (() =>
  z.strictObject({
    fileId: z.string(),
  }))()

export const zFilesGetMetaQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    token: z.optional(z.string()),
  }))()

/**
 * The data about the file.
 */
export const zFilesGetMetaResponse = zFileMeta as unknown as z.ZodMiniType<t.FilesGetMetaResponse>

export const zFilesGetUploadTokenRulesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    fileUploadToken: z.uuid(),
  }))()

/**
 * The rules.
 */
export const zFilesGetUploadTokenRulesResponse = zFileUploadRules as unknown as z.ZodMiniType<t.FilesGetUploadTokenRulesResponse>

export const zFilesGetUploadTypeRulesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    fileUploadType: z.enum(['avatar', 'conversation', 'extensionAssetImage', 'extensionAssetVideo', 'anchorIcon']),
  }))()

/**
 * The rules.
 */
export const zFilesGetUploadTypeRulesResponse = zFileUploadRules as unknown as z.ZodMiniType<t.FilesGetUploadTypeRulesResponse>

export const zLegacyFilesGetTokenRulesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    token: z.uuid(),
  }))()

/**
 * The rules.
 */
export const zLegacyFilesGetTokenRulesResponse = zFileUploadRules as unknown as z.ZodMiniType<t.LegacyFilesGetTokenRulesResponse>

export const zLegacyFilesGetTypeRulesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.enum(['avatar', 'conversation']),
  }))()

/**
 * The rules.
 */
export const zLegacyFilesGetTypeRulesResponse = zFileUploadRules as unknown as z.ZodMiniType<t.LegacyFilesGetTypeRulesResponse>

export const zMailDeliveryBoxesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zMailDeliveryBoxesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    search: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The delivery boxes.
 */
export const zMailDeliveryBoxesListResponse = /* @__PURE__ */ z.array(
  zDeliveryBox,
) as unknown as z.ZodMiniType<t.MailDeliveryBoxesListResponse>

export const zMailDeliveryBoxesCreateBody = zDeliveryBoxCreate

export const zMailDeliveryBoxesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The id of the delivery box.
 */
export const zMailDeliveryBoxesCreateResponse = zCreated as unknown as z.ZodMiniType<t.MailDeliveryBoxesCreateResponse>

export const zMailDeliveryBoxesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    deliveryBoxId: z.uuid(),
  }))()

/**
 * The delivery box was deleted.
 */
export const zMailDeliveryBoxesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailDeliveryBoxesDeleteResponse>

export const zMailDeliveryBoxesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    deliveryBoxId: z.uuid(),
  }))()

/**
 * The delivery box.
 */
export const zMailDeliveryBoxesGetResponse = zDeliveryBox as unknown as z.ZodMiniType<t.MailDeliveryBoxesGetResponse>

export const zMailDeliveryBoxesUpdateDescriptionBody = zDescriptionUpdate

export const zMailDeliveryBoxesUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    deliveryBoxId: z.uuid(),
  }))()

/**
 * The description was changed.
 */
export const zMailDeliveryBoxesUpdateDescriptionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailDeliveryBoxesUpdateDescriptionResponse>

export const zMailDeliveryBoxesUpdatePasswordBody = zPasswordUpdate

export const zMailDeliveryBoxesUpdatePasswordPath = /* @__PURE__ */ (() =>
  z.strictObject({
    deliveryBoxId: z.uuid(),
  }))()

/**
 * The password was changed.
 */
export const zMailDeliveryBoxesUpdatePasswordResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailDeliveryBoxesUpdatePasswordResponse>

export const zMailAddressesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zMailAddressesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    search: z.optional(z.string()),
    forwardAddress: z.optional(z.boolean()),
    catchAll: z.optional(z.boolean()),
    autoResponder: z.optional(z.boolean()),
    mailArchive: z.optional(z.boolean()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(
      z.array(
        z.enum([
          'address.domain',
          'address.local',
          'updatedAt',
          'projectId',
          'mailbox.quota',
          'mailbox.name',
          'mailbox.storageInBytes.current',
          'mailbox.storageInBytes.limit',
        ]),
      ),
    ),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The mail addresses.
 */
export const zMailAddressesListResponse = /* @__PURE__ */ z.array(zMailAddress) as unknown as z.ZodMiniType<t.MailAddressesListResponse>

export const zMailAddressesCreateBody = zMailAddressCreate

export const zMailAddressesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The id of the mail address.
 */
export const zMailAddressesCreateResponse = zCreated as unknown as z.ZodMiniType<t.MailAddressesCreateResponse>

export const zMailAddressesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The mail address was deleted.
 */
export const zMailAddressesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesDeleteResponse>

export const zMailAddressesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The mail address.
 */
export const zMailAddressesGetResponse = zMailAddress as unknown as z.ZodMiniType<t.MailAddressesGetResponse>

export const zMailAddressesUpdateAddressBody = zMailAddressUpdate

export const zMailAddressesUpdateAddressPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The address was changed.
 */
export const zMailAddressesUpdateAddressResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdateAddressResponse>

export const zMailAddressesUpdateAutoresponderBody = zMailAutoresponderUpdate

export const zMailAddressesUpdateAutoresponderPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The autoresponder was changed.
 */
export const zMailAddressesUpdateAutoresponderResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdateAutoresponderResponse>

export const zLegacyMailAddressesUpdateAutoresponderBody = zMailAutoresponderUpdate

export const zLegacyMailAddressesUpdateAutoresponderPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The autoresponder was changed.
 */
export const zLegacyMailAddressesUpdateAutoresponderResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdateAutoresponderResponse>

export const zMailAddressesUpdateCatchAllBody = zMailCatchAllUpdate

export const zMailAddressesUpdateCatchAllPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The catch-all was changed.
 */
export const zMailAddressesUpdateCatchAllResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdateCatchAllResponse>

export const zMailAddressesUpdateForwardAddressesBody = zMailForwardAddressesUpdate

export const zMailAddressesUpdateForwardAddressesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The forward addresses were changed.
 */
export const zMailAddressesUpdateForwardAddressesResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdateForwardAddressesResponse>

export const zLegacyMailAddressesUpdateForwardAddressesBody = zMailForwardAddressesUpdate

export const zLegacyMailAddressesUpdateForwardAddressesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The forward addresses were changed.
 */
export const zLegacyMailAddressesUpdateForwardAddressesResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdateForwardAddressesResponse>

export const zMailAddressesUpdatePasswordBody = zPasswordUpdate

export const zMailAddressesUpdatePasswordPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The password was changed.
 */
export const zMailAddressesUpdatePasswordResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdatePasswordResponse>

export const zLegacyMailAddressesUpdatePasswordBody = zPasswordUpdate

export const zLegacyMailAddressesUpdatePasswordPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The password was changed.
 */
export const zLegacyMailAddressesUpdatePasswordResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdatePasswordResponse>

export const zMailAddressesUpdateQuotaBody = zMailQuotaUpdate

export const zMailAddressesUpdateQuotaPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The quota was changed.
 */
export const zMailAddressesUpdateQuotaResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdateQuotaResponse>

export const zLegacyMailAddressesUpdateQuotaBody = zMailQuotaUpdate

export const zLegacyMailAddressesUpdateQuotaPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The quota was changed.
 */
export const zLegacyMailAddressesUpdateQuotaResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdateQuotaResponse>

export const zMailAddressesUpdateSpamProtectionBody = zMailSpamProtectionUpdate

export const zMailAddressesUpdateSpamProtectionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The spam protection was changed.
 */
export const zMailAddressesUpdateSpamProtectionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesUpdateSpamProtectionResponse>

export const zLegacyMailAddressesUpdateSpamProtectionBody = zMailSpamProtectionUpdate

export const zLegacyMailAddressesUpdateSpamProtectionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The spam protection was changed.
 */
export const zLegacyMailAddressesUpdateSpamProtectionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdateSpamProtectionResponse>

export const zMailSettingsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The mail settings.
 */
export const zMailSettingsGetResponse = zMailSettings as unknown as z.ZodMiniType<t.MailSettingsGetResponse>

export const zMailSettingsUpdateBody = zMailSettingUpdate

export const zMailSettingsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
    mailSetting: z.enum(['blacklist', 'whitelist']),
  }))()

/**
 * The setting was changed.
 */
export const zMailSettingsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailSettingsUpdateResponse>

export const zLegacyMailSettingsUpdateBody = zMailSettingUpdate

export const zLegacyMailSettingsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
    mailSetting: z.enum(['blacklist', 'whitelist']),
  }))()

/**
 * The setting was changed.
 */
export const zLegacyMailSettingsUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailSettingsUpdateResponse>

export const zLegacyMailDeliveryBoxesUpdateDescriptionBody = zDescriptionUpdate

export const zLegacyMailDeliveryBoxesUpdateDescriptionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.uuid(),
  }))()

/**
 * The description was changed.
 */
export const zLegacyMailDeliveryBoxesUpdateDescriptionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailDeliveryBoxesUpdateDescriptionResponse>

export const zLegacyMailDeliveryBoxesUpdatePasswordBody = zPasswordUpdate

export const zLegacyMailDeliveryBoxesUpdatePasswordPath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.uuid(),
  }))()

/**
 * The password was changed.
 */
export const zLegacyMailDeliveryBoxesUpdatePasswordResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailDeliveryBoxesUpdatePasswordResponse>

export const zLegacyMailAddressesUpdateAddressBody = zMailAddressUpdate

export const zLegacyMailAddressesUpdateAddressPath = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.uuid(),
  }))()

/**
 * The address was changed.
 */
export const zLegacyMailAddressesUpdateAddressResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdateAddressResponse>

export const zLegacyMailAddressesUpdateCatchAllBody = zMailCatchAllUpdate

export const zLegacyMailAddressesUpdateCatchAllPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The catch-all was changed.
 */
export const zLegacyMailAddressesUpdateCatchAllResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailAddressesUpdateCatchAllResponse>

export const zLegacyMailSettingsUpdateBlacklistBody = zBlacklistUpdate

export const zLegacyMailSettingsUpdateBlacklistPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The blacklist was changed.
 */
export const zLegacyMailSettingsUpdateBlacklistResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailSettingsUpdateBlacklistResponse>

export const zLegacyMailSettingsUpdateWhitelistBody = zWhitelistUpdate

export const zLegacyMailSettingsUpdateWhitelistPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The whitelist was changed.
 */
export const zLegacyMailSettingsUpdateWhitelistResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyMailSettingsUpdateWhitelistResponse>

export const zPageInsightsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.uuid(),
  }))()

export const zPageInsightsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.optional(z.string()),
  }))()

/**
 * The domains with their pages.
 */
export const zPageInsightsListResponse = /* @__PURE__ */ z.array(
  zPageInsightsOverview,
) as unknown as z.ZodMiniType<t.PageInsightsListResponse>

export const zPageInsightsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    domain: z.string(),
    path: z.string(),
    date: z.optional(z.iso.date()),
  }))()

/**
 * The performance data.
 */
export const zPageInsightsGetResponse = zPageInsights as unknown as z.ZodMiniType<t.PageInsightsGetResponse>

export const zPageInsightsStracesScheduleBody = zStraceSchedule

export const zPageInsightsStracesSchedulePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.uuid(),
  }))()

/**
 * The measurement is scheduled; its id, for `pageInsights.straces.get`.
 */
export const zPageInsightsStracesScheduleResponse = zCreated as unknown as z.ZodMiniType<t.PageInsightsStracesScheduleResponse>

export const zPageInsightsStracesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    straceId: z.uuid(),
    projectId: z.uuid(),
  }))()

/**
 * The result of the strace.
 */
export const zPageInsightsStracesGetResponse = zStraceResult as unknown as z.ZodMiniType<t.PageInsightsStracesGetResponse>

export const zRelocationCreateBody = zRelocationCreate

/**
 * The relocation was ordered.
 */
export const zRelocationCreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RelocationCreateResponse>

export const zRelocationCreateLegacyTariffChangeBody = zLegacyTariffChangeCreate

/**
 * The change was registered.
 */
export const zRelocationCreateLegacyTariffChangeResponse =
  zMessageReference as unknown as z.ZodMiniType<t.RelocationCreateLegacyTariffChangeResponse>

export const zExtensionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    context: z.optional(zExtensionContextRequest),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    searchTerm: z.optional(z.string()),
    includeDeprecated: z.optional(z.boolean()),
    includeFree: z.optional(z.boolean()),
    includeChargeable: z.optional(z.boolean()),
    sort: z.optional(z.enum(['name', 'pricing.priceInCents'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The extensions.
 */
export const zExtensionsListResponse = /* @__PURE__ */ z.array(zExtension) as unknown as z.ZodMiniType<t.ExtensionsListResponse>

export const zExtensionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionId: z.uuid(),
  }))()

/**
 * The extension.
 */
export const zExtensionsGetResponse = /* @__PURE__ */ (() =>
  z.union([
    zExtension,
    zUnpublishedExtension,
    z.looseObject({
      context: z.string().check(z.regex(/^(?!(?:project|customer|project|customer)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.ExtensionsGetResponse>

export const zExtensionsContributorsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['name'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The contributors.
 */
export const zExtensionsContributorsListResponse = /* @__PURE__ */ z.array(
  zContributor,
) as unknown as z.ZodMiniType<t.ExtensionsContributorsListResponse>

export const zExtensionsContributorsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The contributor was deleted.
 */
export const zExtensionsContributorsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsDeleteResponse>

export const zExtensionsContributorsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.uuid(),
  }))()

/**
 * The contributor.
 */
export const zExtensionsContributorsGetResponse = /* @__PURE__ */ (() =>
  z.union([
    zContributor,
    zOwnContributor,
    z.looseObject({
      state: z.string().check(z.regex(/^(?!(?:enabled|disabled|enabled|disabled)$)/)),
    }),
  ]))() as unknown as z.ZodMiniType<t.ExtensionsContributorsGetResponse>

export const zExtensionsContributorsUpdateBody = zContributorUpdate

export const zExtensionsContributorsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The contributor after the change.
 */
export const zExtensionsContributorsUpdateResponse = zOwnContributor as unknown as z.ZodMiniType<t.ExtensionsContributorsUpdateResponse>

export const zExtensionsPublicKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serial: z.string(),
  }))()

export const zExtensionsPublicKeysGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    purpose: z.optional(z.enum(['webhook', 'session_token'])),
    format: z.optional(z.enum(['raw', 'spki'])),
  }))()

/**
 * The public key.
 */
export const zExtensionsPublicKeysGetResponse = zWebhookPublicKey as unknown as z.ZodMiniType<t.ExtensionsPublicKeysGetResponse>

export const zExtensionsInstancesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    context: z.optional(zExtensionContextRequest),
    contextId: z.optional(z.string()),
    extensionId: z.optional(z.uuid()),
    searchTerm: z.optional(z.string()),
    anchor: z.optional(z.string()),
    hasAcceptedAllScopes: z.optional(z.boolean()),
    sort: z.optional(z.array(z.enum(['createdAt', 'extensionId', 'extensionName']))),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The extension instances.
 */
export const zExtensionsInstancesListResponse = /* @__PURE__ */ z.array(
  zExtensionInstance,
) as unknown as z.ZodMiniType<t.ExtensionsInstancesListResponse>

export const zExtensionsInstancesCreateBody = zExtensionInstanceCreate

/**
 * The extension instance was created.
 */
export const zExtensionsInstancesCreateResponse = zCreated as unknown as z.ZodMiniType<t.ExtensionsInstancesCreateResponse>

export const zExtensionsInstancesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The extension instance was deleted.
 */
export const zExtensionsInstancesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsInstancesDeleteResponse>

export const zExtensionsInstancesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The extension instance.
 */
export const zExtensionsInstancesGetResponse = zExtensionInstance as unknown as z.ZodMiniType<t.ExtensionsInstancesGetResponse>

export const zExtensionsInstancesEnablePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The extension instance was enabled.
 */
export const zExtensionsInstancesEnableResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsInstancesEnableResponse>

export const zExtensionsInstancesDisablePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The extension instance was disabled.
 */
export const zExtensionsInstancesDisableResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsInstancesDisableResponse>

export const zExtensionsInstancesAuthenticateBody = zExtensionInstanceLogin

export const zExtensionsInstancesAuthenticatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The token and when it expires.
 */
export const zExtensionsInstancesAuthenticateResponse =
  zExtensionInstanceToken as unknown as z.ZodMiniType<t.ExtensionsInstancesAuthenticateResponse>

export const zCustomersAiHostingModelsAcceptTermsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * All terms are accepted.
 */
export const zCustomersAiHostingModelsAcceptTermsResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersAiHostingModelsAcceptTermsResponse>

export const zCustomersAiHostingKeysListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The keys.
 */
export const zCustomersAiHostingKeysListResponse = /* @__PURE__ */ z.array(
  zAiHostingKey,
) as unknown as z.ZodMiniType<t.CustomersAiHostingKeysListResponse>

export const zCustomersAiHostingKeysCreateBody = zCustomerAiHostingKeyCreate

export const zCustomersAiHostingKeysCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The key was created.
 */
export const zCustomersAiHostingKeysCreateResponse = zAiHostingKey as unknown as z.ZodMiniType<t.CustomersAiHostingKeysCreateResponse>

export const zCustomersAiHostingKeysDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The key was deleted.
 */
export const zCustomersAiHostingKeysDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CustomersAiHostingKeysDeleteResponse>

export const zCustomersAiHostingKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The key.
 */
export const zCustomersAiHostingKeysGetResponse = zAiHostingKey as unknown as z.ZodMiniType<t.CustomersAiHostingKeysGetResponse>

export const zCustomersAiHostingKeysUpdateBody = zCustomerAiHostingKeyUpdate

export const zCustomersAiHostingKeysUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The key after the change.
 */
export const zCustomersAiHostingKeysUpdateResponse = zAiHostingKey as unknown as z.ZodMiniType<t.CustomersAiHostingKeysUpdateResponse>

export const zCustomersAiHostingModelsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The models.
 */
export const zCustomersAiHostingModelsListResponse = /* @__PURE__ */ z.array(
  zAiHostingCustomerModel,
) as unknown as z.ZodMiniType<t.CustomersAiHostingModelsListResponse>

export const zCustomersAiHostingGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zCustomersAiHostingGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    topUsageCount: z.optional(z.int()),
  }))()

/**
 * The plan and its use.
 */
export const zCustomersAiHostingGetResponse = zAiHostingPlan as unknown as z.ZodMiniType<t.CustomersAiHostingGetResponse>

/**
 * The models.
 */
export const zAiHostingModelsListResponse = /* @__PURE__ */ z.array(
  zAiHostingModel,
) as unknown as z.ZodMiniType<t.AiHostingModelsListResponse>

export const zProjectsAiHostingKeysListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The keys.
 */
export const zProjectsAiHostingKeysListResponse = /* @__PURE__ */ z.array(
  zAiHostingKey,
) as unknown as z.ZodMiniType<t.ProjectsAiHostingKeysListResponse>

export const zProjectsAiHostingKeysCreateBody = zProjectAiHostingKeyCreate

export const zProjectsAiHostingKeysCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The key was created.
 */
export const zProjectsAiHostingKeysCreateResponse = zAiHostingKey as unknown as z.ZodMiniType<t.ProjectsAiHostingKeysCreateResponse>

export const zProjectsAiHostingKeysDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The key was deleted.
 */
export const zProjectsAiHostingKeysDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsAiHostingKeysDeleteResponse>

export const zProjectsAiHostingKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The key.
 */
export const zProjectsAiHostingKeysGetResponse = zAiHostingKey as unknown as z.ZodMiniType<t.ProjectsAiHostingKeysGetResponse>

export const zProjectsAiHostingKeysUpdateBody = zProjectAiHostingKeyUpdate

export const zProjectsAiHostingKeysUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The key after the change.
 */
export const zProjectsAiHostingKeysUpdateResponse = zAiHostingKey as unknown as z.ZodMiniType<t.ProjectsAiHostingKeysUpdateResponse>

export const zProjectsAiHostingModelsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.uuid(),
  }))()

/**
 * The models.
 */
export const zProjectsAiHostingModelsListResponse = /* @__PURE__ */ z.array(
  zAiHostingProjectModel,
) as unknown as z.ZodMiniType<t.ProjectsAiHostingModelsListResponse>

export const zProjectsAiHostingGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The plan and its use.
 */
export const zProjectsAiHostingGetResponse = zProjectAiHostingPlan as unknown as z.ZodMiniType<t.ProjectsAiHostingGetResponse>

export const zProjectsAiHostingKeysLinkContainerBody = zAiHostingContainerLink

export const zProjectsAiHostingKeysLinkContainerPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
    keyId: z.string(),
  }))()

/**
 * The container was linked.
 */
export const zProjectsAiHostingKeysLinkContainerResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsAiHostingKeysLinkContainerResponse>

export const zAppsInstallationsListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    appIds: z.optional(z.array(z.uuid())),
    searchTerm: z.optional(z.string()),
    sortOrder: z.optional(zAppInstallationSortOrder),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The app installations.
 */
export const zAppsInstallationsListOwnResponse = /* @__PURE__ */ z.array(
  zAppInstallation,
) as unknown as z.ZodMiniType<t.AppsInstallationsListOwnResponse>

export const zBackupsDatabaseDumpsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The names of the dumps.
 */
export const zBackupsDatabaseDumpsListResponse = zBackupDatabaseDumps as unknown as z.ZodMiniType<t.BackupsDatabaseDumpsListResponse>

export const zBackupsPathGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

export const zBackupsPathGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    directory: z.optional(z.string()),
  }))()

/**
 * The directory.
 */
export const zBackupsPathGetResponse = zBackupPath as unknown as z.ZodMiniType<t.BackupsPathGetResponse>

export const zLegacyBackupsRestorePathBody = zBackupRestorePathRequestDeprecated

export const zLegacyBackupsRestorePathPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The restore was requested.
 */
export const zLegacyBackupsRestorePathResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyBackupsRestorePathResponse>

export const zBackupsRestoreBody = zBackupRestoreRequest

export const zBackupsRestorePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The restore was requested.
 */
export const zBackupsRestoreResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.BackupsRestoreResponse>

export const zStacksAddTemplateComponentBody = zStackComponentCreate

export const zStacksAddTemplateComponentPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

/**
 * The component was added.
 */
export const zStacksAddTemplateComponentResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksAddTemplateComponentResponse>

export const zStacksServicesPullByWebhookPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

export const zStacksServicesPullByWebhookQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    token: z.string(),
  }))()

/**
 * The image is pulled.
 */
export const zStacksServicesPullByWebhookResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksServicesPullByWebhookResponse>

export const zRegistriesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zRegistriesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    hasCredentials: z.optional(z.boolean()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The registries.
 */
export const zRegistriesListResponse = /* @__PURE__ */ z.array(zRegistry) as unknown as z.ZodMiniType<t.RegistriesListResponse>

export const zRegistriesCreateBody = zRegistryCreate

export const zRegistriesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The new registry.
 */
export const zRegistriesCreateResponse = zRegistry as unknown as z.ZodMiniType<t.RegistriesCreateResponse>

export const zStacksListByProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zStacksListByProjectQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    searchTerm: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The stacks.
 */
export const zStacksListByProjectResponse = /* @__PURE__ */ z.array(zStack) as unknown as z.ZodMiniType<t.StacksListByProjectResponse>

export const zStacksCreateBody = zStackCreate

export const zStacksCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The new stack.
 */
export const zStacksCreateResponse = zStack as unknown as z.ZodMiniType<t.StacksCreateResponse>

export const zStacksDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

/**
 * The stack was deleted.
 */
export const zStacksDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksDeleteResponse>

export const zStacksGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

/**
 * The stack.
 */
export const zStacksGetResponse = zStack as unknown as z.ZodMiniType<t.StacksGetResponse>

export const zStacksUpdateBody = zStackUpdate

export const zStacksUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

export const zStacksUpdateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    recreate: z.optional(z.boolean()),
  }))()

/**
 * The stack after the change.
 */
export const zStacksUpdateResponse = zStack as unknown as z.ZodMiniType<t.StacksUpdateResponse>

export const zStacksReplaceBody = zStackReplacement

export const zStacksReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

/**
 * The stack after the change.
 */
export const zStacksReplaceResponse = zStack as unknown as z.ZodMiniType<t.StacksReplaceResponse>

export const zRegistriesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    registryId: z.uuid(),
  }))()

/**
 * The registry was deleted.
 */
export const zRegistriesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RegistriesDeleteResponse>

export const zRegistriesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    registryId: z.uuid(),
  }))()

/**
 * The registry.
 */
export const zRegistriesGetResponse = zRegistry as unknown as z.ZodMiniType<t.RegistriesGetResponse>

export const zRegistriesUpdateBody = zRegistryUpdate

export const zRegistriesUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    registryId: z.uuid(),
  }))()

/**
 * The registry was changed.
 */
export const zRegistriesUpdateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.RegistriesUpdateResponse>

export const zStacksVolumesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    volumeId: z.uuid(),
  }))()

/**
 * The volume was deleted.
 */
export const zStacksVolumesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksVolumesDeleteResponse>

export const zStacksVolumesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    volumeId: z.uuid(),
  }))()

/**
 * The volume.
 */
export const zStacksVolumesGetResponse = zStackVolume as unknown as z.ZodMiniType<t.StacksVolumesGetResponse>

export const zContainerImageConfigGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    imageReference: z.string(),
    useCredentialsForProjectId: z.optional(z.uuid()),
    useCredentialsForRegistryId: z.optional(z.uuid()),
    generateAiData: z.optional(z.boolean()),
  }))()

/**
 * The configuration.
 */
export const zContainerImageConfigGetResponse = zContainerImageConfig as unknown as z.ZodMiniType<t.ContainerImageConfigGetResponse>

export const zStacksServicesLogsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

export const zStacksServicesLogsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    tail: z.optional(z.int()),
  }))()

/**
 * The log lines.
 */
export const zStacksServicesLogsGetResponse = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.StacksServicesLogsGetResponse>

export const zStacksServicesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

/**
 * The service.
 */
export const zStacksServicesGetResponse = zStackService as unknown as z.ZodMiniType<t.StacksServicesGetResponse>

export const zContainerTemplatesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    templateId: z.string(),
  }))()

/**
 * The template.
 */
export const zContainerTemplatesGetResponse = zContainerTemplate as unknown as z.ZodMiniType<t.ContainerTemplatesGetResponse>

export const zStacksServicesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    searchTerm: z.optional(z.string()),
    sortOrder: z.optional(zStackServiceSortOrder),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The services.
 */
export const zStacksServicesListResponse = /* @__PURE__ */ z.array(zStackService) as unknown as z.ZodMiniType<t.StacksServicesListResponse>

export const zStacksListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    searchTerm: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The stacks.
 */
export const zStacksListResponse = /* @__PURE__ */ z.array(zStack) as unknown as z.ZodMiniType<t.StacksListResponse>

export const zStacksServicesListByProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zStacksServicesListByProjectQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.optional(z.uuid()),
    status: z.optional(zStackServiceStatusRequest),
    requiresRecreate: z.optional(z.boolean()),
    searchTerm: z.optional(z.string()),
    sortOrder: z.optional(zStackServiceSortOrder),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The services.
 */
export const zStacksServicesListByProjectResponse = /* @__PURE__ */ z.array(
  zStackService,
) as unknown as z.ZodMiniType<t.StacksServicesListByProjectResponse>

export const zStacksVolumesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

export const zStacksVolumesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    searchTerm: z.optional(z.string()),
    sortOrder: z.optional(zStackVolumeSortOrder),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The volumes.
 */
export const zStacksVolumesListResponse = /* @__PURE__ */ z.array(zStackVolume) as unknown as z.ZodMiniType<t.StacksVolumesListResponse>

export const zContainerTemplatesStatisticsGetQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    templateId: z.optional(z.string()),
    category: z.optional(z.string()),
  }))()

/**
 * The statistics.
 */
export const zContainerTemplatesStatisticsGetResponse =
  zContainerTemplateStatistics as unknown as z.ZodMiniType<t.ContainerTemplatesStatisticsGetResponse>

export const zContainerTemplatesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    category: z.optional(z.string()),
    searchTerm: z.optional(z.string()),
    type: z.optional(z.enum(['component', 'standalone'])),
    sortOrder: z.optional(z.enum(['trend30days', 'trendAll'])),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The templates.
 */
export const zContainerTemplatesListResponse = /* @__PURE__ */ z.array(
  zContainerTemplate,
) as unknown as z.ZodMiniType<t.ContainerTemplatesListResponse>

export const zStacksVolumesListByProjectPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zStacksVolumesListByProjectQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.optional(z.uuid()),
    searchTerm: z.optional(z.string()),
    sortOrder: z.optional(zStackVolumeSortOrder),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The volumes.
 */
export const zStacksVolumesListByProjectResponse = /* @__PURE__ */ z.array(
  zStackVolume,
) as unknown as z.ZodMiniType<t.StacksVolumesListByProjectResponse>

export const zStacksServicesPullPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

export const zStacksServicesPullQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    skipRecreate: z.optional(z.boolean()),
  }))()

/**
 * The image is pulled.
 */
export const zStacksServicesPullResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksServicesPullResponse>

export const zStacksServicesRecreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

/**
 * The service is recreated.
 */
export const zStacksServicesRecreateResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksServicesRecreateResponse>

export const zStacksServicesRestartPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

/**
 * The service is restarted.
 */
export const zStacksServicesRestartResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksServicesRestartResponse>

export const zStacksServicesRotateWebhookTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

/**
 * The token and the address.
 */
export const zStacksServicesRotateWebhookTokenResponse =
  zStackServiceWebhook as unknown as z.ZodMiniType<t.StacksServicesRotateWebhookTokenResponse>

export const zStacksServicesStartPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

/**
 * The service is started.
 */
export const zStacksServicesStartResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksServicesStartResponse>

export const zStacksServicesStopPath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
    serviceId: z.string(),
  }))()

/**
 * The service is stopped.
 */
export const zStacksServicesStopResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksServicesStopResponse>

export const zContractsGetByAiHostingPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    aiHostingId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByAiHostingResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByAiHostingResponse>

export const zContractsGetByCertificatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.uuid(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByCertificateResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByCertificateResponse>

export const zContractsGetByLeadFyndrProfilePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByLeadFyndrProfileResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByLeadFyndrProfileResponse>

export const zContractsGetByLicensePath = /* @__PURE__ */ (() =>
  z.strictObject({
    licenseId: z.string(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByLicenseResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByLicenseResponse>

export const zContractsGetByMailAddressPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The contract.
 */
export const zContractsGetByMailAddressResponse = zContract as unknown as z.ZodMiniType<t.ContractsGetByMailAddressResponse>

export const zExtensionsContributorsCancelVerificationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The request was taken back.
 */
export const zExtensionsContributorsCancelVerificationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsCancelVerificationResponse>

export const zExtensionsContributorsRequestVerificationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The verification was requested.
 */
export const zExtensionsContributorsRequestVerificationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsRequestVerificationResponse>

export const zExtensionsContributorsCreateBody = zContributorCreate

export const zExtensionsContributorsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The customer is a contributor now; its id as one.
 */
export const zExtensionsContributorsCreateResponse = zContributorCreated as unknown as z.ZodMiniType<t.ExtensionsContributorsCreateResponse>

export const zExtensionsContributorsBillingInformationGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The billing information.
 */
export const zExtensionsContributorsBillingInformationGetResponse =
  zContributorBillingInformation as unknown as z.ZodMiniType<t.ExtensionsContributorsBillingInformationGetResponse>

export const zExtensionsContributorsBillingInformationUpdateBody = zContributorBillingInformationUpdate

export const zExtensionsContributorsBillingInformationUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The footer after the change.
 */
export const zExtensionsContributorsBillingInformationUpdateResponse =
  zContributorInvoiceFooter as unknown as z.ZodMiniType<t.ExtensionsContributorsBillingInformationUpdateResponse>

export const zCustomersBillingPortalGetLinkPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The link.
 */
export const zCustomersBillingPortalGetLinkResponse =
  zBillingPortalLink as unknown as z.ZodMiniType<t.CustomersBillingPortalGetLinkResponse>

export const zExtensionsContributorsGetDashboardLinkPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The link.
 */
export const zExtensionsContributorsGetDashboardLinkResponse =
  zContributorDashboardLink as unknown as z.ZodMiniType<t.ExtensionsContributorsGetDashboardLinkResponse>

export const zExtensionsContributorsContractPartnersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

export const zExtensionsContributorsContractPartnersListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionId: z.optional(z.uuid()),
    extensionInstanceId: z.optional(z.uuid()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.array(z.enum(['createdAt', 'extensionId', 'parentCustomerId', 'contractPartner.company']))),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The contract partners.
 */
export const zExtensionsContributorsContractPartnersListResponse = /* @__PURE__ */ z.array(
  zContributorContractPartner,
) as unknown as z.ZodMiniType<t.ExtensionsContributorsContractPartnersListResponse>

export const zExtensionsContributorsInvoicesListIncomingPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

export const zExtensionsContributorsInvoicesListIncomingQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    search: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.array(z.enum(['invoiceNumber']))),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The invoices.
 */
export const zExtensionsContributorsInvoicesListIncomingResponse = /* @__PURE__ */ z.array(
  zContributorIncomingInvoice,
) as unknown as z.ZodMiniType<t.ExtensionsContributorsInvoicesListIncomingResponse>

export const zExtensionsContributorsInvoicesListOutgoingPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The invoices and credit notes.
 */
export const zExtensionsContributorsInvoicesListOutgoingResponse = /* @__PURE__ */ z.array(
  zContributorOutgoingInvoice,
) as unknown as z.ZodMiniType<t.ExtensionsContributorsInvoicesListOutgoingResponse>

export const zExtensionsContributorsInvoicesGetFileAccessTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    contributorReceiptId: z.uuid(),
  }))()

/**
 * The token and when it expires.
 */
export const zExtensionsContributorsInvoicesGetFileAccessTokenResponse =
  zFileAccessToken as unknown as z.ZodMiniType<t.ExtensionsContributorsInvoicesGetFileAccessTokenResponse>

export const zExtensionsContributorsAvatarDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The avatar was deleted.
 */
export const zExtensionsContributorsAvatarDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsAvatarDeleteResponse>

export const zExtensionsContributorsAvatarRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The reference and the rules for the upload.
 */
export const zExtensionsContributorsAvatarRequestUploadResponse =
  zContributorAvatarUpload as unknown as z.ZodMiniType<t.ExtensionsContributorsAvatarRequestUploadResponse>

export const zExtensionsContributorsExtensionsInstancesRotateSecretBody = zExtensionInstanceSecretRotation

export const zExtensionsContributorsExtensionsInstancesRotateSecretPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The new secret, and how the extension responded to the webhook.
 */
export const zExtensionsContributorsExtensionsInstancesRotateSecretResponse =
  zExtensionInstanceSecret as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsInstancesRotateSecretResponse>

export const zConversationsPreferencesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The preferences.
 */
export const zConversationsPreferencesGetResponse =
  zConversationPreferences as unknown as z.ZodMiniType<t.ConversationsPreferencesGetResponse>

export const zCronjobsExecutionsGetAnalysisPath = /* @__PURE__ */ (() =>
  z.strictObject({
    executionId: z.string(),
    cronjobId: z.string(),
  }))()

/**
 * The analysis.
 */
export const zCronjobsExecutionsGetAnalysisResponse =
  zCronjobExecutionAnalysis as unknown as z.ZodMiniType<t.CronjobsExecutionsGetAnalysisResponse>

export const zCustomersRecommendationSuggestionsCreateBody = zRecommendationSuggestionCreate

export const zCustomersRecommendationSuggestionsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The suggestion was sent.
 */
export const zCustomersRecommendationSuggestionsCreateResponse =
  zRecommendationSuggestionCreated as unknown as z.ZodMiniType<t.CustomersRecommendationSuggestionsCreateResponse>

export const zCustomersWalletGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The wallet.
 */
export const zCustomersWalletGetResponse = zWallet as unknown as z.ZodMiniType<t.CustomersWalletGetResponse>

export const zCustomersWalletCreateBody = /* @__PURE__ */ (() => z.record(z.string(), z.unknown()))()

export const zCustomersWalletCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The wallet was created.
 */
export const zCustomersWalletCreateResponse = zWalletCreated as unknown as z.ZodMiniType<t.CustomersWalletCreateResponse>

export const zMysqlDatabasesCopyBody = zMysqlDatabaseCopy

export const zMysqlDatabasesCopyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mysqlDatabaseId: z.string(),
  }))()

/**
 * Ids of the copy and its user.
 */
export const zMysqlDatabasesCopyResponse = zMysqlDatabaseCreated as unknown as z.ZodMiniType<t.MysqlDatabasesCopyResponse>

export const zLegacyAppsInstallationsReplaceDatabaseBody = zAppDatabaseReplacement

export const zLegacyAppsInstallationsReplaceDatabasePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

/**
 * The new database was linked.
 */
export const zLegacyAppsInstallationsReplaceDatabaseResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAppsInstallationsReplaceDatabaseResponse>

export const zLegacyBackupsUpdateExpirationTimeBody = zBackupExpirationTimeUpdate

export const zLegacyBackupsUpdateExpirationTimePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectBackupId: z.string(),
  }))()

/**
 * The time was changed.
 */
export const zLegacyBackupsUpdateExpirationTimeResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyBackupsUpdateExpirationTimeResponse>

export const zStacksUpdateScheduleReplaceBody = zStackUpdateScheduleReplacement

export const zStacksUpdateScheduleReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    stackId: z.uuid(),
  }))()

/**
 * The update schedule was set.
 */
export const zStacksUpdateScheduleReplaceResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.StacksUpdateScheduleReplaceResponse>

export const zLegacyRegistriesValidateUriBody = zRegistryUriCheck

/**
 * Whether the address is valid.
 */
export const zLegacyRegistriesValidateUriResponse = zRegistryUriChecked as unknown as z.ZodMiniType<t.LegacyRegistriesValidateUriResponse>

export const zRegistriesValidateCredentialsPath = /* @__PURE__ */ (() =>
  z.strictObject({
    registryId: z.uuid(),
  }))()

/**
 * The result of the check.
 */
export const zRegistriesValidateCredentialsResponse =
  zRegistryCredentialsChecked as unknown as z.ZodMiniType<t.RegistriesValidateCredentialsResponse>

export const zLegacyContractsGetByAiHostingPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The contract.
 */
export const zLegacyContractsGetByAiHostingResponse = zContract as unknown as z.ZodMiniType<t.LegacyContractsGetByAiHostingResponse>

export const zLegacyCronjobsUpdateAppInstallationBody = zCronjobAppInstallationUpdate

export const zLegacyCronjobsUpdateAppInstallationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * The app installation was set.
 */
export const zLegacyCronjobsUpdateAppInstallationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyCronjobsUpdateAppInstallationResponse>

export const zLegacyCronjobsReplaceAppInstallationBody = zCronjobAppInstallationReplace

export const zLegacyCronjobsReplaceAppInstallationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    cronjobId: z.string(),
  }))()

/**
 * The app installation was set.
 */
export const zLegacyCronjobsReplaceAppInstallationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyCronjobsReplaceAppInstallationResponse>

export const zProjectsStorageSpaceNotificationThresholdReplaceBody = zStorageThresholdUpdate

export const zProjectsStorageSpaceNotificationThresholdReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The threshold was set.
 */
export const zProjectsStorageSpaceNotificationThresholdReplaceResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsStorageSpaceNotificationThresholdReplaceResponse>

export const zLegacyServersReplaceStorageSpaceNotificationThresholdBody = zStorageThresholdUpdate

export const zLegacyServersReplaceStorageSpaceNotificationThresholdPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The threshold was set.
 */
export const zLegacyServersReplaceStorageSpaceNotificationThresholdResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyServersReplaceStorageSpaceNotificationThresholdResponse>

export const zDnsZonesGetZoneFilePath = /* @__PURE__ */ (() =>
  z.strictObject({
    dnsZoneId: z.uuid(),
  }))()

/**
 * The zone file.
 */
export const zDnsZonesGetZoneFileResponse = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.DnsZonesGetZoneFileResponse>

export const zDomainsCancelScheduledDeletionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The deletion was cancelled.
 */
export const zDomainsCancelScheduledDeletionResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsCancelScheduledDeletionResponse>

export const zDomainsScheduleDeletionBody = zDomainScheduledDeletionCreate

export const zDomainsScheduleDeletionPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.string(),
  }))()

/**
 * The deletion was scheduled.
 */
export const zDomainsScheduleDeletionResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.DomainsScheduleDeletionResponse>

export const zContactVerificationsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contactVerificationId: z.uuid(),
  }))()

/**
 * The contact verification.
 */
export const zContactVerificationsGetResponse = zContactVerification as unknown as z.ZodMiniType<t.ContactVerificationsGetResponse>

export const zContactVerificationsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    value: z.optional(z.string()),
    type: z.optional(zContactVerificationType),
  }))()

/**
 * The contact verifications.
 */
export const zContactVerificationsListResponse = /* @__PURE__ */ z.array(
  zContactVerification,
) as unknown as z.ZodMiniType<t.ContactVerificationsListResponse>

export const zProjectsDomainMigrationsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The migrations.
 */
export const zProjectsDomainMigrationsListResponse = /* @__PURE__ */ z.array(
  zDomainMigration,
) as unknown as z.ZodMiniType<t.ProjectsDomainMigrationsListResponse>

export const zContactVerificationsResendEmailPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contactVerificationId: z.uuid(),
  }))()

/**
 * The e-mail was sent.
 */
export const zContactVerificationsResendEmailResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ContactVerificationsResendEmailResponse>

export const zDomainsSuggestQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    prompt: z.string().check(z.maxLength(500)),
    domainCount: z.optional(z.int().check(z.gte(1), z.lte(30))),
    tlds: z.optional(z.array(z.string())),
  }))()

/**
 * The suggestions.
 */
export const zDomainsSuggestResponse = zSuggestedDomains as unknown as z.ZodMiniType<t.DomainsSuggestResponse>

export const zAuthenticationAuthenticateWithSessionTokenBody = zSessionTokenLogin

/**
 * The access token.
 */
export const zAuthenticationAuthenticateWithSessionTokenResponse =
  zSessionTokenAccess as unknown as z.ZodMiniType<t.AuthenticationAuthenticateWithSessionTokenResponse>

export const zExtensionsInstancesCancelTerminationBody = zExtensionInstanceCancellation

export const zExtensionsInstancesCancelTerminationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The termination was cancelled.
 */
export const zExtensionsInstancesCancelTerminationResponse =
  zExtensionInstanceReference as unknown as z.ZodMiniType<t.ExtensionsInstancesCancelTerminationResponse>

export const zExtensionsInstancesTerminateBody = zExtensionInstanceTermination

export const zExtensionsInstancesTerminatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The termination was scheduled.
 */
export const zExtensionsInstancesTerminateResponse =
  zExtensionInstanceReference as unknown as z.ZodMiniType<t.ExtensionsInstancesTerminateResponse>

export const zExtensionsInstancesContractCancelVariantChangeBody = zExtensionInstanceCancellation

export const zExtensionsInstancesContractCancelVariantChangePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The change was cancelled.
 */
export const zExtensionsInstancesContractCancelVariantChangeResponse =
  zExtensionInstanceReference as unknown as z.ZodMiniType<t.ExtensionsInstancesContractCancelVariantChangeResponse>

export const zExtensionsInstancesContractChangeVariantBody = zExtensionVariantSelection

export const zExtensionsInstancesContractChangeVariantPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The change was scheduled.
 */
export const zExtensionsInstancesContractChangeVariantResponse =
  zExtensionVariantChange as unknown as z.ZodMiniType<t.ExtensionsInstancesContractChangeVariantResponse>

export const zExtensionsContributorsExtensionsChangeContextBody = zExtensionContextUpdate

export const zExtensionsContributorsExtensionsChangeContextPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The context now, and whether instances are being removed.
 */
export const zExtensionsContributorsExtensionsChangeContextResponse =
  zExtensionContextChange as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsChangeContextResponse>

export const zExtensionsGetChargeabilityPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionId: z.uuid(),
    contextId: z.string(),
  }))()

export const zExtensionsGetChargeabilityQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    variantKey: z.optional(z.string()),
  }))()

/**
 * Whether the extension is charged.
 */
export const zExtensionsGetChargeabilityResponse = zExtensionChargeability as unknown as z.ZodMiniType<t.ExtensionsGetChargeabilityResponse>

export const zExtensionsContributorsStartOnboardingBody = zContributorOnboardingStart

export const zExtensionsContributorsStartOnboardingPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The onboarding was started.
 */
export const zExtensionsContributorsStartOnboardingResponse =
  zContributorOnboarding as unknown as z.ZodMiniType<t.ExtensionsContributorsStartOnboardingResponse>

export const zExtensionsInstancesCreateAccessTokenRetrievalKeyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The key, and whose it is.
 */
export const zExtensionsInstancesCreateAccessTokenRetrievalKeyResponse =
  zExtensionInstanceRetrievalKey as unknown as z.ZodMiniType<t.ExtensionsInstancesCreateAccessTokenRetrievalKeyResponse>

export const zExtensionsContributorsExtensionsDeleteBody = zExtensionDeletion

export const zExtensionsContributorsExtensionsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The deletion was scheduled.
 */
export const zExtensionsContributorsExtensionsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsDeleteResponse>

export const zExtensionsContributorsExtensionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The extension.
 */
export const zExtensionsContributorsExtensionsGetResponse =
  zOwnExtension as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsGetResponse>

export const zExtensionsContributorsExtensionsUpdateBody = zExtensionUpdate

export const zExtensionsContributorsExtensionsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The extension after the change.
 */
export const zExtensionsContributorsExtensionsUpdateResponse =
  zOwnExtension as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsUpdateResponse>

export const zExtensionsContributorsExtensionsDryRunWebhookPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
    extensionInstanceId: z.uuid(),
    webhookKind: zExtensionWebhookKind,
  }))()

export const zExtensionsContributorsExtensionsDryRunWebhookQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    contextId: z.optional(z.string()),
    scopes: z.optional(z.array(z.string())),
    instanceDisabled: z.optional(z.boolean()),
    createdAt: z.optional(z.iso.datetime({ offset: true })),
    secret: z.optional(z.string()),
  }))()

/**
 * How the extension responded.
 */
export const zExtensionsContributorsExtensionsDryRunWebhookResponse =
  zWebhookDryRun as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsDryRunWebhookResponse>

export const zExtensionsContributorsExtensionsSecretsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The new secret.
 */
export const zExtensionsContributorsExtensionsSecretsCreateResponse =
  zExtensionSecret as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsSecretsCreateResponse>

export const zExtensionsInstancesCreateSessionTokenPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
    sessionId: z.uuid(),
  }))()

/**
 * The token.
 */
export const zExtensionsInstancesCreateSessionTokenResponse =
  zExtensionSessionToken as unknown as z.ZodMiniType<t.ExtensionsInstancesCreateSessionTokenResponse>

export const zCustomersExtensionOrdersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The open orders.
 */
export const zCustomersExtensionOrdersListResponse = /* @__PURE__ */ z.array(
  zExtensionOrder,
) as unknown as z.ZodMiniType<t.CustomersExtensionOrdersListResponse>

export const zExtensionsInstancesContractGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The contract.
 */
export const zExtensionsInstancesContractGetResponse =
  zExtensionInstanceContract as unknown as z.ZodMiniType<t.ExtensionsInstancesContractGetResponse>

export const zExtensionsInstancesContractUpdateBody = zExtensionInstanceContractUpdate

export const zExtensionsInstancesContractUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The contract was created or changed.
 */
export const zExtensionsInstancesContractUpdateResponse =
  zExtensionResult as unknown as z.ZodMiniType<t.ExtensionsInstancesContractUpdateResponse>

export const zCustomersExtensionInstancesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The extension instance.
 */
export const zCustomersExtensionInstancesGetResponse =
  zExtensionInstance as unknown as z.ZodMiniType<t.CustomersExtensionInstancesGetResponse>

export const zProjectsExtensionInstancesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.uuid(),
    extensionId: z.uuid(),
  }))()

/**
 * The extension instance.
 */
export const zProjectsExtensionInstancesGetResponse =
  zExtensionInstance as unknown as z.ZodMiniType<t.ProjectsExtensionInstancesGetResponse>

export const zProjectsExtensionOrdersListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The open orders.
 */
export const zProjectsExtensionOrdersListResponse = /* @__PURE__ */ z.array(
  zExtensionOrder,
) as unknown as z.ZodMiniType<t.ProjectsExtensionOrdersListResponse>

export const zExtensionsContributorsExtensionsSecretsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
    extensionSecretId: z.uuid(),
  }))()

/**
 * The secret is no longer valid.
 */
export const zExtensionsContributorsExtensionsSecretsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsSecretsDeleteResponse>

export const zExtensionsContributorsWebhookExecutionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

export const zExtensionsContributorsWebhookExecutionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionId: z.optional(z.uuid()),
    extensionInstanceId: z.optional(z.uuid()),
    state: z.optional(z.array(zExtensionWebhookExecutionStateRequest)),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.array(z.enum(['attempts', 'nextScheduledExecution']))),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The webhook executions.
 */
export const zExtensionsContributorsWebhookExecutionsListResponse = /* @__PURE__ */ z.array(
  zExtensionWebhookExecution,
) as unknown as z.ZodMiniType<t.ExtensionsContributorsWebhookExecutionsListResponse>

export const zExtensionsContributorsExtensionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

export const zExtensionsContributorsExtensionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The extensions.
 */
export const zExtensionsContributorsExtensionsListResponse = /* @__PURE__ */ z.array(
  zOwnExtension,
) as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsListResponse>

export const zExtensionsContributorsExtensionsCreateBody = zExtensionCreate

export const zExtensionsContributorsExtensionsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
  }))()

/**
 * The extension was created.
 */
export const zExtensionsContributorsExtensionsCreateResponse =
  zCreated as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsCreateResponse>

/**
 * The scopes.
 */
export const zExtensionsScopesListResponse = /* @__PURE__ */ z.array(zScope) as unknown as z.ZodMiniType<t.ExtensionsScopesListResponse>

export const zExtensionsOrderBody = /* @__PURE__ */ z.union([zExtensionOrderForCustomer, zExtensionOrderForProject])

export const zExtensionsOrderPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionId: z.uuid(),
  }))()

/**
 * The extension was ordered.
 */
export const zExtensionsOrderResponse = zExtensionResult as unknown as z.ZodMiniType<t.ExtensionsOrderResponse>

export const zExtensionsContributorsExtensionsAssetsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
    assetRefId: z.uuid(),
  }))()

/**
 * The asset was deleted.
 */
export const zExtensionsContributorsExtensionsAssetsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsAssetsDeleteResponse>

export const zExtensionsContributorsExtensionsLogoDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The logo was deleted.
 */
export const zExtensionsContributorsExtensionsLogoDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsLogoDeleteResponse>

export const zExtensionsContributorsExtensionsLogoRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The reference and the rules for the upload.
 */
export const zExtensionsContributorsExtensionsLogoRequestUploadResponse =
  zExtensionLogoUpload as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsLogoRequestUploadResponse>

export const zExtensionsContributorsExtensionsAssetsRequestUploadBody = zExtensionAssetUploadRequest

export const zExtensionsContributorsExtensionsAssetsRequestUploadPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The reference and the rules for the upload.
 */
export const zExtensionsContributorsExtensionsAssetsRequestUploadResponse =
  zExtensionAssetUpload as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsAssetsRequestUploadResponse>

export const zExtensionsContributorsExtensionsRequestVerificationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * The verification was requested.
 */
export const zExtensionsContributorsExtensionsRequestVerificationResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsRequestVerificationResponse>

export const zExtensionsContributorsExtensionsSetPublishedBody = zExtensionPublicationUpdate

export const zExtensionsContributorsExtensionsSetPublishedPath = /* @__PURE__ */ (() =>
  z.strictObject({
    contributorId: z.string(),
    extensionId: z.uuid(),
  }))()

/**
 * Whether the extension is published.
 */
export const zExtensionsContributorsExtensionsSetPublishedResponse =
  zExtensionPublication as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsSetPublishedResponse>

export const zExtensionsContributorsExtensionsUpdatePricingBody = /* @__PURE__ */ z.union([
  zExtensionPriceUpdate,
  zExtensionPricePlanUpdate,
])

export const zExtensionsContributorsExtensionsUpdatePricingPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionId: z.uuid(),
    contributorId: z.string(),
  }))()

/**
 * The consequences of the new pricing.
 */
export const zExtensionsContributorsExtensionsUpdatePricingResponse =
  zExtensionPricingChange as unknown as z.ZodMiniType<t.ExtensionsContributorsExtensionsUpdatePricingResponse>

export const zIngressesListCompatibleWithCertificateBody = /* @__PURE__ */ z.union([zIngressesByCertificate, zIngressesByCertificateId])

export const zIngressesListCompatibleWithCertificateQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The ingresses.
 */
export const zIngressesListCompatibleWithCertificateResponse = /* @__PURE__ */ z.array(
  zIngress,
) as unknown as z.ZodMiniType<t.IngressesListCompatibleWithCertificateResponse>

export const zLeadFyndrAccessRequestGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The request.
 */
export const zLeadFyndrAccessRequestGetResponse = zLeadFyndrAccessRequest as unknown as z.ZodMiniType<t.LeadFyndrAccessRequestGetResponse>

export const zLeadFyndrAccessRequestCreateBody = zLeadFyndrAccessRequestCreate

export const zLeadFyndrAccessRequestCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * Access was requested; the id of the profile.
 */
export const zLeadFyndrAccessRequestCreateResponse =
  zLeadFyndrAccessRequestCreated as unknown as z.ZodMiniType<t.LeadFyndrAccessRequestCreateResponse>

export const zLeadFyndrExportsCreateBody = zLeadsExportCreate

export const zLeadFyndrExportsCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The file and the id of the export.
 */
export const zLeadFyndrExportsCreateResponse = zLeadsExportCreated as unknown as z.ZodMiniType<t.LeadFyndrExportsCreateResponse>

export const zLeadFyndrCitiesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    input: z.string().check(z.minLength(3)),
  }))()

/**
 * The cities.
 */
export const zLeadFyndrCitiesListResponse = /* @__PURE__ */ z.array(
  zLeadFyndrCity,
) as unknown as z.ZodMiniType<t.LeadFyndrCitiesListResponse>

export const zLeadFyndrTariffGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The limits and their use.
 */
export const zLeadFyndrTariffGetResponse = zLeadFyndrTariff as unknown as z.ZodMiniType<t.LeadFyndrTariffGetResponse>

export const zLeadFyndrProfileGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The profile.
 */
export const zLeadFyndrProfileGetResponse = zLeadFyndrProfileWithTariff as unknown as z.ZodMiniType<t.LeadFyndrProfileGetResponse>

export const zLeadFyndrLeadsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    leadId: z.string(),
    customerId: z.string(),
  }))()

/**
 * The lead.
 */
export const zLeadFyndrLeadsGetResponse = zLead as unknown as z.ZodMiniType<t.LeadFyndrLeadsGetResponse>

export const zLeadFyndrExportsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zLeadFyndrExportsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['exportedAt'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The exports.
 */
export const zLeadFyndrExportsListResponse = /* @__PURE__ */ z.array(
  zLeadsExport,
) as unknown as z.ZodMiniType<t.LeadFyndrExportsListResponse>

export const zLeadFyndrUnlockedLeadsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    leadId: z.string(),
    customerId: z.string(),
  }))()

/**
 * The unlocked lead.
 */
export const zLeadFyndrUnlockedLeadsGetResponse = zUnlockedLead as unknown as z.ZodMiniType<t.LeadFyndrUnlockedLeadsGetResponse>

export const zLeadFyndrLeadsUnlockPath = /* @__PURE__ */ (() =>
  z.strictObject({
    leadId: z.string(),
    customerId: z.string(),
  }))()

/**
 * The lead was unlocked.
 */
export const zLeadFyndrLeadsUnlockResponse = zLeadReference as unknown as z.ZodMiniType<t.LeadFyndrLeadsUnlockResponse>

export const zLeadFyndrLeadsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zLeadFyndrLeadsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    potentialRangeMin: z.optional(z.number().check(z.gte(0), z.lte(1))),
    potentialRangeMax: z.optional(z.number().check(z.gte(0), z.lte(1))),
    employeeCountMin: z.optional(z.int()),
    employeeCountMax: z.optional(z.int()),
    salesVolumeMin: z.optional(z.int()),
    salesVolumeMax: z.optional(z.int()),
    technologies: z.optional(z.array(z.union([z.string(), z.enum(['none'])]))),
    businessFields: z.optional(z.array(z.string()).check(z.maxLength(15))),
    locationCity: z.optional(z.string()),
    locationPostCode: z.optional(z.string()),
    locationRadiusInKm: z.optional(z.number().check(z.gte(20))),
    'basic:timeToFirstByteMs:min': z.optional(z.number()),
    'basic:timeToFirstByteMs:max': z.optional(z.number()),
    'basic:desktop:performance:min': z.optional(z.number().check(z.gte(0), z.lte(1))),
    'basic:desktop:performance:max': z.optional(z.number().check(z.gte(0), z.lte(1))),
    'basic:mobile:performance:min': z.optional(z.number().check(z.gte(0), z.lte(1))),
    'basic:mobile:performance:max': z.optional(z.number().check(z.gte(0), z.lte(1))),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['potential', 'relevance'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The leads of this page, and how many there are in all.
 */
export const zLeadFyndrLeadsListResponse = zLeadList as unknown as z.ZodMiniType<t.LeadFyndrLeadsListResponse>

export const zLeadFyndrUnlockedLeadsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zLeadFyndrUnlockedLeadsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    potentialRangeMin: z.optional(z.number().check(z.gte(0), z.lte(1))),
    potentialRangeMax: z.optional(z.number().check(z.gte(0), z.lte(1))),
    employeeCountMin: z.optional(z.int()),
    employeeCountMax: z.optional(z.int()),
    salesVolumeMin: z.optional(z.int()),
    salesVolumeMax: z.optional(z.int()),
    technologies: z.optional(z.array(z.union([z.string(), z.enum(['none'])]))),
    businessFields: z.optional(z.array(z.string()).check(z.maxLength(15))),
    locationCity: z.optional(z.string()),
    locationPostCode: z.optional(z.string()),
    locationRadiusInKm: z.optional(z.number().check(z.gte(20))),
    'basic:timeToFirstByteMs:min': z.optional(z.number()),
    'basic:timeToFirstByteMs:max': z.optional(z.number()),
    'basic:desktop:performance:min': z.optional(z.number().check(z.gte(0), z.lte(1))),
    'basic:desktop:performance:max': z.optional(z.number().check(z.gte(0), z.lte(1))),
    'basic:mobile:performance:min': z.optional(z.number().check(z.gte(0), z.lte(1))),
    'basic:mobile:performance:max': z.optional(z.number().check(z.gte(0), z.lte(1))),
    reserved: z.optional(z.boolean()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['potential', 'relevance', 'company'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The unlocked leads of this page, and how many there are in all.
 */
export const zLeadFyndrUnlockedLeadsListResponse = zUnlockedLeadList as unknown as z.ZodMiniType<t.LeadFyndrUnlockedLeadsListResponse>

export const zLeadFyndrUnlockedLeadsCancelReservationPath = /* @__PURE__ */ (() =>
  z.strictObject({
    leadId: z.string(),
    customerId: z.string(),
  }))()

/**
 * The reservation was cancelled.
 */
export const zLeadFyndrUnlockedLeadsCancelReservationResponse =
  zLeadReference as unknown as z.ZodMiniType<t.LeadFyndrUnlockedLeadsCancelReservationResponse>

export const zLeadFyndrUnlockedLeadsReservePath = /* @__PURE__ */ (() =>
  z.strictObject({
    leadId: z.string(),
    customerId: z.string(),
  }))()

/**
 * The lead was reserved.
 */
export const zLeadFyndrUnlockedLeadsReserveResponse = zLeadReference as unknown as z.ZodMiniType<t.LeadFyndrUnlockedLeadsReserveResponse>

export const zLicensesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    licenseId: z.uuid(),
  }))()

/**
 * The license.
 */
export const zLicensesGetResponse = zLicense as unknown as z.ZodMiniType<t.LicensesGetResponse>

export const zLicensesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.uuid(),
  }))()

export const zLicensesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
  }))()

/**
 * The licenses.
 */
export const zLicensesListResponse = /* @__PURE__ */ z.array(zLicense) as unknown as z.ZodMiniType<t.LicensesListResponse>

export const zLicensesRotateKeyBody = zLicenseKeyRotate

export const zLicensesRotateKeyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    licenseId: z.uuid(),
  }))()

/**
 * The new key.
 */
export const zLicensesRotateKeyResponse = zLicenseKeyRotated as unknown as z.ZodMiniType<t.LicensesRotateKeyResponse>

export const zLicensesValidateKeyBody = zLicenseKeyCheck

export const zLicensesValidateKeyPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.uuid(),
  }))()

/**
 * The result of the check.
 */
export const zLicensesValidateKeyResponse = zLicenseKeyChecked as unknown as z.ZodMiniType<t.LicensesValidateKeyResponse>

export const zMailAddressesDisableArchivePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The archive was disabled.
 */
export const zMailAddressesDisableArchiveResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesDisableArchiveResponse>

export const zMailRateLimitsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailRateLimitId: z.string(),
  }))()

/**
 * The rate limit.
 */
export const zMailRateLimitsGetResponse = zMailRateLimit as unknown as z.ZodMiniType<t.MailRateLimitsGetResponse>

export const zMailAddressesBackupsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The backups.
 */
export const zMailAddressesBackupsListResponse = /* @__PURE__ */ z.array(
  zMailAddressBackup,
) as unknown as z.ZodMiniType<t.MailAddressesBackupsListResponse>

export const zMailAddressesListOwnQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
    search: z.optional(z.string()),
    forwardAddress: z.optional(z.boolean()),
    catchAll: z.optional(z.boolean()),
    autoResponder: z.optional(z.boolean()),
    mailArchive: z.optional(z.boolean()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(
      z.array(
        z.enum([
          'address.domain',
          'address.local',
          'updatedAt',
          'projectId',
          'mailbox.quota',
          'mailbox.name',
          'mailbox.storageInBytes.current',
          'mailbox.storageInBytes.limit',
        ]),
      ),
    ),
    order: z.optional(z.array(z.enum(['asc', 'desc']))),
  }))()

/**
 * The mail addresses.
 */
export const zMailAddressesListOwnResponse = /* @__PURE__ */ z.array(
  zMailAddress,
) as unknown as z.ZodMiniType<t.MailAddressesListOwnResponse>

/**
 * The rate limits.
 */
export const zMailRateLimitsListResponse = /* @__PURE__ */ z.array(zMailRateLimit) as unknown as z.ZodMiniType<t.MailRateLimitsListResponse>

export const zMailAddressesBackupsRecoverPath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
    backupId: z.string().check(z.regex(/^[0-9]{8}$/)),
  }))()

/**
 * The recovery was requested.
 */
export const zMailAddressesBackupsRecoverResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesBackupsRecoverResponse>

export const zMailAddressesRequestRateLimitChangeBody = zMailRateLimitChangeRequest

export const zMailAddressesRequestRateLimitChangePath = /* @__PURE__ */ (() =>
  z.strictObject({
    mailAddressId: z.uuid(),
  }))()

/**
 * The change was requested.
 */
export const zMailAddressesRequestRateLimitChangeResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.MailAddressesRequestRateLimitChangeResponse>

export const zCustomersPaymentMethodGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The payment method.
 */
export const zCustomersPaymentMethodGetResponse = zPaymentMethod as unknown as z.ZodMiniType<t.CustomersPaymentMethodGetResponse>

export const zCustomersPaymentMethodRequestUpdateBody = zPaymentMethodUpdateRequest

export const zCustomersPaymentMethodRequestUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The link.
 */
export const zCustomersPaymentMethodRequestUpdateResponse =
  zPaymentMethodLink as unknown as z.ZodMiniType<t.CustomersPaymentMethodRequestUpdateResponse>

/**
 * The names of the time zones.
 */
export const zTimeZonesListResponse = /* @__PURE__ */ (() => z.array(z.string()))() as unknown as z.ZodMiniType<t.TimeZonesListResponse>

export const zCustomersProjectsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

export const zCustomersProjectsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    searchTerm: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['createdAt', 'description'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The projects.
 */
export const zCustomersProjectsListResponse = /* @__PURE__ */ z.array(
  zProjectListItem,
) as unknown as z.ZodMiniType<t.CustomersProjectsListResponse>

export const zProjectsActivitiesListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

export const zProjectsActivitiesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    aggregateName: z.optional(z.string()),
    aggregateDomain: z.optional(z.string()),
    aggregateId: z.optional(z.string()),
    startTime: z.optional(z.iso.datetime({ offset: true })),
    endTime: z.optional(z.iso.datetime({ offset: true })),
    fulltextSearch: z.optional(z.string()),
    limit: z.optional(z.int().check(z.gte(0))),
    skip: z.optional(z.int()),
    page: z.optional(z.int().check(z.gte(0))),
    sort: z.optional(z.enum(['dateTime'])),
    order: z.optional(z.enum(['asc', 'desc'])),
  }))()

/**
 * The activities.
 */
export const zProjectsActivitiesListResponse = /* @__PURE__ */ z.array(
  zActivity,
) as unknown as z.ZodMiniType<t.ProjectsActivitiesListResponse>

export const zCertificatesCheckReplacementBody = zCertificateReplacement

export const zCertificatesCheckReplacementPath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.uuid(),
  }))()

/**
 * The differences, and what is wrong with the new certificate.
 */
export const zCertificatesCheckReplacementResponse =
  zCertificateReplacementCheck as unknown as z.ZodMiniType<t.CertificatesCheckReplacementResponse>

export const zCertificatesRequestsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
    ingressId: z.optional(z.uuid()),
  }))()

/**
 * The certificate requests.
 */
export const zCertificatesRequestsListResponse = /* @__PURE__ */ z.array(
  zCertificateRequest,
) as unknown as z.ZodMiniType<t.CertificatesRequestsListResponse>

export const zCertificatesRequestsCreateBody = /* @__PURE__ */ z.union([
  zCertificateRequestCreate,
  zCertificateRequestCreateWithCsr,
  zCertificateRequestCreateWithDns,
])

/**
 * The new certificate request.
 */
export const zCertificatesRequestsCreateResponse =
  zCertificateRequestCreated as unknown as z.ZodMiniType<t.CertificatesRequestsCreateResponse>

export const zCertificatesRequestsDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateRequestId: z.uuid(),
  }))()

/**
 * The certificate request was deleted.
 */
export const zCertificatesRequestsDeleteResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CertificatesRequestsDeleteResponse>

export const zCertificatesDeletePath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.uuid(),
  }))()

/**
 * The certificate was deleted.
 */
export const zCertificatesDeleteResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CertificatesDeleteResponse>

export const zCertificatesRequestsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateRequestId: z.uuid(),
  }))()

/**
 * The certificate request.
 */
export const zCertificatesRequestsGetResponse = zCertificateRequest as unknown as z.ZodMiniType<t.CertificatesRequestsGetResponse>

export const zCertificatesGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.uuid(),
  }))()

/**
 * The certificate.
 */
export const zCertificatesGetResponse = zCertificate as unknown as z.ZodMiniType<t.CertificatesGetResponse>

export const zCertificatesReplaceBody = zCertificateReplacement

export const zCertificatesReplacePath = /* @__PURE__ */ (() =>
  z.strictObject({
    certificateId: z.uuid(),
  }))()

/**
 * The certificate was replaced.
 */
export const zCertificatesReplaceResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.CertificatesReplaceResponse>

export const zCertificatesListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.optional(z.string()),
    ingressId: z.optional(z.uuid()),
  }))()

/**
 * The certificates.
 */
export const zCertificatesListResponse = /* @__PURE__ */ z.array(zCertificate) as unknown as z.ZodMiniType<t.CertificatesListResponse>

export const zProjectsStorageSpaceStatisticsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The statistics.
 */
export const zProjectsStorageSpaceStatisticsGetResponse =
  zStorageStatistics as unknown as z.ZodMiniType<t.ProjectsStorageSpaceStatisticsGetResponse>

export const zProjectsStorageSpaceStatisticsUpdateBody = zStorageThresholdUpdate

export const zProjectsStorageSpaceStatisticsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    projectId: z.string(),
  }))()

/**
 * The threshold was set.
 */
export const zProjectsStorageSpaceStatisticsUpdateResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ProjectsStorageSpaceStatisticsUpdateResponse>

export const zServersStorageSpaceStatisticsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The statistics.
 */
export const zServersStorageSpaceStatisticsGetResponse =
  zStorageStatistics as unknown as z.ZodMiniType<t.ServersStorageSpaceStatisticsGetResponse>

export const zServersStorageSpaceStatisticsUpdateBody = zStorageThresholdUpdate

export const zServersStorageSpaceStatisticsUpdatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    serverId: z.string(),
  }))()

/**
 * The threshold was set.
 */
export const zServersStorageSpaceStatisticsUpdateResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ServersStorageSpaceStatisticsUpdateResponse>

/**
 * The current session.
 */
export const zAccountSessionsGetCurrentResponse = zCurrentSession as unknown as z.ZodMiniType<t.AccountSessionsGetCurrentResponse>

export const zVerificationDetectPhishingEmailBody = zPhishingCheck

/**
 * Where the e-mail is from.
 */
export const zVerificationDetectPhishingEmailResponse =
  zPhishingChecked as unknown as z.ZodMiniType<t.VerificationDetectPhishingEmailResponse>

export const zVerificationVerifyAddressBody = zAddressToVerify

/**
 * Whether the address exists.
 */
export const zVerificationVerifyAddressResponse = zVerifiedAddress as unknown as z.ZodMiniType<t.VerificationVerifyAddressResponse>

export const zVerificationVerifyCompanyBody = zCompanyToVerify

/**
 * Whether the company exists.
 */
export const zVerificationVerifyCompanyResponse = zVerifiedCompany as unknown as z.ZodMiniType<t.VerificationVerifyCompanyResponse>

export const zAppsInstallationsSystemSoftwareListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

export const zAppsInstallationsSystemSoftwareListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    tagFilter: z.optional(z.string()),
  }))()

/**
 * The system software.
 */
export const zAppsInstallationsSystemSoftwareListResponse = /* @__PURE__ */ z.array(
  zSystemSoftware,
) as unknown as z.ZodMiniType<t.AppsInstallationsSystemSoftwareListResponse>

export const zDomainsGetLatestScreenshotQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    domainName: z.string(),
  }))()

/**
 * The reference to the screenshot.
 */
export const zDomainsGetLatestScreenshotResponse = zScreenshotReference as unknown as z.ZodMiniType<t.DomainsGetLatestScreenshotResponse>

export const zLegacySystemSoftwareVersionsListPath = /* @__PURE__ */ (() =>
  z.strictObject({
    systemSoftwareId: z.uuid(),
  }))()

export const zLegacySystemSoftwareVersionsListQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    versionRange: z.optional(z.string()),
    recommended: z.optional(z.boolean()),
  }))()

/**
 * The versions.
 */
export const zLegacySystemSoftwareVersionsListResponse = /* @__PURE__ */ z.array(
  zSystemSoftwareVersion,
) as unknown as z.ZodMiniType<t.LegacySystemSoftwareVersionsListResponse>

export const zLegacySystemSoftwareVersionsGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    systemSoftwareId: z.uuid(),
    systemSoftwareVersionId: z.uuid(),
  }))()

/**
 * The version.
 */
export const zLegacySystemSoftwareVersionsGetResponse =
  zSystemSoftwareVersion as unknown as z.ZodMiniType<t.LegacySystemSoftwareVersionsGetResponse>

export const zLegacyDomainsGetLatestScreenshotPath = /* @__PURE__ */ (() =>
  z.strictObject({
    domainId: z.uuid(),
  }))()

/**
 * The reference to the screenshot.
 */
export const zLegacyDomainsGetLatestScreenshotResponse =
  zScreenshotReference as unknown as z.ZodMiniType<t.LegacyDomainsGetLatestScreenshotResponse>

export const zLegacyCustomersLeavePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The user has left the customer.
 */
export const zLegacyCustomersLeaveResponse = /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyCustomersLeaveResponse>

export const zLegacyCustomersInvitesCreateBody = zCustomerInviteCreate

export const zLegacyCustomersInvitesCreatePath = /* @__PURE__ */ (() =>
  z.strictObject({
    customerId: z.string(),
  }))()

/**
 * The invite was created.
 */
export const zLegacyCustomersInvitesCreateResponse = zCustomerInvite as unknown as z.ZodMiniType<t.LegacyCustomersInvitesCreateResponse>

export const zLegacyExtensionsPublicKeysGetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    serial: z.string(),
  }))()

/**
 * The public key.
 */
export const zLegacyExtensionsPublicKeysGetResponse = zWebhookPublicKey as unknown as z.ZodMiniType<t.LegacyExtensionsPublicKeysGetResponse>

export const zLegacyAppsInstallationsSetDatabaseBody = zAppDatabaseLink

export const zLegacyAppsInstallationsSetDatabasePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.uuid(),
  }))()

/**
 * The database was linked.
 */
export const zLegacyAppsInstallationsSetDatabaseResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAppsInstallationsSetDatabaseResponse>

export const zLegacyContainerTemplatesGetIconPath = /* @__PURE__ */ (() =>
  z.strictObject({
    templateId: z.string(),
  }))()

/**
 * The image.
 */
export const zLegacyContainerTemplatesGetIconResponse =
  /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.LegacyContainerTemplatesGetIconResponse>

export const zLegacyAppsInstallationsLinkDatabaseBody = zAppDatabaseLink

export const zLegacyAppsInstallationsLinkDatabasePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
  }))()

/**
 * The database was linked.
 */
export const zLegacyAppsInstallationsLinkDatabaseResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.LegacyAppsInstallationsLinkDatabaseResponse>

export const zAppsInstallationsUnlinkDatabasePath = /* @__PURE__ */ (() =>
  z.strictObject({
    appInstallationId: z.string(),
    databaseId: z.uuid(),
  }))()

/**
 * The link was removed.
 */
export const zAppsInstallationsUnlinkDatabaseResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.AppsInstallationsUnlinkDatabaseResponse>

export const zContainerTemplatesGetAssetPath = /* @__PURE__ */ (() =>
  z.strictObject({
    templateId: z.string(),
    assetPath: z.string(),
  }))()

/**
 * The image.
 */
export const zContainerTemplatesGetAssetResponse =
  /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<t.ContainerTemplatesGetAssetResponse>

export const zExtensionsInstancesUpdateScopesBody = zExtensionInstanceScopes

export const zExtensionsInstancesUpdateScopesPath = /* @__PURE__ */ (() =>
  z.strictObject({
    extensionInstanceId: z.uuid(),
  }))()

/**
 * The scopes were accepted.
 */
export const zExtensionsInstancesUpdateScopesResponse =
  /* @__PURE__ */ z.void() as unknown as z.ZodMiniType<t.ExtensionsInstancesUpdateScopesResponse>
