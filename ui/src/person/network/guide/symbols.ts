/** The symbols of the guide, drawn here: lines and soft shapes in a square of 96, told apart without colour and without reading. */
export type Stroke = { d: string; as: "line" | "soft" | "solid" };

const n = (value: number): number => Math.round(value * 10) / 10;
const dot = (x: number, y: number, r: number): string => `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${n(2 * r)} 0a${r} ${r} 0 1 0 ${n(-2 * r)} 0Z`;

/** Head and shoulders; `y` is the middle of the head, `r` its radius. */
function figure(x: number, y: number, r: number, as: Stroke["as"] = "soft"): Stroke[] {
  const wide = r * 1.75;
  const top = y + r * 1.35;
  const foot = top + r * 1.9;
  return [
    { d: `M${n(x - wide)} ${n(foot)}V${n(top + r * 1.1)}Q${n(x - wide)} ${n(top)} ${n(x - wide * 0.35)} ${n(top)}H${n(x + wide * 0.35)}Q${n(x + wide)} ${n(top)} ${n(x + wide)} ${n(top + r * 1.1)}V${n(foot)}Z`, as },
    { d: dot(x, y, r), as },
  ];
}
const line = (d: string): Stroke => ({ d, as: "line" });
const soft = (d: string): Stroke => ({ d, as: "soft" });
const solid = (d: string): Stroke => ({ d, as: "solid" });
const heart = (x: number, y: number, s: number): string =>
  `M${n(x)} ${n(y + 9 * s)}C${n(x - 16 * s)} ${n(y - 1 * s)} ${n(x - 9 * s)} ${n(y - 11 * s)} ${n(x)} ${n(y - 4 * s)}C${n(x + 9 * s)} ${n(y - 11 * s)} ${n(x + 16 * s)} ${n(y - 1 * s)} ${n(x)} ${n(y + 9 * s)}Z`;
const mug = (x: number, y: number): Stroke[] => [soft(`M${x} ${y}H${x + 14}V${y + 13}Q${x + 14} ${y + 17} ${x + 10} ${y + 17}H${x + 4}Q${x} ${y + 17} ${x} ${y + 13}Z`), line(`M${x + 14} ${y + 4}H${x + 17}Q${x + 20} ${y + 4} ${x + 20} ${y + 8}Q${x + 20} ${y + 12} ${x + 14} ${y + 12}`)];
const steam = (x: number, y: number): Stroke => line(`M${x} ${y}Q${x - 3} ${y - 4} ${x} ${y - 8}Q${x + 3} ${y - 12} ${x} ${y - 16}`);
const pound = (x: number, y: number, s: number): Stroke => line(`M${n(x + 6 * s)} ${n(y - 6 * s)}Q${n(x + 5 * s)} ${n(y - 11 * s)} ${n(x)} ${n(y - 11 * s)}Q${n(x - 6 * s)} ${n(y - 11 * s)} ${n(x - 5 * s)} ${n(y - 4 * s)}Q${n(x - 2 * s)} ${n(y + 5 * s)} ${n(x - 7 * s)} ${n(y + 9 * s)}H${n(x + 7 * s)}M${n(x - 8 * s)} ${n(y)}H${n(x + 4 * s)}`);
const arrow = (from: number, to: number, y: number): Stroke => line(`M${from} ${y}H${to}M${to + (from < to ? -7 : 7)} ${y - 6}L${to} ${y}L${to + (from < to ? -7 : 7)} ${y + 6}`);

const two = [...figure(22, 52, 10, "solid"), ...figure(74, 52, 10)];

