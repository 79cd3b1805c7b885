/**
 * A text with its control characters written out, line breaks and tabs apart: what a document holds must not move the
 * cursor, colour or rename the terminal of whoever reads a message about it.
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
