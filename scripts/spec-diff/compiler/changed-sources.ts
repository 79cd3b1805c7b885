import type { Versions } from './member-differences.ts'
import type { Sources } from './sources.ts'

const TYPES = fileOf('types')
const INDEX = fileOf('index')
/** Their methods, routes and functions are compared. */
const CALLS = ['client', 'paths', 'functions'].map(fileOf)
/** Nothing that is compared uses them. */
const UNUSED = new Set(['operation-types', 'openapi-fetch', 'zod'].map(fileOf))

/** The sources of two clients without what is equal in both. */
export interface ChangedSources extends Versions<Sources> {
  /** The equal types that the others use. */
  readonly shared: string
  /** Names of the equal types, methods and functions. */
  readonly unchanged: readonly string[]
}

/**
 * Leaves out the types, methods, routes and functions that are equal in both clients, and use equal types only. They cannot differ, and the
 * compiler takes longer to read them than all others. Types that the others use are returned once.
 */
export function changedSources(before: Sources, after: Sources, isSameCore: boolean): ChangedSources {
  const changed = changedNames(before, after)
  const compared = isSameCore ? [TYPES, ...CALLS] : [TYPES]
  const equal = new Map(compared.map((file) => [file, equalParts(before.get(file) ?? '', after.get(file) ?? '', changed)]))
  const without = (sources: Sources) => {
    const kept = [...sources].filter(([path]) => !UNUSED.has(path))
    const left = ([name]: Part, file: string) => !equal.get(file)?.has(name)
    return new Map(kept.map(([path, text]) => [path, equal.has(path) ? textOf(partsOf(text).filter((part) => left(part, path))) : text]))
  }
  const [was, is] = [without(before), without(after)]
  const all = partsOf(after.get(TYPES) ?? '').filter(([name]) => equal.get(TYPES)?.has(name))
  const texts = new Map(all)
  // A set visits what is added to it.
  const used = new Set(
    [...was, ...is].flatMap(([path, text]) => (path === INDEX ? [] : namesIn(withoutImports(text)).filter((name) => texts.has(name)))),
  )
  for (const name of used) for (const other of namesIn(texts.get(name) ?? '')) if (texts.has(other)) used.add(other)
  for (const client of [was, is]) {
    const imported = new Set(namesIn(client.get(TYPES) ?? '').filter((name) => used.has(name)))
    client.set(
      TYPES,
      `import type { ${[...imported].join(', ')} } from '@shared/types'\nexport type * from '@shared/types'\n${client.get(TYPES)}`,
    )
    const isLeftOut = (name: string) => texts.has(name) && !used.has(name)
    client.set(
      INDEX,
      (client.get(INDEX) ?? '').replaceAll(/^ {2}(\w+),\n/gm, (line, name: string) => (isLeftOut(name) ? '' : line)),
    )
  }
  return {
    before: was,
    after: is,
    shared: textOf(all.filter(([name]) => used.has(name))),
    // `domains.list` is a member of DomainsResource.
    unchanged: [...equal.values()].flatMap((names) => Array.from(names, (name) => name.replace(/^(?:(\w+)Resource|\w+)(?=\.)/, '$1'))),
  }
}

function fileOf(name: string): string {
  return `client/src/${name}.gen.ts`
}

/** Returns the names of the types that differ, and of those that use them. */
function changedNames(before: Sources, after: Sources): Set<string> {
  const typesIn = (sources: Sources) => {
    const files = [...sources].filter(([path]) => path.startsWith('client/') && path !== INDEX && !UNUSED.has(path))
    const types = files.flatMap(([, text]) =>
      declarationsOf(text).filter(([, part]) => /^(?:export )?(?:type|interface) (?!paths )/.test(part)),
    )
    return new Map(types)
  }
  const [was, is] = [typesIn(before), typesIn(after)]
  const changed = new Set([...was.keys(), ...is.keys()].filter((name) => was.get(name) !== is.get(name)))
  const users = new Map(Array.from(is.keys(), (name) => [name, [] as string[]]))
  for (const [name, text] of is) for (const used of new Set(namesIn(text))) users.get(used)?.push(name)
  // A set visits what is added to it.
  for (const name of changed) for (const user of users.get(name) ?? []) changed.add(user)
  return changed
}

/** Returns the names of a file's parts that are equal in both versions, and use nothing that has changed. */
function equalParts(before: string, after: string, changed: ReadonlySet<string>): Set<string> {
  const modules = (text: string) => JSON.stringify(text.match(/ from '.*'$/gm))
  if (modules(before) !== modules(after)) return new Set()
  const [was, is] = [before, after].map((text) => Map.groupBy(partsOf(text), ([name]) => name)) as [
    Map<string, Part[]>,
    Map<string, Part[]>,
  ]
  const equal = [...is].filter(([name, parts]) => {
    const text = textOf(parts)
    return name !== '' && text === textOf(was.get(name) ?? []) && !namesIn(text).some((used) => changed.has(used))
  })
  return new Set(equal.map(([name]) => name))
}

/** A declaration, or a member of a class or an interface. Without a name, it always stays. */
type Part = readonly [name: string, text: string]

function declarationsOf(text: string): Part[] {
  const declarations = text.split(/^(?=(?:export )?(?:async )?(?:type|interface|class|const|function) )/m)
  return declarations.map((part) => [/^(?:export )?(?:async )?\w+ ([\w$]+)/.exec(part)?.[1] ?? '', part])
}

/** Returns the parts of a file: methods, routes, functions and types have a name. */
function partsOf(text: string): Part[] {
  return declarationsOf(text).flatMap(([name, part]): Part[] => {
    if (/^export (?:type|function|async function) /.test(part)) return [[name, part]]
    if (!/^export (?:class|interface) /.test(part)) return [['', part]]
    return part.split(/^(?= {2}[\w$#'"]|\})/m).map((member) => {
      const [, own] = /^ {2}(?!constructor)([\w$]+(?=[(<])|'[^']+'(?=: \{))/.exec(member) ?? []
      return [own === undefined ? '' : `${name}.${own}`, member]
    })
  })
}

function textOf(parts: readonly Part[]): string {
  return parts.map(([, text]) => text).join('')
}

/** Functions import all types. */
function withoutImports(text: string): string {
  return text.replaceAll(/^import [^]*? from '.*'$/gm, '')
}

function namesIn(text: string): string[] {
  return text.match(/[A-Za-z_$][\w$]*/g) ?? []
}
