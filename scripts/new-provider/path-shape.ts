import { capitalized } from '@hostwright/generate'
import { camelCase, words } from './case.ts'
import { isCommand, isNoun, singular } from './verbs.ts'

/** What a path says of its operations. */
export interface Shape {
  /** Segments that name resources, in camelCase. */
  readonly resource: readonly string[]
  /** Parameters after the first of these. */
  readonly parameters: readonly string[]
  /** The verb that the path ends in, in camelCase: `changeType` for `/servers/{id}/actions/change_type`; empty if it ends in a noun. */
  readonly action: string
  /** Whether the action may be a noun, like `backup`. */
  readonly isNoun: boolean
  /** Whether the last segment that names a resource is a plural. */
  readonly isPlural: boolean
  readonly endsInParameter: boolean
  /** `ById` if the path's last parameters are not the usual one after a plural. */
  readonly by: string
  /** `ByCertIndex` if parameters before the last segment are not the usual one after a plural. */
  readonly inner: string
  /** `ById` if the path ends in several parameters. */
  readonly second: string
  /** `ById` if the path ends in a parameter. */
  readonly last: string
}

export const VERSION = /^(v\d+([._-]?\w+)?|\d+(\.\d+)*)$/i
/** First segments that describe no resource. */
const PREFIX = /^(api|rest)$/i
const COMMANDS = /^(actions?|commands?)$/i
/** Words in plural that name one thing. */
const SINGLE = /(settings|preferences|options|stats|statistics|metrics|details|credentials|ss|us|is|dns|news|aws|sms|https|kubernetes)$/i

const PARAMETER = /\{([^{}]+)\}/g

export function shapeOf(path: string): Shape {
  const segments = path.split('/').filter((segment) => segment !== '')
  const parameters = [...path.matchAll(/(?<=[\w-].*)\{([^{}]+)\}/g)].map(([, parameter = '']) => parameter)
  // `/servers/{id}:start` is an action of a server.
  const command = /\}[:#]([A-Za-z][\w-]*)$/.exec(segments.at(-1) ?? '')?.[1]
  const resource: string[] = []
  let verb = ''
  let before = ''
  let isNext = false
  let group: string[] = []
  let inner = ''
  for (const segment of segments) {
    const isParameter = segment.startsWith('{')
    // What all servers have, not one: `/servers/actions` beside `/servers/{id}/actions`.
    const isOfAll = isNext && !isParameter
    isNext = false
    if (isParameter) group.push(...[...segment.matchAll(PARAMETER)].map(([, parameter = '']) => parameter))
    if (isParameter || VERSION.test(segment) || (resource.length === 0 && PREFIX.test(segment))) continue
    const name = camelCase(segment.replaceAll(/\{[^}]*\}/g, ' '))
    if (!/^[a-z]/.test(name)) continue
    inner = byGroup(group, resource.at(-1)) || inner
    group = []
    // A verb before another segment is no resource of its own: `/servers/{id}/import/logs` is about the logs of an import.
    const whole = verb + (verb === '' ? name : capitalized(name))
    isNext = isPlural(whole)
    const isAction = resource.length > 0 && verb === '' && (isCommand(words(segment)) || COMMANDS.test(before))
    if (isAction) verb = whole
    else {
      resource.push(isOfAll && isPlural(whole) ? `all${capitalized(whole)}` : whole)
      verb = ''
    }
    before = segment
  }
  const last = resource.at(-1) ?? ''
  const endsInParameter = (segments.at(-1) ?? '').startsWith('{') && command === undefined
  const second = /\}\/\{([^{}]+)\}$/.exec(path)?.[1]
  const ending = endsInParameter ? (parameters.at(-1) ?? '') : ''
  const isUsual = second === undefined && isPlural(last) && verb === ''
  return {
    resource,
    parameters,
    action: command === undefined ? verb : camelCase(command),
    isNoun: command === undefined && isNoun(verb),
    isPlural: isPlural(last),
    endsInParameter,
    by: ending === '' || isUsual ? '' : byParameter(ending, last),
    last: ending === '' ? '' : byParameter(ending, last),
    inner,
    second: second === undefined ? '' : byParameter(second, ''),
  }
}

/** Returns whether a word names several things. */
export function isPlural(word: string): boolean {
  return word.endsWith('s') && !SINGLE.test(word)
}

/** Returns `ByTxHashIndex` for parameters in a path after a resource; empty for the usual ones: `/servers/{id}`, `/repos/{owner}/{repo}`. */
function byGroup(parameters: readonly string[], resource: string | undefined): string {
  const [last = ''] = parameters.slice(-1)
  if (last === '' || resource === undefined) return ''
  const known = new Set(words(resource).map((word) => singular(word).slice(0, 4)))
  const isNamed = words(last).some((word) => known.has(singular(word).slice(0, 4)))
  return isPlural(resource) && (parameters.length === 1 || isNamed) ? '' : byParameter(parameters.join(' '), resource)
}

/** Returns `ById` for the parameter `petId` of a pet. */
function byParameter(parameter: string, resource: string): string {
  const known = new Set(words(resource).map(singular))
  const own = words(parameter).filter((word) => !known.has(singular(word)))
  return `By${capitalized(camelCase((own.length > 0 ? own.join(' ') : parameter) || 'value'))}`
}
