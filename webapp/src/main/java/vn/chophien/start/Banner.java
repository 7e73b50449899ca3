package vn.chophien.start;

import vn.chophien.db.demo.DemoWorld;
import vn.chophien.trace.label.QrCode;

/** What is shown once everything runs: where to look, who to be, and a lot to scan. */
record Banner(Addresses addresses, String baseUrl, boolean inColour) {

    private static final String RULE = " " + "─".repeat(66) + "\n";

    String draw(Showcase showcase) {
        StringBuilder text = new StringBuilder("\n" + RULE);
        text.append("  Chợ đã mở · The market is open\n").append(RULE).append('\n');
        line(text, "Trên máy này · here", addresses.here() + "/");
        addresses.lan().ifPresent(lan -> line(text, "Trong mạng · network", lan + "/"));
        if (!showcase.signIns().isEmpty()) {
            text.append("\n  Đăng nhập thử · sign in to try: ").append(addresses.here());
            text.append("/dang-nhap\n  Mật khẩu chung · password: ")
                    .append(DemoWorld.PASSWORD)
                    .append('\n');
            showcase.signIns()
                    .forEach(each -> line(text, each.role(), "%-12s %s".formatted(each.name(), each.person())));
        }
        showcase.lot().ifPresent(lot -> qr(text, lot));
        return text.append("\n  Dừng · stop: Ctrl-C\n").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-24s %s%n".formatted(name, value));
    }

    private void qr(StringBuilder text, Showcase.Lot lot) {
        String url = baseUrl + lot.path();
        QrCode code = QrCode.of(url, QrCode.Level.L);
        text.append("\n  Quét bằng điện thoại trong cùng mạng · scan with a phone in the same network:\n\n");
        String drawing = inColour ? code.toTerminal() : code.toPlainTerminal();
        drawing.lines().forEach(line -> text.append("    ").append(line).append('\n'));
        text.append("\n  ").append(lot.name()).append("\n  ").append(url).append('\n');
    }
}
