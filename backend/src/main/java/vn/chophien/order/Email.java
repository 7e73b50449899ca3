package vn.chophien.order;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that mail can be sent to. Stricter than the standard: what nobody has is a slip of the pen. */
public record Email(String address) {

    static final int LONGEST = 160;

    private static final Pattern TYPED =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    /** Reads what people type; a domain is the same in capitals, the part before it need not be. */
    public static Optional<Email> parse(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST || !TYPED.matcher(text).matches() || text.contains("..")) {
            return Optional.empty();
        }
        int at = text.indexOf('@');
        return Optional.of(new Email(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT)));
    }

    /** Enough to recognise one's own address, too little to write to it: {@code m***@example.vn}. */
    public String masked() {
        return address.charAt(0) + "***" + address.substring(address.indexOf('@'));
    }

    @Override
    public String toString() {
        return address;
    }
}
