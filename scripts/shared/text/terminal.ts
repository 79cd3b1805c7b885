/**
 * Returns a text with its control characters escaped, except line breaks and tabs: a document must not move the cursor
 * or change color or title of a terminal that prints a message about it.
 */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{C}\n\t]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
}

export function print(line: string): void {
  console.log(printable(line))
}

export function printError(line: string): void {
  console.error(printable(line))
}
