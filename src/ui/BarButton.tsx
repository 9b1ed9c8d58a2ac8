import { UnstyledButton } from '@mantine/core'
import type { ComponentProps } from 'react'
import classes from './BarButton.module.css'

type BarButtonProps = Omit<ComponentProps<'button'>, 'className'> & { /** Leads to something wrong. */ 'data-wrong'?: 'error' }

/** A quiet button in a line of small words. */
export const BarButton = (props: BarButtonProps) => <UnstyledButton {...props} className={classes.button} />
