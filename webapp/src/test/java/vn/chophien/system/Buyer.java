package vn.chophien.system;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has an address, asks for codes and reads them in their mail. */
final class Buyer {

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RunningMarket market;
    private final Browser browser;
    private final String address;

    private Buyer(RunningMarket market, Browser browser, String address) {
        this.market = market;
        this.browser = browser;
        this.address = address;
    }

    static Buyer newcomer(RunningMarket market) {
        return at(market, new Browser(market), "mua" + COUNTER.incrementAndGet() + "@example.vn");
    }

    static Buyer at(RunningMarket market, Browser browser, String address) {
        return new Buyer(market, browser, address);
    }

    Browser browser() {
        return browser;
    }

    String address() {
        return address;
    }

    /** The same person at another machine. */
    Buyer elsewhere() {
        return at(market, new Browser(market), address);
    }

    Buyer signIn() {
        HttpResponse<String> answer = enter(askForCode(), newestCode());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(address + " could not sign in: " + answer.statusCode() + answer.body());
        }
        return this;
    }

    /** @return the path of the page that asks for the code */
    String askForCode() {
        int before = mails().size();
        HttpResponse<String> asked =
                People.submit(browser, "/dang-nhap", "/dang-nhap/ma", Map.of("lien-he", address, "toi", ""));
        if (asked.statusCode() != 303) {
            throw new IllegalStateException("No code for " + address + ": " + asked.statusCode() + asked.body());
        }
        await(address).until(() -> mails().size() > before);
        return Browser.location(asked);
    }

    String newestCode() {
        List<Postbox.Mail> all = mails();
        Matcher code = CODE.matcher(all.get(all.size() - 1).subject());
        if (!code.find()) {
            throw new IllegalStateException("No code in the mail to " + address);
        }
        return code.group();
    }

    HttpResponse<String> enter(String page, String code) {
        return People.submit(browser, page, page, Map.of("ma", code, "toi", ""));
    }

    private List<Postbox.Mail> mails() {
        return market.postbox().mailsTo(address, "Mã Chợ Phiên");
    }
}
