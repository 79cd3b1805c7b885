import type { Oas3Rule, Plugin } from '@redocly/openapi-core'
import { specOf } from './read-spec.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules/index.ts'

/** The id of the plugin, which Redocly puts before the names of its rules. */
export const PLUGIN_ID = 'hostwright'

/** The beginning of the message of a rule that crashed. */
export const CRASH = 'This rule cannot check the spec: '

/**
 * Our rules as a plugin of Redocly, for `pnpm lint:specs`, `redocly lint` and editors. The configuration `hostwright/all` turns on all
 * of them.
 */
export const plugin: Plugin = {
  id: PLUGIN_ID,
  rules: { oas3: Object.fromEntries(rules.map((rule) => [rule.name, toRedocly(rule)])) },
  configs: { all: { rules: Object.fromEntries(rules.map(({ name }) => [`${PLUGIN_ID}/${name}`, 'error' as const])) } },
}

/** Returns a rule that checks the bundle of all files after Redocly has visited them. */
function toRedocly(rule: Rule): Oas3Rule {
  return (options) => ({
    Root: {
      leave(root, context) {
        try {
          const spec = specOf(root, context)
          for (const { node, key, message } of rule.check(spec, options as Readonly<Record<string, unknown>>)) {
            const location = spec.sources.origin(node, key)
            context.report(location === undefined ? { message } : { message, location })
          }
        } catch (error) {
          // Usually an object of the wrong shape, which Redocly's rule `struct` names.
          context.report({ message: `${CRASH}${(error as Error).message}`, location: { ...context.location, reportOnKey: true } })
        }
      },
    },
  })
}

// oxlint-disable-next-line import/no-default-export -- Redocly calls the default export
export default (): Plugin => plugin
