import * as fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { isNode, type Node, nodeAt } from '@hostwright/new-provider/node.ts'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { normalForm } from '@hostwright/shared/spec/upstream.ts'
import { base, Folder } from './test/fixture.ts'

/** A random edit of one schema of the document. */
interface RandomEdit {
  readonly schema: string
  readonly kind: 'add' | 'remove' | 'require' | 'relax' | 'enum' | 'bound' | 'null' | 'deprecate'
  readonly name: string
}

const edits = fc.array(
  fc.record({
    schema: fc.constantFrom('snapshot', 'owner', 'fault'),
    kind: fc.constantFrom('add', 'remove', 'require', 'relax', 'enum', 'bound', 'null', 'deprecate'),
    name: fc.constantFrom('id', 'takenAt', 'mail', 'message', 'region', 'size'),
  }),
  { minLength: 1, maxLength: 6 },
) as fc.Arbitrary<RandomEdit[]>

/** Edits a document the way a provider would. Does nothing if the schema has no such field. */
function apply(document: Node, { schema: component, kind, name }: RandomEdit): void {
  const schema = nodeAt(nodeAt(nodeAt(document, 'components'), 'schemas'), component)
  const properties = nodeAt(schema, 'properties')
  const required = new Set((schema['required'] ?? []) as string[])
  const property = properties[name]
  if (kind === 'add') properties[name] ??= { type: 'string' }
  if (!isNode(property)) return
  if (kind === 'remove') delete properties[name]
  if (kind === 'remove' || kind === 'relax') required.delete(name)
  if (kind === 'require') required.add(name)
  if (kind === 'enum') property['enum'] = [...((property['enum'] ?? ['one']) as string[]), name]
  if (kind === 'bound') property['maxLength'] = 200
  if (kind === 'null') property['nullable'] = true
  if (kind === 'deprecate') property['deprecated'] = true
  if (required.size === 0) delete schema['required']
  else schema['required'] = [...required]
}

/** Returns what the schemas of a document say, without texts and with lists of names in order. */
function facts(document: Document, names: Readonly<Record<string, string>>): unknown {
  const { schemas } = normalForm(document).components ?? {}
  const sorted = JSON.stringify(schemas, (key, value: unknown) => {
    if ((key === 'required' || key === 'enum' || key === 'type') && Array.isArray(value)) return value.map(String).toSorted()
    return key === 'nullable' ? undefined : value
  })
  const all = JSON.parse(sorted) as Node
  return Object.fromEntries(Object.entries(names).map(([theirs, ours]) => [ours, all[theirs] ?? all[ours]]))
}

test('random edits of the document arrive in the spec, whatever curation added', async () => {
  const names = { snapshot: 'Snapshot', owner: 'Owner', fault: 'Fault' }
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const newer = parse(base) as Node
      for (const one of list) apply(newer, one)
      const folder = await Folder.make()
      const { findings } = await folder.update(stringify(newer))
      expect(findings.filter(({ state }) => state === 'kept' || state === 'undecided')).toEqual([])
      const merged = await bundleSpec(join(folder.root, 'specs/disks/openapi.yaml'))
      // OpenAPI 3.1 writes nullable as a type.
      const expected = JSON.parse(JSON.stringify(newer), (_, value: unknown) =>
        isNode(value) && value['nullable'] === true
          ? {
              ...value,
              type: [value['type'], 'null'],
              ...(Array.isArray(value['enum']) && { enum: [...(value['enum'] as unknown[]), null] }),
            }
          : value,
      ) as Document
      expect(facts(merged, names)).toEqual(facts(expected, names))
    }),
    { numRuns: 6, seed: 5 },
  )
})
