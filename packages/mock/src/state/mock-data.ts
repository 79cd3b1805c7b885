/** Objects to begin with, by the name of their kind in the spec. A row may have path parameters that name its owner. */
export type MockData = Readonly<Record<string, readonly object[]>>
