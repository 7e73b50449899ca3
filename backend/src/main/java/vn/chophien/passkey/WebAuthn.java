package vn.chophien.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.chophien.passkey.PasskeyRefused.Reason;

/**
 * The two ceremonies of WebAuthn (Level 3, sections 7.1 and 7.2), by the library that knows them; its types stay in here and
 * in what this class hands out to be handed back. Which device made a key is not asked (attestation "none"), that it
 * verified its user always.
 */
final class WebAuthn {

    /** ES256, EdDSA, RS256: in the order in which browsers should prefer them. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private static final List<PublicKeyCredentialParameters> PARAMETERS = ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    /** Larger ones are no keys of these algorithms that anybody uses. */
    private static final int LARGEST_KEY = 2048;

    private WebAuthn() {}

    /** Set up with the first key: most visits need none of it. */
    private static final class Library {
        static final ObjectConverter CONVERTER = new ObjectConverter();
        static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    }

    /** @param json a RegistrationResponseJSON, as the browser made it */
    static RegistrationData readMade(String json) {
        return readable(() -> Library.MANAGER.parseRegistrationResponseJSON(json));
    }

    /** @param json an AuthenticationResponseJSON, as the browser made it */
    static AuthenticationData readUsed(String json) {
        return readable(() -> Library.MANAGER.parseAuthenticationResponseJSON(json));
    }

    /** The library refuses what is no JSON of this kind in many ways; to people they are one. */
    private static <T> T readable(Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException unreadable) {
            throw new PasskeyRefused(Reason.UNREADABLE);
        }
    }

    /** The challenge that was signed, which must be one of ours. */
    static byte[] challenge(CollectedClientData signed) {
        if (signed == null || signed.getChallenge() == null) {
            throw new PasskeyRefused(Reason.UNREADABLE);
        }
        return signed.getChallenge().getValue();
    }

    /** @throws PasskeyRefused when this site may not take it */
    static Passkey.Credential verify(RegistrationData made, RelyingParty site) {
        CollectedClientData signed = made.getCollectedClientData();
        verified(() -> Library.MANAGER.verify(
                made, new RegistrationParameters(property(signed, site), PARAMETERS, true, true)));
        AuthenticatorData<?> device = made.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = device.getAttestedCredentialData();
        byte[] publicKey = Library.CONVERTER.getCborMapper().writeValueAsBytes(credential.getCOSEKey());
        if (publicKey.length > LARGEST_KEY) {
            throw new PasskeyRefused(Reason.UNREADABLE);
        }
        return new Passkey.Credential(
                credential.getCredentialId(),
                publicKey,
                device.getSignCount(),
                device.isFlagBE(),
                transports(made.getTransports()));
    }

    /**
     * @return how often the device says that the key was used
     * @throws PasskeyRefused when it is not this key's answer to this site
     */
    static long verify(AuthenticationData used, RelyingParty site, Passkey.Credential kept) {
        CollectedClientData signed = used.getCollectedClientData();
        verified(() -> Library.MANAGER.verify(
                used, new AuthenticationParameters(property(signed, site), record(kept), null, true, true)));
        return used.getAuthenticatorData().getSignCount();
    }

    private static ServerProperty property(CollectedClientData signed, RelyingParty site) {
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.id())
                .challenge(signed.getChallenge())
                .build();
    }

    private static CredentialRecordImpl record(Passkey.Credential kept) {
        COSEKey key = Library.CONVERTER.getCborMapper().readValue(kept.publicKey(), COSEKey.class);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                kept.portable(),
                null,
                kept.signCount(),
                new AttestedCredentialData(AAGUID.ZERO, kept.id(), key),
                null,
                null,
                null,
                null);
    }

    private static void verified(Runnable verify) {
        try {
            verify.run();
        } catch (BadOriginException | BadRpIdException | CrossOriginException | BadTopOriginException elsewhere) {
            throw new PasskeyRefused(Reason.ELSEWHERE);
        } catch (UserNotVerifiedException | UserNotPresentException unverified) {
            throw new PasskeyRefused(Reason.UNVERIFIED);
        } catch (MaliciousCounterValueException back) {
            throw new PasskeyRefused(Reason.COPIED);
        } catch (VerificationException forged) {
            throw new PasskeyRefused(Reason.FORGED);
        }
    }

    /** Browsers name them in small letters; anything else is not kept, as it would only come back to browsers. */
    private static String transports(Set<AuthenticatorTransport> named) {
        Set<String> names = new TreeSet<>();
        if (named != null) {
            named.stream()
                    .map(AuthenticatorTransport::getValue)
                    .filter(name -> name.matches("[a-z-]{1,20}"))
                    .limit(5)
                    .forEach(names::add);
        }
        return String.join(",", names);
    }
}
