package vn.chophien.api.epcis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.api.SentKey;
import vn.chophien.epcis.EpcisFailure;
import vn.chophien.epcis.EpcisProblem;
import vn.chophien.epcis.Partner;
import vn.chophien.epcis.PartnerKeyService;

/** Whose system sends this request. */
@RequestScoped
class Caller {

    private static final int REQUESTS_A_MINUTE = 600;
    private static final int REFUSALS_A_MINUTE = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    HttpServletRequest request;

    @Inject
    PartnerKeyService keys;

    @Inject
    RateLimit limit;

    private @Nullable Partner partner;

    /** Looks the key up, once; whoever tries many that are none is stopped. */
    Partner partner() {
        Partner known = partner;
        if (known == null) {
            known = SentKey.of(request).flatMap(keys::partner).orElseThrow(this::refused);
            limit.take("epcis:" + known.keyId(), REQUESTS_A_MINUTE, MINUTE);
            partner = known;
        }
        return known;
    }

    private EpcisFailure refused() {
        limit.take("epcis-refused:" + RemoteAddress.of(request), REFUSALS_A_MINUTE, MINUTE);
        return new EpcisFailure(
                EpcisProblem.SECURITY, "Hãy gửi khóa API còn hiệu lực: Authorization: Bearer <khóa>.", List.of());
    }
}
