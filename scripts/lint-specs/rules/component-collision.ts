import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import type { ResolvedReference } from '@hostwright/openapi'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { sectionOf } from '@hostwright/openapi/shapes.ts'
import type { Rule } from '../rule.ts'

/** Two components of one kind have two names: bundling names them by the last segments of their `$ref`s. */
export const componentCollision: Rule = {
  name: 'component-collision',
  *check({ references }) {
    const byName = new Map<string, ResolvedReference['target']>()
    for (const { kind, target } of references) {
      const name = parsePointer(target.pointer).at(-1)
      const section = sectionOf(kind)
      // A path item is no component.
      if (name === undefined || section === undefined || kind === 'pathItem') continue
      const first = byName.get(`${section} ${name}`) ?? target
      byName.set(`${section} ${name}`, first)
      if (first.value === target.value) continue
      const place = relativePath(process.cwd(), first.file.path)
      yield {
        node: target.value as object,
        message: `"${name}" is also the name of a component in ${place}; rename one, or refer to that one`,
      }
    }
  },
}
