package vn.chophien.trace.link;

import java.util.stream.IntStream;

/**
 * The two check characters of a Global Model Number. GS1 General Specifications, "Check character pair calculation for
 * alphanumeric keys": characters count by their place in set 82, from the right times the primes 2, 3, 5 …, modulo 1021.
 */
final class CheckPair {
    private static final String CSET_82 =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private static final String PAIR = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int MODULUS = 1021;
    private static final int LONGEST = 120;
    private static final int[] PRIMES = primes();

    private CheckPair() {}

    static boolean isRight(String value) {
        int length = value.length() - 2;
        if (length < 0 || length > LONGEST) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int place = CSET_82.indexOf(value.charAt(length - 1 - i));
            if (place < 0) {
                return false;
            }
            sum += place * PRIMES[i];
        }
        int check = sum % MODULUS;
        return value.charAt(length) == PAIR.charAt(check >> 5) && value.charAt(length + 1) == PAIR.charAt(check & 31);
    }

    private static int[] primes() {
        return IntStream.iterate(2, n -> n + 1)
                .filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0))
                .limit(LONGEST)
                .toArray();
    }
}
