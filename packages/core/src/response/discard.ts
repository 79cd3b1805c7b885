/** Lets go of an answer that nobody will read, so that its connection is free; what the stream says to that does not matter. */
export function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => undefined)
}
