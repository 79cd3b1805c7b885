import type { OperationModel, ProviderModel } from '../model/model.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'
import { type Code, code, identifier, joined, lines, literal, quote } from '../code.ts'

/**
 * Emits test/contract.gen.test.ts: one case for each operation, with the specification's examples as literals. The compiler
 * checks them against the types of class and paths before they are sent.
 *
 * @param schemas names of the emitted zod schemas
 */
export function emitContractTests(model: ProviderModel, schemas: ReadonlySet<string>): Code {
  const { name, operations } = model
  const used = [...new Set(operations.map((operation) => schema(operation, schemas)).filter((checked) => checked.startsWith('z')))]
  const options = model.mockCredentials
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
  const byClass = literal({ path: values, query, headers, body, rules: upload && false })
  const params = values || query || headers ? { path: values, query, header: headers } : undefined
  const parseAs = responseKind === 'file' ? 'stream' : responseKind === 'text' ? 'text' : undefined
  const byPath = literal({ params, body, parseAs })
  return lines([
    code`contract.operation(${quote(id)}, {`,
    code`  client: () => client().${id}(${byClass === NOTHING ? code`` : byClass}),`,
    code`  paths: () => paths().${httpMethod}(${quote(path)}${byPath === NOTHING ? code`` : code`, ${byPath}`}),`,
    code`  responseSchema: ${schema(operation, schemas)},`,
    code`})`,
    code``,
  ])
}

const NOTHING = literal({})

/** Returns the schema that checks the response. */
function schema({ type, responseKind }: OperationModel, schemas: ReadonlySet<string>): Code {
  const name = `z${type}Response`
  if (responseKind === 'file') return code`'file'`
  return (responseKind === 'json' || responseKind === 'text') && schemas.has(name) ? identifier(name) : code`undefined`
}
