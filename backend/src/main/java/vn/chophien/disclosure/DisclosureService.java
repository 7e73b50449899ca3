package vn.chophien.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.TimeLimit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;

/** Authorities' requests for data: recorded with their clock, met or refused, and known to the seller in time. */
@ApplicationScoped
@Retried
@Transactional
public class DisclosureService {

    static final String RULE = "DISCLOSURE";
    static final String OBJECT = "disclosure";
    private static final int SHORTEST_REASON = 10;

    @Inject
    DisclosureRepository requests;

    @Inject
    CalendarService calendar;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return its id, the same for the same form */
    public long record(WriteDisclosure request, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        Instant now = clock.instant();
        request.check(now);
        Instant receivedAt = request.receivedAt();
        if (receivedAt == null) {
            throw new IllegalStateException("Checked without its moment");
        }
        TimeLimit due = calendar.deadlines()
                .until(receivedAt, RULE)
                .orElseThrow(() -> InvalidInput.of(
                        "received-day", "Chưa có quy tắc về thời hạn cung cấp cho ngày này. Hãy xem lại."));
        boolean isNew = requests.add(request, lot(request), order(request), due, staff.name(), now);
        long id = requests.given(request.clientId(), request.sellerId(), request.number())
                .orElseThrow(() -> isNew
                        ? new NotFound("seller", request.sellerId())
                        : new RuleViolation(
                                "disclosure.key-used", "Biểu mẫu này đã ghi một yêu cầu khác. Hãy mở biểu mẫu mới."));
        if (isNew) {
            audit.record(
                    staff,
                    "disclosure.record",
                    OBJECT,
                    id,
                    null,
                    request.number() + " của " + request.authority(),
                    request.purpose());
        }
        return id;
    }

    private @Nullable Long lot(WriteDisclosure request) {
        if (request.lotNumber().isEmpty()) {
            return null;
        }
        return requests.lot(request.sellerId(), request.lotNumber().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> InvalidInput.of("lot", "Người bán này không có lô mang số này."));
    }

    private @Nullable String order(WriteDisclosure request) {
        if (request.orderNumber().isEmpty()) {
            return null;
        }
        String number = request.orderNumber().toUpperCase(Locale.ROOT);
        if (!requests.hasOrder(request.sellerId(), number)) {
            throw InvalidInput.of("order", "Người bán này không có đơn mang mã này.");
        }
        return number;
    }

    public Slice<DisclosureView> list(boolean done, Paging paging, Actor staff) {
        staff.requireStaff();
        return requests.page(done, paging);
    }

    public DisclosureFile find(long disclosureId, Actor staff) {
        staff.requireStaff();
        DisclosureView request =
                requests.find(disclosureId).orElseThrow(() -> new NotFound("disclosure", disclosureId));
        return new DisclosureFile(request, requests.packages(disclosureId));
    }

    /** What a seller may know of: all but what is secret for now. */
    public List<DisclosureView> known(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.LOOK);
        return requests.known(sellerId, today());
    }

    /** Ends a request without data, such as one without a ground or about somebody who is not here. */
    public void refuse(long disclosureId, String reason, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                reason.length() >= SHORTEST_REASON, "reason", "Hãy ghi lý do, ít nhất " + SHORTEST_REASON + " ký tự.");
        wrong.require(reason.length() <= 500, "reason", "Dài nhất 500 chữ.");
        wrong.throwIfAny();
        DisclosureView request = locked(disclosureId);
        if (request.state() == DisclosureState.REFUSED) {
            return;
        }
        requireOpen(request);
        requests.refused(disclosureId, reason, staff.name(), clock.instant());
        audit.record(staff, "disclosure.refuse", OBJECT, disclosureId, null, request.number(), reason);
    }

    /**
     * Writes down that the released package was handed over.
     *
     * @param to who took it
     * @param how the proof: minutes, a letter's number, a receipt
     */
    public void deliver(long disclosureId, String to, String how, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(to, "to", "Hãy ghi người nhận, chức vụ, cơ quan.", 160);
        wrong.requireText(how, "how", "Hãy ghi cách giao và bằng chứng đã nhận.", 300);
        wrong.throwIfAny();
        DisclosureView request = locked(disclosureId);
        if (request.state() == DisclosureState.DELIVERED) {
            return;
        }
        if (request.state() != DisclosureState.RELEASED) {
            throw new RuleViolation(
                    "disclosure.not-released", "Chưa giao được: gói dữ liệu cần người thứ hai duyệt trước.");
        }
        DisclosurePackage given = new DisclosureFile(request, requests.packages(disclosureId))
                .released()
                .orElseThrow();
        requests.delivered(disclosureId, to, how, staff.name(), clock.instant());
        audit.record(staff, "disclosure.deliver", OBJECT, disclosureId, null, to + "; SHA-256 " + given.sha256(), how);
    }

    /** One at a time goes on with a request. */
    DisclosureView locked(long disclosureId) {
        if (!requests.lock(disclosureId)) {
            throw new NotFound("disclosure", disclosureId);
        }
        return requests.find(disclosureId).orElseThrow();
    }

    static void requireOpen(DisclosureView request) {
        if (!request.state().isOpen()) {
            throw new RuleViolation(
                    "disclosure.ended",
                    "Yêu cầu này đã kết thúc: " + request.state().vietnamese() + ".");
        }
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
