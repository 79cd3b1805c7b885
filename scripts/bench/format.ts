/** A whole number with its thousands apart: `12,345`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** A ratio: two digits behind the point below ten, one below a hundred, none above. */
export function ratio(value: number): string {
  return value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0)
}

/** @param bytes shown in kB of 1,000 bytes */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`
}

/** @param ms milliseconds */
export function milliseconds(ms: number): string {
  return `${ms.toFixed(1)} ms`
}

/** @param value shown to the hundredth, or to the thousandth where that would be little of it */
export function seconds(value: number): string {
  return `${value.toFixed(value < 0.1 ? 3 : 2)} s`
}

export function percent(value: number): string {
  return `${(value * 100).toFixed(0)} %`
}

/** A table in Markdown. The first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(head), `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')
}

/** A section of the page. */
export function section(title: string, text: string, body: string): string {
  return [`## ${title}`, text, body].join('\n\n')
}
