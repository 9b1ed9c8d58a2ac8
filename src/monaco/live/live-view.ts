/** What one line computed, in short; zero-based. */
export type LiveNote = { line: number; text: string; tone: 'value' | 'error' }

/** Words behind a line, before its values, which may be long, that lead somewhere. */
export type LiveLink = { line: number; text: string }

/** What a run is seen by in the text of a script; lines are those of the text that ran. */
export type LiveView = {
  notes: readonly LiveNote[]
  links: readonly LiveLink[]
  /** Lines of code that never ran. */
  unreached: readonly number[]
  /** How often a line ran, for the margin. */
  hits: readonly (readonly [line: number, count: number])[]
}
