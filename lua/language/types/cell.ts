/** How many are being found out at the moment, each for the one before. */
let depth = 0
/** The outermost of these that was needed before it was known. */
let reached = Number.POSITIVE_INFINITY
/** Those that were found out from such a one: what they are is true only inside the circle. */
const passing: { forget: () => void }[] = []

/**
 * A value that is found out when it is asked for, perhaps from others that need it in turn. The first of such a circle is taken
 * for `inCircle`, and then for what came of that; the others are found out again when they are asked for themselves, so that
 * what a thing is does not depend on who was asked before.
 */
export class Cell<Value> {
  private state: 'new' | 'busy' | 'passing' | 'known' = 'new'
  private value: Value
  /** While it is busy its own depth, and while it passes that of the one it was found out from. */
  private level = 0
  private readonly evaluate: () => Value
  private readonly inCircle: Value

  constructor(evaluate: () => Value, inCircle: Value) {
    this.evaluate = evaluate
    this.inCircle = inCircle
    this.value = inCircle
  }

  get isNew(): boolean {
    return this.state === 'new'
  }

  get(): Value {
    if (this.state === 'new') return this.find()
    if (this.state !== 'known' && this.level < reached) reached = this.level
    return this.value
  }

  forget(): void {
    this.state = 'new'
    this.value = this.inCircle
  }

  private find(): Value {
    const [before, first] = [reached, passing.length]
    this.state = 'busy'
    depth += 1
    this.level = depth
    reached = Number.POSITIVE_INFINITY
    let isFound = false
    try {
      this.value = this.evaluate()
      if (reached === this.level) this.value = this.evaluateAgain(first)
      isFound = true
    } finally {
      depth -= 1
      if (!isFound) this.forget()
    }
    if (reached >= this.level) {
      forgetFrom(first)
      this.state = 'known'
      reached = before
    } else {
      passing.push(this)
      this.state = 'passing'
      this.level = reached
      reached = Math.min(reached, before)
    }
    return this.value
  }

  private evaluateAgain(first: number): Value {
    forgetFrom(first)
    reached = Number.POSITIVE_INFINITY
    return this.evaluate()
  }
}

function forgetFrom(first: number): void {
  for (const cell of passing.splice(first)) cell.forget()
}
