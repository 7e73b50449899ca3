package vn.chophien.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where somebody reads what the market writes: a mail address or a phone number. */
public record ContactPoint(Channel channel, String value) {

    public static ContactPoint mail(String address) {
        return new ContactPoint(Channel.EMAIL, address);
    }

    public static ContactPoint phone(String number) {
        return new ContactPoint(Channel.SMS, number);
    }

    /** By mail, which says more and costs nothing, to whoever has an address; one of the two there must be. */
    public static ContactPoint of(@Nullable String mail, @Nullable String phone) {
        return mail == null ? phone(Objects.requireNonNull(phone)) : mail(mail);
    }
}
