import type { CodePlace, TracedLines } from '../run-report.ts'
import type { ScriptName } from '../run-request.ts'

const mostLines = 50_000

/** Notes a part of the line events of a run. */
export class LineNotes {
  readonly scripts: ScriptName[] = []
  readonly lines: TracedLines['lines'] = []
  readonly from: number

  constructor(from: number) {
    this.from = from
  }

  isWanted(event: number): boolean {
    return event >= this.from && this.lines.length < mostLines
  }

  note({ script, line }: CodePlace, depth: number): void {
    const known = this.scripts.indexOf(script)
    this.lines.push([known === -1 ? this.scripts.push(script) - 1 : known, line, depth])
  }
}
