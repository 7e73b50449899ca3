package vn.chophien.invoice;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.chophien.shared.InvalidInput;

/**
 * What an invoice is known by.
 *
 * @param symbol template digit and six characters, such as {@code 1C26TAA}
 * @param lookupCode by which its buyer finds it at the provider; may be empty
 * @param lookupUrl where; may be empty
 */
public record InvoiceMark(String symbol, String number, LocalDate day, String lookupCode, String lookupUrl) {

    private static final Pattern SYMBOL = Pattern.compile("[1-9][CK]\\d{2}[TDLMNBGHXF][A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final Pattern ADDRESS = Pattern.compile("https://[!-~&&[^\"<>\\\\]]{4,290}");

    void check(LocalDate notBefore, LocalDate today, InvalidInput.Collector wrong) {
        wrong.require(SYMBOL.matcher(symbol).matches(), "symbol", "Ký hiệu gồm 7 ký tự, ví dụ 1C26TAA.");
        wrong.require(NUMBER.matcher(number).matches(), "number", "Số hóa đơn có 1 đến 8 chữ số.");
        wrong.require(!day.isBefore(notBefore), "day", "Ngày lập không thể trước ngày đặt hàng.");
        wrong.require(!day.isAfter(today), "day", "Ngày lập không thể ở tương lai.");
        wrong.require(lookupCode.length() <= 60, "lookupCode", "Mã tra cứu dài nhất 60 chữ.");
        wrong.require(
                lookupUrl.isEmpty() || ADDRESS.matcher(lookupUrl).matches(),
                "lookupUrl",
                "Địa chỉ tra cứu bắt đầu bằng https:// và dài nhất 300 chữ.");
    }

    /** Providers write the number with and without zeros before it. */
    boolean isNumber(String other) {
        return bare(number).equals(bare(other));
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    /** As it is told to a buyer. */
    public String inWords() {
        return symbol + " " + number;
    }
}
