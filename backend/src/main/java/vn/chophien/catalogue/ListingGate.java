package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chophien.shared.CropWords;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Refuses to list a product that an authority wants off the shelves, or whose planting-area or packing-house code is not
 * in use. Which products need a code is said by rows; a product without any code is listed where none is asked for.
 */
@ApplicationScoped
class ListingGate {

    @Inject
    ListingGateRepository codes;

    @Inject
    Clock clock;

    void requireOpen(long productId, long sellerId) {
        hindrances(productId, sellerId).stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    /** All that keeps the product off the shelves, the gravest first: to be told before it stands in somebody's way. */
    List<RuleViolation> hindrances(long productId, long sellerId) {
        List<RuleViolation> found = new ArrayList<>();
        codes.takedown(productId, sellerId)
                .ifPresent(order -> found.add(new RuleViolation(
                        "listing.taken-down",
                        "Sản phẩm này phải gỡ theo yêu cầu " + order
                                + ". Chỉ bán lại được sau khi yêu cầu đó được dỡ bỏ.")));
        codeTroubles(productId, sellerId).forEach(sentence -> found.add(refusal(sentence)));
        return found;
    }

    /** What is wrong with the codes behind a product, in words for its seller; empty when nothing is. */
    Optional<String> codeTrouble(long productId, long sellerId) {
        return codeTroubles(productId, sellerId).stream().findFirst();
    }

    private List<String> codeTroubles(long productId, long sellerId) {
        LocalDate today = Times.dayOf(clock.instant());
        Optional<SellerCode> stopping = codes.stopping(productId, today);
        if (stopping.isPresent()) {
            return List.of("Các lô của sản phẩm này đều từ mã " + stopping.get().inWords()
                    + ". Hãy chờ mã được dùng lại, hoặc lập lô từ nơi khác.");
        }
        List<CodeNeed> needs = codes.needs(productId, today);
        List<SellerCode> held = needs.isEmpty() ? List.of() : codes.of(sellerId, today);
        return needs.stream().flatMap(need -> lacking(need, held).stream()).toList();
    }

    /** Why a seller's codes do not do, in one sentence; empty when one of them does. */
    static Optional<String> lacking(CodeNeed need, List<SellerCode> held) {
        List<SellerCode> ofKind =
                held.stream().filter(code -> code.kind().equals(need.kind())).toList();
        String crop = need.crop();
        Predicate<SellerCode> fits = code -> crop == null || CropWords.sameCrop(code.crop(), crop);
        if (ofKind.stream().anyMatch(fits.and(SellerCode::isInUse))) {
            return Optional.empty();
        }
        String asked = "Sản phẩm này cần " + need.inWords() + ". ";
        Optional<SellerCode> stopped = ofKind.stream().filter(fits).findFirst();
        if (stopped.isPresent()) {
            return Optional.of(asked + "Mã " + stopped.get().inWords() + ".");
        }
        return Optional.of(asked
                + ofKind.stream()
                        .findFirst()
                        .map(other -> "Mã " + other.code() + " cấp cho " + other.crop() + ", không phải cho "
                                + Objects.requireNonNull(crop) + ".")
                        .orElse("Người bán chưa khai mã nào như vậy."));
    }

    private static RuleViolation refusal(String sentence) {
        return new RuleViolation("listing.code-not-in-use", sentence);
    }
}
