/** The specification asks for something that cannot be generated. The message is a sentence for the person who wrote it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
