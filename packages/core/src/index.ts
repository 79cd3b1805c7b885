export type { Call, DocumentedResponse } from './call/call.js'
export type { ListCall, Page } from './call/list-call.js'
export type { RequestMethod, RequestOptions } from './call/request-call.js'
export type { UploadLimits } from './call/upload-call.js'
export type { Failure, Result, Success } from './call/call.js'
export type { Backoff, CallOptions, HeaderValues, ListCallOptions } from './model/call-options.js'
export type { ClientOptions } from './client/options.js'
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
  StateError,
  TimeoutError,
} from './errors/errors.js'
export type { RequestSummary } from './errors/errors.js'
export { memoryTokenStore, type StoredToken, type TokenStore, type TokenOptions, type TokenStoreOptions } from './auth/token-store.js'
export { memoryRateLimitStore } from './pipeline/rate-limit-store.js'
export type { AttemptEvent, AttemptStart, BeforeAttempt, OnAttempt, OnWait, WaitEvent } from './model/hooks.js'
export type { UploadBody } from './request/file-body.js'
export type { FileDownload } from './response/file-download.js'
export type { Limits, RateLimitReport, RateLimitStore } from './model/stores.js'
export type { Fetch, FetchInit, FetchResponse } from './model/fetch.js'
