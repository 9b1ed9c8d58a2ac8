import { connectorState } from '#domain/connector.ts'
import { refused, type Refusal } from '#server/conventions/mutation-result.ts'
import type { ConnectorRow } from './connector-row.ts'
import { type LockedConnector, restorableDays } from './connectors.store.ts'

type Rule = { ok: true } | { ok: false; problems: Refusal[] }

/** Only a draft can be changed. */
export function draftRule(row: ConnectorRow, deed: string): Rule {
  switch (connectorState(row)) {
    case 'draft':
      return { ok: true }
    case 'library':
      return forbidden(`"${row.name}" comes from the library and can not be ${deed}. Clone it to work on your own.`)
    case 'published':
      return forbidden(`Version ${row.version} of "${row.handle}" is published and can not be ${deed}. Make a new version or clone it.`)
  }
}

/** A new version grows from a published version of one's own. */
export function deriveRule(row: ConnectorRow): Rule {
  switch (connectorState(row)) {
    case 'published':
      return { ok: true }
    case 'library':
      return forbidden(`"${row.name}" comes from the library, which makes its versions itself. Clone it to work on your own.`)
    case 'draft':
      return forbidden(`Version ${row.version} of "${row.handle}" is a draft: publish it before you make a new version from it.`)
  }
}

/** A deleted draft waits for a time to be brought back. */
export function restorableRule(row: LockedConnector): Rule {
  if (!row.isPastRestoring) return { ok: true }
  return refused({ path: ['id'], code: 'not_found', message: `"${row.name}" was deleted more than ${restorableDays} days ago and can not be restored.` })
}

/** A change must start from what is there now. */
export function freshRule(row: ConnectorRow, expectedUpdatedAt: string | null | undefined): Rule {
  if (!expectedUpdatedAt) {
    return refused({ path: ['expectedUpdatedAt'], code: 'required', message: 'A change says which updatedAt it started from.' })
  }
  if (sameMoment(expectedUpdatedAt, row.updatedAt)) return { ok: true }
  const vars = { expectedUpdatedAt, updatedAt: row.updatedAt }
  return refused({ path: ['expectedUpdatedAt'], code: 'stale_record', message: 'Somebody else changed the connector meanwhile.', vars })
}

const forbidden = (message: string) => refused({ path: [], code: 'forbidden', message })

/** Compares to the microsecond, which a Date would lose; another offset than Z is another writing of the same moment. */
function sameMoment(left: string, right: string): boolean {
  return Date.parse(left) === Date.parse(right) && microseconds(left) === microseconds(right)
}

const microseconds = (moment: string) => (/\.(\d+)/.exec(moment)?.[1] ?? '').padEnd(6, '0')
