/** The name that a line of a report is about, with those that it is in: `Domain.owner.name`. */
export function nameIn(line: string): string {
  const words = line.replace(/^((abstract|class|const|enum|function|get|interface|protected|readonly|set|static|type) )+/, '')
  return /^[^(<?: ]+/.exec(words)?.[0] ?? words
}

/** The outermost of the names that a line is about, without the file that tells it from others. */
export function ownerOf(line: string): string {
  return /^[\w$]+/.exec(nameIn(line))?.[0] ?? ''
}

/** How a line ends that is deprecated. */
export const mark = ' @deprecated'

/** A line without the mark of what is deprecated. */
export function unmarked(line: string): string {
  return line.endsWith(mark) ? line.slice(0, -mark.length) : line
}
