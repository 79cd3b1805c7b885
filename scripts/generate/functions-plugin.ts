import { $, definePluginConfig } from '@hey-api/openapi-ts'
import { documentation } from './emit/documentation.ts'
import type { OperationModel, UploadModel } from './model.ts'
import { type DataValue, isNamed, type Named, operationData, runnerOf, uploadData } from './operation-data.ts'

const CORE = '@hostwright/core/internal'

/**
 * A plugin of hey-api that emits the flat functions: one constant an operation, which hands the operation as data to
 * `call` or `list` of core. hey-api's own SDK plugin can say neither that a call is a list nor what may be retried.
 *
 * @param operations by `METHOD /path`; several where a route has variants
 * @param mediaType the provider's usual one, of which operations say nothing
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
              : model.sends === 'file'
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
            model.answers === 'redirect'
              ? redirects(model)
              : model.answers === 'file'
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

/** The options of an upload, with how responses have its rules. */
function uploadOptions(plugin: Plugin, options: ReturnType<Plugin['symbol']>, { schemas = [] }: UploadModel) {
  const type = $.type(options)
  return schemas.length === 0 ? type : type.generic($.type.or(...schemas.map((schema) => componentType(plugin, schema))))
}

/** Answers that are redirects, which hey-api takes no notice of. */
function redirects({ emptyStatuses }: OperationModel) {
  const answers = $.type.object()
  for (const status of emptyStatuses) answers.prop(String(status), (p) => p.required(true).type($.type('void')))
  return answers
}

/** A component where the items have a name, else the part of the answer that holds them. */
function itemType(plugin: Plugin, operationId: string, item: string | readonly string[]) {
  if (typeof item === 'string') return componentType(plugin, item)
  const response = plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operationId, role: 'response' })
  const array = item.reduce(
    (inner, key) => $.type('NonNullable').generic($.type.idx(inner, $.type.literal(key))),
    $.type(response ?? 'unknown'),
  )
  return $.type.idx(array, $.type('number'))
}

/** Data as an expression. */
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
