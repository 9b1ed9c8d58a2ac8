/** A part of a statement as a person would say it: what may be done, and to what. */
export type StatementWords = { deed: string; targets: string[] }

type Written = { actions: readonly string[]; resources: readonly string[] }

/** As in { deed: "Read and write keys of the store", targets: ["ticket/*"] }; an entry for each family of actions. */
export function statementWords({ actions, resources }: Written): StatementWords[] {
  const deedsByFamily = new Map<string, string[]>()
  for (const action of actions) {
    const [family = '', deed = ''] = action.split(':', 2)
    deedsByFamily.set(family, [...(deedsByFamily.get(family) ?? []), deed])
  }
  return [...deedsByFamily].map(([family, deeds]) => familyWords(family, deeds, resources))
}

type Family = { resource: string; words: (deeds: string) => string; any: string }

const families: Record<string, Family> = {
  http: { resource: '', words: (deeds) => `Send ${deeds.toUpperCase().replaceAll(' AND ', ' and ')} to`, any: 'Send any request to' },
  store: { resource: 'store/', words: (deeds) => `${deeds} keys of the store`, any: 'Read and write keys of the store' },
  events: { resource: 'event/', words: (deeds) => `${deeds} events`, any: 'Emit events' },
  actions: { resource: 'action/', words: (deeds) => `${deeds} actions`, any: 'Call actions' },
  data: { resource: 'data/', words: (deeds) => `${deeds} data`, any: 'Read and write data' },
}

function familyWords(name: string, deeds: readonly string[], resources: readonly string[]): StatementWords {
  const family = families[name]
  if (family === undefined) return { deed: deeds.map((deed) => (deed === '' ? name : `${name}:${deed}`)).join(', '), targets: [...resources] }
  const own = resources.filter((resource) => belongs(resource, family))
  const targets = (own.length > 0 ? own : resources).map((resource) => resource.slice(resource.startsWith(family.resource) ? family.resource.length : 0))
  return { deed: startLarge(deeds.includes('*') ? family.any : family.words(joined(deeds))), targets }
}

/** A resource without one of the known starts is a URL. */
function belongs(resource: string, { resource: start }: Family): boolean {
  if (resource === '*') return true
  if (start !== '') return resource.startsWith(start)
  return !Object.values(families).some((family) => family.resource !== '' && resource.startsWith(family.resource))
}

const joined = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`)

const startLarge = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
