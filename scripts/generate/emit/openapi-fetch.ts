import { type Code, code, docBlock, joined, lines, literal, propertyName } from '../code.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { dataSource, firstRead, type References } from './call-source.ts'

/** Emits src/openapi-fetch.gen.ts: the path-based client, with the operations' differences from the provider's defaults. */
export function emitPathClient(model: ProviderModel): Code {
  const { name, operations } = model
  const writers = new Set<Code>()
  const refer: References = {
    core: (writer) => (writers.add(writer), writer),
    provider: (style) => style,
    type: (type) => type,
  }
  const differences = exceptions(operations, refer)
  const example = firstRead({ operations })
  return lines([
    ...(writers.size > 0 ? [code`import { ${joined([...writers], ', ')} } from '@hostwright/core/internal'`] : []),
    code`import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'`,
    code`import type { paths } from './paths.gen.js'`,
    code`import { type ${name}Options, provider } from './provider.gen.js'`,
    code``,
    docBlock([
      `Returns an openapi-fetch client of the ${name} API: \`client.${example?.httpMethod}('${example?.path}'${example?.examples.required ? ', …' : ''})\`. Credentials, retries and limits are those of the class.`,
      '',
      '@throws ConfigurationError with the name of the invalid option',
    ]),
    code`export const create${name}Fetch = (options: ${name}Options): PathClient<paths> => createPathClient<paths>(provider, options, ${differences})`,
    code``,
    code`export * from '@hostwright/core'`,
    code`export type { paths } from './paths.gen.js'`,
    code`export type { ${name}Options } from './provider.gen.js'`,
    code``,
  ])
}

/** Returns the differences of routes. A key with a method alone is the default for its routes, if that is shorter. */
function exceptions(operations: readonly OperationModel[], refer: References): Code {
  const byMethod = new Map<string, Map<string, Code>>()
  for (const operation of operations) {
    const { httpMethod, path } = operation
    const routes = byMethod.get(httpMethod) ?? new Map<string, Code>()
    byMethod.set(httpMethod, routes.set(`${httpMethod} ${path}`, dataSource(operation.call.byPath, refer)))
  }
  const members = [...byMethod].flatMap(([method, routes]) => fewest(method, routes))
  return members.length === 0
    ? NOTHING
    : code`{ ${joined(
        members.map(([key, differs]) => code`${propertyName(key)}: ${differs}`),
        ', ',
      )} }`
}

function fewest(method: string, routes: ReadonlyMap<string, Code>): [key: string, differs: Code][] {
  const apartFrom = (usual: Code) => [...routes].filter(([, differs]) => differs !== usual)
  let found = apartFrom(NOTHING)
  for (const usual of new Set(routes.values())) {
    const others = apartFrom(usual)
    if (others.length + 1 < found.length) found = [[method, usual], ...others]
  }
  return found
}

const NOTHING = literal({})
