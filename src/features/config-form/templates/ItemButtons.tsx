import { ActionIcon, Group } from '@mantine/core'
import type { ArrayFieldItemButtonsTemplateProps } from '@rjsf/utils'
import { ArrowDown, ArrowUp, CopyPlus, type LucideIcon, X } from 'lucide-react'
import classes from './ItemButtons.module.css'

type ItemButtonsProps = ArrayFieldItemButtonsTemplateProps & { name: string }
type ItemButton = { label: string; icon: LucideIcon; isShown: boolean; isDisabled?: boolean; onClick: (event: React.MouseEvent) => void }

/** Move, duplicate and remove an item; each says which one. */
export function ItemButtons(props: ItemButtonsProps) {
  const { name, readonly, disabled, hasCopy, hasRemove, hasMoveUp, hasMoveDown, totalItems } = props
  if (readonly === true || disabled === true) return null
  const canMove = (hasMoveUp || hasMoveDown) && totalItems > 1
  const buttons: ItemButton[] = [
    { label: `Move ${name} up`, icon: ArrowUp, isShown: canMove, isDisabled: !hasMoveUp, onClick: props.onMoveUpItem },
    { label: `Move ${name} down`, icon: ArrowDown, isShown: canMove, isDisabled: !hasMoveDown, onClick: props.onMoveDownItem },
    { label: `Duplicate ${name}`, icon: CopyPlus, isShown: hasCopy, onClick: props.onCopyItem },
    { label: `Remove ${name}`, icon: X, isShown: hasRemove, onClick: props.onRemoveItem },
  ]
  return (
    <Group gap={0} wrap="nowrap">
      {buttons.filter(({ isShown }) => isShown).map(({ label, icon: Icon, isDisabled = false, onClick }) => (
        <ActionIcon
          key={label} title={label} size={30} className={classes.button} aria-label={label} {...(isDisabled && { 'data-disabled': true })} aria-disabled={isDisabled} onClick={(event) => !isDisabled && onClick(event)}
        >
          <Icon size={14} />
        </ActionIcon>
      ))}
    </Group>
  )
}
