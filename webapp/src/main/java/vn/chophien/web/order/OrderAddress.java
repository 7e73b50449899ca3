package vn.chophien.web.order;

import jakarta.ws.rs.core.UriBuilder;

/** Where an order's pages lie for whoever holds its link. */
final class OrderAddress {

    private OrderAddress() {}

    static String of(String number, String token, Object... parts) {
        UriBuilder path = UriBuilder.fromPath("/don-hang").path(number);
        for (Object part : parts) {
            path.path(part.toString());
        }
        return path.queryParam("ma", token).build().toString();
    }
}
