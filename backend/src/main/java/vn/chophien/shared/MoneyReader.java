package vn.chophien.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads prices the way people write them: {@code 85000}, {@code 85.000 đ}, {@code 85k}, {@code 85 nghìn}, {@code 1tr2},
 * {@code 1,2 triệu}, {@code 1 triệu rưỡi}. What could mean two things is not read at all: a price is never guessed.
 */
public final class MoneyReader {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    private static final Pattern CURRENCY = Pattern.compile("\\s*(₫|đ|đồng|dong|vnd|vnđ)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,3}(?:,\\d{3}){1,3}|" + "\\d{1,3}(?: \\d{3}){1,3}");

    /** "1,2 triệu", "85k": a number, perhaps with one or two decimals, and its unit. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,2}))? ?(k|ngh[iì]n|ng[aà]n|tr|tri[eệ]u)");

    /** "1tr2", "1 triệu 250": what follows counts tenths, hundredths or thousandths of the unit. */
    private static final Pattern WITH_REST =
            Pattern.compile("(\\d{1,6}) ?(k|ngh[iì]n|ng[aà]n|tr|tri[eệ]u) ?(\\d{1,3})");

    /** "1 triệu 250 nghìn". */
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,6}) ?(?:tr|tri[eệ]u) ?(\\d{1,3}) ?(?:k|ngh[iì]n|ng[aà]n)");

    /** "1 triệu rưỡi": and a half of the unit. */
    private static final Pattern AND_A_HALF =
            Pattern.compile("(\\d{1,6}) ?(k|ngh[iì]n|ng[aà]n|tr|tri[eệ]u) ?r[uư][oỡ]i");

    /** "85.500k": a dot before three digits and a unit may group or begin decimals. */
    private static final Pattern TWO_MEANINGS =
            Pattern.compile("(\\d{1,3})[.,](\\d{3}) ?(k|ngh[iì]n|ng[aà]n|tr|tri[eệ]u)");

    /** "85,5": decimals of a currency that has none. */
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,12}[.,]\\d{1,2}");

    /** Nothing is sold for less, so that a smaller number was meant in thousands, or is a slip. */
    private static final long LEAST = 500;

    private MoneyReader() {}

    /**
     * Why what was typed is no price to go by, in one sentence that says what to type instead; empty where it is one.
     *
     * @param what names the price, as in “giá của …”
     */
    public static Optional<String> complaint(String typed, String what) {
        Optional<Money> read = read(typed);
        if (read.isPresent()) {
            long dong = read.get().dong();
            return dong > 0 && dong < LEAST
                    ? Optional.of("“" + typed.strip() + "” là " + dong + " đồng hay "
                            + Thousands.dotted(dong * THOUSAND) + " đồng? Hãy ghi " + what + " như " + dong + "k hoặc "
                            + Thousands.dotted(dong * THOUSAND) + ".")
                    : Optional.empty();
        }
        String text = plain(typed);
        Matcher two = TWO_MEANINGS.matcher(text);
        if (two.matches()) {
            long one = two.group(3).startsWith("tr") ? MILLION : THOUSAND;
            long grouped = Long.parseLong(two.group(1) + two.group(2));
            return Optional.of("“" + typed.strip() + "” có thể là " + Thousands.dotted(grouped * one / THOUSAND)
                    + " đồng hay " + Thousands.dotted(grouped * one) + " đồng. Hãy ghi " + what + " đủ số, như "
                    + Thousands.dotted(grouped * one / THOUSAND) + ".");
        }
        if (DECIMALS.matcher(text).matches()) {
            return Optional.of("“" + typed.strip() + "” có phần lẻ, mà tiền đồng không có. Hãy ghi " + what
                    + " như 85k hoặc 85.000.");
        }
        return Optional.of("Chợ không đọc được " + what + ". Hãy ghi như 85000, 85.000, 85k hoặc 1tr2.");
    }

    public static Optional<Money> read(String typed) {
        String text = plain(typed);
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(Money.ofDong(Long.parseLong(text)));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(Money.ofDong(Long.parseLong(text.replaceAll("[., ]", ""))));
        }
        return inUnits(text);
    }

    private static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return CURRENCY.matcher(text).replaceFirst("");
    }

    private static Optional<Money> inUnits(String text) {
        Matcher half = AND_A_HALF.matcher(text);
        if (half.matches()) {
            return dong(amount(half.group(1), "5", half.group(2)));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return dong(Long.parseLong(words.group(1)) * MILLION + Long.parseLong(words.group(2)) * THOUSAND);
        }
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            String decimals = unit.group(2) == null ? "" : unit.group(2);
            return dong(amount(unit.group(1), decimals, unit.group(3)));
        }
        Matcher rest = WITH_REST.matcher(text);
        return rest.matches() ? dong(amount(rest.group(1), rest.group(3), rest.group(2))) : Optional.empty();
    }

    private static long amount(String whole, String decimals, String unit) {
        long one = unit.startsWith("tr") ? MILLION : THOUSAND;
        long fraction = decimals.isEmpty() ? 0 : Long.parseLong((decimals + "000").substring(0, 3)) * (one / 1000);
        return Long.parseLong(whole) * one + fraction;
    }

    private static Optional<Money> dong(long amount) {
        return Optional.of(Money.ofDong(amount));
    }
}
