package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** What staff write down of the authority's register: how a code fares, and when ours was compared with theirs. */
@ApplicationScoped
@Retried
@Transactional
public class CodeRegister {

    @Inject
    CodeRepository codes;

    @Inject
    AuditLog audit;

    @Inject
    Event<CodeStatusChanged> changed;

    @Inject
    Clock clock;

    /**
     * Adds one step to a code's history. Lots keep the status that they were harvested under; whether they may still be
     * sold follows from the new one.
     */
    public void change(long siteId, long codeId, CodeStatusChange change, Actor actor) {
        actor.require(Permission.SITES);
        CodeStatus status = change.status();
        LocalDate since = change.since();
        String reason = Objects.requireNonNullElse(change.reason(), "");
        String documentNo = change.documentNo();
        CodeRepository.Held code = held(siteId, codeId);
        LocalDate today = Times.dayOf(clock.instant());
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(!reason.isEmpty() && reason.length() <= 300, "reason", "Hãy ghi lý do, không quá 300 ký tự.");
        found.require(documentNo == null || documentNo.length() <= 60, "documentNo", "Dài quá 60 ký tự.");
        found.require(!since.isAfter(today), "since", "Ngày hiệu lực không thể ở tương lai.");
        found.require(!since.isBefore(code.issuedOn()), "since", "Mã cấp ngày " + Times.day(code.issuedOn()) + ".");
        LocalDate last = code.since();
        found.require(
                last == null || !since.isBefore(last),
                "since",
                "Trạng thái hiện tại có từ ngày " + (last == null ? "" : Times.day(last))
                        + ". Không ghi chen vào trước.");
        found.throwIfAny();
        CodeStatus now = code.status();
        if (!status.mayFollow(now)) {
            throw new RuleViolation(
                    "code.no-such-step",
                    "Mã đang “" + (now == null ? "Chưa rõ" : now.vietnamese()) + "” không chuyển sang “"
                            + status.vietnamese() + "” được.");
        }
        codes.add(codeId, change, actor.name(), clock.instant());
        audit.record(
                actor,
                "site.code-status",
                SiteKeeping.OBJECT,
                siteId,
                code.code() + ": " + (now == null ? "Chưa rõ" : now.vietnamese()),
                code.code() + ": " + status.vietnamese() + " từ " + Times.day(since)
                        + (change.sparesOlder() ? "; lô thu hoạch trước vẫn bán" : ""),
                reason);
        changed.fire(new CodeStatusChanged(codeId, code.code(), change));
    }

    /** Says that our record of a code was compared with the authority's. */
    public void checked(long siteId, long codeId, LocalDate day, String source, Actor actor) {
        actor.require(Permission.SITES);
        CodeRepository.Held code = held(siteId, codeId);
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(
                !day.isAfter(Times.dayOf(clock.instant())) && !day.isBefore(code.issuedOn()),
                "checkedOn",
                "Ngày kiểm tra phải từ ngày cấp mã đến hôm nay.");
        found.require(
                !source.isEmpty() && source.length() <= 160,
                "source",
                "Hãy ghi đối chiếu với nguồn nào, không quá 160 ký tự.");
        found.throwIfAny();
        codes.checked(codeId, day, actor.name(), source);
        audit.record(
                actor,
                "site.code-check",
                SiteKeeping.OBJECT,
                siteId,
                null,
                code.code() + ": " + Times.day(day),
                source);
    }

    private CodeRepository.Held held(long siteId, long codeId) {
        return codes.hold(siteId, codeId).orElseThrow(() -> new NotFound("code", codeId));
    }
}
