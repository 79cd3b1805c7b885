export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red'

/** Returns a text in a style, or plain if the output has no colors. */
export type Color = (style: Style, text: string) => string
