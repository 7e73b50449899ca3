package vn.chophien.enrolment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dossier.
 *
 * @param who as the applicant may know them
 * @param words what was said with it
 * @param asks what was asked about which field
 */
public record DossierEvent(
        long id,
        Instant at,
        Kind kind,
        String who,
        @Nullable String words,
        List<Ask> asks) {

    /** What can happen. */
    public enum Kind {
        SENT("Đã gửi hồ sơ"),
        ASKED("Cán bộ yêu cầu bổ sung"),
        SENT_AGAIN("Đã gửi lại hồ sơ"),
        APPROVED("Đã duyệt"),
        REFUSED("Không duyệt");

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }

    /** What is to be mended where. */
    public record Ask(DossierField field, String words) {}

    public DossierEvent {
        asks = List.copyOf(asks);
    }
}
