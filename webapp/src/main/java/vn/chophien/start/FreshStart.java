package vn.chophien.start;

import java.io.IOException;

/** Asks before everything is deleted. */
final class FreshStart {

    private FreshStart() {}

    static void confirm(Settings settings, DataFolder data, Console console) throws IOException {
        if (settings.hasOwnDatabase()) {
            throw Failure.USAGE.of(
                    "--fresh chỉ dùng với cơ sở dữ liệu đi kèm", "--fresh is for the embedded database only");
        }
        String question = "Xóa toàn bộ dữ liệu trong " + data.path() + "? (c/k)\nDelete all data in this folder? (y/n)";
        if (data.holdsAnything() && !settings.asks(Command.YES) && !console.agrees(question)) {
            throw Failure.FRESH_NOT_CONFIRMED.of();
        }
    }
}
