// Made by `./dev gen` from the table of commands. Not edited by hand.
import type { EntityKind, SectionKind } from "./types";

export type Shape =
  | { is: "text" | "prose" | "date" | "moment" | "flag" | "picture" }
  | { is: "choice" | "choices"; of: readonly string[] }
  | { is: "number"; from: number; to: number }
  | { is: "link"; to: EntityKind };

export const schema: Record<EntityKind, { section: SectionKind; fields: Record<string, Shape> }> = {
  "person": { section: "about", fields: {
    preferredName: { is: "text" },
    fullName: { is: "text" },
    pronouns: { is: "text" },
    born: { is: "date" },
    phone: { is: "text" },
    email: { is: "text" },
    address: { is: "text" },
    reach: { is: "prose" },
    language: { is: "choice", of: ["en","cy","other"] },
    languageOther: { is: "text" },
    information: { is: "choices", of: ["easyRead","largePrint","audio","bsl","braille","phone","text","email","inPerson","someoneWithMe"] },
    informationNote: { is: "prose" },
    liked: { is: "prose" },
    matters: { is: "prose" },
    support: { is: "prose" },
    introducedBy: { is: "text" },
    introducedOn: { is: "date" },
    introducedWhy: { is: "prose" },
    photo: { is: "picture" },
    stage: { is: "choice", of: ["hello","alongside","nowAndThen","steppedBack","moved","died"] },
    nextMeeting: { is: "moment" },
    nextMeetingPlace: { is: "text" },
    coordinatorName: { is: "text" },
    coordinatorPhone: { is: "text" },
    coordinatorDays: { is: "text" },
    coordinatorCover: { is: "text" },
    coordinatorPhoto: { is: "picture" },
  } },
  "gift": { section: "about", fields: {
    text: { is: "text" },
    of: { is: "choice", of: ["head","hands","heart"] },
  } },
  "contact": { section: "network", fields: {
    name: { is: "text" },
    kind: { is: "choice", of: ["person","group","place","service","animal"] },
    ring: { is: "number", from: 1, to: 4 },
    sector: { is: "choice", of: ["family","friends","neighbours","work","places","services"] },
    relation: { is: "text" },
    howOften: { is: "choice", of: ["daily","weekly","monthly","fewTimesAYear","rarely"] },
    strength: { is: "number", from: 1, to: 3 },
    help: { is: "choice", of: ["helpsMe","iHelp","both","neither"] },
    paid: { is: "flag" },
    helpsMeWith: { is: "text" },
    iHelpWith: { is: "text" },
    feels: { is: "choice", of: ["good","mixed","hard","notSafe"] },
    ended: { is: "choice", of: ["died","moved","drifted","myChoice"] },
    missed: { is: "flag" },
    phone: { is: "text" },
    note: { is: "prose" },
    photo: { is: "picture" },
  } },
  "tie": { section: "network", fields: {
    a: { is: "link", to: "contact" },
    b: { is: "link", to: "contact" },
    note: { is: "text" },
  } },
  "statement": { section: "vision", fields: {
    text: { is: "prose" },
    theme: { is: "choice", of: ["home","people","doing","health","safe","contributing","dreams"] },
    side: { is: "choice", of: ["want","dontWant"] },
    picture: { is: "picture" },
  } },
  "goal": { section: "plan", fields: {
    text: { is: "prose" },
    statement: { is: "link", to: "statement" },
    status: { is: "choice", of: ["todo","doing","done","letGo"] },
  } },
  "step": { section: "plan", fields: {
    text: { is: "text" },
    goal: { is: "link", to: "goal" },
    who: { is: "link", to: "contact" },
    by: { is: "date" },
    status: { is: "choice", of: ["todo","doing","done","letGo"] },
    happened: { is: "prose" },
  } },
  "ifwrong": { section: "plan", fields: {
    signs: { is: "prose" },
    call: { is: "prose" },
    helps: { is: "prose" },
    depends: { is: "prose" },
  } },
  "carer": { section: "plan", fields: {
    name: { is: "text" },
    contact: { is: "link", to: "contact" },
    needs: { is: "prose" },
  } },
  "review": { section: "plan", fields: {
    on: { is: "date" },
    worked: { is: "prose" },
    notWorked: { is: "prose" },
    next: { is: "prose" },
    nextOn: { is: "date" },
  } },
  "entry": { section: "journal", fields: {
    on: { is: "date" },
    text: { is: "prose" },
  } },
  "promise": { section: "journal", fields: {
    text: { is: "text" },
    by: { is: "date" },
    done: { is: "flag" },
  } },
  "hello": { section: "private", fields: {
    nickname: { is: "text" },
    nextMeeting: { is: "moment" },
    line: { is: "text" },
  } },
  "item": { section: "private", fields: {
    text: { is: "prose" },
    when: { is: "choice", of: ["betweenUs","notWithOthers"] },
  } },
  "note": { section: "safety", fields: {
    kind: { is: "choice", of: ["workingSafely","concern"] },
    text: { is: "prose" },
    heard: { is: "prose" },
    told: { is: "text" },
    toldAt: { is: "moment" },
    on: { is: "date" },
  } },
  "settings": { section: "council", fields: {
    country: { is: "choice", of: ["wales","england"] },
    safeguardingPhone: { is: "text" },
    safeguardingOutOfHours: { is: "text" },
    teamName: { is: "text" },
    myName: { is: "text" },
    myPhone: { is: "text" },
    myDays: { is: "text" },
    cover: { is: "text" },
  } },
  "decision": { section: "sharing", fields: {
  } },
};
