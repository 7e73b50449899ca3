package vn.chophien.payment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Money;

/**
 * The text inside a VietQR: who is paid, how much, with which words. A bank app reads it and fills in the transfer.
 *
 * <p>EMV merchant-presented QR as NAPAS uses it: fields of two-digit tag, two-digit length, value; CRC-16 at the end.
 * Only ASCII goes in, because programs disagree whether a length counts bytes or characters.
 */
final class VietQr {

    /** What api.vietqr.vn and cautious banks keep of a transfer's words. */
    public static final int LONGEST_CONTENT = 19;

    private static final String NAPAS = "A000000727";
    private static final int LONGEST_VALUE = 99;

    private VietQr() {}

    /**
     * To an account.
     *
     * @param amount null: the buyer types it
     * @param content null: none
     */
    public static String toAccount(String bin, String account, @Nullable Money amount, @Nullable String content) {
        return payload(bin, account, "QRIBFTTA", amount, content);
    }

    /** To a card, by its number. */
    public static String toCard(String bin, String card, @Nullable Money amount, @Nullable String content) {
        return payload(bin, card, "QRIBFTTC", amount, content);
    }

    private static String payload(
            String bin, String number, String service, @Nullable Money amount, @Nullable String content) {
        require(bin.matches("\\d{6}"), "A bank's BIN has six digits");
        require(number.matches("[0-9A-Za-z]{1,19}"), "An account has at most 19 letters and digits");
        require(amount == null || amount.isPositive(), "An amount is more than nothing");
        boolean fixed = amount != null || content != null;
        String text = field("00", "01")
                + field("01", fixed ? "12" : "11")
                + field(
                        "38",
                        field("00", NAPAS) + field("01", field("00", bin) + field("01", number)) + field("02", service))
                + field("53", "704")
                + (amount == null ? "" : field("54", Long.toString(amount.dong())))
                + field("58", "VN")
                + (content == null ? "" : field("62", field("08", plain(content))))
                + "6304";
        return text + String.format(Locale.ROOT, "%04X", crc(text));
    }

    /** ASCII as it is; anything else as capitals without diacritics. */
    private static String plain(String content) {
        boolean ascii = content.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
        String plain = ascii ? content : Folding.plainCapitals(content);
        require(
                !plain.isEmpty() && plain.length() <= LONGEST_CONTENT,
                "The words of a transfer are 1 to 19 characters");
        return plain;
    }

    static String field(String tag, String value) {
        require(value.length() <= LONGEST_VALUE, "A value has at most 99 characters");
        return tag + String.format(Locale.ROOT, "%02d", value.length()) + value;
    }

    /** CRC-16/CCITT-FALSE: polynomial 0x1021, from 0xFFFF, nothing reflected. */
    static int crc(String text) {
        int crc = 0xFFFF;
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= b << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
        }
        return crc & 0xFFFF;
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }
}
