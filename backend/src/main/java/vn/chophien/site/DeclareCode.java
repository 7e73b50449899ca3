package vn.chophien.site;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;

/**
 * Write down a code that an authority gave. It has no status until staff have compared it with the authority's register.
 *
 * @param code as printed
 * @param market ISO 3166 country of an export code, null for others
 */
public record DeclareCode(
        long siteId,
        CodeKind kind,
        String code,
        @Nullable String market,
        String crop,
        String issuer,
        LocalDate issuedOn,
        @Nullable String decisionNo) {

    /** The code as it is compared: capital letters, no spaces. */
    String norm() {
        return code.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    void check(LocalDate today) {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(
                norm().matches("[A-Z0-9Đ./_-]{3,40}") && code.length() <= 40,
                "code",
                "Hãy ghi mã như in trên giấy: chữ, số, gạch nối; từ 3 đến 40 ký tự.");
        found.require(market == null || market.matches("[A-Z]{2}"), "market", "Ghi hai chữ cái của nước, như CN.");
        found.require(!crop.isEmpty() && crop.length() <= 80, "crop", "Hãy ghi cây trồng hay mặt hàng của mã.");
        found.require(!issuer.isEmpty() && issuer.length() <= 160, "issuer", "Hãy ghi cơ quan cấp mã.");
        found.require(
                !issuedOn.isAfter(today) && issuedOn.getYear() >= 2000,
                "issuedOn",
                "Ngày cấp phải từ năm 2000 đến " + Times.day(today) + ".");
        found.require(decisionNo == null || decisionNo.length() <= 60, "decisionNo", "Dài quá 60 ký tự.");
        found.throwIfAny();
    }
}
