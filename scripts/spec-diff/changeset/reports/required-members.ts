import type { Sections } from '@hostwright/api-report/report.ts'
import { nameIn, ownerOf, unmarked } from './line-name.ts'
import { receivedTypes } from './received-types.ts'

/**
 * Which new lines are members that users may have to write from now on: required ones of objects that were there, unless users only
 * ever receive these, and abstract ones of classes.
 *
 * @param report the older one, where `before` is a part of it
 */
export function requiredMembers(before: readonly string[], fresh: readonly string[], report: Sections): ReadonlySet<string> {
  const owners = new Set(before.map(ownerOf))
  const heads = before.filter((line) => /^(interface|type) /.test(line) || unmarked(line).endsWith(': {…}'))
  const objects = new Set(heads.map(nameIn))
  const asked = fresh.filter((line) => isRequired(line) && objects.has(holderOf(line)))
  const received = asked.length > 0 ? receivedTypes(report) : new Set()
  const abstract = fresh.filter((line) => /^(protected )?abstract (?!class )/.test(line) && owners.has(ownerOf(line)))
  return new Set([...asked.filter((line) => !received.has(ownerOf(line))), ...abstract])
}

/** Whether a line is a member that is not optional. */
function isRequired(line: string): boolean {
  if (/^(abstract )?(class|const|enum|function|interface|type) /.test(line)) return false
  const name = nameIn(line)
  return !line.slice(line.indexOf(name) + name.length).startsWith('?')
}

/** What a member is of: `Options.page` for `Options.page.size`. */
function holderOf(line: string): string {
  return nameIn(line).replace(/(\.[^.[\]]+|\[[^\]]*\])$/, '')
}
