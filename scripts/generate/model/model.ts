import type { Document } from '@hostwright/openapi/document.ts'
import type { ConfidenceExtension, UploadExtension } from '@hostwright/openapi/extension-types.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import type { Code } from '../code.ts'
import type { AuthMethod } from './auth-methods.ts'
import type { RequestKind, ResponseKind } from './bodies.ts'
import type { Contents } from './contents.ts'
import type { Examples } from './examples.ts'
import type { Names } from './names.ts'

/** A route: one operation, or several variants with common types. */
export interface RouteModel extends SpecOperation {
  /** Stem of its types. */
  readonly type: Code
  readonly contents: Contents
}

/** The generator's model of a provider. */
export interface ProviderModel {
  /** Folder under specs/ and packages/, and the package's name without scope. */
  readonly folder: Code
  /** Name of the client class. */
  readonly name: Code
  readonly docs: string
  readonly description: string
  readonly apiVersion: string
  readonly baseUrl: string
  /** Media type of request bodies, unless an operation says otherwise. */
  readonly mediaType: string
  readonly authMethods: readonly AuthMethod[]
  /** Options with the credentials that the mock accepts: those of the first method that has some. */
  readonly mockCredentials: readonly string[]
  /** The endpoints of the OAuth2 authorization code flow below the server, if the provider has one. */
  readonly authorization: { readonly authorizationPath: string; readonly tokenPath: string } | undefined
  readonly document: Document
  /** The document as it is written, for the mock; `document` has other schemas for requests where readOnly or writeOnly ask for them. */
  readonly source: Document
  /** Routes of the specification by operationId. */
  readonly routes: ReadonlyMap<string, RouteModel>
  readonly operations: readonly OperationModel[]
}

/** An operation with everything that the emitted package contains about it. */
export interface OperationModel extends Names {
  /** JSON Pointer to it in the document. */
  readonly at: string
  /** operationId of its route; differs from `id` if variants share the route. */
  readonly route: string
  /** Component of its body, and name of the body's example, if it is a variant. */
  readonly variant: { readonly body: Code; readonly example: string } | undefined
  /** In upper case. */
  readonly httpMethod: Code
  readonly path: string
  /** Base URL of its own server, if that is not the provider's. */
  readonly server: string | undefined
  readonly summary: string
  readonly description: string
  readonly tag: string
  readonly deprecated: boolean
  readonly confidence: ConfidenceExtension | undefined
  /** Name of its pagination style. */
  readonly pages: string | undefined
  /** JSON Pointer to its items, if its style leaves that to each list. */
  readonly itemsAt: string | undefined
  /** A list's items: their component, otherwise their path in the response. */
  readonly item: string | readonly string[] | undefined
  /** Undefined if the HTTP method decides. */
  readonly retry: 'safe' | 'never' | undefined
  /** Whether it creates an invoice. */
  readonly charges: boolean
  /** False if it needs no credentials. */
  readonly authenticated: boolean
  /** Media type of its request body. */
  /** Example credentials, if it does not accept the client's first auth method. */
  readonly credentials: Readonly<Record<string, unknown>> | undefined
  readonly bodyType: string | undefined
  /** How core writes the body, and reads successful responses. */
  readonly requestKind: RequestKind
  /** Fields of a urlencoded form whose arrays are numbered. */
  readonly numberedFields: readonly string[]
  readonly responseKind: ResponseKind
  /** Media types of successful responses. */
  readonly accept: string | undefined
  /** The rules of upload tokens. */
  readonly upload: UploadModel | undefined
  /** How it is edited, if it replaces an object as a whole. */
  readonly edit: EditModel | undefined
  /** The states of the object that it reads, if callers can wait for them. */
  readonly wait: WaitModel | undefined
  /** The form field of a single file, if the operation accepts only that form. */
  readonly fileField: string | undefined
  /** Query parameters whose arrays are numbered. */
  readonly indexed: readonly string[]
  /** Query parameters whose arrays are one value, separated by commas. */
  readonly joined: readonly string[]
  /** Whether it can be called without arguments. */
  readonly argumentsOptional: boolean
  /** Success statuses without a body. */
  readonly emptyStatuses: readonly number[]
  /** Whether no success has a body. */
  readonly bodiless: boolean
  readonly errorStatuses: readonly number[]
  /** Whether it documents a default response. */
  readonly anyError: boolean
  /** Documented error statuses without a body. */
  readonly bodilessErrors: readonly number[]
  readonly pathParameters: readonly string[]
  readonly examples: Examples
  /** Whether it reads a single thing: docs and demos show it first. */
  readonly isPlainRead: boolean
  /** Documented headers of its successes, except those of pages, rate limits and errors, which the client reads. */
  readonly headers: readonly ResponseHeader[]
  readonly call: CallData
}

/** An operation before its call is known, which depends on the other operations. */
export type DescribedOperation = Omit<OperationModel, 'call'>

/** How a call passes its operation to core. */
export interface CallData {
  /** Function of core. */
  readonly runner: Code
  /** The operation, without the provider's defaults. */
  readonly operation: Data
  /** The rules of upload tokens. */
  readonly upload: Data | undefined
  /** How the object is read that the operation replaces. */
  readonly edit: Data | undefined
  /** The states of the object that is read. */
  readonly wait: Data | undefined
  /** The part of the operation that a request by path needs. */
  readonly byPath: Data
}

/** Data by name; undefined members are left out. */
export interface Data {
  readonly [key: string]: DataValue | undefined
}

/** A value of an operation's data: a literal or a name. */
export type DataValue = string | number | boolean | readonly (number | string)[] | Data | Named

/** A name in an operation's data: of core, or of provider.gen.ts; called with `argument` if there is one. */
export interface Named {
  readonly from: 'core' | 'provider'
  readonly name: Code
  readonly argument?: string | readonly string[]
}

/** A documented header of a response. */
export interface ResponseHeader {
  readonly name: string
  readonly description: string
}

/** The read and the field of an operation that replaces an object as a whole (x-edit), and the names of its edit. */
export interface EditModel extends Names {
  readonly read: DescribedOperation
  readonly query: Readonly<Record<string, string>> | undefined
  readonly field: string
}

/** The states of an object that an operation reads, by the name of their property, and the names of the wait for one. */
export interface WaitModel extends Names {
  readonly states: Readonly<Record<string, WaitState>>
}

/** A property with states. */
export interface WaitState {
  /** JSON Pointer in the response. */
  readonly at: string
  readonly values: readonly string[]
  readonly failed: readonly string[] | undefined
  /** Milliseconds between two reads. */
  readonly interval: number | undefined
}

/** An upload's token: its header, and the read that returns its rules. */
export interface UploadModel extends Omit<UploadExtension, 'rules'> {
  readonly rules: { readonly id: string; readonly path: string; readonly authenticated: boolean }
}
