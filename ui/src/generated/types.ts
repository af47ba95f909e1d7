// Made by `./dev gen` from the table of commands. Not edited by hand.
export type ActKind = "add" | "set" | "write" | "remove" | "keep" | "move" | "event" | "newer";
export type Advocate = { "is": "notSaid" } | { "is": "notWanted" } | { "is": "with", 
/**
 * Who.
 */
name: string, };
export type AgreedRow = { agreed: OpId, at: Moment, byMe: boolean, answer: Answer, apart: Array<EntityId>, words: string, how?: How, present: string, advocate: Advocate, on: LifeDate, language: Language, hash: string, };
export type Answer = "whole" | "part" | "declined";
export type Became = "added" | "gone" | "changed" | "ordered";
export type BringRow = { record: number, name: string, fate: Fate, fields: Array<string>, byHand: Array<string>, };
export type Came = "goesOn" | "metOnce" | "nothing";
export type CarerShown = { 
/**
 * Which.
 */
id: EntityId, 
/**
 * Their name as written here.
 */
name: Array<string>, 
/**
 * Who they are on the map.
 */
contact: Array<NamedShown>, 
/**
 * What they need.
 */
needs: Array<Words>, };
export type Checked = { sound: boolean, operations: number, differences: number, };
export type Code = "wrongPassphrase" | "wrongRecoveryKey" | "recoveryMistyped" | "waitFirst" | "weakPassphrase" | "damagedVault" | "damagedKeys" | "newerVault" | "inUse" | "plaintext" | "noVault" | "vaultExists" | "locked" | "together" | "noTogetherCode" | "notSixDigits" | "codeTooEasy" | "readOnlyFolder" | "diskFull" | "diskFailed" | "tooLong" | "badValue" | "notFound" | "readOnlyEntity" | "changedSince" | "nothingToUndo" | "notAPicture" | "pictureTooLarge" | "recoveryMismatch" | "notATable" | "tableTooLarge" | "tooManyContacts" | "fileNotSaved" | "copyNotMade" | "notEnoughMemory" | "badRequest" | "internal";
export type ContactsImport = { person: EntityId, bytes: string, skip: Array<number>, };
export type ContactsImported = { count: number, at: Moment, canUndo: boolean, canRedo: boolean, };
export type ContactsPreview = { person: EntityId, bytes: string, };
export type CopiedGroup = { index: number, text: string, };
export type CopyBlock = { "is": "heading", words: string, } | { "is": "text", words: string, } | { "is": "row", label: string, words: Array<CopyPiece>, sign?: string, photo?: CopyPhoto, } | { "is": "table", head: Array<string>, rows: Array<Array<string>>, } | { "is": "map", svg: string, alt: string, } | { "is": "lines", count: number, };
export type CopyChapter = { title: string, blocks: Array<CopyBlock>, };
export type CopyForm = "pdf" | "html";
export type CopyLaid = { lang: string, title: string, name: string, made: string, chapters: Array<CopyChapter>, };
export type CopyLanguage = "en" | "cy" | "both";
export type CopyLayout = "standard" | "easyRead";
export type CopyMade = { saved: boolean, name?: string, lost: number, };
export type CopyMake = { person: EntityId, options: CopyOptions, form: CopyForm, svg?: string, passphrase?: string, };
export type CopyOptions = { language: CopyLanguage, layout: CopyLayout, large: boolean, parts: Array<CopyPart>, without: Array<EntityId>, };
export type CopyPart = "letter" | "about" | "people" | "vision" | "plan";
export type CopyPhoto = { base64: string, alt: string, };
export type CopyPiece = { text: string, whose?: string, };
export type CopyShow = { person: EntityId, options: CopyOptions, svg?: string, };
export type CopyShown = { copies: Array<CopyLaid>, };
export type CsvEncoding = "utf8" | "utf16" | "windows1252";
export type CsvPreview = { rows: Array<CsvRow>, total: number, more: number, most: number, wrong: Array<CsvWrong>, moreWrong: number, lines: number, encoding: CsvEncoding, separator: string, columns: Array<string>, };
export type CsvRow = { line: number, name: string, kind?: string, ring?: number, sector?: string, paid: boolean, help?: string, howOften?: string, ended?: string, missed: boolean, relation?: string, phone?: string, note?: string, twin?: EntityId, };
export type CsvWrong = { line: number, code: CsvWrongCode, used: boolean, column?: number, };
export type CsvWrongCode = "noName" | "openQuote" | "tooLong" | "unknown" | "again";
export type Done = Record<symbol, never>;
export type DueLine = { person: EntityId, name: string, entity: EntityId, text: string, due?: LifeDate, overdue: boolean, };
export type EntityKind = "person" | "gift" | "contact" | "tie" | "statement" | "goal" | "step" | "ifwrong" | "carer" | "review" | "entry" | "promise" | "hello" | "item" | "note" | "settings" | "decision" | "mapPicture" | "place" | "same" | "offer" | "wish" | "introduction" | "started";
export type EntityView = { id: EntityId, kind: EntityKind, section: SectionKind, fields: { [key in string]: FieldView }, readOnly: boolean, removalClash: boolean, };
export type Exported = { saved: boolean, name?: string, left: Array<LeftOut>, };
export type FactOf = { field: string, value: Value, replaces: Array<OpId>, };
export type FactSaved = { field: FieldView, at: Moment, canUndo: boolean, canRedo: boolean, };
export type FactSet = { entity: EntityId, field: string, value: Value, voice: Voice, replaces: Array<OpId>, since?: LifeDate, correction?: boolean, };
export type FactsSaved = { fields: { [key in string]: FieldView }, at: Moment, canUndo: boolean, canRedo: boolean, };
export type FactsSet = { entity: EntityId, facts: Array<FactOf>, voice: Voice, since?: LifeDate, correction?: boolean, };
export type Failure = { 
/**
 * What happened.
 */
code: Code, 
/**
 * The same in English, for developers.
 */
message: string, 
/**
 * How long to wait, in milliseconds, where that is the answer.
 */
waitMs?: number, };
export type Fate = "new" | "changed" | "edited" | "takenOut";
export type FieldView = { "is": "fact", 
/**
 * The current values.
 */
live: Array<LiveValue>, } | { "is": "prose", 
/**
 * The words.
 */
text: string, 
/**
 * The words by whose they are.
 */
spans: Array<Span>, 
/**
 * Whether somebody else took out words of the person's own.
 */
altered: boolean, 
/**
 * To be sent back as `base` when writing on.
 */
version: string, };
export type FirstFact = { field: string, value: Value, };
export type FirstProse = { field: string, text: string, };
export type FitRow = { entry: PatchRow, words: Array<string>, near: boolean, };
export type Found = { section: SectionKind, kind: EntityKind, entity: EntityId, snippet: Array<Piece>, };
export type GoalShown = { 
/**
 * Which.
 */
id: EntityId, 
/**
 * The words.
 */
text: Array<Words>, 
/**
 * How it is going.
 */
status: Array<string>, 
/**
 * The wish it grew from.
 */
wish: Array<EntityId>, 
/**
 * In their order.
 */
steps: Array<StepShown>, };
export type HelloAdd = { nickname: string, line: string, nextMeeting?: Moment, };
export type HelloAdded = { person: EntityId, hello: EntityId, };
export type HistoryEntry = { op: OpId, at: Moment, implausible: boolean, by: MemberId, byMe: boolean, voice: Voice, kind: EntityKind, entity: EntityId, field?: string, act: ActKind, value?: Value, text?: string, since?: LifeDate, correction: boolean, replaced: boolean, };
export type HistoryOf = { entity: EntityId, field?: string, };
export type HistoryPlace = { at: Moment, op: OpId, };
export type HistoryView = { entries: Array<HistoryEntry>, };
export type How = { "by": "typed", 
/**
 * As typed.
 */
name: string, } | { "by": "drawn", 
/**
 * Lines of dots in a square of [`SQUARE`].
 */
strokes: Array<Array<[number, number]>>, } | { "by": "said", 
/**
 * To whom.
 */
witness: string, };
export type IfwrongShown = { 
/**
 * Which.
 */
id: EntityId, 
/**
 * How it would be noticed.
 */
signs: Array<Words>, 
/**
 * Who to call.
 */
call: Array<Words>, 
/**
 * What helps.
 */
helps: Array<Words>, 
/**
 * Who or what depends on the person.
 */
depends: Array<Words>, };
export type IntroductionBegin = { wish: EntityId, offer?: EntityId, place?: EntityId, };
export type IntroductionBegun = { introduction: EntityId, at: Moment, canUndo: boolean, canRedo: boolean, };
export type IntroductionCame = { introduction: EntityId, came?: Came, note: string, };
export type IntroductionMake = { introduction: EntityId, on: LifeDate, };
export type IntroductionRow = { introduction: EntityId, wish: EntityId, offer?: EntityId, place?: EntityId, placeName: string, wishSays: Says, offerSays: Says, madeOn?: LifeDate, came?: Came, note: string, };
export type IntroductionSay = { introduction: EntityId, side: Side, says: Says, };
export type ItemAdd = { person: EntityId, kind: EntityKind, fields: Array<FirstFact>, prose?: Array<FirstProse>, voice: Voice, after?: EntityId, since?: LifeDate, };
export type ItemAdded = { entity: EntityId, at: Moment, canUndo: boolean, canRedo: boolean, };
export type ItemMove = { entity: EntityId, after?: EntityId, };
export type ItemName = { entity: EntityId, };
export type Language = "en" | "cy";
export type LeftOut = { id: EntityId, code: LeftOutCode, };
export type LeftOutCode = "noName" | "tieToNobody" | "noPhoto";
export type LiveValue = { op: OpId, value: Value, at: Moment, by: MemberId, byMe: boolean, voice: Voice, since: LifeDate, implausible: boolean, };
export type MapAt = { person: EntityId, on?: LifeDate, };
export type MapCompare = { person: EntityId, then: LifeDate, now?: LifeDate, };
export type MapCompared = { then: MapView, now: MapView, fresh: Array<EntityId>, gone: Array<MapGone>, died: Array<EntityId>, closer: Array<EntityId>, further: Array<EntityId>, missed: Array<EntityId>, beforeDrawn: boolean, };
export type MapContact = { id: EntityId, name: string, placed: boolean, kind?: string, ring?: number, sector?: string, relation: string, help?: string, paid: boolean, strength?: number, howOften?: string, feels?: string, ended?: string, missed: boolean, photo?: PictureId, since: LifeDate, };
export type MapExport = { person: EntityId, on?: LifeDate, form: MapForm, svg?: string, };
export type MapForm = "svg" | "png" | "graphml" | "csv" | "measures";
export type MapGone = { id: EntityId, why?: string, };
export type MapMeasures = { size: number, rings: Array<number>, paid: number, unpaid: number, helpsMe: number, iHelp: number, both: number, neither: number, groups: number, alone: number, };
export type MapTie = { id: EntityId, a: EntityId, b: EntityId, };
export type MapView = { on?: LifeDate, contacts: Array<MapContact>, ties: Array<MapTie>, measures: MapMeasures, drawn?: LifeDate, turns: Array<LifeDate>, };
export type Meeting = { person: EntityId, name: string, at: Moment, place: string, hello: boolean, information: Array<string>, lastWords: string, nextStep: string, 
/**
 * How many notes say how to work safely there; their words are asked for apart.
 */
safely: number, };
export type NamedShown = { 
/**
 * Which.
 */
id: EntityId, 
/**
 * Their name.
 */
name: string, };
export type Nothing = Record<symbol, never>;
export type Notice = "none" | "copied";
export type PassphraseChange = { old: string, new: string, };
export type PassphraseStrength = { passphrase: string, };
export type PassphraseSuggest = { language: Language, };
export type PatchBring = { first: boolean, bytes: string, };
export type PatchBrought = { bytes: number, };
export type PatchFits = { person: EntityId, };
export type PatchFitting = { rows: Array<FitRow>, words: number, };
export type PatchImport = { skip: Array<number>, overwrite: Array<number>, };
export type PatchImported = { done: number, total: number, added: number, changed: number, at: Moment, canUndo: boolean, canRedo: boolean, };
export type PatchList = { query: string, kinds: Array<string>, stale: boolean, offset: number, limit: number, };
export type PatchListed = { total: number, all: number, rows: Array<PatchRow>, };
export type PatchPreview = { records: number, fresh: number, changed: number, same: number, edited: number, takenOut: number, beyond: number, rows: Array<BringRow>, more: number, wrong: Array<RecordWrong>, moreWrong: number, broken: boolean, };
export type PatchRow = { place: EntityId, name: string, kind?: string, area: string, postcode: string, about: string, tags: string, whenOpen: string, phone: string, keptBy: string, provider: string, checkedOn?: LifeDate, };
export type PeopleList = { query: string, offset: number, limit: number, stages?: Array<string>, settling?: boolean, };
export type PeopleListed = { total: number, people: Array<PersonRow>, };
export type PersonAdd = { preferredName: string, language: string, };
export type PersonAdded = { person: EntityId, };
export type PersonHistory = { person: EntityId, section?: SectionKind, before?: HistoryPlace, limit: number, };
export type PersonOpen = { person: EntityId, sections: Array<SectionKind>, };
export type PersonRow = { person: EntityId, name: string, alsoKnownAs: string, stage: string, hello: boolean, nextMeeting?: Moment, lastContact?: LifeDate, reviewDue?: LifeDate, clashes: number, found: Array<Found>, };
export type PersonView = { person: EntityId, name: string, hello: boolean, entities: Array<EntityView>, canUndo: boolean, canRedo: boolean, clashes: number, };
export type PictureAdd = { entity: EntityId, field: string, base64: string, replaces: Array<OpId>, };
export type PictureAdded = { picture: PictureId, field: FieldView, at: Moment, canUndo: boolean, canRedo: boolean, };
export type PictureRead = { person: EntityId, picture: PictureId, };
export type PictureView = { mime: string, base64: string, };
export type Piece = { text: string, hit: boolean, };
export type PlaceAdd = { name: string, kind?: string, phone?: string, address?: string, whenOpen?: string, about?: string, };
export type PlaceAdded = { place: EntityId, at: Moment, canUndo: boolean, canRedo: boolean, };
export type PlaceOf = { place: EntityId, };
export type PlaceRow = { place: EntityId, name: string, kind?: string, phone: string, address: string, whenOpen: string, about: string, };
export type PlacesList = { query: string, these?: Array<EntityId>, };
export type PlacesListed = { places: Array<PlaceRow>, };
export type PlanAgree = { person: EntityId, hash: string, answer: Answer, apart: Array<EntityId>, words: string, how?: How, present: string, advocate: Advocate, on: LifeDate, language: Language, };
export type PlanAgreed = { agreed: OpId, at: Moment, canUndo: boolean, canRedo: boolean, };
export type PlanChange = { 
/**
 * Of what kind of thing.
 */
kind: EntityKind, 
/**
 * Which; nothing where it is about a list, or the next review.
 */
entity?: EntityId, 
/**
 * The goal a step is for.
 */
goal?: EntityId, 
/**
 * What the thing is called.
 */
name: string, 
/**
 * What became of it.
 */
became: Became, 
/**
 * Which field reads otherwise.
 */
field?: string, 
/**
 * How it read.
 */
was: Told, 
/**
 * How it reads.
 */
is: Told, };
export type PlanCompare = { person: EntityId, then: OpId, now?: OpId, };
export type PlanCompared = { changes: Array<PlanChange>, };
export type PlanOf = { person: EntityId, agreed?: OpId, };
export type PlanPage = { hash: string, plan: PlanShown, };
export type PlanShown = { 
/**
 * [`FORMAT`] or older.
 */
format: number, 
/**
 * Whose plan.
 */
person: EntityId, 
/**
 * What they were called.
 */
name: string, 
/**
 * The wishes that goals grew from.
 */
wishes: Array<WishShown>, 
/**
 * In their order.
 */
goals: Array<GoalShown>, 
/**
 * Steps whose goal is not on the page.
 */
loose: Array<StepShown>, 
/**
 * What to do if things go wrong, where that was begun.
 */
ifwrong: IfwrongShown | null, 
/**
 * Those who look after the person.
 */
carers: Array<CarerShown>, 
/**
 * When they look back next.
 */
review: Array<LifeDate>, };
export type PlansAgreed = { agreed: Array<AgreedRow>, newer: number, };
export type PlansOf = { person: EntityId, };
export type Prefs = { language: Language, languageChosen: boolean, textSize: number, theme: Theme, idleMinutes: number, hideWhenUnfocused: boolean, };
export type PrefsWrite = { prefs: Prefs, };
export type ProseSaved = { prose: FieldView, at: Moment, canUndo: boolean, canRedo: boolean, };
export type ProseWrite = { entity: EntityId, field: string, text: string, base: string, voice: Voice, lines?: Array<Voice>, };
export type RecordBegin = { person: EntityId, preferredName: string, present: string, };
export type RecordWrong = { record: number, code: RecordWrongCode, used: boolean, field?: string, };
export type RecordWrongCode = "malformed" | "breaksOff" | "tooLarge" | "notAService" | "noName" | "noId" | "again" | "closed" | "cut" | "badLink" | "badEmail";
export type RecoveryConfirm = { groups: Array<CopiedGroup>, };
export type RecoveryRenew = { passphrase: string, };
export type RecoverySheet = { recoveryGroups: Array<string>, ask: Array<number>, };
export type Runs = "yes" | "changed" | "no";
export type SaidRow = { entity: EntityId, person: EntityId, name: string, hello: boolean, text: string, state?: string, };
export type SameRead = { contact: EntityId, };
export type SameSet = { contact: EntityId, person?: EntityId, };
export type SameView = { person?: EntityId, name?: string, };
export type SampleOpen = { language: Language, };
export type Saved = { at: Moment, canUndo: boolean, canRedo: boolean, };
export type Says = "notAsked" | "yes" | "no";
export type SectionKind = "about" | "network" | "vision" | "plan" | "journal" | "outcomes" | "stories" | "sharing" | "private" | "safety" | "counted" | "council";
export type Side = "wish" | "offer";
export type Span = { text: string, voice: Voice, };
export type StartedAdd = { place: EntityId, on: LifeDate, by: string, };
export type StartedAdded = { started: EntityId, at: Moment, canUndo: boolean, canRedo: boolean, };
export type StartedListed = { rows: Array<StartedRow>, };
export type StartedRow = { started: EntityId, place?: EntityId, name: string, on?: LifeDate, by: string, yearOn?: LifeDate, asking: boolean, runs?: Runs, askedOn?: LifeDate, note: string, };
export type StartedSay = { started: EntityId, runs: Runs, note: string, };
export type Status = { state: VaultState, folder: string, sample: boolean, waitMs: number, version: string, damagedPrefs: boolean, recoveryConfirmed: boolean, notice: Notice, togetherCode: boolean, together?: TogetherNow, };
export type StepShown = { 
/**
 * Which.
 */
id: EntityId, 
/**
 * What.
 */
text: Array<string>, 
/**
 * Who helps.
 */
who: Array<NamedShown>, 
/**
 * By when.
 */
by: Array<LifeDate>, 
/**
 * How it is going.
 */
status: Array<string>, 
/**
 * What happened.
 */
happened: Array<Words>, };
export type Strong = { score: number, enough: boolean, hints: Array<string>, };
export type Suggested = { words: Array<string>, };
export type Theme = "system" | "light" | "dark" | "contrast";
export type Today = { now: Moment, timezoneOffsetMinutes: number, };
export type TodayView = { meetings: Array<Meeting>, promises: Array<DueLine>, copies: Array<DueLine>, reviews: Array<DueLine>, clashes: number, };
export type TogetherBegin = { person: EntityId, };
export type TogetherCodeSet = { code: string, };
export type TogetherHere = { others: boolean, };
export type TogetherLeave = { code: string, };
export type TogetherLeft = { left: boolean, tries: number, };
export type TogetherNow = { person: EntityId, others?: boolean, };
export type Told = { 
/**
 * Its words, where it is prose.
 */
words: Array<Words>, 
/**
 * Its values, where it is a fact.
 */
values: Array<Value>, };
export type Turned = { what: string, at: Moment, canUndo: boolean, canRedo: boolean, };
export type Value = { "is": "none" } | { "is": "text", "value": string } | { "is": "choice", "value": string } | { "is": "choices", "value": Array<string> } | { "is": "date", "value": string } | { "is": "moment", "value": number } | { "is": "flag", "value": boolean } | { "is": "number", "value": number } | { "is": "link", "value": string } | { "is": "picture", "value": string };
export type VaultCreate = { passphrase: string, };
export type VaultRecover = { recoveryKey: string, newPassphrase: string, };
export type VaultState = "none" | "locked" | "open";
export type VaultUnlock = { passphrase: string, };
export type Voice = { "of": "own" } | { "of": "coordinator" } | { "of": "other", 
/**
 * "Mum".
 */
name: string, };
export type Whose = { person?: EntityId, };
export type WishFit = { wish: EntityId, offer: EntityId, words: Array<string>, };
export type WishShown = { 
/**
 * Which.
 */
id: EntityId, 
/**
 * The words.
 */
text: Array<Words>, 
/**
 * Which part of life.
 */
theme: Array<string>, };
export type WishesListed = { wishes: Array<SaidRow>, offers: Array<SaidRow>, fits: Array<WishFit>, introductions: Array<IntroductionRow>, };
export type Words = { 
/**
 * The words.
 */
text: string, 
/**
 * Whose they are.
 */
voice: Voice, };
/** 32 hex digits */
export type EntityId = string;
/** 32 hex digits */
export type PictureId = string;
/** 32 hex digits */
export type MemberId = string;
/** An id of any kind */
export type Id = string;
/** "log:counter" */
export type OpId = string;
/** "log:counter" */
export type OpRef = OpId;
/** "2026", "2026-11" or "2026-11-14" */
export type LifeDate = string;
/** Milliseconds since 1970 */
export type Moment = number;
