import { environmentVariable } from '@hostwright/openapi/auth-methods.ts'
import { prose } from '@hostwright/shared/text/markdown.ts'
import { code, Expression, literal, quote } from '../code.ts'
import type { AuthMethod } from '../model/auth-methods.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { lowered } from '../text.ts'
import { SITE } from './addresses.ts'
import { centralCall, centralList, exampleCall, exampleItem, firstRead } from './call-source.ts'

/** Returns the section with a program that reads the provider's central list. */
export function firstCall(model: ProviderModel): string[] {
  const { folder, name, authMethods } = model
  const [first] = authMethods
  return [
    '## First call',
    '',
    '```ts',
    `import { ${name} } from '@hostwright/${folder}'`,
    '',
    `const ${folder} = new ${name}(${first ? credentialsOf(folder, first) : ''})`,
    '',
    centralCall(model),
    '```',
    '',
    `Calls take \`{ path, query, headers, body }\`, as the [reference](${SITE}/reference/${folder}/) shows for each, where they can be tried against a mock.`,
    '',
  ]
}

/** Returns credentials from the environment, as source. */
export function credentialsOf(folder: string, { credentials, flag }: AuthMethod): string {
  if (flag !== undefined) return `{ ${flag}: true }`
  const members = Object.keys(credentials).map((option) => `  ${option}: process.env.${environmentVariable(folder, option)},`)
  return ['{', ...members, '}'].join('\n')
}

/** Returns the section on auth methods, with their settings. */
export function authentication({ name, authMethods, document }: ProviderModel): string[] {
  const [first, ...others] = authMethods
  if (!first) return []
  const source = document['x-notes']?.find(({ title }) => title === CREDENTIALS)
  const flag = first.flag === undefined ? [] : ([[first.flag, first]] as const)
  const described = [...Object.entries(first.credentials), ...flag, ...Object.entries(first.settings ?? {})]
  return [
    '## Auth',
    '',
    ...(source ? [prose(source.text), ''] : []),
    ...described.map(([option, { description }]) => `- \`${option}\`: ${prose(description)}`),
    ...others.map((method) => otherMethod(name, method)),
    ...([first, ...others].some(({ tokenOptions }) => tokenOptions)
      ? [
          '',
          `${first.tokenOptions ? 'The client fetches a token with the first call' : 'If an auth method needs a token, the client fetches it with the first call'}, shares it among all calls and renews it in time. For scripts, \`tokenStore: fileTokenStore(path)\` of \`@hostwright/core/file-store\` keeps it between runs; install \`@hostwright/core\` for it.`,
        ]
      : []),
    '',
    "Credentials go to the provider's own servers only, and never show in errors, events or logs.",
    '',
  ]
}

/** Title of the note that says where credentials come from. */
export const CREDENTIALS = 'Credentials'

/** Returns the list entry of a further auth method. */
function otherMethod(name: string, { flag, credentials, description, secondFactor }: AuthMethod): string {
  const options = flag === undefined ? Object.keys(credentials).join(', ') : `${flag}: true`
  const factor = secondFactor ? `\n  - \`${secondFactor.option}\`: a function. ${prose(secondFactor.description)}` : ''
  return `- or \`new ${name}({ ${options} })\`: ${lowered(prose(description))}${factor}`
}

/** Returns a page size that the provider allows. */
function pageSizeOf({ document }: ProviderModel, { pages = '' }: Pick<OperationModel, 'pages'>): number {
  const style = document['x-pagination-styles']?.[pages]
  return Math.min(100, (style && 'maxSize' in style ? style.maxSize : undefined) ?? 100)
}

/** Returns the section on lists with pages. */
export function paging(model: ProviderModel): string[] {
  const list = centralList(model)
  if (!list) return []
  const count = model.operations.filter(({ pages }) => pages).length
  const call = `${model.folder}.${exampleCall(list)}`
  const args = literal({ ...list.examples.required, pageSize: pageSizeOf(model, list) })
  return [
    '## Pages',
    '',
    `${count} of ${model.operations.length} operations page. A loop over a list, as above, fetches each page when it is needed.`,
    '',
    '```ts',
    `const items = await ${model.folder}.${list.id}(${args}).toArray({ limit: 5000 })`,
    `const first = await ${call} // the first page as the provider sends it`,
    `for await (const page of ${call}.pages()) console.log(page.items.length, page.cursor) // { cursor } resumes there`,
    '```',
    '',
    `If items are deleted while you read, later ones move to earlier pages and can be skipped: [more](${SITE}/guide/pages.html).`,
    '',
  ]
}

