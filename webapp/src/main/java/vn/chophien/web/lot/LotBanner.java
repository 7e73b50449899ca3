package vn.chophien.web.lot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotState;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.RecallView;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;
import vn.chophien.site.SiteCodeView;

/**
 * What is wrong with a lot, or that nothing is known to be, in words. It never says that a pack is genuine: whoever
 * copies a label copies its code too.
 */
public record LotBanner(Tone tone, String heading, List<Point> points) {

    /**
     * A sentence.
     *
     * @param label the word before it that says what it is; empty where it needs none
     * @param written whether people wrote it
     */
    public record Point(String label, String text, boolean written) {

        private Point(String label, String text) {
            this(label, text, false);
        }
    }

    /** The gravest first. */
    static List<LotBanner> of(LotPageView page) {
        List<LotState> concerns = page.concerns();
        return concerns.isEmpty()
                ? List.of(of(LotState.NORMAL, page))
                : concerns.stream().map(state -> of(state, page)).toList();
    }

    private static LotBanner of(LotState state, LotPageView page) {
        LotNode lot = page.lot();
        return switch (state) {
            case RECALLED -> recalled("Đang thu hồi: đừng dùng lô này", lot, null);
            case MADE_OF_RECALLED -> {
                LotNode ingredient = first(page, LotStatus.RECALLED);
                yield recalled("Làm từ lô đang thu hồi: đừng dùng", ingredient, named(page, LotStatus.RECALLED));
            }
            case DESTROYED ->
                new LotBanner(
                        Tone.DANGER,
                        "Lô này đã tiêu hủy",
                        said(
                                plain("Nếu bạn đang cầm hàng mang mã này, đừng dùng và hãy báo cho chúng tôi."),
                                why(lot)));
            case HELD ->
                warning(
                        "Đang tạm giữ để kiểm tra",
                        plain("Lô này tạm ngừng bán. Nếu đã mua, bạn hãy chờ kết quả rồi mới dùng."),
                        why(lot),
                        since(page));
            case MADE_OF_HELD ->
                warning(
                        "Có nguyên liệu đang tạm giữ để kiểm tra",
                        plain("Nếu đã mua, bạn hãy chờ kết quả rồi mới dùng."),
                        named(page, LotStatus.ON_HOLD),
                        why(first(page, LotStatus.ON_HOLD)));
            case INTERVAL_NOT_KEPT ->
                warning(
                        "Chưa chứng minh được thời gian cách ly thuốc",
                        plain("Nhật ký có lần dùng thuốc chưa đủ ngày trước khi thu hoạch, hoặc ghi thiếu ngày."
                                + " Xem mục Thuốc đã dùng."));
            case TEST_FAILED -> warning("Có phiếu kiểm nghiệm không đạt", plain("Xem mục Kiểm nghiệm bên dưới."));
            case EXPIRED -> expired(page);
            case CODE_STOPPED -> stopped(Objects.requireNonNull(page.head().codeStop()));
            case CODE_WITHDRAWN -> withdrawn(page);
            case CODE_WITHDRAWN_THEN ->
                warning("Khi thu hoạch, mã vùng trồng không được dùng", plain("Xem mục Vùng trồng và mã số."));
            case NORMAL ->
                new LotBanner(
                        Tone.GOOD,
                        "Lô có trong sổ, chưa có cảnh báo",
                        said(plain("Hãy so số lô trên gói với số lô dưới đây.")));
        };
    }

    private static LotBanner recalled(String heading, LotNode lot, @Nullable Point ingredients) {
        RecallView recall = lot.recall();
        List<Point> points = recall == null
                ? said(plain("Hãy trả lại nơi bán hoặc báo cho chúng tôi."), ingredients, why(lot))
                : said(
                        written("Cần làm", recall.instruction()),
                        written("Liên hệ", recall.contact()),
                        ingredients,
                        written("Lý do", recall.reason()),
                        new Point("Từ ngày", Times.day(recall.openedAt())));
        return new LotBanner(Tone.DANGER, heading, points);
    }

    private static LotBanner expired(LotPageView page) {
        LocalDate last = Objects.requireNonNull(page.lot().expiresOn());
        return warning(
                "Đã quá hạn dùng " + ChronoUnit.DAYS.between(last, page.today()) + " ngày",
                plain("Hạn dùng đến hết ngày " + Times.day(last) + ". Lịch sử của lô vẫn xem được bên dưới."));
    }

    private static LotBanner stopped(LotHead.CodeStop stop) {
        return warning(
                "Lô này tạm dừng bán",
                plain(
                        "Mã vùng trồng hoặc mã đóng gói của lô đang bị dừng. Hàng đã mua vẫn là của bạn; lô không bị thu hồi."),
                new Point("Mã", stop.code() + " " + inSentence(stop.status()) + " từ " + Times.day(stop.since())),
                stop.reason() == null ? null : written("Lý do", stop.reason()));
    }

    private static LotBanner withdrawn(LotPageView page) {
        return page.harvests().stream()
                .flatMap(lot -> page.code(lot).stream()
                        .flatMap(code -> code.statusOn(page.today()).stream()
                                .filter(change -> change.status().isWithdrawn())
                                .map(change -> withdrawn(lot, code, change))))
                .findFirst()
                .orElseThrow();
    }

    private static LotBanner withdrawn(LotNode lot, SiteCodeView code, CodeStatusChange now) {
        CodeStatus then = lot.codeStatus();
        return warning(
                "Mã vùng trồng nay không còn được dùng",
                new Point("Nay", code.code() + " " + inSentence(now.status()) + " từ " + Times.day(now.since())),
                now.reason() == null ? null : written("Lý do", now.reason()),
                then == null ? null : new Point("Khi thu hoạch", inSentence(then) + "; điều đó không bị sửa lại."));
    }

    private static String inSentence(CodeStatus status) {
        return status.vietnamese().toLowerCase(Locale.ROOT);
    }

    private static LotNode first(LotPageView page, LotStatus status) {
        return troubled(page, status).findFirst().orElseThrow();
    }

    private static Point named(LotPageView page, LotStatus status) {
        return new Point(
                "Nguyên liệu",
                troubled(page, status)
                        .map(lot -> lot.name() + ", lô " + lot.address().number())
                        .collect(Collectors.joining("; ")));
    }

    private static Stream<LotNode> troubled(LotPageView page, LotStatus status) {
        return page.troubledIngredients().stream().filter(lot -> lot.status() == status);
    }

    private static @Nullable Point why(LotNode lot) {
        return lot.statusReason() == null ? null : written("Lý do", lot.statusReason());
    }

    private static @Nullable Point since(LotPageView page) {
        return page.head().statusAt() == null
                ? null
                : new Point("Từ ngày", Times.day(page.head().statusAt()));
    }

    private static Point written(String label, String text) {
        return new Point(label, text, true);
    }

    private static Point plain(String sentence) {
        return new Point("", sentence);
    }

    private static LotBanner warning(String heading, @Nullable Point... points) {
        return new LotBanner(Tone.WARNING, heading, said(points));
    }

    private static List<Point> said(@Nullable Point... points) {
        return Stream.of(points).filter(Objects::nonNull).toList();
    }
}
