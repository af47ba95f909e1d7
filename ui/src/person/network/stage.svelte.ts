// The map under someone's hands: joins gestures and viewport to the page. What is decided is decided in the pure modules.
import { t } from "../../i18n";
import { choiceOf, ringWords } from "../fields/words";
import { live } from "../../state/live.svelte";
import type { Circles, Disc } from "./geometry";
import { type Act, Gesture, type Pointer } from "./gesture";
import { type Place, contactAt, placeAt, samePlace } from "./landing";
import type { Box, Point } from "./placing";
import { discRadius } from "./sizes";
import { type Size, type View, fit, held, panned, rest, showing, toDrawing, toFrame, viewKey, wheelZoom, zoomStep, zoomed } from "./viewport";

export type Doings = { onopen: (id: string) => void; onplace: (id: string, to: Place) => void; onmenu: (id: string, at: Point) => void; onempty: (to: Place, at: Point) => void; onaway: () => boolean; /** True for who cannot be moved, once it is said why. */ onfixed: (id: string) => boolean };

/** A press this long opens the menu. */
const holding = 600;
/** A carrying hand that has not moved for so long rests. */
const resting = 120;
/** Half of the smallest target, in px of the screen. */
const finger = 22;
/** How near the edge a carried contact makes the map follow, and how far each time. */
const edge = { near: 30, by: 10 } as const;

export const placeWords = (place: Place): string => `${ringWords(place.ring)} · ${choiceOf("contact", "sector", place.sector)}`;

