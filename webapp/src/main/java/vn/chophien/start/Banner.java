package vn.chophien.start;

import java.net.URI;
import vn.chophien.db.demo.DemoWorld;
import vn.chophien.trace.label.QrCode;

/** What is shown once everything runs: where to look, who to be, and a lot to scan. */
record Banner(Addresses addresses, String baseUrl, Console.Drawing drawing) {

    private static final String RULE = " " + "─".repeat(66) + "\n";

    /** A code that says "localhost" would send a phone to itself. */
    private static final String ONLY_HERE = """
              Điện thoại chưa mở được địa chỉ này: hãy đặt --base-url (và bỏ --host nếu có).
              A phone cannot open this yet: give --base-url (and no --host).
            """;

    String draw(Showcase showcase) {
        StringBuilder text = new StringBuilder("\n" + RULE);
        text.append("  Chợ đã mở · The market is open\n").append(RULE).append('\n');
        line(text, "Trên máy này · here", addresses.here() + "/");
        addresses
                .lan()
                .filter(lan -> !lan.equals(addresses.here()))
                .ifPresent(lan -> line(text, "Trong mạng · network", lan + "/"));
        if (!showcase.signIns().isEmpty()) {
            text.append("\n  Đăng nhập thử · sign in to try: ").append(addresses.here());
            text.append("/dang-nhap\n  Mật khẩu chung · password: ")
                    .append(DemoWorld.PASSWORD)
                    .append('\n');
            showcase.signIns()
                    .forEach(each -> line(text, each.role(), "%-12s %s".formatted(each.name(), each.person())));
        }
        showcase.lot().ifPresent(lot -> lot(text, lot));
        return text.append("\n  Dừng · stop: Ctrl-C\n").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-24s %s%n".formatted(name, value));
    }

    private void lot(StringBuilder text, Showcase.Lot lot) {
        String url = baseUrl + lot.path();
        text.append("\n  Chuyện của một lô hàng · the story of a lot:\n  ");
        text.append(lot.name()).append("\n  ").append(url).append('\n');
        if (Addresses.isLoopback(String.valueOf(URI.create(baseUrl).getHost()))) {
            text.append(ONLY_HERE);
        } else if (drawing != Console.Drawing.NONE) {
            qr(text, url);
        }
    }

    private void qr(StringBuilder text, String url) {
        QrCode code = QrCode.of(url, QrCode.Level.L);
        String drawn = drawing == Console.Drawing.COLOUR ? code.toTerminal() : code.toPlainTerminal();
        text.append("\n  Quét bằng điện thoại trong cùng mạng\n  scan with a phone in the same network:\n\n");
        drawn.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }
}
