/**
 * Returns hey-api's types with `undefined` as a value of each optional member, as `exactOptionalPropertyTypes` tells it from a
 * missing one. A value that a caller may not have is then passed as it is.
 *
 * @param text as hey-api prints it: a member begins and ends on lines of the same indentation
 */
export function allowUndefined(text: string): string {
  /** Indentations of optional members whose types go over several lines. */
  const open: string[] = []
  return text
    .split('\n')
    .map((line) => {
      const [, indentation = '', rest = ''] = /^( *)(\S.*)$/.exec(line) ?? []
      const isEnd = rest.endsWith(';') && !rest.startsWith('*')
      if (/^(\w+|'[^']+'|"[^"]+")\?: (?!never;)/.test(rest)) {
        if (isEnd) return line.replace(/;$/, ' | undefined;')
        open.push(indentation)
      } else if (isEnd && open.at(-1) === indentation) {
        open.pop()
        return line.replace(/;$/, ' | undefined;')
      }
      return line
    })
    .join('\n')
}
