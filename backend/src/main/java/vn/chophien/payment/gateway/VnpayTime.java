package vn.chophien.payment.gateway;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/** Times as VNPAY writes them: digits only, by the clock of this country. */
final class VnpayTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private VnpayTime() {}

    static String write(Instant at) {
        return FORMAT.format(at.atZone(Times.ZONE));
    }

    static @Nullable Instant read(String text) {
        try {
            return LocalDateTime.parse(text, FORMAT).atZone(Times.ZONE).toInstant();
        } catch (DateTimeException none) { // a payment that failed has none
            return null;
        }
    }
}
