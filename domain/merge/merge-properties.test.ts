import { describe, expect, test } from 'vitest'
import type { ConnectorContent } from '../connector.ts'
import { listParts, moduleByOrigin } from '../parts/part-values.ts'
import type { Part } from '../parts/part.ts'
import { sameValue } from '../parts/same-value.ts'
import { choicesOf, type Conflict } from './conflict.ts'
import { mergeContent } from './merge-content.ts'
import { createRandom, randomContent, randomEdits } from './random-content.ts'
import { resolveConflict } from './resolve-conflict.ts'

const seeds = Array.from({ length: 400 }, (_, index) => index + 1)

function sidesOf(seed: number) {
  const random = createRandom(seed)
  const base = randomContent(random)
  return { base, theirs: randomEdits(random, base, 'theirs'), mine: randomEdits(random, base, 'mine') }
}

describe('for any edits of two people', () => {
  test('when only theirs changed, the result is theirs', () => {
    for (const { base, theirs } of seeds.map(sidesOf)) {
      const merge = mergeContent({ base, theirs, mine: base })
      expect(merge).toMatchObject({ content: theirs, conflicts: [], fromMine: [] })
    }
  })

  test('when only mine changed, the result is mine', () => {
    for (const { base, mine } of seeds.map(sidesOf)) {
      const merge = mergeContent({ base, theirs: base, mine })
      expect(merge).toMatchObject({ content: mine, conflicts: [], fromTheirs: [] })
    }
  })

  test('when both made the same changes, there is no conflict', () => {
    for (const { base, mine } of seeds.map(sidesOf)) {
      expect(mergeContent({ base, theirs: mine, mine })).toEqual({ content: mine, conflicts: [], fromTheirs: [], fromMine: [] })
    }
  })

  test('every part of the result is a part of theirs or mine, or made of the lines of both', () => {
    for (const sides of seeds.map(sidesOf)) {
      const merge = mergeContent(sides)
      const merged = new Set(merge.fromMine.filter((change) => change.action === 'merged').map((change) => change.id))
      const theirs = valuesByKey(sides.theirs)
      const mine = valuesByKey(sides.mine)
      for (const { key, part, value } of listParts(merge.content)) {
        if (part.scope === 'order' || part.scope === 'module' || merged.has(key)) continue
        expect([theirs.get(key), mine.get(key)].some((side) => sameValue(side, value)), key).toBe(true)
      }
    }
  })

  test('nothing is lost: what a side wrote is in the result or in a conflict', () => {
    for (const sides of seeds.map(sidesOf)) {
      const merge = mergeContent(sides)
      for (const side of ['theirs', 'mine'] as const) {
        for (const { key, part } of changedParts(sides.base, sides[side])) {
          const isKept = holds(merge.content, sides[side], part) || merge.conflicts.some((conflict) => touches(conflict, key))
          expect(isKept, `${side}: ${key}`).toBe(true)
        }
      }
    }
  })

  test('all conflicts decided for one side leave that side and what only the other changed', () => {
    for (const sides of seeds.map(sidesOf)) {
      const { content, conflicts } = mergeContent(sides)
      for (const side of ['theirs', 'mine'] as const) {
        const decided = conflicts.reduce((merged, conflict) => resolveConflict(merged, conflict, side), content)
        for (const conflict of conflicts) {
          if (conflict.type === 'same-handle') continue
          expect(holds(decided, sides[side], conflict.part), `${side}: ${conflict.id}`).toBe(true)
        }
        expect(new Set(decided.actions.map((module) => module.handle)).size).toBe(decided.actions.length)
      }
    }
  })

  test('every choice that a conflict offers can be taken, and taken back', () => {
    for (const { content, conflicts } of seeds.map((seed) => mergeContent(sidesOf(seed)))) {
      for (const conflict of conflicts) {
        const choices = choicesOf(conflict).map((name) => (name === 'text' ? { text: 'by-hand' } : name))
        const last = choices.reduce((merged, choice) => resolveConflict(merged, conflict, choice), content)
        expect(resolveConflict(last, conflict, 'mine')).toEqual(resolveConflict(content, conflict, 'mine'))
      }
    }
  })
})

const valuesByKey = (content: ConnectorContent) => new Map(listParts(content).map(({ key, value }) => [key, value]))

function changedParts(base: ConnectorContent, side: ConnectorContent) {
  const before = valuesByKey(base)
  const after = valuesByKey(side)
  const changed = listParts(side).filter(({ key, part, value }) => part.scope !== 'order' && !sameValue(before.get(key), value))
  return [...changed, ...listParts(base).filter(({ key, part }) => part.scope === 'module' && !after.has(key))]
}

/** The merged content has the part as the side has it; a text may hold lines of the other side too. */
function holds(merged: ConnectorContent, side: ConnectorContent, part: Part): boolean {
  const key = listParts(side).find((entry) => sameValue(entry.part, part))?.key
  if (part.scope === 'order') return inSameOrder(merged, side, part)
  if (part.scope === 'module') return (moduleByOrigin(merged, part.kind, part.originId) === null) === (moduleByOrigin(side, part.kind, part.originId) === null)
  const wanted = key === undefined ? undefined : valuesByKey(side).get(key)
  const value = key === undefined ? undefined : valuesByKey(merged).get(key)
  if (sameValue(value, wanted)) return true
  return typeof value === 'string' && typeof wanted === 'string' && writtenLines(wanted).every((line) => value.includes(line))
}

function inSameOrder(merged: ConnectorContent, side: ConnectorContent, { kind }: Part & { scope: 'order' }): boolean {
  const wanted = side[kind].map((module) => module.originId)
  const order = merged[kind].map((module) => module.originId)
  return sameValue(order.filter((origin) => wanted.includes(origin)), wanted.filter((origin) => order.includes(origin)))
}

const writtenLines = (text: string) => text.split('\n').filter((line) => line.startsWith('-- '))

const touches = (conflict: Conflict, key: string) => key === conflict.id || key.startsWith(`${conflict.id}/`) || conflict.id === `${key}/twin`
