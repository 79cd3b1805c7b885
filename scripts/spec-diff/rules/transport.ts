import { type Rule, render } from '../rule.ts'

const OBJECTS = new Set([
  'Server',
  'ServerList',
  'ServerMap',
  'ServerVariable',
  'SecurityRequirement',
  'SecurityRequirementList',
  'SecurityScheme',
])

/** The client handles servers and security schemes. Its auth options have rules of their own. */
export const transport: Rule = ({ typeName, path, property, base, revision }) => {
  if (typeName === 'Server' && property === 'url')
    return [{ level: 'fixed', message: `sends to ${render(revision?.value)} instead of ${render(base?.value)}` }]
  return OBJECTS.has(typeName) || property === 'security' || /^#\/(servers|security|components\/securitySchemes)\b/.test(path)
    ? [{ level: 'fixed', message: `has changed (${[typeName, property].filter(Boolean).join(' ')})` }]
    : undefined
}
