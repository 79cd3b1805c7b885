import { styleText } from 'node:util'
import type { AttemptEvent } from '@hostwright/core'

type Style = Parameters<typeof styleText>[0]

/** Returns colored text on a terminal that supports it, otherwise plain text. */
function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}

/** Prints the heading of a provider's tour. */
export function printProvider(name: string, url: string): void {
  console.log(`\n${paint('bold', name)} ${paint('dim', `mock at ${url}`)}`)
}

/** Prints the next step of the tour. */
export function printStep(text: string): void {
  console.log(`  ${text}`)
}

/** Prints an attempt: operation, route, status, time. */
export function printAttempt({ operation, method, path, status, duration, attempt, wait }: AttemptEvent): void {
  const style: Style = status === undefined || status >= 400 ? 'red' : 'green'
  const again = attempt > 1 ? paint('yellow', ` attempt ${attempt} after ${Math.round(wait)} ms`) : ''
  const route = paint('dim', `${method} ${path}`)
  console.log(
    `    ${operation.padEnd(34)} ${paint(style, String(status ?? 'none'))} ${`${duration.toFixed(1)} ms`.padStart(9)}  ${route}${again}`,
  )
}
