import type { OperationModel, ProviderModel } from '../model.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'
import { type Code, code, identifier, joined, lines, literal, quote } from '../code.ts'
import { callArguments } from './examples.ts'
import { credentialOptions } from './auth-methods.ts'

/**
 * test/contract.gen.test.ts: one case an operation, with the specification's examples as literals, so that the compiler
 * checks them against both surfaces' types before they are sent.
 *
 * @param schemas names of the emitted zod schemas
 */
export function emitContractTests(model: ProviderModel, schemas: ReadonlySet<string>): Code {
  const { name, operations } = model
  const used = [...new Set(operations.map((operation) => schema(operation, schemas)).filter((checked) => checked.startsWith('z')))]
  const options = credentialOptions(model.scheme)
  return lines([
    code`import { startContract } from '@hostwright/contract'`,
    code`import { ${name}, type ${name}Options } from '../src/index.gen.js'`,
    code`import { create${name}Fetch } from '../src/openapi-fetch.gen.js'`,
    code`import { ${joined(used.sort(), ', ')} } from '../src/zod.gen.js'`,
    code``,
    code`const contract = await startContract<${joined(options.map(quote), ' | ')}>(new URL(${quote(`../../mock/specs/${model.folder}.json`)}, import.meta.url))`,
    // New ones for each call, so that no test meets the rate limit of those before it.
    code`const client = () => new ${name}(contract.options)`,
    code`const paths = () => create${name}Fetch(contract.options)`,
    code``,
    ...operations.map((operation) => operationCase(model, operation, schemas)),
    ...emitBehaviourCases(model),
    code`contract.complete(${operations.length})`,
    code``,
  ])
}

function operationCase(model: ProviderModel, operation: OperationModel, schemas: ReadonlySet<string>): Code {
  const { id, httpMethod, path, answers, upload } = operation
  const { path: values, query, headers, body } = callArguments(model, operation, { required: false }) ?? {}
  // The rules of an upload's token are asked for with a request of their own.
  const classArguments = defined({ path: values, query, headers, body, rules: upload && false })
  const params = defined({ path: values, query, header: headers })
  const parseAs = answers === 'file' ? 'stream' : answers === 'text' ? 'text' : undefined
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

/** The schema that checks the response. */
function schema({ type, answers }: OperationModel, schemas: ReadonlySet<string>): Code {
  const name = `z${type}Response`
  if (answers === 'file') return code`'file'`
  return (answers === 'json' || answers === 'text') && schemas.has(name) ? identifier(name) : code`undefined`
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
