import type { PickedTurn } from '../sandbox/run-request.ts'
import type { Instrumented } from './instrument.ts'

type Moment = { point: number; turn: number; call: number | null }
type PickedLoop = { loop: number; turn: number; firstPoint: number; endPoint: number; isActive: boolean }
type PickedCall = { functionIndex: number; call: number }

/** How many hits of one point are kept, beside its first and last ones, in calls that were picked; of picked turns there is room for as many more. */
const mostOfCalls = 50
export const mostPicked = 100

/**
 * Tells which hits stand in turns and calls that were picked. In loops in each other the innermost that was picked decides. Must be asked
 * of the hits of a script in their order, and of all at a picked loop.
 */
export class PickedTurns {
  readonly #points: Instrumented['points']
  /** The innermost first. */
  readonly #loops: readonly PickedLoop[]
  readonly #calls: readonly PickedCall[]

  constructor(picked: readonly PickedTurn[], { points, statements }: Pick<Instrumented, 'points' | 'statements'>) {
    this.#points = points
    this.#calls = picked.flatMap((pick) => ('call' in pick ? [pick] : []))
    const loops = picked.flatMap((pick): PickedLoop[] => {
      if ('call' in pick) return []
      // The innermost one comes first.
      const statement = statements.find(({ firstPoint, endPoint }) => firstPoint <= pick.loop && pick.loop < endPoint)
      return statement === undefined ? [] : [{ loop: pick.loop, turn: pick.turn, firstPoint: statement.firstPoint, endPoint: statement.endPoint, isActive: false }]
    })
    this.#loops = loops.toSorted((one, other) => one.endPoint - one.firstPoint - (other.endPoint - other.firstPoint))
  }

  get isEmpty(): boolean {
    return this.#loops.length === 0 && this.#calls.length === 0
  }

  /** Whether the point tells when a picked turn begins. */
  isOfLoop(point: number): boolean {
    return this.#loops.some(({ loop }) => loop === point)
  }

  /** How many picked hits there may be of the point, with this one; none unless it is one. */
  roomFor({ point, turn, call }: Moment): number {
    for (const picked of this.#loops) if (point === picked.loop) picked.isActive = turn === picked.turn
    const innermost = this.#loops.find(({ firstPoint, endPoint }) => firstPoint <= point && point < endPoint)
    if (innermost?.isActive === true) return mostPicked
    const isInCall = this.#calls.some((picked) => call === picked.call && this.#points[point]?.functionIndex === picked.functionIndex)
    return isInCall ? mostOfCalls : 0
  }
}
