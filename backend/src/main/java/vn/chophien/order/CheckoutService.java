package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.cooperative.SellerService;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.Money;
import vn.chophien.voucher.Discounts;
import vn.chophien.voucher.VoucherService;

/**
 * The way from a cart to its orders. Placing is one transaction: all sellers' orders with their stock, or nothing. It
 * runs again by itself when the database gave it up for another one.
 */
@ApplicationScoped
public class CheckoutService {

    @Inject
    OrderPlacement placement;

    @Inject
    PlaceService places;

    @Inject
    SellerService sellers;

    @Inject
    DeliveryService delivery;

    @Inject
    CatalogueService catalogue;

    @Inject
    VoucherService vouchers;

    /**
     * What the cart costs.
     *
     * @param communeCode where the goods go; null when they are fetched, or when nobody knows yet
     */
    public Quote quote(CartView cart, @Nullable String communeCode) {
        CommuneView to = communeCode == null ? null : places.commune(communeCode);
        List<Long> items = cart.lines().stream().map(line -> line.item().id()).toList();
        return Quote.of(cart, to, delivery.terms(), delivery.parcels(items));
    }

    /** What the cart costs with these codes, and which others would fit. */
    public Quote quote(CartView cart, @Nullable String communeCode, List<String> codes) {
        Quote plain = quote(cart, communeCode);
        return plain.with(vouchers.offers(codes, plain.forVouchers()));
    }

    /** What these codes take off a cart of which nobody knows yet where it goes: a fee is none until then. */
    public Discounts discounts(CartView cart, List<String> codes) {
        return vouchers.offers(
                codes,
                cart.groups().stream()
                        .map(group -> group.forVouchers(Money.ZERO))
                        .toList());
    }

    /** Whether the seller has an account to pay to; without one it takes cash only. */
    public boolean takesTransfers(CartGroup group) {
        return sellers.payTo(group.seller().id()).isPresent();
    }

    /**
     * Places the orders, or finds those that this key has placed before.
     *
     * @return the token under which the buyer sees the orders of this checkout
     */
    public String place(CheckoutForm form, CartKey cart) {
        return placement.place(form.check(cart, places));
    }

    /**
     * Like {@link #place(CheckoutForm, CartKey)}, without a cart.
     *
     * @param wanted amounts in whole units and their fractions, each trade item once
     * @param codes of vouchers, as typed
     */
    public String place(CheckoutForm form, List<WantedItem> wanted, List<String> codes) {
        Map<Long, Long> steps = WantedItem.steps(wanted, catalogue);
        return placement.place(form.check(new WantedLines(steps, OrderVouchers.read(codes)), places));
    }
}
