/** From here on a text is read better over several lines. */
const longLine = 200

export const hasLineBreak = (text: string) => /[\r\n]/.test(text)

/** Whether one line is too little to show a text; a field of one line would also drop its line breaks. */
export const needsLines = (text: string) => hasLineBreak(text) || text.length > longLine

/** What was typed into a field of the browser, which knows "\n" alone, with the line breaks that the text had before. */
export const withBreaksOf = (before: string, typed: string) => (before.includes('\r\n') && !/[^\r]\n|^\n/.test(before) ? typed.replaceAll('\n', '\r\n') : typed)
