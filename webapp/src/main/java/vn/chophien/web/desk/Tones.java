package vn.chophien.web.desk;

import vn.chophien.catalogue.CertificateStanding;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.disclosure.DisclosureState;
import vn.chophien.enforcement.StopState;
import vn.chophien.enforcement.TakedownState;
import vn.chophien.lot.LotStatus;

/** How a state is coloured; the word beside it says the same, for those who do not see colours. */
public final class Tones {

    private Tones() {}

    public static String of(ProductStatus status) {
        return switch (status) {
            case DRAFT -> "";
            case PENDING -> "badge--warn";
            case APPROVED -> "badge--good";
            case REFUSED, HIDDEN -> "badge--bad";
        };
    }

    public static String of(SellerStatus status) {
        return switch (status) {
            case PENDING -> "badge--warn";
            case ACTIVE -> "badge--good";
            case SUSPENDED -> "badge--bad";
        };
    }

    public static String of(TakedownState state) {
        return switch (state) {
            case WAITING -> "badge--warn";
            case DONE -> "badge--bad";
            case LIFTED -> "badge--good";
        };
    }

    public static String of(DisclosureState state) {
        return switch (state) {
            case WAITING, COMPILED -> "badge--warn";
            case RELEASED -> "badge--info";
            case DELIVERED -> "badge--good";
            case REFUSED -> "badge--bad";
        };
    }

    public static String of(StopState state) {
        return switch (state) {
            case AWAITING, ANNOUNCED -> "badge--warn";
            case IN_FORCE -> "badge--bad";
            case LIFTED -> "badge--good";
        };
    }

    public static String of(LotStatus status) {
        return switch (status) {
            case NORMAL -> "badge--good";
            case ON_HOLD -> "badge--warn";
            case RECALLED, DESTROYED -> "badge--bad";
        };
    }

    public static String of(CertificateStanding standing) {
        return switch (standing) {
            case VALID -> "badge--good";
            case EXPIRING, UNVERIFIED -> "badge--warn";
            case EXPIRED, REVOKED -> "badge--bad";
            case SUPERSEDED -> "";
        };
    }
}
