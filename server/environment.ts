import { resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

export type Environment = {
  /** 0 takes any free port. */
  port: number
  dataFolder: string
  libraryFolder: string
  /** Null: the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null
}

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535
const isDatabaseUrl = (text: string) => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')

const variables = z.object({
  STUDIO_PORT: z.string().default('4000').refine(isPort, 'STUDIO_PORT is a number from 0 to 65535.'),
  STUDIO_DATA_DIR: z.string().default('.data'),
  STUDIO_LIBRARY_DIR: z.string().default('library'),
  DATABASE_URL: z.string().optional().refine((text) => !text || isDatabaseUrl(text), 'DATABASE_URL looks like postgres://user:password@host:5432/database.'),
})

/** Relative folders start at the project, wherever the server was started from. */
export function readEnvironment(environment: Record<string, string | undefined>, project: string): Environment {
  const read = variables.safeParse(environment)
  if (!read.success) throw new CannotStart(read.error.issues.map((issue) => issue.message).join(' '))
  const { STUDIO_PORT, STUDIO_DATA_DIR, STUDIO_LIBRARY_DIR, DATABASE_URL } = read.data
  return {
    port: Number(STUDIO_PORT),
    dataFolder: resolve(project, STUDIO_DATA_DIR),
    libraryFolder: resolve(project, STUDIO_LIBRARY_DIR),
    databaseUrl: DATABASE_URL || null,
  }
}
