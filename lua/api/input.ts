import type { HostFamily } from './host-family.ts'

export const input: HostFamily = {
  name: 'input',
  doc: 'What the caller of the action passed.',
  modules: ['actions'],
  functions: [],
  values: [
    {
      name: 'input',
      type: 'ActionInput',
      doc: "Typed by the action's input schema and checked against it before the script runs. What the script returns is the action's output; an error ends the action with its message.",
      example: 'if not input.jobId then error("jobId is missing", 0) end\nreturn { status = "queued" }',
    },
  ],
  classes: [],
}
