export type FileType = 'json' | 'jdf' | 'jmf' | 'xml' | 'csv' | 'form' | 'text'

/** The content types that print shops send these with; those of JDF and JMF are registered by CIP4. */
export const messageTypes: Record<FileType, string> = {
  json: 'application/json',
  jdf: 'application/vnd.cip4-jdf+xml',
  jmf: 'application/vnd.cip4-jmf+xml',
  xml: 'application/xml',
  csv: 'text/csv',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain',
}

/** By what stands in it; the name decides only what the text leaves open. */
export function typeOfFile(name: string, text: string): FileType {
  const start = text.trimStart()
  if (start.startsWith('<')) return xmlType(start)
  if (isJson(start)) return 'json'
  const extension = name.toLowerCase().split('.').at(-1)
  if (extension === 'json' || extension === 'jdf' || extension === 'jmf' || extension === 'xml' || extension === 'csv') return extension
  if (extension === 'xjdf' || extension === 'xjmf') return 'xml'
  if (/^[\w.%+[\]-]+=[^\s&]*(?:&[\w.%+[\]-]+=[^\s&]*)*$/.test(start.trimEnd())) return 'form'
  return extension === 'tsv' ? 'csv' : 'text'
}

function xmlType(text: string): FileType {
  const root = rootName(text)
  if (root === 'JDF' || root === 'XJDF') return 'jdf'
  return root === 'JMF' || root === 'XJMF' ? 'jmf' : 'xml'
}

/** Behind comments and declarations, each of which is passed once: a file of those that never end is read in one go too. */
function rootName(text: string): string | null {
  const tag = /<(?:!--|[?!]|(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>])/g
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    if (found[1] !== undefined) return found[1]
    const closing = found[0] === '<!--' ? '-->' : '>'
    const end = text.indexOf(closing, tag.lastIndex)
    if (end === -1) return null
    tag.lastIndex = end + closing.length
  }
  return null
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
