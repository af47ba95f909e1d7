// The same graph as the map's, drawn by others in the same window: what `./dev bench map` compares with. Never part of
// the app: it is built by itself and handed to the window by the benchmark.
import cytoscape from "cytoscape";
import { forceCollide, forceLink, forceManyBody, forceRadial, forceSimulation } from "d3-force";

type Node = { id: string; ring: number; x?: number; y?: number };
type Link = { source: string; target: string };
type Graph = { nodes: Node[]; links: Link[] };
type Times = { settled: number; frames: number[] };

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** The time until what was drawn is on the screen: two frames later. */
async function painted(start: number): Promise<number> {
  await frame();
  await frame();
  return performance.now() - start;
}

/** How long each frame takes while something is moved a little in every one. */
async function frames(move: (n: number) => void, count = 120): Promise<number[]> {
  const times: number[] = [];
  let last = await frame();
  for (let n = 0; n < count; n += 1) {
    move(n);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

const turn = (n: number): { x: number; y: number } => ({ x: 180 * Math.cos(n / 9), y: 180 * Math.sin(n / 9) });

function stage(): HTMLDivElement {
  const div = document.createElement("div");
  Object.assign(div.style, { position: "fixed", inset: "0", background: "white", zIndex: "9999" });
  document.body.append(div);
  return div;
}

async function byCytoscape(graph: Graph, layout: "concentric" | "cose"): Promise<Times> {
  const container = stage();
  try {
    const start = performance.now();
    const drawing = cytoscape({
      container,
      elements: [
        ...graph.nodes.map((node) => ({ data: { id: node.id, label: node.id.slice(-6), ring: node.ring } })),
        ...graph.links.map((link, n) => ({ data: { id: `link-${n}`, source: link.source, target: link.target } })),
      ],
      style: [
        { selector: "node", style: { label: "data(label)", width: 44, height: 44, "font-size": 16 } },
        { selector: "edge", style: { width: 1, "curve-style": "haystack" } },
      ],
      layout: { name: "null" },
    });
    const laid = drawing.layout(
      layout === "concentric"
        ? { name: "concentric", animate: false, concentric: (node) => 5 - Number(node.data("ring")), levelWidth: () => 1 }
        : { name: "cose", animate: false },
    );
    const stopped = new Promise((done) => laid.one("layoutstop", done));
    laid.run();
    await stopped;
    const settled = await painted(start);
    const one = drawing.nodes()[0];
    const from = { ...one?.position() };
    const times = await frames((n) => one?.position({ x: (from.x ?? 0) + turn(n).x, y: (from.y ?? 0) + turn(n).y }));
    drawing.destroy();
    return { settled, frames: times };
  } finally {
    container.remove();
  }
}

const svg = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

async function byForce(graph: Graph): Promise<Times> {
  const container = stage();
  try {
    const start = performance.now();
    const nodes = graph.nodes.map((node) => ({ ...node }));
    const links = graph.links.map((link) => ({ ...link }));
    const simulation = forceSimulation(nodes)
      .force("link", forceLink(links).id((node) => (node as Node).id).strength(0.02))
      .force("charge", forceManyBody().strength(-60))
      .force("ring", forceRadial<Node>((node) => node.ring * 200, 0, 0))
      .force("collide", forceCollide(26))
      .stop();
    // To rest: as many steps as the simulation itself would take.
    simulation.tick(Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay())));
    const picture = svg("svg", { viewBox: "-900 -900 1800 1800", width: "100%", height: "100%" });
    const drawn = new Map<string, SVGElement>();
    type Ends = { source: Node; target: Node };
    const lines = (links as unknown as Ends[]).map((link) => {
      const line = svg("line", { x1: link.source.x ?? 0, y1: link.source.y ?? 0, x2: link.target.x ?? 0, y2: link.target.y ?? 0, stroke: "#999" });
      picture.append(line);
      return { link, line };
    });
    for (const node of nodes) {
      const group = svg("g", { transform: `translate(${node.x} ${node.y})` });
      group.append(svg("circle", { r: 22, fill: "white", stroke: "black" }));
      const words = svg("text", { y: 38, "text-anchor": "middle", "font-size": 16 });
      words.textContent = node.id.slice(-6);
      group.append(words);
      picture.append(group);
      drawn.set(node.id, group);
    }
    container.append(picture);
    const settled = await painted(start);
    const one = nodes[0];
    const touched = lines.filter(({ link }) => link.source === one || link.target === one);
    const from = { x: one?.x ?? 0, y: one?.y ?? 0 };
    const times = await frames((n) => {
      if (one === undefined) return;
      one.x = from.x + turn(n).x;
      one.y = from.y + turn(n).y;
      drawn.get(one.id)?.setAttribute("transform", `translate(${one.x} ${one.y})`);
      for (const { link, line } of touched) {
        const end = link.source === one ? "1" : "2";
        line.setAttribute(`x${end}`, String(one.x));
        line.setAttribute(`y${end}`, String(one.y));
      }
    });
    return { settled, frames: times };
  } finally {
    container.remove();
  }
}

/** An empty page with one box that moves: what the window itself takes for a frame. */
async function byNothing(): Promise<Times> {
  const container = stage();
  const box = document.createElement("div");
  Object.assign(box.style, { position: "absolute", left: "600px", top: "400px", width: "60px", height: "60px", background: "teal", willChange: "transform" });
  container.append(box);
  const settled = await painted(performance.now());
  const times = await frames((n) => {
    box.style.transform = `translate(${turn(n).x}px, ${turn(n).y}px)`;
  });
  container.remove();
  return { settled, frames: times };
}

export const rivals = { byCytoscape, byForce, byNothing };
