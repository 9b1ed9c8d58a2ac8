import { HostError, textOf } from '../plain-values.ts'
import type { PlainTable, PlainValue } from '../plain-values.ts'

/** Reads what Lua passed to `call`, as in "url.build"; an argument of a wrong type raises Lua's own message for it. Counted from zero. */
export class Arguments {
  readonly call: string
  readonly #values: readonly PlainValue[]

  constructor(call: string, values: readonly PlainValue[]) {
    this.call = call
    this.#values = values
  }

  at(index: number): PlainValue {
    return this.#values[index]
  }

  /** A number counts as its text, as in Lua's own functions. */
  text(index: number): string {
    const value = this.at(index)
    return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : this.#wrong(index, 'string')
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index)
  }

  number(index: number): number {
    const value = this.at(index)
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    return typeof number === 'bigint' ? Number(number) : typeof number === 'number' && !Number.isNaN(number) ? number : this.#wrong(index, 'number')
  }

  /** An empty table is no list and no record yet, so it is taken as either. */
  optionalTable(index: number): PlainTable | undefined {
    const value = this.at(index)
    if (value === undefined || isTable(value)) return value
    return isEmptyList(value) ? {} : this.#wrong(index, 'table')
  }

  list(index: number): PlainValue[] {
    return listIn(this.at(index)) ?? this.#wrong(index, 'list')
  }

  choice<Choice extends string>(index: number, choices: readonly Choice[], usual: Choice): Choice {
    return this.#chosen(this.optionalText(index), choices, usual) ?? this.bad(index, `one of ${quoted(choices)} expected, got "${textOf(this.text(index))}"`)
  }

  /** A field of a table of options. */
  option<Choice extends string>(index: number, field: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.optionalTable(index)?.[field]
    if (value === undefined) return undefined
    return choices.find((choice) => choice === value) ?? this.bad(index, `"${field}" is one of ${quoted(choices)}`)
  }

  bad(index: number, why: string): never {
    throw new HostError(`bad argument #${index + 1} to '${this.call}' (${why})`)
  }

  #chosen<Choice extends string>(value: string | undefined, choices: readonly Choice[], usual: Choice): Choice | undefined {
    return value === undefined ? usual : choices.find((choice) => choice === value)
  }

  #wrong(index: number, expected: string): never {
    return this.bad(index, `${expected} expected, got ${luaType(this.at(index))}`)
  }
}

export const isTable = (value: PlainValue): value is PlainTable => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The items of a list; an empty table counts as one. */
export function listIn(value: PlainValue): PlainValue[] | undefined {
  if (Array.isArray(value)) return value
  return isTable(value) && Object.keys(value).length === 0 ? [] : undefined
}

const isEmptyList = (value: PlainValue) => Array.isArray(value) && value.length === 0
const quoted = (choices: readonly string[]) => choices.map((choice) => JSON.stringify(choice)).join(', ')

export function luaType(value: PlainValue): string {
  if (value === undefined) return 'nil'
  if (value === null) return 'json.null'
  if (typeof value === 'object') return 'table'
  return typeof value === 'bigint' ? 'number' : typeof value
}