/** Returns the section on errors. */
export function errors(model: ProviderModel): string[] {
  const operation = firstRead(model)
  if (!operation) return []
  const call = `${model.folder}.${exampleCall(operation)}`
  return [
    '## Errors',
    '',
    "Every error is a `HostwrightError`; its message names the operation and carries the provider's own sentence.",
    '',
    '```ts',
    `import { ApiError, AuthError, NetworkError } from '@hostwright/${model.folder}'`,
    '',
    'try {',
    `  await ${call}`,
    '} catch (error) {',
    '  if (error instanceof AuthError) console.error(error.message) // the provider rejects the credentials',
    '  else if (error instanceof ApiError) console.error(error.status, error.code, error.body, error.retryAfter) // ms',
    '  else if (error instanceof NetworkError) console.error(error.cause) // no response came',
    '  else throw error',
    '}',
    '',
    `const result = await ${call}.result() // documented errors do not reject it`,
    'if (result.ok) console.log(result.data)',
    'else console.error(result.status, result.error)',
    '```',
    '',
    `GET, PUT and DELETE are retried after network errors and passing server errors; POST and PATCH only if nothing was done. All classes are in the [guide](${SITE}/guide/errors.html).`,
    '',
  ]
}

/** Returns the section on tests against the mock. */
export function testing(model: ProviderModel): string[] {
  const { folder, name } = model
  const operation = centralList(model) ?? firstRead(model)
  if (!operation) return []
  return [
    '## Tests',
    '',
    `A mock behaves like ${name}, without a socket or an account; \`npm install --save-dev @hostwright/mock\`.`,
    '',
    '```ts',
    "import { createMock } from '@hostwright/mock'",
    '',
    `const mock = await createMock(${quote(folder)}, { items: 25 })`,
    `const tested = new ${name}(mock.clientOptions)`,
    '',
    `mock.fail({ operation: ${quote(operation.id)}, status: 503 }) // the client retries`,
    `await tested.${exampleCall(operation)}`,
    'mock.assertClean() // throws a list of the requests that broke the spec',
    '```',
    '',
    `[Contract tests](${SITE}/contract-testing.html) leads from an empty folder to a green test.`,
    '',
  ]
}

/** Returns the section of short answers, which link to examples. */
export function recipes(model: ProviderModel): string[] {
  const { folder, operations } = model
  const pages = operations.some((operation) => operation.pages)
  return [
    '## Recipes',
    '',
    `Longer ones, each with its tests, are on the [site](${SITE}/guide/recipes.html).`,
    '',
    '- **Proxy.** `NODE_USE_ENV_PROXY=1` makes Node 22.21 and later use `HTTPS_PROXY`. Elsewhere pass the `fetch` of undici with a `ProxyAgent` as its `dispatcher`.',
    '- **CA of your own.** `NODE_EXTRA_CA_CERTS=ca.pem`, or the `fetch` of undici with an `Agent` that has `connect: { ca }`.',
    `- **CommonJS.** \`require('@hostwright/${folder}')\` works, without a flag. Jest needs \`NODE_OPTIONS=--experimental-vm-modules\`.`,
    ...(pages
      ? [
          `- **Page size.** \`pageSize: ${pageSizeOf(model, centralList(model) ?? { pages: undefined })}\` in a call of a list, whatever the provider calls it; \`toArray({ limit })\` bounds the number of items.`,
        ]
      : []),
    '- **Deadline.** `timeout`, of the client or a call, and `signal` of a call end it whatever it waits for.',
    '- **Logs and traces.** `onAttempt` gets each attempt with operation, status and duration; `beforeAttempt` adds headers such as `traceparent`.',
    `- **A route that this package lacks.** \`${folder}.request('GET', '/path/{name}', { path: { name } })\`.`,
    '',
  ]
}

/** Returns the section on the entries of the package. */
export function imports(model: ProviderModel): string[] {
  const { folder, name, authMethods } = model
  const operation = centralList(model) ?? firstRead(model)
  const [first, second] = authMethods
  if (!operation || !first) return []
  const credentials = credentialsOf(folder, first)
  const options = second
    ? `{\n  auth: ${first.selector}(${first.flag === undefined ? credentials.replaceAll('\n', '\n  ') : ''}),\n}`
    : credentials
  const joinedNames = ['createClient', ...(second ? [first.selector] : []), operation.flat].join(', ')
  const call = `${operation.flat}(${literal({ client: new Expression(code`client`), ...operation.examples.required })})`
  return [
    '## Four ways to call',
    '',
    '| import | what |',
    '|---|---|',
    `| \`@hostwright/${folder}\` | the client class, and the types of all components |`,
    `| \`@hostwright/${folder}/functions\` | flat functions, for tree-shaken bundles |`,
    `| \`@hostwright/${folder}/openapi-fetch\` | \`create${name}Fetch(options)\`, for path-based calls (install openapi-fetch) |`,
    `| \`@hostwright/${folder}/zod\` | zod/mini schemas: strict for requests, lenient for responses (install zod 4) |`,
    '',
    'Flat functions take their client with them:',
    '',
    '```ts',
    `import { ${joinedNames} } from '@hostwright/${folder}/functions'`,
    '',
    `const client = createClient(${options})`,
    operation.pages
      ? `for await (const ${exampleItem(operation)} of ${call}) console.log(${exampleItem(operation)})`
      : `const data = await ${call}`,
    '```',
    '',
    ...(second
      ? [
          `Each auth method is a function, so that a bundle contains only those that it uses: ${authMethods
            .map((method) => `\`${method.selector}\``)
            .join(', ')}.`,
          '',
        ]
      : []),
  ]
}
