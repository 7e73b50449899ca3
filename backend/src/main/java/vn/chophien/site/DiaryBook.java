package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * The one place where farm diaries grow. Lines are only ever added, each once, however often it is sent; whoever writes
 * on the same site waits for the other, so that no harvest slips past a spray that arrives at the same moment.
 */
@ApplicationScoped
@Retried
@Transactional
public class DiaryBook {

    private static final LocalTime UNKNOWN_HOUR = LocalTime.NOON;

    @Inject
    DiaryWriteRepository diary;

    @Inject
    SiteService sites;

    @Inject
    MediaService media;

    @Inject
    LineEvidenceService evidence;

    @Inject
    LineEvidenceRepository evidences;

    @Inject
    FarmInputs inputs;

    @Inject
    Event<DiaryWritten> written;

    @Inject
    Event<BannedUseRefused> refused;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return the line's number, whether it was added now or before */
    public long write(WriteDiaryEntry command, Actor actor) {
        receive(command, null, actor);
        return diary.find(command.clientId()).orElseThrow().id();
    }

    /** Takes a line from a device that may have been offline for long, and whose clock may be wrong. */
    public DiaryReceipt receive(WriteDiaryEntry command, @Nullable DiaryDevice device, Actor sender) {
        DiaryWriteRepository.Place place =
                diary.place(command.seasonId()).orElseThrow(() -> new NotFound("season", command.seasonId()));
        Actor actor = sender.at(place.sellerId());
        actor.requireMemberOf(place.sellerId(), SellerRight.DIARY);
        command.check();
        diary.lockSite(place.siteId());
        Optional<DiaryWriteRepository.Kept> kept = diary.find(command.clientId());
        if (kept.isPresent()) {
            return same(kept.get(), command.fingerprint(device));
        }
        SeasonView season = sites.seasons(List.of(command.seasonId())).get(0);
        Instant received = clock.instant();
        requireDay(command, season, Times.dayOf(received));
        requireCorrectable(command, season);
        requireWorkOfPlace(command, season);
        requireNoTwin(command, season);
        FarmInputs.Product product = product(command, place.siteId());
        requireWaited(command);
        media.hold(command.photos(), PictureSender.seller(place.sellerId()));
        if (command.evidence() != null) {
            evidence.require(command.evidence(), season.id(), place.sellerId());
        }
        long id = diary.add(
                command,
                occurred(command, received),
                Objects.requireNonNullElse(command.capturedAt(), received),
                received,
                product,
                device,
                actor.name());
        diary.addPhotos(id, command.photos());
        if (command.evidence() != null) {
            evidences.add(id, command.evidence());
        }
        audit.recordHelp(
                actor, "diary.write", "season", season.id(), command.kind().vietnamese());
        written.fire(new DiaryWritten(place.siteId(), season.id(), id, command.kind()));
        return diary.find(command.clientId()).orElseThrow().receipt().asAdded();
    }

    /**
     * Says what is wrong with a line that is not written yet, as far as it does not hang on others that come with it: nothing
     * is kept.
     */
    public void rehearse(WriteDiaryEntry command, Actor sender) {
        DiaryWriteRepository.Place place =
                diary.place(command.seasonId()).orElseThrow(() -> new NotFound("season", command.seasonId()));
        sender.at(place.sellerId()).requireMemberOf(place.sellerId(), SellerRight.DIARY);
        command.check();
        SeasonView season = sites.seasons(List.of(command.seasonId())).get(0);
        if (diary.find(command.clientId()).isPresent()) { // looked for last: what the season shows, this finds
            return; // written meanwhile, by the same sheet sent twice: it is no twin of itself
        }
        requireDay(command, season, Times.dayOf(clock.instant()));
        requireWorkOfPlace(command, season);
        requireNoTwin(command, season);
    }

    /** Whose photos go into this diary: what one member sent, another may name. */
    public PictureSender photosOf(long seasonId, Actor actor) {
        DiaryWriteRepository.Place place = diary.place(seasonId).orElseThrow(() -> new NotFound("season", seasonId));
        actor.at(place.sellerId()).requireMemberOf(place.sellerId(), SellerRight.DIARY);
        return PictureSender.seller(place.sellerId());
    }

    /** The number of a line that a device knows by its own id, such as one that it wants to correct. */
    public long line(long seasonId, String clientId, Actor actor) {
        DiaryWriteRepository.Place place = diary.place(seasonId).orElseThrow(() -> new NotFound("season", seasonId));
        actor.at(place.sellerId()).requireMemberOf(place.sellerId(), SellerRight.DIARY);
        return diary.line(seasonId, clientId)
                .orElseThrow(() -> new RuleViolation(
                        "diary.corrects-unknown",
                        "Dòng cần sửa chưa đến chợ. Hãy gửi dòng đó trước rồi gửi lại dòng này."));
    }

    private static DiaryReceipt same(DiaryWriteRepository.Kept kept, byte[] fingerprint) {
        if (kept.bodyHash() == null || !MessageDigest.isEqual(kept.bodyHash(), fingerprint)) {
            throw new RuleViolation(
                    "diary.id-used",
                    "Dòng này đã ghi rồi nhưng với nội dung khác. Hãy xem lại nhật ký; cần đổi thì bấm “Sửa” ở dòng đã ghi.");
        }
        return kept.receipt();
    }

