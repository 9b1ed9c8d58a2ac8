/** What the log tells of an error: where, and of which kind. Messages that quote what somebody sent are left out. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const facts = { type: error.name, ...databaseFacts(error), at: frames(error) }
  return quotesInput(error) ? facts : { message: error.message, ...facts }
}

/** PostgreSQL quotes the value in class 22 and the key in class 23, JSON.parse the text. */
function quotesInput(error: Error): boolean {
  return error instanceof SyntaxError || ('code' in error && /^2[23]/.test(String(error.code)))
}

function databaseFacts(error: Error): Record<string, unknown> {
  const names = ['code', 'table_name', 'constraint_name'] as const
  return Object.fromEntries(names.flatMap((name) => (name in error ? [[name, Object.entries(error).find(([key]) => key === name)?.[1]] as const] : [])))
}

const frames = ({ stack }: Error) => (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()).slice(0, 20)
