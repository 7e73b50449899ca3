package vn.chophien.web.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.document.Block;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.SiteCodeView;
import vn.chophien.site.SiteView;
import vn.chophien.site.SprayVerdict;

/** The part of a passport that tells where the goods grew and how. Sites are told as the public page tells them. */
final class PassportOrigin {

    private static final int HARVESTS = 12;
    private static final int SPRAYS = 20;

    private final LotPageView page;

    PassportOrigin(LotPageView page) {
        this.page = page;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Vùng trồng và mã số"));
        List<LotNode> harvests = page.harvests();
        if (harvests.isEmpty()) {
            blocks.add(new Block.Paragraph("Lô này không kèm lần thu hoạch nào trong sổ."));
            return blocks;
        }
        blocks.add(new Block.Table(
                "",
                List.of(
                        new Block.Column("Nơi trồng", 6),
                        new Block.Column("Cây, con", 3),
                        new Block.Column("Thu hoạch", 3),
                        new Block.Column("Mã số", 5),
                        new Block.Column("Khi thu hoạch", 3),
                        new Block.Column("Hôm nay", 3)),
                harvests.stream().limit(HARVESTS).map(this::harvest).toList()));
        more(blocks, harvests.size() - HARVESTS, "lần thu hoạch");
        blocks.add(new Block.Heading("Nhật ký và thời gian cách ly"));
        blocks.add(new Block.Paragraph(diary(harvests)));
        List<SprayVerdict> sprays = page.sprays();
        if (sprays.isEmpty()) {
            blocks.add(new Block.Paragraph("Nhật ký không ghi lần dùng thuốc nào trước khi thu hoạch."));
            return blocks;
        }
        blocks.add(new Block.Paragraph(judged(sprays)));
        blocks.add(new Block.Table(
                "",
                List.of(
                        new Block.Column("Ngày dùng", 3),
                        new Block.Column("Thuốc", 7),
                        new Block.Column("Cách ly", 2, true),
                        new Block.Column("Thu hoạch từ", 3),
                        new Block.Column("Đã thu hoạch", 3),
                        new Block.Column("Kết quả", 4)),
                sprays.stream().limit(SPRAYS).map(PassportOrigin::spray).toList()));
        more(blocks, sprays.size() - SPRAYS, "lần dùng thuốc");
        return blocks;
    }

    private static String judged(List<SprayVerdict> sprays) {
        long kept = sprays.stream().filter(SprayVerdict::kept).count();
        return kept == sprays.size()
                ? "Mọi lần dùng thuốc (" + kept + ") đều đủ ngày cách ly trước khi thu hoạch."
                : (sprays.size() - kept) + " trong " + sprays.size()
                        + " lần dùng thuốc chưa chứng minh được đủ ngày cách ly.";
    }

    /** What a sheet has no room for. */
    static void more(List<Block> blocks, int untold, String what) {
        if (untold > 0) {
            blocks.add(new Block.Paragraph("Và " + untold + " " + what + " nữa, xem trang của lô.", Block.Tone.SMALL));
        }
    }

    private List<String> harvest(LotNode lot) {
        SiteView site = page.site(lot).orElse(null);
        SiteCodeView code = page.code(lot).orElse(null);
        String area =
                site == null ? "" : site.hectares().map(ha -> ", " + ha + " ha").orElse("");
        String crop = page.season(lot)
                .map(season -> season.crop() + (season.variety() == null ? "" : ", " + season.variety()))
                .orElse("");
        return List.of(
                site == null ? lot.maker() : site.name() + ", " + site.where() + area,
                crop,
                day(lot.harvestedOn()),
                code == null ? "Chưa khai" : code(code),
                code == null ? "–" : status(lot.codeStatus()),
                code == null
                        ? "–"
                        : code.statusOn(page.today())
                                .map(now -> status(now.status()) + since(now))
                                .orElse("Chưa rõ"));
    }

    private static String code(SiteCodeView code) {
        String checked = code.checkedOn() == null ? "chưa ai đối chiếu" : "đối chiếu " + Times.day(code.checkedOn());
        return code.code() + ", " + code.issuer() + ", " + checked;
    }

    private static String since(CodeStatusChange change) {
        return change.status().isWithdrawn() ? " từ " + Times.day(change.since()) : "";
    }

    private static String status(@Nullable CodeStatus status) {
        return status == null ? "Chưa rõ" : status.vietnamese();
    }

    /** How often each kind of work was written down before the harvest. */
    private String diary(List<LotNode> harvests) {
        Set<DiaryEntryView> entries = new LinkedHashSet<>();
        harvests.forEach(lot -> page.season(lot)
                .ifPresent(season -> season.valid().stream()
                        .filter(entry ->
                                lot.harvestedOn() == null || !entry.day().isAfter(lot.harvestedOn()))
                        .forEach(entries::add)));
        if (entries.isEmpty()) {
            return "Nhật ký chưa có dòng nào.";
        }
        Map<DiaryKind, Integer> counts = new EnumMap<>(DiaryKind.class);
        entries.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        return "Nhật ký có " + entries.size() + " lần ghi đến ngày thu hoạch: "
                + counts.entrySet().stream()
                        .map(count -> inSentence(count.getKey().vietnamese()) + " " + count.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> spray(SprayVerdict verdict) {
        DiaryEntryView spray = verdict.spray();
        String what = spray.material() == null ? spray.kind().vietnamese() : spray.material();
        return List.of(
                Times.day(spray.day()),
                what + (spray.activeIngredient() == null ? "" : " (" + spray.activeIngredient() + ")"),
                spray.phiDays() == null ? "?" : spray.phiDays() + " ngày",
                day(verdict.earliestHarvest()),
                day(verdict.harvestedOn()),
                verdict.kept() ? "Đủ ngày" : verdict.isBroken() ? "Chưa đủ ngày" : "Chưa chứng minh được");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "?" : Times.day(day);
    }
}
