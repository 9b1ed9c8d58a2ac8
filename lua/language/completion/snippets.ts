import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import type { Place } from './place.ts'

type Snippet = readonly [label: string, detail: string, body: string]

const snippets: readonly Snippet[] = [
  ['if then', 'if … end', 'if ${1:condition} then\n\t$0\nend'],
  ['if else', 'if … else … end', 'if ${1:condition} then\n\t$2\nelse\n\t$0\nend'],
  ['for ipairs', 'go through a list', 'for _, ${1:item} in ipairs(${2:list}) do\n\t$0\nend'],
  ['for pairs', 'go through a table', 'for ${1:key}, ${2:value} in pairs(${3:table}) do\n\t$0\nend'],
  ['for count', 'count', 'for ${1:index} = 1, ${2:10} do\n\t$0\nend'],
  ['while do', 'while … end', 'while ${1:condition} do\n\t$0\nend'],
  ['local function', 'local function … end', 'local function ${1:name}(${2})\n\t$0\nend'],
  ['http get', 'ask another system', 'local response, problem = http.get(${1:url})\nif not response then error(problem) end\n$0'],
  ['once', 'do something only once', 'if not store.add(${1:key}, date.now(), { ttlSeconds = ${2:86400} }) then return end\n$0'],
]

export function completeSnippets(_: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'name' || !place.startsStatement) return []
  return snippets.map(([label, detail, insert]) => ({ label, kind: 'snippet', detail, doc: `\`\`\`lua\n${insert.replaceAll(/\$\{\d+:?([^}]*)\}|\$\d/g, '$1')}\n\`\`\``, insert, isSnippet: true, rank: 7 }))
}
