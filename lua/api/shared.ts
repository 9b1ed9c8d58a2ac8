import type { HostFamily } from './host-family.ts'

export const shared: HostFamily = {
  name: 'shared',
  doc: 'What the shared library returned.',
  functions: [],
  values: [
    {
      name: 'shared',
      type: 'Shared',
      doc: 'The shared library runs first; the value it returns is the same in every module, and `nil` inside the library itself.',
      example: 'local order = shared.order_from(input)',
    },
  ],
  classes: [],
}
