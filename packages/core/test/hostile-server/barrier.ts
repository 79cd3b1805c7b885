/** A promise to wait for, and what resolves it. */
export interface Barrier {
  readonly opened: Promise<void>
  open(): void
}

export function barrier(): Barrier {
  let open!: () => void
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
