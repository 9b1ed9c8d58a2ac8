// Monaco's margin shows classes, not texts: each count gets a class whose content it is.
const known = new Set<string>()
let sheet: CSSStyleSheet | null = null

/** The class by which the margin shows how often a line ran, as in "×12" and "×3k". */
export function hitsClass(count: number): string {
  const text = shortCount(count)
  const name = `studio-hits-${text.replace('.', '_')}`
  if (!known.has(name)) {
    known.add(name)
    hitSheet().insertRule(`.${name}::before { content: '×${text}'; }`)
  }
  return `studio-hits ${name}`
}

function hitSheet(): CSSStyleSheet {
  if (sheet !== null) return sheet
  sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  return sheet
}

function shortCount(count: number): string {
  if (count < 1_000) return String(count)
  if (count < 1_000_000) return `${Math.floor(count / 1_000)}k`
  return `${Math.floor(count / 1_000_000)}M`
}
