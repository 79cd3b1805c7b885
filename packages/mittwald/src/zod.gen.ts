// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import * as z from 'zod'

/**
 * A token that gives access to the API.
 */
export const zAccessToken = z.object({
  expires: z.iso.datetime({ offset: true }).optional(),
  token: z.string(),
})

/**
 * Password and code that authorise the deletion.
 */
export const zAccountDelete = z.object({
  multiFactorCode: z.string().min(6).max(16).optional(),
  password: z.string(),
})

/**
 * An error of the account part of the API.
 */
export const zAccountError = z.object({
  info: z.record(z.string(), z.unknown()).optional(),
  message: z.string(),
  name: z.string(),
})

/**
 * A postal address.
 */
export const zAddress = z.object({
  street: z.string(),
  houseNumber: z.string(),
  city: z.string(),
  zip: z.string(),
  countryCode: z.string(),
  addressPrefix: z.string().optional(),
})

/**
 * An API token, without the token itself.
 */
export const zApiToken = z.object({
  apiTokenId: z.uuid(),
  createdAt: z.iso.datetime({ offset: true }),
  description: z.string(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  roles: z.array(z.enum(['api_read', 'api_write'])),
})

/**
 * An API token to create.
 */
export const zApiTokenCreate = z.object({
  description: z.string(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  roles: z.array(z.enum(['api_read', 'api_write'])).min(1),
})

/**
 * A new API token.
 */
export const zApiTokenCreated = z.object({
  token: z.string(),
})

/**
 * What to change of an API token.
 */
export const zApiTokenUpdate = z.object({
  description: z.string(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
})

/**
 * Action on the runtime of an app installation.
 */
export const zAppAction = z.enum(['start', 'stop', 'restart'])

/**
 * Actions that an app is capable of.
 */
export const zAppActionCapabilities = z.array(zAppAction)

/**
 * An app that can be installed in a project.
 */
export const zApp = z.object({
  actionCapabilities: zAppActionCapabilities.optional(),
  id: z.string(),
  name: z.string(),
  tags: z.array(z.string()),
})

/**
 * Note on what a version breaks.
 */
export const zAppBreakingNote = z.object({
  faqLink: z.url(),
})

/**
 * A database that an app version needs.
 */
export const zAppDatabaseDependency = z.object({
  description: z.string(),
  kind: z.enum(['mysql']),
  parameters: z.record(z.string(), z.string()).optional(),
  version: z.uuid(),
})

/**
 * What the copy of an app installation is to be.
 */
export const zAppInstallationCopy = z.object({
  description: z.string(),
  targetProjectId: z.uuid().optional(),
})

/**
 * Stage in the life of an app installation: being installed, updated or reconfigured.
 */
export const zAppInstallationLifecycle = z.enum(['installation', 'update', 'reconfigure'])

/**
 * What an app installation is doing.
 */
export const zAppInstallationStatus = z.object({
  lastExitCode: z.number().optional(),
  logFileLocation: z.string(),
  state: z.enum(['running', 'stopped', 'exited']),
  uptimeSeconds: z.number().optional(),
})

/**
 * Which updates of the app mittwald makes by itself: none, those of the patch level, or all.
 */
export const zAppUpdatePolicy = z.enum(['none', 'patchLevel', 'all'])

/**
 * An add-on that comes with an article or a template.
 */
export const zArticleAddon = z.object({
  hidden: z.boolean().optional(),
  key: z.string().min(1),
  type: z.string().optional(),
  value: z.string(),
  valueMergeType: z.enum(['add', 'set']).optional(),
})

/**
 * A property of an article or a template, such as its number of CPUs.
 */
export const zArticleAttribute = z.object({
  customerEditable: z.boolean().optional(),
  key: z.string().min(1),
  mergeType: z.enum(['add', 'set']).optional(),
  readonly: z.boolean().optional(),
  required: z.boolean().optional(),
  unit: z.string().optional(),
  value: z.string().optional(),
})

/**
 * Names of an article that another article mentions.
 */
export const zArticleInfo = z.object({
  articleName: z.string().optional(),
  articleTemplateName: z.string().optional(),
  fromArticleTemplate: z.boolean().optional(),
})

/**
 * A tag of an article.
 */
export const zArticleTag = z.object({
  description: z.string().min(1).optional(),
  hexColor: z.string().min(1).optional(),
  id: z.string().min(1),
  name: z.string().min(1).optional(),
})

/**
 * Why an authorization request is not valid.
 */
export const zAuthorizationError = z.object({
  error: z.enum(['invalid_request']),
  error_description: z.string().optional(),
})

/**
 * A backup to make.
 */
export const zBackupCreate = z.object({
  description: z.string().optional(),
  expirationTime: z.iso.datetime({ offset: true }),
})

/**
 * A backup's new description.
 */
export const zBackupDescriptionUpdate = z.object({
  description: z.string().optional(),
})

/**
 * A backup as an archive for download.
 */
export const zBackupExport = z.object({
  downloadURL: z.string().optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  format: z.string(),
  phase: z.enum(['', 'Pending', 'Exporting', 'Failed', 'Completed', 'Expired']).optional(),
  withPassword: z.boolean(),
})

/**
 * A backup of a project.
 */
export const zBackup = z.object({
  createdAt: z.iso.datetime({ offset: true }).optional(),
  deletable: z.boolean(),
  description: z.string().optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  export: zBackupExport.optional(),
  id: z.uuid(),
  parentId: z.uuid().optional(),
  projectId: z.uuid(),
  status: z.string(),
})

/**
 * How to export a backup.
 */
export const zBackupExportCreate = z.object({
  format: z.enum(['tar', 'zip']),
  password: z.string().optional(),
})

/**
 * When a project is backed up.
 */
export const zBackupSchedule = z.object({
  createdAt: z.iso.datetime({ offset: true }).optional(),
  description: z.string().optional(),
  id: z.uuid(),
  isSystemBackup: z.boolean(),
  projectId: z.uuid(),
  schedule: z.string(),
  ttl: z.string().optional(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
})

/**
 * A backup schedule to create.
 */
export const zBackupScheduleCreate = z.object({
  description: z.string().optional(),
  schedule: z.string(),
  ttl: z.string(),
})

/**
 * Changes to a backup schedule.
 */
export const zBackupScheduleUpdate = z.object({
  description: z.string().optional(),
  schedule: z.string().optional(),
  ttl: z.string().optional(),
})

/**
 * A bank account.
 */
export const zBankingInformation = z.object({
  accountHolder: z.string(),
  bic: z.string().optional(),
  iban: z.string(),
})

/**
 * A blacklist to set.
 */
export const zBlacklistUpdate = z.object({
  blacklist: z.array(z.string()),
})

/**
 * An article that may be booked in addition, and how many of it.
 */
export const zBookableArticle = z.object({
  articleId: z.string().min(1),
  info: zArticleInfo.optional(),
  maxArticleCount: z.number().optional(),
})

/**
 * An article that another one may be changed to.
 */
export const zChangeableArticle = z.object({
  articleId: z.string().min(1),
  info: zArticleInfo.optional(),
})

/**
 * Character set and collation of a MySQL database.
 */
export const zCharacterSettings = z.object({
  characterSet: z.string(),
  collation: z.string(),
})

/**
 * A token that is valid.
 */
export const zCheckedToken = z.object({
  id: z.uuid(),
  publicToken: z.string(),
})

/**
 * The JSON schemas of the contacts that a domain needs.
 */
export const zContactSchemas = z.object({
  jsonSchemaAdminC: z.record(z.string(), z.unknown()).optional(),
  jsonSchemaOwnerC: z.record(z.string(), z.unknown()),
})

/**
 * A contract item whose termination or tariff change was cancelled.
 */
export const zContractItemChangeCancelled = z.object({
  contractId: z.uuid().optional(),
  contractItemId: z.uuid().optional(),
  isCancelled: z.boolean().optional(),
})

/**
 * The resource that a contract item is about.
 */
export const zContractItemReference = z.object({
  aggregate: z.string(),
  domain: z.string(),
  id: z.string(),
})

/**
 * A contract item whose termination was scheduled.
 */
export const zContractItemTerminated = z.object({
  contractId: z.uuid().optional(),
  contractItemId: z.uuid().optional(),
  reason: z.string().optional(),
  terminationTargetDate: z.iso.datetime({ offset: true }).optional(),
})

/**
 * A contract whose termination was scheduled.
 */
export const zContractTerminated = z.object({
  contractId: z.uuid().optional(),
  itemsScheduledForTermination: z.array(z.uuid()).optional(),
  reason: z.string().optional(),
  terminationTargetDate: z.iso.date().optional(),
})

/**
 * A scheduled termination.
 */
export const zContractTermination = z.object({
  reason: z.string().optional(),
  scheduledAtDate: z.iso.datetime({ offset: true }),
  scheduledByUserId: z.string().optional(),
  targetDate: z.iso.datetime({ offset: true }),
})

/**
 * A contract whose termination was cancelled.
 */
export const zContractTerminationCancelled = z.object({
  contractId: z.uuid().optional(),
  isCancelled: z.boolean().optional(),
})

/**
 * Whether the contributor is enabled.
 */
export const zContributorState = z.enum(['enabled', 'disabled'])

/**
 * Someone who offers extensions on the marketplace.
 */
export const zContributor = z.object({
  customerId: z.uuid(),
  email: z.string().optional(),
  id: z.uuid(),
  logoRefId: z.string().optional(),
  name: z.string(),
  phone: z.string().optional(),
  state: zContributorState,
  url: z.string().optional(),
})

/**
 * Kinds of things that the category refers to.
 */
export const zConversationCategoryReferenceTypes = z.array(z.enum(['unspecified', 'server', 'project', 'organisation']))

/**
 * A category of support conversations.
 */
export const zConversationCategory = z.object({
  categoryId: z.uuid(),
  name: z.string(),
  referenceType: zConversationCategoryReferenceTypes,
})

/**
 * Department of a user who takes part in a conversation.
 */
export const zConversationDepartment = z.enum([
  'development',
  'mail',
  'accounting',
  'customerService',
  'cloudHosting',
  'software',
  'generic',
])

/**
 * A message to send in a conversation.
 */
export const zConversationMessageCreate = z.object({
  fileIds: z.array(z.uuid()).optional(),
  messageContent: z.string().max(8000).optional(),
})

/**
 * The ids of a message that was sent and of its conversation.
 */
export const zConversationMessageCreated = z.object({
  conversationId: z.uuid(),
  messageId: z.uuid(),
})

/**
 * The changes to a message.
 */
export const zConversationMessageUpdate = z.object({
  messageContent: z.string().optional(),
})

/**
 * A reference to something that a conversation has to do with, such as a project.
 */
export const zConversationReference = z.object({
  aggregate: z.string(),
  domain: z.string(),
  id: z.string(),
})

/**
 * A file of a conversation that was requested and is not uploaded.
 */
export const zConversationRequestedFile = z.object({
  id: z.uuid(),
  status: z.enum(['requested']),
})

/**
 * The id of a conversation that was started or changed.
 */
export const zConversationSaved = z.object({
  conversationId: z.uuid(),
})

/**
 * A new status for a conversation.
 */
export const zConversationStatusChange = z.object({
  status: z.enum(['open', 'answered', 'closed']),
})

/**
 * The changes to a conversation.
 */
export const zConversationUpdate = z.object({
  categoryId: z.uuid().optional(),
  relatedTo: zConversationReference.optional(),
  title: z.string().optional(),
})

/**
 * A file of a conversation that is uploaded.
 */
export const zConversationUploadedFile = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.enum(['uploaded']),
  type: z.string(),
})

/**
 * A file in a message, requested or uploaded.
 */
export const zConversationFile = z.union([zConversationRequestedFile, zConversationUploadedFile])

/**
 * A user in a conversation.
 */
export const zConversationUser = z.object({
  active: z.boolean().optional(),
  avatarRefId: z.string().optional(),
  clearName: z.string().optional(),
  department: zConversationDepartment.optional(),
  userId: z.string(),
})

/**
 * A support conversation, without its messages.
 */
export const zConversation = z.object({
  category: zConversationCategory.optional(),
  conversationId: z.uuid(),
  createdAt: z.iso.datetime({ offset: true }),
  createdBy: zConversationUser.optional(),
  lastMessageAt: z.iso.datetime({ offset: true }).optional(),
  lastMessageBy: zConversationUser.optional(),
  mainUser: zConversationUser,
  relatedTo: zConversationReference.optional(),
  relations: z.array(zConversationReference).optional(),
  sharedWith: zConversationReference.optional(),
  shortId: z.string(),
  status: z.enum(['open', 'closed', 'answered', 'inProgress']),
  title: z.string(),
  visibility: z.enum(['shared', 'private']),
})

/**
 * The members of a support conversation.
 */
export const zConversationMembers = z.array(
  zConversationUser.and(
    z.object({
      active: z.boolean(),
    }),
  ),
)

/**
 * A message in a conversation.
 */
export const zConversationMessage = z.object({
  conversationId: z.uuid(),
  createdAt: z.iso.datetime({ offset: true }),
  createdBy: zConversationUser.optional(),
  files: z.array(zConversationFile).optional(),
  internal: z.boolean().optional(),
  messageContent: z.string().optional(),
  messageId: z.uuid(),
  type: z.enum(['MESSAGE']),
})

/**
 * An entry in a conversation about its status.
 */
export const zConversationStatusUpdate = z.object({
  conversationId: z.string(),
  createdAt: z.string(),
  internal: z.boolean().optional(),
  messageContent: z.string(),
  meta: z
    .object({
      user: zConversationUser.optional(),
    })
    .optional(),
  type: z.enum(['STATUS_UPDATE']),
})

/**
 * A message or a status update in a conversation.
 */
export const zConversationEntry = z.union([zConversationMessage, zConversationStatusUpdate])

/**
 * The id of what was created.
 */
export const zCreated = z.object({
  id: z.uuid(),
})

/**
 * The app that a cronjob is to belong to.
 */
export const zCronjobAppUpdate = z.object({
  appId: z.uuid(),
})

/**
 * A command that a cronjob runs.
 */
export const zCronjobCommand = z.object({
  interpreter: z.string(),
  parameters: z.string().optional(),
  path: z.string(),
})

/**
 * One run of a cronjob.
 */
export const zCronjobExecution = z.object({
  abortedBy: z
    .object({
      id: z.uuid().optional(),
    })
    .optional(),
  durationInMilliseconds: z.int().optional(),
  end: z.iso.datetime({ offset: true }).optional(),
  executionEnd: z.iso.datetime({ offset: true }).optional(),
  executionStart: z.iso.datetime({ offset: true }).optional(),
  id: z.string(),
  logPath: z.string().optional(),
  start: z.iso.datetime({ offset: true }).optional(),
  status: z.enum(['Complete', 'Failed', 'AbortedBySystem', 'Pending', 'Running', 'AbortedByUser', 'TimedOut']),
  successful: z.boolean(),
  triggeredBy: z
    .object({
      id: z.uuid().optional(),
    })
    .optional(),
})

/**
 * The execution that was triggered.
 */
export const zCronjobExecutionCreated = z.object({
  id: z.string(),
})

/**
 * A URL that a cronjob requests.
 */
export const zCronjobUrl = z.object({
  url: z.string(),
})

/**
 * A URL or a command that is called on a schedule.
 */
export const zCronjob = z.object({
  active: z.boolean(),
  appId: z.uuid(),
  createdAt: z.iso.datetime({ offset: true }),
  description: z.string(),
  destination: z.union([zCronjobUrl, zCronjobCommand]),
  email: z.email().optional(),
  id: z.uuid(),
  interval: z.string(),
  latestExecution: zCronjobExecution.optional(),
  nextExecutionTime: z.iso.datetime({ offset: true }).optional(),
  projectId: z.uuid().optional(),
  shortId: z.string(),
  timeout: z.number().gte(1).lte(86400),
  updatedAt: z.iso.datetime({ offset: true }),
})

/**
 * A cronjob to create.
 */
export const zCronjobCreate = z.object({
  active: z.boolean(),
  appId: z.uuid(),
  description: z.string(),
  destination: z.union([zCronjobUrl, zCronjobCommand]),
  email: z.email().optional(),
  interval: z.string(),
  timeout: z.number().gte(1).lte(86400),
})

/**
 * Changes to a cronjob.
 */
export const zCronjobUpdate = z.object({
  active: z.boolean().optional(),
  description: z.string().optional(),
  destination: z.union([zCronjobUrl, zCronjobCommand]).optional(),
  email: z.email().optional(),
  interval: z.string().optional(),
  timeout: z.number().gte(1).lte(86400).optional(),
})

/**
 * A category of customers.
 */
export const zCustomerCategory = z.object({
  id: z.string(),
  isPublic: z.boolean(),
  name: z.string(),
  useAgencyDomainPrices: z.boolean(),
  useAgencySslPrices: z.boolean(),
})

/**
 * The categories of customers.
 */
export const zCustomerCategoryList = z.object({
  categories: z.array(zCustomerCategory).optional(),
})

/**
 * A category of customers that was created or changed.
 */
export const zCustomerCategorySaved = z.object({
  customerId: z.string().optional(),
  isPublic: z.boolean().optional(),
  name: z.string().optional(),
  useAgencyDomainPrices: z.boolean().optional(),
  useAgencySslPrices: z.boolean().optional(),
})

/**
 * The id of a customer that was deleted.
 */
export const zCustomerDeleted = z.object({
  customerId: z.string().optional(),
})

/**
 * Role of a member in a customer, or `notset`.
 */
export const zCustomerMembershipRole = z.enum(['notset', 'owner', 'member', 'accountant'])

/**
 * An invite to a customer to create.
 */
export const zCustomerInviteCreate = z.object({
  mailAddress: z.email(),
  membershipExpiresAt: z.iso.datetime({ offset: true }).optional(),
  message: z.string().optional(),
  role: zCustomerMembershipRole,
})

/**
 * The membership of a user in a customer.
 */
export const zCustomerMembership = z.object({
  customerId: z.uuid(),
  email: z.email(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  id: z.uuid(),
  inviteId: z.uuid().optional(),
  memberSince: z.iso.datetime({ offset: true }).optional(),
  mfa: z.boolean(),
  role: zCustomerMembershipRole,
  userId: z.uuid(),
})

/**
 * The changes to a membership in a customer.
 */
export const zCustomerMembershipUpdate = z.object({
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  role: zCustomerMembershipRole,
})

/**
 * Role of a user in a customer.
 */
export const zCustomerRole = z.enum(['owner', 'member', 'accountant'])

/**
 * A customer that was created or changed.
 */
export const zCustomerSaved = z.object({
  customerId: z.string(),
  customerNumber: z.string(),
  name: z.string(),
})

/**
 * What a database is doing.
 */
export const zDatabaseStatus = z.enum(['pending', 'ready', 'migrating', 'importing', 'error'])

/**
 * The database users to link to an app installation.
 */
export const zDatabaseUsersUpdate = z.object({
  databaseUserIds: z.record(z.string(), z.string()),
})

/**
 * A period of time.
 */
export const zDatePeriod = z.object({
  end: z.iso.datetime({ offset: true }),
  start: z.iso.datetime({ offset: true }),
})

/**
 * Payment by direct debit.
 */
export const zDebitPaymentSettings = z.object({
  accountHolder: z.string(),
  bic: z.string().optional(),
  iban: z.string(),
  method: z.enum(['debit']),
})

/**
 * A delivery box of a project.
 */
export const zDeliveryBox = z.object({
  authenticationEnabled: z.boolean(),
  description: z.string(),
  id: z.uuid(),
  name: z.string(),
  passwordUpdatedAt: z.iso.datetime({ offset: true }),
  projectId: z.string(),
  sendingEnabled: z.boolean(),
  updatedAt: z.iso.datetime({ offset: true }),
})

/**
 * A delivery box to create.
 */
export const zDeliveryBoxCreate = z.object({
  description: z.string(),
  password: z.string(),
})

/**
 * A description to set.
 */
export const zDescriptionUpdate = z.object({
  description: z.string(),
})

/**
 * A file or directory of a project, with what is in it.
 */
export const zDirectoryListing = z.object({
  absolutePath: z.string(),
  isDirectory: z.boolean().optional(),
  isExecutable: z.boolean().optional(),
  isFile: z.boolean().optional(),
  isSymlink: z.boolean().optional(),
  items: z.array(z.lazy((): any => zDirectoryListing)).optional(),
  name: z.string(),
  size: z.int(),
  target: z.string().optional(),
})

/**
 * How much of a file system is used.
 */
export const zDiskUsage = z.object({
  path: z.string().optional(),
  totalBytes: z.int().optional(),
  usedBytes: z.int().optional(),
})

/**
 * A DNS zone to create.
 */
export const zDnsZoneCreate = z.object({
  name: z.string(),
  parentZoneId: z.uuid(),
})

/**
 * An auth code, which allows the transfer of a domain.
 */
export const zDomainAuthCode = z.object({
  expires: z.iso.datetime({ offset: true }).optional(),
  value: z.string(),
})

/**
 * A second kind of auth code, of which only the expiry is told.
 */
export const zDomainAuthCode2 = z.object({
  expires: z.iso.datetime({ offset: true }),
})

/**
 * An auth code for a transfer to another provider.
 */
export const zDomainAuthCodeCreated = z.object({
  authCode: z.string(),
})

/**
 * The right auth code for a transfer to mittwald.
 */
export const zDomainAuthCodeUpdate = z.object({
  authCode: z.string().min(4),
})

/**
 * Whether a domain can be registered.
 */
export const zDomainAvailability = z.object({
  available: z.boolean(),
})

/**
 * A field of a contact. The contact schemas of the top-level domain tell which there are.
 */
export const zDomainHandleField = z.object({
  name: z.string(),
  value: z.string().regex(/^[0-9a-zA-ZÀ-ÖØ-öø-ÿ \/&()+,.@_-]+$/),
})

/**
 * The data of a contact.
 */
export const zDomainContactUpdate = z.object({
  contact: z.array(zDomainHandleField).min(1),
})

/**
 * The data of a contact.
 */
export const zDomainHandleData = z.object({
  handleFields: z.array(zDomainHandleField).optional(),
  handleRef: z.string().optional(),
})

/**
 * A contact of a domain as it is, and as it is wanted.
 */
export const zDomainHandle = z.object({
  current: zDomainHandleData,
  desired: zDomainHandleData.optional(),
})

/**
 * The nameservers for a domain.
 */
export const zDomainNameserversUpdate = z.object({
  nameservers: z.array(z.string()).min(2).optional(),
})

/**
 * A domain to preview an order of.
 */
export const zDomainOrderPreview = z.object({
  authCode: z.string().optional(),
  domain: z.string(),
  projectId: z.uuid().optional(),
})

/**
 * What the order of a domain costs.
 */
export const zDomainOrderPrice = z.object({
  domainPrice: z.number(),
  feePrice: z.number(),
  totalPrice: z.number(),
})

/**
 * The data of the owner.
 */
export const zDomainOwnerUpdate = z.object({
  ownerC: z.array(zDomainHandleField).min(1),
})

/**
 * State of a process on a domain.
 */
export const zDomainProcessState = z.enum(['UNSPECIFIED', 'REQUESTED', 'FAILED'])

/**
 * What a process does with a domain.
 */
export const zDomainProcessType = z.enum([
  'UNSPECIFIED',
  'REGISTER',
  'TRANSFER',
  'DELETE',
  'TRANSIT',
  'RESTORE',
  'UPDATE',
  'TRANSFER_OUT',
  'OWNER_CHANGE',
  'DECLARE_REQUESTED',
])

/**
 * A process on a domain, such as its registration.
 */
export const zDomainProcess = z.object({
  error: z.string().optional(),
  lastUpdate: z.iso.datetime({ offset: true }),
  processType: zDomainProcessType,
  state: zDomainProcessState,
  status: z.string().optional(),
  statusCode: z.string().optional(),
  transactionId: z.string(),
})

/**
 * A domain.
 */
export const zDomain = z.object({
  authCode: zDomainAuthCode.optional(),
  authCode2: zDomainAuthCode2.optional(),
  connected: z.boolean(),
  deleted: z.boolean(),
  domain: z.string(),
  domainId: z.uuid(),
  handles: z.object({
    adminC: zDomainHandle.optional(),
    ownerC: zDomainHandle,
  }),
  nameservers: z.array(z.string()),
  processes: z.array(zDomainProcess).optional(),
  projectId: z.uuid(),
  transferInAuthCode: z.string().optional(),
  usesDefaultNameserver: z.boolean(),
})

/**
 * The project for a domain.
 */
export const zDomainProjectUpdate = z.object({
  projectId: z.uuid().optional(),
})

/**
 * What came of a request to change a domain.
 */
export const zDomainTransaction = z.object({
  isAsync: z.boolean().optional(),
  transactionId: z.string().optional(),
})

/**
 * An e-mail address.
 */
export const zEmailAddress = z.object({
  email: z.email(),
})

/**
 * An e-mail address to verify.
 */
export const zEmailVerification = z.object({
  email: z.email(),
  token: z.string().optional(),
})

/**
 * An object without properties.
 */
export const zEmptyBody = z.record(z.string(), z.never())

/**
 * An error.
 */
export const zError = z.object({
  message: z.string(),
  type: z.string(),
})

/**
 * Whether an extension is for projects or for customers.
 */
export const zExtensionContext = z.enum(['project', 'customer'])

/**
 * An extension that was added to a project or a customer.
 */
export const zExtensionInstance = z.object({
  aggregateReference: z.object({
    aggregate: z.string(),
    domain: z.string(),
    id: z.uuid(),
  }),
  consentedScopes: z.array(z.string()),
  createdAt: z.iso.datetime({ offset: true }).optional(),
  disabled: z.boolean().default(false),
  extensionId: z.uuid(),
  id: z.uuid(),
})

/**
 * An extension to add to a project or a customer.
 */
export const zExtensionInstanceCreate = z.object({
  consentedScopes: z.array(z.string()),
  context: zExtensionContext,
  contextId: z.uuid(),
  extensionId: z.uuid(),
})

/**
 * The secret with which an external application authenticates itself.
 */
export const zExtensionInstanceLogin = z.object({
  extensionInstanceSecret: z.string(),
})

/**
 * A token for an extension instance, and when it expires.
 */
export const zExtensionInstanceToken = z.object({
  expiry: z.iso.datetime({ offset: true }),
  publicToken: z.string(),
})

/**
 * Whether the extension is enabled, blocked or disabled.
 */
export const zExtensionState = z.enum(['enabled', 'blocked', 'disabled'])

/**
 * A component of an extension for the user interface.
 */
export const zExternalComponent = z.object({
  name: z.string(),
  url: z.string(),
})

/**
 * Feedback that a user has submitted.
 */
export const zFeedback = z.object({
  id: z.uuid(),
  message: z.string().max(1000),
  origin: z.string().max(1000),
  subject: z.string().min(1).max(100),
  vote: z.number().gte(0).lte(10),
})

/**
 * Feedback to submit.
 */
export const zFeedbackCreate = z.object({
  message: z.string().max(5000).optional(),
  origin: z.string().max(1000).optional(),
  subject: z.string().max(100),
  type: z.enum(['feedback', 'bug']).optional(),
  vote: z.number().gte(0).lte(10).optional(),
})

/**
 * A token that gives access to a file.
 */
export const zFileAccessToken = z.object({
  accessToken: z.string(),
  expiresAt: z.iso.datetime({ offset: true }),
})

/**
 * A file without its content.
 */
export const zFileMeta = z.object({
  friendlyURL: z.string(),
  id: z.uuid(),
  mimeType: z.string(),
  name: z.string(),
  sizeInBytes: z.int(),
  type: z.string(),
})

/**
 * A type of file, with the extensions that go with it.
 */
export const zFileType = z.object({
  extensions: z.array(z.string()),
  mimeType: z.string(),
})

/**
 * A file to upload.
 */
export const zFileUpload = z.object({
  file: z.string(),
})

/**
 * A token for the file system of a project.
 */
export const zFilesystemToken = z.object({
  jwt: z.string(),
})

/**
 * Says that the first step of a sign-in is too long ago.
 */
export const zFirstFactorExpired = zAccountError.and(
  z.object({
    name: z.enum(['FirstAuthenticationFactorExpired']).optional(),
  }),
)

/**
 * A mail address to create that forwards its mail.
 */
export const zForwardAddressCreate = z.object({
  address: z.string(),
  forwardAddresses: z.array(z.string()),
})

/**
 * The specification of a project by its hardware.
 */
export const zHardwareSpec = z.object({
  cpu: z.string().optional(),
  mem: z.string().optional(),
  storage: z.string(),
})

/**
 * What the order of a project or a server costs.
 */
export const zHostingOrderPrice = z.object({
  machineTypePrice: z.number(),
  storagePrice: z.number(),
  totalPrice: z.number(),
})

/**
 * Size of an image.
 */
export const zImageSize = z.object({
  height: z.int().optional(),
  width: z.int().optional(),
})

/**
 * Sizes that an image may have.
 */
export const zImageDimensions = z.object({
  max: zImageSize.optional(),
  min: zImageSize.optional(),
})

/**
 * Rules for images.
 */
export const zImageProperties = z.object({
  imageDimensions: zImageDimensions.optional(),
})

/**
 * Which files may be uploaded.
 */
export const zFileUploadRules = z.object({
  extensions: z.array(z.string()),
  fileTypes: z.array(zFileType),
  maxSizeInBytes: z.int(),
  maxSizeInKB: z.int(),
  mimeTypes: z.array(z.string()),
  properties: zImageProperties.optional(),
})

/**
 * Whether the customer has been found to own the host name of an ingress.
 */
export const zIngressOwnership = z.object({
  txtRecord: z.string().optional(),
  verified: z.boolean(),
})

/**
 * The id of a new ingress, and whether ownership of its host name is verified.
 */
export const zIngressCreated = z.object({
  id: z.uuid(),
  ownership: zIngressOwnership,
})

/**
 * A container as the target of a path.
 */
export const zIngressTargetContainer = z.object({
  container: z.object({
    id: z.uuid(),
    portProtocol: z.string(),
  }),
})

/**
 * The default page as the target of a path.
 */
export const zIngressTargetDefaultPage = z.object({
  useDefaultPage: z.boolean(),
})

/**
 * A directory as the target of a path.
 */
export const zIngressTargetDirectory = z.object({
  directory: z.string(),
})

/**
 * An app installation as the target of a path.
 */
export const zIngressTargetInstallation = z.object({
  installationId: z.uuid(),
})

/**
 * A URL as the target of a path.
 */
export const zIngressTargetUrl = z.object({
  url: z.url(),
})

/**
 * A path of a host name and where it leads.
 */
export const zIngressPath = z.object({
  path: z.string(),
  target: z.union([
    zIngressTargetDirectory,
    zIngressTargetUrl,
    zIngressTargetInstallation,
    zIngressTargetDefaultPage,
    zIngressTargetContainer,
  ]),
})

/**
 * An ingress to create.
 */
export const zIngressCreate = z.object({
  hostname: z.string(),
  paths: z.array(zIngressPath),
  projectId: z.uuid(),
})

/**
 * TLS with a certificate that is obtained by ACME.
 */
export const zIngressTlsAcme = z.object({
  acme: z.boolean(),
  requestDeadline: z.iso.datetime({ offset: true }).optional(),
})

/**
 * TLS with a certificate that is there already.
 */
export const zIngressTlsCertificate = z.object({
  certificateId: z.uuid(),
})

/**
 * How an ingress gets its certificate: by ACME, or from one that is there already.
 */
export const zIngressTls = z.union([zIngressTlsAcme, zIngressTlsCertificate])

/**
 * An ingress, which leads requests for a host name to targets by their path.
 */
export const zIngress = z.object({
  dnsValidationErrors: z.array(
    z.enum(['ERROR_UNSPECIFIED', 'ERROR_QUAD_A', 'ERROR_NO_A_RECORD', 'ERROR_ACME_CERTIFICATE_REQUEST_DEADLINE_EXCEEDED']),
  ),
  hostname: z.string(),
  id: z.uuid(),
  ips: z.object({
    v4: z.array(z.ipv4()),
  }),
  isDefault: z.boolean(),
  isDomain: z.boolean().optional(),
  isEnabled: z.boolean(),
  ownership: zIngressOwnership,
  paths: z.array(zIngressPath),
  projectId: z.uuid(),
  tls: zIngressTls,
})

/**
 * The acceptance of an invite.
 */
export const zInviteAccept = z.object({
  invitationToken: z.string().optional(),
})

/**
 * Who invites whom, and with which token.
 */
export const zInviteInformation = z.object({
  invitationToken: z.string().optional(),
  invitedBy: z.uuid(),
  userId: z.uuid().optional(),
})

/**
 * An invite to become a member of a customer.
 */
export const zCustomerInvite = z.object({
  avatarRefId: z.string().optional(),
  customerId: z.uuid(),
  customerName: z.string(),
  id: z.uuid(),
  information: zInviteInformation,
  mailAddress: z.email(),
  membershipExpiresAt: z.iso.datetime({ offset: true }).optional(),
  message: z.string().optional(),
  role: zCustomerMembershipRole,
})

/**
 * How an invoice was cancelled.
 */
export const zInvoiceCancellation = z.object({
  cancellationId: z.uuid(),
  cancelledAt: z.iso.datetime({ offset: true }),
  correctionNumber: z.string(),
  pdfId: z.uuid(),
  reason: z.string().optional(),
})

/**
 * Payment after an invoice.
 */
export const zInvoicePaymentSettings = z.object({
  method: z.enum(['invoice']),
})

/**
 * A notice about the invoice settings of a customer.
 */
export const zInvoiceSettingsStatus = z.object({
  message: z.string(),
  severity: z.enum(['success', 'info', 'warning', 'error']),
  type: z.enum(['returnDebitNote', 'returnDebitNoteWaitingForPayment']),
})

/**
 * An IPv4 address.
 */
export const zIpv4Address = z.ipv4()

/**
 * An IPv6 address.
 */
export const zIpv6Address = z.ipv6()

/**
 * An issue to report.
 */
export const zIssueCreate = z.object({
  message: z.string().max(1000000),
  origin: z.string().optional(),
  subject: z.string().optional(),
  type: z.enum(['feedback', 'bug']),
})

/**
 * Feedback to submit.
 */
export const zLegacyFeedbackCreate = z.object({
  message: z.string().max(5000).optional(),
  origin: z.string().max(1000),
  subject: z.string().min(1).max(100),
  vote: z.number().gte(0).lte(10),
})

/**
 * A phone number to verify.
 */
export const zLegacyPhoneVerification = z.object({
  code: z.string(),
  phoneNumber: z.string(),
})

/**
 * A change of a legacy tariff to register.
 */
export const zLegacyTariffChangeCreate = z.object({
  pAccount: z.string().regex(/^[pr][0-9]{2,8}$/),
  targetTariff: z.string().min(1),
})

/**
 * Personal settings of the caller.
 */
export const zLegacyUserSettings = z.object({
  settingsString: z.string().optional(),
})

/**
 * Personal settings to store.
 */
export const zLegacyUserSettingsUpdate = z.object({
  settingsString: z.string(),
})

/**
 * Whom to send the verification e-mail to.
 */
export const zLegacyVerificationEmailRequest = z.object({
  email: z.email().optional(),
  userId: z.uuid().optional(),
})

/**
 * Whether a customer has a valid contract partner.
 */
export const zLegalCompetence = z.object({
  isLegallyCompetent: z.boolean().optional(),
})

/**
 * A database that is linked to an app installation.
 */
export const zLinkedDatabase = z.object({
  databaseId: z.uuid(),
  databaseUserIds: z.record(z.string(), z.string()).optional(),
  kind: z.enum(['mysql', 'redis']),
  purpose: z.enum(['primary', 'cache', 'custom']),
})

/**
 * What a user signs in with.
 */
export const zLogin = z.object({
  email: z.string(),
  password: z.string(),
})

/**
 * Kind of machine that a server is.
 */
export const zMachineType = z.object({
  cpu: z.string(),
  memory: z.string(),
  name: z.string(),
})

/**
 * A new address.
 */
export const zMailAddressUpdate = z.object({
  address: z.string(),
})

/**
 * An automatic reply to mail.
 */
export const zMailAutoresponder = z.object({
  active: z.boolean(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  message: z.string(),
  startsAt: z.iso.datetime({ offset: true }).optional(),
})

/**
 * An autoresponder to set.
 */
export const zMailAutoresponderUpdate = z.object({
  autoResponder: zMailAutoresponder.nullable(),
})

/**
 * Whether a mail address is a catch-all.
 */
export const zMailCatchAllUpdate = z.object({
  active: z.boolean(),
})

/**
 * Addresses to forward mail to.
 */
export const zMailForwardAddressesUpdate = z.object({
  forwardAddresses: z.array(z.string()),
})

/**
 * A new quota.
 */
export const zMailQuotaUpdate = z.object({
  quotaInBytes: z.number().gte(-1),
})

/**
 * The mail settings of a project.
 */
export const zMailSettings = z.object({
  blacklist: z.array(z.string()),
  projectId: z.string(),
  whitelist: z.array(z.string()),
})

/**
 * How a mailbox deals with spam.
 */
export const zMailSpamProtection = z.object({
  active: z.boolean(),
  autoDeleteSpam: z.boolean(),
  folder: z.enum(['spam', 'inbox']),
  relocationMinSpamScore: z.int().lte(10),
})

/**
 * A mail address of a project.
 */
export const zMailAddress = z.object({
  address: z.string(),
  autoResponder: z.object({
    active: z.boolean(),
    expiresAt: z.iso.datetime({ offset: true }).optional(),
    message: z.string().optional(),
    startsAt: z.iso.datetime({ offset: true }).optional(),
  }),
  forwardAddresses: z.array(z.string()),
  id: z.uuid(),
  isArchived: z.boolean(),
  isCatchAll: z.boolean(),
  mailbox: z
    .object({
      name: z.string(),
      passwordUpdatedAt: z.iso.datetime({ offset: true }),
      sendingEnabled: z.boolean(),
      spamProtection: zMailSpamProtection,
      storageInBytes: z.object({
        current: z.object({
          updatedAt: z.iso.datetime({ offset: true }),
          value: z.number(),
        }),
        limit: z.number(),
      }),
    })
    .optional(),
  projectId: z.string(),
  receivingDisabled: z.boolean(),
  updatedAt: z.iso.datetime({ offset: true }),
})

/**
 * Spam protection to set.
 */
export const zMailSpamProtectionUpdate = z.object({
  spamProtection: zMailSpamProtection,
})

/**
 * A mail address with a mailbox to create.
 */
export const zMailboxAddressCreate = z.object({
  address: z.string(),
  isCatchAll: z.boolean(),
  mailbox: z.object({
    enableSpamProtection: z.boolean(),
    password: z.string(),
    quotaInBytes: z.number().gte(-1),
  }),
})

/**
 * A mail address to create, with a mailbox or forwarding its mail.
 */
export const zMailAddressCreate = z.union([zForwardAddressCreate, zMailboxAddressCreate])

/**
 * A and AAAA records that mittwald takes from an ingress.
 */
export const zManagedARecords = z.object({
  managedBy: z.object({
    ingressId: z.uuid(),
  }),
})

/**
 * MX records that mittwald manages.
 */
export const zManagedMxRecords = z.object({
  managed: z.boolean(),
})

/**
 * The id of a message.
 */
export const zMessageReference = z.object({
  messageId: z.uuid(),
})

/**
 * Key for an authenticator app.
 */
export const zMfaInitialization = z.object({
  barcode: z.string(),
  url: z.string(),
})

/**
 * What a user signs in with where a second factor is needed.
 */
export const zMfaLogin = z.object({
  email: z.email().optional(),
  multiFactorCode: z.string().min(6).max(16),
  password: z.string().optional(),
})

/**
 * How far multi-factor authentication is set up.
 */
export const zMfaStatus = z.object({
  confirmed: z.boolean(),
  initialized: z.boolean(),
})

/**
 * An article that modifies another one, and how many of it there may be.
 */
export const zModifierArticle = z.object({
  articleId: z.string().min(1),
  info: zArticleInfo.optional(),
  maxArticleCount: z.number().gte(1),
})

/**
 * What several articles have in common.
 */
export const zArticleTemplate = z.object({
  additionalArticles: z.array(zBookableArticle).optional(),
  addons: z.array(zArticleAddon).optional(),
  attributes: z.array(zArticleAttribute).optional(),
  description: z.string().optional(),
  id: z.string().min(1).optional(),
  isManagedByDomain: z.boolean(),
  isRecurring: z.boolean(),
  modifierArticles: z.array(zModifierArticle).optional(),
  name: z.string().min(3),
  type: z.enum(['miscellaneous', 'base', 'additional', 'modifier', 'setup_fee']),
})

/**
 * Something that can be ordered, with its price. The provider does not say whether prices are in euros or cents.
 */
export const zArticle = z.object({
  addons: z.array(zArticleAddon).optional(),
  articleId: z.string().min(3),
  attributes: z.array(zArticleAttribute).optional(),
  balanceAddonKey: z.string().optional(),
  contractDurationInMonth: z.number().gte(0).lte(42),
  description: z.string().optional(),
  forcedInvoicingPeriodInMonth: z.number().gte(0).optional(),
  hasIndependentContractPeriod: z.boolean().optional(),
  hideOnInvoice: z.boolean().optional(),
  machineType: zMachineType.optional(),
  modifierArticles: z.array(zModifierArticle).optional(),
  name: z.string().min(3),
  orderable: z.enum(['forbidden', 'internal', 'beta_testing', 'full', 'deprecated']),
  possibleArticleChanges: z.array(zChangeableArticle).optional(),
  price: z.number().optional(),
  tags: z.array(zArticleTag).optional(),
  template: zArticleTemplate,
})

/**
 * Code that proves the second factor.
 */
export const zMultiFactorCode = z.object({
  multiFactorCode: z.string().min(6).max(16),
})

/**
 * An MX record.
 */
export const zMxRecord = z.object({
  fqdn: z.string().min(1).max(50),
  priority: z.int().gte(0).lte(100),
})

/**
 * A character set of a MySQL version, with its collations.
 */
export const zMysqlCharset = z.object({
  collations: z.array(z.string()),
  name: z.string(),
  versionId: z.string(),
})

/**
 * A MySQL database of a project.
 */
export const zMysqlDatabase = z.object({
  characterSettings: zCharacterSettings,
  createdAt: z.iso.datetime({ offset: true }),
  description: z.string(),
  finalizers: z.array(z.string().min(1)).optional(),
  hostname: z.string(),
  id: z.uuid(),
  isReady: z.boolean(),
  isShared: z.boolean(),
  name: z.string(),
  projectId: z.uuid(),
  status: zDatabaseStatus,
  statusSetAt: z.iso.datetime({ offset: true }),
  storageUsageInBytes: z.int(),
  storageUsageInBytesSetAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
  version: z.string(),
})

/**
 * The default character settings that a MySQL database is to have.
 */
export const zMysqlDatabaseCharsetUpdate = z.object({
  characterSettings: zCharacterSettings,
})

/**
 * Ids of a MySQL database and its user.
 */
export const zMysqlDatabaseCreated = z.object({
  id: z.uuid(),
  userId: z.uuid(),
})

/**
 * A user of a MySQL database.
 */
export const zMysqlUser = z.object({
  accessIpMask: z.string().optional(),
  accessLevel: z.enum(['full', 'readonly']),
  createdAt: z.iso.datetime({ offset: true }),
  databaseId: z.uuid(),
  description: z.string().optional(),
  disabled: z.boolean(),
  externalAccess: z.boolean(),
  id: z.uuid(),
  mainUser: z.boolean(),
  name: z.string(),
  passwordUpdatedAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
})

/**
 * A MySQL user to create.
 */
export const zMysqlUserCreate = z.object({
  accessIpMask: z.string().optional(),
  accessLevel: z.enum(['full', 'readonly']),
  databaseId: z.uuid(),
  description: z.string(),
  externalAccess: z.boolean().optional(),
  password: z.string(),
})

/**
 * Settings that a MySQL user is to have.
 */
export const zMysqlUserUpdate = z.object({
  accessIpMask: z.string().optional(),
  accessLevel: z.enum(['full', 'readonly']),
  description: z.string(),
  externalAccess: z.boolean().optional(),
})

/**
 * A version of MySQL.
 */
export const zMysqlVersion = z.object({
  disabled: z.boolean(),
  id: z.string(),
  name: z.string(),
  number: z.string(),
})

/**
 * A MySQL database to create.
 */
export const zNewMysqlDatabase = z.object({
  characterSettings: zCharacterSettings.optional(),
  description: z.string(),
  projectId: z.uuid(),
  version: z.string(),
})

/**
 * The user to create together with a MySQL database.
 */
export const zNewMysqlDatabaseUser = z.object({
  accessIpMask: z.string().optional(),
  accessLevel: z.enum(['full', 'readonly']),
  externalAccess: z.boolean().optional(),
  password: z.string(),
})

/**
 * A MySQL database and a user of it to create.
 */
export const zMysqlDatabaseCreate = z.object({
  database: zNewMysqlDatabase,
  user: zNewMysqlDatabaseUser,
})

/**
 * Who subscribes to the newsletter.
 */
export const zNewsletterSubscribe = z.object({
  firstName: z.string().optional(),
  lastName: z.string().optional(),
})

/**
 * A subscription to the newsletter.
 */
export const zNewsletterSubscription = z.object({
  active: z.boolean(),
  email: z.string(),
  registered: z.boolean(),
})

/**
 * When a contract item can next end.
 */
export const zNextTerminationDate = z.object({
  contractItemId: z.uuid(),
  nextTerminationDate: z.iso.datetime({ offset: true }),
})

/**
 * What a notification is about.
 */
export const zNotificationReference = z.object({
  aggregate: z.string(),
  domain: z.string(),
  id: z.string(),
  parents: z
    .array(
      z.object({
        aggregate: z.string(),
        domain: z.string(),
        id: z.string(),
      }),
    )
    .optional(),
})

/**
 * A notification of a user.
 */
export const zNotification = z.object({
  createdAt: z.iso.datetime({ offset: true }),
  id: z.uuid(),
  read: z.boolean(),
  reference: zNotificationReference,
  severity: z.enum(['success', 'info', 'warning', 'error']),
  type: z.string(),
})

/**
 * Status of a notification; only `read` can be set.
 */
export const zNotificationStatus = z.enum(['read'])

/**
 * The status of notifications.
 */
export const zNotificationReadStatus = z.object({
  status: zNotificationStatus,
})

/**
 * Why a token request was refused.
 */
export const zOAuthError = z.object({
  error: z.enum(['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope']),
  error_description: z.string().optional(),
})

/**
 * An access token for an OAuth client.
 */
export const zOAuthToken = z.object({
  access_token: z.string(),
  expires_in: z.int(),
  scope: z.string().optional(),
  token_type: z.enum(['bearer']),
})

/**
 * An authorization code to exchange.
 */
export const zOAuthTokenRequest = z.object({
  code: z.string(),
  code_verifier: z.string().optional(),
  grant_type: z.enum(['authorization_code']),
  redirect_uri: z.url(),
})

/**
 * An add-on of an ordered article.
 */
export const zOrderAddon = z.object({
  hidden: z.boolean().optional(),
  key: z.string(),
  value: z.string(),
})

/**
 * Value that was chosen for an attribute of an ordered article.
 */
export const zOrderAttribute = z.object({
  key: z.string(),
  value: z.string().optional(),
})

/**
 * An order that was placed.
 */
export const zOrderCreated = z.object({
  orderId: z.string(),
})

/**
 * One value of the contact data of a domain.
 */
export const zOrderHandleField = z.object({
  name: z.string(),
  value: z.string(),
})

/**
 * A domain to order, with the contact data of its owner.
 */
export const zDomainOrder = z.object({
  authCode: z.string().optional(),
  domain: z.string(),
  handleData: z.object({
    adminC: z.array(zOrderHandleField).optional(),
    ownerC: z.array(zOrderHandleField).min(1),
  }),
  projectId: z.uuid(),
})

/**
 * Hardware to order, by its size.
 */
export const zOrderHardwareSpec = z.object({
  ram: z.number().optional(),
  vcpu: z.number().optional(),
})

/**
 * Items of contracts, offers or orders that an item of an order refers to.
 */
export const zOrderItemReference = z.object({
  contractItemId: z.uuid().optional(),
  offerItemId: z.uuid().optional(),
  orderItemId: z.uuid().optional(),
})

/**
 * An item of an order.
 */
export const zOrderItem = z.object({
  addons: z.array(zOrderAddon).optional(),
  articleId: z.string(),
  articleName: z.string().optional(),
  articleTemplateName: z.string().optional(),
  attributeConfiguration: z.array(zOrderAttribute).optional(),
  isInclusive: z.boolean(),
  orderItemId: z.uuid(),
  predefinedDomainAggregateId: z.string().optional(),
  price: z.number(),
  reference: zOrderItemReference.optional(),
})

/**
 * Hardware to order, by its machine type.
 */
export const zOrderMachineTypeSpec = z.object({
  machineType: z.string().optional(),
})

/**
 * Why a preview is not possible.
 */
export const zOrderPreviewError = z.object({
  error: z.record(z.string(), z.unknown()).optional(),
})

/**
 * What an order costs. The provider does not say whether prices are in euros or cents.
 */
export const zOrderPrice = z.union([zHostingOrderPrice, zDomainOrderPrice])

/**
 * The user who placed an order.
 */
export const zOrderProfile = z.object({
  email: z.email(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  title: z.enum(['other', 'mr', 'ms']).optional(),
  userId: z.uuid(),
})

/**
 * How far an order is.
 */
export const zOrderStatus = z.enum(['NEW', 'CONFIRMED', 'REJECTED', 'ABORTED', 'EXECUTED'])

/**
 * Prices of an order added up.
 */
export const zOrderSummary = z.object({
  nonRecurring: z.number(),
  recurring: z.number(),
  summary: z.number(),
})

/**
 * Whether an order is a new one or changes a contract.
 */
export const zOrderType = z.enum(['NEW_ORDER', 'CONTRACT_CHANGE'])

/**
 * An order of a customer. The provider does not say whether prices are in euros or cents.
 */
export const zOrder = z.object({
  contractChangeContractId: z.uuid().optional(),
  customerId: z.string().min(1),
  dueDate: z.iso.datetime({ offset: true }).optional(),
  invoicingPeriod: z.number(),
  items: z.array(zOrderItem),
  orderDate: z.iso.datetime({ offset: true }),
  orderId: z.uuid(),
  orderNumber: z.string().min(1),
  profile: zOrderProfile.optional(),
  status: zOrderStatus,
  summary: zOrderSummary,
  type: zOrderType,
})

/**
 * An issue to report.
 */
export const zOwnIssueCreate = z.object({
  message: z.string().max(5000),
  origin: z.string().optional(),
  subject: z.string().optional(),
  type: z.enum(['feedback', 'bug']),
  vote: z.number().gte(0).lte(10).optional(),
})

/**
 * Performance data of a page.
 */
export const zPageInsights = z.object({
  createdAt: z.iso.datetime({ offset: true }).optional(),
  domain: z.string(),
  metrics: z
    .array(
      z.object({
        createdAt: z.iso.datetime({ offset: true }),
        name: z.string(),
        score: z.number().nullish(),
        value: z.number(),
      }),
    )
    .optional(),
  moreDataAvailable: z.array(z.iso.date()).optional(),
  path: z.string(),
  performanceScore: z.number(),
  screenshot: z
    .object({
      createdAt: z.iso.datetime({ offset: true }),
      fileRef: z.string(),
    })
    .optional(),
})

/**
 * A domain with those of its pages that have performance data.
 */
export const zPageInsightsOverview = z.object({
  domain: z.string(),
  paths: z.array(
    z.object({
      createdAt: z.iso.datetime({ offset: true }),
      path: z.string(),
      performanceScore: z.int(),
      screenshotFileRef: z.string().optional(),
    }),
  ),
})

/**
 * A new password.
 */
export const zPasswordChange = z.object({
  multiFactorCode: z.string().min(6).max(16).optional(),
  newPassword: z.string(),
  oldPassword: z.string(),
})

/**
 * A password policy, as text.
 */
export const zPasswordPolicy = z.string()

/**
 * A new password for a user who has asked for a reset.
 */
export const zPasswordReset = z.object({
  password: z.string(),
  token: z.string().length(6),
  userId: z.uuid(),
})

/**
 * A password to set.
 */
export const zPasswordUpdate = z.object({
  password: z.string(),
})

/**
 * When a password was last changed.
 */
export const zPasswordUpdatedAt = z.object({
  passwordUpdatedAt: z.iso.datetime({ offset: true }),
})

/**
 * How a customer pays, by direct debit or after an invoice.
 */
export const zPaymentSettings = z.union([zDebitPaymentSettings, zInvoicePaymentSettings])

/**
 * A phone number to add.
 */
export const zPhoneNumber = z.object({
  phoneNumber: z.string(),
})

/**
 * A phone number to verify.
 */
export const zPhoneVerification = z.object({
  code: z.string().length(6),
  phoneNumber: z.string(),
})

/**
 * Where phpMyAdmin is.
 */
export const zPhpMyAdminUrl = z.object({
  url: z.string(),
})

/**
 * Whether and when a user is shown the poll.
 */
export const zPollSettings = z.object({
  completedAt: z.iso.datetime({ offset: true }).optional(),
  dontShowUntil: z.iso.datetime({ offset: true }).optional(),
  ignoredAt: z.iso.datetime({ offset: true }).optional(),
  shouldShow: z.boolean(),
  status: z.enum(['completed', 'muted', 'ignored', 'new']),
  userId: z.string(),
})

/**
 * Poll settings to store.
 */
export const zPollSettingsUpdate = z.object({
  status: z.enum(['completed', 'muted', 'ignored']),
  userId: z.string(),
})

/**
 * An amount of money.
 */
export const zPrice = z.object({
  currency: z.enum(['EUR']),
  value: z.int(),
})

/**
 * An article of a contract item, with its number and price.
 */
export const zContractArticle = z.object({
  amount: z.int().gte(1),
  articleTemplateId: z.string(),
  description: z.string().optional(),
  id: z.string(),
  name: z.string(),
  unitPrice: zPrice,
})

/**
 * A line of an invoice.
 */
export const zInvoiceItem = z.object({
  additionalDescription: z.string().optional(),
  contractItemId: z.uuid(),
  description: z.string(),
  itemCancelledOrCorrectedBy: z
    .array(
      z.object({
        sourceInvoiceId: z.uuid().optional(),
        sourceInvoiceItemId: z.uuid().optional(),
      }),
    )
    .optional(),
  itemId: z.uuid(),
  price: zPrice,
  reference: z
    .object({
      sourceInvoiceId: z.uuid(),
      sourceInvoiceItemId: z.uuid(),
    })
    .optional(),
  serviceDate: z.iso.datetime({ offset: true }).optional(),
  servicePeriod: zDatePeriod.optional(),
  vatRate: z.number(),
})

/**
 * A project to create.
 */
export const zProjectCreate = z.object({
  description: z.string(),
})

/**
 * Why a project was disabled.
 */
export const zProjectDisableReason = z.enum(['maliciousCode', 'illegalContent', 'maliciousConduct', 'suspended'])

/**
 * A project to order.
 */
export const zProjectHostingOrder = z.object({
  customerId: z.string(),
  description: z.string(),
  diskspaceInGiB: z.number(),
  promotionCode: z.string().optional(),
  spec: z.union([zOrderMachineTypeSpec, zOrderHardwareSpec]),
  useFreeTrial: z.boolean().optional(),
})

/**
 * A project to preview an order of.
 */
export const zProjectHostingOrderPreview = z.object({
  customerId: z.string().optional(),
  description: z.string().optional(),
  diskspaceInGiB: z.number(),
  spec: z.union([zOrderMachineTypeSpec, zOrderHardwareSpec]),
})

/**
 * Resources that a project is to have after a tariff change.
 */
export const zProjectHostingTariffChange = z.object({
  contractId: z.string(),
  diskspaceInGiB: z.number(),
  spec: z.union([zOrderMachineTypeSpec, zOrderHardwareSpec]),
})

/**
 * Whether a project is ready. Deprecated; the project's `status` says more.
 *
 * @deprecated
 */
export const zProjectReadiness = z.enum(['creating', 'ready', 'unready'])

/**
 * Role of a member in a project.
 */
export const zProjectRole = z.enum(['notset', 'owner', 'emailadmin', 'external'])

/**
 * An invite to a project.
 */
export const zProjectInvite = z.object({
  id: z.uuid(),
  information: zInviteInformation,
  mailAddress: z.email(),
  membershipExpiresAt: z.iso.datetime({ offset: true }).optional(),
  message: z.string().optional(),
  projectDescription: z.string(),
  projectId: z.uuid(),
  role: zProjectRole,
})

/**
 * A person to invite to a project.
 */
export const zProjectInviteCreate = z.object({
  mailAddress: z.email(),
  membershipExpiresAt: z.iso.datetime({ offset: true }).optional(),
  message: z.string().optional(),
  role: zProjectRole,
})

/**
 * A user's membership in a project.
 */
export const zProjectMembership = z.object({
  email: z.email(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  id: z.uuid(),
  inherited: z.boolean(),
  inviteId: z.uuid().optional(),
  memberSince: z.iso.datetime({ offset: true }).optional(),
  mfa: z.boolean(),
  projectId: z.uuid(),
  role: zProjectRole,
  userId: z.uuid(),
})

/**
 * Changes to a membership in a project.
 */
export const zProjectMembershipUpdate = z.object({
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  role: zProjectRole,
})

/**
 * Status of a project.
 */
export const zProjectStatus = z.enum(['pending', 'ready', 'preparingForVolumeMigration', 'migratingVolume', 'error', 'disabled'])

/**
 * A project as it is listed.
 */
export const zProjectListItem = z.object({
  createdAt: z.iso.datetime({ offset: true }),
  customerId: z.string(),
  customerMeta: z.object({
    id: z.string(),
  }),
  description: z.string(),
  disableReason: zProjectDisableReason.optional(),
  disabledAt: z.iso.datetime({ offset: true }).optional(),
  enabled: z.boolean(),
  id: z.string(),
  imageRefId: z.string().optional(),
  isReady: z.boolean(),
  projectHostingId: z.uuid().optional(),
  readiness: zProjectReadiness,
  serverId: z.string().optional(),
  shortId: z.string(),
  status: zProjectStatus,
  statusSetAt: z.iso.datetime({ offset: true }),
})

/**
 * The error of too many requests.
 */
export const zRateLimitExceeded = z.object({
  message: z.string().optional(),
  type: z.string().optional(),
})

/**
 * Codes to sign in with where the second factor is lost.
 */
export const zRecoveryCodes = z.object({
  recoveryCodesList: z.tuple([
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
    z.string().length(16),
  ]),
})

/**
 * Configuration of a Redis database.
 */
export const zRedisDatabaseConfiguration = z.object({
  additionalFlags: z.array(z.string().min(1)).optional(),
  maxMemory: z.string().optional(),
  maxMemoryPolicy: z.string().optional(),
  persistent: z.boolean().optional(),
})

/**
 * A Redis database of a project.
 */
export const zRedisDatabase = z.object({
  configuration: zRedisDatabaseConfiguration.optional(),
  createdAt: z.iso.datetime({ offset: true }),
  description: z.string(),
  finalizers: z.array(z.string().min(1)).optional(),
  hostname: z.string(),
  id: z.uuid(),
  name: z.string(),
  port: z.int(),
  projectId: z.uuid(),
  status: zDatabaseStatus,
  statusSetAt: z.iso.datetime({ offset: true }),
  storageUsageInBytes: z.int(),
  storageUsageInBytesSetAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
  version: z.string(),
})

/**
 * The configuration that a Redis database is to have.
 */
export const zRedisDatabaseConfigurationUpdate = z.object({
  configuration: zRedisDatabaseConfiguration.optional(),
})

/**
 * A Redis database to create.
 */
export const zRedisDatabaseCreate = z.object({
  configuration: zRedisDatabaseConfiguration.optional(),
  description: z.string(),
  version: z.string(),
})

/**
 * A version of Redis.
 */
export const zRedisVersion = z.object({
  disabled: z.boolean(),
  id: z.string(),
  name: z.string(),
  number: z.string(),
})

/**
 * A user who was registered.
 */
export const zRegisteredUser = z.object({
  userId: z.uuid(),
})

/**
 * Whether a domain can be registered.
 */
export const zRegistrability = z.object({
  isPremium: z.boolean(),
  registrable: z.boolean(),
})

/**
 * The domain to check.
 */
export const zRegistrabilityCheck = z.object({
  domain: z.string(),
})

/**
 * A registration to verify.
 */
export const zRegistrationVerification = z.object({
  email: z.email(),
  token: z.string().min(6).max(16),
  userId: z.uuid(),
})

/**
 * A domain to move along.
 */
export const zRelocationDomain = z.object({
  authCode: z.string().optional(),
  domainOwnerData: z.string().optional(),
  name: z.string().min(1),
})

/**
 * A relocation to order.
 */
export const zRelocationCreate = z.object({
  allDomains: z.boolean().optional(),
  allowPasswordChange: z.boolean(),
  contact: z.object({
    email: z.email().min(1),
    firstName: z.string().min(1),
    lastName: z.string().min(1),
    phoneNumber: z
      .string()
      .regex(/|^\+([0-9]{2,3}|1)-[0-9]{2,5}-[0-9]+$/)
      .optional(),
  }),
  domains: z.array(zRelocationDomain).optional(),
  notes: z.string().optional(),
  provider: z.object({
    loginUrl: z.string().min(1),
    name: z.union([z.string().min(1), z.enum(['1und1', 'strato'])]),
    password: z.string().min(1),
    sourceAccount: z.string().min(1),
    userName: z.string().min(1),
  }),
  target: z.object({
    organisation: z.string().min(1),
    product: z.union([z.string().min(1), z.enum(['Space-Server', 'proSpace', 'Agentur-Server', 'CMS-Hosting', 'Shop-Hosting'])]),
    projectName: z.string().min(1),
    system: z.enum(['kc', 'mstudio']),
  }),
})

/**
 * The error of a request that would remove the last owner.
 */
export const zRemovingLastOwnerNotAllowedError = z.object({
  info: z.record(z.string(), z.unknown()).optional(),
  message: z.string(),
  name: z.enum(['RemovingLastOwnerNotAllowedError']),
})

/**
 * An access token.
 */
export const zRetrievedAccessToken = z.object({
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  token: z.string(),
})

/**
 * How a person is addressed.
 */
export const zSalutation = z.enum(['mr', 'ms', 'other'])

/**
 * The owner of a customer, a person or a company, with an address.
 */
export const zCustomerContact = z.object({
  address: zAddress,
  company: z.string().optional(),
  emailAddress: z.email().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  phoneNumbers: z.array(z.string()).optional(),
  salutation: zSalutation,
  title: z.string().optional(),
  useFormalTerm: z.boolean().optional(),
})

/**
 * A customer, which has members and projects.
 */
export const zCustomer = z.object({
  activeSuspension: z
    .object({
      createdAt: z.iso.datetime({ offset: true }),
    })
    .optional(),
  avatarRefId: z.string().optional(),
  categoryId: z.string().optional(),
  creationDate: z.iso.datetime({ offset: true }),
  customerId: z.string(),
  customerNumber: z.string(),
  executingUserRoles: z.array(zCustomerRole).optional(),
  isBanned: z.boolean().optional(),
  isInDefaultOfPayment: z.boolean().optional(),
  memberCount: z.int().gte(0),
  name: z.string(),
  owner: zCustomerContact.optional(),
  projectCount: z.int().gte(0),
  vatId: z.string().optional(),
  vatIdValidationState: z.enum(['valid', 'invalid', 'pending', 'unspecified']).optional(),
})

/**
 * A customer to create.
 */
export const zCustomerCreate = z.object({
  categoryId: z.string().optional(),
  name: z.string(),
  owner: zCustomerContact.optional(),
  vatId: z.string().optional(),
})

/**
 * The changes to a customer.
 */
export const zCustomerUpdate = z.object({
  categoryId: z.string().optional(),
  customerId: z.string(),
  name: z.string(),
  owner: zCustomerContact.optional(),
  vatId: z.string().optional(),
})

/**
 * Who gets an invoice, a person or a company.
 */
export const zInvoiceRecipient = z.object({
  address: zAddress,
  company: z.string().optional(),
  emailAddress: z.email().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  phoneNumbers: z.array(z.string()).optional(),
  salutation: zSalutation,
  title: z.string().optional(),
  useFormalTerm: z.boolean().optional(),
})

/**
 * An invoice, or a document that corrects or cancels one. The provider does not say whether amounts are in euros or cents.
 */
export const zInvoice = z.object({
  amountPaid: z.number(),
  cancellation: zInvoiceCancellation.optional(),
  cancellationOf: z.uuid().optional(),
  currency: z.string(),
  customerId: z.string(),
  date: z.iso.datetime({ offset: true }),
  groups: z.array(
    z.object({
      contractId: z.uuid().optional(),
      description: z.string().optional(),
      items: z.array(zInvoiceItem),
    }),
  ),
  id: z.uuid(),
  invoiceNumber: z.string(),
  invoiceType: z.enum(['REGULAR', 'REISSUE', 'CORRECTION', 'CANCELLATION']),
  paymentSettings: zPaymentSettings.optional(),
  pdfId: z.uuid(),
  recipient: zInvoiceRecipient,
  status: z.enum(['NEW', 'CONFIRMED', 'DENIED', 'PAID', 'PARTIALLY_PAID', 'OVERPAID']),
  totalGross: z.number(),
  totalNet: z.number(),
  vatId: z.string().optional(),
})

/**
 * How a customer is invoiced and pays.
 */
export const zInvoiceSettings = z.object({
  additionalEmailRecipients: z.array(z.email()).optional(),
  debitPaymentStopUntil: z.iso.datetime({ offset: true }).optional(),
  id: z.string(),
  invoicePeriod: z.int().optional(),
  lastBankingInformation: zBankingInformation.optional(),
  paymentSettings: zPaymentSettings.optional(),
  printedInvoices: z.boolean().optional(),
  recipient: zInvoiceRecipient.optional(),
  recipientSameAsOwner: z.boolean().optional(),
  status: z.array(zInvoiceSettingsStatus).optional(),
  targetDay: z.int().optional(),
})

/**
 * New invoice settings of a customer.
 */
export const zInvoiceSettingsUpdate = z.object({
  additionalEmailRecipients: z.array(z.email()).optional(),
  invoicePeriod: z.int().gte(0),
  paymentSettings: zPaymentSettings,
  printedInvoices: z.boolean().optional(),
  recipient: zInvoiceRecipient.optional(),
  recipientSameAsOwner: z.boolean().optional(),
  targetDay: z.int().gte(0).lte(28).optional(),
})

/**
 * A person's name.
 */
export const zPerson = z.object({
  firstName: z.string(),
  lastName: z.string(),
  title: zSalutation.optional(),
})

/**
 * The caller's account.
 */
export const zAccount = z.object({
  email: z.email().optional(),
  mfaDetails: z
    .object({
      mfaConfirmed: z.boolean().optional(),
      mfaInitialized: z.boolean().optional(),
    })
    .optional(),
  passwordUpdatedAt: z.iso.datetime({ offset: true }).optional(),
  person: zPerson.optional(),
  userId: z.string().optional(),
})

/**
 * Personal data to set.
 */
export const zPersonUpdate = z.object({
  person: zPerson,
})

/**
 * A user to register.
 */
export const zRegistration = z.object({
  email: z.email(),
  password: z.string(),
  person: zPerson,
})

/**
 * A value that was given for a user input. It is a secret where the format of the input is `password`.
 */
export const zSavedUserInput = z.object({
  name: z.string(),
  value: z.string(),
})

/**
 * An app version to install.
 */
export const zAppInstallationCreate = z.object({
  appVersionId: z.uuid(),
  description: z.string(),
  updatePolicy: zAppUpdatePolicy,
  userInputs: z.array(zSavedUserInput),
})

/**
 * Request handler that an app version needs.
 */
export const zAppRequestHandler = z.object({
  exampleValues: z.array(zSavedUserInput).optional(),
  name: z.string(),
  namespace: z.string(),
  parametersTemplate: z.string(),
})

/**
 * A scheduled tariff change.
 */
export const zScheduledTariffChange = z.object({
  newArticles: z.array(zContractArticle),
  scheduledAtDate: z.iso.datetime({ offset: true }),
  scheduledByUserId: z.string().optional(),
  targetDate: z.iso.datetime({ offset: true }),
})

/**
 * A part of a contract, such as a project, with its articles and dates.
 */
export const zContractItem = z.object({
  activationDate: z.iso.datetime({ offset: true }).optional(),
  aggregateReference: zContractItemReference.optional(),
  articles: z.array(zContractArticle),
  contractPeriod: z.number().gte(0),
  description: z.string(),
  freeTrialDays: z.number().optional(),
  groupByProjectId: z.uuid().optional(),
  invoiceStop: z.iso.datetime({ offset: true }).optional(),
  invoicingPeriod: z.number().optional(),
  isActivated: z.boolean(),
  isBaseItem: z.boolean(),
  isInFreeTrial: z.boolean().optional(),
  isInclusive: z.boolean().optional(),
  itemId: z.uuid(),
  nextPossibleDowngradeDate: z.iso.datetime({ offset: true }).optional(),
  nextPossibleTerminationDate: z.iso.datetime({ offset: true }).optional(),
  nextPossibleUpgradeDate: z.iso.datetime({ offset: true }).optional(),
  orderDate: z.iso.datetime({ offset: true }).optional(),
  orderId: z.uuid().optional(),
  replacedByItem: z.uuid().optional(),
  tariffChange: zScheduledTariffChange.optional(),
  termination: zContractTermination.optional(),
  totalPrice: zPrice,
})

/**
 * A contract of a customer, with the items it consists of.
 */
export const zContract = z.object({
  additionalItems: z.array(zContractItem).optional(),
  baseItem: zContractItem,
  contractId: z.uuid(),
  contractNumber: z.string(),
  customerId: z.string(),
  termination: zContractTermination.optional(),
})

/**
 * A reference to a screenshot.
 */
export const zScreenshotReference = z.object({
  reference: z.string().optional(),
})

/**
 * References to a screenshot.
 */
export const zScreenshotReferences = z.object({
  references: z.array(z.string()).optional(),
})

/**
 * What the screenshot is of.
 */
export const zScreenshotRequest = z.object({
  domainName: z.string(),
  path: z.string(),
})

/**
 * Says that signing in needs a second factor.
 */
export const zSecondFactorRequired = z.object({
  name: z.enum(['SecondFactorRequired']).optional(),
})

/**
 * Says that the request needs a second factor.
 */
export const zSecondFactorRequiredAnswer = zAccountError.and(zSecondFactorRequired)

/**
 * Why a server was disabled.
 */
export const zServerDisableReason = z.enum(['suspended'])

/**
 * A server to order.
 */
export const zServerOrder = z.object({
  customerId: z.string().min(1),
  description: z.string(),
  diskspaceInGiB: z.number(),
  machineType: z.string(),
  useFreeTrial: z.boolean().optional(),
})

/**
 * What to order.
 */
export const zOrderCreate = z.object({
  orderData: z.union([zProjectHostingOrder, zServerOrder, zDomainOrder]).optional(),
  orderType: z.enum(['domain', 'projectHosting', 'server']).optional(),
})

/**
 * A server to preview an order of.
 */
export const zServerOrderPreview = z.object({
  customerId: z.string().optional(),
  description: z.string().optional(),
  diskspaceInGiB: z.number(),
  machineType: z.string(),
})

/**
 * What to preview an order of.
 */
export const zOrderPreview = z.object({
  orderData: z.union([zProjectHostingOrderPreview, zServerOrderPreview, zDomainOrderPreview]).optional(),
  orderType: z.enum(['domain', 'projectHosting', 'server']).optional(),
})

/**
 * Whether a server is ready. Deprecated; the server also has a `status`.
 *
 * @deprecated
 */
export const zServerReadiness = z.enum(['creating', 'ready', 'unready'])

/**
 * Status of a server.
 */
export const zServerStatus = z.enum(['pending', 'ready', 'unready'])

/**
 * A server, which projects are on.
 */
export const zServer = z.object({
  clusterName: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
  customerId: z.string(),
  description: z.string(),
  disabledReason: zServerDisableReason.optional(),
  id: z.uuid(),
  imageRefId: z.uuid().optional(),
  isReady: z.boolean(),
  machineType: zMachineType,
  readiness: zServerReadiness,
  shortId: z.string(),
  statisticsBaseDomain: z.string().optional(),
  status: zServerStatus,
  storage: z.string(),
})

/**
 * Resources that a server is to have after a tariff change.
 */
export const zServerTariffChange = z.object({
  contractId: z.uuid(),
  diskspaceInGiB: z.number(),
  machineType: z.string(),
})

/**
 * An access token for a service.
 */
export const zServiceAccessToken = z.object({
  accessToken: z.object({
    id: z.string(),
    jwtClaims: z.object({
      exp: z.string(),
      iat: z.string(),
      iss: z.string(),
      sub: z.string(),
    }),
    publicToken: z.string(),
  }),
})

/**
 * What a service signs in with.
 */
export const zServiceLogin = z.object({
  secretAccessKey: z.string(),
})

/**
 * Device that a session is used on.
 */
export const zSessionDevice = z.object({
  browser: z.string().optional(),
  model: z.string().optional(),
  os: z.string().optional(),
  type: z.string().optional(),
})

/**
 * Place that a session is used from.
 */
export const zSessionLocation = z.object({
  city: z.string().optional(),
  country: z.string().optional(),
  ipAddress: z.ipv4().optional(),
})

/**
 * A session of the caller.
 */
export const zSession = z.object({
  created: z.iso.datetime({ offset: true }),
  device: zSessionDevice,
  lastAccess: z.iso.datetime({ offset: true }).optional(),
  location: zSessionLocation.optional(),
  tokenId: z.uuid(),
})

/**
 * Whether an SFTP user may write or only read.
 */
export const zSftpAccessLevel = z.enum(['full', 'read', 'unspecified'])

/**
 * A reference to whom a conversation is shared with, such as a user, a customer or a project.
 */
export const zShareableReference = z.union([
  z.object({
    aggregate: z.enum(['user']),
    domain: z.enum(['user']),
    id: z.string(),
  }),
  z.object({
    aggregate: z.enum(['customer']),
    domain: z.enum(['customer']),
    id: z.string(),
  }),
  z.object({
    aggregate: z.enum(['project']),
    domain: z.enum(['project']),
    id: z.string(),
  }),
  z.object({
    aggregate: z.enum(['placementgroup']),
    domain: z.enum(['project']),
    id: z.string(),
  }),
])

/**
 * A conversation to start.
 */
export const zConversationCreate = z.object({
  categoryId: z.string().optional(),
  mainUserId: z.uuid().optional(),
  relatedTo: zConversationReference.optional(),
  sharedWith: zShareableReference.optional(),
  title: z.string().optional(),
})

/**
 * An SRV record.
 */
export const zSrvRecord = z.object({
  fqdn: z.string().min(1).max(50),
  port: z.int().gte(0).lte(65535),
  priority: z.int().gte(0).lte(65535).optional(),
  weight: z.int().gte(0).lte(65535).optional(),
})

/**
 * A public SSH key.
 */
export const zSshKey = z.object({
  algorithm: z.string(),
  comment: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  fingerprint: z.string(),
  key: z.string(),
  sshKeyId: z.uuid(),
})

/**
 * One SSH key of the caller.
 */
export const zSshKeyAnswer = z.object({
  sshKey: zSshKey,
})

/**
 * An SSH key to add.
 */
export const zSshKeyCreate = z.object({
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  publicKey: z.string(),
})

/**
 * The SSH keys of the caller.
 */
export const zSshKeyList = z.object({
  sshKeys: z.array(zSshKey).optional(),
})

/**
 * What to change of an SSH key.
 */
export const zSshKeyUpdate = z.object({
  comment: z.string(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
})

/**
 * A public SSH key.
 */
export const zSshPublicKey = z.object({
  comment: z.string(),
  key: z.string(),
})

/**
 * A user that reaches the files of a project by SFTP.
 */
export const zSftpUser = z.object({
  accessLevel: zSftpAccessLevel,
  active: z.boolean().optional(),
  authUpdatedAt: z.iso.datetime({ offset: true }),
  createdAt: z.iso.datetime({ offset: true }),
  description: z.string(),
  directories: z.array(z.string()).optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  hasPassword: z.boolean(),
  id: z.string(),
  projectId: z.string(),
  publicKeys: z.array(zSshPublicKey).optional(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
  userName: z.string(),
})

/**
 * Changes to an SFTP user.
 */
export const zSftpUserUpdate = z.object({
  accessLevel: z.enum(['read', 'full']).optional(),
  active: z.boolean().optional(),
  description: z.string().optional(),
  directories: z.array(z.string()).min(1).optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  password: z.string().optional(),
  publicKeys: z.array(zSshPublicKey).optional(),
})

/**
 * How an SSH or SFTP user signs in, by password or by public keys.
 */
export const zSshAuthentication = z.union([
  z.object({
    password: z.string(),
  }),
  z.object({
    publicKeys: z.array(zSshPublicKey),
  }),
])

/**
 * An SFTP user to create.
 */
export const zSftpUserCreate = z.object({
  accessLevel: z.enum(['read', 'full']).optional(),
  authentication: zSshAuthentication,
  description: z.string(),
  directories: z.array(z.string()).min(1),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
})

/**
 * A user that reaches a project by SSH.
 */
export const zSshUser = z.object({
  active: z.boolean().optional(),
  authUpdatedAt: z.iso.datetime({ offset: true }),
  createdAt: z.iso.datetime({ offset: true }),
  description: z.string(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  hasPassword: z.boolean(),
  id: z.string(),
  projectId: z.string(),
  publicKeys: z.array(zSshPublicKey).optional(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
  userName: z.string(),
})

/**
 * An SSH user to create.
 */
export const zSshUserCreate = z.object({
  authentication: zSshAuthentication,
  description: z.string(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
})

/**
 * Changes to an SSH user.
 */
export const zSshUserUpdate = z.object({
  active: z.boolean().optional(),
  description: z.string().optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
  password: z.string().optional(),
  publicKeys: z.array(zSshPublicKey).optional(),
})

/**
 * Why an strace failed.
 */
export const zStraceError = z.object({
  errorMessage: z.string(),
})

/**
 * What to measure.
 */
export const zStraceSchedule = z.object({
  url: z.string(),
})

/**
 * Figures of a group of operations.
 */
export const zStraceStatistics = z.object({
  kernelMs: z.number(),
  occurrences: z.int(),
  syscallCount: z.int(),
  userspaceMs: z.number(),
})

/**
 * What an strace has measured.
 */
export const zStrace = z.object({
  actualUrl: z.string(),
  dbQueries: z.array(
    z.object({
      query: z.string(),
      stats: zStraceStatistics,
      warnLevel: z.enum(['NO', 'WARN', 'SEVERE']),
    }),
  ),
  dbStats: zStraceStatistics,
  fileOps: z.array(
    z.object({
      filename: z.string().optional(),
      filepath: z.string().optional(),
      stats: zStraceStatistics,
      warnLevel: z.enum(['NO', 'WARN', 'SEVERE']),
    }),
  ),
  fileOpsStats: zStraceStatistics,
  miscStats: zStraceStatistics,
  networkingOps: z.array(
    z.object({
      connectionType: z.enum(['UNKNOWN', 'PRIVATE', 'EXTERNAL']),
      description: z.string(),
      ip: z.string(),
      port: z.int(),
      stats: zStraceStatistics,
      warnLevel: z.enum(['NO', 'WARN', 'SEVERE']),
    }),
  ),
  networkingStats: zStraceStatistics,
  slowdownFactor: z.number(),
  ttfbMs: z.int(),
})

/**
 * The result of an strace.
 */
export const zStraceResult = z.object({
  executedAt: z.iso.datetime({ offset: true }),
  id: z.uuid(),
  result: z.union([zStraceError, zStrace]),
})

/**
 * A support code.
 */
export const zSupportCode = z.object({
  expiresAt: z.iso.datetime({ offset: true }),
  supportCode: z.string(),
})

/**
 * How to reach the support for an extension.
 */
export const zSupportContact = z.object({
  email: z.string().optional(),
  phone: z.string().optional(),
})

/**
 * An extension on the marketplace, which can be added to projects or to customers.
 */
export const zExtension = z.object({
  context: zExtensionContext,
  contributorId: z.uuid(),
  description: z.string(),
  frontendComponents: z.array(zExternalComponent).optional(),
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  state: zExtensionState,
  support: zSupportContact,
  tags: z.array(z.string()).min(0),
})

/**
 * System software that apps can depend on, such as a programming language.
 */
export const zSystemSoftware = z.object({
  id: z.string(),
  meta: z.record(z.string(), z.string()).optional(),
  name: z.string(),
  tags: z.array(z.string()),
})

/**
 * System software that a version needs.
 */
export const zSystemSoftwareDependency = z.object({
  systemSoftwareId: z.uuid(),
  versionRange: z.string(),
})

/**
 * Which updates of the system software are made automatically: none, as the app has it, those of the patch level, or all.
 */
export const zSystemSoftwareUpdatePolicy = z.enum(['none', 'inheritedFromApp', 'patchLevel', 'all'])

/**
 * Changes to an app installation.
 */
export const zAppInstallationUpdate = z.object({
  appVersionId: z.uuid().optional(),
  customDocumentRoot: z.string().optional(),
  description: z.string().optional(),
  systemSoftware: z
    .record(
      z.string(),
      z.object({
        systemSoftwareVersion: z.string().optional(),
        updatePolicy: zSystemSoftwareUpdatePolicy.optional(),
      }),
    )
    .optional(),
  updatePolicy: zAppUpdatePolicy.optional(),
  userInputs: z.array(zSavedUserInput).optional(),
})

/**
 * A tariff change to preview or order.
 */
export const zTariffChangeRequest = z.object({
  tariffChangeData: z.union([zProjectHostingTariffChange, zServerTariffChange]).optional(),
  tariffChangeType: z.enum(['projectHosting', 'server']).optional(),
})

/**
 * When and why a contract or a contract item is to end.
 */
export const zTerminationRequest = z.object({
  reason: z.string().optional(),
  terminationTargetDate: z.iso.datetime({ offset: true }).optional(),
})

/**
 * A top-level domain.
 */
export const zTld = z.object({
  irtp: z.boolean(),
  rgpDays: z.int().gte(0),
  tld: z.string(),
})

/**
 * Key to get an access token with.
 */
export const zTokenRetrievalKey = z.object({
  accessTokenRetrievalKey: z.string().length(37),
  userId: z.uuid(),
})

/**
 * Whether a domain can be transferred.
 */
export const zTransferability = z.object({
  reasons: z.object({
    domainAgeTooSmall: z.boolean(),
    domainDoesNotExist: z.boolean(),
    transferLock: z.boolean(),
    wrongAuthCode: z.boolean(),
  }),
  transferable: z.boolean(),
})

/**
 * The domain to check and its auth code.
 */
export const zTransferabilityCheck = z.object({
  authCode: z.string(),
  domain: z.string(),
})

/**
 * A time to live that mittwald chooses.
 */
export const zTtlAuto = z.object({
  auto: z.boolean(),
})

/**
 * A time to live that the customer chooses.
 */
export const zTtlSeconds = z.object({
  seconds: z.int().gte(300).lte(86400),
})

/**
 * Settings of the records in a set.
 */
export const zDnsRecordSettings = z.object({
  ttl: z.union([zTtlSeconds, zTtlAuto]).optional(),
})

/**
 * A CNAME record.
 */
export const zCnameRecord = z.object({
  fqdn: z.string(),
  settings: zDnsRecordSettings,
})

/**
 * A and AAAA records that the customer gives.
 */
export const zCustomARecords = z.object({
  a: z.array(zIpv4Address).max(10),
  aaaa: z.array(zIpv6Address).max(10),
  settings: zDnsRecordSettings,
})

/**
 * MX records that the customer gives.
 */
export const zCustomMxRecords = z.object({
  records: z.array(zMxRecord).min(1).max(10),
  settings: zDnsRecordSettings,
})

/**
 * SRV records.
 */
export const zSrvRecords = z.object({
  records: z.array(zSrvRecord).min(1),
  settings: zDnsRecordSettings,
})

/**
 * TXT records.
 */
export const zTxtRecords = z.object({
  entries: z.array(z.string().max(2048)).max(20),
  settings: zDnsRecordSettings,
})

/**
 * Numbers of unread notifications.
 */
export const zUnreadNotifications = z.object({
  error: z.int().gte(0),
  info: z.int().gte(0),
  success: z.int().gte(0),
  total: z.int().gte(0),
  warning: z.int().gte(0),
})

/**
 * An empty object. As a record set it stands for no records.
 */
export const zUnsetRecords = z.object({
  settings: z.unknown().optional(),
})

/**
 * The A and AAAA records of a zone, given by the customer or taken from an ingress, or none.
 */
export const zARecordSet = z.union([zCustomARecords, zManagedARecords, zUnsetRecords])

/**
 * The CNAME record of a zone, or none.
 */
export const zCnameRecordSet = z.union([zCnameRecord, zUnsetRecords])

/**
 * A and AAAA records for a zone, or an empty object for none.
 */
export const zCustomARecordsUpdate = z.union([zCustomARecords, zUnsetRecords])

/**
 * MX records for a zone, or an empty object for none.
 */
export const zCustomMxRecordsUpdate = z.union([zCustomMxRecords, zUnsetRecords])

/**
 * The records for a set, of the kind that the path names, or an empty object for none.
 */
export const zDnsRecordSetUpdate = z.union([zCustomARecords, zCustomMxRecords, zTxtRecords, zSrvRecords, zCnameRecord, zUnsetRecords])

/**
 * The MX records of a zone, given by the customer or managed by mittwald, or none.
 */
export const zMxRecordSet = z.union([zManagedMxRecords, zCustomMxRecords, zUnsetRecords])

/**
 * The SRV records of a zone, or none.
 */
export const zSrvRecordSet = z.union([zSrvRecords, zUnsetRecords])

/**
 * The TXT records of a zone, or none.
 */
export const zTxtRecordSet = z.union([zTxtRecords, zUnsetRecords])

/**
 * A DNS zone with its record sets.
 */
export const zDnsZone = z.object({
  domain: z.string(),
  id: z.uuid(),
  recordSet: z.object({
    cname: zCnameRecordSet,
    combinedARecords: zARecordSet,
    mx: zMxRecordSet,
    srv: zSrvRecordSet,
    txt: zTxtRecordSet,
  }),
})

/**
 * Rules that a file to upload has to keep.
 */
export const zUploadRules = z.object({
  maxSizeInKB: z.int(),
  mimeTypes: z.array(z.string()),
  properties: zImageProperties.optional(),
})

/**
 * What is needed to upload an avatar.
 */
export const zAvatarUpload = z.object({
  refId: z.uuid(),
  rules: zUploadRules,
})

/**
 * A token for uploading a file to a conversation, and the rules for it.
 */
export const zConversationFileUpload = z.object({
  conversationId: z.uuid(),
  rules: zUploadRules,
  uploadToken: z.string(),
})

/**
 * Profile of a user.
 */
export const zUser = z.object({
  avatarRef: z.uuid().optional(),
  email: z.email().optional(),
  employeeInformation: z
    .object({
      department: z.string(),
    })
    .optional(),
  person: zPerson,
  phoneNumber: z.string().optional(),
  registeredAt: z.iso.datetime({ offset: true }).optional(),
  userId: z.uuid(),
})

/**
 * Type of the value of a user input.
 */
export const zUserInputDataType = z.enum(['text', 'number', 'boolean', 'select'])

/**
 * Format of the value of a user input.
 */
export const zUserInputFormat = z.enum(['email', 'password', 'url', 'uri'])

/**
 * Where a user input stands among the others.
 */
export const zUserInputPosition = z.object({
  index: z.number().optional(),
  section: z.string().optional(),
  step: z.string().optional(),
})

/**
 * Something that a user is asked for when an app is installed, updated or reconfigured.
 */
export const zUserInput = z.object({
  dataSource: z.string().optional(),
  dataType: zUserInputDataType,
  defaultValue: z.string().optional(),
  format: zUserInputFormat.optional(),
  lifecycleConstraint: zAppInstallationLifecycle,
  name: z.string(),
  positionMeta: zUserInputPosition.optional(),
  required: z.boolean(),
  validationSchema: z.string(),
})

/**
 * A version of an app, with what it needs.
 */
export const zAppVersion = z.object({
  appId: z.string(),
  breakingNote: zAppBreakingNote.optional(),
  databases: z.array(zAppDatabaseDependency).optional(),
  docRoot: z.string(),
  docRootUserEditable: z.boolean(),
  externalVersion: z.string(),
  id: z.uuid(),
  internalVersion: z.string(),
  recommended: z.boolean().optional(),
  requestHandler: zAppRequestHandler.optional(),
  systemSoftwareDependencies: z.array(zSystemSoftwareDependency).optional(),
  userInputs: z.array(zUserInput).optional(),
})

/**
 * What an app installation lacks for a version.
 */
export const zMissingDependencies = z.object({
  missingSystemSoftwareDependencies: z.array(zSystemSoftwareDependency).optional(),
  missingUserInputs: z.array(zUserInput).optional(),
})

/**
 * A version of a system software.
 */
export const zSystemSoftwareVersion = z.object({
  expiryDate: z.iso.datetime({ offset: true }).optional(),
  externalVersion: z.string(),
  id: z.uuid(),
  internalVersion: z.string(),
  recommended: z.boolean().optional(),
  systemSoftwareDependencies: z.array(zSystemSoftwareDependency).optional(),
  userInputs: z.array(zUserInput).optional(),
})

/**
 * Personal settings of a user.
 */
export const zUserSettings = z.object({
  settingsString: z.string().optional(),
})

/**
 * Personal settings to store.
 */
export const zUserSettingsUpdate = z.object({
  settingsString: z.string(),
})

/**
 * One thing that is wrong with a request.
 */
export const zValidationErrorDetail = z.object({
  message: z.string(),
  path: z.string(),
  type: z.string(),
  context: z.record(z.string(), z.string()).optional(),
})

/**
 * The error of a request that does not keep to its schema.
 */
export const zValidationError = z.object({
  type: z.enum(['ValidationError']),
  message: z.string().optional(),
  validationErrors: z.array(zValidationErrorDetail),
})

/**
 * Whom to send the verification e-mail to.
 */
export const zVerificationEmailRequest = z.object({
  email: z.email(),
  userId: z.uuid(),
})

/**
 * The version that is there and the one that is wanted.
 */
export const zVersionStatus = z.object({
  current: z.string().optional(),
  desired: z.string(),
})

/**
 * System software that is installed for an app.
 */
export const zInstalledSystemSoftware = z.object({
  systemSoftwareId: z.uuid(),
  systemSoftwareVersion: zVersionStatus,
  updatePolicy: zSystemSoftwareUpdatePolicy,
})

/**
 * An app that is installed in a project.
 */
export const zAppInstallation = z.object({
  appId: z.uuid(),
  appVersion: zVersionStatus,
  customDocumentRoot: z.string().optional(),
  description: z.string(),
  disabled: z.boolean().default(false),
  id: z.uuid(),
  installationPath: z.string(),
  linkedDatabases: z.array(zLinkedDatabase).optional(),
  processes: z.array(z.uuid()).optional(),
  projectId: z.uuid().optional(),
  screenshotId: z.uuid().optional(),
  screenshotRef: z.string().optional(),
  shortId: z.string(),
  systemSoftware: z.array(zInstalledSystemSoftware).optional(),
  updatePolicy: zAppUpdatePolicy.optional(),
  userInputs: z.array(zSavedUserInput).optional(),
})

/**
 * The specification of a project by its visitors.
 */
export const zVisitorSpec = z.object({
  storage: z.string(),
  visitors: z.number(),
})

/**
 * A project, which holds apps, databases and files.
 */
export const zProject = z.object({
  clusterDomain: z.string().optional(),
  clusterID: z.string().optional(),
  createdAt: z.iso.datetime({ offset: true }),
  customerId: z.string(),
  description: z.string(),
  directories: z.record(z.string(), z.string()),
  disableReason: zProjectDisableReason.optional(),
  disabledAt: z.iso.datetime({ offset: true }).optional(),
  enabled: z.boolean(),
  id: z.uuid(),
  imageRefId: z.uuid().optional(),
  isReady: z.boolean(),
  projectHostingId: z.uuid().optional(),
  readiness: zProjectReadiness,
  serverId: z.uuid().optional(),
  serverShortId: z.string().optional(),
  shortId: z.string(),
  spec: z.union([zVisitorSpec, zHardwareSpec]).optional(),
  statisticsBaseDomain: z.string().optional(),
  status: zProjectStatus,
  statusSetAt: z.iso.datetime({ offset: true }),
})

/**
 * A public key that verifies the signatures of webhooks.
 */
export const zWebhookPublicKey = z.object({
  algorithm: z.string(),
  key: z.string(),
  serial: z.uuid(),
})

/**
 * A whitelist to set.
 */
export const zWhitelistUpdate = z.object({
  whitelist: z.array(z.string()),
})

/**
 * A blacklist or a whitelist to set.
 */
export const zMailSettingUpdate = z.union([zBlacklistUpdate, zWhitelistUpdate])

export const zProjectsListQuery = z.object({
  customerId: z.string().optional(),
  serverId: z.uuid().optional(),
})

/**
 * The projects.
 */
export const zProjectsListResponse = z.array(zProjectListItem)

export const zProjectsDeletePath = z.object({
  projectId: z.string(),
})

/**
 * The project was deleted.
 */
export const zProjectsDeleteResponse = z.void()

export const zProjectsGetPath = z.object({
  projectId: z.uuid(),
})

/**
 * The project.
 */
export const zProjectsGetResponse = zProject

export const zProjectsCreateBody = zProjectCreate

export const zProjectsCreatePath = z.object({
  serverId: z.uuid(),
})

/**
 * The project was created.
 */
export const zProjectsCreateResponse = zCreated

export const zProjectsLeaveBody = z.unknown()

export const zProjectsLeavePath = z.object({
  projectId: z.uuid(),
})

/**
 * The user has left the project.
 */
export const zProjectsLeaveResponse = z.void()

export const zProjectsUpdateDescriptionBody = zDescriptionUpdate

export const zProjectsUpdateDescriptionPath = z.object({
  projectId: z.uuid(),
})

/**
 * The description was changed.
 */
export const zProjectsUpdateDescriptionResponse = z.void()

export const zProjectsAvatarDeletePath = z.object({
  projectId: z.uuid(),
})

/**
 * The avatar was deleted.
 */
export const zProjectsAvatarDeleteResponse = z.void()

export const zProjectsAvatarRequestUploadPath = z.object({
  projectId: z.uuid(),
})

/**
 * The reference and the rules for the upload.
 */
export const zProjectsAvatarRequestUploadResponse = zAvatarUpload

export const zProjectsInvitesListPath = z.object({
  projectId: z.string(),
})

export const zProjectsInvitesListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The invites.
 */
export const zProjectsInvitesListResponse = z.array(zProjectInvite)

export const zProjectsInvitesCreateBody = zProjectInviteCreate

export const zProjectsInvitesCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * The invite was created.
 */
export const zProjectsInvitesCreateResponse = zProjectInvite

export const zProjectsInvitesListOwnQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The invites.
 */
export const zProjectsInvitesListOwnResponse = z.array(zProjectInvite)

export const zProjectsInvitesDeletePath = z.object({
  projectInviteId: z.uuid(),
})

/**
 * The invite was deleted.
 */
export const zProjectsInvitesDeleteResponse = z.void()

export const zProjectsInvitesGetPath = z.object({
  projectInviteId: z.string(),
})

/**
 * The invite.
 */
export const zProjectsInvitesGetResponse = zProjectInvite

export const zProjectsInvitesGetByTokenHeaders = z.object({
  token: z.string(),
})

/**
 * The invite.
 */
export const zProjectsInvitesGetByTokenResponse = zProjectInvite

export const zProjectsInvitesAcceptBody = zInviteAccept

export const zProjectsInvitesAcceptPath = z.object({
  projectInviteId: z.uuid(),
})

/**
 * The invite was accepted.
 */
export const zProjectsInvitesAcceptResponse = z.void()

export const zProjectsInvitesDeclineBody = z.unknown()

export const zProjectsInvitesDeclinePath = z.object({
  projectInviteId: z.uuid(),
})

/**
 * The invite was declined.
 */
export const zProjectsInvitesDeclineResponse = z.void()

export const zProjectsInvitesResendBody = z.unknown()

export const zProjectsInvitesResendPath = z.object({
  projectInviteId: z.uuid(),
})

/**
 * The e-mail was sent again.
 */
export const zProjectsInvitesResendResponse = z.void()

export const zProjectsMembershipsListPath = z.object({
  projectId: z.string(),
})

export const zProjectsMembershipsListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The memberships.
 */
export const zProjectsMembershipsListResponse = z.array(zProjectMembership)

export const zProjectsMembershipsListOwnQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The memberships.
 */
export const zProjectsMembershipsListOwnResponse = z.array(zProjectMembership)

export const zProjectsMembershipsDeletePath = z.object({
  projectMembershipId: z.uuid(),
})

/**
 * The membership was deleted.
 */
export const zProjectsMembershipsDeleteResponse = z.void()

export const zProjectsMembershipsGetPath = z.object({
  projectMembershipId: z.string(),
})

/**
 * The membership.
 */
export const zProjectsMembershipsGetResponse = zProjectMembership

export const zProjectsMembershipsUpdateBody = zProjectMembershipUpdate

export const zProjectsMembershipsUpdatePath = z.object({
  projectMembershipId: z.uuid(),
})

/**
 * The membership was changed.
 */
export const zProjectsMembershipsUpdateResponse = z.void()

export const zProjectsMembershipsGetOwnPath = z.object({
  projectId: z.string(),
})

/**
 * The membership.
 */
export const zProjectsMembershipsGetOwnResponse = zProjectMembership

export const zProjectsFilesystemGetFileInfoPath = z.object({
  projectId: z.uuid(),
})

export const zProjectsFilesystemGetFileInfoQuery = z.object({
  file: z.string().optional(),
})

/**
 * The information about the file.
 */
export const zProjectsFilesystemGetFileInfoResponse = zDirectoryListing

export const zProjectsFilesystemListPath = z.object({
  projectId: z.string(),
})

export const zProjectsFilesystemListQuery = z.object({
  directory: z.string().optional(),
  name: z.string().optional(),
  max_depth: z.int().optional(),
  type: z.array(z.string()).optional(),
  executable: z.boolean().optional(),
  hidden: z.boolean().optional(),
})

/**
 * The directory and what is in it.
 */
export const zProjectsFilesystemListResponse = zDirectoryListing

export const zProjectsFilesystemGetFileContentPath = z.object({
  projectId: z.uuid(),
})

export const zProjectsFilesystemGetFileContentQuery = z.object({
  file: z.string().optional(),
  inline: z.boolean().optional(),
})

/**
 * The content of the file.
 */
export const zProjectsFilesystemGetFileContentResponse = z.string()

export const zProjectsFilesystemGetDiskUsagePath = z.object({
  projectId: z.uuid(),
})

export const zProjectsFilesystemGetDiskUsageQuery = z.object({
  directory: z.string().optional(),
})

/**
 * The disk usage.
 */
export const zProjectsFilesystemGetDiskUsageResponse = zDiskUsage

export const zProjectsFilesystemGetTokenPath = z.object({
  projectId: z.string(),
})

/**
 * The token.
 */
export const zProjectsFilesystemGetTokenResponse = zFilesystemToken

export const zServersListQuery = z.object({
  customerId: z.string().optional(),
  limit: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
})

/**
 * The servers.
 */
export const zServersListResponse = z.array(zServer)

export const zServersGetPath = z.object({
  serverId: z.string(),
})

/**
 * The server.
 */
export const zServersGetResponse = zServer

export const zServersUpdateDescriptionBody = zDescriptionUpdate

export const zServersUpdateDescriptionPath = z.object({
  serverId: z.uuid(),
})

/**
 * The description was changed.
 */
export const zServersUpdateDescriptionResponse = z.void()

export const zServersAvatarDeletePath = z.object({
  serverId: z.uuid(),
})

/**
 * The avatar was deleted.
 */
export const zServersAvatarDeleteResponse = z.void()

export const zServersAvatarRequestUploadPath = z.object({
  serverId: z.uuid(),
})

/**
 * The reference and the rules for the upload.
 */
export const zServersAvatarRequestUploadResponse = zAvatarUpload

export const zBackupsListPath = z.object({
  projectId: z.uuid(),
})

/**
 * The backups.
 */
export const zBackupsListResponse = z.array(zBackup)

export const zBackupsCreateBody = zBackupCreate

export const zBackupsCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * The backup was created.
 */
export const zBackupsCreateResponse = zBackup

export const zBackupsDeletePath = z.object({
  projectBackupId: z.uuid(),
})

/**
 * The backup was deleted.
 */
export const zBackupsDeleteResponse = z.void()

export const zBackupsGetPath = z.object({
  projectBackupId: z.uuid(),
})

/**
 * The backup.
 */
export const zBackupsGetResponse = zBackup

export const zBackupsUpdateDescriptionBody = zBackupDescriptionUpdate

export const zBackupsUpdateDescriptionPath = z.object({
  projectBackupId: z.uuid(),
})

/**
 * The description was changed.
 */
export const zBackupsUpdateDescriptionResponse = z.void()

export const zBackupsExportDeletePath = z.object({
  projectBackupId: z.uuid(),
})

/**
 * The export was deleted.
 */
export const zBackupsExportDeleteResponse = z.void()

export const zBackupsExportCreateBody = zBackupExportCreate

export const zBackupsExportCreatePath = z.object({
  projectBackupId: z.uuid(),
})

/**
 * The export was requested.
 */
export const zBackupsExportCreateResponse = z.void()

export const zBackupsSchedulesListPath = z.object({
  projectId: z.uuid(),
})

/**
 * The schedules.
 */
export const zBackupsSchedulesListResponse = z.array(zBackupSchedule)

export const zBackupsSchedulesCreateBody = zBackupScheduleCreate

export const zBackupsSchedulesCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * The schedule was created.
 */
export const zBackupsSchedulesCreateResponse = zBackupSchedule

export const zBackupsSchedulesDeletePath = z.object({
  projectBackupScheduleId: z.uuid(),
})

/**
 * The schedule was deleted.
 */
export const zBackupsSchedulesDeleteResponse = z.void()

export const zBackupsSchedulesGetPath = z.object({
  projectBackupScheduleId: z.uuid(),
})

/**
 * The schedule.
 */
export const zBackupsSchedulesGetResponse = zBackupSchedule

export const zBackupsSchedulesUpdateBody = zBackupScheduleUpdate

export const zBackupsSchedulesUpdatePath = z.object({
  projectBackupScheduleId: z.uuid(),
})

/**
 * The schedule was changed.
 */
export const zBackupsSchedulesUpdateResponse = z.void()

export const zSftpUsersListPath = z.object({
  projectId: z.string(),
})

export const zSftpUsersListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The SFTP users.
 */
export const zSftpUsersListResponse = z.array(zSftpUser)

export const zSftpUsersCreateBody = zSftpUserCreate

export const zSftpUsersCreatePath = z.object({
  projectId: z.string(),
})

/**
 * The SFTP user that was created.
 */
export const zSftpUsersCreateResponse = zSftpUser

export const zSftpUsersDeletePath = z.object({
  sftpUserId: z.string(),
})

/**
 * The SFTP user was deleted.
 */
export const zSftpUsersDeleteResponse = z.void()

export const zSftpUsersGetPath = z.object({
  sftpUserId: z.string(),
})

/**
 * The SFTP user.
 */
export const zSftpUsersGetResponse = zSftpUser

export const zSftpUsersUpdateBody = zSftpUserUpdate

export const zSftpUsersUpdatePath = z.object({
  sftpUserId: z.string(),
})

/**
 * The SFTP user was changed.
 */
export const zSftpUsersUpdateResponse = z.void()

export const zSshUsersListPath = z.object({
  projectId: z.string(),
})

export const zSshUsersListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The SSH users.
 */
export const zSshUsersListResponse = z.array(zSshUser)

export const zSshUsersCreateBody = zSshUserCreate

export const zSshUsersCreatePath = z.object({
  projectId: z.string(),
})

/**
 * The SSH user that was created.
 */
export const zSshUsersCreateResponse = zSshUser

export const zSshUsersDeletePath = z.object({
  sshUserId: z.string(),
})

/**
 * The SSH user was deleted.
 */
export const zSshUsersDeleteResponse = z.void()

export const zSshUsersGetPath = z.object({
  sshUserId: z.string(),
})

/**
 * The SSH user.
 */
export const zSshUsersGetResponse = zSshUser

export const zSshUsersUpdateBody = zSshUserUpdate

export const zSshUsersUpdatePath = z.object({
  sshUserId: z.string(),
})

/**
 * The SSH user was changed.
 */
export const zSshUsersUpdateResponse = z.void()

export const zCronjobsListPath = z.object({
  projectId: z.uuid(),
})

export const zCronjobsListQuery = z.object({
  limit: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
})

/**
 * The cronjobs.
 */
export const zCronjobsListResponse = z.array(zCronjob)

export const zCronjobsCreateBody = zCronjobCreate

export const zCronjobsCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * Id of the new cronjob.
 */
export const zCronjobsCreateResponse = zCreated

export const zCronjobsDeletePath = z.object({
  cronjobId: z.uuid(),
})

/**
 * The cronjob was deleted.
 */
export const zCronjobsDeleteResponse = z.void()

export const zCronjobsGetPath = z.object({
  cronjobId: z.uuid(),
})

/**
 * The cronjob.
 */
export const zCronjobsGetResponse = zCronjob

export const zCronjobsUpdateBody = zCronjobUpdate

export const zCronjobsUpdatePath = z.object({
  cronjobId: z.uuid(),
})

/**
 * The cronjob was changed.
 */
export const zCronjobsUpdateResponse = z.void()

export const zCronjobsUpdateAppBody = zCronjobAppUpdate

export const zCronjobsUpdateAppPath = z.object({
  cronjobId: z.uuid(),
})

/**
 * The app was set.
 */
export const zCronjobsUpdateAppResponse = z.void()

export const zCronjobsExecutionsListPath = z.object({
  cronjobId: z.uuid(),
})

export const zCronjobsExecutionsListQuery = z.object({
  limit: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  status: z.string().optional(),
})

/**
 * The executions.
 */
export const zCronjobsExecutionsListResponse = z.array(zCronjobExecution)

export const zCronjobsExecutionsCreateBody = z.unknown()

export const zCronjobsExecutionsCreatePath = z.object({
  cronjobId: z.uuid(),
})

/**
 * Id of the new execution.
 */
export const zCronjobsExecutionsCreateResponse = zCronjobExecutionCreated

export const zCronjobsExecutionsGetPath = z.object({
  executionId: z.string(),
  cronjobId: z.uuid(),
})

/**
 * The execution.
 */
export const zCronjobsExecutionsGetResponse = zCronjobExecution

export const zCronjobsExecutionsAbortBody = z.unknown()

export const zCronjobsExecutionsAbortPath = z.object({
  cronjobId: z.uuid(),
  executionId: z.string(),
})

/**
 * The execution was aborted.
 */
export const zCronjobsExecutionsAbortResponse = z.void()

export const zAppsListQuery = z.object({
  limit: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
})

/**
 * The apps.
 */
export const zAppsListResponse = z.array(zApp)

export const zAppsGetPath = z.object({
  appId: z.uuid(),
})

/**
 * The app.
 */
export const zAppsGetResponse = zApp

export const zAppsVersionsListPath = z.object({
  appId: z.uuid(),
})

export const zAppsVersionsListQuery = z.object({
  recommended: z.boolean().optional(),
})

/**
 * The versions.
 */
export const zAppsVersionsListResponse = z.array(zAppVersion)

export const zAppsVersionsGetPath = z.object({
  appId: z.uuid(),
  appVersionId: z.uuid(),
})

/**
 * The version.
 */
export const zAppsVersionsGetResponse = zAppVersion

export const zAppsVersionsListUpdateCandidatesPath = z.object({
  appId: z.uuid(),
  baseAppVersionId: z.uuid(),
})

/**
 * The versions that can follow.
 */
export const zAppsVersionsListUpdateCandidatesResponse = z.array(zAppVersion)

export const zAppsInstallationsListPath = z.object({
  projectId: z.uuid(),
})

export const zAppsInstallationsListQuery = z.object({
  limit: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
})

/**
 * The app installations.
 */
export const zAppsInstallationsListResponse = z.array(zAppInstallation)

export const zAppsInstallationsCreateBody = zAppInstallationCreate

export const zAppsInstallationsCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * Id of the new app installation.
 */
export const zAppsInstallationsCreateResponse = zCreated

export const zAppsInstallationsDeletePath = z.object({
  appInstallationId: z.uuid(),
})

/**
 * The removal was started.
 */
export const zAppsInstallationsDeleteResponse = z.void()

export const zAppsInstallationsGetPath = z.object({
  appInstallationId: z.uuid(),
})

/**
 * The app installation.
 */
export const zAppsInstallationsGetResponse = zAppInstallation

export const zAppsInstallationsUpdateBody = zAppInstallationUpdate

export const zAppsInstallationsUpdatePath = z.object({
  appInstallationId: z.uuid(),
})

/**
 * The app installation was changed.
 */
export const zAppsInstallationsUpdateResponse = z.void()

export const zAppsInstallationsCopyBody = zAppInstallationCopy

export const zAppsInstallationsCopyPath = z.object({
  appInstallationId: z.uuid(),
})

/**
 * Id of the copy.
 */
export const zAppsInstallationsCopyResponse = zCreated

export const zAppsInstallationsExecuteActionBody = z.record(z.string(), z.unknown())

export const zAppsInstallationsExecuteActionPath = z.object({
  appInstallationId: z.string(),
  action: zAppAction,
})

/**
 * The action was triggered.
 */
export const zAppsInstallationsExecuteActionResponse = z.void()

export const zAppsInstallationsGetStatusPath = z.object({
  appInstallationId: z.string(),
})

/**
 * The runtime status.
 */
export const zAppsInstallationsGetStatusResponse = zAppInstallationStatus

export const zAppsInstallationsListSystemSoftwarePath = z.object({
  appInstallationId: z.uuid(),
})

export const zAppsInstallationsListSystemSoftwareQuery = z.object({
  tagFilter: z.string().optional(),
})

/**
 * The system software.
 */
export const zAppsInstallationsListSystemSoftwareResponse = z.array(zSystemSoftware)

export const zAppsInstallationsGetMissingDependenciesPath = z.object({
  appInstallationId: z.uuid(),
})

export const zAppsInstallationsGetMissingDependenciesQuery = z.object({
  targetAppVersionID: z.uuid(),
})

/**
 * What is missing.
 */
export const zAppsInstallationsGetMissingDependenciesResponse = zMissingDependencies

export const zAppsInstallationsSetDatabaseUsersBody = zDatabaseUsersUpdate

export const zAppsInstallationsSetDatabaseUsersPath = z.object({
  appInstallationId: z.uuid(),
  databaseId: z.uuid(),
})

/**
 * The database users were linked.
 */
export const zAppsInstallationsSetDatabaseUsersResponse = z.void()

export const zSystemSoftwareListQuery = z.object({
  limit: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
})

/**
 * The system software.
 */
export const zSystemSoftwareListResponse = z.array(zSystemSoftware)

export const zSystemSoftwareGetPath = z.object({
  systemSoftwareId: z.uuid(),
})

/**
 * The system software.
 */
export const zSystemSoftwareGetResponse = zSystemSoftware

export const zSystemSoftwareVersionsListPath = z.object({
  systemSoftwareId: z.uuid(),
})

export const zSystemSoftwareVersionsListQuery = z.object({
  versionRange: z.string().optional(),
  recommended: z.boolean().optional(),
})

/**
 * The versions.
 */
export const zSystemSoftwareVersionsListResponse = z.array(zSystemSoftwareVersion)

export const zSystemSoftwareVersionsGetPath = z.object({
  systemSoftwareId: z.uuid(),
  systemSoftwareVersionId: z.uuid(),
})

/**
 * The version.
 */
export const zSystemSoftwareVersionsGetResponse = zSystemSoftwareVersion

export const zContractsListPath = z.object({
  customerId: z.uuid(),
})

export const zContractsListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
  page: z.int().optional(),
})

/**
 * The contracts.
 */
export const zContractsListResponse = z.array(zContract)

export const zContractsGetPath = z.object({
  contractId: z.uuid(),
})

/**
 * The contract.
 */
export const zContractsGetResponse = zContract

export const zContractsGetByDomainPath = z.object({
  domainId: z.uuid(),
})

/**
 * The contract.
 */
export const zContractsGetByDomainResponse = zContract

export const zContractsGetByProjectPath = z.object({
  projectId: z.uuid(),
})

/**
 * The contract.
 */
export const zContractsGetByProjectResponse = zContract

export const zContractsGetByServerPath = z.object({
  serverId: z.uuid(),
})

/**
 * The contract.
 */
export const zContractsGetByServerResponse = zContract

export const zContractsGetBaseItemPath = z.object({
  contractId: z.uuid(),
})

/**
 * The base item.
 */
export const zContractsGetBaseItemResponse = zContractItem

export const zContractsCancelTerminationPath = z.object({
  contractId: z.uuid(),
})

/**
 * Whether the termination was cancelled.
 */
export const zContractsCancelTerminationResponse = zContractTerminationCancelled

export const zContractsTerminateBody = zTerminationRequest

export const zContractsTerminatePath = z.object({
  contractId: z.uuid(),
})

/**
 * The contract and those of its items that are scheduled to end.
 */
export const zContractsTerminateResponse = zContractTerminated

export const zContractsItemsGetPath = z.object({
  contractId: z.uuid(),
  contractItemId: z.uuid(),
})

/**
 * The contract item.
 */
export const zContractsItemsGetResponse = zContractItem

export const zContractsItemsGetNextTerminationDatePath = z.object({
  contractId: z.uuid(),
  contractItemId: z.uuid(),
})

/**
 * The next possible termination date.
 */
export const zContractsItemsGetNextTerminationDateResponse = zNextTerminationDate

export const zContractsItemsCancelTerminationPath = z.object({
  contractId: z.uuid(),
  contractItemId: z.uuid(),
})

/**
 * Whether the termination was cancelled.
 */
export const zContractsItemsCancelTerminationResponse = zContractItemChangeCancelled

export const zContractsItemsTerminateBody = zTerminationRequest

export const zContractsItemsTerminatePath = z.object({
  contractId: z.uuid(),
  contractItemId: z.uuid(),
})

/**
 * The contract item and when it is to end.
 */
export const zContractsItemsTerminateResponse = zContractItemTerminated

export const zContractsItemsCancelTariffChangePath = z.object({
  contractId: z.uuid(),
  contractItemId: z.uuid(),
})

/**
 * Whether the tariff change was cancelled.
 */
export const zContractsItemsCancelTariffChangeResponse = zContractItemChangeCancelled

export const zInvoicesListPath = z.object({
  customerId: z.string(),
})

export const zInvoicesListQuery = z.object({
  invoiceTypes: z.array(z.enum(['REGULAR', 'REISSUE', 'CORRECTION', 'CANCELLATION'])).optional(),
  limit: z.int().optional(),
  skip: z.int().optional(),
  page: z.int().optional(),
})

/**
 * The invoices.
 */
export const zInvoicesListResponse = z.array(zInvoice)

export const zInvoicesGetPath = z.object({
  invoiceId: z.uuid(),
})

/**
 * The invoice.
 */
export const zInvoicesGetResponse = zInvoice

export const zInvoicesGetFileAccessTokenPath = z.object({
  customerId: z.string(),
  invoiceId: z.uuid(),
})

/**
 * The token and when it expires.
 */
export const zInvoicesGetFileAccessTokenResponse = zFileAccessToken

export const zInvoicesSettingsGetPath = z.object({
  customerId: z.string(),
})

/**
 * The invoice settings.
 */
export const zInvoicesSettingsGetResponse = zInvoiceSettings

export const zInvoicesSettingsUpdateBody = zInvoiceSettingsUpdate

export const zInvoicesSettingsUpdatePath = z.object({
  customerId: z.string(),
})

/**
 * The invoice settings after the change.
 */
export const zInvoicesSettingsUpdateResponse = zInvoiceSettings

export const zLegacyInvoicesGetPath = z.object({
  customerId: z.string(),
  invoiceId: z.uuid(),
})

/**
 * The invoice.
 */
export const zLegacyInvoicesGetResponse = zInvoice

export const zOrdersListPath = z.object({
  customerId: z.string(),
})

export const zOrdersListQuery = z.object({
  limit: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  includesStatus: z.array(zOrderStatus).optional(),
  excludesStatus: z.array(zOrderStatus).optional(),
  templateNames: z.array(z.string()).optional(),
})

/**
 * The orders.
 */
export const zOrdersListResponse = z.array(zOrder)

export const zOrdersListByProjectPath = z.object({
  projectId: z.uuid(),
})

export const zOrdersListByProjectQuery = z.object({
  limit: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  includesStatus: z.array(zOrderStatus).optional(),
  excludesStatus: z.array(zOrderStatus).optional(),
  templateNames: z.array(z.string()).optional(),
})

/**
 * The orders.
 */
export const zOrdersListByProjectResponse = z.array(zOrder)

export const zOrdersGetPath = z.object({
  orderId: z.uuid(),
})

/**
 * The order.
 */
export const zOrdersGetResponse = zOrder

export const zOrdersCreateBody = zOrderCreate

/**
 * The order was placed; its id.
 */
export const zOrdersCreateResponse = zOrderCreated

export const zOrdersPreviewBody = zOrderPreview

/**
 * The prices of the order.
 */
export const zOrdersPreviewResponse = zOrderPrice

export const zOrdersTariffChangesCreateBody = zTariffChangeRequest

/**
 * The tariff change was ordered; the id of its order.
 */
export const zOrdersTariffChangesCreateResponse = zOrderCreated

export const zOrdersTariffChangesPreviewBody = zTariffChangeRequest

/**
 * The prices after the tariff change.
 */
export const zOrdersTariffChangesPreviewResponse = zHostingOrderPrice

export const zArticlesListQuery = z.object({
  customerId: z.string().optional(),
  limit: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
  tags: z.array(z.string()).optional(),
  templateNames: z.array(z.string()).optional(),
  articleIds: z.array(z.string()).optional(),
  orderable: z.array(z.enum(['forbidden', 'internal', 'beta_testing', 'full', 'deprecated'])).optional(),
  name: z.string().optional(),
})

/**
 * The articles.
 */
export const zArticlesListResponse = z.array(zArticle)

export const zArticlesGetPath = z.object({
  articleId: z.string(),
})

export const zArticlesGetQuery = z.object({
  customerId: z.string().optional(),
})

/**
 * The article.
 */
export const zArticlesGetResponse = zArticle

export const zMysqlDatabasesListPath = z.object({
  projectId: z.uuid(),
})

/**
 * The databases.
 */
export const zMysqlDatabasesListResponse = z.array(zMysqlDatabase)

export const zMysqlDatabasesCreateBody = zMysqlDatabaseCreate

export const zMysqlDatabasesCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * Ids of the new database and its user.
 */
export const zMysqlDatabasesCreateResponse = zMysqlDatabaseCreated

export const zMysqlDatabasesDeletePath = z.object({
  mysqlDatabaseId: z.uuid(),
})

/**
 * The database was deleted.
 */
export const zMysqlDatabasesDeleteResponse = z.void()

export const zMysqlDatabasesGetPath = z.object({
  mysqlDatabaseId: z.uuid(),
})

/**
 * The database.
 */
export const zMysqlDatabasesGetResponse = zMysqlDatabase

export const zMysqlDatabasesUpdateDefaultCharsetBody = zMysqlDatabaseCharsetUpdate

export const zMysqlDatabasesUpdateDefaultCharsetPath = z.object({
  mysqlDatabaseId: z.uuid(),
})

/**
 * The character settings were changed.
 */
export const zMysqlDatabasesUpdateDefaultCharsetResponse = z.void()

export const zMysqlDatabasesUpdateDescriptionBody = zDescriptionUpdate

export const zMysqlDatabasesUpdateDescriptionPath = z.object({
  mysqlDatabaseId: z.uuid(),
})

/**
 * The description was changed.
 */
export const zMysqlDatabasesUpdateDescriptionResponse = z.void()

export const zMysqlCharsetsListQuery = z.object({
  version: z.string().optional(),
})

/**
 * The character sets.
 */
export const zMysqlCharsetsListResponse = z.array(zMysqlCharset)

export const zMysqlVersionsListQuery = z.object({
  projectId: z.string().optional(),
})

/**
 * The versions.
 */
export const zMysqlVersionsListResponse = z.array(zMysqlVersion)

export const zMysqlUsersListPath = z.object({
  mysqlDatabaseId: z.uuid(),
})

/**
 * The users.
 */
export const zMysqlUsersListResponse = z.array(zMysqlUser)

export const zMysqlUsersCreateBody = zMysqlUserCreate

export const zMysqlUsersCreatePath = z.object({
  mysqlDatabaseId: z.uuid(),
})

/**
 * Id of the new user.
 */
export const zMysqlUsersCreateResponse = zCreated

export const zMysqlUsersDeletePath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The user was deleted.
 */
export const zMysqlUsersDeleteResponse = z.void()

export const zMysqlUsersGetPath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The user.
 */
export const zMysqlUsersGetResponse = zMysqlUser

export const zMysqlUsersUpdateBody = zMysqlUserUpdate

export const zMysqlUsersUpdatePath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The user was changed.
 */
export const zMysqlUsersUpdateResponse = z.void()

export const zMysqlUsersEnableBody = z.unknown()

export const zMysqlUsersEnablePath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The user was enabled.
 */
export const zMysqlUsersEnableResponse = z.void()

export const zMysqlUsersDisableBody = z.unknown()

export const zMysqlUsersDisablePath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The user was disabled.
 */
export const zMysqlUsersDisableResponse = z.void()

export const zMysqlUsersGetPhpMyAdminUrlPath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The URL.
 */
export const zMysqlUsersGetPhpMyAdminUrlResponse = zPhpMyAdminUrl

export const zMysqlUsersUpdatePasswordBody = zPasswordUpdate

export const zMysqlUsersUpdatePasswordPath = z.object({
  mysqlUserId: z.uuid(),
})

/**
 * The password was changed.
 */
export const zMysqlUsersUpdatePasswordResponse = z.void()

export const zRedisDatabasesListPath = z.object({
  projectId: z.uuid(),
})

/**
 * The databases.
 */
export const zRedisDatabasesListResponse = z.array(zRedisDatabase)

export const zRedisDatabasesCreateBody = zRedisDatabaseCreate

export const zRedisDatabasesCreatePath = z.object({
  projectId: z.uuid(),
})

/**
 * Id of the new database.
 */
export const zRedisDatabasesCreateResponse = zCreated

export const zRedisDatabasesDeletePath = z.object({
  redisDatabaseId: z.uuid(),
})

/**
 * The database was deleted.
 */
export const zRedisDatabasesDeleteResponse = z.void()

export const zRedisDatabasesGetPath = z.object({
  redisDatabaseId: z.uuid(),
})

/**
 * The database.
 */
export const zRedisDatabasesGetResponse = zRedisDatabase

export const zRedisDatabasesUpdateConfigurationBody = zRedisDatabaseConfigurationUpdate

export const zRedisDatabasesUpdateConfigurationPath = z.object({
  redisDatabaseId: z.uuid(),
})

/**
 * The configuration was changed.
 */
export const zRedisDatabasesUpdateConfigurationResponse = z.void()

export const zRedisDatabasesUpdateDescriptionBody = zDescriptionUpdate

export const zRedisDatabasesUpdateDescriptionPath = z.object({
  redisDatabaseId: z.uuid(),
})

/**
 * The description was changed.
 */
export const zRedisDatabasesUpdateDescriptionResponse = z.void()

export const zRedisVersionsListQuery = z.object({
  projectId: z.string().optional(),
})

/**
 * The versions.
 */
export const zRedisVersionsListResponse = z.array(zRedisVersion)

export const zDnsZonesListPath = z.object({
  projectId: z.uuid(),
})

/**
 * The DNS zones.
 */
export const zDnsZonesListResponse = z.array(zDnsZone)

export const zDnsZonesCreateBody = zDnsZoneCreate

/**
 * The id of the new zone.
 */
export const zDnsZonesCreateResponse = zCreated

export const zDnsZonesDeletePath = z.object({
  dnsZoneId: z.uuid(),
})

/**
 * The zone was deleted.
 */
export const zDnsZonesDeleteResponse = z.void()

export const zDnsZonesGetPath = z.object({
  dnsZoneId: z.uuid(),
})

/**
 * The DNS zone.
 */
export const zDnsZonesGetResponse = zDnsZone

export const zDnsRecordSetsUpdateBody = zDnsRecordSetUpdate

export const zDnsRecordSetsUpdatePath = z.object({
  dnsZoneId: z.uuid(),
  recordSet: z.enum(['a', 'mx', 'txt', 'srv', 'cname']),
})

/**
 * The record set was changed.
 */
export const zDnsRecordSetsUpdateResponse = z.void()

export const zDnsRecordSetsSetManagedBody = zEmptyBody

export const zDnsRecordSetsSetManagedPath = z.object({
  dnsZoneId: z.uuid(),
  recordSet: z.enum(['a', 'mx']),
})

/**
 * The record set is managed now.
 */
export const zDnsRecordSetsSetManagedResponse = z.void()

export const zDomainsListQuery = z.object({
  projectId: z.uuid().optional(),
  page: z.int().gte(1).optional(),
  limit: z.int().gte(1).optional(),
  domainSearchName: z.string().optional(),
})

/**
 * The domains.
 */
export const zDomainsListResponse = z.array(zDomain)

export const zLegacyDomainsCheckRegistrabilityBody = zRegistrabilityCheck

/**
 * Whether the domain can be registered.
 */
export const zLegacyDomainsCheckRegistrabilityResponse = zDomainAvailability

export const zDomainsDeletePath = z.object({
  domainId: z.uuid(),
})

export const zDomainsDeleteQuery = z.object({
  transit: z.boolean().optional(),
})

/**
 * The transaction that deletes the domain.
 */
export const zDomainsDeleteResponse = zDomainTransaction

export const zDomainsGetPath = z.object({
  domainId: z.uuid(),
})

/**
 * The domain.
 */
export const zDomainsGetResponse = zDomain

export const zDomainsUpdateProjectBody = zDomainProjectUpdate

export const zDomainsUpdateProjectPath = z.object({
  domainId: z.uuid(),
})

/**
 * The domain was moved.
 */
export const zDomainsUpdateProjectResponse = z.void()

export const zDomainsUpdateNameserversBody = zDomainNameserversUpdate

export const zDomainsUpdateNameserversPath = z.object({
  domainId: z.uuid(),
})

/**
 * The nameservers were changed.
 */
export const zDomainsUpdateNameserversResponse = z.void()

export const zLegacyDomainsChangeNameserversBody = zDomainNameserversUpdate

export const zLegacyDomainsChangeNameserversPath = z.object({
  domainId: z.uuid(),
})

/**
 * The nameservers were changed.
 */
export const zLegacyDomainsChangeNameserversResponse = z.void()

export const zDomainsUpdateContactBody = zDomainContactUpdate

export const zDomainsUpdateContactPath = z.object({
  domainId: z.uuid(),
  contact: z.enum(['owner']),
})

/**
 * The transaction that changes the contact.
 */
export const zDomainsUpdateContactResponse = zDomainTransaction

export const zDomainsAbortDeclarationPath = z.object({
  domainId: z.uuid(),
})

/**
 * The registration or transfer was aborted.
 */
export const zDomainsAbortDeclarationResponse = z.void()

export const zDomainsResendEmailPath = z.object({
  domainId: z.uuid(),
})

/**
 * The e-mail is sent again.
 */
export const zDomainsResendEmailResponse = z.void()

export const zDomainsGetLatestScreenshotPath = z.object({
  domainId: z.uuid(),
})

/**
 * The reference to the screenshot.
 */
export const zDomainsGetLatestScreenshotResponse = zScreenshotReference

export const zDomainsCreateAuthCodePath = z.object({
  domainId: z.uuid(),
})

/**
 * The auth code.
 */
export const zDomainsCreateAuthCodeResponse = zDomainAuthCodeCreated

export const zDomainsUpdateAuthCodeBody = zDomainAuthCodeUpdate

export const zDomainsUpdateAuthCodePath = z.object({
  domainId: z.uuid(),
})

/**
 * The transaction that restarts the transfer.
 */
export const zDomainsUpdateAuthCodeResponse = zDomainTransaction

export const zDomainsCheckRegistrabilityBody = zRegistrabilityCheck

/**
 * Whether the domain can be registered.
 */
export const zDomainsCheckRegistrabilityResponse = zRegistrability

export const zDomainsCheckTransferabilityBody = zTransferabilityCheck

/**
 * Whether the domain can be transferred.
 */
export const zDomainsCheckTransferabilityResponse = zTransferability

/**
 * The top-level domains.
 */
export const zDomainsTldsListResponse = z.array(zTld)

export const zDomainsTldsGetContactSchemasPath = z.object({
  tld: z.string(),
})

/**
 * The contact schemas.
 */
export const zDomainsTldsGetContactSchemasResponse = zContactSchemas

export const zIngressesListQuery = z.object({
  projectId: z.uuid().optional(),
})

/**
 * The ingresses.
 */
export const zIngressesListResponse = z.array(zIngress)

export const zIngressesCreateBody = zIngressCreate

/**
 * The id of the new ingress, and whether ownership of its host name is proven.
 */
export const zIngressesCreateResponse = zIngressCreated

export const zIngressesDeletePath = z.object({
  ingressId: z.uuid(),
})

/**
 * The ingress was deleted.
 */
export const zIngressesDeleteResponse = z.void()

export const zIngressesGetPath = z.object({
  ingressId: z.uuid(),
})

/**
 * The ingress.
 */
export const zIngressesGetResponse = zIngress

export const zIngressesVerifyOwnershipPath = z.object({
  ingressId: z.uuid(),
})

/**
 * An empty object.
 */
export const zIngressesVerifyOwnershipResponse = z.record(z.string(), z.unknown())

export const zIngressesUpdatePathsBody = z.array(zIngressPath)

export const zIngressesUpdatePathsPath = z.object({
  ingressId: z.uuid(),
})

/**
 * The paths were changed.
 */
export const zIngressesUpdatePathsResponse = z.void()

export const zLegacyIngressesUpdatePathsBody = z.array(zIngressPath)

export const zLegacyIngressesUpdatePathsPath = z.object({
  ingressId: z.uuid(),
})

/**
 * The paths were changed.
 */
export const zLegacyIngressesUpdatePathsResponse = z.void()

export const zIngressesUpdateTlsBody = zIngressTls

export const zIngressesUpdateTlsPath = z.object({
  ingressId: z.uuid(),
})

/**
 * An empty object.
 */
export const zIngressesUpdateTlsResponse = z.record(z.string(), z.unknown())

export const zLegacyIngressesUpdateTlsBody = zIngressTls

export const zLegacyIngressesUpdateTlsPath = z.object({
  ingressId: z.uuid(),
})

/**
 * An empty object.
 */
export const zLegacyIngressesUpdateTlsResponse = z.record(z.string(), z.unknown())

export const zIngressesRequestAcmeCertificatePath = z.object({
  ingressId: z.uuid(),
})

/**
 * The certificate was requested.
 */
export const zIngressesRequestAcmeCertificateResponse = z.void()

export const zLegacyDomainsGetNewestScreenshotPath = z.object({
  domainId: z.uuid(),
})

/**
 * The references to the screenshot.
 */
export const zLegacyDomainsGetNewestScreenshotResponse = zScreenshotReferences

export const zLegacyDomainsChangeOwnerBody = zDomainOwnerUpdate

export const zLegacyDomainsChangeOwnerPath = z.object({
  domainId: z.uuid(),
})

/**
 * The transaction that changes the owner.
 */
export const zLegacyDomainsChangeOwnerResponse = zDomainTransaction

export const zLegacyDomainsChangeProjectBody = zDomainProjectUpdate

export const zLegacyDomainsChangeProjectPath = z.object({
  domainId: z.uuid(),
})

/**
 * The domain was moved.
 */
export const zLegacyDomainsChangeProjectResponse = z.void()

export const zLegacyDomainsDeclareAuthCodeBody = zDomainAuthCodeUpdate

export const zLegacyDomainsDeclareAuthCodePath = z.object({
  domainId: z.uuid(),
})

/**
 * The transaction that restarts the transfer.
 */
export const zLegacyDomainsDeclareAuthCodeResponse = zDomainTransaction

export const zLegacyDomainsDeclareHandlesBody = zDomainOwnerUpdate

export const zLegacyDomainsDeclareHandlesPath = z.object({
  domainId: z.uuid(),
})

/**
 * The transaction that restarts the registration or transfer.
 */
export const zLegacyDomainsDeclareHandlesResponse = zDomainTransaction

export const zLegacyDomainsGetHandleFieldsPath = z.object({
  domainName: z.string(),
})

/**
 * The contact schemas.
 */
export const zLegacyDomainsGetHandleFieldsResponse = zContactSchemas

export const zLegacyDomainsListPath = z.object({
  projectId: z.uuid(),
})

export const zLegacyDomainsListQuery = z.object({
  page: z.int().gte(1).optional(),
  limit: z.int().gte(1).optional(),
  domainSearchName: z.string().optional(),
})

/**
 * The domains.
 */
export const zLegacyDomainsListResponse = z.array(zDomain)

export const zLegacyIngressesListPath = z.object({
  projectId: z.uuid(),
})

/**
 * The ingresses.
 */
export const zLegacyIngressesListResponse = z.array(zIngress)

export const zLegacyDnsSetCustomABody = zCustomARecordsUpdate

export const zLegacyDnsSetCustomAPath = z.object({
  zoneId: z.uuid(),
})

/**
 * The records were set.
 */
export const zLegacyDnsSetCustomAResponse = z.void()

export const zLegacyDnsSetManagedABody = zEmptyBody

export const zLegacyDnsSetManagedAPath = z.object({
  zoneId: z.uuid(),
})

/**
 * The records are managed now.
 */
export const zLegacyDnsSetManagedAResponse = z.void()

export const zLegacyDnsSetCnameBody = zCnameRecordSet

export const zLegacyDnsSetCnamePath = z.object({
  zoneId: z.uuid(),
})

/**
 * The record was set.
 */
export const zLegacyDnsSetCnameResponse = z.void()

export const zLegacyDnsSetCustomMxBody = zCustomMxRecordsUpdate

export const zLegacyDnsSetCustomMxPath = z.object({
  zoneId: z.uuid(),
})

/**
 * The records were set.
 */
export const zLegacyDnsSetCustomMxResponse = z.void()

export const zLegacyDnsSetManagedMxBody = zEmptyBody

export const zLegacyDnsSetManagedMxPath = z.object({
  zoneId: z.uuid(),
})

/**
 * The records are managed now.
 */
export const zLegacyDnsSetManagedMxResponse = z.void()

export const zLegacyDnsSetSrvBody = zSrvRecordSet

export const zLegacyDnsSetSrvPath = z.object({
  zoneId: z.uuid(),
})

/**
 * The records were set.
 */
export const zLegacyDnsSetSrvResponse = z.void()

export const zLegacyDnsSetTxtBody = zTxtRecordSet

export const zLegacyDnsSetTxtPath = z.object({
  zoneId: z.uuid(),
})

/**
 * The records were set.
 */
export const zLegacyDnsSetTxtResponse = z.void()

/**
 * The conversations.
 */
export const zConversationsListResponse = z.array(zConversation)

export const zConversationsCreateBody = zConversationCreate

/**
 * The conversation was started.
 */
export const zConversationsCreateResponse = zConversationSaved

export const zConversationsGetPath = z.object({
  conversationId: z.uuid(),
})

/**
 * The conversation.
 */
export const zConversationsGetResponse = zConversation

export const zConversationsUpdateBody = zConversationUpdate

export const zConversationsUpdatePath = z.object({
  conversationId: z.uuid(),
})

/**
 * The conversation was changed.
 */
export const zConversationsUpdateResponse = zConversationSaved

export const zConversationsSetStatusBody = zConversationStatusChange

export const zConversationsSetStatusPath = z.object({
  conversationId: z.uuid(),
})

/**
 * The status was set.
 */
export const zConversationsSetStatusResponse = zConversationSaved

export const zConversationsMembersListPath = z.object({
  conversationId: z.uuid(),
})

/**
 * The members.
 */
export const zConversationsMembersListResponse = zConversationMembers

export const zConversationsMessagesListPath = z.object({
  conversationId: z.uuid(),
})

/**
 * The messages and status updates.
 */
export const zConversationsMessagesListResponse = z.array(zConversationEntry)

export const zConversationsMessagesCreateBody = zConversationMessageCreate

export const zConversationsMessagesCreatePath = z.object({
  conversationId: z.uuid(),
})

/**
 * The message was sent.
 */
export const zConversationsMessagesCreateResponse = zConversationMessageCreated

export const zConversationsMessagesUpdateBody = zConversationMessageUpdate

export const zConversationsMessagesUpdatePath = z.object({
  conversationId: z.uuid(),
  messageId: z.uuid(),
})

/**
 * The message was changed.
 */
export const zConversationsMessagesUpdateResponse = zMessageReference

export const zConversationsFilesRequestUploadBody = z.record(z.string(), z.unknown())

export const zConversationsFilesRequestUploadPath = z.object({
  conversationId: z.uuid(),
})

/**
 * The upload token and the rules.
 */
export const zConversationsFilesRequestUploadResponse = zConversationFileUpload

export const zConversationsFilesGetAccessTokenPath = z.object({
  conversationId: z.uuid(),
  fileId: z.uuid(),
})

/**
 * The access token.
 */
export const zConversationsFilesGetAccessTokenResponse = zFileAccessToken

/**
 * The categories.
 */
export const zConversationsCategoriesListResponse = z.array(zConversationCategory)

export const zConversationsCategoriesGetPath = z.object({
  categoryId: z.uuid(),
})

/**
 * The category.
 */
export const zConversationsCategoriesGetResponse = zConversationCategory

export const zCustomersListQuery = z.object({
  role: z.string().optional(),
  limit: z.int().gte(0).optional(),
  skip: z.int().gte(0).optional(),
  page: z.int().gte(0).optional(),
})

/**
 * The customers.
 */
export const zCustomersListResponse = z.array(zCustomer)

export const zCustomersCreateBody = zCustomerCreate

/**
 * The customer was created.
 */
export const zCustomersCreateResponse = zCustomerSaved

export const zCustomersDeletePath = z.object({
  customerId: z.string(),
})

/**
 * The customer was deleted.
 */
export const zCustomersDeleteResponse = zCustomerDeleted

export const zCustomersGetPath = z.object({
  customerId: z.string(),
})

/**
 * The customer.
 */
export const zCustomersGetResponse = zCustomer

export const zCustomersUpdateBody = zCustomerUpdate

export const zCustomersUpdatePath = z.object({
  customerId: z.string(),
})

/**
 * The customer was changed.
 */
export const zCustomersUpdateResponse = zCustomerSaved

export const zCustomersLeaveBody = z.unknown()

export const zCustomersLeavePath = z.object({
  customerId: z.uuid(),
})

/**
 * The user has left the customer.
 */
export const zCustomersLeaveResponse = z.void()

export const zCustomersGetLegalCompetencePath = z.object({
  customerId: z.string(),
})

/**
 * Whether there is a valid contract partner.
 */
export const zCustomersGetLegalCompetenceResponse = zLegalCompetence

export const zCustomersAvatarDeletePath = z.object({
  customerId: z.string(),
})

/**
 * The avatar was removed.
 */
export const zCustomersAvatarDeleteResponse = z.void()

export const zCustomersAvatarRequestUploadBody = z.record(z.string(), z.unknown())

export const zCustomersAvatarRequestUploadPath = z.object({
  customerId: z.string(),
})

/**
 * The reference and the rules of the upload.
 */
export const zCustomersAvatarRequestUploadResponse = zAvatarUpload

/**
 * The categories.
 */
export const zCustomersCategoriesListResponse = zCustomerCategoryList

export const zCustomersCategoriesCreateBody = zCustomerCategory

/**
 * The category was created.
 */
export const zCustomersCategoriesCreateResponse = zCustomerCategorySaved

export const zCustomersCategoriesDeletePath = z.object({
  categoryId: z.string(),
})

/**
 * The category was deleted.
 */
export const zCustomersCategoriesDeleteResponse = z.record(z.string(), z.unknown())

export const zCustomersCategoriesGetPath = z.object({
  categoryId: z.string(),
})

/**
 * The category.
 */
export const zCustomersCategoriesGetResponse = zCustomerCategory

export const zCustomersCategoriesUpdateBody = zCustomerCategory

export const zCustomersCategoriesUpdatePath = z.object({
  categoryId: z.string(),
})

/**
 * The category was changed.
 */
export const zCustomersCategoriesUpdateResponse = zCustomerCategorySaved

export const zCustomersInvitesListPath = z.object({
  customerId: z.string(),
})

export const zCustomersInvitesListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The invites.
 */
export const zCustomersInvitesListResponse = z.array(zCustomerInvite)

export const zCustomersInvitesListOwnQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The invites.
 */
export const zCustomersInvitesListOwnResponse = z.array(zCustomerInvite)

export const zCustomersInvitesCreateBody = zCustomerInviteCreate

export const zCustomersInvitesCreatePath = z.object({
  customerId: z.uuid(),
})

/**
 * The invite was created.
 */
export const zCustomersInvitesCreateResponse = zCustomerInvite

export const zCustomersInvitesDeletePath = z.object({
  customerInviteId: z.uuid(),
})

/**
 * The invite was deleted.
 */
export const zCustomersInvitesDeleteResponse = z.void()

export const zCustomersInvitesGetPath = z.object({
  customerInviteId: z.string(),
})

/**
 * The invite.
 */
export const zCustomersInvitesGetResponse = zCustomerInvite

export const zCustomersInvitesGetByTokenHeaders = z.object({
  token: z.string(),
})

/**
 * The invite.
 */
export const zCustomersInvitesGetByTokenResponse = zCustomerInvite

export const zCustomersInvitesAcceptBody = zInviteAccept

export const zCustomersInvitesAcceptPath = z.object({
  customerInviteId: z.uuid(),
})

/**
 * The invite was accepted.
 */
export const zCustomersInvitesAcceptResponse = z.void()

export const zCustomersInvitesDeclineBody = z.unknown()

export const zCustomersInvitesDeclinePath = z.object({
  customerInviteId: z.uuid(),
})

/**
 * The invite was declined.
 */
export const zCustomersInvitesDeclineResponse = z.void()

export const zCustomersInvitesResendBody = z.unknown()

export const zCustomersInvitesResendPath = z.object({
  customerInviteId: z.uuid(),
})

/**
 * The e-mail was sent again.
 */
export const zCustomersInvitesResendResponse = z.void()

export const zCustomersMembershipsListPath = z.object({
  customerId: z.string(),
})

export const zCustomersMembershipsListQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The memberships.
 */
export const zCustomersMembershipsListResponse = z.array(zCustomerMembership)

export const zCustomersMembershipsListOwnQuery = z.object({
  limit: z.int().optional(),
  skip: z.int().optional(),
})

/**
 * The memberships.
 */
export const zCustomersMembershipsListOwnResponse = z.array(zCustomerMembership)

export const zCustomersMembershipsDeletePath = z.object({
  customerMembershipId: z.uuid(),
})

/**
 * The membership was deleted.
 */
export const zCustomersMembershipsDeleteResponse = z.void()

export const zCustomersMembershipsGetPath = z.object({
  customerMembershipId: z.string(),
})

/**
 * The membership.
 */
export const zCustomersMembershipsGetResponse = zCustomerMembership

export const zCustomersMembershipsUpdateBody = zCustomerMembershipUpdate

export const zCustomersMembershipsUpdatePath = z.object({
  customerMembershipId: z.uuid(),
})

/**
 * The membership was changed.
 */
export const zCustomersMembershipsUpdateResponse = z.void()

export const zLegacyAccountChangeEmailBody = zEmailAddress

/**
 * The change was accepted.
 */
export const zLegacyAccountChangeEmailResponse = z.void()

export const zLegacyAccountResendVerificationEmailBody = zLegacyVerificationEmailRequest

/**
 * The e-mail was sent.
 */
export const zLegacyAccountResendVerificationEmailResponse = z.void()

export const zLegacyAccountVerifyEmailBody = zEmailVerification

/**
 * The e-mail address was verified.
 */
export const zLegacyAccountVerifyEmailResponse = z.void()

export const zLegacyAccountInitPasswordResetBody = zEmailAddress

/**
 * The reset was started.
 */
export const zLegacyAccountInitPasswordResetResponse = z.void()

export const zLegacyAccountConfirmPasswordResetBody = zPasswordReset

/**
 * The password was set.
 */
export const zLegacyAccountConfirmPasswordResetResponse = z.void()

export const zLegacyAccountGetPasswordPolicyPath = z.object({
  path: z.string(),
})

/**
 * The password policy.
 */
export const zLegacyAccountGetPasswordPolicyResponse = zPasswordPolicy

export const zLegacyAccountDeleteApiTokenPath = z.object({
  apiTokenId: z.uuid(),
})

/**
 * The API token was deleted.
 */
export const zLegacyAccountDeleteApiTokenResponse = z.void()

export const zLegacyAccountUpdateApiTokenBody = zApiTokenUpdate

export const zLegacyAccountUpdateApiTokenPath = z.object({
  apiTokenId: z.uuid(),
})

/**
 * The API token was changed.
 */
export const zLegacyAccountUpdateApiTokenResponse = z.void()

export const zLegacyAccountDeleteSshKeyPath = z.object({
  sshKeyId: z.uuid(),
})

/**
 * The SSH key was removed.
 */
export const zLegacyAccountDeleteSshKeyResponse = z.void()

export const zLegacyAccountUpdateSshKeyBody = zSshKeyUpdate

export const zLegacyAccountUpdateSshKeyPath = z.object({
  sshKeyId: z.uuid(),
})

/**
 * The SSH key was changed.
 */
export const zLegacyAccountUpdateSshKeyResponse = z.void()

export const zLegacyAccountDisableMfaBody = zMultiFactorCode

/**
 * Multi-factor authentication is off; the object has no documented fields.
 */
export const zLegacyAccountDisableMfaResponse = z.record(z.string(), z.unknown())

export const zLegacyAccountLogoutBody = z.record(z.string(), z.unknown())

/**
 * The session has ended.
 */
export const zLegacyAccountLogoutResponse = z.void()

/**
 * The other sessions have ended.
 */
export const zLegacyAccountTerminateAllSessionsResponse = z.void()

export const zLegacyAccountTerminateSessionPath = z.object({
  tokenId: z.string(),
})

/**
 * The session has ended.
 */
export const zLegacyAccountTerminateSessionResponse = z.void()

export const zLegacyAccountUpdateBody = zPersonUpdate

/**
 * The account was changed.
 */
export const zLegacyAccountUpdateResponse = z.void()

export const zLegacyUsersCreateOwnIssueBody = zOwnIssueCreate

/**
 * The issue was submitted; the object has no documented fields.
 */
export const zLegacyUsersCreateOwnIssueResponse = z.record(z.string(), z.unknown())

export const zLegacyUsersCreateIssueBody = zIssueCreate

/**
 * The issue was submitted.
 */
export const zLegacyUsersCreateIssueResponse = z.void()

export const zLegacyUsersDeleteAvatarPath = z.object({
  userId: z.uuid(),
})

/**
 * The avatar was removed.
 */
export const zLegacyUsersDeleteAvatarResponse = z.void()

export const zLegacyUsersRequestAvatarUploadBody = z.record(z.string(), z.unknown())

export const zLegacyUsersRequestAvatarUploadPath = z.object({
  userId: z.uuid(),
})

/**
 * The reference for the upload, and the rules for the picture.
 */
export const zLegacyUsersRequestAvatarUploadResponse = zAvatarUpload

export const zLegacyUsersListFeedbackQuery = z.object({
  subject: z.string().optional(),
})

/**
 * The feedback.
 */
export const zLegacyUsersListFeedbackResponse = z.array(zFeedback)

export const zLegacyUsersCreateFeedbackBody = zLegacyFeedbackCreate

/**
 * The feedback was submitted; the object has no documented fields.
 */
export const zLegacyUsersCreateFeedbackResponse = z.record(z.string(), z.unknown())

export const zLegacyUsersGetPath = z.object({
  userId: z.string(),
})

/**
 * The profile of the user.
 */
export const zLegacyUsersGetResponse = zUser

export const zLegacyUsersUpdatePersonalInformationBody = zPersonUpdate

export const zLegacyUsersUpdatePersonalInformationPath = z.object({
  userId: z.uuid(),
})

/**
 * The personal information was changed.
 */
export const zLegacyUsersUpdatePersonalInformationResponse = z.void()

/**
 * The profile of the caller.
 */
export const zLegacyUsersGetOwnResponse = zUser

/**
 * The settings.
 */
export const zLegacyUsersGetSettingsResponse = zLegacyUserSettings

export const zLegacyUsersUpdateSettingsBody = zLegacyUserSettingsUpdate

/**
 * The settings were stored.
 */
export const zLegacyUsersUpdateSettingsResponse = z.void()

export const zLegacyUsersDeletePhonePath = z.object({
  userId: z.uuid(),
})

/**
 * The phone number was removed.
 */
export const zLegacyUsersDeletePhoneResponse = z.void()

export const zLegacyUsersAddPhoneBody = zPhoneNumber

export const zLegacyUsersAddPhonePath = z.object({
  userId: z.uuid(),
})

/**
 * The verification was started.
 */
export const zLegacyUsersAddPhoneResponse = z.void()

export const zLegacyUsersVerifyPhoneBody = zLegacyPhoneVerification

export const zLegacyUsersVerifyPhonePath = z.object({
  userId: z.uuid(),
})

/**
 * The phone number was verified.
 */
export const zLegacyUsersVerifyPhoneResponse = z.void()

export const zAuthenticationAuthenticateBody = zLogin

export const zAuthenticationAuthenticateResponse = z.union([zAccessToken, zSecondFactorRequired, z.undefined()])

export const zAuthenticationAuthenticateMfaBody = zMfaLogin

export const zAuthenticationAuthenticateMfaResponse = z.union([zAccessToken, z.undefined()])

export const zAuthenticationAuthenticateWithRetrievalKeyBody = zTokenRetrievalKey

/**
 * The access token.
 */
export const zAuthenticationAuthenticateWithRetrievalKeyResponse = zRetrievedAccessToken

export const zAuthenticationAuthenticateServiceBody = zServiceLogin

export const zAuthenticationAuthenticateServicePath = z.object({
  accessKeyId: z.string(),
})

/**
 * The access token of the service.
 */
export const zAuthenticationAuthenticateServiceResponse = zServiceAccessToken

export const zAuthenticationLogoutBody = z.record(z.string(), z.unknown())

/**
 * The session has ended.
 */
export const zAuthenticationLogoutResponse = z.void()

export const zAuthenticationRegisterBody = zRegistration

/**
 * Id of the new user.
 */
export const zAuthenticationRegisterResponse = zRegisteredUser

export const zAuthenticationVerifyRegistrationBody = zRegistrationVerification

/**
 * The registration was verified; the object has no documented fields.
 */
export const zAuthenticationVerifyRegistrationResponse = z.record(z.string(), z.unknown())

export const zAuthenticationAuthorizeHeaders = z.object({
  Authorization: z.string().optional(),
})

export const zAuthenticationAuthorizeQuery = z.object({
  grant_consent: z.boolean().optional(),
  grant_type: z.enum(['authorization_code']).optional(),
  response_type: z.enum(['code']),
  client_id: z.string(),
  redirect_uri: z.url().optional(),
  scope: z.string().optional(),
  state: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.enum(['S256']).optional(),
})

/**
 * Any other error.
 */
export const zAuthenticationAuthorizeResponse = zError

export const zAuthenticationExchangeTokenBody = zOAuthTokenRequest

export const zAuthenticationExchangeTokenHeaders = z.object({
  Authorization: z.string().optional(),
})

/**
 * The access token.
 */
export const zAuthenticationExchangeTokenResponse = zOAuthToken

export const zAuthenticationGetPasswordPolicyPath = z.object({
  passwordPolicy: z.string(),
})

/**
 * The password policy.
 */
export const zAuthenticationGetPasswordPolicyResponse = zPasswordPolicy

export const zUsersGetPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The profile of the user.
 */
export const zUsersGetResponse = zUser

export const zUsersUpdatePersonalInformationBody = zPersonUpdate

export const zUsersUpdatePersonalInformationPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The personal information was changed.
 */
export const zUsersUpdatePersonalInformationResponse = z.void()

export const zUsersPhoneDeletePath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The phone number was removed.
 */
export const zUsersPhoneDeleteResponse = z.void()

export const zUsersPhoneAddBody = zPhoneNumber

export const zUsersPhoneAddPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The verification was started.
 */
export const zUsersPhoneAddResponse = z.void()

export const zUsersPhoneVerifyBody = zPhoneVerification

export const zUsersPhoneVerifyPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The phone number was verified.
 */
export const zUsersPhoneVerifyResponse = z.void()

export const zUsersAvatarDeletePath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The avatar was removed.
 */
export const zUsersAvatarDeleteResponse = z.void()

export const zUsersAvatarRequestUploadBody = z.record(z.string(), z.unknown())

export const zUsersAvatarRequestUploadPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The reference for the upload, and the rules for the picture.
 */
export const zUsersAvatarRequestUploadResponse = zAvatarUpload

export const zUsersSettingsGetPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The settings.
 */
export const zUsersSettingsGetResponse = zUserSettings

export const zUsersSettingsUpdateBody = zUserSettingsUpdate

export const zUsersSettingsUpdatePath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

/**
 * The settings were stored.
 */
export const zUsersSettingsUpdateResponse = z.void()

export const zUsersPollSettingsGetPath = z.object({
  userId: z.string(),
})

/**
 * The poll settings of the user.
 */
export const zUsersPollSettingsGetResponse = zPollSettings

export const zUsersPollSettingsStoreBody = zPollSettingsUpdate

export const zUsersPollSettingsStorePath = z.object({
  userId: z.string(),
})

/**
 * The poll settings as they are now.
 */
export const zUsersPollSettingsStoreResponse = zPollSettings

export const zUsersFeedbackListPath = z.object({
  userId: z.union([z.enum(['self']), z.uuid()]),
})

export const zUsersFeedbackListQuery = z.object({
  subject: z.string().optional(),
})

/**
 * The feedback.
 */
export const zUsersFeedbackListResponse = z.array(zFeedback)

/**
 * The account.
 */
export const zAccountGetResponse = zAccount

export const zAccountUpdateBody = zPersonUpdate

/**
 * The account was changed.
 */
export const zAccountUpdateResponse = z.void()

export const zAccountDeleteBody = zAccountDelete

export const zAccountDeleteResponse = z.union([z.void(), zSecondFactorRequiredAnswer])

export const zAccountCreateFeedbackBody = zFeedbackCreate

/**
 * The feedback was submitted; the object has no documented fields.
 */
export const zAccountCreateFeedbackResponse = z.record(z.string(), z.unknown())

export const zAccountGetSupportCodeQuery = z.object({
  forceRecreate: z.boolean().optional(),
})

/**
 * The support code.
 */
export const zAccountGetSupportCodeResponse = zSupportCode

/**
 * The e-mail address.
 */
export const zAccountEmailGetResponse = zEmailAddress

export const zAccountEmailChangeBody = zEmailAddress

/**
 * The change was accepted.
 */
export const zAccountEmailChangeResponse = z.void()

export const zAccountEmailResendVerificationBody = zVerificationEmailRequest

/**
 * The e-mail was sent.
 */
export const zAccountEmailResendVerificationResponse = z.void()

export const zAccountEmailVerifyBody = zEmailVerification

/**
 * The e-mail address was verified.
 */
export const zAccountEmailVerifyResponse = z.void()

export const zAccountPasswordChangeBody = zPasswordChange

export const zAccountPasswordChangeResponse = z.union([zAccessToken, zSecondFactorRequiredAnswer])

/**
 * Time of the last change.
 */
export const zAccountPasswordGetUpdatedAtResponse = zPasswordUpdatedAt

export const zAccountPasswordInitResetBody = zEmailAddress

/**
 * The reset was started; the object has no documented fields.
 */
export const zAccountPasswordInitResetResponse = z.record(z.string(), z.unknown())

export const zAccountPasswordConfirmResetBody = zPasswordReset

/**
 * The password was set.
 */
export const zAccountPasswordConfirmResetResponse = z.void()

export const zAccountMfaDisableBody = zMultiFactorCode

/**
 * Multi-factor authentication is off.
 */
export const zAccountMfaDisableResponse = z.void()

/**
 * State of multi-factor authentication.
 */
export const zAccountMfaGetStatusResponse = zMfaStatus

export const zAccountMfaConfirmBody = zMultiFactorCode

/**
 * The recovery codes.
 */
export const zAccountMfaConfirmResponse = zRecoveryCodes

export const zAccountMfaResetRecoveryCodesBody = zMultiFactorCode

/**
 * The new recovery codes.
 */
export const zAccountMfaResetRecoveryCodesResponse = zRecoveryCodes

export const zAccountMfaInitBody = z.record(z.string(), z.unknown())

/**
 * The key for an authenticator app, as URL and as barcode.
 */
export const zAccountMfaInitResponse = zMfaInitialization

export const zAccountCheckTokenBody = z.record(z.string(), z.unknown())

/**
 * The token is valid.
 */
export const zAccountCheckTokenResponse = zCheckedToken

export const zAccountCreateTokenRetrievalKeyBody = z.unknown()

/**
 * The key, and the id of the user to send with it.
 */
export const zAccountCreateTokenRetrievalKeyResponse = zTokenRetrievalKey

/**
 * The API tokens.
 */
export const zAccountApiTokensListResponse = z.array(zApiToken)

export const zAccountApiTokensCreateBody = zApiTokenCreate

/**
 * The token.
 */
export const zAccountApiTokensCreateResponse = zApiTokenCreated

export const zAccountApiTokensDeletePath = z.object({
  apiTokenId: z.uuid(),
})

/**
 * The API token was deleted.
 */
export const zAccountApiTokensDeleteResponse = z.void()

export const zAccountApiTokensGetPath = z.object({
  apiTokenId: z.uuid(),
})

/**
 * The API token.
 */
export const zAccountApiTokensGetResponse = zApiToken

export const zAccountApiTokensUpdateBody = zApiTokenUpdate

export const zAccountApiTokensUpdatePath = z.object({
  apiTokenId: z.uuid(),
})

/**
 * The API token was changed.
 */
export const zAccountApiTokensUpdateResponse = z.void()

/**
 * The SSH keys.
 */
export const zAccountSshKeysListResponse = zSshKeyList

export const zAccountSshKeysCreateBody = zSshKeyCreate

/**
 * The SSH key was added; the object has no documented fields.
 */
export const zAccountSshKeysCreateResponse = z.record(z.string(), z.unknown())

export const zAccountSshKeysDeletePath = z.object({
  sshKeyId: z.uuid(),
})

/**
 * The SSH key was removed.
 */
export const zAccountSshKeysDeleteResponse = z.void()

export const zAccountSshKeysGetPath = z.object({
  sshKeyId: z.uuid(),
})

/**
 * The SSH key.
 */
export const zAccountSshKeysGetResponse = zSshKeyAnswer

export const zAccountSshKeysUpdateBody = zSshKeyUpdate

export const zAccountSshKeysUpdatePath = z.object({
  sshKeyId: z.uuid(),
})

/**
 * The SSH key was changed.
 */
export const zAccountSshKeysUpdateResponse = z.void()

/**
 * The other sessions have ended.
 */
export const zAccountSessionsTerminateAllResponse = z.void()

/**
 * The sessions.
 */
export const zAccountSessionsListResponse = z.array(zSession)

export const zAccountSessionsTerminatePath = z.object({
  tokenId: z.string(),
})

/**
 * The session has ended.
 */
export const zAccountSessionsTerminateResponse = z.void()

export const zAccountSessionsGetPath = z.object({
  tokenId: z.string(),
})

/**
 * The session.
 */
export const zAccountSessionsGetResponse = zSession

export const zNotificationsListQuery = z.object({
  status: z.enum(['unread', 'read']).optional(),
})

/**
 * The notifications.
 */
export const zNotificationsListResponse = z.array(zNotification)

/**
 * The numbers of unread notifications.
 */
export const zNotificationsCountUnreadResponse = zUnreadNotifications

export const zNotificationsReadBody = zNotificationReadStatus

export const zNotificationsReadPath = z.object({
  notificationId: z.uuid(),
})

/**
 * The new status of the notification.
 */
export const zNotificationsReadResponse = zNotificationReadStatus

export const zNotificationsReadAllBody = z.record(z.string(), z.unknown())

/**
 * The new status of the notifications.
 */
export const zNotificationsReadAllResponse = zNotificationReadStatus

export const zLegacyNotificationsReadAllBody = z.record(z.string(), z.unknown())

/**
 * The new status of the notifications.
 */
export const zLegacyNotificationsReadAllResponse = zNotificationReadStatus

/**
 * The subscription was ended.
 */
export const zNewsletterUnsubscribeResponse = z.void()

/**
 * The subscription.
 */
export const zNewsletterGetResponse = zNewsletterSubscription

export const zNewsletterSubscribeBody = zNewsletterSubscribe

/**
 * The subscription.
 */
export const zNewsletterSubscribeResponse = zNewsletterSubscription

export const zFilesCreateBody = zFileUpload

export const zFilesCreateHeaders = z.object({
  Token: z.uuid(),
})

/**
 * The uploaded file, without its content.
 */
export const zFilesCreateResponse = zFileMeta

export const zFilesGetHeaders = z.object({
  Accept: z.enum(['application/octet-stream', 'text/plain;base64']).optional().default('application/octet-stream'),
  'Content-Disposition': z.enum(['inline', 'attachment']).optional().default('inline'),
  Token: z.string().optional(),
})

export const zFilesGetPath = z.object({
  fileId: z.uuid(),
})

/**
 * The content of the file.
 */
export const zFilesGetResponse = z.string()

export const zFilesGetWithNameHeaders = z.object({
  Accept: z.enum(['application/octet-stream', 'text/plain;base64']).optional().default('application/octet-stream'),
  'Content-Disposition': z.enum(['inline', 'attachment']).optional().default('inline'),
  Token: z.string().optional(),
})

export const zFilesGetWithNamePath = z.object({
  fileId: z.uuid(),
  fileName: z.string(),
})

/**
 * The content of the file.
 */
export const zFilesGetWithNameResponse = z.string()

export const zFilesGetMetaPath = z.object({
  fileId: z.uuid(),
})

/**
 * The data about the file.
 */
export const zFilesGetMetaResponse = zFileMeta

export const zFilesGetUploadTokenRulesPath = z.object({
  fileUploadToken: z.uuid(),
})

/**
 * The rules.
 */
export const zFilesGetUploadTokenRulesResponse = zFileUploadRules

export const zFilesGetUploadTypeRulesPath = z.object({
  fileUploadType: z.enum(['avatar', 'conversation']),
})

/**
 * The rules.
 */
export const zFilesGetUploadTypeRulesResponse = zFileUploadRules

export const zLegacyFilesGetTokenRulesPath = z.object({
  token: z.uuid(),
})

/**
 * The rules.
 */
export const zLegacyFilesGetTokenRulesResponse = zFileUploadRules

export const zLegacyFilesGetTypeRulesPath = z.object({
  name: z.enum(['avatar', 'conversation']),
})

/**
 * The rules.
 */
export const zLegacyFilesGetTypeRulesResponse = zFileUploadRules

export const zMailDeliveryBoxesListPath = z.object({
  projectId: z.string(),
})

/**
 * The delivery boxes.
 */
export const zMailDeliveryBoxesListResponse = z.array(zDeliveryBox)

export const zMailDeliveryBoxesCreateBody = zDeliveryBoxCreate

export const zMailDeliveryBoxesCreatePath = z.object({
  projectId: z.string(),
})

/**
 * The id of the delivery box.
 */
export const zMailDeliveryBoxesCreateResponse = zCreated

export const zMailDeliveryBoxesDeletePath = z.object({
  deliveryBoxId: z.uuid(),
})

/**
 * The delivery box was deleted.
 */
export const zMailDeliveryBoxesDeleteResponse = z.void()

export const zMailDeliveryBoxesGetPath = z.object({
  deliveryBoxId: z.uuid(),
})

/**
 * The delivery box.
 */
export const zMailDeliveryBoxesGetResponse = zDeliveryBox

export const zMailDeliveryBoxesUpdateDescriptionBody = zDescriptionUpdate

export const zMailDeliveryBoxesUpdateDescriptionPath = z.object({
  deliveryBoxId: z.uuid(),
})

/**
 * The description was changed.
 */
export const zMailDeliveryBoxesUpdateDescriptionResponse = z.void()

export const zMailDeliveryBoxesUpdatePasswordBody = zPasswordUpdate

export const zMailDeliveryBoxesUpdatePasswordPath = z.object({
  deliveryBoxId: z.uuid(),
})

/**
 * The password was changed.
 */
export const zMailDeliveryBoxesUpdatePasswordResponse = z.void()

export const zMailAddressesListPath = z.object({
  projectId: z.string(),
})

/**
 * The mail addresses.
 */
export const zMailAddressesListResponse = z.array(zMailAddress)

export const zMailAddressesCreateBody = zMailAddressCreate

export const zMailAddressesCreatePath = z.object({
  projectId: z.string(),
})

/**
 * The id of the mail address.
 */
export const zMailAddressesCreateResponse = zCreated

export const zMailAddressesDeletePath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The mail address was deleted.
 */
export const zMailAddressesDeleteResponse = z.void()

export const zMailAddressesGetPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The mail address.
 */
export const zMailAddressesGetResponse = zMailAddress

export const zMailAddressesUpdateAddressBody = zMailAddressUpdate

export const zMailAddressesUpdateAddressPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The address was changed.
 */
export const zMailAddressesUpdateAddressResponse = z.void()

export const zMailAddressesUpdateAutoresponderBody = zMailAutoresponderUpdate

export const zMailAddressesUpdateAutoresponderPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The autoresponder was changed.
 */
export const zMailAddressesUpdateAutoresponderResponse = z.void()

export const zLegacyMailAddressesUpdateAutoresponderBody = zMailAutoresponderUpdate

export const zLegacyMailAddressesUpdateAutoresponderPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The autoresponder was changed.
 */
export const zLegacyMailAddressesUpdateAutoresponderResponse = z.void()

export const zMailAddressesUpdateCatchAllBody = zMailCatchAllUpdate

export const zMailAddressesUpdateCatchAllPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The catch-all was changed.
 */
export const zMailAddressesUpdateCatchAllResponse = z.void()

export const zMailAddressesUpdateForwardAddressesBody = zMailForwardAddressesUpdate

export const zMailAddressesUpdateForwardAddressesPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The forward addresses were changed.
 */
export const zMailAddressesUpdateForwardAddressesResponse = z.void()

export const zLegacyMailAddressesUpdateForwardAddressesBody = zMailForwardAddressesUpdate

export const zLegacyMailAddressesUpdateForwardAddressesPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The forward addresses were changed.
 */
export const zLegacyMailAddressesUpdateForwardAddressesResponse = z.void()

export const zMailAddressesUpdatePasswordBody = zPasswordUpdate

export const zMailAddressesUpdatePasswordPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The password was changed.
 */
export const zMailAddressesUpdatePasswordResponse = z.void()

export const zLegacyMailAddressesUpdatePasswordBody = zPasswordUpdate

export const zLegacyMailAddressesUpdatePasswordPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The password was changed.
 */
export const zLegacyMailAddressesUpdatePasswordResponse = z.void()

export const zMailAddressesUpdateQuotaBody = zMailQuotaUpdate

export const zMailAddressesUpdateQuotaPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The quota was changed.
 */
export const zMailAddressesUpdateQuotaResponse = z.void()

export const zLegacyMailAddressesUpdateQuotaBody = zMailQuotaUpdate

export const zLegacyMailAddressesUpdateQuotaPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The quota was changed.
 */
export const zLegacyMailAddressesUpdateQuotaResponse = z.void()

export const zMailAddressesUpdateSpamProtectionBody = zMailSpamProtectionUpdate

export const zMailAddressesUpdateSpamProtectionPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The spam protection was changed.
 */
export const zMailAddressesUpdateSpamProtectionResponse = z.void()

export const zLegacyMailAddressesUpdateSpamProtectionBody = zMailSpamProtectionUpdate

export const zLegacyMailAddressesUpdateSpamProtectionPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The spam protection was changed.
 */
export const zLegacyMailAddressesUpdateSpamProtectionResponse = z.void()

export const zMailSettingsGetPath = z.object({
  projectId: z.string(),
})

/**
 * The mail settings.
 */
export const zMailSettingsGetResponse = zMailSettings

export const zMailSettingsUpdateBody = zMailSettingUpdate

export const zMailSettingsUpdatePath = z.object({
  projectId: z.string(),
  mailSetting: z.enum(['blacklist', 'whitelist']),
})

/**
 * The setting was changed.
 */
export const zMailSettingsUpdateResponse = z.void()

export const zLegacyMailSettingsUpdateBody = zMailSettingUpdate

export const zLegacyMailSettingsUpdatePath = z.object({
  projectId: z.string(),
  mailSetting: z.enum(['blacklist', 'whitelist']),
})

/**
 * The setting was changed.
 */
export const zLegacyMailSettingsUpdateResponse = z.void()

export const zLegacyMailDeliveryBoxesUpdateDescriptionBody = zDescriptionUpdate

export const zLegacyMailDeliveryBoxesUpdateDescriptionPath = z.object({
  id: z.uuid(),
})

/**
 * The description was changed.
 */
export const zLegacyMailDeliveryBoxesUpdateDescriptionResponse = z.void()

export const zLegacyMailDeliveryBoxesUpdatePasswordBody = zPasswordUpdate

export const zLegacyMailDeliveryBoxesUpdatePasswordPath = z.object({
  id: z.uuid(),
})

/**
 * The password was changed.
 */
export const zLegacyMailDeliveryBoxesUpdatePasswordResponse = z.void()

export const zLegacyMailAddressesUpdateAddressBody = zMailAddressUpdate

export const zLegacyMailAddressesUpdateAddressPath = z.object({
  id: z.uuid(),
})

/**
 * The address was changed.
 */
export const zLegacyMailAddressesUpdateAddressResponse = z.void()

export const zLegacyMailAddressesUpdateCatchAllBody = zMailCatchAllUpdate

export const zLegacyMailAddressesUpdateCatchAllPath = z.object({
  mailAddressId: z.uuid(),
})

/**
 * The catch-all was changed.
 */
export const zLegacyMailAddressesUpdateCatchAllResponse = z.void()

export const zLegacyMailSettingsUpdateBlacklistBody = zBlacklistUpdate

export const zLegacyMailSettingsUpdateBlacklistPath = z.object({
  projectId: z.string(),
})

/**
 * The blacklist was changed.
 */
export const zLegacyMailSettingsUpdateBlacklistResponse = z.void()

export const zLegacyMailSettingsUpdateWhitelistBody = zWhitelistUpdate

export const zLegacyMailSettingsUpdateWhitelistPath = z.object({
  projectId: z.string(),
})

/**
 * The whitelist was changed.
 */
export const zLegacyMailSettingsUpdateWhitelistResponse = z.void()

export const zPageInsightsListPath = z.object({
  projectId: z.uuid(),
})

export const zPageInsightsListQuery = z.object({
  domain: z.string().optional(),
})

/**
 * The domains with their pages.
 */
export const zPageInsightsListResponse = z.array(zPageInsightsOverview)

export const zPageInsightsGetQuery = z.object({
  domain: z.string(),
  path: z.string(),
  date: z.iso.date().optional(),
})

/**
 * The performance data.
 */
export const zPageInsightsGetResponse = zPageInsights

export const zPageInsightsStracesScheduleBody = zStraceSchedule

export const zPageInsightsStracesSchedulePath = z.object({
  projectId: z.uuid(),
})

/**
 * The measurement is scheduled; its id, for `pageInsights.straces.get`.
 */
export const zPageInsightsStracesScheduleResponse = zCreated

export const zPageInsightsStracesGetPath = z.object({
  straceId: z.uuid(),
  projectId: z.uuid(),
})

/**
 * The result of the strace.
 */
export const zPageInsightsStracesGetResponse = zStraceResult

export const zRelocationCreateBody = zRelocationCreate

/**
 * The relocation was ordered.
 */
export const zRelocationCreateResponse = z.void()

export const zRelocationCreateLegacyTariffChangeBody = zLegacyTariffChangeCreate

/**
 * The change was registered.
 */
export const zRelocationCreateLegacyTariffChangeResponse = zMessageReference

export const zExtensionsListQuery = z.object({
  context: zExtensionContext.optional(),
  limit: z.int().optional().default(1000),
  skip: z.int().optional().default(0),
  page: z.int().optional().default(1),
})

/**
 * The extensions.
 */
export const zExtensionsListResponse = z.array(zExtension)

export const zExtensionsGetPath = z.object({
  extensionId: z.uuid(),
})

/**
 * The extension.
 */
export const zExtensionsGetResponse = zExtension

export const zExtensionsContributorsListQuery = z.object({
  limit: z.int().optional().default(1000),
  skip: z.int().optional().default(0),
  page: z.int().optional().default(1),
})

/**
 * The contributors.
 */
export const zExtensionsContributorsListResponse = z.array(zContributor)

export const zExtensionsContributorsGetPath = z.object({
  contributorId: z.uuid(),
})

/**
 * The contributor.
 */
export const zExtensionsContributorsGetResponse = zContributor

export const zExtensionsPublicKeysGetPath = z.object({
  serial: z.string(),
})

/**
 * The public key.
 */
export const zExtensionsPublicKeysGetResponse = zWebhookPublicKey

export const zExtensionsInstancesListQuery = z.object({
  limit: z.int().optional().default(1000),
  skip: z.int().optional().default(0),
  page: z.int().optional().default(1),
  context: zExtensionContext,
  contextId: z.uuid(),
})

/**
 * The extension instances.
 */
export const zExtensionsInstancesListResponse = z.array(zExtensionInstance)

export const zExtensionsInstancesCreateBody = zExtensionInstanceCreate

/**
 * The extension instance was created.
 */
export const zExtensionsInstancesCreateResponse = zCreated

export const zExtensionsInstancesDeletePath = z.object({
  extensionInstanceId: z.uuid(),
})

/**
 * The extension instance was deleted.
 */
export const zExtensionsInstancesDeleteResponse = z.void()

export const zExtensionsInstancesGetPath = z.object({
  extensionInstanceId: z.uuid(),
})

/**
 * The extension instance.
 */
export const zExtensionsInstancesGetResponse = zExtensionInstance

export const zExtensionsInstancesEnablePath = z.object({
  extensionInstanceId: z.uuid(),
})

/**
 * The extension instance was enabled.
 */
export const zExtensionsInstancesEnableResponse = z.void()

export const zExtensionsInstancesDisablePath = z.object({
  extensionInstanceId: z.uuid(),
})

/**
 * The extension instance was disabled.
 */
export const zExtensionsInstancesDisableResponse = z.void()

export const zExtensionsInstancesAuthenticateBody = zExtensionInstanceLogin

export const zExtensionsInstancesAuthenticatePath = z.object({
  extensionInstanceId: z.uuid(),
})

/**
 * The token and when it expires.
 */
export const zExtensionsInstancesAuthenticateResponse = zExtensionInstanceToken
