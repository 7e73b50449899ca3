package vn.chophien.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

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
    @ConfigProperty(name = "chophien.market-name", defaultValue = "Chợ Phiên Bắc Kạn")
    String marketName;

    public String marketName() {
        return marketName;
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
