// After a release on GitHub: makes a page of each version that has a tag here and no page there yet. It can be run again.
import { resolve } from 'node:path'
import { makeReleases } from './release-pages.ts'

const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env
if (api === undefined || repository === undefined || token === undefined) {
  console.error('This runs in a workflow on GitHub, and with its GITHUB_TOKEN. Set that in the step.')
  process.exitCode = 1
} else {
  const page = { url: `${api}/repos/${repository}/releases`, token }
  await makeReleases(resolve(import.meta.dirname, '../..'), page, console.log).catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
