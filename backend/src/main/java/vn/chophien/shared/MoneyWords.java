package vn.chophien.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount as it is said aloud, {@code một triệu hai trăm nghìn đồng}: a zero too many is heard where it is overlooked in
 * digits. Northern words, as receipts here have them.
 */
public final class MoneyWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private static final String[] GROUPS = {"", " nghìn", " triệu", " tỷ"};
    private static final long LARGEST = 999_999_999_999L;

    private MoneyWords() {}

    /** Up to 999 billion; more is said in digits. */
    public static String of(Money money) {
        long dong = money.dong();
        if (dong < 0 || dong > LARGEST) {
            return money.toString();
        }
        if (dong == 0) {
            return "không đồng";
        }
        List<String> words = new ArrayList<>();
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int three = (int) (dong / Math.round(Math.pow(1_000, group)) % 1_000);
            if (three > 0) {
                words.add(said(three, !words.isEmpty()) + GROUPS[group]);
            }
        }
        return String.join(" ", words) + " đồng";
    }

    /** @param follows whether something larger was said before, so that empty hundreds are said too */
    private static String said(int three, boolean follows) {
        int hundreds = three / 100;
        int tens = three / 10 % 10;
        int ones = three % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || follows) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
        return String.join(" ", words);
    }

    private static String ones(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
