package vn.chophien.payment.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.shared.Folding;
import vn.chophien.table.TableRow;

/** Which column of a statement is what, found by how banks name them, in Vietnamese and in English. */
final class StatementColumns {

    /** What a column may hold. Those whose names say most come first, so that they are not taken for others. */
    enum Kind {
        BALANCE("so du", "balance"),
        CREDIT("ghi co", "phat sinh co", "credit", "tien vao", "gui vao", "nhan vao", "=co", "=thu", "tien nhan"),
        DEBIT("ghi no", "phat sinh no", "debit", "tien ra", "rut ra", "=no", "=chi", "withdrawal"),
        DATE(
                "ngay giao dich",
                "ngay gio giao dich",
                "thoi gian giao dich",
                "ngay gd",
                "ngay gio gd",
                "transaction date",
                "trans date",
                "tnx date",
                "txn date",
                "transaction time",
                "ngay gio",
                "ngay but toan",
                "ngay hach toan",
                "posting date",
                "ngay hieu luc",
                "value date",
                "effective date",
                "=ngay",
                "=date",
                "thoi gian"),
        REFERENCE(
                "so tham chieu",
                "ma tham chieu",
                "tham chieu",
                "reference",
                "ref no",
                "=ref",
                "so but toan",
                "ma giao dich",
                "so giao dich",
                "ma gd",
                "so gd",
                "transaction no",
                "transaction number",
                "transaction id",
                "txn id",
                "so chung tu",
                "so ct",
                "doc no"),
        WORDS(
                "noi dung",
                "dien giai",
                "mo ta",
                "description",
                "transactions in detail",
                "details",
                "detail",
                "remark",
                "remarks",
                "narrative",
                "chi tiet"),
        CLOCK("gio giao dich", "gio gd", "=gio", "=time"),
        AMOUNT("so tien", "amount", "gia tri");

        @SuppressWarnings("ImmutableEnumChecker") // what List.of makes never changes
        private final List<String> names;

        Kind(String... names) {
            this.names = List.of(names);
        }

        /** The place of the first of its names that this head holds; none that it does is as bad as can be. */
        int rank(String head) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                boolean isIt = name.startsWith("=")
                        ? head.equals(name.substring(1))
                        : (" " + head + " ").contains(" " + name + " ");
                if (isIt) {
                    return i;
                }
            }
            return Integer.MAX_VALUE;
        }
    }

    private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    private final boolean isNumberBelowDate;

    private StatementColumns(TableRow head) {
        List<String> heads = head.cells().stream().map(Folding::fold).toList();
        Set<Integer> taken = new HashSet<>();
        for (Kind kind : Kind.values()) {
            int best = -1;
            for (int i = 0; i < heads.size(); i++) {
                boolean isBetter = best < 0 || kind.rank(heads.get(i)) < kind.rank(heads.get(best));
                if (!taken.contains(i) && isBetter && kind.rank(heads.get(i)) < Integer.MAX_VALUE) {
                    best = i;
                }
            }
            if (best >= 0) {
                found.put(kind, best);
                taken.add(best);
            }
        }
        isNumberBelowDate = !found.containsKey(Kind.REFERENCE)
                && found.containsKey(Kind.DATE)
                && Kind.REFERENCE.rank(heads.get(of(Kind.DATE))) < Integer.MAX_VALUE;
    }

    static StatementColumns of(TableRow head) {
        return new StatementColumns(head);
    }

    /** What has to be there and is not, in words. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!found.containsKey(Kind.DATE)) {
            missing.add("ngày giao dịch");
        }
        if (!found.containsKey(Kind.WORDS)) {
            missing.add("nội dung");
        }
        if (!found.containsKey(Kind.CREDIT) && !found.containsKey(Kind.AMOUNT)) {
            missing.add("số tiền ghi có");
        }
        return missing;
    }

    /** How much of a statement's head this row is. */
    int found() {
        return found.size();
    }

    boolean has(Kind kind) {
        return found.containsKey(kind);
    }

    String cell(TableRow row, Kind kind) {
        return row.cell(of(kind));
    }

    /** Whether the bank's number stands in the cell of the date. */
    boolean isNumberBelowDate() {
        return isNumberBelowDate;
    }

    private int of(Kind kind) {
        return found.getOrDefault(kind, -1);
    }
}
