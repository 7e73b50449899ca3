package vn.chophien.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** A buyer at a real browser whose machine has a screen lock and keeps passkeys, and never waits for a finger. */
final class PasskeyHolder implements AutoCloseable {

    static final String SECURITY = "/tai-khoan/bao-mat";
    private static final double PATIENCE_MS = 40_000;

    private final RunningMarket market;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession machine;
    private final String keys;

    PasskeyHolder(RunningMarket market, BrowserContext context) {
        this.market = market;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        machine = context.newCDPSession(page);
        machine.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        keys = machine.send("WebAuthn.addVirtualAuthenticator", added)
                .get("authenticatorId")
                .getAsString();
    }

    /** Without what browsers fill in by themselves: it would sign in before anybody presses anything. */
    PasskeyHolder withoutAutofill() {
        context.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        return this;
    }

    PasskeyHolder signedInAs(Browser buyer) {
        buyer.cookies()
                .forEach((name, value) -> context.addCookies(
                        List.of(new Cookie(name, value).setUrl(market.named().toString()))));
        return this;
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(market.named() + path);
        return page;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Adds a passkey on the page for it; answers with what a thief of it would have. */
    CopiedPasskey add() {
        open(SECURITY);
        press("Thêm khóa truy cập");
        page.waitForURL("**bao=da-them-khoa**");
        JsonObject asked = new JsonObject();
        asked.addProperty("authenticatorId", keys);
        return CopiedPasskey.of(machine.send("WebAuthn.getCredentials", asked)
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject());
    }

    @Override
    public void close() {
        context.close();
    }
}
