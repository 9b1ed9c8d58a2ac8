/** The three copies of a merge: what both started from, what the other side made of it, what I made of it. */
export type Sides<Value> = { base: Value; theirs: Value; mine: Value }
