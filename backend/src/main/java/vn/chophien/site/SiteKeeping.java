package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.Gs1Member;
import vn.chophien.cooperative.Gs1MemberService;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.CompanyPrefix;
import vn.chophien.trace.key.Gln;
import vn.chophien.trace.key.InvalidKey;

/** What a seller does with their own sites: adds and changes them, declares codes, opens and closes seasons. */
@ApplicationScoped
@Retried
@Transactional
public class SiteKeeping {

    static final String OBJECT = "site";

    @Inject
    SiteWriteRepository sites;

    @Inject
    SiteNumberRepository numbers;

    @Inject
    Gs1MemberService members;

    @Inject
    PlaceService places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A site of the actor's, for its form. */
    public EditableSite editable(long siteId, Actor actor) {
        EditableSite site = sites.find(siteId).orElseThrow(() -> new NotFound("site", siteId));
        actor.requireMemberOf(site.sellerId(), SellerRight.DIARY);
        return site;
    }

    /** @return the site's number, whether it was added now or by the same form before */
    public long add(long sellerId, EditSite edit, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.DIARY);
        edit.check(places.find(edit.communeCode()).isPresent());
        if (!edit.clientId().matches("[0-9a-f-]{36}")) {
            throw new RuleViolation("site.no-id", "Biểu mẫu này không còn dùng được. Hãy tải lại trang.");
        }
        Optional<EditableSite> known = sites.findByClient(edit.clientId());
        if (known.isPresent()) {
            EditableSite site = known.get();
            if (site.sellerId() != sellerId || !site.says(edit)) {
                throw new RuleViolation("site.id-used", "Biểu mẫu này đã dùng rồi. Hãy mở lại trang thêm mới.");
            }
            return site.id();
        }
        long id = sites.add(sellerId, edit, clock.instant());
        audit.record(actor, "site.add", OBJECT, id, null, edit.name(), null);
        return id;
    }

    public void edit(long siteId, EditSite edit, Actor actor) {
        EditableSite site = editable(siteId, actor);
        edit.check(places.find(edit.communeCode()).isPresent());
        if (site.says(edit)) {
            return;
        }
        if (!sites.edit(siteId, edit)) {
            throw new RuleViolation(
                    "site.changed-meanwhile",
                    "Người khác vừa sửa nơi này. Hãy tải lại trang để xem bản mới rồi sửa tiếp.");
        }
        audit.record(actor, "site.edit", OBJECT, siteId, inWords(site), inWords(edit), null);
    }

    /** Writes a code down; a second time it changes nothing. */
    public void declare(DeclareCode command, Actor actor) {
        editable(command.siteId(), actor);
        command.check(Times.dayOf(clock.instant()));
        sites.lock(command.siteId());
        Optional<Long> owner = sites.siteOfCode(command.norm());
        if (owner.isPresent()) {
            if (owner.get() != command.siteId()) {
                throw new RuleViolation(
                        "site.code-taken",
                        "Mã này đã được khai cho một nơi khác. Hãy xem lại mã; nếu đúng là của bạn, hãy báo cán bộ.");
            }
            return;
        }
        sites.addCode(command);
        audit.record(actor, "site.code-declare", OBJECT, command.siteId(), null, command.norm(), null);
    }

    /**
     * Gives a site its location number. It stays for good: whoever printed it somewhere must be led here.
     *
     * @param typed 13 digits out of the seller's own prefix
     */
    public void number(long siteId, String typed, Actor actor) {
        EditableSite site = editable(siteId, actor);
        CompanyPrefix prefix = members.of(site.sellerId())
                .map(Gs1Member::prefix)
                .orElseThrow(() -> new RuleViolation(
                        "site.no-prefix",
                        "Chợ chưa có tiền tố GS1 của bạn. Hãy gửi cán bộ giấy chứng nhận mã số mã vạch để được ghi."));
        Gln gln = gln(typed, prefix);
        sites.lock(siteId);
        Optional<Gln> known = numbers.of(siteId);
        if (known.isPresent()) {
            if (!known.get().equals(gln)) {
                throw new RuleViolation(
                        "site.numbered", "Nơi này đã có mã " + known.get() + ". Mã đã cấp thì không đổi được.");
            }
            return;
        }
        if (numbers.site(gln).isPresent()) {
            throw new RuleViolation("site.gln-taken", "Mã này đã cấp cho nơi khác. Hãy xem lại.");
        }
        numbers.add(siteId, gln, clock.instant());
        audit.record(actor, "site.gln", OBJECT, siteId, null, gln.value(), null);
    }

    /** Begins a season; the same crop from the same day is the same season. */
    public long open(long siteId, String crop, @Nullable String variety, LocalDate startedOn, Actor actor) {
        editable(siteId, actor);
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(!crop.isEmpty() && crop.length() <= 80, "seasonCrop", "Hãy ghi cây, con hay mặt hàng của vụ.");
        found.require(variety == null || variety.length() <= 80, "variety", "Dài quá 80 ký tự.");
        LocalDate today = Times.dayOf(clock.instant());
        found.require(
                !startedOn.isAfter(today) && startedOn.isAfter(today.minusYears(60)),
                "startedOn",
                "Ngày bắt đầu phải là hôm nay hoặc trước đó.");
        found.throwIfAny();
        sites.lock(siteId);
        return sites.season(siteId, crop, startedOn)
                .orElseGet(() -> sites.openSeason(siteId, crop, variety, startedOn));
    }

    /** Ends a season. Work of its days may still be written down later; nothing after its last day. */
    public void close(long seasonId, LocalDate endedOn, Actor actor) {
        SiteWriteRepository.SeasonDays days =
                sites.seasonDays(seasonId).orElseThrow(() -> new NotFound("season", seasonId));
        editable(days.siteId(), actor);
        sites.lock(days.siteId());
        InvalidInput.Collector found = new InvalidInput.Collector();
        LocalDate today = Times.dayOf(clock.instant());
        found.require(!endedOn.isAfter(today), "endedOn", "Ngày kết thúc không thể ở tương lai.");
        LocalDate last = sites.lastWork(seasonId).orElse(days.startedOn());
        found.require(
                !endedOn.isBefore(last),
                "endedOn",
                "Nhật ký còn việc ngày " + Times.day(last) + ". Ngày kết thúc phải từ ngày đó trở đi.");
        found.throwIfAny();
        if (!sites.closeSeason(seasonId, endedOn)) {
            throw new RuleViolation("season.closed", "Vụ này đã kết thúc rồi.");
        }
    }

    /** What people type, with or without spaces. */
    private static Gln gln(String typed, CompanyPrefix prefix) {
        Gln gln;
        try {
            gln = new Gln(typed.replaceAll("\\s", ""));
        } catch (InvalidKey wrong) {
            throw InvalidInput.of("gln", "Mã GLN có 13 chữ số, chữ số cuối để kiểm tra. Hãy xem lại.");
        }
        if (!prefix.owns(gln)) {
            throw InvalidInput.of("gln", "Mã này không bắt đầu bằng tiền tố " + prefix.value() + " của bạn.");
        }
        return gln;
    }

    private static String inWords(EditableSite site) {
        return site.name() + "; " + site.communeCode() + "; " + site.placeText() + "; " + site.crop() + "; "
                + site.areaM2() + " m²";
    }

    private static String inWords(EditSite site) {
        return site.name() + "; " + site.communeCode() + "; " + site.placeText() + "; " + site.crop() + "; "
                + site.areaM2() + " m²";
    }
}
