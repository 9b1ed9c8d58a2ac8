import type { z } from 'zod'
import { jsonFault } from '../config-schema/json-text.ts'
import { connectorProblems } from '../connector-problems.ts'
import type { ConnectorContent } from '../connector.ts'
import { connectorHandleProblem } from '../handles.ts'
import type { OriginId } from '../ids.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import type { Problem } from '../problem.ts'
import { unreadableSamples } from '../samples/sample-problems.ts'
import { contentFiles, manifestFile } from './bundle.ts'
import type { BundleFiles, LibraryBundle } from './bundle.ts'
import { libraryModuleId } from './library-module-id.ts'
import { manifestSchema } from './manifest.ts'

export type ParsedBundle = { ok: true; bundle: LibraryBundle } | { ok: false; problems: Problem[] }

/** A bundle's files as a connector; else what is wrong, each path starting with the file. */
export function parseBundle(files: BundleFiles): ParsedBundle {
  const source = readJson(files.get(manifestFile))
  if (!source.ok) return { ok: false, problems: [source.problem] }

  const named = new Set<string>([manifestFile, ...Object.values(contentFiles)])
  const manifest = manifestSchema(files, (file) => named.add(file)).safeParse(source.value)
  if (!manifest.success) return { ok: false, problems: manifest.error.issues.map(issueProblem) }

  const bundle = bundleOf(manifest.data, files)
  const problems = [...bundleProblems(bundle), ...strayFiles(files, named)]
  return problems.length === 0 ? { ok: true, bundle } : { ok: false, problems }
}

function readJson(text: string | undefined): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  if (text === undefined) return { ok: false, problem: { path: [manifestFile], code: 'required', message: `The bundle has no ${manifestFile}.` } }
  const fault = jsonFault(text)
  if (fault === null) return { ok: true, value: JSON.parse(text) }
  return { ok: false, problem: { path: [manifestFile], code: 'invalid_attribute', message: `${manifestFile} is not valid JSON: ${fault}` } }
}

const issueProblem = (issue: z.core.$ZodIssue): Problem => ({
  path: [manifestFile, ...issue.path.map(String)],
  code: 'invalid_attribute',
  message: issue.message,
})

function bundleOf(manifest: z.output<ReturnType<typeof manifestSchema>>, files: BundleFiles): LibraryBundle {
  const { format: _, libraryId, handle, version, actions, apiEndpoints, reactions, timers, ...rest } = manifest
  const withId = <M extends { originId: OriginId }>(module: M) => ({ ...module, id: libraryModuleId(module.originId, version) })
  const content: ConnectorContent = {
    ...rest,
    sharedLibrary: files.get(contentFiles.sharedLibrary) ?? null,
    configJson: files.get(contentFiles.configJson) ?? null,
    iamPolicyJson: files.get(contentFiles.iamPolicyJson) ?? null,
    actions: actions.map(withId),
    apiEndpoints: apiEndpoints.map(withId),
    reactions: reactions.map(withId),
    timers: timers.map(withId),
  }
  return { libraryId, handle, version, content }
}

function bundleProblems({ handle, content }: LibraryBundle): Problem[] {
  const handleProblem = connectorHandleProblem(handle)
  const inManifest = [...(handleProblem === null ? [] : [handleProblem]), ...twinProblems(content)]
  return [...inManifest.map((problem) => ({ ...problem, path: [manifestFile, ...problem.path] })), ...contentProblems(content).map(atFile)]
}

/** A sample that can not be read is told by what is wrong with its text as JSON, if that is it. */
function contentProblems(content: ConnectorContent): Problem[] {
  const problems = connectorProblems(content)
  return problems.length > 0 ? problems : unreadableSamples(content)
}

/** Compare and merge match modules by originId, so two modules can not share one. */
function twinProblems(content: ConnectorContent): Problem[] {
  const seen = new Set<OriginId>()
  return moduleKindNames.flatMap((kind) =>
    content[kind].flatMap((module, index) => {
      const isTwin = seen.has(module.originId)
      seen.add(module.originId)
      return isTwin ? [{ path: [kind, String(index), 'originId'], code: 'invalid_attribute', message: `Another module has the originId ${module.originId}.` }] : []
    }),
  )
}

const fixedFiles: Record<string, string> = contentFiles

function atFile(problem: Problem): Problem {
  const [field = '', ...place] = problem.path
  const file = fixedFiles[field]
  return { ...problem, path: file === undefined ? [manifestFile, ...problem.path] : [file, ...place] }
}

function strayFiles(files: BundleFiles, named: ReadonlySet<string>): Problem[] {
  const strays = [...files.keys()].filter((file) => !named.has(file))
  return strays.map((file) => ({ path: [file], code: 'invalid_attribute', message: `Nothing in ${manifestFile} names this file.` }))
}
