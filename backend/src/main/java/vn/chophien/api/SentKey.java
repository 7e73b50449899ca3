package vn.chophien.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The key of a program, sent as {@code Authorization: Bearer …} or as {@code X-API-Key}. */
public final class SentKey {

    private static final String BEARER = "Bearer ";

    private SentKey() {}

    public static Optional<String> of(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? Optional.of(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return Optional.ofNullable(request.getHeader("X-API-Key")).map(String::strip);
    }
}
