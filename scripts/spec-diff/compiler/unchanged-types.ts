import type { Sources } from './sources.ts'

/** The file with the types of a client. */
export const TYPES = 'client/src/types.gen.ts'

/** The declarations of two files of types: the equal ones, and the others with imports of those. */
export interface SplitTypes {
  readonly shared: string
  readonly before: string
  readonly after: string
}

/**
 * Separates the types that are equal in both sources, and use equal types only. The compiler reads them once, and the comparison
 * stops at them.
 */
export function splitTypes(before: Sources, after: Sources): SplitTypes {
  const [was, is] = [declarationsOf(before), declarationsOf(after)]
  const changed = new Set([...was.keys(), ...is.keys()].filter((name) => was.get(name) !== is.get(name)))
  const users = new Map<string, string[]>()
  for (const [name, text] of is) for (const used of namesIn(text)) if (is.has(used)) users.set(used, [...(users.get(used) ?? []), name])
  // A set visits what is added to it.
  for (const name of changed) for (const user of users.get(name) ?? []) changed.add(user)
  const shared = [...is].filter(([name]) => !changed.has(name))
  return {
    shared: shared.map(([, text]) => text).join(''),
    before: withImports(was, changed),
    after: withImports(is, changed),
  }
}

function declarationsOf(sources: Sources): Map<string, string> {
  const declarations = (sources.get(TYPES) ?? '').split(/^(?=export type )/m)
  return new Map(
    declarations.flatMap((text) => {
      const [, name] = /^export type ([\w$]+)/.exec(text) ?? []
      return name === undefined ? [] : [[name, text] as const]
    }),
  )
}

function withImports(all: ReadonlyMap<string, string>, changed: ReadonlySet<string>): string {
  const own = [...all].filter(([name]) => changed.has(name)).map(([, text]) => text)
  const used = new Set(own.flatMap(namesIn).filter((name) => all.has(name) && !changed.has(name)))
  return `import type { ${[...used].join(', ')} } from '@shared/types'\nexport type * from '@shared/types'\n${own.join('')}`
}

function namesIn(text: string): string[] {
  return text.match(/[A-Za-z_$][\w$]*/g) ?? []
}
