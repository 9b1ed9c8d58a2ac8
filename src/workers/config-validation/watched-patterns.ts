/** Makes every pattern a schema brings announce itself before it first runs; patterns of our own are literals and do not. */
export function watchPatterns(announce: (pattern: string | null) => void): () => void {
  let running: string | null = null
  class WatchedPattern extends RegExp {
    override test(text: string): boolean {
      if (running !== this.source) announce(this.source)
      running = this.source
      return super.test(text)
    }
  }
  // The interpreter calls `new RegExp(...)` when it meets a pattern; this worker does nothing else.
  Object.defineProperty(globalThis, 'RegExp', { value: WatchedPattern })
  return () => {
    if (running !== null) announce(null)
    running = null
  }
}
