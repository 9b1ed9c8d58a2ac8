import type { HostFamily, HostFunction } from './host-family.ts'

const level = (name: string, when: string, example: string): HostFunction => ({
  name: `log.${name}`,
  parameters: [
    { name: 'message', type: 'string', doc: 'The same text each time; what differs goes into `fields`.' },
    { name: 'fields', type: 'table<string, any>', doc: 'Values to show and search by. No secrets.', isOptional: true },
  ],
  returns: [],
  doc: `Writes a line to the connector's log. ${when}`,
  example,
})

export const log: HostFamily = {
  name: 'log',
  doc: "Lines in the connector's log, with fields that can be searched.",
  functions: [
    level('debug', 'For the one who looks for a fault; not kept for long.', 'log.debug("page read", { page = 2, orders = 50 })'),
    level('info', 'Something happened as it should.', 'log.info("order received", { order = "1001" })'),
    level('warn', 'Something is odd, the work goes on.', 'log.warn("unknown media, default taken", { media = "Chromo 250" })'),
    level('error', 'The work could not be done. The run itself does not end by this.', 'log.error("device refused the job", { returnCode = 6 })'),
  ],
  values: [],
  classes: [],
}
