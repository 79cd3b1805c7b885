// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

export type ClientOptions = {
  baseUrl: 'https://api.mittwald.de' | (string & {})
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
  /**
   * Token that renews the access token.
   */
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

/**
 * An activity in a project.
 */
export type Activity = {
  /**
   * What was done.
   */
  action:
    | DnsDomainDeletedActivity
    | DnsIngressDeletedActivity
    | DnsZoneCreatedActivity
    | DnsZoneDeletedActivity
    | DnsCnameRecordSetActivity
    | DnsSrvRecordSetActivity
    | DnsCaaRecordSetActivity
    | DnsTxtRecordSetActivity
    | DnsARecordSetActivity
    | DnsARecordSetManagedActivity
    | DnsMxRecordSetActivity
    | DnsMxRecordSetManagedActivity
    | DatabaseCreatedActivity
    | DatabaseDeletedActivity
    | DatabaseDescriptionSetActivity
    | DatabaseVersionSetActivity
    | DatabaseMysqlUserCreatedActivity
    | DatabaseMysqlUserUpdatedActivity
    | DatabaseMysqlUserPasswordSetActivity
    | DatabaseMysqlUserDeletedActivity
    | AppInstallationRequestedActivity
    | AppInstallationCopyRequestedActivity
    | AppInstallationDescriptionSetActivity
    | AppInstallationFailedActivity
    | AppInstallationDeletedActivity
    | AppInstallationDatabaseLinkedActivity
    | AppInstallationDatabaseUnlinkedActivity
    | AppInstallationMainDatabaseChangedActivity
    | AppInstallationVersionSetActivity
    | AppInstallationDesiredSystemSoftwareSetActivity
    | AppInstallationDesiredSystemSoftwareDeletedActivity
    | GenericActivity
  aggregate: ActivityReference
  /**
   * When it was done.
   */
  dateTime: string
  /**
   * Set if an employee of mittwald did it.
   */
  impersonator?:
    | {
        [key: string]: unknown
      }
    | undefined
  /**
   * Who did it.
   */
  user?:
    | {
        /**
         * Id of the user or extension.
         */
        id: string
        /**
         * Whether it was a user or an extension.
         */
        type: 'user' | 'extension'
      }
    | undefined
}

/**
 * Something that an activity is about.
 */
export type ActivityParameter = {
  aggregate?: ActivityReference | undefined
  /**
   * Name to show.
   */
  name: string
}

/**
 * Reference to a thing on the platform.
 */
export type ActivityReference = {
  /**
   * Kind of thing.
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

/**
 * A postal address to check.
 */
export type AddressToVerify = {
  /**
   * City.
   */
  city: string
  /**
   * Country, as a code (ISO 3166) or by its English or German name.
   */
  country: string
  /**
   * Street with the house number.
   */
  street: string
  /**
   * Postal code.
   */
  zip: string
}

/**
 * The container with a web interface that belongs to a key.
 */
export type AiHostingContainer = {
  /**
   * Id of the container.
   */
  containerId?: string | undefined
  /**
   * Why the container could not be created.
   */
  errorMessage?: string | undefined
  /**
   * Id of the ingress that leads to the container.
   */
  ingressId?: string | undefined
  /**
   * Id of the stack that the container is in.
   */
  stackId?: string | undefined
  /**
   * How far the container is.
   */
  status: 'created' | 'requested' | 'failed'
}

/**
 * The container to link to a key.
 */
export type AiHostingContainerLink = {
  /**
   * Id of the container, that is the service.
   */
  containerId: string
  /**
   * Id of the ingress.
   */
  ingressId: string
  /**
   * Id of the stack.
   */
  stackId: string
}

/**
 * An AI model as a customer can use it.
 */
export type AiHostingCustomerModel = {
  /**
   * Since when the model can be used.
   */
  activeAt: string
  /**
   * Name of the model for people.
   */
  displayName: string
  /**
   * URL of the model's documentation.
   */
  docLink: string
  /**
   * How mature the model is.
   */
  label?: 'lts' | 'stable' | 'experimental' | 'legacy stable' | 'preview' | undefined
  /**
   * Name of the model in requests.
   */
  name: string
  /**
   * When the model will be removed.
   */
  removalAt?: string | undefined
  /**
   * Name of the model that replaces it.
   */
  replacedBy?: string | undefined
  /**
   * Name of a model that it replaces. Deprecated in favour of `replacesModelNames`.
   *
   * @deprecated
   */
  replacesModelName?: string | undefined
  /**
   * Names of the models that it replaces.
   */
  replacesModelNames: Array<string>
  status: AiHostingModelStatus
  /**
   * URL of the model's terms.
   */
  termsOfServiceLink: string
  /**
   * Factor by which its tokens count towards the plan.
   */
  tokenFactor: number
}

/**
 * A key for AI models, with its limits.
 */
export type AiHostingKey = {
  containerMeta?: AiHostingContainer | undefined
  /**
   * Id of the customer.
   */
  customerId?: string | undefined
  /**
   * Whether the key is blocked. Default is false.
   */
  isBlocked: boolean
  /**
   * Secret with which requests to the models authenticate themselves.
   */
  key: string
  /**
   * Id of the key.
   */
  keyId: string
  /**
   * Names of the models that the key may use. Deprecated; the plan has them.
   *
   * @deprecated
   */
  models: Array<string>
  /**
   * Name of the key.
   */
  name: string
  /**
   * Id of the project that the key belongs to, if any.
   */
  projectId?: string | undefined
  rateLimit: AiHostingRateLimit
  tokenUsage: AiHostingTokenUsage
}

/**
 * An AI model that mittwald hosts.
 */
export type AiHostingModel = {
  /**
   * Name of the model for people.
   */
  displayName: string
  /**
   * URL of the model's documentation.
   */
  docLink: string
  /**
   * How mature the model is.
   */
  label?: 'lts' | 'stable' | 'experimental' | 'legacy stable' | 'preview' | undefined
  /**
   * Name of the model in requests.
   */
  name: string
  /**
   * URL of the model's terms.
   */
  termsOfServiceLink: string
  /**
   * Factor by which its tokens count towards the plan.
   */
  tokenFactor: number
}

/**
 * Whether a model can be used, needs its terms accepted first, or will be removed.
 */
export type AiHostingModelStatus = 'active' | 'needApproval' | 'deprecated'

/**
 * AI hosting to order.
 */
export type AiHostingOrder = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Number of tokens a month.
   */
  monthlyTokens: number
  /**
   * Number of requests a minute.
   */
  requestsPerMinute: number
  /**
   * Whether to start with a free trial.
   */
  useFreeTrial?: boolean | undefined
}

/**
 * AI hosting to preview an order of.
 */
export type AiHostingOrderPreview = {
  /**
   * Number of tokens a month.
   */
  monthlyTokens: number
  /**
   * Number of requests a minute.
   */
  requestsPerMinute: number
}

/**
 * The AI plan of a customer, and how much of it is used.
 */
export type AiHostingPlan = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * When the plan was deleted.
   */
  deletedAt?: string | undefined
  /**
   * Keys of the customer.
   */
  keys: AiHostingPlanUsage
  /**
   * Whether terms of models still have to be accepted. Default is false.
   */
  modelTermsApprovalRequired: boolean
  /**
   * When the tokens are next counted from zero.
   */
  nextTokenReset: string
  rateLimit: AiHostingRateLimit
  /**
   * Tokens of the customer.
   */
  tokens: AiHostingPlanTokens
  /**
   * The keys that used the most tokens.
   */
  topUsages?: Array<AiHostingTopUsage> | undefined
}

/**
 * How many tokens of the plan are used. The provider does not say what -1 means.
 */
export type AiHostingPlanTokens = {
  /**
   * Number that is left.
   */
  available: number
  /**
   * Number that the plan allows.
   */
  planLimit: number
  /**
   * Number that is used.
   */
  used: number
}

/**
 * How much of a limit of the plan is used. The provider does not say what -1 means.
 */
export type AiHostingPlanUsage = {
  /**
   * Number that is left.
   */
  available: number
  /**
   * Number that the plan allows.
   */
  planLimit: number
  /**
   * Number that is used.
   */
  used: number
}

/**
 * An AI model as a project may use it.
 */
export type AiHostingProjectModel = {
  /**
   * When the model became available.
   */
  activeAt: string
  /**
   * Name to show.
   */
  displayName: string
  /**
   * Address of the documentation.
   */
  docLink: string
  /**
   * How mature the model is.
   */
  label?: 'lts' | 'stable' | 'experimental' | 'legacy stable' | 'preview' | undefined
  /**
   * Name of the model in requests.
   */
  name: string
  /**
   * When the model will be removed.
   */
  removalAt?: string | undefined
  /**
   * Name of the model that replaces it.
   */
  replacedBy?: string | undefined
  /**
   * Name of the model that it replaces. `replacesModelNames` has all.
   *
   * @deprecated
   */
  replacesModelName?: string | undefined
  /**
   * Names of the models that it replaces.
   */
  replacesModelNames: Array<string>
  status: AiHostingModelStatus
  /**
   * Address of the terms of use.
   */
  termsOfServiceLink: string
  /**
   * How much of the plan's tokens one token of the model takes.
   */
  tokenFactor: number
}

/**
 * How many requests are allowed in a unit of time. The keys of one project share the limit.
 */
export type AiHostingRateLimit = {
  /**
   * Number of requests in one unit.
   */
  allowedRequestsPerUnit: number
  /**
   * The unit of time.
   */
  unit: 'minute'
}

/**
 * Limits that AI hosting is to have after a tariff change.
 */
export type AiHostingTariffChange = {
  /**
   * Id of the contract.
   */
  contractId: string
  /**
   * Number of tokens a month.
   */
  monthlyTokens: number
  /**
   * Number of requests a minute.
   */
  requestsPerMinute: number
}

/**
 * How many tokens a key has used.
 */
export type AiHostingTokenUsage = {
  /**
   * Number of tokens that the plan allows. The provider does not say what -1 means.
   */
  planLimit: number
  /**
   * Number of tokens used.
   */
  used: number
}

/**
 * How many tokens one key used.
 */
export type AiHostingTopUsage = {
  /**
   * Id of the key.
   */
  keyId?: string | undefined
  /**
   * Name of the key.
   */
  name: string
  /**
   * Id of the project that the key belongs to.
   */
  projectId?: string | undefined
  /**
   * Number of tokens used.
   */
  tokenUsed: number
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

/**
 * Note on what a version breaks.
 */
export type AppBreakingNote = {
  /**
   * URL of frequently asked questions about it.
   */
  faqLink: string
}

/**
 * A command that a default cronjob runs.
 */
export type AppCronjobCommand = {
  /**
   * Template of the interpreter.
   */
  interpreterTemplate: string
  /**
   * Template of the parameters.
   */
  parametersTemplate?: string | undefined
  /**
   * Template of the path to the script.
   */
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

/**
 * A database to link to an app installation.
 */
export type AppDatabaseLink = {
  /**
   * Id of the database.
   */
  databaseId: string
  /**
   * Ids of database users, by what the app needs them for.
   */
  databaseUserIds?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * What the app needs the database for.
   */
  purpose: 'primary' | 'cache' | 'custom'
}

/**
 * A linked database, and the one that replaces it.
 */
export type AppDatabaseReplacement = {
  /**
   * Ids of the users of the new database, by name.
   */
  databaseUserIds?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Id of the database to link.
   */
  newDatabaseId: string
  /**
   * Id of the linked database to replace.
   */
  oldDatabaseId: string
}

/**
 * A cronjob that comes with an app, with a command or a URL.
 */
export type AppDefaultCronjob = {
  /**
   * Whether the cronjob runs.
   */
  active: boolean
  command?: AppCronjobCommand | undefined
  /**
   * Description of the cronjob.
   */
  description: string
  /**
   * When the cronjob runs, as a cron expression.
   */
  interval: string
  /**
   * Longest time that an execution may take; the provider does not document its unit.
   */
  timeout: number
  /**
   * Template of the URL that is called.
   */
  urlTemplate?: string | undefined
}

/**
 * System software that an app is to have.
 */
export type AppDesiredSystemSoftware = {
  /**
   * Version that the system software is to have, presumably its id.
   */
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
  /**
   * Number of the app version that is installed.
   */
  appExternalVersion: string
  /**
   * Name of the app.
   */
  appName: string
  /**
   * When the app was installed.
   */
  createdAt: string
  /**
   * Whether the removal was requested.
   */
  deletionRequested?: boolean | undefined
  /**
   * Host name of the installation.
   */
  hostname?: string | undefined
  /**
   * What went wrong with the latest update; gone after one that works.
   */
  lastError?: string | undefined
  /**
   * What keeps the installation from being deleted.
   */
  lockedBy?:
    | {
        [key: string]: AppLockPurpose
      }
    | undefined
  phase: AppPhase
  /**
   * Ports of the installation.
   */
  ports?:
    | Array<{
        /**
         * Name of the port.
         */
        name?: string | undefined
        /**
         * Number of the port.
         */
        port?: number | undefined
      }>
    | undefined
  /**
   * Description of the project.
   */
  projectDescription: string
  /**
   * Whether there is a newer version of the app.
   */
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
  /**
   * Domain of the copy.
   */
  domain?: string | undefined
  /**
   * Path that the copy is installed in.
   */
  installationPath?: string | undefined
}

/**
 * The copy of an app installation was requested.
 */
export type AppInstallationCopyRequestedActivity = {
  /**
   * Name of the activity.
   */
  name: 'app.copy-requested'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: LinkedActivityParameter
    sourceAppInstallation: LinkedActivityParameter
  }
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
  /**
   * Path to install the app in.
   */
  installationPath?: string | undefined
  /**
   * System software that the app is to have, presumably by its id.
   */
  systemSoftware?:
    | {
        [key: string]: AppDesiredSystemSoftware
      }
    | undefined
}

/**
 * A database was linked to an app installation.
 */
export type AppInstallationDatabaseLinkedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after: {
      /**
       * Name of the database.
       */
      name: string
    }
    /**
     * The old values.
     */
    before: {
      /**
       * Name of the database.
       */
      name: string | null
    }
  }
  /**
   * Name of the activity.
   */
  name: 'app.database-linked'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: ActivityParameter
    database: ActivityParameter
  }
}

/**
 * A database was unlinked from an app installation.
 */
export type AppInstallationDatabaseUnlinkedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after: {
      /**
       * Name of the database.
       */
      name: string | null
    }
    /**
     * The old values.
     */
    before: {
      /**
       * Name of the database.
       */
      name: string
    }
  }
  /**
   * Name of the activity.
   */
  name: 'app.database-unlinked'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: ActivityParameter
    database: ActivityParameter
  }
}

/**
 * An app installation was deleted.
 */
export type AppInstallationDeletedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'app.deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: ActivityParameter
  }
}

/**
 * The description of an app installation was changed.
 */
export type AppInstallationDescriptionSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Description of the app installation.
           */
          description: string
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Description of the app installation.
           */
          description: string | null
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'app.description-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: ActivityParameter
  }
}

/**
 * System software was removed from an app installation.
 */
export type AppInstallationDesiredSystemSoftwareDeletedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The version of the system software.
           */
          softwareVersion?: string | undefined
        }
      | null
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The version of the system software.
           */
          softwareVersion?: string | undefined
        }
      | null
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'app.systemsoftware-deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    software: ActivityParameter
    version: ActivityParameter
  }
}

/**
 * System software was set for an app installation.
 */
export type AppInstallationDesiredSystemSoftwareSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The version of the system software.
           */
          softwareVersion?: string | undefined
        }
      | null
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The version of the system software.
           */
          softwareVersion?: string | undefined
        }
      | null
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'app.systemsoftware-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    software: ActivityParameter
    version: ActivityParameter
  }
}

/**
 * The installation of an app failed.
 */
export type AppInstallationFailedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'app.failed'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: LinkedActivityParameter
    error?: ActivityParameter | undefined
  }
}

/**
 * Stage in the life of an app installation: being installed, updated or reconfigured.
 */
export type AppInstallationLifecycle = 'installation' | 'update' | 'reconfigure'

/**
 * The main database of an app installation was changed.
 */
export type AppInstallationMainDatabaseChangedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after: {
      /**
       * Name of the app installation.
       */
      name: string | null
    }
    /**
     * The old values.
     */
    before: {
      /**
       * Name of the app installation.
       */
      name: string | null
    }
  }
  /**
   * Name of the activity.
   */
  name: 'app.main-database-changed'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: ActivityParameter
    database: ActivityParameter
  }
}

/**
 * The installation of an app was requested.
 */
export type AppInstallationRequestedActivity = {
  /**
   * Name of the activity.
   */
  name: 'app.installation-requested'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: LinkedActivityParameter
    version: ActivityParameter
  }
}

/**
 * Order of app installations, by age or by their version of PHP.
 */
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
  /**
   * Changes to the linked databases, by the id of the database.
   */
  databases?:
    | {
        [key: string]: LinkedDatabaseUpdate
      }
    | undefined
}

/**
 * The version of an app installation was changed.
 */
export type AppInstallationVersionSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The version.
           */
          version: string
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The version.
           */
          version?: string | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'app.version-set' | 'app.version-updated'
  /**
   * Object that the activity changed.
   */
  parameters: {
    appInstallation: LinkedActivityParameter
  }
}

/**
 * Why an app installation cannot be deleted.
 */
export type AppLockPurpose = 'unspecified' | 'copy'

/**
 * What is happening to an app installation.
 */
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
  /**
   * Template of the path to the app's backend.
   */
  backendPathTemplate?: string | undefined
  /**
   * Cronjobs that come with an installation of the version.
   */
  defaultCronjobs?: Array<AppDefaultCronjob> | undefined
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
  /**
   * When the backup was requested.
   */
  requestedAt: string
  /**
   * The restore of the backup, if there was one.
   */
  restore?: BackupRestore | undefined
  /**
   * The restore of one path, as `legacy.backups.restorePath` requests it.
   */
  restorePath?: BackupRestorePathDeprecated | undefined
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
 * The database dumps in a backup.
 */
