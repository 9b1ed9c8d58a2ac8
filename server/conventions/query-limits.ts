import { type DocumentNode, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { textNesting, valueNesting } from './nesting.ts'
import { mostRows } from './query-rows.ts'
import { querySize } from './query-size.ts'
import { userError } from './user-error.ts'

/** The introspection query of the common tools is 15 deep. */
const limits = { characters: 100_000, tokens: 10_000, brackets: 60, variableDepth: 60, depth: 18, fields: 3_000, aliases: 60, rootFields: 30, mutations: 10, rows: 100_000 } as const

const tooLarge = (message: string) => {
  const error = userError('query_too_large', message)
  error.extensions['http'] = { status: 400, spec: true }
  return error
}

/** Refuses documents that cost more to answer than any screen of ours. */
export const queryLimits: Plugin = {
  onParams({ params }) {
    const query = typeof params.query === 'string' ? params.query : ''
    if (query.length > limits.characters) throw tooLarge(`A document has ${limits.characters.toLocaleString('en')} characters at most.`)
    // Before anything that would go down into them with a stack of its own.
    if (textNesting(query) > limits.brackets) throw tooLarge(`The brackets of a document nest ${limits.brackets} deep at most.`)
    if (valueNesting(params.variables, limits.variableDepth) > limits.variableDepth) throw tooLarge(`Variables nest ${limits.variableDepth} deep at most.`)
  },
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }))
    return ({ result, replaceParseResult }) => {
      if (!isDocument(result)) return
      const problem = sizeProblem(result)
      if (problem) replaceParseResult(tooLarge(problem))
    }
  },
  onExecute({ args, setResultAndStopExecution }) {
    const error = rowsError(args)
    if (error) setResultAndStopExecution({ errors: [error] })
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const error = rowsError(args)
    if (error) setResultAndStopExecution({ errors: [error] })
  },
}

type Asked = { document: DocumentNode; operationName?: string | null | undefined; variableValues?: Record<string, unknown> | null | undefined }

function rowsError({ document, operationName, variableValues }: Asked) {
  const rows = mostRows({ document, operationName, variables: variableValues ?? {} })
  if (rows <= limits.rows) return null
  return tooLarge(`This query could read ${rows.toLocaleString('en')} rows; ${limits.rows.toLocaleString('en')} at most. Ask for shorter lists inside lists.`)
}

function sizeProblem(document: DocumentNode): string | null {
  const size = querySize(document)
  const words = { depth: 'levels of nesting', fields: 'fields', aliases: 'aliases', rootFields: 'fields at its root', mutations: 'mutations' } as const
  const over = (['depth', 'fields', 'aliases', 'rootFields', 'mutations'] as const).find((key) => size[key] > limits[key])
  return over === undefined ? null : `A document has ${limits[over].toLocaleString('en')} ${words[over]} at most.`
}

const isDocument = (value: unknown): value is DocumentNode => typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
