package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ContactView;
import vn.chophien.account.Permission;
import vn.chophien.account.RateLimit;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.Deadline;
import vn.chophien.calendar.Deadlines;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;
import vn.chophien.template.TemplateBoardService;

/**
 * What people ask of the market about data on themselves, with the two clocks of the law: an answer, then the deed. The
 * days come from the calendar's rules of the day on which it was asked, and stay as they were.
 */
@ApplicationScoped
@Transactional
public class DataRequestService {

    private static final String ANSWER = "DATA_ANSWER";
    private static final int LONGEST = 1000;
    private static final int A_DAY = 10;

    @Inject
    DataRequestRepository requests;

    @Inject
    CalendarService calendar;

    @Inject
    AccountService accounts;

    @Inject
    RateLimit limit;

    @Inject
    AuditLog audit;

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    public void ask(@Nullable DataRequestKind kind, String words, Actor buyer) {
        buyer.requireBuyer();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(kind != null, "kind", "Hãy chọn bạn muốn gì.");
        wrong.requireText(words, "words", "Hãy viết vài lời để chợ hiểu bạn muốn gì.", LONGEST);
        wrong.throwIfAny();
        if (kind == null) {
            throw new IllegalStateException("No kind");
        }
        limit.take("data-request:" + buyer.accountId(), A_DAY, Duration.ofDays(1));
        if (requests.of(buyer.accountId()).stream()
                .anyMatch(open -> open.status() == DataRequestStatus.OPEN
                        && open.kind() == kind
                        && open.words().equals(words))) {
            return; // the same press again
        }
        Instant now = clock.instant();
        LocalDate today = Times.dayOf(now);
        Deadlines deadlines = calendar.deadlines();
        Deadline done = deadline(deadlines, today, kind.deadline());
        requests.add(
                buyer.accountId(),
                kind,
                words,
                now,
                deadline(deadlines, today, ANSWER).due().day(),
                done.due().day(),
                done.source());
    }

    private static Deadline deadline(Deadlines deadlines, LocalDate today, String code) {
        return deadlines
                .after(today, code)
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " counts on " + today));
    }

    /** The newest first. */
    public List<DataRequestView> own(Actor buyer) {
        buyer.requireBuyer();
        return requests.of(buyer.accountId());
    }

    public Slice<DataRequestView> list(boolean closed, Paging paging, Actor staff) {
        staff.requireStaff();
        return requests.list(closed, paging);
    }

    public DataRequestView find(long requestId, Actor staff) {
        staff.requireStaff();
        return requests.find(requestId).orElseThrow(() -> new NotFound("data request", requestId));
    }

    /** Answers it, says that it is done, or why it cannot be. */
    public void answer(long requestId, @Nullable DataRequestStatus status, String reply, Actor staff) {
        staff.require(Permission.PERSONAL_DATA);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(status != null && status != DataRequestStatus.OPEN, "status", "Hãy chọn việc đã làm.");
        wrong.requireText(reply, "reply", "Hãy viết lời trả lời. Người hỏi đọc được.", LONGEST);
        wrong.throwIfAny();
        if (status == null) {
            throw new IllegalStateException("No status");
        }
        DataRequestView before = requests.lock(requestId).orElseThrow(() -> new NotFound("data request", requestId));
        if (!before.status().isOpen()) {
            throw new RuleViolation("data-request.closed", "Yêu cầu này đã kết thúc.");
        }
        Instant now = clock.instant();
        requests.answer(requestId, status, reply, now);
        audit.record(
                staff,
                "data-request.answer",
                "data-request",
                requestId,
                before.status().label(),
                status.label(),
                null);
        tell(before, status, now);
    }

    private void tell(DataRequestView request, DataRequestStatus status, Instant now) {
        accounts.mailOf(request.accountId())
                .filter(mail -> outbox.canSend(Channel.EMAIL))
                .ifPresent(mail -> {
                    Letter letter = templates
                            .fill(BuyerTemplates.DATA_REQUEST)
                            .with(BuyerTemplates.REQUEST, request.kind().label())
                            .with(BuyerTemplates.ANSWER, status.label())
                            .letter(List.of(new Letter.Fact("Lúc", Times.moment(now))), null);
                    outbox.write(List.of(Message.mail(
                            "data-request-" + request.id() + "-" + status.name() + "-" + now.toEpochMilli(),
                            "data-request",
                            mail,
                            letter)));
                });
    }

    /**
     * What the asker proved to be theirs, for staff who must be sure whom they answer; nothing for other staff. Each look
     * is written down.
     */
    public List<ContactView> contactsOf(DataRequestView request, Actor staff) {
        staff.requireStaff();
        if (!staff.may(Permission.PERSONAL_DATA)) {
            return List.of();
        }
        audit.recordReading(staff, "contact.read", "data-request", request.id(), request.who());
        return accounts.contactsForStaff(request.accountId(), staff);
    }
}
