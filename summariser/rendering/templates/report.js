"use strict";
// Draws the report from its data: totals, plots as SVG, and one table at a time, searched, sorted and paged.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const PAGE = 100;
  const SVG = "http://www.w3.org/2000/svg";
  const STATUSES = ["pledged", "agreed", "planned", "conditional", "ordered", "refused", "fulfilled", "broken", "denied"];
  const color = (index) => `var(--c${index % 9})`;
  const count = (name) => (data[name] ? Object.values(data[name])[0].length : 0);
  const number = (value) => (typeof value === "number" ? value.toLocaleString("en") : value);
  const sum = (values) => values.reduce((total, value) => total + (value ?? 0), 0);

  const element = (name, attributes = {}, ...children) => {
    const made = name.startsWith("svg:") ? document.createElementNS(SVG, name.slice(4)) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const group = (keys) => {
    const found = new Map();
    keys.forEach((key, row) => key && (found.get(key)?.push(row) ?? found.set(key, [row])));
    return [...found].sort((one, other) => other[1].length - one[1].length);
  };

  // Articles by record.
  const records = data.records;
  const rowOfRecord = new Map(records.id.map((id, row) => [id, row]));
  const published = (id) => records.published[rowOfRecord.get(id)]?.slice(0, 10) ?? null;
  const titleOf = (id) => records.title[rowOfRecord.get(id)] ?? records.headline[rowOfRecord.get(id)] ?? "";
  for (const name of ["commitments", "figures", "actors"]) {
    data[name].article = data[name].record_id.map(titleOf);
    data[name].published = data[name].record_id.map(published);
  }

  const totals = () => {
    const outcomes = group(data.inputs.status);
    const failures = group(data.inputs.reason.map((reason, row) => data.inputs.status[row] === "failed" && (reason ?? "unknown")));
    const cost = records.cost_usd.every((value) => value === null) ? "unknown" : "$" + sum(records.cost_usd).toFixed(4);
    const entries = [
      ["articles", count("records")], ["commitments", count("commitments")], ["figures", count("figures")],
      ["actors", new Set(data.actors.name).size], ["cost", cost],
      ["tokens in / out", `${number(sum(records.input_tokens))} / ${number(sum(records.output_tokens))}`],
      ["seconds an article", records.seconds.length ? (sum(records.seconds) / records.seconds.length).toFixed(2) : "–"],
      ...outcomes.map(([status, rows]) => [`inputs ${status}`, rows.length]),
      ...failures.map(([reason, rows]) => [`failed: ${reason}`, rows.length]),
    ];
    for (const [label, value] of entries)
      byId("totals").append(element("div", {}, element("dt", {}, label), element("dd", {}, String(number(value)))));
    if (byId("retry")) byId("retry").hidden = !data.inputs.status.includes("failed");
  };

  const plot = (title, ...parts) => byId("plots").append(element("div", { class: "plot" }, element("h3", {}, title), ...parts));
  const svg = (height, label, ...children) =>
    element("svg:svg", { viewBox: `0 0 480 ${height}`, role: "img", "aria-label": label }, ...children);
  const text = (x, y, words, attributes = {}) => element("svg:text", { x, y, ...attributes }, words);
  const short = (words, most = 26) => (words.length > most ? words.slice(0, most - 1) + "…" : words);

  const commitmentsByActor = () => {
    const actors = group(data.commitments.by).slice(0, 12);
    if (!actors.length) return;
    const widest = actors[0][1].length;
    const bars = actors.flatMap(([name, rows], line) => {
      let x = 170;
      const y = line * 22 + 4;
      const parts = STATUSES.flatMap((status, index) => {
        const many = rows.filter((row) => data.commitments.status[row] === status).length;
        if (!many) return [];
        const width = (many / widest) * 270;
        const bar = element("svg:rect", { x, y, width: Math.max(width - 1, 1), height: 15, fill: color(index) },
          element("svg:title", {}, `${name}: ${many} ${status}`));
        x += width;
        return [bar];
      });
      return [text(165, y + 12, short(name), { "text-anchor": "end" }), ...parts, text(x + 5, y + 12, String(rows.length), { class: "soft-text" })];
    });
    const used = STATUSES.filter((status) => data.commitments.status.includes(status));
    plot("Commitments by actor and status", svg(actors.length * 22 + 8, "Bars: commitments of the actors with most", ...bars),
      element("ul", { class: "legend" }, ...used.map((status) => element("li", {}, element("i"), status))));
    byId("plots").lastChild.querySelectorAll(".legend i").forEach((swatch, index) => {
      swatch.style.background = color(STATUSES.indexOf(used[index]));
    });
  };

  const day = (iso) => Date.parse(iso + "T00:00:00Z") / 864e5;
  const scale = (values, from, to) => {
    let low = Infinity, high = -Infinity;  // a call has no room for a hundred thousand arguments
    for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
    return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
  };

  const dueDates = () => {
    const due = data.commitments.when_end.map((end, row) => [end ?? data.commitments.when_start[row], row]).filter(([when]) => when);
    if (!due.length) return;
    const x = scale(due.map(([when]) => day(when)), 20, 460);
    const stacks = new Map();
    const dots = due.map(([when, row]) => {
      const at = Math.round(x(day(when)) / 8) * 8;
      const level = stacks.get(at) ?? 0;
      stacks.set(at, level + 1);
      const { by, action, status } = data.commitments;
      return element("svg:circle", { cx: at, cy: 130 - Math.min(level, 14) * 8, r: 3.5, fill: color(STATUSES.indexOf(status[row])) },
        element("svg:title", {}, `${when} · ${by[row] ?? "not said"}: ${action[row]} (${status[row]})`));
    });
    const ordered = due.map(([when]) => when).sort();
    plot("Due dates", svg(160, "Dots: commitments by their due date", element("svg:line", { x1: 20, x2: 460, y1: 138, y2: 138, class: "axis" }), ...dots,
      text(20, 155, ordered[0], { class: "soft-text" }), text(460, 155, ordered.at(-1), { class: "soft-text", "text-anchor": "end" })));
  };

  const figureOverTime = () => {
    const key = (row) => (data.figures.what[row] && data.figures.value[row] !== null ? `${data.figures.what[row]}${data.figures.unit[row] ? ` (${data.figures.unit[row]})` : ""}` : null);
    const series = group(data.figures.text.map((_, row) => key(row))).filter(([, rows]) => rows.length > 1 && rows.some((row) => data.figures.published[row])).slice(0, 200);
    if (!series.length) return;
    const choice = element("select", { "aria-label": "What is counted" }, ...series.map(([name], index) => element("option", { value: index }, name)));
    const place = element("div");
    const draw = () => {
      const rows = series[choice.value][1].filter((row) => data.figures.published[row]).sort((a, b) => data.figures.published[a].localeCompare(data.figures.published[b]));
      const days = rows.map((row) => day(data.figures.published[row]));
      const x = scale(days, 40, 440), y = scale([0, ...rows.map((row) => data.figures.value[row])], 125, 20);
      const points = rows.map((row, index) => `${x(days[index])},${y(data.figures.value[row])}`).join(" ");
      const dots = rows.map((row, index) => element("svg:circle", { cx: x(days[index]), cy: y(data.figures.value[row]), r: 4, fill: color(4) },
        element("svg:title", {}, `${data.figures.published[row]} · ${data.figures.text[row]} · ${data.figures.article[row]}`)));
      place.replaceChildren(svg(160, "Line: the figure from article to article", element("svg:line", { x1: 40, x2: 440, y1: 130, y2: 130, class: "axis" }),
        element("svg:polyline", { points, fill: "none", stroke: color(4), "stroke-width": 1.5 }), ...dots,
        ...rows.filter((_, index) => index === 0 || index === rows.length - 1).map((row) =>
          text(x(day(data.figures.published[row])), y(data.figures.value[row]) - 8, short(data.figures.text[row], 18),
            { "text-anchor": row === rows[0] ? "start" : "end", class: "soft-text" })),
        text(40, 150, data.figures.published[rows[0]], { class: "soft-text" }), text(440, 150, data.figures.published[rows.at(-1)], { class: "soft-text", "text-anchor": "end" })));
    };
    choice.addEventListener("change", draw);
    plot("A figure over time", choice, place);
    draw();
  };

  const actorsTogether = () => {
    const pairs = new Map();
    for (const [, rows] of group(data.actors.record_id)) {
      const names = [...new Set(rows.map((row) => data.actors.name[row]))].sort().slice(0, 30);
      names.forEach((one, index) => names.slice(index + 1).forEach((other) => {
        const pair = `${one} + ${other}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }));
    }
    const most = [...pairs].filter(([, many]) => many > 1).sort((one, other) => other[1] - one[1]).slice(0, 10);
    if (!most.length) return;
    const lines = most.flatMap(([pair, many], line) => [
      text(0, line * 30 + 12, short(pair, 66)),
      element("svg:rect", { x: 0, y: line * 30 + 16, width: (many / most[0][1]) * 420, height: 6, fill: color(6) }),
      text((many / most[0][1]) * 420 + 6, line * 30 + 23, String(many), { class: "soft-text" }),
    ]);
    plot("Actors in the same articles", svg(most.length * 30 + 4, "Bars: pairs of actors by the articles that name both", ...lines));
  };

  // Tables.
  const TABLES = {
    Articles: ["records", ["title", "published", "source", "language", "headline", "rejected", "cost_usd", "seconds"]],
    Commitments: ["commitments", ["by", "action", "to", "status", "when_text", "when_start", "when_end", "condition", "stated_by", "published", "article"]],
    Figures: ["figures", ["text", "value", "high", "unit", "what", "approximation", "as_of", "published", "article"]],
    Actors: ["actors", ["name", "kind", "role", "published", "article"]],
    Inputs: ["inputs", ["source", "status", "reason", "message", "attempts", "updated"]],
  };
  if (data.ledger) TABLES.Ledger = ["ledger", ["by", "action", "to", "status", "due", "overdue", "steps", "changed"]];
  const state = { tab: "Articles", sort: null, down: false, page: 0, rows: [] };
  const lower = new Map();
  const searchable = (name) => {
    if (!lower.has(name)) {
      const [table, columns] = TABLES[name];
      lower.set(name, Array.from({ length: count(table) }, (_, row) => columns.map((column) => data[table][column][row] ?? "").join(" ").toLowerCase()));
    }
    return lower.get(name);
  };
  const select = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const texts = searchable(state.tab);
    state.rows = texts.flatMap((line, row) => (words.every((word) => line.includes(word)) ? [row] : []));
    if (state.sort) {
      const values = data[TABLES[state.tab][0]][state.sort];
      const order = (one, other) => (typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other)));
      state.rows.sort((one, other) => {
        if (values[one] === null || values[other] === null) return (values[one] === null) - (values[other] === null);
        return state.down ? order(values[other], values[one]) : order(values[one], values[other]);
      });
    }
    state.page = 0;
    draw();
  };
  const cell = (column, value) => {
    if (typeof value === "number") return element("td", { class: "number" }, number(value));
    return element("td", { dir: "auto", class: column === "status" ? "status" : null }, value ?? "");
  };
  const heading = (column) => {
    const sorted = state.sort === column;
    const button = element("button", { type: "button" }, column.replaceAll("_", " ") + (sorted ? (state.down ? " ↓" : " ↑") : ""));
    button.addEventListener("click", () => {
      state.down = sorted && !state.down;
      state.sort = column;
      select();
    });
    return element("th", { scope: "col", "aria-sort": sorted ? (state.down ? "descending" : "ascending") : null }, button);
  };
  // The steps of a thread, below its row.
  const history = (row, columns) => {
    const steps = data.ledger.history[row].map(([when, change, quote, source]) =>
      element("li", {}, `${when ?? "?"} · ${change} `, element("q", { dir: "auto" }, quote), ` ${source}`));
    return element("tr", { class: "history" }, element("td", { colspan: columns.length }, element("ol", {}, ...steps)));
  };
  const opening = (line, row, columns) => {
    const steps = data.ledger.steps[row];
    const button = element("button", { type: "button", "aria-expanded": "false", "aria-label": `History, steps: ${steps}` }, `${steps} ▸`);
    line.children[columns.indexOf("steps")].replaceChildren(button);
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      toggle();
    });
    const toggle = () => {
      const open = button.getAttribute("aria-expanded") === "true";
      if (open) line.nextSibling.remove();
      else line.after(history(row, columns));
      button.setAttribute("aria-expanded", String(!open));
      button.textContent = `${steps} ${open ? "▸" : "▾"}`;
    };
    line.addEventListener("click", toggle);
    return line;
  };
  const line = (row, table, columns) => {
    const made = element("tr", {}, ...columns.map((column) => cell(column, data[table][column][row])));
    return table === "ledger" ? opening(made, row, columns) : made;
  };
  const draw = () => {
    const [table, columns] = TABLES[state.tab];
    const from = state.page * PAGE;
    const rows = state.rows.slice(from, from + PAGE).map((row) => line(row, table, columns));
    byId("table").replaceChildren(element("table", {}, element("thead", {}, element("tr", {}, ...columns.map(heading))), element("tbody", {}, ...rows)));
    byId("shown").textContent = state.rows.length ? `${from + 1}–${from + rows.length} of ${number(state.rows.length)}` : "nothing found";
    byId("previous").disabled = from === 0;
    byId("next").disabled = from + PAGE >= state.rows.length;
    document.querySelectorAll("#tabs button").forEach((tab) => tab.setAttribute("aria-selected", String(tab.textContent === state.tab)));
  };
  for (const name of Object.keys(TABLES)) {
    const tab = element("button", { type: "button", role: "tab" }, name);
    tab.addEventListener("click", () => {
      Object.assign(state, { tab: name, sort: null, down: false });
      select();
    });
    byId("tabs").append(tab);
  }
  byId("search").addEventListener("input", select);
  for (const [id, step] of [["previous", -1], ["next", 1]])
    byId(id).addEventListener("click", () => {
      state.page += step;
      draw();
    });

  totals();
  commitmentsByActor();
  dueDates();
  figureOverTime();
  actorsTogether();
  select();
})();
