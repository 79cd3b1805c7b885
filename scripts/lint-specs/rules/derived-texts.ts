import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Document } from '@hostwright/openapi/document.ts'
import { variantsOf } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import type { Rule, Spec } from '../rule.ts'

/** CURATION.md's table of kinds, and the number of operations in the repository's README, are those of the spec. */
export const derivedTexts: Rule = {
  name: 'derived-texts',
  *check(spec) {
    for (const { path, text } of outdatedTexts(spec)) {
      const places = changedLines(readFileSync(path, 'utf8'), text)
      yield {
        node: spec.document,
        ...(path.endsWith('CURATION.md') ? { key: 'x-resources' } : { key: 'paths' }),
        message: `${relativePath(process.cwd(), path)} differs from the spec; run pnpm lint:specs --fix, which writes ${places}`,
      }
    }
  },
}

/** Returns the files whose derived parts are out of date, with the text that they should have. */
export function outdatedTexts({ document, operations, root }: Spec): { path: string; text: string }[] {
  const folder = dirname(root.path)
  const count = operations.reduce((sum, { operation }) => sum + Math.max(1, variantsOf(operation).length), 0)
  const files: [path: string, derive: (text: string) => string][] = [
    [join(folder, 'CURATION.md'), (text) => withKinds(text, document)],
    [join(folder, '../../README.md'), (text) => withCount(text, basename(folder), count)],
  ]
  return files.flatMap(([path, derive]) => {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return derive(text) === text ? [] : [{ path, text: derive(text) }]
  })
}

/** Replaces the rows of the table of kinds. Remarks stay with their kinds. */
function withKinds(text: string, document: Document): string {
  return text.replace(/^(\| kind \| route \|.*\n\|[-|]+\n)((?:\|.*\n)*)/m, (_, head: string, rows: string) => {
    const remarks = new Map([...rows.matchAll(/^\| `(.*?)` \|.*?\|(.*)\|$/gm)].map(([, kind = '', remark = '']) => [kind, remark]))
    const kinds: unknown = document['x-resources']
    const lines = Object.entries(isObject(kinds) ? kinds : {}).map(([kind, declared]) => {
      const path = isObject(declared) ? String(declared['path']) : ''
      return `| \`${kind}\` | \`${path}\` |${remarks.get(kind) ?? ' '}|\n`
    })
    return head + lines.join('')
  })
}

/** Replaces the number of operations in the row of a provider. */
function withCount(text: string, provider: string, count: number): string {
  return text.replace(
    new RegExp(String.raw`^(\|[^|\n]*\]\(packages/${provider.replaceAll(/\W/g, String.raw`\$&`)}\) \|(?:[^|\n]*\|)+ )\d+ \|$`, 'm'),
    (_, start: string) => `${start}${count} |`,
  )
}

function changedLines(before: string, after: string): string {
  const known = new Set(before.split('\n'))
  const added = after.split('\n').filter((line) => !known.has(line))
  return added.length === 0 ? 'fewer rows, or another order' : added.join(' ')
}
