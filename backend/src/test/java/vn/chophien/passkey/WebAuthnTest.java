package vn.chophien.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import java.security.GeneralSecurityException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.passkey.PasskeyRefused.Reason;
import vn.chophien.passkey.PlayedDevice.Algorithm;
import vn.chophien.shared.Sha256;

class WebAuthnTest {

    private static final RelyingParty SITE =
            RelyingParty.at("https://cho.example").orElseThrow();
    private static final byte[] CHALLENGE = Sha256.of("thử thách");
    private static final byte[] HANDLE = Sha256.of("tên ngẫu nhiên");

    @ParameterizedTest
    @EnumSource(names = {"ES256", "EDDSA", "RS256"})
    void aKeyOfEachAlgorithmIsTakenAndOpens(Algorithm algorithm) throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(algorithm);
        device.count = 7;
        RegistrationData made = WebAuthn.readMade(device.make(CHALLENGE));
        Passkey.Credential kept = WebAuthn.verify(made, SITE);
        device.count = 8;

        AuthenticationData used = WebAuthn.readUsed(device.use(CHALLENGE, HANDLE));

        assertThat(WebAuthn.challenge(made.getCollectedClientData())).isEqualTo(CHALLENGE);
        assertThat(kept.id()).isEqualTo(device.id());
        assertThat(kept.signCount()).isEqualTo(7);
        assertThat(kept.transports()).isEqualTo("hybrid,internal");
        assertThat(WebAuthn.challenge(used.getCollectedClientData())).isEqualTo(CHALLENGE);
        assertThat(used.getUserHandle()).isEqualTo(HANDLE);
        assertThat(WebAuthn.verify(used, SITE, kept)).isEqualTo(8);
    }

    @Test
    void aKeyOfAnAlgorithmThatWasNotAskedForIsRefused() throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES384);

        assertRefused(Reason.FORGED, () -> made(device));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cho.example",
                "https://cho.example:8443",
                "https://www.cho.example",
                "https://cho-example.evil.example"
            })
    void whatWasSignedAtAnotherAddressIsRefused(String address) throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES256);
        Passkey.Credential kept = made(device);
        device.origin = address;

        assertRefused(Reason.ELSEWHERE, () -> made(device));
        assertRefused(Reason.ELSEWHERE, () -> used(device, kept));
    }

    @Test
    void whatWasSignedForAnotherHostOrInsideAnotherSitesPageIsRefused() throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES256);
        Passkey.Credential kept = made(device);

        device.embedded = true;
        assertRefused(Reason.ELSEWHERE, () -> used(device, kept));
        device.embedded = false;
        device.rpId = "example";
        assertRefused(Reason.ELSEWHERE, () -> made(device));
        assertRefused(Reason.ELSEWHERE, () -> used(device, kept));
    }

    @Test
    void aDeviceThatDidNotVerifyItsUserIsRefused() throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES256);
        Passkey.Credential kept = made(device);
        device.verifies = false;

        assertRefused(Reason.UNVERIFIED, () -> made(device));
        assertRefused(Reason.UNVERIFIED, () -> used(device, kept));
    }

    @Test
    void aCountThatDoesNotGrowMeansACopy() throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES256);
        device.count = 5;
        Passkey.Credential kept = made(device);

        assertRefused(Reason.COPIED, () -> used(device, kept));
        device.count = 4;
        assertRefused(Reason.COPIED, () -> used(device, kept));
        device.count = 0;
        assertRefused(Reason.COPIED, () -> used(device, kept));
    }

    @Test
    void aDeviceThatDoesNotCountIsNotTakenForACopy() throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES256);
        Passkey.Credential kept = made(device);

        assertThat(used(device, kept)).isZero();
        assertThat(used(device, kept)).isZero();
    }

    @Test
    void anotherKeysSignatureIsRefused() throws GeneralSecurityException {
        Passkey.Credential kept = made(new PlayedDevice(Algorithm.ES256));
        PlayedDevice other = new PlayedDevice(Algorithm.ES256);

        assertRefused(Reason.FORGED, () -> used(other, kept));
    }

    @Test
    void anAnswerToOneQuestionIsNoneToTheOther() throws GeneralSecurityException {
        PlayedDevice device = new PlayedDevice(Algorithm.ES256);
        Passkey.Credential kept = made(device);
        String made = device.make(CHALLENGE);
        String used = device.use(CHALLENGE, HANDLE);

        assertRefused(Reason.UNREADABLE, () -> WebAuthn.readMade(used));
        assertRefused(Reason.UNREADABLE, () -> WebAuthn.readUsed(made));
        assertThat(kept.id()).isEqualTo(device.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "không", "{\"id\":\"AA\",\"rawId\":\"AA\",\"response\":{}}"})
    void whatIsNoAnswerIsUnreadable(String json) {
        assertRefused(
                Reason.UNREADABLE,
                () -> WebAuthn.challenge(WebAuthn.readMade(json).getCollectedClientData()));
        assertRefused(
                Reason.UNREADABLE,
                () -> WebAuthn.challenge(WebAuthn.readUsed(json).getCollectedClientData()));
    }

    private static Passkey.Credential made(PlayedDevice device) {
        return WebAuthn.verify(WebAuthn.readMade(device.make(CHALLENGE)), SITE);
    }

    private static long used(PlayedDevice device, Passkey.Credential kept) throws GeneralSecurityException {
        return WebAuthn.verify(WebAuthn.readUsed(device.use(CHALLENGE, HANDLE)), SITE, kept);
    }

    private static void assertRefused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        PasskeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
