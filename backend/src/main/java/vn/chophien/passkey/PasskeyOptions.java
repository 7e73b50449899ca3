package vn.chophien.passkey;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import vn.chophien.shared.Base64Url;

/** What browsers are asked for, in the JSON of WebAuthn Level 3, section 5.1.8: bytes are base64url. */
final class PasskeyOptions {

    private PasskeyOptions() {}

    /**
     * @param handle the account's random name
     * @param label what its owner tells it by on their device
     * @param known the account's keys; a device that holds one of them makes no second
     */
    static String toAdd(
            String challenge, RelyingParty site, String market, byte[] handle, String label, List<Passkey> known) {
        JsonArrayBuilder parameters = JSON.createArrayBuilder();
        WebAuthn.ALGORITHMS.forEach(algorithm -> parameters.add(
                JSON.createObjectBuilder().add("type", "public-key").add("alg", algorithm.getValue())));
        JsonArrayBuilder excluded = JSON.createArrayBuilder();
        known.forEach(passkey -> excluded.add(JSON.createObjectBuilder()
                .add("type", "public-key")
                .add("id", Base64Url.text(passkey.credential().id()))
                .add("transports", transports(passkey))));
        return JSON.createObjectBuilder()
                .add("challenge", challenge)
                .add("rp", JSON.createObjectBuilder().add("id", site.id()).add("name", market))
                .add(
                        "user",
                        JSON.createObjectBuilder()
                                .add("id", Base64Url.text(handle))
                                .add("name", label)
                                .add("displayName", label))
                .add("pubKeyCredParams", parameters)
                .add("excludeCredentials", excluded)
                .add(
                        "authenticatorSelection",
                        JSON.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("attestation", "none")
                .add("timeout", PasskeyChallengeService.LIFE.toMillis())
                .build()
                .toString();
    }

    /** Names no account and no key: the device offers those that it holds for this site. */
    static String toSignIn(String challenge, RelyingParty site) {
        return JSON.createObjectBuilder()
                .add("challenge", challenge)
                .add("rpId", site.id())
                .add("allowCredentials", JSON.createArrayBuilder())
                .add("userVerification", "required")
                .add("timeout", PasskeyChallengeService.LIFE.toMillis())
                .build()
                .toString();
    }

    private static JsonArrayBuilder transports(Passkey passkey) {
        JsonArrayBuilder names = JSON.createArrayBuilder();
        for (String name : passkey.credential().transports().split(",", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
