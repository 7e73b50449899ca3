package vn.chophien.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * What a seller brings who issued the invoice with software of their own.
 *
 * @param files the XML and, where there is one, the PDF; which is which, their first bytes say
 */
public record WriteInvoice(
        String symbol,
        String number,
        @Nullable LocalDate day,
        String lookupCode,
        String lookupUrl,
        List<byte[]> files) {

    InvoiceMark mark(LocalDate orderDay, LocalDate today, InvalidInput.Collector wrong) {
        wrong.require(day != null, "day", "Hãy nhập ngày lập hóa đơn.");
        InvoiceMark mark = new InvoiceMark(
                symbol.strip().toUpperCase(Locale.ROOT),
                number.strip(),
                Objects.requireNonNullElse(day, orderDay),
                lookupCode.strip(),
                lookupUrl.strip());
        mark.check(orderDay, today, wrong);
        return mark;
    }
}
