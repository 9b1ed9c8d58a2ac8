import { LuaLanguageService } from '#lua/language/language-service.ts'
import { inventedScript, seededRandom } from './invented-lua.ts'
const N = Number(process.argv[2] ?? 2000)
const random = seededRandom(N)
let text = ''
for (let part = 0; text.split('\n').length < N; part += 1) text += `local function part_${part}()\n${inventedScript(random)}end\npart_${part}()\n`
const s = new LuaLanguageService()
s.workspace.setConfigSchema(JSON.stringify({ type: 'object', required: ['url'], properties: { url: { type: 'string' } } }))
s.workspace.setDocument({ uri: 'shared', kind: 'shared', text: 'local shared = {}\nfunction shared.total(o) return o.total end\nreturn shared\n' })
const med = (name: string, f: () => unknown) => { const t: number[] = []; for (let i = 0; i < 25; i++) { s.workspace.setDocument({ uri: 'main', kind: 'timers', text: text + `-- ${i}` }); const a = performance.now(); f(); t.push(performance.now() - a) } t.sort((a, b) => a - b); console.log(name, "min", t[0]!.toFixed(1), "med", t[12]!.toFixed(1)) }
const sd: number[] = []; for (let i = 0; i < 25; i++) { const a = performance.now(); s.workspace.setDocument({ uri: 'main', kind: 'timers', text: text + `-- x${i}` }); sd.push(performance.now() - a) } sd.sort((a,b)=>a-b); console.log('setDocument', sd[0]!.toFixed(1))
med('diagnostics', () => s.diagnostics('main'))
console.log('count', s.diagnostics('main').length)
for (const r of (await import('#lua/language/diagnostics/rules.ts')).rules) med('  ' + r.name, () => r.check(s.workspace.open('main')!))
med('semanticTokens', () => s.semanticTokens('main'))
med('folds', () => s.folds('main'))
med('documentSymbols', () => s.documentSymbols('main'))
med('workspaceSymbols', () => s.workspaceSymbols(''))
med('unusedConfig', () => s.unusedConfigFields())
med('inlay', () => s.inlayHints('main', { start: { line: N - 50, column: 0 }, end: { line: N, column: 0 } }))
const last = text.split('\n').length - 1
med('highlights', () => s.highlights('main', { line: last, column: 3 }))
med('complete', () => s.complete('main', { line: last, column: 0 }))
