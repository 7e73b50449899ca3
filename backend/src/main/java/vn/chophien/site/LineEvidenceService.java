package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Sha256;
import vn.chophien.trace.plot.Plot;
import vn.chophien.trace.plot.PlotFiles;

/** What diary lines rest on that only the seller's people and staff may see or hear. */
@ApplicationScoped
@Retried
@Transactional
public class LineEvidenceService {

    /** A phone sends the note first and its line right after; without a network in between, some days later. */
    private static final Duration WITHOUT_LINE = Duration.ofDays(30);

    private static final int FORGOTTEN_AT_ONCE = 20;

    /** Of a recording that is sent; what is longer is refused. */
    public static final int MOST_VOICE_BYTES = SpokenNote.MOST_BYTES;

    @Inject
    LineEvidenceRepository evidence;

    @Inject
    DiaryWriteRepository diary;

    @Inject
    PaperSheetRepository sheets;

    @Inject
    PlotRepository plots;

    @Inject
    DiarySecrets secrets;

    @Inject
    Clock clock;

    /** A recording as it is heard. */
    public record Spoken(String type, byte[] bytes) {}

    /** By line, for those who may look at these seasons; empty for everybody else. */
    public Map<Long, SeenEvidence> of(Collection<SeasonView> seasons, Actor actor) {
        Map<Long, SeenEvidence> seen = new HashMap<>();
        for (SeasonView season : seasons) {
            actor.requireSight(place(season.id()).sellerId(), SellerRight.LOOK);
            Map<Long, LineEvidence> lines = evidence.ofSeasons(List.of(season.id()));
            boolean placed = lines.values().stream().anyMatch(rests -> rests.place() != null);
            Optional<Plot> outline = placed ? outline(season.siteId()) : Optional.empty();
            lines.forEach((entry, rests) -> seen.put(entry, new SeenEvidence(rests, fit(rests, outline))));
        }
        return seen;
    }

    /** A point has no inside. */
    private Optional<Plot> outline(long siteId) {
        return plots.newest(siteId)
                .map(kept -> PlotFiles.geoJson(kept.geometry()).get(0))
                .filter(plot -> !plot.outlines().isEmpty());
    }

    private static @Nullable PlaceFit fit(LineEvidence rests, Optional<Plot> outline) {
        PhonePlace place = rests.place();
        return place == null
                ? null
                : outline.map(plot -> PlaceFit.of(place, plot)).orElse(null);
    }

    /** @return the hash that the line names it by */
    public String keepVoice(long seasonId, byte[] file, Actor sender) {
        long seller = place(seasonId).sellerId();
        sender.at(seller).requireMemberOf(seller, SellerRight.DIARY);
        SpokenNote note = SpokenNote.of(file);
        String hash = Sha256.hex(note.bytes());
        evidence.forgetVoices(clock.instant().minus(WITHOUT_LINE), FORGOTTEN_AT_ONCE);
        evidence.addVoice(seller, hash, note, secrets.seal(note.bytes(), owner(seller, hash)), clock.instant());
        return hash;
    }

    /** What was spoken with a line, for the seller's people alone. */
    public Spoken voice(long seasonId, long entryId, Actor actor) {
        long seller = place(seasonId).sellerId();
        actor.at(seller).requireMemberOf(seller, SellerRight.LOOK);
        String hash = Optional.ofNullable(evidence.ofSeasons(List.of(seasonId)).get(entryId))
                .map(LineEvidence::voice)
                .orElseThrow(() -> new NotFound("voice of line", entryId));
        return evidence.voice(seller, hash)
                .map(kept -> new Spoken(kept.type(), secrets.open(kept.sealed(), owner(seller, hash))))
                .orElseThrow(() -> new NotFound("voice of line", entryId));
    }

    /** For whoever writes a line in the same transaction: the sheet is the season's, photo and voice are there. */
    @Transactional(Transactional.TxType.MANDATORY)
    void require(LineEvidence rests, long seasonId, long sellerId) {
        String code = rests.sheet();
        if (code != null) {
            PaperSheet sheet = sheets.find(code)
                    .map(PaperSheetRepository.Keyed::sheet)
                    .filter(one -> one.seasonId() == seasonId)
                    .orElseThrow(() -> new NotFound("diary sheet", code));
            if (rests.sheetPhoto() == null || !sheets.hold(sheet.id(), rests.sheetPhoto())) {
                throw new RuleViolation("diary.sheet-photo", "Ảnh của tờ giấy chưa gửi xong. Hãy chọn lại ảnh.");
            }
        }
        if (rests.voice() != null && evidence.voice(sellerId, rests.voice()).isEmpty()) {
            throw new RuleViolation("diary.voice-missing", "Lời ghi âm chưa gửi xong. Hãy gửi lại.");
        }
    }

    private static String owner(long sellerId, String hash) {
        return "voice " + sellerId + " " + hash;
    }

    private DiaryWriteRepository.Place place(long seasonId) {
        return diary.place(seasonId).orElseThrow(() -> new NotFound("season", seasonId));
    }
}
