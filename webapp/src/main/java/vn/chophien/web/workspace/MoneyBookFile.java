package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.chophien.payment.money.MoneyAccount;
import vn.chophien.payment.money.MoneyStatement;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.DataTable;

/** The money book as a table: one column an account, the sums before and after. Amounts are numbers, to count with. */
final class MoneyBookFile {

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

    DataTable table() {
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : rows()) {
            List<Object> line = new ArrayList<>(row.words());
            for (MoneyAccount account : MoneyAccount.values()) {
                Long dong = row.dong().get(account);
                line.add(dong == null ? "" : Money.ofDong(dong));
            }
            cells.add(line);
        }
        return DataTable.of("Sổ tiền", head(), cells);
    }
}
