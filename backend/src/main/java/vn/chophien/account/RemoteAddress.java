package vn.chophien.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which machine a request comes from. A proxy on this very machine is believed when it says for whom it asks; anybody
 * else could write what they like into the header.
 */
public final class RemoteAddress {

    private RemoteAddress() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    static String of(String direct, @Nullable String forwardedFor) {
        boolean ownProxy = direct.startsWith("127.") || direct.equals("::1") || direct.equals("0:0:0:0:0:0:0:1");
        if (!ownProxy || forwardedFor == null || forwardedFor.isBlank()) {
            return direct;
        }
        // The proxy adds at the end; what stands before it came from outside.
        return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }
}
