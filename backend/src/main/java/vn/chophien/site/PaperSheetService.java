package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.media.MediaService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Sha256;

/** Diary sheets on paper: numbered when they are printed, typed in later beside their photo. */
@ApplicationScoped
@Retried
@Transactional
public class PaperSheetService {

    private static final int MOST_PHOTOS = 12;
    private static final int LISTED = 12;

    @Inject
    PaperSheetRepository sheets;

    @Inject
    DiaryWriteRepository diary;

    @Inject
    LineEvidenceRepository evidence;

    @Inject
    DiarySecrets secrets;

    @Inject
    MediaService media;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Numbers new sheets for a season. The same press again gives the same sheets. */
    public List<PaperSheet> print(long seasonId, String printKey, int count, Actor sender) {
        DiaryWriteRepository.Place place = place(seasonId);
        Actor actor = sender.at(place.sellerId());
        actor.requireMemberOf(place.sellerId(), SellerRight.DIARY);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(printKey.matches("[0-9a-f-]{36}"), "printKey", "Biểu mẫu thiếu mã. Hãy tải lại trang.");
        wrong.require(
                count >= 1 && count <= PaperSheet.MOST_AT_ONCE,
                "count",
                "Mỗi lần in từ 1 đến " + PaperSheet.MOST_AT_ONCE + " tờ.");
        wrong.throwIfAny();
        diary.lockSite(place.siteId());
        List<PaperSheet> before = sheets.printed(printKey);
        if (before.isEmpty()) {
            for (int position = 0; position < count; position++) {
                sheets.add(seasonId, printKey, position, clock.instant());
            }
            audit.recordHelp(actor, "diary.print-sheets", "season", seasonId, count + " tờ");
        }
        return printed(seasonId, printKey, actor);
    }

    /** What one press of the button printed, to print again. */
    public List<PaperSheet> printed(long seasonId, String printKey, Actor actor) {
        actor.at(place(seasonId).sellerId()).requireMemberOf(place(seasonId).sellerId(), SellerRight.DIARY);
        List<PaperSheet> found = sheets.printed(printKey).stream()
                .filter(sheet -> sheet.seasonId() == seasonId)
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("diary sheet", printKey);
        }
        return found;
    }

    /** The youngest sheets of a season. */
    public List<PaperSheet> ofSeason(long seasonId, Actor actor) {
        actor.requireSight(place(seasonId).sellerId(), SellerRight.LOOK);
        return sheets.ofSeason(seasonId, LISTED);
    }

    /** @param code as it stands on the paper */
    public PaperSheet sheet(String code, Actor actor) {
        return seen(code, actor).sheet();
    }

    /** The rows of a sheet that are in the diary already, by the number of their line. */
    public Map<Integer, Long> typedIn(String code, Actor actor) {
        seen(code, actor);
        Map<Integer, Long> rows = new HashMap<>();
        evidence.ofSheet(code).forEach((entry, rests) -> {
            if (rests.row() != null) {
                rows.put(rests.row(), entry);
            }
        });
        return rows;
    }

    /** The id of the line of a row: the same however often the row is typed in. */
    public String lineId(String code, int row, Actor actor) {
        String name = "sheet " + seen(code, actor).key() + " row " + row;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Keeps the photo of a sheet, drawn anew and sealed.
     *
     * @return its hash, to be named by the lines
     */
    public String keepPhoto(String code, byte[] file, Actor sender) {
        PaperSheet sheet = seen(code, sender).sheet();
        long seller = place(sheet.seasonId()).sellerId();
        sender.at(seller).requireMemberOf(seller, SellerRight.DIARY);
        byte[] drawn = media.redrawn(file);
        String hash = Sha256.hex(drawn);
        if (sheets.photo(sheet.id(), hash).isEmpty() && sheets.photos(sheet.id()) >= MOST_PHOTOS) {
            throw InvalidInput.of("photo", "Tờ này đã có " + MOST_PHOTOS + " ảnh. Hãy dùng ảnh đã gửi.");
        }
        sheets.addPhoto(sheet.id(), hash, secrets.seal(drawn, owner(sheet)), clock.instant());
        return hash;
    }

    /** For the seller's people and staff. */
    public byte[] photo(String code, String hash, Actor actor) {
        PaperSheet sheet = seen(code, actor).sheet();
        return sheets.photo(sheet.id(), hash)
                .map(kept -> secrets.open(kept, owner(sheet)))
                .orElseThrow(() -> new NotFound("photo of sheet", code));
    }

    private static String owner(PaperSheet sheet) {
        return "sheet " + sheet.code();
    }

    private PaperSheetRepository.Keyed seen(String code, Actor actor) {
        PaperSheetRepository.Keyed found = Optional.of(code)
                .filter(typed -> typed.matches(PaperSheet.CODE)) // other letters cannot even be compared with a code
                .flatMap(sheets::find)
                .orElseThrow(() -> new NotFound("diary sheet", code));
        long seller = place(found.sheet().seasonId()).sellerId();
        actor.at(seller).requireSight(seller, SellerRight.LOOK);
        return found;
    }

    private DiaryWriteRepository.Place place(long seasonId) {
        return diary.place(seasonId).orElseThrow(() -> new NotFound("season", seasonId));
    }
}
