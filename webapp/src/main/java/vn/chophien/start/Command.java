package vn.chophien.start;

/** What is asked of this one run. Only on the command line: none of it may linger in a file. */
enum Command {
    FRESH("--fresh", "Xóa dữ liệu cũ rồi bắt đầu lại (có hỏi)", "delete the data and start over (asks first)"),
    YES("--yes", "Không hỏi lại", "do not ask"),
    MIGRATE_ONLY("--migrate-only", "Chỉ nâng cấp cơ sở dữ liệu rồi dừng", "bring the database up to date, then end"),
    HELP("--help", "Xem phần này", "show this"),
    VERSION("--version", "Xem phiên bản", "show the version");

    private final String option;
    private final String vietnamese;
    private final String english;

    Command(String option, String vietnamese, String english) {
        this.option = option;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String option() {
        return option;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }
}
