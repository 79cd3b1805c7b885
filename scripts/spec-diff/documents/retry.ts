import { childPointer } from '@hostwright/openapi/pointer.ts'
import { methodsOf, type Pair } from '../callable.ts'
import type { Change } from '../change.ts'

/** Returns the changes of retries: retrying is an addition, no longer retrying is a fix. */
export function retryChanges(pairs: readonly Pair[]): Change[] {
  return pairs.flatMap(({ before, after }) => {
    const [was, is] = [before.operation['x-retry'], after.operation['x-retry']]
    if (was === is) return []
    const pointer = `${childPointer(childPointer('#/paths', after.path), after.method)}/x-retry`
    const [level, message] =
      is === 'safe'
        ? (['added', 'is retried'] as const)
        : (['fixed', is === 'never' ? 'is never retried' : 'is retried as its HTTP method says'] as const)
    return [{ level, methods: methodsOf(after), message, pointer }]
  })
}
