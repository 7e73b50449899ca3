package vn.chophien.api.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.api.SentKey;
import vn.chophien.epcis.Partner;
import vn.chophien.epcis.PartnerKeyService;

/** Lets in systems whose key, which staff gave out, is for the whole market. */
@RequestScoped
class BoardCaller {

    private static final int REQUESTS_A_MINUTE = 60;
    private static final int REFUSALS_A_MINUTE = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    HttpServletRequest request;

    @Inject
    PartnerKeyService keys;

    @Inject
    RateLimit limit;

    void require() {
        Partner partner = SentKey.of(request)
                .flatMap(keys::partner)
                .filter(one -> one.sellerId() == null)
                .orElseThrow(this::refused);
        limit.take("statistics:" + partner.keyId(), REQUESTS_A_MINUTE, MINUTE);
    }

    private WebApplicationException refused() {
        limit.take("statistics-refused:" + RemoteAddress.of(request), REFUSALS_A_MINUTE, MINUTE);
        return new WebApplicationException(Response.Status.UNAUTHORIZED);
    }
}
