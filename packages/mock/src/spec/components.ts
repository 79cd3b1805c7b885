import type { Document } from '@hostwright/openapi/document.ts'

/** Where a node of the spec is defined, for example `components/schemas/Domain`; undefined where it is no component. */
export type ComponentOf = (node: object) => string | undefined

/** Knows components by identity: what following a `$ref` gives is the component itself. */
export function createComponentOf({ components = {} }: Document): ComponentOf {
  const names = new Map<unknown, string>()
  for (const [kind, members] of Object.entries(components))
    for (const [name, node] of Object.entries(members)) names.set(node, `components/${kind}/${name}`)
  return (node) => names.get(node)
}
