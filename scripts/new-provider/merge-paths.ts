import { METHODS } from '@hostwright/openapi/document.ts'
import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow, routesOf } from './routes.ts'

const PARAMETER = /\{([^}]*)\}/g

/**
 * Merges, in place, paths that differ only in the names of parameters: one route cannot have two templates. Leaves out an operation
 * whose method the first of them has too.
 */
export function mergeTemplates(document: Node, report: Report): void {
  const known = new Map<string, string>()
  const paths = nodeAt(document, 'paths')
  for (const path of Object.keys(paths)) {
    const template = path.replaceAll(PARAMETER, '{}')
    const first = known.get(template)
    known.set(template, first ?? path)
    if (first !== undefined) mergeInto(document, path, first, report)
  }
}

function mergeInto(document: Node, path: string, first: string, report: Report): void {
  const paths = nodeAt(document, 'paths')
  const target = nodeAt(paths, first)
  const names = new Map(
    [...path.matchAll(PARAMETER)].map(([, name = ''], index) => [name, [...first.matchAll(PARAMETER)][index]?.[1] ?? name]),
  )
  // Each operation keeps the parameters of its own path.
  const common = nodesAt(target, 'parameters')
  if (common.length > 0) {
    for (const method of METHODS) {
      const operation = target[method]
      if (isNode(operation)) operation['parameters'] = [...common, ...nodesAt(operation, 'parameters')]
    }
    delete target['parameters']
  }
  for (const { method, item, operation, label } of routesOf({ paths: { [path]: paths[path] } })) {
    if (isNode(target[method])) {
      report.leftOut.push({ route: label, why: `its path is that of ${first} with another name of a parameter` })
      continue
    }
    operation['parameters'] = [...nodesAt(item, 'parameters'), ...nodesAt(operation, 'parameters')].map((written) => {
      const parameter = follow(document, written)
      const name = parameter['in'] === 'path' ? names.get(String(parameter['name'])) : undefined
      return name === undefined ? written : Object.assign(structuredClone(parameter), { name })
    })
    target[method] = operation
    note(report, 'Paths that differ only in the names of parameters are merged.', `${label} → ${first}`)
  }
  delete paths[path]
}
