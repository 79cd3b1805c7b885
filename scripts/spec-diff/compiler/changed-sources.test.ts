import { expect, test } from 'vitest'
import { changedSources } from './changed-sources.ts'
import type { Sources } from './sources.ts'

const TYPES = `export type Owner = {
  name: string
}
export type Domain = {
  owner: Owner
}
export type DomainsGetData = {
  url: '/domains'
}
export type DomainsListData = {
  query?: Domain
}
export type Unused = string
`
const CLASS = `import * as core from '@hostwright/core/internal'
import type * as types from './types.gen.js'

export class DomainsResource extends core.Resource {
  get(options: core.Arguments<types.DomainsGetData>): core.Call<{}> {}

  list(
    options: core.Arguments<types.DomainsListData>,
  ): core.Call<{}> {}
}

export class Hosting extends core.Resource {
  readonly domains = new DomainsResource(this)

  constructor(options: core.ClientOptions) {}
}
`
const INDEX = `export type {
  Domain,
  Unused,
} from './types.gen.js'
`

function sources(types: string, more: Readonly<Record<string, string>> = {}): Sources {
  return new Map(
    Object.entries({ 'client/src/types.gen.ts': types, 'client/src/client.gen.ts': CLASS, 'client/src/index.gen.ts': INDEX, ...more }),
  )
}

const before = sources(TYPES)
const after = sources(TYPES.replace('owner: Owner', 'owner?: Owner'))

test('keeps a type that differs, and what uses it', () => {
  const { after: kept, shared, unchanged } = changedSources(before, after, true)
  expect(kept.get('client/src/types.gen.ts')).toContain('owner?: Owner')
  expect(kept.get('client/src/types.gen.ts')).toContain("import type { Owner } from '@shared/types'")
  expect(kept.get('client/src/client.gen.ts')).toContain('list(\n')
  expect(shared).toBe(TYPES.split(/^(?=export type Domain )/m)[0])
  expect(unchanged).toEqual(['Owner', 'DomainsGetData', 'Unused', 'Domains.get'])
})

test('leaves out equal methods and types, but no fields and constructors', () => {
  const { before: kept, shared } = changedSources(before, after, true)
  expect(kept.get('client/src/client.gen.ts')).not.toContain('get(options')
  expect(kept.get('client/src/client.gen.ts')).toContain('readonly domains = new DomainsResource(this)')
  expect(kept.get('client/src/client.gen.ts')).toContain('constructor(options')
  expect(kept.get('client/src/index.gen.ts')).not.toContain('Unused')
  expect(shared).not.toContain('Unused')
})

test('keeps all methods of another core, and of a file with other imports', () => {
  expect(changedSources(before, after, false).after.get('client/src/client.gen.ts')).toBe(CLASS)
  const text = CLASS.replace('@hostwright/core/internal', '@hostwright/core/client')
  const moved = sources(TYPES, { 'client/src/client.gen.ts': text })
  expect(changedSources(before, moved, true).after.get('client/src/client.gen.ts')).toBe(text)
})
