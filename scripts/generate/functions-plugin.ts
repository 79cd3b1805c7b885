import { $, definePluginConfig } from '@hey-api/openapi-ts'
import { documentation } from './emit/documentation.ts'
import type { OperationModel } from './model.ts'
import { styleConstant } from './names.ts'

const CORE = '@hostwright/core/client'

/**
 * A plugin of hey-api that emits the flat functions: one constant an operation, which hands the operation as data to
 * `call` or `list` of core. hey-api's own SDK plugin can say neither that a call is a list nor what may be retried.
 *
 * @param operations by `METHOD /path`; several where a route has variants
 * @param mediaType the provider's usual one, of which operations say nothing
 */
export function functionsPlugin(operations: ReadonlyMap<string, readonly OperationModel[]>, mediaType: string) {
  return definePluginConfig({
    name: 'functions',
    config: {},
    dependencies: ['@hey-api/typescript'],
    handler({ plugin }) {
      const core = (name: string) => plugin.symbol(name, { external: CORE })
      const coreType = (name: string) => plugin.symbol(name, { external: CORE, kind: 'type' })
      const imported = {
        call: core('call'),
        list: core('list'),
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
              : typeOf('data'),
          )
          if (model.pages) data.generic(imported.ListCallOptions)
          const options = $.type.and(
            data,
            $.type.object().prop('client', (p) => p.required(true).type(imported.Client)),
          )
          const generics = [
            typeOf('responses'),
            typeOf('errors'),
            ...(model.item === undefined ? [] : [itemType(plugin, operation.id, model.item)]),
          ]
          const run = $(model.pages ? imported.list : imported.call).call(
            $('options').attr('client'),
            operationData(plugin, model, mediaType),
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

/** The operation as data, without what is the provider's rule. */
function operationData(plugin: Plugin, model: OperationModel, mediaType: string) {
  const data = $.object().prop('id', $.literal(model.id)).prop('method', $.literal(model.httpMethod)).prop('path', $.literal(model.path))
  if (model.pages) {
    const style = $(plugin.symbol(styleConstant(model.pages), { external: './provider.gen.js' }))
    data.prop('pages', model.itemsAt === undefined ? style : style.call($.literal(model.itemsAt)))
  }
  if (model.indexed.length > 0) data.prop('indexed', $.fromValue([...model.indexed]))
  if (model.bodyType !== undefined && model.bodyType !== mediaType) data.prop('type', $.literal(model.bodyType))
  const empty = [...model.emptyStatuses, ...model.bodilessErrors]
  if (empty.length > 0) data.prop('empty', $.fromValue(empty))
  if (model.errorStatuses.length > 0) data.prop('errors', $.fromValue([...model.errorStatuses]))
  if (model.retry) data.prop('retry', $.literal(model.retry))
  if (!model.authenticated) data.prop('auth', $.literal(false))
  return data
}
