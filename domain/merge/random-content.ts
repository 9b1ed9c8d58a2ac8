import type { ConnectorAction, ConnectorContent } from '../connector.ts'
import { action, content } from '../parts/test-content.ts'

export type Random = { below: (limit: number) => number; oneOf: <Item>(items: readonly Item[]) => Item }

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
  return { below, oneOf }
}

export function randomContent(random: Random): ConnectorContent {
  const actions = Array.from({ length: random.below(6) + 1 }, (_, index) => action(`a${index}`, { script: script(random) }))
  return content({ actions, sharedLibrary: script(random), configJson: JSON.stringify({ properties: { shop: { type: 'string' } } }, null, 2) })
}

/** The content after a few edits as a person makes them; every line and name written is new, so that it can be found again. */
export function randomEdits(random: Random, start: ConnectorContent, author: string): ConnectorContent {
  let edited = start
  for (let count = random.below(5); count > 0; count -= 1) edited = random.oneOf(edits)({ random, content: edited, mark: `${author}${count}` })
  return edited
}

type Edit = (given: { random: Random; content: ConnectorContent; mark: string }) => ConnectorContent

const edits: readonly Edit[] = [
  ({ content: before, mark }) => ({ ...before, name: mark }),
  ({ content: before, random, mark }) => ({ ...before, sharedLibrary: editLines(random, before.sharedLibrary ?? '', mark) }),
  ({ content: before, random, mark }) => changeOne(random, before, (module) => ({ ...module, script: editLines(random, module.script, mark) })),
  ({ content: before, random, mark }) => changeOne(random, before, (module) => ({ ...module, name: mark })),
  ({ content: before, random }) => changeOne(random, before, (module) => ({ ...module, enabled: !module.enabled })),
  ({ content: before, random }) => ({ ...before, actions: before.actions.toSpliced(random.below(before.actions.length + 1), 1) }),
  ({ content: before, random, mark }) => {
    const isFree = before.actions.every((module) => module.handle !== 'sync')
    const added = action(mark, { handle: isFree ? random.oneOf(['sync', mark]) : mark, script: script(random) })
    return { ...before, actions: before.actions.toSpliced(random.below(before.actions.length + 1), 0, added) }
  },
  ({ content: before, random }) => {
    const moved = before.actions[random.below(before.actions.length)]
    if (moved === undefined) return before
    const rest = before.actions.filter((module) => module !== moved)
    return { ...before, actions: rest.toSpliced(random.below(rest.length + 1), 0, moved) }
  },
]

function changeOne(random: Random, before: ConnectorContent, change: (module: ConnectorAction) => ConnectorAction): ConnectorContent {
  const at = random.below(before.actions.length)
  return { ...before, actions: before.actions.map((module, index) => (index === at ? change(module) : module)) }
}

function editLines(random: Random, text: string, mark: string): string {
  const lines = text.split('\n')
  return lines.toSpliced(random.below(lines.length), random.below(3), `-- ${mark}`).join('\n')
}

const script = (random: Random) => `${Array.from({ length: random.below(12) + 1 }, (_, index) => `local value${index} = ${random.below(4)}`).join('\n')}\n`
