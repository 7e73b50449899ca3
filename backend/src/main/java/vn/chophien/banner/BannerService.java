package vn.chophien.banner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/** Writes banners, shows them and takes them down. Every deed done twice is done once. */
@ApplicationScoped
@Retried
@Transactional
public class BannerService {

    public static final String OBJECT = "banner";
    private static final int MOST_LISTED = 200;
    private static final String KEY = "[0-9a-f-]{36}";

    @Inject
    BannerRepository banners;

    @Inject
    AuditLog audit;

    @Inject
    Event<BannersChanged> changed;

    @Inject
    Clock clock;

    /** Those that end last first. */
    public List<BannerView> all(Actor staff) {
        staff.requireStaff();
        return banners.newest(MOST_LISTED);
    }

    public BannerView find(long bannerId, Actor staff) {
        staff.requireStaff();
        return banners.find(bannerId).orElseThrow(() -> new NotFound(OBJECT, bannerId));
    }

    /**
     * Keeps a draft.
     *
     * @param key of the form; sent again, it is the same draft
     */
    public long write(String key, WriteBanner words, Actor staff) {
        staff.require(Permission.OPERATION);
        words.check();
        if (!key.matches(KEY)) {
            throw InvalidInput.of("vietnamese", "Hãy mở lại trang này rồi ghi lần nữa.");
        }
        boolean isNew = banners.add(key, words, staff.name(), clock.instant());
        long id = banners.idOf(key);
        if (isNew) {
            audit.record(staff, "banner.write", OBJECT, id, null, said(words), null);
        }
        return id;
    }

    /** What shows already changes at once, and who has put it away sees it again. */
    public void change(long bannerId, int version, WriteBanner words, Actor staff) {
        staff.require(Permission.OPERATION);
        BannerView before = find(bannerId, staff);
        words.check();
        if (before.endedAt() != null) {
            throw new RuleViolation("banner.ended", "Thông báo này đã kết thúc. Hãy hoàn tác kết thúc rồi sửa.");
        }
        if (!banners.change(bannerId, version, words, staff.name(), clock.instant())) {
            throw Edit.changedMeanwhile();
        }
        audit.record(staff, "banner.change", OBJECT, bannerId, said(asWritten(before)), said(words), null);
        changed.fire(new BannersChanged());
    }

    public void publish(long bannerId, Actor staff) {
        staff.require(Permission.OPERATION);
        BannerView before = find(bannerId, staff);
        Instant now = clock.instant();
        if (!now.isBefore(before.until())) {
            throw new RuleViolation("banner.over", "Lúc kết thúc đã qua. Hãy sửa thời gian rồi đăng.");
        }
        if (banners.publish(bannerId, now)) {
            audit.record(staff, "banner.publish", OBJECT, bannerId, null, said(asWritten(before)), null);
            changed.fire(new BannersChanged());
        }
    }

    public void end(long bannerId, Actor staff) {
        staff.require(Permission.OPERATION);
        find(bannerId, staff);
        if (banners.end(bannerId, clock.instant())) {
            audit.record(staff, "banner.end", OBJECT, bannerId, "Đang hiện", "Kết thúc sớm", null);
            changed.fire(new BannersChanged());
        }
    }

    /** As long as its time is not over. */
    public void bringBack(long bannerId, Actor staff) {
        staff.require(Permission.OPERATION);
        Instant now = clock.instant();
        if (!now.isBefore(find(bannerId, staff).until())) {
            throw new RuleViolation(
                    "banner.over", "Thông báo đã hết hạn nên không hiện lại được. Hãy viết thông báo mới.");
        }
        if (banners.bringBack(bannerId, now)) {
            audit.record(staff, "banner.bring-back", OBJECT, bannerId, "Kết thúc sớm", "Hiện lại", null);
            changed.fire(new BannersChanged());
        }
    }

    private static WriteBanner asWritten(BannerView banner) {
        return new WriteBanner(
                banner.kind(),
                banner.vietnamese(),
                banner.english(),
                banner.link(),
                banner.places(),
                banner.from(),
                banner.until());
    }

    private static String said(WriteBanner words) {
        return Objects.requireNonNull(words.kind()).vietnamese() + ": " + words.vietnamese()
                + (words.english() == null ? "" : " / " + words.english())
                + (words.link() == null ? "" : " → " + words.link())
                + " (" + Times.moment(Objects.requireNonNull(words.from())) + " – "
                + Times.moment(Objects.requireNonNull(words.until())) + "; "
                + words.places().stream().sorted().map(BannerPlace::vietnamese).collect(Collectors.joining(", "))
                + ")";
    }
}
