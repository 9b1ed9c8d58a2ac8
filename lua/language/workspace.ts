import { LineColumns } from './positions.ts'
import { Companies, type Company } from './types/company.ts'
import { declaredTypes, declaresTypes } from './types/class-types.ts'
import { unionOfReturns } from './types/function-types.ts'
import { hostClasses, hostGlobals, type ModuleKind } from './types/host-types.ts'
import { Inference } from './types/inference.ts'
import { any, lazy, lazyType, type LuaType } from './types/lua-type.ts'
import type { Passage } from './types/passage.ts'
import { typeOfSchema } from './types/schema-type.ts'
import { Script } from './types/script.ts'
import type { World } from './types/world.ts'

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
export type OpenScript = {
  script: Script
  types: Inference
  lines: LineColumns
  workspace: LuaWorkspace
  /** What must be the same so that what types say about a passage stays true. */
  companyOf: (passage: Passage) => Company
}

/** Whether types of other scripts may come from this one. */
const concernsOthers = ({ kind, text }: LuaDocument): boolean => kind === 'shared' || declaresTypes(text)

/** All the Lua of one connector, and what its scripts find around them. */
export class LuaWorkspace {
  private readonly documents = new Map<string, LuaDocument>()
  private readonly scripts = new Map<string, Script>()
  private readonly opened = new Map<string, OpenScript>()
  private readonly surroundings = new Map<string, Pick<World, 'globals' | 'classes'>>()
  private readonly companies = new Map<string, Companies>()
  private readonly declared = new Map<string, Map<string, () => LuaType>>()
  configSchema: string | null = null
  actions: readonly ActionHandle[] = []
  /** Config fields that settings name instead of Lua, as in "webhook.secret". */
  configKeysInSettings: readonly string[] = []

  /** It is read when something is asked: of texts that follow each other fast only the last. */
  setDocument(document: LuaDocument): void {
    const known = this.documents.get(document.uri)
    const isSameAround = known?.kind === document.kind && (known.inputSchema ?? null) === (document.inputSchema ?? null)
    if (isSameAround && known.text === document.text) return
    this.documents.set(document.uri, document)
    if (isSameAround && !concernsOthers(known) && !concernsOthers(document)) this.opened.delete(document.uri)
    else this.forget()
  }

  removeDocument(uri: string): void {
    this.documents.delete(uri)
    this.scripts.delete(uri)
    this.companies.delete(uri)
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
    this.surroundings.clear()
  }

  open(uri: string): OpenScript | null {
    const known = this.opened.get(uri)
    const document = this.documents.get(uri)
    if (known || !document) return known ?? null
    const script = this.scriptFor(document)
    const types = this.inferenceFor(script)
    const companies = lazy(() => this.companiesFor(script, types.world.globals), null)
    const opened = { script, types, lines: new LineColumns(script.text), workspace: this, companyOf: (passage: Passage) => companies()?.of(passage) ?? [] }
    this.opened.set(uri, opened)
    return opened
  }

  /** What stays true of it is taken over from the text that was read before. */
  private scriptFor(document: LuaDocument): Script {
    const before = this.scripts.get(document.uri) ?? null
    const isRead = before?.text === document.text && before.kind === document.kind && before.inputSchema === (document.inputSchema ?? null)
    const script = isRead ? before : new Script(document, before)
    this.scripts.set(document.uri, script)
    return script
  }

  private companiesFor(script: Script, globals: World['globals']): Companies {
    const companies = new Companies(script, globals, this.companies.get(script.uri) ?? null)
    this.companies.set(script.uri, companies)
    return companies
  }

  openAll(): OpenScript[] {
    return [...this.documents.keys()].map((uri) => this.open(uri)).filter((opened) => opened !== null)
  }

  private inferenceFor(script: Script): Inference {
    const around = this.surroundings.get(script.uri) ?? this.surroundingsOf(script)
    this.surroundings.set(script.uri, around)
    return new Inference({ script, ...around, required: (name) => (name === 'shared' ? this.sharedType() : null) })
  }

  private surroundingsOf(script: Script): Pick<World, 'globals' | 'classes'> {
    const classes = this.classesFor(script)
    return { classes, globals: hostGlobals(script.kind, classes) }
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
