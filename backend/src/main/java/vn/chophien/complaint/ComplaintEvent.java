package vn.chophien.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a complaint; the reporter reads all of them, so no event names a person. */
public record ComplaintEvent(
        Kind kind, Instant at, String who, @Nullable String words) {

    public enum Kind {
        RECEIVED("Chợ đã nhận phản ánh"),
        ACKNOWLEDGED("Cán bộ đã xem phản ánh"),
        SELLER_ASKED("Chợ đã hỏi người bán"),
        SELLER_ANSWERED("Người bán trả lời"),
        REPORTER_ADDED("Người báo viết thêm"),
        CASE_OPENED("Có thêm người báo về lô này"),
        CLOSED("Phản ánh đã kết thúc"),
        REJECTED("Phản ánh không được tính");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }
}
