package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Samples that the department takes of lots, and what was found in them. The visit is kept at once; its result is a test
 * report like any other and may come later.
 */
@ApplicationScoped
@Retried
@Transactional
public class LotSampling {

    /** Who took a sample, for everybody: the office, not the person. */
    static final String AUTHORITY = "Sở Công Thương";

    private static final String ON_THE_SPOT = "Sở Công Thương, kiểm tra tại chỗ";

    @Inject
    LotSampleRepository samples;

    @Inject
    AuditLog audit;

    @Inject
    Event<LotChanged> changed;

    @Inject
    Clock clock;

    /** @return the sample's number, whether it was added now or before */
    public long take(TakeSample command, Actor actor) {
        actor.require(Permission.INSPECTION);
        command.check();
        if (!samples.lockLot(command.lotId())) {
            throw new NotFound("lot", command.lotId());
        }
        Optional<LotSampleRepository.Kept> kept = samples.find(command.clientId());
        if (kept.isPresent()) {
            return same(kept.get(), command);
        }
        Instant now = clock.instant();
        if (command.occurredAt().isAfter(now.plus(SampleView.TOLERANCE))) {
            throw InvalidInput.of(
                    "day", "Ngày giờ này chưa đến. Hãy kiểm tra ngày bạn ghi và đồng hồ điện thoại rồi ghi lại.");
        }
        long id = samples.add(command, Objects.requireNonNullElse(command.capturedAt(), now), now, actor.name());
        if (command.result() != SampleResult.PENDING) {
            String ticket = command.ticketNo();
            String reportNo =
                    ticket != null ? ticket : "BB-" + command.clientId().substring(0, 8);
            samples.addTest(
                    view(id),
                    reportNo,
                    ON_THE_SPOT,
                    Times.dayOf(command.occurredAt()),
                    command.result() == SampleResult.PASSED,
                    now);
        }
        audit.record(
                actor,
                "lot.sample",
                "lot",
                command.lotId(),
                null,
                command.result().vietnamese(),
                command.note());
        changed.fire(new LotChanged(command.lotId()));
        return id;
    }

    private static long same(LotSampleRepository.Kept kept, TakeSample command) {
        if (!MessageDigest.isEqual(kept.bodyHash(), command.fingerprint())) {
            throw new RuleViolation(
                    "sample.id-used",
                    "Phiếu này đã gửi rồi nhưng với nội dung khác. Bản gửi trước được giữ; hãy mở phiếu mới nếu cần ghi thêm.");
        }
        return kept.id();
    }

    /** Adds the result of a sample that waited, once. */
    public void conclude(ConcludeSample command, Actor actor) {
        actor.require(Permission.INSPECTION);
        command.check();
        long lotId = command.lotId();
        samples.lockLot(lotId);
        SampleView sample = view(command.sampleId());
        if (sample.lotId() != lotId) {
            throw new NotFound("sample of lot", lotId);
        }
        Instant now = clock.instant();
        requireDay(command.testedOn(), sample, Times.dayOf(now));
        SampleResult result = command.passed() ? SampleResult.PASSED : SampleResult.FAILED;
        if (sample.result() != SampleResult.PENDING) {
            if (sample.result() == result && command.reportNo().equals(sample.reportNo())) {
                return;
            }
            throw new RuleViolation("sample.concluded", "Mẫu này đã có kết quả. Hãy tải lại trang để xem.");
        }
        samples.addTest(sample, command.reportNo(), command.laboratory(), command.testedOn(), command.passed(), now);
        audit.record(
                actor,
                "lot.sample-result",
                "lot",
                lotId,
                SampleResult.PENDING.vietnamese(),
                result.vietnamese(),
                "Phiếu " + command.reportNo());
        changed.fire(new LotChanged(lotId));
    }

    /** Samples by their numbers, for staff. */
    public List<SampleView> samples(Collection<Long> ids, Actor actor) {
        actor.requireStaff();
        return samples.samples(ids);
    }

    private static void requireDay(LocalDate testedOn, SampleView sample, LocalDate today) {
        boolean between = !testedOn.isAfter(today) && !testedOn.isBefore(Times.dayOf(sample.occurredAt()));
        if (!between) {
            throw InvalidInput.of("testedOn", "Ngày trả kết quả phải từ ngày lấy mẫu đến hôm nay.");
        }
    }

    private SampleView view(long sampleId) {
        return samples.samples(List.of(sampleId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("sample", sampleId));
    }
}
