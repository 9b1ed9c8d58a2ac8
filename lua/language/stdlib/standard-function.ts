/** A function of Lua's own library: its name as called, its type in LuaCATS notation, and what it does. */
export type StandardFunction = readonly [name: string, type: string, doc: string]
export type StandardValue = readonly [name: string, type: string, doc: string]
