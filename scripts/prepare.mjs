// Installs and builds what is missing, before `npm start` and, with --with-tools, before `npm test`.
// Runs under whatever Node is there (18 or newer).
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const project = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(project, ...parts)
const stampFile = at('dist', '.prepared.json')
const withTools = process.argv.includes('--with-tools')
const nodeProgram = process.platform === 'win32' ? at('node_modules', 'node', 'bin', 'node.exe') : at('node_modules', 'node', 'bin', 'node')

try {
  if (!isInstalled()) await step('Installing the packages (once, about half a minute)', install)
  const sources = await hashOfSources()
  if (!isBuilt(sources)) await step('Building the app', () => build(sources))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** npm writes into node_modules what it has installed: compared with package-lock.json, packages of other platforms aside. */
function isInstalled() {
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages
  if (!installed || !existsSync(nodeProgram)) return false
  const wanted = Object.entries(readJson(at('package-lock.json')).packages).filter(([path]) => path !== '')
  return wanted.every(([path, wish]) => (path in installed ? installed[path].version === wish.version : mayBeMissing(wish)))
}

function mayBeMissing({ optional, dev, devOptional }) {
  return optional || ((dev || devOptional) && !withTools)
}

async function install() {
  await run(...npm('ci', withTools ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'))
  if (!existsSync(nodeProgram)) await run(...npm('rebuild', '--foreground-scripts', 'node'))
  if (!existsSync(nodeProgram)) throw new Error(`npm did not install Node into ${nodeProgram}: are install scripts switched off (npm config get ignore-scripts)?`)
}

function npm(...args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/** The stamp lies in dist/, which a build empties first: a build that was cut off leaves none. */
function isBuilt(sources) {
  return existsSync(at('dist', 'index.html')) && readJson(stampFile)?.sources === sources
}

async function build(sources) {
  await rm(stampFile, { force: true })
  await run(nodeProgram, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'])
  await compressFiles()
  await writeFile(stampFile, JSON.stringify({ sources }))
}

async function hashOfSources() {
  const roots = ['src', 'domain', 'lua', 'public', 'index.html', 'schema.graphql', 'package-lock.json', 'package.json', 'vite.config.ts', 'scripts/prepare.mjs']
  const files = (await Promise.all(roots.map((root) => filesUnder(at(root))))).flat().filter((path) => !/\.test\.tsx?$/.test(path))
  const hash = createHash('sha256')
  for (const path of files.sort()) hash.update(path.slice(project.length)).update('\0').update(await readFile(path)).update('\0')
  return hash.digest('hex')
}

async function compressFiles() {
  const files = (await filesUnder(at('dist'))).filter((path) => /\.(js|css|html|svg|json|wasm|ttf|txt|webmanifest)$/.test(path))
  await Promise.all(files.map(compress))
}

async function compress(path) {
  const body = await readFile(path)
  if (body.length < 1024) return
  // Quality 11 takes ten times as long for five percent.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }
  await writeFile(`${path}.br`, await promisify(brotliCompress)(body, brotli))
  await writeFile(`${path}.gz`, await promisify(gzip)(body))
}

async function filesUnder(path) {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [path]
  const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat()
}

async function step(title, work) {
  const start = performance.now()
  console.log(`${title} …`)
  await work()
  console.log(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** Runs quietly; what the program wrote is shown only when it fails. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], shell: program.endsWith('.cmd') })
    let written = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (written += text))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${written.trim()}\n${program} ${args.join(' ')} failed (${code}).`))
    })
  })
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
