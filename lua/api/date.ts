import type { HostFamily, HostField } from './host-family.ts'

const at: HostField = { name: 'at', type: 'string', doc: 'A time in ISO 8601.' }
const unit = '"seconds"|"minutes"|"hours"|"days"|"weeks"|"months"|"years"'
const iso = { type: 'string', doc: 'In UTC, as in "2026-11-23T10:15:30.123Z".' }

export const date: HostFamily = {
  name: 'date',
  doc: 'Times as ISO 8601 text in UTC, which sorts and compares as text.',
  functions: [
    {
      name: 'date.now',
      parameters: [],
      returns: [iso],
      doc: 'The time now. A sample can fix it.',
      example: 'local stamp = date.now()',
    },
    {
      name: 'date.parse',
      parameters: [
        { name: 'text', type: 'string', doc: 'As the other system writes it.' },
        { name: 'pattern', type: 'string', doc: 'As in "DD.MM.YYYY HH:mm", see `date.format`; without it ISO 8601, RFC 2822 (mail, HTTP) or Unix seconds.', isOptional: true },
        { name: 'timezone', type: 'string', doc: 'The IANA zone of a time that states none; "UTC" when not given.', isOptional: true },
      ],
      returns: [
        { type: 'string|nil', doc: 'The time in ISO 8601, UTC.' },
        { type: 'string|nil', doc: 'Why the text is not a time.' },
      ],
      doc: 'Reads a time.',
      example: 'local due = date.parse("24.12.2026 08:00", "DD.MM.YYYY HH:mm", "Europe/Berlin")',
    },
    {
      name: 'date.format',
      parameters: [
        at,
        { name: 'pattern', type: 'string', doc: 'Of YYYY, YY, MM, DD, HH, mm, ss, SSS, Z (offset) and [text]; other letters raise an error.' },
        { name: 'timezone', type: 'string', doc: 'An IANA zone; "UTC" when not given.', isOptional: true },
      ],
      returns: [{ type: 'string', doc: 'The time as the pattern says.' }],
      doc: 'Writes a time. A text that is not a time raises an error.',
      example: 'local day = date.format(date.now(), "YYYY-MM-DD", "Europe/Berlin")',
    },
    {
      name: 'date.add',
      parameters: [at, { name: 'amount', type: 'number', doc: 'Negative to go back.' }, { name: 'unit', type: unit, doc: 'Months and years keep the day, or take the last of the month.' }],
      returns: [iso],
      doc: 'A time before or after another.',
      example: 'local expires = date.add(date.now(), 55, "minutes")',
    },
    {
      name: 'date.diff',
      parameters: [
        { name: 'from', type: 'string', doc: 'A time in ISO 8601.' },
        { name: 'to', type: 'string', doc: 'A time in ISO 8601.' },
        { name: 'unit', type: unit, doc: 'What to count; "seconds" when not given.', isOptional: true },
      ],
      returns: [{ type: 'number', doc: 'Negative when `to` lies before `from`; with fractions.' }],
      doc: 'How much time lies between two times.',
      example: 'local age = date.diff("2026-11-01T00:00:00Z", date.now(), "days")',
    },
    {
      name: 'date.unix',
      parameters: [at],
      returns: [{ type: 'integer', doc: 'Seconds since 1970.' }],
      doc: 'A time as Unix seconds.',
      example: 'local seconds = date.unix(date.now())',
    },
  ],
  values: [],
  classes: [],
}
