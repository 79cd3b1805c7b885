// For generated packages. Applications do not need it.
export { clientCredentials } from './auth/client-credentials.js'
export {
  type AuthorizationUrl,
  type AuthorizationUrlOptions,
  authorizationUrl,
  type ExchangeCodeOptions,
  exchangeCode,
  type GrantedToken,
} from './oauth2/authorization-code.js'
export { exchangedToken, type SecondFactor } from './auth/exchanged-token.js'
export { readPrivateKey } from './auth/private-key.js'
export { signedToken } from './auth/signed-token.js'
export { basic, bearer, constantBearer, headerKey, type TokenFunction } from './auth/header-key.js'
export { type Call, call, type DocumentedResponse } from './call/call.js'
export { Resource } from './call/resource.js'
export { type Change, edit, type EditArguments, type Edited } from './call/edit.js'
export { list, type ListCall } from './call/list-call.js'
export { request, type RequestMethod, type RequestOptions } from './call/request-call.js'
export { upload, type UploadOptions, type WithFile } from './call/upload-call.js'
export type { Arguments, CallOptions, ListCallOptions, WithBody } from './model/call-options.js'
export { Client } from './client/client.js'
export type { Operation } from './model/operation.js'
export type { ClientOptions, ConsistencyOptions } from './client/options.js'
export type { Provider, AuthMethod } from './model/provider.js'
export { defaultQuery } from './pipeline/default-query.js'
export { isSecretName } from './errors/secrets.js'
export { passing } from './pipeline/passing.js'
export { consistency } from './pipeline/consistency.js'
export { rateLimit } from './pipeline/rate-limit.js'
export { headerStyle } from './pagination/header-style.js'
export { linkStyle } from './pagination/link-style.js'
export { offsetStyle } from './pagination/offset-style.js'
export { pageStyle } from './pagination/page-style.js'
export type { PaginationStyle } from './model/pagination-style.js'
export { type UploadBody, writeFile, writeFileAs, writeParts } from './request/file-body.js'
export { writeForm, writeFormWith, writeText } from './request/form-body.js'
export { type Downloads, readFile } from './response/file-download.js'
export { adviceOn, adviceOnTokens } from './response/error-message.js'
export { headerText } from './response/error-message.js'
export { keyedFields, listedFields } from './response/error-message.js'
export { readPlainText } from './response/read-body.js'
export type { TokenOptions, TokenStoreOptions } from './auth/token-store.js'

// For ./openapi-fetch.ts, which is built on this file, so that a process loads one file and not a third with what both need.
export { isStream } from './model/fetch.js'
export { accept, setHeaders, writeBody } from './request/build-request.js'
export { buildPath, buildQuery } from './request/build-url.js'
export { invalidRequest, orInvalid } from './request/invalid-request.js'
export { sendFile } from './request/send-file.js'
export { guardedStream } from './response/guarded-stream.js'
export { isJson, openLevels, readJson } from './response/parse.js'
export { hasBody, readErrorText } from './response/read-body.js'
export { withBody } from './response/to-response.js'
