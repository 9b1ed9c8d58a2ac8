import { Button, Group } from '@mantine/core'
import { withStatement } from '#domain/policy/add-statement.ts'
import type { AllowStatement } from '#domain/policy/decide.ts'
import { setTexts } from '#src/workspace/edit-connector.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { useFrozenReason } from '../../frozen.ts'
import { copyText } from '../../notices/copy-text.ts'
import { offerUndo, say } from '../../notices/undo-notice.tsx'
import { useGoToPart } from '../../use-editor-location.ts'

const policyPart = { scope: 'connector', field: 'iamPolicyJson' } as const

/** The ways to a statement that would have allowed a call: into the policy, or onto the clipboard. */
export function MissingStatement({ connectorId, statement }: { connectorId: string; statement: AllowStatement }) {
  const frozen = useFrozenReason(connectorId)
  const goTo = useGoToPart()
  const add = () => {
    const added = withStatement(draftById(connectorId)?.mine.iamPolicyJson ?? '', statement)
    if (added === null) {
      say('The policy can not be read as it is; mend it first.')
      return goTo('permissions')
    }
    const step = setTexts(connectorId, [{ part: policyPart, text: added.text }], `Allow ${statement.Action}`)
    goTo('permissions', { line: added.line })
    offerUndo(connectorId, `${statement.Action} is allowed on ${statement.Resource}.`, step)
  }
  return (
    <Group gap="xs">
      <ReasonButton size="compact-xs" reason={frozen} onClick={add}>Add it to Permissions</ReasonButton>
      <Button variant="default" size="compact-xs" onClick={() => void copyText(JSON.stringify(statement, null, 2), 'The statement is copied.')}>Copy the statement</Button>
      <Button variant="subtle" size="compact-xs" onClick={() => goTo('permissions')}>Go to Permissions</Button>
    </Group>
  )
}
