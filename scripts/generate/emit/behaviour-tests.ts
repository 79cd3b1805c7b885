import type { Schema } from '@hostwright/openapi/document.ts'
import { resolveRef } from '@hostwright/openapi/operations.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { type Code, code, Expression, literal, quote } from '../code.ts'
import { exampleCall } from './call-source.ts'

/** Emits the contract tests of the provider as a whole: texts in paths, rate limits, auth methods, readYourWrites, retries and state. */
export function emitBehaviourCases(whole: ProviderModel): Code[] {
  // The others cannot be called, or not with the client's first auth method.
  const isCallable = ({ examples, credentials }: OperationModel) => examples.isComplete && credentials === undefined
  const model = { ...whole, operations: whole.operations.filter(isCallable) }
  return [
    ...pathValues(model),
    ...limitsAndAuth(model),
    ...consistency(model),
    ...retries(model),
    ...retryMarks(model),
    code`contract.state(client)`,
    code``,
  ]
}

/** Returns the case of the first read whose path ends in a text parameter. */
function pathValues(model: ProviderModel): Code[] {
  const reads = model.operations.filter(({ httpMethod, pages }) => httpMethod === 'GET' && !pages)
  const operation = reads.find((read) => textAtEnd(model, read) !== undefined)
  const name = operation && textAtEnd(model, operation)
  if (!operation || name === undefined) return []
  const args = operation.examples.required ?? {}
  const text = literal({ ...args, path: { ...args.path, [name]: new Expression(code`value`) } })
  return [code`contract.pathValues(${quote(operation.id)}, (value) => client().${operation.id}(${text}))`, code``]
}

/** Returns the name of the text parameter in the last segment of a path. */
function textAtEnd({ document, routes }: ProviderModel, { route, path }: OperationModel): string | undefined {
  const name = /\/\{(\w+)\}$/.exec(path)?.[1]
  const parameter = routes.get(route)?.parameters.find((declared) => declared.in === 'path' && declared.name === name)
  return parameter?.schema && resolveRef<Schema>(document, parameter.schema).type === 'string' ? name : undefined
}

/** Returns the cases of auth methods and rate limits, which use the first read that needs credentials. */
function limitsAndAuth(model: ProviderModel): Code[] {
  const { name, document, operations } = model
  const { limit, window } = document['x-rate-limit'] ?? {}
  // Accepted with each auth method.
  const acceptsAll = ({ route }: OperationModel) => model.routes.get(route)?.operation.security === undefined
  const reads = operations.filter(({ httpMethod, pages, authenticated }) => httpMethod === 'GET' && !pages && authenticated)
  const operation = reads.find(acceptsAll)
  if (!operation) return []
  return [
    code`const connect = (options: ${name}Options) => {`,
    code`  const one = new ${name}(options)`,
    code`  return () => one.${exampleCall(operation)}`,
    code`}`,
    code``,
    // The client learns undocumented limits from responses.
    ...(limit === undefined || window === undefined
      ? []
      : [
          code`contract.rateLimit({ limit: ${limit}, window: ${window}, connect: (options) => connect({ ...contract.options, ...options }) })`,
          code``,
        ]),
    code`contract.limits(connect)`,
    code``,
    code`contract.auth(connect)`,
    code``,
  ]
}

function consistency(model: ProviderModel): Code[] {
  const declared = model.document['x-consistency']
  const write = model.operations.find(
    ({ httpMethod, requestKind, deprecated }) => httpMethod === 'POST' && requestKind === 'json' && !deprecated,
  )
  const read = model.operations.find(readsJson)
  if (!declared || !write || !read) return []
  return [
    code`contract.consistency(${quote(declared.reached)}, () => {`,
    code`  const one = client()`,
    code`  return {`,
    code`    write: () => one.${exampleCall(write)},`,
    code`    read: () => one.${exampleCall(read)},`,
    code`    readInSession: () => one.session().${exampleCall(read)},`,
    code`  }`,
    code`})`,
    code``,
  ]
}

/** Whether an operation reads an object, of whose body much can go wrong. */
function readsJson({ isPlainRead, responseKind, bodiless }: OperationModel): boolean {
  return isPlainRead && responseKind === 'json' && !bodiless
}

/** Returns the cases of retries: reads are retried, creations only if the specification marks them as safe. */
function retries(model: ProviderModel): Code[] {
  const { name, operations } = model
  const signed = operations.filter(({ authenticated, deprecated }) => authenticated && !deprecated)
  const read = signed.find((operation) => readsJson(operation) && operation.retry !== 'never')
  const create = signed.find(
    (operation) =>
      operation.httpMethod === 'POST' &&
      operation.requestKind === 'json' &&
      operation.retry !== 'safe' &&
      operation.examples.required?.body !== undefined,
  )
  if (!read || !create) return []
  return [
    code`contract.retries((options) => {`,
    code`  const one = new ${name}(options)`,
    code`  return {`,
    code`    reads: ${quote(read.id)},`,
    code`    creates: ${quote(create.id)},`,
    code`    read: () => one.${exampleCall(read)},`,
    code`    create: () => one.${exampleCall(create)},`,
    code`  }`,
    code`})`,
    code``,
  ]
}

/** Returns the operations whose x-retry differs from the rule for their HTTP method. */
function retryMarks(model: ProviderModel): Code[] {
  const marked = model.operations.filter(({ retry, upload }) => retry !== undefined && !upload)
  if (marked.length === 0) return []
  return [
    code`contract.retryMarks((options) => {`,
    code`  const one = new ${model.name}(options)`,
    code`  return [`,
    ...marked.map(
      (operation) =>
        code`    { id: ${quote(operation.id)}, retry: ${quote(operation.retry ?? '')}, call: () => one.${exampleCall(operation)} },`,
    ),
    code`  ]`,
    code`})`,
    code``,
  ]
}
