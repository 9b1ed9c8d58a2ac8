/** The names by which instrumented code reaches its probes. */
export type ProbeNames = {
  /** Passes on all arguments behind the first two: the probe's number and the call of the function. */
  see: string
  /** Begins a call of a function and gives its number; takes the probe's number and the parameters. */
  enter: string
  /** How the local variables begin that hold the number of a call; then comes the index of the function. */
  call: string
}

/** Names that a text does not hold anywhere, so that nothing in it can reach or hide them. */
export function unusedNames(text: string): ProbeNames {
  for (let attempt = 0; ; attempt += 1) {
    const mark = attempt === 0 ? '_' : `_${attempt}`
    const names = { see: `E${mark}`, enter: `P${mark}`, call: `c${mark}` }
    if (!Object.values(names).some((name) => text.includes(name))) return names
  }
}

/** The local variable in which a function keeps which call of it this is. */
export const callName = ({ call }: ProbeNames, functionIndex: number): string => `${call}${functionIndex}`

/** A point of kind call has two probes: one for its arguments. */
export const probeOf = (point: number): number => 2 * point
export const argumentsProbeOf = (point: number): number => 2 * point + 1
export const pointOf = (probe: number): number => probe >> 1
export const isArgumentsProbe = (probe: number): boolean => (probe & 1) === 1
