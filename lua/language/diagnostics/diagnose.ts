import type { LineColumns } from '../positions.ts'
import type { OpenScript } from '../workspace.ts'
import type { Diagnostic, Finding, Rule } from './diagnostic.ts'
import { findingsOf } from './findings.ts'
import { rules } from './rules.ts'
import { isSilenced, silencesIn } from './silenced.ts'

const mostDiagnostics = 500

/** Everything that is wrong with a script, by its place. Errors of syntax can not be silenced. */
export function diagnose(opened: OpenScript): Diagnostic[] {
  const { script, lines } = opened
  const silences = silencesIn(script, (offset) => lines.positionAt(offset).line)
  const all = rules.flatMap((rule) => findingsOf(rule, opened).slice(0, mostDiagnostics).map((finding) => diagnosticOf(rule, finding, lines)))
  const loud = all.filter(({ rule, range }) => rule === 'syntax' || !isSilenced(silences, rule, range.start.line))
  return loud.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column)
}

function diagnosticOf({ name, severity }: Rule, finding: Finding, lines: LineColumns): Diagnostic {
  const { message, related, fix, isUnnecessary } = finding
  return {
    rule: name,
    severity,
    message,
    range: lines.rangeOf(finding),
    related: related ? { message: related.message, range: lines.rangeOf(related) } : null,
    fix: fix ? { title: fix.title, edits: fix.edits.map((edit) => ({ range: lines.rangeOf(edit), text: edit.text })) } : null,
    isUnnecessary: isUnnecessary ?? false,
  }
}
