package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.LetterHeading;
import vn.chophien.document.PageLook;
import vn.chophien.payment.money.MoneyAccount;
import vn.chophien.payment.money.MoneyStatement;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/**
 * The money book on paper, for a bookkeeper's folder. It says what the table says that is taken away as Excel: the same
 * lines and the same sums, and debts with the sign that they have there.
 */
final class MoneyBookSheet {

    private final MoneyStatement statement;
    private final SellerView seller;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;

    MoneyBookSheet(MoneyStatement statement, SellerView seller, LocalDate from, LocalDate to, LocalDate today) {
        this.statement = statement;
        this.seller = seller;
        this.from = from;
        this.to = to;
        this.today = today;
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("SAO KÊ TIỀN HÀNG", period()));
        if (seller.sampleData()) {
            blocks.add(new Block.Paragraph("Dữ liệu minh họa – không có giá trị kế toán.", Block.Tone.WARNING));
        }
        blocks.add(new Block.Facts(about()));
        if (statement.isCut()) {
            blocks.add(new Block.Paragraph(
                    "Kỳ này quá dài, sao kê chỉ có phần đầu. Hãy chọn ít ngày hơn.", Block.Tone.WARNING));
        }
        blocks.add(new Block.Heading("1. Tổng"));
        blocks.add(sums());
        blocks.add(new Block.Paragraph(
                "Tiền đang giữ và tiền được nhận mang dấu dương; tiền bán hàng, tiền phải trả lại và tiền chưa rõ của đơn"
                        + " nào mang dấu âm. Mỗi khoản cộng lại bằng không.",
                Block.Tone.SMALL));
        blocks.add(new Block.Heading("2. Từng khoản"));
        blocks.add(
                statement.lines().isEmpty()
                        ? new Block.Paragraph("Không có khoản nào trong những ngày này.")
                        : lines());
        blocks.add(new Block.Signature("NGƯỜI LẬP", "(Ký, ghi rõ họ tên)", List.of()));
        return new Document(
                "Sao kê tiền hàng, " + period(),
                PageLook.SHEET,
                new LetterHeading(seller.name(), "……/SK", seller.commune().provinceName(), today),
                blocks,
                seller.name() + ", " + period());
    }

    private String period() {
        YearMonth month = YearMonth.from(from);
        return from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())
                ? "Tháng " + month.getMonthValue() + "/" + month.getYear()
                : Times.day(from) + " – " + Times.day(to);
    }

    private List<Block.Fact> about() {
        List<Block.Fact> about = new ArrayList<>();
        about.add(new Block.Fact("Người bán", seller.name()));
        about.add(new Block.Fact("Địa chỉ", seller.address()));
        addIf(about, "Mã số thuế", seller.publicTaxCode());
        about.add(new Block.Fact("Kỳ", Times.day(from) + " – " + Times.day(to)));
        about.add(new Block.Fact("Lập ngày", Times.day(today)));
        return about;
    }

    private static void addIf(List<Block.Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Block.Fact(name, value));
        }
    }

    private Block sums() {
        return new Block.Table(
                "",
                List.of(
                        new Block.Column("Ở đâu", 4),
                        new Block.Column("Đầu kỳ", 3, true),
                        new Block.Column("Tăng", 3, true),
                        new Block.Column("Giảm", 3, true),
                        new Block.Column("Cuối kỳ", 3, true)),
                Arrays.stream(MoneyAccount.values())
                        .filter(statement::isUsed)
                        .map(account -> List.of(
                                account.label(),
                                statement.opening(account).toString(),
                                statement.in(account).toString(),
                                statement.out(account).toString(),
                                statement.closing(account).toString()))
                        .toList());
    }

    private Block lines() {
        return new Block.Table(
                "",
                List.of(
                        new Block.Column("Lúc", 3),
                        new Block.Column("Việc", 3),
                        new Block.Column("Đơn hàng", 3),
                        new Block.Column("Tiền đi từ đâu đến đâu", 7)),
                statement.lines().stream().map(MoneyBookSheet::row).toList());
    }

    private static List<String> row(MoneyStatement.Line line) {
        return List.of(
                Times.moment(line.at()),
                line.kind().label(),
                line.orderNumber() == null ? "–" : line.orderNumber(),
                line.changes().entrySet().stream()
                        .map(change -> change.getKey().label() + " " + signed(change.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private static String signed(Money money) {
        return (money.isPositive() ? "+" : "") + money;
    }
}