export const symbols = {
  "ring-1": [...figure(34, 44, 12), ...figure(62, 44, 12), solid(heart(48, 17, 1.15))],
  "ring-2": [...figure(20, 36, 9.5), ...figure(76, 36, 9.5), ...mug(39, 48), steam(44, 42), steam(51, 42), soft("M6 66H90V72H6Z"), line("M16 72V88M80 72V88")],
  "ring-3": [...figure(20, 54, 9), ...figure(76, 54, 9), ...figure(48, 46, 11), line("M14 32V14L28 10V28"), solid(dot(10, 32, 4.5)), solid(dot(24, 28, 4.5)), soft(dot(78, 20, 12)), line("M78 13L84 18L82 25H74L72 18ZM78 13V8M84 18L89 16M82 25L86 29M74 25L70 29M72 18L67 16")],
  "ring-4": [line("M26 4L44 34M70 4L52 34"), soft("M24 36H72Q76 36 76 40V86Q76 90 72 90H24Q20 90 20 86V40Q20 36 24 36Z"), solid("M40 30H56V41H40Z"), ...figure(35, 57, 6.5, "solid"), pound(62, 67, 1.05)],
  "sector-family": [...figure(30, 42, 9), ...figure(66, 42, 9), ...figure(48, 62, 7, "solid"), line("M6 36L48 8L90 36")],
  "sector-friends": [...figure(30, 54, 11), ...figure(66, 54, 11), soft("M28 8H68Q76 8 76 16V22Q76 30 68 30H54L46 38V30H28Q20 30 20 22V16Q20 8 28 8Z"), line("M38 17V18M58 17V18M39 22Q48 27 57 22")],
  "sector-neighbours": [soft("M8 42L28 24L48 42V84H8Z"), soft("M48 42L68 24L88 42V84H48Z"), solid("M22 62H34V84H22Z"), solid("M62 62H74V84H62Z"), line("M20 50H36M60 50H76M62 28V16H70V26")],
  "sector-work": [soft("M8 34H60V66H8Z"), line("M24 34V26Q24 22 28 22H40Q44 22 44 26V34M8 48H60"), solid("M30 44H38V53H30Z"), soft("M64 60Q54 54 40 58V84Q54 80 64 86Q74 80 88 84V58Q74 54 64 60Z"), line("M64 60V86M47 65Q53 64 58 66M70 66Q75 64 81 65")],
  "sector-places": [soft("M10 50L40 30L70 50V86H10Z"), solid("M33 66H47V86H33Z"), line("M40 30V10M4 86H92M20 60H26M54 60H60"), solid("M40 10L58 16L40 22Z"), soft("M80 38Q92 44 89 56Q94 70 80 70Q66 70 71 56Q68 44 80 38Z"), line("M80 54V86")],
  "sector-services": [soft("M12 34H84Q90 34 90 40V78Q90 84 84 84H12Q6 84 6 78V40Q6 34 12 34Z"), line("M32 34V24Q32 18 38 18H58Q64 18 64 24V34"), solid("M43 44H53V54H63V64H53V74H43V64H33V54H43Z")],
  person: [...figure(48, 36, 17)],
  place: [soft("M48 88Q20 56 20 36A28 28 0 0 1 76 36Q76 56 48 88Z"), solid(dot(48, 36, 11))],
  pet: [soft("M18 14L38 26H58L78 14V50Q78 78 48 82Q18 78 18 50Z"), solid(dot(37, 46, 4)), solid(dot(59, 46, 4)), solid("M43 57H53L48 63Z"), line("M48 63V67Q43 73 38 68M48 67Q53 73 58 68M8 54L26 58M8 68L26 65M88 54L70 58M88 68L70 65")],
  good: [soft("M48 8L59 34L87 36L66 54L73 82L48 67L23 82L30 54L9 36L37 34Z")],
  nobody: [...mug(38, 50), steam(42, 42), steam(49, 42), line("M14 74H82"), soft("M22 74H74L68 82H28Z")],
  "help-helpsMe": [...two, arrow(62, 36, 26)],
  "help-iHelp": [...two, arrow(34, 60, 26)],
  "help-both": [...two, arrow(34, 60, 18), arrow(62, 36, 34)],
  "help-neither": [...two],
} as const satisfies Record<string, readonly Stroke[]>;

export type SymbolName = keyof typeof symbols;
