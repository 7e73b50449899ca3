package vn.chophien.catalogue.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;

/** What can be ordered here now, for other places to show or to sell. It only reads. */
@ApplicationScoped
@Transactional
public class ElsewhereService {

    private static final long EVERYBODY = 0;

    @Inject
    ElsewhereRepository goods;

    @Inject
    Marketplaces marketplaces;

    @Inject
    Clock clock;

    /** Of the whole market: what everybody may read on its pages. */
    public List<OfferedProduct> ofMarket() {
        return goods.onSale(EVERYBODY, today());
    }

    /** Of one seller, for everybody. */
    public List<OfferedProduct> ofSeller(long sellerId) {
        return sellerId == EVERYBODY ? List.of() : goods.onSale(sellerId, today());
    }

    /** Places that a sheet can be filled for, with the columns of today. */
    public List<Marketplace> marketplaces() {
        return marketplaces.on(today());
    }

    public Marketplace marketplace(String code) {
        return marketplaces().stream()
                .filter(marketplace -> marketplace.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("marketplace", code));
    }

    /** A seller's goods as the lines of a marketplace's sheet, with what each of them lacks. */
    public List<MarketplaceSheet.Goods> goods(long sellerId, Marketplace marketplace, Actor actor) {
        actor.requireMemberOf(sellerId, SellerRight.PRODUCTS);
        MarketplaceSheet sheet = new MarketplaceSheet(marketplace, marketplaces.baseUrl());
        return ofSeller(sellerId).stream().map(sheet::goods).toList();
    }

    /**
     * The filled sheet, heads first.
     *
     * @param chosen products by id; none of them for all
     */
    public List<List<String>> rows(
            long sellerId, Marketplace marketplace, Optional<Collection<Long>> chosen, Actor actor) {
        List<MarketplaceSheet.Goods> all = goods(sellerId, marketplace, actor);
        Set<Long> wanted = Set.copyOf(chosen.orElse(Set.of()));
        List<MarketplaceSheet.Goods> taken = all.stream()
                .filter(one -> chosen.isEmpty() || wanted.contains(one.product().id()))
                .toList();
        if (taken.isEmpty()) {
            throw InvalidInput.of("sp", "Hãy chọn ít nhất một sản phẩm đang bán.");
        }
        return new MarketplaceSheet(marketplace, marketplaces.baseUrl()).rows(taken);
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
