package vn.chophien.payment;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a bank app makes of the text in a VietQR. Strict about lengths and the checksum, open to unknown tags. */
final class VietQrReader {

    private VietQrReader() {}

    /** Value by tag; nested fields are read with {@link #fields}. */
    static Map<String, String> read(String text) {
        int crcAt = text.length() - 4;
        String expected = String.format(Locale.ROOT, "%04X", VietQr.crc(text.substring(0, crcAt)));
        if (!text.startsWith("6304", crcAt - 4)
                || !expected.equals(text.substring(crcAt).toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Bad checksum");
        }
        return fields(text);
    }

    static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
            fields.put(text.substring(at, at + 2), text.substring(at + 4, end));
            at = end;
        }
        return fields;
    }
}
