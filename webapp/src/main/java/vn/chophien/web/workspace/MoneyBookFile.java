package vn.chophien.web.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chophien.payment.money.MoneyAccount;
import vn.chophien.payment.money.MoneyStatement;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.Csv;

/** The money book as a table: one column an account, the sums before and after. Amounts are numbers, to count with. */
final class MoneyBookFile {

    private static final int WORDS = 4;

    private final MoneyStatement statement;
    private final LocalDate from;
    private final LocalDate to;

    private record Row(List<String> words, Map<MoneyAccount, Long> dong) {}

    MoneyBookFile(MoneyStatement statement, LocalDate from, LocalDate to) {
        this.statement = statement;
        this.from = from;
        this.to = to;
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("Lúc", "Việc", "Đơn hàng", "Người làm"));
        for (MoneyAccount account : MoneyAccount.values()) {
            head.add(account.label());
        }
        return head;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(sums("Đầu kỳ " + Times.day(from), true));
        for (MoneyStatement.Line line : statement.lines()) {
            Map<MoneyAccount, Long> dong = new EnumMap<>(MoneyAccount.class);
            line.changes().forEach((account, money) -> dong.put(account, money.dong()));
            String order = line.orderNumber() == null ? "" : line.orderNumber();
            rows.add(new Row(List.of(Times.moment(line.at()), line.kind().label(), order, line.actor()), dong));
        }
        rows.add(sums("Cuối kỳ " + Times.day(to), false));
        return rows;
    }

    private Row sums(String words, boolean isOpening) {
        Map<MoneyAccount, Long> dong = new EnumMap<>(MoneyAccount.class);
        for (MoneyAccount account : MoneyAccount.values()) {
            dong.put(account, (isOpening ? statement.opening(account) : statement.closing(account)).dong());
        }
        return new Row(List.of("", words, "", ""), dong);
    }

    void csv(OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.add(head());
        for (Row row : rows()) {
            List<String> cells = new ArrayList<>(row.words());
            for (MoneyAccount account : MoneyAccount.values()) {
                Long dong = row.dong().get(account);
                cells.add(dong == null ? "" : Long.toString(dong));
            }
            csv.add(cells);
        }
        csv.flush();
    }

    void xlsx(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Cho Phien", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sổ tiền");
            List<String> head = head();
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, head.get(c));
                sheet.style(0, c).bold().set();
            }
            int r = 1;
            for (Row row : rows()) {
                write(sheet, r++, row);
            }
            sheet.finish();
        }
    }

    private static void write(Worksheet sheet, int r, Row row) {
        for (int word = 0; word < WORDS; word++) {
            sheet.value(r, word, row.words().get(word));
        }
        int c = WORDS;
        for (MoneyAccount account : MoneyAccount.values()) {
            Long dong = row.dong().get(account);
            if (dong != null) {
                sheet.value(r, c, BigDecimal.valueOf(dong));
                sheet.style(r, c).format("#,##0").set();
            }
            c++;
        }
    }
}
