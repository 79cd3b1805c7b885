import { isHeaderName, isPath } from '@hostwright/openapi/syntax.ts'
import { type Node, nodeAt, nodesAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow, removeRoute, routesOf } from './routes.ts'

/** Removes, in place, operations with an invalid path or header name, and response headers with an invalid name. */
export function dropMalformed(document: Node, report: Report): void {
  for (const route of routesOf(document)) {
    const parameters = [...nodesAt(route.operation, 'parameters'), ...nodesAt(route.item, 'parameters')].map((one) => follow(document, one))
    const header = parameters.find((one) => one['in'] === 'header' && !isHeaderName(one['name']))
    const why = isPath(route.path) ? header && 'it has a header whose name is none (RFC 9110)' : 'its path is none (RFC 3986)'
    if (why !== undefined) {
      report.leftOut.push({ route: route.label, why })
      removeRoute(document, route)
      continue
    }
    for (const response of Object.values(nodeAt(route.operation, 'responses'))) dropHeaders(follow(document, response), route.label, report)
  }
}

function dropHeaders(response: Node, label: string, report: Report): void {
  const headers = nodeAt(response, 'headers')
  for (const name of Object.keys(headers)) {
    if (isHeaderName(name)) continue
    delete headers[name]
    note(report, 'Response headers with an invalid name (RFC 9110) are left out.', label)
  }
}
