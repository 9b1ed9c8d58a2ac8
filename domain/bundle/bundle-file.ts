import { z } from 'zod'
import type { BundleFiles } from './bundle.ts'

const plainPath = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/

/** A manifest's field that names a file; parsing it gives the file's text and reports the name to `onNamed`. */
export const bundleFile = (files: BundleFiles, onNamed: (file: string) => void) =>
  z.string().transform((file, context) => {
    onNamed(file)
    const text = plainPath.test(file) ? files.get(file) : undefined
    if (text !== undefined) return text
    context.addIssue({ code: 'custom', message: plainPath.test(file) ? `The bundle has no file "${file}".` : `"${file}" does not lead to a file inside the bundle.` })
    return z.NEVER
  })
