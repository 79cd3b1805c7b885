import { type Code, code, identifier, joined, literal, propertyName, quote } from '../code.ts'
import type { DataValue, Named, OperationModel, ProviderModel, UploadModel } from '../model/model.ts'
import { documentation, editDocumentation, waitDocumentation } from './documentation.ts'

/** How a file refers to the names of other files: by imports, or as members of a namespace. */
export interface References {
  readonly core: (name: Code, kind: 'type' | 'value') => Code
  /** Names of provider.gen.ts. */
  readonly provider: (name: Code) => Code
  /** Names of types.gen.ts. */
  readonly type: (name: Code) => Code
}

/** The parts of a function or method that runs an operation. */
export interface CallSource {
  /** Text of its comment. */
  readonly comment: readonly string[]
  /** Type of the arguments of a call. */
  readonly args: Code
  /** `Call` or `ListCall`, with its type arguments. */
  readonly returns: Code
  /** Function of core. */
  readonly runner: Code
  /** Arguments of the function of core, between client and options. */
  readonly data: Code
}

/**
 * Returns the source of an operation's call.
 *
 * @param types names of hey-api's types: an operation without documented errors has no error type
 */
export function callSource(operation: OperationModel, types: ReadonlySet<string>, refer: References): CallSource {
  const { type, pages, upload, headers, call } = operation
  const errors = code`${type}Errors`
  const generics = joined(
    [
      responsesOf(operation, refer),
      types.has(errors) ? refer.type(errors) : code`unknown`,
      ...(pages ? [itemType(operation, refer)] : upload || headers.length === 0 ? [] : [documentedResponse(operation, refer)]),
    ],
    ', ',
  )
  return {
    comment: documentation(operation),
    args: argumentsType(operation, refer),
    returns: code`${refer.core(pages ? code`ListCall` : code`Call`, 'type')}<${generics}>`,
    runner: refer.core(call.runner, 'value'),
    data: joined(
      [call.operation, ...(call.upload ? [call.upload] : [])].map((value) => dataSource(value, refer)),
      ', ',
    ),
  }
}

/** The parts of a function or method that edits what an operation replaces. */
export interface EditSource extends CallSource {
  /** Type of the function that changes the object. */
  readonly change: Code
}

/** Returns the source of an operation's edit; undefined if it has none. */
export function editSource({ type, edit, call, ...operation }: OperationModel, refer: References): EditSource | undefined {
  if (!edit || !call.edit) return undefined
  const core = (name: Code) => refer.core(name, 'type')
  const data = refer.type(code`${type}Data`)
  const edited = code`${core(code`Edited`)}<${data}, ${quote(edit.field)}>`
  return {
    comment: editDocumentation(operation, edit),
    args: code`${core(code`EditArguments`)}<${data}>`,
    change: code`${core(code`Change`)}<${edited}>`,
    returns: code`Promise<${edited}>`,
    runner: refer.core(code`edit`, 'value'),
    data: code`${dataSource(call.operation, refer)}, ${dataSource(call.edit, refer)}`,
  }
}

/** The parts of a function or method that waits for a state. */
export interface WaitSource extends Omit<CallSource, 'generics'> {
  /** Type of the state to wait for. */
  readonly target: Code
}

/** Returns the source of the wait for a state of the object that an operation reads; undefined if it has none. */
export function waitSource({ type, wait, call, ...operation }: OperationModel, refer: References): WaitSource | undefined {
  if (!wait || !call.wait) return undefined
  const core = (name: Code) => refer.core(name, 'type')
  const value = refer.type(code`${type}Response`)
  const states = Object.entries(wait.states).map(([name, { values }]) => code`${propertyName(name)}: ${joined(values.map(quote), ' | ')}`)
  return {
    comment: waitDocumentation(operation, wait),
    target: code`${core(code`TargetState`)}<${object(states, '; ')}>`,
    args: code`${core(code`WaitArguments`)}<${refer.type(code`${type}Data`)}, ${value}>`,
    returns: code`Promise<${value}>`,
    runner: refer.core(code`waitUntil`, 'value'),
    data: code`${dataSource(call.operation, refer)}, ${dataSource(call.wait, refer)}`,
  }
}

/** Returns the operation for examples: the plain read with the fewest arguments. */
export function firstRead({ operations }: Pick<ProviderModel, 'operations'>): OperationModel | undefined {
  const reads = operations.filter((operation) => operation.isPlainRead)
  return reads.sort((a, b) => a.pathParameters.length - b.pathParameters.length)[0] ?? operations[0]
}

