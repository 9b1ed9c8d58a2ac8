import type { Passage } from './passage.ts'
import type { Script } from './script.ts'
import type { World } from './world.ts'

/** Passages that share variables or written globals: what is known of types in one depends on these only. */
export type Company = readonly Passage[]

/** Finds the company of each passage. One that has not changed since the text before is the same object. */
export class Companies {
  private readonly globals: World['globals']
  private readonly companies = new Map<Passage, Company>()

  constructor(script: Script, globals: World['globals'], before: Companies | null) {
    this.globals = globals
    const known = before?.globals === globals ? before : null
    for (const company of companiesOf(script)) {
      const same = known?.sameAs(company) ?? company
      for (const passage of company) this.companies.set(passage, same)
    }
  }

  of(passage: Passage): Company {
    return this.companies.get(passage) ?? []
  }

  private sameAs(company: Company): Company | null {
    const [first] = company
    const known = first && this.companies.get(first)
    return known?.length === company.length && known.every((passage, index) => passage === company[index]) ? known : null
  }
}

function companiesOf({ passages, binding }: Script): Company[] {
  const declared = new Set(passages.flatMap(({ binding: own }) => own.declared.map(({ variable }) => variable.name)))
  const isWritten = (name: string) => binding.globals.get(name)?.references.some(({ access }) => access === 'write') ?? false
  // Of a name that nobody gives, declares or writes, nothing is known anywhere.
  const isShared = (name: string) => declared.has(name) || isWritten(name)
  const groups = new Groups(passages.length)
  /** By name; null for one that is not shared. */
  const firstWith = new Map<string, number | null>()
  for (const [index, { names }] of passages.entries()) {
    for (const name of names) {
      const first = firstWith.get(name)
      if (first === undefined) firstWith.set(name, isShared(name) ? index : null)
      else if (first !== null) groups.join(first, index)
    }
  }
  return [...Map.groupBy(passages, (_, index) => groups.of(index)).values()]
}

/** Numbers that are joined step by step. */
class Groups {
  private readonly parents: Int32Array

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, index) => index)
  }

  of(index: number): number {
    let at = index
    for (let parent = this.parents[at] ?? at; parent !== at; parent = this.parents[at] ?? at) {
      this.parents[at] = this.parents[parent] ?? parent
      at = parent
    }
    return at
  }

  join(one: number, other: number): void {
    this.parents[this.of(other)] = this.of(one)
  }
}
