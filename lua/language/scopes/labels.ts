import type { Goto, Label } from '../parser/ast.ts'
import type { SyntaxProblem } from '../parser/problem.ts'

type SeenLabel = { label: Label; depth: number; locals: number }
type Jump = { goto: Goto; depth: number; locals: number }

/** What people write has far fewer; more would take long to match. */
const mostPending = 1_000

/** The labels of one function: which `goto` reaches which. */
export class Labels {
  private readonly visible = new Map<string, SeenLabel>()
  private seen: SeenLabel[] = []
  /** The deepest last. */
  private pending: Jump[] = []
  private readonly report: (problem: SyntaxProblem) => void

  constructor(report: (problem: SyntaxProblem) => void) {
    this.report = report
  }

  /** `locals` counts those that the label sees: none of its block when it is the last thing there. */
  addLabel(label: Label, depth: number, { locals, nameOf }: { locals: number; nameOf: (local: number) => string }): void {
    const { start, end, text } = label.name
    if (this.visible.has(text)) this.report({ start, end, message: `The label \`${text}\` is there already.` })
    const seen = { label, depth, locals }
    this.visible.set(text, seen)
    this.seen.push(seen)
    const reaching = this.pending.filter((jump) => jump.goto.label.text === text && jump.depth >= depth)
    for (const jump of reaching) if (jump.locals < locals) this.reportJumpIntoScope(jump.goto, nameOf(jump.locals))
    if (reaching.length > 0) this.pending = this.pending.filter((jump) => !reaching.includes(jump))
  }

  private reportJumpIntoScope({ label }: Goto, local: string): void {
    this.report({ start: label.start, end: label.end, message: `This jumps into the scope of the local variable \`${local}\`.` })
  }

  get isPending(): boolean {
    return this.pending.length > 0
  }

  addGoto(goto: Goto, depth: number, locals: number): void {
    if (goto.label.text === '' || this.visible.has(goto.label.text) || this.pending.length >= mostPending) return
    this.pending.push({ goto, depth, locals })
  }

  /** What a block leaves undone, the block around it may do. */
  leaveBlock(depth: number, localsBefore: number): void {
    while ((this.seen.at(-1)?.depth ?? 0) >= depth) {
      const left = this.seen.pop()
      if (left) this.visible.delete(left.label.name.text)
    }
    for (const jump of this.pending) {
      if (jump.depth < depth) continue
      jump.depth = depth - 1
      jump.locals = Math.min(jump.locals, localsBefore)
    }
  }

  finish(): void {
    for (const { goto } of this.pending) {
      const { start, end, text } = goto.label
      this.report({ start, end, message: `There is no label \`${text}\` that this could go to.` })
    }
  }
}
