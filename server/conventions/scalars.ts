import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isDateTime } from './date-time.ts'

export const dateTime = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(literal(node)),
})

/** Passed through as text: whether it parses is told at the field that holds it, not by refusing the whole request. */
export const jsonString = new GraphQLScalarType<string, unknown>({
  name: 'JsonString',
  parseValue: (value) => text('JsonString', value),
  parseLiteral: (node) => text('JsonString', literal(node)),
})

export const json = new GraphQLScalarType<unknown, unknown>({ name: 'Json', serialize: (value) => value })

function parseDateTime(value: unknown): string {
  const written = text('DateTime', value)
  if (isDateTime(written)) return written
  throw new GraphQLError(`"${written.slice(0, 40)}" is not a date and time like 2026-11-23T10:15:30.123456Z.`)
}

function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new GraphQLError(`${name} is written as a string.`)
}

const literal = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : null)
