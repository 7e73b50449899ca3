package vn.chophien.web.lot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.link.InvalidLink;

/** Links as people and scanners bring them: what is plain to see is set right, the rest is explained. */
public final class LinkTidying {

    private static final Pattern SHORT_GTIN = Pattern.compile("/01/(\\d{8}|\\d{12}|\\d{13})(/.*)?");

    private LinkTidying() {}

    /** The path that was meant, when it differs: no slash at the end, and a GTIN filled with zeros to 14 digits. */
    static Optional<String> tidied(String path) {
        String tidy = path.replaceAll("/+$", "");
        Matcher shortGtin = SHORT_GTIN.matcher(tidy);
        if (shortGtin.matches()) {
            String rest = shortGtin.group(2) == null ? "" : shortGtin.group(2);
            tidy = filled(shortGtin.group(1)).map(gtin -> "/01/" + gtin + rest).orElse(tidy);
        }
        return tidy.equals(path) ? Optional.empty() : Optional.of(tidy);
    }

    private static Optional<Gtin> filled(String digits) {
        try {
            return Optional.of(new Gtin(digits));
        } catch (InvalidKey refused) {
            return Optional.empty();
        }
    }

    public static String sentence(IllegalArgumentException refused) {
        String code = refused instanceof InvalidKey key ? key.code() : ((InvalidLink) refused).code();
        String what = switch (code) {
            case "gtin.check-digit", "link.check-digit" ->
                "Mã sản phẩm có chữ số sai: chữ số cuối không khớp với các chữ số trước.";
            case "gtin.length", "gtin.digits" -> "Mã sản phẩm phải có 14 chữ số.";
            case "link.length" -> "Mã quá ngắn hoặc quá dài: mã sản phẩm có 14 chữ số, số lô có từ 1 đến 20 chữ.";
            case "token.length" -> "Mã lô có 16 chữ và số.";
            case "token.characters" -> "Mã lô chỉ có chữ không dấu và chữ số.";
            case "link.sequence", "link.unknown-ai", "link.no-key" ->
                "Các phần của mã đứng sai thứ tự: sản phẩm (01) trước, rồi lô (10), rồi số gói (21).";
            default -> "Trong mã có ký tự không được dùng.";
        };
        return what + " Hãy quét lại, hoặc gõ số lô in trên gói.";
    }
}
