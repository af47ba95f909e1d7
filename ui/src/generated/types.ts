// Placeholder equal to the contract; generated from crates/app, never changed by hand.
export type Id = string; export type OpRef = string; /* "log:counter" */ export type LifeDate = string; export type Moment = number;
export type Voice = { of: "own" } | { of: "coordinator" } | { of: "other"; name: string };
export type Value =
  | { is: "text"; value: string } | { is: "choice"; value: string } | { is: "choices"; value: string[] }
  | { is: "date"; value: LifeDate } | { is: "moment"; value: Moment } | { is: "flag"; value: boolean }
  | { is: "number"; value: number } | { is: "link"; value: Id } | { is: "picture"; value: Id } | { is: "none" };
/** One current value of a fact. More than one live value = a clash to settle (two devices wrote apart). */
export type LiveValue = { op: OpRef; value: Value; at: Moment; by: Id; voice: Voice; since: LifeDate; implausible: boolean };
export type Span = { text: string; voice: Voice };
export type FieldView =
  | { is: "fact"; live: LiveValue[] }
  | { is: "prose"; text: string; spans: Span[]; version: string };   // version: opaque; send back as `base`
export type EntityView = {
  id: Id; kind: EntityKind; section: SectionKind; fields: Record<string, FieldView>;
  readOnly: boolean;          // written by a newer Kith: show, don't edit
  removalClash: boolean;      // removed on one device, changed on another: kept, ask
};
export type SectionKind = "about"|"network"|"vision"|"plan"|"journal"|"outcomes"|"stories"|"sharing"|"private"|"safety"|"counted"|"council";
export type EntityKind = "person"|"gift"|"contact"|"tie"|"statement"|"goal"|"step"|"ifwrong"|"carer"|"review"|"entry"|"promise"|"hello"|"item"|"note"|"settings"; // and more later
/* SCHEMA (also generated, as a const `schema: Record<EntityKind, {section, fields: Record<field, Shape>}>`):
 person (about): preferredName text, fullName text, pronouns text, born date, phone text, email text, address text, reach prose (how to reach me),
   language choice[en,cy,other], languageOther text, information choices[easyRead,largePrint,audio,bsl,braille,phone,text,email,inPerson,someoneWithMe], informationNote prose,
   liked prose, matters prose, support prose, introducedBy text, introducedOn date, introducedWhy prose, photo picture,
   stage choice[hello,alongside,nowAndThen,steppedBack,moved,died] (dated by `since`), nextMeeting moment, nextMeetingPlace text,
   coordinatorName text, coordinatorPhone text, coordinatorDays text, coordinatorCover text, coordinatorPhoto picture
 gift (about): text text, of choice[head,hands,heart]
 contact (network): name text, kind choice[person,group,place,service,animal], ring number 1..4, sector choice[family,friends,neighbours,work,places,services],
   relation text (e.g. "sister"), howOften choice[daily,weekly,monthly,fewTimesAYear,rarely], strength number 1..3, help choice[helpsMe,iHelp,both,neither], paid flag,
   helpsMeWith text, iHelpWith text, feels choice[good,mixed,hard,notSafe], ended choice[died,moved,drifted,myChoice], missed flag (people I miss), phone text, note prose, photo picture
 tie (network): a link, b link, note text
 statement (vision): text prose, theme choice[home,people,doing,health,safe,contributing,dreams], side choice[want,dontWant], picture picture
 goal (plan): text prose, statement link, status choice[todo,doing,done,letGo]
 step (plan): text text, goal link, who link(contact), by date, status choice[todo,doing,done,letGo], happened prose
 ifwrong (plan, one per person): signs prose, call prose, helps prose, depends prose
 carer (plan): name text, contact link, needs prose
 review (plan): on date, worked prose, notWorked prose, next prose, nextOn date
 entry (journal): on date, text prose ; promise (journal): text text, by date, done flag
 hello (private): nickname text, nextMeeting moment, line text
 item (private): text prose, when choice[betweenUs,notWithOthers]
 note (safety): kind choice[workingSafely,concern], text prose, heard prose (exact words), told text (who was told), toldAt moment, on date
 settings (council): country choice[wales,england], safeguardingPhone text, safeguardingOutOfHours text, teamName text, myName text, myPhone text, myDays text, cover text
*/

export type Failure = { code: Code; message: string; waitMs?: number };   // message is English for logs only; UI words come from `code`
export type Code = "wrongPassphrase"|"wrongRecoveryKey"|"waitFirst"|"weakPassphrase"|"damagedVault"|"damagedKeys"|"newerVault"|"inUse"|"plaintext"|"noVault"|"vaultExists"
  |"locked"|"readOnlyFolder"|"diskFull"|"tooLong"|"badValue"|"notFound"|"readOnlyEntity"|"changedSince"|"nothingToUndo"|"notAPicture"|"pictureTooLarge"|"recoveryMismatch"|"badRequest"|"internal";

export type Saved = { at: Moment; canUndo: boolean; canRedo: boolean };
export type Prefs = { language: "en"|"cy"; textSize: 100|125|150|175|200; theme: "system"|"light"|"dark"|"contrast"; idleMinutes: number; hideWhenUnfocused: boolean; languageChosen: boolean };
export type Meeting = { person: Id; name: string; at: Moment; place: string; hello: boolean; information: string[]; lastWords: string; nextStep: string };
export type DueLine = { person: Id; name: string; entity: Id; text: string; due?: LifeDate; overdue: boolean };
export type PersonRow = { person: Id; name: string; alsoKnownAs: string; stage: string; hello: boolean; nextMeeting?: Moment; lastContact?: LifeDate; reviewDue?: LifeDate; clashes: number; found: Found[] };
export type Found = { section: SectionKind; kind: EntityKind; entity: Id; snippet: { text: string; hit: boolean }[] };   // why it matched
export type PersonView = { person: Id; name: string; hello: boolean; entities: EntityView[]; canUndo: boolean; canRedo: boolean; clashes: number; sections: SectionKind[] };
export type HistoryEntry = { op: OpRef; at: Moment; implausible: boolean; by: Id; byMe: boolean; voice: Voice; kind: EntityKind; entity: Id; field?: string; act: "add"|"set"|"write"|"remove"|"keep"|"move"|"event"|"newer"; value?: Value; text?: string; since?: LifeDate; correction: boolean; replaced: boolean };
