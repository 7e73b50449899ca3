package vn.chophien.system;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A guest who buys: fills a cart, opens the checkout, sends its form. Fetches the goods, so there is no fee. */
final class Shopper {

    static final String PHONE = "0912 345 678";

    private final Browser browser;

    Shopper(RunningMarket market) {
        browser = new Browser(market);
    }

    Browser browser() {
        return browser;
    }

    Shopper put(Goods.Item item, long amount) {
        HttpResponse<String> answer = browser.postAsIs(
                "/gio-hang/them", Map.of("mon", Long.toString(item.id()), "so-luong", Long.toString(amount)));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Not put into the cart: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    /** The checkout's form, as it is shown for this cart, filled in. */
    Map<String, String> checkoutForm() {
        return filledIn(browser.get("/thanh-toan").body());
    }

    /** The form of this page of the checkout, filled in. */
    Map<String, String> filledIn(String page) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String hidden : new String[] {"_token", "key", "total"}) {
            form.put(hidden, Browser.hidden(page, hidden));
        }
        form.put("name", "Người mua thử");
        form.put("phone", PHONE);
        form.put("delivery", "PICKUP");
        form.put("payment", "TRANSFER");
        return form;
    }

    HttpResponse<String> send(Map<String, String> form) {
        return browser.postAsIs("/thanh-toan", form);
    }

    /** Buys what is in the cart; answers with the token of the checkout. */
    String buy() {
        return token(send(checkoutForm()));
    }

    static String token(HttpResponse<String> placed) {
        if (placed.statusCode() != 303) {
            throw new IllegalStateException("Not placed: " + placed.statusCode() + " " + placed.body());
        }
        return Browser.location(placed).substring("/thanh-toan/".length());
    }
}
