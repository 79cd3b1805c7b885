/** JSON Pointers, RFC 6901. */

type Container = Record<string, unknown>

export function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer to a member of what `pointer` leads to. */
export function memberAt(pointer: string, token: string): string {
  return `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The value at `pointer`, or undefined where there is none. */
export function getAt(root: unknown, pointer: string): unknown {
  return tokens(pointer).reduce<unknown>((node, token) => (isContainer(node) && Object.hasOwn(node, token) ? node[token] : undefined), root)
}

/** A copy of `root` with `value` at `pointer`; undefined removes what is there. Only the containers on the way are copied. */
export function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  return replace(root, tokens(pointer), value)
}

function replace(node: unknown, [token, ...rest]: string[], value: unknown): unknown {
  if (token === undefined) return value
  const copy = (Array.isArray(node) ? [...node] : isContainer(node) ? { ...node } : {}) as Container
  const next = replace(Object.hasOwn(copy, token) ? copy[token] : undefined, rest, value)
  if (next === undefined) delete copy[token]
  else Object.defineProperty(copy, token, { value: next, enumerable: true, configurable: true, writable: true })
  return copy
}

function isContainer(node: unknown): node is Container {
  return typeof node === 'object' && node !== null
}
