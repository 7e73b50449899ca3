package vn.chophien.payment.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.statement.StatementColumns.Kind;
import vn.chophien.shared.Folding;
import vn.chophien.table.TableRow;

/** Reads a statement's file into movements. A row that cannot be read says why, and keeps back no other. */
public final class StatementReading {

    static final int MOST_LINES = 2_000;

    /** Letterhead, transactions, totals. */
    private static final int MOST_ROWS = MOST_LINES + 200;

    private static final int DEEPEST_HEAD = 60;
    private static final int LONGEST_WORDS = 500;

    /** What stands at the beginning of rows that are sums, not movements. */
    private static final Set<String> SUMS = Set.of("tong", "cong", "total", "so du", "opening", "closing", "balance");

    /** A bank's number of one transfer: longer than the codes by which banks name kinds of transfers. */
    private static final String ONE_TRANSFER = "(?=(.*\\d){3})\\p{ASCII}{6,64}";

    /** A transfer and its fee share a number; what stands on more lines is the name of something else. */
    private static final int MOST_OF_ONE_NUMBER = 2;

    private final StatementColumns columns;
    private final List<StatementRow> rows = new ArrayList<>();
    private boolean isSigned;
    private int skipped;

    private StatementReading(StatementColumns columns) {
        this.columns = columns;
    }

    /** @throws vn.chophien.shared.InvalidInput for a file that is no statement, saying what is missing */
    public static ReadStatement read(byte[] file) {
        List<String> missing = List.of("ngày giao dịch", "nội dung", "số tiền ghi có");
        int most = 0;
        for (List<TableRow> table : StatementFile.tables(file, MOST_ROWS)) {
            for (int i = 0; i < Math.min(DEEPEST_HEAD, table.size()); i++) {
                StatementColumns columns = StatementColumns.of(table.get(i));
                if (columns.missing().isEmpty()) {
                    return new StatementReading(columns)
                            .read(Letterhead.of(table.subList(0, i)), table.subList(i + 1, table.size()));
                }
                if (columns.found() > most) {
                    most = columns.found();
                    missing = columns.missing();
                }
            }
        }
        throw StatementFile.refused("Không tìm thấy cột " + String.join(", ", missing)
                + " trong tệp. Dòng tên cột phải có ngày giao dịch, nội dung và số tiền ghi có.");
    }

    private ReadStatement read(Letterhead letterhead, List<TableRow> table) {
        isSigned = table.stream().anyMatch(row -> columns.cell(row, Kind.AMOUNT).matches("\\s*[-+(].*"));
        table.forEach(this::read);
        List<LocalDate> days = rows.stream()
                .map(StatementRow::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw StatementFile.refused("Dưới dòng tên cột không có giao dịch nào.");
        }
        if (rows.size() > MOST_LINES) {
            throw StatementFile.refused("Sao kê có hơn 2.000 giao dịch. Hãy tải sao kê của ít ngày hơn.");
        }
        LocalDate from = letterhead.from();
        LocalDate to = letterhead.to();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return new ReadStatement(
                letterhead.account(),
                from == null || from.isAfter(first) ? first : from,
                to == null || to.isBefore(last) ? last : to,
                withoutCommonNumbers(),
                skipped);
    }

    private void read(TableRow row) {
        String date = columns.cell(row, Kind.DATE);
        Optional<StatementTime> time = StatementTime.read(date).map(read -> read.with(columns.cell(row, Kind.CLOCK)));
        if (time.isEmpty() && isNoMovement(row, date)) {
            skipped++;
            return;
        }
        String words = columns.cell(row, Kind.WORDS).replaceAll("\\s+", " ");
        String cut = words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
        LocalDate day = time.map(StatementTime::day).orElse(null);
        OptionalLong dong = dong(row);
        String fault = time.isEmpty() ? "Không đọc được ngày “" + date + "”." : fault(row, dong);
        rows.add(new StatementRow(
                row.number(),
                day,
                time.map(StatementTime::at).orElse(null),
                fault == null ? dong.orElse(0) : 0,
                cut,
                reference(row, time.map(StatementTime::rest).orElse("")),
                fault));
    }

    /** Sums and second heads, and what banks write below a table, have no date; nor has a movement whose date is broken. */
    private boolean isNoMovement(TableRow row, String date) {
        String first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        String said = Folding.fold(first);
        boolean isSum = SUMS.stream().anyMatch(sum -> said.equals(sum) || said.startsWith(sum + " "));
        boolean hasMoney = List.of(Kind.CREDIT, Kind.DEBIT, Kind.AMOUNT).stream()
                .anyMatch(kind -> columns.cell(row, kind).chars().anyMatch(Character::isDigit));
        return isSum
                || !hasMoney
                || (date.isEmpty() && columns.cell(row, Kind.WORDS).isEmpty());
    }

    private OptionalLong dong(TableRow row) {
        OptionalLong in = StatementDong.read(columns.cell(row, Kind.CREDIT));
        OptionalLong out = StatementDong.read(columns.cell(row, Kind.DEBIT));
        if (!columns.has(Kind.CREDIT)) {
            OptionalLong amount = StatementDong.read(columns.cell(row, Kind.AMOUNT));
            boolean isSure = isSigned || amount.orElse(0) == 0;
            return isSure ? amount : OptionalLong.empty();
        }
        if (in.isEmpty() || out.isEmpty() || in.getAsLong() < 0) {
            return OptionalLong.empty();
        }
        boolean isIn = in.getAsLong() > 0;
        return isIn && out.getAsLong() != 0
                ? OptionalLong.empty()
                : OptionalLong.of(isIn ? in.getAsLong() : -Math.abs(out.getAsLong()));
    }

    private @Nullable String fault(TableRow row, OptionalLong dong) {
        if (dong.isPresent()) {
            return dong.getAsLong() == 0 ? "Dòng này không có số tiền." : null;
        }
        if (!columns.has(Kind.CREDIT)) {
            String amount = columns.cell(row, Kind.AMOUNT);
            return StatementDong.read(amount).isEmpty()
                    ? "Không đọc được số tiền “" + amount + "”."
                    : "Không rõ tiền vào hay tiền ra: số tiền không có dấu + hay −.";
        }
        String credit = columns.cell(row, Kind.CREDIT);
        String debit = columns.cell(row, Kind.DEBIT);
        if (StatementDong.read(credit).orElse(-1) < 0) {
            return "Không đọc được số tiền “" + credit + "”.";
        }
        return StatementDong.read(debit).isEmpty()
                ? "Không đọc được số tiền “" + debit + "”."
                : "Có cả tiền vào lẫn tiền ra trên một dòng.";
    }

    private @Nullable String reference(TableRow row, String belowDate) {
        String told = columns.isNumberBelowDate() ? belowDate : columns.cell(row, Kind.REFERENCE);
        return told.matches(ONE_TRANSFER) ? told : null;
    }

    private List<StatementRow> withoutCommonNumbers() {
        Map<String, Integer> count = new HashMap<>();
        for (StatementRow row : rows) {
            if (row.reference() != null) {
                count.merge(row.reference(), 1, Integer::sum);
            }
        }
        return rows.stream()
                .map(row -> count.getOrDefault(row.reference(), 0) <= MOST_OF_ONE_NUMBER
                        ? row
                        : new StatementRow(
                                row.number(), row.day(), row.at(), row.dong(), row.words(), null, row.fault()))
                .toList();
    }
}
