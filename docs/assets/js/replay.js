/* 되감기: 실행 기록을 읽어 코드, 시간표, 록, 출력을 한순간씩 보여 준다. 스크립트가 없어도 시간표는 그대로 보인다. */

const KINDS = ["start", "end", "line", "wait", "go", "take", "drop", "write", "raise", "stop"];
const LOUD = ["write", "raise", "stop"];
const SPEEDS = [0.5, 1, 2, 4];
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const players = new WeakMap();

const FRAME = `
<div class="sl-controls">
  <button type="button" class="sl-go" data-do="play"><svg viewBox="0 0 12 12" aria-hidden="true"><path/></svg><span>재생</span></button>
  <button type="button" data-do="back" aria-label="이전 사건">‹</button>
  <button type="button" data-do="next" aria-label="다음 사건">›</button>
  <input type="range" class="sl-range" min="0" max="0" value="0" step="1" aria-label="사건">
  <button type="button" data-do="speed" aria-label="빠르기 1배">1×</button>
  <button type="button" data-do="close" aria-label="되감기 닫기">×</button>
</div>
<p class="sl-say"><b></b> <span></span></p>
<p class="sl-live" aria-live="polite"></p>
<div class="sl-picture"></div>
<div class="sl-state">
  <ul class="sl-locks" aria-label="록과 기다림" tabindex="0"></ul>
  <pre class="sl-sofar" role="group" aria-label="지금까지의 출력" tabindex="0"></pre>
</div>`;
const ICONS = { play: "M2 1l9 5-9 5z", pause: "M2 1h3v10H2zM7 1h3v10H7z" };

const make = (name, kind, text) => {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  if (text !== undefined) element.textContent = text;
  return element;
};

const spell = (micro) =>
  micro < 1000 ? `${micro} µs` : micro < 999500 ? `${(micro / 1000).toPrecision(3)} ms` : `${(micro / 1e6).toPrecision(3)}초`;

class Player {
  constructor(section, button) {
    this.section = section;
    this.button = button;
    this.figure = section.closest(".sl-block");
    this.root = make("section", "sl-player");
    this.root.setAttribute("aria-label", "되감기");
    this.root.innerHTML = FRAME;
    this.find = (selector) => this.root.querySelector(selector);
    this.range = this.find(".sl-range");
    this.timeline = section.querySelector(".sl-tl");
    this.place = make("span");
    this.timeline.replaceWith(this.place);
    this.find(".sl-picture").append(this.timeline);
    const foot = this.figure.querySelector(":scope > .sl-foot");
    this.figure.insertBefore(this.root, foot);
    const fold = this.figure.querySelector(".sl-code-fold");
    if (fold) fold.open = true;
    this.plot = this.timeline.querySelector(".sl-plot");
    this.cursor = make("div", "sl-cursor");
    this.plot.append(this.cursor);
    this.lines = new Map([...this.figure.querySelectorAll(".sl-l")].map((line) => [Number(line.dataset.n), line]));
    this.marked = [];
    this.speed = 1;
    this.now = -1;
    this.say("기록을 읽고 있습니다.");
    button.textContent = "되감기 닫기";
    button.setAttribute("aria-expanded", "true");
    this.stopping = new AbortController();
    this.listen();
    this.find(".sl-go").focus({ preventScroll: true });
  }

  listen() {
    const { signal } = this.stopping;
    const on = (target, type, act) => target.addEventListener(type, act, { signal });
    on(this.root, "click", (event) => {
      const what = event.target.closest("[data-do]");
      if (what) this.act(what.dataset.do);
    });
    on(this.range, "input", () => this.jump(Number(this.range.value)));
    on(this.figure, "keydown", (event) => this.key(event));
    on(this.figure, "change", (event) => event.target.type === "radio" && this.close());
    on(document, "visibilitychange", () => document.hidden && this.pause());
    const scrub = (event) => {
      if (!this.data || (event.type === "pointermove" && !event.buttons)) return;
      const box = this.plot.getBoundingClientRect();
      const at = ((event.clientX - box.left) / box.width) * 100;
      let best = 0;
      this.x.forEach((x, i) => Math.abs(x - at) <= Math.abs(this.x[best] - at) && (best = i));
      this.jump(best);
    };
    on(this.plot, "pointerdown", scrub);
    on(this.plot, "pointermove", scrub);
  }

