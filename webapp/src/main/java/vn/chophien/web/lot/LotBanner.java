package vn.chophien.web.lot;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotState;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.RecallView;
import vn.chophien.shared.Times;
import vn.chophien.site.CodeStatus;
import vn.chophien.site.CodeStatusChange;

/**
 * What is wrong with a lot, or that nothing is known to be, in words. It never says that a pack is genuine: whoever
 * copies a label copies its code too.
 */
public record LotBanner(Tone tone, String heading, List<String> sentences) {

    /** The gravest first. */
    static List<LotBanner> of(LotPageView page) {
        List<LotState> concerns = page.concerns();
        return concerns.isEmpty()
                ? List.of(of(LotState.NORMAL, page))
                : concerns.stream().map(state -> of(state, page)).toList();
    }

    private static LotBanner of(LotState state, LotPageView page) {
        return switch (state) {
            case RECALLED -> recalled("Đang thu hồi: đừng dùng lô này", page.lot());
            case MADE_OF_RECALLED -> troubled(page, LotStatus.RECALLED, "Làm từ lô đang bị thu hồi: đừng dùng");
            case DESTROYED ->
                danger(
                        "Lô này đã tiêu hủy",
                        because(page.lot()),
                        "Nếu bạn đang cầm hàng mang mã này, đừng dùng và hãy báo cho chúng tôi.");
            case HELD ->
                warning(
                        "Đang tạm giữ để kiểm tra",
                        because(page.lot()),
                        since(page),
                        "Lô này tạm ngừng bán. Nếu đã mua, bạn hãy chờ kết quả rồi mới dùng.");
            case MADE_OF_HELD -> troubled(page, LotStatus.ON_HOLD, "Có nguyên liệu đang tạm giữ để kiểm tra");
            case INTERVAL_NOT_KEPT ->
                warning(
                        "Chưa chứng minh được thời gian cách ly thuốc",
                        "Nhật ký có lần phun chưa đủ ngày trước khi thu hoạch, hoặc thiếu ngày. Xem mục Thuốc đã dùng.");
            case TEST_FAILED -> warning("Có phiếu kiểm nghiệm không đạt", "Xem mục Kiểm nghiệm bên dưới.");
            case EXPIRED -> expired(page);
            case CODE_WITHDRAWN -> withdrawn(page);
            case CODE_WITHDRAWN_THEN ->
                warning(
                        "Khi thu hoạch, mã vùng trồng không được dùng",
                        "Mã lúc đó “" + statusThen(page) + "”. Xem mục Vùng trồng và mã số.");
            case NORMAL ->
                new LotBanner(
                        Tone.GOOD,
                        "Lô có trong sổ, chưa có cảnh báo",
                        List.of("Hãy so số lô trên gói với số lô dưới đây."));
        };
    }

    private static LotBanner recalled(String heading, LotNode lot) {
        RecallView recall = lot.recall();
        if (recall == null) {
            return danger(heading, because(lot), "Hãy trả lại nơi bán hoặc báo cho chúng tôi.");
        }
        return danger(
                heading,
                "Lý do: " + recall.reason(),
                "Ngày thu hồi: " + Times.day(recall.openedAt()) + ".",
                "Cần làm: " + recall.instruction(),
                "Liên hệ: " + recall.contact());
    }

    private static LotBanner troubled(LotPageView page, LotStatus status, String heading) {
        List<LotNode> lots = page.troubledIngredients().stream()
                .filter(lot -> lot.status() == status)
                .toList();
        String which = "Nguyên liệu: " + lots.stream().map(LotBanner::named).collect(Collectors.joining("; ")) + ".";
        if (status == LotStatus.RECALLED) {
            LotBanner told = recalled(heading, lots.get(0));
            return new LotBanner(
                    Tone.DANGER,
                    heading,
                    Stream.concat(Stream.of(which), told.sentences().stream()).toList());
        }
        return warning(heading, which, because(lots.get(0)), "Nếu đã mua, bạn hãy chờ kết quả rồi mới dùng.");
    }

    private static LotBanner expired(LotPageView page) {
        var last = Objects.requireNonNull(page.lot().expiresOn());
        long days = ChronoUnit.DAYS.between(last, page.today());
        return warning(
                "Đã quá hạn dùng " + days + " ngày",
                "Hạn dùng đến hết ngày " + Times.day(last) + ". Lịch sử của lô vẫn xem được bên dưới.");
    }

    private static LotBanner withdrawn(LotPageView page) {
        return page.back().lots().values().stream()
                .map(lot -> withdrawn(page, lot))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable LotBanner withdrawn(LotPageView page, LotNode lot) {
        return page.code(lot)
                .flatMap(code -> code.statusOn(page.today())
                        .filter(change -> change.status().isWithdrawn())
                        .map(change -> warning(
                                "Mã vùng trồng " + code.code() + " hiện đã “"
                                        + change.status().vietnamese() + "”",
                                "Từ ngày " + Times.day(change.since()) + because(change),
                                lot.codeStatus() == null
                                        ? null
                                        : "Khi thu hoạch lô này, mã ở trạng thái “"
                                                + lot.codeStatus().vietnamese()
                                                + "”. Điều đó không bị sửa lại.")))
                .orElse(null);
    }

    private static String statusThen(LotPageView page) {
        return page.back().lots().values().stream()
                .map(LotNode::codeStatus)
                .filter(status -> status != null && status.isWithdrawn())
                .findFirst()
                .map(CodeStatus::vietnamese)
                .orElse("chưa rõ");
    }

    private static String named(LotNode lot) {
        return lot.name() + ", lô " + lot.address().number();
    }

    private static @Nullable String because(LotNode lot) {
        return lot.statusReason() == null ? null : "Lý do: " + lot.statusReason();
    }

    private static String because(CodeStatusChange change) {
        return change.reason() == null ? "." : ". Lý do: " + change.reason() + ".";
    }

    private static @Nullable String since(LotPageView page) {
        return page.head().statusAt() == null
                ? null
                : "Từ ngày " + Times.day(page.head().statusAt()) + ".";
    }

    private static LotBanner danger(String heading, @Nullable String... sentences) {
        return new LotBanner(Tone.DANGER, heading, said(sentences));
    }

    private static LotBanner warning(String heading, @Nullable String... sentences) {
        return new LotBanner(Tone.WARNING, heading, said(sentences));
    }

    private static List<String> said(@Nullable String... sentences) {
        return Stream.of(sentences).filter(Objects::nonNull).toList();
    }
}
