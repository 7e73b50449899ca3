package vn.chophien.api.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.order.CheckoutService;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderView;
import vn.chophien.shared.InvalidInput;

@Path("v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {

    static final int LOOKUPS = 20;
    private static final Duration LOOKUP_WINDOW = Duration.ofMinutes(10);
    private static final String KEY_HEADER = "Idempotency-Key";
    private static final String KEY = "[A-Za-z0-9_-]{16,64}";

    @Inject
    CheckoutService checkout;

    @Inject
    OrderService orders;

    @Inject
    RateLimit limit;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@HeaderParam(KEY_HEADER) @Nullable String key, byte[] body) {
        if (key == null || !key.matches(KEY)) {
            throw InvalidInput.of(KEY_HEADER, "Hãy gửi một khóa gồm 16 đến 64 chữ cái, chữ số, _ hoặc -.");
        }
        OrderRequest sent = OrderRequest.read(key, body);
        String token = checkout.place(sent.form(), sent.wanted(), sent.vouchers());
        List<OrderView> placed = orders.ofCheckout(token);
        return Response.created(URI.create("/api/v1/orders/" + placed.get(0).number()))
                .entity(OrderJson.Placed.of(token, placed))
                .build();
    }

    @GET
    @Path("{number}")
    public OrderJson show(
            @PathParam("number") String number,
            @QueryParam("phone") @Nullable String phone,
            @QueryParam("token") @Nullable String token) {
        if (token != null) {
            return OrderJson.of(orders.ofBuyer(number, token));
        }
        if (phone == null || phone.isBlank()) {
            throw InvalidInput.of("phone", "Hãy gửi số điện thoại đã đặt, hoặc token.");
        }
        limit.take("order-lookup:" + RemoteAddress.of(request), LOOKUPS, LOOKUP_WINDOW);
        return OrderJson.of(orders.ofBuyer(number, orders.tokenFor(number, phone)));
    }
}
