/** One line of a tree of values: what it is called, what it is, and what is in it. */
export type ValueNode = {
  /** Unique among its neighbours. */
  key: string
  name: string
  text: string
  tone: 'text' | 'number' | 'word' | 'quiet'
  /** Asked when it is opened; none: it can not be opened. */
  children?: () => readonly ValueNode[]
}
