import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import { environmentVariable } from '@hostwright/openapi/auth-methods.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { lowered, sentence } from '../text.ts'
import { abilities, notes } from './readme-sections.ts'
import { code, Expression, literal } from '../code.ts'
import { exampleCall, firstRead } from './call-source.ts'
import type { AuthMethod } from '../model/auth-methods.ts'

/** Emits the README.md of a package: install, auth methods, first call, good to know, pages, errors, and a table of operations. */
export function emitReadme(model: ProviderModel): string {
  const { folder, name, docs, description, operations, apiVersion } = model
  const doubtful = operations.filter(({ confidence }) => confidence)
  return [
    `# @hostwright/${folder}`,
    '',
    `Typed client for the ${name} API, version ${prose(apiVersion)}. ${prose(description)}`,
    '',
    `Generated from [specs/${folder}](../../specs/${folder}); gaps and mistakes of the provider's documentation are listed in [CURATION.md](../../specs/${folder}/CURATION.md). The provider's own documentation is at <${docs}>.`,
    '',
    '```sh',
    `npm install @hostwright/${folder}`,
    '```',
    '',
    ...authentication(model),
    ...firstCall(model),
    ...notes(model),
    ...paging(model),
    ...abilities(model),
    '## When something goes wrong',
    '',
    'Every error is a `HostwrightError`: `ApiError` for a status outside 2xx (with `status`, `code`, `body`, `retryAfter` in ms; `AuthError` if credentials were rejected, `RateLimitError` if the limit is used up), `NetworkError`, `TimeoutError`, `AbortError`, `InvalidRequestError` for arguments that cannot be sent, `InvalidResponseError` for a response that is not the documented one, and `ConfigurationError` for an invalid option. `.result()` resolves to `{ ok, status, data or error }`; documented errors do not reject it. `.withResponse()` adds status and headers.',
    '',
    '## Four ways to call',
    '',
    '| import | what |',
    '|---|---|',
    `| \`@hostwright/${folder}\` | the client class, and the types of all components |`,
    `| \`@hostwright/${folder}/functions\` | flat functions, for tree-shaken bundles |`,
    `| \`@hostwright/${folder}/openapi-fetch\` | \`create${name}Fetch(options)\`, for path-based calls (install openapi-fetch) |`,
    `| \`@hostwright/${folder}/zod\` | zod/mini schemas: strict for requests, lenient for responses (install zod 4) |`,
    '',
    ...flatFunctions(model),
    ...charges(model),
    '## Operations',
    '',
    ...(doubtful.length > 0
      ? [
          `The provider's text does not state everything: for ${doubtful.length} of ${operations.length} operations a part is inferred. The mark in the table's last column gives our confidence; the method's comment says what it rests on.`,
          '',
        ]
      : []),
    `| method | route | what |${doubtful.length > 0 ? ' inferred |' : ''}`,
    `|---|---|---|${doubtful.length > 0 ? '---|' : ''}`,
    ...operations.map((operation) => row(operation, doubtful.length > 0)),
    '',
  ].join('\n')
}

/** Returns the section on operations that create an invoice. */
function charges({ operations }: ProviderModel): string[] {
  const charging = operations.filter((operation) => operation.charges)
  if (charging.length === 0) return []
  return [
    '## Operations that cost money',
    '',
    'They create an invoice; with some arguments they may be free, as their descriptions say.',
    '',
    ...charging.map(({ id, summary }) => `- \`${id}\`: ${prose(sentence(summary))}`),
    '',
  ]
}

function row({ id, httpMethod, path, summary, pages, deprecated, confidence }: OperationModel, doubt: boolean): string {
  const marks = [pages ? 'pages' : '', deprecated ? 'deprecated' : ''].filter(Boolean).join(', ')
  const what = `${prose(summary)}${marks ? ` (${marks})` : ''}`
  const inferred = confidence ? `${confidence.inferred}, ${confidence.level}` : ''
  return `| \`${id}\` | ${codeSpan(`${httpMethod} ${path}`)} | ${what} |${doubt ? ` ${inferred} |` : ''}`
}

