import { JSONParser } from '@streamparser/json'

/** Returns the index of the byte at which the input stops being JSON; its length if the input is cut off. */
export function jsonEnd(bytes: Uint8Array): number {
  const parser = new JSONParser({ paths: [], keepStack: false })
  let token = 0
  let end: number | undefined
  parser.onToken = ({ offset }) => {
    token = offset
  }
  parser.onValue = () => {}
  // The message quotes the input. It names a position unless it is about a whole token.
  parser.onError = ({ message }) => {
    end ??= Number(/absolute position "(\d+)"/.exec(message)?.[1] ?? token)
  }
  parser.write(bytes)
  return end ?? bytes.length
}
