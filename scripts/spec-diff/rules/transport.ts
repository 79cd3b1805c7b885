import { type Rule, show } from '../rule.ts'

const objects = new Set([
  'Server',
  'ServerList',
  'ServerMap',
  'ServerVariable',
  'SecurityRequirement',
  'SecurityRequirementList',
  'SecurityScheme',
])

/** Where requests go and how they are signed is the client's business; options for it are judged by themselves. */
export const transport: Rule = ({ typeName, path, property, base, revision }) => {
  if (typeName === 'Server' && property === 'url')
    return [{ level: 'fixed', message: `sends to ${show(revision?.value)} in place of ${show(base?.value)}` }]
  return objects.has(typeName) || property === 'security' || /^#\/(servers|security|components\/securitySchemes)\b/.test(path)
    ? [{ level: 'fixed', message: `has changed (${[typeName, property].filter(Boolean).join(' ')})` }]
    : undefined
}
