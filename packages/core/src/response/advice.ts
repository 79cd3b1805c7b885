/** What to do about an error, as a specification declares it (x-error). */
export interface Advice {
  /** Error code that it is for. */
  readonly code?: string
  /** Part of the provider's sentence that it is for. */
  readonly phrase?: string
  /** A sentence. */
  readonly text: string
  /** True where the token is not what is wrong, so that another is no help. */
  readonly keepsToken?: boolean
}

/** Finds the advice on an error by its code and its sentence. */
export type AdviceOn = (code: string, sentence: string) => Advice | undefined

/** Makes a provider's advice of what its specification declares; the first that fits is given. */
export function adviceOn(declared: readonly Advice[]): AdviceOn {
  return (code, sentence) =>
    declared.find((advice) => (advice.code ?? code) === code && (advice.phrase === undefined || sentence.includes(advice.phrase)))
}
