package vn.chophien.member;

import java.util.Locale;
import java.util.Optional;
import vn.chophien.message.Channel;
import vn.chophien.message.ContactPoint;
import vn.chophien.order.Email;
import vn.chophien.order.Phone;

/** Where a letter goes, in the form in which accounts are known by it. */
record Contact(Channel channel, String value) {

    static Optional<Contact> parse(String typed) {
        return typed.contains("@")
                ? Email.parse(typed)
                        .map(mail -> new Contact(Channel.EMAIL, mail.address().toLowerCase(Locale.ROOT)))
                : Phone.parse(typed).map(phone -> new Contact(Channel.SMS, phone.e164()));
    }

    ContactPoint point() {
        return new ContactPoint(channel, value);
    }

    /** As people read it. */
    String toRead() {
        return channel == Channel.SMS ? new Phone(value).toString() : value;
    }

    /** What somebody typed to name an account: a number, an address, or else a sign-in name. */
    static String known(String typed) {
        return parse(typed).map(Contact::value).orElse(typed);
    }
}
