import { type Code, code, docBlock, joined, lines } from '../code.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { actionFunction } from './actions.ts'
import { optionTypes } from './client-options.ts'
import { callSource, editSource, type References, waitSource } from './call-source.ts'

type Modules = Record<'core' | 'provider' | 'types', Map<Code, Code>>

/**
 * Emits src/functions.gen.ts: a function for each operation, which passes the operation as data to core, their types, and the
 * functions that create their client. Names are imported one by one: bundlers drop the others. Declarations load twice as fast
 * as arrow functions, and one file faster than two.
 *
 * @param types names of hey-api's types
 */
export function emitFunctions(model: ProviderModel, types: ReadonlySet<string>): Code {
  const modules: Modules = { core: new Map(), provider: new Map(), types: new Map() }
  const refer = importing(
    modules,
    new Set(model.operations.flatMap(({ flat, edit, wait }) => [flat, ...[edit, wait].flatMap((more) => more?.flat ?? [])])).add(
      code`waitForAction`,
    ),
  )
  // The order of hey-api's types.
  const byPath = Map.groupBy(model.operations, ({ path }) => path)
  const sorted = [...byPath.values()].flatMap((group) => group.sort((a, b) => a.httpMethod.localeCompare(b.httpMethod, 'en')))
  const functions = [...sorted.map((operation) => flatFunction(operation, types, refer)), actionFunction(model, refer)]
  return lines([
    ...(modules.provider.size > 0 ? [code`import { ${names(modules.provider)} } from './provider.gen.js'`] : []),
    code`import { ${names(modules.core)} } from '@hostwright/core/internal'`,
    code``,
    code`import type { ${names(modules.types)} } from './types.gen.js'`,
    code``,
    ...functions,
    ...entry(model),
  ])
}

/** Returns the exports beside the functions of operations. */
function entry(model: ProviderModel): Code[] {
  const { name, authMethods } = model
  const several = authMethods.length > 1
  const factories = [code`createClient`, ...(several ? authMethods.map(({ selector }) => selector) : [])]
  const types = [...optionTypes(model), ...(several ? [code`${name}Auth`] : [])].map((type) => code`type ${type}`)
  return [
    code`export * from '@hostwright/core'`,
    code`export { request, waitFor, waitUntilGone, type WaitOptions } from '@hostwright/core/internal'`,
    code`export type * from './types.gen.js'`,
    code`export { ${joined([...factories, ...types], ', ')} } from './provider.gen.js'`,
    ...(model.document['x-webhooks'] ? [code`export * from './webhooks.gen.js'`] : []),
    // hey-api emits an unused type of this name.
    code`export type { ClientOptions } from '@hostwright/core'`,
    code``,
  ]
}

function flatFunction(operation: OperationModel, types: ReadonlySet<string>, refer: References): Code {
  const { comment, args, returns, runner, data } = callSource(operation, types, refer)
  const client = refer.core(code`Client`, 'type')
  return lines([
    docBlock(comment),
    code`export function ${operation.flat}(options: ${args} & { client: ${client} }): ${returns} {`,
    code`  return ${runner}(options.client, ${data}, options)`,
    code`}`,
    code``,
    ...editFunction(operation, refer),
    ...waitFunction(operation, refer),
  ])
}

function editFunction(operation: OperationModel, refer: References): Code[] {
  const source = editSource(operation, refer)
  if (!source || !operation.edit) return []
  const { comment, args, change, returns, runner, data } = source
  const client = refer.core(code`Client`, 'type')
  return [
    docBlock(comment),
    code`export function ${operation.edit.flat}(options: ${args} & { client: ${client} }, change: ${change}): ${returns} {`,
    code`  return ${runner}(options.client, ${data}, options, change)`,
    code`}`,
    code``,
  ]
}

function waitFunction(operation: OperationModel, refer: References): Code[] {
  const source = waitSource(operation, refer)
  if (!source || !operation.wait) return []
  const { comment, target, args, returns, runner, data } = source
  const client = refer.core(code`Client`, 'type')
  return [
    docBlock(comment),
    code`export function ${operation.wait.flat}(target: ${target}, options: ${args} & { client: ${client} }): ${returns} {`,
    code`  return ${runner}(options.client, ${data}, target, options)`,
    code`}`,
    code``,
  ]
}

/** Returns references that remember what to import. An imported name that the file needs for something else gets an underscore. */
function importing(modules: Modules, taken: ReadonlySet<Code>): References {
  const reference = (imports: Map<Code, Code>, name: Code, source: Code, isTaken: boolean): Code => {
    const local = isTaken ? code`_${name}` : name
    imports.set(local, isTaken ? code`${source} as ${local}` : source)
    return local
  }
  return {
    core: (name, kind) => reference(modules.core, name, kind === 'type' ? code`type ${name}` : name, taken.has(name)),
    provider: (name) => reference(modules.provider, name, name, taken.has(name)),
    type: (name) => reference(modules.types, name, name, TYPES_OF_CORE.has(name)),
  }
}

/** Types that the functions use by these names; components may have the same. */
const TYPES_OF_CORE: ReadonlySet<string> = new Set(
  'ActionOptions Arguments Call Change Client DocumentedResponse Downloads EditArguments Edited ListCall ListCallOptions NonNullable Promise TargetState UploadBody UploadOptions WaitArguments WithBody'.split(
    ' ',
  ),
)

function names(imports: ReadonlyMap<Code, Code>): Code {
  const sorted = [...imports].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return joined(
    sorted.map(([, source]) => source),
    ', ',
  )
}
