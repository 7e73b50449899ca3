package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.ServerSecrets;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.TextSealing;

/** Packages at rest: sealed in pieces, released by a second person, handed out with each reading noted. */
@ApplicationScoped
@Retried
@Transactional
public class DisclosurePackageService {

    private static final int PIECE_BYTES = 256 * 1024;

    @Inject
    DisclosureRepository requests;

    @Inject
    DisclosureService disclosures;

    @Inject
    ServerSecrets secrets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Keeps what was put together; an older package that was not released counts no more. */
    long keep(long disclosureId, Compiled made, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        DisclosureView request = disclosures.locked(disclosureId);
        DisclosureService.requireOpen(request);
        if (request.released()) {
            throw new RuleViolation("disclosure.released", "Gói trước đã được duyệt. Hãy giao gói đó.");
        }
        long id = requests.addPackage(disclosureId, made, staff.accountId(), staff.name(), clock.instant());
        TextSealing sealing = sealing();
        try (InputStream in = Files.newInputStream(made.zip())) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(PIECE_BYTES); piece.length > 0; piece = in.readNBytes(PIECE_BYTES)) {
                requests.addPiece(id, seq, sealing.sealBytes(piece, owner(id, seq)));
                seq++;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        audit.record(
                staff,
                "disclosure.compile",
                DisclosureService.OBJECT,
                disclosureId,
                null,
                made.files().size() + " tệp, SHA-256 " + made.sha256(),
                null);
        return id;
    }

    /** Nobody lets data out alone. */
    public void release(long disclosureId, long packageId, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        DisclosureView request = disclosures.locked(disclosureId);
        DisclosurePackage made = find(disclosureId, packageId);
        if (made.isReleased()) {
            return;
        }
        DisclosureService.requireOpen(request);
        if (made.madeById() == staff.accountId()) {
            throw new RuleViolation(
                    "disclosure.needs-second", "Bạn là người lập gói, nên cần một cán bộ khác xem và duyệt.");
        }
        if (requests.packages(disclosureId).get(0).id() != packageId) {
            throw new RuleViolation("disclosure.newer", "Đã có gói mới hơn. Hãy tải lại trang và duyệt gói đó.");
        }
        requests.released(packageId, staff.accountId(), staff.name(), clock.instant());
        audit.record(
                staff,
                "disclosure.release",
                DisclosureService.OBJECT,
                disclosureId,
                null,
                "SHA-256 " + made.sha256(),
                null);
    }

    /**
     * Lets its bytes be read: before the release only by whoever may release it. Every reading is noted.
     *
     * @return how it is called and how long it is
     */
    public DisclosurePackage open(long disclosureId, long packageId, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        DisclosurePackage made = find(disclosureId, packageId);
        if (made.droppedAt() != null) {
            throw new RuleViolation("disclosure.dropped", "Nội dung gói đã được xóa sau khi giao. Mã băm vẫn còn.");
        }
        if (!made.isReleased() && made.madeById() == staff.accountId()) {
            throw new RuleViolation(
                    "disclosure.needs-second", "Gói chưa được duyệt. Người thứ hai tải về xem trước khi duyệt.");
        }
        audit.recordReading(
                staff, "disclosure.read", DisclosureService.OBJECT, disclosureId, "SHA-256 " + made.sha256());
        return made;
    }

    /** A piece after {@link #open}; empty after the last. */
    public byte[] piece(long packageId, int seq, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        return requests.piece(packageId, seq)
                .map(kept -> sealing().openBytes(kept, owner(packageId, seq)))
                .orElseGet(() -> new byte[0]);
    }

    private DisclosurePackage find(long disclosureId, long packageId) {
        return requests.findPackage(packageId)
                .filter(one -> one.disclosureId() == disclosureId)
                .orElseThrow(() -> new NotFound("package", packageId));
    }

    /** Throws bytes away that were handed over long ago; what was in them and their hashes stay. */
    void dropOld(Duration kept) {
        Instant now = clock.instant();
        List<Long> old = requests.old(now.minus(kept));
        old.forEach(id -> requests.drop(id, now));
    }

    private TextSealing sealing() {
        return new TextSealing(secrets.named("disclosure"));
    }

    private static String owner(long packageId, int seq) {
        return "disclosure " + packageId + " " + seq;
    }
}
