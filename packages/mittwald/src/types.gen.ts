// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

export type ClientOptions = {
  baseUrl: 'https://api.mittwald.de' | (string & {})
}

export type AIHostingOrder = {
  customerId: string
  monthlyTokens: number
  requestsPerMinute: number
  useFreeTrial?: boolean | undefined
}

export type AIHostingOrderPreview = {
  monthlyTokens: number
  requestsPerMinute: number
}

/**
 * The A and AAAA records of a zone, given by the customer or taken from an ingress, or none.
 */
export type ARecordSet = CustomARecords | ManagedARecords | UnsetRecords

/**
 * A token that gives access to the API.
 */
export type AccessToken = {
  /**
   * When the token expires.
   */
  expires: string
  /**
   * The token.
   */
  token: string
  refreshToken: string
}

/**
 * The caller's account.
 */
export type Account = {
  /**
   * E-mail address of the user.
   */
  email?: string | undefined
  /**
   * State of multi-factor authentication.
   */
  mfaDetails?:
    | {
        /**
         * Whether multi-factor authentication was confirmed.
         */
        mfaConfirmed?: boolean | undefined
        /**
         * Whether the set-up of multi-factor authentication was started.
         */
        mfaInitialized?: boolean | undefined
      }
    | undefined
  /**
   * When the password was last changed.
   */
  passwordUpdatedAt?: string | undefined
  person?: Person | undefined
  /**
   * Id of the user.
   */
  userId?: string | undefined
}

/**
 * Password and code that authorise the deletion.
 */
export type AccountDelete = {
  /**
   * Code of the second factor. Required if the account has one.
   */
  multiFactorCode?: string | undefined
  /**
   * Password of the user.
   */
  password: string
}

/**
 * An error of the account part of the API.
 */
export type AccountError = {
  /**
   * Further details.
   */
  info?:
    | {
        [key: string]: unknown
      }
    | undefined
  /**
   * What went wrong.
   */
  message: string
  /**
   * Name of the error.
   */
  name: string
}

export type AccountSessionsCurrentStatusGetResult = {
  isEmployee: boolean
  isImpersonated: boolean
  tokenId: string
  userId: string
}

export type AccountSessionsReplaceInput = {
  refreshToken: string
}

export type AccountSessionsReplaceResult = {
  expiresAt: string
  refreshToken: string
  token: string
}

export type ActionsDetectPhishingEmailInput = {
  emailEml: Blob | File
}

export type ActionsValidateContainerRegistryUriInput = {
  registryUri: string
}

export type ActionsValidateContainerRegistryUriResult = {
  reason?: string | undefined
  valid: boolean
}

export type ActionsVerifyAddressCreateInput = {
  city: string
  country: string
  street: string
  zip: string
}

export type ActionsVerifyAddressCreateResult = {
  exists: boolean
}

export type ActionsVerifyCompanyInput = {
  name: string
}

export type ActionsVerifyCompanyResult = {
  exists: boolean
}

export type ActivitylogAggregateReference = {
  aggregate: string
  domain: string
  id: string
}

export type ActivitylogAppInstallationAppVersionSet = {
  changes: {
    after?:
      | {
          version: string
        }
      | undefined
    before?:
      | {
          version?: string | null | undefined
        }
      | undefined
  }
  name: 'app.version-set' | 'app.version-updated'
  parameters: {
    appInstallation: ActivitylogLinkedParameterProperty
  }
}

export type ActivitylogAppInstallationCopyRequested = {
  name: 'app.copy-requested'
  parameters: {
    appInstallation: ActivitylogLinkedParameterProperty
    sourceAppInstallation: ActivitylogLinkedParameterProperty
  }
}

export type ActivitylogAppInstallationDatabaseLinked = {
  changes: {
    after: {
      name: string
    }
    before: {
      name: string | null
    }
  }
  name: 'app.database-linked'
  parameters: {
    appInstallation: ActivitylogParameterProperty
    database: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationDatabaseUnlinked = {
  changes: {
    after: {
      name: string | null
    }
    before: {
      name: string
    }
  }
  name: 'app.database-unlinked'
  parameters: {
    appInstallation: ActivitylogParameterProperty
    database: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationDeleted = {
  changes: {
    [key: string]: unknown
  }
  name: 'app.deleted'
  parameters: {
    appInstallation: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationDescriptionSet = {
  changes: {
    after?:
      | {
          description: string
        }
      | undefined
    before?:
      | {
          description: string | null
        }
      | undefined
  }
  name: 'app.description-set'
  parameters: {
    appInstallation: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationDesiredSystemSoftwareDeleted = {
  changes: {
    after?:
      | {
          softwareVersion?: string | undefined
        }
      | null
      | undefined
    before?:
      | {
          softwareVersion?: string | undefined
        }
      | null
      | undefined
  }
  name: 'app.systemsoftware-deleted'
  parameters: {
    software: ActivitylogParameterProperty
    version: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationDesiredSystemSoftwareSet = {
  changes: {
    after?:
      | {
          softwareVersion?: string | undefined
        }
      | null
      | undefined
    before?:
      | {
          softwareVersion?: string | undefined
        }
      | null
      | undefined
  }
  name: 'app.systemsoftware-set'
  parameters: {
    software: ActivitylogParameterProperty
    version: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationFailed = {
  changes: {
    [key: string]: unknown
  }
  name: 'app.failed'
  parameters: {
    appInstallation: ActivitylogLinkedParameterProperty
    error?: ActivitylogParameterProperty | undefined
  }
}

export type ActivitylogAppInstallationMainDatabaseChanged = {
  changes: {
    after: {
      name: string | null
    }
    before: {
      name: string | null
    }
  }
  name: 'app.main-database-changed'
  parameters: {
    appInstallation: ActivitylogParameterProperty
    database: ActivitylogParameterProperty
  }
}

export type ActivitylogAppInstallationRequested = {
  name: 'app.installation-requested'
  parameters: {
    appInstallation: ActivitylogLinkedParameterProperty
    version: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseCreated = {
  changes: {
    after?:
      | {
          description: string
          name: string
          version: string
        }
      | undefined
    before?:
      | {
          description?: string | null | undefined
          name?: string | null | undefined
          version?: string | null | undefined
        }
      | undefined
  }
  name: 'database.mysql-created' | 'database.redis-created'
  parameters: {
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
    version: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseDeleted = {
  changes: {
    [key: string]: unknown
  }
  name: 'database.mysql-deleted' | 'database.redis-deleted'
  parameters: {
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseDescriptionSet = {
  changes: {
    after?:
      | {
          description: string
        }
      | undefined
    before?:
      | {
          description: string | null
        }
      | undefined
  }
  name: 'database.mysql-description-set' | 'database.redis-description-set'
  parameters: {
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseMysqlUserCreated = {
  changes: {
    after?:
      | {
          description: string
          externalAccess: boolean
          name: string
          permissionsRead: boolean
          permissionsWrite: boolean
        }
      | undefined
    before?:
      | {
          description?: string | null | undefined
          externalAccess?: boolean | null | undefined
          name?: string | null | undefined
          permissionsRead?: boolean | null | undefined
          permissionsWrite?: boolean | null | undefined
        }
      | undefined
  }
  name: 'database.mysql-user-created'
  parameters: {
    databaseDescription: ActivitylogParameterProperty
    databaseName: ActivitylogLinkedParameterProperty
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseMysqlUserDeleted = {
  changes: {
    [key: string]: unknown
  }
  name: 'database.mysql-user-deleted'
  parameters: {
    databaseDescription: ActivitylogParameterProperty
    databaseName: ActivitylogLinkedParameterProperty
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseMysqlUserPasswordSet = {
  changes: {
    [key: string]: unknown
  }
  name: 'database.mysql-user-password-set'
  parameters: {
    databaseDescription: ActivitylogParameterProperty
    databaseName: ActivitylogLinkedParameterProperty
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseMysqlUserUpdated = {
  changes: {
    after?:
      | {
          description: string
          externalAccess: boolean
          permissionsRead: boolean
          permissionsWrite: boolean
        }
      | undefined
    before?:
      | {
          description: string | null
          externalAccess: boolean | null
          permissionsRead: boolean
          permissionsWrite: boolean
        }
      | undefined
  }
  name: 'database.mysql-user-updated'
  parameters: {
    databaseDescription: ActivitylogParameterProperty
    databaseName: ActivitylogLinkedParameterProperty
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
  }
}

export type ActivitylogDatabaseVersionSet = {
  changes: {
    after?:
      | {
          version: string
        }
      | undefined
    before?:
      | {
          version: string | null
        }
      | undefined
  }
  name: 'database.mysql-version-set' | 'database.redis-version-set'
  parameters: {
    description: ActivitylogParameterProperty
    name: ActivitylogParameterProperty
    version: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsARecordSet = {
  changes: {
    after?:
      | {
          aRecords?: Array<string> | undefined
          aaaaRecords?: Array<string> | undefined
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          aRecords?: Array<string> | undefined
          aaaaRecords?: Array<string> | undefined
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.a-record-set'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsARecordSetManaged = {
  changes: {
    after?:
      | {
          aRecords: 'managed'
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          aRecords: Array<string> | null
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.a-record-set-managed'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsCaaRecordSet = {
  changes: {
    after?:
      | {
          caa: Array<{
            [key: string]: unknown
          }>
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          caa: Array<{
            [key: string]: unknown
          }>
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.caa-record-set'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsCnameRecordSet = {
  changes: {
    after?:
      | {
          cname: string
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          cname: string
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.cname-record-set'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsDomainDeleted = {
  changes: {
    [key: string]: unknown
  }
  name: 'dns.domain-deleted'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsIngressDeleted = {
  changes: {
    [key: string]: unknown
  }
  name: 'dns.ingress-deleted'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsMxRecordSet = {
  changes: {
    after?:
      | {
          mx: Array<{
            [key: string]: unknown
          }>
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          mx: Array<{
            [key: string]: unknown
          }>
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.mx-record-set'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsMxRecordSetManaged = {
  changes: {
    after?:
      | {
          mx: 'managed'
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          mx: Array<{
            [key: string]: unknown
          }> | null
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.mx-record-set-managed'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsSrvRecordSet = {
  changes: {
    after?:
      | {
          srv: Array<{
            [key: string]: unknown
          }>
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    before?:
      | {
          srv: Array<{
            [key: string]: unknown
          }>
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  name: 'dns.srv-record-set'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsTxtRecordSet = {
  changes: {
    after?:
      | {
          ttl?: number | 'auto' | null | undefined
          txt: Array<string>
        }
      | undefined
    before?:
      | {
          ttl?: number | 'auto' | null | undefined
          txt: Array<string>
        }
      | undefined
  }
  name: 'dns.txt-record-set'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsZoneCreated = {
  changes: {
    [key: string]: unknown
  }
  name: 'dns.zone-created'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogDnsZoneDeleted = {
  changes: {
    [key: string]: unknown
  }
  name: 'dns.zone-deleted'
  parameters: {
    domain: ActivitylogParameterProperty
  }
}

export type ActivitylogGenericAction = {
  changes: {
    [key: string]: {
      after?: unknown | undefined
      before?: unknown | undefined
    }
  }
  name: string
  parameters: {
    [key: string]: ActivitylogParameterProperty
  }
}

export type ActivitylogLinkedParameterProperty = {
  aggregate: ActivitylogAggregateReference
  name: string
}

export type ActivitylogLogEntry = {
  action:
    | ActivitylogDnsDomainDeleted
    | ActivitylogDnsIngressDeleted
    | ActivitylogDnsZoneCreated
    | ActivitylogDnsZoneDeleted
    | ActivitylogDnsCnameRecordSet
    | ActivitylogDnsSrvRecordSet
    | ActivitylogDnsCaaRecordSet
    | ActivitylogDnsTxtRecordSet
    | ActivitylogDnsARecordSet
    | ActivitylogDnsARecordSetManaged
    | ActivitylogDnsMxRecordSet
    | ActivitylogDnsMxRecordSetManaged
    | ActivitylogDatabaseCreated
    | ActivitylogDatabaseDeleted
    | ActivitylogDatabaseDescriptionSet
    | ActivitylogDatabaseVersionSet
    | ActivitylogDatabaseMysqlUserCreated
    | ActivitylogDatabaseMysqlUserUpdated
    | ActivitylogDatabaseMysqlUserPasswordSet
    | ActivitylogDatabaseMysqlUserDeleted
    | ActivitylogAppInstallationRequested
    | ActivitylogAppInstallationCopyRequested
    | ActivitylogAppInstallationDescriptionSet
    | ActivitylogAppInstallationFailed
    | ActivitylogAppInstallationDeleted
    | ActivitylogAppInstallationDatabaseLinked
    | ActivitylogAppInstallationDatabaseUnlinked
    | ActivitylogAppInstallationMainDatabaseChanged
    | ActivitylogAppInstallationAppVersionSet
    | ActivitylogAppInstallationDesiredSystemSoftwareSet
    | ActivitylogAppInstallationDesiredSystemSoftwareDeleted
    | ActivitylogGenericAction
  aggregate: ActivitylogAggregateReference
  dateTime: string
  impersonator?:
    | {
        [key: string]: unknown
      }
    | undefined
  user?:
    | {
        id: string
        type: 'user' | 'extension'
      }
    | undefined
}

export type ActivitylogParameterProperty = {
  aggregate?: ActivitylogAggregateReference | undefined
  name: string
}

/**
 * A postal address.
 */
export type Address = {
  /**
   * Street without the house number.
   */
  street: string
  /**
   * House number.
   */
  houseNumber: string
  /**
   * City.
   */
  city: string
  /**
   * Postal code.
   */
  zip: string
  /**
   * Code of the country such as `DE`.
   */
  countryCode: string
  /**
   * Addition to the address, such as a c/o line.
   */
  addressPrefix?: string | undefined
}

export type AihostingContainerMeta = {
  containerId?: string | undefined
  errorMessage?: string | undefined
  ingressId?: string | undefined
  stackId?: string | undefined
  status: 'created' | 'requested' | 'failed'
}

export type AihostingCustomerDetailedModel = {
  activeAt: string
  displayName: string
  docLink: string
  label?: 'lts' | 'stable' | 'experimental' | 'legacy stable' | 'preview' | undefined
  name: string
  removalAt?: string | undefined
  replacedBy?: string | undefined
  /**
   * @deprecated
   */
  replacesModelName?: string | undefined
  replacesModelNames: Array<string>
  status: AihostingDetailedModelStatus
  termsOfServiceLink: string
  tokenFactor: number
}

export type AihostingDetailedModelStatus = 'active' | 'needApproval' | 'deprecated'

export type AihostingKey = {
  containerMeta?: AihostingContainerMeta | undefined
  customerId?: string | undefined
  isBlocked: boolean
  key: string
  keyId: string
  /**
   * @deprecated
   */
  models: Array<string>
  name: string
  projectId?: string | undefined
  rateLimit: AihostingRateLimit
  tokenUsage: AihostingTokenUsage
}

export type AihostingModel = {
  displayName: string
  docLink: string
  label?: 'lts' | 'stable' | 'experimental' | 'legacy stable' | 'preview' | undefined
  name: string
  termsOfServiceLink: string
  tokenFactor: number
}

export type AihostingPlanOptions = {
  customerId: string
  deletedAt?: string | undefined
  keys: AihostingPlanUsage
  modelTermsApprovalRequired: boolean
  nextTokenReset: string
  rateLimit: AihostingRateLimit
  tokens: AihostingPlanUsageBig
  topUsages?:
    | Array<{
        keyId?: string | undefined
        name: string
        projectId?: string | undefined
        tokenUsed: number
      }>
    | undefined
}

export type AihostingPlanUsage = {
  available: number
  planLimit: number
  used: number
}

export type AihostingPlanUsageBig = {
  available: number
  planLimit: number
  used: number
}

export type AihostingProjectDetailedModel = {
  activeAt: string
  displayName: string
  docLink: string
  label?: 'lts' | 'stable' | 'experimental' | 'legacy stable' | 'preview' | undefined
  name: string
  removalAt?: string | undefined
  replacedBy?: string | undefined
  /**
   * @deprecated
   */
  replacesModelName?: string | undefined
  replacesModelNames: Array<string>
  status: AihostingDetailedModelStatus
  termsOfServiceLink: string
  tokenFactor: number
}

export type AihostingRateLimit = {
  allowedRequestsPerUnit: number
  unit: 'minute'
}

export type AihostingTokenUsage = {
  planLimit: number
  used: number
}

/**
 * An API token, without the token itself.
 */
export type ApiToken = {
  /**
   * Id of the API token.
   */
  apiTokenId: string
  /**
   * When it was created.
   */
  createdAt: string
  /**
   * What the token is for.
   */
  description: string
  /**
   * When it stops being valid.
   */
  expiresAt?: string | undefined
  /**
   * What the token may do: read, write, or both.
   */
  roles: Array<'api_read' | 'api_write'>
}

/**
 * An API token to create.
 */
export type ApiTokenCreate = {
  /**
   * What the token is for.
   */
  description: string
  /**
   * When it stops being valid.
   */
  expiresAt?: string | undefined
  /**
   * What the token may do: read, write, or both.
   */
  roles: Array<'api_read' | 'api_write'>
}

/**
 * A new API token.
 */
export type ApiTokenCreated = {
  /**
   * The token.
   */
  token: string
}

/**
 * What to change of an API token.
 */
export type ApiTokenUpdate = {
  /**
   * What the token is for.
   */
  description: string
  /**
   * When it stops being valid.
   */
  expiresAt?: string | undefined
}

/**
 * An app that can be installed in a project.
 */
export type App = {
  actionCapabilities?: AppActionCapabilities | undefined
  /**
   * Id of the app.
   */
  id: string
  /**
   * Name of the app.
   */
  name: string
  /**
   * Tags of the app.
   */
  tags: Array<string>
}

/**
 * Action on the runtime of an app installation.
 */
export type AppAction = 'start' | 'stop' | 'restart'

/**
 * Actions that an app is capable of.
 */
export type AppActionCapabilities = Array<AppAction>

export type AppAdditionalValidationSchema = {
  kind?: AppAdditionalValidationSchemaKind | undefined
  schema?: string | undefined
}

export type AppAdditionalValidationSchemaKind = 'password-rule'

/**
 * Note on what a version breaks.
 */
export type AppBreakingNote = {
  /**
   * URL of the answers to frequent questions about it.
   */
  faqLink: string
}

export type AppCronjobCommand = {
  interpreterTemplate: string
  parametersTemplate?: string | undefined
  pathTemplate: string
}

/**
 * A database that an app version needs.
 */
export type AppDatabaseDependency = {
  /**
   * Description of the database.
   */
  description: string
  /**
   * Kind of database.
   */
  kind: 'mysql'
  /**
   * Parameters of the database by name, each a string.
   */
  parameters?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Version of the database, as a uuid.
   */
  version: string
}

export type AppDefaultCronjob = {
  active: boolean
  command?: AppCronjobCommand | undefined
  description: string
  interval: string
  timeout: number
  urlTemplate?: string | undefined
}

export type AppDesiredSystemSoftware = {
  systemSoftwareVersion?: string | undefined
  updatePolicy?: SystemSoftwareUpdatePolicy | undefined
}

/**
 * An app that is installed in a project.
 */
export type AppInstallation = {
  /**
   * Id of the app.
   */
  appId: string
  /**
   * Current and desired version of the app.
   */
  appVersion: VersionStatus
  /**
   * Document root that was set for this installation.
   */
  customDocumentRoot?: string | undefined
  /**
   * Description of the installation.
   */
  description: string
  /**
   * Whether the installation is disabled.
   */
  disabled: boolean
  /**
   * Id of the installation.
   */
  id: string
  /**
   * Path that the app is installed in.
   */
  installationPath: string
  /**
   * Databases that are linked to the installation.
   */
  linkedDatabases: Array<LinkedDatabase>
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Id of the screenshot of the installation.
   */
  screenshotId?: string | undefined
  /**
   * Reference to the screenshot of the installation.
   */
  screenshotRef?: string | undefined
  /**
   * Short id of the installation, such as `a-1b2c3d`.
   */
  shortId: string
  /**
   * System software that is installed for the app.
   */
  systemSoftware: Array<InstalledSystemSoftware>
  updatePolicy: AppUpdatePolicy
  /**
   * Values that were given for the user inputs of the app version. They may hold secrets.
   */
  userInputs: Array<SavedUserInput>
  appExternalVersion: string
  appName: string
  createdAt: string
  deletionRequested?: boolean | undefined
  hostname?: string | undefined
  lastError?: string | undefined
  lockedBy?:
    | {
        [key: string]: AppLockPurpose
      }
    | undefined
  phase: AppPhase
  ports?:
    | Array<{
        name?: string | undefined
        port?: number | undefined
      }>
    | undefined
  projectDescription: string
  updateAvailable: boolean
}

/**
 * What the copy of an app installation is to be.
 */
export type AppInstallationCopy = {
  /**
   * Description of the copy.
   */
  description: string
  /**
   * Id of the project that the copy goes to.
   */
  targetProjectId?: string | undefined
  domain?: string | undefined
  installationPath?: string | undefined
}

/**
 * An app version to install.
 */
export type AppInstallationCreate = {
  /**
   * Id of the app version.
   */
  appVersionId: string
  /**
   * Description of the installation.
   */
  description: string
  updatePolicy: AppUpdatePolicy
  /**
   * Values for the user inputs of the app version.
   */
  userInputs: Array<SavedUserInput>
  installationPath?: string | undefined
  systemSoftware?:
    | {
        [key: string]: AppDesiredSystemSoftware
      }
    | undefined
}

/**
 * Stage in the life of an app installation: being installed, updated or reconfigured.
 */
export type AppInstallationLifecycle = 'installation' | 'update' | 'reconfigure'

export type AppInstallationSortOrder = 'newestFirst' | 'oldestFirst' | 'sortByPhpVersionAsc' | 'sortByPhpVersionDesc'

/**
 * What an app installation is doing.
 */
export type AppInstallationStatus = {
  /**
   * Exit code when the app last exited.
   */
  lastExitCode?: number | undefined
  /**
   * Path of the log file.
   */
  logFileLocation: string
  /**
   * Whether the app is running.
   */
  state: 'running' | 'stopped' | 'exited'
  /**
   * How long the app has been running in seconds.
   */
  uptimeSeconds?: number | undefined
}

/**
 * Changes to an app installation.
 */
export type AppInstallationUpdate = {
  /**
   * Id of the app version to update to.
   */
  appVersionId?: string | undefined
  /**
   * Document root for this installation.
   */
  customDocumentRoot?: string | undefined
  /**
   * Description of the installation.
   */
  description?: string | undefined
  /**
   * Changes to the system software, presumably by its id.
   */
  systemSoftware?:
    | {
        [key: string]: {
          /**
           * Version that the system software is to have, presumably its id.
           */
          systemSoftwareVersion?: string | undefined
          updatePolicy?: SystemSoftwareUpdatePolicy | undefined
        }
      }
    | undefined
  updatePolicy?: AppUpdatePolicy | undefined
  /**
   * Values for the user inputs of the app version.
   */
  userInputs?: Array<SavedUserInput> | undefined
  databases?:
    | {
        [key: string]: AppPatchLinkedDatabase
      }
    | undefined
}

export type AppLockPurpose = 'unspecified' | 'copy'

export type AppPatchLinkedDatabase = {
  databaseUserIds?:
    | {
        [key: string]: string
      }
    | undefined
  purpose?: 'primary' | 'cache' | 'custom' | undefined
  replacesDatabaseId?: string | undefined
}

export type AppPhase = 'pending' | 'installing' | 'upgrading' | 'ready' | 'disabled' | 'reconfiguring'

/**
 * Request handler that an app version needs.
 */
export type AppRequestHandler = {
  /**
   * Example values for the parameters.
   */
  exampleValues?: Array<SavedUserInput> | undefined
  /**
   * Name of the request handler.
   */
  name: string
  /**
   * Namespace of the request handler.
   */
  namespace: string
  /**
   * Template of the parameters of the request handler.
   */
  parametersTemplate: string
}

/**
 * Which updates of the app mittwald makes by itself: none, those of the patch level, or all.
 */
export type AppUpdatePolicy = 'none' | 'patchLevel' | 'all'

/**
 * A version of an app, with what it needs.
 */
export type AppVersion = {
  /**
   * Id of the app.
   */
  appId: string
  breakingNote?: AppBreakingNote | undefined
  /**
   * Databases that the version needs.
   */
  databases?: Array<AppDatabaseDependency> | undefined
  /**
   * Document root of the version.
   */
  docRoot: string
  /**
   * Whether users may change the document root.
   */
  docRootUserEditable: boolean
  /**
   * External number of the version.
   */
  externalVersion: string
  /**
   * Id of the version.
   */
  id: string
  /**
   * Internal number of the version.
   */
  internalVersion: string
  /**
   * Whether the version is recommended.
   */
  recommended?: boolean | undefined
  requestHandler?: AppRequestHandler | undefined
  /**
   * System software that the version needs.
   */
  systemSoftwareDependencies?: Array<SystemSoftwareDependency> | undefined
  /**
   * What users are asked for.
   */
  userInputs?: Array<UserInput> | undefined
  backendPathTemplate?: string | undefined
  defaultCronjobs?: Array<AppDefaultCronjob> | undefined
}

export type AppsInstallationsDatabaseReplaceUpdateInput = {
  databaseUserIds?:
    | {
        [key: string]: string
      }
    | undefined
  newDatabaseId: string
  oldDatabaseId: string
}

/**
 * Something that can be ordered, with its price. The provider does not say whether prices are in euros or cents.
 */
export type Article = {
  /**
   * Add-ons that come with the article.
   */
  addons?: Array<ArticleAddon> | undefined
  /**
   * Id of the article.
   */
  articleId: string
  /**
   * Properties of the article.
   */
  attributes?: Array<ArticleAttribute> | undefined
  /**
   * Key of the balance add-on.
   *
   * @deprecated
   */
  balanceAddonKey?: string | undefined
  /**
   * Length of the contract in months; 0 to 42.
   */
  contractDurationInMonth: number
  /**
   * Text that describes the article.
   */
  description?: string | undefined
  /**
   * Invoicing period in months that the article demands.
   */
  forcedInvoicingPeriodInMonth?: number | undefined
  /**
   * Whether the article has a contract period of its own.
   */
  hasIndependentContractPeriod?: boolean | undefined
  /**
   * Whether invoices leave the article out.
   */
  hideOnInvoice?: boolean | undefined
  /**
   * Machine that the article runs on.
   */
  machineType?: MachineType | undefined
  /**
   * Articles that modify this one.
   */
  modifierArticles?: Array<ModifierArticle> | undefined
  /**
   * Name of the article.
   */
  name: string
  /**
   * Whether the article can be ordered and how widely.
   */
  orderable: 'forbidden' | 'internal' | 'beta_testing' | 'full' | 'deprecated'
  /**
   * Articles that this one may be changed to.
   */
  possibleArticleChanges?: Array<ChangeableArticle> | undefined
  /**
   * Price of the article.
   */
  price?: number | undefined
  /**
   * Tags of the article.
   */
  tags?: Array<ArticleTag> | undefined
  /**
   * Template that the article is made from.
   */
  template: ArticleTemplate
}

/**
 * An add-on that comes with an article or a template.
 */
export type ArticleAddon = {
  /**
   * Whether the add-on is hidden.
   */
  hidden?: boolean | undefined
  /**
   * Key of the add-on.
   */
  key: string
  /**
   * Type of the add-on.
   */
  type?: string | undefined
  /**
   * Value of the add-on.
   */
  value: string
  /**
   * Whether the value is added to another value of the same key or set in its place.
   */
  valueMergeType?: 'add' | 'set' | undefined
}

/**
 * A property of an article or a template, such as its number of CPUs.
 */
export type ArticleAttribute = {
  /**
   * Whether the customer may change the value.
   */
  customerEditable?: boolean | undefined
  /**
   * Key of the attribute.
   */
  key: string
  /**
   * Whether the value is added to another value of the same key or set in its place.
   */
  mergeType?: 'add' | 'set' | undefined
  /**
   * Whether the value is read-only.
   */
  readonly?: boolean | undefined
  /**
   * Whether the attribute is required.
   */
  required?: boolean | undefined
  /**
   * Unit of the value.
   */
  unit?: string | undefined
  /**
   * Value of the attribute.
   */
  value?: string | undefined
}

/**
 * Names of an article that another article mentions.
 */
export type ArticleInfo = {
  /**
   * Name of the article.
   */
  articleName?: string | undefined
  /**
   * Name of the article's template.
   */
  articleTemplateName?: string | undefined
  /**
   * Whether the mention comes from the article template.
   */
  fromArticleTemplate?: boolean | undefined
}

/**
 * A tag of an article.
 */
export type ArticleTag = {
  /**
   * Text that describes the tag.
   */
  description?: string | undefined
  /**
   * Colour of the tag in hexadecimal, such as `#ff0000`.
   */
  hexColor?: string | undefined
  /**
   * Id of the tag.
   */
  id: string
  /**
   * Name of the tag.
   */
  name?: string | undefined
}

/**
 * What several articles have in common.
 */
export type ArticleTemplate = {
  /**
   * Articles that may be booked in addition.
   */
  additionalArticles?: Array<BookableArticle> | undefined
  /**
   * Add-ons of every article of the template.
   */
  addons?: Array<ArticleAddon> | undefined
  /**
   * Attributes of every article of the template.
   */
  attributes?: Array<ArticleAttribute> | undefined
  /**
   * Text that describes the template.
   */
  description?: string | undefined
  /**
   * Id of the template.
   */
  id: string
  /**
   * Whether articles of the template are managed by the domain.
   */
  isManagedByDomain: boolean
  /**
   * Whether articles of the template are charged again and again rather than once.
   */
  isRecurring: boolean
  /**
   * Articles that modify articles of the template.
   */
  modifierArticles?: Array<ModifierArticle> | undefined
  /**
   * Name of the template.
   */
  name: string
  /**
   * Kind of the articles: base, additional to another one, modifying another one, setup fee, or else.
   */
  type: 'miscellaneous' | 'base' | 'additional' | 'modifier' | 'setup_fee'
}

export type AuthenticateSessionTokenCreateInput = {
  extensionSecret?: string | undefined
  sessionToken: string
}

export type AuthenticateSessionTokenCreateResult = {
  expiry: string
  publicToken: string
}

/**
 * Why an authorization request is not valid.
 */
export type AuthorizationError = {
  /**
   * Code of the error.
   */
  error: 'invalid_request'
  /**
   * What is wrong.
   */
  error_description?: string | undefined
}

/**
 * What is needed to upload an avatar.
 */
export type AvatarUpload = {
  /**
   * Reference id for the upload.
   */
  refId: string
  rules: UploadRules
}

/**
 * A backup of a project.
 */
export type Backup = {
  /**
   * When the backup was made.
   */
  createdAt?: string | undefined
  /**
   * Whether the backup can be deleted.
   */
  deletable: boolean
  /**
   * Text that describes the backup.
   */
  description?: string | undefined
  /**
   * When the backup expires.
   */
  expiresAt?: string | undefined
  /**
   * The backup's export, if it has one.
   */
  export?: BackupExport | undefined
  /**
   * Id of the backup.
   */
  id: string
  /**
   * Id of the backup's parent.
   */
  parentId?: string | undefined
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Status of the backup, such as `Completed`.
   */
  status: string
  requestedAt: string
  restore?: ProjectBackupRestore | undefined
  restorePath?: ProjectBackupRestorePathDeprecated | undefined
}

/**
 * A backup to make.
 */
export type BackupCreate = {
  /**
   * Text that describes the backup.
   */
  description?: string | undefined
  /**
   * When the backup is to expire.
   */
  expirationTime: string
}

/**
 * A backup's new description.
 */
export type BackupDescriptionUpdate = {
  /**
   * Text that describes the backup.
   */
  description?: string | undefined
}

/**
 * A backup as an archive for download.
 */
export type BackupExport = {
  /**
   * Address of the archive.
   */
  downloadURL?: string | undefined
  /**
   * When the export expires.
   */
  expiresAt?: string | undefined
  /**
   * Format of the archive.
   */
  format: string
  /**
   * How far the export is; may be empty.
   */
  phase?: 'Pending' | 'Exporting' | 'Failed' | 'Completed' | 'Expired' | undefined
  /**
   * Whether a password protects the archive.
   */
  withPassword: boolean
  sha256Checksum?: string | undefined
}

/**
 * How to export a backup.
 */
export type BackupExportCreate = {
  /**
   * Format of the archive.
   */
  format: 'tar' | 'zip'
  /**
   * Password that is to protect the archive.
   */
  password?: string | undefined
}

/**
 * When a project is backed up.
 */
export type BackupSchedule = {
  /**
   * When the schedule was created.
   */
  createdAt?: string | undefined
  /**
   * Text that describes the schedule.
   */
  description?: string | undefined
  /**
   * Id of the schedule.
   */
  id: string
  /**
   * Whether it is a system schedule, which keeps its description and runs exactly once a day.
   */
  isSystemBackup: boolean
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Times to run at in crontab notation.
   */
  schedule: string
  /**
   * Time to live as a time string such as `7d`.
   */
  ttl?: string | undefined
  /**
   * When the schedule was last changed.
   */
  updatedAt?: string | undefined
}

/**
 * A backup schedule to create.
 */
export type BackupScheduleCreate = {
  /**
   * Text that describes the schedule.
   */
  description?: string | undefined
  /**
   * Times to run at in crontab notation.
   */
  schedule: string
  /**
   * Time to live as a time string such as `7d`.
   */
  ttl: string
}

/**
 * Changes to a backup schedule.
 */
export type BackupScheduleUpdate = {
  /**
   * Text that describes the schedule. That of a system schedule cannot be changed.
   */
  description?: string | undefined
  /**
   * Times to run at in crontab notation. A system schedule must run exactly once a day.
   */
  schedule?: string | undefined
  /**
   * Time to live as a time string such as `7d`.
   */
  ttl?: string | undefined
}

export type BackupSortOrder = 'oldestFirst' | 'newestFirst'

export type BackupsDatabaseDumpsGetResult = {
  databases: Array<string>
}

export type BackupsExpirationTimeReplaceInput = {
  expirationTime?: string | undefined
}

export type BackupsUpdateInput = {
  description?: string | undefined
  expirationTime?: string | undefined
}

/**
 * A bank account.
 */
export type BankingInformation = {
  /**
   * Name of the account holder.
   */
  accountHolder: string
  /**
   * BIC of the bank.
   */
  bic?: string | undefined
  /**
   * IBAN of the account.
   */
  iban: string
}

/**
 * A blacklist to set.
 */
export type BlacklistUpdate = {
  /**
   * Addresses on the blacklist.
   */
  blacklist: Array<string>
}

/**
 * An article that may be booked in addition, and how many of it.
 */
export type BookableArticle = {
  /**
   * Id of the article.
   */
  articleId: string
  info?: ArticleInfo | undefined
  /**
   * Largest number of pieces that can be ordered.
   */
  maxArticleCount?: number | undefined
}

export type CertificatesActionsCheckReplaceCertificateInput = {
  certificate: string
  privateKey?: string | undefined
}

export type CertificatesReplaceInput = {
  certificate: string
  privateKey?: string | undefined
}

/**
 * An article that another one may be changed to.
 */
export type ChangeableArticle = {
  /**
   * Id of the article.
   */
  articleId: string
  info?: ArticleInfo | undefined
}

/**
 * Character set and collation of a MySQL database.
 */
export type CharacterSettings = {
  /**
   * Name of the character set.
   */
  characterSet: string
  /**
   * Name of the collation.
   */
  collation: string
}

/**
 * A token that is valid.
 */
export type CheckedToken = {
  /**
   * Id of the token.
   */
  id: string
  /**
   * Public token.
   */
  publicToken: string
}

/**
 * A CNAME record.
 */
export type CnameRecord = {
  /**
   * Full host name that the record points to.
   */
  fqdn: string
  settings: DnsRecordSettings
}

/**
 * The CNAME record of a zone, or none.
 */
export type CnameRecordSet = CnameRecord | UnsetRecords

export type CommonsContact = {
  firstName?: string | undefined
  lastName?: string | undefined
  title?: string | undefined
  salutation: Salutation
  company?: string | undefined
  address: Address
  emailAddress?: string | undefined
  phoneNumbers?: Array<string> | undefined
  useFormalTerm?: boolean | undefined
}

export type CommonsRateLimitErrorContent = {
  message?: string | undefined
  type?: string | undefined
}

/**
 * The JSON schemas of the contacts that a domain needs.
 */
export type ContactSchemas = {
  /**
   * JSON schema of the administrative contact.
   */
  jsonSchemaAdminC?:
    | {
        [key: string]: unknown
      }
    | undefined
  /**
   * JSON schema of the owner.
   */
  jsonSchemaOwnerC: {
    [key: string]: unknown
  }
}

export type ContainerAddTemplateComponent = {
  templateConfig: {
    templateId: string
    userInputs?:
      | Array<{
          name: string
          value: string
        }>
      | undefined
  }
}

export type ContainerCreateRegistry = {
  credentials?: ContainerSetRegistryCredentials | undefined
  description: string
  uri: string
}

export type ContainerCreateStack = {
  description: string
  templateConfig?:
    | {
        templateId: string
        userInputs?:
          | Array<{
              name: string
              value: string
            }>
          | undefined
      }
    | undefined
}

export type ContainerDeploy = {
  resources?: ContainerResources | undefined
}

export type ContainerImageConfig = {
  command?: Array<string> | undefined
  digest: string
  entrypoint?: Array<string> | undefined
  env?: Array<ContainerImageConfigEnv> | undefined
  exposedPorts?: Array<ContainerImageConfigExposedPort> | undefined
  hasAiGeneratedData: boolean
  isAiAvailable: boolean
  isUserRoot: boolean
  /**
   * @deprecated
   */
  overwritingUser?: number | undefined
  user: string
  userId: number
  volumes?: Array<ContainerImageConfigVolume> | undefined
}

export type ContainerImageConfigEnv = {
  description?: string | undefined
  isAiGenerated: boolean
  isSensitive?: boolean | undefined
  key: string
  value?: string | undefined
}

export type ContainerImageConfigExposedPort = {
  description?: string | undefined
  isAiGenerated: boolean
  port: string
}

export type ContainerImageConfigVolume = {
  description?: string | undefined
  isAiGenerated: boolean
  volume: string
}

export type ContainerRegistry = {
  credentials?: ContainerRegistryCredentials | undefined
  description: string
  id: string
  projectId: string
  uri: string
}

export type ContainerRegistryCredentials = {
  username: string
  valid: boolean
}

export type ContainerResourceSpec = {
  cpus?: string | undefined
  memory?: string | undefined
}

export type ContainerResources = {
  limits?: ContainerResourceSpec | undefined
}

export type ContainerServiceDeclareRequest = {
  command?: Array<string> | undefined
  deploy?: ContainerDeploy | undefined
  description?: string | undefined
  entrypoint?: Array<string> | undefined
  environment?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * @deprecated
   */
  envs?:
    | {
        [key: string]: string
      }
    | undefined
  image: string
  ports?: Array<string> | undefined
  restartPolicy?: string | undefined
  volumes?: Array<string> | undefined
}

export type ContainerServicePullImageWebhookResponse = {
  token: string
  webhookUrl: string
}

export type ContainerServiceRequest = {
  command?: Array<string> | undefined
  deploy?: ContainerDeploy | undefined
  description?: string | undefined
  entrypoint?: Array<string> | undefined
  environment?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * @deprecated
   */
  envs?:
    | {
        [key: string]: string
      }
    | undefined
  image?: string | undefined
  ports?: Array<string> | undefined
  restartPolicy?: string | undefined
  volumes?: Array<string> | undefined
}

export type ContainerServiceResponse = {
  deploy?: ContainerDeploy | undefined
  deployedState: ContainerServiceState
  description: string
  id: string
  message?: string | undefined
  pendingState: ContainerServiceState
  projectId: string
  requiresRecreate: boolean
  restartPolicy?: 'no' | 'always' | 'on-failure' | 'unless-stopped' | undefined
  serviceName: string
  shortId: string
  stackId: string
  status: ContainerServiceStatus
  statusSetAt: string
  templateId?: string | undefined
}

export type ContainerServiceSortOrder = 'descriptionAsc' | 'descriptionDesc'

export type ContainerServiceState = {
  command?: Array<string> | undefined
  entrypoint?: Array<string> | undefined
  envs?:
    | {
        [key: string]: string
      }
    | undefined
  image: string
  imageDigest?: string | undefined
  ports?: Array<string> | undefined
  volumes?: Array<string> | undefined
}

export type ContainerServiceStatus = 'running' | 'stopped' | 'error' | 'creating' | 'starting' | 'stopping'

export type ContainerSetRegistryCredentials = {
  password: string
  username: string
}

export type ContainerStackResponse = {
  description: string
  disabled: boolean
  id: string
  prefix: string
  projectId: string
  services?: Array<ContainerServiceResponse> | undefined
  templateId?: string | undefined
  updateSchedule?:
    | {
        cron: string
        timezone?: string | undefined
      }
    | null
    | undefined
  volumes?: Array<ContainerVolumeResponse> | undefined
}

export type ContainerTemplate = {
  categories: Array<string>
  description: ContainerTemplateTranslatedString
  developer: string
  domains?:
    | Array<{
        port: string
        purpose?: string | undefined
        service: string
        userInput: string
      }>
    | undefined
  help?:
    | {
        alerts?:
          | Array<{
              content: ContainerTemplateTranslatedString
              heading: ContainerTemplateTranslatedString
              link?: ContainerTemplateTranslatedString | undefined
              linkText?: ContainerTemplateTranslatedString | undefined
              status: string
            }>
          | undefined
        technicalDetails?:
          | Array<{
              key: ContainerTemplateTranslatedString
              value: string
            }>
          | undefined
      }
    | undefined
  iconUrl: string
  id: string
  license?:
    | {
        link?: string | undefined
        name: string
      }
    | undefined
  manifestVersion: string
  name: ContainerTemplateTranslatedString
  repository?: string | undefined
  screenshots?:
    | Array<{
        bg: string
        screenshot: string
        text: ContainerTemplateTranslatedString
      }>
    | undefined
  supportLink?: string | undefined
  tagline: ContainerTemplateTranslatedString
  type: 'component' | 'standalone'
  userInputs?:
    | Array<{
        dataSource?: string | undefined
        defaultValue?: string | undefined
        label?: ContainerTemplateTranslatedString | undefined
        name: string
        positionMeta?:
          | {
              index?: number | undefined
              section?: string | undefined
              step?: string | undefined
            }
          | undefined
        required: boolean
        validationSchema?: string | undefined
      }>
    | undefined
  version: string
  website?: string | undefined
}

export type ContainerTemplateStatsListResponse = {
  category?: string | undefined
  templates?: Array<ContainerTemplateStatsResponse> | undefined
}

export type ContainerTemplateStatsResponse = {
  id: string
  installations: number
  installations30Days: number
}

export type ContainerTemplateTranslatedString = {
  de: string
  en: string
}

export type ContainerUpdateRegistry = {
  credentials?: ContainerSetRegistryCredentials | null | undefined
  description?: string | undefined
  uri?: string | undefined
}

export type ContainerVolumeDeclareRequest = {
  name: string
}

export type ContainerVolumeRequest = {
  name?: string | undefined
}

export type ContainerVolumeResponse = {
  id: string
  linkedServices?: Array<string> | undefined
  name: string
  orphaned: boolean
  stackId: string
  storageUsageInBytes: number
  storageUsageInBytesSetAt: string
}

export type ContainerVolumeSortOrder = 'nameAsc' | 'nameDesc' | 'storageAsc' | 'storageDesc'

/**
 * A contract of a customer, with the items it consists of.
 */
export type Contract = {
  /**
   * Items beside the base item.
   */
  additionalItems?: Array<ContractItem> | undefined
  /**
   * Item that the contract is based on.
   */
  baseItem: ContractItem
  /**
   * Id of the contract.
   */
  contractId: string
  /**
   * Number of the contract.
   */
  contractNumber: string
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Termination that is scheduled for the contract.
   */
  termination?: ContractTermination | undefined
}

/**
 * An article of a contract item, with its number and price.
 */
export type ContractArticle = {
  /**
   * Number of pieces.
   */
  amount: number
  /**
   * Id of the article's template.
   */
  articleTemplateId: string
  /**
   * Text that describes the article.
   */
  description?: string | undefined
  /**
   * Id of the article.
   */
  id: string
  /**
   * Name of the article.
   */
  name: string
  /**
   * Price of one piece.
   */
  unitPrice: Price
}

/**
 * A part of a contract, such as a project, with its articles and dates.
 */
export type ContractItem = {
  /**
   * When the item was or will be activated.
   */
  activationDate?: string | undefined
  /**
   * Resource that the item is about.
   */
  aggregateReference?: ContractItemReference | undefined
  /**
   * Articles that the item consists of.
   */
  articles: Array<ContractArticle>
  /**
   * Length of the contract period; the provider does not name its unit.
   */
  contractPeriod: number
  /**
   * Text that describes the item.
   */
  description: string
  /**
   * Length of the free trial in days.
   */
  freeTrialDays?: number | undefined
  /**
   * Id of the project that the item is grouped under.
   */
  groupByProjectId?: string | undefined
  /**
   * When invoicing of the item stops.
   */
  invoiceStop?: string | undefined
  /**
   * Length of the invoicing period; the provider does not name its unit.
   */
  invoicingPeriod?: number | undefined
  /**
   * Whether the item is active.
   */
  isActivated: boolean
  /**
   * Whether the item is the base item of its contract.
   */
  isBaseItem: boolean
  /**
   * Whether the item is in its free trial.
   */
  isInFreeTrial?: boolean | undefined
  /**
   * Whether the item is inclusive.
   */
  isInclusive?: boolean | undefined
  /**
   * Id of the item.
   */
  itemId: string
  /**
   * When a change to a smaller tariff is next possible.
   */
  nextPossibleDowngradeDate?: string | undefined
  /**
   * When the item can next end.
   */
  nextPossibleTerminationDate?: string | undefined
  /**
   * When a change to a larger tariff is next possible.
   */
  nextPossibleUpgradeDate?: string | undefined
  /**
   * When the item was ordered.
   */
  orderDate?: string | undefined
  /**
   * Id of the order that the item comes from.
   */
  orderId?: string | undefined
  /**
   * Id of the item that replaces this one.
   */
  replacedByItem?: string | undefined
  /**
   * Tariff change that is scheduled for the item.
   */
  tariffChange?: ScheduledTariffChange | undefined
  /**
   * Termination that is scheduled for the item.
   */
  termination?: ContractTermination | undefined
  /**
   * Total price of the item.
   */
  totalPrice: Price
}

/**
 * A contract item whose termination or tariff change was cancelled.
 */
export type ContractItemChangeCancelled = {
  /**
   * Id of the contract.
   */
  contractId?: string | undefined
  /**
   * Id of the contract item.
   */
  contractItemId?: string | undefined
  /**
   * Whether the termination or tariff change was cancelled.
   */
  isCancelled?: boolean | undefined
}

/**
 * The resource that a contract item is about.
 */
export type ContractItemReference = {
  /**
   * Kind of the resource, such as `project`.
   */
  aggregate: string
  /**
   * Area of the platform that the resource belongs to, such as `project`. Not a host name.
   */
  domain: string
  /**
   * Id of the resource.
   */
  id: string
}

/**
 * A contract item whose termination was scheduled.
 */
export type ContractItemTerminated = {
  /**
   * Id of the contract.
   */
  contractId?: string | undefined
  /**
   * Id of the contract item.
   */
  contractItemId?: string | undefined
  /**
   * Why it is to end.
   */
  reason?: string | undefined
  /**
   * When it is to end.
   */
  terminationTargetDate?: string | undefined
  explanation?: string | undefined
}

/**
 * A contract whose termination was scheduled.
 */
export type ContractTerminated = {
  /**
   * Id of the contract.
   */
  contractId?: string | undefined
  /**
   * Ids of its items that are scheduled to end.
   */
  itemsScheduledForTermination?: Array<string> | undefined
  /**
   * Why it is to end.
   */
  reason?: string | undefined
  /**
   * Day on which it is to end.
   */
  terminationTargetDate?: string | undefined
  explanation?: string | undefined
}

/**
 * A scheduled termination.
 */
export type ContractTermination = {
  /**
   * Why it was scheduled.
   */
  reason?: string | undefined
  /**
   * When the termination was scheduled.
   */
  scheduledAtDate: string
  /**
   * Id of the user who scheduled it.
   */
  scheduledByUserId?: string | undefined
  /**
   * When the termination takes effect.
   */
  targetDate: string
  cancellationForbidden?: boolean | undefined
  explanation?: string | undefined
}

/**
 * A contract whose termination was cancelled.
 */
export type ContractTerminationCancelled = {
  /**
   * Id of the contract.
   */
  contractId?: string | undefined
  /**
   * Whether the termination was cancelled.
   */
  isCancelled?: boolean | undefined
}

/**
 * Someone who offers extensions on the marketplace.
 */
export type Contributor = {
  /**
   * Id of the contributor's customer.
   */
  customerId: string
  /**
   * E-mail address of the contributor.
   *
   * @deprecated
   */
  email: string
  /**
   * Id of the contributor.
   */
  id: string
  /**
   * Id of the contributor's logo.
   */
  logoRefId?: string | undefined
  /**
   * Name of the contributor.
   */
  name: string
  /**
   * Phone number of the contributor.
   *
   * @deprecated
   */
  phone?: string | undefined
  state: ContributorState
  /**
   * URL of the contributor.
   *
   * @deprecated
   */
  url?: string | undefined
  description?: string | undefined
  descriptions?: MarketplaceLocalizedDescription | undefined
  homepage?: string | undefined
  imprint?: MarketplaceContributorImprint | undefined
  supportInformation: MarketplaceSupportMeta & {
    inherited: boolean
  }
}

/**
 * Whether the contributor is enabled.
 *
 * @deprecated
 */
export type ContributorState = 'enabled' | 'disabled'

/**
 * A support conversation, without its messages.
 */
export type Conversation = {
  category?: ConversationCategory | undefined
  /**
   * Id of the conversation.
   */
  conversationId: string
  /**
   * When the conversation was started.
   */
  createdAt: string
  /**
   * Who started the conversation.
   */
  createdBy?: ConversationUser | undefined
  /**
   * When the last message was sent.
   */
  lastMessageAt?: string | undefined
  /**
   * Who sent the last message.
   */
  lastMessageBy?: ConversationUser | undefined
  /**
   * Main user of the conversation.
   */
  mainUser: ConversationUser
  /**
   * What the conversation relates to.
   */
  relatedTo?: ConversationRelatedAggregateReference | undefined
  /**
   * Relations of the conversation.
   */
  relations?: Array<ConversationReference> | undefined
  /**
   * Whom the conversation is shared.
   */
  sharedWith?: ShareableReference | undefined
  /**
   * Short id of the conversation.
   */
  shortId: string
  /**
   * Status of the conversation. `open` and `answered` are both unsolved, and look the same to users; `closed` is solved.
   */
  status: 'open' | 'closed' | 'answered' | 'inProgress' | 'waiting'
  /**
   * Title of the conversation.
   */
  title: string
  /**
   * Whether the conversation is shared or private.
   */
  visibility: 'shared' | 'private'
  notificationRoles?: Array<ConversationNotificationRole> | undefined
  lastMessage?:
    | {
        createdAt: string
        createdBy?: ConversationUser | undefined
      }
    | undefined
}

/**
 * A category of support conversations.
 */
export type ConversationCategory = {
  /**
   * Id of the category.
   */
  categoryId: string
  /**
   * Name of the category.
   */
  name: string
  referenceType: ConversationCategoryReferenceTypes
}

/**
 * Kinds of things that the category refers to.
 */
export type ConversationCategoryReferenceTypes = Array<'unspecified' | 'server' | 'project' | 'organisation' | 'extensionInstance'>

/**
 * A conversation to start.
 */
export type ConversationCreate = {
  /**
   * Id of its category.
   */
  categoryId?: string | undefined
  /**
   * Id of its main user.
   */
  mainUserId?: string | undefined
  /**
   * What the conversation relates to.
   */
  relatedTo?: ConversationRelatedAggregateReference | undefined
  /**
   * With whom to share the conversation.
   */
  sharedWith?: ShareableReference | undefined
  /**
   * Title of the conversation.
   */
  title?: string | undefined
  messageContent?: string | undefined
  notificationRoles?: Array<ConversationNotificationRole> | undefined
}

export type ConversationDeletedFile = {
  deletionDate: string
  id: string
  name: string
  status: 'deleted'
  type: string
}

/**
 * A message or a status update in a conversation.
 */
export type ConversationEntry = ConversationMessage | ConversationStatusUpdate | ConversationServiceRequest

/**
 * A file in a message, requested or uploaded.
 */
export type ConversationFile = ConversationRequestedFile | ConversationUploadedFile | ConversationDeletedFile

/**
 * A token for uploading a file to a conversation, and the rules for it.
 */
export type ConversationFileUpload = {
  /**
   * Id of the conversation.
   */
  conversationId: string
  /**
   * Rules that the file has to keep.
   */
  rules: UploadRules
  /**
   * Token for the upload.
   */
  uploadToken: string
}

export type ConversationGenericServiceRequest = {
  conversationId: string
  createdAt: string
  files?: Array<ConversationFile> | undefined
  messageId: string
  type: 'SERVICE_REQUEST'
}

export type ConversationGenericStatusUpdate = {
  conversationId: string
  createdAt: string
  internal?: boolean | undefined
  messageContent: string
  meta?:
    | {
        user?: ConversationUser | undefined
      }
    | undefined
  type: 'STATUS_UPDATE'
}

/**
 * The members of a support conversation.
 */
export type ConversationMembers = Array<
  ConversationUser & {
    /**
     * Whether the member is active.
     */
    active: boolean
  }
>

/**
 * A message in a conversation.
 */
export type ConversationMessage = {
  /**
   * Id of the conversation that the message is in.
   */
  conversationId: string
  /**
   * When the message was sent.
   */
  createdAt: string
  /**
   * Who sent the message.
   */
  createdBy?: ConversationUser | undefined
  /**
   * Files that were sent with the message.
   */
  files?: Array<ConversationFile> | undefined
  /**
   * Whether the message is internal.
   */
  internal?: boolean | undefined
  /**
   * Text of the message.
   */
  messageContent?: string | undefined
  /**
   * Id of the message.
   */
  messageId: string
  /**
   * Says that the entry is a message.
   */
  type: 'MESSAGE'
}

/**
 * A message to send in a conversation.
 */
export type ConversationMessageCreate = {
  /**
   * Ids of the files to send with the message.
   */
  fileIds?: Array<string> | undefined
  /**
   * Text of the message, 8000 characters at most.
   */
  messageContent?: string | undefined
}

/**
 * The ids of a message that was sent and of its conversation.
 */
export type ConversationMessageCreated = {
  /**
   * Id of the conversation.
   */
  conversationId: string
  /**
   * Id of the message.
   */
  messageId: string
}

/**
 * The changes to a message.
 */
export type ConversationMessageUpdate = {
  /**
   * New text of the message.
   */
  messageContent?: string | undefined
}

export type ConversationNotificationRole =
  | 'customer_owner'
  | 'customer_accountant'
  | 'customer_member'
  | 'project_owner'
  | 'project_emailadmin'
  | 'project_external'

export type ConversationPreferences = {
  customerId: string
  preferredUsers: {
    categoryUserPairs?:
      | {
          [key: string]: string
        }
      | undefined
    fallback?: string | undefined
  }
}

/**
 * A reference to something that a conversation has to do with, such as a project.
 */
export type ConversationReference = {
  /**
   * Kind of thing that is referred to.
   */
  aggregate: string
  /**
   * Area of the platform that the kind belongs to, not a host name.
   */
  domain: string
  /**
   * Id of the thing.
   */
  id: string
}

export type ConversationRelatedAggregateReference =
  | {
      aggregate: 'user'
      domain: 'user'
      id: string
    }
  | {
      aggregate: 'customer'
      domain: 'customer'
      id: string
    }
  | {
      aggregate: 'project'
      domain: 'project'
      id: string
    }
  | {
      aggregate: 'appinstallation'
      domain: 'app'
      id: string
    }
  | {
      aggregate: 'placementgroup'
      domain: 'project'
      id: string
    }
  | {
      aggregate: 'extensionInstance'
      domain: 'extension'
      id: string
    }
  | {
      aggregate: 'container'
      domain: 'container'
      id: string
    }

/**
 * A file of a conversation that was requested and is not uploaded.
 */
export type ConversationRequestedFile = {
  /**
   * Id of the file.
   */
  id: string
  /**
   * State of the file.
   */
  status: 'requested'
}

export type ConversationResubmissionStatusUpdate = {
  conversationId: string
  createdAt: string
  internal?: boolean | undefined
  messageContent: 'RESUBMISSION_CREATED' | 'RESUBMISSION_RESUBMIT_AT_CHANGED'
  meta?:
    | {
        groupAcronym: string
        groupId: string
        groupName: string
        resubmitAt: string
        user?: ConversationUser | undefined
      }
    | undefined
  type: 'STATUS_UPDATE'
}

/**
 * The id of a conversation that was started or changed.
 */
export type ConversationSaved = {
  /**
   * Id of the conversation.
   */
  conversationId: string
}

export type ConversationServiceRequest = ConversationGenericServiceRequest & {
  messageContent: 'relocation' | 'call' | 'mailSendLimitIncrease'
  meta: ConversationServiceRequestRelocationPayload | ConversationServiceRequestMailSendLimitIncreasePayload
}

export type ConversationServiceRequestMailSendLimitIncreasePayload = {
  mailAddressId: string
  rateLimitId: string
}

export type ConversationServiceRequestRelocationPayload = {
  contact: {
    email: string
    firstname: string
    lastname: string
    phone?: string | undefined
  }
  domain?:
    | {
        allDomains?: boolean | undefined
        domains?:
          | Array<{
              authCode?: string | undefined
              domainName?: string | undefined
            }>
          | undefined
      }
    | undefined
  email?:
    | {
        emailInboxes?:
          | Array<{
              email: string
              password: string
            }>
          | undefined
      }
    | undefined
  notes?: string | undefined
  preferredRelocationDate?: string | undefined
  redirectusKey: number
  source: {
    providerName: string
    providerPassword: string
    providerUrl: string
    providerUsername: string
    sourceAccount: string
  }
  target: {
    accountShortId: string
    application?: string | undefined
    articleType: string
    organisation: string
    prices?:
      | Array<{
          name?: string | undefined
          price?: number | undefined
        }>
      | undefined
    product: string
    withDataCompare?: boolean | undefined
  }
  userId: string
}

/**
 * A new status for a conversation.
 */
export type ConversationStatusChange = {
  /**
   * Status to set. `open` and `answered` look the same to users, unsolved; `closed` means solved.
   */
  status: 'open' | 'answered' | 'closed'
}

/**
 * An entry in a conversation about its status.
 */
export type ConversationStatusUpdate = ConversationResubmissionStatusUpdate | ConversationGenericStatusUpdate

/**
 * The changes to a conversation.
 */
export type ConversationUpdate = {
  /**
   * Id of its category.
   */
  categoryId?: string | undefined
  /**
   * What the conversation relates to.
   */
  relatedTo?: ConversationRelatedAggregateReference | undefined
  /**
   * Title of the conversation.
   */
  title?: string | undefined
}

/**
 * A file of a conversation that is uploaded.
 */
export type ConversationUploadedFile = {
  /**
   * Id of the file.
   */
  id: string
  /**
   * Name of the file.
   */
  name: string
  /**
   * State of the file.
   */
  status: 'uploaded'
  /**
   * Type of the file.
   */
  type: string
}

/**
 * A user in a conversation.
 */
export type ConversationUser = {
  /**
   * Whether the user is active.
   */
  active?: boolean | undefined
  /**
   * Id of the user's picture.
   */
  avatarRefId?: string | undefined
  /**
   * Full name of the user.
   */
  clearName?: string | undefined
  /**
   * Id of the user.
   */
  userId: string
  isEmployee?: boolean | undefined
}

/**
 * The id of what was created.
 */
export type Created = {
  /**
   * Id of the new resource.
   */
  id: string
}

/**
 * A URL or a command that is called on a schedule.
 */
export type Cronjob = {
  /**
   * Whether the cronjob runs on its schedule.
   */
  active: boolean
  /**
   * Id of the app that the cronjob belongs to, presumably of its installation.
   *
   * @deprecated
   */
  appId: string
  /**
   * When the cronjob was created.
   */
  createdAt: string
  /**
   * Description of the cronjob.
   */
  description: string
  /**
   * URL or command that is called.
   */
  destination?: CronjobUrl | CronjobCommand | undefined
  /**
   * E-mail address that was given for the cronjob.
   */
  email?: string | undefined
  /**
   * Id of the cronjob.
   */
  id: string
  /**
   * When the cronjob runs, as a cron expression.
   */
  interval: string
  /**
   * The latest execution of the cronjob.
   */
  latestExecution?: CronjobExecution | undefined
  /**
   * When the cronjob runs next.
   */
  nextExecutionTime?: string | undefined
  /**
   * Id of the project.
   */
  projectId?: string | undefined
  /**
   * Short id of the cronjob, such as `cron-bd26li`.
   */
  shortId: string
  /**
   * Time limit of an execution, presumably in seconds.
   */
  timeout: number
  /**
   * When the cronjob was last changed.
   */
  updatedAt: string
  appInstallationId?: string | undefined
  concurrencyPolicy?: CronjobConcurrencyPolicy | undefined
  failedExecutionAlertThreshold: number
  target?: CronjobAppInstallationTarget | CronjobServiceTargetResponse | undefined
  timeZone?: string | undefined
}

export type CronjobAppInstallationTarget = {
  appInstallationId: string
  destination: CronjobUrl | CronjobCommand
}

/**
 * The app that a cronjob is to belong to.
 */
export type CronjobAppUpdate = {
  /**
   * Id of the app, presumably of its installation.
   */
  appId: string
}

/**
 * A command that a cronjob runs.
 */
export type CronjobCommand = {
  /**
   * Path of the interpreter.
   */
  interpreter: string
  /**
   * Parameters for the script.
   */
  parameters?: string | undefined
  /**
   * Path of the script.
   */
  path: string
}

export type CronjobConcurrencyPolicy = 'allow' | 'forbid' | 'replace'

/**
 * A cronjob to create.
 */
export type CronjobCreate = {
  /**
   * Whether the cronjob is to run on its schedule.
   */
  active: boolean
  /**
   * Id of the app that the cronjob belongs to, presumably of its installation.
   *
   * @deprecated
   */
  appId?: string | undefined
  /**
   * Description of the cronjob.
   */
  description: string
  /**
   * URL or command to call.
   */
  destination?: CronjobUrl | CronjobCommand | undefined
  /**
   * E-mail address for the cronjob.
   */
  email?: string | undefined
  /**
   * When the cronjob is to run, as a cron expression.
   */
  interval: string
  /**
   * Time limit of an execution, presumably in seconds.
   */
  timeout: number
  appInstallationId?: string | undefined
  concurrencyPolicy?: CronjobConcurrencyPolicy | undefined
  failedExecutionAlertThreshold?: number | undefined
  target?: CronjobAppInstallationTarget | CronjobServiceTarget | undefined
  timeZone?: string | undefined
}

/**
 * One run of a cronjob.
 */
export type CronjobExecution = {
  /**
   * Who aborted the execution.
   */
  abortedBy?:
    | {
        /**
         * Id of who aborted the execution.
         */
        id?: string | undefined
      }
    | undefined
  /**
   * Duration of the execution in milliseconds.
   */
  durationInMilliseconds?: number | undefined
  /**
   * When the execution ended.
   */
  end?: string | undefined
  /**
   * Use `end` instead.
   *
   * @deprecated
   */
  executionEnd?: string | undefined
  /**
   * Use `start` instead.
   *
   * @deprecated
   */
  executionStart?: string | undefined
  /**
   * Id of the execution.
   */
  id: string
  /**
   * Path of the log of the execution.
   */
  logPath?: string | undefined
  /**
   * When the execution started.
   */
  start?: string | undefined
  /**
   * What became of the execution.
   */
  status: 'Complete' | 'Failed' | 'AbortedBySystem' | 'Pending' | 'Running' | 'AbortedByUser' | 'TimedOut'
  /**
   * Whether the execution was successful.
   */
  successful: boolean
  /**
   * Who triggered the execution.
   */
  triggeredBy?:
    | {
        /**
         * Id of who triggered the execution.
         */
        id?: string | undefined
      }
    | undefined
  cronjobId: string
  exitCode?: number | undefined
}

export type CronjobExecutionAnalysis = {
  message: string
}

/**
 * The execution that was triggered.
 */
export type CronjobExecutionCreated = {
  /**
   * Id of the execution, such as `cron-bd26li-28027320`.
   */
  id: string
}

export type CronjobExecutionSortOrder = 'oldestFirst' | 'newestFirst' | 'slowestFirst' | 'fastestFirst'

export type CronjobServiceTarget = {
  command: string
  serviceIdentifier: string
  stackId: string
}

export type CronjobServiceTargetResponse = {
  command: string
  serviceShortId: string
  stackId: string
}

/**
 * Changes to a cronjob.
 */
export type CronjobUpdate = {
  /**
   * Whether the cronjob is to run on its schedule.
   */
  active?: boolean | undefined
  /**
   * Description of the cronjob.
   */
  description?: string | undefined
  /**
   * URL or command to call.
   */
  destination?: CronjobUrl | CronjobCommand | undefined
  /**
   * E-mail address for the cronjob.
   */
  email?: string | undefined
  /**
   * When the cronjob is to run, as a cron expression.
   */
  interval?: string | undefined
  /**
   * Time limit of an execution, presumably in seconds.
   */
  timeout?: number | undefined
  concurrencyPolicy?: CronjobConcurrencyPolicy | undefined
  failedExecutionAlertThreshold?: number | undefined
  target?: CronjobAppInstallationTarget | CronjobServiceTarget | undefined
  timeZone?: string | undefined
}

/**
 * A URL that a cronjob requests.
 */
export type CronjobUrl = {
  /**
   * URL to request.
   */
  url: string
}

export type CronjobsAppInstallationIdReplaceInput = {
  appInstallationId: string
}

export type CronjobsAppInstallationIdUpdateInput = {
  /**
   * @deprecated
   */
  appId: string
  appInstallationId?: string | undefined
}

/**
 * A and AAAA records that the customer gives.
 */
export type CustomARecords = {
  /**
   * Addresses of the A records, ten at most.
   */
  a: Array<Ipv4Address>
  /**
   * Addresses of the AAAA records, ten at most.
   */
  aaaa: Array<Ipv6Address>
  settings: DnsRecordSettings
}

/**
 * A and AAAA records for a zone, or an empty object for none.
 */
export type CustomARecordsUpdate = CustomARecords | UnsetRecords

/**
 * MX records that the customer gives.
 */
export type CustomMxRecords = {
  /**
   * The MX records.
   */
  records: Array<MxRecord>
  settings: DnsRecordSettings
}

/**
 * MX records for a zone, or an empty object for none.
 */
export type CustomMxRecordsUpdate = CustomMxRecords | UnsetRecords

/**
 * A customer, which has members and projects.
 */
export type Customer = {
  /**
   * Suspension of the customer that is in force.
   */
  activeSuspension?:
    | {
        /**
         * When the customer was suspended.
         */
        createdAt: string
      }
    | undefined
  /**
   * Id of the customer's picture.
   */
  avatarRefId?: string | undefined
  /**
   * Id of the customer's category.
   */
  categoryId?: string | undefined
  /**
   * When the customer was created.
   */
  creationDate: string
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Number of the customer.
   */
  customerNumber: string
  /**
   * Roles that the caller has in the customer.
   */
  executingUserRoles?: Array<CustomerRole> | undefined
  /**
   * Whether the customer is banned.
   */
  isBanned?: boolean | undefined
  /**
   * Whether the customer is in default of payment.
   */
  isInDefaultOfPayment?: boolean | undefined
  /**
   * Number of its members.
   */
  memberCount: number
  /**
   * Name of the customer.
   */
  name: string
  owner?: CustomerContact | undefined
  /**
   * Number of its projects.
   */
  projectCount: number
  /**
   * VAT id of the customer.
   */
  vatId?: string | undefined
  /**
   * Outcome of checking the VAT id.
   */
  vatIdValidationState?: 'valid' | 'invalid' | 'pending' | 'unspecified' | undefined
  deletionProhibitedBy?:
    | Array<'hasOpenInvoices' | 'hasActiveContracts' | 'hasActiveExtensionSubscriptions' | 'isActiveContributor'>
    | undefined
  flags?: Array<CustomerFlag> | undefined
  isAllowedToPlaceOrders?: boolean | undefined
  isMailAddressInvalid?: boolean | undefined
  levelOfUndeliverableDunningNotice?: 'first' | 'second' | undefined
}

/**
 * A category of customers.
 */
export type CustomerCategory = {
  /**
   * Id of the category.
   */
  id: string
  /**
   * Whether the category is public.
   */
  isPublic: boolean
  /**
   * Name of the category.
   */
  name: string
  /**
   * Whether the agency prices for domains apply.
   */
  useAgencyDomainPrices: boolean
  /**
   * Whether the agency prices for SSL apply.
   */
  useAgencySslPrices: boolean
}

/**
 * The categories of customers.
 */
export type CustomerCategoryList = {
  /**
   * The categories.
   */
  categories?: Array<CustomerCategory> | undefined
}

/**
 * A category of customers that was created or changed.
 */
export type CustomerCategorySaved = {
  /**
   * An id. The provider does not say whose, and may mean that of the category.
   */
  customerId?: string | undefined
  /**
   * Whether the category is public.
   */
  isPublic?: boolean | undefined
  /**
   * Name of the category.
   */
  name?: string | undefined
  /**
   * Whether the agency prices for domains apply.
   */
  useAgencyDomainPrices?: boolean | undefined
  /**
   * Whether the agency prices for SSL apply.
   */
  useAgencySslPrices?: boolean | undefined
}

/**
 * The owner of a customer, a person or a company, with an address.
 */
export type CustomerContact = {
  address: Address
  /**
   * Name of the company.
   */
  company?: string | undefined
  /**
   * E-mail address.
   */
  emailAddress?: string | undefined
  /**
   * First name.
   */
  firstName?: string | undefined
  /**
   * Last name.
   */
  lastName?: string | undefined
  /**
   * Phone numbers.
   */
  phoneNumbers?: Array<string> | undefined
  salutation: Salutation
  /**
   * Title of the person.
   */
  title?: string | undefined
  /**
   * Whether to use the formal form of address.
   */
  useFormalTerm?: boolean | undefined
  leitwegId?: string | undefined
}

/**
 * A customer to create.
 */
export type CustomerCreate = {
  /**
   * Name of the customer.
   */
  name: string
  owner?: CustomerContact | undefined
  /**
   * VAT id of the customer.
   */
  vatId?: string | undefined
}

/**
 * The id of a customer that was deleted.
 */
export type CustomerDeleted = {
  /**
   * Id of the customer.
   */
  customerId?: string | undefined
}

export type CustomerFlag = 'agency' | 'employee'

/**
 * An invite to become a member of a customer.
 */
export type CustomerInvite = {
  /**
   * Id of the picture shown with the invite.
   */
  avatarRefId?: string | undefined
  /**
   * Id of the customer that the invite is for.
   */
  customerId: string
  /**
   * Name of the customer.
   */
  customerName: string
  /**
   * Id of the invite.
   */
  id: string
  information: InviteInformation
  /**
   * E-mail address of the person invited.
   */
  mailAddress: string
  /**
   * When the membership will expire.
   */
  membershipExpiresAt?: string | undefined
  /**
   * Message in the invite.
   */
  message?: string | undefined
  role: CustomerMembershipRole
}

/**
 * An invite to a customer to create.
 */
export type CustomerInviteCreate = {
  /**
   * E-mail address of the person to invite.
   */
  mailAddress: string
  /**
   * When the membership is to expire.
   */
  membershipExpiresAt?: string | undefined
  /**
   * Message to put in the invite.
   */
  message?: string | undefined
  role: CustomerMembershipRole
}

/**
 * The membership of a user in a customer.
 */
export type CustomerMembership = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * E-mail address of the member.
   */
  email: string
  /**
   * When the membership expires.
   */
  expiresAt?: string | undefined
  /**
   * Id of the membership.
   */
  id: string
  /**
   * Id of the invite that the membership comes from.
   */
  inviteId?: string | undefined
  /**
   * When the user became a member.
   */
  memberSince?: string | undefined
  /**
   * Whether the member uses multi-factor authentication.
   */
  mfa: boolean
  role: CustomerMembershipRole
  /**
   * Id of the user.
   */
  userId: string
  avatarRef?: string | undefined
  firstName: string
  lastName: string
}

/**
 * Role of a member in a customer, or `notset`.
 */
export type CustomerMembershipRole = 'notset' | 'owner' | 'member' | 'accountant'

/**
 * The changes to a membership in a customer.
 */
export type CustomerMembershipUpdate = {
  /**
   * When the membership is to expire.
   */
  expiresAt?: string | undefined
  role: CustomerMembershipRole
}

/**
 * Role of a user in a customer.
 */
export type CustomerRole = 'owner' | 'member' | 'accountant'

/**
 * A customer that was created or changed.
 */
export type CustomerSaved = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Number of the customer.
   */
  customerNumber: string
  /**
   * Name of the customer.
   */
  name: string
}

/**
 * The changes to a customer.
 */
export type CustomerUpdate = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Name of the customer.
   */
  name: string
  owner?: CustomerContact | undefined
  /**
   * VAT id of the customer.
   */
  vatId?: string | undefined
}

export type CustomersAiHostingKeysCreateInput = {
  createWebuiContainer?: boolean | undefined
  name: string
  projectId?: string | undefined
}

export type CustomersAiHostingKeysReplaceInput = {
  createWebuiContainer?: boolean | undefined
  name?: string | undefined
  projectId?: string | undefined
}

export type CustomersBillingPortalGetResult = {
  url?: string | undefined
}

export type CustomersContributorCreateInput = {
  deviatingContactPersonUserId?: string | undefined
  deviatingContractOwner?: CommonsContact | undefined
  deviatingName?: string | undefined
  deviatingSupportInformation?: MarketplaceSupportMeta | undefined
  imprint?: MarketplaceContributorImprint | undefined
}

export type CustomersContributorCreateResult = {
  id: string
}

export type CustomersExtensionOrdersListResultItem = {
  context?: 'project' | 'customer' | undefined
  extensionId?: string | undefined
  referencedId?: string | undefined
}

export type CustomersLeadFyndrProfileRequestCreateInput = {
  domain: string
}

export type CustomersLeadFyndrProfileRequestCreateResult = {
  profileId: string
}

export type CustomersLeadsListResult = {
  leads: Array<LeadfyndrLead>
  limit: number
  skip: number
  totalCount: number
}

export type CustomersPaymentMethodGetResult = {
  cardDetails?:
    | {
        brand: string
        last4: string
      }
    | undefined
}

export type CustomersPaymentMethodReplaceInput = {
  customReturnUrl?: string | undefined
}

export type CustomersPaymentMethodReplaceResult = {
  url?: string | undefined
}

export type CustomersRecommendationSuggestionsCreateInput = {
  suggestion: string
}

export type CustomersRecommendationSuggestionsCreateResult = {
  customerId?: string | undefined
}

export type CustomersUnlockedLeadsCreateResult = {
  leadId: string
}

export type CustomersUnlockedLeadsExportCreateInput = {
  exportAllLeads: boolean
  fieldKeys: Array<
    | 'domain'
    | 'potential'
    | 'performance'
    | 'generalLook'
    | 'companyName'
    | 'emails'
    | 'phoneNumbers'
    | 'address'
    | 'employeeCount'
    | 'revenue'
    | 'a-record'
    | 'nameserver'
    | 'mailserver'
    | 'techStack'
  >
}

export type CustomersUnlockedLeadsExportCreateResult = {
  contentBase64: string
  exportId: string
}

export type CustomersUnlockedLeadsListResult = {
  leads: Array<LeadfyndrUnlockedLead>
  limit: number
  skip: number
  totalCount: number
}

export type CustomersUnlockedLeadsReservationCreateResult = {
  leadId: string
}

export type CustomersUnlockedLeadsReservationDeleteResult = {
  leadId: string
}

export type CustomersWalletCreateResult = {
  customerId?: string | undefined
}

export type CustomersWalletGetResult = {
  customerId: string
  points: number
  recommendationCode?: string | undefined
  walletId: string
}

/**
 * What a database is doing.
 */
export type DatabaseStatus = 'pending' | 'ready' | 'migrating' | 'importing' | 'error'

export type DatabaseUserStatus = 'pending' | 'ready' | 'error' | 'terminating' | 'disabled'

/**
 * The database users to link to an app installation.
 */
export type DatabaseUsersUpdate = {
  /**
   * Ids of the database users, by name.
   */
  databaseUserIds: {
    [key: string]: string
  }
}

/**
 * A period of time.
 */
export type DatePeriod = {
  /**
   * End of the period.
   */
  end: string
  /**
   * Start of the period.
   */
  start: string
}

/**
 * Payment by direct debit.
 */
export type DebitPaymentSettings = {
  /**
   * Name of the account holder.
   */
  accountHolder: string
  /**
   * BIC of the bank.
   */
  bic?: string | undefined
  /**
   * IBAN of the account.
   */
  iban: string
  /**
   * Always `debit`.
   */
  method: 'debit'
}

/**
 * A delivery box of a project.
 */
export type DeliveryBox = {
  /**
   * Whether one can sign in with it.
   */
  authenticationEnabled: boolean
  /**
   * Description that it was given.
   */
  description: string
  /**
   * Id of the delivery box.
   */
  id: string
  /**
   * Name of the delivery box.
   */
  name: string
  /**
   * When its password was last changed.
   */
  passwordUpdatedAt: string
  /**
   * Id of the project that it belongs to.
   */
  projectId: string
  /**
   * Whether mail can be sent through it.
   */
  sendingEnabled: boolean
  /**
   * When it was last changed.
   */
  updatedAt: string
}

/**
 * A delivery box to create.
 */
export type DeliveryBoxCreate = {
  /**
   * Description of the delivery box.
   */
  description: string
  /**
   * Password of the delivery box.
   */
  password: string
}

/**
 * A description to set.
 */
export type DescriptionUpdate = {
  /**
   * The new description.
   */
  description: string
}

/**
 * A file or directory of a project, with what is in it.
 */
export type DirectoryListing = {
  /**
   * Absolute path of the item.
   */
  absolutePath: string
  /**
   * Whether it is a directory.
   */
  isDirectory?: boolean | undefined
  /**
   * Whether it is executable.
   */
  isExecutable?: boolean | undefined
  /**
   * Whether it is a file.
   */
  isFile?: boolean | undefined
  /**
   * Whether it is a symbolic link.
   */
  isSymlink?: boolean | undefined
  /**
   * What is in the directory.
   */
  items?: Array<DirectoryListing> | undefined
  /**
   * Name of the item.
   */
  name: string
  /**
   * Size of the item.
   */
  size: number
  /**
   * What the symbolic link points to.
   */
  target?: string | undefined
}

export type DirectusEmailInbox = {
  email: string
  password: string
}

/**
 * How much of a file system is used.
 */
export type DiskUsage = {
  /**
   * Path that was looked at.
   */
  path?: string | undefined
  /**
   * Total size in bytes.
   */
  totalBytes?: number | undefined
  /**
   * Bytes that are used.
   */
  usedBytes?: number | undefined
}

export type DnsRecordCAA = UnsetRecords | DnsRecordCAAComponent

export type DnsRecordCAAComponent = {
  records: Array<DnsRecordCAARecord>
  settings: DnsRecordSettings
}

export type DnsRecordCAARecord = {
  flags: number
  tag: 'issue' | 'issuewild' | 'iodef'
  value: string
}

/**
 * The records for a set, of the kind that the path names, or an empty object for none.
 */
export type DnsRecordSetUpdate =
  | CustomARecords
  | CustomMxRecords
  | TxtRecords
  | SrvRecords
  | CnameRecord
  | UnsetRecords
  | DnsRecordCAAComponent

export type DnsRecordSetsSetManagedResult = {
  ingressId?: string | undefined
}

/**
 * Settings of the records in a set.
 */
export type DnsRecordSettings = {
  /**
   * Time to live of the records, in seconds or chosen by mittwald.
   */
  ttl?: TtlSeconds | TtlAuto | undefined
}

/**
 * A DNS zone with its record sets.
 */
export type DnsZone = {
  /**
   * Domain name of the zone.
   */
  domain: string
  /**
   * Id of the zone.
   */
  id: string
  /**
   * The record sets of the zone by kind.
   */
  recordSet: {
    cname: CnameRecordSet
    combinedARecords: ARecordSet
    mx: MxRecordSet
    srv: SrvRecordSet
    txt: TxtRecordSet
    caa: DnsRecordCAA
  }
}

/**
 * A DNS zone to create.
 */
export type DnsZoneCreate = {
  /**
   * Name of the zone.
   */
  name: string
  /**
   * Id of the zone that the new one is below.
   */
  parentZoneId: string
}

/**
 * A domain.
 */
export type Domain = {
  /**
   * Auth code for a transfer to another provider.
   */
  authCode?: DomainAuthCode | undefined
  authCode2?: DomainAuthCode2 | undefined
  /**
   * Whether the domain is connected.
   */
  connected: boolean
  /**
   * Whether the domain is deleted.
   */
  deleted: boolean
  /**
   * Name of the domain.
   */
  domain: string
  /**
   * Id of the domain.
   */
  domainId: string
  /**
   * Contacts of the domain.
   */
  handles: {
    /**
     * Administrative contact.
     */
    adminC?: DomainHandle | undefined
    /**
     * Owner.
     */
    ownerC: DomainHandle
  }
  /**
   * Host names of its nameservers.
   */
  nameservers: Array<string>
  /**
   * Processes on the domain.
   */
  processes?: Array<DomainProcess> | undefined
  /**
   * Id of the project that the domain belongs to.
   */
  projectId: string
  /**
   * Auth code with which the domain is transferred to mittwald.
   */
  transferInAuthCode?: string | undefined
  /**
   * Whether the domain uses the default nameservers.
   */
  usesDefaultNameserver: boolean
  contactHash?: string | undefined
  scheduledDeletionDate?: string | undefined
}

/**
 * An auth code, which allows the transfer of a domain.
 */
export type DomainAuthCode = {
  /**
   * When the auth code expires.
   */
  expires?: string | undefined
  /**
   * The auth code.
   */
  value: string
}

/**
 * A second kind of auth code, of which only the expiry is told.
 */
export type DomainAuthCode2 = {
  /**
   * When the auth code expires.
   */
  expires: string
}

/**
 * An auth code for a transfer to another provider.
 */
export type DomainAuthCodeCreated = {
  /**
   * The auth code.
   */
  authCode: string
  expirationDate?: string | undefined
}

/**
 * The right auth code for a transfer to mittwald.
 */
export type DomainAuthCodeUpdate = {
  /**
   * Auth code from the provider that the domain is with.
   */
  authCode: string
}

/**
 * Whether a domain can be registered.
 */
export type DomainAvailability = {
  /**
   * Whether the domain can be registered. If not it can only be transferred.
   */
  available: boolean
}

/**
 * The data of a contact.
 */
export type DomainContactUpdate = {
  /**
   * Fields of the contact.
   */
  contact: Array<DomainHandleField>
  avoidEmailConfirmation?: boolean | undefined
}

export type DomainContactVerification = {
  id: string
  status: DomainContactVerificationStatus
  typeData: DomainContactVerificationAddressData | DomainContactVerificationEmailData | DomainContactVerificationNameData
}

export type DomainContactVerificationAddressData = {
  type: 'address'
  value: string
}

export type DomainContactVerificationEmailData = {
  emailVerificationDeadline?: string | undefined
  lastEmailSentDate?: string | undefined
  type: 'email'
  value: string
}

export type DomainContactVerificationNameData = {
  type: 'name'
  value: string
}

export type DomainContactVerificationStatus = 'created' | 'pending' | 'completed' | 'failed'

export type DomainContactVerificationType = 'name' | 'address' | 'email'

/**
 * A contact of a domain as it is, and as it is wanted.
 */
export type DomainHandle = {
  /**
   * Data as they are.
   */
  current: DomainHandleData
  /**
   * Data as they are wanted.
   */
  desired?: DomainHandleData | undefined
}

/**
 * The data of a contact.
 */
export type DomainHandleData = {
  /**
   * Fields of the contact.
   */
  handleFields?: Array<DomainHandleField> | undefined
  /**
   * Reference of the contact.
   */
  handleRef?: string | undefined
}

/**
 * A field of a contact. The contact schemas of the top-level domain tell which there are.
 */
export type DomainHandleField = {
  /**
   * Name of the field.
   */
  name: string
  /**
   * Value of the field.
   */
  value: string
}

/**
 * The nameservers for a domain.
 */
export type DomainNameserversUpdate = {
  /**
   * Host names of all nameservers, two or more.
   */
  nameservers?: Array<string> | undefined
}

/**
 * A domain to order, with the contact data of its owner.
 */
export type DomainOrder = {
  /**
   * Auth code of a domain that is transferred.
   */
  authCode?: string | undefined
  /**
   * Name of the domain.
   */
  domain: string
  /**
   * Contact data of the domain.
   */
  handleData: {
    /**
     * Contact data of its administrative contact.
     *
     * @deprecated
     */
    adminC?: Array<OrderHandleField> | undefined
    /**
     * Contact data of its owner; at least one field.
     */
    ownerC: Array<OrderHandleField>
  }
  /**
   * Id of the project that the domain is for.
   */
  projectId: string
}

/**
 * A domain to preview an order of.
 */
export type DomainOrderPreview = {
  /**
   * Auth code of a domain that is transferred.
   */
  authCode?: string | undefined
  /**
   * Name of the domain.
   */
  domain: string
  /**
   * Id of the project that the domain is for.
   */
  projectId: string
}

/**
 * The data of the owner.
 */
export type DomainOwnerUpdate = {
  /**
   * Fields of the owner.
   */
  ownerC: Array<DomainHandleField>
}

/**
 * A process on a domain, such as its registration.
 */
export type DomainProcess = {
  /**
   * What went wrong.
   */
  error?: string | undefined
  /**
   * When the process was last updated.
   */
  lastUpdate: string
  processType: DomainProcessType
  state: DomainProcessState
  /**
   * Status of the process.
   */
  status?: string | undefined
  /**
   * Code of the status.
   */
  statusCode?: string | undefined
  /**
   * Id of the transaction.
   */
  transactionId: string
}

/**
 * State of a process on a domain.
 */
export type DomainProcessState = 'UNSPECIFIED' | 'REQUESTED' | 'FAILED'

/**
 * What a process does with a domain.
 */
export type DomainProcessType =
  | 'UNSPECIFIED'
  | 'REGISTER'
  | 'TRANSFER'
  | 'DELETE'
  | 'TRANSIT'
  | 'RESTORE'
  | 'UPDATE'
  | 'TRANSFER_OUT'
  | 'OWNER_CHANGE'
  | 'DECLARE_REQUESTED'
  | 'CONTACT_VERIFICATION'

/**
 * The project for a domain.
 */
export type DomainProjectUpdate = {
  /**
   * Id of the project that the domain is to belong to.
   */
  projectId?: string | undefined
}

/**
 * What came of a request to change a domain.
 */
export type DomainTransaction = {
  /**
   * Whether the change goes on after the response.
   */
  isAsync?: boolean | undefined
  /**
   * Id of the transaction.
   */
  transactionId?: string | undefined
}

export type DomainTransferAuthentication = 'unspecified' | 'code' | 'email' | 'push'

export type DomainmigrationDNSRecord = {
  name?: string | undefined
  ttl: number
  type: DomainmigrationDNSRecordType
  value: string
}

export type DomainmigrationDNSRecordType = 'A' | 'AAAA' | 'TXT' | 'MX' | 'CNAME' | 'SRV' | 'CAA' | 'NS'

export type DomainmigrationMigration = {
  createdAt?: string | undefined
  domains: Array<{
    coabData?:
      | {
          dnsRecords?: Array<DomainmigrationDNSRecord> | undefined
          handleData?:
            | {
                handleFields?:
                  | Array<{
                      name: string
                      value: string
                    }>
                  | undefined
                handleRef?: string | undefined
              }
            | undefined
          nameservers?: Array<string> | undefined
          subdomains?: Array<DomainmigrationSubdomain> | undefined
        }
      | undefined
    domain: string
    domainId: string
    state: 'pending' | 'succeeded' | 'failed'
  }>
  finishedAt?: string | undefined
  id: string
  pAccount: string
  projectId: string
}

export type DomainmigrationSubdomain = {
  dnsRecords: Array<DomainmigrationDNSRecord>
  hostname: string
  target?: string | undefined
}

export type DomainsScheduledDeletionCreateInput = {
  deleteIngresses?: boolean | undefined
  deletionDate: string
}

/**
 * An e-mail address.
 */
export type EmailAddress = {
  /**
   * The e-mail address.
   */
  email: string
}

/**
 * An e-mail address to verify.
 */
export type EmailVerification = {
  /**
   * E-mail address to verify.
   */
  email: string
  /**
   * Token from the verification e-mail.
   */
  token?: string | undefined
}

/**
 * An object without properties.
 */
export type EmptyBody = {
  [key: string]: never
}

/**
 * An error.
 */
export type Error = {
  /**
   * What went wrong.
   */
  message: string
  /**
   * Type of the error.
   */
  type: string
}

/**
 * An extension on the marketplace, which can be added to projects or to customers.
 */
export type Extension = {
  context: ExtensionContext
  /**
   * Id of the contributor who offers the extension.
   */
  contributorId: string
  /**
   * Description of the extension.
   */
  description: string
  /**
   * Components of the extension for the user interface.
   *
   * @deprecated
   */
  frontendComponents?: Array<ExternalComponent> | undefined
  /**
   * Id of the extension.
   */
  id: string
  /**
   * Name of the extension.
   */
  name: string
  /**
   * Scopes of the extension.
   */
  scopes: Array<string>
  state: ExtensionState
  support: SupportContact
  /**
   * Tags of the extension.
   */
  tags: Array<string>
  assets: Array<MarketplaceExtensionAsset>
  /**
   * @deprecated
   */
  blocked: boolean
  createdAt: string
  deletionDeadline?: string | undefined
  deprecation?: MarketplaceExtensionDeprecation | undefined
  detailedDescriptions?: MarketplaceDetailedDescriptions | undefined
  /**
   * @deprecated
   */
  disabled: boolean
  externalFrontends?: Array<ExternalComponent> | undefined
  frontendFragments?:
    | {
        [key: string]: MarketplaceFrontendFragment
      }
    | undefined
  isDeletionScheduled?: boolean | undefined
  logoRefId: string
  pricing?: MarketplaceMonthlyPricePlanStrategy | undefined
  pricingDetails?: MarketplacePricePlanDetails | undefined
  published: true
  statistics: MarketplaceExtensionStatistics
  subTitle: MarketplaceSubTitle
}

/**
 * Whether an extension is for projects or for customers.
 */
export type ExtensionContext = 'project' | 'customer'

/**
 * An extension that was added to a project or a customer.
 */
export type ExtensionInstance = {
  /**
   * Project or customer that the extension was added to.
   */
  aggregateReference: {
    /**
     * Kind of thing that is referred to.
     */
    aggregate: string
    /**
     * Area of the platform that the kind belongs to, not a host name.
     */
    domain: string
    /**
     * Id of the thing.
     */
    id: string
  }
  /**
   * Scopes that were consented to.
   */
  consentedScopes: Array<string>
  /**
   * When the instance was created.
   */
  createdAt?: string | undefined
  /**
   * Whether the instance is disabled. Default is false.
   */
  disabled: boolean
  /**
   * Id of the extension.
   */
  extensionId: string
  /**
   * Id of the instance.
   */
  id: string
  chargeability: MarketplaceExtensionInstanceChargeability
  contributorId: string
  contributorName: string
  extensionDeletionDeadline?: string | undefined
  extensionName: string
  extensionSubTitle?: MarketplaceSubTitle | undefined
  frontendFragments?:
    | {
        [key: string]: MarketplaceFrontendFragment
      }
    | undefined
  nextScheduledWebhookExecution?: string | undefined
  pendingInstallation: boolean
  pendingRemoval: boolean
  scopeChangeAcceptanceDeadline?: string | undefined
  variantKey?: string | undefined
  webhookExecutionHalted: boolean
}

export type ExtensionInstanceContract = ExtensionSubscriptionBasedContract

/**
 * An extension to add to a project or a customer.
 */
export type ExtensionInstanceCreate = {
  /**
   * Scopes to consent to.
   */
  consentedScopes: Array<string>
  context: ExtensionContext
  /**
   * Id of the project or customer to add the extension to.
   */
  contextId: string
  /**
   * Id of the extension.
   */
  extensionId: string
  variantKey?: string | undefined
}

/**
 * The secret with which an external application authenticates itself.
 */
export type ExtensionInstanceLogin = {
  /**
   * Latest secret of the instance, which the application got by the webhook `ExtensionAddedToContext` or `ExtensionInstanceSecretRotated`.
   */
  extensionInstanceSecret: string
}

/**
 * A token for an extension instance, and when it expires.
 */
export type ExtensionInstanceToken = {
  /**
   * When the token expires.
   */
  expiry: string
  /**
   * The token.
   */
  publicToken: string
}

export type ExtensionPricePlan = {
  isDowngradeAllowed?: boolean | undefined
  isUpgradeAllowed?: boolean | undefined
  variants: Array<ExtensionVariant>
}

/**
 * Whether the extension is enabled, blocked or disabled.
 *
 * @deprecated
 */
export type ExtensionState = 'enabled' | 'blocked' | 'disabled'

export type ExtensionSubscriptionBasedContract = {
  contractPeriodEndDate?: string | undefined
  currentPrice?: number | undefined
  interactionDeadline?: string | undefined
  interactionRequired: boolean
  pendingVariantChange?:
    | {
        effectiveDate: string
        targetVariantKey: string
      }
    | undefined
  status: 'notStarted' | 'pending' | 'active' | 'terminationPending'
  terminationTargetDate?: string | undefined
  variantDescription?: string | undefined
  variantKey?: string | undefined
  variantName?: string | undefined
}

export type ExtensionVariant = {
  deletionDeadline?: string | undefined
  description?: string | undefined
  descriptionChangeType?: 'FEATURE_SET_MODIFIED' | 'FEATURE_SET_UNCHANGED' | undefined
  isBookingStopped?: boolean | undefined
  isDeletionScheduled?: boolean | undefined
  key: string
  name?: string | undefined
  priceInCents: number
}

export type ExtensionsContextsChargabilityGetResult = {
  chargeability: MarketplaceExtensionInstanceChargeability
}

export type ExtensionsContributorsAvatarCreateResult = {
  avatarRefId: string
  rules: {
    extensions: Array<string>
    fileTypes: Array<{
      extensions: Array<string>
      mimeType: string
    }>
    maxSizeInBytes: number
    mimeTypes: Array<string>
    properties?:
      | {
          imageDimensions?:
            | {
                max: {
                  height?: number | undefined
                  width?: number | undefined
                }
                min: {
                  height?: number | undefined
                  width?: number | undefined
                }
              }
            | undefined
        }
      | undefined
  }
}

export type ExtensionsContributorsBillingInformationGetResult = {
  contributorId?: string | undefined
  invoiceFooter?: string | undefined
  onboardingStatus?: 'NOT_STARTED' | 'STARTED' | 'SUCCESSFUL' | undefined
  stripeAccountId?: string | undefined
}

export type ExtensionsContributorsBillingInformationReplaceInput = {
  invoiceFooter?: string | undefined
}

export type ExtensionsContributorsBillingInformationReplaceResult = {
  contributorId?: string | undefined
  invoiceFooter?: string | undefined
}

export type ExtensionsContributorsDashboardGetResult = {
  url?: string | undefined
}

export type ExtensionsContributorsExtensionsAssetsCreateInput = {
  assetType: 'image' | 'video'
}

export type ExtensionsContributorsExtensionsAssetsCreateResult = {
  assetRefId: string
  rules: {
    extensions: Array<string>
    fileTypes: Array<{
      extensions: Array<string>
      mimeType: string
    }>
    maxSizeInBytes: number
    mimeTypes: Array<string>
    properties?:
      | {
          imageDimensions?:
            | {
                max: {
                  height?: number | undefined
                  width?: number | undefined
                }
                min: {
                  height?: number | undefined
                  width?: number | undefined
                }
              }
            | undefined
        }
      | undefined
  }
}

export type ExtensionsContributorsExtensionsContextReplaceInput = {
  context: ExtensionContext
}

export type ExtensionsContributorsExtensionsContextReplaceResult = {
  cleaningUpInstances: boolean
  currentContext: ExtensionContext
  id: string
}

export type ExtensionsContributorsExtensionsCreateInput = {
  context?: ExtensionContext | undefined
  description?: string | undefined
  detailedDescriptions?: MarketplaceDetailedDescriptions | undefined
  /**
   * @deprecated
   */
  externalFrontend?: Array<ExternalComponent> | undefined
  externalFrontends?: Array<ExternalComponent> | undefined
  frontendFragments?:
    | {
        [key: string]: MarketplaceFrontendFragment
      }
    | undefined
  name: string
  scopes?: Array<string> | undefined
  subTitle?: MarketplaceSubTitle | undefined
  support?: MarketplaceSupportMeta | undefined
  tags?: Array<string> | undefined
  webhookURLs?:
    | (MarketplaceWebhookUrls & {
        [key: string]: unknown
      })
    | undefined
  webhookUrls?: MarketplaceWebhookUrls | undefined
}

export type ExtensionsContributorsExtensionsCreateResult = {
  id: string
}

export type ExtensionsContributorsExtensionsDeleteInput = {
  reason?: string | undefined
}

export type ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResult = {
  errorMessage?: string | undefined
  responseBody?: string | undefined
  responseCode?: number | undefined
  responseHeaders?: string | undefined
  routeCalled: string
  successful: boolean
}

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceInput = {
  allowWebhookFailure?: boolean | undefined
}

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResult = {
  secret: string
  webhookResult: {
    failure: boolean
    statusCode?: string | undefined
  }
}

export type ExtensionsContributorsExtensionsLogoCreateResult = {
  logoRefId: string
  rules: {
    extensions: Array<string>
    fileTypes: Array<{
      extensions: Array<string>
      mimeType: string
    }>
    maxSizeInBytes: number
    mimeTypes: Array<string>
    properties?:
      | {
          imageDimensions?:
            | {
                max: {
                  height?: number | undefined
                  width?: number | undefined
                }
                min: {
                  height?: number | undefined
                  width?: number | undefined
                }
              }
            | undefined
        }
      | undefined
  }
}

export type ExtensionsContributorsExtensionsPricingReplaceInput1 = {
  dryRun?: boolean | undefined
  priceInCents: number
}

export type ExtensionsContributorsExtensionsPricingReplaceInput2 = {
  dryRun?: boolean | undefined
  pricePlan: ExtensionPricePlan
}

export type ExtensionsContributorsExtensionsPricingReplaceResult = {
  extensionId: string
  nextPossiblePriceChange?: string | undefined
  priceChangeConsequence: {
    contributorConsequence: 'NONE' | 'EDIT_BLOCK'
    globalCustomerConsequence: 'NONE' | 'INFO' | 'CONFIRM_REQUIRED'
    variantConsequences: Array<{
      consequence?: 'NONE' | 'INFO' | 'CONFIRM_REQUIRED' | undefined
      deletionDeadline?: string | undefined
      variantKey?: string | undefined
    }>
  }
}

export type ExtensionsContributorsExtensionsPublishedReplaceInput = {
  published: boolean
  reason?: string | undefined
}

export type ExtensionsContributorsExtensionsPublishedReplaceResult = {
  id: string
  published: boolean
}

export type ExtensionsContributorsExtensionsSecretCreateResult = {
  secret: string
  secretId: string
}

export type ExtensionsContributorsExtensionsUpdateInput = {
  assets?: Array<string> | undefined
  deprecation?: MarketplaceExtensionDeprecation | undefined
  description?: string | undefined
  detailedDescriptions?: MarketplaceDetailedDescriptions | null | undefined
  externalFrontends?: Array<ExternalComponent> | null | undefined
  frontendFragments?:
    | {
        [key: string]: MarketplaceFrontendFragment
      }
    | null
    | undefined
  name?: string | undefined
  scopes?: Array<string> | undefined
  subTitle?: MarketplaceSubTitle | undefined
  support?: MarketplaceSupportMeta | undefined
  tags?: Array<string> | undefined
  webhookUrls?: MarketplaceWebhookUrls | null | undefined
}

export type ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResult = {
  accessToken: string
  expiresAt: string
}

export type ExtensionsContributorsInvoicesIncomingListResultItem = {
  currency: string
  customerId: string
  customerName: string
  customerNumber: string
  date: string
  id: string
  invoiceNumber: string
  invoiceType?: 'REGULAR' | 'CORRECTION' | 'REISSUE' | 'CANCELLATION' | undefined
  pdfId: string
  recipient: InvoiceRecipient
  totalGross: number
  totalNet: number
}

export type ExtensionsContributorsInvoicesOutgoingListResultItem = {
  invoiceDate: string
  invoiceId: string
  invoiceNumber: string
  invoiceType: 'INVOICE' | 'CREDIT_NOTE'
  pdfLink: string
  totalGross: number
  totalNet: number
  webLink?: string | undefined
}

export type ExtensionsContributorsOnboardingProcessCreateInput = {
  shippingCountryRestriction: 'onlyDomestic'
}

export type ExtensionsContributorsOnboardingProcessCreateResult = {
  contributorId?: string | undefined
  onboardingLink?: string | undefined
}

export type ExtensionsContributorsUpdateInput = {
  contactPersonUserId?: string | undefined
  descriptions?: MarketplaceLocalizedDescription | null | undefined
  deviatingContractOwner?: MarketplaceContractOwner | null | undefined
  deviatingName?: string | undefined
  deviatingSupportInformation?: MarketplaceSupportMeta | null | undefined
  homepage?: string | undefined
  imprint?: MarketplaceContributorImprint | undefined
}

export type ExtensionsInstancesContractReplaceInput = {
  variantKey?: string | undefined
}

export type ExtensionsInstancesContractReplaceResult = {
  [key: string]: unknown
}

export type ExtensionsInstancesContractVariantChangeCreateInput = {
  targetVariantKey?: string | undefined
}

export type ExtensionsInstancesContractVariantChangeCreateResult = {
  effectiveDate?: string | undefined
  extensionInstanceId?: string | undefined
}

export type ExtensionsInstancesContractVariantChangeDeleteResult = {
  extensionInstanceId: string
}

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyResult = {
  accessTokenRetrievalKey: string
  userId: string
}

export type ExtensionsInstancesSessionsCreateResult = {
  sessionToken: string
}

export type ExtensionsInstancesTerminationCreateInput = {
  instantTermination?: boolean | undefined
}

export type ExtensionsInstancesTerminationCreateResult = {
  extensionInstanceId: string
}

export type ExtensionsInstancesTerminationDeleteResult = {
  extensionInstanceId: string
}

export type ExtensionsOrderCreateInput1 = {
  consentedScopes: Array<string>
  customerId: string
  variantKey?: string | undefined
}

export type ExtensionsOrderCreateInput2 = {
  consentedScopes: Array<string>
  projectId: string
  variantKey?: string | undefined
}

export type ExtensionsOrderCreateResult = {
  [key: string]: unknown
}

export type ExternalCertificateOrder = {
  certificateRequestId: string
  projectId: string
}

export type ExternalCertificateOrderPreview = {
  certificateRequestId: string
  projectId: string
}

/**
 * A component of an extension for the user interface.
 */
export type ExternalComponent = {
  /**
   * Name of the component.
   */
  name: string
  /**
   * URL of the component.
   */
  url: string
}

export type FeeStrategy = OneTimePaymentFeeStrategy | PeriodBasedFeeStrategy

/**
 * Feedback that a user has submitted.
 */
export type Feedback = {
  /**
   * Id of the feedback.
   */
  id: string
  /**
   * Text of the feedback.
   */
  message: string
  /**
   * Where the feedback was given, such as the URL of a page.
   */
  origin: string
  /**
   * Subject of the feedback.
   */
  subject: string
  /**
   * Rating, from 0 (bad) to 10 (good).
   */
  vote: number
}

/**
 * Feedback to submit.
 */
export type FeedbackCreate = {
  /**
   * Text of the feedback.
   */
  message?: string | undefined
  /**
   * Where the feedback is given, such as the URL of a page.
   */
  origin?: string | undefined
  /**
   * Subject of the feedback.
   */
  subject: string
  /**
   * Kind of feedback.
   */
  type?: 'feedback' | 'bug' | undefined
  /**
   * Rating, from bad to good. With 0, or without it, there is no rating.
   */
  vote?: number | undefined
}

/**
 * A token that gives access to a file.
 */
export type FileAccessToken = {
  /**
   * The token.
   */
  accessToken: string
  /**
   * When the token expires.
   */
  expiresAt: string
}

/**
 * A file without its content.
 */
export type FileMeta = {
  /**
   * Relative URL of the file that ends in its name.
   *
   * @deprecated
   */
  friendlyURL: string
  /**
   * Id of the file.
   */
  id: string
  /**
   * MIME type of the file.
   */
  mimeType: string
  /**
   * Name of the file.
   */
  name: string
  /**
   * Size in bytes.
   */
  sizeInBytes: number
  /**
   * MIME type of the file; use `mimeType` instead.
   *
   * @deprecated
   */
  type: string
  friendlyUrl: string
  shortId: string
}

/**
 * A type of file, with the extensions that go with it.
 */
export type FileType = {
  /**
   * File name extensions of the type.
   */
  extensions: Array<string>
  /**
   * MIME type.
   */
  mimeType: string
}

/**
 * A file to upload.
 */
export type FileUpload = {
  /**
   * Content of the file.
   */
  file: Blob | File
}

/**
 * Which files may be uploaded.
 */
export type FileUploadRules = {
  /**
   * File name extensions that are allowed.
   */
  extensions: Array<string>
  /**
   * Types that are allowed, each with its extensions.
   */
  fileTypes: Array<FileType>
  /**
   * Largest size in bytes.
   */
  maxSizeInBytes: number
  /**
   * Largest size in kB; use `maxSizeInBytes` instead.
   *
   * @deprecated
   */
  maxSizeInKB: number
  /**
   * MIME types that are allowed.
   */
  mimeTypes: Array<string>
  /**
   * What is asked of images.
   */
  properties?: ImageProperties | undefined
  maxNameLength: number
  /**
   * @deprecated
   */
  maxSizeInKb: number
}

/**
 * A token for the file system of a project.
 */
export type FilesystemToken = {
  /**
   * The token as a JWT.
   */
  jwt: string
}

/**
 * Says that the first step of a sign-in is too long ago.
 */
export type FirstFactorExpired = AccountError & {
  /**
   * Kind of error.
   */
  name?: 'FirstAuthenticationFactorExpired' | undefined
}

/**
 * A mail address to create that forwards its mail.
 */
export type ForwardAddressCreate = {
  /**
   * The address.
   */
  address: string
  /**
   * Addresses that mail is forwarded to.
   */
  forwardAddresses: Array<string>
}

/**
 * The specification of a project by its hardware.
 */
export type HardwareSpec = {
  /**
   * Number of CPUs as a string.
   */
  cpu?: string | undefined
  /**
   * Size of the memory with its unit.
   *
   * @deprecated
   */
  mem?: string | undefined
  /**
   * Size of the storage with its unit.
   */
  storage: string
  memory?: string | undefined
}

/**
 * What the order of a project or a server costs.
 */
export type HostingOrderPrice = {
  /**
   * Price of the machine type.
   */
  machineTypePrice: number
  /**
   * Price of the storage.
   */
  storagePrice: number
  /**
   * Price of both.
   */
  totalPrice: number
}

/**
 * Sizes that an image may have.
 */
export type ImageDimensions = {
  /**
   * Greatest size.
   */
  max?: ImageSize | undefined
  /**
   * Smallest size.
   */
  min?: ImageSize | undefined
}

/**
 * Rules for images.
 */
export type ImageProperties = {
  imageDimensions?: ImageDimensions | undefined
}

/**
 * Size of an image.
 */
export type ImageSize = {
  /**
   * Height of the image.
   */
  height?: number | undefined
  /**
   * Width of the image.
   */
  width?: number | undefined
}

/**
 * An ingress, which leads requests for a host name to targets by their path.
 */
export type Ingress = {
  /**
   * Problems found in the DNS of the host name.
   */
  dnsValidationErrors: Array<
    'ERROR_UNSPECIFIED' | 'ERROR_QUAD_A' | 'ERROR_NO_A_RECORD' | 'ERROR_ACME_CERTIFICATE_REQUEST_DEADLINE_EXCEEDED'
  >
  /**
   * Host name of the ingress.
   */
  hostname: string
  /**
   * Id of the ingress.
   */
  id: string
  /**
   * Addresses of the ingress.
   */
  ips: {
    /**
     * Its IPv4 addresses.
     */
    v4: Array<string>
    v6: Array<string>
  }
  /**
   * Whether this is the default ingress.
   */
  isDefault: boolean
  /**
   * Whether the host name is a domain.
   */
  isDomain?: boolean | undefined
  /**
   * Whether the ingress is enabled.
   */
  isEnabled: boolean
  ownership: IngressOwnership
  /**
   * Paths of the host name and their targets.
   */
  paths: Array<IngressPath>
  /**
   * Id of the project that the ingress belongs to.
   */
  projectId: string
  tls: IngressTls
}

/**
 * An ingress to create.
 */
export type IngressCreate = {
  /**
   * Host name of the ingress.
   */
  hostname: string
  /**
   * Paths of the host name and their targets. `/` is always there and cannot be removed.
   */
  paths: Array<IngressPath>
  /**
   * Id of the project that the ingress is to belong to.
   */
  projectId: string
}

/**
 * The id of a new ingress, and whether ownership of its host name is verified.
 */
export type IngressCreated = {
  /**
   * Id of the ingress.
   */
  id: string
  ownership: IngressOwnership
}

export type IngressDeprecated = {
  dnsValidationErrors: Array<
    'ERROR_UNSPECIFIED' | 'ERROR_QUAD_A' | 'ERROR_NO_A_RECORD' | 'ERROR_ACME_CERTIFICATE_REQUEST_DEADLINE_EXCEEDED'
  >
  hostname: string
  id: string
  ips: {
    v4: Array<string>
  }
  isDefault: boolean
  isDomain?: boolean | undefined
  isEnabled: boolean
  ownership: IngressOwnership
  paths: Array<IngressPath>
  projectId: string
  tls: IngressTlsAcmeDeprecated | IngressTlsCertificate
}

/**
 * Whether the customer has been found to own the host name of an ingress.
 */
export type IngressOwnership = {
  /**
   * TXT record that belongs to the verification.
   */
  txtRecord?: string | undefined
  /**
   * Whether ownership is verified.
   */
  verified: boolean
}

/**
 * A path of a host name and where it leads.
 */
export type IngressPath = {
  /**
   * Path below the host name. `/` is always there and cannot be removed.
   */
  path: string
  /**
   * Where the path leads: a directory, a URL, an app installation, the default page or a container.
   */
  target: IngressTargetDirectory | IngressTargetUrl | IngressTargetInstallation | IngressTargetDefaultPage
}

/**
 * The default page as the target of a path.
 */
export type IngressTargetDefaultPage = {
  container: {
    id: string
    portProtocol: string
  }
}

/**
 * A directory as the target of a path.
 */
export type IngressTargetDirectory = {
  url: string
}

/**
 * An app installation as the target of a path.
 */
export type IngressTargetInstallation = {
  useDefaultPage: boolean
}

/**
 * A URL as the target of a path.
 */
export type IngressTargetUrl = {
  installationId: string
}

/**
 * How an ingress gets its certificate: by ACME, or from one that is there already.
 */
export type IngressTls = IngressTlsAcme | IngressTlsCertificate

/**
 * TLS with a certificate that is obtained by ACME.
 */
export type IngressTlsAcme = {
  /**
   * Always true, as TLS cannot be turned off.
   */
  acme: boolean
  /**
   * Deadline for requesting the certificate.
   */
  requestDeadline?: string | undefined
  isCreated: boolean
}

export type IngressTlsAcmeDeprecated = {
  acme: boolean
}

/**
 * TLS with a certificate that is there already.
 */
export type IngressTlsCertificate = {
  /**
   * Id of the certificate.
   */
  certificateId: string
}

/**
 * System software that is installed for an app.
 */
export type InstalledSystemSoftware = {
  /**
   * Id of the system software.
   */
  systemSoftwareId: string
  /**
   * Current and desired version of the system software.
   */
  systemSoftwareVersion: VersionStatus
  updatePolicy: SystemSoftwareUpdatePolicy
  externalVersion: string
  name: string
  updateAvailable: boolean
}

/**
 * The acceptance of an invite.
 */
export type InviteAccept = {
  /**
   * Token from the invite.
   */
  invitationToken?: string | undefined
}

/**
 * Who invites whom, and with which token.
 */
export type InviteInformation = {
  /**
   * Token that accepts the invite.
   */
  invitationToken?: string | undefined
  /**
   * Id of the user who sent the invite.
   */
  invitedBy: string
}

/**
 * An invoice, or a document that corrects or cancels one. The provider does not say whether amounts are in euros or cents.
 */
export type Invoice = {
  /**
   * Amount that was paid so far.
   */
  amountPaid: number
  /**
   * How the invoice was cancelled.
   */
  cancellation?: InvoiceCancellation | undefined
  /**
   * Id of the invoice that this one cancels.
   */
  cancellationOf?: string | undefined
  /**
   * Currency of the amounts, such as `EUR`.
   */
  currency: string
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Date of the invoice.
   */
  date: string
  /**
   * Items of the invoice in groups.
   */
  groups: Array<{
    /**
     * Id of the contract that the group is about.
     */
    contractId?: string | undefined
    /**
     * Text that describes the group.
     */
    description?: string | undefined
    /**
     * Items of the group.
     */
    items: Array<InvoiceItem>
  }>
  /**
   * Id of the invoice.
   */
  id: string
  /**
   * Number of the invoice.
   */
  invoiceNumber: string
  /**
   * Whether it is an ordinary invoice, a reissue, a correction or a cancellation.
   */
  invoiceType: 'REGULAR' | 'REISSUE' | 'CORRECTION' | 'CANCELLATION'
  /**
   * How the invoice is paid.
   */
  paymentSettings?: PaymentSettings | undefined
  /**
   * Id of the invoice's PDF file.
   */
  pdfId: string
  /**
   * Who gets the invoice.
   */
  recipient: InvoiceRecipient
  /**
   * How far the invoice is confirmed and paid.
   */
  status: 'NEW' | 'CONFIRMED' | 'DENIED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID'
  /**
   * Total with VAT.
   */
  totalGross: number
  /**
   * Total without VAT.
   */
  totalNet: number
  /**
   * VAT identification number.
   */
  vatId?: string | undefined
  reissuedBy?: string | undefined
}

/**
 * How an invoice was cancelled.
 */
export type InvoiceCancellation = {
  /**
   * Id of the cancellation.
   */
  cancellationId: string
  /**
   * When the invoice was cancelled.
   */
  cancelledAt: string
  /**
   * Number of the correction.
   */
  correctionNumber: string
  /**
   * Id of the cancellation's PDF file.
   */
  pdfId: string
  /**
   * Why the invoice was cancelled.
   */
  reason?: string | undefined
}

/**
 * A line of an invoice.
 */
export type InvoiceItem = {
  /**
   * More about the item.
   */
  additionalDescription?: string | undefined
  /**
   * Id of the contract item that is charged.
   */
  contractItemId: string
  /**
   * Text that describes the item.
   */
  description: string
  /**
   * Items of other invoices that cancel or correct this one.
   */
  itemCancelledOrCorrectedBy?:
    | Array<{
        /**
         * Id of the other invoice.
         */
        sourceInvoiceId?: string | undefined
        /**
         * Id of its item.
         */
        sourceInvoiceItemId?: string | undefined
      }>
    | undefined
  /**
   * Id of the item.
   */
  itemId: string
  /**
   * Price of the item.
   */
  price: Price
  /**
   * Item of another invoice that this one refers to.
   */
  reference?:
    | {
        /**
         * Id of the other invoice.
         */
        sourceInvoiceId: string
        /**
         * Id of its item.
         */
        sourceInvoiceItemId: string
      }
    | undefined
  /**
   * When the service was rendered.
   */
  serviceDate?: string | undefined
  /**
   * Period that is charged.
   */
  servicePeriod?: DatePeriod | undefined
  /**
   * VAT rate in per cent.
   */
  vatRate: number
}

/**
 * Payment after an invoice.
 */
export type InvoicePaymentSettings = {
  /**
   * Always `invoice`.
   */
  method: 'invoice'
}

/**
 * Who gets an invoice, a person or a company.
 */
export type InvoiceRecipient = {
  /**
   * Postal address.
   */
  address: Address
  /**
   * Name of the company.
   */
  company?: string | undefined
  /**
   * E-mail address.
   */
  emailAddress?: string | undefined
  /**
   * First name.
   */
  firstName?: string | undefined
  /**
   * Last name.
   */
  lastName?: string | undefined
  /**
   * Phone numbers.
   */
  phoneNumbers?: Array<string> | undefined
  /**
   * Form of address.
   */
  salutation: Salutation
  /**
   * Title such as `Dr.`
   */
  title?: string | undefined
  /**
   * Whether the recipient is addressed formally.
   */
  useFormalTerm?: boolean | undefined
}

/**
 * How a customer is invoiced and pays.
 */
export type InvoiceSettings = {
  /**
   * E-mail addresses that get the invoices, too.
   */
  additionalEmailRecipients?: Array<string> | undefined
  /**
   * Until when no direct debits are made.
   */
  debitPaymentStopUntil?: string | undefined
  /**
   * Id of the settings.
   */
  id: string
  /**
   * Length of the invoicing period; the provider does not name its unit.
   */
  invoicePeriod?: number | undefined
  /**
   * Bank account that was used last.
   */
  lastBankingInformation?: BankingInformation | undefined
  /**
   * How the customer pays.
   */
  paymentSettings?: PaymentSettings | undefined
  /**
   * Whether invoices are printed.
   */
  printedInvoices?: boolean | undefined
  /**
   * Who gets the invoices.
   */
  recipient?: InvoiceRecipient | undefined
  /**
   * Whether the owner gets the invoices.
   */
  recipientSameAsOwner?: boolean | undefined
  /**
   * Notices about the settings, such as a returned direct debit.
   */
  status?: Array<InvoiceSettingsStatus> | undefined
  /**
   * Target day of the invoices.
   */
  targetDay?: number | undefined
}

/**
 * A notice about the invoice settings of a customer.
 */
export type InvoiceSettingsStatus = {
  /**
   * Text of the notice.
   */
  message: string
  /**
   * How serious it is.
   */
  severity: 'success' | 'info' | 'warning' | 'error'
  /**
   * What happened. Both values are about a returned direct debit; with the second one the payment is awaited.
   */
  type: 'returnDebitNote' | 'returnDebitNoteWaitingForPayment' | 'debtWrittenOff' | 'bankrupt' | 'notReachable'
}

/**
 * New invoice settings of a customer.
 */
export type InvoiceSettingsUpdate = {
  /**
   * E-mail addresses that are to get the invoices, too.
   */
  additionalEmailRecipients?: Array<string> | undefined
  /**
   * Length of the invoicing period; the provider does not name its unit.
   */
  invoicePeriod: number
  /**
   * How the customer is to pay.
   */
  paymentSettings: PaymentSettings
  /**
   * Whether invoices are to be printed.
   */
  printedInvoices?: boolean | undefined
  /**
   * Who is to get the invoices.
   */
  recipient?: InvoiceRecipient | undefined
  /**
   * Whether the owner is to get the invoices.
   */
  recipientSameAsOwner?: boolean | undefined
  /**
   * Target day of the invoices, 0 to 28.
   *
   * @deprecated
   */
  targetDay?: number | undefined
}

/**
 * An IPv4 address.
 */
export type Ipv4Address = string

/**
 * An IPv6 address.
 */
export type Ipv6Address = string

/**
 * An issue to report.
 */
export type IssueCreate = {
  /**
   * Text of the report.
   */
  message: string
  /**
   * Where the issue was noticed, such as the URL of a page.
   */
  origin?: string | undefined
  /**
   * Subject of the report.
   */
  subject?: string | undefined
  /**
   * Kind of report.
   */
  type: 'feedback' | 'bug'
}

export type LeadFyndrOrder = {
  customerId: string
  reservationLimit: number
  unlockLimit: number
}

export type LeadFyndrOrderPreview = {
  reservationLimit: number
  unlockLimit: number
}

export type LeadfyndrBasicCompany = {
  county: string
  employeeCount?: number | undefined
  foundingYear?: number | undefined
  salesVolume?: number | undefined
}

export type LeadfyndrBasicMetrics = {
  co2?: number | undefined
  contentLoaded?: number | undefined
  desktop: LeadfyndrLighthouse
  mobile: LeadfyndrLighthouse
  timeToFirstByteMs?: number | undefined
}

export type LeadfyndrCity = {
  city: string
  country: string
  county?: string | undefined
  postCode: string
}

export type LeadfyndrContact = {
  address?:
    | {
        addressPrefix?: string | undefined
        city?: string | undefined
        countryCode?: string | undefined
        houseNumber?: string | undefined
        street?: string | undefined
        zip?: string | undefined
      }
    | undefined
}

export type LeadfyndrDetailCompany = LeadfyndrBasicCompany & {
  city: string
  companyType: Array<string>
  coreProduct: Array<string>
  name?: string | undefined
  phoneNumbers: Array<string>
  targetGroup: Array<string>
  websiteType: Array<string>
}

export type LeadfyndrDetailMetrics = {
  additionalMetrics?:
    | {
        [key: string]: LeadfyndrMetric
      }
    | undefined
  basic: LeadfyndrBasicMetrics
}

export type LeadfyndrHoster = {
  mailServer: Array<string>
  nameServer: Array<string>
  server: Array<string>
}

export type LeadfyndrLead = {
  businessFields: Array<string>
  company: LeadfyndrBasicCompany
  description: string
  hoster: {
    server: Array<string>
  }
  languages: Array<string>
  leadId: string
  mainTechnology?: LeadfyndrTechnology | undefined
  metrics: LeadfyndrBasicMetrics
  potential: number
  scannedAt?: string | undefined
  screenshot: string
  technologies: Array<LeadfyndrTechnology>
}

export type LeadfyndrLeadsExport = {
  customerId: string
  exportId: string
  exportedAt: string
  exportedBy?: LeadfyndrLeadsExportExporter | undefined
  leadCount: number
}

export type LeadfyndrLeadsExportExporter = {
  avatarRefId?: string | undefined
  person?:
    | {
        firstName: string
        lastName: string
      }
    | undefined
  userId: string
}

export type LeadfyndrLighthouse = {
  accessibility?: number | undefined
  bestPractice?: number | undefined
  cumulativeLayoutShift?: number | undefined
  firstContentfulPaint?: number | undefined
  largestContentfulPaint?: number | undefined
  performance?: number | undefined
  seo?: number | undefined
  totalBlockingTime?: number | undefined
}

export type LeadfyndrMetric = {
  category: string
  name: string
  score?: number | undefined
  unit?: string | undefined
  value?: number | undefined
}

export type LeadfyndrProfile = {
  approvedOn: string
  customerId: string
  disabledOn?: string | undefined
  domain: string
}

export type LeadfyndrProfileRequest = {
  createdOn: string
  customerId: string
  domain: string
  profileId: string
  requestedBy: LeadfyndrUser
  resultOn?: string | undefined
  status: 'AUTOTEST_INIT' | 'MANUAL_VERIFICATION' | 'REJECTED' | 'APPROVED'
}

export type LeadfyndrSocialMedia = {
  network: string
  url: string
}

export type LeadfyndrTariffOptions = {
  nextUnlockRenewalDate?: string | undefined
  reservation: {
    available: number
    tariffLimit: number
    used: number
  }
  unlocked: {
    available: number
    tariffLimit: number
    used: number
  }
}

export type LeadfyndrTechnology = {
  categories?:
    | Array<{
        name: string
        parentCategories?: Array<string> | undefined
        priority: number
      }>
    | undefined
  categoryPriority: number
  name: string
  version?: string | undefined
}

export type LeadfyndrUnlockedLead = {
  actualUrl: string
  businessFields: Array<string>
  company: LeadfyndrDetailCompany
  contact: LeadfyndrContact
  description: string
  domain: string
  hoster: LeadfyndrHoster
  languages: Array<string>
  leadId: string
  mainTechnology?: LeadfyndrTechnology | undefined
  metrics: LeadfyndrDetailMetrics
  potential: number
  reservationAllowed?: boolean | undefined
  reservedAt?: string | undefined
  scannedAt?: string | undefined
  screenshot: string
  socialMedia: Array<LeadfyndrSocialMedia>
  technologies: Array<LeadfyndrTechnology>
  unlockedAt: string
}

export type LeadfyndrUser = {
  userId: string
}

/**
 * Feedback to submit.
 */
export type LegacyFeedbackCreate = {
  /**
   * Text of the feedback.
   */
  message?: string | undefined
  /**
   * Where the feedback is given, such as the URL of a page.
   */
  origin: string
  /**
   * Subject of the feedback.
   */
  subject: string
  /**
   * Rating, from 0 to 10.
   */
  vote: number
}

/**
 * A phone number to verify.
 */
export type LegacyPhoneVerification = {
  /**
   * Code of the verification.
   */
  code: string
  /**
   * Phone number with country code.
   */
  phoneNumber: string
}

/**
 * A change of a legacy tariff to register.
 */
export type LegacyTariffChangeCreate = {
  /**
   * Account to change: `p` or `r` and two to eight digits.
   */
  pAccount: string
  /**
   * Tariff to change to.
   */
  targetTariff: string
}

/**
 * Personal settings of the caller.
 */
export type LegacyUserSettings = {
  /**
   * The settings.
   */
  settingsString?: string | undefined
}

/**
 * Personal settings to store.
 */
export type LegacyUserSettingsUpdate = {
  /**
   * The settings.
   */
  settingsString: string
}

/**
 * Whom to send the verification e-mail to.
 */
export type LegacyVerificationEmailRequest = {
  /**
   * E-mail address to verify.
   */
  email?: string | undefined
  /**
   * Id of the user.
   */
  userId?: string | undefined
}

/**
 * Whether a customer has a valid contract partner.
 */
export type LegalCompetence = {
  /**
   * Whether a valid contract partner is set for the customer.
   */
  isLegallyCompetent?: boolean | undefined
}

export type License = {
  description: string
  expiryDate?: string | undefined
  id: string
  keyReference?: LicenseKey | LicenseExternalKey | undefined
  kind: LicenseKind
  meta: LicenseMeta
  reference: LicenseReference
  volume?: number | undefined
}

export type LicenseAppVersionMeta = {
  description: string
}

export type LicenseExternalKey = {
  externalKey: string
}

export type LicenseKey = {
  key: string
}

export type LicenseKeyResponse = {
  keyReference?: LicenseKey | LicenseExternalKey | undefined
}

export type LicenseKind = 'typo3-elts'

export type LicenseMeta = {
  appVersion?: LicenseAppVersionMeta | undefined
}

export type LicenseOrder = {
  description: string
  licenseType: 'typo3'
  majorVersion: number
  projectId: string
}

export type LicenseOrderPreview = {
  description?: string | undefined
  licenseType: 'typo3'
  majorVersion: number
}

export type LicenseReference = {
  aggregate: 'project'
  domain: 'project'
  id: string
}

export type LicensesActionsRotateKeyInput = {
  externalKey?: string | undefined
}

/**
 * A database that is linked to an app installation.
 */
export type LinkedDatabase = {
  /**
   * Id of the database.
   */
  databaseId: string
  /**
   * Ids of the database users that are linked, by name.
   */
  databaseUserIds?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Kind of database.
   */
  kind: 'mysql' | 'redis'
  /**
   * What the app uses the database for.
   */
  purpose: 'primary' | 'cache' | 'custom'
}

export type ListIngressesCompatibleWithCertificateIDRequest = {
  certificateId: string
}

export type ListIngressesCompatibleWithCertificateRequest = {
  certificate: string
  projectId: string
}

/**
 * What a user signs in with.
 */
export type Login = {
  /**
   * E-mail address of the user.
   */
  email: string
  /**
   * Password of the user.
   */
  password: string
}

/**
 * Kind of machine that a server is.
 */
export type MachineType = {
  /**
   * Number of CPUs as a string.
   */
  cpu: string
  /**
   * Size of the memory with its unit.
   */
  memory: string
  /**
   * Name of the machine type.
   */
  name: string
}

/**
 * A mail address of a project.
 */
export type MailAddress = {
  /**
   * The address.
   */
  address: string
  /**
   * Automatic reply of the address.
   */
  autoResponder: {
    /**
     * Whether it is on.
     */
    active: boolean
    /**
     * When it ends.
     */
    expiresAt?: string | undefined
    /**
     * Text of the reply.
     */
    message?: string | undefined
    /**
     * When it begins.
     */
    startsAt?: string | undefined
  }
  /**
   * Addresses that mail is forwarded to.
   */
  forwardAddresses: Array<string>
  /**
   * Id of the mail address.
   */
  id: string
  /**
   * Whether the address is archived.
   */
  isArchived: boolean
  /**
   * Whether the address is a catch-all.
   */
  isCatchAll: boolean
  /**
   * Mailbox of the address, if it has one.
   */
  mailbox?:
    | {
        /**
         * Name of the mailbox.
         */
        name: string
        /**
         * When the password was last changed.
         */
        passwordUpdatedAt: string
        /**
         * Whether mail can be sent from it.
         */
        sendingEnabled: boolean
        /**
         * Spam protection of the mailbox.
         */
        spamProtection: MailSpamProtection
        /**
         * Storage of the mailbox in bytes.
         */
        storageInBytes: {
          /**
           * What is used.
           */
          current: {
            /**
             * When the value was determined.
             */
            updatedAt: string
            /**
             * Storage in use, in bytes.
             */
            value: number
          }
          /**
           * Limit in bytes.
           */
          limit: number
        }
        mailsystemSettings: MailsystemSettings
      }
    | undefined
  /**
   * Id of the project that it belongs to.
   */
  projectId: string
  /**
   * Whether it is kept from receiving mail.
   */
  receivingDisabled: boolean
  /**
   * When the address was last changed.
   */
  updatedAt: string
  archive: {
    active: boolean
    quota: number
    usedBytes: number
  }
  isBackupInProgress: boolean
  originalAddress?: string | undefined
  rateLimitChangeRequest?:
    | {
        rateLimitId: string
      }
    | undefined
}

export type MailAddressBackup = {
  name: string
}

/**
 * A mail address to create, with a mailbox or forwarding its mail.
 */
export type MailAddressCreate = ForwardAddressCreate | MailboxAddressCreate

/**
 * A new address.
 */
export type MailAddressUpdate = {
  /**
   * The new address.
   */
  address: string
}

export type MailAddressesRequestRateLimitChangeInput = {
  rateLimitId: string
}

export type MailArchiveOrder = {
  mailAddressId: string
  syncExistingMails?: boolean | undefined
}

export type MailArchiveOrderPreview = {
  mailAddressId: string
  syncExistingMails?: boolean | undefined
}

/**
 * An automatic reply to mail.
 */
export type MailAutoresponder = {
  /**
   * Whether it is on.
   */
  active: boolean
  /**
   * When it ends.
   */
  expiresAt?: string | undefined
  /**
   * Text of the reply.
   */
  message: string
  /**
   * When it begins.
   */
  startsAt?: string | undefined
}

/**
 * An autoresponder to set.
 */
export type MailAutoresponderUpdate = {
  /**
   * The autoresponder, or null for none.
   */
  autoResponder: MailAutoresponder | null
}

/**
 * Whether a mail address is a catch-all.
 */
export type MailCatchAllUpdate = {
  /**
   * Whether the catch-all is on.
   */
  active: boolean
}

/**
 * Addresses to forward mail to.
 */
export type MailForwardAddressesUpdate = {
  /**
   * Addresses that mail is forwarded to.
   */
  forwardAddresses: Array<string>
}

/**
 * A new quota.
 */
export type MailQuotaUpdate = {
  /**
   * Quota in bytes; -1 is allowed, its meaning is not documented.
   */
  quotaInBytes: number
}

/**
 * A blacklist or a whitelist to set.
 */
export type MailSettingUpdate = BlacklistUpdate | WhitelistUpdate

/**
 * The mail settings of a project.
 */
export type MailSettings = {
  /**
   * Addresses on the blacklist.
   */
  blacklist: Array<string>
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Addresses on the whitelist.
   */
  whitelist: Array<string>
}

/**
 * How a mailbox deals with spam.
 */
export type MailSpamProtection = {
  /**
   * Whether messages are checked.
   */
  active: boolean
  /**
   * Whether spam is deleted instead of being moved.
   */
  autoDeleteSpam: boolean
  /**
   * Folder that spam is moved to.
   */
  folder: 'spam' | 'inbox'
  /**
   * Score from which a message is spam, 10 at most.
   */
  relocationMinSpamScore: number
}

/**
 * Spam protection to set.
 */
export type MailSpamProtectionUpdate = {
  /**
   * The spam protection.
   */
  spamProtection: MailSpamProtection
}

/**
 * A mail address with a mailbox to create.
 */
export type MailboxAddressCreate = {
  /**
   * The address.
   */
  address: string
  /**
   * Whether the address is a catch-all.
   */
  isCatchAll: boolean
  /**
   * Mailbox of the address.
   */
  mailbox: {
    /**
     * Whether spam protection is on.
     */
    enableSpamProtection: boolean
    /**
     * Password of the mailbox.
     */
    password: string
    /**
     * Quota of the mailbox in bytes; -1 is allowed, its meaning is not documented.
     */
    quotaInBytes: number
  }
  forwardAddresses?: Array<string> | undefined
}

export type MailsystemRateLimit = {
  id: string
  rateLimit: number
}

export type MailsystemSettings = {
  rateLimitId: string
}

/**
 * A and AAAA records that mittwald takes from an ingress.
 */
export type ManagedARecords = {
  /**
   * What manages the records.
   */
  managedBy: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
}

/**
 * MX records that mittwald manages.
 */
export type ManagedMxRecords = {
  /**
   * Whether mittwald manages the records.
   */
  managed: boolean
}

/**
 * @deprecated
 */
export type MarketplaceBackendComponent = {
  url: string
}

/**
 * @deprecated
 */
export type MarketplaceBackendComponents = {
  extensionAddedToContext?: MarketplaceBackendComponent | undefined
  extensionInstanceRemovedFromContext?: MarketplaceBackendComponent | undefined
  extensionInstanceSecretRotated?: MarketplaceBackendComponent | undefined
  extensionInstanceUpdated?: MarketplaceBackendComponent | undefined
}

export type MarketplaceContractOwner = {
  contact: CommonsContact
  inherited: boolean
}

export type MarketplaceContractPartner = {
  contractPartner: {
    address: Address
    company?: string | undefined
    email: string
    firstName: string
    lastName: string
  }
  createdAt: string
  extensionId: string
  extensionInstanceId: string
  parentCustomerId: string
}

export type MarketplaceContributorImprint =
  | {
      text: string
    }
  | {
      url: string
    }

export type MarketplaceDescriptionFormats = {
  markdown: string
  plain?: string | undefined
}

export type MarketplaceDetailedDescriptions = {
  de: MarketplaceDescriptionFormats
  en?: MarketplaceDescriptionFormats | undefined
}

export type MarketplaceExtensionAsset = {
  assetType: 'image' | 'video'
  /**
   * @deprecated
   */
  fileName?: string | undefined
  id: string
  index: number
}

export type MarketplaceExtensionDeprecation = {
  deprecatedAt: string
  note?: string | undefined
  successorId?: string | undefined
}

export type MarketplaceExtensionInstanceChargeability = {
  isChargeable: boolean
  reasons: {
    isNonChargeableCustomer: boolean
    isOwnExtension: boolean
  }
}

export type MarketplaceExtensionInstanceWebhookExecution = {
  attempts: number
  contributorId: string
  extensionId: string
  extensionInstanceId: string
  id: string
  kind: 'extensionAddedToContext' | 'instanceUpdated' | 'secretRotated' | 'instanceRemovedFromContext'
  nextScheduledExecution?: string | undefined
  state: MarketplaceExtensionInstanceWebhookExecutionState
}

export type MarketplaceExtensionInstanceWebhookExecutionState = 'running' | 'queued' | 'halted' | 'failed' | 'successful'

export type MarketplaceExtensionSecret = {
  secretId: string
  usableUntil?: string | undefined
}

export type MarketplaceExtensionStatistics = {
  amountOfInstances?: number | undefined
}

export type MarketplaceFrontendFragment = {
  additionalProperties?:
    | {
        [key: string]: string
      }
    | undefined
} & MarketplaceUrlFrontendFragment

export type MarketplaceLocalizedDescription = {
  de: string
  en?: string | undefined
}

export type MarketplaceMonthlyPricePlanStrategy = Array<{
  deletionDeadline?: string | undefined
  description?: string | undefined
  isBookingStopped: boolean
  isDeletionScheduled: boolean
  key: string
  name?: string | undefined
  priceInCents: number
}>

export type MarketplaceOwnContributor = {
  contactPersonUserId: string
  contractOwner: MarketplaceContractOwner
  contributorNumber: string
  customerId: string
  description?: string | undefined
  descriptions?: MarketplaceLocalizedDescription | undefined
  /**
   * @deprecated
   */
  email: string
  homepage?: string | undefined
  id: string
  imprint?: MarketplaceContributorImprint | undefined
  logoInherited?: boolean | undefined
  logoRefId?: string | undefined
  name: string
  nameInherited: boolean
  /**
   * @deprecated
   */
  phone?: string | undefined
  state: ContributorState
  supportInformation: MarketplaceSupportMeta & {
    inherited: boolean
  }
  /**
   * @deprecated
   */
  url?: string | undefined
  verificationRequested: boolean
  verified: boolean
}

export type MarketplaceOwnExtension = {
  assets: Array<MarketplaceExtensionAsset>
  backendComponents?: MarketplaceBackendComponents | undefined
  /**
   * @deprecated
   */
  blocked?: boolean | undefined
  context?: ExtensionContext | undefined
  contributorId: string
  deletionDeadline?: string | undefined
  deprecation?: MarketplaceExtensionDeprecation | undefined
  description?: string | undefined
  detailedDescriptions?: MarketplaceDetailedDescriptions | undefined
  /**
   * @deprecated
   */
  disabled?: boolean | undefined
  externalFrontends?: Array<ExternalComponent> | undefined
  /**
   * @deprecated
   */
  frontendComponents?: Array<ExternalComponent> | undefined
  frontendFragments?:
    | {
        [key: string]: MarketplaceFrontendFragment
      }
    | undefined
  functional: boolean
  id: string
  isDeletionScheduled?: boolean | undefined
  logoRefId?: string | undefined
  name: string
  pricing?: MarketplaceMonthlyPricePlanStrategy | undefined
  pricingDetails?: MarketplacePricePlanDetails | undefined
  published: boolean
  requestedChanges?:
    | {
        context?: ExtensionContext | undefined
        purgeScopes?: boolean | undefined
        purgeWebhookUrls?: boolean | undefined
        scopes?: Array<string> | undefined
        webhookUrls?:
          | MarketplaceWebhookUrls
          | {
              [key: string]: unknown
            }
          | undefined
      }
    | undefined
  scopes?: Array<string> | undefined
  secrets: Array<MarketplaceExtensionSecret>
  /**
   * @deprecated
   */
  state?: 'enabled' | 'blocked' | 'disabled' | undefined
  statistics: MarketplaceExtensionStatistics
  subTitle?: MarketplaceSubTitle | undefined
  support?:
    | (MarketplaceSupportMeta & {
        inherited: boolean
      })
    | undefined
  tags?: Array<string> | undefined
  verificationRequested: boolean
  verified: boolean
  webhookUrls?: MarketplaceWebhookUrls | undefined
}

export type MarketplacePricePlanDetails = {
  isDowngradeAllowed: boolean
  isUpgradeAllowed: boolean
}

export type MarketplaceSubTitle = {
  de: string
  en?: string | undefined
}

export type MarketplaceSupportMeta = {
  email: string
  phone?: string | undefined
}

export type MarketplaceUnpublishedExtension = {
  assets: Array<MarketplaceExtensionAsset>
  /**
   * @deprecated
   */
  blocked: boolean
  context: ExtensionContext
  contributorId: string
  deletionDeadline?: string | undefined
  deprecation?: MarketplaceExtensionDeprecation | undefined
  description?: string | undefined
  detailedDescriptions?: MarketplaceDetailedDescriptions | undefined
  disabled: boolean
  externalFrontends?: Array<ExternalComponent> | undefined
  /**
   * @deprecated
   */
  frontendComponents?: Array<ExternalComponent> | undefined
  frontendFragments?:
    | {
        [key: string]: MarketplaceFrontendFragment
      }
    | undefined
  id: string
  isDeletionScheduled?: boolean | undefined
  logoRefId?: string | undefined
  name: string
  pricing?: MarketplaceMonthlyPricePlanStrategy | undefined
  pricingDetails?: MarketplacePricePlanDetails | undefined
  published?: false | undefined
  scopes: Array<string>
  /**
   * @deprecated
   */
  state: 'enabled' | 'blocked' | 'disabled'
  statistics: MarketplaceExtensionStatistics
  subTitle?: MarketplaceSubTitle | undefined
  support?:
    | (MarketplaceSupportMeta & {
        inherited: boolean
      })
    | undefined
  tags: Array<string>
}

export type MarketplaceUrlFrontendFragment = {
  url: string
}

export type MarketplaceWebhookKind =
  | 'extension-added-to-context'
  | 'extension-instance-updated'
  | 'extension-instance-secret-rotated'
  | 'extension-instance-removed-from-context'

export type MarketplaceWebhookUrl = {
  url: string
}

export type MarketplaceWebhookUrls = {
  extensionAddedToContext: MarketplaceWebhookUrl
  extensionInstanceRemovedFromContext: MarketplaceWebhookUrl
  extensionInstanceSecretRotated: MarketplaceWebhookUrl
  extensionInstanceUpdated: MarketplaceWebhookUrl
}

/**
 * The id of a message.
 */
export type MessageReference = {
  /**
   * Id of the message.
   */
  messageId: string
}

/**
 * Key for an authenticator app.
 */
export type MfaInitialization = {
  /**
   * Barcode with the key.
   */
  barcode: string
  /**
   * `otpauth` URL with the key.
   */
  url: string
}

/**
 * Credentials of a user if a second factor is needed.
 */
export type MfaLogin = {
  /**
   * E-mail address of the user.
   */
  email: string
  /**
   * One-time code or recovery code.
   */
  multiFactorCode: string
  /**
   * Password of the user.
   */
  password: string
}

/**
 * How far multi-factor authentication is set up.
 */
export type MfaStatus = {
  /**
   * Whether it was confirmed, so that it is in use.
   */
  confirmed: boolean
  /**
   * Whether the set-up was started.
   */
  initialized: boolean
}

/**
 * What an app installation lacks for a version.
 */
export type MissingDependencies = {
  /**
   * System software that is missing.
   */
  missingSystemSoftwareDependencies?: Array<SystemSoftwareDependency> | undefined
  /**
   * User inputs that are missing.
   */
  missingUserInputs?: Array<UserInput> | undefined
}

/**
 * An article that modifies another one, and how many of it there may be.
 */
export type ModifierArticle = {
  /**
   * Id of the article.
   */
  articleId: string
  info?: ArticleInfo | undefined
  /**
   * Largest number of pieces that can be ordered.
   */
  maxArticleCount: number
}

/**
 * Code that proves the second factor.
 */
export type MultiFactorCode = {
  /**
   * Code of the second factor.
   */
  multiFactorCode: string
}

/**
 * An MX record.
 */
export type MxRecord = {
  /**
   * Full host name of the mail server.
   */
  fqdn: string
  /**
   * Priority of the mail server.
   */
  priority: number
}

/**
 * The MX records of a zone, given by the customer or managed by mittwald, or none.
 */
export type MxRecordSet = ManagedMxRecords | CustomMxRecords | UnsetRecords

/**
 * A character set of a MySQL version, with its collations.
 */
export type MysqlCharset = {
  /**
   * Names of the collations.
   */
  collations: Array<string>
  /**
   * Name of the character set, such as `utf8mb4`.
   */
  name: string
  /**
   * Id of the MySQL version, such as `mysql80`.
   */
  versionId: string
}

/**
 * A MySQL database of a project.
 */
export type MysqlDatabase = {
  /**
   * Default character set and collation.
   */
  characterSettings: CharacterSettings
  /**
   * When the database was created.
   */
  createdAt: string
  /**
   * Description of the database.
   */
  description: string
  /**
   * Finalizers of the database.
   */
  finalizers?: Array<string> | undefined
  /**
   * Host name to connect to.
   */
  hostname: string
  /**
   * Id of the database.
   */
  id: string
  /**
   * Whether the database is ready.
   */
  isReady: boolean
  /**
   * Whether the database is shared.
   */
  isShared: boolean
  /**
   * Name of the database.
   */
  name: string
  /**
   * Id of the project.
   */
  projectId: string
  status: DatabaseStatus
  /**
   * When the status was set.
   */
  statusSetAt: string
  /**
   * Storage that the database takes in bytes.
   */
  storageUsageInBytes: number
  /**
   * When `storageUsageInBytes` was set.
   */
  storageUsageInBytesSetAt: string
  /**
   * When the database was last changed.
   */
  updatedAt: string
  /**
   * Version of MySQL.
   */
  version: string
  externalHostname: string
  mainUser?: MysqlUser | undefined
}

/**
 * The default character settings that a MySQL database is to have.
 */
export type MysqlDatabaseCharsetUpdate = {
  characterSettings: CharacterSettings
}

/**
 * A MySQL database and a user of it to create.
 */
export type MysqlDatabaseCreate = {
  database: NewMysqlDatabase
  user: NewMysqlDatabaseUser
}

/**
 * Ids of a MySQL database and its user.
 */
export type MysqlDatabaseCreated = {
  /**
   * Id of the database.
   */
  id: string
  /**
   * Id of the user.
   */
  userId: string
}

export type MysqlDatabasesCopyInput = {
  description: string
  user: NewMysqlDatabaseUser
}

export type MysqlDatabasesCopyResult = {
  id: string
  userId: string
}

export type MysqlDatabasesUpdateInput = {
  characterSettings?: CharacterSettings | undefined
  description?: string | undefined
  version?: string | undefined
}

/**
 * A user of a MySQL database.
 */
export type MysqlUser = {
  /**
   * Mask of the IP addresses that have access.
   */
  accessIpMask?: string | undefined
  /**
   * Whether the user may write or only read.
   */
  accessLevel: 'full' | 'readonly'
  /**
   * When the user was created.
   */
  createdAt: string
  /**
   * Id of the database.
   */
  databaseId: string
  /**
   * Description of the user.
   */
  description?: string | undefined
  /**
   * Whether the user is disabled.
   */
  disabled: boolean
  /**
   * Whether the user may connect from outside.
   */
  externalAccess: boolean
  /**
   * Id of the user.
   */
  id: string
  /**
   * Whether this is the main user of the database.
   */
  mainUser: boolean
  /**
   * Name that the user signs in with.
   */
  name: string
  /**
   * When the password was last changed.
   */
  passwordUpdatedAt: string
  /**
   * When the user was last changed.
   */
  updatedAt: string
  status: DatabaseUserStatus
  statusSetAt: string
}

/**
 * A MySQL user to create.
 */
export type MysqlUserCreate = {
  /**
   * Mask of the IP addresses that have access.
   */
  accessIpMask?: string | undefined
  /**
   * Whether the user may write or only read.
   */
  accessLevel: 'full' | 'readonly'
  /**
   * Id of the database, as in the path.
   */
  databaseId: string
  /**
   * Description of the user.
   */
  description: string
  /**
   * Whether the user may connect from outside.
   */
  externalAccess?: boolean | undefined
  /**
   * Password of the user.
   */
  password: string
}

/**
 * Settings that a MySQL user is to have.
 */
export type MysqlUserUpdate = {
  /**
   * Mask of the IP addresses that have access.
   */
  accessIpMask?: string | undefined
  /**
   * Whether the user may write or only read.
   */
  accessLevel: 'full' | 'readonly'
  /**
   * Description of the user.
   */
  description: string
  /**
   * Whether the user may connect from outside.
   */
  externalAccess?: boolean | undefined
}

export type MysqlUsers2UpdateInput = {
  accessIpMask?: string | undefined
  accessLevel?: 'full' | 'readonly' | undefined
  description?: string | undefined
  externalAccess?: boolean | undefined
  password?: string | undefined
}

/**
 * A version of MySQL.
 */
export type MysqlVersion = {
  /**
   * Whether the version is disabled.
   */
  disabled: boolean
  /**
   * Id of the version, such as `mysql80`.
   */
  id: string
  /**
   * Name of the version.
   */
  name: string
  /**
   * Number of the version.
   */
  number: string
}

/**
 * A MySQL database to create.
 */
export type NewMysqlDatabase = {
  /**
   * Default character set and collation.
   */
  characterSettings?: CharacterSettings | undefined
  /**
   * Description of the database.
   */
  description: string
  /**
   * Version of MySQL, presumably its number such as `8.0`.
   */
  version: string
}

/**
 * The user to create together with a MySQL database.
 */
export type NewMysqlDatabaseUser = {
  /**
   * Mask of the IP addresses that have access.
   */
  accessIpMask?: string | undefined
  /**
   * Whether the user may write or only read.
   */
  accessLevel: 'full'
  /**
   * Whether the user may connect from outside.
   */
  externalAccess?: boolean | undefined
  /**
   * Password of the user.
   */
  password: string
}

/**
 * Who subscribes to the newsletter.
 */
export type NewsletterSubscribe = {
  /**
   * First name.
   */
  firstName?: string | undefined
  /**
   * Last name.
   */
  lastName?: string | undefined
}

/**
 * A subscription to the newsletter.
 */
export type NewsletterSubscription = {
  /**
   * Whether the subscription is active.
   */
  active: boolean
  /**
   * Mail address that is subscribed.
   */
  email: string
  /**
   * Whether the address is registered for the newsletter.
   */
  registered: boolean
}

/**
 * When a contract item can next end.
 */
export type NextTerminationDate = {
  /**
   * Id of the contract item.
   */
  contractItemId: string
  /**
   * When the item can next end.
   */
  nextTerminationDate: string
}

/**
 * A notification of a user.
 */
export type Notification = {
  /**
   * When the notification was created.
   */
  createdAt: string
  /**
   * Id of the notification.
   */
  id: string
  /**
   * Whether it was read.
   */
  read: boolean
  reference: NotificationReference
  /**
   * How serious it is.
   */
  severity: 'success' | 'info' | 'warning' | 'error'
  /**
   * Type of the notification.
   */
  type: string
}

/**
 * The status of notifications.
 */
export type NotificationReadStatus = {
  status: NotificationStatus
}

/**
 * What a notification is about.
 */
export type NotificationReference = {
  /**
   * Kind of resource.
   */
  aggregate: string
  /**
   * Area of the platform that the kind belongs to, not a host name.
   */
  domain: string
  /**
   * Id of the resource.
   */
  id: string
  /**
   * What the resource belongs to.
   */
  parents?:
    | Array<{
        /**
         * Kind of resource.
         */
        aggregate: string
        /**
         * Area of the platform that the kind belongs to, not a host name.
         */
        domain: string
        /**
         * Id of the resource.
         */
        id: string
      }>
    | undefined
}

/**
 * Status of a notification; only `read` can be set.
 */
export type NotificationStatus = 'read' | 'unread'

/**
 * Why a token request was refused.
 */
export type OAuthError = {
  /**
   * Code of the error.
   */
  error: 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_scope'
  /**
   * What is wrong.
   */
  error_description?: string | undefined
}

/**
 * An access token for an OAuth client.
 */
export type OAuthToken = {
  /**
   * The token.
   */
  access_token: string
  /**
   * Time until the token stops being valid, in seconds (RFC 6749).
   */
  expires_in: number
  /**
   * Scope of the token.
   */
  scope?: string | undefined
  /**
   * Kind of token.
   */
  token_type: 'bearer'
  refresh_token: string
}

/**
 * An authorization code to exchange.
 */
export type OAuthTokenRequest = {
  /**
   * Authorization code.
   */
  code: string
  /**
   * PKCE code verifier (RFC 7636). Required if the authorization was requested with a code challenge.
   */
  code_verifier?: string | undefined
  /**
   * Kind of grant.
   */
  grant_type: 'authorization_code'
  /**
   * Redirect URI of the authorization request.
   */
  redirect_uri: string
}

export type OneTimePaymentFeeStrategy = {
  price: number
}

/**
 * An order of a customer. The provider does not say whether prices are in euros or cents.
 */
export type Order = {
  /**
   * Id of the contract that the order changes.
   */
  contractChangeContractId?: string | undefined
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * When the order is due.
   */
  dueDate?: string | undefined
  /**
   * Length of the invoicing period; the provider does not name its unit.
   */
  invoicingPeriod: number
  /**
   * Items of the order.
   */
  items: Array<OrderItem>
  /**
   * When the order was placed.
   */
  orderDate?: string | undefined
  /**
   * Id of the order.
   */
  orderId: string
  /**
   * Number of the order.
   */
  orderNumber: string
  /**
   * Who placed the order.
   */
  profile?: OrderProfile | undefined
  status: OrderStatus
  summary: OrderSummary
  type: OrderType
}

export type OrderAIHostingTariffChange = {
  contractId: string
  monthlyTokens: number
  requestsPerMinute: number
}

/**
 * An add-on of an ordered article.
 */
export type OrderAddon = {
  /**
   * Whether the add-on is hidden.
   */
  hidden?: boolean | undefined
  /**
   * Key of the add-on.
   */
  key: string
  /**
   * Value of the add-on.
   */
  value: string
}

/**
 * Value that was chosen for an attribute of an ordered article.
 */
export type OrderAttribute = {
  /**
   * Key of the attribute.
   */
  key: string
  /**
   * Value of the attribute.
   */
  value?: string | undefined
}

/**
 * What to order.
 */
export type OrderCreate = {
  /**
   * The project, server or domain to order.
   */
  orderData?:
    | ProjectHostingOrder
    | ServerOrder
    | DomainOrder
    | ExternalCertificateOrder
    | LeadFyndrOrder
    | MailArchiveOrder
    | AIHostingOrder
    | LicenseOrder
    | undefined
  /**
   * What `orderData` describes.
   */
  orderType?:
    | 'domain'
    | 'projectHosting'
    | 'server'
    | 'externalCertificate'
    | 'leadFyndr'
    | 'mailArchive'
    | 'aiHosting'
    | 'license'
    | undefined
}

/**
 * An order that was placed.
 */
export type OrderCreated = {
  /**
   * Id of the order.
   */
  orderId: string
}

/**
 * One value of the contact data of a domain.
 */
export type OrderHandleField = {
  /**
   * Name of the field.
   */
  name: string
  /**
   * Value of the field.
   */
  value: string
}

/**
 * Hardware to order, by its size.
 */
export type OrderHardwareSpec = {
  /**
   * Size of the memory; the provider does not name its unit.
   */
  ram?: number | undefined
  /**
   * Number of virtual CPUs.
   */
  vcpu?: number | undefined
}

/**
 * An item of an order.
 */
export type OrderItem = {
  /**
   * Add-ons of the ordered article.
   */
  addons?: Array<OrderAddon> | undefined
  /**
   * Id of the ordered article.
   */
  articleId: string
  /**
   * Name of the ordered article.
   */
  articleName?: string | undefined
  /**
   * Name of the article's template.
   */
  articleTemplateName?: string | undefined
  /**
   * Values that were chosen for attributes of the article.
   */
  attributeConfiguration?: Array<OrderAttribute> | undefined
  /**
   * Whether the item is inclusive.
   */
  isInclusive: boolean
  /**
   * Id of the item.
   */
  orderItemId: string
  /**
   * Id that is set beforehand for the ordered resource.
   */
  predefinedDomainAggregateId?: string | undefined
  /**
   * Price of the item.
   */
  price: number
  /**
   * What the item refers to.
   */
  reference?: OrderItemReference | undefined
}

/**
 * Items of contracts, offers or orders that an item of an order refers to.
 */
export type OrderItemReference = {
  /**
   * Id of the contract item.
   */
  contractItemId?: string | undefined
  /**
   * Id of the offer item.
   */
  offerItemId?: string | undefined
  /**
   * Id of the order item.
   */
  orderItemId?: string | undefined
}

export type OrderLeadFyndrTariffChange = {
  contractId: string
  reservationLimit: number
  unlockLimit: number
}

/**
 * Hardware to order, by its machine type.
 */
export type OrderMachineTypeSpec = {
  /**
   * Name of the machine type.
   */
  machineType?: string | undefined
}

/**
 * What to preview an order of.
 */
export type OrderPreview = {
  /**
   * The project, server or domain to preview.
   */
  orderData?:
    | ProjectHostingOrderPreview
    | ServerOrderPreview
    | DomainOrderPreview
    | ExternalCertificateOrderPreview
    | LeadFyndrOrderPreview
    | MailArchiveOrderPreview
    | AIHostingOrderPreview
    | LicenseOrderPreview
    | undefined
  /**
   * What `orderData` describes.
   */
  orderType?:
    | 'domain'
    | 'projectHosting'
    | 'server'
    | 'externalCertificate'
    | 'leadFyndr'
    | 'mailArchive'
    | 'aiHosting'
    | 'license'
    | undefined
}

/**
 * Why a preview is not possible.
 */
export type OrderPreviewError = {
  /**
   * The error; its content is not documented.
   */
  error?:
    | {
        [key: string]: unknown
      }
    | undefined
}

/**
 * What an order costs. The provider does not say whether prices are in euros or cents.
 */
export type OrderPrice = unknown

/**
 * The user who placed an order.
 */
export type OrderProfile = {
  /**
   * E-mail address of the user.
   */
  email: string
  /**
   * Form of address.
   *
   * @deprecated
   */
  title?: 'other' | 'mr' | 'ms' | undefined
  /**
   * Id of the user.
   */
  userId: string
  firstName?: string | undefined
  lastName?: string | undefined
}

/**
 * How far an order is.
 */
export type OrderStatus = 'NEW' | 'CONFIRMED' | 'REJECTED' | 'ABORTED' | 'EXECUTED'

/**
 * Prices of an order added up.
 */
export type OrderSummary = {
  /**
   * What is charged once.
   */
  nonRecurring: number
  /**
   * What is charged again and again.
   */
  recurring: number
  /**
   * Sum of both.
   */
  summary: number
}

/**
 * Whether an order is a new one or changes a contract.
 */
export type OrderType = 'NEW_ORDER' | 'CONTRACT_CHANGE'

export type OrdersCreateProblem422 = {
  error?:
    | {
        [key: string]: unknown
      }
    | undefined
}

/**
 * An issue to report.
 */
export type OwnIssueCreate = {
  /**
   * Text of the report.
   */
  message: string
  /**
   * Where the issue was noticed, such as the URL of a page.
   */
  origin?: string | undefined
  /**
   * Subject of the report.
   */
  subject?: string | undefined
  /**
   * Kind of report.
   */
  type: 'feedback' | 'bug'
  /**
   * Rating, from 0 (bad) to 10 (good).
   */
  vote?: number | undefined
}

/**
 * Performance data of a page.
 */
export type PageInsights = {
  /**
   * When the data was created.
   */
  createdAt?: string | undefined
  /**
   * Domain of the page.
   */
  domain: string
  /**
   * What was measured.
   */
  metrics?:
    | Array<{
        /**
         * When the metric was created.
         */
        createdAt: string
        /**
         * Name of the metric.
         */
        name: string
        /**
         * Score of the metric; may be null.
         */
        score?: number | null | undefined
        /**
         * Value of the metric.
         */
        value: number
      }>
    | undefined
  /**
   * Days that more data is available of.
   */
  moreDataAvailable?: Array<string> | undefined
  /**
   * Path of the page on the domain.
   */
  path: string
  /**
   * Score of its performance.
   */
  performanceScore: number
  /**
   * Screenshot of the page.
   */
  screenshot?:
    | {
        /**
         * When the screenshot was created.
         */
        createdAt: string
        /**
         * Reference of the file with the screenshot.
         */
        fileRef: string
      }
    | undefined
}

/**
 * A domain with those of its pages that have performance data.
 */
export type PageInsightsOverview = {
  /**
   * Name of the domain.
   */
  domain: string
  /**
   * Pages of the domain.
   */
  paths: Array<{
    /**
     * When the performance data was created.
     */
    createdAt: string
    /**
     * Path of the page.
     */
    path: string
    /**
     * Score of its performance.
     */
    performanceScore: number
    /**
     * Reference of the file with a screenshot of it.
     */
    screenshotFileRef?: string | undefined
  }>
}

/**
 * A new password.
 */
export type PasswordChange = {
  /**
   * Code of the second factor. Required if the account has one.
   */
  multiFactorCode?: string | undefined
  /**
   * New password.
   */
  newPassword: string
  /**
   * Password until now.
   */
  oldPassword: string
}

/**
 * A password policy, as text.
 */
export type PasswordPolicy = string

/**
 * A new password for a user who has asked for a reset.
 */
export type PasswordReset = {
  /**
   * New password.
   */
  password: string
  /**
   * Token of the password reset.
   */
  token: string
  /**
   * Id of the user whose password is reset.
   */
  userId: string
}

/**
 * A password to set.
 */
export type PasswordUpdate = {
  /**
   * The new password.
   */
  password: string
}

/**
 * When a password was last changed.
 */
export type PasswordUpdatedAt = {
  /**
   * When the password was last changed.
   */
  passwordUpdatedAt: string
}

/**
 * How a customer pays, by direct debit or after an invoice.
 */
export type PaymentSettings = DebitPaymentSettings | InvoicePaymentSettings

export type PeriodBasedFeeStrategy = {
  periods: Array<{
    feeValidFrom?: string | undefined
    feeValidUntil?: string | undefined
    monthlyPrice: number
  }>
}

/**
 * A person's name.
 */
export type Person = {
  /**
   * First name.
   */
  firstName: string
  /**
   * Last name.
   */
  lastName: string
  title?: Salutation | undefined
}

/**
 * Personal data to set.
 */
export type PersonUpdate = {
  /**
   * Name and salutation of the user.
   */
  person: Person
}

/**
 * A phone number to add.
 */
export type PhoneNumber = {
  /**
   * Phone number with country code.
   */
  phoneNumber: string
}

/**
 * A phone number to verify.
 */
export type PhoneVerification = {
  /**
   * Code of the verification.
   */
  code: string
  /**
   * Phone number with country code.
   */
  phoneNumber: string
}

/**
 * URL of phpMyAdmin.
 */
export type PhpMyAdminUrl = {
  /**
   * URL of phpMyAdmin for the user.
   */
  url: string
}

/**
 * Whether and when a user is shown the poll.
 */
export type PollSettings = {
  /**
   * When the user completed the poll.
   */
  completedAt?: string | undefined
  /**
   * Time until which the poll is not to be shown.
   */
  dontShowUntil?: string | undefined
  /**
   * When the user ignored the poll.
   */
  ignoredAt?: string | undefined
  /**
   * Whether the poll should be shown.
   */
  shouldShow: boolean
  /**
   * What the user did with the poll; `new`: nothing yet.
   */
  status: 'completed' | 'muted' | 'ignored' | 'new'
  /**
   * Id of the user.
   */
  userId: string
}

/**
 * Poll settings to store.
 */
export type PollSettingsUpdate = {
  /**
   * What the user did with the poll.
   */
  status: 'completed' | 'muted' | 'ignored'
  /**
   * Id of the user.
   */
  userId: string
}

/**
 * An amount of money.
 */
export type Price = {
  /**
   * Currency of the amount.
   */
  currency: 'EUR'
  /**
   * Amount; the provider does not document its unit.
   */
  value: number
}

/**
 * A project, which holds apps, databases and files.
 */
export type Project = {
  /**
   * Domain of the cluster that the project is on.
   */
  clusterDomain?: string | undefined
  /**
   * Id of the cluster that the project is on.
   *
   * @deprecated
   */
  clusterID?: string | undefined
  /**
   * When the project was created.
   */
  createdAt: string
  /**
   * Id of the customer that the project belongs to.
   */
  customerId: string
  /**
   * Name that mStudio shows for the project.
   */
  description: string
  /**
   * Directories of the project.
   */
  directories: {
    [key: string]: string
  }
  disableReason?: ProjectDisableReason | undefined
  /**
   * When the project was disabled.
   */
  disabledAt?: string | undefined
  /**
   * Whether the project is enabled.
   */
  enabled: boolean
  /**
   * Id of the project.
   */
  id: string
  /**
   * Reference id of its avatar.
   */
  imageRefId?: string | undefined
  /**
   * Whether the project is ready.
   *
   * @deprecated
   */
  isReady: boolean
  /**
   * Id of its project hosting.
   */
  projectHostingId?: string | undefined
  /**
   * Whether it can be used; `status` says more.
   *
   * @deprecated
   */
  readiness: ProjectReadiness
  /**
   * Id of the server that the project is on.
   */
  serverId?: string | undefined
  /**
   * Short id of that server.
   */
  serverShortId?: string | undefined
  /**
   * Short id of the project.
   */
  shortId: string
  /**
   * Specification of the project, by its visitors or by its hardware.
   */
  spec?: VisitorSpec | HardwareSpec | undefined
  /**
   * Base domain of its statistics.
   */
  statisticsBaseDomain?: string | undefined
  status: ProjectStatus
  /**
   * When the status was last set.
   */
  statusSetAt: string
  backupStorageUsageInBytes: number
  backupStorageUsageInBytesSetAt: string
  clusterId?: string | undefined
  deletionRequested?: boolean | undefined
  /**
   * @deprecated
   */
  features?: Array<ProjectFeature> | undefined
  serverGroupId: string
  supportedFeatures: Array<ProjectFeature>
  webStorageUsageInBytes: number
  webStorageUsageInBytesSetAt: string
}

export type ProjectBackupPath = {
  absolutePath: string
  isDirectory?: boolean | undefined
  isExecutable?: boolean | undefined
  isFile?: boolean | undefined
  isSymlink?: boolean | undefined
  items?: Array<ProjectBackupPath> | undefined
  name: string
  size: number
  target?: string | undefined
}

export type ProjectBackupRestore = {
  databaseRestores?: Array<ProjectBackupRestoreDatabase> | undefined
  pathRestore?: ProjectBackupRestorePath | undefined
  phase: ProjectBackupRestorePhase
}

export type ProjectBackupRestoreDatabase = {
  databaseBackupDump: string
  targetDatabaseId: string
}

export type ProjectBackupRestoreDatabaseRequest = {
  databaseBackupDump: string
  targetDatabaseId: string
}

export type ProjectBackupRestorePath = {
  clearTargetPath: boolean
  determinedTargetPath: string
  sourcePaths: Array<string>
  targetRestorePath?: string | undefined
}

export type ProjectBackupRestorePathDeprecated = {
  clearTargetPath: boolean
  determinedTargetPath: string
  phase: ProjectBackupRestorePhase
  sourcePath: string
  targetPath?: string | undefined
}

export type ProjectBackupRestorePathRequest = {
  clearTargetPath?: boolean | undefined
  sourcePaths: Array<string>
  targetRestorePath?: string | undefined
}

export type ProjectBackupRestorePathRequestDeprecated = {
  clearTargetPath?: boolean | undefined
  sourcePath: string
  targetPath?: string | undefined
}

export type ProjectBackupRestorePhase = 'running' | 'completed'

export type ProjectBackupRestoreRequest = {
  databaseRestores?: Array<ProjectBackupRestoreDatabaseRequest> | undefined
  pathRestore?: ProjectBackupRestorePathRequest | undefined
}

/**
 * A project to create.
 */
export type ProjectCreate = {
  /**
   * Name that mStudio is to show for the project.
   */
  description: string
}

/**
 * Why a project was disabled.
 */
export type ProjectDisableReason = 'maliciousCode' | 'illegalContent' | 'maliciousConduct' | 'suspended'

export type ProjectFeature = 'redis' | 'node' | 'runtimeApps' | 'container'

/**
 * A project to order.
 */
export type ProjectHostingOrder = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Name for the project.
   */
  description: string
  /**
   * Disk space in GiB.
   */
  diskspaceInGiB: number
  /**
   * Code of a promotion.
   */
  promotionCode?: string | undefined
  /**
   * Hardware of the project, by machine type or by size.
   */
  spec: OrderMachineTypeSpec | OrderHardwareSpec
  /**
   * Whether to start with a free trial.
   */
  useFreeTrial?: boolean | undefined
  recommendationCode?: string | undefined
}

/**
 * A project to preview an order of.
 */
export type ProjectHostingOrderPreview = {
  /**
   * Id of the customer.
   */
  customerId?: string | undefined
  /**
   * Name for the project.
   */
  description?: string | undefined
  /**
   * Disk space in GiB.
   */
  diskspaceInGiB: number
  /**
   * Hardware of the project, by machine type or by size.
   */
  spec: OrderMachineTypeSpec | OrderHardwareSpec
  promotionCode?: string | undefined
}

/**
 * Resources that a project is to have after a tariff change.
 */
export type ProjectHostingTariffChange = {
  /**
   * Id of the project's contract.
   */
  contractId: string
  /**
   * Disk space in GiB.
   */
  diskspaceInGiB: number
  /**
   * Hardware of the project, by machine type or by size.
   */
  spec: OrderMachineTypeSpec | OrderHardwareSpec
}

/**
 * An invite to a project.
 */
export type ProjectInvite = {
  /**
   * Id of the invite.
   */
  id: string
  information: InviteInformation
  /**
   * E-mail address of the invited person.
   */
  mailAddress: string
  /**
   * When the membership that comes of it expires.
   */
  membershipExpiresAt?: string | undefined
  /**
   * Message to the invited person.
   */
  message?: string | undefined
  /**
   * Description of the project.
   */
  projectDescription: string
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Role that the invited person is to have.
   */
  role: ProjectRole
  avatarRefId?: string | undefined
}

/**
 * A person to invite to a project.
 */
export type ProjectInviteCreate = {
  /**
   * E-mail address of the person.
   */
  mailAddress: string
  /**
   * When the membership that comes of it is to expire.
   */
  membershipExpiresAt?: string | undefined
  /**
   * Message to the person.
   */
  message?: string | undefined
  /**
   * Role that the person is to have.
   */
  role: ProjectRole
}

/**
 * A project as it is listed.
 */
export type ProjectListItem = {
  /**
   * When the project was created.
   */
  createdAt: string
  /**
   * Id of the customer that the project belongs to.
   */
  customerId: string
  /**
   * The customer that the project belongs to.
   */
  customerMeta: {
    /**
     * Id of the customer.
     */
    id: string
  }
  /**
   * Name that mStudio shows for the project.
   */
  description: string
  disableReason?: ProjectDisableReason | undefined
  /**
   * When the project was disabled.
   */
  disabledAt?: string | undefined
  /**
   * Whether the project is enabled.
   */
  enabled: boolean
  /**
   * Id of the project.
   */
  id: string
  /**
   * Reference id of its avatar.
   */
  imageRefId?: string | undefined
  /**
   * Whether the project is ready.
   *
   * @deprecated
   */
  isReady: boolean
  /**
   * Id of its project hosting.
   */
  projectHostingId?: string | undefined
  /**
   * Whether it can be used; `status` says more.
   *
   * @deprecated
   */
  readiness: ProjectReadiness
  /**
   * Id of the server that the project is on.
   */
  serverId?: string | undefined
  /**
   * Short id of the project.
   */
  shortId: string
  status: ProjectStatus
  /**
   * When the status was last set.
   */
  statusSetAt: string
  backupStorageUsageInBytes: number
  backupStorageUsageInBytesSetAt: string
  deletionRequested: boolean
  /**
   * @deprecated
   */
  features?: Array<ProjectFeature> | undefined
  serverGroupId: string
  serverShortId?: string | undefined
  supportedFeatures: Array<ProjectFeature>
  webStorageUsageInBytes: number
  webStorageUsageInBytesSetAt: string
}

export type ProjectListItem2 = {
  backupStorageUsageInBytes: number
  backupStorageUsageInBytesSetAt: string
  createdAt: string
  customerId: string
  customerMeta: {
    id: string
  }
  deletionRequested: boolean
  description: string
  disableReason?: ProjectDisableReason | undefined
  disabledAt?: string | undefined
  enabled: boolean
  /**
   * @deprecated
   */
  features?: Array<ProjectFeature> | undefined
  id: string
  imageRefId?: string | undefined
  /**
   * @deprecated
   */
  isReady: boolean
  projectHostingId?: string | undefined
  readiness: ProjectReadiness
  serverGroupId: string
  serverId?: string | undefined
  serverShortId?: string | undefined
  shortId: string
  status: ProjectStatus
  statusSetAt: string
  supportedFeatures: Array<ProjectFeature>
  webStorageUsageInBytes: number
  webStorageUsageInBytesSetAt: string
}

/**
 * A user's membership in a project.
 */
export type ProjectMembership = {
  /**
   * E-mail address of the member.
   */
  email: string
  /**
   * When the membership expires.
   */
  expiresAt?: string | undefined
  /**
   * Id of the membership.
   */
  id: string
  /**
   * Whether the membership is inherited.
   */
  inherited: boolean
  /**
   * Id of the invite that it came of.
   */
  inviteId?: string | undefined
  /**
   * When the membership began.
   */
  memberSince?: string | undefined
  /**
   * Whether the member uses multi-factor authentication.
   */
  mfa: boolean
  /**
   * Id of the project.
   */
  projectId: string
  role: ProjectRole
  /**
   * Id of the member's user account.
   */
  userId: string
  avatarRef?: string | undefined
  firstName: string
  lastName: string
}

/**
 * Changes to a membership in a project.
 */
export type ProjectMembershipUpdate = {
  /**
   * When the membership is to expire.
   */
  expiresAt?: string | undefined
  role: ProjectRole
}

/**
 * Whether a project is ready. Deprecated; the project's `status` says more.
 *
 * @deprecated
 */
export type ProjectReadiness = 'creating' | 'ready' | 'unready'

/**
 * Role of a member in a project.
 */
export type ProjectRole = 'notset' | 'owner' | 'emailadmin' | 'external'

/**
 * Status of a project.
 */
export type ProjectStatus = 'pending' | 'ready' | 'preparingForVolumeMigration' | 'migratingVolume' | 'error' | 'disabled'

export type ProjectsAiHostingGetResult = {
  keys: AihostingPlanUsage
  modelTermsApprovalRequired: boolean
  nextTokenReset?: string | undefined
  projectId: string
}

export type ProjectsAiHostingKeysCreateInput = {
  createWebuiContainer?: boolean | undefined
  name: string
}

export type ProjectsAiHostingKeysLinkContainerInput = {
  containerId: string
  ingressId: string
  stackId: string
}

export type ProjectsAiHostingKeysReplaceInput = {
  createWebuiContainer?: boolean | undefined
  name?: string | undefined
}

export type ProjectsExtensionOrdersListResultItem = {
  context?: 'project' | 'customer' | undefined
  extensionId?: string | undefined
  referencedId?: string | undefined
}

export type ProjectsStorageSpaceNotificationThresholdReplaceInput = {
  notificationThresholdInBytes?: number | null | undefined
}

export type ProjectsStorageSpaceStatisticsUpdateInput = {
  notificationThresholdInBytes?: number | null | undefined
}

export type ProjectsUpdateInput = {
  description?: string | undefined
}

export type ProjectsValidateLicenseKeyInput = {
  key: string
  kind: LicenseKind
}

export type ProjectsValidateLicenseKeyResult = {
  valid: boolean
}

/**
 * Codes to sign in with if the second factor is lost.
 */
export type RecoveryCodes = {
  /**
   * The 20 recovery codes.
   */
  recoveryCodesList: [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
}

/**
 * A Redis database of a project.
 */
export type RedisDatabase = {
  configuration?: RedisDatabaseConfiguration | undefined
  /**
   * When the database was created.
   */
  createdAt: string
  /**
   * Description of the database.
   */
  description: string
  /**
   * Finalizers of the database.
   */
  finalizers?: Array<string> | undefined
  /**
   * Host name to connect to.
   */
  hostname: string
  /**
   * Id of the database.
   */
  id: string
  /**
   * Name of the database.
   */
  name: string
  /**
   * Port to connect to.
   */
  port: number
  /**
   * Id of the project.
   */
  projectId: string
  status: DatabaseStatus
  /**
   * When the status was set.
   */
  statusSetAt: string
  /**
   * Storage that the database takes in bytes.
   */
  storageUsageInBytes: number
  /**
   * When `storageUsageInBytes` was set.
   */
  storageUsageInBytesSetAt: string
  /**
   * When the database was last changed.
   */
  updatedAt: string
  /**
   * Version of Redis.
   */
  version: string
}

/**
 * Configuration of a Redis database.
 */
export type RedisDatabaseConfiguration = {
  /**
   * Further flags for the database.
   */
  additionalFlags?: Array<string> | undefined
  /**
   * Most memory that the database may take: a number, with Ki, Mi or Gi after it or without, such as `64Mi`.
   */
  maxMemory?: string | undefined
  /**
   * Which keys are evicted when memory is short, by the name that Redis has for it.
   */
  maxMemoryPolicy?: string | undefined
  /**
   * Whether the database is persistent.
   */
  persistent?: boolean | undefined
}

/**
 * The configuration that a Redis database is to have.
 */
export type RedisDatabaseConfigurationUpdate = {
  configuration?: RedisDatabaseConfiguration | undefined
}

/**
 * A Redis database to create.
 */
export type RedisDatabaseCreate = {
  configuration?: RedisDatabaseConfiguration | undefined
  /**
   * Description of the database.
   */
  description: string
  /**
   * Version of Redis, such as `7.0`.
   */
  version: string
}

export type RedisDatabasesUpdateInput = {
  configuration?: RedisDatabaseConfiguration | undefined
  description?: string | undefined
  version?: string | undefined
}

/**
 * A version of Redis.
 */
export type RedisVersion = {
  /**
   * Whether the version is disabled.
   */
  disabled: boolean
  /**
   * Id of the version.
   */
  id: string
  /**
   * Name of the version.
   */
  name: string
  /**
   * Number of the version.
   */
  number: string
}

/**
 * A user who was registered.
 */
export type RegisteredUser = {
  /**
   * Id of the user.
   */
  userId: string
}

/**
 * Whether a domain can be registered.
 */
export type Registrability = {
  /**
   * Whether this is a premium domain.
   */
  isPremium: boolean
  /**
   * Whether the domain can be registered. If not it can only be transferred.
   */
  registrable: boolean
}

/**
 * The domain to check.
 */
export type RegistrabilityCheck = {
  /**
   * Name of the domain.
   */
  domain: string
}

/**
 * A user to register.
 */
export type Registration = {
  /**
   * E-mail address of the user.
   */
  email: string
  /**
   * Password of the user.
   */
  password: string
  person: Person
}

/**
 * A registration to verify.
 */
export type RegistrationVerification = {
  /**
   * E-mail address of the user.
   */
  email: string
  /**
   * Token that was sent to the e-mail address.
   */
  token: string
  /**
   * Id of the user who was registered.
   */
  userId: string
}

export type RegistriesActionsValidateCredentialsCreateResult = {
  valid: boolean
}

/**
 * A relocation to order.
 */
export type RelocationCreate = {
  /**
   * Whether all domains of the project move along.
   */
  allDomains?: boolean | undefined
  /**
   * Consent that the staff may read and change passwords at the current provider; must be true.
   */
  allowPasswordChange: boolean
  /**
   * Whom to ask about the relocation.
   */
  contact: {
    /**
     * Mail address.
     */
    email: string
    /**
     * First name.
     */
    firstName: string
    /**
     * Last name.
     */
    lastName: string
    /**
     * Phone number as country code, area code and number with hyphens between them; may be empty.
     */
    phoneNumber?: string | undefined
  }
  /**
   * Domains that move along, if `allDomains` is not set.
   */
  domains?: Array<RelocationDomain> | undefined
  /**
   * What else the customer service should know.
   */
  notes?: string | undefined
  /**
   * Current provider and the login there.
   */
  provider: {
    /**
     * URL of the login.
     */
    loginUrl: string
    /**
     * Name of the provider.
     */
    name: string | '1und1' | 'strato'
    /**
     * Password for the login.
     */
    password: string
    /**
     * Account at the provider to move from.
     */
    sourceAccount: string
    /**
     * User name for the login.
     */
    userName: string
  }
  /**
   * Where the project moves to.
   */
  target: {
    /**
     * Organisation that gets the project.
     */
    organisation: string
    /**
     * Product that the project moves to.
     */
    product: string | 'Space-Server' | 'proSpace' | 'Agentur-Server' | 'CMS-Hosting' | 'Shop-Hosting'
    /**
     * Name of the project there.
     */
    projectName: string
    /**
     * System that the project moves to.
     */
    system: 'kc' | 'mstudio'
  }
  additionalServices: {
    dataCompare: 'default' | 'additionalCompare'
  }
  articleType: 'cms-hosting' | 'cms-hosting-express' | 'onlineshop' | 'onlineshop-express'
  emailInboxes?: Array<DirectusEmailInbox> | undefined
  prices: {
    positions: Array<{
      name: string
      price: number
    }>
    total: number
  }
  userId?: string | string | undefined
}

/**
 * A domain to move along.
 */
export type RelocationDomain = {
  /**
   * Auth code for the transfer of the domain.
   */
  authCode?: string | undefined
  /**
   * Data of the domain's owner.
   */
  domainOwnerData?: string | undefined
  /**
   * Name of the domain.
   */
  name: string
}

/**
 * An access token.
 */
export type RetrievedAccessToken = {
  /**
   * When the token stops being valid.
   */
  expiresAt: string
  /**
   * The token.
   */
  token: string
  refreshToken: string
}

/**
 * How a person is addressed.
 */
export type Salutation = 'mr' | 'ms' | 'other'

/**
 * A value that was given for a user input. It is a secret if the format of the input is `password`.
 */
export type SavedUserInput = {
  /**
   * Name of the user input.
   */
  name: string
  /**
   * Value that was given.
   */
  value: string
}

/**
 * A scheduled tariff change.
 */
export type ScheduledTariffChange = {
  /**
   * Articles after the change.
   */
  newArticles: Array<ContractArticle>
  /**
   * When the change was scheduled.
   */
  scheduledAtDate: string
  /**
   * Id of the user who scheduled it.
   */
  scheduledByUserId?: string | undefined
  /**
   * When the change takes effect.
   */
  targetDate: string
  isForced?: boolean | undefined
}

export type ScopesListResultItem = {
  name: string
}

/**
 * A reference to a screenshot.
 */
export type ScreenshotReference = {
  /**
   * Reference of the file with the screenshot.
   */
  reference?: string | undefined
}

/**
 * References to a screenshot.
 */
export type ScreenshotReferences = {
  /**
   * References of the files.
   */
  references?: Array<string> | undefined
}

/**
 * What the screenshot is of.
 */
export type ScreenshotRequest = {
  /**
   * Name of the domain.
   */
  domainName: string
  /**
   * Path that belongs to the screenshot.
   */
  path: string
}

/**
 * Says that signing in needs a second factor.
 */
export type SecondFactorRequired = {
  /**
   * What is needed.
   */
  name?: 'SecondFactorRequired' | undefined
}

/**
 * Says that the request needs a second factor.
 */
export type SecondFactorRequiredAnswer = AccountError & SecondFactorRequired

/**
 * A server, which projects are on.
 */
export type Server = {
  /**
   * Name of the cluster that the server is on.
   */
  clusterName: string
  /**
   * When the server was created.
   */
  createdAt: string
  /**
   * Id of the customer that the server belongs to.
   */
  customerId: string
  /**
   * Text that describes the server.
   */
  description: string
  disabledReason?: ServerDisableReason | undefined
  /**
   * Id of the server.
   */
  id: string
  /**
   * Reference id of its avatar.
   */
  imageRefId?: string | undefined
  /**
   * Whether the server is ready.
   *
   * @deprecated
   */
  isReady: boolean
  machineType: MachineType
  /**
   * Whether it can be used; `status` says more.
   *
   * @deprecated
   */
  readiness: ServerReadiness
  /**
   * Short id of the server.
   */
  shortId: string
  /**
   * Base domain of its statistics.
   */
  statisticsBaseDomain?: string | undefined
  status: ServerStatus
  /**
   * Size of its storage with its unit.
   */
  storage: string
  groupId: string
}

/**
 * Why a server was disabled.
 */
export type ServerDisableReason = 'suspended'

/**
 * A server to order.
 */
export type ServerOrder = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Name for the server.
   */
  description: string
  /**
   * Disk space in GiB.
   */
  diskspaceInGiB: number
  /**
   * Name of the machine type.
   */
  machineType: string
  /**
   * Whether to start with a free trial.
   */
  useFreeTrial?: boolean | undefined
  promotionCode?: string | undefined
  recommendationCode?: string | undefined
}

/**
 * A server to preview an order of.
 */
export type ServerOrderPreview = {
  /**
   * Id of the customer.
   */
  customerId?: string | undefined
  /**
   * Name for the server.
   */
  description?: string | undefined
  /**
   * Disk space in GiB.
   */
  diskspaceInGiB: number
  /**
   * Name of the machine type.
   */
  machineType: string
  promotionCode?: string | undefined
}

/**
 * Whether a server is ready. Deprecated; the server also has a `status`.
 *
 * @deprecated
 */
export type ServerReadiness = 'creating' | 'ready' | 'unready'

/**
 * Status of a server.
 */
export type ServerStatus = 'pending' | 'ready' | 'unready' | 'suspended' | 'migrating'

/**
 * Resources that a server is to have after a tariff change.
 */
export type ServerTariffChange = {
  /**
   * Id of the server's contract.
   */
  contractId: string
  /**
   * Disk space in GiB.
   */
  diskspaceInGiB: number
  /**
   * Name of the machine type.
   */
  machineType: string
}

export type ServersStorageSpaceNotificationThresholdReplaceInput = {
  notificationThresholdInBytes?: number | null | undefined
}

export type ServersStorageSpaceStatisticsUpdateInput = {
  notificationThresholdInBytes?: number | null | undefined
}

export type ServersUpdateInput = {
  description?: string | undefined
}

/**
 * An access token for a service.
 */
export type ServiceAccessToken = {
  /**
   * The access token.
   */
  accessToken: {
    /**
     * Id of the token.
     */
    id: string
    /**
     * Claims of the token.
     */
    jwtClaims: {
      /**
       * When the token stops being valid.
       */
      exp: string
      /**
       * When the token was issued.
       */
      iat: string
      /**
       * Who issued the token.
       */
      iss: string
      /**
       * Whom the token is for.
       */
      sub: string
    }
    /**
     * Public token.
     */
    publicToken: string
  }
}

/**
 * What a service signs in with.
 */
export type ServiceLogin = {
  /**
   * Secret of the access key.
   */
  secretAccessKey: string
}

/**
 * A session of the caller.
 */
export type Session = {
  /**
   * When the session was begun.
   */
  created: string
  device: SessionDevice
  /**
   * When it was last used.
   */
  lastAccess?: string | undefined
  location?: SessionLocation | undefined
  /**
   * Id of the token that the session was made with; it stands for the session.
   */
  tokenId: string
}

/**
 * Device that a session is used on.
 */
export type SessionDevice = {
  /**
   * Name of the browser.
   */
  browser?: string | undefined
  /**
   * Model of the device.
   */
  model?: string | undefined
  /**
   * Operating system.
   */
  os?: string | undefined
  /**
   * Kind of device.
   */
  type?: string | undefined
}

/**
 * Place that a session is used from.
 */
export type SessionLocation = {
  /**
   * City.
   */
  city?: string | undefined
  /**
   * Country code.
   */
  country?: string | undefined
  /**
   * IPv4 address.
   */
  ipAddress?: string | undefined
}

/**
 * Whether an SFTP user may write or only read.
 */
export type SftpAccessLevel = 'full' | 'read' | 'unspecified'

/**
 * A user that reaches the files of a project by SFTP.
 */
export type SftpUser = {
  accessLevel: SftpAccessLevel
  /**
   * Whether the user is active.
   */
  active?: boolean | undefined
  /**
   * When the password or the public keys were last changed.
   */
  authUpdatedAt: string
  /**
   * When the user was created.
   */
  createdAt: string
  /**
   * Description of the user.
   */
  description: string
  /**
   * Directories that the user has access to.
   */
  directories?: Array<string> | undefined
  /**
   * When the user expires.
   */
  expiresAt?: string | undefined
  /**
   * Whether the user has a password.
   */
  hasPassword: boolean
  /**
   * Id of the user.
   */
  id: string
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Public keys of the user.
   */
  publicKeys?: Array<SshPublicKey> | undefined
  /**
   * When the user was last changed.
   */
  updatedAt?: string | undefined
  /**
   * Name that the user signs in with.
   */
  userName: string
}

/**
 * An SFTP user to create.
 */
export type SftpUserCreate = {
  /**
   * Whether the user may write or only read.
   */
  accessLevel?: 'read' | 'full' | undefined
  authentication: SshAuthentication
  /**
   * Description of the user.
   */
  description: string
  /**
   * Directories that the user is to have access to, at least one.
   */
  directories: Array<string>
  /**
   * When the user expires.
   */
  expiresAt?: string | undefined
}

/**
 * Changes to an SFTP user.
 */
export type SftpUserUpdate = {
  /**
   * Whether the user may write or only read.
   */
  accessLevel?: 'read' | 'full' | undefined
  /**
   * Whether the user is active.
   */
  active?: boolean | undefined
  /**
   * Description of the user.
   */
  description?: string | undefined
  /**
   * Directories that the user is to have access to, at least one.
   */
  directories?: Array<string> | undefined
  /**
   * When the user expires.
   */
  expiresAt?: string | undefined
  /**
   * New password of the user.
   */
  password?: string | undefined
  /**
   * Public keys of the user.
   */
  publicKeys?: Array<SshPublicKey> | undefined
}

/**
 * A reference to whom a conversation is shared with, such as a user, a customer or a project.
 */
export type ShareableReference =
  | {
      /**
       * Kind of thing, here a user.
       */
      aggregate: 'user'
      /**
       * Area of the platform that the kind belongs to, not a host name.
       */
      domain: 'user'
      /**
       * Id of the user.
       */
      id: string
    }
  | {
      /**
       * Kind of thing, here a customer.
       */
      aggregate: 'customer'
      /**
       * Area of the platform that the kind belongs to, not a host name.
       */
      domain: 'customer'
      /**
       * Id of the customer.
       */
      id: string
    }
  | {
      /**
       * Kind of thing, here a project.
       */
      aggregate: 'project'
      /**
       * Area of the platform that the kind belongs to, not a host name.
       */
      domain: 'project'
      /**
       * Id of the project.
       */
      id: string
    }
  | {
      /**
       * Kind of thing, here a placement group.
       */
      aggregate: 'placementgroup'
      /**
       * Area of the platform that the kind belongs to, not a host name.
       */
      domain: 'project'
      /**
       * Id of the placement group.
       */
      id: string
    }

/**
 * An SRV record.
 */
export type SrvRecord = {
  /**
   * Full host name of the server that offers the service.
   */
  fqdn: string
  /**
   * Port of the service.
   */
  port: number
  /**
   * Priority of the server.
   */
  priority?: number | undefined
  /**
   * Weight of the server.
   */
  weight?: number | undefined
}

/**
 * The SRV records of a zone, or none.
 */
export type SrvRecordSet = SrvRecords | UnsetRecords

/**
 * SRV records.
 */
export type SrvRecords = {
  /**
   * The SRV records.
   */
  records: Array<SrvRecord>
  settings: DnsRecordSettings
}

/**
 * How an SSH or SFTP user signs in, by password or by public keys.
 */
export type SshAuthentication =
  | {
      /**
       * Password of the user.
       */
      password: string
    }
  | {
      /**
       * Public keys of the user.
       */
      publicKeys: Array<SshPublicKey>
    }

/**
 * A public SSH key.
 */
export type SshKey = {
  /**
   * Algorithm of the key.
   */
  algorithm: string
  /**
   * Comment of the key.
   */
  comment: string
  /**
   * When it was stored.
   */
  createdAt: string
  /**
   * When it stops being valid.
   */
  expiresAt?: string | undefined
  /**
   * Fingerprint of the key, in hexadecimal.
   */
  fingerprint: string
  /**
   * The public key.
   */
  key: string
  /**
   * Id of the SSH key.
   */
  sshKeyId: string
}

/**
 * One SSH key of the caller.
 */
export type SshKeyAnswer = {
  sshKey: SshKey
}

/**
 * An SSH key to add.
 */
export type SshKeyCreate = {
  /**
   * When it stops being valid.
   */
  expiresAt?: string | undefined
  /**
   * The public key, as a line of OpenSSH.
   */
  publicKey: string
}

/**
 * The SSH keys of the caller.
 */
export type SshKeyList = {
  /**
   * SSH keys.
   */
  sshKeys?: Array<SshKey> | undefined
}

/**
 * What to change of an SSH key.
 */
export type SshKeyUpdate = {
  /**
   * Comment of the key.
   */
  comment: string
  /**
   * When it stops being valid.
   */
  expiresAt?: string | undefined
}

/**
 * A public SSH key.
 */
export type SshPublicKey = {
  /**
   * Comment on the key.
   */
  comment: string
  /**
   * The public key.
   */
  key: string
}

/**
 * A user that reaches a project by SSH.
 */
export type SshUser = {
  /**
   * Whether the user is active.
   */
  active?: boolean | undefined
  /**
   * When the password or the public keys were last changed.
   */
  authUpdatedAt: string
  /**
   * When the user was created.
   */
  createdAt: string
  /**
   * Description of the user.
   */
  description: string
  /**
   * When the user expires.
   */
  expiresAt?: string | undefined
  /**
   * Whether the user has a password.
   */
  hasPassword: boolean
  /**
   * Id of the user.
   */
  id: string
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Public keys of the user.
   */
  publicKeys?: Array<SshPublicKey> | undefined
  /**
   * When the user was last changed.
   */
  updatedAt?: string | undefined
  /**
   * Name that the user signs in with.
   */
  userName: string
}

/**
 * An SSH user to create.
 */
export type SshUserCreate = {
  authentication: SshAuthentication
  /**
   * Description of the user.
   */
  description: string
  /**
   * When the user expires.
   */
  expiresAt?: string | undefined
}

/**
 * Changes to an SSH user.
 */
export type SshUserUpdate = {
  /**
   * Whether the user is active.
   */
  active?: boolean | undefined
  /**
   * Description of the user.
   */
  description?: string | undefined
  /**
   * When the user expires.
   */
  expiresAt?: string | undefined
  /**
   * New password of the user.
   */
  password?: string | undefined
  /**
   * Public keys of the user.
   */
  publicKeys?: Array<SshPublicKey> | undefined
}

export type SslCertificate = {
  caBundle?: string | undefined
  certificate?: string | undefined
  certificateOrderId?: string | undefined
  certificateRequestId: string
  certificateType: SslCertificateType
  commonName?: string | undefined
  contact?: SslContact | undefined
  dnsCertSpec?:
    | {
        cnameTarget?: string | undefined
        status?: SslDNSCertStatus | undefined
      }
    | undefined
  dnsNames?: Array<string> | undefined
  id: string
  isExpired?: boolean | undefined
  issuer?: string | undefined
  lastExpirationThresholdHit?: number | undefined
  projectId: string
  validFrom?: string | undefined
  validTo?: string | undefined
}

export type SslCertificateData = {
  caBundle?: string | undefined
  certificate?: string | undefined
  signingRequest?: string | undefined
}

export type SslCertificateError = {
  message:
    | 'certificate_read_failed'
    | 'certificate_decode_failed'
    | 'certificate_parsing_failed'
    | 'certificate_self_signed'
    | 'certificate_not_authorized_to_sign'
    | 'certificate_expired'
    | 'ca_not_authorized_for_this_name'
    | 'too_many_intermediates'
    | 'incompatible_usage'
    | 'unknown_authority'
    | 'private_key_read_failed'
    | 'private_key_decode_failed'
    | 'private_key_parse_failed'
    | 'private_key_encrypted'
    | 'private_key_not_rsa'
    | 'private_key_mismatch'
    | 'unknown_cloudflare_error'
    | 'unknown'
}

export type SslCertificateRequest = {
  certificateData: SslCertificateData
  certificateType: SslCertificateType
  commonName?: string | undefined
  contact?: SslContact | undefined
  createdAt: string
  dnsNames?: Array<string> | undefined
  id: string
  isCompleted: boolean
  issuer?: string | undefined
  projectId: string
  validFrom?: string | undefined
  validTo?: string | undefined
}

export type SslCertificateRequestCreateRequest = {
  certificate: string
  privateKey: string
  projectId: string
}

export type SslCertificateRequestCreateResponse = {
  commonName?: string | undefined
  contact?: SslContact | undefined
  dnsNames?: Array<string> | undefined
  id: string
  issuer?: string | undefined
  signingRequest?: string | undefined
  validFrom?: string | undefined
  validTo?: string | undefined
}

export type SslCertificateRequestCreateWithCSRRequest = {
  commonName: string
  contact: SslContact
  projectId: string
}

export type SslCertificateRequestCreateWithDNSRequest = {
  commonName: string
  projectId: string
}

export type SslCertificateType = 0 | 1 | 2 | 3

export type SslCheckReplaceCertificateResponse = {
  changes?: SslCheckReplaceChanges | undefined
  errors?: Array<SslCertificateError> | undefined
  isReplaceable: boolean
}

export type SslCheckReplaceChanges = {
  commonName?: SslCheckReplaceFieldChange | undefined
  dnsNames?: SslCheckReplaceSliceChange | undefined
  issuer?: SslCheckReplaceFieldChange | undefined
  validFrom?: SslCheckReplaceDateChange | undefined
  validTo?: SslCheckReplaceDateChange | undefined
}

export type SslCheckReplaceDateChange = {
  newValue: string
  oldValue: string
}

export type SslCheckReplaceFieldChange = {
  newValue: string
  oldValue: string
}

export type SslCheckReplaceSliceChange = {
  addedValues: Array<string>
  removedValues: Array<string>
  values: Array<string>
}

export type SslContact = {
  city?: string | undefined
  company?: string | undefined
  country?: string | undefined
  organizationalUnit?: string | undefined
  state?: string | undefined
}

export type SslDNSCertStatus = {
  message?: string | undefined
  status: SslProjectCertificateStatus
  updatedAt?: string | undefined
}

export type SslProjectCertificateStatus = 'issuing' | 'ready' | 'cnameError' | 'error' | 'unspecified'

export type StacksReplaceInput = {
  services?:
    | {
        [key: string]: ContainerServiceDeclareRequest
      }
    | undefined
  volumes?:
    | {
        [key: string]: ContainerVolumeDeclareRequest
      }
    | undefined
}

export type StacksUpdateInput = {
  description?: string | undefined
  services?:
    | {
        [key: string]: ContainerServiceRequest
      }
    | undefined
  updateSchedule?:
    | {
        cron: string
        timezone?: string | undefined
      }
    | null
    | undefined
  volumes?:
    | {
        [key: string]: ContainerVolumeRequest
      }
    | undefined
}

export type StacksUpdateScheduleReplaceInput = {
  updateSchedule?:
    | {
        cron: string
        timezone?: string | undefined
      }
    | null
    | undefined
}

export type StoragespaceStatistics = {
  childStatistics?: Array<StoragespaceStatistics> | undefined
  description?: string | undefined
  id: string
  kind: StoragespaceStatisticsKind
  meta: StoragespaceStatisticsMeta
  name: string
  notificationThresholdInBytes?: number | undefined
  statisticCategories?: Array<StoragespaceStatisticsCategory> | undefined
}

export type StoragespaceStatisticsCategory = {
  kind: StoragespaceStatisticsCategoryKind
  resources?: Array<StoragespaceStatisticsResource> | undefined
  totalUsageInBytes: number
}

export type StoragespaceStatisticsCategoryKind =
  | 'webspace'
  | 'projectBackup'
  | 'mailAddress'
  | 'mysqlDatabase'
  | 'redisDatabase'
  | 'containerVolume'

export type StoragespaceStatisticsKind = 'server' | 'project'

export type StoragespaceStatisticsMeta = {
  isExceeding?: boolean | undefined
  lastExceedanceLimitInBytes?: number | undefined
  lastTotalExceedanceInBytes?: number | undefined
  lastTotalExceedanceInBytesSetAt?: string | undefined
  limitInBytes?: number | undefined
  notificationThresholdUsedAsLimit?: boolean | undefined
  totalExceedanceInBytes?: number | undefined
  totalExceedanceInBytesSetAt?: string | undefined
  totalFreeInBytes?: number | undefined
  totalFreeInPercentage?: number | undefined
  totalUsageInBytes: number
  totalUsageInPercentage?: number | undefined
}

export type StoragespaceStatisticsResource = {
  description?: string | undefined
  id: string
  name: string
  usageInBytes: number
  usageInBytesSetAt: string
}

/**
 * What an strace has measured.
 */
export type Strace = {
  /**
   * URL that was called.
   */
  actualUrl: string
  /**
   * Database queries of the request.
   */
  dbQueries: Array<{
    /**
     * Text of the query.
     */
    query: string
    stats: StraceStatistics
    /**
     * Warning level of the query.
     */
    warnLevel: 'NO' | 'WARN' | 'SEVERE'
  }>
  /**
   * Figures of all database queries.
   */
  dbStats: StraceStatistics
  /**
   * File operations of the request.
   */
  fileOps: Array<{
    /**
     * Name of the file.
     */
    filename?: string | undefined
    /**
     * Path of the file.
     */
    filepath?: string | undefined
    stats: StraceStatistics
    /**
     * Warning level of the operation.
     */
    warnLevel: 'NO' | 'WARN' | 'SEVERE'
  }>
  /**
   * Figures of all file operations.
   */
  fileOpsStats: StraceStatistics
  /**
   * Figures of everything else.
   */
  miscStats: StraceStatistics
  /**
   * Network operations of the request.
   */
  networkingOps: Array<{
    /**
     * Kind of the connection.
     */
    connectionType: 'UNKNOWN' | 'PRIVATE' | 'EXTERNAL'
    /**
     * Description of the connection.
     */
    description: string
    /**
     * IP address of the connection.
     */
    ip: string
    /**
     * Port of the connection.
     */
    port: number
    stats: StraceStatistics
    /**
     * Warning level of the operation.
     */
    warnLevel: 'NO' | 'WARN' | 'SEVERE'
  }>
  /**
   * Figures of all network operations.
   */
  networkingStats: StraceStatistics
  /**
   * Factor of the slowdown.
   */
  slowdownFactor: number
  /**
   * Time to the first byte, in milliseconds.
   */
  ttfbMs: number
}

/**
 * Why an strace failed.
 */
export type StraceError = {
  /**
   * What went wrong.
   */
  errorMessage: string
}

/**
 * The result of an strace.
 */
export type StraceResult = {
  /**
   * When the measurement was made.
   */
  executedAt: string
  /**
   * Id of the strace.
   */
  id: string
  /**
   * What was measured, or the error that prevented it.
   */
  result: StraceError | Strace
}

/**
 * What to measure.
 */
export type StraceSchedule = {
  /**
   * URL whose call is measured.
   */
  url: string
}

/**
 * Figures of a group of operations.
 */
export type StraceStatistics = {
  /**
   * Time in the kernel, in milliseconds.
   */
  kernelMs: number
  /**
   * Number of occurrences.
   */
  occurrences: number
  /**
   * Number of system calls.
   */
  syscallCount: number
  /**
   * Time in user space, in milliseconds.
   */
  userspaceMs: number
}

export type SuggestedDomains = {
  domains: Array<string>
}

/**
 * A support code.
 */
export type SupportCode = {
  /**
   * When the code stops being valid.
   */
  expiresAt: string
  /**
   * The code.
   */
  supportCode: string
}

/**
 * How to reach the support for an extension.
 */
export type SupportContact = {
  /**
   * E-mail address of the support.
   */
  email: string
  /**
   * Phone number of the support.
   */
  phone?: string | undefined
  inherited: boolean
}

/**
 * System software that apps can depend on, such as a programming language.
 */
export type SystemSoftware = {
  /**
   * Id of the system software.
   */
  id: string
  /**
   * Further data by name, each a string.
   */
  meta?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Name of the system software.
   */
  name: string
  /**
   * Tags of the system software.
   */
  tags: Array<string>
}

/**
 * System software that a version needs.
 */
export type SystemSoftwareDependency = {
  /**
   * Id of the system software.
   */
  systemSoftwareId: string
  /**
   * Range that its version has to be in, such as `>=8.2`.
   */
  versionRange: string
}

/**
 * Which updates of the system software are made automatically: none, as the app has it, those of the patch level, or all.
 */
export type SystemSoftwareUpdatePolicy = 'none' | 'inheritedFromApp' | 'patchLevel' | 'all'

/**
 * A version of a system software.
 */
export type SystemSoftwareVersion = {
  /**
   * When the version expires.
   */
  expiryDate?: string | undefined
  /**
   * External number of the version.
   */
  externalVersion: string
  /**
   * Id of the version.
   */
  id: string
  /**
   * Internal number of the version.
   */
  internalVersion: string
  /**
   * Whether the version is recommended.
   */
  recommended?: boolean | undefined
  /**
   * Other system software that the version needs.
   */
  systemSoftwareDependencies?: Array<SystemSoftwareDependency> | undefined
  /**
   * What users are asked for.
   */
  userInputs?: Array<UserInput> | undefined
  fee?: FeeStrategy | undefined
}

/**
 * A tariff change to preview or order.
 */
export type TariffChangeRequest = {
  /**
   * Resources after the change, for a project or for a server.
   */
  tariffChangeData?: ProjectHostingTariffChange | ServerTariffChange | OrderLeadFyndrTariffChange | OrderAIHostingTariffChange | undefined
  /**
   * Whether the contract is about a project or a server.
   */
  tariffChangeType?: 'projectHosting' | 'server' | 'leadFyndr' | 'aiHosting' | undefined
}

/**
 * When and why a contract or a contract item is to end.
 */
export type TerminationRequest = {
  /**
   * Why it is to end.
   */
  reason?: string | undefined
  /**
   * When it is to end; without it the next possible date is taken.
   */
  terminationTargetDate?: string | undefined
}

/**
 * A top-level domain.
 */
export type Tld = {
  /**
   * Whether IRTP, the policy for transfers between registrars, applies.
   */
  irtp: boolean
  /**
   * Length of the redemption grace period after a deletion in days.
   */
  rgpDays: number
  /**
   * The top-level domain without a dot in front.
   */
  tld: string
  /**
   * @deprecated
   */
  transferAuthCodeRequired: boolean
  transferAuthentication: DomainTransferAuthentication
}

/**
 * Key to get an access token with.
 */
export type TokenRetrievalKey = {
  /**
   * The key, `mwrk-` and 32 more characters.
   */
  accessTokenRetrievalKey: string
  /**
   * Id of the user who is to be signed in.
   */
  userId: string
}

/**
 * Whether a domain can be transferred.
 */
export type Transferability = {
  /**
   * What stands against a transfer, if anything does.
   */
  reasons: {
    /**
     * Whether the domain is too young.
     */
    domainAgeTooSmall: boolean
    /**
     * Whether there is no such domain.
     */
    domainDoesNotExist: boolean
    /**
     * Whether the domain is locked against transfers.
     */
    transferLock: boolean
    /**
     * Whether the auth code is wrong.
     */
    wrongAuthCode: boolean
  }
  /**
   * Whether the domain can be transferred.
   */
  transferable: boolean
}

/**
 * The domain to check and its auth code.
 */
export type TransferabilityCheck = {
  /**
   * Auth code from the provider that the domain is with.
   */
  authCode?: string | undefined
  /**
   * Name of the domain.
   */
  domain: string
}

/**
 * A time to live that mittwald chooses.
 */
export type TtlAuto = {
  /**
   * Whether mittwald chooses the time to live.
   */
  auto: boolean
}

/**
 * A time to live that the customer chooses.
 */
export type TtlSeconds = {
  /**
   * Time to live in seconds.
   */
  seconds: number
}

/**
 * The TXT records of a zone, or none.
 */
export type TxtRecordSet = TxtRecords | UnsetRecords

/**
 * TXT records.
 */
export type TxtRecords = {
  /**
   * Texts of the records, twenty at most.
   */
  entries: Array<string>
  settings: DnsRecordSettings
}

/**
 * Numbers of unread notifications.
 */
export type UnreadNotifications = {
  /**
   * Number of unread errors.
   */
  error: number
  /**
   * Number of unread pieces of information.
   */
  info: number
  /**
   * Number of unread messages of success.
   */
  success: number
  /**
   * Number of all unread notifications.
   */
  total: number
  /**
   * Number of unread warnings.
   */
  warning: number
}

/**
 * An empty object. As a record set it stands for no records.
 */
export type UnsetRecords = {
  settings?: never
}

/**
 * Rules that a file to upload has to keep.
 */
export type UploadRules = {
  /**
   * Greatest size of the file in kB.
   */
  maxSizeInKB: number
  /**
   * MIME types that the file may have.
   */
  mimeTypes: Array<string>
  properties?: ImageProperties | undefined
}

/**
 * Profile of a user.
 */
export type User = {
  /**
   * Reference to the file with the avatar.
   */
  avatarRef?: string | undefined
  /**
   * E-mail address of the user.
   */
  email?: string | undefined
  /**
   * What is known of the user as an employee.
   */
  employeeInformation?:
    | {
        /**
         * Department that the user works in.
         */
        department: string
      }
    | undefined
  person: Person
  /**
   * Phone number of the user.
   */
  phoneNumber?: string | undefined
  /**
   * When the user registered.
   */
  registeredAt?: string | undefined
  /**
   * Id of the user.
   */
  userId: string
  customerMemberships?:
    | {
        [key: string]: UserCustomerMembership
      }
    | undefined
  isEmployee?: boolean | undefined
  mfa?:
    | {
        active: boolean
        setup: boolean
      }
    | undefined
  passwordUpdatedAt?: string | undefined
  projectMemberships?:
    | {
        [key: string]: UserProjectMembership
      }
    | undefined
}

export type UserCustomerMembership = {
  expiresAt?: string | undefined
  id: string
  memberSince: string
  role: 'owner' | 'member' | 'accountant'
}

/**
 * Something that a user is asked for when an app is installed, updated or reconfigured.
 */
export type UserInput = {
  /**
   * Source of the values.
   */
  dataSource?: string | undefined
  dataType: UserInputDataType
  /**
   * Value if the user gives none.
   */
  defaultValue?: string | undefined
  format?: UserInputFormat | undefined
  /**
   * Stage that the input is for.
   */
  lifecycleConstraint: AppInstallationLifecycle
  /**
   * Name of the input.
   */
  name: string
  positionMeta?: UserInputPosition | undefined
  /**
   * Whether the input has to be given.
   */
  required: boolean
  /**
   * Schema that the value has to fit, as a string.
   */
  validationSchema: string
  additionalValidationSchema?: AppAdditionalValidationSchema | undefined
}

/**
 * Type of the value of a user input.
 */
export type UserInputDataType = 'text' | 'number' | 'boolean' | 'select'

/**
 * Format of the value of a user input.
 */
export type UserInputFormat = 'email' | 'password' | 'url' | 'uri'

/**
 * Position of a user input among the others.
 */
export type UserInputPosition = {
  /**
   * Position of the input.
   */
  index?: number | undefined
  /**
   * Section that the input is in.
   */
  section?: string | undefined
  /**
   * Step that the input is in.
   */
  step?: string | undefined
}

export type UserProjectMembership = {
  expiresAt?: string | undefined
  id?: string | undefined
  inherited: boolean
  memberSince: string
  role: 'owner' | 'emailadmin' | 'external' | 'id'
}

/**
 * Personal settings of a user.
 */
export type UserSettings = {
  /**
   * The settings, as JSON in base64.
   */
  settingsString?: string | undefined
}

/**
 * Personal settings to store.
 */
export type UserSettingsUpdate = {
  /**
   * The settings, as JSON in base64.
   */
  settingsString: string
}

/**
 * The error of a request that does not keep to its schema.
 */
export type ValidationError = {
  /**
   * Type of the error.
   */
  type: 'ValidationError'
  /**
   * What went wrong.
   */
  message?: string | undefined
  /**
   * Each thing that is wrong.
   */
  validationErrors: Array<ValidationErrorDetail>
}

/**
 * One thing that is wrong with a request.
 */
export type ValidationErrorDetail = {
  /**
   * What is wrong.
   */
  message: string
  /**
   * Where it is wrong, as field names with a dot before each.
   */
  path: string
  /**
   * Rule that was broken.
   */
  type: string
  /**
   * Further details.
   */
  context?:
    | {
        [key: string]: string
      }
    | undefined
}

export type VerificationEmailDetectPhishingMailResponse = {
  result: VerificationEmailOrigin
}

export type VerificationEmailOrigin = 'IS_MITTWALD' | 'IS_NOT_MITTWALD' | 'COULD_BE_MITTWALD'

/**
 * Whom to send the verification e-mail to.
 */
export type VerificationEmailRequest = {
  /**
   * E-mail address to verify.
   */
  email: string
  /**
   * Id of the user.
   */
  userId: string
}

/**
 * The version that is there and the one that is wanted.
 */
export type VersionStatus = {
  /**
   * Version that is installed; presumably its id.
   */
  current?: string | undefined
  /**
   * Version that is to be installed; presumably its id.
   */
  desired: string
  lastChangeBy?: string | undefined
  lastChangedAt?: string | undefined
  previous?: string | undefined
}

/**
 * The specification of a project by its visitors.
 */
export type VisitorSpec = {
  /**
   * Size of the storage with its unit.
   */
  storage: string
  /**
   * Number of visitors.
   */
  visitors: number
}

/**
 * Version of the payload.
 */
export type WebhookApiVersion = 'v1'

/**
 * The project or the customer that has the extension.
 */
export type WebhookContext = {
  /**
   * Id of the project or the customer.
   */
  id: string
  /**
   * Which of them it is.
   */
  kind: 'customer' | 'project'
}

/**
 * An extension was added to a project or a customer. Its secret becomes valid a few seconds after the delivery succeeded.
 */
export type WebhookExtensionAdded = {
  apiVersion: WebhookApiVersion
  /**
   * What happened.
   */
  kind: 'ExtensionAddedToContext'
  id: WebhookInstanceId
  context: WebhookContext
  meta: WebhookMeta
  request: WebhookRequest
  variantKey?: WebhookVariantKey | undefined
  consentedScopes: WebhookScopes
  state: WebhookState
  secret: WebhookSecret
}

/**
 * Id of the extension instance.
 */
export type WebhookInstanceId = string

/**
 * An extension was removed from its project or customer. Its pending deliveries are dropped.
 */
export type WebhookInstanceRemoved = {
  apiVersion: WebhookApiVersion
  /**
   * What happened.
   */
  kind: 'InstanceRemovedFromContext'
  id: WebhookInstanceId
  context: WebhookContext
  meta: WebhookMeta
  request: WebhookRequest
  variantKey?: WebhookVariantKey | undefined
  consentedScopes: WebhookScopes
  state: WebhookState
}

/**
 * The scopes or the state of an extension instance changed.
 */
export type WebhookInstanceUpdated = {
  apiVersion: WebhookApiVersion
  /**
   * What happened.
   */
  kind: 'InstanceUpdated'
  id: WebhookInstanceId
  context: WebhookContext
  meta: WebhookMeta
  request: WebhookRequest
  variantKey?: WebhookVariantKey | undefined
  consentedScopes: WebhookScopes
  state: WebhookState
}

/**
 * The extension and its contributor.
 */
export type WebhookMeta = {
  /**
   * Id of the extension.
   */
  extensionId: string
  /**
   * Id of the contributor.
   */
  contributorId: string
}

/**
 * A public key that verifies the signatures of webhooks.
 */
export type WebhookPublicKey = {
  /**
   * Algorithm of the key.
   */
  algorithm: string
  /**
   * The public key, in base64.
   */
  key: string | string
  /**
   * Serial of the key.
   */
  serial: string
}

/**
 * The delivery.
 */
export type WebhookRequest = {
  /**
   * Id of the delivery; no two deliveries have the same.
   */
  id: string
  /**
   * When it was made; deliveries are asynchronous and may be late.
   */
  createdAt: string
  /**
   * The intended receiver.
   */
  target: {
    /**
     * HTTP method.
     */
    method: string
    /**
     * URL.
     */
    url: string
  }
}

/**
 * Scopes that the customer agreed to.
 */
export type WebhookScopes = Array<string>

/**
 * Secret of the extension instance.
 */
export type WebhookSecret = string

/**
 * An extension instance has a new secret. It becomes valid a few seconds after the delivery succeeded.
 */
export type WebhookSecretRotated = {
  apiVersion: WebhookApiVersion
  /**
   * What happened.
   */
  kind: 'SecretRotated'
  id: WebhookInstanceId
  context: WebhookContext
  meta: WebhookMeta
  request: WebhookRequest
  variantKey?: WebhookVariantKey | undefined
  secret: WebhookSecret
}

/**
 * State of the extension instance.
 */
export type WebhookState = {
  /**
   * Whether it is enabled.
   */
  enabled?: boolean | undefined
}

/**
 * Key of the variant that was ordered.
 */
export type WebhookVariantKey = string

/**
 * A whitelist to set.
 */
export type WhitelistUpdate = {
  /**
   * Addresses on the whitelist.
   */
  whitelist: Array<string>
}

export type ProjectsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of the customer (organisation) whose projects to list.
         */
        customerId?: string | undefined
        /**
         * Id of the server whose projects to list.
         */
        serverId?: string | undefined
        searchTerm?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: 'createdAt' | 'description' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/projects'
}

export type ProjectsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsListError = ProjectsListErrors[keyof ProjectsListErrors]

export type ProjectsListResponses = {
  /**
   * The projects.
   */
  200: Array<ProjectListItem>
}

export type ProjectsListResponse = ProjectsListResponses[keyof ProjectsListResponses]

export type ProjectsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}'
}

export type ProjectsDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsDeleteError = ProjectsDeleteErrors[keyof ProjectsDeleteErrors]

export type ProjectsDeleteResponses = {
  /**
   * The project was deleted.
   */
  204: void
}

export type ProjectsDeleteResponse = ProjectsDeleteResponses[keyof ProjectsDeleteResponses]

export type ProjectsGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}'
}

export type ProjectsGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsGetError = ProjectsGetErrors[keyof ProjectsGetErrors]

export type ProjectsGetResponses = {
  /**
   * The project.
   */
  200: Project
}

export type ProjectsGetResponse = ProjectsGetResponses[keyof ProjectsGetResponses]

export type ProjectsUpdateData = {
  body?: ProjectsUpdateInput | undefined
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}'
}

export type ProjectsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsUpdateError = ProjectsUpdateErrors[keyof ProjectsUpdateErrors]

export type ProjectsUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ProjectsUpdateResponse = ProjectsUpdateResponses[keyof ProjectsUpdateResponses]

export type ProjectsCreateData = {
  body: ProjectCreate
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/projects'
}

export type ProjectsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsCreateError = ProjectsCreateErrors[keyof ProjectsCreateErrors]

export type ProjectsCreateResponses = {
  /**
   * The project was created.
   */
  201: Created
}

export type ProjectsCreateResponse = ProjectsCreateResponses[keyof ProjectsCreateResponses]

export type ProjectsLeaveData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/leave'
}

export type ProjectsLeaveErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsLeaveError = ProjectsLeaveErrors[keyof ProjectsLeaveErrors]

export type ProjectsLeaveResponses = {
  /**
   * The user has left the project.
   */
  204: void
}

export type ProjectsLeaveResponse = ProjectsLeaveResponses[keyof ProjectsLeaveResponses]

export type ProjectsUpdateDescriptionData = {
  body: DescriptionUpdate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/description'
}

export type ProjectsUpdateDescriptionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsUpdateDescriptionError = ProjectsUpdateDescriptionErrors[keyof ProjectsUpdateDescriptionErrors]

export type ProjectsUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  204: void
}

export type ProjectsUpdateDescriptionResponse = ProjectsUpdateDescriptionResponses[keyof ProjectsUpdateDescriptionResponses]

export type ProjectsAvatarDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/avatar'
}

export type ProjectsAvatarDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAvatarDeleteError = ProjectsAvatarDeleteErrors[keyof ProjectsAvatarDeleteErrors]

export type ProjectsAvatarDeleteResponses = {
  /**
   * The avatar was deleted.
   */
  204: void
}

export type ProjectsAvatarDeleteResponse = ProjectsAvatarDeleteResponses[keyof ProjectsAvatarDeleteResponses]

export type ProjectsAvatarRequestUploadData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/avatar'
}

export type ProjectsAvatarRequestUploadErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAvatarRequestUploadError = ProjectsAvatarRequestUploadErrors[keyof ProjectsAvatarRequestUploadErrors]

export type ProjectsAvatarRequestUploadResponses = {
  /**
   * The reference and the rules for the upload.
   */
  200: AvatarUpload
}

export type ProjectsAvatarRequestUploadResponse = ProjectsAvatarRequestUploadResponses[keyof ProjectsAvatarRequestUploadResponses]

export type ProjectsInvitesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        searchTerm?: string | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/invites'
}

export type ProjectsInvitesListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesListError = ProjectsInvitesListErrors[keyof ProjectsInvitesListErrors]

export type ProjectsInvitesListResponses = {
  /**
   * The invites.
   */
  200: Array<ProjectInvite>
}

export type ProjectsInvitesListResponse = ProjectsInvitesListResponses[keyof ProjectsInvitesListResponses]

export type ProjectsInvitesCreateData = {
  body: ProjectInviteCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/invites'
}

export type ProjectsInvitesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesCreateError = ProjectsInvitesCreateErrors[keyof ProjectsInvitesCreateErrors]

export type ProjectsInvitesCreateResponses = {
  /**
   * The invite was created.
   */
  201: ProjectInvite
}

export type ProjectsInvitesCreateResponse = ProjectsInvitesCreateResponses[keyof ProjectsInvitesCreateResponses]

export type ProjectsInvitesListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/project-invites'
}

export type ProjectsInvitesListOwnErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesListOwnError = ProjectsInvitesListOwnErrors[keyof ProjectsInvitesListOwnErrors]

export type ProjectsInvitesListOwnResponses = {
  /**
   * The invites.
   */
  200: Array<ProjectInvite>
}

export type ProjectsInvitesListOwnResponse = ProjectsInvitesListOwnResponses[keyof ProjectsInvitesListOwnResponses]

export type ProjectsInvitesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project invite.
     */
    projectInviteId: string
  }
  query?: never
  url: '/v2/project-invites/{projectInviteId}'
}

export type ProjectsInvitesDeleteErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesDeleteError = ProjectsInvitesDeleteErrors[keyof ProjectsInvitesDeleteErrors]

export type ProjectsInvitesDeleteResponses = {
  /**
   * The invite was deleted.
   */
  204: void
}

export type ProjectsInvitesDeleteResponse = ProjectsInvitesDeleteResponses[keyof ProjectsInvitesDeleteResponses]

export type ProjectsInvitesGetData = {
  body?: never
  path: {
    /**
     * Id of the project invite.
     */
    projectInviteId: string
  }
  query?: never
  url: '/v2/project-invites/{projectInviteId}'
}

export type ProjectsInvitesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesGetError = ProjectsInvitesGetErrors[keyof ProjectsInvitesGetErrors]

export type ProjectsInvitesGetResponses = {
  /**
   * The invite.
   */
  200: ProjectInvite
}

export type ProjectsInvitesGetResponse = ProjectsInvitesGetResponses[keyof ProjectsInvitesGetResponses]

export type ProjectsInvitesGetByTokenData = {
  body?: never
  headers: {
    /**
     * Token of the invite.
     */
    token: string
  }
  path?: never
  query?: never
  url: '/v2/project-token-invite'
}

export type ProjectsInvitesGetByTokenErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesGetByTokenError = ProjectsInvitesGetByTokenErrors[keyof ProjectsInvitesGetByTokenErrors]

export type ProjectsInvitesGetByTokenResponses = {
  /**
   * The invite.
   */
  200: ProjectInvite
}

export type ProjectsInvitesGetByTokenResponse = ProjectsInvitesGetByTokenResponses[keyof ProjectsInvitesGetByTokenResponses]

export type ProjectsInvitesAcceptData = {
  body: InviteAccept
  path: {
    /**
     * Id of the project invite.
     */
    projectInviteId: string
  }
  query?: never
  url: '/v2/project-invites/{projectInviteId}/actions/accept'
}

export type ProjectsInvitesAcceptErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesAcceptError = ProjectsInvitesAcceptErrors[keyof ProjectsInvitesAcceptErrors]

export type ProjectsInvitesAcceptResponses = {
  /**
   * The invite was accepted.
   */
  204: void
}

export type ProjectsInvitesAcceptResponse = ProjectsInvitesAcceptResponses[keyof ProjectsInvitesAcceptResponses]

export type ProjectsInvitesDeclineData = {
  body?: never
  path: {
    /**
     * Id of the project invite.
     */
    projectInviteId: string
  }
  query?: never
  url: '/v2/project-invites/{projectInviteId}/actions/decline'
}

export type ProjectsInvitesDeclineErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesDeclineError = ProjectsInvitesDeclineErrors[keyof ProjectsInvitesDeclineErrors]

export type ProjectsInvitesDeclineResponses = {
  /**
   * The invite was declined.
   */
  204: void
}

export type ProjectsInvitesDeclineResponse = ProjectsInvitesDeclineResponses[keyof ProjectsInvitesDeclineResponses]

export type ProjectsInvitesResendData = {
  body?: never
  path: {
    /**
     * Id of the project invite.
     */
    projectInviteId: string
  }
  query?: never
  url: '/v2/project-invites/{projectInviteId}/actions/resend'
}

export type ProjectsInvitesResendErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsInvitesResendError = ProjectsInvitesResendErrors[keyof ProjectsInvitesResendErrors]

export type ProjectsInvitesResendResponses = {
  /**
   * The e-mail was sent again.
   */
  204: void
}

export type ProjectsInvitesResendResponse = ProjectsInvitesResendResponses[keyof ProjectsInvitesResendResponses]

export type ProjectsMembershipsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        hasExpiry?: boolean | undefined
        isInherited?: boolean | undefined
        role?: ProjectRole | undefined
        hasMfa?: boolean | undefined
        searchTerm?: string | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/memberships'
}

export type ProjectsMembershipsListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsMembershipsListError = ProjectsMembershipsListErrors[keyof ProjectsMembershipsListErrors]

export type ProjectsMembershipsListResponses = {
  /**
   * The memberships.
   */
  200: Array<ProjectMembership>
}

export type ProjectsMembershipsListResponse = ProjectsMembershipsListResponses[keyof ProjectsMembershipsListResponses]

export type ProjectsMembershipsListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        hasExpiry?: boolean | undefined
        isInherited?: boolean | undefined
        role?: ProjectRole | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/project-memberships'
}

export type ProjectsMembershipsListOwnErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsMembershipsListOwnError = ProjectsMembershipsListOwnErrors[keyof ProjectsMembershipsListOwnErrors]

export type ProjectsMembershipsListOwnResponses = {
  /**
   * The memberships.
   */
  200: Array<ProjectMembership>
}

export type ProjectsMembershipsListOwnResponse = ProjectsMembershipsListOwnResponses[keyof ProjectsMembershipsListOwnResponses]

export type ProjectsMembershipsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project membership.
     */
    projectMembershipId: string
  }
  query?: never
  url: '/v2/project-memberships/{projectMembershipId}'
}

export type ProjectsMembershipsDeleteErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsMembershipsDeleteError = ProjectsMembershipsDeleteErrors[keyof ProjectsMembershipsDeleteErrors]

export type ProjectsMembershipsDeleteResponses = {
  /**
   * The membership was deleted.
   */
  204: void
}

export type ProjectsMembershipsDeleteResponse = ProjectsMembershipsDeleteResponses[keyof ProjectsMembershipsDeleteResponses]

export type ProjectsMembershipsGetData = {
  body?: never
  path: {
    /**
     * Id of the project membership.
     */
    projectMembershipId: string
  }
  query?: never
  url: '/v2/project-memberships/{projectMembershipId}'
}

export type ProjectsMembershipsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsMembershipsGetError = ProjectsMembershipsGetErrors[keyof ProjectsMembershipsGetErrors]

export type ProjectsMembershipsGetResponses = {
  /**
   * The membership.
   */
  200: ProjectMembership
}

export type ProjectsMembershipsGetResponse = ProjectsMembershipsGetResponses[keyof ProjectsMembershipsGetResponses]

export type ProjectsMembershipsUpdateData = {
  body: ProjectMembershipUpdate
  path: {
    /**
     * Id of the project membership.
     */
    projectMembershipId: string
  }
  query?: never
  url: '/v2/project-memberships/{projectMembershipId}'
}

export type ProjectsMembershipsUpdateErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsMembershipsUpdateError = ProjectsMembershipsUpdateErrors[keyof ProjectsMembershipsUpdateErrors]

export type ProjectsMembershipsUpdateResponses = {
  /**
   * The membership was changed.
   */
  204: void
}

export type ProjectsMembershipsUpdateResponse = ProjectsMembershipsUpdateResponses[keyof ProjectsMembershipsUpdateResponses]

export type ProjectsMembershipsGetOwnData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/memberships/self'
}

export type ProjectsMembershipsGetOwnErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsMembershipsGetOwnError = ProjectsMembershipsGetOwnErrors[keyof ProjectsMembershipsGetOwnErrors]

export type ProjectsMembershipsGetOwnResponses = {
  /**
   * The membership.
   */
  200: ProjectMembership
}

export type ProjectsMembershipsGetOwnResponse = ProjectsMembershipsGetOwnResponses[keyof ProjectsMembershipsGetOwnResponses]

export type ProjectsFilesystemGetFileInfoData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Path of the file to look up.
         */
        file?: string | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/filesystem-files'
}

export type ProjectsFilesystemGetFileInfoErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsFilesystemGetFileInfoError = ProjectsFilesystemGetFileInfoErrors[keyof ProjectsFilesystemGetFileInfoErrors]

export type ProjectsFilesystemGetFileInfoResponses = {
  /**
   * The information about the file.
   */
  200: DirectoryListing
}

export type ProjectsFilesystemGetFileInfoResponse = ProjectsFilesystemGetFileInfoResponses[keyof ProjectsFilesystemGetFileInfoResponses]

export type ProjectsFilesystemListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Directory to start from.
         */
        directory?: string | undefined
        /**
         * Name that the items found must have. May be a glob pattern.
         */
        name?: string | undefined
        /**
         * How many levels of directories to go down.
         */
        max_depth?: number | undefined
        /**
         * Kind of the items found: `file` or `directory`. May be given several times.
         */
        type?: Array<string> | undefined
        /**
         * `true` finds executable files only.
         */
        executable?: boolean | undefined
        /**
         * `true` also finds hidden files, whose names begin with a dot.
         */
        hidden?: boolean | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/filesystem-directories'
}

export type ProjectsFilesystemListErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsFilesystemListError = ProjectsFilesystemListErrors[keyof ProjectsFilesystemListErrors]

export type ProjectsFilesystemListResponses = {
  /**
   * The directory and what is in it.
   */
  200: DirectoryListing
}

export type ProjectsFilesystemListResponse = ProjectsFilesystemListResponses[keyof ProjectsFilesystemListResponses]

export type ProjectsFilesystemGetFileContentData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Path of the file to read.
         */
        file?: string | undefined
        /**
         * Whether browsers are to show the content (`Content-Disposition: inline`) instead of saving it.
         */
        inline?: boolean | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/filesystem-file-content'
}

export type ProjectsFilesystemGetFileContentErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsFilesystemGetFileContentError = ProjectsFilesystemGetFileContentErrors[keyof ProjectsFilesystemGetFileContentErrors]

export type ProjectsFilesystemGetFileContentResponses = {
  /**
   * The content of the file.
   */
  200: string
}

export type ProjectsFilesystemGetFileContentResponse =
  ProjectsFilesystemGetFileContentResponses[keyof ProjectsFilesystemGetFileContentResponses]

export type ProjectsFilesystemGetDiskUsageData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Directory from which on to count.
         */
        directory?: string | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/filesystem-disk-usage'
}

export type ProjectsFilesystemGetDiskUsageErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsFilesystemGetDiskUsageError = ProjectsFilesystemGetDiskUsageErrors[keyof ProjectsFilesystemGetDiskUsageErrors]

export type ProjectsFilesystemGetDiskUsageResponses = {
  /**
   * The disk usage.
   */
  200: DiskUsage
}

export type ProjectsFilesystemGetDiskUsageResponse = ProjectsFilesystemGetDiskUsageResponses[keyof ProjectsFilesystemGetDiskUsageResponses]

export type ProjectsFilesystemGetTokenData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/jwt'
}

export type ProjectsFilesystemGetTokenErrors = {
  /**
   * Any other error.
   */
  401: Error
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * The service is not available for now.
   */
  503: Error
}

export type ProjectsFilesystemGetTokenError = ProjectsFilesystemGetTokenErrors[keyof ProjectsFilesystemGetTokenErrors]

export type ProjectsFilesystemGetTokenResponses = {
  /**
   * The token.
   */
  200: FilesystemToken
}

export type ProjectsFilesystemGetTokenResponse = ProjectsFilesystemGetTokenResponses[keyof ProjectsFilesystemGetTokenResponses]

export type ServersListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of the customer (organisation) whose servers to list; those of the caller without it.
         */
        customerId?: string | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        searchTerm?: string | undefined
        sort?: 'createdAt' | 'description' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/servers'
}

export type ServersListErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ServersListError = ServersListErrors[keyof ServersListErrors]

export type ServersListResponses = {
  /**
   * The servers.
   */
  200: Array<Server>
}

export type ServersListResponse = ServersListResponses[keyof ServersListResponses]

export type ServersGetData = {
  body?: never
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}'
}

export type ServersGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ServersGetError = ServersGetErrors[keyof ServersGetErrors]

export type ServersGetResponses = {
  /**
   * The server.
   */
  200: Server
}

export type ServersGetResponse = ServersGetResponses[keyof ServersGetResponses]

export type ServersUpdateData = {
  body?: ServersUpdateInput | undefined
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}'
}

export type ServersUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ServersUpdateError = ServersUpdateErrors[keyof ServersUpdateErrors]

export type ServersUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ServersUpdateResponse = ServersUpdateResponses[keyof ServersUpdateResponses]

export type ServersUpdateDescriptionData = {
  body: DescriptionUpdate
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/description'
}

export type ServersUpdateDescriptionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ServersUpdateDescriptionError = ServersUpdateDescriptionErrors[keyof ServersUpdateDescriptionErrors]

export type ServersUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  204: void
}

export type ServersUpdateDescriptionResponse = ServersUpdateDescriptionResponses[keyof ServersUpdateDescriptionResponses]

export type ServersAvatarDeleteData = {
  body?: never
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/avatar'
}

export type ServersAvatarDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ServersAvatarDeleteError = ServersAvatarDeleteErrors[keyof ServersAvatarDeleteErrors]

export type ServersAvatarDeleteResponses = {
  /**
   * The avatar was deleted.
   */
  204: void
}

export type ServersAvatarDeleteResponse = ServersAvatarDeleteResponses[keyof ServersAvatarDeleteResponses]

export type ServersAvatarRequestUploadData = {
  body?: never
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/avatar'
}

export type ServersAvatarRequestUploadErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ServersAvatarRequestUploadError = ServersAvatarRequestUploadErrors[keyof ServersAvatarRequestUploadErrors]

export type ServersAvatarRequestUploadResponses = {
  /**
   * The reference and the rules for the upload.
   */
  200: AvatarUpload
}

export type ServersAvatarRequestUploadResponse = ServersAvatarRequestUploadResponses[keyof ServersAvatarRequestUploadResponses]

export type BackupsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        searchTerm?: string | undefined
        withExportsOnly?: boolean | undefined
        sortOrder?: BackupSortOrder | undefined
        runningRestoresOnly?: boolean | undefined
        runningBackupsOnly?: boolean | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/backups'
}

export type BackupsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsListError = BackupsListErrors[keyof BackupsListErrors]

export type BackupsListResponses = {
  /**
   * The backups.
   */
  200: Array<Backup>
}

export type BackupsListResponse = BackupsListResponses[keyof BackupsListResponses]

export type BackupsCreateData = {
  body: BackupCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/backups'
}

export type BackupsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsCreateError = BackupsCreateErrors[keyof BackupsCreateErrors]

export type BackupsCreateResponses = {
  /**
   * The backup was created.
   */
  201: Backup
}

export type BackupsCreateResponse = BackupsCreateResponses[keyof BackupsCreateResponses]

export type BackupsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}'
}

export type BackupsDeleteErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsDeleteError = BackupsDeleteErrors[keyof BackupsDeleteErrors]

export type BackupsDeleteResponses = {
  /**
   * The backup was deleted.
   */
  204: void
}

export type BackupsDeleteResponse = BackupsDeleteResponses[keyof BackupsDeleteResponses]

export type BackupsGetData = {
  body?: never
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}'
}

export type BackupsGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsGetError = BackupsGetErrors[keyof BackupsGetErrors]

export type BackupsGetResponses = {
  /**
   * The backup.
   */
  200: Backup
}

export type BackupsGetResponse = BackupsGetResponses[keyof BackupsGetResponses]

export type BackupsUpdateData = {
  body?: BackupsUpdateInput | undefined
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}'
}

export type BackupsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsUpdateError = BackupsUpdateErrors[keyof BackupsUpdateErrors]

export type BackupsUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type BackupsUpdateResponse = BackupsUpdateResponses[keyof BackupsUpdateResponses]

export type BackupsUpdateDescriptionData = {
  body: BackupDescriptionUpdate
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/description'
}

export type BackupsUpdateDescriptionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsUpdateDescriptionError = BackupsUpdateDescriptionErrors[keyof BackupsUpdateDescriptionErrors]

export type BackupsUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  204: void
}

export type BackupsUpdateDescriptionResponse = BackupsUpdateDescriptionResponses[keyof BackupsUpdateDescriptionResponses]

export type BackupsExportDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/export'
}

export type BackupsExportDeleteErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsExportDeleteError = BackupsExportDeleteErrors[keyof BackupsExportDeleteErrors]

export type BackupsExportDeleteResponses = {
  /**
   * The export was deleted.
   */
  204: void
}

export type BackupsExportDeleteResponse = BackupsExportDeleteResponses[keyof BackupsExportDeleteResponses]

export type BackupsExportCreateData = {
  body: BackupExportCreate
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/export'
}

export type BackupsExportCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsExportCreateError = BackupsExportCreateErrors[keyof BackupsExportCreateErrors]

export type BackupsExportCreateResponses = {
  /**
   * The export was requested.
   */
  204: void
}

export type BackupsExportCreateResponse = BackupsExportCreateResponses[keyof BackupsExportCreateResponses]

export type BackupsSchedulesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/backup-schedules'
}

export type BackupsSchedulesListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsSchedulesListError = BackupsSchedulesListErrors[keyof BackupsSchedulesListErrors]

export type BackupsSchedulesListResponses = {
  /**
   * The schedules.
   */
  200: Array<BackupSchedule>
}

export type BackupsSchedulesListResponse = BackupsSchedulesListResponses[keyof BackupsSchedulesListResponses]

export type BackupsSchedulesCreateData = {
  body: BackupScheduleCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/backup-schedules'
}

export type BackupsSchedulesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsSchedulesCreateError = BackupsSchedulesCreateErrors[keyof BackupsSchedulesCreateErrors]

export type BackupsSchedulesCreateResponses = {
  /**
   * The schedule was created.
   */
  201: BackupSchedule
}

export type BackupsSchedulesCreateResponse = BackupsSchedulesCreateResponses[keyof BackupsSchedulesCreateResponses]

export type BackupsSchedulesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project backup schedule.
     */
    projectBackupScheduleId: string
  }
  query?: never
  url: '/v2/project-backup-schedules/{projectBackupScheduleId}'
}

export type BackupsSchedulesDeleteErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsSchedulesDeleteError = BackupsSchedulesDeleteErrors[keyof BackupsSchedulesDeleteErrors]

export type BackupsSchedulesDeleteResponses = {
  /**
   * The schedule was deleted.
   */
  204: void
}

export type BackupsSchedulesDeleteResponse = BackupsSchedulesDeleteResponses[keyof BackupsSchedulesDeleteResponses]

export type BackupsSchedulesGetData = {
  body?: never
  path: {
    /**
     * Id of the project backup schedule.
     */
    projectBackupScheduleId: string
  }
  query?: never
  url: '/v2/project-backup-schedules/{projectBackupScheduleId}'
}

export type BackupsSchedulesGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsSchedulesGetError = BackupsSchedulesGetErrors[keyof BackupsSchedulesGetErrors]

export type BackupsSchedulesGetResponses = {
  /**
   * The schedule.
   */
  200: BackupSchedule
}

export type BackupsSchedulesGetResponse = BackupsSchedulesGetResponses[keyof BackupsSchedulesGetResponses]

export type BackupsSchedulesUpdateData = {
  body?: BackupScheduleUpdate | undefined
  path: {
    /**
     * Id of the project backup schedule.
     */
    projectBackupScheduleId: string
  }
  query?: never
  url: '/v2/project-backup-schedules/{projectBackupScheduleId}'
}

export type BackupsSchedulesUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsSchedulesUpdateError = BackupsSchedulesUpdateErrors[keyof BackupsSchedulesUpdateErrors]

export type BackupsSchedulesUpdateResponses = {
  /**
   * The schedule was changed.
   */
  204: void
}

export type BackupsSchedulesUpdateResponse = BackupsSchedulesUpdateResponses[keyof BackupsSchedulesUpdateResponses]

export type SftpUsersListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/sftp-users'
}

export type SftpUsersListErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SftpUsersListError = SftpUsersListErrors[keyof SftpUsersListErrors]

export type SftpUsersListResponses = {
  /**
   * The SFTP users.
   */
  200: Array<SftpUser>
}

export type SftpUsersListResponse = SftpUsersListResponses[keyof SftpUsersListResponses]

export type SftpUsersCreateData = {
  body: SftpUserCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/sftp-users'
}

export type SftpUsersCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SftpUsersCreateError = SftpUsersCreateErrors[keyof SftpUsersCreateErrors]

export type SftpUsersCreateResponses = {
  /**
   * The SFTP user that was created.
   */
  201: SftpUser
}

export type SftpUsersCreateResponse = SftpUsersCreateResponses[keyof SftpUsersCreateResponses]

export type SftpUsersDeleteData = {
  body?: never
  path: {
    /**
     * Id of the SFTP user.
     */
    sftpUserId: string
  }
  query?: never
  url: '/v2/sftp-users/{sftpUserId}'
}

export type SftpUsersDeleteErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SftpUsersDeleteError = SftpUsersDeleteErrors[keyof SftpUsersDeleteErrors]

export type SftpUsersDeleteResponses = {
  /**
   * The SFTP user was deleted.
   */
  204: void
}

export type SftpUsersDeleteResponse = SftpUsersDeleteResponses[keyof SftpUsersDeleteResponses]

export type SftpUsersGetData = {
  body?: never
  path: {
    /**
     * Id of the SFTP user.
     */
    sftpUserId: string
  }
  query?: never
  url: '/v2/sftp-users/{sftpUserId}'
}

export type SftpUsersGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SftpUsersGetError = SftpUsersGetErrors[keyof SftpUsersGetErrors]

export type SftpUsersGetResponses = {
  /**
   * The SFTP user.
   */
  200: SftpUser
}

export type SftpUsersGetResponse = SftpUsersGetResponses[keyof SftpUsersGetResponses]

export type SftpUsersUpdateData = {
  body?: SftpUserUpdate | undefined
  path: {
    /**
     * Id of the SFTP user.
     */
    sftpUserId: string
  }
  query?: never
  url: '/v2/sftp-users/{sftpUserId}'
}

export type SftpUsersUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SftpUsersUpdateError = SftpUsersUpdateErrors[keyof SftpUsersUpdateErrors]

export type SftpUsersUpdateResponses = {
  /**
   * The SFTP user was changed.
   */
  204: void
}

export type SftpUsersUpdateResponse = SftpUsersUpdateResponses[keyof SftpUsersUpdateResponses]

export type SshUsersListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/ssh-users'
}

export type SshUsersListErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SshUsersListError = SshUsersListErrors[keyof SshUsersListErrors]

export type SshUsersListResponses = {
  /**
   * The SSH users.
   */
  200: Array<SshUser>
}

export type SshUsersListResponse = SshUsersListResponses[keyof SshUsersListResponses]

export type SshUsersCreateData = {
  body: SshUserCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ssh-users'
}

export type SshUsersCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SshUsersCreateError = SshUsersCreateErrors[keyof SshUsersCreateErrors]

export type SshUsersCreateResponses = {
  /**
   * The SSH user that was created.
   */
  201: SshUser
}

export type SshUsersCreateResponse = SshUsersCreateResponses[keyof SshUsersCreateResponses]

export type SshUsersDeleteData = {
  body?: never
  path: {
    /**
     * Id of the SSH user.
     */
    sshUserId: string
  }
  query?: never
  url: '/v2/ssh-users/{sshUserId}'
}

export type SshUsersDeleteErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SshUsersDeleteError = SshUsersDeleteErrors[keyof SshUsersDeleteErrors]

export type SshUsersDeleteResponses = {
  /**
   * The SSH user was deleted.
   */
  204: void
}

export type SshUsersDeleteResponse = SshUsersDeleteResponses[keyof SshUsersDeleteResponses]

export type SshUsersGetData = {
  body?: never
  path: {
    /**
     * Id of the SSH user.
     */
    sshUserId: string
  }
  query?: never
  url: '/v2/ssh-users/{sshUserId}'
}

export type SshUsersGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SshUsersGetError = SshUsersGetErrors[keyof SshUsersGetErrors]

export type SshUsersGetResponses = {
  /**
   * The SSH user.
   */
  200: SshUser
}

export type SshUsersGetResponse = SshUsersGetResponses[keyof SshUsersGetResponses]

export type SshUsersUpdateData = {
  body?: SshUserUpdate | undefined
  path: {
    /**
     * Id of the SSH user.
     */
    sshUserId: string
  }
  query?: never
  url: '/v2/ssh-users/{sshUserId}'
}

export type SshUsersUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SshUsersUpdateError = SshUsersUpdateErrors[keyof SshUsersUpdateErrors]

export type SshUsersUpdateResponses = {
  /**
   * The SSH user was changed.
   */
  204: void
}

export type SshUsersUpdateResponse = SshUsersUpdateResponses[keyof SshUsersUpdateResponses]

export type CronjobsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        includeServiceCronjobs?: boolean | undefined
        stackId?: string | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/cronjobs'
}

export type CronjobsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsListError = CronjobsListErrors[keyof CronjobsListErrors]

export type CronjobsListResponses = {
  /**
   * The cronjobs.
   */
  200: Array<Cronjob>
}

export type CronjobsListResponse = CronjobsListResponses[keyof CronjobsListResponses]

export type CronjobsCreateData = {
  body: CronjobCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/cronjobs'
}

export type CronjobsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsCreateError = CronjobsCreateErrors[keyof CronjobsCreateErrors]

export type CronjobsCreateResponses = {
  /**
   * Id of the new cronjob.
   */
  201: Created
}

export type CronjobsCreateResponse = CronjobsCreateResponses[keyof CronjobsCreateResponses]

export type CronjobsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}'
}

export type CronjobsDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsDeleteError = CronjobsDeleteErrors[keyof CronjobsDeleteErrors]

export type CronjobsDeleteResponses = {
  /**
   * The cronjob was deleted.
   */
  204: void
}

export type CronjobsDeleteResponse = CronjobsDeleteResponses[keyof CronjobsDeleteResponses]

export type CronjobsGetData = {
  body?: never
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}'
}

export type CronjobsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsGetError = CronjobsGetErrors[keyof CronjobsGetErrors]

export type CronjobsGetResponses = {
  /**
   * The cronjob.
   */
  200: Cronjob
}

export type CronjobsGetResponse = CronjobsGetResponses[keyof CronjobsGetResponses]

export type CronjobsUpdateData = {
  body?: CronjobUpdate | undefined
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}'
}

export type CronjobsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsUpdateError = CronjobsUpdateErrors[keyof CronjobsUpdateErrors]

export type CronjobsUpdateResponses = {
  /**
   * The cronjob was changed.
   */
  204: void
}

export type CronjobsUpdateResponse = CronjobsUpdateResponses[keyof CronjobsUpdateResponses]

export type CronjobsUpdateAppData = {
  body?: CronjobAppUpdate | undefined
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/app-id'
}

export type CronjobsUpdateAppErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsUpdateAppError = CronjobsUpdateAppErrors[keyof CronjobsUpdateAppErrors]

export type CronjobsUpdateAppResponses = {
  /**
   * The app was set.
   */
  204: void
}

export type CronjobsUpdateAppResponse = CronjobsUpdateAppResponses[keyof CronjobsUpdateAppResponses]

export type CronjobsExecutionsListData = {
  body?: never
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Only executions since this time.
         */
        since?: string | undefined
        /**
         * Only executions until this time.
         */
        until?: string | undefined
        /**
         * Only executions with this status, such as `Complete`.
         */
        status?: string | undefined
        triggeredByUser?: boolean | undefined
        sortOrder?: CronjobExecutionSortOrder | undefined
      }
    | undefined
  url: '/v2/cronjobs/{cronjobId}/executions'
}

export type CronjobsExecutionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsExecutionsListError = CronjobsExecutionsListErrors[keyof CronjobsExecutionsListErrors]

export type CronjobsExecutionsListResponses = {
  /**
   * The executions.
   */
  200: Array<CronjobExecution>
}

export type CronjobsExecutionsListResponse = CronjobsExecutionsListResponses[keyof CronjobsExecutionsListResponses]

export type CronjobsExecutionsCreateData = {
  body?: never
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/executions'
}

export type CronjobsExecutionsCreateErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsExecutionsCreateError = CronjobsExecutionsCreateErrors[keyof CronjobsExecutionsCreateErrors]

export type CronjobsExecutionsCreateResponses = {
  /**
   * Id of the new execution.
   */
  201: CronjobExecutionCreated
}

export type CronjobsExecutionsCreateResponse = CronjobsExecutionsCreateResponses[keyof CronjobsExecutionsCreateResponses]

export type CronjobsExecutionsGetData = {
  body?: never
  path: {
    /**
     * Id of the execution.
     */
    executionId: string
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/executions/{executionId}'
}

export type CronjobsExecutionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsExecutionsGetError = CronjobsExecutionsGetErrors[keyof CronjobsExecutionsGetErrors]

export type CronjobsExecutionsGetResponses = {
  /**
   * The execution.
   */
  200: CronjobExecution
}

export type CronjobsExecutionsGetResponse = CronjobsExecutionsGetResponses[keyof CronjobsExecutionsGetResponses]

export type CronjobsExecutionsAbortData = {
  body?: unknown | undefined
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
    /**
     * Id of the execution.
     */
    executionId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/executions/{executionId}/actions/abort'
}

export type CronjobsExecutionsAbortErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsExecutionsAbortError = CronjobsExecutionsAbortErrors[keyof CronjobsExecutionsAbortErrors]

export type CronjobsExecutionsAbortResponses = {
  /**
   * The execution was aborted.
   */
  204: void
}

export type CronjobsExecutionsAbortResponse = CronjobsExecutionsAbortResponses[keyof CronjobsExecutionsAbortResponses]

export type AppsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
      }
    | undefined
  url: '/v2/apps'
}

export type AppsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsListError = AppsListErrors[keyof AppsListErrors]

export type AppsListResponses = {
  /**
   * The apps.
   */
  200: Array<App>
}

export type AppsListResponse = AppsListResponses[keyof AppsListResponses]

export type AppsGetData = {
  body?: never
  path: {
    /**
     * Id of the app.
     */
    appId: string
  }
  query?: never
  url: '/v2/apps/{appId}'
}

export type AppsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsGetError = AppsGetErrors[keyof AppsGetErrors]

export type AppsGetResponses = {
  /**
   * The app.
   */
  200: App
}

export type AppsGetResponse = AppsGetResponses[keyof AppsGetResponses]

export type AppsVersionsListData = {
  body?: never
  path: {
    /**
     * Id of the app.
     */
    appId: string
  }
  query?:
    | {
        /**
         * True for recommended versions only.
         */
        recommended?: boolean | undefined
        versionRange?: string | undefined
      }
    | undefined
  url: '/v2/apps/{appId}/versions'
}

export type AppsVersionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsVersionsListError = AppsVersionsListErrors[keyof AppsVersionsListErrors]

export type AppsVersionsListResponses = {
  /**
   * The versions.
   */
  200: Array<AppVersion>
}

export type AppsVersionsListResponse = AppsVersionsListResponses[keyof AppsVersionsListResponses]

export type AppsVersionsGetData = {
  body?: never
  path: {
    /**
     * Id of the app.
     */
    appId: string
    /**
     * Id of the app version.
     */
    appVersionId: string
  }
  query?: never
  url: '/v2/apps/{appId}/versions/{appVersionId}'
}

export type AppsVersionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsVersionsGetError = AppsVersionsGetErrors[keyof AppsVersionsGetErrors]

export type AppsVersionsGetResponses = {
  /**
   * The version.
   */
  200: AppVersion
}

export type AppsVersionsGetResponse = AppsVersionsGetResponses[keyof AppsVersionsGetResponses]

export type AppsVersionsListUpdateCandidatesData = {
  body?: never
  path: {
    /**
     * Id of the app.
     */
    appId: string
    /**
     * Id of the version to update from.
     */
    baseAppVersionId: string
  }
  query?:
    | {
        onlyRecommended?: boolean | undefined
      }
    | undefined
  url: '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates'
}

export type AppsVersionsListUpdateCandidatesErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsVersionsListUpdateCandidatesError = AppsVersionsListUpdateCandidatesErrors[keyof AppsVersionsListUpdateCandidatesErrors]

export type AppsVersionsListUpdateCandidatesResponses = {
  /**
   * The versions that can follow.
   */
  200: Array<AppVersion>
}

export type AppsVersionsListUpdateCandidatesResponse =
  AppsVersionsListUpdateCandidatesResponses[keyof AppsVersionsListUpdateCandidatesResponses]

export type AppsInstallationsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        appIds?: Array<string> | undefined
        searchTerm?: string | undefined
        sortOrder?: AppInstallationSortOrder | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/app-installations'
}

export type AppsInstallationsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsListError = AppsInstallationsListErrors[keyof AppsInstallationsListErrors]

export type AppsInstallationsListResponses = {
  /**
   * The app installations.
   */
  200: Array<AppInstallation>
}

export type AppsInstallationsListResponse = AppsInstallationsListResponses[keyof AppsInstallationsListResponses]

export type AppsInstallationsCreateData = {
  body: AppInstallationCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/app-installations'
}

export type AppsInstallationsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsCreateError = AppsInstallationsCreateErrors[keyof AppsInstallationsCreateErrors]

export type AppsInstallationsCreateResponses = {
  /**
   * Id of the new app installation.
   */
  201: Created
}

export type AppsInstallationsCreateResponse = AppsInstallationsCreateResponses[keyof AppsInstallationsCreateResponses]

export type AppsInstallationsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}'
}

export type AppsInstallationsDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsDeleteError = AppsInstallationsDeleteErrors[keyof AppsInstallationsDeleteErrors]

export type AppsInstallationsDeleteResponses = {
  /**
   * The removal was started.
   */
  204: void
}

export type AppsInstallationsDeleteResponse = AppsInstallationsDeleteResponses[keyof AppsInstallationsDeleteResponses]

export type AppsInstallationsGetData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}'
}

export type AppsInstallationsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsGetError = AppsInstallationsGetErrors[keyof AppsInstallationsGetErrors]

export type AppsInstallationsGetResponses = {
  /**
   * The app installation.
   */
  200: AppInstallation
}

export type AppsInstallationsGetResponse = AppsInstallationsGetResponses[keyof AppsInstallationsGetResponses]

export type AppsInstallationsUpdateData = {
  body: AppInstallationUpdate
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}'
}

export type AppsInstallationsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsUpdateError = AppsInstallationsUpdateErrors[keyof AppsInstallationsUpdateErrors]

export type AppsInstallationsUpdateResponses = {
  /**
   * The app installation was changed.
   */
  204: void
}

export type AppsInstallationsUpdateResponse = AppsInstallationsUpdateResponses[keyof AppsInstallationsUpdateResponses]

export type AppsInstallationsCopyData = {
  body: AppInstallationCopy
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/actions/copy'
}

export type AppsInstallationsCopyErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsCopyError = AppsInstallationsCopyErrors[keyof AppsInstallationsCopyErrors]

export type AppsInstallationsCopyResponses = {
  /**
   * Id of the copy.
   */
  201: Created
}

export type AppsInstallationsCopyResponse = AppsInstallationsCopyResponses[keyof AppsInstallationsCopyResponses]

export type AppsInstallationsExecuteActionData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
    /**
     * What to do with the installation.
     */
    action: AppAction
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/actions/{action}'
}

export type AppsInstallationsExecuteActionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsExecuteActionError = AppsInstallationsExecuteActionErrors[keyof AppsInstallationsExecuteActionErrors]

export type AppsInstallationsExecuteActionResponses = {
  /**
   * The action was triggered.
   */
  204: void
}

export type AppsInstallationsExecuteActionResponse = AppsInstallationsExecuteActionResponses[keyof AppsInstallationsExecuteActionResponses]

export type AppsInstallationsGetStatusData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/status'
}

export type AppsInstallationsGetStatusErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsGetStatusError = AppsInstallationsGetStatusErrors[keyof AppsInstallationsGetStatusErrors]

export type AppsInstallationsGetStatusResponses = {
  /**
   * The runtime status.
   */
  200: AppInstallationStatus
}

export type AppsInstallationsGetStatusResponse = AppsInstallationsGetStatusResponses[keyof AppsInstallationsGetStatusResponses]

export type AppsInstallationsListSystemSoftwareData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?:
    | {
        /**
         * Tag to filter the system software by.
         */
        tagFilter?: string | undefined
      }
    | undefined
  url: '/v2/app-installations/{appInstallationId}/systemSoftware'
}

export type AppsInstallationsListSystemSoftwareErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsListSystemSoftwareError =
  AppsInstallationsListSystemSoftwareErrors[keyof AppsInstallationsListSystemSoftwareErrors]

export type AppsInstallationsListSystemSoftwareResponses = {
  /**
   * The system software.
   */
  200: Array<SystemSoftware>
}

export type AppsInstallationsListSystemSoftwareResponse =
  AppsInstallationsListSystemSoftwareResponses[keyof AppsInstallationsListSystemSoftwareResponses]

export type AppsInstallationsGetMissingDependenciesData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query: {
    /**
     * Id of the version to check for.
     */
    targetAppVersionID: string
  }
  url: '/v2/app-installations/{appInstallationId}/missing-dependencies'
}

export type AppsInstallationsGetMissingDependenciesErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsGetMissingDependenciesError =
  AppsInstallationsGetMissingDependenciesErrors[keyof AppsInstallationsGetMissingDependenciesErrors]

export type AppsInstallationsGetMissingDependenciesResponses = {
  /**
   * What is missing.
   */
  200: MissingDependencies
}

export type AppsInstallationsGetMissingDependenciesResponse =
  AppsInstallationsGetMissingDependenciesResponses[keyof AppsInstallationsGetMissingDependenciesResponses]

export type AppsInstallationsSetDatabaseUsersData = {
  body: DatabaseUsersUpdate
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
    /**
     * Id of the database.
     */
    databaseId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/databases/{databaseId}/users'
}

export type AppsInstallationsSetDatabaseUsersErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsSetDatabaseUsersError = AppsInstallationsSetDatabaseUsersErrors[keyof AppsInstallationsSetDatabaseUsersErrors]

export type AppsInstallationsSetDatabaseUsersResponses = {
  /**
   * The database users were linked.
   */
  204: void
}

export type AppsInstallationsSetDatabaseUsersResponse =
  AppsInstallationsSetDatabaseUsersResponses[keyof AppsInstallationsSetDatabaseUsersResponses]

export type SystemSoftwareListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
      }
    | undefined
  url: '/v2/system-softwares'
}

export type SystemSoftwareListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SystemSoftwareListError = SystemSoftwareListErrors[keyof SystemSoftwareListErrors]

export type SystemSoftwareListResponses = {
  /**
   * The system software.
   */
  200: Array<SystemSoftware>
}

export type SystemSoftwareListResponse = SystemSoftwareListResponses[keyof SystemSoftwareListResponses]

export type SystemSoftwareGetData = {
  body?: never
  path: {
    /**
     * Id of the system software.
     */
    systemSoftwareId: string
  }
  query?: never
  url: '/v2/system-softwares/{systemSoftwareId}'
}

export type SystemSoftwareGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SystemSoftwareGetError = SystemSoftwareGetErrors[keyof SystemSoftwareGetErrors]

export type SystemSoftwareGetResponses = {
  /**
   * The system software.
   */
  200: SystemSoftware
}

export type SystemSoftwareGetResponse = SystemSoftwareGetResponses[keyof SystemSoftwareGetResponses]

export type SystemSoftwareVersionsListData = {
  body?: never
  path: {
    /**
     * Id of the system software.
     */
    systemSoftwareId: string
  }
  query?:
    | {
        /**
         * Range that the versions have to be in.
         */
        versionRange?: string | undefined
        /**
         * True for recommended versions only.
         */
        recommended?: boolean | undefined
      }
    | undefined
  url: '/v2/system-softwares/{systemSoftwareId}/versions'
}

export type SystemSoftwareVersionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SystemSoftwareVersionsListError = SystemSoftwareVersionsListErrors[keyof SystemSoftwareVersionsListErrors]

export type SystemSoftwareVersionsListResponses = {
  /**
   * The versions.
   */
  200: Array<SystemSoftwareVersion>
}

export type SystemSoftwareVersionsListResponse = SystemSoftwareVersionsListResponses[keyof SystemSoftwareVersionsListResponses]

export type SystemSoftwareVersionsGetData = {
  body?: never
  path: {
    /**
     * Id of the system software.
     */
    systemSoftwareId: string
    /**
     * Id of the system software version.
     */
    systemSoftwareVersionId: string
  }
  query?: never
  url: '/v2/system-softwares/{systemSoftwareId}/versions/{systemSoftwareVersionId}'
}

export type SystemSoftwareVersionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type SystemSoftwareVersionsGetError = SystemSoftwareVersionsGetErrors[keyof SystemSoftwareVersionsGetErrors]

export type SystemSoftwareVersionsGetResponses = {
  /**
   * The version.
   */
  200: SystemSoftwareVersion
}

export type SystemSoftwareVersionsGetResponse = SystemSoftwareVersionsGetResponses[keyof SystemSoftwareVersionsGetResponses]

export type ContractsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/contracts'
}

export type ContractsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsListError = ContractsListErrors[keyof ContractsListErrors]

export type ContractsListResponses = {
  /**
   * The contracts.
   */
  200: Array<Contract>
}

export type ContractsListResponse = ContractsListResponses[keyof ContractsListResponses]

export type ContractsGetData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}'
}

export type ContractsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetError = ContractsGetErrors[keyof ContractsGetErrors]

export type ContractsGetResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetResponse = ContractsGetResponses[keyof ContractsGetResponses]

export type ContractsGetByDomainData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/contract'
}

export type ContractsGetByDomainErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByDomainError = ContractsGetByDomainErrors[keyof ContractsGetByDomainErrors]

export type ContractsGetByDomainResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByDomainResponse = ContractsGetByDomainResponses[keyof ContractsGetByDomainResponses]

export type ContractsGetByProjectData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/contract'
}

export type ContractsGetByProjectErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByProjectError = ContractsGetByProjectErrors[keyof ContractsGetByProjectErrors]

export type ContractsGetByProjectResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByProjectResponse = ContractsGetByProjectResponses[keyof ContractsGetByProjectResponses]

export type ContractsGetByServerData = {
  body?: never
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/contract'
}

export type ContractsGetByServerErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByServerError = ContractsGetByServerErrors[keyof ContractsGetByServerErrors]

export type ContractsGetByServerResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByServerResponse = ContractsGetByServerResponses[keyof ContractsGetByServerResponses]

export type ContractsGetBaseItemData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/base-items'
}

export type ContractsGetBaseItemErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetBaseItemError = ContractsGetBaseItemErrors[keyof ContractsGetBaseItemErrors]

export type ContractsGetBaseItemResponses = {
  /**
   * The base item.
   */
  200: ContractItem
}

export type ContractsGetBaseItemResponse = ContractsGetBaseItemResponses[keyof ContractsGetBaseItemResponses]

export type ContractsCancelTerminationData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/termination'
}

export type ContractsCancelTerminationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsCancelTerminationError = ContractsCancelTerminationErrors[keyof ContractsCancelTerminationErrors]

export type ContractsCancelTerminationResponses = {
  /**
   * Whether the termination was cancelled.
   */
  200: ContractTerminationCancelled
}

export type ContractsCancelTerminationResponse = ContractsCancelTerminationResponses[keyof ContractsCancelTerminationResponses]

export type ContractsTerminateData = {
  body: TerminationRequest
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/termination'
}

export type ContractsTerminateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsTerminateError = ContractsTerminateErrors[keyof ContractsTerminateErrors]

export type ContractsTerminateResponses = {
  /**
   * The contract and those of its items that are scheduled to end.
   */
  201: ContractTerminated
}

export type ContractsTerminateResponse = ContractsTerminateResponses[keyof ContractsTerminateResponses]

export type ContractsItemsGetData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
    /**
     * Id of the contract item.
     */
    contractItemId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/items/{contractItemId}'
}

export type ContractsItemsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsItemsGetError = ContractsItemsGetErrors[keyof ContractsItemsGetErrors]

export type ContractsItemsGetResponses = {
  /**
   * The contract item.
   */
  200: ContractItem
}

export type ContractsItemsGetResponse = ContractsItemsGetResponses[keyof ContractsItemsGetResponses]

export type ContractsItemsGetNextTerminationDateData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
    /**
     * Id of the contract item.
     */
    contractItemId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/items/{contractItemId}/next-termination-dates'
}

export type ContractsItemsGetNextTerminationDateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsItemsGetNextTerminationDateError =
  ContractsItemsGetNextTerminationDateErrors[keyof ContractsItemsGetNextTerminationDateErrors]

export type ContractsItemsGetNextTerminationDateResponses = {
  /**
   * The next possible termination date.
   */
  200: NextTerminationDate
}

export type ContractsItemsGetNextTerminationDateResponse =
  ContractsItemsGetNextTerminationDateResponses[keyof ContractsItemsGetNextTerminationDateResponses]

export type ContractsItemsCancelTerminationData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
    /**
     * Id of the contract item.
     */
    contractItemId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/items/{contractItemId}/termination'
}

export type ContractsItemsCancelTerminationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsItemsCancelTerminationError = ContractsItemsCancelTerminationErrors[keyof ContractsItemsCancelTerminationErrors]

export type ContractsItemsCancelTerminationResponses = {
  /**
   * Whether the termination was cancelled.
   */
  200: ContractItemChangeCancelled
}

export type ContractsItemsCancelTerminationResponse =
  ContractsItemsCancelTerminationResponses[keyof ContractsItemsCancelTerminationResponses]

export type ContractsItemsTerminateData = {
  body: TerminationRequest
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
    /**
     * Id of the contract item.
     */
    contractItemId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/items/{contractItemId}/termination'
}

export type ContractsItemsTerminateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsItemsTerminateError = ContractsItemsTerminateErrors[keyof ContractsItemsTerminateErrors]

export type ContractsItemsTerminateResponses = {
  /**
   * The contract item and when it is to end.
   */
  201: ContractItemTerminated
}

export type ContractsItemsTerminateResponse = ContractsItemsTerminateResponses[keyof ContractsItemsTerminateResponses]

export type ContractsItemsCancelTariffChangeData = {
  body?: never
  path: {
    /**
     * Id of the contract.
     */
    contractId: string
    /**
     * Id of the contract item.
     */
    contractItemId: string
  }
  query?: never
  url: '/v2/contracts/{contractId}/items/{contractItemId}/tariff-change'
}

export type ContractsItemsCancelTariffChangeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsItemsCancelTariffChangeError = ContractsItemsCancelTariffChangeErrors[keyof ContractsItemsCancelTariffChangeErrors]

export type ContractsItemsCancelTariffChangeResponses = {
  /**
   * Whether the tariff change was cancelled.
   */
  200: ContractItemChangeCancelled
}

export type ContractsItemsCancelTariffChangeResponse =
  ContractsItemsCancelTariffChangeResponses[keyof ContractsItemsCancelTariffChangeResponses]

export type InvoicesListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        /**
         * Types of the invoices to list.
         */
        invoiceTypes?: Array<'REGULAR' | 'REISSUE' | 'CORRECTION' | 'CANCELLATION'> | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        status?: Array<'CONFIRMED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID'> | undefined
        search?: string | undefined
        sort?: Array<'invoiceNumber'> | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/invoices'
}

export type InvoicesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type InvoicesListError = InvoicesListErrors[keyof InvoicesListErrors]

export type InvoicesListResponses = {
  /**
   * The invoices.
   */
  200: Array<Invoice>
}

export type InvoicesListResponse = InvoicesListResponses[keyof InvoicesListResponses]

export type InvoicesGetData = {
  body?: never
  path: {
    /**
     * Id of the invoice.
     */
    invoiceId: string
  }
  query?: never
  url: '/v2/invoices/{invoiceId}'
}

export type InvoicesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type InvoicesGetError = InvoicesGetErrors[keyof InvoicesGetErrors]

export type InvoicesGetResponses = {
  /**
   * The invoice.
   */
  200: Invoice
}

export type InvoicesGetResponse = InvoicesGetResponses[keyof InvoicesGetResponses]

export type InvoicesGetFileAccessTokenData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    /**
     * Id of the invoice.
     */
    invoiceId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/invoices/{invoiceId}/file-access-token'
}

export type InvoicesGetFileAccessTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type InvoicesGetFileAccessTokenError = InvoicesGetFileAccessTokenErrors[keyof InvoicesGetFileAccessTokenErrors]

export type InvoicesGetFileAccessTokenResponses = {
  /**
   * The token and when it expires.
   */
  200: FileAccessToken
}

export type InvoicesGetFileAccessTokenResponse = InvoicesGetFileAccessTokenResponses[keyof InvoicesGetFileAccessTokenResponses]

export type InvoicesSettingsGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/invoice-settings'
}

export type InvoicesSettingsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type InvoicesSettingsGetError = InvoicesSettingsGetErrors[keyof InvoicesSettingsGetErrors]

export type InvoicesSettingsGetResponses = {
  /**
   * The invoice settings.
   */
  200: InvoiceSettings
}

export type InvoicesSettingsGetResponse = InvoicesSettingsGetResponses[keyof InvoicesSettingsGetResponses]

export type InvoicesSettingsUpdateData = {
  body: InvoiceSettingsUpdate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/invoice-settings'
}

export type InvoicesSettingsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type InvoicesSettingsUpdateError = InvoicesSettingsUpdateErrors[keyof InvoicesSettingsUpdateErrors]

export type InvoicesSettingsUpdateResponses = {
  /**
   * The invoice settings after the change.
   */
  200: InvoiceSettings
}

export type InvoicesSettingsUpdateResponse = InvoicesSettingsUpdateResponses[keyof InvoicesSettingsUpdateResponses]

export type LegacyInvoicesGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    /**
     * Id of the invoice.
     */
    invoiceId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/invoices/{invoiceId}'
}

export type LegacyInvoicesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyInvoicesGetError = LegacyInvoicesGetErrors[keyof LegacyInvoicesGetErrors]

export type LegacyInvoicesGetResponses = {
  /**
   * The invoice.
   */
  200: Invoice
}

export type LegacyInvoicesGetResponse = LegacyInvoicesGetResponses[keyof LegacyInvoicesGetResponses]

export type OrdersListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Statuses of the orders to list.
         */
        includesStatus?: Array<OrderStatus> | undefined
        /**
         * Statuses of orders to leave out.
         */
        excludesStatus?: Array<OrderStatus> | undefined
        /**
         * Article templates to list orders of; mittwald's own example is the id of an article.
         */
        templateNames?: Array<string> | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/orders'
}

export type OrdersListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersListError = OrdersListErrors[keyof OrdersListErrors]

export type OrdersListResponses = {
  /**
   * The orders.
   */
  200: Array<Order>
}

export type OrdersListResponse = OrdersListResponses[keyof OrdersListResponses]

export type OrdersListByProjectData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Statuses of the orders to list.
         */
        includesStatus?: Array<OrderStatus> | undefined
        /**
         * Statuses of orders to leave out.
         */
        excludesStatus?: Array<OrderStatus> | undefined
        /**
         * Article templates to list orders of; mittwald's own example is the id of an article.
         */
        templateNames?: Array<string> | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/orders'
}

export type OrdersListByProjectErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersListByProjectError = OrdersListByProjectErrors[keyof OrdersListByProjectErrors]

export type OrdersListByProjectResponses = {
  /**
   * The orders.
   */
  200: Array<Order>
}

export type OrdersListByProjectResponse = OrdersListByProjectResponses[keyof OrdersListByProjectResponses]

export type OrdersGetData = {
  body?: never
  path: {
    /**
     * Id of the order.
     */
    orderId: string
  }
  query?: never
  url: '/v2/orders/{orderId}'
}

export type OrdersGetErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersGetError = OrdersGetErrors[keyof OrdersGetErrors]

export type OrdersGetResponses = {
  /**
   * The order.
   */
  200: Order
}

export type OrdersGetResponse = OrdersGetResponses[keyof OrdersGetResponses]

export type OrdersListGetData = {
  body?: never
  path?: never
  query?:
    | {
        includesStatus?: Array<OrderStatus> | undefined
        excludesStatus?: Array<OrderStatus> | undefined
        templateNames?: Array<string> | undefined
        types?: Array<OrderType> | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/orders'
}

export type OrdersListGetErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersListGetError = OrdersListGetErrors[keyof OrdersListGetErrors]

export type OrdersListGetResponses = {
  /**
   * OK.
   */
  200: Array<Order>
}

export type OrdersListGetResponse = OrdersListGetResponses[keyof OrdersListGetResponses]

export type OrdersCreateData = {
  body: OrderCreate
  path?: never
  query?: never
  url: '/v2/orders'
}

export type OrdersCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Unprocessable Entity.
   */
  422: OrdersCreateProblem422
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersCreateError = OrdersCreateErrors[keyof OrdersCreateErrors]

export type OrdersCreateResponses = {
  /**
   * The order was placed; its id.
   */
  201: OrderCreated
}

export type OrdersCreateResponse = OrdersCreateResponses[keyof OrdersCreateResponses]

export type OrdersPreviewData = {
  body: OrderPreview
  path?: never
  query?: never
  url: '/v2/order-previews'
}

export type OrdersPreviewErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The order cannot be previewed with this content.
   */
  422: OrderPreviewError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersPreviewError = OrdersPreviewErrors[keyof OrdersPreviewErrors]

export type OrdersPreviewResponses = {
  /**
   * The prices of the order.
   */
  200: OrderPrice
}

export type OrdersPreviewResponse = OrdersPreviewResponses[keyof OrdersPreviewResponses]

export type OrdersTariffChangesCreateData = {
  body: TariffChangeRequest
  path?: never
  query?: never
  url: '/v2/tariff-changes'
}

export type OrdersTariffChangesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersTariffChangesCreateError = OrdersTariffChangesCreateErrors[keyof OrdersTariffChangesCreateErrors]

export type OrdersTariffChangesCreateResponses = {
  /**
   * The tariff change was ordered; the id of its order.
   */
  201: OrderCreated
}

export type OrdersTariffChangesCreateResponse = OrdersTariffChangesCreateResponses[keyof OrdersTariffChangesCreateResponses]

export type OrdersTariffChangesPreviewData = {
  body: TariffChangeRequest
  path?: never
  query?: never
  url: '/v2/tariff-change-previews'
}

export type OrdersTariffChangesPreviewErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The tariff change cannot be previewed with this content.
   */
  422: OrderPreviewError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersTariffChangesPreviewError = OrdersTariffChangesPreviewErrors[keyof OrdersTariffChangesPreviewErrors]

export type OrdersTariffChangesPreviewResponses = {
  /**
   * The prices after the tariff change.
   */
  200: HostingOrderPrice
}

export type OrdersTariffChangesPreviewResponse = OrdersTariffChangesPreviewResponses[keyof OrdersTariffChangesPreviewResponses]

export type ArticlesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of a customer whose own prices are to be returned.
         *
         * @deprecated
         */
        customerId?: string | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Tags of the articles to list.
         */
        tags?: Array<string> | undefined
        /**
         * Names of the article templates to list articles of.
         */
        templateNames?: Array<string> | undefined
        /**
         * Ids of the articles to list.
         */
        articleIds?: Array<string> | undefined
        /**
         * States of the articles to list.
         */
        orderable?: Array<'forbidden' | 'internal' | 'beta_testing' | 'full' | 'deprecated'> | undefined
        /**
         * Name of the articles to list.
         */
        name?: string | undefined
      }
    | undefined
  url: '/v2/articles'
}

export type ArticlesListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ArticlesListError = ArticlesListErrors[keyof ArticlesListErrors]

export type ArticlesListResponses = {
  /**
   * The articles.
   */
  200: Array<Article>
}

export type ArticlesListResponse = ArticlesListResponses[keyof ArticlesListResponses]

export type ArticlesGetData = {
  body?: never
  path: {
    /**
     * Id of the article.
     */
    articleId: string
  }
  query?:
    | {
        /**
         * Id of a customer whose own price is to be returned.
         *
         * @deprecated
         */
        customerId?: string | undefined
      }
    | undefined
  url: '/v2/articles/{articleId}'
}

export type ArticlesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ArticlesGetError = ArticlesGetErrors[keyof ArticlesGetErrors]

export type ArticlesGetResponses = {
  /**
   * The article.
   */
  200: Article
}

export type ArticlesGetResponse = ArticlesGetResponses[keyof ArticlesGetResponses]

export type MysqlDatabasesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/mysql-databases'
}

export type MysqlDatabasesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesListError = MysqlDatabasesListErrors[keyof MysqlDatabasesListErrors]

export type MysqlDatabasesListResponses = {
  /**
   * The databases.
   */
  200: Array<MysqlDatabase>
}

export type MysqlDatabasesListResponse = MysqlDatabasesListResponses[keyof MysqlDatabasesListResponses]

export type MysqlDatabasesCreateData = {
  body: MysqlDatabaseCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/mysql-databases'
}

export type MysqlDatabasesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesCreateError = MysqlDatabasesCreateErrors[keyof MysqlDatabasesCreateErrors]

export type MysqlDatabasesCreateResponses = {
  /**
   * Ids of the new database and its user.
   */
  201: MysqlDatabaseCreated
}

export type MysqlDatabasesCreateResponse = MysqlDatabasesCreateResponses[keyof MysqlDatabasesCreateResponses]

export type MysqlDatabasesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}'
}

export type MysqlDatabasesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesDeleteError = MysqlDatabasesDeleteErrors[keyof MysqlDatabasesDeleteErrors]

export type MysqlDatabasesDeleteResponses = {
  /**
   * The database was deleted.
   */
  204: void
}

export type MysqlDatabasesDeleteResponse = MysqlDatabasesDeleteResponses[keyof MysqlDatabasesDeleteResponses]

export type MysqlDatabasesGetData = {
  body?: never
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}'
}

export type MysqlDatabasesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesGetError = MysqlDatabasesGetErrors[keyof MysqlDatabasesGetErrors]

export type MysqlDatabasesGetResponses = {
  /**
   * The database.
   */
  200: MysqlDatabase
}

export type MysqlDatabasesGetResponse = MysqlDatabasesGetResponses[keyof MysqlDatabasesGetResponses]

export type MysqlDatabasesUpdateData = {
  body?: MysqlDatabasesUpdateInput | undefined
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}'
}

export type MysqlDatabasesUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesUpdateError = MysqlDatabasesUpdateErrors[keyof MysqlDatabasesUpdateErrors]

export type MysqlDatabasesUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type MysqlDatabasesUpdateResponse = MysqlDatabasesUpdateResponses[keyof MysqlDatabasesUpdateResponses]

export type MysqlDatabasesUpdateDefaultCharsetData = {
  body: MysqlDatabaseCharsetUpdate
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}/default-charset'
}

export type MysqlDatabasesUpdateDefaultCharsetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesUpdateDefaultCharsetError =
  MysqlDatabasesUpdateDefaultCharsetErrors[keyof MysqlDatabasesUpdateDefaultCharsetErrors]

export type MysqlDatabasesUpdateDefaultCharsetResponses = {
  /**
   * The character settings were changed.
   */
  204: void
}

export type MysqlDatabasesUpdateDefaultCharsetResponse =
  MysqlDatabasesUpdateDefaultCharsetResponses[keyof MysqlDatabasesUpdateDefaultCharsetResponses]

export type MysqlDatabasesUpdateDescriptionData = {
  body: DescriptionUpdate
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}/description'
}

export type MysqlDatabasesUpdateDescriptionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesUpdateDescriptionError = MysqlDatabasesUpdateDescriptionErrors[keyof MysqlDatabasesUpdateDescriptionErrors]

export type MysqlDatabasesUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  204: void
}

export type MysqlDatabasesUpdateDescriptionResponse =
  MysqlDatabasesUpdateDescriptionResponses[keyof MysqlDatabasesUpdateDescriptionResponses]

export type MysqlCharsetsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of the MySQL version, such as `mysql80`; all versions without it.
         */
        version?: string | undefined
      }
    | undefined
  url: '/v2/mysql-charsets'
}

export type MysqlCharsetsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlCharsetsListError = MysqlCharsetsListErrors[keyof MysqlCharsetsListErrors]

export type MysqlCharsetsListResponses = {
  /**
   * The character sets.
   */
  200: Array<MysqlCharset>
}

export type MysqlCharsetsListResponse = MysqlCharsetsListResponses[keyof MysqlCharsetsListResponses]

export type MysqlVersionsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of the project whose versions to list.
         */
        projectId?: string | undefined
      }
    | undefined
  url: '/v2/mysql-versions'
}

export type MysqlVersionsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlVersionsListError = MysqlVersionsListErrors[keyof MysqlVersionsListErrors]

export type MysqlVersionsListResponses = {
  /**
   * The versions.
   */
  200: Array<MysqlVersion>
}

export type MysqlVersionsListResponse = MysqlVersionsListResponses[keyof MysqlVersionsListResponses]

export type MysqlUsersListData = {
  body?: never
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}/users'
}

export type MysqlUsersListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersListError = MysqlUsersListErrors[keyof MysqlUsersListErrors]

export type MysqlUsersListResponses = {
  /**
   * The users.
   */
  200: Array<MysqlUser>
}

export type MysqlUsersListResponse = MysqlUsersListResponses[keyof MysqlUsersListResponses]

export type MysqlUsersCreateData = {
  body: MysqlUserCreate
  path: {
    /**
     * Id of the MySQL database.
     */
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}/users'
}

export type MysqlUsersCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersCreateError = MysqlUsersCreateErrors[keyof MysqlUsersCreateErrors]

export type MysqlUsersCreateResponses = {
  /**
   * Id of the new user.
   */
  201: Created
}

export type MysqlUsersCreateResponse = MysqlUsersCreateResponses[keyof MysqlUsersCreateResponses]

export type MysqlUsersDeleteData = {
  body?: never
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}'
}

export type MysqlUsersDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersDeleteError = MysqlUsersDeleteErrors[keyof MysqlUsersDeleteErrors]

export type MysqlUsersDeleteResponses = {
  /**
   * The user was deleted.
   */
  204: void
}

export type MysqlUsersDeleteResponse = MysqlUsersDeleteResponses[keyof MysqlUsersDeleteResponses]

export type MysqlUsersGetData = {
  body?: never
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}'
}

export type MysqlUsersGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersGetError = MysqlUsersGetErrors[keyof MysqlUsersGetErrors]

export type MysqlUsersGetResponses = {
  /**
   * The user.
   */
  200: MysqlUser
}

export type MysqlUsersGetResponse = MysqlUsersGetResponses[keyof MysqlUsersGetResponses]

export type MysqlUsers2UpdateData = {
  body?: MysqlUsers2UpdateInput | undefined
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}'
}

export type MysqlUsers2UpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsers2UpdateError = MysqlUsers2UpdateErrors[keyof MysqlUsers2UpdateErrors]

export type MysqlUsers2UpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type MysqlUsers2UpdateResponse = MysqlUsers2UpdateResponses[keyof MysqlUsers2UpdateResponses]

export type MysqlUsersUpdateData = {
  body: MysqlUserUpdate
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}'
}

export type MysqlUsersUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersUpdateError = MysqlUsersUpdateErrors[keyof MysqlUsersUpdateErrors]

export type MysqlUsersUpdateResponses = {
  /**
   * The user was changed.
   */
  204: void
}

export type MysqlUsersUpdateResponse = MysqlUsersUpdateResponses[keyof MysqlUsersUpdateResponses]

export type MysqlUsersEnableData = {
  body?: never
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}/actions/enable'
}

export type MysqlUsersEnableErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersEnableError = MysqlUsersEnableErrors[keyof MysqlUsersEnableErrors]

export type MysqlUsersEnableResponses = {
  /**
   * The user was enabled.
   */
  204: void
}

export type MysqlUsersEnableResponse = MysqlUsersEnableResponses[keyof MysqlUsersEnableResponses]

export type MysqlUsersDisableData = {
  body?: never
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}/actions/disable'
}

export type MysqlUsersDisableErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersDisableError = MysqlUsersDisableErrors[keyof MysqlUsersDisableErrors]

export type MysqlUsersDisableResponses = {
  /**
   * The user was disabled.
   */
  204: void
}

export type MysqlUsersDisableResponse = MysqlUsersDisableResponses[keyof MysqlUsersDisableResponses]

export type MysqlUsersGetPhpMyAdminUrlData = {
  body?: never
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}/php-my-admin-url'
}

export type MysqlUsersGetPhpMyAdminUrlErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersGetPhpMyAdminUrlError = MysqlUsersGetPhpMyAdminUrlErrors[keyof MysqlUsersGetPhpMyAdminUrlErrors]

export type MysqlUsersGetPhpMyAdminUrlResponses = {
  /**
   * The URL.
   */
  200: PhpMyAdminUrl
}

export type MysqlUsersGetPhpMyAdminUrlResponse = MysqlUsersGetPhpMyAdminUrlResponses[keyof MysqlUsersGetPhpMyAdminUrlResponses]

export type MysqlUsersUpdatePasswordData = {
  body: PasswordUpdate
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}/password'
}

export type MysqlUsersUpdatePasswordErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersUpdatePasswordError = MysqlUsersUpdatePasswordErrors[keyof MysqlUsersUpdatePasswordErrors]

export type MysqlUsersUpdatePasswordResponses = {
  /**
   * The password was changed.
   */
  204: void
}

export type MysqlUsersUpdatePasswordResponse = MysqlUsersUpdatePasswordResponses[keyof MysqlUsersUpdatePasswordResponses]

export type RedisDatabasesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/redis-databases'
}

export type RedisDatabasesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesListError = RedisDatabasesListErrors[keyof RedisDatabasesListErrors]

export type RedisDatabasesListResponses = {
  /**
   * The databases.
   */
  200: Array<RedisDatabase>
}

export type RedisDatabasesListResponse = RedisDatabasesListResponses[keyof RedisDatabasesListResponses]

export type RedisDatabasesCreateData = {
  body: RedisDatabaseCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/redis-databases'
}

export type RedisDatabasesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesCreateError = RedisDatabasesCreateErrors[keyof RedisDatabasesCreateErrors]

export type RedisDatabasesCreateResponses = {
  /**
   * Id of the new database.
   */
  201: Created
}

export type RedisDatabasesCreateResponse = RedisDatabasesCreateResponses[keyof RedisDatabasesCreateResponses]

export type RedisDatabasesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the Redis database.
     */
    redisDatabaseId: string
  }
  query?: never
  url: '/v2/redis-databases/{redisDatabaseId}'
}

export type RedisDatabasesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesDeleteError = RedisDatabasesDeleteErrors[keyof RedisDatabasesDeleteErrors]

export type RedisDatabasesDeleteResponses = {
  /**
   * The database was deleted.
   */
  204: void
}

export type RedisDatabasesDeleteResponse = RedisDatabasesDeleteResponses[keyof RedisDatabasesDeleteResponses]

export type RedisDatabasesGetData = {
  body?: never
  path: {
    /**
     * Id of the Redis database.
     */
    redisDatabaseId: string
  }
  query?: never
  url: '/v2/redis-databases/{redisDatabaseId}'
}

export type RedisDatabasesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesGetError = RedisDatabasesGetErrors[keyof RedisDatabasesGetErrors]

export type RedisDatabasesGetResponses = {
  /**
   * The database.
   */
  200: RedisDatabase
}

export type RedisDatabasesGetResponse = RedisDatabasesGetResponses[keyof RedisDatabasesGetResponses]

export type RedisDatabasesUpdateData = {
  body?: RedisDatabasesUpdateInput | undefined
  path: {
    /**
     * Id of the Redis database.
     */
    redisDatabaseId: string
  }
  query?: never
  url: '/v2/redis-databases/{redisDatabaseId}'
}

export type RedisDatabasesUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesUpdateError = RedisDatabasesUpdateErrors[keyof RedisDatabasesUpdateErrors]

export type RedisDatabasesUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type RedisDatabasesUpdateResponse = RedisDatabasesUpdateResponses[keyof RedisDatabasesUpdateResponses]

export type RedisDatabasesUpdateConfigurationData = {
  body?: RedisDatabaseConfigurationUpdate | undefined
  path: {
    /**
     * Id of the Redis database.
     */
    redisDatabaseId: string
  }
  query?: never
  url: '/v2/redis-databases/{redisDatabaseId}/configuration'
}

export type RedisDatabasesUpdateConfigurationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesUpdateConfigurationError = RedisDatabasesUpdateConfigurationErrors[keyof RedisDatabasesUpdateConfigurationErrors]

export type RedisDatabasesUpdateConfigurationResponses = {
  /**
   * The configuration was changed.
   */
  204: void
}

export type RedisDatabasesUpdateConfigurationResponse =
  RedisDatabasesUpdateConfigurationResponses[keyof RedisDatabasesUpdateConfigurationResponses]

export type RedisDatabasesUpdateDescriptionData = {
  body: DescriptionUpdate
  path: {
    /**
     * Id of the Redis database.
     */
    redisDatabaseId: string
  }
  query?: never
  url: '/v2/redis-databases/{redisDatabaseId}/description'
}

export type RedisDatabasesUpdateDescriptionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesUpdateDescriptionError = RedisDatabasesUpdateDescriptionErrors[keyof RedisDatabasesUpdateDescriptionErrors]

export type RedisDatabasesUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  204: void
}

export type RedisDatabasesUpdateDescriptionResponse =
  RedisDatabasesUpdateDescriptionResponses[keyof RedisDatabasesUpdateDescriptionResponses]

export type RedisVersionsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of the project whose versions to list.
         */
        projectId?: string | undefined
      }
    | undefined
  url: '/v2/redis-versions'
}

export type RedisVersionsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RedisVersionsListError = RedisVersionsListErrors[keyof RedisVersionsListErrors]

export type RedisVersionsListResponses = {
  /**
   * The versions.
   */
  200: Array<RedisVersion>
}

export type RedisVersionsListResponse = RedisVersionsListResponses[keyof RedisVersionsListResponses]

export type DnsZonesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/dns-zones'
}

export type DnsZonesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsZonesListError = DnsZonesListErrors[keyof DnsZonesListErrors]

export type DnsZonesListResponses = {
  /**
   * The DNS zones.
   */
  200: Array<DnsZone>
}

export type DnsZonesListResponse = DnsZonesListResponses[keyof DnsZonesListResponses]

export type DnsZonesCreateData = {
  body: DnsZoneCreate
  path?: never
  query?: never
  url: '/v2/dns-zones'
}

export type DnsZonesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsZonesCreateError = DnsZonesCreateErrors[keyof DnsZonesCreateErrors]

export type DnsZonesCreateResponses = {
  /**
   * The id of the new zone.
   */
  201: Created
}

export type DnsZonesCreateResponse = DnsZonesCreateResponses[keyof DnsZonesCreateResponses]

export type DnsZonesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the DNS zone.
     */
    dnsZoneId: string
  }
  query?: never
  url: '/v2/dns-zones/{dnsZoneId}'
}

export type DnsZonesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsZonesDeleteError = DnsZonesDeleteErrors[keyof DnsZonesDeleteErrors]

export type DnsZonesDeleteResponses = {
  /**
   * The zone was deleted.
   */
  204: void
}

export type DnsZonesDeleteResponse = DnsZonesDeleteResponses[keyof DnsZonesDeleteResponses]

export type DnsZonesGetData = {
  body?: never
  path: {
    /**
     * Id of the DNS zone.
     */
    dnsZoneId: string
  }
  query?: never
  url: '/v2/dns-zones/{dnsZoneId}'
}

export type DnsZonesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsZonesGetError = DnsZonesGetErrors[keyof DnsZonesGetErrors]

export type DnsZonesGetResponses = {
  /**
   * The DNS zone.
   */
  200: DnsZone
}

export type DnsZonesGetResponse = DnsZonesGetResponses[keyof DnsZonesGetResponses]

export type DnsRecordSetsUpdateData = {
  body: DnsRecordSetUpdate
  path: {
    /**
     * Id of the DNS zone.
     */
    dnsZoneId: string
    /**
     * Record set to change. `a` holds both A and AAAA records.
     */
    recordSet: 'a' | 'mx' | 'txt' | 'srv' | 'cname' | 'caa'
  }
  query?: never
  url: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}'
}

export type DnsRecordSetsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsRecordSetsUpdateError = DnsRecordSetsUpdateErrors[keyof DnsRecordSetsUpdateErrors]

export type DnsRecordSetsUpdateResponses = {
  /**
   * The record set was changed.
   */
  204: void
}

export type DnsRecordSetsUpdateResponse = DnsRecordSetsUpdateResponses[keyof DnsRecordSetsUpdateResponses]

export type DnsRecordSetsSetManagedData = {
  body: EmptyBody
  path: {
    /**
     * Id of the DNS zone.
     */
    dnsZoneId: string
    /**
     * Record set that is to be managed.
     */
    recordSet: 'a' | 'mx'
  }
  query?: never
  url: '/v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed'
}

export type DnsRecordSetsSetManagedErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsRecordSetsSetManagedError = DnsRecordSetsSetManagedErrors[keyof DnsRecordSetsSetManagedErrors]

export type DnsRecordSetsSetManagedResponses = {
  /**
   * OK.
   */
  200: DnsRecordSetsSetManagedResult
}

export type DnsRecordSetsSetManagedResponse = DnsRecordSetsSetManagedResponses[keyof DnsRecordSetsSetManagedResponses]

export type DomainsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only domains of this project.
         */
        projectId?: string | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Largest number of items on a page.
         */
        limit?: number | undefined
        /**
         * Only domains with this text anywhere in their name. Works only together with `projectId`.
         */
        domainSearchName?: string | undefined
        contactHash?: string | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
      }
    | undefined
  url: '/v2/domains'
}

export type DomainsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsListError = DomainsListErrors[keyof DomainsListErrors]

export type DomainsListResponses = {
  /**
   * The domains.
   */
  200: Array<Domain>
}

export type DomainsListResponse = DomainsListResponses[keyof DomainsListResponses]

export type LegacyDomainsCheckRegistrabilityData = {
  body: RegistrabilityCheck
  path?: never
  query?: never
  url: '/v2/domains'
}

export type LegacyDomainsCheckRegistrabilityErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsCheckRegistrabilityError = LegacyDomainsCheckRegistrabilityErrors[keyof LegacyDomainsCheckRegistrabilityErrors]

export type LegacyDomainsCheckRegistrabilityResponses = {
  /**
   * Whether the domain can be registered.
   */
  200: DomainAvailability
}

export type LegacyDomainsCheckRegistrabilityResponse =
  LegacyDomainsCheckRegistrabilityResponses[keyof LegacyDomainsCheckRegistrabilityResponses]

export type DomainsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?:
    | {
        /**
         * Whether to put the domain into transit. Only for .de domains.
         */
        transit?: boolean | undefined
        deleteIngresses?: boolean | undefined
      }
    | undefined
  url: '/v2/domains/{domainId}'
}

export type DomainsDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsDeleteError = DomainsDeleteErrors[keyof DomainsDeleteErrors]

export type DomainsDeleteResponses = {
  /**
   * The transaction that deletes the domain.
   */
  200: DomainTransaction
}

export type DomainsDeleteResponse = DomainsDeleteResponses[keyof DomainsDeleteResponses]

export type DomainsGetData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}'
}

export type DomainsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsGetError = DomainsGetErrors[keyof DomainsGetErrors]

export type DomainsGetResponses = {
  /**
   * The domain.
   */
  200: Domain
}

export type DomainsGetResponse = DomainsGetResponses[keyof DomainsGetResponses]

export type DomainsUpdateProjectData = {
  body: DomainProjectUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/project-id'
}

export type DomainsUpdateProjectErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsUpdateProjectError = DomainsUpdateProjectErrors[keyof DomainsUpdateProjectErrors]

export type DomainsUpdateProjectResponses = {
  /**
   * The domain was moved.
   */
  204: void
}

export type DomainsUpdateProjectResponse = DomainsUpdateProjectResponses[keyof DomainsUpdateProjectResponses]

export type DomainsUpdateNameserversData = {
  body: DomainNameserversUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/nameservers'
}

export type DomainsUpdateNameserversErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsUpdateNameserversError = DomainsUpdateNameserversErrors[keyof DomainsUpdateNameserversErrors]

export type DomainsUpdateNameserversResponses = {
  /**
   * The nameservers were changed.
   */
  204: void
}

export type DomainsUpdateNameserversResponse = DomainsUpdateNameserversResponses[keyof DomainsUpdateNameserversResponses]

export type LegacyDomainsChangeNameserversData = {
  body: DomainNameserversUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/nameservers'
}

export type LegacyDomainsChangeNameserversErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsChangeNameserversError = LegacyDomainsChangeNameserversErrors[keyof LegacyDomainsChangeNameserversErrors]

export type LegacyDomainsChangeNameserversResponses = {
  /**
   * The nameservers were changed.
   */
  204: void
}

export type LegacyDomainsChangeNameserversResponse = LegacyDomainsChangeNameserversResponses[keyof LegacyDomainsChangeNameserversResponses]

export type DomainsUpdateContactData = {
  body: DomainContactUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
    /**
     * Contact to change.
     */
    contact: 'owner'
  }
  query?: never
  url: '/v2/domains/{domainId}/contacts/{contact}'
}

export type DomainsUpdateContactErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsUpdateContactError = DomainsUpdateContactErrors[keyof DomainsUpdateContactErrors]

export type DomainsUpdateContactResponses = {
  /**
   * The transaction that changes the contact.
   */
  200: DomainTransaction
}

export type DomainsUpdateContactResponse = DomainsUpdateContactResponses[keyof DomainsUpdateContactResponses]

export type DomainsAbortDeclarationData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/declaration'
}

export type DomainsAbortDeclarationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsAbortDeclarationError = DomainsAbortDeclarationErrors[keyof DomainsAbortDeclarationErrors]

export type DomainsAbortDeclarationResponses = {
  /**
   * The registration or transfer was aborted.
   */
  204: void
}

export type DomainsAbortDeclarationResponse = DomainsAbortDeclarationResponses[keyof DomainsAbortDeclarationResponses]

export type DomainsResendEmailData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/actions/resend-email'
}

export type DomainsResendEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsResendEmailError = DomainsResendEmailErrors[keyof DomainsResendEmailErrors]

export type DomainsResendEmailResponses = {
  /**
   * The e-mail is sent again.
   */
  204: void
}

export type DomainsResendEmailResponse = DomainsResendEmailResponses[keyof DomainsResendEmailResponses]

export type DomainsCreateAuthCodeData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/actions/auth-code'
}

export type DomainsCreateAuthCodeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsCreateAuthCodeError = DomainsCreateAuthCodeErrors[keyof DomainsCreateAuthCodeErrors]

export type DomainsCreateAuthCodeResponses = {
  /**
   * The auth code.
   */
  201: DomainAuthCodeCreated
}

export type DomainsCreateAuthCodeResponse = DomainsCreateAuthCodeResponses[keyof DomainsCreateAuthCodeResponses]

export type DomainsUpdateAuthCodeData = {
  body: DomainAuthCodeUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/auth-code'
}

export type DomainsUpdateAuthCodeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsUpdateAuthCodeError = DomainsUpdateAuthCodeErrors[keyof DomainsUpdateAuthCodeErrors]

export type DomainsUpdateAuthCodeResponses = {
  /**
   * The transaction that restarts the transfer.
   */
  200: DomainTransaction
}

export type DomainsUpdateAuthCodeResponse = DomainsUpdateAuthCodeResponses[keyof DomainsUpdateAuthCodeResponses]

export type DomainsCheckRegistrabilityData = {
  body: RegistrabilityCheck
  path?: never
  query?: never
  url: '/v2/domain-registrable'
}

export type DomainsCheckRegistrabilityErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsCheckRegistrabilityError = DomainsCheckRegistrabilityErrors[keyof DomainsCheckRegistrabilityErrors]

export type DomainsCheckRegistrabilityResponses = {
  /**
   * Whether the domain can be registered.
   */
  200: Registrability
}

export type DomainsCheckRegistrabilityResponse = DomainsCheckRegistrabilityResponses[keyof DomainsCheckRegistrabilityResponses]

export type DomainsCheckTransferabilityData = {
  body: TransferabilityCheck
  path?: never
  query?: never
  url: '/v2/domain-transferable'
}

export type DomainsCheckTransferabilityErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsCheckTransferabilityError = DomainsCheckTransferabilityErrors[keyof DomainsCheckTransferabilityErrors]

export type DomainsCheckTransferabilityResponses = {
  /**
   * Whether the domain can be transferred.
   */
  200: Transferability
}

export type DomainsCheckTransferabilityResponse = DomainsCheckTransferabilityResponses[keyof DomainsCheckTransferabilityResponses]

export type DomainsTldsListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/domain-tlds'
}

export type DomainsTldsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsTldsListError = DomainsTldsListErrors[keyof DomainsTldsListErrors]

export type DomainsTldsListResponses = {
  /**
   * The top-level domains.
   */
  200: Array<Tld>
}

export type DomainsTldsListResponse = DomainsTldsListResponses[keyof DomainsTldsListResponses]

export type DomainsTldsGetContactSchemasData = {
  body?: never
  path: {
    /**
     * Top-level domain.
     */
    tld: string
  }
  query?: never
  url: '/v2/domain-tlds/{tld}/contact-schemas'
}

export type DomainsTldsGetContactSchemasErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsTldsGetContactSchemasError = DomainsTldsGetContactSchemasErrors[keyof DomainsTldsGetContactSchemasErrors]

export type DomainsTldsGetContactSchemasResponses = {
  /**
   * The contact schemas.
   */
  200: ContactSchemas
}

export type DomainsTldsGetContactSchemasResponse = DomainsTldsGetContactSchemasResponses[keyof DomainsTldsGetContactSchemasResponses]

export type IngressesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only ingresses of this project.
         */
        projectId?: string | undefined
        certificateId?: string | undefined
        hostnameSubstring?: string | undefined
        appInstallationId?: string | undefined
        containerId?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/ingresses'
}

export type IngressesListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesListError = IngressesListErrors[keyof IngressesListErrors]

export type IngressesListResponses = {
  /**
   * The ingresses.
   */
  200: Array<Ingress>
}

export type IngressesListResponse = IngressesListResponses[keyof IngressesListResponses]

export type IngressesCreateData = {
  body: IngressCreate
  path?: never
  query?: never
  url: '/v2/ingresses'
}

export type IngressesCreateErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesCreateError = IngressesCreateErrors[keyof IngressesCreateErrors]

export type IngressesCreateResponses = {
  /**
   * The id of the new ingress, and whether ownership of its host name is proven.
   */
  201: IngressCreated
}

export type IngressesCreateResponse = IngressesCreateResponses[keyof IngressesCreateResponses]

export type IngressesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}'
}

export type IngressesDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesDeleteError = IngressesDeleteErrors[keyof IngressesDeleteErrors]

export type IngressesDeleteResponses = {
  /**
   * The ingress was deleted.
   */
  204: void
}

export type IngressesDeleteResponse = IngressesDeleteResponses[keyof IngressesDeleteResponses]

export type IngressesGetData = {
  body?: never
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}'
}

export type IngressesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesGetError = IngressesGetErrors[keyof IngressesGetErrors]

export type IngressesGetResponses = {
  /**
   * The ingress.
   */
  200: Ingress
}

export type IngressesGetResponse = IngressesGetResponses[keyof IngressesGetResponses]

export type IngressesVerifyOwnershipData = {
  body?: never
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}/actions/verify-ownership'
}

export type IngressesVerifyOwnershipErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource.
   */
  404: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesVerifyOwnershipError = IngressesVerifyOwnershipErrors[keyof IngressesVerifyOwnershipErrors]

export type IngressesVerifyOwnershipResponses = {
  /**
   * An empty object.
   */
  200: {
    [key: string]: unknown
  }
}

export type IngressesVerifyOwnershipResponse = IngressesVerifyOwnershipResponses[keyof IngressesVerifyOwnershipResponses]

export type IngressesUpdatePathsData = {
  body: Array<IngressPath>
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}/paths'
}

export type IngressesUpdatePathsErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesUpdatePathsError = IngressesUpdatePathsErrors[keyof IngressesUpdatePathsErrors]

export type IngressesUpdatePathsResponses = {
  /**
   * The paths were changed.
   */
  204: void
}

export type IngressesUpdatePathsResponse = IngressesUpdatePathsResponses[keyof IngressesUpdatePathsResponses]

export type LegacyIngressesUpdatePathsData = {
  body: Array<IngressPath>
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}/paths'
}

export type LegacyIngressesUpdatePathsErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyIngressesUpdatePathsError = LegacyIngressesUpdatePathsErrors[keyof LegacyIngressesUpdatePathsErrors]

export type LegacyIngressesUpdatePathsResponses = {
  /**
   * The paths were changed.
   */
  204: void
}

export type LegacyIngressesUpdatePathsResponse = LegacyIngressesUpdatePathsResponses[keyof LegacyIngressesUpdatePathsResponses]

export type IngressesUpdateTlsData = {
  body: IngressTls
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}/tls'
}

export type IngressesUpdateTlsErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesUpdateTlsError = IngressesUpdateTlsErrors[keyof IngressesUpdateTlsErrors]

export type IngressesUpdateTlsResponses = {
  /**
   * An empty object.
   */
  200: {
    [key: string]: unknown
  }
}

export type IngressesUpdateTlsResponse = IngressesUpdateTlsResponses[keyof IngressesUpdateTlsResponses]

export type LegacyIngressesUpdateTlsData = {
  body: IngressTls
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}/tls'
}

export type LegacyIngressesUpdateTlsErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyIngressesUpdateTlsError = LegacyIngressesUpdateTlsErrors[keyof LegacyIngressesUpdateTlsErrors]

export type LegacyIngressesUpdateTlsResponses = {
  /**
   * An empty object.
   */
  200: {
    [key: string]: unknown
  }
}

export type LegacyIngressesUpdateTlsResponse = LegacyIngressesUpdateTlsResponses[keyof LegacyIngressesUpdateTlsResponses]

export type IngressesRequestAcmeCertificateData = {
  body?: never
  path: {
    /**
     * Id of the ingress.
     */
    ingressId: string
  }
  query?: never
  url: '/v2/ingresses/{ingressId}/actions/request-acme-certificate-issuance'
}

export type IngressesRequestAcmeCertificateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource.
   */
  404: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesRequestAcmeCertificateError = IngressesRequestAcmeCertificateErrors[keyof IngressesRequestAcmeCertificateErrors]

export type IngressesRequestAcmeCertificateResponses = {
  /**
   * The certificate was requested.
   */
  204: void
}

export type IngressesRequestAcmeCertificateResponse =
  IngressesRequestAcmeCertificateResponses[keyof IngressesRequestAcmeCertificateResponses]

export type LegacyDomainsGetNewestScreenshotData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/screenshots/newest'
}

export type LegacyDomainsGetNewestScreenshotErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsGetNewestScreenshotError = LegacyDomainsGetNewestScreenshotErrors[keyof LegacyDomainsGetNewestScreenshotErrors]

export type LegacyDomainsGetNewestScreenshotResponses = {
  /**
   * The references to the screenshot.
   */
  200: ScreenshotReferences
}

export type LegacyDomainsGetNewestScreenshotResponse =
  LegacyDomainsGetNewestScreenshotResponses[keyof LegacyDomainsGetNewestScreenshotResponses]

export type LegacyDomainsChangeOwnerData = {
  body: DomainOwnerUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/handles/ownerc'
}

export type LegacyDomainsChangeOwnerErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsChangeOwnerError = LegacyDomainsChangeOwnerErrors[keyof LegacyDomainsChangeOwnerErrors]

export type LegacyDomainsChangeOwnerResponses = {
  /**
   * The transaction that changes the owner.
   */
  200: DomainTransaction
}

export type LegacyDomainsChangeOwnerResponse = LegacyDomainsChangeOwnerResponses[keyof LegacyDomainsChangeOwnerResponses]

export type LegacyDomainsChangeProjectData = {
  body: DomainProjectUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/projectId'
}

export type LegacyDomainsChangeProjectErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsChangeProjectError = LegacyDomainsChangeProjectErrors[keyof LegacyDomainsChangeProjectErrors]

export type LegacyDomainsChangeProjectResponses = {
  /**
   * The domain was moved.
   */
  204: void
}

export type LegacyDomainsChangeProjectResponse = LegacyDomainsChangeProjectResponses[keyof LegacyDomainsChangeProjectResponses]

export type LegacyDomainsDeclareAuthCodeData = {
  body: DomainAuthCodeUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/declarations/authcode'
}

export type LegacyDomainsDeclareAuthCodeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsDeclareAuthCodeError = LegacyDomainsDeclareAuthCodeErrors[keyof LegacyDomainsDeclareAuthCodeErrors]

export type LegacyDomainsDeclareAuthCodeResponses = {
  /**
   * The transaction that restarts the transfer.
   */
  200: DomainTransaction
}

export type LegacyDomainsDeclareAuthCodeResponse = LegacyDomainsDeclareAuthCodeResponses[keyof LegacyDomainsDeclareAuthCodeResponses]

export type LegacyDomainsDeclareHandlesData = {
  body: DomainOwnerUpdate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/declarations/handles'
}

export type LegacyDomainsDeclareHandlesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsDeclareHandlesError = LegacyDomainsDeclareHandlesErrors[keyof LegacyDomainsDeclareHandlesErrors]

export type LegacyDomainsDeclareHandlesResponses = {
  /**
   * The transaction that restarts the registration or transfer.
   */
  200: DomainTransaction
}

export type LegacyDomainsDeclareHandlesResponse = LegacyDomainsDeclareHandlesResponses[keyof LegacyDomainsDeclareHandlesResponses]

export type LegacyDomainsGetHandleFieldsData = {
  body?: never
  path: {
    /**
     * Full name of the domain.
     */
    domainName: string
  }
  query?: never
  url: '/v2/domains/handle-schema/{domainName}'
}

export type LegacyDomainsGetHandleFieldsErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsGetHandleFieldsError = LegacyDomainsGetHandleFieldsErrors[keyof LegacyDomainsGetHandleFieldsErrors]

export type LegacyDomainsGetHandleFieldsResponses = {
  /**
   * The contact schemas.
   */
  200: ContactSchemas
}

export type LegacyDomainsGetHandleFieldsResponse = LegacyDomainsGetHandleFieldsResponses[keyof LegacyDomainsGetHandleFieldsResponses]

export type LegacyDomainsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        /**
         * Largest number of items on a page.
         */
        limit?: number | undefined
        /**
         * Only domains with this text anywhere in their name.
         */
        domainSearchName?: string | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/domains'
}

export type LegacyDomainsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsListError = LegacyDomainsListErrors[keyof LegacyDomainsListErrors]

export type LegacyDomainsListResponses = {
  /**
   * The domains.
   */
  200: Array<Domain>
}

export type LegacyDomainsListResponse = LegacyDomainsListResponses[keyof LegacyDomainsListResponses]

export type LegacyIngressesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ingresses'
}

export type LegacyIngressesListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyIngressesListError = LegacyIngressesListErrors[keyof LegacyIngressesListErrors]

export type LegacyIngressesListResponses = {
  /**
   * The ingresses.
   */
  200: Array<IngressDeprecated>
}

export type LegacyIngressesListResponse = LegacyIngressesListResponses[keyof LegacyIngressesListResponses]

export type LegacyDnsSetCustomAData = {
  body: CustomARecordsUpdate
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/acombined/custom'
}

export type LegacyDnsSetCustomAErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetCustomAError = LegacyDnsSetCustomAErrors[keyof LegacyDnsSetCustomAErrors]

export type LegacyDnsSetCustomAResponses = {
  /**
   * The records were set.
   */
  204: void
}

export type LegacyDnsSetCustomAResponse = LegacyDnsSetCustomAResponses[keyof LegacyDnsSetCustomAResponses]

export type LegacyDnsSetManagedAData = {
  body: EmptyBody
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress'
}

export type LegacyDnsSetManagedAErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetManagedAError = LegacyDnsSetManagedAErrors[keyof LegacyDnsSetManagedAErrors]

export type LegacyDnsSetManagedAResponses = {
  /**
   * The records are managed now.
   */
  204: void
}

export type LegacyDnsSetManagedAResponse = LegacyDnsSetManagedAResponses[keyof LegacyDnsSetManagedAResponses]

export type LegacyDnsSetCnameData = {
  body: CnameRecordSet
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/cname'
}

export type LegacyDnsSetCnameErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetCnameError = LegacyDnsSetCnameErrors[keyof LegacyDnsSetCnameErrors]

export type LegacyDnsSetCnameResponses = {
  /**
   * The record was set.
   */
  204: void
}

export type LegacyDnsSetCnameResponse = LegacyDnsSetCnameResponses[keyof LegacyDnsSetCnameResponses]

export type LegacyDnsSetCustomMxData = {
  body: CustomMxRecordsUpdate
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/mx/custom'
}

export type LegacyDnsSetCustomMxErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetCustomMxError = LegacyDnsSetCustomMxErrors[keyof LegacyDnsSetCustomMxErrors]

export type LegacyDnsSetCustomMxResponses = {
  /**
   * The records were set.
   */
  204: void
}

export type LegacyDnsSetCustomMxResponse = LegacyDnsSetCustomMxResponses[keyof LegacyDnsSetCustomMxResponses]

export type LegacyDnsSetManagedMxData = {
  body: EmptyBody
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/mx/managed'
}

export type LegacyDnsSetManagedMxErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetManagedMxError = LegacyDnsSetManagedMxErrors[keyof LegacyDnsSetManagedMxErrors]

export type LegacyDnsSetManagedMxResponses = {
  /**
   * The records are managed now.
   */
  204: void
}

export type LegacyDnsSetManagedMxResponse = LegacyDnsSetManagedMxResponses[keyof LegacyDnsSetManagedMxResponses]

export type LegacyDnsSetSrvData = {
  body: SrvRecordSet
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/srv'
}

export type LegacyDnsSetSrvErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetSrvError = LegacyDnsSetSrvErrors[keyof LegacyDnsSetSrvErrors]

export type LegacyDnsSetSrvResponses = {
  /**
   * The records were set.
   */
  204: void
}

export type LegacyDnsSetSrvResponse = LegacyDnsSetSrvResponses[keyof LegacyDnsSetSrvResponses]

export type LegacyDnsSetTxtData = {
  body: TxtRecordSet
  path: {
    /**
     * Id of the zone.
     */
    zoneId: string
  }
  query?: never
  url: '/v2/dns/zones/{zoneId}/recordset/txt'
}

export type LegacyDnsSetTxtErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDnsSetTxtError = LegacyDnsSetTxtErrors[keyof LegacyDnsSetTxtErrors]

export type LegacyDnsSetTxtResponses = {
  /**
   * The records were set.
   */
  204: void
}

export type LegacyDnsSetTxtResponse = LegacyDnsSetTxtResponses[keyof LegacyDnsSetTxtResponses]

export type ConversationsListData = {
  body?: never
  path?: never
  query?:
    | {
        fullTextSearch?: string | undefined
        status?: Array<'open' | 'closed'> | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: Array<'createdAt' | 'lastMessage.createdAt' | 'title' | 'shortId' | 'conversationId'> | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/conversations'
}

export type ConversationsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsListError = ConversationsListErrors[keyof ConversationsListErrors]

export type ConversationsListResponses = {
  /**
   * The conversations.
   */
  200: Array<Conversation>
}

export type ConversationsListResponse = ConversationsListResponses[keyof ConversationsListResponses]

export type ConversationsCreateData = {
  body: ConversationCreate
  path?: never
  query?: never
  url: '/v2/conversations'
}

export type ConversationsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsCreateError = ConversationsCreateErrors[keyof ConversationsCreateErrors]

export type ConversationsCreateResponses = {
  /**
   * The conversation was started.
   */
  201: ConversationSaved
}

export type ConversationsCreateResponse = ConversationsCreateResponses[keyof ConversationsCreateResponses]

export type ConversationsGetData = {
  body?: never
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}'
}

export type ConversationsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsGetError = ConversationsGetErrors[keyof ConversationsGetErrors]

export type ConversationsGetResponses = {
  /**
   * The conversation.
   */
  200: Conversation
}

export type ConversationsGetResponse = ConversationsGetResponses[keyof ConversationsGetResponses]

export type ConversationsUpdateData = {
  body: ConversationUpdate
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}'
}

export type ConversationsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsUpdateError = ConversationsUpdateErrors[keyof ConversationsUpdateErrors]

export type ConversationsUpdateResponses = {
  /**
   * The conversation was changed.
   */
  200: ConversationSaved
}

export type ConversationsUpdateResponse = ConversationsUpdateResponses[keyof ConversationsUpdateResponses]

export type ConversationsSetStatusData = {
  body: ConversationStatusChange
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/status'
}

export type ConversationsSetStatusErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsSetStatusError = ConversationsSetStatusErrors[keyof ConversationsSetStatusErrors]

export type ConversationsSetStatusResponses = {
  /**
   * The status was set.
   */
  200: ConversationSaved
}

export type ConversationsSetStatusResponse = ConversationsSetStatusResponses[keyof ConversationsSetStatusResponses]

export type ConversationsMembersListData = {
  body?: never
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/members'
}

export type ConversationsMembersListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsMembersListError = ConversationsMembersListErrors[keyof ConversationsMembersListErrors]

export type ConversationsMembersListResponses = {
  /**
   * The members.
   */
  200: ConversationMembers
}

export type ConversationsMembersListResponse = ConversationsMembersListResponses[keyof ConversationsMembersListResponses]

export type ConversationsMessagesListData = {
  body?: never
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/messages'
}

export type ConversationsMessagesListErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsMessagesListError = ConversationsMessagesListErrors[keyof ConversationsMessagesListErrors]

export type ConversationsMessagesListResponses = {
  /**
   * The messages and status updates.
   */
  200: Array<ConversationEntry>
}

export type ConversationsMessagesListResponse = ConversationsMessagesListResponses[keyof ConversationsMessagesListResponses]

export type ConversationsMessagesCreateData = {
  body: ConversationMessageCreate
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/messages'
}

export type ConversationsMessagesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsMessagesCreateError = ConversationsMessagesCreateErrors[keyof ConversationsMessagesCreateErrors]

export type ConversationsMessagesCreateResponses = {
  /**
   * The message was sent.
   */
  201: ConversationMessageCreated
}

export type ConversationsMessagesCreateResponse = ConversationsMessagesCreateResponses[keyof ConversationsMessagesCreateResponses]

export type ConversationsMessagesUpdateData = {
  body: ConversationMessageUpdate
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
    /**
     * Id of the message.
     */
    messageId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/messages/{messageId}'
}

export type ConversationsMessagesUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsMessagesUpdateError = ConversationsMessagesUpdateErrors[keyof ConversationsMessagesUpdateErrors]

export type ConversationsMessagesUpdateResponses = {
  /**
   * The message was changed.
   */
  200: MessageReference
}

export type ConversationsMessagesUpdateResponse = ConversationsMessagesUpdateResponses[keyof ConversationsMessagesUpdateResponses]

export type ConversationsFilesRequestUploadData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/files'
}

export type ConversationsFilesRequestUploadErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsFilesRequestUploadError = ConversationsFilesRequestUploadErrors[keyof ConversationsFilesRequestUploadErrors]

export type ConversationsFilesRequestUploadResponses = {
  /**
   * The upload token and the rules.
   */
  201: ConversationFileUpload
}

export type ConversationsFilesRequestUploadResponse =
  ConversationsFilesRequestUploadResponses[keyof ConversationsFilesRequestUploadResponses]

export type ConversationsFilesGetAccessTokenData = {
  body?: never
  path: {
    /**
     * Id of the conversation.
     */
    conversationId: string
    /**
     * Id of the file.
     */
    fileId: string
  }
  query?: never
  url: '/v2/conversations/{conversationId}/files/{fileId}/access-token'
}

export type ConversationsFilesGetAccessTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsFilesGetAccessTokenError = ConversationsFilesGetAccessTokenErrors[keyof ConversationsFilesGetAccessTokenErrors]

export type ConversationsFilesGetAccessTokenResponses = {
  /**
   * The access token.
   */
  200: FileAccessToken
}

export type ConversationsFilesGetAccessTokenResponse =
  ConversationsFilesGetAccessTokenResponses[keyof ConversationsFilesGetAccessTokenResponses]

export type ConversationsCategoriesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/conversation-categories'
}

export type ConversationsCategoriesListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsCategoriesListError = ConversationsCategoriesListErrors[keyof ConversationsCategoriesListErrors]

export type ConversationsCategoriesListResponses = {
  /**
   * The categories.
   */
  200: Array<ConversationCategory>
}

export type ConversationsCategoriesListResponse = ConversationsCategoriesListResponses[keyof ConversationsCategoriesListResponses]

export type ConversationsCategoriesGetData = {
  body?: never
  path: {
    /**
     * Id of the category.
     */
    categoryId: string
  }
  query?: never
  url: '/v2/conversation-categories/{categoryId}'
}

export type ConversationsCategoriesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsCategoriesGetError = ConversationsCategoriesGetErrors[keyof ConversationsCategoriesGetErrors]

export type ConversationsCategoriesGetResponses = {
  /**
   * The category.
   */
  200: ConversationCategory
}

export type ConversationsCategoriesGetResponse = ConversationsCategoriesGetResponses[keyof ConversationsCategoriesGetResponses]

export type CustomersListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Lists only customers in which the caller has this role, or one of several separated by commas.
         */
        role?: string | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        search?: string | undefined
      }
    | undefined
  url: '/v2/customers'
}

export type CustomersListErrors = {
  /**
   * Any other error.
   */
  400: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersListError = CustomersListErrors[keyof CustomersListErrors]

export type CustomersListResponses = {
  /**
   * The customers.
   */
  200: Array<Customer>
}

export type CustomersListResponse = CustomersListResponses[keyof CustomersListResponses]

export type CustomersCreateData = {
  body: CustomerCreate
  path?: never
  query?: never
  url: '/v2/customers'
}

export type CustomersCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersCreateError = CustomersCreateErrors[keyof CustomersCreateErrors]

export type CustomersCreateResponses = {
  /**
   * The customer was created.
   */
  201: CustomerSaved
}

export type CustomersCreateResponse = CustomersCreateResponses[keyof CustomersCreateResponses]

export type CustomersDeleteData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}'
}

export type CustomersDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersDeleteError = CustomersDeleteErrors[keyof CustomersDeleteErrors]

export type CustomersDeleteResponses = {
  /**
   * The customer was deleted.
   */
  200: CustomerDeleted
}

export type CustomersDeleteResponse = CustomersDeleteResponses[keyof CustomersDeleteResponses]

export type CustomersGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}'
}

export type CustomersGetErrors = {
  /**
   * Any other error.
   */
  401: Error
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersGetError = CustomersGetErrors[keyof CustomersGetErrors]

export type CustomersGetResponses = {
  /**
   * The customer.
   */
  200: Customer
}

export type CustomersGetResponse = CustomersGetResponses[keyof CustomersGetResponses]

export type CustomersUpdateData = {
  body: CustomerUpdate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}'
}

export type CustomersUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUpdateError = CustomersUpdateErrors[keyof CustomersUpdateErrors]

export type CustomersUpdateResponses = {
  /**
   * The customer was changed.
   */
  200: CustomerSaved
}

export type CustomersUpdateResponse = CustomersUpdateResponses[keyof CustomersUpdateResponses]

export type CustomersLeaveData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/actions/leave'
}

export type CustomersLeaveErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeaveError = CustomersLeaveErrors[keyof CustomersLeaveErrors]

export type CustomersLeaveResponses = {
  /**
   * The user has left the customer.
   */
  204: void
}

export type CustomersLeaveResponse = CustomersLeaveResponses[keyof CustomersLeaveResponses]

export type CustomersGetLegalCompetenceData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/legally-competent'
}

export type CustomersGetLegalCompetenceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersGetLegalCompetenceError = CustomersGetLegalCompetenceErrors[keyof CustomersGetLegalCompetenceErrors]

export type CustomersGetLegalCompetenceResponses = {
  /**
   * Whether there is a valid contract partner.
   */
  200: LegalCompetence
}

export type CustomersGetLegalCompetenceResponse = CustomersGetLegalCompetenceResponses[keyof CustomersGetLegalCompetenceResponses]

export type CustomersAvatarDeleteData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/avatar'
}

export type CustomersAvatarDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: {
    [key: string]: unknown
  }
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
}

export type CustomersAvatarDeleteError = CustomersAvatarDeleteErrors[keyof CustomersAvatarDeleteErrors]

export type CustomersAvatarDeleteResponses = {
  /**
   * The avatar was removed.
   */
  204: void
}

export type CustomersAvatarDeleteResponse = CustomersAvatarDeleteResponses[keyof CustomersAvatarDeleteResponses]

export type CustomersAvatarRequestUploadData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/avatar'
}

export type CustomersAvatarRequestUploadErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: {
    [key: string]: unknown
  }
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: {
    [key: string]: unknown
  }
}

export type CustomersAvatarRequestUploadError = CustomersAvatarRequestUploadErrors[keyof CustomersAvatarRequestUploadErrors]

export type CustomersAvatarRequestUploadResponses = {
  /**
   * The reference and the rules of the upload.
   */
  200: AvatarUpload
}

export type CustomersAvatarRequestUploadResponse = CustomersAvatarRequestUploadResponses[keyof CustomersAvatarRequestUploadResponses]

export type CustomersCategoriesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/customer-categories'
}

export type CustomersCategoriesListErrors = {
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersCategoriesListError = CustomersCategoriesListErrors[keyof CustomersCategoriesListErrors]

export type CustomersCategoriesListResponses = {
  /**
   * The categories.
   */
  200: CustomerCategoryList
}

export type CustomersCategoriesListResponse = CustomersCategoriesListResponses[keyof CustomersCategoriesListResponses]

export type CustomersCategoriesCreateData = {
  body: CustomerCategory
  path?: never
  query?: never
  url: '/v2/customer-categories'
}

export type CustomersCategoriesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersCategoriesCreateError = CustomersCategoriesCreateErrors[keyof CustomersCategoriesCreateErrors]

export type CustomersCategoriesCreateResponses = {
  /**
   * The category was created.
   */
  201: CustomerCategorySaved
}

export type CustomersCategoriesCreateResponse = CustomersCategoriesCreateResponses[keyof CustomersCategoriesCreateResponses]

export type CustomersCategoriesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the category.
     */
    categoryId: string
  }
  query?: never
  url: '/v2/customer-categories/{categoryId}'
}

export type CustomersCategoriesDeleteErrors = {
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersCategoriesDeleteError = CustomersCategoriesDeleteErrors[keyof CustomersCategoriesDeleteErrors]

export type CustomersCategoriesDeleteResponses = {
  /**
   * The category was deleted.
   */
  200: {
    [key: string]: unknown
  }
}

export type CustomersCategoriesDeleteResponse = CustomersCategoriesDeleteResponses[keyof CustomersCategoriesDeleteResponses]

export type CustomersCategoriesGetData = {
  body?: never
  path: {
    /**
     * Id of the category.
     */
    categoryId: string
  }
  query?: never
  url: '/v2/customer-categories/{categoryId}'
}

export type CustomersCategoriesGetErrors = {
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersCategoriesGetError = CustomersCategoriesGetErrors[keyof CustomersCategoriesGetErrors]

export type CustomersCategoriesGetResponses = {
  /**
   * The category.
   */
  200: CustomerCategory
}

export type CustomersCategoriesGetResponse = CustomersCategoriesGetResponses[keyof CustomersCategoriesGetResponses]

export type CustomersCategoriesUpdateData = {
  body: CustomerCategory
  path: {
    /**
     * Id of the category.
     */
    categoryId: string
  }
  query?: never
  url: '/v2/customer-categories/{categoryId}'
}

export type CustomersCategoriesUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersCategoriesUpdateError = CustomersCategoriesUpdateErrors[keyof CustomersCategoriesUpdateErrors]

export type CustomersCategoriesUpdateResponses = {
  /**
   * The category was changed.
   */
  200: CustomerCategorySaved
}

export type CustomersCategoriesUpdateResponse = CustomersCategoriesUpdateResponses[keyof CustomersCategoriesUpdateResponses]

export type CustomersInvitesListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        searchTerm?: string | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/invites'
}

export type CustomersInvitesListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesListError = CustomersInvitesListErrors[keyof CustomersInvitesListErrors]

export type CustomersInvitesListResponses = {
  /**
   * The invites.
   */
  200: Array<CustomerInvite>
}

export type CustomersInvitesListResponse = CustomersInvitesListResponses[keyof CustomersInvitesListResponses]

export type CustomersInvitesCreateData = {
  body: CustomerInviteCreate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/invites'
}

export type CustomersInvitesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesCreateError = CustomersInvitesCreateErrors[keyof CustomersInvitesCreateErrors]

export type CustomersInvitesCreateResponses = {
  /**
   * The invite was created.
   */
  201: CustomerInvite
}

export type CustomersInvitesCreateResponse = CustomersInvitesCreateResponses[keyof CustomersInvitesCreateResponses]

export type CustomersInvitesListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/customer-invites'
}

export type CustomersInvitesListOwnErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesListOwnError = CustomersInvitesListOwnErrors[keyof CustomersInvitesListOwnErrors]

export type CustomersInvitesListOwnResponses = {
  /**
   * The invites.
   */
  200: Array<CustomerInvite>
}

export type CustomersInvitesListOwnResponse = CustomersInvitesListOwnResponses[keyof CustomersInvitesListOwnResponses]

export type CustomersInvitesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the customer invite.
     */
    customerInviteId: string
  }
  query?: never
  url: '/v2/customer-invites/{customerInviteId}'
}

export type CustomersInvitesDeleteErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesDeleteError = CustomersInvitesDeleteErrors[keyof CustomersInvitesDeleteErrors]

export type CustomersInvitesDeleteResponses = {
  /**
   * The invite was deleted.
   */
  204: void
}

export type CustomersInvitesDeleteResponse = CustomersInvitesDeleteResponses[keyof CustomersInvitesDeleteResponses]

export type CustomersInvitesGetData = {
  body?: never
  path: {
    /**
     * Id of the customer invite.
     */
    customerInviteId: string
  }
  query?: never
  url: '/v2/customer-invites/{customerInviteId}'
}

export type CustomersInvitesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesGetError = CustomersInvitesGetErrors[keyof CustomersInvitesGetErrors]

export type CustomersInvitesGetResponses = {
  /**
   * The invite.
   */
  200: CustomerInvite
}

export type CustomersInvitesGetResponse = CustomersInvitesGetResponses[keyof CustomersInvitesGetResponses]

export type CustomersInvitesGetByTokenData = {
  body?: never
  headers: {
    /**
     * Token of the invite.
     */
    token: string
  }
  path?: never
  query?: never
  url: '/v2/customer-token-invite'
}

export type CustomersInvitesGetByTokenErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesGetByTokenError = CustomersInvitesGetByTokenErrors[keyof CustomersInvitesGetByTokenErrors]

export type CustomersInvitesGetByTokenResponses = {
  /**
   * The invite.
   */
  200: CustomerInvite
}

export type CustomersInvitesGetByTokenResponse = CustomersInvitesGetByTokenResponses[keyof CustomersInvitesGetByTokenResponses]

export type CustomersInvitesAcceptData = {
  body: InviteAccept
  path: {
    /**
     * Id of the customer invite.
     */
    customerInviteId: string
  }
  query?: never
  url: '/v2/customer-invites/{customerInviteId}/actions/accept'
}

export type CustomersInvitesAcceptErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesAcceptError = CustomersInvitesAcceptErrors[keyof CustomersInvitesAcceptErrors]

export type CustomersInvitesAcceptResponses = {
  /**
   * The invite was accepted.
   */
  204: void
}

export type CustomersInvitesAcceptResponse = CustomersInvitesAcceptResponses[keyof CustomersInvitesAcceptResponses]

export type CustomersInvitesDeclineData = {
  body?: never
  path: {
    /**
     * Id of the customer invite.
     */
    customerInviteId: string
  }
  query?: never
  url: '/v2/customer-invites/{customerInviteId}/actions/decline'
}

export type CustomersInvitesDeclineErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesDeclineError = CustomersInvitesDeclineErrors[keyof CustomersInvitesDeclineErrors]

export type CustomersInvitesDeclineResponses = {
  /**
   * The invite was declined.
   */
  204: void
}

export type CustomersInvitesDeclineResponse = CustomersInvitesDeclineResponses[keyof CustomersInvitesDeclineResponses]

export type CustomersInvitesResendData = {
  body?: never
  path: {
    /**
     * Id of the customer invite.
     */
    customerInviteId: string
  }
  query?: never
  url: '/v2/customer-invites/{customerInviteId}/actions/resend'
}

export type CustomersInvitesResendErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersInvitesResendError = CustomersInvitesResendErrors[keyof CustomersInvitesResendErrors]

export type CustomersInvitesResendResponses = {
  /**
   * The e-mail was sent again.
   */
  204: void
}

export type CustomersInvitesResendResponse = CustomersInvitesResendResponses[keyof CustomersInvitesResendResponses]

export type CustomersMembershipsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        hasExpiry?: boolean | undefined
        role?: CustomerMembershipRole | undefined
        searchTerm?: string | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/memberships'
}

export type CustomersMembershipsListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersMembershipsListError = CustomersMembershipsListErrors[keyof CustomersMembershipsListErrors]

export type CustomersMembershipsListResponses = {
  /**
   * The memberships.
   */
  200: Array<CustomerMembership>
}

export type CustomersMembershipsListResponse = CustomersMembershipsListResponses[keyof CustomersMembershipsListResponses]

export type CustomersMembershipsListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start.
         */
        skip?: number | undefined
        hasExpiry?: boolean | undefined
        role?: CustomerMembershipRole | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/customer-memberships'
}

export type CustomersMembershipsListOwnErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersMembershipsListOwnError = CustomersMembershipsListOwnErrors[keyof CustomersMembershipsListOwnErrors]

export type CustomersMembershipsListOwnResponses = {
  /**
   * The memberships.
   */
  200: Array<CustomerMembership>
}

export type CustomersMembershipsListOwnResponse = CustomersMembershipsListOwnResponses[keyof CustomersMembershipsListOwnResponses]

export type CustomersMembershipsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the customer membership.
     */
    customerMembershipId: string
  }
  query?: never
  url: '/v2/customer-memberships/{customerMembershipId}'
}

export type CustomersMembershipsDeleteErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersMembershipsDeleteError = CustomersMembershipsDeleteErrors[keyof CustomersMembershipsDeleteErrors]

export type CustomersMembershipsDeleteResponses = {
  /**
   * The membership was deleted.
   */
  204: void
}

export type CustomersMembershipsDeleteResponse = CustomersMembershipsDeleteResponses[keyof CustomersMembershipsDeleteResponses]

export type CustomersMembershipsGetData = {
  body?: never
  path: {
    /**
     * Id of the customer membership.
     */
    customerMembershipId: string
  }
  query?: never
  url: '/v2/customer-memberships/{customerMembershipId}'
}

export type CustomersMembershipsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersMembershipsGetError = CustomersMembershipsGetErrors[keyof CustomersMembershipsGetErrors]

export type CustomersMembershipsGetResponses = {
  /**
   * The membership.
   */
  200: CustomerMembership
}

export type CustomersMembershipsGetResponse = CustomersMembershipsGetResponses[keyof CustomersMembershipsGetResponses]

export type CustomersMembershipsUpdateData = {
  body: CustomerMembershipUpdate
  path: {
    /**
     * Id of the customer membership.
     */
    customerMembershipId: string
  }
  query?: never
  url: '/v2/customer-memberships/{customerMembershipId}'
}

export type CustomersMembershipsUpdateErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersMembershipsUpdateError = CustomersMembershipsUpdateErrors[keyof CustomersMembershipsUpdateErrors]

export type CustomersMembershipsUpdateResponses = {
  /**
   * The membership was changed.
   */
  204: void
}

export type CustomersMembershipsUpdateResponse = CustomersMembershipsUpdateResponses[keyof CustomersMembershipsUpdateResponses]

export type LegacyAccountChangeEmailData = {
  body: EmailAddress
  path?: never
  query?: never
  url: '/v2/signup/email'
}

export type LegacyAccountChangeEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountChangeEmailError = LegacyAccountChangeEmailErrors[keyof LegacyAccountChangeEmailErrors]

export type LegacyAccountChangeEmailResponses = {
  /**
   * The change was accepted.
   */
  200: void
}

export type LegacyAccountChangeEmailResponse = LegacyAccountChangeEmailResponses[keyof LegacyAccountChangeEmailResponses]

export type LegacyAccountResendVerificationEmailData = {
  body: LegacyVerificationEmailRequest
  path?: never
  query?: never
  url: '/v2/signup/email/resend'
}

export type LegacyAccountResendVerificationEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountResendVerificationEmailError =
  LegacyAccountResendVerificationEmailErrors[keyof LegacyAccountResendVerificationEmailErrors]

export type LegacyAccountResendVerificationEmailResponses = {
  /**
   * The e-mail was sent.
   */
  204: void
}

export type LegacyAccountResendVerificationEmailResponse =
  LegacyAccountResendVerificationEmailResponses[keyof LegacyAccountResendVerificationEmailResponses]

export type LegacyAccountVerifyEmailData = {
  body: EmailVerification
  path?: never
  query?: never
  url: '/v2/signup/email/verify'
}

export type LegacyAccountVerifyEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountVerifyEmailError = LegacyAccountVerifyEmailErrors[keyof LegacyAccountVerifyEmailErrors]

export type LegacyAccountVerifyEmailResponses = {
  /**
   * The e-mail address was verified.
   */
  200: void
}

export type LegacyAccountVerifyEmailResponse = LegacyAccountVerifyEmailResponses[keyof LegacyAccountVerifyEmailResponses]

export type LegacyAccountInitPasswordResetData = {
  body: EmailAddress
  path?: never
  query?: never
  url: '/v2/signup/password/reset'
}

export type LegacyAccountInitPasswordResetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountInitPasswordResetError = LegacyAccountInitPasswordResetErrors[keyof LegacyAccountInitPasswordResetErrors]

export type LegacyAccountInitPasswordResetResponses = {
  /**
   * The reset was started.
   */
  200: void
}

export type LegacyAccountInitPasswordResetResponse = LegacyAccountInitPasswordResetResponses[keyof LegacyAccountInitPasswordResetResponses]

export type LegacyAccountConfirmPasswordResetData = {
  body: PasswordReset
  path?: never
  query?: never
  url: '/v2/signup/password/reset/confirm'
}

export type LegacyAccountConfirmPasswordResetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountConfirmPasswordResetError = LegacyAccountConfirmPasswordResetErrors[keyof LegacyAccountConfirmPasswordResetErrors]

export type LegacyAccountConfirmPasswordResetResponses = {
  /**
   * The password was set.
   */
  200: void
}

export type LegacyAccountConfirmPasswordResetResponse =
  LegacyAccountConfirmPasswordResetResponses[keyof LegacyAccountConfirmPasswordResetResponses]

export type LegacyAccountGetPasswordPolicyData = {
  body?: never
  path: {
    /**
     * Name of the password policy.
     */
    path: string
  }
  query?: never
  url: '/v2/password/policies/{path}'
}

export type LegacyAccountGetPasswordPolicyErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountGetPasswordPolicyError = LegacyAccountGetPasswordPolicyErrors[keyof LegacyAccountGetPasswordPolicyErrors]

export type LegacyAccountGetPasswordPolicyResponses = {
  /**
   * The password policy.
   */
  200: PasswordPolicy
}

export type LegacyAccountGetPasswordPolicyResponse = LegacyAccountGetPasswordPolicyResponses[keyof LegacyAccountGetPasswordPolicyResponses]

export type LegacyAccountDeleteApiTokenData = {
  body?: never
  path: {
    /**
     * Id of the API token.
     */
    apiTokenId: string
  }
  query?: never
  url: '/v2/signup/token/api/{apiTokenId}'
}

export type LegacyAccountDeleteApiTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountDeleteApiTokenError = LegacyAccountDeleteApiTokenErrors[keyof LegacyAccountDeleteApiTokenErrors]

export type LegacyAccountDeleteApiTokenResponses = {
  /**
   * The API token was deleted.
   */
  200: void
}

export type LegacyAccountDeleteApiTokenResponse = LegacyAccountDeleteApiTokenResponses[keyof LegacyAccountDeleteApiTokenResponses]

export type LegacyAccountUpdateApiTokenData = {
  body: ApiTokenUpdate
  path: {
    /**
     * Id of the API token.
     */
    apiTokenId: string
  }
  query?: never
  url: '/v2/signup/token/api/{apiTokenId}'
}

export type LegacyAccountUpdateApiTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountUpdateApiTokenError = LegacyAccountUpdateApiTokenErrors[keyof LegacyAccountUpdateApiTokenErrors]

export type LegacyAccountUpdateApiTokenResponses = {
  /**
   * The API token was changed.
   */
  200: void
}

export type LegacyAccountUpdateApiTokenResponse = LegacyAccountUpdateApiTokenResponses[keyof LegacyAccountUpdateApiTokenResponses]

export type LegacyAccountDeleteSshKeyData = {
  body?: never
  path: {
    /**
     * Id of the SSH key.
     */
    sshKeyId: string
  }
  query?: never
  url: '/v2/signup/ssh/{sshKeyId}'
}

export type LegacyAccountDeleteSshKeyErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountDeleteSshKeyError = LegacyAccountDeleteSshKeyErrors[keyof LegacyAccountDeleteSshKeyErrors]

export type LegacyAccountDeleteSshKeyResponses = {
  /**
   * The SSH key was removed.
   */
  200: void
}

export type LegacyAccountDeleteSshKeyResponse = LegacyAccountDeleteSshKeyResponses[keyof LegacyAccountDeleteSshKeyResponses]

export type LegacyAccountUpdateSshKeyData = {
  body: SshKeyUpdate
  path: {
    /**
     * Id of the SSH key.
     */
    sshKeyId: string
  }
  query?: never
  url: '/v2/signup/ssh/{sshKeyId}'
}

export type LegacyAccountUpdateSshKeyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountUpdateSshKeyError = LegacyAccountUpdateSshKeyErrors[keyof LegacyAccountUpdateSshKeyErrors]

export type LegacyAccountUpdateSshKeyResponses = {
  /**
   * The SSH key was changed.
   */
  200: void
}

export type LegacyAccountUpdateSshKeyResponse = LegacyAccountUpdateSshKeyResponses[keyof LegacyAccountUpdateSshKeyResponses]

export type LegacyAccountDisableMfaData = {
  body: MultiFactorCode
  path?: never
  query?: never
  url: '/v2/signup/mfa'
}

export type LegacyAccountDisableMfaErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountDisableMfaError = LegacyAccountDisableMfaErrors[keyof LegacyAccountDisableMfaErrors]

export type LegacyAccountDisableMfaResponses = {
  /**
   * Multi-factor authentication is off; the object has no documented fields.
   */
  200: {
    [key: string]: unknown
  }
}

export type LegacyAccountDisableMfaResponse = LegacyAccountDisableMfaResponses[keyof LegacyAccountDisableMfaResponses]

export type LegacyAccountLogoutData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path?: never
  query?: never
  url: '/v2/signup/logout'
}

export type LegacyAccountLogoutErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountLogoutError = LegacyAccountLogoutErrors[keyof LegacyAccountLogoutErrors]

export type LegacyAccountLogoutResponses = {
  /**
   * The session has ended.
   */
  200: void
}

export type LegacyAccountLogoutResponse = LegacyAccountLogoutResponses[keyof LegacyAccountLogoutResponses]

export type LegacyAccountTerminateAllSessionsData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/signup/sessions'
}

export type LegacyAccountTerminateAllSessionsErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountTerminateAllSessionsError = LegacyAccountTerminateAllSessionsErrors[keyof LegacyAccountTerminateAllSessionsErrors]

export type LegacyAccountTerminateAllSessionsResponses = {
  /**
   * The other sessions have ended.
   */
  200: void
}

export type LegacyAccountTerminateAllSessionsResponse =
  LegacyAccountTerminateAllSessionsResponses[keyof LegacyAccountTerminateAllSessionsResponses]

export type LegacyAccountTerminateSessionData = {
  body?: never
  path: {
    /**
     * Id of the token that the session was made with; it stands for the session.
     */
    tokenId: string
  }
  query?: never
  url: '/v2/signup/sessions/{tokenId}'
}

export type LegacyAccountTerminateSessionErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountTerminateSessionError = LegacyAccountTerminateSessionErrors[keyof LegacyAccountTerminateSessionErrors]

export type LegacyAccountTerminateSessionResponses = {
  /**
   * The session has ended.
   */
  200: void
}

export type LegacyAccountTerminateSessionResponse = LegacyAccountTerminateSessionResponses[keyof LegacyAccountTerminateSessionResponses]

export type LegacyAccountUpdateData = {
  body: PersonUpdate
  path?: never
  query?: never
  url: '/v2/signup/profile'
}

export type LegacyAccountUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAccountUpdateError = LegacyAccountUpdateErrors[keyof LegacyAccountUpdateErrors]

export type LegacyAccountUpdateResponses = {
  /**
   * The account was changed.
   */
  200: void
}

export type LegacyAccountUpdateResponse = LegacyAccountUpdateResponses[keyof LegacyAccountUpdateResponses]

export type LegacyUsersCreateOwnIssueData = {
  body?: OwnIssueCreate | undefined
  path?: never
  query?: never
  url: '/v2/users/self/issues'
}

export type LegacyUsersCreateOwnIssueErrors = {
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersCreateOwnIssueError = LegacyUsersCreateOwnIssueErrors[keyof LegacyUsersCreateOwnIssueErrors]

export type LegacyUsersCreateOwnIssueResponses = {
  /**
   * The issue was submitted; the object has no documented fields.
   */
  201: {
    [key: string]: unknown
  }
}

export type LegacyUsersCreateOwnIssueResponse = LegacyUsersCreateOwnIssueResponses[keyof LegacyUsersCreateOwnIssueResponses]

export type LegacyUsersCreateIssueData = {
  body?: IssueCreate | undefined
  path?: never
  query?: never
  url: '/v2/user/issues'
}

export type LegacyUsersCreateIssueErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersCreateIssueError = LegacyUsersCreateIssueErrors[keyof LegacyUsersCreateIssueErrors]

export type LegacyUsersCreateIssueResponses = {
  /**
   * The issue was submitted.
   */
  201: void
}

export type LegacyUsersCreateIssueResponse = LegacyUsersCreateIssueResponses[keyof LegacyUsersCreateIssueResponses]

export type LegacyUsersDeleteAvatarData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}/avatar'
}

export type LegacyUsersDeleteAvatarErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersDeleteAvatarError = LegacyUsersDeleteAvatarErrors[keyof LegacyUsersDeleteAvatarErrors]

export type LegacyUsersDeleteAvatarResponses = {
  /**
   * The avatar was removed.
   */
  204: void
}

export type LegacyUsersDeleteAvatarResponse = LegacyUsersDeleteAvatarResponses[keyof LegacyUsersDeleteAvatarResponses]

export type LegacyUsersRequestAvatarUploadData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}/avatar'
}

export type LegacyUsersRequestAvatarUploadErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersRequestAvatarUploadError = LegacyUsersRequestAvatarUploadErrors[keyof LegacyUsersRequestAvatarUploadErrors]

export type LegacyUsersRequestAvatarUploadResponses = {
  /**
   * The reference for the upload, and the rules for the picture.
   */
  200: AvatarUpload
}

export type LegacyUsersRequestAvatarUploadResponse = LegacyUsersRequestAvatarUploadResponses[keyof LegacyUsersRequestAvatarUploadResponses]

export type LegacyUsersListFeedbackData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Subject to look for.
         */
        subject?: string | undefined
      }
    | undefined
  url: '/v2/user/feedback'
}

export type LegacyUsersListFeedbackErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersListFeedbackError = LegacyUsersListFeedbackErrors[keyof LegacyUsersListFeedbackErrors]

export type LegacyUsersListFeedbackResponses = {
  /**
   * The feedback.
   */
  200: Array<Feedback>
}

export type LegacyUsersListFeedbackResponse = LegacyUsersListFeedbackResponses[keyof LegacyUsersListFeedbackResponses]

export type LegacyUsersCreateFeedbackData = {
  body?: LegacyFeedbackCreate | undefined
  path?: never
  query?: never
  url: '/v2/user/feedback'
}

export type LegacyUsersCreateFeedbackErrors = {
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersCreateFeedbackError = LegacyUsersCreateFeedbackErrors[keyof LegacyUsersCreateFeedbackErrors]

export type LegacyUsersCreateFeedbackResponses = {
  /**
   * The feedback was submitted; the object has no documented fields.
   */
  201: {
    [key: string]: unknown
  }
}

export type LegacyUsersCreateFeedbackResponse = LegacyUsersCreateFeedbackResponses[keyof LegacyUsersCreateFeedbackResponses]

export type LegacyUsersGetData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}'
}

export type LegacyUsersGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The event that the read waits for was not reached in time.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersGetError = LegacyUsersGetErrors[keyof LegacyUsersGetErrors]

export type LegacyUsersGetResponses = {
  /**
   * The profile of the user.
   */
  200: User
}

export type LegacyUsersGetResponse = LegacyUsersGetResponses[keyof LegacyUsersGetResponses]

export type LegacyUsersUpdatePersonalInformationData = {
  body: PersonUpdate
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}'
}

export type LegacyUsersUpdatePersonalInformationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersUpdatePersonalInformationError =
  LegacyUsersUpdatePersonalInformationErrors[keyof LegacyUsersUpdatePersonalInformationErrors]

export type LegacyUsersUpdatePersonalInformationResponses = {
  /**
   * The personal information was changed.
   */
  204: void
}

export type LegacyUsersUpdatePersonalInformationResponse =
  LegacyUsersUpdatePersonalInformationResponses[keyof LegacyUsersUpdatePersonalInformationResponses]

export type LegacyUsersGetOwnData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/user'
}

export type LegacyUsersGetOwnErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersGetOwnError = LegacyUsersGetOwnErrors[keyof LegacyUsersGetOwnErrors]

export type LegacyUsersGetOwnResponses = {
  /**
   * The profile of the caller.
   */
  200: User
}

export type LegacyUsersGetOwnResponse = LegacyUsersGetOwnResponses[keyof LegacyUsersGetOwnResponses]

export type LegacyUsersGetSettingsData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/user/settings'
}

export type LegacyUsersGetSettingsErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersGetSettingsError = LegacyUsersGetSettingsErrors[keyof LegacyUsersGetSettingsErrors]

export type LegacyUsersGetSettingsResponses = {
  /**
   * The settings.
   */
  200: LegacyUserSettings
}

export type LegacyUsersGetSettingsResponse = LegacyUsersGetSettingsResponses[keyof LegacyUsersGetSettingsResponses]

export type LegacyUsersUpdateSettingsData = {
  body: LegacyUserSettingsUpdate
  path?: never
  query?: never
  url: '/v2/user/settings'
}

export type LegacyUsersUpdateSettingsErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersUpdateSettingsError = LegacyUsersUpdateSettingsErrors[keyof LegacyUsersUpdateSettingsErrors]

export type LegacyUsersUpdateSettingsResponses = {
  /**
   * The settings were stored.
   */
  204: void
}

export type LegacyUsersUpdateSettingsResponse = LegacyUsersUpdateSettingsResponses[keyof LegacyUsersUpdateSettingsResponses]

export type LegacyUsersDeletePhoneData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}/phone'
}

export type LegacyUsersDeletePhoneErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersDeletePhoneError = LegacyUsersDeletePhoneErrors[keyof LegacyUsersDeletePhoneErrors]

export type LegacyUsersDeletePhoneResponses = {
  /**
   * The phone number was removed.
   */
  204: void
}

export type LegacyUsersDeletePhoneResponse = LegacyUsersDeletePhoneResponses[keyof LegacyUsersDeletePhoneResponses]

export type LegacyUsersAddPhoneData = {
  body: PhoneNumber
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}/phone'
}

export type LegacyUsersAddPhoneErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersAddPhoneError = LegacyUsersAddPhoneErrors[keyof LegacyUsersAddPhoneErrors]

export type LegacyUsersAddPhoneResponses = {
  /**
   * The verification was started.
   */
  204: void
}

export type LegacyUsersAddPhoneResponse = LegacyUsersAddPhoneResponses[keyof LegacyUsersAddPhoneResponses]

export type LegacyUsersVerifyPhoneData = {
  body: LegacyPhoneVerification
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/user/{userId}/phone/verify'
}

export type LegacyUsersVerifyPhoneErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyUsersVerifyPhoneError = LegacyUsersVerifyPhoneErrors[keyof LegacyUsersVerifyPhoneErrors]

export type LegacyUsersVerifyPhoneResponses = {
  /**
   * The phone number was verified.
   */
  204: void
}

export type LegacyUsersVerifyPhoneResponse = LegacyUsersVerifyPhoneResponses[keyof LegacyUsersVerifyPhoneResponses]

export type AuthenticationAuthenticateData = {
  body: Login
  path?: never
  query?:
    | {
        cookieOnly?: boolean | undefined
      }
    | undefined
  url: '/v2/authenticate'
}

export type AuthenticationAuthenticateErrors = {
  /**
   * The request cannot be carried out as it is.
   */
  400: ValidationError | Error
  /**
   * The user could not be authenticated.
   */
  401: ValidationError | Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationAuthenticateError = AuthenticationAuthenticateErrors[keyof AuthenticationAuthenticateErrors]

export type AuthenticationAuthenticateResponses = {
  /**
   * The access token.
   */
  200: AccessToken
  /**
   * A second factor is needed to go on.
   */
  202: SecondFactorRequired
  /**
   * The user was authenticated, and there is no token to return.
   */
  204: undefined
}

export type AuthenticationAuthenticateResponse = AuthenticationAuthenticateResponses[keyof AuthenticationAuthenticateResponses]

export type AuthenticationAuthenticateMfaData = {
  body: MfaLogin
  path?: never
  query?:
    | {
        cookieOnly?: boolean | undefined
      }
    | undefined
  url: '/v2/authenticate-mfa'
}

export type AuthenticationAuthenticateMfaErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The first step of the sign-in is too long ago.
   */
  408: FirstFactorExpired
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationAuthenticateMfaError = AuthenticationAuthenticateMfaErrors[keyof AuthenticationAuthenticateMfaErrors]

export type AuthenticationAuthenticateMfaResponses = {
  /**
   * The access token.
   */
  200: AccessToken
  /**
   * The user was authenticated, and there is no token to return.
   */
  204: undefined
}

export type AuthenticationAuthenticateMfaResponse = AuthenticationAuthenticateMfaResponses[keyof AuthenticationAuthenticateMfaResponses]

export type AuthenticationAuthenticateWithRetrievalKeyData = {
  body: TokenRetrievalKey
  path?: never
  query?: never
  url: '/v2/authenticate-token-retrieval-key'
}

export type AuthenticationAuthenticateWithRetrievalKeyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationAuthenticateWithRetrievalKeyError =
  AuthenticationAuthenticateWithRetrievalKeyErrors[keyof AuthenticationAuthenticateWithRetrievalKeyErrors]

export type AuthenticationAuthenticateWithRetrievalKeyResponses = {
  /**
   * The access token.
   */
  200: RetrievedAccessToken
}

export type AuthenticationAuthenticateWithRetrievalKeyResponse =
  AuthenticationAuthenticateWithRetrievalKeyResponses[keyof AuthenticationAuthenticateWithRetrievalKeyResponses]

export type AuthenticationAuthenticateServiceData = {
  body: ServiceLogin
  path: {
    /**
     * Id of the access key of the service.
     */
    accessKeyId: string
  }
  query?: never
  url: '/v2/services/{accessKeyId}/actions/authenticate'
}

export type AuthenticationAuthenticateServiceErrors = {
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationAuthenticateServiceError = AuthenticationAuthenticateServiceErrors[keyof AuthenticationAuthenticateServiceErrors]

export type AuthenticationAuthenticateServiceResponses = {
  /**
   * The access token of the service.
   */
  200: ServiceAccessToken
}

export type AuthenticationAuthenticateServiceResponse =
  AuthenticationAuthenticateServiceResponses[keyof AuthenticationAuthenticateServiceResponses]

export type AuthenticationLogoutData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path?: never
  query?: never
  url: '/v2/logout'
}

export type AuthenticationLogoutErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationLogoutError = AuthenticationLogoutErrors[keyof AuthenticationLogoutErrors]

export type AuthenticationLogoutResponses = {
  /**
   * The session has ended.
   */
  204: void
}

export type AuthenticationLogoutResponse = AuthenticationLogoutResponses[keyof AuthenticationLogoutResponses]

export type AuthenticationRegisterData = {
  body: Registration
  path?: never
  query?: never
  url: '/v2/register'
}

export type AuthenticationRegisterErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationRegisterError = AuthenticationRegisterErrors[keyof AuthenticationRegisterErrors]

export type AuthenticationRegisterResponses = {
  /**
   * Id of the new user.
   */
  201: RegisteredUser
}

export type AuthenticationRegisterResponse = AuthenticationRegisterResponses[keyof AuthenticationRegisterResponses]

export type AuthenticationVerifyRegistrationData = {
  body: RegistrationVerification
  path?: never
  query?: never
  url: '/v2/verify-registration'
}

export type AuthenticationVerifyRegistrationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationVerifyRegistrationError = AuthenticationVerifyRegistrationErrors[keyof AuthenticationVerifyRegistrationErrors]

export type AuthenticationVerifyRegistrationResponses = {
  /**
   * The registration was verified; the object has no documented fields.
   */
  200: {
    [key: string]: unknown
  }
}

export type AuthenticationVerifyRegistrationResponse =
  AuthenticationVerifyRegistrationResponses[keyof AuthenticationVerifyRegistrationResponses]

export type AuthenticationAuthorizeData = {
  body?: never
  headers?:
    | {
        /**
         * Access token of the user as a bearer token, for `grant_consent`.
         */
        Authorization?: string | undefined
      }
    | undefined
  path?: never
  query: {
    /**
     * Decision of the user: `true` consents to the scopes, `false` sends the user agent back to the client with an access-denied error. Without it the signed-in user is asked.
     */
    grant_consent?: boolean | undefined
    /**
     * Kind of grant.
     */
    grant_type?: 'authorization_code' | undefined
    /**
     * Response type that the client wants.
     */
    response_type: 'code'
    /**
     * Id of the OAuth client.
     */
    client_id: string
    /**
     * URI that the user agent is sent back to afterwards.
     */
    redirect_uri?: string | undefined
    /**
     * Scope of the access that the client asks for.
     */
    scope?: string | undefined
    /**
     * Value of the client's own choice, handed back in the redirect; guards against forged requests.
     */
    state?: string | undefined
    /**
     * PKCE code challenge (RFC 7636). With it the token request has to carry the code verifier.
     */
    code_challenge?: string | undefined
    /**
     * How the code challenge was made from the code verifier. Needs `code_challenge`.
     */
    code_challenge_method?: 'S256' | undefined
  }
  url: '/v2/oauth2/authorize'
}

export type AuthenticationAuthorizeErrors = {
  /**
   * The authorization request is not valid.
   */
  400: AuthorizationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationAuthorizeError = AuthenticationAuthorizeErrors[keyof AuthenticationAuthorizeErrors]

export type AuthenticationAuthorizeResponses = {
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationAuthorizeResponse = AuthenticationAuthorizeResponses[keyof AuthenticationAuthorizeResponses]

export type AuthenticationExchangeTokenData = {
  body: OAuthTokenRequest
  headers?:
    | {
        /**
         * Id and secret of the client, joined by a colon and base64-encoded, as HTTP Basic authentication.
         */
        Authorization?: string | undefined
      }
    | undefined
  path?: never
  query?: never
  url: '/v2/oauth2/token'
}

export type AuthenticationExchangeTokenErrors = {
  /**
   * The token request was refused.
   */
  400: OAuthError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationExchangeTokenError = AuthenticationExchangeTokenErrors[keyof AuthenticationExchangeTokenErrors]

export type AuthenticationExchangeTokenResponses = {
  /**
   * The access token.
   */
  200: OAuthToken
}

export type AuthenticationExchangeTokenResponse = AuthenticationExchangeTokenResponses[keyof AuthenticationExchangeTokenResponses]

export type AuthenticationGetPasswordPolicyData = {
  body?: never
  path: {
    /**
     * Name of the password policy: `mittwald` is the default one, `examplePolicy` shows which rules there can be.
     */
    passwordPolicy: string
  }
  query?: never
  url: '/v2/password-policies/{passwordPolicy}'
}

export type AuthenticationGetPasswordPolicyErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticationGetPasswordPolicyError = AuthenticationGetPasswordPolicyErrors[keyof AuthenticationGetPasswordPolicyErrors]

export type AuthenticationGetPasswordPolicyResponses = {
  /**
   * The password policy.
   */
  200: PasswordPolicy
}

export type AuthenticationGetPasswordPolicyResponse =
  AuthenticationGetPasswordPolicyResponses[keyof AuthenticationGetPasswordPolicyResponses]

export type UsersGetData = {
  body?: never
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}'
}

export type UsersGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The event that the read waits for was not reached in time.
   */
  412: Error
  /**
   * Any other error.
   */
  default: Error
}

export type UsersGetError = UsersGetErrors[keyof UsersGetErrors]

export type UsersGetResponses = {
  /**
   * The profile of the user.
   */
  200: User
}

export type UsersGetResponse = UsersGetResponses[keyof UsersGetResponses]

export type UsersUpdatePersonalInformationData = {
  body: PersonUpdate
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}'
}

export type UsersUpdatePersonalInformationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersUpdatePersonalInformationError = UsersUpdatePersonalInformationErrors[keyof UsersUpdatePersonalInformationErrors]

export type UsersUpdatePersonalInformationResponses = {
  /**
   * The personal information was changed.
   */
  204: void
}

export type UsersUpdatePersonalInformationResponse = UsersUpdatePersonalInformationResponses[keyof UsersUpdatePersonalInformationResponses]

export type UsersPhoneDeleteData = {
  body?: never
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/phone'
}

export type UsersPhoneDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersPhoneDeleteError = UsersPhoneDeleteErrors[keyof UsersPhoneDeleteErrors]

export type UsersPhoneDeleteResponses = {
  /**
   * The phone number was removed.
   */
  204: void
}

export type UsersPhoneDeleteResponse = UsersPhoneDeleteResponses[keyof UsersPhoneDeleteResponses]

export type UsersPhoneAddData = {
  body: PhoneNumber
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/phone'
}

export type UsersPhoneAddErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersPhoneAddError = UsersPhoneAddErrors[keyof UsersPhoneAddErrors]

export type UsersPhoneAddResponses = {
  /**
   * The verification was started.
   */
  204: void
}

export type UsersPhoneAddResponse = UsersPhoneAddResponses[keyof UsersPhoneAddResponses]

export type UsersPhoneVerifyData = {
  body: PhoneVerification
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/actions/verify-phone'
}

export type UsersPhoneVerifyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersPhoneVerifyError = UsersPhoneVerifyErrors[keyof UsersPhoneVerifyErrors]

export type UsersPhoneVerifyResponses = {
  /**
   * The phone number was verified.
   */
  204: void
}

export type UsersPhoneVerifyResponse = UsersPhoneVerifyResponses[keyof UsersPhoneVerifyResponses]

export type UsersAvatarDeleteData = {
  body?: never
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/avatar'
}

export type UsersAvatarDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersAvatarDeleteError = UsersAvatarDeleteErrors[keyof UsersAvatarDeleteErrors]

export type UsersAvatarDeleteResponses = {
  /**
   * The avatar was removed.
   */
  204: void
}

export type UsersAvatarDeleteResponse = UsersAvatarDeleteResponses[keyof UsersAvatarDeleteResponses]

export type UsersAvatarRequestUploadData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/avatar'
}

export type UsersAvatarRequestUploadErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersAvatarRequestUploadError = UsersAvatarRequestUploadErrors[keyof UsersAvatarRequestUploadErrors]

export type UsersAvatarRequestUploadResponses = {
  /**
   * The reference for the upload, and the rules for the picture.
   */
  200: AvatarUpload
}

export type UsersAvatarRequestUploadResponse = UsersAvatarRequestUploadResponses[keyof UsersAvatarRequestUploadResponses]

export type UsersSettingsGetData = {
  body?: never
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/settings'
}

export type UsersSettingsGetErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersSettingsGetError = UsersSettingsGetErrors[keyof UsersSettingsGetErrors]

export type UsersSettingsGetResponses = {
  /**
   * The settings.
   */
  200: UserSettings
}

export type UsersSettingsGetResponse = UsersSettingsGetResponses[keyof UsersSettingsGetResponses]

export type UsersSettingsUpdateData = {
  body: UserSettingsUpdate
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?: never
  url: '/v2/users/{userId}/settings'
}

export type UsersSettingsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersSettingsUpdateError = UsersSettingsUpdateErrors[keyof UsersSettingsUpdateErrors]

export type UsersSettingsUpdateResponses = {
  /**
   * The settings were stored.
   */
  204: void
}

export type UsersSettingsUpdateResponse = UsersSettingsUpdateResponses[keyof UsersSettingsUpdateResponses]

export type UsersPollSettingsGetData = {
  body?: never
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/poll-settings/{userId}'
}

export type UsersPollSettingsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersPollSettingsGetError = UsersPollSettingsGetErrors[keyof UsersPollSettingsGetErrors]

export type UsersPollSettingsGetResponses = {
  /**
   * The poll settings of the user.
   */
  200: PollSettings
}

export type UsersPollSettingsGetResponse = UsersPollSettingsGetResponses[keyof UsersPollSettingsGetResponses]

export type UsersPollSettingsStoreData = {
  body: PollSettingsUpdate
  path: {
    /**
     * Id of the user.
     */
    userId: string
  }
  query?: never
  url: '/v2/poll-settings/{userId}'
}

export type UsersPollSettingsStoreErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersPollSettingsStoreError = UsersPollSettingsStoreErrors[keyof UsersPollSettingsStoreErrors]

export type UsersPollSettingsStoreResponses = {
  /**
   * The poll settings as they are now.
   */
  200: PollSettings
}

export type UsersPollSettingsStoreResponse = UsersPollSettingsStoreResponses[keyof UsersPollSettingsStoreResponses]

export type UsersFeedbackListData = {
  body?: never
  path: {
    /**
     * Id of the user, or `self` for the caller.
     */
    userId: string
  }
  query?:
    | {
        /**
         * Subject to look for.
         */
        subject?: string | undefined
      }
    | undefined
  url: '/v2/users/{userId}/feedback'
}

export type UsersFeedbackListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type UsersFeedbackListError = UsersFeedbackListErrors[keyof UsersFeedbackListErrors]

export type UsersFeedbackListResponses = {
  /**
   * The feedback.
   */
  200: Array<Feedback>
}

export type UsersFeedbackListResponse = UsersFeedbackListResponses[keyof UsersFeedbackListResponses]

export type AccountGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/personal-information'
}

export type AccountGetErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountGetError = AccountGetErrors[keyof AccountGetErrors]

export type AccountGetResponses = {
  /**
   * The account.
   */
  200: Account
}

export type AccountGetResponse = AccountGetResponses[keyof AccountGetResponses]

export type AccountUpdateData = {
  body: PersonUpdate
  path?: never
  query?: never
  url: '/v2/users/self/personal-information'
}

export type AccountUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountUpdateError = AccountUpdateErrors[keyof AccountUpdateErrors]

export type AccountUpdateResponses = {
  /**
   * The account was changed.
   */
  204: void
}

export type AccountUpdateResponse = AccountUpdateResponses[keyof AccountUpdateResponses]

export type AccountDeleteData = {
  body: AccountDelete
  path?: never
  query?: never
  url: '/v2/users/self'
}

export type AccountDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountDeleteError = AccountDeleteErrors[keyof AccountDeleteErrors]

export type AccountDeleteResponses = {
  /**
   * The account was deleted.
   */
  200: void
  /**
   * A second factor is needed to go on.
   */
  202: SecondFactorRequiredAnswer
}

export type AccountDeleteResponse = AccountDeleteResponses[keyof AccountDeleteResponses]

export type AccountCreateFeedbackData = {
  body?: FeedbackCreate | undefined
  path?: never
  query?: never
  url: '/v2/users/self/feedback'
}

export type AccountCreateFeedbackErrors = {
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountCreateFeedbackError = AccountCreateFeedbackErrors[keyof AccountCreateFeedbackErrors]

export type AccountCreateFeedbackResponses = {
  /**
   * The feedback was submitted; the object has no documented fields.
   */
  201: {
    [key: string]: unknown
  }
}

export type AccountCreateFeedbackResponse = AccountCreateFeedbackResponses[keyof AccountCreateFeedbackResponses]

export type AccountGetSupportCodeData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Whether to make a new code in any case.
         */
        forceRecreate?: boolean | undefined
      }
    | undefined
  url: '/v2/users/self/credentials/support-code'
}

export type AccountGetSupportCodeErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountGetSupportCodeError = AccountGetSupportCodeErrors[keyof AccountGetSupportCodeErrors]

export type AccountGetSupportCodeResponses = {
  /**
   * The support code.
   */
  200: SupportCode
}

export type AccountGetSupportCodeResponse = AccountGetSupportCodeResponses[keyof AccountGetSupportCodeResponses]

export type AccountEmailGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/credentials/email'
}

export type AccountEmailGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountEmailGetError = AccountEmailGetErrors[keyof AccountEmailGetErrors]

export type AccountEmailGetResponses = {
  /**
   * The e-mail address.
   */
  200: EmailAddress
}

export type AccountEmailGetResponse = AccountEmailGetResponses[keyof AccountEmailGetResponses]

export type AccountEmailChangeData = {
  body: EmailAddress
  path?: never
  query?: never
  url: '/v2/users/self/credentials/email'
}

export type AccountEmailChangeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountEmailChangeError = AccountEmailChangeErrors[keyof AccountEmailChangeErrors]

export type AccountEmailChangeResponses = {
  /**
   * The change was accepted.
   */
  204: void
}

export type AccountEmailChangeResponse = AccountEmailChangeResponses[keyof AccountEmailChangeResponses]

export type AccountEmailResendVerificationData = {
  body: VerificationEmailRequest
  path?: never
  query?: never
  url: '/v2/users/self/credentials/email/actions/resend-email'
}

export type AccountEmailResendVerificationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Precondition Failed.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountEmailResendVerificationError = AccountEmailResendVerificationErrors[keyof AccountEmailResendVerificationErrors]

export type AccountEmailResendVerificationResponses = {
  /**
   * The e-mail was sent.
   */
  204: void
}

export type AccountEmailResendVerificationResponse = AccountEmailResendVerificationResponses[keyof AccountEmailResendVerificationResponses]

export type AccountEmailVerifyData = {
  body: EmailVerification
  path?: never
  query?: never
  url: '/v2/users/self/credentials/email/actions/verify-email'
}

export type AccountEmailVerifyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountEmailVerifyError = AccountEmailVerifyErrors[keyof AccountEmailVerifyErrors]

export type AccountEmailVerifyResponses = {
  /**
   * The e-mail address was verified.
   */
  204: void
}

export type AccountEmailVerifyResponse = AccountEmailVerifyResponses[keyof AccountEmailVerifyResponses]

export type AccountPasswordChangeData = {
  body: PasswordChange
  path?: never
  query?: never
  url: '/v2/users/self/credentials/password'
}

export type AccountPasswordChangeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountPasswordChangeError = AccountPasswordChangeErrors[keyof AccountPasswordChangeErrors]

export type AccountPasswordChangeResponses = {
  /**
   * The password was changed; the access token.
   */
  200: AccessToken
  /**
   * A second factor is needed to go on.
   */
  202: SecondFactorRequiredAnswer
}

export type AccountPasswordChangeResponse = AccountPasswordChangeResponses[keyof AccountPasswordChangeResponses]

export type AccountPasswordGetUpdatedAtData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/credentials/password-updated-at'
}

export type AccountPasswordGetUpdatedAtErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountPasswordGetUpdatedAtError = AccountPasswordGetUpdatedAtErrors[keyof AccountPasswordGetUpdatedAtErrors]

export type AccountPasswordGetUpdatedAtResponses = {
  /**
   * Time of the last change.
   */
  200: PasswordUpdatedAt
}

export type AccountPasswordGetUpdatedAtResponse = AccountPasswordGetUpdatedAtResponses[keyof AccountPasswordGetUpdatedAtResponses]

export type AccountPasswordInitResetData = {
  body: EmailAddress
  path?: never
  query?: never
  url: '/v2/users/self/credentials/actions/init-password-reset'
}

export type AccountPasswordInitResetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountPasswordInitResetError = AccountPasswordInitResetErrors[keyof AccountPasswordInitResetErrors]

export type AccountPasswordInitResetResponses = {
  /**
   * The reset was started; the object has no documented fields.
   */
  201: {
    [key: string]: unknown
  }
}

export type AccountPasswordInitResetResponse = AccountPasswordInitResetResponses[keyof AccountPasswordInitResetResponses]

export type AccountPasswordConfirmResetData = {
  body: PasswordReset
  path?: never
  query?: never
  url: '/v2/users/self/credentials/password/confirm-reset'
}

export type AccountPasswordConfirmResetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountPasswordConfirmResetError = AccountPasswordConfirmResetErrors[keyof AccountPasswordConfirmResetErrors]

export type AccountPasswordConfirmResetResponses = {
  /**
   * The password was set.
   */
  204: void
}

export type AccountPasswordConfirmResetResponse = AccountPasswordConfirmResetResponses[keyof AccountPasswordConfirmResetResponses]

export type AccountMfaDisableData = {
  body: MultiFactorCode
  path?: never
  query?: never
  url: '/v2/users/self/credentials/mfa'
}

export type AccountMfaDisableErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountMfaDisableError = AccountMfaDisableErrors[keyof AccountMfaDisableErrors]

export type AccountMfaDisableResponses = {
  /**
   * Multi-factor authentication is off.
   */
  204: void
}

export type AccountMfaDisableResponse = AccountMfaDisableResponses[keyof AccountMfaDisableResponses]

export type AccountMfaGetStatusData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/credentials/mfa'
}

export type AccountMfaGetStatusErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountMfaGetStatusError = AccountMfaGetStatusErrors[keyof AccountMfaGetStatusErrors]

export type AccountMfaGetStatusResponses = {
  /**
   * State of multi-factor authentication.
   */
  200: MfaStatus
}

export type AccountMfaGetStatusResponse = AccountMfaGetStatusResponses[keyof AccountMfaGetStatusResponses]

export type AccountMfaConfirmData = {
  body: MultiFactorCode
  path?: never
  query?: never
  url: '/v2/users/self/credentials/mfa'
}

export type AccountMfaConfirmErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountMfaConfirmError = AccountMfaConfirmErrors[keyof AccountMfaConfirmErrors]

export type AccountMfaConfirmResponses = {
  /**
   * The recovery codes.
   */
  200: RecoveryCodes
}

export type AccountMfaConfirmResponse = AccountMfaConfirmResponses[keyof AccountMfaConfirmResponses]

export type AccountMfaResetRecoveryCodesData = {
  body: MultiFactorCode
  path?: never
  query?: never
  url: '/v2/users/self/credentials/mfa'
}

export type AccountMfaResetRecoveryCodesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountMfaResetRecoveryCodesError = AccountMfaResetRecoveryCodesErrors[keyof AccountMfaResetRecoveryCodesErrors]

export type AccountMfaResetRecoveryCodesResponses = {
  /**
   * The new recovery codes.
   */
  200: RecoveryCodes
}

export type AccountMfaResetRecoveryCodesResponse = AccountMfaResetRecoveryCodesResponses[keyof AccountMfaResetRecoveryCodesResponses]

export type AccountMfaInitData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path?: never
  query?: never
  url: '/v2/users/self/credentials/init-mfa'
}

export type AccountMfaInitErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountMfaInitError = AccountMfaInitErrors[keyof AccountMfaInitErrors]

export type AccountMfaInitResponses = {
  /**
   * The key for an authenticator app, as URL and as barcode.
   */
  200: MfaInitialization
}

export type AccountMfaInitResponse = AccountMfaInitResponses[keyof AccountMfaInitResponses]

export type AccountCheckTokenData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path?: never
  query?: never
  url: '/v2/users/self/credentials/token'
}

export type AccountCheckTokenErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountCheckTokenError = AccountCheckTokenErrors[keyof AccountCheckTokenErrors]

export type AccountCheckTokenResponses = {
  /**
   * The token is valid.
   */
  200: CheckedToken
}

export type AccountCheckTokenResponse = AccountCheckTokenResponses[keyof AccountCheckTokenResponses]

export type AccountCreateTokenRetrievalKeyData = {
  body?: unknown | undefined
  path?: never
  query?: never
  url: '/v2/users/self/token-retrieval-key'
}

export type AccountCreateTokenRetrievalKeyErrors = {
  /**
   * Any other error.
   */
  default: Error
}

export type AccountCreateTokenRetrievalKeyError = AccountCreateTokenRetrievalKeyErrors[keyof AccountCreateTokenRetrievalKeyErrors]

export type AccountCreateTokenRetrievalKeyResponses = {
  /**
   * The key, and the id of the user to send with it.
   */
  201: TokenRetrievalKey
}

export type AccountCreateTokenRetrievalKeyResponse = AccountCreateTokenRetrievalKeyResponses[keyof AccountCreateTokenRetrievalKeyResponses]

export type AccountApiTokensListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/users/self/api-tokens'
}

export type AccountApiTokensListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountApiTokensListError = AccountApiTokensListErrors[keyof AccountApiTokensListErrors]

export type AccountApiTokensListResponses = {
  /**
   * The API tokens.
   */
  200: Array<ApiToken>
}

export type AccountApiTokensListResponse = AccountApiTokensListResponses[keyof AccountApiTokensListResponses]

export type AccountApiTokensCreateData = {
  body: ApiTokenCreate
  path?: never
  query?: never
  url: '/v2/users/self/api-tokens'
}

export type AccountApiTokensCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountApiTokensCreateError = AccountApiTokensCreateErrors[keyof AccountApiTokensCreateErrors]

export type AccountApiTokensCreateResponses = {
  /**
   * The token.
   */
  201: ApiTokenCreated
}

export type AccountApiTokensCreateResponse = AccountApiTokensCreateResponses[keyof AccountApiTokensCreateResponses]

export type AccountApiTokensDeleteData = {
  body?: never
  path: {
    /**
     * Id of the API token.
     */
    apiTokenId: string
  }
  query?: never
  url: '/v2/users/self/api-tokens/{apiTokenId}'
}

export type AccountApiTokensDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountApiTokensDeleteError = AccountApiTokensDeleteErrors[keyof AccountApiTokensDeleteErrors]

export type AccountApiTokensDeleteResponses = {
  /**
   * The API token was deleted.
   */
  204: void
}

export type AccountApiTokensDeleteResponse = AccountApiTokensDeleteResponses[keyof AccountApiTokensDeleteResponses]

export type AccountApiTokensGetData = {
  body?: never
  path: {
    /**
     * Id of the API token.
     */
    apiTokenId: string
  }
  query?: never
  url: '/v2/users/self/api-tokens/{apiTokenId}'
}

export type AccountApiTokensGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountApiTokensGetError = AccountApiTokensGetErrors[keyof AccountApiTokensGetErrors]

export type AccountApiTokensGetResponses = {
  /**
   * The API token.
   */
  200: ApiToken
}

export type AccountApiTokensGetResponse = AccountApiTokensGetResponses[keyof AccountApiTokensGetResponses]

export type AccountApiTokensUpdateData = {
  body: ApiTokenUpdate
  path: {
    /**
     * Id of the API token.
     */
    apiTokenId: string
  }
  query?: never
  url: '/v2/users/self/api-tokens/{apiTokenId}'
}

export type AccountApiTokensUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountApiTokensUpdateError = AccountApiTokensUpdateErrors[keyof AccountApiTokensUpdateErrors]

export type AccountApiTokensUpdateResponses = {
  /**
   * The API token was changed.
   */
  204: void
}

export type AccountApiTokensUpdateResponse = AccountApiTokensUpdateResponses[keyof AccountApiTokensUpdateResponses]

export type AccountSshKeysListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/users/self/ssh-keys'
}

export type AccountSshKeysListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSshKeysListError = AccountSshKeysListErrors[keyof AccountSshKeysListErrors]

export type AccountSshKeysListResponses = {
  /**
   * The SSH keys.
   */
  200: SshKeyList
}

export type AccountSshKeysListResponse = AccountSshKeysListResponses[keyof AccountSshKeysListResponses]

export type AccountSshKeysCreateData = {
  body: SshKeyCreate
  path?: never
  query?: never
  url: '/v2/users/self/ssh-keys'
}

export type AccountSshKeysCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSshKeysCreateError = AccountSshKeysCreateErrors[keyof AccountSshKeysCreateErrors]

export type AccountSshKeysCreateResponses = {
  /**
   * The SSH key was added; the object has no documented fields.
   */
  201: {
    [key: string]: unknown
  }
}

export type AccountSshKeysCreateResponse = AccountSshKeysCreateResponses[keyof AccountSshKeysCreateResponses]

export type AccountSshKeysDeleteData = {
  body?: never
  path: {
    /**
     * Id of the SSH key.
     */
    sshKeyId: string
  }
  query?: never
  url: '/v2/users/self/ssh-keys/{sshKeyId}'
}

export type AccountSshKeysDeleteErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSshKeysDeleteError = AccountSshKeysDeleteErrors[keyof AccountSshKeysDeleteErrors]

export type AccountSshKeysDeleteResponses = {
  /**
   * The SSH key was removed.
   */
  204: void
}

export type AccountSshKeysDeleteResponse = AccountSshKeysDeleteResponses[keyof AccountSshKeysDeleteResponses]

export type AccountSshKeysGetData = {
  body?: never
  path: {
    /**
     * Id of the SSH key.
     */
    sshKeyId: string
  }
  query?: never
  url: '/v2/users/self/ssh-keys/{sshKeyId}'
}

export type AccountSshKeysGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSshKeysGetError = AccountSshKeysGetErrors[keyof AccountSshKeysGetErrors]

export type AccountSshKeysGetResponses = {
  /**
   * The SSH key.
   */
  200: SshKeyAnswer
}

export type AccountSshKeysGetResponse = AccountSshKeysGetResponses[keyof AccountSshKeysGetResponses]

export type AccountSshKeysUpdateData = {
  body: SshKeyUpdate
  path: {
    /**
     * Id of the SSH key.
     */
    sshKeyId: string
  }
  query?: never
  url: '/v2/users/self/ssh-keys/{sshKeyId}'
}

export type AccountSshKeysUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSshKeysUpdateError = AccountSshKeysUpdateErrors[keyof AccountSshKeysUpdateErrors]

export type AccountSshKeysUpdateResponses = {
  /**
   * The SSH key was changed.
   */
  204: void
}

export type AccountSshKeysUpdateResponse = AccountSshKeysUpdateResponses[keyof AccountSshKeysUpdateResponses]

export type AccountSessionsTerminateAllData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/sessions'
}

export type AccountSessionsTerminateAllErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsTerminateAllError = AccountSessionsTerminateAllErrors[keyof AccountSessionsTerminateAllErrors]

export type AccountSessionsTerminateAllResponses = {
  /**
   * The other sessions have ended.
   */
  204: void
}

export type AccountSessionsTerminateAllResponse = AccountSessionsTerminateAllResponses[keyof AccountSessionsTerminateAllResponses]

export type AccountSessionsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/users/self/sessions'
}

export type AccountSessionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsListError = AccountSessionsListErrors[keyof AccountSessionsListErrors]

export type AccountSessionsListResponses = {
  /**
   * The sessions.
   */
  200: Array<Session>
}

export type AccountSessionsListResponse = AccountSessionsListResponses[keyof AccountSessionsListResponses]

export type AccountSessionsReplaceData = {
  body: AccountSessionsReplaceInput
  path?: never
  query?: never
  url: '/v2/users/self/sessions'
}

export type AccountSessionsReplaceErrors = {
  /**
   * Any other error.
   */
  400: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsReplaceError = AccountSessionsReplaceErrors[keyof AccountSessionsReplaceErrors]

export type AccountSessionsReplaceResponses = {
  /**
   * OK.
   */
  200: AccountSessionsReplaceResult
}

export type AccountSessionsReplaceResponse = AccountSessionsReplaceResponses[keyof AccountSessionsReplaceResponses]

export type AccountSessionsTerminateData = {
  body?: never
  path: {
    /**
     * Id of the token that the session was made with; it stands for the session.
     */
    tokenId: string
  }
  query?: never
  url: '/v2/users/self/sessions/{tokenId}'
}

export type AccountSessionsTerminateErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsTerminateError = AccountSessionsTerminateErrors[keyof AccountSessionsTerminateErrors]

export type AccountSessionsTerminateResponses = {
  /**
   * The session has ended.
   */
  204: void
}

export type AccountSessionsTerminateResponse = AccountSessionsTerminateResponses[keyof AccountSessionsTerminateResponses]

export type AccountSessionsGetData = {
  body?: never
  path: {
    /**
     * Id of the token that the session was made with; it stands for the session.
     */
    tokenId: string
  }
  query?: never
  url: '/v2/users/self/sessions/{tokenId}'
}

export type AccountSessionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsGetError = AccountSessionsGetErrors[keyof AccountSessionsGetErrors]

export type AccountSessionsGetResponses = {
  /**
   * The session.
   */
  200: Session
}

export type AccountSessionsGetResponse = AccountSessionsGetResponses[keyof AccountSessionsGetResponses]

export type NotificationsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only notifications that are in this state.
         */
        status?: 'unread' | 'read' | undefined
        severity?: Array<'success' | 'info' | 'warning' | 'error'> | undefined
        type?: Array<string> | undefined
        'type-not'?: Array<string> | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/notifications'
}

export type NotificationsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NotificationsListError = NotificationsListErrors[keyof NotificationsListErrors]

export type NotificationsListResponses = {
  /**
   * The notifications.
   */
  200: Array<Notification>
}

export type NotificationsListResponse = NotificationsListResponses[keyof NotificationsListResponses]

export type NotificationsCountUnreadData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/notification-unread-counts'
}

export type NotificationsCountUnreadErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NotificationsCountUnreadError = NotificationsCountUnreadErrors[keyof NotificationsCountUnreadErrors]

export type NotificationsCountUnreadResponses = {
  /**
   * The numbers of unread notifications.
   */
  200: UnreadNotifications
}

export type NotificationsCountUnreadResponse = NotificationsCountUnreadResponses[keyof NotificationsCountUnreadResponses]

export type NotificationsReadData = {
  body: NotificationReadStatus
  path: {
    /**
     * Id of the notification.
     */
    notificationId: string
  }
  query?: never
  url: '/v2/notifications/{notificationId}/status'
}

export type NotificationsReadErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NotificationsReadError = NotificationsReadErrors[keyof NotificationsReadErrors]

export type NotificationsReadResponses = {
  /**
   * The new status of the notification.
   */
  200: NotificationReadStatus
}

export type NotificationsReadResponse = NotificationsReadResponses[keyof NotificationsReadResponses]

export type NotificationsReadAllData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path?: never
  query?:
    | {
        severities?: Array<'success' | 'info' | 'warning' | 'error'> | undefined
        referenceId?: string | undefined
        referenceAggregate?: string | undefined
        referenceDomain?: string | undefined
      }
    | undefined
  url: '/v2/notifications/actions/read-all'
}

export type NotificationsReadAllErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NotificationsReadAllError = NotificationsReadAllErrors[keyof NotificationsReadAllErrors]

export type NotificationsReadAllResponses = {
  /**
   * The new status of the notifications.
   */
  200: NotificationReadStatus
}

export type NotificationsReadAllResponse = NotificationsReadAllResponses[keyof NotificationsReadAllResponses]

export type LegacyNotificationsReadAllData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path?: never
  query?: never
  url: '/v2/notifications/status'
}

export type LegacyNotificationsReadAllErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyNotificationsReadAllError = LegacyNotificationsReadAllErrors[keyof LegacyNotificationsReadAllErrors]

export type LegacyNotificationsReadAllResponses = {
  /**
   * The new status of the notifications.
   */
  200: NotificationReadStatus
}

export type LegacyNotificationsReadAllResponse = LegacyNotificationsReadAllResponses[keyof LegacyNotificationsReadAllResponses]

export type NewsletterUnsubscribeData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/newsletter-subscriptions/self'
}

export type NewsletterUnsubscribeErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NewsletterUnsubscribeError = NewsletterUnsubscribeErrors[keyof NewsletterUnsubscribeErrors]

export type NewsletterUnsubscribeResponses = {
  /**
   * The subscription was ended.
   */
  204: void
}

export type NewsletterUnsubscribeResponse = NewsletterUnsubscribeResponses[keyof NewsletterUnsubscribeResponses]

export type NewsletterGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/newsletter-subscriptions/self'
}

export type NewsletterGetErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NewsletterGetError = NewsletterGetErrors[keyof NewsletterGetErrors]

export type NewsletterGetResponses = {
  /**
   * The subscription.
   */
  200: NewsletterSubscription
}

export type NewsletterGetResponse = NewsletterGetResponses[keyof NewsletterGetResponses]

export type NewsletterSubscribeData = {
  body: NewsletterSubscribe
  path?: never
  query?: never
  url: '/v2/newsletter-subscriptions'
}

export type NewsletterSubscribeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type NewsletterSubscribeError = NewsletterSubscribeErrors[keyof NewsletterSubscribeErrors]

export type NewsletterSubscribeResponses = {
  /**
   * The subscription.
   */
  200: NewsletterSubscription
}

export type NewsletterSubscribeResponse = NewsletterSubscribeResponses[keyof NewsletterSubscribeResponses]

export type FilesCreateData = {
  body: FileUpload
  headers: {
    /**
     * Upload token of what the file is for.
     */
    Token: string
  }
  path?: never
  query?: never
  url: '/v2/files'
}

export type FilesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * The file is not of a kind that may be uploaded.
   */
  406: ValidationError
  /**
   * The request is not as the API wants it; the list says where.
   */
  409: ValidationError
  /**
   * The content of the request is not as the API wants it.
   */
  422: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type FilesCreateError = FilesCreateErrors[keyof FilesCreateErrors]

export type FilesCreateResponses = {
  /**
   * The uploaded file, without its content.
   */
  201: FileMeta
}

export type FilesCreateResponse = FilesCreateResponses[keyof FilesCreateResponses]

export type FilesGetData = {
  body?: never
  headers?:
    | {
        /**
         * How the file is to be sent: as it is (the default), or in base64.
         */
        Accept?: 'application/octet-stream' | 'text/plain;base64' | undefined
        /**
         * Whether browsers are to show the file (inline, the default) or to save it.
         */
        'Content-Disposition'?: 'inline' | 'attachment' | undefined
        /**
         * Access token of the file; only protected files need one.
         */
        Token?: string | undefined
      }
    | undefined
  path: {
    /**
     * Id of the file.
     */
    fileId: string
  }
  query?:
    | {
        accept?: 'application/octet-stream' | 'text/plain;base64' | undefined
        'content-disposition'?: 'inline' | 'attachment' | undefined
        token?: string | undefined
      }
    | undefined
  url: '/v2/files/{fileId}'
}

export type FilesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The content of the request is not as the API wants it.
   */
  422: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type FilesGetError = FilesGetErrors[keyof FilesGetErrors]

export type FilesGetResponses = {
  /**
   * The content of the file.
   */
  200: Blob | File
}

export type FilesGetResponse = FilesGetResponses[keyof FilesGetResponses]

export type FilesGetWithNameData = {
  body?: never
  headers?:
    | {
        /**
         * How the file is to be sent: as it is (the default), or in base64.
         */
        Accept?: 'application/octet-stream' | 'text/plain;base64' | undefined
        /**
         * Whether browsers are to show the file (inline, the default) or to save it.
         */
        'Content-Disposition'?: 'inline' | 'attachment' | undefined
        /**
         * Access token of the file; only protected files need one.
         */
        Token?: string | undefined
      }
    | undefined
  path: {
    /**
     * Id of the file.
     */
    fileId: string
    /**
     * Name of the file.
     */
    fileName: string
  }
  query?:
    | {
        accept?: 'application/octet-stream' | 'text/plain;base64' | undefined
        'content-disposition'?: 'inline' | 'attachment' | undefined
        token?: string | undefined
      }
    | undefined
  url: '/v2/files/{fileId}/{fileName}'
}

export type FilesGetWithNameErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The content of the request is not as the API wants it.
   */
  422: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type FilesGetWithNameError = FilesGetWithNameErrors[keyof FilesGetWithNameErrors]

export type FilesGetWithNameResponses = {
  /**
   * The content of the file.
   */
  200: Blob | File
}

export type FilesGetWithNameResponse = FilesGetWithNameResponses[keyof FilesGetWithNameResponses]

export type FilesGetMetaData = {
  body?: never
  headers?:
    | {
        /**
         * Access token of the file; only protected files need one.
         */
        Token?: string | undefined
      }
    | undefined
  path: {
    /**
     * Id of the file.
     */
    fileId: string
  }
  query?:
    | {
        token?: string | undefined
      }
    | undefined
  url: '/v2/files/{fileId}/meta'
}

export type FilesGetMetaErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The content of the request is not as the API wants it.
   */
  422: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type FilesGetMetaError = FilesGetMetaErrors[keyof FilesGetMetaErrors]

export type FilesGetMetaResponses = {
  /**
   * The data about the file.
   */
  200: FileMeta
}

export type FilesGetMetaResponse = FilesGetMetaResponses[keyof FilesGetMetaResponses]

export type FilesGetUploadTokenRulesData = {
  body?: never
  path: {
    /**
     * Upload token to read the rules of.
     */
    fileUploadToken: string
  }
  query?: never
  url: '/v2/file-upload-tokens/{fileUploadToken}/rules'
}

export type FilesGetUploadTokenRulesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type FilesGetUploadTokenRulesError = FilesGetUploadTokenRulesErrors[keyof FilesGetUploadTokenRulesErrors]

export type FilesGetUploadTokenRulesResponses = {
  /**
   * The rules.
   */
  200: FileUploadRules
}

export type FilesGetUploadTokenRulesResponse = FilesGetUploadTokenRulesResponses[keyof FilesGetUploadTokenRulesResponses]

export type FilesGetUploadTypeRulesData = {
  body?: never
  path: {
    /**
     * What the files are for.
     */
    fileUploadType: 'avatar' | 'conversation' | 'extensionAssetImage' | 'extensionAssetVideo' | 'anchorIcon'
  }
  query?: never
  url: '/v2/file-upload-types/{fileUploadType}/rules'
}

export type FilesGetUploadTypeRulesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type FilesGetUploadTypeRulesError = FilesGetUploadTypeRulesErrors[keyof FilesGetUploadTypeRulesErrors]

export type FilesGetUploadTypeRulesResponses = {
  /**
   * The rules.
   */
  200: FileUploadRules
}

export type FilesGetUploadTypeRulesResponse = FilesGetUploadTypeRulesResponses[keyof FilesGetUploadTypeRulesResponses]

export type LegacyFilesGetTokenRulesData = {
  body?: never
  path: {
    /**
     * Upload token to read the rules of.
     */
    token: string
  }
  query?: never
  url: '/v2/file-token-rules/{token}'
}

export type LegacyFilesGetTokenRulesErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyFilesGetTokenRulesError = LegacyFilesGetTokenRulesErrors[keyof LegacyFilesGetTokenRulesErrors]

export type LegacyFilesGetTokenRulesResponses = {
  /**
   * The rules.
   */
  200: FileUploadRules
}

export type LegacyFilesGetTokenRulesResponse = LegacyFilesGetTokenRulesResponses[keyof LegacyFilesGetTokenRulesResponses]

export type LegacyFilesGetTypeRulesData = {
  body?: never
  path: {
    /**
     * What the files are for.
     */
    name: 'avatar' | 'conversation'
  }
  query?: never
  url: '/v2/file-type-rules/{name}'
}

export type LegacyFilesGetTypeRulesErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyFilesGetTypeRulesError = LegacyFilesGetTypeRulesErrors[keyof LegacyFilesGetTypeRulesErrors]

export type LegacyFilesGetTypeRulesResponses = {
  /**
   * The rules.
   */
  200: FileUploadRules
}

export type LegacyFilesGetTypeRulesResponse = LegacyFilesGetTypeRulesResponses[keyof LegacyFilesGetTypeRulesResponses]

export type MailDeliveryBoxesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        search?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/delivery-boxes'
}

export type MailDeliveryBoxesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailDeliveryBoxesListError = MailDeliveryBoxesListErrors[keyof MailDeliveryBoxesListErrors]

export type MailDeliveryBoxesListResponses = {
  /**
   * The delivery boxes.
   */
  200: Array<DeliveryBox>
}

export type MailDeliveryBoxesListResponse = MailDeliveryBoxesListResponses[keyof MailDeliveryBoxesListResponses]

export type MailDeliveryBoxesCreateData = {
  body: DeliveryBoxCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/delivery-boxes'
}

export type MailDeliveryBoxesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailDeliveryBoxesCreateError = MailDeliveryBoxesCreateErrors[keyof MailDeliveryBoxesCreateErrors]

export type MailDeliveryBoxesCreateResponses = {
  /**
   * The id of the delivery box.
   */
  201: Created
}

export type MailDeliveryBoxesCreateResponse = MailDeliveryBoxesCreateResponses[keyof MailDeliveryBoxesCreateResponses]

export type MailDeliveryBoxesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the delivery box.
     */
    deliveryBoxId: string
  }
  query?: never
  url: '/v2/delivery-boxes/{deliveryBoxId}'
}

export type MailDeliveryBoxesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailDeliveryBoxesDeleteError = MailDeliveryBoxesDeleteErrors[keyof MailDeliveryBoxesDeleteErrors]

export type MailDeliveryBoxesDeleteResponses = {
  /**
   * The delivery box was deleted.
   */
  204: void
}

export type MailDeliveryBoxesDeleteResponse = MailDeliveryBoxesDeleteResponses[keyof MailDeliveryBoxesDeleteResponses]

export type MailDeliveryBoxesGetData = {
  body?: never
  path: {
    /**
     * Id of the delivery box.
     */
    deliveryBoxId: string
  }
  query?: never
  url: '/v2/delivery-boxes/{deliveryBoxId}'
}

export type MailDeliveryBoxesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailDeliveryBoxesGetError = MailDeliveryBoxesGetErrors[keyof MailDeliveryBoxesGetErrors]

export type MailDeliveryBoxesGetResponses = {
  /**
   * The delivery box.
   */
  200: DeliveryBox
}

export type MailDeliveryBoxesGetResponse = MailDeliveryBoxesGetResponses[keyof MailDeliveryBoxesGetResponses]

export type MailDeliveryBoxesUpdateDescriptionData = {
  body: DescriptionUpdate
  path: {
    /**
     * Id of the delivery box.
     */
    deliveryBoxId: string
  }
  query?: never
  url: '/v2/delivery-boxes/{deliveryBoxId}/description'
}

export type MailDeliveryBoxesUpdateDescriptionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailDeliveryBoxesUpdateDescriptionError =
  MailDeliveryBoxesUpdateDescriptionErrors[keyof MailDeliveryBoxesUpdateDescriptionErrors]

export type MailDeliveryBoxesUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  204: void
}

export type MailDeliveryBoxesUpdateDescriptionResponse =
  MailDeliveryBoxesUpdateDescriptionResponses[keyof MailDeliveryBoxesUpdateDescriptionResponses]

export type MailDeliveryBoxesUpdatePasswordData = {
  body: PasswordUpdate
  path: {
    /**
     * Id of the delivery box.
     */
    deliveryBoxId: string
  }
  query?: never
  url: '/v2/delivery-boxes/{deliveryBoxId}/password'
}

export type MailDeliveryBoxesUpdatePasswordErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailDeliveryBoxesUpdatePasswordError = MailDeliveryBoxesUpdatePasswordErrors[keyof MailDeliveryBoxesUpdatePasswordErrors]

export type MailDeliveryBoxesUpdatePasswordResponses = {
  /**
   * The password was changed.
   */
  204: void
}

export type MailDeliveryBoxesUpdatePasswordResponse =
  MailDeliveryBoxesUpdatePasswordResponses[keyof MailDeliveryBoxesUpdatePasswordResponses]

export type MailAddressesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        search?: string | undefined
        forwardAddress?: boolean | undefined
        catchAll?: boolean | undefined
        autoResponder?: boolean | undefined
        mailArchive?: boolean | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?:
          | Array<
              | 'address.domain'
              | 'address.local'
              | 'updatedAt'
              | 'projectId'
              | 'mailbox.quota'
              | 'mailbox.name'
              | 'mailbox.storageInBytes.current'
              | 'mailbox.storageInBytes.limit'
            >
          | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/mail-addresses'
}

export type MailAddressesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesListError = MailAddressesListErrors[keyof MailAddressesListErrors]

export type MailAddressesListResponses = {
  /**
   * The mail addresses.
   */
  200: Array<MailAddress>
}

export type MailAddressesListResponse = MailAddressesListResponses[keyof MailAddressesListResponses]

export type MailAddressesCreateData = {
  body: MailAddressCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/mail-addresses'
}

export type MailAddressesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesCreateError = MailAddressesCreateErrors[keyof MailAddressesCreateErrors]

export type MailAddressesCreateResponses = {
  /**
   * The id of the mail address.
   */
  201: Created
}

export type MailAddressesCreateResponse = MailAddressesCreateResponses[keyof MailAddressesCreateResponses]

export type MailAddressesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}'
}

export type MailAddressesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesDeleteError = MailAddressesDeleteErrors[keyof MailAddressesDeleteErrors]

export type MailAddressesDeleteResponses = {
  /**
   * The mail address was deleted.
   */
  204: void
}

export type MailAddressesDeleteResponse = MailAddressesDeleteResponses[keyof MailAddressesDeleteResponses]

export type MailAddressesGetData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}'
}

export type MailAddressesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesGetError = MailAddressesGetErrors[keyof MailAddressesGetErrors]

export type MailAddressesGetResponses = {
  /**
   * The mail address.
   */
  200: MailAddress
}

export type MailAddressesGetResponse = MailAddressesGetResponses[keyof MailAddressesGetResponses]

export type MailAddressesUpdateAddressData = {
  body: MailAddressUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/address'
}

export type MailAddressesUpdateAddressErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdateAddressError = MailAddressesUpdateAddressErrors[keyof MailAddressesUpdateAddressErrors]

export type MailAddressesUpdateAddressResponses = {
  /**
   * The address was changed.
   */
  204: void
}

export type MailAddressesUpdateAddressResponse = MailAddressesUpdateAddressResponses[keyof MailAddressesUpdateAddressResponses]

export type MailAddressesUpdateAutoresponderData = {
  body: MailAutoresponderUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/autoresponder'
}

export type MailAddressesUpdateAutoresponderErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdateAutoresponderError = MailAddressesUpdateAutoresponderErrors[keyof MailAddressesUpdateAutoresponderErrors]

export type MailAddressesUpdateAutoresponderResponses = {
  /**
   * The autoresponder was changed.
   */
  204: void
}

export type MailAddressesUpdateAutoresponderResponse =
  MailAddressesUpdateAutoresponderResponses[keyof MailAddressesUpdateAutoresponderResponses]

export type LegacyMailAddressesUpdateAutoresponderData = {
  body: MailAutoresponderUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/autoresponder'
}

export type LegacyMailAddressesUpdateAutoresponderErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailAddressesUpdateAutoresponderError =
  LegacyMailAddressesUpdateAutoresponderErrors[keyof LegacyMailAddressesUpdateAutoresponderErrors]

export type LegacyMailAddressesUpdateAutoresponderResponses = {
  /**
   * The autoresponder was changed.
   */
  200: void
}

export type LegacyMailAddressesUpdateAutoresponderResponse =
  LegacyMailAddressesUpdateAutoresponderResponses[keyof LegacyMailAddressesUpdateAutoresponderResponses]

export type MailAddressesUpdateCatchAllData = {
  body: MailCatchAllUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/catch-all'
}

export type MailAddressesUpdateCatchAllErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdateCatchAllError = MailAddressesUpdateCatchAllErrors[keyof MailAddressesUpdateCatchAllErrors]

export type MailAddressesUpdateCatchAllResponses = {
  /**
   * The catch-all was changed.
   */
  204: void
}

export type MailAddressesUpdateCatchAllResponse = MailAddressesUpdateCatchAllResponses[keyof MailAddressesUpdateCatchAllResponses]

export type MailAddressesUpdateForwardAddressesData = {
  body: MailForwardAddressesUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/forward-addresses'
}

export type MailAddressesUpdateForwardAddressesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdateForwardAddressesError =
  MailAddressesUpdateForwardAddressesErrors[keyof MailAddressesUpdateForwardAddressesErrors]

export type MailAddressesUpdateForwardAddressesResponses = {
  /**
   * The forward addresses were changed.
   */
  204: void
}

export type MailAddressesUpdateForwardAddressesResponse =
  MailAddressesUpdateForwardAddressesResponses[keyof MailAddressesUpdateForwardAddressesResponses]

export type LegacyMailAddressesUpdateForwardAddressesData = {
  body: MailForwardAddressesUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/forward-addresses'
}

export type LegacyMailAddressesUpdateForwardAddressesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailAddressesUpdateForwardAddressesError =
  LegacyMailAddressesUpdateForwardAddressesErrors[keyof LegacyMailAddressesUpdateForwardAddressesErrors]

export type LegacyMailAddressesUpdateForwardAddressesResponses = {
  /**
   * The forward addresses were changed.
   */
  200: void
}

export type LegacyMailAddressesUpdateForwardAddressesResponse =
  LegacyMailAddressesUpdateForwardAddressesResponses[keyof LegacyMailAddressesUpdateForwardAddressesResponses]

export type MailAddressesUpdatePasswordData = {
  body: PasswordUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/password'
}

export type MailAddressesUpdatePasswordErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdatePasswordError = MailAddressesUpdatePasswordErrors[keyof MailAddressesUpdatePasswordErrors]

export type MailAddressesUpdatePasswordResponses = {
  /**
   * The password was changed.
   */
  204: void
}

export type MailAddressesUpdatePasswordResponse = MailAddressesUpdatePasswordResponses[keyof MailAddressesUpdatePasswordResponses]

export type LegacyMailAddressesUpdatePasswordData = {
  body: PasswordUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/password'
}

export type LegacyMailAddressesUpdatePasswordErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailAddressesUpdatePasswordError = LegacyMailAddressesUpdatePasswordErrors[keyof LegacyMailAddressesUpdatePasswordErrors]

export type LegacyMailAddressesUpdatePasswordResponses = {
  /**
   * The password was changed.
   */
  200: void
}

export type LegacyMailAddressesUpdatePasswordResponse =
  LegacyMailAddressesUpdatePasswordResponses[keyof LegacyMailAddressesUpdatePasswordResponses]

export type MailAddressesUpdateQuotaData = {
  body: MailQuotaUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/quota'
}

export type MailAddressesUpdateQuotaErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdateQuotaError = MailAddressesUpdateQuotaErrors[keyof MailAddressesUpdateQuotaErrors]

export type MailAddressesUpdateQuotaResponses = {
  /**
   * The quota was changed.
   */
  204: void
}

export type MailAddressesUpdateQuotaResponse = MailAddressesUpdateQuotaResponses[keyof MailAddressesUpdateQuotaResponses]

export type LegacyMailAddressesUpdateQuotaData = {
  body: MailQuotaUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/quota'
}

export type LegacyMailAddressesUpdateQuotaErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailAddressesUpdateQuotaError = LegacyMailAddressesUpdateQuotaErrors[keyof LegacyMailAddressesUpdateQuotaErrors]

export type LegacyMailAddressesUpdateQuotaResponses = {
  /**
   * The quota was changed.
   */
  200: void
}

export type LegacyMailAddressesUpdateQuotaResponse = LegacyMailAddressesUpdateQuotaResponses[keyof LegacyMailAddressesUpdateQuotaResponses]

export type MailAddressesUpdateSpamProtectionData = {
  body: MailSpamProtectionUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/spam-protection'
}

export type MailAddressesUpdateSpamProtectionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesUpdateSpamProtectionError = MailAddressesUpdateSpamProtectionErrors[keyof MailAddressesUpdateSpamProtectionErrors]

export type MailAddressesUpdateSpamProtectionResponses = {
  /**
   * The spam protection was changed.
   */
  204: void
}

export type MailAddressesUpdateSpamProtectionResponse =
  MailAddressesUpdateSpamProtectionResponses[keyof MailAddressesUpdateSpamProtectionResponses]

export type LegacyMailAddressesUpdateSpamProtectionData = {
  body: MailSpamProtectionUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/spam-protection'
}

export type LegacyMailAddressesUpdateSpamProtectionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailAddressesUpdateSpamProtectionError =
  LegacyMailAddressesUpdateSpamProtectionErrors[keyof LegacyMailAddressesUpdateSpamProtectionErrors]

export type LegacyMailAddressesUpdateSpamProtectionResponses = {
  /**
   * The spam protection was changed.
   */
  200: void
}

export type LegacyMailAddressesUpdateSpamProtectionResponse =
  LegacyMailAddressesUpdateSpamProtectionResponses[keyof LegacyMailAddressesUpdateSpamProtectionResponses]

export type MailSettingsGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/mail-settings'
}

export type MailSettingsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailSettingsGetError = MailSettingsGetErrors[keyof MailSettingsGetErrors]

export type MailSettingsGetResponses = {
  /**
   * The mail settings.
   */
  200: MailSettings
}

export type MailSettingsGetResponse = MailSettingsGetResponses[keyof MailSettingsGetResponses]

export type MailSettingsUpdateData = {
  body: MailSettingUpdate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    /**
     * Which setting to change.
     */
    mailSetting: 'blacklist' | 'whitelist'
  }
  query?: never
  url: '/v2/projects/{projectId}/mail-settings/{mailSetting}'
}

export type MailSettingsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailSettingsUpdateError = MailSettingsUpdateErrors[keyof MailSettingsUpdateErrors]

export type MailSettingsUpdateResponses = {
  /**
   * The setting was changed.
   */
  204: void
}

export type MailSettingsUpdateResponse = MailSettingsUpdateResponses[keyof MailSettingsUpdateResponses]

export type LegacyMailSettingsUpdateData = {
  body: MailSettingUpdate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    /**
     * Which setting to change.
     */
    mailSetting: 'blacklist' | 'whitelist'
  }
  query?: never
  url: '/v2/projects/{projectId}/mail-settings/{mailSetting}'
}

export type LegacyMailSettingsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailSettingsUpdateError = LegacyMailSettingsUpdateErrors[keyof LegacyMailSettingsUpdateErrors]

export type LegacyMailSettingsUpdateResponses = {
  /**
   * The setting was changed.
   */
  200: void
}

export type LegacyMailSettingsUpdateResponse = LegacyMailSettingsUpdateResponses[keyof LegacyMailSettingsUpdateResponses]

export type LegacyMailDeliveryBoxesUpdateDescriptionData = {
  body: DescriptionUpdate
  path: {
    /**
     * Id of the mail address or delivery box.
     */
    id: string
  }
  query?: never
  url: '/v2/deliveryboxes/{id}/description'
}

export type LegacyMailDeliveryBoxesUpdateDescriptionErrors = {
  /**
   * The caller may not do this.
   */
  403: void
  /**
   * There is no such resource.
   */
  404: void
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: void
  /**
   * The service is not available.
   */
  503: void
}

export type LegacyMailDeliveryBoxesUpdateDescriptionError =
  LegacyMailDeliveryBoxesUpdateDescriptionErrors[keyof LegacyMailDeliveryBoxesUpdateDescriptionErrors]

export type LegacyMailDeliveryBoxesUpdateDescriptionResponses = {
  /**
   * The description was changed.
   */
  200: void
}

export type LegacyMailDeliveryBoxesUpdateDescriptionResponse =
  LegacyMailDeliveryBoxesUpdateDescriptionResponses[keyof LegacyMailDeliveryBoxesUpdateDescriptionResponses]

export type LegacyMailDeliveryBoxesUpdatePasswordData = {
  body: PasswordUpdate
  path: {
    /**
     * Id of the mail address or delivery box.
     */
    id: string
  }
  query?: never
  url: '/v2/deliveryboxes/{id}/password'
}

export type LegacyMailDeliveryBoxesUpdatePasswordErrors = {
  /**
   * The caller may not do this.
   */
  403: void
  /**
   * There is no such resource.
   */
  404: void
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: void
  /**
   * The service is not available.
   */
  503: void
}

export type LegacyMailDeliveryBoxesUpdatePasswordError =
  LegacyMailDeliveryBoxesUpdatePasswordErrors[keyof LegacyMailDeliveryBoxesUpdatePasswordErrors]

export type LegacyMailDeliveryBoxesUpdatePasswordResponses = {
  /**
   * The password was changed.
   */
  200: void
}

export type LegacyMailDeliveryBoxesUpdatePasswordResponse =
  LegacyMailDeliveryBoxesUpdatePasswordResponses[keyof LegacyMailDeliveryBoxesUpdatePasswordResponses]

export type LegacyMailAddressesUpdateAddressData = {
  body: MailAddressUpdate
  path: {
    /**
     * Id of the mail address or delivery box.
     */
    id: string
  }
  query?: never
  url: '/v2/mailaddresses/{id}/address'
}

export type LegacyMailAddressesUpdateAddressErrors = {
  /**
   * The caller may not do this.
   */
  403: void
  /**
   * There is no such resource.
   */
  404: void
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: void
  /**
   * The service is not available.
   */
  503: void
}

export type LegacyMailAddressesUpdateAddressError = LegacyMailAddressesUpdateAddressErrors[keyof LegacyMailAddressesUpdateAddressErrors]

export type LegacyMailAddressesUpdateAddressResponses = {
  /**
   * The address was changed.
   */
  200: void
}

export type LegacyMailAddressesUpdateAddressResponse =
  LegacyMailAddressesUpdateAddressResponses[keyof LegacyMailAddressesUpdateAddressResponses]

export type LegacyMailAddressesUpdateCatchAllData = {
  body: MailCatchAllUpdate
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/catchall'
}

export type LegacyMailAddressesUpdateCatchAllErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * The service is not available for now.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyMailAddressesUpdateCatchAllError = LegacyMailAddressesUpdateCatchAllErrors[keyof LegacyMailAddressesUpdateCatchAllErrors]

export type LegacyMailAddressesUpdateCatchAllResponses = {
  /**
   * The catch-all was changed.
   */
  200: void
}

export type LegacyMailAddressesUpdateCatchAllResponse =
  LegacyMailAddressesUpdateCatchAllResponses[keyof LegacyMailAddressesUpdateCatchAllResponses]

export type LegacyMailSettingsUpdateBlacklistData = {
  body: BlacklistUpdate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/mailsettings/blacklist'
}

export type LegacyMailSettingsUpdateBlacklistErrors = {
  /**
   * The caller may not do this.
   */
  403: void
  /**
   * There is no such resource.
   */
  404: void
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: void
  /**
   * The service is not available.
   */
  503: void
}

export type LegacyMailSettingsUpdateBlacklistError = LegacyMailSettingsUpdateBlacklistErrors[keyof LegacyMailSettingsUpdateBlacklistErrors]

export type LegacyMailSettingsUpdateBlacklistResponses = {
  /**
   * The blacklist was changed.
   */
  200: void
}

export type LegacyMailSettingsUpdateBlacklistResponse =
  LegacyMailSettingsUpdateBlacklistResponses[keyof LegacyMailSettingsUpdateBlacklistResponses]

export type LegacyMailSettingsUpdateWhitelistData = {
  body: WhitelistUpdate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/mailsettings/whitelist'
}

export type LegacyMailSettingsUpdateWhitelistErrors = {
  /**
   * The caller may not do this.
   */
  403: void
  /**
   * There is no such resource.
   */
  404: void
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Error at mittwald.
   */
  500: void
  /**
   * The service is not available.
   */
  503: void
}

export type LegacyMailSettingsUpdateWhitelistError = LegacyMailSettingsUpdateWhitelistErrors[keyof LegacyMailSettingsUpdateWhitelistErrors]

export type LegacyMailSettingsUpdateWhitelistResponses = {
  /**
   * The whitelist was changed.
   */
  200: void
}

export type LegacyMailSettingsUpdateWhitelistResponse =
  LegacyMailSettingsUpdateWhitelistResponses[keyof LegacyMailSettingsUpdateWhitelistResponses]

export type PageInsightsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        /**
         * Only pages of this domain.
         */
        domain?: string | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/page-insights'
}

export type PageInsightsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type PageInsightsListError = PageInsightsListErrors[keyof PageInsightsListErrors]

export type PageInsightsListResponses = {
  /**
   * The domains with their pages.
   */
  200: Array<PageInsightsOverview>
}

export type PageInsightsListResponse = PageInsightsListResponses[keyof PageInsightsListResponses]

export type PageInsightsGetData = {
  body?: never
  path?: never
  query: {
    /**
     * Domain or subdomain of the page.
     */
    domain: string
    /**
     * Path of the page on the domain.
     */
    path: string
    /**
     * Day to return the data of; today if left out.
     */
    date?: string | undefined
  }
  url: '/v2/page-insights'
}

export type PageInsightsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type PageInsightsGetError = PageInsightsGetErrors[keyof PageInsightsGetErrors]

export type PageInsightsGetResponses = {
  /**
   * The performance data.
   */
  200: PageInsights
}

export type PageInsightsGetResponse = PageInsightsGetResponses[keyof PageInsightsGetResponses]

export type PageInsightsStracesScheduleData = {
  body: StraceSchedule
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/straces'
}

export type PageInsightsStracesScheduleErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type PageInsightsStracesScheduleError = PageInsightsStracesScheduleErrors[keyof PageInsightsStracesScheduleErrors]

export type PageInsightsStracesScheduleResponses = {
  /**
   * The measurement is scheduled; its id, for `pageInsights.straces.get`.
   */
  202: Created
}

export type PageInsightsStracesScheduleResponse = PageInsightsStracesScheduleResponses[keyof PageInsightsStracesScheduleResponses]

export type PageInsightsStracesGetData = {
  body?: never
  path: {
    /**
     * Id of the strace.
     */
    straceId: string
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/straces/{straceId}'
}

export type PageInsightsStracesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type PageInsightsStracesGetError = PageInsightsStracesGetErrors[keyof PageInsightsStracesGetErrors]

export type PageInsightsStracesGetResponses = {
  /**
   * The result of the strace.
   */
  200: StraceResult
}

export type PageInsightsStracesGetResponse = PageInsightsStracesGetResponses[keyof PageInsightsStracesGetResponses]

export type RelocationCreateData = {
  body: RelocationCreate
  path?: never
  query?: never
  url: '/v2/relocation'
}

export type RelocationCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RelocationCreateError = RelocationCreateErrors[keyof RelocationCreateErrors]

export type RelocationCreateResponses = {
  /**
   * The relocation was ordered.
   */
  204: void
}

export type RelocationCreateResponse = RelocationCreateResponses[keyof RelocationCreateResponses]

export type RelocationCreateLegacyTariffChangeData = {
  body: LegacyTariffChangeCreate
  path?: never
  query?: never
  url: '/v2/legacy-tariff-change'
}

export type RelocationCreateLegacyTariffChangeErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type RelocationCreateLegacyTariffChangeError =
  RelocationCreateLegacyTariffChangeErrors[keyof RelocationCreateLegacyTariffChangeErrors]

export type RelocationCreateLegacyTariffChangeResponses = {
  /**
   * The change was registered.
   */
  201: MessageReference
}

export type RelocationCreateLegacyTariffChangeResponse =
  RelocationCreateLegacyTariffChangeResponses[keyof RelocationCreateLegacyTariffChangeResponses]

export type ExtensionsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Lists only extensions for projects or only those for customers.
         */
        context?: ExtensionContext | undefined
        /**
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send; 1 by default.
         */
        page?: number | undefined
        searchTerm?: string | undefined
        includeDeprecated?: boolean | undefined
        includeFree?: boolean | undefined
        includeChargeable?: boolean | undefined
        sort?: 'name' | 'pricing.priceInCents' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/extensions'
}

export type ExtensionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsListError = ExtensionsListErrors[keyof ExtensionsListErrors]

export type ExtensionsListResponses = {
  /**
   * The extensions.
   */
  200: Array<Extension>
}

export type ExtensionsListResponse = ExtensionsListResponses[keyof ExtensionsListResponses]

export type ExtensionsGetData = {
  body?: never
  path: {
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/extensions/{extensionId}'
}

export type ExtensionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsGetError = ExtensionsGetErrors[keyof ExtensionsGetErrors]

export type ExtensionsGetResponses = {
  /**
   * The extension.
   */
  200: Extension | MarketplaceUnpublishedExtension
}

export type ExtensionsGetResponse = ExtensionsGetResponses[keyof ExtensionsGetResponses]

export type ExtensionsContributorsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send; 1 by default.
         */
        page?: number | undefined
        sort?: 'name' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/contributors'
}

export type ExtensionsContributorsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsListError = ExtensionsContributorsListErrors[keyof ExtensionsContributorsListErrors]

export type ExtensionsContributorsListResponses = {
  /**
   * The contributors.
   */
  200: Array<Contributor>
}

export type ExtensionsContributorsListResponse = ExtensionsContributorsListResponses[keyof ExtensionsContributorsListResponses]

export type ExtensionsContributorsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}'
}

export type ExtensionsContributorsDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsDeleteError = ExtensionsContributorsDeleteErrors[keyof ExtensionsContributorsDeleteErrors]

export type ExtensionsContributorsDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsDeleteResponse = ExtensionsContributorsDeleteResponses[keyof ExtensionsContributorsDeleteResponses]

export type ExtensionsContributorsGetData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}'
}

export type ExtensionsContributorsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsGetError = ExtensionsContributorsGetErrors[keyof ExtensionsContributorsGetErrors]

export type ExtensionsContributorsGetResponses = {
  /**
   * The contributor.
   */
  200: Contributor | MarketplaceOwnContributor
}

export type ExtensionsContributorsGetResponse = ExtensionsContributorsGetResponses[keyof ExtensionsContributorsGetResponses]

export type ExtensionsContributorsUpdateData = {
  body: ExtensionsContributorsUpdateInput
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}'
}

export type ExtensionsContributorsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsUpdateError = ExtensionsContributorsUpdateErrors[keyof ExtensionsContributorsUpdateErrors]

export type ExtensionsContributorsUpdateResponses = {
  /**
   * OK.
   */
  200: MarketplaceOwnContributor
}

export type ExtensionsContributorsUpdateResponse = ExtensionsContributorsUpdateResponses[keyof ExtensionsContributorsUpdateResponses]

export type ExtensionsPublicKeysGetData = {
  body?: never
  path: {
    /**
     * Serial of the public key, or `latest` for the newest one.
     */
    serial: string
  }
  query?:
    | {
        purpose?: 'webhook' | 'session_token' | undefined
        format?: 'raw' | 'spki' | undefined
      }
    | undefined
  url: '/v2/public-keys/{serial}'
}

export type ExtensionsPublicKeysGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsPublicKeysGetError = ExtensionsPublicKeysGetErrors[keyof ExtensionsPublicKeysGetErrors]

export type ExtensionsPublicKeysGetResponses = {
  /**
   * The public key.
   */
  200: WebhookPublicKey
}

export type ExtensionsPublicKeysGetResponse = ExtensionsPublicKeysGetResponses[keyof ExtensionsPublicKeysGetResponses]

export type ExtensionsInstancesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send; 1 by default.
         */
        page?: number | undefined
        /**
         * Whether `contextId` is that of a project or a customer.
         */
        context?: ExtensionContext | undefined
        /**
         * Id of the project or customer.
         */
        contextId?: string | undefined
        extensionId?: string | undefined
        searchTerm?: string | undefined
        anchor?: string | undefined
        hasAcceptedAllScopes?: boolean | undefined
        sort?: Array<'createdAt' | 'extensionId' | 'extensionName'> | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/extension-instances'
}

export type ExtensionsInstancesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesListError = ExtensionsInstancesListErrors[keyof ExtensionsInstancesListErrors]

export type ExtensionsInstancesListResponses = {
  /**
   * The extension instances.
   */
  200: Array<ExtensionInstance>
}

export type ExtensionsInstancesListResponse = ExtensionsInstancesListResponses[keyof ExtensionsInstancesListResponses]

export type ExtensionsInstancesCreateData = {
  body: ExtensionInstanceCreate
  path?: never
  query?: never
  url: '/v2/extension-instances'
}

export type ExtensionsInstancesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Forbidden.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesCreateError = ExtensionsInstancesCreateErrors[keyof ExtensionsInstancesCreateErrors]

export type ExtensionsInstancesCreateResponses = {
  /**
   * The extension instance was created.
   */
  201: Created
}

export type ExtensionsInstancesCreateResponse = ExtensionsInstancesCreateResponses[keyof ExtensionsInstancesCreateResponses]

export type ExtensionsInstancesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}'
}

export type ExtensionsInstancesDeleteErrors = {
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesDeleteError = ExtensionsInstancesDeleteErrors[keyof ExtensionsInstancesDeleteErrors]

export type ExtensionsInstancesDeleteResponses = {
  /**
   * The extension instance was deleted.
   */
  204: void
}

export type ExtensionsInstancesDeleteResponse = ExtensionsInstancesDeleteResponses[keyof ExtensionsInstancesDeleteResponses]

export type ExtensionsInstancesGetData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}'
}

export type ExtensionsInstancesGetErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesGetError = ExtensionsInstancesGetErrors[keyof ExtensionsInstancesGetErrors]

export type ExtensionsInstancesGetResponses = {
  /**
   * The extension instance.
   */
  200: ExtensionInstance
}

export type ExtensionsInstancesGetResponse = ExtensionsInstancesGetResponses[keyof ExtensionsInstancesGetResponses]

export type ExtensionsInstancesEnableData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/actions/enable'
}

export type ExtensionsInstancesEnableErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesEnableError = ExtensionsInstancesEnableErrors[keyof ExtensionsInstancesEnableErrors]

export type ExtensionsInstancesEnableResponses = {
  /**
   * The extension instance was enabled.
   */
  204: void
}

export type ExtensionsInstancesEnableResponse = ExtensionsInstancesEnableResponses[keyof ExtensionsInstancesEnableResponses]

export type ExtensionsInstancesDisableData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/actions/disable'
}

export type ExtensionsInstancesDisableErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesDisableError = ExtensionsInstancesDisableErrors[keyof ExtensionsInstancesDisableErrors]

export type ExtensionsInstancesDisableResponses = {
  /**
   * The extension instance was disabled.
   */
  204: void
}

export type ExtensionsInstancesDisableResponse = ExtensionsInstancesDisableResponses[keyof ExtensionsInstancesDisableResponses]

export type ExtensionsInstancesAuthenticateData = {
  body: ExtensionInstanceLogin
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/tokens'
}

export type ExtensionsInstancesAuthenticateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesAuthenticateError = ExtensionsInstancesAuthenticateErrors[keyof ExtensionsInstancesAuthenticateErrors]

export type ExtensionsInstancesAuthenticateResponses = {
  /**
   * The token and when it expires.
   */
  201: ExtensionInstanceToken
}

export type ExtensionsInstancesAuthenticateResponse =
  ExtensionsInstancesAuthenticateResponses[keyof ExtensionsInstancesAuthenticateResponses]

export type CustomersAiHostingModelsAcceptTermsData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-models/actions/accept-terms'
}

export type CustomersAiHostingModelsAcceptTermsErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingModelsAcceptTermsError =
  CustomersAiHostingModelsAcceptTermsErrors[keyof CustomersAiHostingModelsAcceptTermsErrors]

export type CustomersAiHostingModelsAcceptTermsResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CustomersAiHostingModelsAcceptTermsResponse =
  CustomersAiHostingModelsAcceptTermsResponses[keyof CustomersAiHostingModelsAcceptTermsResponses]

export type CustomersAiHostingKeysListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-keys'
}

export type CustomersAiHostingKeysListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysListError = CustomersAiHostingKeysListErrors[keyof CustomersAiHostingKeysListErrors]

export type CustomersAiHostingKeysListResponses = {
  /**
   * OK.
   */
  200: Array<AihostingKey>
}

export type CustomersAiHostingKeysListResponse = CustomersAiHostingKeysListResponses[keyof CustomersAiHostingKeysListResponses]

export type CustomersAiHostingKeysCreateData = {
  body: CustomersAiHostingKeysCreateInput
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-keys'
}

export type CustomersAiHostingKeysCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysCreateError = CustomersAiHostingKeysCreateErrors[keyof CustomersAiHostingKeysCreateErrors]

export type CustomersAiHostingKeysCreateResponses = {
  /**
   * Created.
   */
  201: AihostingKey
}

export type CustomersAiHostingKeysCreateResponse = CustomersAiHostingKeysCreateResponses[keyof CustomersAiHostingKeysCreateResponses]

export type CustomersAiHostingKeysDeleteData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    keyId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}'
}

export type CustomersAiHostingKeysDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysDeleteError = CustomersAiHostingKeysDeleteErrors[keyof CustomersAiHostingKeysDeleteErrors]

export type CustomersAiHostingKeysDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CustomersAiHostingKeysDeleteResponse = CustomersAiHostingKeysDeleteResponses[keyof CustomersAiHostingKeysDeleteResponses]

export type CustomersAiHostingKeysGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    keyId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}'
}

export type CustomersAiHostingKeysGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysGetError = CustomersAiHostingKeysGetErrors[keyof CustomersAiHostingKeysGetErrors]

export type CustomersAiHostingKeysGetResponses = {
  /**
   * OK.
   */
  200: AihostingKey
}

export type CustomersAiHostingKeysGetResponse = CustomersAiHostingKeysGetResponses[keyof CustomersAiHostingKeysGetResponses]

export type CustomersAiHostingKeysReplaceData = {
  body: CustomersAiHostingKeysReplaceInput
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    keyId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}'
}

export type CustomersAiHostingKeysReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysReplaceError = CustomersAiHostingKeysReplaceErrors[keyof CustomersAiHostingKeysReplaceErrors]

export type CustomersAiHostingKeysReplaceResponses = {
  /**
   * OK.
   */
  200: AihostingKey
}

export type CustomersAiHostingKeysReplaceResponse = CustomersAiHostingKeysReplaceResponses[keyof CustomersAiHostingKeysReplaceResponses]

export type CustomersAiHostingModelsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-models'
}

export type CustomersAiHostingModelsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingModelsListError = CustomersAiHostingModelsListErrors[keyof CustomersAiHostingModelsListErrors]

export type CustomersAiHostingModelsListResponses = {
  /**
   * OK.
   */
  200: Array<AihostingCustomerDetailedModel>
}

export type CustomersAiHostingModelsListResponse = CustomersAiHostingModelsListResponses[keyof CustomersAiHostingModelsListResponses]

export type CustomersAiHostingListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        topUsageCount?: number | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/ai-hosting'
}

export type CustomersAiHostingListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingListError = CustomersAiHostingListErrors[keyof CustomersAiHostingListErrors]

export type CustomersAiHostingListResponses = {
  /**
   * OK.
   */
  200: AihostingPlanOptions
}

export type CustomersAiHostingListResponse = CustomersAiHostingListResponses[keyof CustomersAiHostingListResponses]

export type AiHostingModelsListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/ai-hosting-models'
}

export type AiHostingModelsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AiHostingModelsListError = AiHostingModelsListErrors[keyof AiHostingModelsListErrors]

export type AiHostingModelsListResponses = {
  /**
   * OK.
   */
  200: Array<AihostingModel>
}

export type AiHostingModelsListResponse = AiHostingModelsListResponses[keyof AiHostingModelsListResponses]

export type ProjectsAiHostingKeysListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys'
}

export type ProjectsAiHostingKeysListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysListError = ProjectsAiHostingKeysListErrors[keyof ProjectsAiHostingKeysListErrors]

export type ProjectsAiHostingKeysListResponses = {
  /**
   * OK.
   */
  200: Array<AihostingKey>
}

export type ProjectsAiHostingKeysListResponse = ProjectsAiHostingKeysListResponses[keyof ProjectsAiHostingKeysListResponses]

export type ProjectsAiHostingKeysCreateData = {
  body: ProjectsAiHostingKeysCreateInput
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys'
}

export type ProjectsAiHostingKeysCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysCreateError = ProjectsAiHostingKeysCreateErrors[keyof ProjectsAiHostingKeysCreateErrors]

export type ProjectsAiHostingKeysCreateResponses = {
  /**
   * Created.
   */
  201: AihostingKey
}

export type ProjectsAiHostingKeysCreateResponse = ProjectsAiHostingKeysCreateResponses[keyof ProjectsAiHostingKeysCreateResponses]

export type ProjectsAiHostingKeysDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    keyId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}'
}

export type ProjectsAiHostingKeysDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysDeleteError = ProjectsAiHostingKeysDeleteErrors[keyof ProjectsAiHostingKeysDeleteErrors]

export type ProjectsAiHostingKeysDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ProjectsAiHostingKeysDeleteResponse = ProjectsAiHostingKeysDeleteResponses[keyof ProjectsAiHostingKeysDeleteResponses]

export type ProjectsAiHostingKeysGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    keyId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}'
}

export type ProjectsAiHostingKeysGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysGetError = ProjectsAiHostingKeysGetErrors[keyof ProjectsAiHostingKeysGetErrors]

export type ProjectsAiHostingKeysGetResponses = {
  /**
   * OK.
   */
  200: AihostingKey
}

export type ProjectsAiHostingKeysGetResponse = ProjectsAiHostingKeysGetResponses[keyof ProjectsAiHostingKeysGetResponses]

export type ProjectsAiHostingKeysReplaceData = {
  body: ProjectsAiHostingKeysReplaceInput
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    keyId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}'
}

export type ProjectsAiHostingKeysReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysReplaceError = ProjectsAiHostingKeysReplaceErrors[keyof ProjectsAiHostingKeysReplaceErrors]

export type ProjectsAiHostingKeysReplaceResponses = {
  /**
   * OK.
   */
  200: AihostingKey
}

export type ProjectsAiHostingKeysReplaceResponse = ProjectsAiHostingKeysReplaceResponses[keyof ProjectsAiHostingKeysReplaceResponses]

export type ProjectsAiHostingModelsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-models'
}

export type ProjectsAiHostingModelsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingModelsListError = ProjectsAiHostingModelsListErrors[keyof ProjectsAiHostingModelsListErrors]

export type ProjectsAiHostingModelsListResponses = {
  /**
   * OK.
   */
  200: Array<AihostingProjectDetailedModel>
}

export type ProjectsAiHostingModelsListResponse = ProjectsAiHostingModelsListResponses[keyof ProjectsAiHostingModelsListResponses]

export type ProjectsAiHostingGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting'
}

export type ProjectsAiHostingGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingGetError = ProjectsAiHostingGetErrors[keyof ProjectsAiHostingGetErrors]

export type ProjectsAiHostingGetResponses = {
  /**
   * OK.
   */
  200: ProjectsAiHostingGetResult
}

export type ProjectsAiHostingGetResponse = ProjectsAiHostingGetResponses[keyof ProjectsAiHostingGetResponses]

export type ProjectsAiHostingKeysLinkContainerData = {
  body: ProjectsAiHostingKeysLinkContainerInput
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    keyId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}/actions/link-container'
}

export type ProjectsAiHostingKeysLinkContainerErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysLinkContainerError =
  ProjectsAiHostingKeysLinkContainerErrors[keyof ProjectsAiHostingKeysLinkContainerErrors]

export type ProjectsAiHostingKeysLinkContainerResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ProjectsAiHostingKeysLinkContainerResponse =
  ProjectsAiHostingKeysLinkContainerResponses[keyof ProjectsAiHostingKeysLinkContainerResponses]

export type AppInstallationsListData = {
  body?: never
  path?: never
  query?:
    | {
        appIds?: Array<string> | undefined
        searchTerm?: string | undefined
        sortOrder?: AppInstallationSortOrder | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/app-installations'
}

export type AppInstallationsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppInstallationsListError = AppInstallationsListErrors[keyof AppInstallationsListErrors]

export type AppInstallationsListResponses = {
  /**
   * OK.
   */
  200: Array<AppInstallation>
}

export type AppInstallationsListResponse = AppInstallationsListResponses[keyof AppInstallationsListResponses]

export type BackupsDatabaseDumpsGetData = {
  body?: never
  path: {
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/database-dumps'
}

export type BackupsDatabaseDumpsGetErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * Any other error.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsDatabaseDumpsGetError = BackupsDatabaseDumpsGetErrors[keyof BackupsDatabaseDumpsGetErrors]

export type BackupsDatabaseDumpsGetResponses = {
  /**
   * OK.
   */
  200: BackupsDatabaseDumpsGetResult
}

export type BackupsDatabaseDumpsGetResponse = BackupsDatabaseDumpsGetResponses[keyof BackupsDatabaseDumpsGetResponses]

export type BackupsPathListData = {
  body?: never
  path: {
    projectBackupId: string
  }
  query?:
    | {
        directory?: string | undefined
      }
    | undefined
  url: '/v2/project-backups/{projectBackupId}/path'
}

export type BackupsPathListErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  502: Error
  /**
   * Any other error.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsPathListError = BackupsPathListErrors[keyof BackupsPathListErrors]

export type BackupsPathListResponses = {
  /**
   * OK.
   */
  200: ProjectBackupPath
}

export type BackupsPathListResponse = BackupsPathListResponses[keyof BackupsPathListResponses]

export type BackupsRestorePathCreateData = {
  body?: ProjectBackupRestorePathRequestDeprecated | undefined
  path: {
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/restore-path'
}

export type BackupsRestorePathCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsRestorePathCreateError = BackupsRestorePathCreateErrors[keyof BackupsRestorePathCreateErrors]

export type BackupsRestorePathCreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type BackupsRestorePathCreateResponse = BackupsRestorePathCreateResponses[keyof BackupsRestorePathCreateResponses]

export type BackupsRestoreCreateData = {
  body?: ProjectBackupRestoreRequest | undefined
  path: {
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/restore'
}

export type BackupsRestoreCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsRestoreCreateError = BackupsRestoreCreateErrors[keyof BackupsRestoreCreateErrors]

export type BackupsRestoreCreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type BackupsRestoreCreateResponse = BackupsRestoreCreateResponses[keyof BackupsRestoreCreateResponses]

export type StacksActionsAddTemplateComponentData = {
  body: ContainerAddTemplateComponent
  path: {
    stackId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/actions/add-template-component'
}

export type StacksActionsAddTemplateComponentErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksActionsAddTemplateComponentError = StacksActionsAddTemplateComponentErrors[keyof StacksActionsAddTemplateComponentErrors]

export type StacksActionsAddTemplateComponentResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksActionsAddTemplateComponentResponse =
  StacksActionsAddTemplateComponentResponses[keyof StacksActionsAddTemplateComponentResponses]

export type StacksWebhooksPullImageGetData = {
  body?: never
  path: {
    stackId: string
  }
  query: {
    token: string
  }
  url: '/v2/stacks/{stackId}/webhooks/pull-image'
}

export type StacksWebhooksPullImageGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  401: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksWebhooksPullImageGetError = StacksWebhooksPullImageGetErrors[keyof StacksWebhooksPullImageGetErrors]

export type StacksWebhooksPullImageGetResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksWebhooksPullImageGetResponse = StacksWebhooksPullImageGetResponses[keyof StacksWebhooksPullImageGetResponses]

export type ProjectsRegistriesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        hasCredentials?: boolean | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/registries'
}

export type ProjectsRegistriesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsRegistriesListError = ProjectsRegistriesListErrors[keyof ProjectsRegistriesListErrors]

export type ProjectsRegistriesListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerRegistry>
}

export type ProjectsRegistriesListResponse = ProjectsRegistriesListResponses[keyof ProjectsRegistriesListResponses]

export type ProjectsRegistriesCreateData = {
  body: ContainerCreateRegistry
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/registries'
}

export type ProjectsRegistriesCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsRegistriesCreateError = ProjectsRegistriesCreateErrors[keyof ProjectsRegistriesCreateErrors]

export type ProjectsRegistriesCreateResponses = {
  /**
   * Created.
   */
  201: ContainerRegistry
}

export type ProjectsRegistriesCreateResponse = ProjectsRegistriesCreateResponses[keyof ProjectsRegistriesCreateResponses]

export type ProjectsStacksListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        searchTerm?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/stacks'
}

export type ProjectsStacksListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsStacksListError = ProjectsStacksListErrors[keyof ProjectsStacksListErrors]

export type ProjectsStacksListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerStackResponse>
}

export type ProjectsStacksListResponse = ProjectsStacksListResponses[keyof ProjectsStacksListResponses]

export type ProjectsStacksCreateData = {
  body: ContainerCreateStack
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/stacks'
}

export type ProjectsStacksCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsStacksCreateError = ProjectsStacksCreateErrors[keyof ProjectsStacksCreateErrors]

export type ProjectsStacksCreateResponses = {
  /**
   * Created.
   */
  201: ContainerStackResponse
}

export type ProjectsStacksCreateResponse = ProjectsStacksCreateResponses[keyof ProjectsStacksCreateResponses]

export type StacksDeleteData = {
  body?: never
  path: {
    stackId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}'
}

export type StacksDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksDeleteError = StacksDeleteErrors[keyof StacksDeleteErrors]

export type StacksDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksDeleteResponse = StacksDeleteResponses[keyof StacksDeleteResponses]

export type StacksGetData = {
  body?: never
  path: {
    stackId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}'
}

export type StacksGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksGetError = StacksGetErrors[keyof StacksGetErrors]

export type StacksGetResponses = {
  /**
   * OK.
   */
  200: ContainerStackResponse
}

export type StacksGetResponse = StacksGetResponses[keyof StacksGetResponses]

export type StacksUpdateData = {
  body: StacksUpdateInput
  path: {
    stackId: string
  }
  query?:
    | {
        recreate?: boolean | undefined
      }
    | undefined
  url: '/v2/stacks/{stackId}'
}

export type StacksUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksUpdateError = StacksUpdateErrors[keyof StacksUpdateErrors]

export type StacksUpdateResponses = {
  /**
   * OK.
   */
  200: ContainerStackResponse
}

export type StacksUpdateResponse = StacksUpdateResponses[keyof StacksUpdateResponses]

export type StacksReplaceData = {
  body: StacksReplaceInput
  path: {
    stackId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}'
}

export type StacksReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksReplaceError = StacksReplaceErrors[keyof StacksReplaceErrors]

export type StacksReplaceResponses = {
  /**
   * OK.
   */
  200: ContainerStackResponse
}

export type StacksReplaceResponse = StacksReplaceResponses[keyof StacksReplaceResponses]

export type RegistriesDeleteData = {
  body?: never
  path: {
    registryId: string
  }
  query?: never
  url: '/v2/registries/{registryId}'
}

export type RegistriesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesDeleteError = RegistriesDeleteErrors[keyof RegistriesDeleteErrors]

export type RegistriesDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type RegistriesDeleteResponse = RegistriesDeleteResponses[keyof RegistriesDeleteResponses]

export type RegistriesGetData = {
  body?: never
  path: {
    registryId: string
  }
  query?: never
  url: '/v2/registries/{registryId}'
}

export type RegistriesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesGetError = RegistriesGetErrors[keyof RegistriesGetErrors]

export type RegistriesGetResponses = {
  /**
   * OK.
   */
  200: ContainerRegistry
}

export type RegistriesGetResponse = RegistriesGetResponses[keyof RegistriesGetResponses]

export type RegistriesUpdateData = {
  body?: ContainerUpdateRegistry | undefined
  path: {
    registryId: string
  }
  query?: never
  url: '/v2/registries/{registryId}'
}

export type RegistriesUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesUpdateError = RegistriesUpdateErrors[keyof RegistriesUpdateErrors]

export type RegistriesUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type RegistriesUpdateResponse = RegistriesUpdateResponses[keyof RegistriesUpdateResponses]

export type StacksVolumesDeleteData = {
  body?: never
  path: {
    stackId: string
    volumeId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/volumes/{volumeId}'
}

export type StacksVolumesDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksVolumesDeleteError = StacksVolumesDeleteErrors[keyof StacksVolumesDeleteErrors]

export type StacksVolumesDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksVolumesDeleteResponse = StacksVolumesDeleteResponses[keyof StacksVolumesDeleteResponses]

export type StacksVolumesGetData = {
  body?: never
  path: {
    stackId: string
    volumeId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/volumes/{volumeId}'
}

export type StacksVolumesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksVolumesGetError = StacksVolumesGetErrors[keyof StacksVolumesGetErrors]

export type StacksVolumesGetResponses = {
  /**
   * OK.
   */
  200: ContainerVolumeResponse
}

export type StacksVolumesGetResponse = StacksVolumesGetResponses[keyof StacksVolumesGetResponses]

export type ContainerImageConfigGetData = {
  body?: never
  path?: never
  query: {
    imageReference: string
    useCredentialsForProjectId?: string | undefined
    useCredentialsForRegistryId?: string | undefined
    generateAiData?: boolean | undefined
  }
  url: '/v2/container-image-config'
}

export type ContainerImageConfigGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ContainerImageConfigGetError = ContainerImageConfigGetErrors[keyof ContainerImageConfigGetErrors]

export type ContainerImageConfigGetResponses = {
  /**
   * OK.
   */
  200: ContainerImageConfig
}

export type ContainerImageConfigGetResponse = ContainerImageConfigGetResponses[keyof ContainerImageConfigGetResponses]

export type StacksServicesLogsGetData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?:
    | {
        tail?: number | undefined
      }
    | undefined
  url: '/v2/stacks/{stackId}/services/{serviceId}/logs'
}

export type StacksServicesLogsGetErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesLogsGetError = StacksServicesLogsGetErrors[keyof StacksServicesLogsGetErrors]

export type StacksServicesLogsGetResponses = {
  /**
   * OK.
   */
  200: string
}

export type StacksServicesLogsGetResponse = StacksServicesLogsGetResponses[keyof StacksServicesLogsGetResponses]

export type StacksServicesGetData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}'
}

export type StacksServicesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesGetError = StacksServicesGetErrors[keyof StacksServicesGetErrors]

export type StacksServicesGetResponses = {
  /**
   * OK.
   */
  200: ContainerServiceResponse
}

export type StacksServicesGetResponse = StacksServicesGetResponses[keyof StacksServicesGetResponses]

export type ContainerTemplatesGetData = {
  body?: never
  path: {
    templateId: string
  }
  query?: never
  url: '/v2/container-templates/{templateId}'
}

export type ContainerTemplatesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ContainerTemplatesGetError = ContainerTemplatesGetErrors[keyof ContainerTemplatesGetErrors]

export type ContainerTemplatesGetResponses = {
  /**
   * OK.
   */
  200: ContainerTemplate
}

export type ContainerTemplatesGetResponse = ContainerTemplatesGetResponses[keyof ContainerTemplatesGetResponses]

export type ServicesListData = {
  body?: never
  path?: never
  query?:
    | {
        searchTerm?: string | undefined
        sortOrder?: ContainerServiceSortOrder | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/services'
}

export type ServicesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ServicesListError = ServicesListErrors[keyof ServicesListErrors]

export type ServicesListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerServiceResponse>
}

export type ServicesListResponse = ServicesListResponses[keyof ServicesListResponses]

export type StacksListData = {
  body?: never
  path?: never
  query?:
    | {
        searchTerm?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/stacks'
}

export type StacksListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksListError = StacksListErrors[keyof StacksListErrors]

export type StacksListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerStackResponse>
}

export type StacksListResponse = StacksListResponses[keyof StacksListResponses]

export type ProjectsServicesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        stackId?: string | undefined
        status?: ContainerServiceStatus | undefined
        requiresRecreate?: boolean | undefined
        searchTerm?: string | undefined
        sortOrder?: ContainerServiceSortOrder | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/services'
}

export type ProjectsServicesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsServicesListError = ProjectsServicesListErrors[keyof ProjectsServicesListErrors]

export type ProjectsServicesListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerServiceResponse>
}

export type ProjectsServicesListResponse = ProjectsServicesListResponses[keyof ProjectsServicesListResponses]

export type StacksVolumesListData = {
  body?: never
  path: {
    stackId: string
  }
  query?:
    | {
        searchTerm?: string | undefined
        sortOrder?: ContainerVolumeSortOrder | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/stacks/{stackId}/volumes'
}

export type StacksVolumesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksVolumesListError = StacksVolumesListErrors[keyof StacksVolumesListErrors]

export type StacksVolumesListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerVolumeResponse>
}

export type StacksVolumesListResponse = StacksVolumesListResponses[keyof StacksVolumesListResponses]

export type ContainerTemplateStatisticsGetData = {
  body?: never
  path?: never
  query?:
    | {
        templateId?: string | undefined
        category?: string | undefined
      }
    | undefined
  url: '/v2/container-template-statistics'
}

export type ContainerTemplateStatisticsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ContainerTemplateStatisticsGetError = ContainerTemplateStatisticsGetErrors[keyof ContainerTemplateStatisticsGetErrors]

export type ContainerTemplateStatisticsGetResponses = {
  /**
   * OK.
   */
  200: ContainerTemplateStatsListResponse
}

export type ContainerTemplateStatisticsGetResponse = ContainerTemplateStatisticsGetResponses[keyof ContainerTemplateStatisticsGetResponses]

export type ContainerTemplatesListData = {
  body?: never
  path?: never
  query?:
    | {
        category?: string | undefined
        searchTerm?: string | undefined
        type?: 'component' | 'standalone' | undefined
        sortOrder?: 'trend30days' | 'trendAll' | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/container-templates'
}

export type ContainerTemplatesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ContainerTemplatesListError = ContainerTemplatesListErrors[keyof ContainerTemplatesListErrors]

export type ContainerTemplatesListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerTemplate>
}

export type ContainerTemplatesListResponse = ContainerTemplatesListResponses[keyof ContainerTemplatesListResponses]

export type ProjectsVolumesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        stackId?: string | undefined
        searchTerm?: string | undefined
        sortOrder?: ContainerVolumeSortOrder | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/volumes'
}

export type ProjectsVolumesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsVolumesListError = ProjectsVolumesListErrors[keyof ProjectsVolumesListErrors]

export type ProjectsVolumesListResponses = {
  /**
   * OK.
   */
  200: Array<ContainerVolumeResponse>
}

export type ProjectsVolumesListResponse = ProjectsVolumesListResponses[keyof ProjectsVolumesListResponses]

export type StacksServicesActionsPullData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?:
    | {
        skipRecreate?: boolean | undefined
      }
    | undefined
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/pull'
}

export type StacksServicesActionsPullErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesActionsPullError = StacksServicesActionsPullErrors[keyof StacksServicesActionsPullErrors]

export type StacksServicesActionsPullResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksServicesActionsPullResponse = StacksServicesActionsPullResponses[keyof StacksServicesActionsPullResponses]

export type StacksServicesActionsRecreateData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/recreate'
}

export type StacksServicesActionsRecreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesActionsRecreateError = StacksServicesActionsRecreateErrors[keyof StacksServicesActionsRecreateErrors]

export type StacksServicesActionsRecreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksServicesActionsRecreateResponse = StacksServicesActionsRecreateResponses[keyof StacksServicesActionsRecreateResponses]

export type StacksServicesActionsRestartData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/restart'
}

export type StacksServicesActionsRestartErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesActionsRestartError = StacksServicesActionsRestartErrors[keyof StacksServicesActionsRestartErrors]

export type StacksServicesActionsRestartResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksServicesActionsRestartResponse = StacksServicesActionsRestartResponses[keyof StacksServicesActionsRestartResponses]

export type StacksServicesWebhookTokenData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/webhook-token'
}

export type StacksServicesWebhookTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesWebhookTokenError = StacksServicesWebhookTokenErrors[keyof StacksServicesWebhookTokenErrors]

export type StacksServicesWebhookTokenResponses = {
  /**
   * OK.
   */
  200: ContainerServicePullImageWebhookResponse
}

export type StacksServicesWebhookTokenResponse = StacksServicesWebhookTokenResponses[keyof StacksServicesWebhookTokenResponses]

export type StacksServicesActionsStartData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/start'
}

export type StacksServicesActionsStartErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesActionsStartError = StacksServicesActionsStartErrors[keyof StacksServicesActionsStartErrors]

export type StacksServicesActionsStartResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksServicesActionsStartResponse = StacksServicesActionsStartResponses[keyof StacksServicesActionsStartResponses]

export type StacksServicesActionsStopData = {
  body?: never
  path: {
    stackId: string
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/stop'
}

export type StacksServicesActionsStopErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesActionsStopError = StacksServicesActionsStopErrors[keyof StacksServicesActionsStopErrors]

export type StacksServicesActionsStopResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksServicesActionsStopResponse = StacksServicesActionsStopResponses[keyof StacksServicesActionsStopResponses]

export type CustomersAiHostingsContractGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    aiHostingId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract'
}

export type CustomersAiHostingsContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingsContractGetError = CustomersAiHostingsContractGetErrors[keyof CustomersAiHostingsContractGetErrors]

export type CustomersAiHostingsContractGetResponses = {
  /**
   * OK.
   */
  200: Contract
}

export type CustomersAiHostingsContractGetResponse = CustomersAiHostingsContractGetResponses[keyof CustomersAiHostingsContractGetResponses]

export type CertificatesContractGetData = {
  body?: never
  path: {
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}/contract'
}

export type CertificatesContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesContractGetError = CertificatesContractGetErrors[keyof CertificatesContractGetErrors]

export type CertificatesContractGetResponses = {
  /**
   * OK.
   */
  200: Contract
}

export type CertificatesContractGetResponse = CertificatesContractGetResponses[keyof CertificatesContractGetResponses]

export type CustomersLeadFyndrProfileContractGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/lead-fyndr-profile/contract'
}

export type CustomersLeadFyndrProfileContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadFyndrProfileContractGetError =
  CustomersLeadFyndrProfileContractGetErrors[keyof CustomersLeadFyndrProfileContractGetErrors]

export type CustomersLeadFyndrProfileContractGetResponses = {
  /**
   * OK.
   */
  200: Contract
}

export type CustomersLeadFyndrProfileContractGetResponse =
  CustomersLeadFyndrProfileContractGetResponses[keyof CustomersLeadFyndrProfileContractGetResponses]

export type LicensesContractGetData = {
  body?: never
  path: {
    licenseId: string
  }
  query?: never
  url: '/v2/licenses/{licenseId}/contract'
}

export type LicensesContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type LicensesContractGetError = LicensesContractGetErrors[keyof LicensesContractGetErrors]

export type LicensesContractGetResponses = {
  /**
   * OK.
   */
  200: Contract
}

export type LicensesContractGetResponse = LicensesContractGetResponses[keyof LicensesContractGetResponses]

export type MailAddressesContractGetData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/contract'
}

export type MailAddressesContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesContractGetError = MailAddressesContractGetErrors[keyof MailAddressesContractGetErrors]

export type MailAddressesContractGetResponses = {
  /**
   * OK.
   */
  200: Contract
}

export type MailAddressesContractGetResponse = MailAddressesContractGetResponses[keyof MailAddressesContractGetResponses]

export type ExtensionsContributorsVerificationProcessDeleteData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/verification-process'
}

export type ExtensionsContributorsVerificationProcessDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsVerificationProcessDeleteError =
  ExtensionsContributorsVerificationProcessDeleteErrors[keyof ExtensionsContributorsVerificationProcessDeleteErrors]

export type ExtensionsContributorsVerificationProcessDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsVerificationProcessDeleteResponse =
  ExtensionsContributorsVerificationProcessDeleteResponses[keyof ExtensionsContributorsVerificationProcessDeleteResponses]

export type ExtensionsContributorsVerificationProcessCreateData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/verification-process'
}

export type ExtensionsContributorsVerificationProcessCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsVerificationProcessCreateError =
  ExtensionsContributorsVerificationProcessCreateErrors[keyof ExtensionsContributorsVerificationProcessCreateErrors]

export type ExtensionsContributorsVerificationProcessCreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsVerificationProcessCreateResponse =
  ExtensionsContributorsVerificationProcessCreateResponses[keyof ExtensionsContributorsVerificationProcessCreateResponses]

export type CustomersContributorCreateData = {
  body: CustomersContributorCreateInput
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/contributor'
}

export type CustomersContributorCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersContributorCreateError = CustomersContributorCreateErrors[keyof CustomersContributorCreateErrors]

export type CustomersContributorCreateResponses = {
  /**
   * Created.
   */
  201: CustomersContributorCreateResult
}

export type CustomersContributorCreateResponse = CustomersContributorCreateResponses[keyof CustomersContributorCreateResponses]

export type ExtensionsContributorsBillingInformationGetData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/billing-information'
}

export type ExtensionsContributorsBillingInformationGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsBillingInformationGetError =
  ExtensionsContributorsBillingInformationGetErrors[keyof ExtensionsContributorsBillingInformationGetErrors]

export type ExtensionsContributorsBillingInformationGetResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsBillingInformationGetResult
}

export type ExtensionsContributorsBillingInformationGetResponse =
  ExtensionsContributorsBillingInformationGetResponses[keyof ExtensionsContributorsBillingInformationGetResponses]

export type ExtensionsContributorsBillingInformationReplaceData = {
  body: ExtensionsContributorsBillingInformationReplaceInput
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/billing-information'
}

export type ExtensionsContributorsBillingInformationReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsBillingInformationReplaceError =
  ExtensionsContributorsBillingInformationReplaceErrors[keyof ExtensionsContributorsBillingInformationReplaceErrors]

export type ExtensionsContributorsBillingInformationReplaceResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsBillingInformationReplaceResult
}

export type ExtensionsContributorsBillingInformationReplaceResponse =
  ExtensionsContributorsBillingInformationReplaceResponses[keyof ExtensionsContributorsBillingInformationReplaceResponses]

export type CustomersBillingPortalGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/billing-portal'
}

export type CustomersBillingPortalGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersBillingPortalGetError = CustomersBillingPortalGetErrors[keyof CustomersBillingPortalGetErrors]

export type CustomersBillingPortalGetResponses = {
  /**
   * OK.
   */
  200: CustomersBillingPortalGetResult
}

export type CustomersBillingPortalGetResponse = CustomersBillingPortalGetResponses[keyof CustomersBillingPortalGetResponses]

export type ExtensionsContributorsDashboardGetData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/dashboard'
}

export type ExtensionsContributorsDashboardGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsDashboardGetError =
  ExtensionsContributorsDashboardGetErrors[keyof ExtensionsContributorsDashboardGetErrors]

export type ExtensionsContributorsDashboardGetResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsDashboardGetResult
}

export type ExtensionsContributorsDashboardGetResponse =
  ExtensionsContributorsDashboardGetResponses[keyof ExtensionsContributorsDashboardGetResponses]

export type ExtensionsContributorsContractPartnersListData = {
  body?: never
  path: {
    contributorId: string
  }
  query?:
    | {
        extensionId?: string | undefined
        extensionInstanceId?: string | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: Array<'createdAt' | 'extensionId' | 'parentCustomerId' | 'contractPartner.company'> | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/contract-partners'
}

export type ExtensionsContributorsContractPartnersListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsContractPartnersListError =
  ExtensionsContributorsContractPartnersListErrors[keyof ExtensionsContributorsContractPartnersListErrors]

export type ExtensionsContributorsContractPartnersListResponses = {
  /**
   * OK.
   */
  200: Array<MarketplaceContractPartner>
}

export type ExtensionsContributorsContractPartnersListResponse =
  ExtensionsContributorsContractPartnersListResponses[keyof ExtensionsContributorsContractPartnersListResponses]

export type ExtensionsContributorsInvoicesIncomingListData = {
  body?: never
  path: {
    contributorId: string
  }
  query?:
    | {
        search?: string | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: Array<'invoiceNumber'> | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/invoices/incoming'
}

export type ExtensionsContributorsInvoicesIncomingListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsInvoicesIncomingListError =
  ExtensionsContributorsInvoicesIncomingListErrors[keyof ExtensionsContributorsInvoicesIncomingListErrors]

export type ExtensionsContributorsInvoicesIncomingListResponses = {
  /**
   * OK.
   */
  200: Array<ExtensionsContributorsInvoicesIncomingListResultItem>
}

export type ExtensionsContributorsInvoicesIncomingListResponse =
  ExtensionsContributorsInvoicesIncomingListResponses[keyof ExtensionsContributorsInvoicesIncomingListResponses]

export type ExtensionsContributorsInvoicesOutgoingListData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/invoices/outgoing'
}

export type ExtensionsContributorsInvoicesOutgoingListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsInvoicesOutgoingListError =
  ExtensionsContributorsInvoicesOutgoingListErrors[keyof ExtensionsContributorsInvoicesOutgoingListErrors]

export type ExtensionsContributorsInvoicesOutgoingListResponses = {
  /**
   * OK.
   */
  200: Array<ExtensionsContributorsInvoicesOutgoingListResultItem>
}

export type ExtensionsContributorsInvoicesOutgoingListResponse =
  ExtensionsContributorsInvoicesOutgoingListResponses[keyof ExtensionsContributorsInvoicesOutgoingListResponses]

export type ExtensionsContributorsInvoicesIncomingFileAccessTokenGetData = {
  body?: never
  path: {
    contributorId: string
    contributorReceiptId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token'
}

export type ExtensionsContributorsInvoicesIncomingFileAccessTokenGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsInvoicesIncomingFileAccessTokenGetError =
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetErrors[keyof ExtensionsContributorsInvoicesIncomingFileAccessTokenGetErrors]

export type ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResult
}

export type ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponse =
  ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponses[keyof ExtensionsContributorsInvoicesIncomingFileAccessTokenGetResponses]

export type ExtensionsContributorsAvatarDeleteData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/avatar'
}

export type ExtensionsContributorsAvatarDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsAvatarDeleteError =
  ExtensionsContributorsAvatarDeleteErrors[keyof ExtensionsContributorsAvatarDeleteErrors]

export type ExtensionsContributorsAvatarDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsAvatarDeleteResponse =
  ExtensionsContributorsAvatarDeleteResponses[keyof ExtensionsContributorsAvatarDeleteResponses]

export type ExtensionsContributorsAvatarCreateData = {
  body?: never
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/avatar'
}

export type ExtensionsContributorsAvatarCreateErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsAvatarCreateError =
  ExtensionsContributorsAvatarCreateErrors[keyof ExtensionsContributorsAvatarCreateErrors]

export type ExtensionsContributorsAvatarCreateResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsAvatarCreateResult
}

export type ExtensionsContributorsAvatarCreateResponse =
  ExtensionsContributorsAvatarCreateResponses[keyof ExtensionsContributorsAvatarCreateResponses]

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceData = {
  body: ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceInput
  path: {
    contributorId: string
    extensionId: string
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret'
}

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceError =
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceErrors[keyof ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceErrors]

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResult
}

export type ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponse =
  ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponses[keyof ExtensionsContributorsExtensionsExtensionInstancesSecretReplaceResponses]

export type CustomersConversationPreferencesGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/conversation-preferences'
}

export type CustomersConversationPreferencesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersConversationPreferencesGetError =
  CustomersConversationPreferencesGetErrors[keyof CustomersConversationPreferencesGetErrors]

export type CustomersConversationPreferencesGetResponses = {
  /**
   * OK.
   */
  200: ConversationPreferences
}

export type CustomersConversationPreferencesGetResponse =
  CustomersConversationPreferencesGetResponses[keyof CustomersConversationPreferencesGetResponses]

export type CronjobsExecutionsAnalysisGetData = {
  body?: never
  path: {
    /**
     * Id of the execution.
     */
    executionId: string
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis'
}

export type CronjobsExecutionsAnalysisGetErrors = {
  /**
   * Any other error.
   */
  400: Error
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsExecutionsAnalysisGetError = CronjobsExecutionsAnalysisGetErrors[keyof CronjobsExecutionsAnalysisGetErrors]

export type CronjobsExecutionsAnalysisGetResponses = {
  /**
   * OK.
   */
  200: CronjobExecutionAnalysis
}

export type CronjobsExecutionsAnalysisGetResponse = CronjobsExecutionsAnalysisGetResponses[keyof CronjobsExecutionsAnalysisGetResponses]

export type CustomersRecommendationSuggestionsCreateData = {
  body: CustomersRecommendationSuggestionsCreateInput
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/recommendation-suggestions'
}

export type CustomersRecommendationSuggestionsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersRecommendationSuggestionsCreateError =
  CustomersRecommendationSuggestionsCreateErrors[keyof CustomersRecommendationSuggestionsCreateErrors]

export type CustomersRecommendationSuggestionsCreateResponses = {
  /**
   * Created.
   */
  201: CustomersRecommendationSuggestionsCreateResult
}

export type CustomersRecommendationSuggestionsCreateResponse =
  CustomersRecommendationSuggestionsCreateResponses[keyof CustomersRecommendationSuggestionsCreateResponses]

export type CustomersWalletGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/wallet'
}

export type CustomersWalletGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersWalletGetError = CustomersWalletGetErrors[keyof CustomersWalletGetErrors]

export type CustomersWalletGetResponses = {
  /**
   * OK.
   */
  200: CustomersWalletGetResult
}

export type CustomersWalletGetResponse = CustomersWalletGetResponses[keyof CustomersWalletGetResponses]

export type CustomersWalletCreateData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/wallet'
}

export type CustomersWalletCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersWalletCreateError = CustomersWalletCreateErrors[keyof CustomersWalletCreateErrors]

export type CustomersWalletCreateResponses = {
  /**
   * OK.
   */
  200: CustomersWalletCreateResult
}

export type CustomersWalletCreateResponse = CustomersWalletCreateResponses[keyof CustomersWalletCreateResponses]

export type MysqlDatabasesCopyData = {
  body: MysqlDatabasesCopyInput
  path: {
    mysqlDatabaseId: string
  }
  query?: never
  url: '/v2/mysql-databases/{mysqlDatabaseId}/actions/copy'
}

export type MysqlDatabasesCopyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesCopyError = MysqlDatabasesCopyErrors[keyof MysqlDatabasesCopyErrors]

export type MysqlDatabasesCopyResponses = {
  /**
   * Created.
   */
  201: MysqlDatabasesCopyResult
}

export type MysqlDatabasesCopyResponse = MysqlDatabasesCopyResponses[keyof MysqlDatabasesCopyResponses]

export type AppsInstallationsDatabaseReplaceUpdateData = {
  body: AppsInstallationsDatabaseReplaceUpdateInput
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/database/replace'
}

export type AppsInstallationsDatabaseReplaceUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsDatabaseReplaceUpdateError =
  AppsInstallationsDatabaseReplaceUpdateErrors[keyof AppsInstallationsDatabaseReplaceUpdateErrors]

export type AppsInstallationsDatabaseReplaceUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type AppsInstallationsDatabaseReplaceUpdateResponse =
  AppsInstallationsDatabaseReplaceUpdateResponses[keyof AppsInstallationsDatabaseReplaceUpdateResponses]

export type BackupsExpirationTimeReplaceData = {
  body: BackupsExpirationTimeReplaceInput
  path: {
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/expiration-time'
}

export type BackupsExpirationTimeReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsExpirationTimeReplaceError = BackupsExpirationTimeReplaceErrors[keyof BackupsExpirationTimeReplaceErrors]

export type BackupsExpirationTimeReplaceResponses = {
  /**
   * No Content.
   */
  204: void
}

export type BackupsExpirationTimeReplaceResponse = BackupsExpirationTimeReplaceResponses[keyof BackupsExpirationTimeReplaceResponses]

export type StacksUpdateScheduleReplaceData = {
  body: StacksUpdateScheduleReplaceInput
  path: {
    stackId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/update-schedule'
}

export type StacksUpdateScheduleReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksUpdateScheduleReplaceError = StacksUpdateScheduleReplaceErrors[keyof StacksUpdateScheduleReplaceErrors]

export type StacksUpdateScheduleReplaceResponses = {
  /**
   * No Content.
   */
  204: void
}

export type StacksUpdateScheduleReplaceResponse = StacksUpdateScheduleReplaceResponses[keyof StacksUpdateScheduleReplaceResponses]

export type ActionsValidateContainerRegistryUriData = {
  body: ActionsValidateContainerRegistryUriInput
  path?: never
  query?: never
  url: '/v2/actions/validate-container-registry-uri'
}

export type ActionsValidateContainerRegistryUriErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ActionsValidateContainerRegistryUriError =
  ActionsValidateContainerRegistryUriErrors[keyof ActionsValidateContainerRegistryUriErrors]

export type ActionsValidateContainerRegistryUriResponses = {
  /**
   * OK.
   */
  200: ActionsValidateContainerRegistryUriResult
}

export type ActionsValidateContainerRegistryUriResponse =
  ActionsValidateContainerRegistryUriResponses[keyof ActionsValidateContainerRegistryUriResponses]

export type RegistriesActionsValidateCredentialsCreateData = {
  body?: never
  path: {
    registryId: string
  }
  query?: never
  url: '/v2/registries/{registryId}/actions/validate-credentials'
}

export type RegistriesActionsValidateCredentialsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesActionsValidateCredentialsCreateError =
  RegistriesActionsValidateCredentialsCreateErrors[keyof RegistriesActionsValidateCredentialsCreateErrors]

export type RegistriesActionsValidateCredentialsCreateResponses = {
  /**
   * OK.
   */
  200: RegistriesActionsValidateCredentialsCreateResult
}

export type RegistriesActionsValidateCredentialsCreateResponse =
  RegistriesActionsValidateCredentialsCreateResponses[keyof RegistriesActionsValidateCredentialsCreateResponses]

export type CustomersAiHostingContractGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting/contract'
}

export type CustomersAiHostingContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingContractGetError = CustomersAiHostingContractGetErrors[keyof CustomersAiHostingContractGetErrors]

export type CustomersAiHostingContractGetResponses = {
  /**
   * OK.
   */
  200: Contract
}

export type CustomersAiHostingContractGetResponse = CustomersAiHostingContractGetResponses[keyof CustomersAiHostingContractGetResponses]

export type CronjobsAppInstallationIdUpdateData = {
  body: CronjobsAppInstallationIdUpdateInput
  path: {
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/app-installation-id'
}

export type CronjobsAppInstallationIdUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsAppInstallationIdUpdateError = CronjobsAppInstallationIdUpdateErrors[keyof CronjobsAppInstallationIdUpdateErrors]

export type CronjobsAppInstallationIdUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CronjobsAppInstallationIdUpdateResponse =
  CronjobsAppInstallationIdUpdateResponses[keyof CronjobsAppInstallationIdUpdateResponses]

export type CronjobsAppInstallationIdReplaceData = {
  body: CronjobsAppInstallationIdReplaceInput
  path: {
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/app-installation-id'
}

export type CronjobsAppInstallationIdReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsAppInstallationIdReplaceError = CronjobsAppInstallationIdReplaceErrors[keyof CronjobsAppInstallationIdReplaceErrors]

export type CronjobsAppInstallationIdReplaceResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CronjobsAppInstallationIdReplaceResponse =
  CronjobsAppInstallationIdReplaceResponses[keyof CronjobsAppInstallationIdReplaceResponses]

export type ProjectsStorageSpaceNotificationThresholdReplaceData = {
  body?: ProjectsStorageSpaceNotificationThresholdReplaceInput | undefined
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/storage-space-notification-threshold'
}

export type ProjectsStorageSpaceNotificationThresholdReplaceErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsStorageSpaceNotificationThresholdReplaceError =
  ProjectsStorageSpaceNotificationThresholdReplaceErrors[keyof ProjectsStorageSpaceNotificationThresholdReplaceErrors]

export type ProjectsStorageSpaceNotificationThresholdReplaceResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ProjectsStorageSpaceNotificationThresholdReplaceResponse =
  ProjectsStorageSpaceNotificationThresholdReplaceResponses[keyof ProjectsStorageSpaceNotificationThresholdReplaceResponses]

export type ServersStorageSpaceNotificationThresholdReplaceData = {
  body?: ServersStorageSpaceNotificationThresholdReplaceInput | undefined
  path: {
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/storage-space-notification-threshold'
}

export type ServersStorageSpaceNotificationThresholdReplaceErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ServersStorageSpaceNotificationThresholdReplaceError =
  ServersStorageSpaceNotificationThresholdReplaceErrors[keyof ServersStorageSpaceNotificationThresholdReplaceErrors]

export type ServersStorageSpaceNotificationThresholdReplaceResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ServersStorageSpaceNotificationThresholdReplaceResponse =
  ServersStorageSpaceNotificationThresholdReplaceResponses[keyof ServersStorageSpaceNotificationThresholdReplaceResponses]

export type DnsZonesZoneFileGetData = {
  body?: never
  path: {
    /**
     * Id of the DNS zone.
     */
    dnsZoneId: string
  }
  query?: never
  url: '/v2/dns-zones/{dnsZoneId}/zone-file'
}

export type DnsZonesZoneFileGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DnsZonesZoneFileGetError = DnsZonesZoneFileGetErrors[keyof DnsZonesZoneFileGetErrors]

export type DnsZonesZoneFileGetResponses = {
  /**
   * OK.
   */
  200: string
}

export type DnsZonesZoneFileGetResponse = DnsZonesZoneFileGetResponses[keyof DnsZonesZoneFileGetResponses]

export type DomainsScheduledDeletionDeleteData = {
  body?: never
  path: {
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/scheduled-deletion'
}

export type DomainsScheduledDeletionDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsScheduledDeletionDeleteError = DomainsScheduledDeletionDeleteErrors[keyof DomainsScheduledDeletionDeleteErrors]

export type DomainsScheduledDeletionDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type DomainsScheduledDeletionDeleteResponse = DomainsScheduledDeletionDeleteResponses[keyof DomainsScheduledDeletionDeleteResponses]

export type DomainsScheduledDeletionCreateData = {
  body: DomainsScheduledDeletionCreateInput
  path: {
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/scheduled-deletion'
}

export type DomainsScheduledDeletionCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsScheduledDeletionCreateError = DomainsScheduledDeletionCreateErrors[keyof DomainsScheduledDeletionCreateErrors]

export type DomainsScheduledDeletionCreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type DomainsScheduledDeletionCreateResponse = DomainsScheduledDeletionCreateResponses[keyof DomainsScheduledDeletionCreateResponses]

export type ContactVerificationsGetData = {
  body?: never
  path: {
    contactVerificationId: string
  }
  query?: never
  url: '/v2/contact-verifications/{contactVerificationId}'
}

export type ContactVerificationsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContactVerificationsGetError = ContactVerificationsGetErrors[keyof ContactVerificationsGetErrors]

export type ContactVerificationsGetResponses = {
  /**
   * OK.
   */
  200: DomainContactVerification
}

export type ContactVerificationsGetResponse = ContactVerificationsGetResponses[keyof ContactVerificationsGetResponses]

export type ContactVerificationsListData = {
  body?: never
  path?: never
  query?:
    | {
        value?: string | undefined
        type?: DomainContactVerificationType | undefined
      }
    | undefined
  url: '/v2/contact-verifications'
}

export type ContactVerificationsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContactVerificationsListError = ContactVerificationsListErrors[keyof ContactVerificationsListErrors]

export type ContactVerificationsListResponses = {
  /**
   * OK.
   */
  200: Array<DomainContactVerification>
}

export type ContactVerificationsListResponse = ContactVerificationsListResponses[keyof ContactVerificationsListResponses]

export type ProjectsDomainMigrationsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/domain-migrations'
}

export type ProjectsDomainMigrationsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsDomainMigrationsListError = ProjectsDomainMigrationsListErrors[keyof ProjectsDomainMigrationsListErrors]

export type ProjectsDomainMigrationsListResponses = {
  /**
   * OK.
   */
  200: Array<DomainmigrationMigration>
}

export type ProjectsDomainMigrationsListResponse = ProjectsDomainMigrationsListResponses[keyof ProjectsDomainMigrationsListResponses]

export type ContactVerificationsActionsResendContactVerificationEmailData = {
  body?: never
  path: {
    contactVerificationId: string
  }
  query?: never
  url: '/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email'
}

export type ContactVerificationsActionsResendContactVerificationEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ContactVerificationsActionsResendContactVerificationEmailError =
  ContactVerificationsActionsResendContactVerificationEmailErrors[keyof ContactVerificationsActionsResendContactVerificationEmailErrors]

export type ContactVerificationsActionsResendContactVerificationEmailResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ContactVerificationsActionsResendContactVerificationEmailResponse =
  ContactVerificationsActionsResendContactVerificationEmailResponses[keyof ContactVerificationsActionsResendContactVerificationEmailResponses]

export type DomainSuggestionsGetData = {
  body?: never
  path?: never
  query: {
    prompt: string
    domainCount?: number | undefined
    tlds?: Array<string> | undefined
  }
  url: '/v2/domain-suggestions'
}

export type DomainSuggestionsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainSuggestionsGetError = DomainSuggestionsGetErrors[keyof DomainSuggestionsGetErrors]

export type DomainSuggestionsGetResponses = {
  /**
   * OK.
   */
  200: SuggestedDomains
}

export type DomainSuggestionsGetResponse = DomainSuggestionsGetResponses[keyof DomainSuggestionsGetResponses]

export type AuthenticateSessionTokenCreateData = {
  body: AuthenticateSessionTokenCreateInput
  path?: never
  query?: never
  url: '/v2/authenticate-session-token'
}

export type AuthenticateSessionTokenCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  default: Error
}

export type AuthenticateSessionTokenCreateError = AuthenticateSessionTokenCreateErrors[keyof AuthenticateSessionTokenCreateErrors]

export type AuthenticateSessionTokenCreateResponses = {
  /**
   * Created.
   */
  201: AuthenticateSessionTokenCreateResult
}

export type AuthenticateSessionTokenCreateResponse = AuthenticateSessionTokenCreateResponses[keyof AuthenticateSessionTokenCreateResponses]

export type ExtensionsInstancesTerminationDeleteData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/termination'
}

export type ExtensionsInstancesTerminationDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesTerminationDeleteError =
  ExtensionsInstancesTerminationDeleteErrors[keyof ExtensionsInstancesTerminationDeleteErrors]

export type ExtensionsInstancesTerminationDeleteResponses = {
  /**
   * OK.
   */
  200: ExtensionsInstancesTerminationDeleteResult
}

export type ExtensionsInstancesTerminationDeleteResponse =
  ExtensionsInstancesTerminationDeleteResponses[keyof ExtensionsInstancesTerminationDeleteResponses]

export type ExtensionsInstancesTerminationCreateData = {
  body?: ExtensionsInstancesTerminationCreateInput | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/termination'
}

export type ExtensionsInstancesTerminationCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesTerminationCreateError =
  ExtensionsInstancesTerminationCreateErrors[keyof ExtensionsInstancesTerminationCreateErrors]

export type ExtensionsInstancesTerminationCreateResponses = {
  /**
   * Created.
   */
  201: ExtensionsInstancesTerminationCreateResult
}

export type ExtensionsInstancesTerminationCreateResponse =
  ExtensionsInstancesTerminationCreateResponses[keyof ExtensionsInstancesTerminationCreateResponses]

export type ExtensionsInstancesContractVariantChangeDeleteData = {
  body?:
    | {
        [key: string]: unknown
      }
    | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change'
}

export type ExtensionsInstancesContractVariantChangeDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractVariantChangeDeleteError =
  ExtensionsInstancesContractVariantChangeDeleteErrors[keyof ExtensionsInstancesContractVariantChangeDeleteErrors]

export type ExtensionsInstancesContractVariantChangeDeleteResponses = {
  /**
   * OK.
   */
  200: ExtensionsInstancesContractVariantChangeDeleteResult
}

export type ExtensionsInstancesContractVariantChangeDeleteResponse =
  ExtensionsInstancesContractVariantChangeDeleteResponses[keyof ExtensionsInstancesContractVariantChangeDeleteResponses]

export type ExtensionsInstancesContractVariantChangeCreateData = {
  body?: ExtensionsInstancesContractVariantChangeCreateInput | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change'
}

export type ExtensionsInstancesContractVariantChangeCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractVariantChangeCreateError =
  ExtensionsInstancesContractVariantChangeCreateErrors[keyof ExtensionsInstancesContractVariantChangeCreateErrors]

export type ExtensionsInstancesContractVariantChangeCreateResponses = {
  /**
   * Created.
   */
  201: ExtensionsInstancesContractVariantChangeCreateResult
}

export type ExtensionsInstancesContractVariantChangeCreateResponse =
  ExtensionsInstancesContractVariantChangeCreateResponses[keyof ExtensionsInstancesContractVariantChangeCreateResponses]

export type ExtensionsContributorsExtensionsContextReplaceData = {
  body?: ExtensionsContributorsExtensionsContextReplaceInput | undefined
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/context'
}

export type ExtensionsContributorsExtensionsContextReplaceErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsContextReplaceError =
  ExtensionsContributorsExtensionsContextReplaceErrors[keyof ExtensionsContributorsExtensionsContextReplaceErrors]

export type ExtensionsContributorsExtensionsContextReplaceResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsContextReplaceResult
}

export type ExtensionsContributorsExtensionsContextReplaceResponse =
  ExtensionsContributorsExtensionsContextReplaceResponses[keyof ExtensionsContributorsExtensionsContextReplaceResponses]

export type ExtensionsContextsChargabilityGetData = {
  body?: never
  path: {
    extensionId: string
    contextId: string
  }
  query?:
    | {
        variantKey?: string | undefined
      }
    | undefined
  url: '/v2/extensions/{extensionId}/contexts/{contextId}/chargability'
}

export type ExtensionsContextsChargabilityGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContextsChargabilityGetError = ExtensionsContextsChargabilityGetErrors[keyof ExtensionsContextsChargabilityGetErrors]

export type ExtensionsContextsChargabilityGetResponses = {
  /**
   * OK.
   */
  200: ExtensionsContextsChargabilityGetResult
}

export type ExtensionsContextsChargabilityGetResponse =
  ExtensionsContextsChargabilityGetResponses[keyof ExtensionsContextsChargabilityGetResponses]

export type ExtensionsContributorsOnboardingProcessCreateData = {
  body?: ExtensionsContributorsOnboardingProcessCreateInput | undefined
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/onboarding-process'
}

export type ExtensionsContributorsOnboardingProcessCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsOnboardingProcessCreateError =
  ExtensionsContributorsOnboardingProcessCreateErrors[keyof ExtensionsContributorsOnboardingProcessCreateErrors]

export type ExtensionsContributorsOnboardingProcessCreateResponses = {
  /**
   * Created.
   */
  201: ExtensionsContributorsOnboardingProcessCreateResult
}

export type ExtensionsContributorsOnboardingProcessCreateResponse =
  ExtensionsContributorsOnboardingProcessCreateResponses[keyof ExtensionsContributorsOnboardingProcessCreateResponses]

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/actions/create-access-token-retrieval-key'
}

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyError =
  ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors[keyof ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors]

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses = {
  /**
   * OK.
   */
  200: ExtensionsInstancesCreateAccessTokenRetrievalKeyResult
}

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyResponse =
  ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses[keyof ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses]

export type ExtensionsContributorsExtensionsDeleteData = {
  body?: ExtensionsContributorsExtensionsDeleteInput | undefined
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}'
}

export type ExtensionsContributorsExtensionsDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsDeleteError =
  ExtensionsContributorsExtensionsDeleteErrors[keyof ExtensionsContributorsExtensionsDeleteErrors]

export type ExtensionsContributorsExtensionsDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsExtensionsDeleteResponse =
  ExtensionsContributorsExtensionsDeleteResponses[keyof ExtensionsContributorsExtensionsDeleteResponses]

export type ExtensionsContributorsExtensionsGetData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}'
}

export type ExtensionsContributorsExtensionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsGetError =
  ExtensionsContributorsExtensionsGetErrors[keyof ExtensionsContributorsExtensionsGetErrors]

export type ExtensionsContributorsExtensionsGetResponses = {
  /**
   * OK.
   */
  200: MarketplaceOwnExtension
}

export type ExtensionsContributorsExtensionsGetResponse =
  ExtensionsContributorsExtensionsGetResponses[keyof ExtensionsContributorsExtensionsGetResponses]

export type ExtensionsContributorsExtensionsUpdateData = {
  body: ExtensionsContributorsExtensionsUpdateInput
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}'
}

export type ExtensionsContributorsExtensionsUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsUpdateError =
  ExtensionsContributorsExtensionsUpdateErrors[keyof ExtensionsContributorsExtensionsUpdateErrors]

export type ExtensionsContributorsExtensionsUpdateResponses = {
  /**
   * OK.
   */
  200: MarketplaceOwnExtension
}

export type ExtensionsContributorsExtensionsUpdateResponse =
  ExtensionsContributorsExtensionsUpdateResponses[keyof ExtensionsContributorsExtensionsUpdateResponses]

export type ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
    webhookKind: MarketplaceWebhookKind
  }
  query?:
    | {
        contextId?: string | undefined
        scopes?: Array<string> | undefined
        instanceDisabled?: boolean | undefined
        createdAt?: string | undefined
        secret?: string | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}'
}

export type ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateError =
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateErrors[keyof ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateErrors]

export type ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResult
}

export type ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponse =
  ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponses[keyof ExtensionsContributorsExtensionsExtensionInstancesDryRunCreateResponses]

export type ExtensionsContributorsExtensionsSecretCreateData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret'
}

export type ExtensionsContributorsExtensionsSecretCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsSecretCreateError =
  ExtensionsContributorsExtensionsSecretCreateErrors[keyof ExtensionsContributorsExtensionsSecretCreateErrors]

export type ExtensionsContributorsExtensionsSecretCreateResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsSecretCreateResult
}

export type ExtensionsContributorsExtensionsSecretCreateResponse =
  ExtensionsContributorsExtensionsSecretCreateResponses[keyof ExtensionsContributorsExtensionsSecretCreateResponses]

export type ExtensionsInstancesSessionsCreateData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
    sessionId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}'
}

export type ExtensionsInstancesSessionsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesSessionsCreateError = ExtensionsInstancesSessionsCreateErrors[keyof ExtensionsInstancesSessionsCreateErrors]

export type ExtensionsInstancesSessionsCreateResponses = {
  /**
   * OK.
   */
  200: ExtensionsInstancesSessionsCreateResult
}

export type ExtensionsInstancesSessionsCreateResponse =
  ExtensionsInstancesSessionsCreateResponses[keyof ExtensionsInstancesSessionsCreateResponses]

export type CustomersExtensionOrdersListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/extension-orders'
}

export type CustomersExtensionOrdersListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersExtensionOrdersListError = CustomersExtensionOrdersListErrors[keyof CustomersExtensionOrdersListErrors]

export type CustomersExtensionOrdersListResponses = {
  /**
   * OK.
   */
  200: Array<CustomersExtensionOrdersListResultItem>
}

export type CustomersExtensionOrdersListResponse = CustomersExtensionOrdersListResponses[keyof CustomersExtensionOrdersListResponses]

export type ExtensionsInstancesContractGetData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract'
}

export type ExtensionsInstancesContractGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractGetError = ExtensionsInstancesContractGetErrors[keyof ExtensionsInstancesContractGetErrors]

export type ExtensionsInstancesContractGetResponses = {
  /**
   * OK.
   */
  200: ExtensionInstanceContract
}

export type ExtensionsInstancesContractGetResponse = ExtensionsInstancesContractGetResponses[keyof ExtensionsInstancesContractGetResponses]

export type ExtensionsInstancesContractReplaceData = {
  body?: ExtensionsInstancesContractReplaceInput | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract'
}

export type ExtensionsInstancesContractReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractReplaceError =
  ExtensionsInstancesContractReplaceErrors[keyof ExtensionsInstancesContractReplaceErrors]

export type ExtensionsInstancesContractReplaceResponses = {
  /**
   * OK.
   */
  200: ExtensionsInstancesContractReplaceResult
}

export type ExtensionsInstancesContractReplaceResponse =
  ExtensionsInstancesContractReplaceResponses[keyof ExtensionsInstancesContractReplaceResponses]

export type CustomersExtensionsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    extensionId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/extensions/{extensionId}'
}

export type CustomersExtensionsListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersExtensionsListError = CustomersExtensionsListErrors[keyof CustomersExtensionsListErrors]

export type CustomersExtensionsListResponses = {
  /**
   * OK.
   */
  200: ExtensionInstance
}

export type CustomersExtensionsListResponse = CustomersExtensionsListResponses[keyof CustomersExtensionsListResponses]

export type ProjectsExtensionsListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    extensionId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/extensions/{extensionId}'
}

export type ProjectsExtensionsListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsExtensionsListError = ProjectsExtensionsListErrors[keyof ProjectsExtensionsListErrors]

export type ProjectsExtensionsListResponses = {
  /**
   * OK.
   */
  200: ExtensionInstance
}

export type ProjectsExtensionsListResponse = ProjectsExtensionsListResponses[keyof ProjectsExtensionsListResponses]

export type ProjectsExtensionOrdersListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/extension-orders'
}

export type ProjectsExtensionOrdersListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsExtensionOrdersListError = ProjectsExtensionOrdersListErrors[keyof ProjectsExtensionOrdersListErrors]

export type ProjectsExtensionOrdersListResponses = {
  /**
   * OK.
   */
  200: Array<ProjectsExtensionOrdersListResultItem>
}

export type ProjectsExtensionOrdersListResponse = ProjectsExtensionOrdersListResponses[keyof ProjectsExtensionOrdersListResponses]

export type ExtensionsContributorsExtensionsSecretDeleteData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
    extensionSecretId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}'
}

export type ExtensionsContributorsExtensionsSecretDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsSecretDeleteError =
  ExtensionsContributorsExtensionsSecretDeleteErrors[keyof ExtensionsContributorsExtensionsSecretDeleteErrors]

export type ExtensionsContributorsExtensionsSecretDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsExtensionsSecretDeleteResponse =
  ExtensionsContributorsExtensionsSecretDeleteResponses[keyof ExtensionsContributorsExtensionsSecretDeleteResponses]

export type ExtensionsContributorsWebhookExecutionsListData = {
  body?: never
  path: {
    contributorId: string
  }
  query?:
    | {
        extensionId?: string | undefined
        extensionInstanceId?: string | undefined
        state?: Array<MarketplaceExtensionInstanceWebhookExecutionState> | undefined
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: Array<'attempts' | 'nextScheduledExecution'> | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/webhook-executions'
}

export type ExtensionsContributorsWebhookExecutionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsWebhookExecutionsListError =
  ExtensionsContributorsWebhookExecutionsListErrors[keyof ExtensionsContributorsWebhookExecutionsListErrors]

export type ExtensionsContributorsWebhookExecutionsListResponses = {
  /**
   * OK.
   */
  200: Array<MarketplaceExtensionInstanceWebhookExecution>
}

export type ExtensionsContributorsWebhookExecutionsListResponse =
  ExtensionsContributorsWebhookExecutionsListResponses[keyof ExtensionsContributorsWebhookExecutionsListResponses]

export type ExtensionsContributorsExtensionsListData = {
  body?: never
  path: {
    contributorId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/extensions'
}

export type ExtensionsContributorsExtensionsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsListError =
  ExtensionsContributorsExtensionsListErrors[keyof ExtensionsContributorsExtensionsListErrors]

export type ExtensionsContributorsExtensionsListResponses = {
  /**
   * OK.
   */
  200: Array<MarketplaceOwnExtension>
}

export type ExtensionsContributorsExtensionsListResponse =
  ExtensionsContributorsExtensionsListResponses[keyof ExtensionsContributorsExtensionsListResponses]

export type ExtensionsContributorsExtensionsCreateData = {
  body: ExtensionsContributorsExtensionsCreateInput
  path: {
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions'
}

export type ExtensionsContributorsExtensionsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsCreateError =
  ExtensionsContributorsExtensionsCreateErrors[keyof ExtensionsContributorsExtensionsCreateErrors]

export type ExtensionsContributorsExtensionsCreateResponses = {
  /**
   * Created.
   */
  201: ExtensionsContributorsExtensionsCreateResult
}

export type ExtensionsContributorsExtensionsCreateResponse =
  ExtensionsContributorsExtensionsCreateResponses[keyof ExtensionsContributorsExtensionsCreateResponses]

export type ScopesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/scopes'
}

export type ScopesListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ScopesListError = ScopesListErrors[keyof ScopesListErrors]

export type ScopesListResponses = {
  /**
   * OK.
   */
  200: Array<ScopesListResultItem>
}

export type ScopesListResponse = ScopesListResponses[keyof ScopesListResponses]

export type ExtensionsOrderCreateData = {
  body?: ExtensionsOrderCreateInput1 | ExtensionsOrderCreateInput2 | undefined
  path: {
    extensionId: string
  }
  query?: never
  url: '/v2/extensions/{extensionId}/order'
}

export type ExtensionsOrderCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsOrderCreateError = ExtensionsOrderCreateErrors[keyof ExtensionsOrderCreateErrors]

export type ExtensionsOrderCreateResponses = {
  /**
   * Created.
   */
  201: ExtensionsOrderCreateResult
}

export type ExtensionsOrderCreateResponse = ExtensionsOrderCreateResponses[keyof ExtensionsOrderCreateResponses]

export type ExtensionsContributorsExtensionsAssetsDeleteData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
    assetRefId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets/{assetRefId}'
}

export type ExtensionsContributorsExtensionsAssetsDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsAssetsDeleteError =
  ExtensionsContributorsExtensionsAssetsDeleteErrors[keyof ExtensionsContributorsExtensionsAssetsDeleteErrors]

export type ExtensionsContributorsExtensionsAssetsDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsExtensionsAssetsDeleteResponse =
  ExtensionsContributorsExtensionsAssetsDeleteResponses[keyof ExtensionsContributorsExtensionsAssetsDeleteResponses]

export type ExtensionsContributorsExtensionsLogoDeleteData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo'
}

export type ExtensionsContributorsExtensionsLogoDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsLogoDeleteError =
  ExtensionsContributorsExtensionsLogoDeleteErrors[keyof ExtensionsContributorsExtensionsLogoDeleteErrors]

export type ExtensionsContributorsExtensionsLogoDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsExtensionsLogoDeleteResponse =
  ExtensionsContributorsExtensionsLogoDeleteResponses[keyof ExtensionsContributorsExtensionsLogoDeleteResponses]

export type ExtensionsContributorsExtensionsLogoCreateData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo'
}

export type ExtensionsContributorsExtensionsLogoCreateErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsLogoCreateError =
  ExtensionsContributorsExtensionsLogoCreateErrors[keyof ExtensionsContributorsExtensionsLogoCreateErrors]

export type ExtensionsContributorsExtensionsLogoCreateResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsLogoCreateResult
}

export type ExtensionsContributorsExtensionsLogoCreateResponse =
  ExtensionsContributorsExtensionsLogoCreateResponses[keyof ExtensionsContributorsExtensionsLogoCreateResponses]

export type ExtensionsContributorsExtensionsAssetsCreateData = {
  body: ExtensionsContributorsExtensionsAssetsCreateInput
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets'
}

export type ExtensionsContributorsExtensionsAssetsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsAssetsCreateError =
  ExtensionsContributorsExtensionsAssetsCreateErrors[keyof ExtensionsContributorsExtensionsAssetsCreateErrors]

export type ExtensionsContributorsExtensionsAssetsCreateResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsAssetsCreateResult
}

export type ExtensionsContributorsExtensionsAssetsCreateResponse =
  ExtensionsContributorsExtensionsAssetsCreateResponses[keyof ExtensionsContributorsExtensionsAssetsCreateResponses]

export type ExtensionsContributorsExtensionsVerificationProcessCreateData = {
  body?: never
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/verification-process'
}

export type ExtensionsContributorsExtensionsVerificationProcessCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsVerificationProcessCreateError =
  ExtensionsContributorsExtensionsVerificationProcessCreateErrors[keyof ExtensionsContributorsExtensionsVerificationProcessCreateErrors]

export type ExtensionsContributorsExtensionsVerificationProcessCreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ExtensionsContributorsExtensionsVerificationProcessCreateResponse =
  ExtensionsContributorsExtensionsVerificationProcessCreateResponses[keyof ExtensionsContributorsExtensionsVerificationProcessCreateResponses]

export type ExtensionsContributorsExtensionsPublishedReplaceData = {
  body: ExtensionsContributorsExtensionsPublishedReplaceInput
  path: {
    contributorId: string
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/published'
}

export type ExtensionsContributorsExtensionsPublishedReplaceErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsPublishedReplaceError =
  ExtensionsContributorsExtensionsPublishedReplaceErrors[keyof ExtensionsContributorsExtensionsPublishedReplaceErrors]

export type ExtensionsContributorsExtensionsPublishedReplaceResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsPublishedReplaceResult
}

export type ExtensionsContributorsExtensionsPublishedReplaceResponse =
  ExtensionsContributorsExtensionsPublishedReplaceResponses[keyof ExtensionsContributorsExtensionsPublishedReplaceResponses]

export type ExtensionsContributorsExtensionsPricingReplaceData = {
  body: ExtensionsContributorsExtensionsPricingReplaceInput1 | ExtensionsContributorsExtensionsPricingReplaceInput2
  path: {
    extensionId: string
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/pricing'
}

export type ExtensionsContributorsExtensionsPricingReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsPricingReplaceError =
  ExtensionsContributorsExtensionsPricingReplaceErrors[keyof ExtensionsContributorsExtensionsPricingReplaceErrors]

export type ExtensionsContributorsExtensionsPricingReplaceResponses = {
  /**
   * OK.
   */
  200: ExtensionsContributorsExtensionsPricingReplaceResult
}

export type ExtensionsContributorsExtensionsPricingReplaceResponse =
  ExtensionsContributorsExtensionsPricingReplaceResponses[keyof ExtensionsContributorsExtensionsPricingReplaceResponses]

export type ActionsListIngressesCompatibleWithCertificateData = {
  body: ListIngressesCompatibleWithCertificateRequest | ListIngressesCompatibleWithCertificateIDRequest
  path?: never
  query?:
    | {
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/actions/list-ingresses-compatible-with-certificate'
}

export type ActionsListIngressesCompatibleWithCertificateErrors = {
  /**
   * Any other error.
   */
  400: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ActionsListIngressesCompatibleWithCertificateError =
  ActionsListIngressesCompatibleWithCertificateErrors[keyof ActionsListIngressesCompatibleWithCertificateErrors]

export type ActionsListIngressesCompatibleWithCertificateResponses = {
  /**
   * OK.
   */
  200: Array<Ingress>
}

export type ActionsListIngressesCompatibleWithCertificateResponse =
  ActionsListIngressesCompatibleWithCertificateResponses[keyof ActionsListIngressesCompatibleWithCertificateResponses]

export type CustomersLeadFyndrProfileRequestGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/lead-fyndr-profile-request'
}

export type CustomersLeadFyndrProfileRequestGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadFyndrProfileRequestGetError =
  CustomersLeadFyndrProfileRequestGetErrors[keyof CustomersLeadFyndrProfileRequestGetErrors]

export type CustomersLeadFyndrProfileRequestGetResponses = {
  /**
   * OK.
   */
  200: LeadfyndrProfileRequest
}

export type CustomersLeadFyndrProfileRequestGetResponse =
  CustomersLeadFyndrProfileRequestGetResponses[keyof CustomersLeadFyndrProfileRequestGetResponses]

export type CustomersLeadFyndrProfileRequestCreateData = {
  body: CustomersLeadFyndrProfileRequestCreateInput
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/lead-fyndr-profile-request'
}

export type CustomersLeadFyndrProfileRequestCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadFyndrProfileRequestCreateError =
  CustomersLeadFyndrProfileRequestCreateErrors[keyof CustomersLeadFyndrProfileRequestCreateErrors]

export type CustomersLeadFyndrProfileRequestCreateResponses = {
  /**
   * Created.
   */
  201: CustomersLeadFyndrProfileRequestCreateResult
}

export type CustomersLeadFyndrProfileRequestCreateResponse =
  CustomersLeadFyndrProfileRequestCreateResponses[keyof CustomersLeadFyndrProfileRequestCreateResponses]

export type CustomersUnlockedLeadsExportCreateData = {
  body: CustomersUnlockedLeadsExportCreateInput
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads-export'
}

export type CustomersUnlockedLeadsExportCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsExportCreateError =
  CustomersUnlockedLeadsExportCreateErrors[keyof CustomersUnlockedLeadsExportCreateErrors]

export type CustomersUnlockedLeadsExportCreateResponses = {
  /**
   * OK.
   */
  200: CustomersUnlockedLeadsExportCreateResult
}

export type CustomersUnlockedLeadsExportCreateResponse =
  CustomersUnlockedLeadsExportCreateResponses[keyof CustomersUnlockedLeadsExportCreateResponses]

export type CitiesListData = {
  body?: never
  path?: never
  query: {
    input: string
  }
  url: '/v2/cities'
}

export type CitiesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CitiesListError = CitiesListErrors[keyof CitiesListErrors]

export type CitiesListResponses = {
  /**
   * OK.
   */
  200: Array<LeadfyndrCity>
}

export type CitiesListResponse = CitiesListResponses[keyof CitiesListResponses]

export type CustomersLeadFyndrProfileTariffGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/lead-fyndr-profile/tariff'
}

export type CustomersLeadFyndrProfileTariffGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadFyndrProfileTariffGetError =
  CustomersLeadFyndrProfileTariffGetErrors[keyof CustomersLeadFyndrProfileTariffGetErrors]

export type CustomersLeadFyndrProfileTariffGetResponses = {
  /**
   * OK.
   */
  200: LeadfyndrTariffOptions
}

export type CustomersLeadFyndrProfileTariffGetResponse =
  CustomersLeadFyndrProfileTariffGetResponses[keyof CustomersLeadFyndrProfileTariffGetResponses]

export type CustomersLeadFyndrProfileGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/lead-fyndr-profile'
}

export type CustomersLeadFyndrProfileGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadFyndrProfileGetError = CustomersLeadFyndrProfileGetErrors[keyof CustomersLeadFyndrProfileGetErrors]

export type CustomersLeadFyndrProfileGetResponses = {
  /**
   * OK.
   */
  200: LeadfyndrProfile & {
    tariff: LeadfyndrTariffOptions
  }
}

export type CustomersLeadFyndrProfileGetResponse = CustomersLeadFyndrProfileGetResponses[keyof CustomersLeadFyndrProfileGetResponses]

export type CustomersLeadsGetData = {
  body?: never
  path: {
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/leads/{leadId}'
}

export type CustomersLeadsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadsGetError = CustomersLeadsGetErrors[keyof CustomersLeadsGetErrors]

export type CustomersLeadsGetResponses = {
  /**
   * OK.
   */
  200: LeadfyndrLead
}

export type CustomersLeadsGetResponse = CustomersLeadsGetResponses[keyof CustomersLeadsGetResponses]

export type CustomersUnlockedLeadsExportsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        /**
         * Largest number of items to send.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: 'exportedAt' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/unlocked-leads-exports'
}

export type CustomersUnlockedLeadsExportsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsExportsListError = CustomersUnlockedLeadsExportsListErrors[keyof CustomersUnlockedLeadsExportsListErrors]

export type CustomersUnlockedLeadsExportsListResponses = {
  /**
   * OK.
   */
  200: Array<LeadfyndrLeadsExport>
}

export type CustomersUnlockedLeadsExportsListResponse =
  CustomersUnlockedLeadsExportsListResponses[keyof CustomersUnlockedLeadsExportsListResponses]

export type CustomersUnlockedLeadsGetData = {
  body?: never
  path: {
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}'
}

export type CustomersUnlockedLeadsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsGetError = CustomersUnlockedLeadsGetErrors[keyof CustomersUnlockedLeadsGetErrors]

export type CustomersUnlockedLeadsGetResponses = {
  /**
   * OK.
   */
  200: LeadfyndrUnlockedLead
}

export type CustomersUnlockedLeadsGetResponse = CustomersUnlockedLeadsGetResponses[keyof CustomersUnlockedLeadsGetResponses]

export type CustomersUnlockedLeadsCreateData = {
  body?: never
  path: {
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}'
}

export type CustomersUnlockedLeadsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsCreateError = CustomersUnlockedLeadsCreateErrors[keyof CustomersUnlockedLeadsCreateErrors]

export type CustomersUnlockedLeadsCreateResponses = {
  /**
   * OK.
   */
  200: CustomersUnlockedLeadsCreateResult
}

export type CustomersUnlockedLeadsCreateResponse = CustomersUnlockedLeadsCreateResponses[keyof CustomersUnlockedLeadsCreateResponses]

export type CustomersLeadsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        potentialRangeMin?: number | undefined
        potentialRangeMax?: number | undefined
        employeeCountMin?: number | undefined
        employeeCountMax?: number | undefined
        salesVolumeMin?: number | undefined
        salesVolumeMax?: number | undefined
        technologies?: Array<string | 'none'> | undefined
        businessFields?: Array<string> | undefined
        locationCity?: string | undefined
        locationPostCode?: string | undefined
        locationRadiusInKm?: number | undefined
        'basic:timeToFirstByteMs:min'?: number | undefined
        'basic:timeToFirstByteMs:max'?: number | undefined
        'basic:desktop:performance:min'?: number | undefined
        'basic:desktop:performance:max'?: number | undefined
        'basic:mobile:performance:min'?: number | undefined
        'basic:mobile:performance:max'?: number | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: 'potential' | 'relevance' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/leads'
}

export type CustomersLeadsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersLeadsListError = CustomersLeadsListErrors[keyof CustomersLeadsListErrors]

export type CustomersLeadsListResponses = {
  /**
   * OK.
   */
  200: CustomersLeadsListResult
}

export type CustomersLeadsListResponse = CustomersLeadsListResponses[keyof CustomersLeadsListResponses]

export type CustomersUnlockedLeadsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        potentialRangeMin?: number | undefined
        potentialRangeMax?: number | undefined
        employeeCountMin?: number | undefined
        employeeCountMax?: number | undefined
        salesVolumeMin?: number | undefined
        salesVolumeMax?: number | undefined
        technologies?: Array<string | 'none'> | undefined
        businessFields?: Array<string> | undefined
        locationCity?: string | undefined
        locationPostCode?: string | undefined
        locationRadiusInKm?: number | undefined
        'basic:timeToFirstByteMs:min'?: number | undefined
        'basic:timeToFirstByteMs:max'?: number | undefined
        'basic:desktop:performance:min'?: number | undefined
        'basic:desktop:performance:max'?: number | undefined
        'basic:mobile:performance:min'?: number | undefined
        'basic:mobile:performance:max'?: number | undefined
        reserved?: boolean | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: 'potential' | 'relevance' | 'company' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/unlocked-leads'
}

export type CustomersUnlockedLeadsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsListError = CustomersUnlockedLeadsListErrors[keyof CustomersUnlockedLeadsListErrors]

export type CustomersUnlockedLeadsListResponses = {
  /**
   * OK.
   */
  200: CustomersUnlockedLeadsListResult
}

export type CustomersUnlockedLeadsListResponse = CustomersUnlockedLeadsListResponses[keyof CustomersUnlockedLeadsListResponses]

export type CustomersUnlockedLeadsReservationDeleteData = {
  body?: never
  path: {
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation'
}

export type CustomersUnlockedLeadsReservationDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsReservationDeleteError =
  CustomersUnlockedLeadsReservationDeleteErrors[keyof CustomersUnlockedLeadsReservationDeleteErrors]

export type CustomersUnlockedLeadsReservationDeleteResponses = {
  /**
   * OK.
   */
  200: CustomersUnlockedLeadsReservationDeleteResult
}

export type CustomersUnlockedLeadsReservationDeleteResponse =
  CustomersUnlockedLeadsReservationDeleteResponses[keyof CustomersUnlockedLeadsReservationDeleteResponses]

export type CustomersUnlockedLeadsReservationCreateData = {
  body?: never
  path: {
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation'
}

export type CustomersUnlockedLeadsReservationCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersUnlockedLeadsReservationCreateError =
  CustomersUnlockedLeadsReservationCreateErrors[keyof CustomersUnlockedLeadsReservationCreateErrors]

export type CustomersUnlockedLeadsReservationCreateResponses = {
  /**
   * OK.
   */
  200: CustomersUnlockedLeadsReservationCreateResult
}

export type CustomersUnlockedLeadsReservationCreateResponse =
  CustomersUnlockedLeadsReservationCreateResponses[keyof CustomersUnlockedLeadsReservationCreateResponses]

export type LicensesGetData = {
  body?: never
  path: {
    licenseId: string
  }
  query?: never
  url: '/v2/licenses/{licenseId}'
}

export type LicensesGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LicensesGetError = LicensesGetErrors[keyof LicensesGetErrors]

export type LicensesGetResponses = {
  /**
   * OK.
   */
  200: License
}

export type LicensesGetResponse = LicensesGetResponses[keyof LicensesGetResponses]

export type ProjectsLicensesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/licenses'
}

export type ProjectsLicensesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsLicensesListError = ProjectsLicensesListErrors[keyof ProjectsLicensesListErrors]

export type ProjectsLicensesListResponses = {
  /**
   * OK.
   */
  200: Array<License>
}

export type ProjectsLicensesListResponse = ProjectsLicensesListResponses[keyof ProjectsLicensesListResponses]

export type LicensesActionsRotateKeyData = {
  body: LicensesActionsRotateKeyInput
  path: {
    licenseId: string
  }
  query?: never
  url: '/v2/licenses/{licenseId}/actions/rotate-key'
}

export type LicensesActionsRotateKeyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LicensesActionsRotateKeyError = LicensesActionsRotateKeyErrors[keyof LicensesActionsRotateKeyErrors]

export type LicensesActionsRotateKeyResponses = {
  /**
   * OK.
   */
  200: LicenseKeyResponse
}

export type LicensesActionsRotateKeyResponse = LicensesActionsRotateKeyResponses[keyof LicensesActionsRotateKeyResponses]

export type ProjectsValidateLicenseKeyData = {
  body: ProjectsValidateLicenseKeyInput
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/actions/validate-license-key'
}

export type ProjectsValidateLicenseKeyErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsValidateLicenseKeyError = ProjectsValidateLicenseKeyErrors[keyof ProjectsValidateLicenseKeyErrors]

export type ProjectsValidateLicenseKeyResponses = {
  /**
   * OK.
   */
  200: ProjectsValidateLicenseKeyResult
}

export type ProjectsValidateLicenseKeyResponse = ProjectsValidateLicenseKeyResponses[keyof ProjectsValidateLicenseKeyResponses]

export type MailAddressesMailArchiveDeleteData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/mail-archive'
}

export type MailAddressesMailArchiveDeleteErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesMailArchiveDeleteError = MailAddressesMailArchiveDeleteErrors[keyof MailAddressesMailArchiveDeleteErrors]

export type MailAddressesMailArchiveDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type MailAddressesMailArchiveDeleteResponse = MailAddressesMailArchiveDeleteResponses[keyof MailAddressesMailArchiveDeleteResponses]

export type MailRateLimitsGetData = {
  body?: never
  path: {
    mailRateLimitId: string
  }
  query?: never
  url: '/v2/mail-rate-limits/{mailRateLimitId}'
}

export type MailRateLimitsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MailRateLimitsGetError = MailRateLimitsGetErrors[keyof MailRateLimitsGetErrors]

export type MailRateLimitsGetResponses = {
  /**
   * OK.
   */
  200: MailsystemRateLimit
}

export type MailRateLimitsGetResponse = MailRateLimitsGetResponses[keyof MailRateLimitsGetResponses]

export type MailAddressesBackupsListData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/backups'
}

export type MailAddressesBackupsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesBackupsListError = MailAddressesBackupsListErrors[keyof MailAddressesBackupsListErrors]

export type MailAddressesBackupsListResponses = {
  /**
   * OK.
   */
  200: Array<MailAddressBackup>
}

export type MailAddressesBackupsListResponse = MailAddressesBackupsListResponses[keyof MailAddressesBackupsListResponses]

export type MailAddresses2ListData = {
  body?: never
  path?: never
  query?:
    | {
        projectId?: string | undefined
        search?: string | undefined
        forwardAddress?: boolean | undefined
        catchAll?: boolean | undefined
        autoResponder?: boolean | undefined
        mailArchive?: boolean | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?:
          | Array<
              | 'address.domain'
              | 'address.local'
              | 'updatedAt'
              | 'projectId'
              | 'mailbox.quota'
              | 'mailbox.name'
              | 'mailbox.storageInBytes.current'
              | 'mailbox.storageInBytes.limit'
            >
          | undefined
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/mail-addresses/'
}

export type MailAddresses2ListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddresses2ListError = MailAddresses2ListErrors[keyof MailAddresses2ListErrors]

export type MailAddresses2ListResponses = {
  /**
   * OK.
   */
  200: Array<MailAddress>
}

export type MailAddresses2ListResponse = MailAddresses2ListResponses[keyof MailAddresses2ListResponses]

export type MailRateLimitsListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/mail-rate-limits'
}

export type MailRateLimitsListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MailRateLimitsListError = MailRateLimitsListErrors[keyof MailRateLimitsListErrors]

export type MailRateLimitsListResponses = {
  /**
   * OK.
   */
  200: Array<MailsystemRateLimit>
}

export type MailRateLimitsListResponse = MailRateLimitsListResponses[keyof MailRateLimitsListResponses]

export type MailAddressesBackupsRecoveryCreateData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
    backupId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery'
}

export type MailAddressesBackupsRecoveryCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesBackupsRecoveryCreateError =
  MailAddressesBackupsRecoveryCreateErrors[keyof MailAddressesBackupsRecoveryCreateErrors]

export type MailAddressesBackupsRecoveryCreateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type MailAddressesBackupsRecoveryCreateResponse =
  MailAddressesBackupsRecoveryCreateResponses[keyof MailAddressesBackupsRecoveryCreateResponses]

export type MailAddressesRequestRateLimitChangeData = {
  body: MailAddressesRequestRateLimitChangeInput
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/actions/request-rate-limit-change'
}

export type MailAddressesRequestRateLimitChangeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  503: Error
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesRequestRateLimitChangeError =
  MailAddressesRequestRateLimitChangeErrors[keyof MailAddressesRequestRateLimitChangeErrors]

export type MailAddressesRequestRateLimitChangeResponses = {
  /**
   * No Content.
   */
  204: void
}

export type MailAddressesRequestRateLimitChangeResponse =
  MailAddressesRequestRateLimitChangeResponses[keyof MailAddressesRequestRateLimitChangeResponses]

export type CustomersPaymentMethodGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/payment-method'
}

export type CustomersPaymentMethodGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersPaymentMethodGetError = CustomersPaymentMethodGetErrors[keyof CustomersPaymentMethodGetErrors]

export type CustomersPaymentMethodGetResponses = {
  /**
   * OK.
   */
  200: CustomersPaymentMethodGetResult
}

export type CustomersPaymentMethodGetResponse = CustomersPaymentMethodGetResponses[keyof CustomersPaymentMethodGetResponses]

export type CustomersPaymentMethodReplaceData = {
  body?: CustomersPaymentMethodReplaceInput | undefined
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/payment-method'
}

export type CustomersPaymentMethodReplaceErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersPaymentMethodReplaceError = CustomersPaymentMethodReplaceErrors[keyof CustomersPaymentMethodReplaceErrors]

export type CustomersPaymentMethodReplaceResponses = {
  /**
   * OK.
   */
  200: CustomersPaymentMethodReplaceResult
}

export type CustomersPaymentMethodReplaceResponse = CustomersPaymentMethodReplaceResponses[keyof CustomersPaymentMethodReplaceResponses]

export type TimeZonesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/time-zones'
}

export type TimeZonesListErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type TimeZonesListError = TimeZonesListErrors[keyof TimeZonesListErrors]

export type TimeZonesListResponses = {
  /**
   * OK.
   */
  200: Array<string>
}

export type TimeZonesListResponse = TimeZonesListResponses[keyof TimeZonesListResponses]

export type CustomersProjectsListData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?:
    | {
        searchTerm?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: 'createdAt' | 'description' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/projects'
}

export type CustomersProjectsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersProjectsListError = CustomersProjectsListErrors[keyof CustomersProjectsListErrors]

export type CustomersProjectsListResponses = {
  /**
   * OK.
   */
  200: Array<ProjectListItem2>
}

export type CustomersProjectsListResponse = CustomersProjectsListResponses[keyof CustomersProjectsListResponses]

export type ProjectsActivitiesListData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?:
    | {
        aggregateName?: string | undefined
        aggregateDomain?: string | undefined
        aggregateId?: string | undefined
        startTime?: string | undefined
        endTime?: string | undefined
        fulltextSearch?: string | undefined
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Number of the page to send.
         */
        page?: number | undefined
        sort?: 'dateTime' | undefined
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/activities'
}

export type ProjectsActivitiesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsActivitiesListError = ProjectsActivitiesListErrors[keyof ProjectsActivitiesListErrors]

export type ProjectsActivitiesListResponses = {
  /**
   * OK.
   */
  200: Array<ActivitylogLogEntry>
}

export type ProjectsActivitiesListResponse = ProjectsActivitiesListResponses[keyof ProjectsActivitiesListResponses]

export type CertificatesActionsCheckReplaceCertificateData = {
  body: CertificatesActionsCheckReplaceCertificateInput
  path: {
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}/actions/check-replace-certificate'
}

export type CertificatesActionsCheckReplaceCertificateErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesActionsCheckReplaceCertificateError =
  CertificatesActionsCheckReplaceCertificateErrors[keyof CertificatesActionsCheckReplaceCertificateErrors]

export type CertificatesActionsCheckReplaceCertificateResponses = {
  /**
   * OK.
   */
  200: SslCheckReplaceCertificateResponse
}

export type CertificatesActionsCheckReplaceCertificateResponse =
  CertificatesActionsCheckReplaceCertificateResponses[keyof CertificatesActionsCheckReplaceCertificateResponses]

export type CertificateRequestsListData = {
  body?: never
  path?: never
  query?:
    | {
        projectId?: string | undefined
        ingressId?: string | undefined
      }
    | undefined
  url: '/v2/certificate-requests'
}

export type CertificateRequestsListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificateRequestsListError = CertificateRequestsListErrors[keyof CertificateRequestsListErrors]

export type CertificateRequestsListResponses = {
  /**
   * OK.
   */
  200: Array<SslCertificateRequest>
}

export type CertificateRequestsListResponse = CertificateRequestsListResponses[keyof CertificateRequestsListResponses]

export type CertificateRequestsCreateData = {
  body: SslCertificateRequestCreateRequest | SslCertificateRequestCreateWithCSRRequest | SslCertificateRequestCreateWithDNSRequest
  path?: never
  query?: never
  url: '/v2/certificate-requests'
}

export type CertificateRequestsCreateErrors = {
  /**
   * Bad Request.
   */
  400: SslCertificateError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Any other error.
   */
  409: Error
  /**
   * Any other error.
   */
  412: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificateRequestsCreateError = CertificateRequestsCreateErrors[keyof CertificateRequestsCreateErrors]

export type CertificateRequestsCreateResponses = {
  /**
   * Created.
   */
  201: SslCertificateRequestCreateResponse
}

export type CertificateRequestsCreateResponse = CertificateRequestsCreateResponses[keyof CertificateRequestsCreateResponses]

export type CertificateRequestDeleteData = {
  body?: never
  path: {
    certificateRequestId: string
  }
  query?: never
  url: '/v2/certificate-request/{certificateRequestId}'
}

export type CertificateRequestDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificateRequestDeleteError = CertificateRequestDeleteErrors[keyof CertificateRequestDeleteErrors]

export type CertificateRequestDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CertificateRequestDeleteResponse = CertificateRequestDeleteResponses[keyof CertificateRequestDeleteResponses]

export type CertificateDeleteData = {
  body?: never
  path: {
    certificateId: string
  }
  query?: never
  url: '/v2/certificate/{certificateId}'
}

export type CertificateDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificateDeleteError = CertificateDeleteErrors[keyof CertificateDeleteErrors]

export type CertificateDeleteResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CertificateDeleteResponse = CertificateDeleteResponses[keyof CertificateDeleteResponses]

export type CertificateRequestsGetData = {
  body?: never
  path: {
    certificateRequestId: string
  }
  query?: never
  url: '/v2/certificate-requests/{certificateRequestId}'
}

export type CertificateRequestsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificateRequestsGetError = CertificateRequestsGetErrors[keyof CertificateRequestsGetErrors]

export type CertificateRequestsGetResponses = {
  /**
   * OK.
   */
  200: SslCertificateRequest
}

export type CertificateRequestsGetResponse = CertificateRequestsGetResponses[keyof CertificateRequestsGetResponses]

export type CertificatesGetData = {
  body?: never
  path: {
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}'
}

export type CertificatesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesGetError = CertificatesGetErrors[keyof CertificatesGetErrors]

export type CertificatesGetResponses = {
  /**
   * OK.
   */
  200: SslCertificate
}

export type CertificatesGetResponse = CertificatesGetResponses[keyof CertificatesGetResponses]

export type CertificatesReplaceData = {
  body: CertificatesReplaceInput
  path: {
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}'
}

export type CertificatesReplaceErrors = {
  /**
   * Bad Request.
   */
  400: SslCertificateError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesReplaceError = CertificatesReplaceErrors[keyof CertificatesReplaceErrors]

export type CertificatesReplaceResponses = {
  /**
   * No Content.
   */
  204: void
}

export type CertificatesReplaceResponse = CertificatesReplaceResponses[keyof CertificatesReplaceResponses]

export type CertificatesListData = {
  body?: never
  path?: never
  query?:
    | {
        projectId?: string | undefined
        ingressId?: string | undefined
      }
    | undefined
  url: '/v2/certificates'
}

export type CertificatesListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesListError = CertificatesListErrors[keyof CertificatesListErrors]

export type CertificatesListResponses = {
  /**
   * OK.
   */
  200: Array<SslCertificate>
}

export type CertificatesListResponse = CertificatesListResponses[keyof CertificatesListResponses]

export type ProjectsStorageSpaceStatisticsGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/storage-space-statistics'
}

export type ProjectsStorageSpaceStatisticsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsStorageSpaceStatisticsGetError = ProjectsStorageSpaceStatisticsGetErrors[keyof ProjectsStorageSpaceStatisticsGetErrors]

export type ProjectsStorageSpaceStatisticsGetResponses = {
  /**
   * OK.
   */
  200: StoragespaceStatistics
}

export type ProjectsStorageSpaceStatisticsGetResponse =
  ProjectsStorageSpaceStatisticsGetResponses[keyof ProjectsStorageSpaceStatisticsGetResponses]

export type ProjectsStorageSpaceStatisticsUpdateData = {
  body?: ProjectsStorageSpaceStatisticsUpdateInput | undefined
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/storage-space-statistics'
}

export type ProjectsStorageSpaceStatisticsUpdateErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsStorageSpaceStatisticsUpdateError =
  ProjectsStorageSpaceStatisticsUpdateErrors[keyof ProjectsStorageSpaceStatisticsUpdateErrors]

export type ProjectsStorageSpaceStatisticsUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ProjectsStorageSpaceStatisticsUpdateResponse =
  ProjectsStorageSpaceStatisticsUpdateResponses[keyof ProjectsStorageSpaceStatisticsUpdateResponses]

export type ServersStorageSpaceStatisticsGetData = {
  body?: never
  path: {
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/storage-space-statistics'
}

export type ServersStorageSpaceStatisticsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Any other error.
   */
  403: Error
  /**
   * Any other error.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ServersStorageSpaceStatisticsGetError = ServersStorageSpaceStatisticsGetErrors[keyof ServersStorageSpaceStatisticsGetErrors]

export type ServersStorageSpaceStatisticsGetResponses = {
  /**
   * OK.
   */
  200: StoragespaceStatistics
}

export type ServersStorageSpaceStatisticsGetResponse =
  ServersStorageSpaceStatisticsGetResponses[keyof ServersStorageSpaceStatisticsGetResponses]

export type ServersStorageSpaceStatisticsUpdateData = {
  body?: ServersStorageSpaceStatisticsUpdateInput | undefined
  path: {
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/storage-space-statistics'
}

export type ServersStorageSpaceStatisticsUpdateErrors = {
  /**
   * Any other error.
   */
  403: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ServersStorageSpaceStatisticsUpdateError =
  ServersStorageSpaceStatisticsUpdateErrors[keyof ServersStorageSpaceStatisticsUpdateErrors]

export type ServersStorageSpaceStatisticsUpdateResponses = {
  /**
   * No Content.
   */
  204: void
}

export type ServersStorageSpaceStatisticsUpdateResponse =
  ServersStorageSpaceStatisticsUpdateResponses[keyof ServersStorageSpaceStatisticsUpdateResponses]

export type AccountSessionsCurrentStatusGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/sessions/current/status'
}

export type AccountSessionsCurrentStatusGetErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsCurrentStatusGetError = AccountSessionsCurrentStatusGetErrors[keyof AccountSessionsCurrentStatusGetErrors]

export type AccountSessionsCurrentStatusGetResponses = {
  /**
   * OK.
   */
  200: AccountSessionsCurrentStatusGetResult
}

export type AccountSessionsCurrentStatusGetResponse =
  AccountSessionsCurrentStatusGetResponses[keyof AccountSessionsCurrentStatusGetResponses]

export type ActionsDetectPhishingEmailData = {
  body: ActionsDetectPhishingEmailInput
  path?: never
  query?: never
  url: '/v2/actions/detect-phishing-email'
}

export type ActionsDetectPhishingEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ActionsDetectPhishingEmailError = ActionsDetectPhishingEmailErrors[keyof ActionsDetectPhishingEmailErrors]

export type ActionsDetectPhishingEmailResponses = {
  /**
   * OK.
   */
  200: VerificationEmailDetectPhishingMailResponse
}

export type ActionsDetectPhishingEmailResponse = ActionsDetectPhishingEmailResponses[keyof ActionsDetectPhishingEmailResponses]

export type ActionsVerifyAddressCreateData = {
  body: ActionsVerifyAddressCreateInput
  path?: never
  query?: never
  url: '/v2/actions/verify-address'
}

export type ActionsVerifyAddressCreateErrors = {
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ActionsVerifyAddressCreateError = ActionsVerifyAddressCreateErrors[keyof ActionsVerifyAddressCreateErrors]

export type ActionsVerifyAddressCreateResponses = {
  /**
   * OK.
   */
  200: ActionsVerifyAddressCreateResult
}

export type ActionsVerifyAddressCreateResponse = ActionsVerifyAddressCreateResponses[keyof ActionsVerifyAddressCreateResponses]

export type ActionsVerifyCompanyData = {
  body: ActionsVerifyCompanyInput
  path?: never
  query?: never
  url: '/v2/actions/verify-company'
}

export type ActionsVerifyCompanyErrors = {
  /**
   * Precondition Failed.
   */
  412: void
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type ActionsVerifyCompanyError = ActionsVerifyCompanyErrors[keyof ActionsVerifyCompanyErrors]

export type ActionsVerifyCompanyResponses = {
  /**
   * OK.
   */
  200: ActionsVerifyCompanyResult
}

export type ActionsVerifyCompanyResponse = ActionsVerifyCompanyResponses[keyof ActionsVerifyCompanyResponses]

export type AppsInstallationsSystemSoftwareListData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?:
    | {
        tagFilter?: string | undefined
      }
    | undefined
  url: '/v2/app-installations/{appInstallationId}/system-software'
}

export type AppsInstallationsSystemSoftwareListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsSystemSoftwareListError =
  AppsInstallationsSystemSoftwareListErrors[keyof AppsInstallationsSystemSoftwareListErrors]

export type AppsInstallationsSystemSoftwareListResponses = {
  /**
   * OK.
   */
  200: Array<SystemSoftware>
}

export type AppsInstallationsSystemSoftwareListResponse =
  AppsInstallationsSystemSoftwareListResponses[keyof AppsInstallationsSystemSoftwareListResponses]

export type DomainsGetLatestScreenshotData = {
  body?: never
  path?: never
  query: {
    domainName: string
  }
  url: '/v2/domains/latest-screenshot'
}

export type DomainsGetLatestScreenshotErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too Many Requests.
   */
  429: CommonsRateLimitErrorContent
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsGetLatestScreenshotError = DomainsGetLatestScreenshotErrors[keyof DomainsGetLatestScreenshotErrors]

export type DomainsGetLatestScreenshotResponses = {
  /**
   * The reference to the screenshot.
   */
  200: ScreenshotReference
}

export type DomainsGetLatestScreenshotResponse = DomainsGetLatestScreenshotResponses[keyof DomainsGetLatestScreenshotResponses]
