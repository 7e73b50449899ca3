// <section data-plot-draw="id" hidden> draws the outline whose text stands in the field with that id: by mouse, finger,
// keys or by walking along the edge. What is typed or pasted into the field is drawn too; the form sends only the field.
import * as ground from "./plot/ground.js";
import picture from "./plot/picture.js";
import walk from "./plot/walk.js";

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const TAP = 8; // further than this, in pixels, and it is a drag

export default function plotDraw(document) {
  for (const board of document.querySelectorAll("[data-plot-draw]")) {
    board.hidden = false;
    start(board, document.getElementById(board.dataset.plotDraw));
  }
}

function start(board, field) {
  const find = (name) => board.querySelector(`[data-plot="${name}"]`);
  const svg = board.querySelector("svg");
  // One unit is one pixel, so that corners are as large for a finger on a phone as elsewhere.
  const width = Math.round(svg.getBoundingClientRect().width) || 600;
  const height = Math.round(width * 0.75);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const around = JSON.parse(board.dataset.around);
  const middle = JSON.parse(board.dataset.middle);
  const say = (text) => (find("said").textContent = text);
  let corners = ground.cornersOf(field.value || board.dataset.outline);
  let chosen = -1;
  let aiming = false;
  const before = [];
  const rings = around.flatMap((one) => one.ring ?? []);
  const seen = corners.length > 0 ? corners : rings.length > 0 ? rings : [middle];
  let look = ground.around(seen, width, height, corners.length > 0 ? 60 : 600);
  const drawn = picture(svg, (at) => `vĩ độ ${at[1].toFixed(5)}, kinh độ ${at[0].toFixed(5)}`);

  function show() {
    const crossing = ground.crossing(corners);
    drawn({ look, plot: corners, chosen, crossing, aim: aiming && look.centre, around });
    find("area").textContent =
      corners.length < 3 ? `${corners.length} góc, cần ít nhất 3` : `${hectares(ground.area(corners))} ha, ${corners.length} góc`;
    find("crossing").hidden = crossing === null;
    find("undo").disabled = before.length === 0;
    find("delete").disabled = chosen < 0;
    find("clear").disabled = corners.length === 0;
    find("scale").textContent = `Khung rộng khoảng ${Math.round(look.metresAUnit * width).toLocaleString("vi-VN")} m`;
  }
  function change(next, choice) {
    before.push(corners);
    put(next, choice);
  }
  function put(next, choice) {
    corners = next;
    chosen = Math.min(choice, corners.length - 1);
    field.value = corners.length < 3 ? "" : ground.geoJson(corners);
    show();
  }
  const add = (at) => change([...corners, at], corners.length);
  const move = (i, at) => put(corners.map((old, j) => (j === i ? at : old)), i);
  const remove = () => chosen >= 0 && change(corners.filter((_, i) => i !== chosen), chosen - 1);
  function step([x, y], far) {
    const length = far ? 50 : 5;
    if (chosen < 0) {
      look = look.moved(x * length * 4, y * length * 4);
      show();
    } else {
      const [px, py] = look.toPicture(corners[chosen]);
      before.push(corners);
      move(chosen, look.toGround([px + x * length, py + y * length]));
    }
  }
  function zoom(factor) {
    look = look.scaled(factor);
    show();
  }

  const press = {
    undo: () => before.length > 0 && put(before.pop(), -1),
    delete: remove,
    clear: () => change([], -1),
    add: () => add(look.centre),
    in: () => zoom(1 / 1.6),
    out: () => zoom(1.6),
    up: () => step(STEPS.ArrowUp),
    down: () => step(STEPS.ArrowDown),
    left: () => step(STEPS.ArrowLeft),
    right: () => step(STEPS.ArrowRight),
  };
  Object.entries(press).forEach(([name, act]) => find(name).addEventListener("click", act));
  const feet = walk({
    distance: ground.metres,
    say,
    add: (at) => (seeing(at), add(at)),
    ended: () => (find("walk").textContent = "Đi dọc bờ"),
  });
  walking(find, feet);
  function seeing(at) {
    const [x, y] = look.toPicture(at);
    if (x < 0 || y < 0 || x > width || y > height) {
      look = ground.view(at, look.metresAUnit, width, height);
    }
  }

  svg.addEventListener("keydown", (event) => {
    const corner = cornerOf(event);
    if (corner >= 0 || event.key in STEPS) {
      chosen = corner; // on the sheet itself the arrows move the sheet
    }
    if (event.key in STEPS) {
      step(STEPS[event.key], event.shiftKey);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      remove();
    } else if (event.key === "Enter" || event.key === " ") {
      corner >= 0 ? show() : add(look.centre);
    } else if (event.key === "Escape") {
      chosen = -1;
      svg.focus();
      show();
    } else if (event.key === "+" || event.key === "=" || event.key === "-") {
      zoom(event.key === "-" ? 1.6 : 1 / 1.6);
    } else {
      return;
    }
    event.preventDefault();
  });
  svg.addEventListener("focus", () => ((aiming = true), (chosen = -1), show()));
  svg.addEventListener("blur", () => ((aiming = false), show()));
  svg.addEventListener("focusin", (event) => cornerOf(event) >= 0 && ((chosen = cornerOf(event)), show()));

  let held = null;
  const place = (event) => {
    const box = svg.getBoundingClientRect();
    return [((event.clientX - box.left) * width) / box.width, ((event.clientY - box.top) * height) / box.height];
  };
  svg.addEventListener("pointerdown", (event) => {
    held = { corner: cornerOf(event), from: place(event), at: place(event), look, dragged: false, corners };
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!held) {
      return;
    }
    held.at = place(event);
    const [x, y] = [held.at[0] - held.from[0], held.at[1] - held.from[1]];
    held.dragged ||= Math.hypot(x, y) > TAP;
    if (held.dragged && held.corner >= 0) {
      move(held.corner, look.toGround(held.at));
    } else if (held.dragged) {
      look = held.look.moved(-x, -y);
      show();
    }
  });
  svg.addEventListener("pointerup", () => {
    if (held && held.dragged && held.corner >= 0) {
      before.push(held.corners);
    } else if (held && held.corner >= 0) {
      chosen = held.corner;
    } else if (held && !held.dragged) {
      add(look.toGround(held.at));
    }
    held = null;
    show();
  });
  svg.addEventListener("pointercancel", () => (held = null));
  field.addEventListener("change", () => {
    const typed = ground.cornersOf(field.value);
    if (typed.length > 0) {
      before.push(corners);
      corners = typed;
      look = ground.around(corners, width, height, 60);
    }
    show();
  });
  show();
}

function walking(find, feet) {
  find("walk").hidden = find("here").hidden = !feet.possible;
  find("here").addEventListener("click", () => feet.here());
  find("walk").addEventListener("click", () => {
    if (feet.isWalking()) {
      feet.stop();
    } else {
      feet.start();
      find("walk").textContent = "Thôi đi, giữ các góc";
    }
  });
}

function cornerOf(event) {
  const corner = event.target.closest("[data-corner]");
  return corner ? Number(corner.dataset.corner) : -1;
}

function hectares(squareMetres) {
  return (squareMetres / 10000).toLocaleString("vi-VN", { maximumFractionDigits: squareMetres < 1000 ? 4 : 2 });
}