function authentication({ name, folder, authMethods, document }: ProviderModel): string[] {
  const [first, ...others] = authMethods
  if (!first) return []
  const variable = (option: string) => `process.env.${environmentVariable(folder, option)}`
  const defaultQuery = Object.entries(document['x-client-options'] ?? {})
  const flag = first.flag === undefined ? [] : ([[first.flag, first]] as const)
  const described = [...Object.entries(first.credentials), ...flag, ...Object.entries(first.settings ?? {}), ...defaultQuery]
  return [
    '## Sign in',
    '',
    '```ts',
    `import { ${name} } from '@hostwright/${folder}'`,
    '',
    `const ${folder} = new ${name}({`,
    ...Object.keys(first.credentials).map((option) => `  ${option}: ${variable(option)} ?? '',`),
    ...(first.flag === undefined ? [] : [`  ${first.flag}: true,`]),
    '})',
    '```',
    '',
    ...described.map(([option, { description }]) => `- \`${option}\`: ${prose(description)}`),
    ...others.map((method) => otherMethod(name, method)),
    ...([first, ...others].some(({ tokenOptions }) => tokenOptions)
      ? [
          '',
          `${first.tokenOptions ? 'The client fetches a token when it first needs one' : 'If an auth method needs a token, the client fetches it with the first call'}, shares it among all calls and renews it in time. \`tokenStore\` keeps it beyond the client (for scripts \`fileTokenStore\` of \`@hostwright/core/file-store\`; install \`@hostwright/core\` for it).`,
        ]
      : []),
    '',
  ]
}

/** Returns the list entry of a further auth method. */
function otherMethod(name: string, { flag, credentials, description, secondFactor }: AuthMethod): string {
  const options = flag === undefined ? Object.keys(credentials).join(', ') : `${flag}: true`
  const factor = secondFactor ? `\n  - \`${secondFactor.option}\`: a function. ${prose(secondFactor.description)}` : ''
  return `- or \`new ${name}({ ${options} })\`: ${lowered(prose(description))}${factor}`
}

function firstCall(model: ProviderModel): string[] {
  const operation = firstRead(model)
  if (!operation) return []
  return ['## First call', '', '```ts', `const data = await ${model.folder}.${exampleCall(operation)}`, '```', '']
}

function flatFunctions(model: ProviderModel): string[] {
  const operation = firstRead(model)
  if (!operation) return []
  const { authMethods } = model
  const [first] = authMethods
  const several = first !== undefined && authMethods.length > 1
  const credentials = Object.keys(first?.credentials ?? {}).join(', ')
  const options = several ? `auth: ${first.selector}(${first.flag === undefined ? `{ ${credentials} }` : ''})` : credentials
  const joinedNames = ['createClient', ...(several ? [first.selector] : []), operation.flat].join(', ')
  return [
    'Flat functions take their client with them:',
    '',
    '```ts',
    `import { ${joinedNames} } from '@hostwright/${model.folder}/functions'`,
    '',
    `const client = createClient({ ${options} })`,
    `const data = await ${operation.flat}(${literal({ client: new Expression(code`client`), ...operation.examples.required })})`,
    '```',
    '',
    ...(several
      ? [
          `Each auth method is a function, so that a bundle contains only those that it uses: ${authMethods
            .map((method) => `\`${method.selector}\``)
            .join(', ')}.`,
          '',
        ]
      : []),
  ]
}

function paging(model: ProviderModel): string[] {
  const lists = model.operations.filter(({ pages }) => pages)
  const operation = lists.find(({ argumentsOptional }) => argumentsOptional) ?? lists[0]
  if (!operation) return []
  const call = `${model.folder}.${exampleCall(operation)}`
  return [
    '## Pages',
    '',
    `${lists.length} of ${model.operations.length} operations page. A list is fetched when it is used:`,
    '',
    '```ts',
    `for await (const item of ${call}) {} // every item of every page`,
    '',
    `const first = await ${call} // the first page as the provider sends it`,
    '',
    `for await (const page of ${call}.pages()) save(page.items, page.cursor) // resumes later with { cursor }`,
    '```',
    '',
    "A page that repeats the one before ends a list with an error. If items are deleted while you read, later ones move to earlier pages and can be skipped. If the provider's total falls, the last pages are read again; a changed item can come twice. Without a total, items can be missed.",
    '',
  ]
}
