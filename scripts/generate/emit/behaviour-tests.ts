import type { Schema } from '../../spec/document.ts'
import { resolveRef } from '../../spec/operations.ts'
import type { OperationModel, ProviderModel } from '../model.ts'
import { callArguments, literal } from './examples.ts'

/** Cases of the contract that concern the provider as a whole: any text in a path, and the documented limit. */
export function emitBehaviourCases(model: ProviderModel): string[] {
  return [...pathValues(model), ...rateLimit(model)]
}

/** The first read whose path ends in a text. */
function pathValues(model: ProviderModel): string[] {
  const reads = model.operations.filter(({ httpMethod, pages }) => httpMethod === 'GET' && !pages)
  const operation = reads.find((read) => textAtEnd(model, read) !== undefined)
  const name = operation && textAtEnd(model, operation)
  if (!operation || name === undefined) return []
  const args = callArguments(model, operation, { required: true }) ?? {}
  const text = literal({ ...args, path: { ...args.path, [name]: '' } }).replace(`${name}: ''`, `${name}: value`)
  return [`contract.pathValues('${operation.id}', (value) => client().${operation.id}(${text}))`, '']
}

/** Name of the text that is the last segment of a path. */
function textAtEnd({ document, routes }: ProviderModel, { route, path }: OperationModel): string | undefined {
  const name = /\/\{(\w+)\}$/.exec(path)?.[1]
  const parameter = routes.get(route)?.parameters.find((declared) => declared.in === 'path' && declared.name === name)
  return parameter?.schema && resolveRef<Schema>(document, parameter.schema).type === 'string' ? name : undefined
}

function rateLimit(model: ProviderModel): string[] {
  const { name, document, operations } = model
  const declared = document['x-rate-limit']
  const operation = operations.find(({ httpMethod, pages, authenticated }) => httpMethod === 'GET' && !pages && authenticated)
  if (!declared || !operation) return []
  const args = callArguments(model, operation, { required: true })
  return [
    'contract.rateLimit({',
    `  limit: ${declared.limit},`,
    `  window: ${declared.window},`,
    '  connect: (options) => {',
    `    const limited = new ${name}({ ...contract.options, ...options })`,
    `    return () => limited.${operation.id}(${args ? literal(args) : ''})`,
    '  },',
    '})',
    '',
  ]
}
