package vn.chophien.member;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MandateScope;

/**
 * A household lets somebody act for it.
 *
 * @param clientId of the form, so that a second press grants nothing twice
 * @param helper a phone number, an address or a sign-in name
 * @param agreed whether the text of the consent was ticked, or signed on paper
 */
public record GrantMandate(
        String clientId,
        long sellerId,
        String helper,
        Set<MandateScope> scopes,
        @Nullable LocalDate endsOn,
        boolean agreed) {

    public GrantMandate {
        scopes = Set.copyOf(scopes);
    }
}
