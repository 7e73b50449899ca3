package vn.chophien.buyer;

import java.util.Locale;
import java.util.Optional;
import vn.chophien.account.ContactKind;
import vn.chophien.message.Channel;
import vn.chophien.order.Email;
import vn.chophien.order.Phone;

/** A phone number or an e-mail address that a code can be sent to. */
public record Contact(ContactKind kind, String value) {

    /** Reads what people type into the one field for both. Small letters, so that one address makes one account. */
    public static Optional<Contact> parse(String typed) {
        return typed.contains("@")
                ? Email.parse(typed)
                        .map(mail ->
                                new Contact(ContactKind.EMAIL, mail.address().toLowerCase(Locale.ROOT)))
                : Phone.parse(typed).map(phone -> new Contact(ContactKind.PHONE, phone.e164()));
    }

    Channel channel() {
        return kind == ContactKind.PHONE ? Channel.SMS : Channel.EMAIL;
    }

    /** As people read it. */
    public String toRead() {
        return kind == ContactKind.PHONE ? new Phone(value).toString() : value;
    }

    /** Enough to recognise one's own. */
    public String masked() {
        return kind == ContactKind.PHONE ? new Phone(value).masked() : new Email(value).masked();
    }
}
