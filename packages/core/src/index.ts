export type { Call, DocumentedResponse } from './call/call.js'
export type { ListCall, Page } from './call/list-call.js'
export type { UploadLimits } from './call/upload-call.js'
export type { Failure, Result, Success } from './call/result.js'
export type { CallOptions, ListCallOptions } from './client/call-options.js'
export type { ClientOptions, TokenOptions, TokenStoreOptions } from './client/options.js'
export {
  AbortError,
  ApiError,
  AuthError,
  ConfigurationError,
  ConsistencyError,
  HostwrightError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RateLimitError,
  TimeoutError,
} from './errors/errors.js'
export type { RequestSummary } from './errors/redact.js'
export { memoryTokenStore, type StoredToken, type TokenStore } from './auth/token-store.js'
export { type Limits, memoryRateLimitStore, type RateLimitReport, type RateLimitStore } from './pipeline/rate-limit-store.js'
export type { AttemptEvent, OnAttempt } from './pipeline/events.js'
export type { UploadBody } from './request/file-body.js'
export type { FileDownload } from './response/file-download.js'
export type { Fetch, FetchInit } from './pipeline/transport.js'
export type { FetchResponse } from './response/to-response.js'