/** Returns the list that readers want to see first: of those that page, the one with the most operations below its path. */
export function centralList({ operations }: Pick<ProviderModel, 'operations'>): OperationModel | undefined {
  const below = ({ path }: OperationModel) => operations.filter((other) => other.path.startsWith(`${path}/{`)).length
  const related = ({ id }: OperationModel) => operations.filter((other) => other.id.split('.')[0] === id.split('.')[0]).length
  const lists = operations.filter(({ pages, deprecated, examples }) => pages && !deprecated && examples.isComplete)
  return lists.sort((a, b) => below(b) - below(a) || related(b) - related(a))[0]
}

/** Returns the variable of a list's items in examples. */
export function exampleItem({ item }: OperationModel): Code {
  if (typeof item !== 'string') return code`item`
  return identifier(item.replace(/ListItem$/, '').replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase()))
}

/** Returns a statement that reads the provider's central list, or a single thing if no list pages. */
export function centralCall(model: ProviderModel): Code {
  const { folder } = model
  const list = centralList(model)
  if (list) return code`for await (const ${exampleItem(list)} of ${folder}.${exampleCall(list)}) console.log(${exampleItem(list)})`
  const read = firstRead(model)
  return read ? code`console.log(await ${folder}.${exampleCall(read)})` : code``
}

/** Returns a call with the required example arguments, after its client: `domains.get({ path: … })`. */
export function exampleCall({ id, examples }: OperationModel): Code {
  return code`${id}(${examples.required ? literal(examples.required) : code``})`
}

function argumentsType(operation: OperationModel, refer: References): Code {
  const { type, pages, variant, requestKind, upload } = operation
  const core = (name: Code) => refer.core(name, 'type')
  const data = refer.type(code`${type}Data`)
  const body = variant ? refer.type(variant.body) : requestKind === 'file' ? core(code`UploadBody`) : undefined
  const parts = [
    body === undefined ? data : code`${core(code`WithBody`)}<${data}, ${body}>`,
    ...(pages ? [core(code`ListCallOptions`)] : upload ? [code`${core(code`UploadOptions`)}${rulesType(upload, refer)}`] : []),
  ]
  return code`${core(code`Arguments`)}<${joined(parts, ', ')}>`
}

/** Returns the type argument for the rules of an upload in responses. */
function rulesType({ schemas = [] }: UploadModel, refer: References): Code {
  const types = schemas.map((schema) => refer.type(identifier(schema)))
  return types.length === 0 ? code`` : code`<${joined(types, ' | ')}>`
}

function responsesOf({ type, responseKind, emptyStatuses }: OperationModel, refer: References): Code {
  // hey-api emits no type of redirects.
  if (responseKind === 'redirect')
    return object(
      emptyStatuses.map((status) => code`${status}: void`),
      '; ',
    )
  const responses = refer.type(code`${type}Responses`)
  return responseKind === 'file' ? code`${refer.core(code`Downloads`, 'type')}<${responses}>` : responses
}

/** Returns the type of a response with documented headers. */
function documentedResponse({ headers }: OperationModel, refer: References): Code {
  const names = headers.map(({ name }) => quote(name))
  return code`${refer.core(code`DocumentedResponse`, 'type')}<${joined(names, ' | ')}>`
}

/** Returns the type of items: their component, otherwise the part of the response that contains them. */
function itemType({ type, item = [] }: OperationModel, refer: References): Code {
  if (typeof item === 'string') return refer.type(identifier(item))
  const array = item.reduce<Code>((inner, key) => code`NonNullable<${inner}[${quote(key)}]>`, refer.type(code`${type}Response`))
  return code`${array}[number]`
}

/** Returns data of an operation as an expression. */
export function dataSource(value: DataValue, refer: References): Code {
  if (typeof value !== 'object' || Array.isArray(value)) return literal(value)
  if (isNamed(value)) {
    const name = value.from === 'core' ? refer.core(value.name, 'value') : refer.provider(value.name)
    return value.argument === undefined ? name : code`${name}(${literal(value.argument)})`
  }
  const members = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : code`${propertyName(key)}: ${dataSource(inner, refer)}`,
  )
  return object(members, ', ')
}

function object(members: readonly Code[], separator: ', ' | '; '): Code {
  return members.length === 0 ? code`{}` : code`{ ${joined(members, separator)} }`
}

function isNamed(value: DataValue): value is Named {
  return typeof value === 'object' && 'from' in value && 'name' in value
}
