// Puts ground, corners and what is wrong with them into the SVG.
const SVG = "http://www.w3.org/2000/svg";

export default function picture(svg, say) {
  const layer = (name) => svg.appendChild(part("g", { class: `canvas__${name}` }));
  const [ground, edge, corners, cross] = ["ground", "edge", "corners", "cross"].map(layer);

  return function draw({ look, plot, chosen, crossing, aim, around }) {
    const at = (point) => look.toPicture(point).map((number) => number.toFixed(1));
    const ring = (points) => `M${points.map((point) => at(point).join(" ")).join("L")}Z`;
    ground.replaceChildren(...around.flatMap((one) => surroundings(one, at, ring, look)));
    edge.replaceChildren(
      ...(plot.length > 1 ? [part("path", { d: ring(plot), class: crossing ? "is-wrong" : "" })] : []),
    );
    keepCorners(plot.length);
    plot.forEach((point, i) => {
      const [x, y] = at(point);
      const dot = corners.children[i];
      set(dot, { transform: `translate(${x} ${y})`, class: i === chosen ? "corner is-chosen" : "corner", "data-corner": i });
      set(dot, { "aria-label": `Góc ${i + 1}, ${say(point)}`, "aria-pressed": i === chosen });
    });
    const marks = [];
    if (crossing) {
      const [cx, cy] = at(crossing);
      marks.push(part("circle", { cx, cy, r: 9, class: "crossing" }));
    }
    if (aim) {
      const [x, y] = at(aim);
      marks.push(part("path", { d: `M${x - 12} ${y}h24M${x} ${y - 12}v24`, class: "aim" }));
    }
    cross.replaceChildren(...marks);
  };

  // The same elements stay, so that a corner that is moved by keys keeps the focus.
  function keepCorners(count) {
    while (corners.children.length > count) {
      corners.lastChild.remove();
    }
    while (corners.children.length < count) {
      const dot = part("g", { tabindex: 0, role: "button" });
      dot.append(part("circle", { r: 22, class: "corner__touch" }), part("circle", { r: 7 }));
      corners.append(dot);
    }
  }
}

function surroundings(one, at, ring, look) {
  if (one.ring) {
    const [x, y] = at(one.ring[0]);
    return [part("path", { d: ring(one.ring) }), label(one.name, x, y)];
  }
  const [cx, cy] = at(one.at);
  return one.radius
    ? [part("circle", { cx, cy, r: (one.radius / look.metresAUnit).toFixed(1) })]
    : [part("circle", { cx, cy, r: 5, class: "middle" }), label(one.name, Number(cx) + 9, cy)];
}

function label(text, x, y) {
  const words = part("text", { x, y });
  words.textContent = text;
  return words;
}

function part(name, attributes) {
  return set(document.createElementNS(SVG, name), attributes);
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}
