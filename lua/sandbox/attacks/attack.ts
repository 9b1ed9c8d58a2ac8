/** A script that tries to get out, to stay on or to take everything. */
export type Attack = {
  name: string
  script: string
  /** What stands in place of the shared library. */
  shared?: string
  /** How the run must end; otherwise in any way that is not a crash. */
  ends?: 'stopped' | 'failed' | 'returned'
  /** JSON text; else everything is allowed. */
  policy?: string
}

/** An attack for each entry of a table. */
export const each = <Key extends string>(family: string, scripts: Record<Key, string>, ends?: Attack['ends']): Attack[] =>
  Object.entries<string>(scripts).map(([name, script]) => ({ name: `${family}: ${name}`, script, ...(ends === undefined ? {} : { ends }) }))
