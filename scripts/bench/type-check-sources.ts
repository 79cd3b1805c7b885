import { MittwaldAPIV2Client } from '@mittwald/api-client'
import type { PlainOperation } from './operations.ts'

/** The ways to call that are type-checked. */
export const SURFACES = ['flat', 'class', 'paths', 'official'] as const
export type Surface = (typeof SURFACES)[number]

/** An operation that our packages and the official client call alike. */
export interface SharedOperation extends PlainOperation {
  /** Its name in the official client: `project.getProject`. */
  readonly official: string
}

/** Operations that the official client has, too, under the same route with parameters of the same names. */
export function sharedOperations(operations: readonly PlainOperation[]): SharedOperation[] {
  const official = officialNames()
  return operations.flatMap((operation) => {
    const name = official.get(`${operation.method} ${operation.path}`)
    return name === undefined ? [] : [{ ...operation, official: name }]
  })
}

/** Names of the official client's operations by `METHOD /path`. */
function officialNames(): ReadonlyMap<string, string> {
  const Generated = MittwaldAPIV2Client as unknown as new (token: string) => object
  /** Its fields hold what describes their operations, in place of functions that call them. */
  class Catalogue extends Generated {
    requestFunctionFactory(described: object): object {
      return described
    }
  }
  const resources = Object.entries(new Catalogue('made-up-token')).filter(
    ([, resource]) => typeof resource === 'object' && resource !== null,
  )
  return new Map(
    resources.flatMap(([resource, operations]) =>
      Object.entries(operations as object).flatMap(([name, described]) => {
        const { method, path } = Object(described) as { readonly method?: unknown; readonly path?: unknown }
        return typeof method === 'string' && typeof path === 'string' ? [[`${method} ${path}`, `${resource}.${name}`] as const] : []
      }),
    ),
  )
}

/** A program that calls each operation once, and uses what the first of them, `projects.get`, resolves to. */
export function programOf(surface: Surface, operations: readonly SharedOperation[]): string {
  const { setUp, call, use } = WRITERS[surface]
  const calls = operations.map((operation, index) => `const answer${index} = await ${call(operation)}`)
  return [...setUp(operations), ...calls, `export const description: string | undefined = ${use('answer0')}`, ''].join('\n')
}

interface Writer {
  setUp(operations: readonly SharedOperation[]): readonly string[]
  call(operation: SharedOperation): string
  /** Expression of the project's description. */
  use(answer: string): string
}

const values = ({ parameters }: PlainOperation) => `{ ${parameters.map((name) => `${JSON.stringify(name)}: 'x'`).join(', ')} }`

const WRITERS: Readonly<Record<Surface, Writer>> = {
  flat: {
    setUp: (operations) => [
      `import { createClient, ${operations.map(({ names }) => names.flat).join(', ')} } from '@hostwright/mittwald/sdk'`,
      "const client = createClient({ token: 'x' })",
    ],
    call: (operation) => `${operation.names.flat}({ client${operation.parameters.length > 0 ? `, path: ${values(operation)}` : ''} })`,
    use: (answer) => `${answer}.description`,
  },
  class: {
    setUp: () => ["import { Mittwald } from '@hostwright/mittwald'", "const client = new Mittwald({ token: 'x' })"],
    call: (operation) => `client.${operation.names.id}(${operation.parameters.length > 0 ? `{ path: ${values(operation)} }` : ''})`,
    use: (answer) => `${answer}.description`,
  },
  paths: {
    setUp: () => [
      "import { createMittwaldFetch } from '@hostwright/mittwald/openapi-fetch'",
      "const client = createMittwaldFetch({ token: 'x' })",
    ],
    call: (operation) =>
      `client.${operation.method}('${operation.path}'${operation.parameters.length > 0 ? `, { params: { path: ${values(operation)} } }` : ''})`,
    use: (answer) => `${answer}.data?.description`,
  },
  official: {
    setUp: () => ["import { MittwaldAPIV2Client } from '@mittwald/api-client'", "const client = MittwaldAPIV2Client.newWithToken('x')"],
    call: (operation) => `client.${operation.official}(${operation.parameters.length > 0 ? values(operation) : ''})`,
    use: (answer) => `${answer}.status === 200 ? ${answer}.data.description : undefined`,
  },
}
