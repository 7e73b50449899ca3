package vn.chophien.payment.cod;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/**
 * Which column of a carrier's list is what, counted from 0; -1 for one that is not there. Carriers name them as they like,
 * so the heads are guessed from and a person may choose otherwise.
 */
public record CodColumns(int order, int tracking, int amount, int fee, int day) {

    private static final List<String> ORDER = List.of("ma don hang", "don hang", "ma don", "order");
    private static final List<String> TRACKING = List.of("van don", "tracking", "ma van chuyen", "bill");
    private static final List<String> AMOUNT =
            List.of("tien thu ho", "thu ho", "tien cod", "cod", "da thu", "so tien", "amount");
    private static final List<String> FEE = List.of("phi thu ho", "tong phi", "phi", "cuoc", "fee");
    private static final List<String> DAY = List.of("ngay tra", "ngay chuyen", "ngay doi soat", "ngay", "date");

    public static CodColumns guess(List<String> head) {
        List<String> folded = head.stream().map(Folding::fold).toList();
        int fee = find(folded, FEE, -1, -1);
        int tracking = find(folded, TRACKING, fee, -1);
        return new CodColumns(
                find(folded, ORDER, tracking, fee),
                tracking,
                find(folded, AMOUNT, fee, tracking),
                fee,
                find(folded, DAY, -1, -1));
    }

    private static int find(List<String> head, List<String> words, int not, int norThis) {
        for (String word : words) {
            for (int i = 0; i < head.size(); i++) {
                if (i != not && i != norThis && head.get(i).contains(word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    boolean isUsable() {
        return amount >= 0 && (order >= 0 || tracking >= 0);
    }

    String text() {
        return order + "," + tracking + "," + amount + "," + fee + "," + day;
    }

    static CodColumns read(String text) {
        String[] parts = text.split(",", -1);
        return new CodColumns(number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4));
    }

    private static int number(@Nullable String[] parts, int i) {
        String part = i < parts.length ? parts[i] : null;
        return part == null ? -1 : Integer.parseInt(part);
    }
}
