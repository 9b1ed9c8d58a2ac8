import type { FormProps } from '@rjsf/core'
import { ArrayFieldItemTemplate } from './ArrayFieldItemTemplate.tsx'
import { ArrayFieldTemplate } from './ArrayFieldTemplate.tsx'
import { FieldTemplate } from './FieldTemplate.tsx'
import { ObjectFieldTemplate } from './ObjectFieldTemplate.tsx'
import { WrapIfAdditionalTemplate } from './WrapIfAdditionalTemplate.tsx'

const Nothing = () => null

/** Our templates where the theme falls short. Labels, descriptions and errors are drawn by the widgets themselves. */
export const templates: NonNullable<FormProps['templates']> = {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  DescriptionFieldTemplate: Nothing,
  FieldErrorTemplate: Nothing,
  FieldHelpTemplate: Nothing,
  FieldTemplate,
  ObjectFieldTemplate,
  WrapIfAdditionalTemplate,
}
