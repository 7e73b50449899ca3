package vn.chophien.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says about a request.
 *
 * @param mark of an issued one, else null
 * @param files of an issued one
 * @param reason of a refusal, in the provider's words
 */
record InvoiceAnswer(Kind kind, @Nullable InvoiceMark mark, List<byte[]> files, String reason) {

    enum Kind {
        ISSUED,
        PENDING,
        REFUSED,
        /** It never heard of this request. */
        UNHEARD
    }

    static InvoiceAnswer of(Kind kind, String reason) {
        return new InvoiceAnswer(kind, null, List.of(), reason);
    }
}
