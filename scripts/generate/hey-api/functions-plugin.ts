import { $, definePluginConfig } from '@hey-api/openapi-ts'
import { documentation } from '../emit/documentation.ts'
import type { OperationModel, UploadModel } from '../model/model.ts'
import { type DataValue, isNamed, type Named, operationData, runnerOf, uploadData } from '../model/operation-data.ts'

const CORE = '@hostwright/core/internal'

/**
 * A plugin of hey-api that emits the flat functions: one constant for each operation, which passes the operation as data to
 * `call` or `list` of core. hey-api's own SDK plugin supports neither lists nor retries.
 *
 * @param operations by `METHOD /path`; several for a route with variants
 * @param mediaType the provider's usual one, which operations leave out
 */
export function functionsPlugin(operations: ReadonlyMap<string, readonly OperationModel[]>, mediaType: string) {
  return definePluginConfig({
    name: 'operations',
    config: {},
    dependencies: ['@hey-api/typescript'],
    handler({ plugin }) {
      const core = (name: string) => plugin.symbol(name, { external: CORE })
      const symbolOf = ({ from, name }: Named) => (from === 'core' ? core(name) : plugin.symbol(name, { external: './provider.gen.js' }))
      const coreType = (name: string) => plugin.symbol(name, { external: CORE, kind: 'type' })
      const imported = {
        DocumentedResponse: coreType('DocumentedResponse'),
        Downloads: coreType('Downloads'),
        UploadBody: coreType('UploadBody'),
        UploadOptions: coreType('UploadOptions'),
        Arguments: coreType('Arguments'),
        Call: coreType('Call'),
        Client: coreType('Client'),
        ListCall: coreType('ListCall'),
        ListCallOptions: coreType('ListCallOptions'),
        WithBody: coreType('WithBody'),
      }
      plugin.forEach('operation', ({ operation }) => {
        const typeOf = (role: string) =>
          plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operation.id, role }) ?? 'unknown'
        const emit = (model: OperationModel) => {
          const data = $.type(imported.Arguments).generic(
            model.variant
              ? $.type(imported.WithBody).generic(typeOf('data')).generic(componentType(plugin, model.variant.body))
              : model.requestKind === 'file'
                ? $.type(imported.WithBody).generic(typeOf('data')).generic(imported.UploadBody)
                : typeOf('data'),
          )
          if (model.pages) data.generic(imported.ListCallOptions)
          if (model.upload) data.generic(uploadOptions(plugin, imported.UploadOptions, model.upload))
          const options = $.type.and(
            data,
            $.type.object().prop('client', (p) => p.required(true).type(imported.Client)),
          )
          const generics = [
            model.responseKind === 'redirect'
              ? redirects(model)
              : model.responseKind === 'file'
                ? $.type(imported.Downloads).generic(typeOf('responses'))
                : typeOf('responses'),
            typeOf('errors'),
            ...(model.item === undefined ? [] : [itemType(plugin, operation.id, model.item)]),
            ...(model.pages || model.upload || model.headers.length === 0
              ? []
              : [$.type(imported.DocumentedResponse).generic($.type.or(...model.headers.map(({ name }) => $.type.literal(name))))]),
          ]
          const run = $(core(runnerOf(model))).call(
            $('options').attr('client'),
            expression(operationData(model, mediaType), symbolOf),
            ...(model.upload ? [expression(uploadData(model.upload), symbolOf)] : []),
            'options',
          )
          const returns = $.type(model.pages ? imported.ListCall : imported.Call)
          for (const generic of generics) {
            run.generic(generic)
            returns.generic(generic)
          }
          const symbol = plugin.symbol(model.flat, { meta: { category: 'sdk', resource: 'operation', resourceId: model.id } })
          plugin.node(
            $.const(symbol)
              .export()
              .doc(documentation(model))
              .assign(
                $.func()
                  .param('options', (p) => p.required(true).type(options))
                  .returns(returns)
                  .do($.return(run)),
              ),
          )
        }
        const models = operations.get(`${operation.method.toUpperCase()} ${operation.path}`)
        if (!models) throw new Error(`The model has no ${operation.method} ${operation.path}.`)
        models.forEach(emit)
      })
    },
  })
}

type Plugin = Parameters<Parameters<typeof definePluginConfig>[0]['handler']>[0]['plugin']

function componentType(plugin: Plugin, name: string) {
  return plugin.querySymbol({ category: 'type', resource: 'definition', resourceId: `#/components/schemas/${name}` }) ?? name
}

/** Returns the options type of an upload, with the type of its rules in responses. */
function uploadOptions(plugin: Plugin, options: ReturnType<Plugin['symbol']>, { schemas = [] }: UploadModel) {
  const type = $.type(options)
  return schemas.length === 0 ? type : type.generic($.type.or(...schemas.map((schema) => componentType(plugin, schema))))
}

/** Returns the type of redirect responses, for which hey-api emits none. */
function redirects({ emptyStatuses }: OperationModel) {
  const emptyResponses = $.type.object()
  for (const status of emptyStatuses) emptyResponses.prop(String(status), (p) => p.required(true).type($.type('void')))
  return emptyResponses
}

/** Returns the type of items: their component, otherwise the part of the response that contains them. */
function itemType(plugin: Plugin, operationId: string, item: string | readonly string[]) {
  if (typeof item === 'string') return componentType(plugin, item)
  const response = plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operationId, role: 'response' })
  const array = item.reduce(
    (inner, key) => $.type('NonNullable').generic($.type.idx(inner, $.type.literal(key))),
    $.type(response ?? 'unknown'),
  )
  return $.type.idx(array, $.type('number'))
}

/** Returns data as an expression. */
function expression(value: DataValue, symbolOf: (named: Named) => ReturnType<Plugin['symbol']>): ReturnType<typeof $.fromValue> {
  if (typeof value !== 'object' || Array.isArray(value)) return $.fromValue(value as string | boolean | number[])
  if (isNamed(value)) {
    const name = $(symbolOf(value))
    return (value.argument === undefined ? name : name.call($.literal(value.argument))) as never
  }
  const object = $.object()
  for (const [key, inner] of Object.entries(value)) object.prop(key, expression(inner, symbolOf) as never)
  return object as never
}
