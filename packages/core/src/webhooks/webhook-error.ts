import { brand, HostwrightError } from '../errors/errors.js'

/** Thrown for a delivery that must not be trusted, or was received before. */
export class WebhookError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'WebhookError')
  /** HTTP status to respond with: 400, 401, 403, 409 or 413. */
  declare readonly status: number

  constructor(message: string, status: number) {
    super(message, { status })
  }
}
