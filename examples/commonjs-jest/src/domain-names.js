const { TransIP } = require('@hostwright/transip')

/**
 * Returns the names of all domains of an account.
 *
 * @param {import('@hostwright/transip').TransIPOptions} options
 */
async function domainNames(options) {
  const domains = await new TransIP(options).domains.list().toArray()
  return domains.map(({ name }) => name)
}

module.exports = { domainNames }
