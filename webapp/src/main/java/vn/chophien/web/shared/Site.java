package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.banner.BannerBoardService;
import vn.chophien.banner.BannerPlace;
import vn.chophien.banner.BannerView;
import vn.chophien.setting.MarketFacts;
import vn.chophien.setting.SettingBoardService;

/** What the layout needs to know of the request in hand. Public shop pages use none of it that differs by person. */
@RequestScoped
@Named
public class Site {

    @Inject
    HttpServletRequest request;

    @Inject
    FormTokens tokens;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    SettingBoardService settings;

    @Inject
    BannerBoardService banners;

    public String marketName() {
        return settings.now().name();
    }

    /** What the market says of itself. */
    public MarketFacts facts() {
        return settings.now();
    }

    /** What stands at the top of the pages of this place now. */
    public List<BannerView> banners(BannerPlace place) {
        return banners.showing(place);
    }

    public String path() {
        return request.getRequestURI();
    }

    /** Where this page can be read once more; a refused form has no such place. */
    public String readAgain() {
        return "GET".equals(request.getMethod()) ? path() : "/";
    }

    /** The address that others see, without a trailing slash. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The hidden field's value for every form that changes something. */
    public String formToken() {
        return tokens.forThisVisitor();
    }

    public boolean isUnder(String prefix) {
        return path().equals(prefix) || path().startsWith(prefix + "/");
    }

    /** A short message carried over one redirect, such as "Đã lưu". */
    public @Nullable String flash() {
        return Flash.read(request);
    }
}
