package vn.chophien.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.KeyedHash;

/** What readers and staff say of a review or a question, whichever it is. */
@Dependent
class VoiceReports {

    @Inject
    VoiceDeskRepository desks;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    /** Who reports is kept as a hash of their address, which nobody finds again without the server's key. */
    void report(String kind, long id, HiddenFor reason, String address) {
        byte[] reporter = KeyedHash.sha256(secrets.named("review"), address);
        desks.report(kind, id, reason.name(), reporter, clock.instant());
    }

    /** Staff have looked at the reports, whatever they decided. */
    void settle(String kind, long id) {
        desks.settle(kind, id, clock.instant());
    }

    static HiddenFor required(@Nullable HiddenFor reason) {
        if (reason == null) {
            throw InvalidInput.of("reason", "Hãy chọn lý do trong danh sách.");
        }
        return reason;
    }
}
