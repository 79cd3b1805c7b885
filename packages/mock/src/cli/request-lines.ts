import type { LoggedRequest } from '../record/logged-request.js'
import { visible } from '../visible.js'
import type { Color, Style } from './color.js'

/**
 * Returns a line for a request, followed by one for each violation of the spec.
 *
 * @param mock The name of the mock, if there are several
 */
export function requestLines(entry: LoggedRequest, time: Date, color: Color, mock?: string): string[] {
  const { method, operation = '', variant = operation, status, duration, violations } = entry
  const line = [
    color('dim', time.toTimeString().slice(0, 8)),
    ...(mock === undefined ? [] : [visible(mock)]),
    color('bold', method.padEnd(6)),
    target(entry).padEnd(40),
    visible(variant).padEnd(28),
    color(styleOf(status), String(status)),
    color('dim', `${duration.toFixed(duration < 10 ? 1 : 0)} ms`),
  ].join('  ')
  const indent = ' '.repeat(10)
  return [line, ...violations.map(({ message, location }) => `${indent}${color('yellow', `${visible(message)} (${visible(location)})`)}`)]
}

/** A request without a response has status 0. */
function styleOf(status: number): Style {
  if (status === 0 || status >= 500) return 'red'
  return status < 300 ? 'green' : 'yellow'
}

/** Returns path and query, decoded for reading. */
function target({ path, query }: LoggedRequest): string {
  const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => `${name}=${value}`))
  return visible(pairs.length > 0 ? `${path}?${pairs.join('&')}` : path)
}
