import { bodyOptions } from './curl-body.ts'

/** Options without a value of their own; in the short form several can stand behind one hyphen. */
const switches = new Set(['G', 'I', 'L', 'k', 's', 'S', 'v', 'i', 'f', 'g', 'N', '0', '#', 'get', 'head', 'location', 'insecure', 'silent', 'show-error', 'verbose', 'include', 'fail', 'globoff', 'compressed', 'http1.1', 'http2', 'no-buffer', 'fail-with-body', 'path-as-is'])
const longNames: Record<string, string> = { X: 'request', H: 'header', d: 'data', u: 'user', F: 'form', A: 'user-agent', e: 'referer', b: 'cookie', G: 'get', I: 'head' }
/** Options that only say how curl itself works; their values are left out with them. */
const ignored = new Set(['o', 'm', 'x', 'w', 'c', 'E', 'max-time', 'connect-timeout', 'output', 'proxy', 'write-out', 'retry', 'cookie-jar', 'cert', 'key', 'cacert', 'resolve', 'max-redirs', 'retry-delay', 'ciphers', 'tls-max'])

/** A command line of curl: options by their long names, with '' for those without a value. `notes` tell a person what was left out. */
export type CurlCommand = { urls: string[]; options: [name: string, value: string][]; notes: string[] }

export function curlCommand(words: readonly string[]): CurlCommand {
  const command: CurlCommand = { urls: [], options: [], notes: [] }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (!word.startsWith('-') || word === '-') command.urls.push(word)
    else if (takesNext(word, command)) {
      const value = words[index + 1] ?? ''
      addOption(command, word, value)
      index += 1
    }
  }
  return command
}

/** Notes the options of a word; true when the last of them has its value in the next word. */
function takesNext(word: string, command: CurlCommand): boolean {
  if (word.startsWith('--')) {
    const [name = '', value] = word.slice(2).split(/=(.*)/s)
    if (value !== undefined) addOption(command, `--${name}`, value)
    else if (switches.has(name)) addOption(command, word, '')
    else if (isKnown(name)) return true
    else command.notes.push(`The option ${word} was left out.`)
    return false
  }
  for (const [index, letter] of word.slice(1).split('').entries()) {
    if (switches.has(letter)) addOption(command, `-${letter}`, '')
    else if (index + 2 < word.length) {
      addOption(command, `-${letter}`, word.slice(index + 2))
      return false
    } else return true
  }
  return false
}

const isKnown = (name: string) => [...bodyOptions, ...Object.values(longNames), 'url', 'oauth2-bearer'].includes(name) || ignored.has(name)

/** `option` with its hyphens: "-H" or "--header". */
function addOption(command: CurlCommand, option: string, value: string): void {
  const name = option.replace(/^--?/, '')
  if (!ignored.has(name)) command.options.push([option.startsWith('--') ? name : (longNames[name] ?? name), value])
}
