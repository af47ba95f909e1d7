import { pickHost } from "./host/pick";
import { start } from "./start";

const target = document.getElementById("kith");
if (target) void start(pickHost(), target);
