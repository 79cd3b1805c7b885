import { parseYaml } from '@redocly/openapi-core'

/** Ranges that `catalog:` stands for, by catalog and package. */
export type Catalogs = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The catalogs of a `pnpm-workspace.yaml`; none where there is no such file. */
export function readCatalogs(text: string | undefined): Catalogs {
  const { catalog = {}, catalogs = {} } = (parseYaml(text ?? '') ?? {}) as { catalog?: Catalogs[string]; catalogs?: Catalogs }
  return { default: catalog, ...catalogs }
}

/** Dependencies with the ranges that are published in place of `catalog:` and `catalog:name`. */
export function resolveCatalogs(dependencies: unknown, catalogs: Catalogs): unknown {
  if (typeof dependencies !== 'object' || dependencies === null) return dependencies
  const resolved = Object.entries(dependencies).map(([name, range]: [string, unknown]) => {
    const catalog = /^catalog:(.*)$/.exec(String(range))?.[1]
    return [name, catalog === undefined ? range : (catalogs[catalog || 'default']?.[name] ?? range)] as const
  })
  return Object.fromEntries(resolved)
}
