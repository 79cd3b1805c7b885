import type { OperationModel, ProviderModel } from '../model/model.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'
import { capitalized } from '../text.ts'
import { type Code, code, Expression, identifier, joined, lines, literal, quote } from '../code.ts'

/**
 * Emits test/contract.gen.test.ts: one case for each operation, with the specification's examples as literals. The compiler
 * checks them against the types of class, functions and paths before they are sent.
 *
 * @param schemas names of the emitted zod schemas
 */
export function emitContractTests(model: ProviderModel, schemas: ReadonlySet<string>): Code {
  const { name, operations } = model
  const used = [
    ...new Set(
      operations
        .filter(({ examples }) => examples.isComplete)
        .map((operation) => schema(operation, schemas))
        .filter((checked) => checked.startsWith('z')),
    ),
  ]
  const options = model.mockCredentials
  const behaviour = emitBehaviourCases(model)
  // An unused import is an error.
  const optionsType = behaviour.some((line) => line.includes(`${name}Options`)) ? code`, type ${name}Options` : code``
  return lines([
    code`import { startContract } from '@hostwright/contract'`,
    code`import { ${name}${optionsType} } from '../src/index.gen.js'`,
    code`import * as functions from '../src/functions.gen.js'`,
    code`import { create${name}Fetch } from '../src/openapi-fetch.gen.js'`,
    ...(used.length > 0 ? [code`import { ${joined(used.sort(), ', ')} } from '../src/zod.gen.js'`] : []),
    code``,
    code`const contract = await startContract<${joined(options.map(quote), ' | ')}>(new URL(${quote(`../../mock/specs/${model.folder}.json`)}, import.meta.url))`,
    // New clients for each call, so that no test reaches the rate limit of earlier ones.
    code`const client = () => new ${name}(contract.options)`,
    code`const flat = () => functions.createClient(${flatOptions(model)})`,
    code`const paths = () => create${name}Fetch(contract.options)`,
    code``,
    ...operations.map((operation) => operationCase(operation, name, schemas)),
    ...behaviour,
    code`contract.complete(${operations.length})`,
    code``,
  ])
}

function operationCase(operation: OperationModel, name: Code, schemas: ReadonlySet<string>): Code {
  const { id, httpMethod, path, responseKind, upload } = operation
  if (!operation.examples.isComplete)
    return code`contract.withoutExample(${quote(id)}, () => [client().${id}, functions.${operation.flat}])\n`
  const { path: values, query, headers, body } = operation.examples.all ?? {}
  const clients = clientsOf(operation, name)
  // Fetching the rules of an upload's token would be a second request.
  const options = { path: values, query, headers, body, rules: upload && false }
  const byClass = literal(options)
  const byFunction = literal({ client: new Expression(clients.flat), ...options })
  const params = values || query || headers ? { path: values, query, header: headers } : undefined
  const parseAs = responseKind === 'file' ? 'stream' : responseKind === 'text' ? 'text' : undefined
  const byPath = literal({ params, body, parseAs })
  return lines([
    code`contract.operation(${quote(id)}, {`,
    code`  client: () => ${clients.client}.${id}(${byClass === NOTHING ? code`` : byClass}),`,
    code`  functions: () => functions.${operation.flat}(${byFunction}),`,
    code`  paths: () => ${clients.paths}.${httpMethod}(${quote(path)}${byPath === NOTHING ? code`` : code`, ${byPath}`}),`,
    code`  responseSchema: ${schema(operation, schemas)},`,
    code`})`,
    code``,
  ])
}

/** Returns the clients of a case. An operation that does not accept the first auth method has clients with another one. */
function clientsOf({ credentials }: OperationModel, name: Code): { readonly client: Code; readonly flat: Code; readonly paths: Code } {
  if (credentials === undefined) return { client: code`client()`, flat: code`flat()`, paths: code`paths()` }
  const { tokenUrl, ...own } = credentials
  const settings = tokenUrl === undefined ? code`...contract.settings` : code`...contract.settings, tokenUrl: contract.tokenUrl`
  const options = code`{ ${settings}, ...${literal(own)} }`
  const selector = identifier(`by${capitalized(Object.keys(own)[0] ?? '')}`)
  return {
    client: code`new ${name}(${options})`,
    flat: code`functions.createClient({ ${settings}, auth: functions.${selector}(${literal(own)}) })`,
    paths: code`create${name}Fetch(${options})`,
  }
}

const NOTHING = literal({})

/** Returns the options of the functions' client, which name one of several auth methods. */
function flatOptions({ authMethods }: ProviderModel): Code {
  const method = authMethods.length > 1 ? authMethods.find(({ flag }) => flag === undefined) : undefined
  return method ? code`{ ...contract.options, auth: functions.${method.selector}(contract.options) }` : code`contract.options`
}

/** Returns the schema that checks the response; hey-api emits none for a response that may be anything. */
function schema({ type, responseKind, bodiless }: OperationModel, schemas: ReadonlySet<string>): Code {
  const name = `z${type}Response`
  if (responseKind === 'file') return code`'file'`
  if (schemas.has(name)) return responseKind === 'redirect' ? code`undefined` : identifier(name)
  return responseKind === 'json' && !bodiless ? code`'unknown'` : code`undefined`
}
