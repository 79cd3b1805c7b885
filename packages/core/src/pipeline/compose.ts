import type { Layer, Send } from '../model/operation.js'

/** Puts those layers around `send` that there are, the first one outermost. */
export function compose(layers: readonly (Layer | false | undefined)[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (layer ? layer(next) : next), send)
}
