package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.Deadline;
import vn.chophien.calendar.Deadlines;
import vn.chophien.calendar.DueDay;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** What the law asks for after a recall has begun, with the days until which it must be done. An exercise owes nothing. */
@ApplicationScoped
@Retried
@Transactional
public class RecallDuties {

    private static final int LONGEST_NOTE = 300;

    @Inject
    RecallService recalls;

    @Inject
    RecallDutyRepository duties;

    @Inject
    CalendarService calendar;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A recall with something still to be done for it. */
    public record Owed(RecallDetails recall, RecallDuty duty) {}

    /** Until when the public would have to be told of a recall that is opened today; without classes that have no rule. */
    public Map<DangerClass, Deadline> noticesFromToday() {
        Deadlines deadlines = calendar.deadlines();
        LocalDate today = Times.dayOf(clock.instant());
        Map<DangerClass, Deadline> until = new EnumMap<>(DangerClass.class);
        for (DangerClass danger : DangerClass.values()) {
            deadlines.after(today, RecallDuty.Kind.NOTICE.rule(danger)).ifPresent(found -> until.put(danger, found));
        }
        return until;
    }

    /** For whoever may see the recall; none for an exercise. */
    public List<RecallDuty> of(long recallId, Actor actor) {
        RecallDetails recall = recalls.recall(recallId, actor);
        return recall.mock() ? List.of() : of(List.of(recall)).map(Owed::duty).toList();
    }

    /** What is open, the earliest last day first: all of it for staff, that of one seller for its members. */
    public List<Owed> owed(@Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.LOOK);
        }
        return of(duties.unfinished())
                .filter(owed -> owed.duty().isOpen())
                .filter(owed -> sellerId == null || owed.recall().sellerId() == sellerId)
                .sorted(Comparator.comparing(RecallDuties::lastDay))
                .toList();
    }

    private static LocalDate lastDay(Owed owed) {
        DueDay due = owed.duty().due();
        return due == null ? LocalDate.MAX : due.day();
    }

    private Stream<Owed> of(List<RecallDetails> some) {
        Deadlines deadlines = calendar.deadlines();
        Map<RecallDutyRepository.Of, RecallDutyRepository.Done> done = duties.done(some);
        return some.stream()
                .flatMap(recall -> Stream.of(RecallDuty.Kind.values())
                        .map(kind -> new Owed(
                                recall,
                                duty(
                                        recall,
                                        kind,
                                        deadlines,
                                        done.get(new RecallDutyRepository.Of(recall.id(), kind))))));
    }

    private static RecallDuty duty(
            RecallDetails recall, RecallDuty.Kind kind, Deadlines deadlines, RecallDutyRepository.@Nullable Done done) {
        Instant begins = kind == RecallDuty.Kind.NOTICE ? recall.openedAt() : recall.closedAt();
        Deadline deadline = begins == null
                ? null
                : deadlines
                        .after(Times.dayOf(begins), kind.rule(recall.dangerClass()))
                        .orElse(null);
        return new RecallDuty(
                kind,
                deadline == null ? null : deadline.source(),
                deadline == null ? null : deadline.due(),
                done == null ? null : done.on(),
                done == null ? null : done.note());
    }

    /** Writes down that something was done; a second word takes the place of the first. */
    public void done(long recallId, RecallDuty.@Nullable Kind kind, @Nullable LocalDate day, String note, Actor actor) {
        RecallDetails recall = recalls.recall(recallId, actor);
        actor.requireActing(recall.sellerId(), Permission.LOTS);
        check(recall, kind, day, note);
        if (kind != null && day != null) {
            duties.write(recallId, kind, day, note.isBlank() ? null : note, clock.instant(), actor.name());
            String action = "lot.recall-" + kind.name().toLowerCase(Locale.ROOT);
            audit.record(actor, action, "recall", recallId, null, day.toString(), note);
        }
    }

    private void check(RecallDetails recall, RecallDuty.@Nullable Kind kind, @Nullable LocalDate day, String note) {
        LocalDate today = Times.dayOf(clock.instant());
        Instant closed = recall.closedAt();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(!recall.mock(), "duty", "Đây là lần diễn tập, không có việc phải báo.");
        wrong.require(kind != null, "duty", "Hãy chọn việc đã làm.");
        wrong.require(
                kind != RecallDuty.Kind.RESULT || closed != null,
                "duty",
                "Lần thu hồi chưa kết thúc, chưa báo cáo kết quả được.");
        wrong.require(day != null, "day", "Hãy chọn ngày đã làm.");
        if (day != null) {
            LocalDate first =
                    Times.dayOf(kind == RecallDuty.Kind.RESULT && closed != null ? closed : recall.openedAt());
            wrong.require(!day.isAfter(today), "day", "Ngày đã làm không thể ở sau hôm nay.");
            wrong.require(!day.isBefore(first), "day", "Ngày đã làm không thể trước " + Times.day(first) + ".");
        }
        wrong.require(note.length() <= LONGEST_NOTE, "note", "Dài nhất " + LONGEST_NOTE + " chữ.");
        wrong.throwIfAny();
    }
}
