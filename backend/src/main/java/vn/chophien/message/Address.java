package vn.chophien.message;

import org.jspecify.annotations.Nullable;

/** Where somebody reads what the market writes: a mail address or a phone number. */
public record Address(Channel channel, String value) {

    public static Address mail(String address) {
        return new Address(Channel.EMAIL, address);
    }

    public static Address phone(String number) {
        return new Address(Channel.SMS, number);
    }

    /** By mail, which says more and costs nothing, to whoever has an address. */
    public static Address of(@Nullable String mail, String phone) {
        return mail == null ? phone(phone) : mail(mail);
    }
}
