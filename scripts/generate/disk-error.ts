/** What a disk that is full, broken, or not ours to write to says. */
const CODES = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EFBIG'])

/** The disk refused a write. The message says what became of the packages and what to do. */
export class DiskError extends Error {
  override readonly name = 'DiskError'

  /** @param packages what they are now: as before, or to be put back by the next run */
  constructor(cause: NodeJS.ErrnoException, packages: 'as they were' | 'unfinished') {
    const state =
      packages === 'as they were'
        ? 'The packages are as they were.'
        : 'The packages could not be put back either: the next `pnpm generate` does it.'
    super(`The disk refuses to be written to: ${cause.message}. ${state} ${advice(cause.code)}, and run it again.`, { cause })
  }
}

export function isDiskFailure(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && CODES.has(String(error.code))
}

function advice(code: string | undefined): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Free some space'
  if (code === 'EMFILE' || code === 'ENFILE') return 'Let this process open more files'
  return code === 'EIO' ? 'See what is wrong with the disk' : 'Let this user write there'
}
