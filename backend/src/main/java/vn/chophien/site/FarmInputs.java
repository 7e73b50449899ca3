package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/** What is known of pesticides and veterinary drugs: a list of products to choose from, and what nobody may use. */
@ApplicationScoped
class FarmInputs {

    @Inject
    FarmInputRepository repository;

    /**
     * @param activeIngredient null when neither the list nor the writer says
     * @param listed null for what there is no list of
     */
    record Product(
            String tradeName,
            @Nullable String activeIngredient,
            @Nullable Boolean listed) {}

    /** Looks the name up as people type it, in the list of the day. What the writer says of the ingredient comes first. */
    Product identify(DiaryKind kind, String tradeName, @Nullable String activeIngredient, LocalDate day) {
        if (!kind.hasList()) {
            return new Product(tradeName, activeIngredient, null);
        }
        Optional<FarmProduct> known = repository.product(kind, Folding.fold(tradeName), day);
        String ingredient = activeIngredient == null
                ? known.map(FarmProduct::activeIngredient).orElse(null)
                : activeIngredient;
        return new Product(tradeName, ingredient, known.isPresent());
    }

    /** The ban that a product meets on a day, by its ingredient or by a name that gives it away. */
    Optional<BannedSubstance> banned(Product product, LocalDate day) {
        List<BannedSubstance> bans = repository.bans();
        return Stream.concat(Stream.of(product.tradeName()), Stream.ofNullable(product.activeIngredient()))
                .flatMap(text -> bans.stream().filter(ban -> ban.forbids(text, day)))
                .findFirst();
    }
}
