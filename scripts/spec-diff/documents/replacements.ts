import type { SpecOperation } from '@hostwright/openapi/operations.ts'

/** Returns an operation's HTTP method and path: `GET /domains`. */
export function routeOf({ method, path }: SpecOperation): string {
  return `${method.toUpperCase()} ${path}`
}

/**
 * Returns the operation that replaces a removed one: at the same route, named in its description, at the same route of another version, or
 * new with the same request and responses.
 *
 * @param added the operations that are new
 */
export function replacementOf(
  gone: SpecOperation,
  all: readonly SpecOperation[],
  added: readonly SpecOperation[],
): SpecOperation | undefined {
  const sameRoute = all.find((other) => shapeOf(other) === shapeOf(gone))
  const text = `${gone.operation.summary ?? ''} ${gone.operation.description ?? ''}`
  const named = all.find(({ id, path }) => names(text, id) || (path !== gone.path && names(text, path)))
  const sameVersion = added.filter((other) => versionless(other) === versionless(gone))
  const sameTypes = added.filter((other) => other.method === gone.method && typesOf(other) === typesOf(gone) && typesOf(gone) !== '')
  return sameRoute ?? named ?? only(sameVersion) ?? only(sameTypes)
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

/** Whether a text names something, and not something longer. */
function names(text: string, name: string): boolean {
  const start = text.indexOf(name)
  return name !== '' && start !== -1 && !/[\w/{-]/.test(text[start + name.length] ?? '') && !/[\w.-]/.test(text[start - 1] ?? '')
}

/** Returns method and path without the names of the path parameters. */
function shapeOf({ method, path }: SpecOperation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
}

function versionless(operation: SpecOperation): string {
  return shapeOf(operation).replaceAll(/\/v\d+(?=\/)/g, '')
}

/** Returns the components that an operation sends and receives. */
function typesOf({ operation }: SpecOperation): string {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  return (JSON.stringify([operation.requestBody, successes]).match(/#\/components\/schemas\/[^"]+/g) ?? []).join(' ')
}
