/** The signs of Together, drawn like those of the guide: lines and soft shapes in a square of 96, each beside words that say the same. */
import { type Stroke, symbols } from "../person/network/guide/symbols";

const line = (d: string): Stroke => ({ d, as: "line" });
const soft = (d: string): Stroke => ({ d, as: "soft" });
const solid = (d: string): Stroke => ({ d, as: "solid" });
const dot = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const heart = "M48 82C14 58 14 30 32 26Q44 24 48 38Q52 24 64 26C82 30 82 58 48 82Z";

const drawn = {
  me: [soft("M14 88V76Q14 58 34 58H62Q82 58 82 76V88Z"), soft(dot(48, 32, 20)), solid(dot(41, 30, 2.6)), solid(dot(55, 30, 2.6)), line("M39 39Q48 47 57 39")],
  people: [line(dot(48, 48, 42)), line(dot(48, 48, 24)), solid(dot(48, 48, 9)), soft(dot(24, 24, 9)), soft(dot(76, 30, 9)), soft(dot(70, 74, 9)), soft(dot(27, 70, 9))],
  life: [solid(dot(48, 40, 15)), line("M48 8V16M22 18L28 24M74 18L68 24M10 44H18M78 44H86"), soft("M4 88V72Q24 52 48 66Q70 52 92 72V88Z")],
  plan: [line("M14 86Q14 62 40 62T66 38"), solid(dot(14, 86, 5)), line("M66 40V8"), soft("M66 8L90 17L66 27Z"), soft(dot(40, 62, 5))],
  sees: [soft("M4 48Q26 20 48 20T92 48Q70 76 48 76T4 48Z"), line(dot(48, 48, 15)), solid(dot(48, 48, 7))],
  home: [soft("M14 46L48 16L82 46V86H14Z"), line("M6 52L48 12L90 52"), solid("M40 62H56V86H40Z"), line("M66 26V14H74V34")],
  health: [soft(heart), line("M22 54H36L43 42L53 66L60 54H74")],
  safe: [soft("M48 8L82 20V46Q82 74 48 88Q14 74 14 46V20Z"), line("M32 48L44 60L66 36")],
  contributing: [soft("M22 48H74V86H22Z"), soft("M16 34H80V50H16Z"), line("M48 34V86M48 34Q28 30 32 18Q44 12 48 34Q52 12 64 18Q68 30 48 34")],
  dreams: [soft("M26 78Q8 78 10 62Q12 50 26 52Q28 34 46 34Q64 34 66 50Q86 48 86 64Q86 78 70 78Z"), solid("M70 8L73 17L82 17L75 23L78 32L70 26L62 32L65 23L58 17L67 17Z"), solid(dot(30, 20, 3)), solid(dot(46, 12, 2.4))],
  dontWant: [soft(dot(48, 48, 38)), line("M34 34L62 62M62 34L34 62")],
  doing: [soft(dot(26, 70, 16)), soft(dot(72, 70, 16)), line("M26 70L42 42H62L72 70M42 42L54 70H26M62 42L58 30H70M36 36H48")],
  two: [...symbols["help-neither"]],
  more: [soft(dot(24, 44, 10)), soft(dot(72, 44, 10)), solid(dot(48, 34, 11)), line("M8 84V76Q8 62 24 62M88 84V76Q88 62 72 62M28 84V68Q28 54 48 54Q68 54 68 68V84")],
  easyRead: [soft("M48 24Q32 14 10 20V78Q32 72 48 82Q64 72 86 78V20Q64 14 48 24Z"), line("M48 24V82M20 34H36M20 46H36M60 34H76M60 46H76")],
  largePrint: [line("M8 80L32 18L56 80M17 60H47"), line("M62 80L75 46L88 80M67 68H83")],
  audio: [soft("M34 40Q34 12 58 12Q82 12 80 40Q78 54 68 62Q64 84 48 84Q36 84 34 70"), line("M46 40Q46 26 58 26Q70 26 68 40Q66 50 56 50M8 34V60M20 28V66")],
  bsl: [soft("M28 88V58L18 36Q24 30 30 38L36 48V16Q42 10 46 16V44V12Q52 6 56 12V44V18Q62 12 66 18V48V32Q72 26 76 32V64Q76 88 56 88Z")],
  braille: [solid(dot(32, 24, 8)), solid(dot(32, 48, 8)), line(dot(32, 72, 8)), line(dot(64, 24, 8)), solid(dot(64, 48, 8)), solid(dot(64, 72, 8))],
  phone: [soft("M24 10L38 8L46 30L36 38Q42 54 58 60L66 50L88 58L86 72Q82 88 68 86Q16 78 10 28Q10 14 24 10Z")],
  text: [soft("M14 14H82Q88 14 88 20V60Q88 66 82 66H48L28 84V66H14Q8 66 8 60V20Q8 14 14 14Z"), line("M24 32H72M24 46H56")],
  email: [soft("M8 22H88V76H8Z"), line("M8 24L48 54L88 24")],
  inPerson: [...symbols["sector-friends"]],
  someoneWithMe: [...symbols["help-both"]],
  head: [soft("M30 88V70Q14 58 18 36Q24 10 52 12Q80 14 78 44L86 58L76 62Q76 78 58 76V88Z"), line("M40 42Q40 30 50 30Q60 30 58 40Q56 48 50 50V56M50 64V65")],
  hands: [soft("M10 60L30 54L52 62Q58 66 52 70H38M52 68L76 54Q84 52 84 60L56 82Q46 86 34 82L10 80"), soft(dot(56, 28, 14)), line("M56 20V36M48 28H64")],
  heart: [soft(heart)],
  week: [soft("M10 20H86V84H10Z"), line("M10 38H86M28 10V26M68 10V26"), solid("M20 48H76V58H20Z")],
  month: [soft("M10 20H86V84H10Z"), line("M10 38H86M28 10V26M68 10V26"), solid("M20 46H76V54H20ZM20 58H76V66H20ZM20 70H60V77H20Z")],
  later: [soft(dot(48, 48, 38)), line("M48 24V48L64 60")],
  date: [soft("M10 20H86V84H10Z"), line("M10 38H86M28 10V26M68 10V26M34 62L44 72L64 50")],
  myself: [soft("M14 88V76Q14 58 34 58H62Q82 58 82 76V88Z"), soft(dot(48, 32, 20)), line("M36 74L45 82L62 66")],
  pen: [soft("M14 82L20 60L66 14L82 30L36 76Z"), line("M56 24L72 40M20 60L36 76")],
  add: [line(dot(48, 48, 38)), line("M48 28V68M28 48H68")],
  laptop: [soft("M18 18H78V64H18Z"), line("M6 78H90L84 66H12Z")],
  not: [soft("M18 26H78V66H18Z"), line("M18 28L48 50L78 28M10 84L86 10")],
} as const satisfies Record<string, readonly Stroke[]>;

export const signs = { ...symbols, ...drawn } as const;
export type SignName = keyof typeof signs;
