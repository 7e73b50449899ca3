package vn.chophien.account;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/**
 * What a password must be: long, and not among those that are tried first. No rules on signs and capitals, which make
 * people write passwords down and guessers no slower.
 */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Of the common ones those that are long enough, and the usual words here; compared without signs and digits too. */
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "12345678910",
            "1q2w3e4r5t",
            "qwertyuiop",
            "1234567891",
            "0987654321",
            "1111111111",
            "0000000000",
            "123456789a",
            "a123456789",
            "password",
            "password1",
            "password123",
            "passw0rd123",
            "matkhau",
            "matkhaumoi",
            "matkhaucuatoi",
            "anhyeuem",
            "emyeuanh",
            "iloveyou",
            "yeuem",
            "yeuanh",
            "vietnam",
            "vietnamvodich",
            "chophien",
            "chophiendemo",
            "chophienbackan",
            "backan",
            "thainguyen",
            "khongbiet",
            "khongcomatkhau",
            "qwerty",
            "qwertyuiopasdfghjkl",
            "abcdefghij",
            "abcdefghijkl",
            "letmein",
            "welcome",
            "administrator",
            "concac",
            "dangnhap",
            "taikhoan");

    private PasswordRules() {}

    /** What is wrong with it in one sentence; null when nothing is. */
    static @Nullable String weakness(String password, String name) {
        if (password.length() < SHORTEST) {
            return "Mật khẩu cần ít nhất " + SHORTEST + " ký tự. Vài từ ghép lại là dễ nhớ nhất.";
        }
        if (password.length() > LONGEST) {
            return "Mật khẩu dài nhất " + LONGEST + " ký tự.";
        }
        String plain = Folding.fold(password).replace(" ", "").toLowerCase(Locale.ROOT);
        String letters = plain.replaceAll("\\d+$", "");
        boolean common = COMMON.contains(plain) || COMMON.contains(letters) || letters.equals(bare(name));
        boolean phone = plain.matches("(0|84)\\d{9,10}");
        boolean oneSign = password.chars().distinct().count() <= 3;
        return common || phone || oneSign ? "Mật khẩu này dễ đoán. Hãy chọn mật khẩu khác." : null;
    }

    private static String bare(String name) {
        return Folding.fold(name).replace(" ", "");
    }
}
