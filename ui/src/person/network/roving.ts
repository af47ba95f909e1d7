/**
 * Walking the circles by keyboard: one tab stop, arrows along a ring and between rings, letters to jump.
 * Pure: takes where everyone stands, answers who is next.
 */
import type { Ring } from "./circles";

export type Stop = { id: string; name: string; ring: Ring; angle: number };
export type Way = "along" | "back" | "out" | "in" | "first" | "last";

const ways: Record<string, Way> = { ArrowRight: "along", ArrowLeft: "back", ArrowUp: "out", ArrowDown: "in", Home: "first", End: "last" };

export const wayOf = (key: string): Way | undefined => ways[key];

/** Rings from the middle out, each clockwise: the order Home and End, reading and printing share. */
export function walkingOrder<T extends Stop>(stops: readonly T[]): T[] {
  return [...stops].sort((a, b) => a.ring - b.ring || a.angle - b.angle || (a.id < b.id ? -1 : 1));
}

export function walk(stops: readonly Stop[], from: string, way: Way): string {
  const order = walkingOrder(stops);
  const here = order.find((stop) => stop.id === from);
  if (way === "first" || here === undefined) return order[0]?.id ?? from;
  if (way === "last") return order[order.length - 1]?.id ?? from;
  if (way === "along" || way === "back") {
    const ring = order.filter((stop) => stop.ring === here.ring);
    const at = ring.indexOf(here) + (way === "along" ? 1 : -1);
    return ring[(at + ring.length) % ring.length]?.id ?? from;
  }
  const beyond = order.filter((stop) => (way === "out" ? stop.ring > here.ring : stop.ring < here.ring)).map((stop) => stop.ring);
  if (beyond.length === 0) return from;
  const next = way === "out" ? Math.min(...beyond) : Math.max(...beyond);
  return nearest(order.filter((stop) => stop.ring === next), here.angle)?.id ?? from;
}

/** The next contact, in walking order and round again, whose name begins with what was typed; accents do not matter. */
export function jump(stops: readonly Stop[], from: string, typed: string): string {
  const order = walkingOrder(stops);
  const at = order.findIndex((stop) => stop.id === from);
  const after = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  return after.find((stop) => plain(stop.name).startsWith(plain(typed)))?.id ?? from;
}

/** Lower case, without accents: "Siân" and "sian" are one. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en").trim();

function nearest(stops: Stop[], angle: number): Stop | undefined {
  const away = (stop: Stop): number => {
    const gap = Math.abs(stop.angle - angle) % (2 * Math.PI);
    return Math.min(gap, 2 * Math.PI - gap);
  };
  return stops.reduce<Stop | undefined>((best, stop) => (best === undefined || away(stop) < away(best) ? stop : best), undefined);
}
