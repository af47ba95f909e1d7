/**
 * The map as one SVG file: for paper, for keeping, for sending. A pure function of the layout, the words and a fixed
 * light palette, with the numbers the screen uses; the same data gives the same bytes on any machine. Photos stay
 * references (`kith:` and the picture's id), put in by whoever writes the file. How a tie feels is never in it.
 */
import { helpsMe, iHelp } from "./circles";
import { type Circles, type Disc, fixedBoxes } from "./geometry";
import { arrow, badgeSpot, innerMark, markRadius, outerMark } from "./marks";
import { labelBoxAt, named } from "./naming";
import { type Point, tenth } from "./placing";
import { outline, paw, slice } from "./shapes";
import { discRadius, labelSize, lineHeight, pillSize, sectorSize } from "./sizes";
import { type Line, drawnTies, helperLine, helperWidth } from "./ties";

/** The light theme of the screen, fixed: a file must not depend on who looks at it. */
export const palette = {
  paper: "#fbf7f0", card: "#ffffff", ink: "#1e2b2f", muted: "#52616a", hairline: "#ddd5c7", edge: "#877c6b", action: "#0b6660", amber: "#ffb938",
  family: "#a8431f", friends: "#7d5400", neighbours: "#3d6b28", work: "#23619c", places: "#6e3a76", services: "#4f5d68",
} as const;
const font = "Atkinson Hyperlegible Next";

export type Picture = {
  layout: Circles;
  /** Said by readers of the file, never drawn. */
  title: string;
  /** What the marks mean, drawn under the circles; left out when empty. */
  key?: { helps: string; helped: string; paid: string } | undefined;
  /** People they miss, by name under a title of their own. */
  missed?: { title: string; names: readonly string[] } | undefined;
  ties?: readonly Line[] | undefined;
  helpers?: boolean | undefined;
};

