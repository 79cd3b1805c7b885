import { code, identifier } from '../code.ts'
import type { CallData, Data, DescribedOperation, Named, OperationModel, UploadModel } from './model.ts'
import { styleConstant } from './names.ts'

const READERS = { text: 'readPlainText', file: 'readFile', json: undefined, redirect: undefined } as const

/** Returns an operation with the data of its call. @param mediaType the provider's usual one, which the data leaves out */
export function withCall(operation: DescribedOperation, mediaType: string): OperationModel {
  return { ...operation, call: callData(operation, mediaType) }
}

function callData(operation: DescribedOperation, mediaType: string): CallData {
  const { id, httpMethod: method, path, pages, itemsAt, responseKind, upload, edit, wait } = operation
  const empty = emptySuccesses(operation)
  const core = (name: string | undefined): Named | undefined => (name === undefined ? undefined : { from: 'core', name: identifier(name) })
  const common = {
    server: operation.server,
    type: writtenType(operation, mediaType),
    write: writerOf(operation),
    // Documented types are what a provider accepts to be asked for.
    accept: operation.accept === mediaType ? undefined : operation.accept,
    redirect: responseKind === 'redirect' || undefined,
    bodiless: (responseKind !== 'redirect' && operation.bodiless) || undefined,
    empty: some(empty),
    indexed: some(operation.indexed),
    joined: some(operation.joined),
    retry: operation.retry,
    charges: operation.charges || undefined,
    auth: operation.authenticated ? undefined : false,
  }
  return {
    runner: pages !== undefined ? code`list` : upload ? code`upload` : code`call`,
    operation: {
      id,
      method,
      path,
      server: common.server,
      pages:
        pages === undefined
          ? undefined
          : { from: 'provider', name: styleConstant(pages), ...(itemsAt !== undefined && { argument: itemsAt }) },
      indexed: common.indexed,
      joined: common.joined,
      type: common.type,
      write: common.write,
      read: core(READERS[responseKind]),
      redirect: common.redirect,
      accept: common.accept,
      bodiless: common.bodiless,
      empty: some([...empty, ...operation.bodilessErrors]),
      errors: operation.anyError ? undefined : operation.errorStatuses,
      retry: common.retry,
      charges: common.charges,
      auth: common.auth,
    },
    upload: upload && uploadData(upload),
    edit: edit && { read: callData(edit.read, mediaType).operation, query: edit.query, field: edit.field },
    wait: wait && Object.fromEntries(Object.entries(wait.states).map(([name, state]) => [name, { ...state }])),
    byPath: common,
  }
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined
}

/** Types that core's writers set themselves. */
const WRITTEN = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'application/octet-stream', 'text/plain'])

/** Returns the media type of a body that neither the provider's usual one nor the writer's own. */
function writtenType({ requestKind, bodyType }: DescribedOperation, mediaType: string): string | undefined {
  if (bodyType === undefined) return undefined
  return (requestKind === 'json' ? bodyType === mediaType : WRITTEN.has(bodyType)) ? undefined : bodyType
}

/** Returns core's writer of a body that is not JSON. */
function writerOf({ requestKind, fileField, numberedFields }: DescribedOperation): Named | undefined {
  if (requestKind === 'json') return undefined
  if (requestKind === 'form')
    return {
      from: 'core',
      ...(numberedFields.length === 0 ? { name: code`writeForm` } : { name: code`writeFormWith`, argument: numberedFields }),
    }
  if (requestKind === 'text') return { from: 'core', name: code`writeText` }
  if (requestKind === 'parts') return { from: 'core', name: code`writeParts` }
  return { from: 'core', ...(fileField === undefined ? { name: code`writeFile` } : { name: code`writeFileAs`, argument: fileField }) }
}

/** Returns the successes without a body that core has to know: 204 and 205 never have one, nor have any if no body is documented. */
function emptySuccesses({ bodiless, emptyStatuses }: DescribedOperation): readonly number[] {
  return bodiless ? [] : emptyStatuses.filter((status) => status !== 204 && status !== 205)
}

function uploadData({ token, parameter, maxBytes, maxKilobytes, types, rules }: UploadModel): Data {
  return {
    token,
    rules: { id: rules.id, method: 'GET', path: rules.path, auth: rules.authenticated ? undefined : false },
    parameter,
    maxBytes,
    maxKilobytes,
    types,
  }
}
