import type { Connection } from '#server/conventions/sql.ts'
import type { AuditRecord } from './audit-record.ts'
import { findRecordsAfter } from './audit.store.ts'
import { chainStart, recordSha256 } from './record-hash.ts'

/** The end of a chain, to be written down somewhere else: who can rewrite the whole chain can not rewrite that. */
export type Head = { number: number; sha256: string }
export type Verification = { head: Head; problems: string[] }

const atOnce = 5000

/** Reads every record and says what does not fit. */
export async function verifyAudit(sql: Connection, noted: Head | null): Promise<Verification> {
  const problems: string[] = []
  let head: Head = { number: 0, sha256: chainStart }
  for (let records = await findRecordsAfter(sql, 0, atOnce); records.length > 0; records = await findRecordsAfter(sql, head.number, atOnce)) {
    for (const record of records) {
      problems.push(...problemsOf(record, head), ...notedProblems(record, noted))
      head = { number: record.number, sha256: record.sha256 }
    }
  }
  if (noted && noted.number > head.number) problems.push(`The records ${head.number + 1} to ${noted.number} are gone: ${noted.number} was noted as the last one.`)
  return { head, problems }
}

function problemsOf(record: AuditRecord, before: Head): string[] {
  const problems: string[] = []
  if (record.number !== before.number + 1) problems.push(`Between the records ${before.number} and ${record.number} some are gone.`)
  if (record.previousSha256 !== before.sha256) problems.push(`Record ${record.number} does not follow the one before it: one of the two was changed, or one was taken out or put in.`)
  if (record.sha256 !== recordSha256(record)) problems.push(`Record ${record.number} was changed after it had been written.`)
  return problems
}

function notedProblems(record: AuditRecord, noted: Head | null): string[] {
  if (noted === null || record.number !== noted.number || record.sha256 === noted.sha256) return []
  return [`Record ${record.number} is not the one that was noted: the chain was written anew.`]
}
