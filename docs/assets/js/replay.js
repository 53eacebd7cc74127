/* 되감기: 실행 기록을 읽어 코드, 록, 출력을 한순간씩 보여 준다. 스크립트가 없어도 시간표는 보인다. */

const KINDS = "start end line wait go take drop write raise stop".split(" ");
const FRAME = `<div class="sl-controls">
<button type="button" class="sl-go" data-do="play"><i></i><span>재생</span></button>
<button type="button" data-do="back" aria-label="이전 사건">‹</button>
<button type="button" data-do="next" aria-label="다음 사건">›</button>
<input type="range" class="sl-range" min="0" max="0" value="0" aria-label="사건">
<button type="button" data-do="speed" aria-label="빠르기 1배">1×</button>
<button type="button" data-do="close" aria-label="되감기 닫기">×</button>
</div><p class="sl-say"><b></b> <span>기록을 읽고 있습니다.</span></p><p class="sl-live" aria-live="polite"></p>
<div class="sl-picture" role="group" aria-label="시간표" tabindex="0"></div><div class="sl-state">
<ul class="sl-locks" aria-label="록과 기다림" tabindex="0"></ul>
<pre class="sl-sofar" role="group" aria-label="지금까지의 출력" tabindex="0"></pre></div>`;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const players = new WeakMap();

function make(name, kind, text = "") {
  const element = document.createElement(name);
  element.className = kind;
  element.textContent = text;
  return element;
}

function group(lanes, key) {
  const groups = new Map();
  lanes.forEach((lane, i) => lane.on && groups.set(lane[key], [...(groups.get(lane[key]) || []), i]));
  return groups;
}

class Player {
  constructor(section, button) {
    this.button = button;
    this.figure = section.closest(".sl-block");
    this.root = make("section", "sl-player");
    this.root.setAttribute("aria-label", `되감기: ${this.figure.querySelector(".sl-title").textContent}`);
    this.root.innerHTML = FRAME;
    const find = (kind) => this.root.querySelector(`.sl-${kind}`);
    [this.go, this.range, this.locks, this.sofar, this.live] = ["go", "range", "locks", "sofar", "live"].map(find);
    [this.count, this.text] = find("say").children;
    this.timeline = section.querySelector(".sl-tl");
    this.place = make("span", "");
    this.timeline.replaceWith(this.place);
    find("picture").append(this.timeline);
    this.plot = this.timeline.querySelector(".sl-plot");
    this.cursor = make("div", "sl-cursor");
    this.plot.append(this.cursor);
    const fold = this.figure.querySelector(".sl-code-fold");
    if (fold) fold.open = true;
    this.lines = new Map([...this.figure.querySelectorAll(".sl-l")].map((line) => [+line.dataset.n, line]));
    this.marked = [];
    this.speed = 1;
    this.now = -1;
    this.figure.insertBefore(this.root, this.figure.querySelector(":scope > .sl-foot"));
    this.label(true);
    this.listen();
    this.go.focus({ preventScroll: true });
    this.load(section.dataset.src);
  }

  label(open) {
    this.button.textContent = open ? "되감기 닫기" : "되감기 열기";
    this.button.setAttribute("aria-expanded", open);
  }

  listen() {
    this.stopping = new AbortController();
    const on = (target, type, act) => target.addEventListener(type, act, this.stopping);
    on(this.root, "click", ({ target }) => this.act(target.closest("[data-do]")));
    on(this.range, "input", () => this.jump(+this.range.value));
    on(this.figure, "keydown", (event) => this.key(event));
    on(this.figure, "change", ({ target }) => target.type === "radio" && this.close());
    on(document, "visibilitychange", () => document.hidden && this.pause());
    for (const type of ["pointerdown", "pointermove"]) on(this.plot, type, (event) => event.buttons && this.scrub(event));
  }

