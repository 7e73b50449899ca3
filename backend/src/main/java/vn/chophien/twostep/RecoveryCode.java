package vn.chophien.twostep;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chophien.account.SecretToken;
import vn.chophien.shared.Crockford;

/** Ten for each account, to be kept on paper. 80 bits, so that a hash without salt tells nothing. */
final class RecoveryCode {

    static final int COUNT = 10;
    private static final int LENGTH = 16;

    private RecoveryCode() {}

    static List<String> fresh() {
        return Stream.generate(() -> Crockford.random(LENGTH))
                .limit(COUNT)
                .map(code -> code.replaceAll("(.{4})(?=.)", "$1-"))
                .toList();
    }

    /** Of a code as it is typed from paper: small letters, spaces, an O for a zero. */
    static byte[] hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SecretToken.hash("recovery:" + plain);
    }
}
