import type { Figure } from './limits.ts'

/** A part of the page docs/benchmarks.md. */
export interface Section {
  readonly title: string
  /** Description of the measurement. */
  readonly text: string
  readonly head: readonly string[]
  /** The first column is text, the others are numbers. */
  readonly rows: readonly (readonly string[])[]
  /** Figures with a limit. */
  readonly figures: readonly Figure[]
}

/** Returns the page: its limits first, then each section. @param environment sentence about hardware and versions */
export function page(environment: string, sections: readonly Section[]): string {
  const figures = sections.flatMap((section) => section.figures)
  const limits = {
    title: 'Limits',
    text: 'The limits of `scripts/bench/limits.json` and what this run measured. Sizes over their limit fail the tests; times depend on the machine and fail nothing. 1 kB is 1,000 bytes.',
    head: ['figure', 'limit', 'measured', 'met'],
    rows: figures.map(({ what, limit, measured, isMet }) => [what, limit, measured, isMet ? 'yes' : '**no**']),
  }
  const intro =
    '# Benchmarks\n\nWritten by `npx -y pnpm@12.21.0 bench`; measure again rather than edit. The subjects of a table are measured in turns, round by round, so that a slow moment affects all of them. Figures are medians of the rounds, and ratios are medians of the ratios within each round.'
  return `${[intro, environment, ...[limits, ...sections].map(markdown)].join('\n\n')}\n`
}

function markdown({ title, text, head, rows }: Omit<Section, 'figures'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [`## ${title}`, text, [line(head), `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')].join('\n\n')
}

/** Formats a whole number with thousands separators: `12,345`. */
export const count = (value: number) => Math.round(value).toLocaleString('en-US')
/** Formats a ratio: `1.23`, and `12.3` from ten on. */
export const ratio = (value: number) => value.toFixed(value < 9.995 ? 2 : 1)
export const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`
/** Formats seconds with two decimals, or three below a tenth. */
export const seconds = (value: number) => `${value.toFixed(value < 0.1 ? 3 : 2)} s`
export const percent = (value: number) => `${(value * 100).toFixed(0)} %`
/** Formats bytes in kB or MB (powers of 1,000). */
export const bytes = (value: number) => (value < 1e6 ? `${(value / 1000).toFixed(2)} kB` : `${(value / 1e6).toFixed(2)} MB`)
