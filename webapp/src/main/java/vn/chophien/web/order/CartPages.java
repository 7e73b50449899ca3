package vn.chophien.web.order;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.order.CartKey;
import vn.chophien.order.CartService;
import vn.chophien.order.CartView;
import vn.chophien.order.CartVoucherService;
import vn.chophien.order.CheckoutService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.voucher.Discounts;
import vn.chophien.web.catalogue.Companions;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TokenFree;
import vn.chophien.web.template.StaticTemplates;

/** The cart, by seller. Prices and stock are today's each time it is shown. */
@Path("gio-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class CartPages {

    private static final String PATH = "/gio-hang";
    private static final String CHECKOUT = "/thanh-toan";

    @Inject
    Site site;

    @Inject
    CartService carts;

    @Inject
    CartCookie cookie;

    @Inject
    DeliveryService delivery;

    @Inject
    CheckoutService checkout;

    @Inject
    CartCodes codes;

    @Inject
    Companions companions;

    @GET
    public JteModel show(@QueryParam("bo") @Nullable String removed, @QueryParam("luong") @Nullable String amount) {
        return page(Form.blank(), Undo.of(removed, amount));
    }

    /**
     * From a product's or a lot's page, which is the same for everybody. Putting something into a cart harms nobody. Who
     * buys at once goes on to the checkout, where what was in the cart before stands too.
     */
    @POST
    @Path("them")
    @TokenFree
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        CartKey key = cookie.key();
        BigDecimal amount = TypedAmount.read(form.text("so-luong"));
        if (form.isTicked("mua-ngay")) {
            return cookie.remember(key, carts.want(key, item(form), amount), Flash.redirect(CHECKOUT));
        }
        return cookie.remember(key, carts.add(key, item(form), amount), Flash.redirect(PATH, "da-them"));
    }

    @POST
    @Path("sua")
    public Response change(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long item = item(form);
        CartKey key = cookie.key();
        try {
            if (form.isTicked("bo")) {
                int lines = carts.set(key, item, BigDecimal.ZERO);
                return cookie.remember(key, lines, removed(item, form.text("cu")));
            }
            int lines = carts.set(key, item, TypedAmount.read(form.text("so-luong")));
            return cookie.remember(key, lines, Flash.redirect(PATH, "da-cap-nhat"));
        } catch (InvalidInput wrong) {
            String sentence = Objects.requireNonNullElse(wrong.sentences().get("amount"), wrong.getMessage());
            Form refused = form.with(Map.of("so-luong-" + item, sentence));
            return Response.status(400).entity(page(refused, null)).build();
        }
    }

    @POST
    @Path("ma-giam-gia")
    public Response code(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    if (!codes.change(form, cookie.key())) {
                        throw InvalidInput.of(CartVoucherService.FIELD, "Hãy nhập mã giảm giá.");
                    }
                    return Flash.redirect(PATH, "da-cap-nhat");
                },
                again -> page(again, null));
    }

    /** One tap for all that keeps the rest from being ordered; a second one finds nothing left to do. */
    @POST
    @Path("bo-mon-vuong")
    public Response removeUnbuyable() {
        CartKey key = cookie.key();
        int lines = carts.removeUnbuyable(key);
        return cookie.remember(key, lines, Flash.redirect(PATH, "da-cap-nhat"));
    }

    /** Says what was taken out, and offers to put it back. */
    private static Response removed(long item, String amount) {
        return Response.seeOther(UriBuilder.fromUri(PATH)
                        .queryParam("bo", item)
                        .queryParam("luong", amount)
                        .build())
                .build();
    }

    private JteModel page(Form form, @Nullable Undo undo) {
        CartView cart = carts.show(cookie.key());
        Discounts discounts = cart.isEmpty() ? Discounts.NONE : checkout.discounts(cart, codes.of(cookie.key()));
        List<Long> products = cart.groups().stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.item().productId())
                .toList();
        return new StaticTemplates()
                .orderCart(site, cart, discounts, delivery.rates(), form, undo, companions.of(products));
    }

    private static long item(Form form) {
        return form.number("mon").orElseThrow(() -> new NotFound("trade item", form.text("mon")));
    }

    /** A line that was just removed: enough to put it back. */
    public record Undo(long item, String amount) {

        static @Nullable Undo of(@Nullable String item, @Nullable String amount) {
            if (item == null || amount == null || !item.matches("\\d{1,15}") || !amount.matches("[\\d.,]{1,12}")) {
                return null;
            }
            return new Undo(Long.parseLong(item), amount);
        }
    }
}
