/** The categories the editor offers; a backend may hold others, which are shown as they are. */
export const connectorTypes = {
  dfe: 'DFE',
  preflight: 'Preflight',
  workflow: 'Prepress workflow',
  webshop: 'Web shop',
  erp: 'ERP',
  crm: 'CRM',
  shipping: 'Shipping',
  general: 'General',
} as const

const labels: Record<string, string> = connectorTypes

export const connectorTypeLabel = (connectorType: string) => labels[connectorType] ?? connectorType
