/** What a compiler says of one type-check. */
export interface Diagnostics {
  /** Seconds, of which the compiler's own resolution is 0.01 (TypeScript 5.9) or 0.001 (7). */
  readonly checkTime: number
  readonly instantiations: number
}

/** Reads what tsc prints with --extendedDiagnostics. @throws Error where it does not say */
export function parseDiagnostics(printed: string): Diagnostics {
  const value = (name: string) => {
    const found = new RegExp(String.raw`^${name}:\s+([\d.]+)s?$`, 'm').exec(printed)?.[1]
    if (found === undefined) throw new Error(`tsc --extendedDiagnostics printed no "${name}".`)
    return Number(found)
  }
  return { checkTime: value('Check time'), instantiations: value('Instantiations') }
}