export type BackupDatabaseDumps = {
  /**
   * Names of the dumps, such as `dbdump-mysql-1b2c3d`.
   */
  databases: Array<string>
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
 * When a backup is to expire.
 */
export type BackupExpirationTimeUpdate = {
  /**
   * When the backup is to expire.
   */
  expirationTime?: string | undefined
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
  /**
   * SHA-256 checksum of the archive.
   */
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
 * A file or directory in a backup.
 */
export type BackupPath = {
  /**
   * Its whole path.
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
   * What the directory holds.
   */
  items?: Array<BackupPath> | undefined
  /**
   * Last part of its path.
   */
  name: string
  /**
   * Its size, presumably in bytes.
   */
  size: number
  /**
   * Path that a symbolic link leads to.
   */
  target?: string | undefined
}

/**
 * A restore of a backup.
 */
export type BackupRestore = {
  /**
   * Databases that are restored.
   */
  databaseRestores?: Array<BackupRestoreDatabase> | undefined
  /**
   * Paths that are restored.
   */
  pathRestore?: BackupRestorePath | undefined
  phase: BackupRestorePhase
}

/**
 * A database that is restored from a backup.
 */
export type BackupRestoreDatabase = {
  /**
   * Name of the dump in the backup.
   */
  databaseBackupDump: string
  /**
   * Id of the database that the dump is restored to.
   */
  targetDatabaseId: string
}

/**
 * A database to restore from a backup.
 */
export type BackupRestoreDatabaseRequest = {
  /**
   * Name of the dump in the backup, such as `dbdump-mysql-1b2c3d`.
   */
  databaseBackupDump: string
  /**
   * Id of the database to restore the dump to.
   */
  targetDatabaseId: string
}

/**
 * Paths that are restored from a backup.
 */
export type BackupRestorePath = {
  /**
   * Whether the target path is emptied before.
   */
  clearTargetPath: boolean
  /**
   * Path that the files go to.
   */
  determinedTargetPath: string
  /**
   * Paths in the backup.
   */
  sourcePaths: Array<string>
  /**
   * Path that the request named as the target.
   */
  targetRestorePath?: string | undefined
}

/**
 * The restore of one path, as `legacy.backups.restorePath` requests it.
 */
export type BackupRestorePathDeprecated = {
  /**
   * Whether the target path is emptied before.
   */
  clearTargetPath: boolean
  /**
   * Path that the files go to.
   */
  determinedTargetPath: string
  phase: BackupRestorePhase
  /**
   * Path in the backup.
   */
  sourcePath: string
  /**
   * Path that the request named as the target.
   */
  targetPath?: string | undefined
}

/**
 * Paths to restore from a backup.
 */
export type BackupRestorePathRequest = {
  /**
   * Whether to delete what is in the target path before. Otherwise files that are also in the backup may be overwritten.
   */
  clearTargetPath?: boolean | undefined
  /**
   * Paths in the backup.
   */
  sourcePaths: Array<string>
  /**
   * Directory that the paths go to; the ones they came from by default.
   */
  targetRestorePath?: string | undefined
}

/**
 * A path to restore from a backup.
 */
export type BackupRestorePathRequestDeprecated = {
  /**
   * Whether to delete what is in the target path before. Otherwise files that are also in the backup may be overwritten.
   */
  clearTargetPath?: boolean | undefined
  /**
   * Path in the backup.
   */
  sourcePath: string
  /**
   * Directory that the path goes to; the one it came from by default.
   */
  targetPath?: string | undefined
}

/**
 * How far a restore is.
 */
export type BackupRestorePhase = 'running' | 'completed'

/**
 * What to restore from a backup.
 */
export type BackupRestoreRequest = {
  /**
   * Databases to restore.
   */
  databaseRestores?: Array<BackupRestoreDatabaseRequest> | undefined
  /**
   * Paths to restore.
   */
  pathRestore?: BackupRestorePathRequest | undefined
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

/**
 * Order of backups by age.
 */
export type BackupSortOrder = 'oldestFirst' | 'newestFirst'

/**
 * Changes to a backup.
 */
export type BackupUpdate = {
  /**
   * Text that describes the backup.
   */
  description?: string | undefined
  /**
   * When the backup is to expire, at most a year from now.
   */
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
 * A link to the billing portal.
 */
export type BillingPortalLink = {
  /**
   * URL of the portal.
   */
  url?: string | undefined
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

/**
 * A CAA record.
 */
export type CaaRecord = {
  /**
   * Flags of the record; 128 marks it as critical (RFC 8659).
   */
  flags: number
  /**
   * What the record is about (RFC 8659).
   */
  tag: 'issue' | 'issuewild' | 'iodef'
  /**
   * Value for the tag, such as the domain of an authority.
   */
  value: string
}

/**
 * The CAA records of a zone, or none.
 */
export type CaaRecordSet = UnsetRecords | CaaRecords

/**
 * CAA records, which say who may issue certificates.
 */
export type CaaRecords = {
  /**
   * The CAA records.
   */
  records: Array<CaaRecord>
  settings: DnsRecordSettings
}

/**
 * A card that pays.
 */
export type CardDetails = {
  /**
   * Brand of the card.
   */
  brand: string
  /**
   * Last four digits of its number.
   */
  last4: string
}

/**
 * A TLS certificate of a project.
 */
export type Certificate = {
  /**
   * Certificates of the authorities above it, PEM-encoded.
   */
  caBundle?: string | undefined
  /**
   * The certificate, PEM-encoded.
   */
  certificate?: string | undefined
  /**
   * Id of the order that the certificate comes from.
   */
  certificateOrderId?: string | undefined
  /**
   * Id of the request that the certificate comes from.
   */
  certificateRequestId: string
  certificateType: CertificateType
  /**
   * Common name of the certificate.
   */
  commonName?: string | undefined
  /**
   * Owner that the certificate names.
   */
  contact?: CertificateContact | undefined
  /**
   * Details of a certificate that is validated by DNS.
   */
  dnsCertSpec?:
    | {
        /**
         * Host name that a CNAME record has to point to.
         */
        cnameTarget?: string | undefined
        status?: DnsCertificateStatus | undefined
      }
    | undefined
  /**
   * Names that the certificate is valid for.
   */
  dnsNames?: Array<string> | undefined
  /**
   * Id of the certificate.
   */
  id: string
  /**
   * Whether the certificate has expired.
   */
  isExpired?: boolean | undefined
  /**
   * Authority that issued the certificate.
   */
  issuer?: string | undefined
  /**
   * Threshold before the expiry that was last reached, presumably in days.
   */
  lastExpirationThresholdHit?: number | undefined
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Start of the validity.
   */
  validFrom?: string | undefined
  /**
   * End of the validity.
   */
  validTo?: string | undefined
}

/**
 * Differences between the current and the new certificate.
 */
export type CertificateChanges = {
  /**
   * The common name.
   */
  commonName?: CertificateFieldChange | undefined
  /**
   * The names that the certificate is valid for.
   */
  dnsNames?: CertificateNamesChange | undefined
  /**
   * The issuer.
   */
  issuer?: CertificateFieldChange | undefined
  /**
   * Start of the validity.
   */
  validFrom?: CertificateDateChange | undefined
  /**
   * End of the validity.
   */
  validTo?: CertificateDateChange | undefined
}

/**
 * Owner of a certificate.
 */
export type CertificateContact = {
  /**
   * City.
   */
  city?: string | undefined
  /**
   * Name of the company.
   */
  company?: string | undefined
  /**
   * Country code of two letters (ISO 3166-1).
   */
  country?: string | undefined
  /**
   * Department in the company.
   */
  organizationalUnit?: string | undefined
  /**
   * State or region.
   */
  state?: string | undefined
}

/**
 * The certificate of a request, or what an authority signs.
 */
export type CertificateData = {
  /**
   * Certificates of the authorities above it, PEM-encoded.
   */
  caBundle?: string | undefined
  /**
   * The certificate, PEM-encoded.
   */
  certificate?: string | undefined
  /**
   * Signing request (CSR) for an authority, PEM-encoded.
   */
  signingRequest?: string | undefined
}

/**
 * A date that differs between two certificates.
 */
export type CertificateDateChange = {
  /**
   * Date in the new certificate.
   */
  newValue: string
  /**
   * Date in the current certificate.
   */
  oldValue: string
}

/**
 * Why a certificate or its private key is not accepted.
 */
export type CertificateError = {
  /**
   * What is wrong.
   */
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

/**
 * A field that differs between two certificates.
 */
export type CertificateFieldChange = {
  /**
   * Value in the new certificate.
   */
  newValue: string
  /**
   * Value in the current certificate.
   */
  oldValue: string
}

/**
 * Differences between the names in two certificates.
 */
export type CertificateNamesChange = {
  /**
   * Names that only the new certificate has.
   */
  addedValues: Array<string>
  /**
   * Names that only the current certificate has.
   */
  removedValues: Array<string>
  /**
   * Names, presumably those in both certificates.
   */
  values: Array<string>
}

/**
 * A certificate that is to replace another one.
 */
export type CertificateReplacement = {
  /**
   * The new certificate, PEM-encoded.
   */
  certificate: string
  /**
   * Private key of the new certificate, PEM-encoded.
   */
  privateKey?: string | undefined
}

/**
 * Whether a certificate can be replaced by another one.
 */
export type CertificateReplacementCheck = {
  changes?: CertificateChanges | undefined
  /**
   * What is wrong with the new certificate.
   */
  errors?: Array<CertificateError> | undefined
  /**
   * Whether the new certificate can replace the current one.
   */
  isReplaceable: boolean
}

/**
 * A request for a certificate.
 */
export type CertificateRequest = {
  certificateData: CertificateData
  certificateType: CertificateType
  /**
   * Common name of the certificate.
   */
  commonName?: string | undefined
  contact?: CertificateContact | undefined
  /**
   * When the request was created.
   */
  createdAt: string
  /**
   * Names that the certificate is valid for.
   */
  dnsNames?: Array<string> | undefined
  /**
   * Id of the request.
   */
  id: string
  /**
   * Whether the request is completed.
   */
  isCompleted: boolean
  /**
   * Authority that issued the certificate.
   */
  issuer?: string | undefined
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Start of the validity.
   */
  validFrom?: string | undefined
  /**
   * End of the validity.
   */
  validTo?: string | undefined
}

/**
 * An existing certificate to add.
 */
export type CertificateRequestCreate = {
  /**
   * The certificate, PEM-encoded.
   */
  certificate: string
  /**
   * Private key of the certificate, PEM-encoded.
   */
  privateKey: string
  /**
   * Id of the project that the certificate is for.
   */
  projectId: string
}

/**
 * A signing request (CSR) to create.
 */
export type CertificateRequestCreateWithCsr = {
  /**
   * Host name that the certificate is to be for.
   */
  commonName: string
  /**
   * Owner that the certificate is to name.
   */
  contact: CertificateContact
  /**
   * Id of the project that the certificate is for.
   */
  projectId: string
}

/**
 * A certificate to request that is validated by DNS.
 */
export type CertificateRequestCreateWithDns = {
  /**
   * Host name that the certificate is to be for.
   */
  commonName: string
  /**
   * Id of the project that the certificate is for.
   */
  projectId: string
}

/**
 * A new request for a certificate.
 */
export type CertificateRequestCreated = {
  /**
   * Common name of the certificate.
   */
  commonName?: string | undefined
  contact?: CertificateContact | undefined
  /**
   * Names that the certificate is valid for.
   */
  dnsNames?: Array<string> | undefined
  /**
   * Id of the request.
   */
  id: string
  /**
   * Authority that issued the certificate.
   */
  issuer?: string | undefined
  /**
   * Signing request (CSR) to send to an authority, PEM-encoded.
   */
  signingRequest?: string | undefined
  /**
   * Start of the validity.
   */
  validFrom?: string | undefined
  /**
   * End of the validity.
   */
  validTo?: string | undefined
}

/**
 * Status of a certificate that is validated by DNS.
 */
export type CertificateStatus = 'issuing' | 'ready' | 'cnameError' | 'error' | 'unspecified'

/**
 * Where a certificate comes from: not specified (0), mittwald (1), an external source (2), or mittwald after validation by DNS (3).
 */
export type CertificateType = 0 | 1 | 2 | 3

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

/**
 * A company to check.
 */
export type CompanyToVerify = {
  /**
   * Name of the company with its legal form.
   */
  name: string
}

/**
 * How to reach a person or a company.
 */
export type Contact = {
  /**
   * First name.
   */
  firstName?: string | undefined
  /**
   * Last name.
   */
  lastName?: string | undefined
  /**
   * Title such as `Dr.`
   */
  title?: string | undefined
  salutation: Salutation
  /**
   * Name of the company.
   */
  company?: string | undefined
  address: Address
  /**
   * E-mail address.
   */
  emailAddress?: string | undefined
  /**
   * Phone numbers.
   */
  phoneNumbers?: Array<string> | undefined
  /**
   * Whether the person is addressed formally.
   */
  useFormalTerm?: boolean | undefined
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

/**
 * The verification of a domain owner's name, address or e-mail address.
 */
export type ContactVerification = {
  /**
   * Id of the verification.
   */
  id: string
  status: ContactVerificationStatus
  /**
   * The value to verify.
   */
  typeData: ContactVerificationAddress | ContactVerificationEmail | ContactVerificationName
}

/**
 * A postal address to verify.
 */
export type ContactVerificationAddress = {
  /**
   * Always `address`.
   */
  type: 'address'
  /**
   * The address.
   */
  value: string
}

/**
 * An e-mail address to verify.
 */
export type ContactVerificationEmail = {
  /**
   * Deadline of the verification.
   */
  emailVerificationDeadline?: string | undefined
  /**
   * When an e-mail was last sent to it.
   */
  lastEmailSentDate?: string | undefined
  /**
   * Says that it is an e-mail address.
   */
  type: 'email'
  /**
   * The e-mail address.
   */
  value: string
}

/**
 * A name to verify.
 */
export type ContactVerificationName = {
  /**
   * Says that it is a name.
   */
  type: 'name'
  /**
   * The name.
   */
  value: string
}

/**
 * How far a verification is.
 */
export type ContactVerificationStatus = 'created' | 'pending' | 'completed' | 'failed'

/**
 * Kind of value that is verified.
 */
export type ContactVerificationType = 'name' | 'address' | 'email'

/**
 * What an image declares.
 */
export type ContainerImageConfig = {
  /**
   * Default arguments of the entrypoint.
   */
  command?: Array<string> | undefined
  /**
   * Digest of the image.
   */
  digest: string
  /**
   * Default program of the container.
   */
  entrypoint?: Array<string> | undefined
  /**
   * Environment variables of the image.
   */
  env?: Array<ContainerImageVariable> | undefined
  /**
   * Ports that the image exposes.
   */
  exposedPorts?: Array<ContainerImagePort> | undefined
  /**
   * Whether AI has written parts of this.
   */
  hasAiGeneratedData: boolean
  /**
   * Whether AI can describe this image.
   */
  isAiAvailable: boolean
  /**
   * Whether the container runs as root.
   */
  isUserRoot: boolean
  /**
   * Id of a user that replaces the one of the image. No longer used.
   *
   * @deprecated
   */
  overwritingUser?: number | undefined
  /**
   * Name of the user that the container runs as.
   */
  user: string
  /**
   * Id of the user that the container runs as.
   */
  userId: number
  /**
   * Directories that are expected to be volumes.
   */
  volumes?: Array<ContainerImageVolume> | undefined
}

/**
 * A port that an image exposes.
 */
export type ContainerImagePort = {
  /**
   * What the port is for.
   */
  description?: string | undefined
  /**
   * Whether AI has written this entry.
   */
  isAiGenerated: boolean
  /**
   * The port and its protocol, such as `8080/tcp`.
   */
  port: string
}

/**
 * An environment variable of an image.
 */
export type ContainerImageVariable = {
  /**
   * What the variable is for.
   */
  description?: string | undefined
  /**
   * Whether AI has written this entry.
   */
  isAiGenerated: boolean
  /**
   * Whether the value is a secret, such as a password.
   */
  isSensitive?: boolean | undefined
  /**
   * Name of the variable.
   */
  key: string
  /**
   * Default value.
   */
  value?: string | undefined
}

/**
 * A directory that an image expects to be a volume.
 */
export type ContainerImageVolume = {
  /**
   * What the directory holds.
   */
  description?: string | undefined
  /**
   * Whether AI has written this entry.
   */
  isAiGenerated: boolean
  /**
   * Path of the directory.
   */
  volume: string
}

/**
 * Limits of a container.
 */
export type ContainerResourceSpec = {
  /**
   * CPU cores as a decimal number; `0.5` is half a core.
   */
  cpus?: string | undefined
  /**
   * Memory in bytes, or with a unit such as `512mb`.
   */
  memory?: string | undefined
}

/**
 * Resources of a container.
 */
export type ContainerResources = {
  limits?: ContainerResourceSpec | undefined
}

/**
 * A template from which a stack or a component is created.
 */
export type ContainerTemplate = {
  /**
   * Categories of the template.
   */
  categories: Array<string>
  /**
   * What the application does.
   */
  description: TranslatedText
  /**
   * Developer of the application.
   */
  developer: string
  /**
   * Domains that the services need.
   */
  domains?:
    | Array<{
        /**
         * Port of the service.
         */
        port: string
        /**
         * What the domain is for.
         */
        purpose?: string | undefined
        /**
         * Name of the service.
         */
        service: string
        /**
         * Name of the input with the domain.
         */
        userInput: string
      }>
    | undefined
  /**
   * Help for users of the template.
   */
  help?:
    | {
        /**
         * Hints to show.
         */
        alerts?:
          | Array<{
              /**
               * Text of the hint.
               */
              content: TranslatedText
              /**
               * Heading of the hint.
               */
              heading: TranslatedText
              /**
               * Address that the hint links to.
               */
              link?: TranslatedText | undefined
              /**
               * Text of the link.
               */
              linkText?: TranslatedText | undefined
              /**
               * Kind of the hint.
               */
              status: string
            }>
          | undefined
        /**
         * Technical facts to show.
         */
        technicalDetails?:
          | Array<{
              /**
               * Label of the fact.
               */
              key: TranslatedText
              /**
               * The fact.
               */
              value: string
            }>
          | undefined
      }
    | undefined
  /**
   * Address of the icon.
   */
  iconUrl: string
  /**
   * Id of the template.
   */
  id: string
  /**
   * License of the application.
   */
  license?:
    | {
        /**
         * Address of its text.
         */
        link?: string | undefined
        /**
         * Name of the license.
         */
        name: string
      }
    | undefined
  /**
   * Version of the format of the template, such as `1.0`.
   */
  manifestVersion: string
  /**
   * Name of the application.
   */
  name: TranslatedText
  /**
   * Address of the source code.
   */
  repository?: string | undefined
  /**
   * Pictures of the application.
   */
  screenshots?:
    | Array<{
        /**
         * Background of the picture.
         */
        bg: string
        /**
         * Address of the picture.
         */
        screenshot: string
        /**
         * Caption of the picture.
         */
        text: TranslatedText
      }>
    | undefined
  /**
   * Address of the support.
   */
  supportLink?: string | undefined
  /**
   * What the application is, in a few words.
   */
  tagline: TranslatedText
  /**
   * Whether the template is a part of a stack, or a whole stack.
   */
  type: 'component' | 'standalone'
  /**
   * Values that the user enters.
   */
  userInputs?:
    | Array<{
        /**
         * Where values to choose from come from.
         */
        dataSource?: string | undefined
        /**
         * Value if the user enters none.
         */
        defaultValue?: string | undefined
        /**
         * Label of the input.
         */
        label?: TranslatedText | undefined
        /**
         * Name of the input.
         */
        name: string
        /**
         * Place of the input in a form.
         */
        positionMeta?:
          | {
              /**
               * Position among the inputs of the section.
               */
              index?: number | undefined
              /**
               * Section of the form.
               */
              section?: string | undefined
              /**
               * Step of the form.
               */
              step?: string | undefined
            }
          | undefined
        /**
         * Whether a value is needed.
         */
        required: boolean
        /**
         * Schema of the values, as text.
         */
        validationSchema?: string | undefined
      }>
    | undefined
  /**
   * Version of the application, such as `latest`.
   */
  version: string
  /**
   * Address of the website.
   */
  website?: string | undefined
}

/**
 * Statistics of templates.
 */
export type ContainerTemplateStatistics = {
  /**
   * Category that was asked for.
   */
  category?: string | undefined
  /**
   * The statistics, by template.
   */
  templates?: Array<ContainerTemplateUsage> | undefined
}

/**
 * How often a template was installed.
 */
export type ContainerTemplateUsage = {
  /**
   * Id of the template.
   */
  id: string
  /**
   * Number of installations.
   */
  installations: number
  /**
   * Number of installations in the last 30 days.
   */
  installations30Days: number
}

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
  /**
   * More about the reason.
   */
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
  /**
   * More about the reason.
   */
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
  /**
   * Whether the termination may not be cancelled.
   */
  cancellationForbidden?: boolean | undefined
  /**
   * More about the reason.
   */
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
 * When and why a contract is to end.
 */
export type ContractTerminationRequest = {
  /**
   * More about the reason.
   */
  explanation?: string | undefined
  /**
   * Why the contract is to end.
   */
  reason?: string | undefined
  /**
   * When the contract is to end; by default on the next possible date.
   */
  terminationTargetDate?: string | undefined
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
  /**
   * Short text about the contributor.
   */
  description?: string | undefined
  descriptions?: ContributorDescriptions | undefined
  /**
   * URL of the contributor's homepage.
   */
  homepage?: string | undefined
  imprint?: ContributorImprint | undefined
  /**
   * How to reach the support.
   */
  supportInformation: ExtensionSupport & {
    /**
     * Whether it is the customer's support.
     */
    inherited: boolean
  }
}

/**
 * Reference and rules for the upload of a contributor's avatar.
 */
export type ContributorAvatarUpload = {
  /**
   * Upload token for `files.create`.
   */
  avatarRefId: string
  rules: ExtensionUploadRules
}

/**
 * How a contributor invoices its customers.
 */
export type ContributorBillingInformation = {
  /**
   * Id of the contributor.
   */
  contributorId?: string | undefined
  /**
   * Footer of the invoices.
   */
  invoiceFooter?: string | undefined
  /**
   * How far the onboarding for paid extensions is.
   */
  onboardingStatus?: 'NOT_STARTED' | 'STARTED' | 'SUCCESSFUL' | undefined
  /**
   * Id of the contributor's account at Stripe.
   */
  stripeAccountId?: string | undefined
}

/**
 * New billing information of a contributor.
 */
export type ContributorBillingInformationUpdate = {
  /**
   * Footer of the invoices.
   */
  invoiceFooter?: string | undefined
}

/**
 * Who signs the contracts of a contributor.
 */
export type ContributorContractOwner = {
  contact: Contact
  /**
   * Whether it is the owner of the customer's contracts.
   */
  inherited: boolean
}

/**
 * A customer with a contract for an extension.
 */
export type ContributorContractPartner = {
  /**
   * Who has the contract.
   */
  contractPartner: {
    address: Address
    /**
     * Name of the company.
     */
    company?: string | undefined
    /**
     * E-mail address.
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
  }
  /**
   * When the contract partner was recorded.
   */
  createdAt: string
  /**
   * Id of the extension.
   */
  extensionId: string
  /**
   * Id of the extension instance.
   */
  extensionInstanceId: string
  /**
   * Id of the customer.
   */
  parentCustomerId: string
}

/**
 * Details of a contributor that differ from those of its customer.
 */
export type ContributorCreate = {
  /**
   * Id of the user whom mittwald contacts about problems; a member of the customer. Default is the caller.
   */
  deviatingContactPersonUserId?: string | undefined
  /**
   * Contract partner.
   */
  deviatingContractOwner?: Contact | undefined
  /**
   * Name of the contributor.
   */
  deviatingName?: string | undefined
  /**
   * How users reach its support.
   */
  deviatingSupportInformation?: ExtensionSupport | undefined
  /**
   * Its imprint, as a text or a URL.
   */
  imprint?: ContributorImprint | undefined
}

/**
 * A contributor that was created.
 */
export type ContributorCreated = {
  /**
   * Id of the contributor.
   */
  id: string
}

/**
 * A link to a contributor's dashboard at Stripe.
 */
export type ContributorDashboardLink = {
  /**
   * The link. It needs no further login.
   */
  url?: string | undefined
}

/**
 * What a contributor says about itself, by language.
 */
export type ContributorDescriptions = {
  /**
   * German text.
   */
  de: string
  /**
   * English text.
   */
  en?: string | undefined
}

/**
 * Imprint of a contributor, as text or as the URL of a page.
 */
export type ContributorImprint =
  | {
      /**
       * Text of the imprint.
       */
      text: string
      url?: never
    }
  | {
      /**
       * URL of the imprint.
       */
      url: string
      text?: never
    }

/**
 * An invoice from mittwald to a contributor.
 */
export type ContributorIncomingInvoice = {
  /**
   * Currency of the amounts.
   */
  currency: string
  /**
   * Id of the contributor's customer.
   */
  customerId: string
  /**
   * Name of the customer.
   */
  customerName: string
  /**
   * Number of the customer.
   */
  customerNumber: string
  /**
   * Date of the invoice.
   */
  date: string
  /**
   * Id of the invoice.
   */
  id: string
  /**
   * Number of the invoice.
   */
  invoiceNumber: string
  /**
   * Kind of the invoice.
   */
  invoiceType?: 'REGULAR' | 'CORRECTION' | 'REISSUE' | 'CANCELLATION' | undefined
  /**
   * Id of the PDF file.
   */
  pdfId: string
  recipient: InvoiceRecipient
  /**
   * Amount with tax.
   */
  totalGross: number
  /**
   * Amount without tax.
   */
  totalNet: number
}

/**
 * The footer of a contributor's invoices.
 */
export type ContributorInvoiceFooter = {
  /**
   * Id of the contributor.
   */
  contributorId?: string | undefined
  /**
   * Footer of the invoices.
   */
  invoiceFooter?: string | undefined
}

/**
 * The onboarding of a contributor for paid extensions.
 */
export type ContributorOnboarding = {
  /**
   * Id of the contributor.
   */
  contributorId?: string | undefined
  /**
   * Link at which the contributor goes on.
   */
  onboardingLink?: string | undefined
}

/**
 * How to start the onboarding of a contributor.
 */
export type ContributorOnboardingStart = {
  /**
   * Countries whose customers may order, here only the contributor's own.
   */
  shippingCountryRestriction: 'onlyDomestic'
}

/**
 * An invoice or a credit note in the name of a contributor.
 */
export type ContributorOutgoingInvoice = {
  /**
   * Date of the invoice.
   */
  invoiceDate: string
  /**
   * Id of the invoice.
   */
  invoiceId: string
  /**
   * Number of the invoice.
   */
  invoiceNumber: string
  /**
   * Whether it is an invoice or a credit note.
   */
  invoiceType: 'INVOICE' | 'CREDIT_NOTE'
  /**
   * URL of the PDF file.
   */
  pdfLink: string
  /**
   * Amount with tax.
   */
  totalGross: number
  /**
   * Amount without tax.
   */
  totalNet: number
  /**
   * URL of the invoice as a page.
   */
  webLink?: string | undefined
}

/**
 * Whether the contributor is enabled.
 *
 * @deprecated
 */
export type ContributorState = 'enabled' | 'disabled'

/**
 * New details of a contributor.
 */
export type ContributorUpdate = {
  /**
   * Id of the user whom mittwald contacts.
   */
  contactPersonUserId?: string | undefined
  /**
   * What the contributor says about itself, or null.
   */
  descriptions?: ContributorDescriptions | null | undefined
  /**
   * Who signs the contracts, if not the owner of the customer, or null.
   */
  deviatingContractOwner?: ContributorContractOwner | null | undefined
  /**
   * Name of the contributor, if not the customer's.
   */
  deviatingName?: string | undefined
  /**
   * Support of the contributor, if not the customer's, or null.
   */
  deviatingSupportInformation?: ExtensionSupport | null | undefined
  /**
   * URL of the contributor's homepage.
   */
  homepage?: string | undefined
  imprint?: ContributorImprint | undefined
}

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
  relatedTo?: ConversationRelation | undefined
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
  /**
   * Roles whose members get notifications of the conversation.
   */
  notificationRoles?: Array<ConversationNotificationRole> | undefined
  /**
   * The last message.
   */
  lastMessage?:
    | {
        /**
         * When the last message was sent.
         */
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
  relatedTo?: ConversationRelation | undefined
  /**
   * With whom to share the conversation.
   */
  sharedWith?: ShareableReference | undefined
  /**
   * Title of the conversation.
   */
  title?: string | undefined
  /**
   * Text of the first message.
   */
  messageContent?: string | undefined
  /**
   * Roles whose members get notifications of the conversation.
   */
  notificationRoles?: Array<ConversationNotificationRole> | undefined
}

/**
 * A file of a message that was deleted.
 */
export type ConversationDeletedFile = {
  /**
   * When the file was deleted.
   */
  deletionDate: string
  /**
   * Id of the file.
   */
  id: string
  /**
   * Name of the file.
   */
  name: string
  /**
   * Always `deleted`.
   */
  status: 'deleted'
  /**
   * MIME type of the file.
   */
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

/**
 * What all service requests have in common.
 */
export type ConversationGenericServiceRequest = {
  /**
   * Id of the conversation.
   */
  conversationId: string
  /**
   * When the request was created.
   */
  createdAt: string
  /**
   * Files of the request; always empty.
   */
  files?: Array<ConversationFile> | undefined
  /**
   * Id of the message.
   */
  messageId: string
  /**
   * Kind of the message.
   */
  type: 'SERVICE_REQUEST'
}

/**
 * A message about another event.
 */
export type ConversationGenericStatusUpdate = {
  /**
   * Id of the conversation.
   */
  conversationId: string
  /**
   * When the message was created.
   */
  createdAt: string
  /**
   * Whether only the staff of mittwald see the message.
   */
  internal?: boolean | undefined
  /**
   * What happened.
   */
  messageContent: string
  /**
   * More about the event.
   */
  meta?:
    | {
        user?: ConversationUser | undefined
      }
    | undefined
  /**
   * Kind of the message.
   */
  type: 'STATUS_UPDATE'
}

/**
 * What a requested increase of a rate limit for mail is about.
 */
export type ConversationMailLimitRequest = {
  /**
   * Id of the mail address.
   */
  mailAddressId: string
  /**
   * Id of the rate limit.
   */
  rateLimitId: string
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

/**
 * A role in the customer or the project that a conversation is about.
 */
export type ConversationNotificationRole =
  | 'customer_owner'
  | 'customer_accountant'
  | 'customer_member'
  | 'project_owner'
  | 'project_emailadmin'
  | 'project_external'

/**
 * The preferred users for conversations of a customer.
 */
export type ConversationPreferences = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * The preferred users.
   */
  preferredUsers: {
    /**
     * Id of the user for each category; the keys are ids of categories.
     */
    categoryUserPairs?:
      | {
          [key: string]: string
        }
      | undefined
    /**
     * Id of the user for all other categories.
     */
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

/**
 * An object that a conversation is about.
 */
export type ConversationRelation =
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'user'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'user'
      /**
       * Id of the user.
       */
      id: string
    }
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'customer'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'customer'
      /**
       * Id of the customer.
       */
      id: string
    }
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'project'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'project'
      /**
       * Id of the project.
       */
      id: string
    }
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'appinstallation'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'app'
      /**
       * Id of the app installation.
       */
      id: string
    }
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'placementgroup'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'project'
      /**
       * Id of the server.
       */
      id: string
    }
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'extensionInstance'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'extension'
      /**
       * Id of the extension instance.
       */
      id: string
    }
  | {
      /**
       * Kind of the object.
       */
      aggregate: 'container'
      /**
       * Part of the API that the object belongs to.
       */
      domain: 'container'
      /**
       * Id of the container.
       */
      id: string
    }

/**
 * What a requested relocation is about.
 */
export type ConversationRelocationRequest = {
  /**
   * Whom to ask.
   */
  contact: {
    /**
     * E-mail address.
     */
    email: string
    /**
     * First name.
     */
    firstname: string
    /**
     * Last name.
     */
    lastname: string
    /**
     * Phone number.
     */
    phone?: string | undefined
  }
  /**
   * Domains to move.
   */
  domain?:
    | {
        /**
         * Whether all domains move.
         */
        allDomains?: boolean | undefined
        /**
         * The domains that move, unless all do.
         */
        domains?:
          | Array<{
              /**
               * Auth code for the transfer.
               */
              authCode?: string | undefined
              /**
               * Name of the domain.
               */
              domainName?: string | undefined
            }>
          | undefined
      }
    | undefined
  /**
   * Mail to move.
   */
  email?:
    | {
        /**
         * Mailboxes that move.
         */
        emailInboxes?:
          | Array<{
              /**
               * E-mail address of the mailbox.
               */
              email: string
              /**
               * Password of the mailbox.
               */
              password: string
            }>
          | undefined
      }
    | undefined
  /**
   * Notes for the support.
   */
  notes?: string | undefined
  /**
   * When the customer would like the relocation to happen.
   */
  preferredRelocationDate?: string | undefined
  /**
   * Key of the request; not explained by the provider.
   */
  redirectusKey: number
  /**
   * The other provider, and the account there.
   */
  source: {
    /**
     * Name of the other provider.
     */
    providerName: string
    /**
     * Password at the other provider.
     */
    providerPassword: string
    /**
     * URL of the login at the other provider.
     */
    providerUrl: string
    /**
     * User name at the other provider.
     */
    providerUsername: string
    /**
     * Account that moves.
     */
    sourceAccount: string
  }
  /**
   * Where the account moves to.
   */
  target: {
    /**
     * Short id of the account.
     */
    accountShortId: string
    /**
     * Application that moves.
     */
    application?: string | undefined
    /**
     * Type of the ordered article.
     */
    articleType: string
    /**
     * Customer at mittwald.
     */
    organisation: string
    /**
     * Prices of the relocation.
     */
    prices?:
      | Array<{
          /**
           * What the price is for.
           */
          name?: string | undefined
          /**
           * The price; the provider does not document its unit.
           */
          price?: number | undefined
        }>
      | undefined
    /**
     * Product at mittwald.
     */
    product: string
    /**
     * Whether the data are compared after the relocation.
     */
    withDataCompare?: boolean | undefined
  }
  /**
   * Id of the user who ordered the relocation.
   */
  userId: string
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

/**
 * A message that says when the support returns to a conversation.
 */
export type ConversationResubmissionStatusUpdate = {
  /**
   * Id of the conversation.
   */
  conversationId: string
  /**
   * When the message was created.
   */
  createdAt: string
  /**
   * Whether only the staff of mittwald see the message.
   */
  internal?: boolean | undefined
  /**
   * What happened.
   */
  messageContent: 'RESUBMISSION_CREATED' | 'RESUBMISSION_RESUBMIT_AT_CHANGED'
  /**
   * Who returns to the conversation, and when.
   */
  meta?:
    | {
        /**
         * Short name of the group.
         */
        groupAcronym: string
        /**
         * Id of the group.
         */
        groupId: string
        /**
         * Name of the group.
         */
        groupName: string
        /**
         * When the group returns to the conversation.
         */
        resubmitAt: string
        user?: ConversationUser | undefined
      }
    | undefined
  /**
   * Kind of the message.
   */
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

/**
 * A message that asks the support for a service.
 */
export type ConversationServiceRequest = ConversationGenericServiceRequest & {
  /**
   * The service.
   */
  messageContent: 'relocation' | 'call' | 'mailSendLimitIncrease'
  /**
   * What the request is about.
   */
  meta: ConversationRelocationRequest | ConversationMailLimitRequest
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
  relatedTo?: ConversationRelation | undefined
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
  /**
   * Whether the user works for mittwald.
   */
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
  /**
   * Id of the app installation that the cronjob belongs to; use `target` instead.
   */
  appInstallationId?: string | undefined
  concurrencyPolicy?: CronjobConcurrencyPolicy | undefined
  /**
   * Number of failed executions after which a message is sent.
   */
  failedExecutionAlertThreshold: number
  /**
   * App installation or service of a stack that the cronjob runs in, with the URL or command.
   */
  target?: CronjobAppInstallationTarget | CronjobServiceTargetResponse | undefined
  /**
   * Time zone of the interval, such as `Europe/Berlin`.
   */
  timeZone?: string | undefined
}

/**
 * The app installation that a cronjob is to belong to.
 */
export type CronjobAppInstallationReplace = {
  /**
   * Id of the app installation.
   */
  appInstallationId: string
}

/**
 * An app installation that a cronjob runs in.
 */
export type CronjobAppInstallationTarget = {
  /**
   * Id of the app installation.
   */
  appInstallationId: string
  /**
   * URL or command to call.
   */
  destination: CronjobUrl | CronjobCommand
}

/**
 * The app installation that a cronjob is to belong to, by its id.
 */
export type CronjobAppInstallationUpdate = {
  /**
   * Id of the app installation.
   *
   * @deprecated
   */
  appId: string
  /**
   * Id of the app installation.
   */
  appInstallationId?: string | undefined
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

/**
 * Whether executions of a cronjob may overlap: they may, they may not, or the new one replaces the one that runs.
 */
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
  /**
   * Id of the app installation that the cronjob belongs to; use `target` instead.
   */
  appInstallationId?: string | undefined
  concurrencyPolicy?: CronjobConcurrencyPolicy | undefined
  /**
   * Number of failed executions after which a message is sent.
   */
  failedExecutionAlertThreshold?: number | undefined
  /**
   * App installation or service of a stack that the cronjob runs in, with the URL or command.
   */
  target?: CronjobAppInstallationTarget | CronjobServiceTarget | undefined
  /**
   * Time zone of the interval, such as `Europe/Berlin`.
   */
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
  /**
   * Id of the cronjob.
   */
  cronjobId: string
  /**
   * Exit code of the command.
   */
  exitCode?: number | undefined
}

/**
 * Why an execution failed.
 */
export type CronjobExecutionAnalysis = {
  /**
   * What went wrong and what to do.
   */
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

/**
 * Order of executions, by age or duration.
 */
export type CronjobExecutionSortOrder = 'oldestFirst' | 'newestFirst' | 'slowestFirst' | 'fastestFirst'

/**
 * A service of a stack that a cronjob is to run in.
 */
export type CronjobServiceTarget = {
  /**
   * Command to run in the service.
   */
  command: string
  /**
   * Identifier of the service, presumably its id, short id or name.
   */
  serviceIdentifier: string
  /**
   * Id of the stack.
   */
  stackId: string
}

/**
 * A service of a stack that a cronjob runs in.
 */
export type CronjobServiceTargetResponse = {
  /**
   * Command that runs in the service.
   */
  command: string
  /**
   * Short id of the service.
   */
  serviceShortId: string
  /**
   * Id of the stack.
   */
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
  /**
   * Number of failed executions after which a message is sent.
   */
  failedExecutionAlertThreshold?: number | undefined
  /**
   * App installation or service of a stack that the cronjob runs in, with the URL or command.
   */
  target?: CronjobAppInstallationTarget | CronjobServiceTarget | undefined
  /**
   * Time zone of the interval, such as `Europe/Berlin`.
   */
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

/**
 * The session in use.
 */
export type CurrentSession = {
  /**
   * Whether the user is an employee of mittwald.
   */
  isEmployee: boolean
  /**
   * Whether somebody else acts as the user.
   */
  isImpersonated: boolean
  /**
   * Id of the token in use; it stands for the session.
   */
  tokenId: string
  /**
   * Id of the user.
   */
  userId: string
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
  /**
   * What keeps the customer from being deleted.
   */
  deletionProhibitedBy?:
    | Array<'hasOpenInvoices' | 'hasActiveContracts' | 'hasActiveExtensionSubscriptions' | 'isActiveContributor'>
    | undefined
  /**
   * Marks of the customer.
   */
  flags?: Array<CustomerFlag> | undefined
  /**
   * Whether the customer may place orders.
   */
  isAllowedToPlaceOrders?: boolean | undefined
  /**
   * Whether the customer's e-mail address is invalid.
   */
  isMailAddressInvalid?: boolean | undefined
  /**
   * Level of a dunning notice that could not be delivered.
   */
  levelOfUndeliverableDunningNotice?: 'first' | 'second' | undefined
}

/**
 * A key to create for a customer.
 */
export type CustomerAiHostingKeyCreate = {
  /**
   * Whether to create a container with a web interface too; it needs a project.
   */
  createWebuiContainer?: boolean | undefined
  /**
   * Name of the key; at least 5 characters.
   */
  name: string
  /**
   * Id of the project that the key is for.
   */
  projectId?: string | undefined
}

/**
 * The changes to a key of a customer.
 */
export type CustomerAiHostingKeyUpdate = {
  /**
   * Whether to create a container with a web interface for the key.
   */
  createWebuiContainer?: boolean | undefined
  /**
   * New name of the key; at least 5 characters.
   */
  name?: string | undefined
  /**
   * Id of the project that the key is to belong to.
   */
  projectId?: string | undefined
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
  /**
   * Id for electronic invoices to public authorities in Germany.
   */
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

/**
 * Mark of a customer.
 */
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
  /**
   * Reference of the member's avatar.
   */
  avatarRef?: string | undefined
  /**
   * First name of the member.
   */
  firstName: string
  /**
   * Last name of the member.
   */
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

/**
 * A database was created.
 */
export type DatabaseCreatedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Description of the database.
           */
          description: string
          /**
           * Name of the database.
           */
          name: string
          /**
           * The version.
           */
          version: string
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Description of the database.
           */
          description?: string | null | undefined
          /**
           * Name of the database.
           */
          name?: string | null | undefined
          /**
           * The version.
           */
          version?: string | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-created' | 'database.redis-created'
  /**
   * Object that the activity changed.
   */
  parameters: {
    description: ActivityParameter
    name: ActivityParameter
    version: ActivityParameter
  }
}

/**
 * A database was deleted.
 */
export type DatabaseDeletedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-deleted' | 'database.redis-deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    description: ActivityParameter
    name: ActivityParameter
  }
}

/**
 * The description of a database was changed.
 */
export type DatabaseDescriptionSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Description of the database.
           */
          description: string
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Description of the database.
           */
          description: string | null
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-description-set' | 'database.redis-description-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    description: ActivityParameter
    name: ActivityParameter
  }
}

/**
 * A MySQL user was created.
 */
export type DatabaseMysqlUserCreatedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Description of the MySQL user.
           */
          description: string
          /**
           * Whether the user has access from outside.
           */
          externalAccess: boolean
          /**
           * Name of the MySQL user.
           */
          name: string
          /**
           * Whether the user may read.
           */
          permissionsRead: boolean
          /**
           * Whether the user may write.
           */
          permissionsWrite: boolean
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Description of the MySQL user.
           */
          description?: string | null | undefined
          /**
           * Whether the user has access from outside.
           */
          externalAccess?: boolean | null | undefined
          /**
           * Name of the MySQL user.
           */
          name?: string | null | undefined
          /**
           * Whether the user may read.
           */
          permissionsRead?: boolean | null | undefined
          /**
           * Whether the user may write.
           */
          permissionsWrite?: boolean | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-user-created'
  /**
   * Object that the activity changed.
   */
  parameters: {
    databaseDescription: ActivityParameter
    databaseName: LinkedActivityParameter
    description: ActivityParameter
    name: ActivityParameter
  }
}

/**
 * A MySQL user was deleted.
 */
export type DatabaseMysqlUserDeletedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-user-deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    databaseDescription: ActivityParameter
    databaseName: LinkedActivityParameter
    description: ActivityParameter
    name: ActivityParameter
  }
}

/**
 * The password of a MySQL user was changed.
 */
export type DatabaseMysqlUserPasswordSetActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-user-password-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    databaseDescription: ActivityParameter
    databaseName: LinkedActivityParameter
    description: ActivityParameter
    name: ActivityParameter
  }
}

/**
 * A MySQL user was changed.
 */
export type DatabaseMysqlUserUpdatedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Description of the MySQL user.
           */
          description: string
          /**
           * Whether the user has access from outside.
           */
          externalAccess: boolean
          /**
           * Whether the user may read.
           */
          permissionsRead: boolean
          /**
           * Whether the user may write.
           */
          permissionsWrite: boolean
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Description of the MySQL user.
           */
          description: string | null
          /**
           * Whether the user has access from outside.
           */
          externalAccess: boolean | null
          /**
           * Whether the user may read.
           */
          permissionsRead: boolean
          /**
           * Whether the user may write.
           */
          permissionsWrite: boolean
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-user-updated'
  /**
   * Object that the activity changed.
   */
  parameters: {
    databaseDescription: ActivityParameter
    databaseName: LinkedActivityParameter
    description: ActivityParameter
    name: ActivityParameter
  }
}

/**
 * What a database is doing.
 */
export type DatabaseStatus = 'pending' | 'ready' | 'migrating' | 'importing' | 'error'

/**
 * Status of a database user.
 */
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
 * The version of a database was changed.
 */
export type DatabaseVersionSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The version.
           */
          version: string
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The version.
           */
          version: string | null
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'database.mysql-version-set' | 'database.redis-version-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    description: ActivityParameter
    name: ActivityParameter
    version: ActivityParameter
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
   * Whether mail programs can log in to it.
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

/**
 * A and AAAA records were set.
 */
export type DnsARecordSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The IPv4 addresses.
           */
          aRecords?: Array<string> | undefined
          /**
           * The IPv6 addresses.
           */
          aaaaRecords?: Array<string> | undefined
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The IPv4 addresses.
           */
          aRecords?: Array<string> | undefined
          /**
           * The IPv6 addresses.
           */
          aaaaRecords?: Array<string> | undefined
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.a-record-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * A and AAAA records became managed.
 */
export type DnsARecordSetManagedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The addresses are managed by mittwald.
           */
          aRecords: 'managed'
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The IPv4 addresses.
           */
          aRecords: Array<string> | null
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.a-record-set-managed'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * CAA records were set.
 */
export type DnsCaaRecordSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The CAA records.
           */
          caa: Array<{
            [key: string]: unknown
          }>
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The CAA records.
           */
          caa: Array<{
            [key: string]: unknown
          }>
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.caa-record-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * How far a certificate that is validated by DNS is.
 */
export type DnsCertificateStatus = {
  /**
   * Text about the status.
   */
  message?: string | undefined
  status: CertificateStatus
  /**
   * When the status was last changed.
   */
  updatedAt?: string | undefined
}

/**
 * A CNAME record was set.
 */
export type DnsCnameRecordSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Target of the record.
           */
          cname: string
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Target of the record.
           */
          cname: string
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.cname-record-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * A domain was deleted.
 */
export type DnsDomainDeletedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'dns.domain-deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * An ingress was deleted.
 */
export type DnsIngressDeletedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'dns.ingress-deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * MX records were set.
 */
export type DnsMxRecordSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The MX records.
           */
          mx: Array<{
            [key: string]: unknown
          }>
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The MX records.
           */
          mx: Array<{
            [key: string]: unknown
          }>
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.mx-record-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * MX records became managed.
 */
export type DnsMxRecordSetManagedActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The records are managed by mittwald.
           */
          mx: 'managed'
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The MX records.
           */
          mx: Array<{
            [key: string]: unknown
          }> | null
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.mx-record-set-managed'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * The records for a set, of the kind that the path names, or an empty object for none.
 */
export type DnsRecordSetUpdate = CustomARecords | CustomMxRecords | TxtRecords | SrvRecords | CnameRecord | UnsetRecords | CaaRecords

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
 * SRV records were set.
 */
export type DnsSrvRecordSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * The SRV records.
           */
          srv: Array<{
            [key: string]: unknown
          }>
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * The SRV records.
           */
          srv: Array<{
            [key: string]: unknown
          }>
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.srv-record-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * TXT records were set.
 */
export type DnsTxtRecordSetActivity = {
  /**
   * The values before and after.
   */
  changes: {
    /**
     * The new values.
     */
    after?:
      | {
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
          /**
           * The TXT records.
           */
          txt: Array<string>
        }
      | undefined
    /**
     * The old values.
     */
    before?:
      | {
          /**
           * Time to live in seconds, or `auto`.
           */
          ttl?: number | 'auto' | null | undefined
          /**
           * The TXT records.
           */
          txt: Array<string>
        }
      | undefined
  }
  /**
   * Name of the activity.
   */
  name: 'dns.txt-record-set'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
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
    caa: CaaRecordSet
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
 * A DNS zone was created.
 */
export type DnsZoneCreatedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'dns.zone-created'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
}

/**
 * A DNS zone was deleted.
 */
export type DnsZoneDeletedActivity = {
  /**
   * Changed values. None are documented.
   */
  changes: {
    [key: string]: unknown
  }
  /**
   * Name of the activity.
   */
  name: 'dns.zone-deleted'
  /**
   * Object that the activity changed.
   */
  parameters: {
    domain: ActivityParameter
  }
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
  /**
   * Hash of the contact; `domains.list` can filter by it.
   */
  contactHash?: string | undefined
  /**
   * When the domain will be deleted, if that is scheduled.
   */
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
 * A second kind of auth code. Only its expiry is known.
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
  /**
   * When the auth code expires.
   */
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
  /**
   * Whether to avoid the confirmation by e-mail.
   */
  avoidEmailConfirmation?: boolean | undefined
}

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
 * A move of domains from an old account to a project.
 */
