import type { Schema } from '../../spec/document.ts'
import { resolveRef } from '../../spec/operations.ts'
import { isPlainRead, type OperationModel, type ProviderModel } from '../model.ts'
import { callArguments, literal } from './examples.ts'

/** Cases of the contract that concern the provider as a whole: any text in a path, the documented limit, reads that wait for writes. */
export function emitBehaviourCases(model: ProviderModel): string[] {
  return [...pathValues(model), ...rateLimit(model), ...consistency(model)]
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
  // What is not documented is learned from answers, which core's own tests show.
  if (declared?.limit === undefined || declared.window === undefined || !operation) return []
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

function consistency(model: ProviderModel): string[] {
  const declared = model.document['x-consistency']
  const write = model.operations.find(({ httpMethod, sends, deprecated }) => httpMethod === 'POST' && sends === 'json' && !deprecated)
  const read = model.operations.find((operation) => isPlainRead(operation) && operation.answers === 'json')
  if (!declared || !write || !read) return []
  const source = (operation: OperationModel) => {
    const args = callArguments(model, operation, { required: true })
    return `${operation.id}(${args ? literal(args) : ''})`
  }
  return [
    `contract.consistency('${declared.reached}', () => {`,
    '  const one = client()',
    '  return {',
    `    write: () => one.${source(write)},`,
    `    read: () => one.${source(read)},`,
    `    readInSession: () => one.session().${source(read)},`,
    '  }',
    '})',
    '',
  ]
}
