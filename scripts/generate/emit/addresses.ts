/** Where the project's source is. */
export const REPOSITORY = 'https://github.com/hostwright/hostwright'

/** Where the workflow Site publishes the site. */
export const SITE = 'https://hostwright.github.io/hostwright'
