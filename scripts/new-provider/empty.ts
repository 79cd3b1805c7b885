import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { pascalCase } from './case.ts'
import type { Node } from './node.ts'

/** Returns a small, complete spec, to be replaced piece by piece. */
export async function emptyDocument(provider: string): Promise<Node> {
  const template = await readFile(join(import.meta.dirname, 'empty.yaml'), 'utf8')
  return parseYaml(template.replaceAll('{Provider}', pascalCase(provider)).replaceAll('{provider}', provider)) as Node
}
