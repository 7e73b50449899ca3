package vn.chophien.start;

import java.util.List;

/** Every way in which starting or running can fail: its exit code, and one sentence in two languages. */
enum Failure {
    USAGE(
            2,
            "%1$s. Xem các tùy chọn: java -jar chophien.jar --help",
            "%2$s. For the options: java -jar chophien.jar --help"),
    JAVA_TOO_OLD(10, "Chợ Phiên cần Java 17 trở lên.", "Chợ Phiên needs Java 17 or newer."),
    FOLDER_NOT_WRITABLE(
            11,
            "Không ghi được vào thư mục dữ liệu %s. Hãy kiểm tra quyền và chỗ trống, hoặc chọn thư mục khác bằng --data.",
            "The data folder %s cannot be written to. Check rights and free space, or choose another one with --data."),
    FOLDER_IN_USE(
            12,
            "Thư mục dữ liệu %s đang được một Chợ Phiên khác dùng. Hãy dừng chương trình kia, hoặc chọn --data khác.",
            "The data folder %s is in use by another Chợ Phiên. Stop that one, or choose another --data."),
    PORT_TAKEN(
            13,
            "Cổng %s đã có chương trình khác dùng. Hãy chọn cổng khác bằng --port.",
            "Port %s is taken by another program. Choose another one with --port."),
    PORT_NOT_ALLOWED(
            24,
            "Hệ thống không cho người dùng này mở cổng %s. Hãy chọn cổng từ 1024 trở lên bằng --port.",
            "The system lets this user not listen on port %s. Choose one from 1024 upwards with --port."),
    HOST_UNKNOWN(
            25,
            "Máy này không có địa chỉ %s để nghe. Hãy chọn địa chỉ khác bằng --host.",
            "This machine has no address %s to listen on. Choose another one with --host."),
    DATABASE_UNREACHABLE(
            14,
            "Không kết nối được tới cơ sở dữ liệu %s. Hãy kiểm tra địa chỉ, cổng và mạng.",
            "The database %s cannot be reached. Check its address, its port and the network."),
    DATABASE_REFUSED(
            15,
            "Cơ sở dữ liệu %s từ chối: sai tên đăng nhập, sai mật khẩu hoặc thiếu quyền.",
            "The database %s refuses: wrong user, wrong password or missing rights."),
    DATABASE_UNKNOWN(
            16,
            "Máy chủ không có cơ sở dữ liệu nào tên như trong %s. Hãy tạo nó trước.",
            "The server has no database of the name in %s. Create it first."),
    SCHEMA_TOO_NEW(
            17,
            "Cơ sở dữ liệu đã được một bản Chợ Phiên mới hơn nâng cấp. Hãy chạy bản mới đó.",
            "The database was upgraded by a newer Chợ Phiên. Run that newer one."),
    MIGRATION_FAILED(18, "Không nâng cấp được cơ sở dữ liệu.", "The database could not be brought up to date."),
    EMBEDDED_DATABASE(
            19,
            "Cơ sở dữ liệu đi kèm không chạy được. Chi tiết trong %s",
            "The embedded database does not run. Details are in %s"),
    SERVER_DID_NOT_START(
            20,
            "Máy chủ web không khởi động được. Chi tiết trong %s",
            "The web server did not start. Details are in %s"),
    SERVER_DIED(
            21,
            "Máy chủ web dừng đột ngột; mọi thứ còn lại đã được dừng. Chi tiết trong %s",
            "The web server ended suddenly; everything else was stopped. Details are in %s"),
    FRESH_NOT_CONFIRMED(
            22,
            "Chưa được đồng ý nên không xóa gì. Thêm --yes nếu muốn xóa mà không hỏi.",
            "Nothing was deleted, as nobody agreed. Add --yes to delete without being asked."),
    INCOMPLETE(
            23,
            "Bộ cài thiếu tệp %s. Hãy chép lại cả thư mục.",
            "The distribution lacks the file %s. Copy the whole folder again."),
    UNEXPECTED(1, "Có lỗi ngoài dự kiến: %s", "An unexpected error: %s");

    private final int exitCode;
    private final String vietnamese;
    private final String english;

    Failure(int exitCode, String vietnamese, String english) {
        this.exitCode = exitCode;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    int exitCode() {
        return exitCode;
    }

    StartFailure of(Object... words) {
        return new StartFailure(this, vietnamese.formatted(words), english.formatted(words), List.of());
    }

    /** @param details lines for whoever looks for the cause, below the sentence */
    StartFailure because(List<String> details, Object... words) {
        return new StartFailure(this, vietnamese.formatted(words), english.formatted(words), details);
    }
}
