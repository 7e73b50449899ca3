package vn.chophien.oversight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;
import vn.chophien.site.DiaryClock;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.SeasonView;
import vn.chophien.site.YieldVerdict;

/** Looks over the diary of a season the way a careful official would. Pure; it only says what it sees. */
record DiaryLook(SeasonView season, int lateDays, Finding.Where where) {

    /** The kinds that a look at a diary finds, and therefore also ends. */
    static final Set<FlagKind> KINDS = Set.of(
            FlagKind.MISSING_DAYS, FlagKind.UNLISTED, FlagKind.LATE, FlagKind.CLOCK, FlagKind.YIELD, FlagKind.PHOTO);

    /**
     * @param excess what the season gave beyond the usual; null when it did not
     * @param like photos of it that look like another seller's, the most alike first
     */
    List<Finding> findings(@Nullable YieldVerdict excess, List<FlagRepository.LikePhoto> like) {
        List<Finding> found = new ArrayList<>();
        season.valid().forEach(entry -> lookAt(entry, found));
        if (excess != null) {
            found.add(new Finding(
                    FlagKind.YIELD,
                    "season:" + season.id(),
                    excess.harvestedGrams() + "/" + excess.usualGrams(),
                    excess.sentence(),
                    where));
        }
        Set<String> told = new HashSet<>();
        like.stream()
                .filter(photo -> told.add(photo.photo()))
                .forEach(photo -> found.add(new Finding(
                        FlagKind.PHOTO,
                        "photo:" + photo.entryId() + ":" + photo.photo().substring(0, 16),
                        photo.other(),
                        "Ảnh ở dòng ngày " + Times.day(photo.day()) + ", vụ " + season.crop()
                                + ", giống ảnh trong nhật ký của "
                                + photo.otherSeller() + ", dòng ngày " + Times.day(photo.otherDay())
                                + (photo.bits() == 0 ? "." : " (khác nhau " + photo.bits() + "/64 điểm)."),
                        where,
                        new Finding.Pair(photo.photo(), photo.other()))));
        return found;
    }

    private void lookAt(DiaryEntryView entry, List<Finding> found) {
        if (entry.kind().needsInterval() && entry.phiDays() == null) {
            add(found, FlagKind.MISSING_DAYS, entry, "chưa ghi số ngày cách ly in trên nhãn");
        }
        if (entry.details().isUnlisted()) {
            add(found, FlagKind.UNLISTED, entry, "dùng “" + entry.material() + "”, chưa có trong danh mục");
        }
        if (entry.daysLate() > lateDays) {
            add(
                    found,
                    FlagKind.LATE,
                    entry,
                    "đến ngày " + Times.day(Times.dayOf(entry.receivedAt())) + " chợ mới nhận, muộn " + entry.daysLate()
                            + " ngày");
        }
        if (entry.clock() != DiaryClock.PLAUSIBLE) {
            add(found, FlagKind.CLOCK, entry, entry.clock().vietnamese());
        }
    }

    private void add(List<Finding> found, FlagKind kind, DiaryEntryView entry, String what) {
        String sentence = "Dòng “" + entry.kind().vietnamese() + "” ngày " + Times.day(entry.day()) + ", vụ "
                + season.crop() + ": " + what + ".";
        found.add(new Finding(kind, "entry:" + entry.id(), "entry", sentence, where));
    }
}
