import { z } from 'zod'
import { isExactNumber } from '../exact-json.ts'
import { isRecord } from '../parts/same-value.ts'

/** An object with values of one shape by any keys; `z.record` leaves "__proto__" out. */
export const entriesShape = <Value>(shape: z.ZodType<Value>, message: string) =>
  z
    .custom<Record<string, unknown>>((given) => isRecord(given) && !isExactNumber(given), message)
    .transform((given, context): Record<string, Value> => {
      const entries = Object.entries(given).flatMap(([key, value]): [string, Value][] => {
        const read = shape.safeParse(value)
        if (read.success) return [[key, read.data]]
        for (const issue of read.error.issues) context.addIssue({ code: 'custom', message: issue.message, path: [key, ...issue.path] })
        return []
      })
      return Object.fromEntries(entries)
    })
