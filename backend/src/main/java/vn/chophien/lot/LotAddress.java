package vn.chophien.lot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.key.UnitSerial;
import vn.chophien.trace.link.DigitalLink;

/**
 * How a lot is named outside: by its GTIN and number where the seller has a GS1 prefix, and always by a token.
 *
 * @param gtin null where the seller has no GS1 prefix
 */
public record LotAddress(@Nullable Gtin gtin, LotNumber number, LotToken token) {

    static LotAddress of(@Nullable String gtin, String number, String token) {
        return new LotAddress(gtin == null ? null : new Gtin(gtin), new LotNumber(number), new LotToken(token));
    }

    /** The one address of the lot's page on this base, which its label also says. */
    public String uri(String base) {
        return gtin == null
                ? base + tokenPath()
                : DigitalLink.ofLot(base, gtin, number).uri();
    }

    /** {@link #uri} without scheme and host, for links inside the market. */
    public String path() {
        String anywhere = "https://a.example";
        return uri(anywhere).substring(anywhere.length());
    }

    public String tokenPath() {
        return "/l/" + token.value();
    }

    /** The address of one pack, inside the market. */
    public String path(UnitSerial serial) {
        return path() + (gtin == null ? "/" : "/21/") + serial;
    }

    /** {@link #uri} as a label says it, in capitals, which make its symbol smaller; null for the whole lot. */
    public String printed(String base, @Nullable UnitSerial serial) {
        if (gtin == null) {
            String token = capitals(base) + "/L/" + this.token;
            return serial == null ? token : token + "/" + serial;
        }
        DigitalLink link = serial == null
                ? DigitalLink.ofLot(base, gtin, number)
                : DigitalLink.ofUnit(base, gtin, number, serial.number());
        return link.withUpperCaseOrigin().uri();
    }

    /** Scheme and host only: what may follow them keeps its case. */
    private static String capitals(String base) {
        int stem = base.indexOf('/', base.indexOf("://") + 3);
        int end = stem < 0 ? base.length() : stem;
        return base.substring(0, end).toUpperCase(Locale.ROOT) + base.substring(end);
    }
}
