/** A part of a text, in UTF-16 code units; `end` is the first one behind it. */
export type Span = { start: number; end: number }

/** Whether a place lies in a span; both ends count, as a cursor may stand at either. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
