package vn.chophien.epcis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.KeyedHash;

/**
 * Where the next page of an answer begins: behind an event, never at a count, so that nothing is left out or told twice
 * while others tell more. Signed together with the question, so that it goes with no other.
 *
 * @param time of the last event, in the order that was asked for
 * @param row of that event
 * @param left how many events may still come; -1: all
 */
record PageToken(Instant time, long row, int left, Instant expires) {

    private static final int PLAIN_BYTES = 28;

    String signed(byte[] secret, String question) {
        byte[] plain = ByteBuffer.allocate(PLAIN_BYTES)
                .putLong(time.toEpochMilli())
                .putLong(row)
                .putInt(left)
                .putLong(expires.getEpochSecond())
                .array();
        byte[] mac = mac(secret, plain, question);
        byte[] whole = Arrays.copyOf(plain, plain.length + mac.length);
        System.arraycopy(mac, 0, whole, plain.length, mac.length);
        return Base64Url.text(whole);
    }

    static PageToken read(String text, byte[] secret, String question, Instant now) {
        byte[] whole = decoded(text);
        byte[] plain = Arrays.copyOf(whole, PLAIN_BYTES);
        byte[] mac = whole.length < PLAIN_BYTES ? new byte[0] : Arrays.copyOfRange(whole, PLAIN_BYTES, whole.length);
        if (!MessageDigest.isEqual(mac, mac(secret, plain, question))) {
            throw EpcisFailure.parameter("nextPageToken", "Mã trang này không thuộc câu hỏi này. Hãy hỏi lại từ đầu.");
        }
        ByteBuffer fields = ByteBuffer.wrap(plain);
        PageToken token = new PageToken(
                Instant.ofEpochMilli(fields.getLong()),
                fields.getLong(),
                fields.getInt(),
                Instant.ofEpochSecond(fields.getLong()));
        if (now.isAfter(token.expires())) {
            throw EpcisFailure.parameter("nextPageToken", "Mã trang này đã hết hạn. Hãy hỏi lại từ đầu.");
        }
        return token;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private static byte[] mac(byte[] secret, byte[] plain, String question) {
        return KeyedHash.sha256(secret, plain, question.getBytes(StandardCharsets.UTF_8));
    }
}