export function drawing(picture: Picture): string {
  const { layout } = picture;
  const { left, right, top } = layout.edges;
  const foot = footOf(picture);
  const bottom = layout.edges.bottom + foot.height;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${right - left}" height="${bottom - top}" viewBox="${left} ${top} ${right - left} ${bottom - top}" font-family="${font}" role="img">`,
    `<title>${esc(picture.title)}</title>`,
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${palette.paper}"/>`,
    ...ground(layout),
    ...lines(picture),
    ...middle(layout),
    ...discs(layout),
    ...foot.parts,
    "</svg>",
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

function ground(layout: Circles): string[] {
  return [
    ...layout.wedges.map((wedge) => `<path d="${slice(wedge.from, wedge.to, layout.radius)}" fill="${palette[wedge.sector]}" fill-opacity="0.06"/>`),
    ...layout.rings.map((ring) =>
      ring.ring === 4
        ? `<circle r="${ring.outer}" fill="none" stroke="${palette.edge}" stroke-width="1.6" stroke-dasharray="2 6" stroke-linecap="round"/>`
        : `<circle r="${ring.outer}" fill="none" stroke="${palette.hairline}" stroke-width="1.6"/>`,
    ),
    ...layout.wedges.flatMap((wedge) => wedge.lines.map((line, n) => text(line, { x: wedge.x, y: wedge.y + n * lineHeight }, sectorSize, palette[wedge.sector], wedge.anchor, 700))),
    ...layout.pills.flatMap((pill) => [
      `<rect x="${tenth(pill.x - pill.width / 2)}" y="${tenth(pill.y - pill.height / 2)}" width="${pill.width}" height="${pill.height}" rx="${pill.height / 2}" fill="${palette.card}" stroke="${palette.hairline}"/>`,
      text(pill.text, { x: pill.x, y: pill.y + 5.3 }, pillSize, palette.muted, "middle", 500),
    ]),
  ];
}

function lines({ layout, ties = [], helpers = false }: Picture): string[] {
  return [
    ...drawnTies(ties, layout.discs).map((tie) => `<path d="${tie.d}" fill="none" stroke="${palette.muted}" stroke-width="1.6" stroke-opacity="0.7"/>`),
    ...(helpers ? layout.discs : []).filter((disc) => disc.echo === undefined).map((disc) => `<path d="${helperLine(disc, layout.centre.radius)}" fill="none" stroke="${palette[disc.sector]}" stroke-width="${helperWidth(disc.strength)}" stroke-opacity="0.6"/>`),
  ];
}

const middle = ({ centre }: Circles): string[] => [
  `<circle r="${centre.radius}" fill="${palette.ink}"/>`,
  text(centre.label, { x: 0, y: tenth(centre.size * 0.35) }, centre.size, palette.paper, "middle", 700),
];

function discs(layout: Circles): string[] {
  const shown = named(layout.discs, labelSize, fixedBoxes(layout), layout.edges);
  return layout.discs.flatMap((disc) => [`<g transform="translate(${disc.x} ${disc.y})">`, ...inside(disc), ...(shown.has(disc.id) ? label(disc) : []), "</g>"]);
}

function inside(disc: Disc): string[] {
  const colour = palette[disc.sector];
  const shape = outline(disc.kind, discRadius);
  const dashes = disc.echo === undefined ? "" : ' stroke-dasharray="5 4"';
  const clip = `p${disc.id.replace(/[^0-9a-z]/gi, "-")}`;
  const r = discRadius + 2;
  const photo = disc.photo ?? "";
  return [
    `<path d="${shape}" fill="${palette.card}" stroke="${colour}" stroke-width="2.6"${dashes}/>`,
    ...(photo !== "" ? [`<clipPath id="${clip}"><path d="${shape}"/></clipPath>`, `<image href="kith:${esc(photo)}" x="${-r}" y="${-r}" width="${2 * r}" height="${2 * r}" preserveAspectRatio="xMidYMid slice" clip-path="url(#${clip})"/>`, `<path d="${shape}" fill="none" stroke="${colour}" stroke-width="2.6"/>`] : []),
    ...(photo !== "" ? [] : disc.kind === "animal" ? paw.map((part) => `<ellipse cx="${part.x}" cy="${part.y}" rx="${part.wide}" ry="${part.high}" fill="${colour}"/>`) : [text(disc.initials, { x: 0, y: disc.kind === "place" ? 8 : 6 }, 17, colour, "middle", 700)]),
    ...(helpsMe(disc.help) ? mark(innerMark(disc.angle, discRadius), palette.action, palette.card, palette.card) : []),
    ...(iHelp(disc.help) ? mark(outerMark(disc.angle, discRadius), palette.amber, palette.ink, palette.ink) : []),
    ...(disc.paid ? paid(badgeSpot(disc.angle, discRadius)) : []),
  ];
}

const mark = (at: { x: number; y: number; turn: number }, fill: string, edge: string, inner: string): string[] => [
  `<g transform="translate(${at.x} ${at.y})"><circle r="${markRadius}" fill="${fill}" stroke="${edge}" stroke-width="1.2"/><path d="${arrow}" transform="rotate(${at.turn})" fill="${inner}"/></g>`,
];

const paid = (at: Point): string[] => [
  `<g transform="translate(${tenth(at.x)} ${tenth(at.y)})"><rect x="-9.5" y="-9.5" width="19" height="19" rx="6" fill="${palette.ink}" stroke="${palette.card}" stroke-width="1.2"/>${text("£", { x: 0, y: 5 }, 14, palette.paper, "middle", 700)}</g>`,
];

function label(disc: Disc): string[] {
  const top = labelBoxAt(disc, labelSize).top - disc.y;
  return disc.label.map((line, n) => {
    const at = { x: 0, y: tenth(top + 16 + n * lineHeight) };
    return `${text(line, at, labelSize, palette.paper, "middle", 500, ` stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round"`)}${text(line, at, labelSize, palette.ink, "middle", 500)}`;
  });
}

const footLine = 30;

/** What stands under the circles: the key, and people they miss. */
function footOf({ layout, key, missed }: Picture): { height: number; parts: string[] } {
  const parts: string[] = [];
  const x = layout.edges.left + 22;
  let y = layout.edges.bottom + 22;
  const row = (sign: string[], words: string): void => {
    parts.push(`<g transform="translate(${x} ${y})">`, ...sign, "</g>", text(words, { x: x + 20, y: y + 5.5 }, labelSize - 1.5, palette.ink, "start", 500));
    y += footLine;
  };
  if (key !== undefined) {
    row(mark({ x: 0, y: 0, turn: 180 }, palette.action, palette.card, palette.card), key.helps);
    row(mark({ x: 0, y: 0, turn: 0 }, palette.amber, palette.ink, palette.ink), key.helped);
    row(paid({ x: 0, y: 0 }), key.paid);
  }
  if (missed !== undefined && missed.names.length > 0) {
    parts.push(text(missed.title, { x: x - 10, y: y + 8 }, labelSize, palette.ink, "start", 700));
    y += footLine;
    for (const name of missed.names) {
      parts.push(text(name, { x: x - 10, y: y + 4 }, labelSize, palette.ink, "start", 500));
      y += footLine - 4;
    }
  }
  return { height: Math.max(0, y - layout.edges.bottom - 8), parts };
}

function text(words: string, at: Point, size: number, fill: string, anchor: string, weight: number, more = ""): string {
  return words === "" ? "" : `<text x="${tenth(at.x)}" y="${tenth(at.y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${more}>${esc(words)}</text>`;
}

/** Letters that XML forbids are dropped: a name may hold anything a keyboard can send. */
const esc = (words: string): string =>
  words
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
