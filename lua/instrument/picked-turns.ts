import type { PickedTurn } from '../sandbox/run-request.ts'
import type { Instrumented } from './instrument.ts'

type Moment = { point: number; turn: number; call: number | null }

/** Tells which hits stand in turns that were picked. Must be asked of the hits of a script in their order, and of all at a picked loop. */
export class PickedTurns {
  readonly #picks: ((moment: Moment) => boolean)[]
  readonly #loops: ReadonlySet<number>

  constructor(picked: readonly PickedTurn[], { points, statements }: Pick<Instrumented, 'points' | 'statements'>) {
    this.#loops = new Set(picked.flatMap((pick) => ('loop' in pick ? [pick.loop] : [])))
    this.#picks = picked.map((pick) => {
      if ('call' in pick) return ({ point, call }) => call === pick.call && points[point]?.functionIndex === pick.functionIndex
      // The innermost one comes first.
      const loop = statements.find(({ firstPoint, endPoint }) => firstPoint <= pick.loop && pick.loop < endPoint)
      let isActive = false
      return ({ point, turn }) => {
        if (point === pick.loop) isActive = turn === pick.turn
        return isActive && loop !== undefined && loop.firstPoint <= point && point < loop.endPoint
      }
    })
  }

  get isEmpty(): boolean {
    return this.#picks.length === 0
  }

  /** Whether the point tells when a picked turn begins. */
  isOfLoop(point: number): boolean {
    return this.#loops.has(point)
  }

  includes(moment: Moment): boolean {
    let isIncluded = false
    for (const includes of this.#picks) isIncluded = includes(moment) || isIncluded
    return isIncluded
  }
}
