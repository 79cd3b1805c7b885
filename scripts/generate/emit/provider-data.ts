import type { PaginationStyle, SecurityScheme } from '../../spec/document.ts'
import type { ProviderModel } from '../model.ts'
import { styleConstant } from '../names.ts'
import { Refusal } from '../refusal.ts'
import { docBlock, sentence } from './documentation.ts'

/** src/provider.gen.ts: what the specification declares of the provider as a whole, as data, and the client's options. */
export function emitProviderData(model: ProviderModel): string {
  const { name, baseUrl, mediaType, scheme, document } = model
  const credentials = scheme['x-credentials'] ?? {}
  const auth = authentication(name, scheme)
  const styles = Object.entries(document['x-pagination-styles'] ?? {}).map(([style, declared]) => pagination(style, declared))
  const core = [
    'Client',
    'type ClientOptions',
    'type Provider',
    ...auth.imports,
    ...styles.flatMap(({ factory }) => ['type PaginationStyle', factory]),
  ]
  const provider = {
    name,
    baseUrl,
    mediaType,
    credentials: Object.fromEntries(Object.entries(credentials).map(([option, { secret }]) => [option, secret ?? false])),
  }
  const declared = [
    ...Object.entries(provider).map(([key, value]) => `${key}: ${JSON.stringify(value)},`),
    `auth: ${auth.expression},`,
    ...(document['x-rate-limit'] ? [`rateLimit: ${JSON.stringify(document['x-rate-limit'])},`] : []),
    ...(document['x-error'] ? [`error: ${JSON.stringify(document['x-error'])},`] : []),
  ]
  return [
    `import { ${[...new Set(core)].join(', ')} } from '@hostwright/core/client'`,
    '',
    `/** Options of the ${name} client: credentials and behaviour. */`,
    `export interface ${name}Options extends ClientOptions${auth.tokens ? ', TokenOptions' : ''} {`,
    ...Object.entries(credentials).flatMap(([option, credential]) => [describeOption(credential), `  readonly ${option}: string`]),
    '}',
    '',
    `/** What the specification declares of ${name} as a whole. */`,
    `export const provider: Provider = {`,
    ...declared,
    '}',
    '',
    ...styles.map(({ constant }) => constant),
    '',
    docBlock([
      `A client to hand to the flat functions: \`${model.operations[0]?.flat}({ client, … })\`.`,
      '',
      '@throws ConfigurationError naming the option that cannot work',
    ]),
    `export const createClient = (options: ${name}Options): Client => new Client(provider, options)`,
    '',
  ].join('\n')
}

type Credential = NonNullable<SecurityScheme['x-credentials']>[string]

function describeOption({ description, secret }: Credential): string {
  return docBlock([`${sentence(description)}${secret ? ' Never shown in errors, events or logs.' : ''}`], '  ')
}

interface Authentication {
  readonly expression: string
  readonly imports: readonly string[]
  /** Whether tokens are fetched. */
  readonly tokens: boolean
}

/** The mechanism of core that a security scheme stands for. */
function authentication(name: string, scheme: SecurityScheme): Authentication {
  const options = Object.keys(scheme['x-credentials'] ?? {})
  const [first = '', second = ''] = options
  const wants = (count: number, what: string) => {
    if (options.length !== count)
      throw new Refusal(`The security scheme of ${name} is ${what}, which takes ${count} credentials; x-credentials has ${options.length}.`)
  }
  if (scheme.type === 'http' && scheme.scheme === 'bearer') {
    wants(1, 'http bearer')
    return { expression: `bearer('${first}')`, imports: ['bearer'], tokens: false }
  }
  if (scheme.type === 'http' && scheme.scheme === 'basic') {
    wants(2, 'http basic')
    return { expression: `basic('${first}', '${second}')`, imports: ['basic'], tokens: false }
  }
  if (scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name) {
    wants(1, 'an API key')
    return { expression: `headerKey('${scheme.name.toLowerCase()}', '${first}')`, imports: ['headerKey'], tokens: false }
  }
  const flow = scheme.type === 'oauth2' ? scheme.flows?.clientCredentials : undefined
  if (flow?.tokenUrl) {
    wants(2, 'OAuth2 client credentials')
    const { format = 'form', lifetime } = scheme['x-token-request'] ?? {}
    const declared = {
      tokenUrl: flow.tokenUrl,
      clientId: first,
      clientSecret: second,
      format,
      lifetime,
      scope: Object.keys(flow.scopes).join(' ') || undefined,
    }
    return {
      expression: `clientCredentials(${JSON.stringify(declared)})`,
      imports: ['clientCredentials', 'type TokenOptions'],
      tokens: true,
    }
  }
  throw new Refusal(`The security scheme of ${name} (${scheme.type}) is not one that core can sign in with.`)
}

/** A pagination style as a constant; of the declared places only those that a client reads. */
function pagination(style: string, declared: PaginationStyle): { readonly constant: string; readonly factory: string } {
  if (declared.kind === 'page') {
    const { query, items, total, page, size, defaultSize } = declared
    return {
      factory: 'pageStyle',
      constant: `export const ${styleConstant(style)}: PaginationStyle = /* @__PURE__ */ pageStyle(${JSON.stringify({ query, items, total, page, size, defaultSize })})`,
    }
  }
  const { items, next } = declared
  return {
    factory: 'linkStyle',
    constant: `export const ${styleConstant(style)}: PaginationStyle = /* @__PURE__ */ linkStyle(${JSON.stringify({ items, next })})`,
  }
}
