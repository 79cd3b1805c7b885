export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red'

/** A text in a style, where it is shown in colours. */
export type Color = (style: Style, text: string) => string
