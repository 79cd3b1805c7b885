import { arch, cpus, release, totalmem, type } from 'node:os'

/** What the numbers were measured on, without anything that names the machine or its user. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  /** Bytes. */
  readonly memory: number
  readonly system: string
  readonly node: string
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'an unnamed processor',
    cores: cpus().length,
    memory: totalmem(),
    // Of a release like 6.1.0-18-cloud only the numbers: what follows may be a name.
    system: `${type()} ${/^[\d.]+/.exec(release())?.[0] ?? ''} ${arch()}`,
    node: process.version,
  }
}