  async load(address) {
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(address);
      this.data = await answer.json();
      const { places } = this.data;
      this.last = this.range.max = places.length - 1;
      const whole = Math.max(8, this.last * 0.16);
      const least = calm.matches ? 0.9 : 0.12;
      this.rests = places.map((x, i) => Math.min(1.6, Math.max(least, ((places[i + 1] - x) / 100) * whole)));
      this.show(0);
    } catch {
      this.text.textContent = this.live.textContent = "기록을 읽지 못했습니다. 닫았다가 다시 열어 보세요.";
    }
  }

  act(button) {
    const what = button && button.dataset.do;
    if (what === "close") this.close();
    else if (!this.data) return;
    else if (what === "play") this.toggle();
    else if (what === "back") this.jump(this.now - 1);
    else if (what === "next") this.jump(this.now + 1);
    else if (what) {
      this.speed = this.speed === 4 ? 0.5 : this.speed * 2;
      const name = this.speed < 1 ? "½" : this.speed;
      button.textContent = `${name}×`;
      button.setAttribute("aria-label", `빠르기 ${name}배`);
    }
  }

  key(event) {
    const { target, key } = event;
    if (!this.data || event.ctrlKey || event.metaKey || event.altKey || target.closest("input:not(.sl-range), .sl-code")) return;
    const to = { ArrowLeft: this.now - 1, ArrowRight: this.now + 1, Home: 0, End: this.last }[key];
    if (to !== undefined) this.jump(to);
    else if (key === " " && !target.closest("button, a, summary")) this.toggle();
    else return;
    event.preventDefault();
  }

  scrub({ clientX }) {
    if (!this.data) return;
    const box = this.plot.getBoundingClientRect();
    const away = this.data.places.map((x) => Math.abs(x - ((clientX - box.left) / box.width) * 100));
    this.jump(away.lastIndexOf(Math.min(...away)));
  }

  toggle() {
    if (this.timer) return this.pause();
    if (this.now === this.last) this.show(0);
    this.playing(true);
    this.wait();
  }

  wait() {
    const seconds = this.rests[this.now] / this.speed;
    if (!calm.matches) this.point(this.now + 1, seconds);
    this.timer = setTimeout(() => {
      if (!this.root.isConnected) return;
      this.show(this.now + 1);
      this.now < this.last ? this.wait() : this.pause();
    }, seconds * 1000);
  }

  pause() {
    clearTimeout(this.timer);
    this.timer = 0;
    this.playing(false);
    if (this.data) this.point(this.now, 0);
  }

  playing(on) {
    this.go.classList.toggle("sl-playing", on);
    this.go.lastChild.textContent = on ? "멈춤" : "재생";
  }

  jump(index) {
    if (!this.data) return;
    this.pause();
    this.show(Math.min(this.last, Math.max(0, index)));
  }

  point(index, seconds) {
    this.cursor.style.transitionDuration = `${seconds}s`;
    this.cursor.style.left = `${this.data.places[index]}%`;
  }

  /* 뒤로 갈 때는 처음부터 다시 밟는다. */
  show(index) {
    const { steps, lanes } = this.data;
    if (index < this.now || this.now < 0) {
      this.now = -1;
      this.lanes = lanes.map(() => ({ line: 0, on: false, waits: null }));
      this.holders = new Map();
      this.output = [];
      this.time = 0;
    }
    while (this.now < index) this.take(steps[++this.now]);
    this.range.value = index;
    this.point(index, 0);
    this.mark(steps[index][1]);
    this.list();
    this.print();
    this.tell(steps[index]);
    this.follow();
  }

  take([after, lane, kind, line, , thing = -1, output = -1]) {
    this.time += after;
    const name = KINDS[kind];
    const own = this.lanes[lane];
    if (output >= 0) this.output.push(this.data.says[output]);
    if (!own) return;
    if (line > 0) own.line = line;
    own.on = name !== "end";
    if (name === "wait") own.waits = thing;
    else if (!/drop|stop/.test(name)) own.waits = null;
    if (name === "take") this.holders.set(thing, lane);
    if (name === "drop") this.holders.delete(thing);
  }

  colour(lane) {
    return `sl-k${this.data.lanes[lane][3]}`;
  }

  mark(acting) {
    for (const line of this.marked) {
      line.className = "sl-l";
      line.querySelector(".sl-ats").remove();
    }
    const places = [...group(this.lanes, "line")].filter(([number]) => this.lines.has(number));
    this.marked = places.map(([number, lanes]) => {
      const line = this.lines.get(number);
      lanes.sort((a, b) => (b === acting) - (a === acting));
      line.className = `sl-l sl-hot ${this.colour(lanes[0])} ${lanes[0] === acting ? "sl-act" : ""}`;
      const chips = make("span", "sl-ats");
      lanes.slice(0, 3).forEach((lane, i) => {
        const more = i === 2 && lanes.length > 3;
        const idle = this.lanes[lane].waits === null ? "" : "sl-idle";
        const chip = make("i", more ? "sl-at sl-k0" : `sl-at ${this.colour(lane)} ${idle}`);
        chip.dataset.at = more ? `+${lanes.length - 2}` : this.data.lanes[lane][0];
        chips.append(chip);
      });
      line.prepend(chips);
      return line;
    });
  }

  list() {
    const waiting = group(this.lanes, "waits");
    const name = (lane) => [make("b", `sl-at ${this.colour(lane)}`, this.data.lanes[lane][0]), ` ${this.data.lanes[lane][1]} `];
    const row = ([tag, noun, lock], i) => {
      const waiters = waiting.get(i) || [];
      const holder = this.holders.get(i);
      if (!lock && !waiters.length) return [];
      const item = make("li", "");
      item.append(make("strong", "", lock ? tag : noun), " ");
      if (lock) item.append(...(holder === undefined ? [lock > 1 ? "? " : "비어 있음 "] : [...name(holder), "쥠 "]));
      if (lock && waiters.length) item.append("· ");
      item.append(...waiters.slice(0, 6).flatMap(name));
      if (waiters.length) item.append(waiters.length > 6 ? `외 ${waiters.length - 6} 기다림` : "기다림");
      return [item];
    };
    const rows = [...this.data.things.flatMap(row), ...row(["", "시간", 0], -1)];
    this.locks.replaceChildren(...(rows.length ? rows : [make("li", "", "기다리는 쪽이 없습니다.")]));
  }

  print() {
    const texts = this.output.length ? this.output : ["o아직 출력이 없습니다."];
    this.sofar.replaceChildren(...texts.map((text) => make("span", text[0] === "e" ? "sl-err-in" : "", text.slice(1))));
    this.sofar.scrollTop = this.sofar.scrollHeight;
  }

  tell([, lane, kind, line, say = -1, , output = -1]) {
    const { lanes, says } = this.data;
    let text = say < 0 ? `${lanes[lane][2]}: ${line}번째 줄` : says[say];
    if (output >= 0) text = text.replace(/\.$/, `: ${says[output].slice(1).trim()}`);
    const source = say < 0 && this.lines.get(line);
    const time = this.time / 1000;
    const count = `${this.now + 1} / ${this.last + 1} · ${time < 1000 ? `${+time.toPrecision(3)} ms` : `${time.toFixed() / 1000}초`}`;
    this.count.textContent = count;
    this.text.textContent = source ? `${text} — ${source.textContent.trim()}` : text;
    this.text.parentNode.classList.toggle("sl-whole", KINDS[kind] === "stop");
    this.range.setAttribute("aria-valuetext", `${text} ${count}`);
    const loud = this.timer ? /write|raise|stop/.test(KINDS[kind]) : document.activeElement !== this.range;
    if (loud) this.live.textContent = text;
  }

  follow() {
    const line = this.marked.find((one) => one.matches(".sl-act")) || this.marked[0];
    if (!line || getComputedStyle(this.root).position !== "sticky") return;
    const box = (element) => element.getBoundingClientRect();
    const top = box(document.querySelector(".md-header") || document.head).bottom;
    const room = box(this.root).top - top;
    const at = box(line).top - top;
    if (at > 0 && at + line.offsetHeight < room) return;
    scrollBy({ top: at - room * (at > 0 ? 0.7 : 0.3), behavior: calm.matches ? "auto" : "smooth" });
  }

  close() {
    this.pause();
    this.stopping.abort();
    this.lanes = [];
    this.mark(-1);
    this.cursor.remove();
    this.place.replaceWith(this.timeline);
    if (this.root.contains(document.activeElement)) this.button.focus();
    this.root.remove();
    players.delete(this.figure);
    this.label(false);
  }
}

document.documentElement.classList.add("sl-js");
document.addEventListener("click", ({ target }) => {
  const button = target.closest(".sl-open");
  if (!button) return;
  const figure = button.closest(".sl-block");
  const open = players.get(figure);
  if (open) open.close();
  if (!open || open.button !== button) players.set(figure, new Player(button.closest(".sl-replay"), button));
});
