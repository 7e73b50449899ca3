package vn.chophien.start;

/** The answer to {@code --help}: all settings and commands, from the same table that reads them. */
final class Help {

    private Help() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                Chợ Phiên: chợ nông sản và OCOP của một tỉnh, truy xuất được từng lô hàng.
                A province's market of farm and OCOP goods, where every lot can be followed back.

                Cách dùng · Usage:  java -jar chophien.jar [tùy chọn · options]

                """);
        for (Command command : Command.values()) {
            entry(text, command.option(), command.vietnamese(), command.english());
        }
        text.append("""

                Các thiết lập sau còn có thể đặt bằng biến môi trường, hoặc trong tệp chophien.properties
                của thư mục dữ liệu. Ưu tiên: dòng lệnh, biến môi trường, tệp, mặc định.
                These can also be set in the environment, or as properties in the data folder's
                chophien.properties. The command line wins, then the environment, the file, the default.

                """);
        for (Setting setting : Setting.values()) {
            entry(text, setting.option() + " " + setting.value(), setting.vietnamese(), setting.english());
            text.append(" ".repeat(26))
                    .append(setting.environment())
                    .append(", ")
                    .append(setting.property());
            text.append(setting.fallback().isEmpty() ? "" : " [" + setting.fallback() + "]")
                    .append('\n');
        }
        text.append("\nMã thoát · Exit codes:\n\n");
        for (Failure failure : Failure.values()) {
            text.append("%5d  %s%n".formatted(failure.exitCode(), failure.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return text.toString();
    }

    private static void entry(StringBuilder text, String option, String vietnamese, String english) {
        text.append("  %-24s%s%n%26s%s%n".formatted(option, vietnamese, "", english));
    }
}
