import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toCase } from '@hostwright/generate'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { Upstream } from '@hostwright/shared/spec/upstream.ts'

/** A message about many places names the first ones. */
const SHOWN = 10

/**
 * Returns the places in a provider's own document of the operations and schemas that a message names: by route, by our name in any form
 * that generated code has, or by a line of a spec's file.
 *
 * @param folder folder of the spec
 */
export async function sourcePlaces(
  message: string,
  folder: string,
  { source, operations, schemas }: Pick<Upstream, 'source' | 'operations' | 'schemas'>,
): Promise<string[]> {
  const text = `${message}\n${await namesAtLines(message, folder)}`
  const known = new Set(text.match(/[\w.]+/g))
  const flat = new Set([...known].map((word) => word.replace(/(Data|Responses?|Errors?)$/, '').toLowerCase()))
  const places = Object.entries(operations).flatMap(([route, { name }]) => {
    const isNamed = name !== undefined && (known.has(name) || flat.has(toCase(name, 'camelCase').toLowerCase()))
    const [method = '', path = ''] = route.split(' ')
    return isNamed || text.includes(`${route} `) || text.includes(`(${route})`)
      ? [`${route}: #${childPointer(childPointer('/paths', path), method.toLowerCase())}`]
      : []
  })
  const types = Object.entries(schemas).filter(([, name]) => known.has(name))
  places.push(...types.map(([name]) => `schema ${name}: #${childPointer('/components/schemas', name)}`))
  if (places.length === 0) return []
  const more = places.length > SHOWN ? [`  and ${places.length - SHOWN} more`] : []
  return [`In ${source}:`, ...places.slice(0, SHOWN).map((place) => `  ${place}`), ...more]
}

/** Returns the names of the operations and schemas at lines of a spec's files: `paths/servers.yaml:12:3`. */
async function namesAtLines(message: string, folder: string): Promise<string> {
  const names: string[] = []
  for (const [, file = '', line] of message.matchAll(/\b((?:paths|schemas)\/[\w-]+\.yaml):(\d+)/g)) {
    const lines = (await readFile(join(folder, file), 'utf8').catch(() => '')).split('\n').slice(0, Number(line))
    const pattern = file.startsWith('paths') ? /^ +operationId: (\S+)/ : /^(\w+):/
    names.push(lines.findLast((one) => pattern.test(one))?.match(pattern)?.[1] ?? '')
  }
  return names.join('\n')
}
