package vn.chophien.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/**
 * Whether a harvest may be on a day. It fails closed: a drug whose days are not written down keeps the harvest shut.
 *
 * @param earliest the first day on which all waits are over; null while one of them is unknown
 * @param inTheWay the sprays and treatments that forbid that day
 */
public record HarvestVerdict(
        LocalDate day, boolean allowed, @Nullable LocalDate earliest, List<SprayVerdict> inTheWay) {

    /** @param judged every spray up to that day */
    static HarvestVerdict of(LocalDate day, List<SprayVerdict> judged) {
        List<SprayVerdict> broken =
                judged.stream().filter(verdict -> !verdict.kept()).toList();
        boolean unknown = broken.stream().anyMatch(verdict -> verdict.earliestHarvest() == null);
        LocalDate earliest = broken.stream()
                .map(SprayVerdict::earliestHarvest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return new HarvestVerdict(day, broken.isEmpty(), unknown ? null : earliest, broken);
    }

    /** As it would be, were this spray the only one; empty when it is not in the way. */
    public Optional<HarvestVerdict> broughtAboutBy(long entryId) {
        List<SprayVerdict> its = inTheWay.stream()
                .filter(verdict -> verdict.spray().id() == entryId)
                .toList();
        return its.isEmpty() ? Optional.empty() : Optional.of(of(day, its));
    }

    /** Why not, and from when on; for people. */
    public String sentence() {
        return sentence(DiaryKind.HARVEST);
    }

    String sentence(DiaryKind work) {
        String doing = doing(work);
        if (allowed) {
            return "Ngày " + Times.day(day) + " được " + doing + ".";
        }
        SprayVerdict first = inTheWay.stream()
                .filter(verdict -> verdict.earliestHarvest() == null)
                .findFirst()
                .orElse(inTheWay.get(0));
        DiaryEntryView spray = first.spray();
        String wait = spray.kind().isForAnimals() ? "ngừng thuốc" : "cách ly";
        String use =
                "Lần dùng " + Objects.requireNonNullElse(spray.material(), "thuốc") + " ngày " + Times.day(spray.day());
        return earliest == null
                ? use + " chưa ghi số ngày " + wait + " trên nhãn. Hãy sửa dòng đó và ghi số ngày rồi mới " + doing
                        + "."
                : use + " chưa đủ thời gian " + wait + ". Sớm nhất được " + doing + " ngày " + Times.day(earliest)
                        + ".";
    }

    private static String doing(DiaryKind work) {
        return switch (work) {
            case SLAUGHTER -> "giết mổ";
            case SALE -> "bán";
            default -> "thu hoạch";
        };
    }
}
