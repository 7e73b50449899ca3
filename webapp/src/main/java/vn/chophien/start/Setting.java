package vn.chophien.start;

import java.util.Locale;

/**
 * What can be set, once for all places: on the command line, in the environment, and as a property in the data
 * folder's {@code chophien.properties}. The server reads the same properties through MicroProfile Config.
 */
enum Setting {
    DATA("data", "DIR", "data", "Thư mục giữ dữ liệu", "folder that keeps the data"),
    PORT("port", "N", "8080", "Cổng của trang web", "port of the web pages"),
    HOST(
            "host",
            "ADDR",
            "0.0.0.0",
            "Địa chỉ nghe; 127.0.0.1 nếu chỉ dùng trên máy này",
            "address to listen on; 127.0.0.1 for this machine only"),
    BASE_URL(
            "base-url",
            "URL",
            "http://<LAN>:<port>",
            "Địa chỉ mà khách nhìn thấy, in trong mã QR",
            "address that visitors see, and that QR codes carry"),
    DATABASE_URL(
            "database",
            "URL",
            "",
            "MariaDB ≥ 10.6 hoặc MySQL ≥ 8.0 có sẵn, thay cho bản đi kèm",
            "a MariaDB ≥ 10.6 or MySQL ≥ 8.0 of yours instead of the embedded one"),
    DATABASE_USER("database-user", "NAME", "", "Tên đăng nhập của cơ sở dữ liệu đó", "user of that database"),
    DATABASE_PASSWORD(
            "database-password",
            "TEXT",
            "",
            "Mật khẩu của cơ sở dữ liệu đó; nên đặt trong biến môi trường",
            "its password; better given in the environment"),
    DEMO(
            "no-demo",
            "",
            "true",
            "Không nạp dữ liệu minh họa vào cơ sở dữ liệu còn trống",
            "do not load the demo world into an empty database"),
    DEMO_SIZE(
            "demo-size",
            "N",
            "0",
            "Nhân dữ liệu minh họa lên N sản phẩm, 2N lô, N/2 đơn, để thử tải",
            "grow the demo world to N products, 2N lots, N/2 orders, for load tests"),
    SERVER_JVM_OPTIONS(
            "server-jvm-options",
            "TEXT",
            "-Xmx512m -XX:+UseSerialGC",
            "Tùy chọn Java của máy chủ web",
            "Java options of the web server");

    private final String option;
    private final String value;
    private final String fallback;
    private final String vietnamese;
    private final String english;

    Setting(String option, String value, String fallback, String vietnamese, String english) {
        this.option = option;
        this.value = value;
        this.fallback = fallback;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String option() {
        return "--" + option;
    }

    /** What the help calls its value; empty for an option that stands alone and means {@code false}. */
    String value() {
        return value;
    }

    String property() {
        return switch (this) {
            case DATABASE_URL -> "chophien.database.url";
            case DATABASE_USER -> "chophien.database.user";
            case DATABASE_PASSWORD -> "chophien.database.password";
            case DEMO -> "chophien.demo";
            default -> "chophien." + option;
        };
    }

    String environment() {
        return environment(property());
    }

    /** The variable in which MicroProfile Config looks for a property. */
    static String environment(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    String fallback() {
        return fallback;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
