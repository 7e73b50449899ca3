package vn.chophien.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MandateScope;

/**
 * What a household agreed to, and whether it holds.
 *
 * @param grantedBy who ticked it, or which of the staff filed the paper
 * @param onPaper whether a photo of a signed paper is kept
 * @param open whether the helper may act by it now
 */
public record MandateView(
        long id,
        long sellerId,
        String sellerName,
        long helperId,
        String helper,
        Set<MandateScope> scopes,
        String consentVersion,
        LocalDate endsOn,
        Instant grantedAt,
        String grantedBy,
        boolean onPaper,
        @Nullable Instant withdrawnAt,
        boolean open,
        boolean sample) {}
