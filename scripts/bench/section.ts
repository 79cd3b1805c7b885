import type { Figure } from './limits.ts'

/** A part of the page docs/benchmarks.md. */
export interface Section {
  readonly title: string
  /** What was measured, and how. */
  readonly text: string
  readonly head: readonly string[]
  /** The first column is text, the others are numbers. */
  readonly rows: readonly (readonly string[])[]
  /** What of it has a limit. */
  readonly figures: readonly Figure[]
}

/** Returns the page: its limits first, then each section. @param environment sentence about the machine and the versions */
export function page(environment: string, sections: readonly Section[]): string {
  const figures = sections.flatMap((section) => section.figures)
  const limits = {
    title: 'Limits',
    text: 'The limits of `scripts/bench/limits.json` and what this run measured. Sizes over their limit fail the tests; times depend on the machine and fail nothing. 1 kB is 1,000 bytes.',
    head: ['figure', 'limit', 'measured', 'met'],
    rows: figures.map(({ what, limit, measured, isMet }) => [what, limit, measured, isMet ? 'yes' : '**no**']),
  }
  const intro =
    '# Benchmarks\n\nWritten by `npx -y pnpm@12.21.0 bench`; measure again rather than edit. Everything in a table is measured in turns, round by round, so that a slow moment of the machine hits all of it. Figures are medians of the rounds, and ratios are medians of the ratios within each round.'
  return `${[intro, environment, ...[limits, ...sections].map(markdown)].join('\n\n')}\n`
}

function markdown({ title, text, head, rows }: Omit<Section, 'figures'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [`## ${title}`, text, [line(head), `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')].join('\n\n')
}

/** A whole number with its thousands apart: `12,345`. */
export const count = (value: number) => Math.round(value).toLocaleString('en-US')
/** A ratio: `1.23`, and `12.3` from ten on. */
export const ratio = (value: number) => value.toFixed(value < 9.995 ? 2 : 1)
export const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`
/** To the hundredth of a second, and to the thousandth below a tenth. */
export const seconds = (value: number) => `${value.toFixed(value < 0.1 ? 3 : 2)} s`
export const percent = (value: number) => `${(value * 100).toFixed(0)} %`
/** Bytes in kB or MB of 1,000. */
export const bytes = (value: number) => (value < 1e6 ? `${(value / 1000).toFixed(2)} kB` : `${(value / 1e6).toFixed(2)} MB`)
