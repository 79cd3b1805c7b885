import type { Credentials } from '../spec/document.js'

/** One entry of `x-sign-in`; specs/extensions.schema.json says what each field means. */
export type SignIn = SignInByValue | SignInByConstant | SignInBySignedRequest | SignInByExchange

interface SignInByValue {
  kind: 'value'
  description?: string
  credentials: Credentials
}

interface SignInByConstant {
  kind: 'constant'
  option: string
  value: string
}

export interface SignInBySignedRequest {
  kind: 'signedRequest'
  description?: string
  /** The account's name and its private key, in this order. */
  credentials: Credentials
  settings?: Record<string, { field: string; lifetime?: boolean }>
  request: { path: string; account: string; nonce: string; signature: string; token: string }
  lifetime: number
  longestLifetime?: number
}

export interface SignInByExchange {
  kind: 'exchange'
  description?: string
  credentials: Credentials
  /** Its path is a template whose parameters are credentials; `token` and `expires` are pointers into the answer. */
  request: { path: string; fields?: Record<string, string>; token: string; expires: string }
  secondFactor?: { status: number; path: string; field: string }
}