export type DomainMigration = {
  /**
   * When the move was started.
   */
  createdAt?: string | undefined
  /**
   * The domains that move.
   */
  domains: Array<{
    /**
     * Data of the domain in the old account.
     */
    coabData?:
      | {
          /**
           * DNS records of the domain.
           */
          dnsRecords?: Array<MigratedDnsRecord> | undefined
          /**
           * Contact of the domain.
           */
          handleData?:
            | {
                /**
                 * Fields of the contact.
                 */
                handleFields?:
                  | Array<{
                      /**
                       * Name of the field.
                       */
                      name: string
                      /**
                       * Value of the field.
                       */
                      value: string
                    }>
                  | undefined
                /**
                 * Reference of the contact.
                 */
                handleRef?: string | undefined
              }
            | undefined
          /**
           * Nameservers of the domain.
           */
          nameservers?: Array<string> | undefined
          /**
           * Subdomains of the domain.
           */
          subdomains?: Array<MigratedSubdomain> | undefined
        }
      | undefined
    /**
     * Name of the domain.
     */
    domain: string
    /**
     * Id of the domain.
     */
    domainId: string
    /**
     * State of the move of this domain.
     */
    state: 'pending' | 'succeeded' | 'failed'
  }>
  /**
   * When the move was finished.
   */
  finishedAt?: string | undefined
  /**
   * Id of the migration.
   */
  id: string
  /**
   * Name of the old account.
   */
  pAccount: string
  /**
   * Id of the project.
   */
  projectId: string
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
 * What the order of a domain costs.
 */
export type DomainOrderPrice = {
  /**
   * Length of the contract in months.
   */
  domainContractDuration: number
  /**
   * Price of the domain.
   */
  domainPrice: number
  /**
   * Price of the fee.
   */
  feePrice: number
  /**
   * Sum of both.
   */
  totalPrice: number
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
 * When to delete a domain.
 */
export type DomainScheduledDeletionCreate = {
  /**
   * Whether to delete the ingresses of the domain and its subdomains as well.
   */
  deleteIngresses?: boolean | undefined
  /**
   * When to delete the domain.
   */
  deletionDate: string
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

/**
 * How a transfer to mittwald is authorized: by an auth code, by e-mail, or by a push from the other provider.
 */
export type DomainTransferAuthentication = 'unspecified' | 'code' | 'email' | 'push'

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
 * Whether an e-mail is from mittwald.
 */
export type EmailOrigin = 'IS_MITTWALD' | 'IS_NOT_MITTWALD' | 'COULD_BE_MITTWALD'

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
  /**
   * Images and videos of the extension.
   */
  assets: Array<ExtensionAsset>
  /**
   * Whether the extension is blocked.
   *
   * @deprecated
   */
  blocked: boolean
  /**
   * When the extension was created.
   */
  createdAt: string
  /**
   * When the extension is deleted.
   */
  deletionDeadline?: string | undefined
  deprecation?: ExtensionDeprecation | undefined
  detailedDescriptions?: ExtensionDescriptions | undefined
  /**
   * Whether the extension is disabled.
   *
   * @deprecated
   */
  disabled: boolean
  /**
   * Frontends of the extension that run elsewhere.
   */
  externalFrontends?: Array<ExternalComponent> | undefined
  /**
   * Fragments that the extension adds to the user interface, by where they are shown.
   */
  frontendFragments?:
    | {
        [key: string]: ExtensionFrontendFragment
      }
    | undefined
  /**
   * Whether the extension is going to be deleted.
   */
  isDeletionScheduled?: boolean | undefined
  /**
   * Id of the file with the logo.
   */
  logoRefId: string
  /**
   * Prices of the extension.
   */
  pricing?: ExtensionPrices | undefined
  pricingDetails?: ExtensionPricePlanDetails | undefined
  /**
   * Always true.
   */
  published: true
  statistics: ExtensionStatistics
  subTitle: ExtensionSubTitle
}

/**
 * An image or a video on the page of an extension.
 */
export type ExtensionAsset = {
  /**
   * Kind of the asset.
   */
  assetType: 'image' | 'video'
  /**
   * Name of the file.
   *
   * @deprecated
   */
  fileName?: string | undefined
  /**
   * Id of the asset, and of its file.
   */
  id: string
  /**
   * Position among the assets; numbers may be left out.
   */
  index: number
}

/**
 * Reference and rules for the upload of an extension's asset.
 */
export type ExtensionAssetUpload = {
  /**
   * Upload token for `files.create`, and id of the asset.
   */
  assetRefId: string
  rules: ExtensionUploadRules
}

/**
 * What is going to be uploaded.
 */
export type ExtensionAssetUploadRequest = {
  /**
   * Kind of the asset.
   */
  assetType: 'image' | 'video'
}

/**
 * A webhook of an extension.
 *
 * @deprecated
 */
export type ExtensionBackendComponent = {
  /**
   * URL of the webhook.
   */
  url: string
}

/**
 * Webhooks of an extension.
 *
 * @deprecated
 */
export type ExtensionBackendComponents = {
  extensionAddedToContext?: ExtensionBackendComponent | undefined
  extensionInstanceRemovedFromContext?: ExtensionBackendComponent | undefined
  extensionInstanceSecretRotated?: ExtensionBackendComponent | undefined
  extensionInstanceUpdated?: ExtensionBackendComponent | undefined
}

/**
 * Whether an extension would be charged.
 */
export type ExtensionChargeability = {
  chargeability: ExtensionInstanceChargeability
}

/**
 * Whether an extension is for projects or for customers.
 */
export type ExtensionContext = 'project' | 'customer'

/**
 * Result of a change of an extension's context.
 */
export type ExtensionContextChange = {
  /**
   * Whether the context changes later, after all instances are removed.
   */
  cleaningUpInstances: boolean
  currentContext: ExtensionContext
  /**
   * Id of the extension.
   */
  id: string
}

/**
 * The new context of an extension.
 */
export type ExtensionContextUpdate = {
  context: ExtensionContext
}

/**
 * A new extension.
 */
export type ExtensionCreate = {
  context?: ExtensionContext | undefined
  /**
   * Description of the extension.
   */
  description?: string | undefined
  detailedDescriptions?: ExtensionDescriptions | undefined
  /**
   * Frontends of the extension; use `externalFrontends` instead.
   *
   * @deprecated
   */
  externalFrontend?: Array<ExternalComponent> | undefined
  /**
   * Frontends of the extension that run elsewhere.
   */
  externalFrontends?: Array<ExternalComponent> | undefined
  /**
   * Fragments that the extension adds to the user interface, by where they are shown.
   */
  frontendFragments?:
    | {
        [key: string]: ExtensionFrontendFragment
      }
    | undefined
  /**
   * Name of the extension.
   */
  name: string
  /**
   * Scopes of the extension.
   */
  scopes?: Array<string> | undefined
  subTitle?: ExtensionSubTitle | undefined
  support?: ExtensionSupport | undefined
  /**
   * Tags of the extension.
   */
  tags?: Array<string> | undefined
  /**
   * Webhooks; use `webhookUrls` instead.
   */
  webhookURLs?:
    | (ExtensionWebhookUrls & {
        [key: string]: unknown
      })
    | undefined
  webhookUrls?: ExtensionWebhookUrls | undefined
}

/**
 * Why an extension is deleted.
 */
export type ExtensionDeletion = {
  /**
   * Reason for the deletion.
   */
  reason?: string | undefined
}

/**
 * When an extension ends, and what replaces it.
 */
export type ExtensionDeprecation = {
  /**
   * When the extension ends.
   */
  deprecatedAt: string
  /**
   * Note of the contributor.
   */
  note?: string | undefined
  /**
   * Id of the extension that replaces it.
   */
  successorId?: string | undefined
}

/**
 * A text in one language.
 */
export type ExtensionDescription = {
  /**
   * The text in Markdown.
   */
  markdown: string
  /**
   * The text without markup.
   */
  plain?: string | undefined
}

/**
 * What an extension can do, by language.
 */
export type ExtensionDescriptions = {
  de: ExtensionDescription
  en?: ExtensionDescription | undefined
}

/**
 * A fragment that an extension adds to the user interface.
 */
export type ExtensionFrontendFragment = {
  /**
   * Further properties of the fragment.
   */
  additionalProperties?:
    | {
        [key: string]: string
      }
    | undefined
} & ExtensionUrlFrontendFragment

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
  chargeability: ExtensionInstanceChargeability
  /**
   * Id of the contributor who offers the extension.
   */
  contributorId: string
  /**
   * Name of the contributor.
   */
  contributorName: string
  /**
   * When the extension is deleted.
   */
  extensionDeletionDeadline?: string | undefined
  /**
   * Name of the extension.
   */
  extensionName: string
  extensionSubTitle?: ExtensionSubTitle | undefined
  /**
   * Fragments that the extension adds to the user interface, by where they are shown.
   */
  frontendFragments?:
    | {
        [key: string]: ExtensionFrontendFragment
      }
    | undefined
  /**
   * When a webhook is sent next.
   */
  nextScheduledWebhookExecution?: string | undefined
  /**
   * Whether the instance is still being installed. Default is false.
   */
  pendingInstallation: boolean
  /**
   * Whether the instance is being removed. Default is false.
   */
  pendingRemoval: boolean
  /**
   * Until when new scopes have to be consented to.
   */
  scopeChangeAcceptanceDeadline?: string | undefined
  /**
   * Key of the variant of the extension.
   */
  variantKey?: string | undefined
  /**
   * Whether webhooks to the extension are halted. Default is false.
   */
  webhookExecutionHalted: boolean
}

/**
 * An object whose fields are not documented.
 */
export type ExtensionInstanceCancellation = {
  [key: string]: unknown
}

/**
 * Whether an extension instance is charged, and if not, why.
 */
export type ExtensionInstanceChargeability = {
  /**
   * Whether the instance is charged. Default is false.
   */
  isChargeable: boolean
  /**
   * Why the instance is not charged.
   */
  reasons: {
    /**
     * Whether the customer is never charged.
     */
    isNonChargeableCustomer: boolean
    /**
     * Whether the extension is the customer's own.
     */
    isOwnExtension: boolean
  }
}

/**
 * The contract of an extension instance.
 */
export type ExtensionInstanceContract = ExtensionSubscription

/**
 * The contract that an extension instance is to have.
 */
export type ExtensionInstanceContractUpdate = {
  /**
   * Key of the variant, needed if the extension has several.
   */
  variantKey?: string | undefined
}

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
  /**
   * Key of the variant of the extension.
   */
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
 * The extension instance that was changed.
 */
export type ExtensionInstanceReference = {
  /**
   * Id of the instance.
   */
  extensionInstanceId: string
}

/**
 * A key that an external application exchanges for an access token.
 */
export type ExtensionInstanceRetrievalKey = {
  /**
   * The key.
   */
  accessTokenRetrievalKey: string
  /**
   * Id of the user whose token it is.
   */
  userId: string
}

/**
 * Scopes that an extension instance is to have.
 */
export type ExtensionInstanceScopes = {
  /**
   * Scopes to consent to.
   */
  consentedScopes: Array<string>
}

/**
 * The new secret of an extension instance.
 */
export type ExtensionInstanceSecret = {
  /**
   * The secret.
   */
  secret: string
  /**
   * How the extension responded to the webhook with the secret.
   */
  webhookResult: {
    /**
     * Whether the webhook failed.
     */
    failure: boolean
    /**
     * HTTP status of the response.
     */
    statusCode?: string | undefined
  }
}

/**
 * How to rotate the secret of an extension instance.
 */
export type ExtensionInstanceSecretRotation = {
  /**
   * Whether the secret is rotated even if the webhook fails.
   */
  allowWebhookFailure?: boolean | undefined
}

/**
 * How to terminate an extension instance.
 */
export type ExtensionInstanceTermination = {
  /**
   * Whether the instance is removed as soon as possible; nothing is paid back.
   */
  instantTermination?: boolean | undefined
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

/**
 * Reference and rules for the upload of an extension's logo.
 */
export type ExtensionLogoUpload = {
  /**
   * Upload token for `files.create`.
   */
  logoRefId: string
  rules: ExtensionUploadRules
}

/**
 * An open order of an extension.
 */
export type ExtensionOrder = {
  /**
   * Whether the extension is for a project or a customer.
   */
  context?: 'project' | 'customer' | undefined
  /**
   * Id of the extension.
   */
  extensionId?: string | undefined
  /**
   * Id of the project or customer.
   */
  referencedId?: string | undefined
}

/**
 * Order of an extension for a customer.
 */
export type ExtensionOrderForCustomer = {
  /**
   * Scopes to consent to.
   */
  consentedScopes: Array<string>
  /**
   * Id of the customer.
   */
  customerId: string
  projectId?: never
  /**
   * Key of the variant, needed if the extension has several.
   */
  variantKey?: string | undefined
}

/**
 * Order of an extension for a project.
 */
export type ExtensionOrderForProject = {
  /**
   * Scopes to consent to.
   */
  consentedScopes: Array<string>
  customerId?: never
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Key of the variant, needed if the extension has several.
   */
  variantKey?: string | undefined
}

/**
 * A variant of an extension and its price.
 */
export type ExtensionPrice = {
  /**
   * When the variant is deleted.
   */
  deletionDeadline?: string | undefined
  /**
   * What the variant contains.
   */
  description?: string | undefined
  /**
   * Whether the variant can no longer be ordered; its instances stay.
   */
  isBookingStopped: boolean
  /**
   * Whether the variant is going to be deleted.
   */
  isDeletionScheduled: boolean
  /**
   * Key of the variant, which orders name.
   */
  key: string
  /**
   * Name of the variant.
   */
  name?: string | undefined
  /**
   * Price for a month in euro cents without tax.
   */
  priceInCents: number
}

/**
 * Variants of an extension, and how instances may change between them.
 */
export type ExtensionPricePlan = {
  /**
   * Whether instances may change to a lower variant.
   */
  isDowngradeAllowed?: boolean | undefined
  /**
   * Whether instances may change to a higher variant.
   */
  isUpgradeAllowed?: boolean | undefined
  /**
   * The variants.
   */
  variants: Array<ExtensionVariant>
}

/**
 * How instances may change from one variant to another.
 */
export type ExtensionPricePlanDetails = {
  /**
   * Whether they may change to a lower variant.
   */
  isDowngradeAllowed: boolean
  /**
   * Whether they may change to a higher variant.
   */
  isUpgradeAllowed: boolean
}

/**
 * A new price plan of an extension.
 */
export type ExtensionPricePlanUpdate = {
  /**
   * Whether the plan is only checked. Default is false.
   */
  dryRun?: boolean | undefined
  priceInCents?: never
  pricePlan: ExtensionPricePlan
}

/**
 * One new price of an extension.
 */
export type ExtensionPriceUpdate = {
  /**
   * Whether the price is only checked. Default is false.
   */
  dryRun?: boolean | undefined
  /**
   * Price in cents.
   */
  priceInCents: number
  pricePlan?: never
}

/**
 * Variants of an extension and their prices for a month.
 */
export type ExtensionPrices = Array<ExtensionPrice>

/**
 * What follows from a new pricing of an extension.
 */
export type ExtensionPricingChange = {
  /**
   * Id of the extension.
   */
  extensionId: string
  /**
   * Until when prices cannot be changed again.
   */
  nextPossiblePriceChange?: string | undefined
  /**
   * Consequences for the contributor and its customers.
   */
  priceChangeConsequence: {
    /**
     * Whether the contributor cannot edit the extension for 30 days (`EDIT_BLOCK`).
     */
    contributorConsequence: 'NONE' | 'EDIT_BLOCK'
    /**
     * Whether all customers are informed, or have to confirm.
     */
    globalCustomerConsequence: 'NONE' | 'INFO' | 'CONFIRM_REQUIRED'
    /**
     * Consequences for the customers of one variant each.
     */
    variantConsequences: Array<ExtensionVariantConsequence>
  }
}

/**
 * Whether an extension is published.
 */
export type ExtensionPublication = {
  /**
   * Id of the extension.
   */
  id: string
  /**
   * Whether the extension is on the marketplace.
   */
  published: boolean
}

/**
 * Whether an extension is to be published.
 */
export type ExtensionPublicationUpdate = {
  /**
   * Whether the extension is to be on the marketplace. Default is true.
   */
  published: boolean
  /**
   * Why the extension is withdrawn, which a withdrawal needs.
   */
  reason?: string | undefined
}

/**
 * An object whose fields are not documented.
 */
export type ExtensionResult = {
  [key: string]: unknown
}

/**
 * A new secret of an extension.
 */
export type ExtensionSecret = {
  /**
   * The secret.
   */
  secret: string
  /**
   * Id of the secret.
   */
  secretId: string
}

/**
 * A secret of an extension, without its value.
 */
export type ExtensionSecretMeta = {
  /**
   * Id of the secret.
   */
  secretId: string
  /**
   * When the secret expires, if a newer one replaces it.
   */
  usableUntil?: string | undefined
}

/**
 * A token for the frontend fragments of an extension.
 */
export type ExtensionSessionToken = {
  /**
   * The token.
   */
  sessionToken: string
}

/**
 * Whether the extension is enabled, blocked or disabled.
 *
 * @deprecated
 */
export type ExtensionState = 'enabled' | 'blocked' | 'disabled'

/**
 * How much an extension is used.
 */
export type ExtensionStatistics = {
  /**
   * Number of instances: exact for the contributor, else rounded down to hundreds.
   */
  amountOfInstances?: number | undefined
}

/**
 * A line that advertises an extension, by language.
 */
export type ExtensionSubTitle = {
  /**
   * German text.
   */
  de: string
  /**
   * English text.
   */
  en?: string | undefined
}

/**
 * A contract with a price for each period.
 */
export type ExtensionSubscription = {
  /**
   * When the current period ends.
   */
  contractPeriodEndDate?: string | undefined
  /**
   * Current price; the provider does not document its unit.
   */
  currentPrice?: number | undefined
  /**
   * Deadline until which the customer has to act.
   */
  interactionDeadline?: string | undefined
  /**
   * Whether the customer has to act, for example accept a new price.
   */
  interactionRequired: boolean
  /**
   * The scheduled change to another variant.
   */
  pendingVariantChange?:
    | {
        /**
         * When the variant changes.
         */
        effectiveDate: string
        /**
         * Key of the variant.
         */
        targetVariantKey: string
      }
    | undefined
  /**
   * State of the contract.
   */
  status: 'notStarted' | 'pending' | 'active' | 'terminationPending'
  /**
   * When the contract ends.
   */
  terminationTargetDate?: string | undefined
  /**
   * What the variant contains.
   */
  variantDescription?: string | undefined
  /**
   * Key of the variant.
   */
  variantKey?: string | undefined
  /**
   * Name of the variant.
   */
  variantName?: string | undefined
}

/**
 * How to reach the support of a contributor or for an extension.
 */
export type ExtensionSupport = {
  /**
   * E-mail address of the support.
   */
  email: string
  /**
   * Phone number of the support.
   */
  phone?: string | undefined
}

/**
 * Changes of an extension.
 */
export type ExtensionUpdate = {
  /**
   * Ids of the assets in their new order.
   */
  assets?: Array<string> | undefined
  deprecation?: ExtensionDeprecation | undefined
  /**
   * Description of the extension.
   */
  description?: string | undefined
  /**
   * What the extension can do, or null.
   */
  detailedDescriptions?: ExtensionDescriptions | null | undefined
  /**
   * Frontends of the extension that run elsewhere, or null.
   */
  externalFrontends?: Array<ExternalComponent> | null | undefined
  /**
   * Fragments that the extension adds to the user interface, by where they are shown, or null.
   */
  frontendFragments?:
    | {
        [key: string]: ExtensionFrontendFragment
      }
    | null
    | undefined
  /**
   * Name of the extension.
   */
  name?: string | undefined
  /**
   * Scopes of the extension.
   */
  scopes?: Array<string> | undefined
  subTitle?: ExtensionSubTitle | undefined
  support?: ExtensionSupport | undefined
  /**
   * Tags of the extension.
   */
  tags?: Array<string> | undefined
  /**
   * Where the webhooks of the extension are sent, or null.
   */
  webhookUrls?: ExtensionWebhookUrls | null | undefined
}

/**
 * Rules that a file to upload for the marketplace has to keep.
 */
export type ExtensionUploadRules = {
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
   * MIME types that are allowed.
   */
  mimeTypes: Array<string>
  /**
   * Rules for images.
   */
  properties?:
    | {
        /**
         * Sizes that an image may have.
         */
        imageDimensions?:
          | {
              /**
               * Greatest size.
               */
              max: ImageSize
              /**
               * Smallest size.
               */
              min: ImageSize
            }
          | undefined
      }
    | undefined
}

/**
 * A fragment of the user interface at a URL.
 */
export type ExtensionUrlFrontendFragment = {
  /**
   * URL of the fragment.
   */
  url: string
}

/**
 * A variant of an extension with a price of its own.
 */
export type ExtensionVariant = {
  /**
   * When the variant is deleted.
   */
  deletionDeadline?: string | undefined
  /**
   * What the variant contains.
   */
  description?: string | undefined
  /**
   * Whether a new description means that the variant contains something else.
   */
  descriptionChangeType?: 'FEATURE_SET_MODIFIED' | 'FEATURE_SET_UNCHANGED' | undefined
  /**
   * Whether the variant can no longer be ordered; its instances stay.
   */
  isBookingStopped?: boolean | undefined
  /**
   * Whether the variant is going to be deleted.
   */
  isDeletionScheduled?: boolean | undefined
  /**
   * Key of the variant, which orders name.
   */
  key: string
  /**
   * Name of the variant.
   */
  name?: string | undefined
  /**
   * Price for a month in euro cents without tax.
   */
  priceInCents: number
}

/**
 * A scheduled change to another variant.
 */
export type ExtensionVariantChange = {
  /**
   * When the variant changes.
   */
  effectiveDate?: string | undefined
  /**
   * Id of the instance.
   */
  extensionInstanceId?: string | undefined
}

/**
 * What follows from a new pricing for the customers of one variant.
 */
export type ExtensionVariantConsequence = {
  /**
   * Whether they are informed, or have to confirm.
   */
  consequence?: 'NONE' | 'INFO' | 'CONFIRM_REQUIRED' | undefined
  /**
   * When the variant is deleted.
   */
  deletionDeadline?: string | undefined
  /**
   * Key of the variant.
   */
  variantKey?: string | undefined
}

/**
 * The variant to change to.
 */
export type ExtensionVariantSelection = {
  /**
   * Key of the variant.
   */
  targetVariantKey?: string | undefined
}

/**
 * The delivery of one webhook to an extension.
 */
export type ExtensionWebhookExecution = {
  /**
   * How often the webhook was sent.
   */
  attempts: number
  /**
   * Id of the contributor.
   */
  contributorId: string
  /**
   * Id of the extension.
   */
  extensionId: string
  /**
   * Id of the extension instance.
   */
  extensionInstanceId: string
  /**
   * Id of the execution.
   */
  id: string
  /**
   * Kind of the webhook.
   */
  kind: 'extensionAddedToContext' | 'instanceUpdated' | 'secretRotated' | 'instanceRemovedFromContext'
  /**
   * When the webhook is sent next.
   */
  nextScheduledExecution?: string | undefined
  state: ExtensionWebhookExecutionState
}

/**
 * State of a webhook execution.
 */
export type ExtensionWebhookExecutionState = 'running' | 'queued' | 'halted' | 'failed' | 'successful'

/**
 * Kind of a webhook.
 */
export type ExtensionWebhookKind =
  | 'extension-added-to-context'
  | 'extension-instance-updated'
  | 'extension-instance-secret-rotated'
  | 'extension-instance-removed-from-context'

/**
 * Where a webhook is sent.
 */
export type ExtensionWebhookUrl = {
  /**
   * URL of the webhook.
   */
  url: string
}

/**
 * Where the webhooks of an extension are sent, by their kind.
 */
export type ExtensionWebhookUrls = {
  extensionAddedToContext: ExtensionWebhookUrl
  extensionInstanceRemovedFromContext: ExtensionWebhookUrl
  extensionInstanceSecretRotated: ExtensionWebhookUrl
  extensionInstanceUpdated: ExtensionWebhookUrl
}

/**
 * A certificate of another authority to order.
 */
export type ExternalCertificateOrder = {
  /**
   * Id of the certificate request.
   */
  certificateRequestId: string
  /**
   * Id of the project that the certificate is for.
   */
  projectId: string
}

/**
 * A certificate of another authority to preview an order of.
 */
export type ExternalCertificateOrderPreview = {
  /**
   * Id of the certificate request.
   */
  certificateRequestId: string
  /**
   * Id of the project that the certificate is for.
   */
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

/**
 * What the order of a certificate or a mail archive costs.
 */
export type FeeOrderPrice = {
  /**
   * One-time price.
   */
  feePrice: number
  /**
   * Price of each further period.
   */
  recurringPrice: number
  /**
   * Sum of both.
   */
  totalPrice: number
}

/**
 * How a fee is charged.
 */
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
  /**
   * Relative URL of the file that ends in its name.
   */
  friendlyUrl: string
  /**
   * Short id of the file.
   */
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
  /**
   * Greatest length of the file name in characters.
   */
  maxNameLength: number
  /**
   * Largest size in kB; use `maxSizeInBytes` instead.
   *
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
 * Says that the first step of the authentication is too long ago.
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
 * Any other activity.
 */
export type GenericActivity = {
  /**
   * The values before and after, by field.
   */
  changes: {
    [key: string]: {
      /**
       * The new value.
       */
      after?: unknown | undefined
      /**
       * The old value.
       */
      before?: unknown | undefined
    }
  }
  /**
   * Name of the activity.
   */
  name: string
  /**
   * Values that describe the activity, by name.
   */
  parameters: {
    [key: string]: ActivityParameter
  }
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
  /**
   * Size of the memory with its unit.
   */
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
   * Length of the possible free trial in days.
   */
  possibleFreeTrialDays?: number | undefined
  /**
   * Price of the storage.
   */
  storagePrice: number
  /**
   * Sum of both.
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
    /**
     * Its IPv6 addresses.
     */
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

/**
 * An ingress, as the deprecated list returns it.
 */
export type IngressDeprecated = {
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
  /**
   * How the ingress gets its certificate.
   */
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
   * Where the path leads: a URL, an app installation, the default page or a container.
   */
  target: IngressTargetUrl | IngressTargetInstallation | IngressTargetDefaultPage | IngressTargetContainer
}

/**
 * A container as the target of a path.
 */
export type IngressTargetContainer = {
  /**
   * The container and its port.
   */
  container: {
    /**
     * Id of the container.
     */
    id: string
    /**
     * Port and protocol, such as `80/tcp`.
     */
    portProtocol: string
  }
}

/**
 * The default page as the target of a path.
 */
export type IngressTargetDefaultPage = {
  /**
   * Whether to use the default page.
   */
  useDefaultPage: boolean
}

/**
 * An app installation as the target of a path.
 */
export type IngressTargetInstallation = {
  /**
   * Id of the app installation.
   */
  installationId: string
}

/**
 * A URL as the target of a path.
 */
export type IngressTargetUrl = {
  /**
   * URL that the path leads to.
   */
  url: string
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
  /**
   * Whether the certificate is there.
   */
  isCreated: boolean
}

/**
 * TLS with a certificate that is obtained by ACME.
 */
export type IngressTlsAcmeDeprecated = {
  /**
   * Always true, as TLS cannot be turned off.
   */
  acme: boolean
}

/**
 * TLS with a certificate that is obtained by ACME.
 */
export type IngressTlsAcmeUpdate = {
  /**
   * Always true, as TLS cannot be turned off.
   */
  acme: boolean
  /**
   * Deadline for requesting the certificate.
   *
   * @deprecated
   */
  requestDeadline?: string | undefined
  /**
   * Whether the certificate is there.
   *
   * @deprecated
   */
  isCreated?: boolean | undefined
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
 * How an ingress is to get its certificate: by ACME, or from one that is there already.
 */
export type IngressTlsUpdate = IngressTlsAcmeUpdate | IngressTlsCertificate

/**
 * A certificate, and the project whose ingresses it is to fit.
 */
export type IngressesByCertificate = {
  /**
   * The certificate, PEM-encoded.
   */
  certificate: string
  /**
   * Id of the project.
   */
  projectId: string
}

/**
 * A certificate of a project, whose ingresses it is to fit.
 */
export type IngressesByCertificateId = {
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
  /**
   * Number of the version that is installed.
   */
  externalVersion: string
  /**
   * Name of the system software.
   */
  name: string
  /**
   * Whether there is a newer version.
   */
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
  /**
   * Id of the invoice that replaces this one.
   */
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

/**
 * A preview of a lead, without its name and contact data.
 */
export type Lead = {
  /**
   * Business fields of the company.
   */
  businessFields: Array<string>
  company: LeadCompanyPreview
  /**
   * What the company does.
   */
  description: string
  hoster: LeadServerHoster
  /**
   * Languages of the website.
   */
  languages: Array<string>
  /**
   * Id of the lead.
   */
  leadId: string
  /**
   * The main technology of the website.
   */
  mainTechnology?: LeadTechnology | undefined
  metrics: LeadMetricsPreview
  /**
   * How promising the lead is, from 0 to 1.
   */
  potential: number
  /**
   * When the website was scanned.
   */
  scannedAt?: string | undefined
  /**
   * Screenshot of the website.
   */
  screenshot: string
  /**
   * Technologies of the website.
   */
  technologies: Array<LeadTechnology>
}

/**
 * Address of a lead.
 */
export type LeadAddress = {
  /**
   * Addition before the street.
   */
  addressPrefix?: string | undefined
  /**
   * City.
   */
  city?: string | undefined
  /**
   * Country code of two letters.
   */
  countryCode?: string | undefined
  /**
   * House number.
   */
  houseNumber?: string | undefined
  /**
   * Street.
   */
  street?: string | undefined
  /**
   * Postcode.
   */
  zip?: string | undefined
}

/**
 * The company of an unlocked lead.
 */
export type LeadCompany = LeadCompanyPreview & {
  /**
   * City of the company.
   */
  city: string
  /**
   * Kinds of company that it is.
   */
  companyType: Array<string>
  /**
   * Its core products.
   */
  coreProduct: Array<string>
  /**
   * Name of the company.
   */
  name?: string | undefined
  /**
   * Its phone numbers.
   */
  phoneNumbers: Array<string>
  /**
   * Its target groups.
   */
  targetGroup: Array<string>
  /**
   * Kinds of website that it has.
   */
  websiteType: Array<string>
}

/**
 * The company of a lead, without its name.
 */
export type LeadCompanyPreview = {
  /**
   * County of the company.
   */
  county: string
  /**
   * Number of its employees.
   */
  employeeCount?: number | undefined
  /**
   * Year in which it was founded.
   */
  foundingYear?: number | undefined
  /**
   * Its sales volume; the provider does not name its currency.
   */
  salesVolume?: number | undefined
}

/**
 * Contact data of a lead.
 */
export type LeadContact = {
  address?: LeadAddress | undefined
}

/**
 * A customer's request for access to LeadFyndr.
 */
export type LeadFyndrAccessRequest = {
  /**
   * When access was requested.
   */
  createdOn: string
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Domain of the customer's website.
   */
  domain: string
  /**
   * Id of the profile.
   */
  profileId: string
  /**
   * Who requested access.
   */
  requestedBy: LeadFyndrUser
  /**
   * When the request was approved or rejected.
   */
  resultOn?: string | undefined
  /**
   * How far the request is.
   */
  status: 'AUTOTEST_INIT' | 'MANUAL_VERIFICATION' | 'REJECTED' | 'APPROVED'
}

/**
 * A request for access to make.
 */
export type LeadFyndrAccessRequestCreate = {
  /**
   * Domain of the customer's website.
   */
  domain: string
}

/**
 * A request for access that was made.
 */
export type LeadFyndrAccessRequestCreated = {
  /**
   * Id of the profile.
   */
  profileId: string
}

/**
 * A city with one of its postcodes.
 */
export type LeadFyndrCity = {
  /**
   * Name of the city.
   */
  city: string
  /**
   * Country of the city.
   */
  country: string
  /**
   * County of the city.
   */
  county?: string | undefined
  /**
   * Postcode.
   */
  postCode: string
}

/**
 * How much of a limit of the tariff is used.
 */
export type LeadFyndrLimit = {
  /**
   * Number that is left.
   */
  available: number
  /**
   * Number that the tariff allows.
   */
  tariffLimit: number
  /**
   * Number that is used.
   */
  used: number
}

/**
 * LeadFyndr to order.
 */
export type LeadFyndrOrder = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Number of leads that can be reserved.
   */
  reservationLimit: number
  /**
   * Number of leads that can be unlocked.
   */
  unlockLimit: number
}

/**
 * LeadFyndr to preview an order of.
 */
export type LeadFyndrOrderPreview = {
  /**
   * Number of leads that can be reserved.
   */
  reservationLimit: number
  /**
   * Number of leads that can be unlocked.
   */
  unlockLimit: number
}

/**
 * The LeadFyndr profile of a customer.
 */
export type LeadFyndrProfile = {
  /**
   * When it was approved.
   */
  approvedOn: string
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * When it was disabled.
   */
  disabledOn?: string | undefined
  /**
   * Domain of the customer's website.
   */
  domain: string
}

/**
 * The LeadFyndr profile of a customer, with its tariff.
 */
export type LeadFyndrProfileWithTariff = LeadFyndrProfile & {
  tariff: LeadFyndrTariff
}

/**
 * Limits of a LeadFyndr tariff, and how much of them is used.
 */
export type LeadFyndrTariff = {
  /**
   * Day on which unlocks are next counted from zero.
   */
  nextUnlockRenewalDate?: string | undefined
  /**
   * Leads that can be reserved.
   */
  reservation: LeadFyndrLimit
  /**
   * Leads that can be unlocked.
   */
  unlocked: LeadFyndrLimit
}

/**
 * Limits that LeadFyndr is to have after a tariff change.
 */
export type LeadFyndrTariffChange = {
  /**
   * Id of the contract.
   */
  contractId: string
  /**
   * Number of leads that can be reserved.
   */
  reservationLimit: number
  /**
   * Number of leads that can be unlocked.
   */
  unlockLimit: number
}

/**
 * A user.
 */
export type LeadFyndrUser = {
  /**
   * Id of the user.
   */
  userId: string
}

/**
 * Who hosts a website, its DNS and its mail.
 */
export type LeadHosters = {
  /**
   * Its mail servers.
   */
  mailServer: Array<string>
  /**
   * Its nameservers.
   */
  nameServer: Array<string>
  /**
   * Hosters of its server.
   */
  server: Array<string>
}

/**
 * Results of Lighthouse. Scores are from 0 to 1; the provider does not name the unit of times.
 */
export type LeadLighthouse = {
  /**
   * Score for accessibility.
   */
  accessibility?: number | undefined
  /**
   * Score for best practices.
   */
  bestPractice?: number | undefined
  /**
   * How much the layout shifts while the page loads.
   */
  cumulativeLayoutShift?: number | undefined
  /**
   * Time until the first content shows.
   */
  firstContentfulPaint?: number | undefined
  /**
   * Time until the largest content shows.
   */
  largestContentfulPaint?: number | undefined
  /**
   * Score for performance.
   */
  performance?: number | undefined
  /**
   * Score for search engine optimisation.
   */
  seo?: number | undefined
  /**
   * Time in which the page does not react.
   */
  totalBlockingTime?: number | undefined
}

/**
 * One page of leads.
 */
export type LeadList = {
  /**
   * The leads of the page.
   */
  leads: Array<Lead>
  /**
   * Largest number of leads on a page.
   */
  limit: number
  /**
   * Number of leads before the page.
   */
  skip: number
  /**
   * Number of leads on all pages.
   */
  totalCount: number
}

/**
 * A further measurement of a website.
 */
export type LeadMetric = {
  /**
   * Category of the measurement.
   */
  category: string
  /**
   * Name of the measurement.
   */
  name: string
  /**
   * Its score.
   */
  score?: number | undefined
  /**
   * Unit of the value.
   */
  unit?: string | undefined
  /**
   * Value that was measured.
   */
  value?: number | undefined
}

/**
 * Measurements of the website of an unlocked lead.
 */
export type LeadMetrics = {
  /**
   * Further measurements by name.
   */
  additionalMetrics?:
    | {
        [key: string]: LeadMetric
      }
    | undefined
  basic: LeadMetricsPreview
}

/**
 * Measurements of a website.
 */
export type LeadMetricsPreview = {
  /**
   * Carbon dioxide that the page causes; the provider does not name the unit.
   */
  co2?: number | undefined
  /**
   * Time until the content is loaded; the provider does not name the unit.
   */
  contentLoaded?: number | undefined
  /**
   * Lighthouse results for desktops.
   */
  desktop: LeadLighthouse
  /**
   * Lighthouse results for mobile devices.
   */
  mobile: LeadLighthouse
  /**
   * Time to the first byte in milliseconds.
   */
  timeToFirstByteMs?: number | undefined
}

/**
 * Name of a person.
 */
export type LeadPerson = {
  /**
   * First name.
   */
  firstName: string
  /**
   * Last name.
   */
  lastName: string
}

/**
 * The lead that was unlocked or reserved, or whose reservation was cancelled.
 */
export type LeadReference = {
  /**
   * Id of the lead.
   */
  leadId: string
}

/**
 * Who hosts a website.
 */
export type LeadServerHoster = {
  /**
   * Hosters of its server.
   */
  server: Array<string>
}

/**
 * A profile of a lead in a social network.
 */
export type LeadSocialMedia = {
  /**
   * Name of the network.
   */
  network: string
  /**
   * URL of the profile.
   */
  url: string
}

/**
 * A technology that a website uses.
 */
export type LeadTechnology = {
  /**
   * Its categories.
   */
  categories?: Array<LeadTechnologyCategory> | undefined
  /**
   * Priority of its category.
   */
  categoryPriority: number
  /**
   * Name of the technology.
   */
  name: string
  /**
   * Its version.
   */
  version?: string | undefined
}

/**
 * A category of technologies.
 */
export type LeadTechnologyCategory = {
  /**
   * Name of the category.
   */
  name: string
  /**
   * Names of the categories above it.
   */
  parentCategories?: Array<string> | undefined
  /**
   * Priority of the category.
   */
  priority: number
}

/**
 * An export of leads as it is listed, without its file.
 */
export type LeadsExport = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Id of the export.
   */
  exportId: string
  /**
   * When it was made.
   */
  exportedAt: string
  exportedBy?: LeadsExporter | undefined
  /**
   * Number of leads in the export.
   */
  leadCount: number
}

/**
 * Which leads to export, and which fields of them.
 */
export type LeadsExportCreate = {
  /**
   * Whether to export all leads, or only those that no export had yet.
   */
  exportAllLeads: boolean
  /**
   * Fields to export.
   */
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

/**
 * An export of leads, with its file.
 */
export type LeadsExportCreated = {
  /**
   * The CSV file in Base64.
   */
  contentBase64: string
  /**
   * Id of the export.
   */
  exportId: string
}

/**
 * Who made an export.
 */
export type LeadsExporter = {
  /**
   * Id of the user's picture.
   */
  avatarRefId?: string | undefined
  /**
   * Name of the user.
   */
  person?: LeadPerson | undefined
  /**
   * Id of the user.
   */
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

/**
 * A license for software in a project.
 */
export type License = {
  /**
   * Text that describes the license.
   */
  description: string
  /**
   * When the license expires.
   */
  expiryDate?: string | undefined
  /**
   * Id of the license.
   */
  id: string
  /**
   * Key of the license.
   */
  keyReference?: LicenseKey | LicenseExternalKey | undefined
  kind: LicenseKind
  meta: LicenseMeta
  reference: LicenseReference
  /**
   * Number of uses that the license covers.
   */
  volume?: number | undefined
}

/**
 * Version of an app that a license is for.
 */
export type LicenseAppVersionMeta = {
  /**
   * Text that describes the version.
   */
  description: string
}

/**
 * An external key of a license.
 */
export type LicenseExternalKey = {
  /**
   * The key.
   */
  externalKey: string
}

/**
 * A key of a license.
 */
export type LicenseKey = {
  /**
   * The key.
   */
  key: string
}

/**
 * A license key to check.
 */
export type LicenseKeyCheck = {
  /**
   * The license key.
   */
  key: string
  kind: LicenseKind
}

/**
 * Result of the check of a license key.
 */
export type LicenseKeyChecked = {
  /**
   * Whether the key is valid.
   */
  valid: boolean
}

/**
 * How to replace the key of a license.
 */
export type LicenseKeyRotate = {
  /**
   * New external key.
   */
  externalKey?: string | undefined
}

/**
 * The new key of a license.
 */
export type LicenseKeyRotated = {
  /**
   * Key of the license.
   */
  keyReference?: LicenseKey | LicenseExternalKey | undefined
}

/**
 * Kind of software that a license is for.
 */
export type LicenseKind = 'typo3-elts'

/**
 * More about a license.
 */
export type LicenseMeta = {
  appVersion?: LicenseAppVersionMeta | undefined
}

/**
 * A license to order.
 */
export type LicenseOrder = Typo3LicenseOrder

/**
 * A license to preview an order of.
 */
export type LicenseOrderPreview = Typo3LicenseOrderPreview

/**
 * The project that a license belongs to.
 */
export type LicenseReference = {
  /**
   * Kind of the resource.
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

/**
 * Something that an activity is about, with a reference to it.
 */
export type LinkedActivityParameter = {
  aggregate: ActivityReference
  /**
   * Name to show.
   */
  name: string
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

/**
 * A database to link to an app installation, or changes to one that is linked.
 */
export type LinkedDatabaseUpdate = {
  /**
   * Ids of the database users, by name.
   */
  databaseUserIds?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * What the app uses the database for; required for a database that is not linked yet.
   */
  purpose?: 'primary' | 'cache' | 'custom' | undefined
  /**
   * Id of the linked database that this one takes the place of.
   */
  replacesDatabaseId?: string | undefined
}

/**
 * Credentials of a user.
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
        /**
         * Settings of the mail system for the mailbox.
         */
        mailsystemSettings: MailSystemSettings
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
  /**
   * Mail archive of the address.
   */
  archive: {
    /**
     * Whether the archive is on.
     */
    active: boolean
    /**
     * Limit of the archive in bytes.
     */
    quota: number
    /**
     * Storage that the archive takes, in bytes.
     */
    usedBytes: number
  }
  /**
   * Whether a backup is in progress, or presumably a recovery from one.
   */
  isBackupInProgress: boolean
  /**
   * If the address is archived, the address that it was before.
   */
  originalAddress?: string | undefined
  /**
   * A change of the rate limit that was requested.
   */
  rateLimitChangeRequest?:
    | {
        /**
         * Id of the rate limit that was requested.
         */
        rateLimitId: string
      }
    | undefined
}

/**
 * A backup of the mail of a mail address.
 */
export type MailAddressBackup = {
  /**
   * Name of the backup, its date as `YYYYMMDD`.
   */
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

/**
 * A mail archive to order.
 */
export type MailArchiveOrder = {
  /**
   * Id of the mail address that the archive is for.
   */
  mailAddressId: string
  /**
   * Whether to archive the mails that are already there.
   */
  syncExistingMails?: boolean | undefined
}

/**
 * A mail archive to preview an order of.
 */
export type MailArchiveOrderPreview = {
  /**
   * Id of the mail address that the archive is for.
   */
  mailAddressId: string
  /**
   * Whether to archive the mails that are already there.
   */
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
 * A limit on the mail that a mailbox sends.
 */
export type MailRateLimit = {
  /**
   * Id of the rate limit.
   */
  id: string
  /**
   * Number of messages; the provider does not name the period.
   */
  rateLimit: number
}

/**
 * The rate limit to ask for.
 */
export type MailRateLimitChangeRequest = {
  /**
   * Id of the rate limit.
   */
  rateLimitId: string
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
 * Settings of the mail system for a mailbox.
 */
export type MailSystemSettings = {
  /**
   * Id of the rate limit for mail that it sends.
   */
  rateLimitId: string
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
  /**
   * Addresses that mail is also forwarded to.
   */
  forwardAddresses?: Array<string> | undefined
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
 * What manages the records.
 */
export type ManagedRecordSet = {
  /**
   * Id of the ingress that the records follow.
   */
  ingressId?: string | undefined
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
 * A DNS record that moves with its domain.
 */
export type MigratedDnsRecord = {
  /**
   * Name of the record.
   */
  name?: string | undefined
  /**
   * Time to live in seconds.
   */
  ttl: number
  type: MigratedDnsRecordType
  /**
   * Content of the record.
   */
  value: string
}

/**
 * Type of a DNS record.
 */
export type MigratedDnsRecordType = 'A' | 'AAAA' | 'TXT' | 'MX' | 'CNAME' | 'SRV' | 'CAA' | 'NS'

/**
 * A subdomain that moves with its domain.
 */
export type MigratedSubdomain = {
  /**
   * DNS records of the subdomain.
   */
  dnsRecords: Array<MigratedDnsRecord>
  /**
   * Host name of the subdomain.
   */
  hostname: string
  /**
   * What the subdomain leads to.
   */
  target?: string | undefined
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
  /**
   * Host name to connect to from outside; the user needs `externalAccess`.
   */
  externalHostname: string
  /**
   * Main user of the database, which was created with it.
   */
  mainUser?: MysqlUser | undefined
}

/**
 * The default character settings that a MySQL database is to have.
 */
export type MysqlDatabaseCharsetUpdate = {
  characterSettings: CharacterSettings
}

/**
 * The copy of a MySQL database to create, with a user of it.
 */
export type MysqlDatabaseCopy = {
  /**
   * Description of the copy.
   */
  description: string
  user: NewMysqlDatabaseUser
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

/**
 * Changes to a MySQL database.
 */
export type MysqlDatabaseUpdate = {
  /**
   * Default character set and collation.
   */
  characterSettings?: CharacterSettings | undefined
  /**
   * Description of the database.
   */
  description?: string | undefined
  /**
   * Version of MySQL, presumably its number such as `8.4`.
   */
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
   * User name for the login.
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
  /**
   * When the status was set.
   */
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
 * Changes to a MySQL user.
 */
export type MysqlUserPatch = {
  /**
   * Mask of the IP addresses that have access.
   */
  accessIpMask?: string | undefined
  /**
   * Whether the user may write or only read.
   */
  accessLevel?: 'full' | 'readonly' | undefined
  /**
   * Description of the user.
   */
  description?: string | undefined
  /**
   * Whether the user may connect from outside.
   */
  externalAccess?: boolean | undefined
  /**
   * Password of the user.
   */
  password?: string | undefined
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
 * The new status of several notifications, and how many changed.
 */
export type NotificationsRead = {
  status: NotificationStatus
  /**
   * How many notifications changed.
   */
  updatedCount: number
}

/**
 * Why a token request was rejected.
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
  /**
   * Token that renews the access token.
   */
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

/**
 * A fee that is charged once.
 */
export type OneTimePaymentFeeStrategy = {
  /**
   * The fee; the provider does not document its unit.
   */
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
   * The article to order.
   */
  orderData?:
    | ProjectHostingOrder
    | ServerOrder
    | DomainOrder
    | ExternalCertificateOrder
    | LeadFyndrOrder
    | MailArchiveOrder
    | AiHostingOrder
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
   * The article to preview.
   */
  orderData?:
    | ProjectHostingOrderPreview
    | ServerOrderPreview
    | DomainOrderPreview
    | ExternalCertificateOrderPreview
    | LeadFyndrOrderPreview
    | MailArchiveOrderPreview
    | AiHostingOrderPreview
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
 * Why an order or its preview is not possible.
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
export type OrderPrice = HostingOrderPrice | DomainOrderPrice | FeeOrderPrice | TotalOrderPrice

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
 * How far an order is.
 */
export type OrderStatus = 'NEW' | 'CONFIRMED' | 'REJECTED' | 'ABORTED' | 'EXECUTED'

/**
 * Prices of an order added up.
 */
export type OrderSummary = {
  /**
   * One-time price.
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

/**
 * A contributor as its members see it.
 */
export type OwnContributor = {
  /**
   * Id of the user whom mittwald contacts.
   */
  contactPersonUserId: string
  contractOwner: ContributorContractOwner
  /**
   * Number of the contributor.
   */
  contributorNumber: string
  /**
   * Id of the contributor's customer.
   */
  customerId: string
  /**
   * Short text about the contributor.
   */
  description?: string | undefined
  descriptions?: ContributorDescriptions | undefined
  /**
   * E-mail address of the contributor.
   *
   * @deprecated
   */
  email: string
  /**
   * URL of the contributor's homepage.
   */
  homepage?: string | undefined
  /**
   * Id of the contributor.
   */
  id: string
  imprint?: ContributorImprint | undefined
  /**
   * Whether the logo is the customer's avatar.
   */
  logoInherited?: boolean | undefined
  /**
   * Id of the file with the logo.
   */
  logoRefId?: string | undefined
  /**
   * Name of the contributor.
   */
  name: string
  /**
   * Whether the name is the customer's.
   */
  nameInherited: boolean
  /**
   * Phone number of the contributor.
   *
   * @deprecated
   */
  phone?: string | undefined
  state: ContributorState
  /**
   * How to reach the support.
   */
  supportInformation: ExtensionSupport & {
    /**
     * Whether it is the customer's support.
     */
    inherited: boolean
  }
  /**
   * URL of the contributor.
   *
   * @deprecated
   */
  url?: string | undefined
  /**
   * Whether the contributor asked to be verified.
   */
  verificationRequested: boolean
  /**
   * Whether mittwald has verified the contributor.
   */
  verified: boolean
}

/**
 * An extension as its contributor sees it.
 */
export type OwnExtension = {
  /**
   * Images and videos of the extension.
   */
  assets: Array<ExtensionAsset>
  backendComponents?: ExtensionBackendComponents | undefined
  /**
   * Whether the extension is blocked.
   *
   * @deprecated
   */
  blocked?: boolean | undefined
  context?: ExtensionContext | undefined
  /**
   * Id of the contributor.
   */
  contributorId: string
  /**
   * When the extension is deleted.
   */
  deletionDeadline?: string | undefined
  deprecation?: ExtensionDeprecation | undefined
  /**
   * Description of the extension.
   */
  description?: string | undefined
  detailedDescriptions?: ExtensionDescriptions | undefined
  /**
   * Whether the extension is disabled.
   *
   * @deprecated
   */
  disabled?: boolean | undefined
  /**
   * Frontends of the extension that run elsewhere.
   */
  externalFrontends?: Array<ExternalComponent> | undefined
  /**
   * Components of the extension for the user interface.
   *
   * @deprecated
   */
  frontendComponents?: Array<ExternalComponent> | undefined
  /**
   * Fragments that the extension adds to the user interface, by where they are shown.
   */
  frontendFragments?:
    | {
        [key: string]: ExtensionFrontendFragment
      }
    | undefined
  /**
   * Whether the extension has all that it needs to work.
   */
  functional: boolean
  /**
   * Id of the extension.
   */
  id: string
  /**
   * Whether the extension is going to be deleted.
   */
  isDeletionScheduled?: boolean | undefined
  /**
   * Id of the file with the logo.
   */
  logoRefId?: string | undefined
  /**
   * Name of the extension.
   */
  name: string
  /**
   * Prices of the extension.
   */
  pricing?: ExtensionPrices | undefined
  pricingDetails?: ExtensionPricePlanDetails | undefined
  /**
   * Whether the extension is on the marketplace.
   */
  published: boolean
  /**
   * Changes that do not apply yet.
   */
  requestedChanges?:
    | {
        context?: ExtensionContext | undefined
        /**
         * Whether the scopes are to be removed.
         */
        purgeScopes?: boolean | undefined
        /**
         * Whether the webhooks are to be removed.
         */
        purgeWebhookUrls?: boolean | undefined
        /**
         * New scopes.
         */
        scopes?: Array<string> | undefined
        /**
         * New webhooks.
         */
        webhookUrls?:
          | ExtensionWebhookUrls
          | {
              [key: string]: unknown
            }
          | undefined
      }
    | undefined
  /**
   * Scopes of the extension.
   */
  scopes?: Array<string> | undefined
  /**
   * Secrets of the extension.
   */
  secrets: Array<ExtensionSecretMeta>
  /**
   * Whether the extension is enabled, blocked or disabled.
   *
   * @deprecated
   */
  state?: 'enabled' | 'blocked' | 'disabled' | undefined
  statistics: ExtensionStatistics
  subTitle?: ExtensionSubTitle | undefined
  /**
   * How to reach the support.
   */
  support?:
    | (ExtensionSupport & {
        /**
         * Whether it is the contributor's support.
         */
        inherited: boolean
      })
    | undefined
  /**
   * Tags of the extension.
   */
  tags?: Array<string> | undefined
  /**
   * Whether the contributor asked for the verification.
   */
  verificationRequested: boolean
  /**
   * Whether mittwald has verified the extension.
   */
  verified: boolean
  webhookUrls?: ExtensionWebhookUrls | undefined
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
 * A new password for a user who has asked for a reset by the deprecated operation.
 */
export type PasswordResetDeprecated = {
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
 * How a customer pays for extensions.
 */
export type PaymentMethod = {
  /**
   * The card, if one is set.
   */
  cardDetails?: CardDetails | undefined
}

/**
 * A link to the page on which a payment method is set.
 */
export type PaymentMethodLink = {
  /**
   * URL of the page.
   */
  url?: string | undefined
}

/**
 * Where to go after the payment method is set.
 */
export type PaymentMethodUpdateRequest = {
  /**
   * URL to which the page leads back.
   */
  customReturnUrl?: string | undefined
}

/**
 * How a customer pays, by direct debit or after an invoice.
 */
export type PaymentSettings = DebitPaymentSettings | InvoicePaymentSettings

/**
 * A monthly fee that depends on the period.
 */
export type PeriodBasedFeeStrategy = {
  /**
   * Periods, and the fee in each.
   */
  periods: Array<{
    /**
     * Start of the period.
     */
    feeValidFrom?: string | undefined
    /**
     * End of the period.
     */
    feeValidUntil?: string | undefined
    /**
     * Fee a month; the provider does not document its unit.
     */
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
 * An e-mail to check.
 */
export type PhishingCheck = {
  /**
   * The e-mail with all its headers, as an EML file.
   */
  emailEml: Blob | File
}

/**
 * Where an e-mail is from.
 */
export type PhishingChecked = {
  result: EmailOrigin
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
  /**
   * Storage of backups in use, in bytes.
   */
  backupStorageUsageInBytes: number
  /**
   * When the storage of backups was measured.
   */
  backupStorageUsageInBytesSetAt: string
  /**
   * Id of the cluster that the project is on.
   */
  clusterId?: string | undefined
  /**
   * Whether the deletion of the project was requested.
   */
  deletionRequested?: boolean | undefined
  /**
   * Features of the project. `supportedFeatures` says more.
   *
   * @deprecated
   */
  features?: Array<ProjectFeature> | undefined
  /**
   * Id of the group of servers that the project is on.
   */
  serverGroupId: string
  /**
   * Features that the project can use.
   */
  supportedFeatures: Array<ProjectFeature>
  /**
   * Web storage in use, in bytes.
   */
  webStorageUsageInBytes: number
  /**
   * When the web storage was measured.
   */
  webStorageUsageInBytesSetAt: string
}

/**
 * An AI hosting key to create.
 */
export type ProjectAiHostingKeyCreate = {
  /**
   * Whether to create a container with a web interface too.
   */
  createWebuiContainer?: boolean | undefined
  /**
   * Name of the key, of at least 5 characters.
   */
  name: string
}

/**
 * The changes to an AI hosting key.
 */
export type ProjectAiHostingKeyUpdate = {
  /**
   * Whether to create a container with a web interface.
   */
  createWebuiContainer?: boolean | undefined
  /**
   * Name of the key, of at least 5 characters.
   */
  name?: string | undefined
}

/**
 * A project's share in the plan for AI hosting.
 */
export type ProjectAiHostingPlan = {
  keys: AiHostingPlanUsage
  /**
   * Whether the terms of a model have yet to be accepted.
   */
  modelTermsApprovalRequired: boolean
  /**
   * When tokens are next counted from zero.
   */
  nextTokenReset?: string | undefined
  /**
   * Id of the project.
   */
  projectId: string
}

/**
 * A project to create.
 */
export type ProjectCreate = {
  /**
   * Name that mStudio shows for the project.
   */
  description: string
}

/**
 * Why a project was disabled.
 */
export type ProjectDisableReason = 'maliciousCode' | 'illegalContent' | 'maliciousConduct' | 'suspended'

/**
 * Something that a project can use.
 */
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
  /**
   * Code of the customer that recommended mittwald.
   */
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
  /**
   * Code of a promotion.
   */
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
  /**
   * Reference of the project's avatar.
   */
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
  /**
   * Storage of backups in use, in bytes.
   */
  backupStorageUsageInBytes: number
  /**
   * When the storage of backups was measured.
   */
  backupStorageUsageInBytesSetAt: string
  /**
   * Whether the deletion of the project was requested.
   */
  deletionRequested: boolean
  /**
   * Features of the project. `supportedFeatures` says more.
   *
   * @deprecated
   */
  features?: Array<ProjectFeature> | undefined
  /**
   * Id of the group of servers that the project is on.
   */
  serverGroupId: string
  /**
   * Short id of the server.
   */
  serverShortId?: string | undefined
  /**
   * Features that the project can use.
   */
  supportedFeatures: Array<ProjectFeature>
  /**
   * Web storage in use, in bytes.
   */
  webStorageUsageInBytes: number
  /**
   * When the web storage was measured.
   */
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
  /**
   * Reference of the member's avatar.
   */
  avatarRef?: string | undefined
  /**
   * First name of the member.
   */
  firstName: string
  /**
   * Last name of the member.
   */
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

/**
 * The changes to a project.
 */
export type ProjectUpdate = {
  /**
   * Name that mStudio shows for the project.
   */
  description?: string | undefined
}

/**
 * The error of too many requests.
 */
export type RateLimitExceeded = {
  /**
   * What went wrong.
   */
  message?: string | undefined
  /**
   * Type of the error.
   */
  type?: string | undefined
}

/**
 * A suggestion to send.
 */
export type RecommendationSuggestionCreate = {
  /**
   * The idea.
   */
  suggestion: string
}

/**
 * A suggestion that was sent.
 */
export type RecommendationSuggestionCreated = {
  /**
   * Id of the customer.
   */
  customerId?: string | undefined
}

/**
 * Codes that replace the second factor if it is lost.
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

/**
 * Changes to a Redis database.
 */
export type RedisDatabaseUpdate = {
  configuration?: RedisDatabaseConfiguration | undefined
  /**
   * Description of the database.
   */
  description?: string | undefined
  /**
   * Version of Redis, such as `7.2`.
   */
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

/**
 * A container registry from which a project pulls images.
 */
export type Registry = {
  credentials?: RegistryCredentials | undefined
  /**
   * Description of the registry.
   */
  description: string
  /**
   * Id of the registry.
   */
  id: string
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Host of the registry, without a scheme.
   */
  uri: string
}

/**
 * A registry to create.
 */
export type RegistryCreate = {
  credentials?: RegistryCredentialsCreate | undefined
  /**
   * Description of the registry.
   */
  description: string
  /**
   * Host of the registry, without a scheme.
   */
  uri: string
}

/**
 * Credentials of a registry, without the password.
 */
export type RegistryCredentials = {
  /**
   * Name of the user.
   */
  username: string
  /**
   * Whether the registry accepts them.
   */
  valid: boolean
}

/**
 * Result of a check of credentials.
 */
export type RegistryCredentialsChecked = {
  /**
   * Whether the registry accepts the credentials.
   */
  valid: boolean
}

/**
 * Credentials of a registry.
 */
export type RegistryCredentialsCreate = {
  /**
   * Password or access token.
   */
  password: string
  /**
   * Name of the user; `oauth2accesstoken` for an access token.
   */
  username: string
}

/**
 * The changes to a registry.
 */
export type RegistryUpdate = {
  /**
   * New credentials, or null to remove them.
   */
  credentials?: RegistryCredentialsCreate | null | undefined
  /**
   * Description of the registry.
   */
  description?: string | undefined
  /**
   * Host of the registry, without a scheme.
   */
  uri?: string | undefined
}

/**
 * The address of a registry to check.
 */
export type RegistryUriCheck = {
  /**
   * Address of the registry.
   */
  registryUri: string
}

/**
 * Whether the address of a registry is valid.
 */
export type RegistryUriChecked = {
  /**
   * Why it is not valid.
   */
  reason?: string | undefined
  /**
   * Whether it is valid.
   */
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
  /**
   * Services beside the relocation.
   */
  additionalServices: {
    /**
     * Whether the data are compared once more after the relocation.
     */
    dataCompare: 'default' | 'additionalCompare'
  }
  /**
   * Kind of project that moves.
   */
  articleType: 'cms-hosting' | 'cms-hosting-express' | 'onlineshop' | 'onlineshop-express'
  /**
   * Mailboxes that move.
   */
  emailInboxes?: Array<RelocationMailbox> | undefined
  /**
   * What the relocation costs.
   */
  prices: {
    /**
     * The price of each service.
     */
    positions: Array<{
      /**
       * Name of the service.
       */
      name: string
      /**
       * Price of the service; the provider does not document its unit.
       */
      price: number
    }>
    /**
     * Sum of the prices.
     */
    total: number
  }
  /**
   * Id of the user who orders the relocation, or an empty string.
   */
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
 * A mailbox to move.
 */
export type RelocationMailbox = {
  /**
   * E-mail address of the mailbox.
   */
  email: string
  /**
   * Password of the mailbox at the other provider.
   */
  password: string
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
  /**
   * Token that renews the access token.
   */
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
  /**
   * Whether the change was forced.
   */
  isForced?: boolean | undefined
}

/**
 * A scope that an extension can ask for.
 */
export type Scope = {
  /**
   * Name of the scope.
   */
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
 * The page that the screenshot shows.
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
 * Says that authentication needs a second factor.
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
export type SecondFactorRequiredAnswer = AccountError & {
  /**
   * What is needed.
   */
  name: 'SecondFactorRequired'
}

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
  /**
   * Id of the group that the server belongs to; the provider does not explain it.
   */
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
  /**
   * Code of a promotion.
   */
  promotionCode?: string | undefined
  /**
   * Code of the customer that recommended mittwald.
   */
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
  /**
   * Code of a promotion.
   */
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

/**
 * Changes to a server.
 */
export type ServerUpdate = {
  /**
   * Text that describes the server.
   */
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
 * Credentials of a service.
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
 * What to refresh a session with.
 */
export type SessionRefresh = {
  /**
   * Refresh token of the session.
   */
  refreshToken: string
}

/**
 * The tokens of a session that was refreshed.
 */
export type SessionRefreshed = {
  /**
   * When the access token stops being valid.
   */
  expiresAt: string
  /**
   * Refresh token for the next time, also after the access token has expired.
   */
  refreshToken: string
  /**
   * The access token.
   */
  token: string
}

/**
 * An access token for a session of mStudio.
 */
export type SessionTokenAccess = {
  /**
   * When the token stops being valid, a short time from now.
   */
  expiry: string
  /**
   * The access token, for the header `X-Access-Token`.
   */
  publicToken: string
}

/**
 * Credentials with which the backend of an extension gets an access token.
 */
export type SessionTokenLogin = {
  /**
   * Secret of the extension.
   */
  extensionSecret?: string | undefined
  /**
   * Session token that the extension got from mStudio.
   */
  sessionToken: string
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
   * User name for the login.
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
 * How an SSH or SFTP user authenticates, by password or by public keys.
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
   * User name for the login.
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

/**
 * A stack: services and volumes that belong together.
 */
export type Stack = {
  /**
   * Description of the stack.
   */
  description: string
  /**
   * Whether the stack is disabled.
   */
  disabled: boolean
  /**
   * Id of the stack.
   */
  id: string
  /**
   * Prefix of the names of its services.
   */
  prefix: string
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Services of the stack.
   */
  services?: Array<StackService> | undefined
  /**
   * Id of the template that the stack comes from.
   */
  templateId?: string | undefined
  /**
   * When images are updated; null if never.
   */
  updateSchedule?:
    | {
        /**
         * The times as a cron expression.
         */
        cron: string
        /**
         * Time zone of the cron expression, such as `Europe/Berlin`.
         */
        timezone?: string | undefined
      }
    | null
    | undefined
  /**
   * Volumes of the stack.
   */
  volumes?: Array<StackVolume> | undefined
}

/**
 * A component to add to a stack.
 */
export type StackComponentCreate = {
  /**
   * The template to use.
   */
  templateConfig: {
    /**
     * Id of the template.
     */
    templateId: string
    /**
     * Values for the inputs of the template. Inputs that are left out have their defaults.
     */
    userInputs?:
      | Array<{
          /**
           * Name of the input.
           */
          name: string
          /**
           * Value of the input.
           */
          value: string
        }>
      | undefined
  }
}

/**
 * A stack to create.
 */
export type StackCreate = {
  /**
   * Description of the stack.
   */
  description: string
  /**
   * The template to use.
   */
  templateConfig?:
    | {
        /**
         * Id of the template.
         */
        templateId: string
        /**
         * Values for the inputs of the template. Inputs that are left out have their defaults.
         */
        userInputs?:
          | Array<{
              /**
               * Name of the input.
               */
              name: string
              /**
               * Value of the input.
               */
              value: string
            }>
          | undefined
      }
    | undefined
}

/**
 * All services and volumes that a stack is to have.
 */
export type StackReplacement = {
  /**
   * The services, by name. Those left out are deleted.
   */
  services?:
    | {
        [key: string]: StackServiceDeclaration
      }
    | undefined
  /**
   * The volumes, by name. Those left out are deleted.
   */
  volumes?:
    | {
        [key: string]: StackVolumeDeclaration
      }
    | undefined
}

/**
 * A service, that is a container of a stack.
 */
export type StackService = {
  deploy?: StackServiceDeploy | undefined
  /**
   * The state that runs.
   */
  deployedState: StackServiceState
  /**
   * Description of the service.
   */
  description: string
  /**
   * Id of the service.
   */
  id: string
  /**
   * What the status means, above all after an error.
   */
  message?: string | undefined
  /**
   * The state that was declared last.
   */
  pendingState: StackServiceState
  /**
   * Id of the project.
   */
  projectId: string
  /**
   * Whether the service has to be recreated before changes take effect.
   */
  requiresRecreate: boolean
  /**
   * When the container is restarted.
   */
  restartPolicy?: 'no' | 'always' | 'on-failure' | 'unless-stopped' | undefined
  /**
   * Name of the service in its stack.
   */
  serviceName: string
  /**
   * Short id of the service, for other calls and SSH.
   */
  shortId: string
  /**
   * Id of the stack.
   */
  stackId: string
  status: StackServiceStatus
  /**
   * When the status was last set.
   */
  statusSetAt: string
  /**
   * Id of the template that the service comes from.
   */
  templateId?: string | undefined
}

/**
 * A service as it is to be.
 */
export type StackServiceDeclaration = {
  /**
   * Arguments of the entrypoint; those of the image by default.
   */
  command?: Array<string> | undefined
  deploy?: StackServiceDeploy | undefined
  /**
   * Description of the service.
   */
  description?: string | undefined
  /**
   * Program that the container runs; that of the image by default.
   */
  entrypoint?: Array<string> | undefined
  /**
   * Environment variables, by name.
   */
  environment?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Environment variables, by name. `environment` replaces this field.
   *
   * @deprecated
   */
  envs?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Name of the image, as in `docker pull`. A private registry has to be created first.
   */
  image: string
  /**
   * Exposed ports, as `<public-port>:<container-port>/<protocol>`. They can be reached within the project; an ingress makes them public.
   */
  ports?: Array<string> | undefined
  /**
   * When the container is restarted: `no`, `always`, `on-failure` or `unless-stopped`.
   */
  restartPolicy?: string | undefined
  /**
   * Mounts, as `<volume>:<mountpoint>`. The volume is the name of one, or a path in the file system of the project.
   */
  volumes?: Array<string> | undefined
}

/**
 * How a service is deployed.
 */
export type StackServiceDeploy = {
  resources?: ContainerResources | undefined
}

/**
 * Order of services by description, ascending or descending.
 */
export type StackServiceSortOrder = 'descriptionAsc' | 'descriptionDesc'

/**
 * What the container of a service is made of.
 */
export type StackServiceState = {
  /**
   * Arguments of the entrypoint; those of the image by default.
   */
  command?: Array<string> | undefined
  /**
   * Program that the container runs; that of the image by default.
   */
  entrypoint?: Array<string> | undefined
  /**
   * Environment variables, by name.
   */
  envs?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Name of the image, as in `docker pull`. A private registry has to be created first.
   */
  image: string
  /**
   * Digest of the image.
   */
  imageDigest?: string | undefined
  /**
   * Exposed ports, as `<public-port>:<container-port>/<protocol>`. They can be reached within the project; an ingress makes them public.
   */
  ports?: Array<string> | undefined
  /**
   * Mounts, as `<volume>:<mountpoint>`. The volume is the name of one, or a path in the file system of the project.
   */
  volumes?: Array<string> | undefined
}

/**
 * Status of a service.
 */
export type StackServiceStatus = 'running' | 'stopped' | 'error' | 'creating' | 'starting' | 'stopping'

/**
 * The changes to a service, or a new service.
 */
export type StackServiceUpdate = {
  /**
   * Arguments of the entrypoint; those of the image by default.
   */
  command?: Array<string> | undefined
  deploy?: StackServiceDeploy | undefined
  /**
   * Description of the service.
   */
  description?: string | undefined
  /**
   * Program that the container runs; that of the image by default.
   */
  entrypoint?: Array<string> | undefined
  /**
   * Environment variables, by name.
   */
  environment?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Environment variables, by name. `environment` replaces this field.
   *
   * @deprecated
   */
  envs?:
    | {
        [key: string]: string
      }
    | undefined
  /**
   * Name of the image, as in `docker pull`. A private registry has to be created first.
   */
  image?: string | undefined
  /**
   * Exposed ports, as `<public-port>:<container-port>/<protocol>`. They can be reached within the project; an ingress makes them public.
   */
  ports?: Array<string> | undefined
  /**
   * When the container is restarted: `no`, `always`, `on-failure` or `unless-stopped`.
   */
  restartPolicy?: string | undefined
  /**
   * Mounts, as `<volume>:<mountpoint>`. The volume is the name of one, or a path in the file system of the project.
   */
  volumes?: Array<string> | undefined
}

/**
 * The webhook that pulls the image of a service.
 */
export type StackServiceWebhook = {
  /**
   * Token of the webhook. No other response has it.
   */
  token: string
  /**
   * Address of the webhook, with the token. Keep it secret.
   */
  webhookUrl: string
}

/**
 * The changes to a stack.
 */
export type StackUpdate = {
  /**
   * Description of the stack.
   */
  description?: string | undefined
  /**
   * The services to create or change, by name.
   */
  services?:
    | {
        [key: string]: StackServiceUpdate
      }
    | undefined
  /**
   * When images are updated; null if never.
   */
  updateSchedule?:
    | {
        /**
         * The times as a cron expression.
         */
        cron: string
        /**
         * Time zone of the cron expression, such as `Europe/Berlin`.
         */
        timezone?: string | undefined
      }
    | null
    | undefined
  /**
   * The volumes to create or change, by name.
   */
  volumes?:
    | {
        [key: string]: StackVolumeUpdate
      }
    | undefined
}

/**
 * The update schedule to set.
 */
export type StackUpdateScheduleReplacement = {
  /**
   * When images are updated; null if never.
   */
  updateSchedule?:
    | {
        /**
         * The times as a cron expression.
         */
        cron: string
        /**
         * Time zone of the cron expression, such as `Europe/Berlin`.
         */
        timezone?: string | undefined
      }
    | null
    | undefined
}

/**
 * A volume of a stack, which keeps data of its services.
 */
export type StackVolume = {
  /**
   * Id of the volume.
   */
  id: string
  /**
   * Ids of the services that mount the volume.
   */
  linkedServices?: Array<string> | undefined
  /**
   * Name of the volume.
   */
  name: string
  /**
   * Whether the volume is orphaned, presumably because no stack uses it.
   */
  orphaned: boolean
  /**
   * Id of the stack.
   */
  stackId: string
  /**
   * Storage in use, in bytes.
   */
  storageUsageInBytes: number
  /**
   * When the storage was measured.
   */
  storageUsageInBytesSetAt: string
}

/**
 * A volume as it is to be.
 */
export type StackVolumeDeclaration = {
  /**
   * Name of the volume.
   */
  name: string
}

/**
 * Order of volumes: by name or by used storage, ascending or descending.
 */
export type StackVolumeSortOrder = 'nameAsc' | 'nameDesc' | 'storageAsc' | 'storageDesc'

/**
 * The changes to a volume, or a new volume.
 */
export type StackVolumeUpdate = {
  /**
   * Name of the volume.
   */
  name?: string | undefined
}

/**
 * Used storage of a project or a server.
 */
export type StorageStatistics = {
  /**
   * Statistics of the projects of a server.
   */
  childStatistics?: Array<StorageStatistics> | undefined
  /**
   * Description of the project or server.
   */
  description?: string | undefined
  /**
   * Id of the project or server.
   */
  id: string
  kind: StorageStatisticsKind
  meta: StorageStatisticsMeta
  /**
   * Short id of the project or server.
   */
  name: string
  /**
   * Used storage in bytes above which a notification is sent.
   */
  notificationThresholdInBytes?: number | undefined
  /**
   * Used storage by category.
   */
  statisticCategories?: Array<StorageStatisticsCategory> | undefined
}

/**
 * Used storage of one category.
 */
export type StorageStatisticsCategory = {
  kind: StorageStatisticsCategoryKind
  /**
   * What takes the storage.
   */
  resources?: Array<StorageStatisticsResource> | undefined
  /**
   * Used storage in bytes.
   */
  totalUsageInBytes: number
}

/**
 * What takes the storage of a category.
 */
export type StorageStatisticsCategoryKind =
  | 'webspace'
  | 'projectBackup'
  | 'mailAddress'
  | 'mysqlDatabase'
  | 'redisDatabase'
  | 'containerVolume'

/**
 * What statistics of storage are about.
 */
export type StorageStatisticsKind = 'server' | 'project'

/**
 * Sums and limits of used storage.
 */
export type StorageStatisticsMeta = {
  /**
   * Whether more is used than the limit allows.
   */
  isExceeding?: boolean | undefined
  /**
   * Limit in bytes when it was last exceeded; stays afterwards.
   */
  lastExceedanceLimitInBytes?: number | undefined
  /**
   * Bytes above the limit when it was last exceeded; stays afterwards.
   */
  lastTotalExceedanceInBytes?: number | undefined
  /**
   * When the limit was last exceeded; stays afterwards.
   */
  lastTotalExceedanceInBytesSetAt?: string | undefined
  /**
   * Limit in bytes.
   */
  limitInBytes?: number | undefined
  /**
   * Whether the notification threshold is the limit, as for a project on a server.
   */
  notificationThresholdUsedAsLimit?: boolean | undefined
  /**
   * Bytes above the limit now.
   */
  totalExceedanceInBytes?: number | undefined
  /**
   * When the excess was measured.
   */
  totalExceedanceInBytesSetAt?: string | undefined
  /**
   * Free storage in bytes.
   */
  totalFreeInBytes?: number | undefined
  /**
   * Free storage in percent of the limit.
   */
  totalFreeInPercentage?: number | undefined
  /**
   * Used storage in bytes.
   */
  totalUsageInBytes: number
  /**
   * Used storage in percent of the limit.
   */
  totalUsageInPercentage?: number | undefined
}

/**
 * Something that takes storage.
 */
export type StorageStatisticsResource = {
  /**
   * Description of the resource.
   */
  description?: string | undefined
  /**
   * Id of the resource.
   */
  id: string
  /**
   * Name of the resource.
   */
  name: string
  /**
   * Used storage in bytes.
   */
  usageInBytes: number
  /**
   * When it was measured.
   */
  usageInBytesSetAt: string
}

/**
 * The storage threshold to set.
 */
export type StorageThresholdUpdate = {
  /**
   * Used storage in bytes above which a notification is sent; null for none.
   */
  notificationThresholdInBytes?: number | null | undefined
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

/**
 * Suggestions for domains.
 */
export type SuggestedDomains = {
  /**
   * Names of the domains.
   */
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
  /**
   * Whether it is the contributor's support.
   */
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
 * What a project or a server costs after a tariff change.
 */
export type TariffChangePrice = {
  /**
   * Price of the machine type.
   */
  machineTypePrice: number
  /**
   * Price of the storage.
   */
  storagePrice: number
  /**
   * Sum of both.
   */
  totalPrice: number
}

/**
 * A tariff change to preview or order.
 */
export type TariffChangeRequest = {
  /**
   * Resources after the change, for what the contract is about.
   */
  tariffChangeData?: ProjectHostingTariffChange | ServerTariffChange | LeadFyndrTariffChange | AiHostingTariffChange | undefined
  /**
   * What the contract is about.
   */
  tariffChangeType?: 'projectHosting' | 'server' | 'leadFyndr' | 'aiHosting' | undefined
}

/**
 * When and why a contract item is to end.
 */
export type TerminationRequest = {
  /**
   * Why the item is to end.
   */
  reason?: string | undefined
  /**
   * When the item is to end; by default on the next possible date.
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
   * Whether a transfer needs an auth code; `transferAuthentication` says more.
   *
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
   * Id of the user that the key belongs to.
   */
  userId: string
}

/**
 * What the order of AI hosting, LeadFyndr or a license costs.
 */
export type TotalOrderPrice = {
  /**
   * Price of the order.
   */
  totalPrice: number
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
 * A text in German and English.
 */
export type TranslatedText = {
  /**
   * The German text.
   */
  de: string
  /**
   * The English text.
   */
  en: string
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
 * A license for extended support of TYPO3 to order.
 */
export type Typo3LicenseOrder = {
  /**
   * Which TYPO3 installation the license is for.
   */
  description: string
  /**
   * Kind of license.
   */
  licenseType: 'typo3'
  /**
   * Major version of TYPO3.
   */
  majorVersion: number
  /**
   * Id of the project that the license is for.
   */
  projectId: string
}

/**
 * A license for extended support of TYPO3 to preview an order of.
 */
export type Typo3LicenseOrderPreview = {
  /**
   * Which TYPO3 installation the license is for.
   */
  description?: string | undefined
  /**
   * Kind of license.
   */
  licenseType: 'typo3'
  /**
   * Major version of TYPO3.
   */
  majorVersion: number
}

/**
 * A lead that a customer unlocked, with its contact data.
 */
export type UnlockedLead = {
  /**
   * URL to which the domain leads.
   */
  actualUrl: string
  /**
   * Business fields of the company.
   */
  businessFields: Array<string>
  company: LeadCompany
  contact: LeadContact
  /**
   * What the company does.
   */
  description: string
  /**
   * Domain of the website.
   */
  domain: string
  hoster: LeadHosters
  /**
   * Languages of the website.
   */
  languages: Array<string>
  /**
   * Id of the lead.
   */
  leadId: string
  /**
   * The main technology of the website.
   */
  mainTechnology?: LeadTechnology | undefined
  metrics: LeadMetrics
  /**
   * How promising the lead is, from 0 to 1.
   */
  potential: number
  /**
   * Whether the customer may reserve the lead.
   */
  reservationAllowed?: boolean | undefined
  /**
   * When it was reserved, if it is.
   */
  reservedAt?: string | undefined
  /**
   * When the website was scanned.
   */
  scannedAt?: string | undefined
  /**
   * Screenshot of the website.
   */
  screenshot: string
  /**
   * Profiles in social networks.
   */
  socialMedia: Array<LeadSocialMedia>
  /**
   * Technologies of the website.
   */
  technologies: Array<LeadTechnology>
  /**
   * When it was unlocked.
   */
  unlockedAt: string
}

/**
 * One page of unlocked leads.
 */
export type UnlockedLeadList = {
  /**
   * The leads of the page.
   */
  leads: Array<UnlockedLead>
  /**
   * Largest number of leads on a page.
   */
  limit: number
  /**
   * Number of leads before the page.
   */
  skip: number
  /**
   * Number of leads on all pages.
   */
  totalCount: number
}

/**
 * An extension that is not on the marketplace.
 */
export type UnpublishedExtension = {
  /**
   * Images and videos of the extension.
   */
  assets: Array<ExtensionAsset>
  /**
   * Whether the extension is blocked.
   *
   * @deprecated
   */
  blocked: boolean
  context: ExtensionContext
  /**
   * Id of the contributor who offers the extension.
   */
  contributorId: string
  /**
   * When the extension is deleted.
   */
  deletionDeadline?: string | undefined
  deprecation?: ExtensionDeprecation | undefined
  /**
   * Description of the extension.
   */
  description?: string | undefined
  detailedDescriptions?: ExtensionDescriptions | undefined
  /**
   * Whether the extension is disabled.
   */
  disabled: boolean
  /**
   * Frontends of the extension that run elsewhere.
   */
  externalFrontends?: Array<ExternalComponent> | undefined
  /**
   * Components of the extension for the user interface.
   *
   * @deprecated
   */
  frontendComponents?: Array<ExternalComponent> | undefined
  /**
   * Fragments that the extension adds to the user interface, by where they are shown.
   */
  frontendFragments?:
    | {
        [key: string]: ExtensionFrontendFragment
      }
    | undefined
  /**
   * Id of the extension.
   */
  id: string
  /**
   * Whether the extension is going to be deleted.
   */
  isDeletionScheduled?: boolean | undefined
  /**
   * Id of the file with the logo.
   */
  logoRefId?: string | undefined
  /**
   * Name of the extension.
   */
  name: string
  /**
   * Prices of the extension.
   */
  pricing?: ExtensionPrices | undefined
  pricingDetails?: ExtensionPricePlanDetails | undefined
  /**
   * Always false.
   */
  published?: false | undefined
  /**
   * Scopes of the extension.
   */
  scopes: Array<string>
  /**
   * Whether the extension is enabled, blocked or disabled.
   *
   * @deprecated
   */
  state: 'enabled' | 'blocked' | 'disabled'
  statistics: ExtensionStatistics
  subTitle?: ExtensionSubTitle | undefined
  /**
   * How to reach the support.
   */
  support?:
    | (ExtensionSupport & {
        /**
         * Whether it is the contributor's support.
         */
        inherited: boolean
      })
    | undefined
  /**
   * Tags of the extension.
   */
  tags: Array<string>
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
  /**
   * Memberships of the user in customers, by the ids of the customers.
   */
  customerMemberships?:
    | {
        [key: string]: UserCustomerMembership
      }
    | undefined
  /**
   * Whether the user works for mittwald.
   */
  isEmployee?: boolean | undefined
  /**
   * State of multi-factor authentication.
   */
  mfa?:
    | {
        /**
         * Whether it is used.
         */
        active: boolean
        /**
         * Whether it is set up.
         */
        setup: boolean
      }
    | undefined
  /**
   * When the password was last changed.
   */
  passwordUpdatedAt?: string | undefined
  /**
   * Memberships of the user in projects, by the ids of the projects.
   */
  projectMemberships?:
    | {
        [key: string]: UserProjectMembership
      }
    | undefined
}

/**
 * Rules that the picture of a user has to keep.
 */
export type UserAvatarRules = {
  /**
   * Greatest size of the file in bytes.
   */
  maxSizeInBytes: number
  /**
   * Greatest size of the file in kB; use `maxSizeInBytes` instead.
   *
   * @deprecated
   */
  maxSizeInKB: number
  /**
   * MIME types that the file may have.
   */
  mimeTypes: Array<string>
  properties?: ImageProperties | undefined
}

/**
 * Reference and rules for the upload of a user's avatar.
 */
export type UserAvatarUpload = {
  /**
   * Reference id for the upload.
   */
  refId: string
  rules: UserAvatarRules
}

/**
 * A user's membership in a customer.
 */
export type UserCustomerMembership = {
  /**
   * When the membership ends; it lasts if this is left out.
   */
  expiresAt?: string | undefined
  /**
   * Id of the membership.
   */
  id: string
  /**
   * When the membership began.
   */
  memberSince: string
  /**
   * Role of the user in the customer.
   */
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
  additionalValidationSchema?: UserInputValidation | undefined
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

/**
 * A further check of an input.
 */
export type UserInputValidation = {
  kind?: UserInputValidationKind | undefined
  /**
   * What is checked, as text.
   */
  schema?: string | undefined
}

/**
 * Kind of an additional check.
 */
export type UserInputValidationKind = 'password-rule'

/**
 * A user's membership in a project.
 */
export type UserProjectMembership = {
  /**
   * When the membership ends; it lasts if this is left out.
   */
  expiresAt?: string | undefined
  /**
   * Id of the membership.
   */
  id?: string | undefined
  /**
   * Whether the membership comes from one in the customer.
   */
  inherited: boolean
  /**
   * When the membership began.
   */
  memberSince: string
  /**
   * Role of the user in the project.
   */
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
 * Whether an address exists.
 */
export type VerifiedAddress = {
  /**
   * Whether the address exists.
   */
  exists: boolean
}

/**
 * Whether a company exists.
 */
export type VerifiedCompany = {
  /**
   * Whether the company exists.
   */
  exists: boolean
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
  /**
   * Who last changed the version.
   */
  lastChangeBy?: string | undefined
  /**
   * When the version was last changed.
   */
  lastChangedAt?: string | undefined
  /**
   * Version that was installed before; presumably its id.
   */
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
 * The points of a customer in the recommendation program.
 */
export type Wallet = {
  /**
   * Id of the customer.
   */
  customerId: string
  /**
   * Number of points.
   */
  points: number
  /**
   * Code with which the customer recommends mittwald.
   */
  recommendationCode?: string | undefined
  /**
   * Id of the wallet.
   */
  walletId: string
}

/**
 * A wallet that was created.
 */
export type WalletCreated = {
  /**
   * Id of the customer.
   */
  customerId?: string | undefined
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
 * How an extension responded to a webhook that was only tried.
 */
export type WebhookDryRun = {
  /**
   * Why the webhook could not be sent.
   */
  errorMessage?: string | undefined
  /**
   * Body of the response.
   */
  responseBody?: string | undefined
  /**
   * HTTP status of the response.
   */
  responseCode?: number | undefined
  /**
   * Headers of the response.
   */
  responseHeaders?: string | undefined
  /**
   * URL to which the webhook was sent.
   */
  routeCalled: string
  /**
   * Whether the response counts as a success.
   */
  successful: boolean
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
   * The public key, in base64 or as PEM; see `format`.
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
        /**
         * Text to find in the projects.
         */
        searchTerm?: string | undefined
        /**
         * Largest number of items to send; 10000 by default.
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
         * Field that sorts the projects; `createdAt` by default.
         */
        sort?: 'createdAt' | 'description' | undefined
        /**
         * Direction of the order; ascending by default.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body?: ProjectUpdate | undefined
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsUpdateError = ProjectsUpdateErrors[keyof ProjectsUpdateErrors]

export type ProjectsUpdateResponses = {
  /**
   * The project was changed.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Text to search for.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Whether only memberships that expire are returned, or only those that do not.
         */
        hasExpiry?: boolean | undefined
        /**
         * Whether only inherited memberships are returned, or only those of the project itself.
         */
        isInherited?: boolean | undefined
        /**
         * Role to filter by.
         */
        role?: ProjectRole | undefined
        /**
         * Whether only users with a second factor are returned, or only those without.
         */
        hasMfa?: boolean | undefined
        /**
         * Text to search for.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Whether only memberships that expire are returned, or only those that do not.
         */
        hasExpiry?: boolean | undefined
        /**
         * Whether only inherited memberships are returned, or only those of the project itself.
         */
        isInherited?: boolean | undefined
        /**
         * Role to filter by.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  200: Blob | File
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 10000 by default.
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
        /**
         * Only servers that this text is found in.
         */
        searchTerm?: string | undefined
        /**
         * Field to sort by.
         */
        sort?: 'createdAt' | 'description' | undefined
        /**
         * Direction to sort in.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body?: ServerUpdate | undefined
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ServersUpdateError = ServersUpdateErrors[keyof ServersUpdateErrors]

export type ServersUpdateResponses = {
  /**
   * The server was changed.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Only backups that this text is found in.
         */
        searchTerm?: string | undefined
        /**
         * Only backups that have an export.
         */
        withExportsOnly?: boolean | undefined
        /**
         * Order of the backups, by age.
         */
        sortOrder?: BackupSortOrder | undefined
        /**
         * Only backups that are being restored.
         */
        runningRestoresOnly?: boolean | undefined
        /**
         * Only backups that are still being made.
         */
        runningBackupsOnly?: boolean | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/projects/{projectId}/backups'
}

export type BackupsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body?: BackupUpdate | undefined
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsUpdateError = BackupsUpdateErrors[keyof BackupsUpdateErrors]

export type BackupsUpdateResponses = {
  /**
   * The backup was changed.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
         * Whether to list cronjobs that run in the services of stacks as well.
         */
        includeServiceCronjobs?: boolean | undefined
        /**
         * Only cronjobs of this stack.
         */
        stackId?: string | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/cronjobs'
}

export type CronjobsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 10000 by default.
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
        /**
         * Whether to list executions that a user triggered.
         */
        triggeredByUser?: boolean | undefined
        /**
         * Order of the executions, by age or duration.
         */
        sortOrder?: CronjobExecutionSortOrder | undefined
      }
    | undefined
  url: '/v2/cronjobs/{cronjobId}/executions'
}

export type CronjobsExecutionsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Range of versions, like `>=1.2`.
         */
        versionRange?: string | undefined
      }
    | undefined
  url: '/v2/apps/{appId}/versions'
}

export type AppsVersionsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Whether only recommended versions are returned.
         */
        onlyRecommended?: boolean | undefined
      }
    | undefined
  url: '/v2/apps/{appId}/versions/{baseAppVersionId}/update-candidates'
}

export type AppsVersionsListUpdateCandidatesErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Only installations of these apps, by their ids.
         */
        appIds?: Array<string> | undefined
        /**
         * Only installations that this text is found in.
         */
        searchTerm?: string | undefined
        /**
         * Order of the installations.
         */
        sortOrder?: AppInstallationSortOrder | undefined
      }
    | undefined
  url: '/v2/projects/{projectId}/app-installations'
}

export type AppsInstallationsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body: ContractTerminationRequest
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
         * States of invoices to filter by.
         */
        status?: Array<'CONFIRMED' | 'PAID' | 'PARTIALLY_PAID' | 'OVERPAID'> | undefined
        /**
         * Text to search for.
         */
        search?: string | undefined
        /**
         * Fields to sort by, in this order.
         */
        sort?: Array<'invoiceNumber'> | undefined
        /**
         * Direction of each field.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type OrdersListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Statuses of the orders to list.
         */
        includesStatus?: Array<OrderStatus> | undefined
        /**
         * Statuses of orders to leave out.
         */
        excludesStatus?: Array<OrderStatus> | undefined
        /**
         * Names of article templates to list orders of.
         */
        templateNames?: Array<string> | undefined
        /**
         * Types of the orders to list.
         */
        types?: Array<OrderType> | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/orders'
}

export type OrdersListOwnErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type OrdersListOwnError = OrdersListOwnErrors[keyof OrdersListOwnErrors]

export type OrdersListOwnResponses = {
  /**
   * The orders.
   */
  200: Array<Order>
}

export type OrdersListOwnResponse = OrdersListOwnResponses[keyof OrdersListOwnResponses]

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
   * The order cannot be placed with this content.
   */
  422: OrderPreviewError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  200: TariffChangePrice
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body?: MysqlDatabaseUpdate | undefined
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
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesUpdateError = MysqlDatabasesUpdateErrors[keyof MysqlDatabasesUpdateErrors]

export type MysqlDatabasesUpdateResponses = {
  /**
   * The database was changed.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type MysqlUsersPatchData = {
  body?: MysqlUserPatch | undefined
  path: {
    /**
     * Id of the MySQL user.
     */
    mysqlUserId: string
  }
  query?: never
  url: '/v2/mysql-users/{mysqlUserId}'
}

export type MysqlUsersPatchErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlUsersPatchError = MysqlUsersPatchErrors[keyof MysqlUsersPatchErrors]

export type MysqlUsersPatchResponses = {
  /**
   * The user was changed.
   */
  204: void
}

export type MysqlUsersPatchResponse = MysqlUsersPatchResponses[keyof MysqlUsersPatchResponses]

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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body?: RedisDatabaseUpdate | undefined
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
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type RedisDatabasesUpdateError = RedisDatabasesUpdateErrors[keyof RedisDatabasesUpdateErrors]

export type RedisDatabasesUpdateResponses = {
  /**
   * The database was changed.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type DnsRecordSetsSetManagedError = DnsRecordSetsSetManagedErrors[keyof DnsRecordSetsSetManagedErrors]

export type DnsRecordSetsSetManagedResponses = {
  /**
   * The ingress that the records follow.
   */
  200: ManagedRecordSet
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
         * Largest number of items to send; 10000 by default.
         */
        limit?: number | undefined
        /**
         * Only domains with this text anywhere in their name. Works only together with `projectId`.
         */
        domainSearchName?: string | undefined
        /**
         * Only domains with this `contactHash`.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Whether the domain's ingresses are deleted, too.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Only ingresses that use this certificate.
         */
        certificateId?: string | undefined
        /**
         * Only ingresses with this text anywhere in their host name.
         */
        hostnameSubstring?: string | undefined
        /**
         * Only ingresses that lead to this app installation.
         */
        appInstallationId?: string | undefined
        /**
         * Only ingresses that lead to this container.
         */
        containerId?: string | undefined
        /**
         * Largest number of items to send; 10000 by default.
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
  url: '/v2/ingresses'
}

export type IngressesListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body: IngressTlsUpdate
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Text to search conversations for.
         */
        fullTextSearch?: string | undefined
        /**
         * States to filter by.
         */
        status?: Array<'open' | 'closed'> | undefined
        /**
         * Most items on a page.
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
         * Fields to sort by, in this order.
         */
        sort?: Array<'createdAt' | 'lastMessage.createdAt' | 'title' | 'shortId' | 'conversationId'> | undefined
        /**
         * Direction of each field.
         */
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/conversations'
}

export type ConversationsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
         * Text to search customers for; the provider does not name the fields.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Text to search for.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Whether only memberships that expire are returned, or only those that do not.
         */
        hasExpiry?: boolean | undefined
        /**
         * Role to filter by.
         */
        role?: CustomerMembershipRole | undefined
        /**
         * Text to search for.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
         * Largest number of items to send; 1000 by default.
         */
        limit?: number | undefined
        /**
         * Number of items to leave out at the start; 0 by default.
         */
        skip?: number | undefined
        /**
         * Whether only memberships that expire are returned, or only those that do not.
         */
        hasExpiry?: boolean | undefined
        /**
         * Role to filter by.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  body: PasswordResetDeprecated
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Whether the token is only set as a cookie, and not in the response.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Whether the token is only set as a cookie, and not in the response.
         */
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
   * The first step of the authentication is too long ago.
   */
  408: FirstFactorExpired
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
     * Decision of the user: `true` consents to the scopes, `false` sends the user agent back to the client with an access-denied error. Without it the user is asked.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * The token request was rejected.
   */
  400: OAuthError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  200: UserAvatarUpload
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type AccountSessionsRefreshData = {
  body: SessionRefresh
  path?: never
  query?: never
  url: '/v2/users/self/sessions'
}

export type AccountSessionsRefreshErrors = {
  /**
   * The request cannot be carried out as it is.
   */
  400: ValidationError | Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsRefreshError = AccountSessionsRefreshErrors[keyof AccountSessionsRefreshErrors]

export type AccountSessionsRefreshResponses = {
  /**
   * The new tokens.
   */
  200: SessionRefreshed
}

export type AccountSessionsRefreshResponse = AccountSessionsRefreshResponses[keyof AccountSessionsRefreshResponses]

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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Severities to filter by.
         */
        severity?: Array<'success' | 'info' | 'warning' | 'error'> | undefined
        /**
         * Types to filter by.
         */
        type?: Array<string> | undefined
        /**
         * Types to leave out.
         */
        'type-not'?: Array<string> | undefined
        /**
         * Most items on a page.
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
  url: '/v2/notifications'
}

export type NotificationsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Severities to mark.
         */
        severities?: Array<'success' | 'info' | 'warning' | 'error'> | undefined
        /**
         * Id of the object that the notifications are about.
         */
        referenceId?: string | undefined
        /**
         * Kind of the object that the notifications are about.
         */
        referenceAggregate?: string | undefined
        /**
         * Domain of the object that the notifications are about.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  200: NotificationsRead
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Media type of the content.
         */
        accept?: 'application/octet-stream' | 'text/plain;base64' | undefined
        /**
         * Whether a browser shows the file or saves it.
         */
        'content-disposition'?: 'inline' | 'attachment' | undefined
        /**
         * Access token of the file, in place of a header.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Media type of the content.
         */
        accept?: 'application/octet-stream' | 'text/plain;base64' | undefined
        /**
         * Whether a browser shows the file or saves it.
         */
        'content-disposition'?: 'inline' | 'attachment' | undefined
        /**
         * Access token of the file, in place of a header.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Access token of the file, in place of a header.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Text to search for.
         */
        search?: string | undefined
        /**
         * Largest number of items to send; 10000 by default.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Only mail addresses with this id, or with this text in the address or in the name of the mailbox.
         */
        search?: string | undefined
        /**
         * Whether to list those that forward their mail.
         */
        forwardAddress?: boolean | undefined
        /**
         * Whether to list those that are a catch-all.
         */
        catchAll?: boolean | undefined
        /**
         * Whether to list those with an active autoresponder.
         */
        autoResponder?: boolean | undefined
        /**
         * Whether to list those with an archive.
         */
        mailArchive?: boolean | undefined
        /**
         * Largest number of items to send; 10000 by default.
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
         * Fields to sort by, the first one first.
         */
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
        /**
         * Directions for the fields of `sort`, in the same order.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Lists only extensions that match this text.
         */
        searchTerm?: string | undefined
        /**
         * Whether to list deprecated extensions too.
         */
        includeDeprecated?: boolean | undefined
        /**
         * Whether to list free extensions.
         */
        includeFree?: boolean | undefined
        /**
         * Whether to list paid extensions.
         */
        includeChargeable?: boolean | undefined
        /**
         * Field to sort by; `name` by default.
         */
        sort?: 'name' | 'pricing.priceInCents' | undefined
        /**
         * Direction of the sort; `asc` by default.
         */
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/extensions'
}

export type ExtensionsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  200: Extension | UnpublishedExtension
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
        /**
         * Field to sort by; `name` by default.
         */
        sort?: 'name' | undefined
        /**
         * Direction of the sort; `asc` by default.
         */
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/contributors'
}

export type ExtensionsContributorsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsDeleteError = ExtensionsContributorsDeleteErrors[keyof ExtensionsContributorsDeleteErrors]

export type ExtensionsContributorsDeleteResponses = {
  /**
   * The contributor was deleted.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
  200: Contributor | OwnContributor
}

export type ExtensionsContributorsGetResponse = ExtensionsContributorsGetResponses[keyof ExtensionsContributorsGetResponses]

export type ExtensionsContributorsUpdateData = {
  body: ContributorUpdate
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsUpdateError = ExtensionsContributorsUpdateErrors[keyof ExtensionsContributorsUpdateErrors]

export type ExtensionsContributorsUpdateResponses = {
  /**
   * The contributor after the change.
   */
  200: OwnContributor
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
        /**
         * What the key verifies; `webhook` by default.
         */
        purpose?: 'webhook' | 'session_token' | undefined
        /**
         * Format of the key, `raw` for base64 or `spki` for PEM; `raw` by default.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
        /**
         * Lists only instances of this extension.
         */
        extensionId?: string | undefined
        /**
         * Lists only instances that match this text.
         */
        searchTerm?: string | undefined
        /**
         * Lists only instances with a frontend fragment at this place of the user interface.
         */
        anchor?: string | undefined
        /**
         * Whether to list instances with consent to all scopes of the extension, or those without.
         */
        hasAcceptedAllScopes?: boolean | undefined
        /**
         * Fields to sort by; `createdAt` by default.
         */
        sort?: Array<'createdAt' | 'extensionId' | 'extensionName'> | undefined
        /**
         * Direction of each field in `sort`; `asc` by default.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * No access to the project or customer, or a paid extension: use `extensions.order` for it.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingModelsAcceptTermsError =
  CustomersAiHostingModelsAcceptTermsErrors[keyof CustomersAiHostingModelsAcceptTermsErrors]

export type CustomersAiHostingModelsAcceptTermsResponses = {
  /**
   * All terms are accepted.
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysListError = CustomersAiHostingKeysListErrors[keyof CustomersAiHostingKeysListErrors]

export type CustomersAiHostingKeysListResponses = {
  /**
   * The keys.
   */
  200: Array<AiHostingKey>
}

export type CustomersAiHostingKeysListResponse = CustomersAiHostingKeysListResponses[keyof CustomersAiHostingKeysListResponses]

export type CustomersAiHostingKeysCreateData = {
  body: CustomerAiHostingKeyCreate
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysCreateError = CustomersAiHostingKeysCreateErrors[keyof CustomersAiHostingKeysCreateErrors]

export type CustomersAiHostingKeysCreateResponses = {
  /**
   * The key was created.
   */
  201: AiHostingKey
}

export type CustomersAiHostingKeysCreateResponse = CustomersAiHostingKeysCreateResponses[keyof CustomersAiHostingKeysCreateResponses]

export type CustomersAiHostingKeysDeleteData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    /**
     * Id of the key, not its secret.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysDeleteError = CustomersAiHostingKeysDeleteErrors[keyof CustomersAiHostingKeysDeleteErrors]

export type CustomersAiHostingKeysDeleteResponses = {
  /**
   * The key was deleted.
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
    /**
     * Id of the key, not its secret.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysGetError = CustomersAiHostingKeysGetErrors[keyof CustomersAiHostingKeysGetErrors]

export type CustomersAiHostingKeysGetResponses = {
  /**
   * The key.
   */
  200: AiHostingKey
}

export type CustomersAiHostingKeysGetResponse = CustomersAiHostingKeysGetResponses[keyof CustomersAiHostingKeysGetResponses]

export type CustomersAiHostingKeysUpdateData = {
  body: CustomerAiHostingKeyUpdate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    /**
     * Id of the key, not its secret.
     */
    keyId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hosting-keys/{keyId}'
}

export type CustomersAiHostingKeysUpdateErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingKeysUpdateError = CustomersAiHostingKeysUpdateErrors[keyof CustomersAiHostingKeysUpdateErrors]

export type CustomersAiHostingKeysUpdateResponses = {
  /**
   * The key after the change.
   */
  200: AiHostingKey
}

export type CustomersAiHostingKeysUpdateResponse = CustomersAiHostingKeysUpdateResponses[keyof CustomersAiHostingKeysUpdateResponses]

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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingModelsListError = CustomersAiHostingModelsListErrors[keyof CustomersAiHostingModelsListErrors]

export type CustomersAiHostingModelsListResponses = {
  /**
   * The models.
   */
  200: Array<AiHostingCustomerModel>
}

export type CustomersAiHostingModelsListResponse = CustomersAiHostingModelsListResponses[keyof CustomersAiHostingModelsListResponses]

export type CustomersAiHostingGetData = {
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
         * Number of entries to send in `topUsages`.
         */
        topUsageCount?: number | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/ai-hosting'
}

export type CustomersAiHostingGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersAiHostingGetError = CustomersAiHostingGetErrors[keyof CustomersAiHostingGetErrors]

export type CustomersAiHostingGetResponses = {
  /**
   * The plan and its use.
   */
  200: AiHostingPlan
}

export type CustomersAiHostingGetResponse = CustomersAiHostingGetResponses[keyof CustomersAiHostingGetResponses]

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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type AiHostingModelsListError = AiHostingModelsListErrors[keyof AiHostingModelsListErrors]

export type AiHostingModelsListResponses = {
  /**
   * The models.
   */
  200: Array<AiHostingModel>
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysListError = ProjectsAiHostingKeysListErrors[keyof ProjectsAiHostingKeysListErrors]

export type ProjectsAiHostingKeysListResponses = {
  /**
   * The keys.
   */
  200: Array<AiHostingKey>
}

export type ProjectsAiHostingKeysListResponse = ProjectsAiHostingKeysListResponses[keyof ProjectsAiHostingKeysListResponses]

export type ProjectsAiHostingKeysCreateData = {
  body: ProjectAiHostingKeyCreate
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysCreateError = ProjectsAiHostingKeysCreateErrors[keyof ProjectsAiHostingKeysCreateErrors]

export type ProjectsAiHostingKeysCreateResponses = {
  /**
   * The key was created.
   */
  201: AiHostingKey
}

export type ProjectsAiHostingKeysCreateResponse = ProjectsAiHostingKeysCreateResponses[keyof ProjectsAiHostingKeysCreateResponses]

export type ProjectsAiHostingKeysDeleteData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    /**
     * Id of the key.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysDeleteError = ProjectsAiHostingKeysDeleteErrors[keyof ProjectsAiHostingKeysDeleteErrors]

export type ProjectsAiHostingKeysDeleteResponses = {
  /**
   * The key was deleted.
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
    /**
     * Id of the key.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysGetError = ProjectsAiHostingKeysGetErrors[keyof ProjectsAiHostingKeysGetErrors]

export type ProjectsAiHostingKeysGetResponses = {
  /**
   * The key.
   */
  200: AiHostingKey
}

export type ProjectsAiHostingKeysGetResponse = ProjectsAiHostingKeysGetResponses[keyof ProjectsAiHostingKeysGetResponses]

export type ProjectsAiHostingKeysUpdateData = {
  body: ProjectAiHostingKeyUpdate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    /**
     * Id of the key.
     */
    keyId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/ai-hosting-keys/{keyId}'
}

export type ProjectsAiHostingKeysUpdateErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysUpdateError = ProjectsAiHostingKeysUpdateErrors[keyof ProjectsAiHostingKeysUpdateErrors]

export type ProjectsAiHostingKeysUpdateResponses = {
  /**
   * The key after the change.
   */
  200: AiHostingKey
}

export type ProjectsAiHostingKeysUpdateResponse = ProjectsAiHostingKeysUpdateResponses[keyof ProjectsAiHostingKeysUpdateResponses]

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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingModelsListError = ProjectsAiHostingModelsListErrors[keyof ProjectsAiHostingModelsListErrors]

export type ProjectsAiHostingModelsListResponses = {
  /**
   * The models.
   */
  200: Array<AiHostingProjectModel>
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingGetError = ProjectsAiHostingGetErrors[keyof ProjectsAiHostingGetErrors]

export type ProjectsAiHostingGetResponses = {
  /**
   * The plan and its use.
   */
  200: ProjectAiHostingPlan
}

export type ProjectsAiHostingGetResponse = ProjectsAiHostingGetResponses[keyof ProjectsAiHostingGetResponses]

export type ProjectsAiHostingKeysLinkContainerData = {
  body: AiHostingContainerLink
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    /**
     * Id of the key.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsAiHostingKeysLinkContainerError =
  ProjectsAiHostingKeysLinkContainerErrors[keyof ProjectsAiHostingKeysLinkContainerErrors]

export type ProjectsAiHostingKeysLinkContainerResponses = {
  /**
   * The container was linked.
   */
  204: void
}

export type ProjectsAiHostingKeysLinkContainerResponse =
  ProjectsAiHostingKeysLinkContainerResponses[keyof ProjectsAiHostingKeysLinkContainerResponses]

export type AppsInstallationsListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only installations of these apps, by their ids.
         */
        appIds?: Array<string> | undefined
        /**
         * Only installations that this text is found in; it is looked for in ids, descriptions, versions and the id of the customer.
         */
        searchTerm?: string | undefined
        /**
         * Order of the installations.
         */
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

export type AppsInstallationsListOwnErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsListOwnError = AppsInstallationsListOwnErrors[keyof AppsInstallationsListOwnErrors]

export type AppsInstallationsListOwnResponses = {
  /**
   * The app installations.
   */
  200: Array<AppInstallation>
}

export type AppsInstallationsListOwnResponse = AppsInstallationsListOwnResponses[keyof AppsInstallationsListOwnResponses]

export type BackupsDatabaseDumpsListData = {
  body?: never
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/database-dumps'
}

export type BackupsDatabaseDumpsListErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type BackupsDatabaseDumpsListError = BackupsDatabaseDumpsListErrors[keyof BackupsDatabaseDumpsListErrors]

export type BackupsDatabaseDumpsListResponses = {
  /**
   * The names of the dumps.
   */
  200: BackupDatabaseDumps
}

export type BackupsDatabaseDumpsListResponse = BackupsDatabaseDumpsListResponses[keyof BackupsDatabaseDumpsListResponses]

export type BackupsPathGetData = {
  body?: never
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?:
    | {
        /**
         * Path of the directory to start at.
         */
        directory?: string | undefined
      }
    | undefined
  url: '/v2/project-backups/{projectBackupId}/path'
}

export type BackupsPathGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type BackupsPathGetError = BackupsPathGetErrors[keyof BackupsPathGetErrors]

export type BackupsPathGetResponses = {
  /**
   * The directory.
   */
  200: BackupPath
}

export type BackupsPathGetResponse = BackupsPathGetResponses[keyof BackupsPathGetResponses]

export type LegacyBackupsRestorePathData = {
  body?: BackupRestorePathRequestDeprecated | undefined
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/restore-path'
}

export type LegacyBackupsRestorePathErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyBackupsRestorePathError = LegacyBackupsRestorePathErrors[keyof LegacyBackupsRestorePathErrors]

export type LegacyBackupsRestorePathResponses = {
  /**
   * The restore was requested.
   */
  204: void
}

export type LegacyBackupsRestorePathResponse = LegacyBackupsRestorePathResponses[keyof LegacyBackupsRestorePathResponses]

export type BackupsRestoreData = {
  body?: BackupRestoreRequest | undefined
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/restore'
}

export type BackupsRestoreErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type BackupsRestoreError = BackupsRestoreErrors[keyof BackupsRestoreErrors]

export type BackupsRestoreResponses = {
  /**
   * The restore was requested.
   */
  204: void
}

export type BackupsRestoreResponse = BackupsRestoreResponses[keyof BackupsRestoreResponses]

export type StacksAddTemplateComponentData = {
  body: StackComponentCreate
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/actions/add-template-component'
}

export type StacksAddTemplateComponentErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksAddTemplateComponentError = StacksAddTemplateComponentErrors[keyof StacksAddTemplateComponentErrors]

export type StacksAddTemplateComponentResponses = {
  /**
   * The component was added.
   */
  204: void
}

export type StacksAddTemplateComponentResponse = StacksAddTemplateComponentResponses[keyof StacksAddTemplateComponentResponses]

export type StacksServicesPullByWebhookData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
  }
  query: {
    /**
     * Webhook token of the service.
     */
    token: string
  }
  url: '/v2/stacks/{stackId}/webhooks/pull-image'
}

export type StacksServicesPullByWebhookErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The token is missing, wrong or expired.
   */
  401: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesPullByWebhookError = StacksServicesPullByWebhookErrors[keyof StacksServicesPullByWebhookErrors]

export type StacksServicesPullByWebhookResponses = {
  /**
   * The image is pulled.
   */
  204: void
}

export type StacksServicesPullByWebhookResponse = StacksServicesPullByWebhookResponses[keyof StacksServicesPullByWebhookResponses]

export type RegistriesListData = {
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
         * Whether to list only registries with credentials, or only those without; all by default.
         */
        hasCredentials?: boolean | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/projects/{projectId}/registries'
}

export type RegistriesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesListError = RegistriesListErrors[keyof RegistriesListErrors]

export type RegistriesListResponses = {
  /**
   * The registries.
   */
  200: Array<Registry>
}

export type RegistriesListResponse = RegistriesListResponses[keyof RegistriesListResponses]

export type RegistriesCreateData = {
  body: RegistryCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/registries'
}

export type RegistriesCreateErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesCreateError = RegistriesCreateErrors[keyof RegistriesCreateErrors]

export type RegistriesCreateResponses = {
  /**
   * The new registry.
   */
  201: Registry
}

export type RegistriesCreateResponse = RegistriesCreateResponses[keyof RegistriesCreateResponses]

export type StacksListByProjectData = {
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
         * Text to find in the description of a stack, or in the description or name of one of its services.
         */
        searchTerm?: string | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/projects/{projectId}/stacks'
}

export type StacksListByProjectErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksListByProjectError = StacksListByProjectErrors[keyof StacksListByProjectErrors]

export type StacksListByProjectResponses = {
  /**
   * The stacks.
   */
  200: Array<Stack>
}

export type StacksListByProjectResponse = StacksListByProjectResponses[keyof StacksListByProjectResponses]

export type StacksCreateData = {
  body: StackCreate
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/stacks'
}

export type StacksCreateErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksCreateError = StacksCreateErrors[keyof StacksCreateErrors]

export type StacksCreateResponses = {
  /**
   * The new stack.
   */
  201: Stack
}

export type StacksCreateResponse = StacksCreateResponses[keyof StacksCreateResponses]

export type StacksDeleteData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The stack was deleted.
   */
  204: void
}

export type StacksDeleteResponse = StacksDeleteResponses[keyof StacksDeleteResponses]

export type StacksGetData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The stack.
   */
  200: Stack
}

export type StacksGetResponse = StacksGetResponses[keyof StacksGetResponses]

export type StacksUpdateData = {
  body: StackUpdate
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
  }
  query?:
    | {
        /**
         * Whether to recreate the services of the stack, so that changes take effect.
         */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The stack after the change.
   */
  200: Stack
}

export type StacksUpdateResponse = StacksUpdateResponses[keyof StacksUpdateResponses]

export type StacksReplaceData = {
  body: StackReplacement
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The stack after the change.
   */
  200: Stack
}

export type StacksReplaceResponse = StacksReplaceResponses[keyof StacksReplaceResponses]

export type RegistriesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the registry.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The registry was deleted.
   */
  204: void
}

export type RegistriesDeleteResponse = RegistriesDeleteResponses[keyof RegistriesDeleteResponses]

export type RegistriesGetData = {
  body?: never
  path: {
    /**
     * Id of the registry.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The registry.
   */
  200: Registry
}

export type RegistriesGetResponse = RegistriesGetResponses[keyof RegistriesGetResponses]

export type RegistriesUpdateData = {
  body?: RegistryUpdate | undefined
  path: {
    /**
     * Id of the registry.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The registry was changed.
   */
  204: void
}

export type RegistriesUpdateResponse = RegistriesUpdateResponses[keyof RegistriesUpdateResponses]

export type StacksVolumesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the volume.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The volume was deleted.
   */
  204: void
}

export type StacksVolumesDeleteResponse = StacksVolumesDeleteResponses[keyof StacksVolumesDeleteResponses]

export type StacksVolumesGetData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the volume.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The volume.
   */
  200: StackVolume
}

export type StacksVolumesGetResponse = StacksVolumesGetResponses[keyof StacksVolumesGetResponses]

export type ContainerImageConfigGetData = {
  body?: never
  path?: never
  query: {
    /**
     * Name of the image, as in `docker pull`.
     */
    imageReference: string
    /**
     * Id of the project whose registry credentials to use.
     */
    useCredentialsForProjectId?: string | undefined
    /**
     * Id of the registry whose credentials to use.
     */
    useCredentialsForRegistryId?: string | undefined
    /**
     * Whether to have missing descriptions written by AI. The response may then take up to 15 seconds.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The configuration.
   */
  200: ContainerImageConfig
}

export type ContainerImageConfigGetResponse = ContainerImageConfigGetResponses[keyof ContainerImageConfigGetResponses]

export type StacksServicesLogsGetData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?:
    | {
        /**
         * Number of last lines to send; the whole log without it.
         */
        tail?: number | undefined
      }
    | undefined
  url: '/v2/stacks/{stackId}/services/{serviceId}/logs'
}

export type StacksServicesLogsGetErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type StacksServicesLogsGetError = StacksServicesLogsGetErrors[keyof StacksServicesLogsGetErrors]

export type StacksServicesLogsGetResponses = {
  /**
   * The log lines.
   */
  200: string
}

export type StacksServicesLogsGetResponse = StacksServicesLogsGetResponses[keyof StacksServicesLogsGetResponses]

export type StacksServicesGetData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The service.
   */
  200: StackService
}

export type StacksServicesGetResponse = StacksServicesGetResponses[keyof StacksServicesGetResponses]

export type ContainerTemplatesGetData = {
  body?: never
  path: {
    /**
     * Id of the template.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The template.
   */
  200: ContainerTemplate
}

export type ContainerTemplatesGetResponse = ContainerTemplatesGetResponses[keyof ContainerTemplatesGetResponses]

export type StacksServicesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Text to find in the ids, the short id, the name, the message or the description of a service.
         */
        searchTerm?: string | undefined
        /**
         * Order of the services, by their description.
         */
        sortOrder?: StackServiceSortOrder | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/services'
}

export type StacksServicesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesListError = StacksServicesListErrors[keyof StacksServicesListErrors]

export type StacksServicesListResponses = {
  /**
   * The services.
   */
  200: Array<StackService>
}

export type StacksServicesListResponse = StacksServicesListResponses[keyof StacksServicesListResponses]

export type StacksListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Text to find in the description of a stack, or in the description or name of one of its services.
         */
        searchTerm?: string | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/stacks'
}

export type StacksListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The stacks.
   */
  200: Array<Stack>
}

export type StacksListResponse = StacksListResponses[keyof StacksListResponses]

export type StacksServicesListByProjectData = {
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
         * Id of the stack whose services to list; all stacks by default.
         */
        stackId?: string | undefined
        /**
         * Status of the services to list.
         */
        status?: StackServiceStatus | undefined
        /**
         * Whether to list only services that have to be recreated before changes take effect, or only the others.
         */
        requiresRecreate?: boolean | undefined
        /**
         * Text to find in the ids, the short id, the name, the message or the description of a service.
         */
        searchTerm?: string | undefined
        /**
         * Order of the services, by their description.
         */
        sortOrder?: StackServiceSortOrder | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/projects/{projectId}/services'
}

export type StacksServicesListByProjectErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesListByProjectError = StacksServicesListByProjectErrors[keyof StacksServicesListByProjectErrors]

export type StacksServicesListByProjectResponses = {
  /**
   * The services.
   */
  200: Array<StackService>
}

export type StacksServicesListByProjectResponse = StacksServicesListByProjectResponses[keyof StacksServicesListByProjectResponses]

export type StacksVolumesListData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
  }
  query?:
    | {
        /**
         * Text to find in the name of a volume.
         */
        searchTerm?: string | undefined
        /**
         * Order of the volumes, by name or by used storage.
         */
        sortOrder?: StackVolumeSortOrder | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/stacks/{stackId}/volumes'
}

export type StacksVolumesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The volumes.
   */
  200: Array<StackVolume>
}

export type StacksVolumesListResponse = StacksVolumesListResponses[keyof StacksVolumesListResponses]

export type ContainerTemplatesStatisticsGetData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Id of the template whose statistics to read.
         */
        templateId?: string | undefined
        /**
         * Category of the templates whose statistics to read.
         */
        category?: string | undefined
      }
    | undefined
  url: '/v2/container-template-statistics'
}

export type ContainerTemplatesStatisticsGetErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type ContainerTemplatesStatisticsGetError = ContainerTemplatesStatisticsGetErrors[keyof ContainerTemplatesStatisticsGetErrors]

export type ContainerTemplatesStatisticsGetResponses = {
  /**
   * The statistics.
   */
  200: ContainerTemplateStatistics
}

export type ContainerTemplatesStatisticsGetResponse =
  ContainerTemplatesStatisticsGetResponses[keyof ContainerTemplatesStatisticsGetResponses]

export type ContainerTemplatesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Category of the templates to list.
         */
        category?: string | undefined
        /**
         * Text to find in the name or description of a template.
         */
        searchTerm?: string | undefined
        /**
         * Type of the templates to list: parts of a stack, or whole stacks.
         */
        type?: 'component' | 'standalone' | undefined
        /**
         * Order of the templates, by how often they were used in 30 days or in all.
         */
        sortOrder?: 'trend30days' | 'trendAll' | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/container-templates'
}

export type ContainerTemplatesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The templates.
   */
  200: Array<ContainerTemplate>
}

export type ContainerTemplatesListResponse = ContainerTemplatesListResponses[keyof ContainerTemplatesListResponses]

export type StacksVolumesListByProjectData = {
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
         * Id of the stack whose volumes to list; all stacks by default.
         */
        stackId?: string | undefined
        /**
         * Text to find in the name of a volume.
         */
        searchTerm?: string | undefined
        /**
         * Order of the volumes, by name or by used storage.
         */
        sortOrder?: StackVolumeSortOrder | undefined
        /**
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/projects/{projectId}/volumes'
}

export type StacksVolumesListByProjectErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksVolumesListByProjectError = StacksVolumesListByProjectErrors[keyof StacksVolumesListByProjectErrors]

export type StacksVolumesListByProjectResponses = {
  /**
   * The volumes.
   */
  200: Array<StackVolume>
}

export type StacksVolumesListByProjectResponse = StacksVolumesListByProjectResponses[keyof StacksVolumesListByProjectResponses]

export type StacksServicesPullData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?:
    | {
        /**
         * Whether to pull the image without recreating the service.
         */
        skipRecreate?: boolean | undefined
      }
    | undefined
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/pull'
}

export type StacksServicesPullErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesPullError = StacksServicesPullErrors[keyof StacksServicesPullErrors]

export type StacksServicesPullResponses = {
  /**
   * The image is pulled.
   */
  204: void
}

export type StacksServicesPullResponse = StacksServicesPullResponses[keyof StacksServicesPullResponses]

export type StacksServicesRecreateData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/recreate'
}

export type StacksServicesRecreateErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesRecreateError = StacksServicesRecreateErrors[keyof StacksServicesRecreateErrors]

export type StacksServicesRecreateResponses = {
  /**
   * The service is recreated.
   */
  204: void
}

export type StacksServicesRecreateResponse = StacksServicesRecreateResponses[keyof StacksServicesRecreateResponses]

export type StacksServicesRestartData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/restart'
}

export type StacksServicesRestartErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesRestartError = StacksServicesRestartErrors[keyof StacksServicesRestartErrors]

export type StacksServicesRestartResponses = {
  /**
   * The service is restarted.
   */
  204: void
}

export type StacksServicesRestartResponse = StacksServicesRestartResponses[keyof StacksServicesRestartResponses]

export type StacksServicesRotateWebhookTokenData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/webhook-token'
}

export type StacksServicesRotateWebhookTokenErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesRotateWebhookTokenError = StacksServicesRotateWebhookTokenErrors[keyof StacksServicesRotateWebhookTokenErrors]

export type StacksServicesRotateWebhookTokenResponses = {
  /**
   * The token and the address.
   */
  200: StackServiceWebhook
}

export type StacksServicesRotateWebhookTokenResponse =
  StacksServicesRotateWebhookTokenResponses[keyof StacksServicesRotateWebhookTokenResponses]

export type StacksServicesStartData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/start'
}

export type StacksServicesStartErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesStartError = StacksServicesStartErrors[keyof StacksServicesStartErrors]

export type StacksServicesStartResponses = {
  /**
   * The service is started.
   */
  204: void
}

export type StacksServicesStartResponse = StacksServicesStartResponses[keyof StacksServicesStartResponses]

export type StacksServicesStopData = {
  body?: never
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
    stackId: string
    /**
     * Id of the service.
     */
    serviceId: string
  }
  query?: never
  url: '/v2/stacks/{stackId}/services/{serviceId}/actions/stop'
}

export type StacksServicesStopErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type StacksServicesStopError = StacksServicesStopErrors[keyof StacksServicesStopErrors]

export type StacksServicesStopResponses = {
  /**
   * The service is stopped.
   */
  204: void
}

export type StacksServicesStopResponse = StacksServicesStopResponses[keyof StacksServicesStopResponses]

export type ContractsGetByAiHostingData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    /**
     * Id of the AI hosting.
     */
    aiHostingId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/ai-hostings/{aiHostingId}/contract'
}

export type ContractsGetByAiHostingErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByAiHostingError = ContractsGetByAiHostingErrors[keyof ContractsGetByAiHostingErrors]

export type ContractsGetByAiHostingResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByAiHostingResponse = ContractsGetByAiHostingResponses[keyof ContractsGetByAiHostingResponses]

export type ContractsGetByCertificateData = {
  body?: never
  path: {
    /**
     * Id of the certificate.
     */
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}/contract'
}

export type ContractsGetByCertificateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByCertificateError = ContractsGetByCertificateErrors[keyof ContractsGetByCertificateErrors]

export type ContractsGetByCertificateResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByCertificateResponse = ContractsGetByCertificateResponses[keyof ContractsGetByCertificateResponses]

export type ContractsGetByLeadFyndrProfileData = {
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

export type ContractsGetByLeadFyndrProfileErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByLeadFyndrProfileError = ContractsGetByLeadFyndrProfileErrors[keyof ContractsGetByLeadFyndrProfileErrors]

export type ContractsGetByLeadFyndrProfileResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByLeadFyndrProfileResponse = ContractsGetByLeadFyndrProfileResponses[keyof ContractsGetByLeadFyndrProfileResponses]

export type ContractsGetByLicenseData = {
  body?: never
  path: {
    /**
     * Id of the license.
     */
    licenseId: string
  }
  query?: never
  url: '/v2/licenses/{licenseId}/contract'
}

export type ContractsGetByLicenseErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByLicenseError = ContractsGetByLicenseErrors[keyof ContractsGetByLicenseErrors]

export type ContractsGetByLicenseResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByLicenseResponse = ContractsGetByLicenseResponses[keyof ContractsGetByLicenseResponses]

export type ContractsGetByMailAddressData = {
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

export type ContractsGetByMailAddressErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContractsGetByMailAddressError = ContractsGetByMailAddressErrors[keyof ContractsGetByMailAddressErrors]

export type ContractsGetByMailAddressResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type ContractsGetByMailAddressResponse = ContractsGetByMailAddressResponses[keyof ContractsGetByMailAddressResponses]

export type ExtensionsContributorsCancelVerificationData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/verification-process'
}

export type ExtensionsContributorsCancelVerificationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsCancelVerificationError =
  ExtensionsContributorsCancelVerificationErrors[keyof ExtensionsContributorsCancelVerificationErrors]

export type ExtensionsContributorsCancelVerificationResponses = {
  /**
   * The request was taken back.
   */
  204: void
}

export type ExtensionsContributorsCancelVerificationResponse =
  ExtensionsContributorsCancelVerificationResponses[keyof ExtensionsContributorsCancelVerificationResponses]

export type ExtensionsContributorsRequestVerificationData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/verification-process'
}

export type ExtensionsContributorsRequestVerificationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsRequestVerificationError =
  ExtensionsContributorsRequestVerificationErrors[keyof ExtensionsContributorsRequestVerificationErrors]

export type ExtensionsContributorsRequestVerificationResponses = {
  /**
   * The verification was requested.
   */
  204: void
}

export type ExtensionsContributorsRequestVerificationResponse =
  ExtensionsContributorsRequestVerificationResponses[keyof ExtensionsContributorsRequestVerificationResponses]

export type ExtensionsContributorsCreateData = {
  body: ContributorCreate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/contributor'
}

export type ExtensionsContributorsCreateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsCreateError = ExtensionsContributorsCreateErrors[keyof ExtensionsContributorsCreateErrors]

export type ExtensionsContributorsCreateResponses = {
  /**
   * The customer is a contributor now; its id as one.
   */
  201: ContributorCreated
}

export type ExtensionsContributorsCreateResponse = ExtensionsContributorsCreateResponses[keyof ExtensionsContributorsCreateResponses]

export type ExtensionsContributorsBillingInformationGetData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsBillingInformationGetError =
  ExtensionsContributorsBillingInformationGetErrors[keyof ExtensionsContributorsBillingInformationGetErrors]

export type ExtensionsContributorsBillingInformationGetResponses = {
  /**
   * The billing information.
   */
  200: ContributorBillingInformation
}

export type ExtensionsContributorsBillingInformationGetResponse =
  ExtensionsContributorsBillingInformationGetResponses[keyof ExtensionsContributorsBillingInformationGetResponses]

export type ExtensionsContributorsBillingInformationUpdateData = {
  body: ContributorBillingInformationUpdate
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/billing-information'
}

export type ExtensionsContributorsBillingInformationUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsBillingInformationUpdateError =
  ExtensionsContributorsBillingInformationUpdateErrors[keyof ExtensionsContributorsBillingInformationUpdateErrors]

export type ExtensionsContributorsBillingInformationUpdateResponses = {
  /**
   * The footer after the change.
   */
  200: ContributorInvoiceFooter
}

export type ExtensionsContributorsBillingInformationUpdateResponse =
  ExtensionsContributorsBillingInformationUpdateResponses[keyof ExtensionsContributorsBillingInformationUpdateResponses]

export type CustomersBillingPortalGetLinkData = {
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

export type CustomersBillingPortalGetLinkErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersBillingPortalGetLinkError = CustomersBillingPortalGetLinkErrors[keyof CustomersBillingPortalGetLinkErrors]

export type CustomersBillingPortalGetLinkResponses = {
  /**
   * The link.
   */
  200: BillingPortalLink
}

export type CustomersBillingPortalGetLinkResponse = CustomersBillingPortalGetLinkResponses[keyof CustomersBillingPortalGetLinkResponses]

export type ExtensionsContributorsGetDashboardLinkData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/dashboard'
}

export type ExtensionsContributorsGetDashboardLinkErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsGetDashboardLinkError =
  ExtensionsContributorsGetDashboardLinkErrors[keyof ExtensionsContributorsGetDashboardLinkErrors]

export type ExtensionsContributorsGetDashboardLinkResponses = {
  /**
   * The link.
   */
  200: ContributorDashboardLink
}

export type ExtensionsContributorsGetDashboardLinkResponse =
  ExtensionsContributorsGetDashboardLinkResponses[keyof ExtensionsContributorsGetDashboardLinkResponses]

export type ExtensionsContributorsContractPartnersListData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?:
    | {
        /**
         * Lists only those of this extension.
         */
        extensionId?: string | undefined
        /**
         * Lists only the contract partner of this extension instance.
         */
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
        /**
         * Fields to sort by; `createdAt` by default.
         */
        sort?: Array<'createdAt' | 'extensionId' | 'parentCustomerId' | 'contractPartner.company'> | undefined
        /**
         * Direction of each field in `sort`; `asc` by default.
         */
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/contract-partners'
}

export type ExtensionsContributorsContractPartnersListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsContractPartnersListError =
  ExtensionsContributorsContractPartnersListErrors[keyof ExtensionsContributorsContractPartnersListErrors]

export type ExtensionsContributorsContractPartnersListResponses = {
  /**
   * The contract partners.
   */
  200: Array<ContributorContractPartner>
}

export type ExtensionsContributorsContractPartnersListResponse =
  ExtensionsContributorsContractPartnersListResponses[keyof ExtensionsContributorsContractPartnersListResponses]

export type ExtensionsContributorsInvoicesListIncomingData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?:
    | {
        /**
         * Lists only invoices with this number or id.
         */
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
        /**
         * Fields to sort by; `invoiceNumber` by default.
         */
        sort?: Array<'invoiceNumber'> | undefined
        /**
         * Direction of each field in `sort`; `desc` by default.
         */
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/invoices/incoming'
}

export type ExtensionsContributorsInvoicesListIncomingErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsInvoicesListIncomingError =
  ExtensionsContributorsInvoicesListIncomingErrors[keyof ExtensionsContributorsInvoicesListIncomingErrors]

export type ExtensionsContributorsInvoicesListIncomingResponses = {
  /**
   * The invoices.
   */
  200: Array<ContributorIncomingInvoice>
}

export type ExtensionsContributorsInvoicesListIncomingResponse =
  ExtensionsContributorsInvoicesListIncomingResponses[keyof ExtensionsContributorsInvoicesListIncomingResponses]

export type ExtensionsContributorsInvoicesListOutgoingData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/invoices/outgoing'
}

export type ExtensionsContributorsInvoicesListOutgoingErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsInvoicesListOutgoingError =
  ExtensionsContributorsInvoicesListOutgoingErrors[keyof ExtensionsContributorsInvoicesListOutgoingErrors]

export type ExtensionsContributorsInvoicesListOutgoingResponses = {
  /**
   * The invoices and credit notes.
   */
  200: Array<ContributorOutgoingInvoice>
}

export type ExtensionsContributorsInvoicesListOutgoingResponse =
  ExtensionsContributorsInvoicesListOutgoingResponses[keyof ExtensionsContributorsInvoicesListOutgoingResponses]

export type ExtensionsContributorsInvoicesGetFileAccessTokenData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the incoming invoice.
     */
    contributorReceiptId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/invoices/incoming/{contributorReceiptId}/file-access-token'
}

export type ExtensionsContributorsInvoicesGetFileAccessTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsInvoicesGetFileAccessTokenError =
  ExtensionsContributorsInvoicesGetFileAccessTokenErrors[keyof ExtensionsContributorsInvoicesGetFileAccessTokenErrors]

export type ExtensionsContributorsInvoicesGetFileAccessTokenResponses = {
  /**
   * The token and when it expires.
   */
  200: FileAccessToken
}

export type ExtensionsContributorsInvoicesGetFileAccessTokenResponse =
  ExtensionsContributorsInvoicesGetFileAccessTokenResponses[keyof ExtensionsContributorsInvoicesGetFileAccessTokenResponses]

export type ExtensionsContributorsAvatarDeleteData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsAvatarDeleteError =
  ExtensionsContributorsAvatarDeleteErrors[keyof ExtensionsContributorsAvatarDeleteErrors]

export type ExtensionsContributorsAvatarDeleteResponses = {
  /**
   * The avatar was deleted.
   */
  204: void
}

export type ExtensionsContributorsAvatarDeleteResponse =
  ExtensionsContributorsAvatarDeleteResponses[keyof ExtensionsContributorsAvatarDeleteResponses]

export type ExtensionsContributorsAvatarRequestUploadData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/avatar'
}

export type ExtensionsContributorsAvatarRequestUploadErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsAvatarRequestUploadError =
  ExtensionsContributorsAvatarRequestUploadErrors[keyof ExtensionsContributorsAvatarRequestUploadErrors]

export type ExtensionsContributorsAvatarRequestUploadResponses = {
  /**
   * The reference and the rules for the upload.
   */
  200: ContributorAvatarUpload
}

export type ExtensionsContributorsAvatarRequestUploadResponse =
  ExtensionsContributorsAvatarRequestUploadResponses[keyof ExtensionsContributorsAvatarRequestUploadResponses]

export type ExtensionsContributorsExtensionsInstancesRotateSecretData = {
  body: ExtensionInstanceSecretRotation
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/secret'
}

export type ExtensionsContributorsExtensionsInstancesRotateSecretErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsInstancesRotateSecretError =
  ExtensionsContributorsExtensionsInstancesRotateSecretErrors[keyof ExtensionsContributorsExtensionsInstancesRotateSecretErrors]

export type ExtensionsContributorsExtensionsInstancesRotateSecretResponses = {
  /**
   * The new secret, and how the extension responded to the webhook.
   */
  200: ExtensionInstanceSecret
}

export type ExtensionsContributorsExtensionsInstancesRotateSecretResponse =
  ExtensionsContributorsExtensionsInstancesRotateSecretResponses[keyof ExtensionsContributorsExtensionsInstancesRotateSecretResponses]

export type ConversationsPreferencesGetData = {
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

export type ConversationsPreferencesGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ConversationsPreferencesGetError = ConversationsPreferencesGetErrors[keyof ConversationsPreferencesGetErrors]

export type ConversationsPreferencesGetResponses = {
  /**
   * The preferences.
   */
  200: ConversationPreferences
}

export type ConversationsPreferencesGetResponse = ConversationsPreferencesGetResponses[keyof ConversationsPreferencesGetResponses]

export type CronjobsExecutionsGetAnalysisData = {
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
  url: '/v2/cronjobs/{cronjobId}/executions/{executionId}/analysis'
}

export type CronjobsExecutionsGetAnalysisErrors = {
  /**
   * Any other error.
   */
  400: Error
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type CronjobsExecutionsGetAnalysisError = CronjobsExecutionsGetAnalysisErrors[keyof CronjobsExecutionsGetAnalysisErrors]

export type CronjobsExecutionsGetAnalysisResponses = {
  /**
   * The analysis.
   */
  200: CronjobExecutionAnalysis
}

export type CronjobsExecutionsGetAnalysisResponse = CronjobsExecutionsGetAnalysisResponses[keyof CronjobsExecutionsGetAnalysisResponses]

export type CustomersRecommendationSuggestionsCreateData = {
  body: RecommendationSuggestionCreate
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersRecommendationSuggestionsCreateError =
  CustomersRecommendationSuggestionsCreateErrors[keyof CustomersRecommendationSuggestionsCreateErrors]

export type CustomersRecommendationSuggestionsCreateResponses = {
  /**
   * The suggestion was sent.
   */
  201: RecommendationSuggestionCreated
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersWalletGetError = CustomersWalletGetErrors[keyof CustomersWalletGetErrors]

export type CustomersWalletGetResponses = {
  /**
   * The wallet.
   */
  200: Wallet
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersWalletCreateError = CustomersWalletCreateErrors[keyof CustomersWalletCreateErrors]

export type CustomersWalletCreateResponses = {
  /**
   * The wallet was created.
   */
  200: WalletCreated
}

export type CustomersWalletCreateResponse = CustomersWalletCreateResponses[keyof CustomersWalletCreateResponses]

export type MysqlDatabasesCopyData = {
  body: MysqlDatabaseCopy
  path: {
    /**
     * Id of the MySQL database.
     */
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
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type MysqlDatabasesCopyError = MysqlDatabasesCopyErrors[keyof MysqlDatabasesCopyErrors]

export type MysqlDatabasesCopyResponses = {
  /**
   * Ids of the copy and its user.
   */
  201: MysqlDatabaseCreated
}

export type MysqlDatabasesCopyResponse = MysqlDatabasesCopyResponses[keyof MysqlDatabasesCopyResponses]

export type LegacyAppsInstallationsReplaceDatabaseData = {
  body: AppDatabaseReplacement
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/database/replace'
}

export type LegacyAppsInstallationsReplaceDatabaseErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAppsInstallationsReplaceDatabaseError =
  LegacyAppsInstallationsReplaceDatabaseErrors[keyof LegacyAppsInstallationsReplaceDatabaseErrors]

export type LegacyAppsInstallationsReplaceDatabaseResponses = {
  /**
   * The new database was linked.
   */
  204: void
}

export type LegacyAppsInstallationsReplaceDatabaseResponse =
  LegacyAppsInstallationsReplaceDatabaseResponses[keyof LegacyAppsInstallationsReplaceDatabaseResponses]

export type LegacyBackupsUpdateExpirationTimeData = {
  body: BackupExpirationTimeUpdate
  path: {
    /**
     * Id of the project backup.
     */
    projectBackupId: string
  }
  query?: never
  url: '/v2/project-backups/{projectBackupId}/expiration-time'
}

export type LegacyBackupsUpdateExpirationTimeErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyBackupsUpdateExpirationTimeError = LegacyBackupsUpdateExpirationTimeErrors[keyof LegacyBackupsUpdateExpirationTimeErrors]

export type LegacyBackupsUpdateExpirationTimeResponses = {
  /**
   * The time was changed.
   */
  204: void
}

export type LegacyBackupsUpdateExpirationTimeResponse =
  LegacyBackupsUpdateExpirationTimeResponses[keyof LegacyBackupsUpdateExpirationTimeResponses]

export type StacksUpdateScheduleReplaceData = {
  body: StackUpdateScheduleReplacement
  path: {
    /**
     * Id of the stack. The default stack of a project has the id of the project.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The update schedule was set.
   */
  204: void
}

export type StacksUpdateScheduleReplaceResponse = StacksUpdateScheduleReplaceResponses[keyof StacksUpdateScheduleReplaceResponses]

export type LegacyRegistriesValidateUriData = {
  body: RegistryUriCheck
  path?: never
  query?: never
  url: '/v2/actions/validate-container-registry-uri'
}

export type LegacyRegistriesValidateUriErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyRegistriesValidateUriError = LegacyRegistriesValidateUriErrors[keyof LegacyRegistriesValidateUriErrors]

export type LegacyRegistriesValidateUriResponses = {
  /**
   * Whether the address is valid.
   */
  200: RegistryUriChecked
}

export type LegacyRegistriesValidateUriResponse = LegacyRegistriesValidateUriResponses[keyof LegacyRegistriesValidateUriResponses]

export type RegistriesValidateCredentialsData = {
  body?: never
  path: {
    /**
     * Id of the registry.
     */
    registryId: string
  }
  query?: never
  url: '/v2/registries/{registryId}/actions/validate-credentials'
}

export type RegistriesValidateCredentialsErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type RegistriesValidateCredentialsError = RegistriesValidateCredentialsErrors[keyof RegistriesValidateCredentialsErrors]

export type RegistriesValidateCredentialsResponses = {
  /**
   * The result of the check.
   */
  200: RegistryCredentialsChecked
}

export type RegistriesValidateCredentialsResponse = RegistriesValidateCredentialsResponses[keyof RegistriesValidateCredentialsResponses]

export type LegacyContractsGetByAiHostingData = {
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

export type LegacyContractsGetByAiHostingErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyContractsGetByAiHostingError = LegacyContractsGetByAiHostingErrors[keyof LegacyContractsGetByAiHostingErrors]

export type LegacyContractsGetByAiHostingResponses = {
  /**
   * The contract.
   */
  200: Contract
}

export type LegacyContractsGetByAiHostingResponse = LegacyContractsGetByAiHostingResponses[keyof LegacyContractsGetByAiHostingResponses]

export type LegacyCronjobsUpdateAppInstallationData = {
  body: CronjobAppInstallationUpdate
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/app-installation-id'
}

export type LegacyCronjobsUpdateAppInstallationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyCronjobsUpdateAppInstallationError =
  LegacyCronjobsUpdateAppInstallationErrors[keyof LegacyCronjobsUpdateAppInstallationErrors]

export type LegacyCronjobsUpdateAppInstallationResponses = {
  /**
   * The app installation was set.
   */
  204: void
}

export type LegacyCronjobsUpdateAppInstallationResponse =
  LegacyCronjobsUpdateAppInstallationResponses[keyof LegacyCronjobsUpdateAppInstallationResponses]

export type LegacyCronjobsReplaceAppInstallationData = {
  body: CronjobAppInstallationReplace
  path: {
    /**
     * Id of the cronjob.
     */
    cronjobId: string
  }
  query?: never
  url: '/v2/cronjobs/{cronjobId}/app-installation-id'
}

export type LegacyCronjobsReplaceAppInstallationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyCronjobsReplaceAppInstallationError =
  LegacyCronjobsReplaceAppInstallationErrors[keyof LegacyCronjobsReplaceAppInstallationErrors]

export type LegacyCronjobsReplaceAppInstallationResponses = {
  /**
   * The app installation was set.
   */
  204: void
}

export type LegacyCronjobsReplaceAppInstallationResponse =
  LegacyCronjobsReplaceAppInstallationResponses[keyof LegacyCronjobsReplaceAppInstallationResponses]

export type ProjectsStorageSpaceNotificationThresholdReplaceData = {
  body?: StorageThresholdUpdate | undefined
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The threshold was set.
   */
  204: void
}

export type ProjectsStorageSpaceNotificationThresholdReplaceResponse =
  ProjectsStorageSpaceNotificationThresholdReplaceResponses[keyof ProjectsStorageSpaceNotificationThresholdReplaceResponses]

export type LegacyServersReplaceStorageSpaceNotificationThresholdData = {
  body?: StorageThresholdUpdate | undefined
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/storage-space-notification-threshold'
}

export type LegacyServersReplaceStorageSpaceNotificationThresholdErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyServersReplaceStorageSpaceNotificationThresholdError =
  LegacyServersReplaceStorageSpaceNotificationThresholdErrors[keyof LegacyServersReplaceStorageSpaceNotificationThresholdErrors]

export type LegacyServersReplaceStorageSpaceNotificationThresholdResponses = {
  /**
   * The threshold was set.
   */
  204: void
}

export type LegacyServersReplaceStorageSpaceNotificationThresholdResponse =
  LegacyServersReplaceStorageSpaceNotificationThresholdResponses[keyof LegacyServersReplaceStorageSpaceNotificationThresholdResponses]

export type DnsZonesGetZoneFileData = {
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

export type DnsZonesGetZoneFileErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type DnsZonesGetZoneFileError = DnsZonesGetZoneFileErrors[keyof DnsZonesGetZoneFileErrors]

export type DnsZonesGetZoneFileResponses = {
  /**
   * The zone file.
   */
  200: string
}

export type DnsZonesGetZoneFileResponse = DnsZonesGetZoneFileResponses[keyof DnsZonesGetZoneFileResponses]

export type DomainsCancelScheduledDeletionData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/scheduled-deletion'
}

export type DomainsCancelScheduledDeletionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsCancelScheduledDeletionError = DomainsCancelScheduledDeletionErrors[keyof DomainsCancelScheduledDeletionErrors]

export type DomainsCancelScheduledDeletionResponses = {
  /**
   * The deletion was cancelled.
   */
  204: void
}

export type DomainsCancelScheduledDeletionResponse = DomainsCancelScheduledDeletionResponses[keyof DomainsCancelScheduledDeletionResponses]

export type DomainsScheduleDeletionData = {
  body: DomainScheduledDeletionCreate
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/scheduled-deletion'
}

export type DomainsScheduleDeletionErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsScheduleDeletionError = DomainsScheduleDeletionErrors[keyof DomainsScheduleDeletionErrors]

export type DomainsScheduleDeletionResponses = {
  /**
   * The deletion was scheduled.
   */
  204: void
}

export type DomainsScheduleDeletionResponse = DomainsScheduleDeletionResponses[keyof DomainsScheduleDeletionResponses]

export type ContactVerificationsGetData = {
  body?: never
  path: {
    /**
     * Id of the contact verification.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContactVerificationsGetError = ContactVerificationsGetErrors[keyof ContactVerificationsGetErrors]

export type ContactVerificationsGetResponses = {
  /**
   * The contact verification.
   */
  200: ContactVerification
}

export type ContactVerificationsGetResponse = ContactVerificationsGetResponses[keyof ContactVerificationsGetResponses]

export type ContactVerificationsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Value whose verifications to list, such as an e-mail address or a name.
         */
        value?: string | undefined
        /**
         * Kind of value to list verifications of.
         */
        type?: ContactVerificationType | undefined
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContactVerificationsListError = ContactVerificationsListErrors[keyof ContactVerificationsListErrors]

export type ContactVerificationsListResponses = {
  /**
   * The contact verifications.
   */
  200: Array<ContactVerification>
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsDomainMigrationsListError = ProjectsDomainMigrationsListErrors[keyof ProjectsDomainMigrationsListErrors]

export type ProjectsDomainMigrationsListResponses = {
  /**
   * The migrations.
   */
  200: Array<DomainMigration>
}

export type ProjectsDomainMigrationsListResponse = ProjectsDomainMigrationsListResponses[keyof ProjectsDomainMigrationsListResponses]

export type ContactVerificationsResendEmailData = {
  body?: never
  path: {
    /**
     * Id of the contact verification.
     */
    contactVerificationId: string
  }
  query?: never
  url: '/v2/contact-verifications/{contactVerificationId}/actions/resend-contact-verification-email'
}

export type ContactVerificationsResendEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ContactVerificationsResendEmailError = ContactVerificationsResendEmailErrors[keyof ContactVerificationsResendEmailErrors]

export type ContactVerificationsResendEmailResponses = {
  /**
   * The e-mail was sent.
   */
  204: void
}

export type ContactVerificationsResendEmailResponse =
  ContactVerificationsResendEmailResponses[keyof ContactVerificationsResendEmailResponses]

export type DomainsSuggestData = {
  body?: never
  path?: never
  query: {
    /**
     * What the domain is for, 500 characters at most.
     */
    prompt: string
    /**
     * Number of suggestions, 6 by default and 30 at most.
     */
    domainCount?: number | undefined
    /**
     * Top-level domains to use.
     */
    tlds?: Array<string> | undefined
  }
  url: '/v2/domain-suggestions'
}

export type DomainsSuggestErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type DomainsSuggestError = DomainsSuggestErrors[keyof DomainsSuggestErrors]

export type DomainsSuggestResponses = {
  /**
   * The suggestions.
   */
  200: SuggestedDomains
}

export type DomainsSuggestResponse = DomainsSuggestResponses[keyof DomainsSuggestResponses]

export type AuthenticationAuthenticateWithSessionTokenData = {
  body: SessionTokenLogin
  path?: never
  query?: never
  url: '/v2/authenticate-session-token'
}

export type AuthenticationAuthenticateWithSessionTokenErrors = {
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

export type AuthenticationAuthenticateWithSessionTokenError =
  AuthenticationAuthenticateWithSessionTokenErrors[keyof AuthenticationAuthenticateWithSessionTokenErrors]

export type AuthenticationAuthenticateWithSessionTokenResponses = {
  /**
   * The access token.
   */
  201: SessionTokenAccess
}

export type AuthenticationAuthenticateWithSessionTokenResponse =
  AuthenticationAuthenticateWithSessionTokenResponses[keyof AuthenticationAuthenticateWithSessionTokenResponses]

export type ExtensionsInstancesCancelTerminationData = {
  body?: ExtensionInstanceCancellation | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/termination'
}

export type ExtensionsInstancesCancelTerminationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesCancelTerminationError =
  ExtensionsInstancesCancelTerminationErrors[keyof ExtensionsInstancesCancelTerminationErrors]

export type ExtensionsInstancesCancelTerminationResponses = {
  /**
   * The termination was cancelled.
   */
  200: ExtensionInstanceReference
}

export type ExtensionsInstancesCancelTerminationResponse =
  ExtensionsInstancesCancelTerminationResponses[keyof ExtensionsInstancesCancelTerminationResponses]

export type ExtensionsInstancesTerminateData = {
  body?: ExtensionInstanceTermination | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/termination'
}

export type ExtensionsInstancesTerminateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesTerminateError = ExtensionsInstancesTerminateErrors[keyof ExtensionsInstancesTerminateErrors]

export type ExtensionsInstancesTerminateResponses = {
  /**
   * The termination was scheduled.
   */
  201: ExtensionInstanceReference
}

export type ExtensionsInstancesTerminateResponse = ExtensionsInstancesTerminateResponses[keyof ExtensionsInstancesTerminateResponses]

export type ExtensionsInstancesContractCancelVariantChangeData = {
  body?: ExtensionInstanceCancellation | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change'
}

export type ExtensionsInstancesContractCancelVariantChangeErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractCancelVariantChangeError =
  ExtensionsInstancesContractCancelVariantChangeErrors[keyof ExtensionsInstancesContractCancelVariantChangeErrors]

export type ExtensionsInstancesContractCancelVariantChangeResponses = {
  /**
   * The change was cancelled.
   */
  200: ExtensionInstanceReference
}

export type ExtensionsInstancesContractCancelVariantChangeResponse =
  ExtensionsInstancesContractCancelVariantChangeResponses[keyof ExtensionsInstancesContractCancelVariantChangeResponses]

export type ExtensionsInstancesContractChangeVariantData = {
  body?: ExtensionVariantSelection | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract/variant-change'
}

export type ExtensionsInstancesContractChangeVariantErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractChangeVariantError =
  ExtensionsInstancesContractChangeVariantErrors[keyof ExtensionsInstancesContractChangeVariantErrors]

export type ExtensionsInstancesContractChangeVariantResponses = {
  /**
   * The change was scheduled.
   */
  201: ExtensionVariantChange
}

export type ExtensionsInstancesContractChangeVariantResponse =
  ExtensionsInstancesContractChangeVariantResponses[keyof ExtensionsInstancesContractChangeVariantResponses]

export type ExtensionsContributorsExtensionsChangeContextData = {
  body?: ExtensionContextUpdate | undefined
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/context'
}

export type ExtensionsContributorsExtensionsChangeContextErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsChangeContextError =
  ExtensionsContributorsExtensionsChangeContextErrors[keyof ExtensionsContributorsExtensionsChangeContextErrors]

export type ExtensionsContributorsExtensionsChangeContextResponses = {
  /**
   * The context now, and whether instances are being removed.
   */
  200: ExtensionContextChange
}

export type ExtensionsContributorsExtensionsChangeContextResponse =
  ExtensionsContributorsExtensionsChangeContextResponses[keyof ExtensionsContributorsExtensionsChangeContextResponses]

export type ExtensionsGetChargeabilityData = {
  body?: never
  path: {
    /**
     * Id of the extension.
     */
    extensionId: string
    /**
     * Id of the project or customer.
     */
    contextId: string
  }
  query?:
    | {
        /**
         * Key of the variant of the extension.
         */
        variantKey?: string | undefined
      }
    | undefined
  url: '/v2/extensions/{extensionId}/contexts/{contextId}/chargability'
}

export type ExtensionsGetChargeabilityErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsGetChargeabilityError = ExtensionsGetChargeabilityErrors[keyof ExtensionsGetChargeabilityErrors]

export type ExtensionsGetChargeabilityResponses = {
  /**
   * Whether the extension is charged.
   */
  200: ExtensionChargeability
}

export type ExtensionsGetChargeabilityResponse = ExtensionsGetChargeabilityResponses[keyof ExtensionsGetChargeabilityResponses]

export type ExtensionsContributorsStartOnboardingData = {
  body?: ContributorOnboardingStart | undefined
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/onboarding-process'
}

export type ExtensionsContributorsStartOnboardingErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsStartOnboardingError =
  ExtensionsContributorsStartOnboardingErrors[keyof ExtensionsContributorsStartOnboardingErrors]

export type ExtensionsContributorsStartOnboardingResponses = {
  /**
   * The onboarding was started.
   */
  201: ContributorOnboarding
}

export type ExtensionsContributorsStartOnboardingResponse =
  ExtensionsContributorsStartOnboardingResponses[keyof ExtensionsContributorsStartOnboardingResponses]

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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyError =
  ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors[keyof ExtensionsInstancesCreateAccessTokenRetrievalKeyErrors]

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses = {
  /**
   * The key, and whose it is.
   */
  200: ExtensionInstanceRetrievalKey
}

export type ExtensionsInstancesCreateAccessTokenRetrievalKeyResponse =
  ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses[keyof ExtensionsInstancesCreateAccessTokenRetrievalKeyResponses]

export type ExtensionsContributorsExtensionsDeleteData = {
  body?: ExtensionDeletion | undefined
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsDeleteError =
  ExtensionsContributorsExtensionsDeleteErrors[keyof ExtensionsContributorsExtensionsDeleteErrors]

export type ExtensionsContributorsExtensionsDeleteResponses = {
  /**
   * The deletion was scheduled.
   */
  204: void
}

export type ExtensionsContributorsExtensionsDeleteResponse =
  ExtensionsContributorsExtensionsDeleteResponses[keyof ExtensionsContributorsExtensionsDeleteResponses]

export type ExtensionsContributorsExtensionsGetData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsGetError =
  ExtensionsContributorsExtensionsGetErrors[keyof ExtensionsContributorsExtensionsGetErrors]

export type ExtensionsContributorsExtensionsGetResponses = {
  /**
   * The extension.
   */
  200: OwnExtension
}

export type ExtensionsContributorsExtensionsGetResponse =
  ExtensionsContributorsExtensionsGetResponses[keyof ExtensionsContributorsExtensionsGetResponses]

export type ExtensionsContributorsExtensionsUpdateData = {
  body: ExtensionUpdate
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsUpdateError =
  ExtensionsContributorsExtensionsUpdateErrors[keyof ExtensionsContributorsExtensionsUpdateErrors]

export type ExtensionsContributorsExtensionsUpdateResponses = {
  /**
   * The extension after the change.
   */
  200: OwnExtension
}

export type ExtensionsContributorsExtensionsUpdateResponse =
  ExtensionsContributorsExtensionsUpdateResponses[keyof ExtensionsContributorsExtensionsUpdateResponses]

export type ExtensionsContributorsExtensionsDryRunWebhookData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
    /**
     * Id of the extension instance, which may be made up.
     */
    extensionInstanceId: string
    /**
     * Which webhook to try.
     */
    webhookKind: ExtensionWebhookKind
  }
  query?:
    | {
        /**
         * Id of the project or customer in the webhook; random by default.
         */
        contextId?: string | undefined
        /**
         * Scopes in the webhook; the extension's by default.
         */
        scopes?: Array<string> | undefined
        /**
         * Whether the instance in the webhook is disabled; random by default.
         */
        instanceDisabled?: boolean | undefined
        /**
         * When the instance in the webhook was created; random by default.
         */
        createdAt?: string | undefined
        /**
         * Secret in the webhook, which is of no use elsewhere; random by default.
         */
        secret?: string | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/extension-instances/{extensionInstanceId}/actions/dry-run/{webhookKind}'
}

export type ExtensionsContributorsExtensionsDryRunWebhookErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsDryRunWebhookError =
  ExtensionsContributorsExtensionsDryRunWebhookErrors[keyof ExtensionsContributorsExtensionsDryRunWebhookErrors]

export type ExtensionsContributorsExtensionsDryRunWebhookResponses = {
  /**
   * How the extension responded.
   */
  200: WebhookDryRun
}

export type ExtensionsContributorsExtensionsDryRunWebhookResponse =
  ExtensionsContributorsExtensionsDryRunWebhookResponses[keyof ExtensionsContributorsExtensionsDryRunWebhookResponses]

export type ExtensionsContributorsExtensionsSecretsCreateData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret'
}

export type ExtensionsContributorsExtensionsSecretsCreateErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsSecretsCreateError =
  ExtensionsContributorsExtensionsSecretsCreateErrors[keyof ExtensionsContributorsExtensionsSecretsCreateErrors]

export type ExtensionsContributorsExtensionsSecretsCreateResponses = {
  /**
   * The new secret.
   */
  200: ExtensionSecret
}

export type ExtensionsContributorsExtensionsSecretsCreateResponse =
  ExtensionsContributorsExtensionsSecretsCreateResponses[keyof ExtensionsContributorsExtensionsSecretsCreateResponses]

export type ExtensionsInstancesCreateSessionTokenData = {
  body?: never
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
    /**
     * Id of the session. Tokens with one id belong to one session, so that the extension can keep data about it.
     */
    sessionId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/sessions/{sessionId}'
}

export type ExtensionsInstancesCreateSessionTokenErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesCreateSessionTokenError =
  ExtensionsInstancesCreateSessionTokenErrors[keyof ExtensionsInstancesCreateSessionTokenErrors]

export type ExtensionsInstancesCreateSessionTokenResponses = {
  /**
   * The token.
   */
  200: ExtensionSessionToken
}

export type ExtensionsInstancesCreateSessionTokenResponse =
  ExtensionsInstancesCreateSessionTokenResponses[keyof ExtensionsInstancesCreateSessionTokenResponses]

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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersExtensionOrdersListError = CustomersExtensionOrdersListErrors[keyof CustomersExtensionOrdersListErrors]

export type CustomersExtensionOrdersListResponses = {
  /**
   * The open orders.
   */
  200: Array<ExtensionOrder>
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractGetError = ExtensionsInstancesContractGetErrors[keyof ExtensionsInstancesContractGetErrors]

export type ExtensionsInstancesContractGetResponses = {
  /**
   * The contract.
   */
  200: ExtensionInstanceContract
}

export type ExtensionsInstancesContractGetResponse = ExtensionsInstancesContractGetResponses[keyof ExtensionsInstancesContractGetResponses]

export type ExtensionsInstancesContractUpdateData = {
  body?: ExtensionInstanceContractUpdate | undefined
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/contract'
}

export type ExtensionsInstancesContractUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesContractUpdateError = ExtensionsInstancesContractUpdateErrors[keyof ExtensionsInstancesContractUpdateErrors]

export type ExtensionsInstancesContractUpdateResponses = {
  /**
   * The contract was created or changed.
   */
  200: ExtensionResult
}

export type ExtensionsInstancesContractUpdateResponse =
  ExtensionsInstancesContractUpdateResponses[keyof ExtensionsInstancesContractUpdateResponses]

export type CustomersExtensionInstancesGetData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
    /**
     * Id of the extension, not of its instance.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/extensions/{extensionId}'
}

export type CustomersExtensionInstancesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersExtensionInstancesGetError = CustomersExtensionInstancesGetErrors[keyof CustomersExtensionInstancesGetErrors]

export type CustomersExtensionInstancesGetResponses = {
  /**
   * The extension instance.
   */
  200: ExtensionInstance
}

export type CustomersExtensionInstancesGetResponse = CustomersExtensionInstancesGetResponses[keyof CustomersExtensionInstancesGetResponses]

export type ProjectsExtensionInstancesGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    projectId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/extensions/{extensionId}'
}

export type ProjectsExtensionInstancesGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsExtensionInstancesGetError = ProjectsExtensionInstancesGetErrors[keyof ProjectsExtensionInstancesGetErrors]

export type ProjectsExtensionInstancesGetResponses = {
  /**
   * The extension instance.
   */
  200: ExtensionInstance
}

export type ProjectsExtensionInstancesGetResponse = ProjectsExtensionInstancesGetResponses[keyof ProjectsExtensionInstancesGetResponses]

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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsExtensionOrdersListError = ProjectsExtensionOrdersListErrors[keyof ProjectsExtensionOrdersListErrors]

export type ProjectsExtensionOrdersListResponses = {
  /**
   * The open orders.
   */
  200: Array<ExtensionOrder>
}

export type ProjectsExtensionOrdersListResponse = ProjectsExtensionOrdersListResponses[keyof ProjectsExtensionOrdersListResponses]

export type ExtensionsContributorsExtensionsSecretsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
    /**
     * Id of the secret.
     */
    extensionSecretId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/secret/{extensionSecretId}'
}

export type ExtensionsContributorsExtensionsSecretsDeleteErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsSecretsDeleteError =
  ExtensionsContributorsExtensionsSecretsDeleteErrors[keyof ExtensionsContributorsExtensionsSecretsDeleteErrors]

export type ExtensionsContributorsExtensionsSecretsDeleteResponses = {
  /**
   * The secret is no longer valid.
   */
  204: void
}

export type ExtensionsContributorsExtensionsSecretsDeleteResponse =
  ExtensionsContributorsExtensionsSecretsDeleteResponses[keyof ExtensionsContributorsExtensionsSecretsDeleteResponses]

export type ExtensionsContributorsWebhookExecutionsListData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?:
    | {
        /**
         * Lists only those of this extension.
         */
        extensionId?: string | undefined
        /**
         * Lists only those of this extension instance.
         */
        extensionInstanceId?: string | undefined
        /**
         * Lists only executions in one of these states.
         */
        state?: Array<ExtensionWebhookExecutionState> | undefined
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
         * Fields to sort by; `nextScheduledExecution` by default.
         */
        sort?: Array<'attempts' | 'nextScheduledExecution'> | undefined
        /**
         * Direction of each field in `sort`; `desc` by default.
         */
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/contributors/{contributorId}/webhook-executions'
}

export type ExtensionsContributorsWebhookExecutionsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsWebhookExecutionsListError =
  ExtensionsContributorsWebhookExecutionsListErrors[keyof ExtensionsContributorsWebhookExecutionsListErrors]

export type ExtensionsContributorsWebhookExecutionsListResponses = {
  /**
   * The webhook executions.
   */
  200: Array<ExtensionWebhookExecution>
}

export type ExtensionsContributorsWebhookExecutionsListResponse =
  ExtensionsContributorsWebhookExecutionsListResponses[keyof ExtensionsContributorsWebhookExecutionsListResponses]

export type ExtensionsContributorsExtensionsListData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsListError =
  ExtensionsContributorsExtensionsListErrors[keyof ExtensionsContributorsExtensionsListErrors]

export type ExtensionsContributorsExtensionsListResponses = {
  /**
   * The extensions.
   */
  200: Array<OwnExtension>
}

export type ExtensionsContributorsExtensionsListResponse =
  ExtensionsContributorsExtensionsListResponses[keyof ExtensionsContributorsExtensionsListResponses]

export type ExtensionsContributorsExtensionsCreateData = {
  body: ExtensionCreate
  path: {
    /**
     * Id of the contributor.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsCreateError =
  ExtensionsContributorsExtensionsCreateErrors[keyof ExtensionsContributorsExtensionsCreateErrors]

export type ExtensionsContributorsExtensionsCreateResponses = {
  /**
   * The extension was created.
   */
  201: Created
}

export type ExtensionsContributorsExtensionsCreateResponse =
  ExtensionsContributorsExtensionsCreateResponses[keyof ExtensionsContributorsExtensionsCreateResponses]

export type ExtensionsScopesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/scopes'
}

export type ExtensionsScopesListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsScopesListError = ExtensionsScopesListErrors[keyof ExtensionsScopesListErrors]

export type ExtensionsScopesListResponses = {
  /**
   * The scopes.
   */
  200: Array<Scope>
}

export type ExtensionsScopesListResponse = ExtensionsScopesListResponses[keyof ExtensionsScopesListResponses]

export type ExtensionsOrderData = {
  body?: ExtensionOrderForCustomer | ExtensionOrderForProject | undefined
  path: {
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/extensions/{extensionId}/order'
}

export type ExtensionsOrderErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsOrderError = ExtensionsOrderErrors[keyof ExtensionsOrderErrors]

export type ExtensionsOrderResponses = {
  /**
   * The extension was ordered.
   */
  201: ExtensionResult
}

export type ExtensionsOrderResponse = ExtensionsOrderResponses[keyof ExtensionsOrderResponses]

export type ExtensionsContributorsExtensionsAssetsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
    /**
     * Id of the asset.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsAssetsDeleteError =
  ExtensionsContributorsExtensionsAssetsDeleteErrors[keyof ExtensionsContributorsExtensionsAssetsDeleteErrors]

export type ExtensionsContributorsExtensionsAssetsDeleteResponses = {
  /**
   * The asset was deleted.
   */
  204: void
}

export type ExtensionsContributorsExtensionsAssetsDeleteResponse =
  ExtensionsContributorsExtensionsAssetsDeleteResponses[keyof ExtensionsContributorsExtensionsAssetsDeleteResponses]

export type ExtensionsContributorsExtensionsLogoDeleteData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsLogoDeleteError =
  ExtensionsContributorsExtensionsLogoDeleteErrors[keyof ExtensionsContributorsExtensionsLogoDeleteErrors]

export type ExtensionsContributorsExtensionsLogoDeleteResponses = {
  /**
   * The logo was deleted.
   */
  204: void
}

export type ExtensionsContributorsExtensionsLogoDeleteResponse =
  ExtensionsContributorsExtensionsLogoDeleteResponses[keyof ExtensionsContributorsExtensionsLogoDeleteResponses]

export type ExtensionsContributorsExtensionsLogoRequestUploadData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/logo'
}

export type ExtensionsContributorsExtensionsLogoRequestUploadErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsLogoRequestUploadError =
  ExtensionsContributorsExtensionsLogoRequestUploadErrors[keyof ExtensionsContributorsExtensionsLogoRequestUploadErrors]

export type ExtensionsContributorsExtensionsLogoRequestUploadResponses = {
  /**
   * The reference and the rules for the upload.
   */
  200: ExtensionLogoUpload
}

export type ExtensionsContributorsExtensionsLogoRequestUploadResponse =
  ExtensionsContributorsExtensionsLogoRequestUploadResponses[keyof ExtensionsContributorsExtensionsLogoRequestUploadResponses]

export type ExtensionsContributorsExtensionsAssetsRequestUploadData = {
  body: ExtensionAssetUploadRequest
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/assets'
}

export type ExtensionsContributorsExtensionsAssetsRequestUploadErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsAssetsRequestUploadError =
  ExtensionsContributorsExtensionsAssetsRequestUploadErrors[keyof ExtensionsContributorsExtensionsAssetsRequestUploadErrors]

export type ExtensionsContributorsExtensionsAssetsRequestUploadResponses = {
  /**
   * The reference and the rules for the upload.
   */
  200: ExtensionAssetUpload
}

export type ExtensionsContributorsExtensionsAssetsRequestUploadResponse =
  ExtensionsContributorsExtensionsAssetsRequestUploadResponses[keyof ExtensionsContributorsExtensionsAssetsRequestUploadResponses]

export type ExtensionsContributorsExtensionsRequestVerificationData = {
  body?: never
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/verification-process'
}

export type ExtensionsContributorsExtensionsRequestVerificationErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsRequestVerificationError =
  ExtensionsContributorsExtensionsRequestVerificationErrors[keyof ExtensionsContributorsExtensionsRequestVerificationErrors]

export type ExtensionsContributorsExtensionsRequestVerificationResponses = {
  /**
   * The verification was requested.
   */
  204: void
}

export type ExtensionsContributorsExtensionsRequestVerificationResponse =
  ExtensionsContributorsExtensionsRequestVerificationResponses[keyof ExtensionsContributorsExtensionsRequestVerificationResponses]

export type ExtensionsContributorsExtensionsSetPublishedData = {
  body: ExtensionPublicationUpdate
  path: {
    /**
     * Id of the contributor.
     */
    contributorId: string
    /**
     * Id of the extension.
     */
    extensionId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/published'
}

export type ExtensionsContributorsExtensionsSetPublishedErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsSetPublishedError =
  ExtensionsContributorsExtensionsSetPublishedErrors[keyof ExtensionsContributorsExtensionsSetPublishedErrors]

export type ExtensionsContributorsExtensionsSetPublishedResponses = {
  /**
   * Whether the extension is published.
   */
  200: ExtensionPublication
}

export type ExtensionsContributorsExtensionsSetPublishedResponse =
  ExtensionsContributorsExtensionsSetPublishedResponses[keyof ExtensionsContributorsExtensionsSetPublishedResponses]

export type ExtensionsContributorsExtensionsUpdatePricingData = {
  body: ExtensionPriceUpdate | ExtensionPricePlanUpdate
  path: {
    /**
     * Id of the extension.
     */
    extensionId: string
    /**
     * Id of the contributor.
     */
    contributorId: string
  }
  query?: never
  url: '/v2/contributors/{contributorId}/extensions/{extensionId}/pricing'
}

export type ExtensionsContributorsExtensionsUpdatePricingErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsContributorsExtensionsUpdatePricingError =
  ExtensionsContributorsExtensionsUpdatePricingErrors[keyof ExtensionsContributorsExtensionsUpdatePricingErrors]

export type ExtensionsContributorsExtensionsUpdatePricingResponses = {
  /**
   * The consequences of the new pricing.
   */
  200: ExtensionPricingChange
}

export type ExtensionsContributorsExtensionsUpdatePricingResponse =
  ExtensionsContributorsExtensionsUpdatePricingResponses[keyof ExtensionsContributorsExtensionsUpdatePricingResponses]

export type IngressesListCompatibleWithCertificateData = {
  body: IngressesByCertificate | IngressesByCertificateId
  path?: never
  query?:
    | {
        /**
         * Largest number of items to send; 10000 by default.
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
  url: '/v2/actions/list-ingresses-compatible-with-certificate'
}

export type IngressesListCompatibleWithCertificateErrors = {
  /**
   * The request cannot be carried out as it is.
   */
  400: ValidationError | Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type IngressesListCompatibleWithCertificateError =
  IngressesListCompatibleWithCertificateErrors[keyof IngressesListCompatibleWithCertificateErrors]

export type IngressesListCompatibleWithCertificateResponses = {
  /**
   * The ingresses.
   */
  200: Array<Ingress>
}

export type IngressesListCompatibleWithCertificateResponse =
  IngressesListCompatibleWithCertificateResponses[keyof IngressesListCompatibleWithCertificateResponses]

export type LeadFyndrAccessRequestGetData = {
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

export type LeadFyndrAccessRequestGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrAccessRequestGetError = LeadFyndrAccessRequestGetErrors[keyof LeadFyndrAccessRequestGetErrors]

export type LeadFyndrAccessRequestGetResponses = {
  /**
   * The request.
   */
  200: LeadFyndrAccessRequest
}

export type LeadFyndrAccessRequestGetResponse = LeadFyndrAccessRequestGetResponses[keyof LeadFyndrAccessRequestGetResponses]

export type LeadFyndrAccessRequestCreateData = {
  body: LeadFyndrAccessRequestCreate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/lead-fyndr-profile-request'
}

export type LeadFyndrAccessRequestCreateErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrAccessRequestCreateError = LeadFyndrAccessRequestCreateErrors[keyof LeadFyndrAccessRequestCreateErrors]

export type LeadFyndrAccessRequestCreateResponses = {
  /**
   * Access was requested; the id of the profile.
   */
  201: LeadFyndrAccessRequestCreated
}

export type LeadFyndrAccessRequestCreateResponse = LeadFyndrAccessRequestCreateResponses[keyof LeadFyndrAccessRequestCreateResponses]

export type LeadFyndrExportsCreateData = {
  body: LeadsExportCreate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads-export'
}

export type LeadFyndrExportsCreateErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrExportsCreateError = LeadFyndrExportsCreateErrors[keyof LeadFyndrExportsCreateErrors]

export type LeadFyndrExportsCreateResponses = {
  /**
   * The file and the id of the export.
   */
  200: LeadsExportCreated
}

export type LeadFyndrExportsCreateResponse = LeadFyndrExportsCreateResponses[keyof LeadFyndrExportsCreateResponses]

export type LeadFyndrCitiesListData = {
  body?: never
  path?: never
  query: {
    /**
     * Text to search for; at least 3 characters.
     */
    input: string
  }
  url: '/v2/cities'
}

export type LeadFyndrCitiesListErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrCitiesListError = LeadFyndrCitiesListErrors[keyof LeadFyndrCitiesListErrors]

export type LeadFyndrCitiesListResponses = {
  /**
   * The cities.
   */
  200: Array<LeadFyndrCity>
}

export type LeadFyndrCitiesListResponse = LeadFyndrCitiesListResponses[keyof LeadFyndrCitiesListResponses]

export type LeadFyndrTariffGetData = {
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

export type LeadFyndrTariffGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrTariffGetError = LeadFyndrTariffGetErrors[keyof LeadFyndrTariffGetErrors]

export type LeadFyndrTariffGetResponses = {
  /**
   * The limits and their use.
   */
  200: LeadFyndrTariff
}

export type LeadFyndrTariffGetResponse = LeadFyndrTariffGetResponses[keyof LeadFyndrTariffGetResponses]

export type LeadFyndrProfileGetData = {
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

export type LeadFyndrProfileGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrProfileGetError = LeadFyndrProfileGetErrors[keyof LeadFyndrProfileGetErrors]

export type LeadFyndrProfileGetResponses = {
  /**
   * The profile.
   */
  200: LeadFyndrProfileWithTariff
}

export type LeadFyndrProfileGetResponse = LeadFyndrProfileGetResponses[keyof LeadFyndrProfileGetResponses]

export type LeadFyndrLeadsGetData = {
  body?: never
  path: {
    /**
     * Id of the lead.
     */
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/leads/{leadId}'
}

export type LeadFyndrLeadsGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrLeadsGetError = LeadFyndrLeadsGetErrors[keyof LeadFyndrLeadsGetErrors]

export type LeadFyndrLeadsGetResponses = {
  /**
   * The lead.
   */
  200: Lead
}

export type LeadFyndrLeadsGetResponse = LeadFyndrLeadsGetResponses[keyof LeadFyndrLeadsGetResponses]

export type LeadFyndrExportsListData = {
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
        /**
         * Field to sort by; only `exportedAt`.
         */
        sort?: 'exportedAt' | undefined
        /**
         * Direction of the sort order; `desc` by default.
         */
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/unlocked-leads-exports'
}

export type LeadFyndrExportsListErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrExportsListError = LeadFyndrExportsListErrors[keyof LeadFyndrExportsListErrors]

export type LeadFyndrExportsListResponses = {
  /**
   * The exports.
   */
  200: Array<LeadsExport>
}

export type LeadFyndrExportsListResponse = LeadFyndrExportsListResponses[keyof LeadFyndrExportsListResponses]

export type LeadFyndrUnlockedLeadsGetData = {
  body?: never
  path: {
    /**
     * Id of the lead.
     */
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}'
}

export type LeadFyndrUnlockedLeadsGetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrUnlockedLeadsGetError = LeadFyndrUnlockedLeadsGetErrors[keyof LeadFyndrUnlockedLeadsGetErrors]

export type LeadFyndrUnlockedLeadsGetResponses = {
  /**
   * The unlocked lead.
   */
  200: UnlockedLead
}

export type LeadFyndrUnlockedLeadsGetResponse = LeadFyndrUnlockedLeadsGetResponses[keyof LeadFyndrUnlockedLeadsGetResponses]

export type LeadFyndrLeadsUnlockData = {
  body?: never
  path: {
    /**
     * Id of the lead.
     */
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}'
}

export type LeadFyndrLeadsUnlockErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrLeadsUnlockError = LeadFyndrLeadsUnlockErrors[keyof LeadFyndrLeadsUnlockErrors]

export type LeadFyndrLeadsUnlockResponses = {
  /**
   * The lead was unlocked.
   */
  200: LeadReference
}

export type LeadFyndrLeadsUnlockResponse = LeadFyndrLeadsUnlockResponses[keyof LeadFyndrLeadsUnlockResponses]

export type LeadFyndrLeadsListData = {
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
         * Smallest potential of a lead to list, from 0 to 1.
         */
        potentialRangeMin?: number | undefined
        /**
         * Largest potential of a lead to list, from 0 to 1.
         */
        potentialRangeMax?: number | undefined
        /**
         * Smallest number of employees.
         */
        employeeCountMin?: number | undefined
        /**
         * Largest number of employees.
         */
        employeeCountMax?: number | undefined
        /**
         * Smallest sales volume; the provider does not name its currency.
         */
        salesVolumeMin?: number | undefined
        /**
         * Largest sales volume; the provider does not name its currency.
         */
        salesVolumeMax?: number | undefined
        /**
         * Only leads that use one of these technologies; `none` stands for leads without a main technology.
         */
        technologies?: Array<string | 'none'> | undefined
        /**
         * Business fields to list leads of; at most 15.
         */
        businessFields?: Array<string> | undefined
        /**
         * City around which to search.
         */
        locationCity?: string | undefined
        /**
         * Postcode around which to search.
         */
        locationPostCode?: string | undefined
        /**
         * Radius of the search around that place in kilometres; at least 20.
         */
        locationRadiusInKm?: number | undefined
        /**
         * Shortest time to the first byte in milliseconds.
         */
        'basic:timeToFirstByteMs:min'?: number | undefined
        /**
         * Longest time to the first byte in milliseconds.
         */
        'basic:timeToFirstByteMs:max'?: number | undefined
        /**
         * Smallest Lighthouse score for performance on desktops, from 0 to 1.
         */
        'basic:desktop:performance:min'?: number | undefined
        /**
         * Largest Lighthouse score for performance on desktops, from 0 to 1.
         */
        'basic:desktop:performance:max'?: number | undefined
        /**
         * Smallest Lighthouse score for performance on mobile devices, from 0 to 1.
         */
        'basic:mobile:performance:min'?: number | undefined
        /**
         * Largest Lighthouse score for performance on mobile devices, from 0 to 1.
         */
        'basic:mobile:performance:max'?: number | undefined
        /**
         * Largest number of items to send; 10 by default.
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
         * Field to sort by; `relevance` by default.
         */
        sort?: 'potential' | 'relevance' | undefined
        /**
         * Direction of the sort order; `desc` by default.
         */
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/leads'
}

export type LeadFyndrLeadsListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrLeadsListError = LeadFyndrLeadsListErrors[keyof LeadFyndrLeadsListErrors]

export type LeadFyndrLeadsListResponses = {
  /**
   * The leads of this page, and how many there are in all.
   */
  200: LeadList
}

export type LeadFyndrLeadsListResponse = LeadFyndrLeadsListResponses[keyof LeadFyndrLeadsListResponses]

export type LeadFyndrUnlockedLeadsListData = {
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
         * Smallest potential of a lead to list, from 0 to 1.
         */
        potentialRangeMin?: number | undefined
        /**
         * Largest potential of a lead to list, from 0 to 1.
         */
        potentialRangeMax?: number | undefined
        /**
         * Smallest number of employees.
         */
        employeeCountMin?: number | undefined
        /**
         * Largest number of employees.
         */
        employeeCountMax?: number | undefined
        /**
         * Smallest sales volume; the provider does not name its currency.
         */
        salesVolumeMin?: number | undefined
        /**
         * Largest sales volume; the provider does not name its currency.
         */
        salesVolumeMax?: number | undefined
        /**
         * Only leads that use one of these technologies; `none` stands for leads without a main technology.
         */
        technologies?: Array<string | 'none'> | undefined
        /**
         * Business fields to list leads of; at most 15.
         */
        businessFields?: Array<string> | undefined
        /**
         * City around which to search.
         */
        locationCity?: string | undefined
        /**
         * Postcode around which to search.
         */
        locationPostCode?: string | undefined
        /**
         * Radius of the search around that place in kilometres; at least 20.
         */
        locationRadiusInKm?: number | undefined
        /**
         * Shortest time to the first byte in milliseconds.
         */
        'basic:timeToFirstByteMs:min'?: number | undefined
        /**
         * Longest time to the first byte in milliseconds.
         */
        'basic:timeToFirstByteMs:max'?: number | undefined
        /**
         * Smallest Lighthouse score for performance on desktops, from 0 to 1.
         */
        'basic:desktop:performance:min'?: number | undefined
        /**
         * Largest Lighthouse score for performance on desktops, from 0 to 1.
         */
        'basic:desktop:performance:max'?: number | undefined
        /**
         * Smallest Lighthouse score for performance on mobile devices, from 0 to 1.
         */
        'basic:mobile:performance:min'?: number | undefined
        /**
         * Largest Lighthouse score for performance on mobile devices, from 0 to 1.
         */
        'basic:mobile:performance:max'?: number | undefined
        /**
         * Whether to list only leads that are reserved for this customer.
         */
        reserved?: boolean | undefined
        /**
         * Largest number of items to send; 10 by default.
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
         * Field to sort by; `relevance` by default.
         */
        sort?: 'potential' | 'relevance' | 'company' | undefined
        /**
         * Direction of the sort order; `desc` by default.
         */
        order?: 'asc' | 'desc' | undefined
      }
    | undefined
  url: '/v2/customers/{customerId}/unlocked-leads'
}

export type LeadFyndrUnlockedLeadsListErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrUnlockedLeadsListError = LeadFyndrUnlockedLeadsListErrors[keyof LeadFyndrUnlockedLeadsListErrors]

export type LeadFyndrUnlockedLeadsListResponses = {
  /**
   * The unlocked leads of this page, and how many there are in all.
   */
  200: UnlockedLeadList
}

export type LeadFyndrUnlockedLeadsListResponse = LeadFyndrUnlockedLeadsListResponses[keyof LeadFyndrUnlockedLeadsListResponses]

export type LeadFyndrUnlockedLeadsCancelReservationData = {
  body?: never
  path: {
    /**
     * Id of the lead.
     */
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation'
}

export type LeadFyndrUnlockedLeadsCancelReservationErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrUnlockedLeadsCancelReservationError =
  LeadFyndrUnlockedLeadsCancelReservationErrors[keyof LeadFyndrUnlockedLeadsCancelReservationErrors]

export type LeadFyndrUnlockedLeadsCancelReservationResponses = {
  /**
   * The reservation was cancelled.
   */
  200: LeadReference
}

export type LeadFyndrUnlockedLeadsCancelReservationResponse =
  LeadFyndrUnlockedLeadsCancelReservationResponses[keyof LeadFyndrUnlockedLeadsCancelReservationResponses]

export type LeadFyndrUnlockedLeadsReserveData = {
  body?: never
  path: {
    /**
     * Id of the lead.
     */
    leadId: string
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/unlocked-leads/{leadId}/reservation'
}

export type LeadFyndrUnlockedLeadsReserveErrors = {
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
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LeadFyndrUnlockedLeadsReserveError = LeadFyndrUnlockedLeadsReserveErrors[keyof LeadFyndrUnlockedLeadsReserveErrors]

export type LeadFyndrUnlockedLeadsReserveResponses = {
  /**
   * The lead was reserved.
   */
  200: LeadReference
}

export type LeadFyndrUnlockedLeadsReserveResponse = LeadFyndrUnlockedLeadsReserveResponses[keyof LeadFyndrUnlockedLeadsReserveResponses]

export type LicensesGetData = {
  body?: never
  path: {
    /**
     * Id of the license.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The license.
   */
  200: License
}

export type LicensesGetResponse = LicensesGetResponses[keyof LicensesGetResponses]

export type LicensesListData = {
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
         * Largest number of items to send; 1000 by default.
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
  url: '/v2/projects/{projectId}/licenses'
}

export type LicensesListErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LicensesListError = LicensesListErrors[keyof LicensesListErrors]

export type LicensesListResponses = {
  /**
   * The licenses.
   */
  200: Array<License>
}

export type LicensesListResponse = LicensesListResponses[keyof LicensesListResponses]

export type LicensesRotateKeyData = {
  body: LicenseKeyRotate
  path: {
    /**
     * Id of the license.
     */
    licenseId: string
  }
  query?: never
  url: '/v2/licenses/{licenseId}/actions/rotate-key'
}

export type LicensesRotateKeyErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LicensesRotateKeyError = LicensesRotateKeyErrors[keyof LicensesRotateKeyErrors]

export type LicensesRotateKeyResponses = {
  /**
   * The new key.
   */
  200: LicenseKeyRotated
}

export type LicensesRotateKeyResponse = LicensesRotateKeyResponses[keyof LicensesRotateKeyResponses]

export type LicensesValidateKeyData = {
  body: LicenseKeyCheck
  path: {
    /**
     * Id of the project.
     */
    projectId: string
  }
  query?: never
  url: '/v2/projects/{projectId}/actions/validate-license-key'
}

export type LicensesValidateKeyErrors = {
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
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
   */
  500: Error
  /**
   * Any other error.
   */
  default: Error
}

export type LicensesValidateKeyError = LicensesValidateKeyErrors[keyof LicensesValidateKeyErrors]

export type LicensesValidateKeyResponses = {
  /**
   * The result of the check.
   */
  200: LicenseKeyChecked
}

export type LicensesValidateKeyResponse = LicensesValidateKeyResponses[keyof LicensesValidateKeyResponses]

export type MailAddressesDisableArchiveData = {
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

export type MailAddressesDisableArchiveErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type MailAddressesDisableArchiveError = MailAddressesDisableArchiveErrors[keyof MailAddressesDisableArchiveErrors]

export type MailAddressesDisableArchiveResponses = {
  /**
   * The archive was disabled.
   */
  204: void
}

export type MailAddressesDisableArchiveResponse = MailAddressesDisableArchiveResponses[keyof MailAddressesDisableArchiveResponses]

export type MailRateLimitsGetData = {
  body?: never
  path: {
    /**
     * Id of the rate limit.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type MailRateLimitsGetError = MailRateLimitsGetErrors[keyof MailRateLimitsGetErrors]

export type MailRateLimitsGetResponses = {
  /**
   * The rate limit.
   */
  200: MailRateLimit
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The backups.
   */
  200: Array<MailAddressBackup>
}

export type MailAddressesBackupsListResponse = MailAddressesBackupsListResponses[keyof MailAddressesBackupsListResponses]

export type MailAddressesListOwnData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only mail addresses of this project.
         */
        projectId?: string | undefined
        /**
         * Only mail addresses with this id, or with this text in the address or in the name of the mailbox.
         */
        search?: string | undefined
        /**
         * Whether to list those that forward their mail.
         */
        forwardAddress?: boolean | undefined
        /**
         * Whether to list those that are a catch-all.
         */
        catchAll?: boolean | undefined
        /**
         * Whether to list those with an active autoresponder.
         */
        autoResponder?: boolean | undefined
        /**
         * Whether to list those with an archive.
         */
        mailArchive?: boolean | undefined
        /**
         * Largest number of items to send; 10000 by default.
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
         * Fields to sort by, the first one first.
         */
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
        /**
         * Directions for the fields of `sort`, in the same order.
         */
        order?: Array<'asc' | 'desc'> | undefined
      }
    | undefined
  url: '/v2/mail-addresses/'
}

export type MailAddressesListOwnErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type MailAddressesListOwnError = MailAddressesListOwnErrors[keyof MailAddressesListOwnErrors]

export type MailAddressesListOwnResponses = {
  /**
   * The mail addresses.
   */
  200: Array<MailAddress>
}

export type MailAddressesListOwnResponse = MailAddressesListOwnResponses[keyof MailAddressesListOwnResponses]

export type MailRateLimitsListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/mail-rate-limits'
}

export type MailRateLimitsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type MailRateLimitsListError = MailRateLimitsListErrors[keyof MailRateLimitsListErrors]

export type MailRateLimitsListResponses = {
  /**
   * The rate limits.
   */
  200: Array<MailRateLimit>
}

export type MailRateLimitsListResponse = MailRateLimitsListResponses[keyof MailRateLimitsListResponses]

export type MailAddressesBackupsRecoverData = {
  body?: never
  path: {
    /**
     * Id of the mail address.
     */
    mailAddressId: string
    /**
     * Name of the backup, its date as `YYYYMMDD`.
     */
    backupId: string
  }
  query?: never
  url: '/v2/mail-addresses/{mailAddressId}/backups/{backupId}/recovery'
}

export type MailAddressesBackupsRecoverErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type MailAddressesBackupsRecoverError = MailAddressesBackupsRecoverErrors[keyof MailAddressesBackupsRecoverErrors]

export type MailAddressesBackupsRecoverResponses = {
  /**
   * The recovery was requested.
   */
  204: void
}

export type MailAddressesBackupsRecoverResponse = MailAddressesBackupsRecoverResponses[keyof MailAddressesBackupsRecoverResponses]

export type MailAddressesRequestRateLimitChangeData = {
  body: MailRateLimitChangeRequest
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type MailAddressesRequestRateLimitChangeError =
  MailAddressesRequestRateLimitChangeErrors[keyof MailAddressesRequestRateLimitChangeErrors]

export type MailAddressesRequestRateLimitChangeResponses = {
  /**
   * The change was requested.
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersPaymentMethodGetError = CustomersPaymentMethodGetErrors[keyof CustomersPaymentMethodGetErrors]

export type CustomersPaymentMethodGetResponses = {
  /**
   * The payment method.
   */
  200: PaymentMethod
}

export type CustomersPaymentMethodGetResponse = CustomersPaymentMethodGetResponses[keyof CustomersPaymentMethodGetResponses]

export type CustomersPaymentMethodRequestUpdateData = {
  body?: PaymentMethodUpdateRequest | undefined
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customers/{customerId}/payment-method'
}

export type CustomersPaymentMethodRequestUpdateErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersPaymentMethodRequestUpdateError =
  CustomersPaymentMethodRequestUpdateErrors[keyof CustomersPaymentMethodRequestUpdateErrors]

export type CustomersPaymentMethodRequestUpdateResponses = {
  /**
   * The link.
   */
  200: PaymentMethodLink
}

export type CustomersPaymentMethodRequestUpdateResponse =
  CustomersPaymentMethodRequestUpdateResponses[keyof CustomersPaymentMethodRequestUpdateResponses]

export type TimeZonesListData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/time-zones'
}

export type TimeZonesListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type TimeZonesListError = TimeZonesListErrors[keyof TimeZonesListErrors]

export type TimeZonesListResponses = {
  /**
   * The names of the time zones.
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
        /**
         * Text to search for in the id, the short id and the description of a project.
         */
        searchTerm?: string | undefined
        /**
         * Largest number of items to send; 10000 by default.
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
         * Field to sort by; `createdAt` by default.
         */
        sort?: 'createdAt' | 'description' | undefined
        /**
         * Direction of the sort order; `asc` by default.
         */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CustomersProjectsListError = CustomersProjectsListErrors[keyof CustomersProjectsListErrors]

export type CustomersProjectsListResponses = {
  /**
   * The projects.
   */
  200: Array<ProjectListItem>
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
        /**
         * Kind of thing whose activities to list.
         */
        aggregateName?: string | undefined
        /**
         * Area of the platform that the kind belongs to.
         */
        aggregateDomain?: string | undefined
        /**
         * Id of the thing whose activities to list.
         */
        aggregateId?: string | undefined
        /**
         * Earliest time of the activities to list.
         */
        startTime?: string | undefined
        /**
         * Latest time of the activities to list.
         */
        endTime?: string | undefined
        /**
         * Text to find in the activities.
         */
        fulltextSearch?: string | undefined
        /**
         * Largest number of items to send; 30 by default.
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
         * Field that sorts the activities.
         */
        sort?: 'dateTime' | undefined
        /**
         * Direction of the order; descending by default.
         */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ProjectsActivitiesListError = ProjectsActivitiesListErrors[keyof ProjectsActivitiesListErrors]

export type ProjectsActivitiesListResponses = {
  /**
   * The activities.
   */
  200: Array<Activity>
}

export type ProjectsActivitiesListResponse = ProjectsActivitiesListResponses[keyof ProjectsActivitiesListResponses]

export type CertificatesCheckReplacementData = {
  body: CertificateReplacement
  path: {
    /**
     * Id of the certificate.
     */
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}/actions/check-replace-certificate'
}

export type CertificatesCheckReplacementErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesCheckReplacementError = CertificatesCheckReplacementErrors[keyof CertificatesCheckReplacementErrors]

export type CertificatesCheckReplacementResponses = {
  /**
   * The differences, and what is wrong with the new certificate.
   */
  200: CertificateReplacementCheck
}

export type CertificatesCheckReplacementResponse = CertificatesCheckReplacementResponses[keyof CertificatesCheckReplacementResponses]

export type CertificatesRequestsListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only certificate requests of this project.
         */
        projectId?: string | undefined
        /**
         * Only certificate requests of this ingress.
         */
        ingressId?: string | undefined
      }
    | undefined
  url: '/v2/certificate-requests'
}

export type CertificatesRequestsListErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesRequestsListError = CertificatesRequestsListErrors[keyof CertificatesRequestsListErrors]

export type CertificatesRequestsListResponses = {
  /**
   * The certificate requests.
   */
  200: Array<CertificateRequest>
}

export type CertificatesRequestsListResponse = CertificatesRequestsListResponses[keyof CertificatesRequestsListResponses]

export type CertificatesRequestsCreateData = {
  body: CertificateRequestCreate | CertificateRequestCreateWithCsr | CertificateRequestCreateWithDns
  path?: never
  query?: never
  url: '/v2/certificate-requests'
}

export type CertificatesRequestsCreateErrors = {
  /**
   * The certificate or its private key is not accepted.
   */
  400: CertificateError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * The state of the resource does not allow this.
   */
  409: Error
  /**
   * The resource is not in the state that this needs; or, for a read, the event that it waits for was not reached in time.
   */
  412: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesRequestsCreateError = CertificatesRequestsCreateErrors[keyof CertificatesRequestsCreateErrors]

export type CertificatesRequestsCreateResponses = {
  /**
   * The new certificate request.
   */
  201: CertificateRequestCreated
}

export type CertificatesRequestsCreateResponse = CertificatesRequestsCreateResponses[keyof CertificatesRequestsCreateResponses]

export type CertificatesRequestsDeleteData = {
  body?: never
  path: {
    /**
     * Id of the certificate request.
     */
    certificateRequestId: string
  }
  query?: never
  url: '/v2/certificate-request/{certificateRequestId}'
}

export type CertificatesRequestsDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesRequestsDeleteError = CertificatesRequestsDeleteErrors[keyof CertificatesRequestsDeleteErrors]

export type CertificatesRequestsDeleteResponses = {
  /**
   * The certificate request was deleted.
   */
  204: void
}

export type CertificatesRequestsDeleteResponse = CertificatesRequestsDeleteResponses[keyof CertificatesRequestsDeleteResponses]

export type CertificatesDeleteData = {
  body?: never
  path: {
    /**
     * Id of the certificate.
     */
    certificateId: string
  }
  query?: never
  url: '/v2/certificate/{certificateId}'
}

export type CertificatesDeleteErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesDeleteError = CertificatesDeleteErrors[keyof CertificatesDeleteErrors]

export type CertificatesDeleteResponses = {
  /**
   * The certificate was deleted.
   */
  204: void
}

export type CertificatesDeleteResponse = CertificatesDeleteResponses[keyof CertificatesDeleteResponses]

export type CertificatesRequestsGetData = {
  body?: never
  path: {
    /**
     * Id of the certificate request.
     */
    certificateRequestId: string
  }
  query?: never
  url: '/v2/certificate-requests/{certificateRequestId}'
}

export type CertificatesRequestsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesRequestsGetError = CertificatesRequestsGetErrors[keyof CertificatesRequestsGetErrors]

export type CertificatesRequestsGetResponses = {
  /**
   * The certificate request.
   */
  200: CertificateRequest
}

export type CertificatesRequestsGetResponse = CertificatesRequestsGetResponses[keyof CertificatesRequestsGetResponses]

export type CertificatesGetData = {
  body?: never
  path: {
    /**
     * Id of the certificate.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesGetError = CertificatesGetErrors[keyof CertificatesGetErrors]

export type CertificatesGetResponses = {
  /**
   * The certificate.
   */
  200: Certificate
}

export type CertificatesGetResponse = CertificatesGetResponses[keyof CertificatesGetResponses]

export type CertificatesReplaceData = {
  body: CertificateReplacement
  path: {
    /**
     * Id of the certificate.
     */
    certificateId: string
  }
  query?: never
  url: '/v2/certificates/{certificateId}'
}

export type CertificatesReplaceErrors = {
  /**
   * The certificate or its private key is not accepted.
   */
  400: CertificateError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesReplaceError = CertificatesReplaceErrors[keyof CertificatesReplaceErrors]

export type CertificatesReplaceResponses = {
  /**
   * The certificate was replaced.
   */
  204: void
}

export type CertificatesReplaceResponse = CertificatesReplaceResponses[keyof CertificatesReplaceResponses]

export type CertificatesListData = {
  body?: never
  path?: never
  query?:
    | {
        /**
         * Only certificates of this project.
         */
        projectId?: string | undefined
        /**
         * Only certificates of this ingress.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type CertificatesListError = CertificatesListErrors[keyof CertificatesListErrors]

export type CertificatesListResponses = {
  /**
   * The certificates.
   */
  200: Array<Certificate>
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The statistics.
   */
  200: StorageStatistics
}

export type ProjectsStorageSpaceStatisticsGetResponse =
  ProjectsStorageSpaceStatisticsGetResponses[keyof ProjectsStorageSpaceStatisticsGetResponses]

export type ProjectsStorageSpaceStatisticsUpdateData = {
  body?: StorageThresholdUpdate | undefined
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
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The threshold was set.
   */
  204: void
}

export type ProjectsStorageSpaceStatisticsUpdateResponse =
  ProjectsStorageSpaceStatisticsUpdateResponses[keyof ProjectsStorageSpaceStatisticsUpdateResponses]

export type ServersStorageSpaceStatisticsGetData = {
  body?: never
  path: {
    /**
     * Id of the server.
     */
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
   * The caller may not do this.
   */
  403: Error
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The statistics.
   */
  200: StorageStatistics
}

export type ServersStorageSpaceStatisticsGetResponse =
  ServersStorageSpaceStatisticsGetResponses[keyof ServersStorageSpaceStatisticsGetResponses]

export type ServersStorageSpaceStatisticsUpdateData = {
  body?: StorageThresholdUpdate | undefined
  path: {
    /**
     * Id of the server.
     */
    serverId: string
  }
  query?: never
  url: '/v2/servers/{serverId}/storage-space-statistics'
}

export type ServersStorageSpaceStatisticsUpdateErrors = {
  /**
   * The caller may not do this.
   */
  403: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Error at mittwald.
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
   * The threshold was set.
   */
  204: void
}

export type ServersStorageSpaceStatisticsUpdateResponse =
  ServersStorageSpaceStatisticsUpdateResponses[keyof ServersStorageSpaceStatisticsUpdateResponses]

export type AccountSessionsGetCurrentData = {
  body?: never
  path?: never
  query?: never
  url: '/v2/users/self/sessions/current/status'
}

export type AccountSessionsGetCurrentErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type AccountSessionsGetCurrentError = AccountSessionsGetCurrentErrors[keyof AccountSessionsGetCurrentErrors]

export type AccountSessionsGetCurrentResponses = {
  /**
   * The current session.
   */
  200: CurrentSession
}

export type AccountSessionsGetCurrentResponse = AccountSessionsGetCurrentResponses[keyof AccountSessionsGetCurrentResponses]

export type VerificationDetectPhishingEmailData = {
  body: PhishingCheck
  path?: never
  query?: never
  url: '/v2/actions/detect-phishing-email'
}

export type VerificationDetectPhishingEmailErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type VerificationDetectPhishingEmailError = VerificationDetectPhishingEmailErrors[keyof VerificationDetectPhishingEmailErrors]

export type VerificationDetectPhishingEmailResponses = {
  /**
   * Where the e-mail is from.
   */
  200: PhishingChecked
}

export type VerificationDetectPhishingEmailResponse =
  VerificationDetectPhishingEmailResponses[keyof VerificationDetectPhishingEmailResponses]

export type VerificationVerifyAddressData = {
  body: AddressToVerify
  path?: never
  query?: never
  url: '/v2/actions/verify-address'
}

export type VerificationVerifyAddressErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type VerificationVerifyAddressError = VerificationVerifyAddressErrors[keyof VerificationVerifyAddressErrors]

export type VerificationVerifyAddressResponses = {
  /**
   * Whether the address exists.
   */
  200: VerifiedAddress
}

export type VerificationVerifyAddressResponse = VerificationVerifyAddressResponses[keyof VerificationVerifyAddressResponses]

export type VerificationVerifyCompanyData = {
  body: CompanyToVerify
  path?: never
  query?: never
  url: '/v2/actions/verify-company'
}

export type VerificationVerifyCompanyErrors = {
  /**
   * The check is not possible; the response has no body.
   */
  412: void
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type VerificationVerifyCompanyError = VerificationVerifyCompanyErrors[keyof VerificationVerifyCompanyErrors]

export type VerificationVerifyCompanyResponses = {
  /**
   * Whether the company exists.
   */
  200: VerifiedCompany
}

export type VerificationVerifyCompanyResponse = VerificationVerifyCompanyResponses[keyof VerificationVerifyCompanyResponses]

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
        /**
         * Tag to filter the system software by.
         */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsSystemSoftwareListError =
  AppsInstallationsSystemSoftwareListErrors[keyof AppsInstallationsSystemSoftwareListErrors]

export type AppsInstallationsSystemSoftwareListResponses = {
  /**
   * The system software.
   */
  200: Array<SystemSoftware>
}

export type AppsInstallationsSystemSoftwareListResponse =
  AppsInstallationsSystemSoftwareListResponses[keyof AppsInstallationsSystemSoftwareListResponses]

export type DomainsGetLatestScreenshotData = {
  body?: never
  path?: never
  query: {
    /**
     * Name of the domain.
     */
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type LegacySystemSoftwareVersionsListData = {
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
  url: '/v2/system-software/{systemSoftwareId}/versions'
}

export type LegacySystemSoftwareVersionsListErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacySystemSoftwareVersionsListError = LegacySystemSoftwareVersionsListErrors[keyof LegacySystemSoftwareVersionsListErrors]

export type LegacySystemSoftwareVersionsListResponses = {
  /**
   * The versions.
   */
  200: Array<SystemSoftwareVersion>
}

export type LegacySystemSoftwareVersionsListResponse =
  LegacySystemSoftwareVersionsListResponses[keyof LegacySystemSoftwareVersionsListResponses]

export type LegacySystemSoftwareVersionsGetData = {
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
  url: '/v2/system-software/{systemSoftwareId}/versions/{systemSoftwareVersionId}'
}

export type LegacySystemSoftwareVersionsGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacySystemSoftwareVersionsGetError = LegacySystemSoftwareVersionsGetErrors[keyof LegacySystemSoftwareVersionsGetErrors]

export type LegacySystemSoftwareVersionsGetResponses = {
  /**
   * The version.
   */
  200: SystemSoftwareVersion
}

export type LegacySystemSoftwareVersionsGetResponse =
  LegacySystemSoftwareVersionsGetResponses[keyof LegacySystemSoftwareVersionsGetResponses]

export type LegacyDomainsGetLatestScreenshotData = {
  body?: never
  path: {
    /**
     * Id of the domain.
     */
    domainId: string
  }
  query?: never
  url: '/v2/domains/{domainId}/latest-screenshot'
}

export type LegacyDomainsGetLatestScreenshotErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyDomainsGetLatestScreenshotError = LegacyDomainsGetLatestScreenshotErrors[keyof LegacyDomainsGetLatestScreenshotErrors]

export type LegacyDomainsGetLatestScreenshotResponses = {
  /**
   * The reference to the screenshot.
   */
  200: ScreenshotReference
}

export type LegacyDomainsGetLatestScreenshotResponse =
  LegacyDomainsGetLatestScreenshotResponses[keyof LegacyDomainsGetLatestScreenshotResponses]

export type LegacyCustomersLeaveData = {
  body?: never
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customer/{customerId}/actions/leave'
}

export type LegacyCustomersLeaveErrors = {
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyCustomersLeaveError = LegacyCustomersLeaveErrors[keyof LegacyCustomersLeaveErrors]

export type LegacyCustomersLeaveResponses = {
  /**
   * The user has left the customer.
   */
  204: void
}

export type LegacyCustomersLeaveResponse = LegacyCustomersLeaveResponses[keyof LegacyCustomersLeaveResponses]

export type LegacyCustomersInvitesCreateData = {
  body: CustomerInviteCreate
  path: {
    /**
     * Id of the customer.
     */
    customerId: string
  }
  query?: never
  url: '/v2/customer/{customerId}/invites'
}

export type LegacyCustomersInvitesCreateErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyCustomersInvitesCreateError = LegacyCustomersInvitesCreateErrors[keyof LegacyCustomersInvitesCreateErrors]

export type LegacyCustomersInvitesCreateResponses = {
  /**
   * The invite was created.
   */
  201: CustomerInvite
}

export type LegacyCustomersInvitesCreateResponse = LegacyCustomersInvitesCreateResponses[keyof LegacyCustomersInvitesCreateResponses]

export type LegacyExtensionsPublicKeysGetData = {
  body?: never
  path: {
    /**
     * Serial of the public key, or `latest` for the newest one.
     */
    serial: string
  }
  query?: never
  url: '/v2/webhook-public-keys/{serial}'
}

export type LegacyExtensionsPublicKeysGetErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyExtensionsPublicKeysGetError = LegacyExtensionsPublicKeysGetErrors[keyof LegacyExtensionsPublicKeysGetErrors]

export type LegacyExtensionsPublicKeysGetResponses = {
  /**
   * The public key.
   */
  200: WebhookPublicKey
}

export type LegacyExtensionsPublicKeysGetResponse = LegacyExtensionsPublicKeysGetResponses[keyof LegacyExtensionsPublicKeysGetResponses]

export type LegacyAppsInstallationsSetDatabaseData = {
  body: AppDatabaseLink
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/appinstallations/{appInstallationId}/databases'
}

export type LegacyAppsInstallationsSetDatabaseErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAppsInstallationsSetDatabaseError =
  LegacyAppsInstallationsSetDatabaseErrors[keyof LegacyAppsInstallationsSetDatabaseErrors]

export type LegacyAppsInstallationsSetDatabaseResponses = {
  /**
   * The database was linked.
   */
  204: void
}

export type LegacyAppsInstallationsSetDatabaseResponse =
  LegacyAppsInstallationsSetDatabaseResponses[keyof LegacyAppsInstallationsSetDatabaseResponses]

export type LegacyContainerTemplatesGetIconData = {
  body?: never
  path: {
    /**
     * Id of the template.
     */
    templateId: string
  }
  query?: never
  url: '/v2/container-templates/{templateId}/icon'
}

export type LegacyContainerTemplatesGetIconErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type LegacyContainerTemplatesGetIconError = LegacyContainerTemplatesGetIconErrors[keyof LegacyContainerTemplatesGetIconErrors]

export type LegacyContainerTemplatesGetIconResponses = {
  /**
   * The image.
   */
  200: Blob | File
}

export type LegacyContainerTemplatesGetIconResponse =
  LegacyContainerTemplatesGetIconResponses[keyof LegacyContainerTemplatesGetIconResponses]

export type LegacyAppsInstallationsLinkDatabaseData = {
  body: AppDatabaseLink
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/database'
}

export type LegacyAppsInstallationsLinkDatabaseErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type LegacyAppsInstallationsLinkDatabaseError =
  LegacyAppsInstallationsLinkDatabaseErrors[keyof LegacyAppsInstallationsLinkDatabaseErrors]

export type LegacyAppsInstallationsLinkDatabaseResponses = {
  /**
   * The database was linked.
   */
  204: void
}

export type LegacyAppsInstallationsLinkDatabaseResponse =
  LegacyAppsInstallationsLinkDatabaseResponses[keyof LegacyAppsInstallationsLinkDatabaseResponses]

export type AppsInstallationsUnlinkDatabaseData = {
  body?: never
  path: {
    /**
     * Id of the app installation.
     */
    appInstallationId: string
    /**
     * Id of the linked database.
     */
    databaseId: string
  }
  query?: never
  url: '/v2/app-installations/{appInstallationId}/databases/{databaseId}'
}

export type AppsInstallationsUnlinkDatabaseErrors = {
  /**
   * There is no such resource, or the caller may not see it.
   */
  404: Error
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type AppsInstallationsUnlinkDatabaseError = AppsInstallationsUnlinkDatabaseErrors[keyof AppsInstallationsUnlinkDatabaseErrors]

export type AppsInstallationsUnlinkDatabaseResponses = {
  /**
   * The link was removed.
   */
  204: void
}

export type AppsInstallationsUnlinkDatabaseResponse =
  AppsInstallationsUnlinkDatabaseResponses[keyof AppsInstallationsUnlinkDatabaseResponses]

export type ContainerTemplatesGetAssetData = {
  body?: never
  path: {
    /**
     * Id of the template.
     */
    templateId: string
    /**
     * Path of the asset in the template.
     */
    assetPath: string
  }
  query?: never
  url: '/v2/container-templates/{templateId}/assets/{assetPath}'
}

export type ContainerTemplatesGetAssetErrors = {
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
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
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

export type ContainerTemplatesGetAssetError = ContainerTemplatesGetAssetErrors[keyof ContainerTemplatesGetAssetErrors]

export type ContainerTemplatesGetAssetResponses = {
  /**
   * The image.
   */
  200: Blob | File
}

export type ContainerTemplatesGetAssetResponse = ContainerTemplatesGetAssetResponses[keyof ContainerTemplatesGetAssetResponses]

export type ExtensionsInstancesUpdateScopesData = {
  body: ExtensionInstanceScopes
  path: {
    /**
     * Id of the extension instance.
     */
    extensionInstanceId: string
  }
  query?: never
  url: '/v2/extension-instances/{extensionInstanceId}/scopes'
}

export type ExtensionsInstancesUpdateScopesErrors = {
  /**
   * The request is not as the API wants it; the list says where.
   */
  400: ValidationError
  /**
   * Too many requests in a short time; `X-RateLimit-Reset` says for how many seconds.
   */
  429: RateLimitExceeded
  /**
   * Any other error.
   */
  default: Error
}

export type ExtensionsInstancesUpdateScopesError = ExtensionsInstancesUpdateScopesErrors[keyof ExtensionsInstancesUpdateScopesErrors]

export type ExtensionsInstancesUpdateScopesResponses = {
  /**
   * The scopes were accepted.
   */
  204: void
}

export type ExtensionsInstancesUpdateScopesResponse =
  ExtensionsInstancesUpdateScopesResponses[keyof ExtensionsInstancesUpdateScopesResponses]
