import { JSONParser } from '@streamparser/json'

/** The byte, from 0, at which bytes that are no JSON stop being it; their number where they are cut off. */
export function jsonEnd(bytes: Uint8Array): number {
  const parser = new JSONParser({ paths: [], keepStack: false })
  let token = 0
  let end: number | undefined
  parser.onToken = ({ offset }) => {
    token = offset
  }
  parser.onValue = () => {}
  // The message quotes what was found. It says where, unless it is about a whole token.
  parser.onError = ({ message }) => {
    end ??= Number(/absolute position "(\d+)"/.exec(message)?.[1] ?? token)
  }
  parser.write(bytes)
  return end ?? bytes.length
}
