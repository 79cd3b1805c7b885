import type { OperationModel, ProviderModel } from '../model.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'
import { callArguments, literal } from './examples.ts'
import { credentialOptions } from './sign-in.ts'

/**
 * test/contract.gen.test.ts: one case an operation, with the specification's examples as literals, so that the compiler
 * checks them against both surfaces' types before they are sent.
 *
 * @param schemas names of the emitted zod schemas
 */
export function emitContractTests(model: ProviderModel, schemas: ReadonlySet<string>): string {
  const { name, operations } = model
  const used = [...new Set(operations.map((operation) => schema(operation, schemas)).filter((checked) => checked.startsWith('z')))]
  const options = credentialOptions(model.scheme)
  return [
    "import { startContract } from '@hostwright/contract'",
    `import { ${name}, type ${name}Options } from '../src/index.gen.js'`,
    `import { create${name}Fetch } from '../src/openapi-fetch.gen.js'`,
    `import { ${used.sort().join(', ')} } from '../src/zod.gen.js'`,
    '',
    `const contract = await startContract<${options.map((option) => `'${option}'`).join(' | ')}>(new URL('../../mock/specs/${model.folder}.json', import.meta.url))`,
    // New ones for each call, so that no test meets the rate limit of those before it.
    `const client = () => new ${name}(contract.options)`,
    `const paths = () => create${name}Fetch(contract.options)`,
    '',
    ...operations.map((operation) => operationCase(model, operation, schemas)),
    ...emitBehaviourCases(model),
    `contract.complete(${operations.length})`,
    '',
  ].join('\n')
}

function operationCase(model: ProviderModel, operation: OperationModel, schemas: ReadonlySet<string>): string {
  const { id, httpMethod, path, answers, upload } = operation
  const { path: values, query, headers, body } = callArguments(model, operation, { required: false }) ?? {}
  // The rules of an upload's token are asked for with a request of their own.
  const classArguments = defined({ path: values, query, headers, body, rules: upload && false })
  const params = defined({ path: values, query, header: headers })
  const parseAs = answers === 'file' ? 'stream' : answers === 'text' ? 'text' : undefined
  const init = defined({ params: Object.keys(params).length > 0 ? params : undefined, body, parseAs })
  const text = (value: object) => (Object.keys(value).length > 0 ? literal(value) : '')
  return [
    `contract.operation('${id}', {`,
    `  client: () => client().${id}(${text(classArguments)}),`,
    `  paths: () => paths().${httpMethod}('${path}'${text(init) === '' ? '' : `, ${text(init)}`}),`,
    `  answer: ${schema(operation, schemas)},`,
    '})',
    '',
  ].join('\n')
}

/** What the answer is checked with. */
function schema({ type, answers }: OperationModel, schemas: ReadonlySet<string>): string {
  if (answers === 'file') return "'file'"
  return answers === 'json' || answers === 'text' ? (schemas.has(`z${type}Response`) ? `z${type}Response` : 'undefined') : 'undefined'
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