    private static Instant occurred(WriteDiaryEntry command, Instant received) {
        LocalTime time = command.time();
        if (time == null && command.day().equals(Times.dayOf(received))) {
            return received;
        }
        return command.day()
                .atTime(time == null ? UNKNOWN_HOUR : time)
                .atZone(Times.ZONE)
                .toInstant();
    }

    /** A day that has not come is a wrong clock or a slip; a harvest dated ahead would also pretend to have waited. */
    private void requireDay(WriteDiaryEntry command, SeasonView season, LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        boolean future = command.day().isAfter(today)
                || occurred(command, clock.instant()).isAfter(clock.instant().plus(DiaryClock.TOLERANCE));
        wrong.require(
                !future, "day", "Ngày giờ này chưa đến. Hãy kiểm tra ngày bạn ghi và đồng hồ điện thoại rồi ghi lại.");
        wrong.require(
                !command.day().isBefore(season.startedOn()),
                "day",
                "Vụ này bắt đầu ngày " + Times.day(season.startedOn()) + ". Việc trước đó hãy ghi vào vụ trước.");
        LocalDate ended = season.endedOn();
        wrong.require(
                ended == null || !command.day().isAfter(ended),
                "day",
                "Vụ này đã kết thúc ngày " + (ended == null ? "" : Times.day(ended)) + ". Hãy ghi vào vụ mới.");
        wrong.throwIfAny();
    }

    private static void requireCorrectable(WriteDiaryEntry command, SeasonView season) {
        Long correctsId = command.correctsId();
        if (correctsId == null) {
            return;
        }
        DiaryEntryView old = season.diary().stream()
                .filter(entry -> entry.id() == correctsId)
                .findFirst()
                .orElseThrow(() -> new NotFound("diary entry", correctsId));
        if (season.corrected().contains(correctsId) || old.details().withdraws()) {
            throw new RuleViolation(
                    "diary.corrected-meanwhile",
                    "Dòng này đã được sửa rồi, có thể từ máy khác. Hãy mở nhật ký và sửa dòng mới nhất.");
        }
        if (old.kind() != command.kind()) {
            throw new RuleViolation(
                    "diary.other-kind",
                    "Không đổi được loại việc của một dòng. Hãy bỏ dòng ghi nhầm rồi ghi dòng mới.");
        }
    }

    /** Old lines of other kinds stay correctable. */
    private void requireWorkOfPlace(WriteDiaryEntry command, SeasonView season) {
        SiteKind place = sites.sites(List.of(season.siteId())).get(0).kind();
        boolean usual = command.correctsId() != null || DiaryKind.on(place).contains(command.kind());
        if (!usual) {
            throw InvalidInput.of(
                    "kind",
                    "“" + command.kind().vietnamese() + "” không phải việc của nơi loại “" + place.vietnamese() + "”.");
        }
    }

    private static void requireNoTwin(WriteDiaryEntry command, SeasonView season) {
        if (command.repeats() || command.correctsId() != null) {
            return;
        }
        boolean twin = season.valid().stream()
                .anyMatch(entry -> entry.kind() == command.kind()
                        && entry.day().equals(command.day())
                        && Objects.equals(entry.material(), command.material())
                        && Objects.equals(entry.amount(), command.amount())
                        && Objects.equals(entry.harvestGrams(), command.harvestGrams())
                        && Objects.equals(entry.note(), command.note()));
        if (twin) {
            throw new RuleViolation(
                    "diary.twin",
                    "Nhật ký đã có một dòng giống hệt trong ngày này. Nếu là hai lần làm khác nhau, hãy đánh dấu “Đây là một lần khác” rồi ghi.");
        }
    }

    private FarmInputs.@Nullable Product product(WriteDiaryEntry command, long siteId) {
        if (!command.kind().needsInterval() || command.withdraws()) {
            return null;
        }
        FarmInputs.Product product = inputs.identify(
                command.kind(), Objects.requireNonNull(command.material()), command.activeIngredient(), command.day());
        inputs.banned(product, command.day()).ifPresent(ban -> {
            refused.fire(new BannedUseRefused(
                    siteId,
                    command.seasonId(),
                    ban.name(),
                    ban.folded().replace(' ', '-'),
                    product.tradeName(),
                    command.day()));
            throw new RuleViolation(
                    "diary.banned-substance",
                    "Hoạt chất " + ban.name() + " bị cấm dùng từ " + Times.day(ban.since()) + " (" + ban.source()
                            + "). Chợ không nhận dòng này. Nếu thuốc đã dùng, hãy báo cán bộ nông nghiệp xã.");
        });
        if (product.activeIngredient() == null && command.kind().hasList()) {
            throw InvalidInput.of("activeIngredient", "Thuốc này chưa có trong danh mục. Hãy ghi hoạt chất trên nhãn.");
        }
        return product;
    }

    private void requireWaited(WriteDiaryEntry command) {
        if (!command.kind().waits() || command.withdraws() || command.overrideReason() != null) {
            return;
        }
        HarvestVerdict verdict = sites.verdict(command.kind(), command.seasonId(), command.day());
        if (!verdict.allowed()) {
            throw new RuleViolation("diary.interval-not-kept", verdict.sentence(command.kind()));
        }
    }
}
