// The record of this page, handed down to its sections.
import { getContext, setContext } from "svelte";
import { calledName } from "./network/lettering";
import type { PersonRecord } from "./record.svelte";

const KEY = Symbol("record");
export const giveRecord = (record: PersonRecord): PersonRecord => setContext(KEY, record);
export const useRecord = (): PersonRecord => getContext<PersonRecord>(KEY);

/** What the person is called, for the few sentences that name them. */
export const calledOf = (record: PersonRecord): string => calledName(record.name) || record.name;
