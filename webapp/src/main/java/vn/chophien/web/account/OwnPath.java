package vn.chophien.web.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.chophien.account.Role;

/** Where people go after signing in. Only paths of this market: a link to us must not become a link elsewhere. */
final class OwnPath {

    private static final int LONGEST = 500;

    private OwnPath() {}

    /** The path and query that were asked for, if they lie on this host and not on the way in or out. */
    static Optional<String> of(String asked) {
        return onThisHost(asked).filter(path -> !isUnder(path, "/dang-nhap") && !isUnder(path, "/dang-xuat"));
    }

    static Optional<String> onThisHost(String asked) {
        if (asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(asked);
            boolean own = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawPath() != null;
            return own ? Optional.of(asked) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * As {@link #of}, but never to another role's desk, where this person would only meet a closed door.
     *
     * @param sells whether they are a member of a seller, whatever their account is
     */
    static Optional<String> of(String asked, Role role, boolean sells) {
        return of(asked).filter(path -> switch (role) {
            case SELLER -> !isUnder(path, deskOf(Role.STAFF));
            case STAFF -> !isUnder(path, deskOf(Role.SELLER));
            case BUYER -> (sells || !isUnder(path, deskOf(Role.SELLER))) && !isUnder(path, deskOf(Role.STAFF));
        });
    }

    static String deskOf(Role role) {
        return switch (role) {
            case SELLER -> "/nha-ban";
            case STAFF -> "/quan-ly";
            case BUYER -> "/tai-khoan";
        };
    }

    private static boolean isUnder(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + "?");
    }
}
