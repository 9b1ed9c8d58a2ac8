import { lazy, Suspense } from 'react'
import type { ConfigFormProps } from './config-form-props.ts'
import { ConfigFormSkeleton } from './ConfigFormSkeleton.tsx'

const LoadedConfigForm = lazy(async () => ({ default: (await import('./LoadedConfigForm.tsx')).LoadedConfigForm }))

/** A config schema as the form it asks for; it arrives with the first one that is shown. */
export function ConfigForm(props: ConfigFormProps) {
  return (
    <Suspense fallback={<ConfigFormSkeleton />}>
      <LoadedConfigForm {...props} />
    </Suspense>
  )
}
