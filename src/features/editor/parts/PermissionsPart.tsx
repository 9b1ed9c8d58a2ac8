import { useDeferredValue } from 'react'
import { useDraft } from '../use-draft.ts'
import { DocumentHeader } from './DocumentHeader.tsx'
import { PartCode } from './PartCode.tsx'
import { PartPanes } from './PartPanes.tsx'
import { PolicyInWords } from './PolicyInWords.tsx'

const part = { kind: 'permissions' } as const
const text = { scope: 'connector', field: 'iamPolicyJson' } as const

/** What the connector may touch: the policy as text, and in words. */
export function PermissionsPart({ connectorId }: { connectorId: string }) {
  const policy = useDeferredValue(useDraft(connectorId, ({ mine }) => mine.iamPolicyJson ?? ''))
  return (
    <PartPanes
      id="permissions"
      header={<DocumentHeader name="permissions" about="Nothing is allowed that no statement allows." />}
      mainLabel="Text"
      main={<PartCode connectorId={connectorId} part={part} text={text} />}
      asideLabel="In words"
      aside={<PolicyInWords policy={policy} />}
      asideSize="380px"
    />
  )
}
