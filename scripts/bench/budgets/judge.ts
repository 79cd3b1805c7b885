import type { Ceilings } from './ceilings.ts'

/** What was measured of a package, in the units of its ceilings. */
export type Measured = Ceilings

export interface Verdict {
  readonly package: string
  readonly what: string
  readonly measured: number
  /** Undefined where the file has none. */
  readonly ceiling: number | undefined
  readonly unit: 'bytes' | 'ms' | ''
  readonly isKept: boolean
}

/** Each figure of a package with its ceiling. One that has no ceiling is not kept: it was forgotten. */
export function judge(name: string, measured: Measured, ceilings: Ceilings | undefined): Verdict[] {
  const verdict = (what: string, value: number, ceiling: number | undefined, unit: Verdict['unit']): Verdict => ({
    package: name,
    what,
    measured: value,
    ceiling,
    unit,
    isKept: ceiling !== undefined && value <= ceiling,
  })
  return [
    ...Object.entries(measured.gzip).map(([entry, size]) => verdict(entry, size, ceilings?.gzip[entry], 'bytes')),
    ...(measured.instantiations === undefined
      ? []
      : [verdict('type instantiations', measured.instantiations, ceilings?.instantiations, '')]),
    verdict('import', measured.import, ceilings?.import, 'ms'),
    verdict('dependencies', measured.dependencies, ceilings?.dependencies, ''),
  ]
}

/** The figures as a table for a terminal, and a sentence for each that is over its ceiling. */
export function report(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.package,
    verdict.what,
    shown(verdict.measured, verdict.unit),
    verdict.ceiling === undefined ? 'none' : shown(verdict.ceiling, verdict.unit),
    verdict.isKept ? '' : 'over',
  ])
  const all = [['package', 'what', 'measured', 'ceiling', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const over = verdicts.filter(({ isKept }) => !isKept).map(sentence)
  return [...all.map(line), ...(over.length > 0 ? ['', ...over] : [])].join('\n')
}

function sentence({ package: name, what, measured, ceiling, unit }: Verdict): string {
  if (ceiling === undefined) return `${name}: ${what} has no ceiling; give it one in scripts/budgets/ceilings.json.`
  const excess = `${shown(measured, unit)} is more than ${shown(ceiling, unit)}`
  return `${name}: ${what}: ${excess}. Make it cheaper, or raise the ceiling in scripts/budgets/ceilings.json and say why in the commit.`
}

function shown(value: number, unit: Verdict['unit']): string {
  if (unit === 'bytes') return `${(value / 1000).toFixed(2)} kB`
  return unit === 'ms' ? `${value.toFixed(1)} ms` : String(value)
}