export class Stage {
  frame = $state.raw<Size>({ width: 0, height: 0 });
  /** True while a hand moves the map; it is then painted as one sheet. */
  moving = $state(false);
  carried = $state.raw<{ disc: Disc; place: Place | undefined } | undefined>();
  readonly view = $derived.by((): View => (this.#own === undefined ? rest(this.frame, this.map.edges, this.#text()) : held(this.#own, this.frame, this.map.edges)));
  readonly whole = $derived.by(() => Math.abs(fit(this.frame, this.map.edges).scale - this.view.scale) < 0.001);
  /** Where they would land, as it is lit on the map: at once, but where many stand only while the hand rests, since all of them are then painted anew. */
  readonly lit = $derived.by((): Place | undefined => (this.#resting || this.map.discs[0]?.kept !== false ? this.carried?.place : undefined));
  /** What shows the carried contact; moved without asking the page to draw itself again. */
  carrier: HTMLElement | undefined;
  #own = $state.raw<View | undefined>();
  #at: Point = { x: 0, y: 0 };
  #frame = 0;
  #hold: ReturnType<typeof setTimeout> | undefined;
  #resting = $state(false);
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #gesture = new Gesture();
  readonly #map: () => Circles;
  readonly #text: () => number;
  readonly #do: Doings;

  constructor(map: () => Circles, text: () => number, doings: Doings) {
    this.#map = map;
    this.#text = text;
    this.#do = doings;
  }

  get map(): Circles {
    return this.#map();
  }

  under(at: Point): Disc | undefined {
    return contactAt(this.map.discs, toDrawing(at, this.view), Math.max(discRadius + 7, finger / this.view.scale));
  }

  press(pointer: Pointer): void {
    const disc = this.under(pointer);
    this.#all(this.#gesture.press({ ...pointer, on: disc?.echo ?? disc?.id }));
    clearTimeout(this.#hold);
    if (pointer.type !== "mouse") this.#hold = setTimeout(() => this.#all(this.#gesture.held()), holding);
  }

  move(pointer: Pointer): void {
    this.#all(this.#gesture.move(pointer));
  }

  lift(pointer: Pointer): void {
    clearTimeout(this.#hold);
    this.#all(this.#gesture.lift(pointer));
    this.moving = false;
  }

  lose(id: number): void {
    this.#all(this.#gesture.lose(id));
    this.moving = false;
  }

  /** True when there was something to give back. */
  cancel(): boolean {
    const given = this.#gesture.cancel();
    this.#all(given);
    return given.length > 0;
  }

  /** True when the wheel changed anything; otherwise the page may scroll. */
  wheel(event: { deltaY: number; deltaMode: number; ctrlKey: boolean }, at: Point): boolean {
    return this.#see(zoomed(this.view, wheelZoom(event), at, this.frame, this.map.edges)) || event.ctrlKey;
  }

  zoom(way: "in" | "out"): void {
    this.#see(zoomed(this.view, way === "in" ? zoomStep : 1 / zoomStep, { x: this.frame.width / 2, y: this.frame.height / 2 }, this.frame, this.map.edges));
  }

  fit(): void {
    this.#own = fit(this.frame, this.map.edges);
  }

  key(key: string, shift: boolean): boolean {
    const change = viewKey(key, shift);
    if (change !== undefined) this.#see(change(this.view, this.frame, this.map.edges));
    return change !== undefined;
  }

  /** Brings a contact into sight, moving no more than it must. */
  show(disc: Disc): void {
    const reach = discRadius + 10;
    const box: Box = { left: Math.min(disc.x - reach, disc.labelBox.left), right: Math.max(disc.x + reach, disc.labelBox.right), top: disc.y - reach, bottom: disc.labelBox.bottom + 6 };
    if (this.frame.width > 0 && this.#own !== undefined || this.#text() > 1.1) this.#see(showing(box, this.view, this.frame));
  }

  inFrame(at: Point): Point {
    return toFrame(at, this.view);
  }

  #see(view: View): boolean {
    const before = this.view;
    const changed = Math.abs(before.x - view.x) + Math.abs(before.y - view.y) > 0.5 || Math.abs(before.scale / view.scale - 1) > 0.001;
    if (changed) this.#own = view;
    return changed;
  }

  #all(acts: readonly Act[]): void {
    for (const act of acts) this.#one(act);
  }

  #one(act: Act): void {
    const edges = this.map.edges;
    switch (act.is) {
      case "tap": return this.#tap(act.at, act.on);
      case "hold": return act.on === undefined ? undefined : this.#do.onmenu(act.on, act.at);
      case "pan": this.moving = true; return void this.#see(panned(this.view, act.dx, act.dy, this.frame, edges));
      case "pinch": this.moving = true; return void this.#see(panned(zoomed(this.view, act.by, act.round, this.frame, edges), act.dx, act.dy, this.frame, edges));
      case "lift": return this.#lift(act.on);
      case "drag": this.#at = act.at; this.#moved(); return this.#soon();
      case "drop": return this.#drop(act.at, act.on);
      case "cancel": return this.#giveBack();
    }
  }

  #tap(at: Point, on: string | undefined): void {
    if (this.#do.onaway()) return;
    if (on !== undefined) return this.#do.onopen(on);
    const place = placeAt(this.map, toDrawing(at, this.view));
    if (place !== undefined) this.#do.onempty(place, at);
  }

  #lift(id: string): void {
    this.#do.onaway();
    const disc = this.map.discs.find((one) => one.id === id);
    if (disc !== undefined && !this.#do.onfixed(id)) this.carried = { disc, place: undefined };
  }

  #moved(): void {
    this.#resting = false;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#resting = true), resting);
  }

  /** At most one step for each time the screen is painted. */
  #soon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#follow();
    });
  }

  #follow(): void {
    if (this.carried === undefined) return;
    const { x, y } = this.#at;
    if (this.carrier !== undefined) this.carrier.style.transform = `translate(${x}px, ${y}px)`;
    const pull = (at: number, room: number): number => (at < edge.near ? edge.by : at > room - edge.near ? -edge.by : 0);
    const [dx, dy] = [pull(x, this.frame.width), pull(y, this.frame.height)];
    if ((dx !== 0 || dy !== 0) && !this.whole && this.#see(panned(this.view, dx, dy, this.frame, this.map.edges))) this.#soon();
    const place = placeAt(this.map, toDrawing(this.#at, this.view));
    if (samePlace(place, this.carried.place)) return;
    this.carried = { ...this.carried, place };
    live.say(place === undefined ? t("network-drag-outside") : placeWords(place));
  }

  #drop(at: Point, id: string): void {
    const carried = this.carried;
    const place = placeAt(this.map, toDrawing(at, this.view));
    if (carried === undefined || place === undefined || (samePlace(place, carried.disc) && carried.disc.unsettled !== true)) return this.#giveBack();
    clearTimeout(this.#rest);
    this.carried = undefined;
    this.#do.onplace(id, place);
  }

  #giveBack(): void {
    clearTimeout(this.#rest);
    if (this.carried !== undefined) live.say(t("network-drag-cancelled"));
    this.carried = undefined;
  }
}
