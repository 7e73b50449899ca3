package vn.chophien.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The site that passkeys are made for. Browsers use a key at the address that it was made at, and nowhere else.
 *
 * @param id the host, to which keys are bound
 * @param origin scheme, host and port, which browsers sign
 */
record RelyingParty(String id, String origin) {

    /** Empty where browsers offer no passkeys: at a number instead of a name, and at plain http beyond this machine. */
    static Optional<RelyingParty> at(String address) {
        URI uri = URI.create(address);
        String scheme = String.valueOf(uri.getScheme());
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        boolean number = host.startsWith("[") || host.matches("[0-9.]+");
        boolean thisMachine = host.equals("localhost") || host.endsWith(".localhost");
        boolean secure = scheme.equals("https") || (scheme.equals("http") && thisMachine);
        if (uri.getHost() == null || number || !secure) {
            return Optional.empty();
        }
        boolean usualPort = uri.getPort() == -1 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return Optional.of(new RelyingParty(host, scheme + "://" + host + (usualPort ? "" : ":" + uri.getPort())));
    }
}
