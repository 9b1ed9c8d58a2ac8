import type { ConnectorContent } from './connector.ts'
import { type HiddenCharacter, hiddenCharactersIn } from './hidden-characters.ts'
import { moduleKindNames } from './module-kinds/kinds.ts'
import { modulesOf } from './parts/part-values.ts'

/** `line` counts from one. */
export type HiddenInScript = { script: string; line: number; found: HiddenCharacter }

/** Where the scripts of a connector hold what nobody sees. */
export function hiddenInScripts(content: ConnectorContent): HiddenInScript[] {
  const modules = moduleKindNames.flatMap((kind) => modulesOf(content, kind))
  const scripts = [{ name: 'Shared library', script: content.sharedLibrary ?? '' }, ...modules]
  return scripts.flatMap(({ name, script }) => {
    let [line, from] = [1, 0]
    return hiddenCharactersIn(script).map((found) => {
      for (let end = script.indexOf('\n', from); end !== -1 && end < found.start; end = script.indexOf('\n', from)) {
        line += 1
        from = end + 1
      }
      return { script: name, line, found }
    })
  })
}
