import type { EditModel, OperationModel, UploadModel } from './model.ts'
import { type Code, code, identifier } from '../code.ts'
import { styleConstant } from './names.ts'

/** A name in an operation's data: of core, or of provider.gen.ts; called with `argument` if there is one. */
export interface Named {
  readonly from: 'core' | 'provider'
  readonly name: Code
  readonly argument?: string
}

/** A value of an operation's data: a literal or a name. */
export type DataValue = string | boolean | readonly (number | string)[] | { readonly [key: string]: DataValue } | Named

const READERS = { text: 'readPlainText', file: 'readFile', json: undefined, redirect: undefined } as const

/** Returns the data of an operation for core, without the provider's defaults. */
export function operationData(model: OperationModel, mediaType: string): Readonly<Record<string, DataValue>> {
  const { id, httpMethod: method, path, pages, itemsAt, indexed, bodyType, requestKind, responseKind, accept, retry } = model
  const empty = [...emptySuccesses(model), ...model.bodilessErrors]
  const core = (name: string | undefined): Named | undefined => (name === undefined ? undefined : { from: 'core', name: identifier(name) })
  const data: Record<string, DataValue | undefined> = {
    id,
    method,
    path,
    pages:
      pages === undefined
        ? undefined
        : { from: 'provider', name: styleConstant(pages), ...(itemsAt !== undefined && { argument: itemsAt }) },
    indexed: indexed.length > 0 ? indexed : undefined,
    type: requestKind === 'json' && bodyType !== mediaType ? bodyType : undefined,
    write: writerOf(model),
    read: core(READERS[responseKind]),
    redirect: responseKind === 'redirect' || undefined,
    accept,
    bodiless: (responseKind !== 'redirect' && model.bodiless) || undefined,
    empty: empty.length > 0 ? empty : undefined,
    errors: model.anyError || (model.errorStatuses.length > 0 ? model.errorStatuses : undefined),
    retry,
    charges: model.charges || undefined,
    auth: model.authenticated ? undefined : false,
  }
  return defined(data)
}

/** Returns core's writer of a body that is not JSON. */
export function writerOf({ requestKind, fileField }: OperationModel): Named | undefined {
  if (requestKind === 'json') return undefined
  if (requestKind === 'form') return { from: 'core', name: code`writeForm` }
  return { from: 'core', ...(fileField === undefined ? { name: code`writeFile` } : { name: code`writeFileAs`, argument: fileField }) }
}

/** Returns the successes without a body that core has to know: 204 and 205 never have one, nor have any if no body is documented. */
export function emptySuccesses({ bodiless, emptyStatuses }: OperationModel): readonly number[] {
  return bodiless ? [] : emptyStatuses.filter((status) => status !== 204 && status !== 205)
}

/** Returns the data of an upload's rules for core. */
export function uploadData({ token, parameter, maxBytes, maxKilobytes, types, rules }: UploadModel): Readonly<Record<string, DataValue>> {
  return defined({
    token,
    rules: defined({ id: rules.id, method: 'GET', path: rules.path, auth: rules.authenticated ? undefined : false }),
    parameter,
    maxBytes,
    maxKilobytes,
    types,
  })
}

/** Returns the data of an edit for core. */
export function editData({ read, query, field }: EditModel, mediaType: string): Readonly<Record<string, DataValue>> {
  return defined({ read: operationData(read, mediaType), query, field })
}

/** Returns the name of core's function that runs an operation. */
export function runnerOf({ pages, upload }: OperationModel): Code {
  return pages === undefined ? (upload ? code`upload` : code`call`) : code`list`
}

export function isNamed(value: DataValue): value is Named {
  return typeof value === 'object' && 'from' in value && 'name' in value
}

/** Returns the entries that are not undefined. */
export function defined(data: Readonly<Record<string, DataValue | undefined>>): Readonly<Record<string, DataValue>> {
  return Object.fromEntries(Object.entries(data).filter((entry): entry is [string, DataValue] => entry[1] !== undefined))
}