  async load() {
    try {
      const answer = await fetch(this.section.dataset.src);
      if (!answer.ok) throw new Error(answer.status);
      this.data = await answer.json();
    } catch {
      this.say("기록을 읽지 못했습니다. 닫았다가 다시 열어 보세요.");
      return;
    }
    const { steps, axis } = this.data;
    let at = 0;
    this.times = steps.map((step) => (at += step[0]));
    this.x = this.times.map((time) => {
      const i = Math.max(0, axis.findIndex(([end], n) => n === axis.length - 1 || axis[n + 1][0] > time));
      const [[from, x], [to, next]] = [axis[i], axis[i + 1] || [axis[i][0] + 1, axis[i][1]]];
      return x + Math.min(1, (time - from) / (to - from)) * (next - x);
    });
    const whole = Math.min(60, Math.max(8, steps.length * 0.16));
    this.rest = this.x.map((x, i) => {
      const share = (((this.x[i + 1] ?? x) - x) / 100) * whole;
      return Math.min(1.6, Math.max(calm.matches ? 0.9 : 0.12, share));
    });
    this.range.max = steps.length - 1;
    this.show(0);
  }

  act(what) {
    if (what === "close") this.close();
    else if (!this.data) return;
    else if (what === "play") this.timer ? this.pause() : this.play();
    else if (what === "back") this.jump(this.now - 1);
    else if (what === "next") this.jump(this.now + 1);
    else {
      this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length];
      const button = this.find("[data-do=speed]");
      button.textContent = `${this.speed === 0.5 ? "½" : this.speed}×`;
      button.setAttribute("aria-label", `빠르기 ${this.speed}배`);
    }
  }

  key(event) {
    const target = event.target;
    const typing = target.closest("select, textarea, input:not(.sl-range), .sl-code");
    if (!this.data || typing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = this.times.length - 1;
    const where = { ArrowLeft: this.now - 1, ArrowRight: this.now + 1, Home: 0, End: last }[event.key];
    if (where !== undefined) this.jump(where);
    else if (event.key === " " && !target.closest("button, a, summary")) this.act("play");
    else return;
    event.preventDefault();
  }

  play() {
    if (this.now >= this.times.length - 1) this.show(0);
    this.icon("pause", "멈춤");
    this.wait();
  }

  wait() {
    const seconds = this.rest[this.now] / this.speed;
    this.timer = setTimeout(() => {
      if (!this.root.isConnected) return;
      this.show(this.now + 1);
      this.now < this.times.length - 1 ? this.wait() : this.pause();
    }, seconds * 1000);
    if (!calm.matches) this.point(this.now + 1, seconds);
  }

  pause() {
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.now >= 0) this.point(this.now, 0);
    this.icon("play", "재생");
  }

  icon(name, text) {
    this.find(".sl-go path").setAttribute("d", ICONS[name]);
    this.find(".sl-go span").textContent = text;
  }

  jump(index) {
    if (!this.data) return;
    this.pause();
    this.show(Math.min(this.times.length - 1, Math.max(0, index)));
  }

  point(index, seconds) {
    this.cursor.style.transitionDuration = `${seconds}s`;
    this.cursor.style.left = `${this.x[index]}%`;
  }

  /* 처음부터 한 걸음씩 다시 밟으므로 앞뒤 어느 쪽으로 가도 같은 모습이 된다. */
  show(index) {
    if (index < this.now || this.now < 0) {
      this.now = -1;
      this.lanes = this.data.lanes.map(() => ({ line: 0, on: false, waits: null }));
      this.holders = new Map();
      this.output = [];
    }
    while (this.now < index) this.take(this.data.steps[++this.now]);
    const step = this.data.steps[index];
    this.mark(step[1]);
    this.list();
    this.print();
    this.point(index, 0);
    this.range.value = index;
    this.tell(step);
    if (!this.root.contains(document.activeElement) || this.timer || this.moved) this.follow(step[1]);
    this.moved = true;
  }

  take([, lane, kind, line = 0, , thing = -1, output = -1]) {
    const name = KINDS[kind];
    const own = this.lanes[lane];
    if (output >= 0) this.output.push(this.data.says[output]);
    if (!own) return;
    if (line > 0) own.line = line;
    own.on = name !== "end";
    if (name === "wait") own.waits = thing;
    else if (name !== "drop") own.waits = null;
    if (name === "take") this.holders.set(thing, lane);
    else if (name === "drop") this.holders.delete(thing);
  }

  chip(lane) {
    const [text, , , colour] = this.data.lanes[lane];
    return make("b", `sl-at sl-k${colour}`, text);
  }

  mark(acting) {
    for (const line of this.marked) {
      line.querySelector(".sl-ats").remove();
      line.className = "sl-l";
    }
    const where = new Map();
    this.lanes.forEach((lane, i) => {
      if (lane.on && this.lines.has(lane.line)) where.set(lane.line, [...(where.get(lane.line) || []), i]);
    });
    this.marked = [...where].map(([number, lanes]) => {
      const line = this.lines.get(number);
      const here = lanes.includes(acting);
      if (here) lanes.sort((a, b) => (b === acting) - (a === acting));
      line.classList.add("sl-hot", `sl-k${this.data.lanes[lanes[0]][3]}`);
      line.classList.toggle("sl-act", here);
      const chips = make("span", "sl-ats");
      chips.setAttribute("aria-hidden", "true");
      const room = lanes.length > 3 ? 2 : 3;
      for (const lane of lanes.slice(0, room)) {
        const [text, , , colour] = this.data.lanes[lane];
        const chip = make("i", `sl-at sl-k${colour}${this.lanes[lane].waits === null ? "" : " sl-idle"}`);
        chip.dataset.at = text;
        chips.append(chip);
      }
      if (lanes.length > room) chips.append(make("i", "sl-at sl-k0")), (chips.lastChild.dataset.at = `+${lanes.length - room}`);
      line.prepend(chips);
      return line;
    });
  }

  list() {
    const { things, lanes } = this.data;
    const waiting = new Map();
    this.lanes.forEach((lane, i) => {
      if (lane.on && lane.waits !== null) waiting.set(lane.waits, [...(waiting.get(lane.waits) || []), i]);
    });
    const name = (lane) => [this.chip(lane), ` ${lanes[lane][1]} `];
    const row = (title, thing, lock) => {
      const item = make("li");
      const [holder, waiters] = [this.holders.get(thing), waiting.get(thing) || []];
      item.append(make("strong", "", title), " ");
      if (lock) item.append(...(holder === undefined ? ["비어 있음 "] : [...name(holder), "쥠 "]));
      if (waiters.length) item.append(lock ? "· " : "", ...waiters.slice(0, 6).flatMap(name));
      if (waiters.length > 6) item.append(`외 ${waiters.length - 6} `);
      if (waiters.length) item.append("기다림");
      return item;
    };
    const rows = things.flatMap(([tag, noun, lock], i) => (lock || waiting.has(i) ? [row(lock ? tag : noun, i, lock)] : []));
    if (waiting.has(-1)) rows.push(row("시간", -1, 0));
    if (!rows.length) rows.push(make("li", "", "기다리는 쪽이 없습니다."));
    this.find(".sl-locks").replaceChildren(...rows);
  }

  print() {
    const pre = this.find(".sl-sofar");
    if (pre.childElementCount === this.output.length && this.output.length) return;
    pre.replaceChildren(...this.output.map((text) => make("span", text[0] === "e" ? "sl-err-in" : "", text.slice(1))));
    if (!this.output.length) pre.textContent = "아직 출력이 없습니다.";
    pre.scrollTop = pre.scrollHeight;
  }

  tell([, lane, kind, line = 0, say = -1, , output = -1]) {
    const { lanes, says, steps } = this.data;
    let text = says[say] || `${lanes[lane]?.[2] ?? ""}: ${line}번째 줄`;
    if (output >= 0) text = text.replace(/\.$/, `: ${says[output].slice(1).trim()}`);
    const code = say < 0 ? this.lines.get(line)?.textContent.trim() : "";
    const count = `${this.now + 1} / ${steps.length}`;
    const time = spell(this.times[this.now]);
    this.say(text + (code ? ` — ${code}` : ""), `${count} · ${time}`);
    this.range.setAttribute("aria-valuetext", `${count}, ${time}, ${text}`);
    const quiet = document.activeElement === this.range || (this.timer && !LOUD.includes(KINDS[kind]));
    if (!quiet) this.find(".sl-live").textContent = text;
  }

  say(text, count = "") {
    this.find(".sl-say b").textContent = count;
    this.find(".sl-say span").textContent = text;
  }

  /* 지금 실행되는 줄이 화면 밖이면 페이지를 그만큼만 옮긴다. */
  follow(lane) {
    const line = this.lines.get(this.lanes[lane]?.line);
    if (!line || getComputedStyle(this.root).position !== "sticky") return;
    const top = (document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0) + 8;
    const bottom = this.root.getBoundingClientRect().top - 8;
    const box = line.getBoundingClientRect();
    if (box.top >= top && box.bottom <= bottom) return;
    const by = box.top < top ? box.top - top - Math.max(0, bottom - top) / 4 : box.bottom - bottom + Math.max(0, bottom - top) / 4;
    scrollBy({ top: by, behavior: calm.matches ? "auto" : "smooth" });
  }

  close() {
    clearTimeout(this.timer);
    this.stopping.abort();
    this.lanes = [];
    if (this.data) this.mark(-1);
    this.cursor.remove();
    this.place.replaceWith(this.timeline);
    const inside = this.root.contains(document.activeElement);
    this.root.remove();
    players.delete(this.figure);
    this.button.textContent = "되감기 열기";
    this.button.setAttribute("aria-expanded", "false");
    if (inside) this.button.focus();
  }
}

document.documentElement.classList.add("sl-js");
document.addEventListener("click", (event) => {
  const button = event.target.closest(".sl-open");
  if (!button) return;
  const figure = button.closest(".sl-block");
  const open = players.get(figure);
  if (open) open.close();
  if (open?.button === button) return;
  const player = new Player(button.closest(".sl-replay"), button);
  players.set(figure, player);
  player.load();
});
