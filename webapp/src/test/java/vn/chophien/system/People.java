package vn.chophien.system;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Visitors who sign in, and the forms that they send. */
final class People {

    static final String PASSWORD = "chophien-demo";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RunningMarket market;

    People(RunningMarket market) {
        this.market = market;
    }

    Browser staff() {
        return signedIn("sct");
    }

    Browser signedIn(String name) {
        Browser browser = new Browser(market);
        HttpResponse<String> answer = enter(browser, name, PASSWORD, "");
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(name + " could not sign in: " + answer.statusCode());
        }
        return browser;
    }

    /** A new account that is a member of just this seller, and manages it. */
    Browser memberOf(Goods.Seller seller) {
        return memberOf(seller, "MANAGER");
    }

    Browser memberOf(Goods.Seller seller, String role) {
        return signedIn(member(seller, role));
    }

    /** @return the new member's sign-in name */
    String member(Goods.Seller seller, String role) {
        Goods goods = new Goods(market);
        String name = "thu-" + COUNTER.incrementAndGet();
        goods.update(
                "INSERT INTO account (sign_in_name, display_name, role, password_hash, status, created_at)"
                        + " SELECT ?, ?, 'SELLER', password_hash, 'ACTIVE', UTC_TIMESTAMP(3) FROM account"
                        + " WHERE sign_in_name = 'miendong'",
                name,
                "Thành viên " + name);
        goods.update(
                "INSERT INTO seller_member (seller_id, account_id, since, role)"
                        + " SELECT ?, id, UTC_TIMESTAMP(3), ? FROM account WHERE sign_in_name = ?",
                seller.id(),
                role,
                name);
        return name;
    }

    static HttpResponse<String> enter(Browser browser, String name, String password, String target) {
        return submit(browser, "/dang-nhap", "/dang-nhap", Map.of("ten", name, "mat-khau", password, "toi", target));
    }

    /** Sends a form of a page: its hidden token, its version where it has one, and what is typed. */
    static HttpResponse<String> submit(Browser browser, String page, String action, Map<String, String> typed) {
        String html = browser.get(page).body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_token", Browser.hidden(html, "_token"));
        if (html.contains("name=\"version\"")) {
            fields.put("version", Browser.hidden(html, "version"));
        }
        fields.putAll(typed);
        return browser.postAsIs(action, fields);
    }
}
