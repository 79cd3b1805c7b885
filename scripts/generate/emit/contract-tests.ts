import type { OperationModel, ProviderModel } from '../model/model.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'
import { type Code, code, identifier, joined, lines, literal, quote } from '../code.ts'
import { mockCredentials } from '../model/auth-methods.ts'

/**
 * Emits test/contract.gen.test.ts: one case for each operation, with the specification's examples as literals. The compiler
 * checks them against the types of class and paths before they are sent.
 *
 * @param schemas names of the emitted zod schemas
 */
export function emitContractTests(model: ProviderModel, schemas: ReadonlySet<string>): Code {
  const { name, operations } = model
  const used = [...new Set(operations.map((operation) => schema(operation, schemas)).filter((checked) => checked.startsWith('z')))]
  const options = mockCredentials(model.authMethods)
  return lines([
    code`import { startContract } from '@hostwright/contract'`,
    code`import { ${name}, type ${name}Options } from '../src/index.gen.js'`,
    code`import { create${name}Fetch } from '../src/openapi-fetch.gen.js'`,
    code`import { ${joined(used.sort(), ', ')} } from '../src/zod.gen.js'`,
    code``,
    code`const contract = await startContract<${joined(options.map(quote), ' | ')}>(new URL(${quote(`../../mock/specs/${model.folder}.json`)}, import.meta.url))`,
    // New clients for each call, so that no test reaches the rate limit of earlier ones.
    code`const client = () => new ${name}(contract.options)`,
    code`const paths = () => create${name}Fetch(contract.options)`,
    code``,
    ...operations.map((operation) => operationCase(operation, schemas)),
    ...emitBehaviourCases(model),
    code`contract.complete(${operations.length})`,
    code``,
  ])
}

function operationCase(operation: OperationModel, schemas: ReadonlySet<string>): Code {
  const { id, httpMethod, path, responseKind, upload } = operation
  const { path: values, query, headers, body } = operation.examples.all ?? {}
  // Fetching the rules of an upload's token would be a second request.
  const classArguments = defined({ path: values, query, headers, body, rules: upload && false })
  const params = defined({ path: values, query, header: headers })
  const parseAs = responseKind === 'file' ? 'stream' : responseKind === 'text' ? 'text' : undefined
  const init = defined({ params: Object.keys(params).length > 0 ? params : undefined, body, parseAs })
  const isEmpty = Object.keys(init).length === 0
  return lines([
    code`contract.operation(${quote(id)}, {`,
    code`  client: () => client().${id}(${Object.keys(classArguments).length > 0 ? literal(classArguments) : code``}),`,
    code`  paths: () => paths().${httpMethod}(${quote(path)}${isEmpty ? code`` : code`, ${literal(init)}`}),`,
    code`  responseSchema: ${schema(operation, schemas)},`,
    code`})`,
    code``,
  ])
}

/** Returns the schema that checks the response. */
function schema({ type, responseKind }: OperationModel, schemas: ReadonlySet<string>): Code {
  const name = `z${type}Response`
  if (responseKind === 'file') return code`'file'`
  return (responseKind === 'json' || responseKind === 'text') && schemas.has(name) ? identifier(name) : code`undefined`
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
