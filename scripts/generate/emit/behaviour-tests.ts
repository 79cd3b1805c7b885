import type { Schema } from '@hostwright/shared/spec/document.ts'
import { resolveRef } from '@hostwright/shared/spec/operations.ts'
import { isPlainRead, type OperationModel, type ProviderModel } from '../model.ts'
import { callArguments, literal } from './examples.ts'

/** Cases of the contract that concern the provider as a whole: any text in a path, limits, signing in, reads that wait for writes, retries, state. */
export function emitBehaviourCases(model: ProviderModel): string[] {
  return [...pathValues(model), ...limitsAndAuth(model), ...consistency(model), ...retries(model), 'contract.state(client)', '']
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

/** The first read that needs credentials, by clients with options of the tests' own. */
function limitsAndAuth(model: ProviderModel): string[] {
  const { name, document, operations } = model
  const { limit, window } = document['x-rate-limit'] ?? {}
  const operation = operations.find(({ httpMethod, pages, authenticated }) => httpMethod === 'GET' && !pages && authenticated)
  if (!operation) return []
  const args = callArguments(model, operation, { required: true })
  return [
    `const connect = (options: ${name}Options) => {`,
    `  const one = new ${name}(options)`,
    `  return () => one.${operation.id}(${args ? literal(args) : ''})`,
    '}',
    '',
    // What is not documented is learned from answers.
    ...(limit === undefined || window === undefined
      ? []
      : [
          `contract.rateLimit({ limit: ${limit}, window: ${window}, connect: (options) => connect({ ...contract.options, ...options }) })`,
          '',
        ]),
    'contract.limits(connect)',
    '',
    'contract.auth(connect)',
    '',
  ]
}

function consistency(model: ProviderModel): string[] {
  const declared = model.document['x-consistency']
  const write = model.operations.find(({ httpMethod, sends, deprecated }) => httpMethod === 'POST' && sends === 'json' && !deprecated)
  const read = model.operations.find((operation) => isPlainRead(operation) && operation.answers === 'json')
  if (!declared || !write || !read) return []
  const source = (operation: OperationModel) => callSource(model, operation)
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

/** Reads are sent again, and what creates is not unless the specification calls it safe. */
function retries(model: ProviderModel): string[] {
  const { name, operations } = model
  const signed = operations.filter(({ authenticated, deprecated }) => authenticated && !deprecated)
  const read = signed.find((operation) => isPlainRead(operation) && operation.answers === 'json' && operation.retry !== 'never')
  const create = signed.find(
    (operation) =>
      operation.httpMethod === 'POST' &&
      operation.sends === 'json' &&
      operation.retry !== 'safe' &&
      callArguments(model, operation, { required: true })?.body !== undefined,
  )
  if (!read || !create) return []
  return [
    'contract.retries((options) => {',
    `  const one = new ${name}(options)`,
    '  return {',
    `    reads: '${read.id}',`,
    `    creates: '${create.id}',`,
    `    read: () => one.${callSource(model, read)},`,
    `    create: () => one.${callSource(model, create)},`,
    '  }',
    '})',
    '',
  ]
}

function callSource(model: ProviderModel, operation: OperationModel): string {
  const args = callArguments(model, operation, { required: true })
  return `${operation.id}(${args ? literal(args) : ''})`
}
