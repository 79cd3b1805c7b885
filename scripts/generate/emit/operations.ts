import { type Code, code, docBlock, joined, lines } from '../code.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { callSource, editSource, type References, waitSource } from './call-source.ts'

type Modules = Record<'core' | 'provider' | 'types', Map<Code, Code>>

/**
 * Emits src/operations.gen.ts: a function for each operation, which passes the operation as data to core. Names are imported
 * one by one: bundlers drop the others.
 *
 * @param types names of hey-api's types
 */
export function emitOperations(model: ProviderModel, types: ReadonlySet<string>): Code {
  const modules: Modules = { core: new Map(), provider: new Map(), types: new Map() }
  const refer = importing(
    modules,
    new Set(model.operations.flatMap(({ flat, edit, wait }) => [flat, ...[edit, wait].flatMap((more) => more?.flat ?? [])])),
  )
  // The order of hey-api's types.
  const byPath = Map.groupBy(model.operations, ({ path }) => path)
  const sorted = [...byPath.values()].flatMap((group) => group.sort((a, b) => a.httpMethod.localeCompare(b.httpMethod, 'en')))
  const functions = sorted.map((operation) => flatFunction(operation, types, refer))
  return lines([
    ...(modules.provider.size > 0 ? [code`import { ${names(modules.provider)} } from './provider.gen.js'`] : []),
    code`import { ${names(modules.core)} } from '@hostwright/core/internal'`,
    code``,
    code`import type { ${names(modules.types)} } from './types.gen.js'`,
    code``,
    ...functions,
  ])
}

function flatFunction(operation: OperationModel, types: ReadonlySet<string>, refer: References): Code {
  const { comment, args, generics, returns, runner, data } = callSource(operation, types, refer)
  const client = refer.core(code`Client`, 'type')
  return lines([
    docBlock(comment),
    code`export const ${operation.flat} = (options: ${args} & {\nclient: ${client}\n}): ${returns} =>`,
    code`  ${runner}<${generics}>(options.client, ${data}, options)`,
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
    code`export const ${operation.edit.flat} = (options: ${args} & {\nclient: ${client}\n}, change: ${change}): ${returns} =>`,
    code`  ${runner}(options.client, ${data}, options, change)`,
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
    code`export const ${operation.wait.flat} = (target: ${target}, options: ${args} & {\nclient: ${client}\n}): ${returns} =>`,
    code`  ${runner}(options.client, ${data}, target, options)`,
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
    layout: 'block',
  }
}

/** Types that the functions use by these names; components may have the same. */
const TYPES_OF_CORE: ReadonlySet<string> = new Set(
  'Arguments Call Change Client DocumentedResponse Downloads EditArguments Edited ListCall ListCallOptions NonNullable Promise TargetState UploadBody UploadOptions WaitArguments WithBody'.split(
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
