import type { Document } from '@hostwright/openapi/document.ts'

/** Returns where a node of the spec is defined, for example `components/schemas/Domain`; undefined if it is no component. */
export type ComponentOf = (node: object) => string | undefined

/** Creates the lookup of components by identity: following a `$ref` returns the component itself. */
export function createComponentOf({ components = {} }: Document): ComponentOf {
  const names = new Map<unknown, string>()
  for (const [kind, members] of Object.entries(components))
    for (const [name, node] of Object.entries(members)) names.set(node, `components/${kind}/${name}`)
  return (node) => names.get(node)
}
