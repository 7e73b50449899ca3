package vn.chophien.web.statistics;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.LetterHeading;
import vn.chophien.document.PageLook;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureDetail;
import vn.chophien.statistics.FigureValue;
import vn.chophien.statistics.YearlyReport;

/** The yearly report as a letter and as a sheet. Both say that the layout of their forms is a sample. */
public final class YearlyReportFile {

    private static final List<Figure> BY_MONTH =
            List.of(Figure.ORDERS, Figure.ORDER_VALUE, Figure.DELIVERED, Figure.DELIVERED_VALUE, Figure.COMPLAINTS);

    private final YearlyReport report;
    private final LocalDate today;

    public YearlyReportFile(YearlyReport report, LocalDate today) {
        this.report = report;
        this.today = today;
    }

    public Document letter(String issuer, String market, String place) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("BÁO CÁO", "Hoạt động của nền tảng thương mại điện tử năm " + report.year()));
        blocks.add(new Block.Paragraph("Nền tảng: " + market, Block.Tone.CENTRED));
        blocks.add(new Block.Paragraph(
                "Mẫu tham khảo. Hãy đối chiếu với biểu mẫu cơ quan nhận báo cáo đang dùng.", Block.Tone.WARNING));
        if (report.year() >= today.getYear()) {
            blocks.add(new Block.Paragraph("Năm chưa hết, số đến hôm nay.", Block.Tone.WARNING));
        }
        int number = 1;
        for (YearlyReport.Form form : report.forms()) {
            blocks.add(new Block.Heading(number++ + ". " + form.title() + " – " + form.number()));
            blocks.add(new Block.Table(
                    "",
                    List.of(
                            new Block.Column("Chỉ tiêu", 6),
                            new Block.Column("Đơn vị", 3),
                            new Block.Column("Số", 3, true)),
                    rows(form)));
        }
        blocks.add(new Block.Heading(number++ + ". Theo tháng"));
        blocks.add(new Block.Table("", monthColumns(), months()));
        blocks.add(new Block.Heading(number + ". Cách tính"));
        shown().forEach(figure ->
                blocks.add(new Block.Paragraph(figure.title() + ": " + figure.definition(), Block.Tone.SMALL)));
        blocks.add(new Block.Signature(
                "THỦ TRƯỞNG ĐƠN VỊ", "(Ký, ghi rõ họ tên, đóng dấu)", List.of("Nơi nhận:", "- Như trên;", "- Lưu.")));
        return new Document(
                "Báo cáo thương mại điện tử năm " + report.year(),
                PageLook.LETTER,
                new LetterHeading(issuer, "……/BC", place, today),
                blocks,
                "Báo cáo năm " + report.year());
    }

    private List<Figure> shown() {
        return report.forms().stream()
                .flatMap(form -> form.section().figures().stream())
                .distinct()
                .toList();
    }

    /** Each figure, then what it is made of. */
    public List<List<String>> rows(YearlyReport.Form form) {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : form.section().figures()) {
            FigureValue value = report.value(figure);
            rows.add(List.of(figure.title(), figure.unit().vietnamese(), value.text()));
            for (FigureDetail.Part part : report.parts(figure)) {
                rows.add(List.of(
                        "– " + figure.split().label(part.code()),
                        figure.unit().vietnamese(),
                        figure.unit().text(BigDecimal.valueOf(part.amount()))));
            }
        }
        return rows;
    }

    private static List<Block.Column> monthColumns() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("Tháng", 2)));
        BY_MONTH.forEach(figure -> columns.add(new Block.Column(figure.title(), 3, true)));
        return columns;
    }

    private List<List<String>> months() {
        List<List<String>> rows = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(month + 1)));
            for (Figure figure : BY_MONTH) {
                row.add(figure.unit().text(BigDecimal.valueOf(amount(figure, month))));
            }
            rows.add(row);
        }
        return rows;
    }

    private long amount(Figure figure, int month) {
        List<Long> months = report.months(figure);
        return month < months.size() ? months.get(month) : 0;
    }

    public Response sheet() {
        return FigureFile.file("bao-cao-nam-" + report.year(), "xlsx", row -> {
            row.accept(List.of("Mẫu", "Tên mẫu", "Chỉ tiêu", "Phần", "Đơn vị", "Số"));
            for (YearlyReport.Form form : report.forms()) {
                for (Figure figure : form.section().figures()) {
                    BigDecimal value = report.value(figure).value();
                    row.accept(List.of(
                            form.number(),
                            form.title(),
                            figure.title(),
                            "",
                            figure.unit().vietnamese(),
                            value == null ? "" : value));
                    report.parts(figure)
                            .forEach(part -> row.accept(List.of(
                                    form.number(),
                                    form.title(),
                                    figure.title(),
                                    figure.split().label(part.code()),
                                    figure.unit().vietnamese(),
                                    BigDecimal.valueOf(part.amount()))));
                }
            }
            for (int month = 0; month < 12; month++) {
                for (Figure figure : BY_MONTH) {
                    row.accept(List.of(
                            "",
                            "Theo tháng",
                            figure.title(),
                            "Tháng " + (month + 1),
                            figure.unit().vietnamese(),
                            BigDecimal.valueOf(amount(figure, month))));
                }
            }
        });
    }
}
