import type { LuaProvider } from './lua-provider.ts'
import { askAbout, positionFrom } from './places.ts'

export const signatureHelp: LuaProvider = (monaco) =>
  monaco.languages.registerSignatureHelpProvider('lua', {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')'],
    provideSignatureHelp: async (model, position) => {
      const help = await askAbout(model, ({ language, uri }) => language.signatureHelp(uri, positionFrom(position)))
      if (help === null) return null
      const parameters = help.parameters.map(({ start, end, doc }): { label: [number, number]; documentation: { value: string } } => ({ label: [start, end], documentation: { value: doc } }))
      const signatures = [{ label: help.label, documentation: { value: help.doc }, parameters }]
      return { value: { signatures, activeSignature: 0, activeParameter: help.active }, dispose: () => undefined }
    },
  })
