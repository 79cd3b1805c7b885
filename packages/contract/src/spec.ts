/** The parts of a bundled OpenAPI document that contract tests look at. */
export interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, Scheme>> }
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly 'x-rate-limit'?: {
    /** Seconds. */
    readonly window?: number
    readonly headers?: { readonly remaining?: string; readonly reset?: string }
    readonly code?: string
  }
  readonly 'x-error'?: { readonly code?: string }
}

interface Scheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
  readonly flows?: Readonly<Record<string, unknown>>
  readonly 'x-credentials'?: Credentials
  readonly 'x-token-request'?: { readonly lifetime?: number }
  readonly 'x-sign-in'?: readonly WayToSignIn[]
}

export interface WayToSignIn {
  readonly kind: string
  readonly credentials?: Credentials | undefined
  readonly request?: { readonly path: string }
  /** Seconds. */
  readonly lifetime?: number
}

type Credentials = Readonly<Record<string, { readonly example: string; readonly secret?: boolean }>>

interface Media {
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>
}

interface Answer {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, Media>>
}

interface Parameter {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
}

interface RawOperation {
  readonly operationId?: string
  readonly 'x-pagination'?: unknown
  readonly 'x-variants'?: readonly { readonly id: string }[]
  readonly security?: readonly unknown[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> }
  readonly responses?: Readonly<Record<string, Answer>>
}

/** What the specification says of an operation, as far as a call's outside shows it. */
export interface Declared {
  readonly id: string
  /** operationId of its route, which several documented operations may share. */
  readonly route: string
  /** Whether tokens are requested here. */
  readonly grantsTokens: boolean
  readonly method: string
  readonly path: string
  readonly pages: boolean
  /** False where it needs no credentials. */
  readonly secured: boolean
  /** Headers that its caller may pass, in lower case. */
  readonly headers: readonly string[]
  /** Media types of its request body; undefined where it has none. */
  readonly bodyTypes: readonly string[] | undefined
  /** Example bodies by documented status; undefined for a status without a body. */
  readonly answers: ReadonlyMap<number, unknown>
  /** Example body of all other statuses (`default`), if it has one. */
  readonly otherwise: unknown
}

/** Statuses that never have a body, whatever is documented. */
const BODILESS = new Set(['204', '205'])

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Headers in which the document's schemes put a credential, in lower case. */
export function credentialHeaders({ components }: Spec): readonly string[] {
  return Object.values(components?.securitySchemes ?? {}).map(({ type, in: place, name }) =>
    (type === 'apiKey' && place === 'header' ? (name ?? '') : 'authorization').toLowerCase(),
  )
}

/** All operations of a bundled document, by operationId. */
export function declaredOperations(spec: Spec): ReadonlyMap<string, Declared> {
  const signIn = tokenPaths(spec)
  const found = Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).flatMap((method) =>
      declare(spec, signIn, path, method.toUpperCase(), item[method] as RawOperation),
    ),
  )
  return new Map(found.map((operation) => [operation.id, operation]))
}

/** Paths at which a signed request is exchanged for a token. */
export function tokenPaths({ components }: Spec): readonly string[] {
  const ways = Object.values(components?.securitySchemes ?? {}).flatMap((scheme) => scheme['x-sign-in'] ?? [])
  return ways.flatMap(({ request }) => request?.path ?? [])
}

function declare(spec: Spec, signIn: readonly string[], path: string, method: string, operation: RawOperation): Declared[] {
  const body = operation.requestBody && resolveNode(spec, operation.requestBody)
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, answer]) => [Number(status), BODILESS.has(status) ? undefined : example(resolveNode(spec, answer))] as const,
  )
  const route = operation.operationId ?? ''
  const declared = {
    id: route,
    route,
    grantsTokens: signIn.includes(path),
    method,
    path,
    pages: operation['x-pagination'] !== undefined,
    secured: (operation.security ?? spec.security ?? []).length > 0,
    headers: (operation.parameters ?? [])
      .map((parameter) => resolveNode(spec, parameter))
      .flatMap(({ name, in: place }) => (place === 'header' && name !== undefined ? name.toLowerCase() : [])),
    bodyTypes: body && Object.keys(body.content ?? {}),
    answers: new Map(answers),
    otherwise: operation.responses?.['default'] && example(resolveNode(spec, operation.responses['default'])),
  }
  return operation['x-variants']?.map(({ id }) => ({ ...declared, id })) ?? [declared]
}

function example(answer: Answer): unknown {
  const media = Object.values(answer.content ?? {})[0]
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value
}

/** What a `$ref` leads to. */
export function resolveNode<T extends { readonly $ref?: string }>(spec: Spec, node: T): T {
  if (node.$ref === undefined) return node
  const keys = node.$ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], spec) as T
}
