import { bytesOf } from '../plain-values.ts'
import type { HostRuns } from '../plain-values.ts'
import { Arguments } from './arguments.ts'
import { readXml } from './read-xml.ts'

/** What `xml` does on the host's side; the rest of it is in xml-lua.ts. */
export const xmlRuns: HostRuns = {
  'xml.parse': (parameters) => {
    const read = readXml(new Arguments('xml.parse', parameters).text(0))
    return read.ok ? [read.element] : [undefined, bytesOf(read.problem)]
  },
}
