import { LineColumns } from './positions.ts'
import { declaredTypes } from './types/class-types.ts'
import { unionOfReturns } from './types/function-types.ts'
import { hostClasses, hostGlobals, type ModuleKind } from './types/host-types.ts'
import { Inference } from './types/inference.ts'
import { any, lazyType, type LuaType } from './types/lua-type.ts'
import { typeOfSchema } from './types/schema-type.ts'
import { Script } from './types/script.ts'

export type LuaDocument = {
  uri: string
  kind: ModuleKind
  text: string
  /** Of an action: the JSON Schema of its input. */
  inputSchema?: string | null
}
/** An action that Lua can call by its handle; `uri` is its script's. */
export type ActionHandle = { handle: string; name: string; description: string | null; uri: string }

/** A script with all that can be asked about it. */
export type OpenScript = { script: Script; types: Inference; lines: LineColumns; workspace: LuaWorkspace }

/** All the Lua of one connector, and what its scripts find around them. */
export class LuaWorkspace {
  private readonly scripts = new Map<string, Script>()
  private readonly opened = new Map<string, OpenScript>()
  private readonly declared = new Map<string, Map<string, () => LuaType>>()
  configSchema: string | null = null
  actions: readonly ActionHandle[] = []
  /** Config fields that settings name instead of Lua, as in "webhook.secret". */
  configKeysInSettings: readonly string[] = []

  setDocument(document: LuaDocument): void {
    const known = this.scripts.get(document.uri)
    const isSame = known?.text === document.text && known.kind === document.kind && known.inputSchema === (document.inputSchema ?? null)
    if (isSame) return
    this.scripts.set(document.uri, new Script(document, known ?? null))
    this.forget()
  }

  removeDocument(uri: string): void {
    this.scripts.delete(uri)
    this.forget()
  }

  setConfigSchema(text: string | null): void {
    if (text === this.configSchema) return
    this.configSchema = text
    this.forget()
  }

  setActions(actions: readonly ActionHandle[]): void {
    this.actions = actions
  }

  setConfigKeysInSettings(keys: readonly string[]): void {
    this.configKeysInSettings = keys
  }

  /** Types of one script may come from another: after a change they are all found out again, as they are asked for. */
  private forget(): void {
    this.opened.clear()
    this.declared.clear()
  }

  open(uri: string): OpenScript | null {
    const known = this.opened.get(uri)
    const script = this.scripts.get(uri)
    if (known || !script) return known ?? null
    const opened = { script, types: this.inferenceFor(script), lines: new LineColumns(script.text), workspace: this }
    this.opened.set(uri, opened)
    return opened
  }

  openAll(): OpenScript[] {
    return [...this.scripts.keys()].map((uri) => this.open(uri)).filter((opened) => opened !== null)
  }

  private inferenceFor(script: Script): Inference {
    const classes = this.classesFor(script)
    return new Inference({
      script,
      classes,
      globals: hostGlobals(script.kind, classes),
      required: (name) => (name === 'shared' ? this.sharedType() : null),
    })
  }

  private classesFor(script: Script): (name: string) => LuaType | null {
    const hosts = hostClasses((name) => lookup(name))
    const lookup = (name: string): LuaType | null => {
      if (name === 'Config') return typeOfSchema(this.configSchema, 'Config')
      if (name === 'ActionInput') return typeOfSchema(script.inputSchema, 'ActionInput')
      if (name === 'Shared') return this.sharedType()
      return hosts.get(name) ?? this.declaredType(name)
    }
    return lookup
  }

  private declaredType(name: string): LuaType | null {
    for (const { script, types } of this.openAll()) {
      const declared = this.declared.get(script.uri) ?? declaredTypes(types)
      this.declared.set(script.uri, declared)
      const type = declared.get(name)
      if (type) return type()
    }
    return null
  }

  get shared(): OpenScript | null {
    return this.openAll().find(({ script }) => script.kind === 'shared') ?? null
  }

  /** What the shared library returns; nobody knows yet of one that is not begun. */
  private sharedType(): LuaType {
    const { shared } = this
    return shared && shared.script.chunk.body.statements.length > 0 ? lazyType(() => unionOfReturns(shared.types, shared.script.facts.returnsOf(null), 0))() : any
  }
}
