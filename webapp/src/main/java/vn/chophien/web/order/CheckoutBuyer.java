package vn.chophien.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentChannel;
import vn.chophien.account.ContactKind;
import vn.chophien.account.ContactView;
import vn.chophien.account.Role;
import vn.chophien.buyer.AddressService;
import vn.chophien.buyer.OwnOrderService;
import vn.chophien.buyer.OwnPreorderService;
import vn.chophien.buyer.SaveAddress;
import vn.chophien.buyer.SavedAddress;
import vn.chophien.order.Phone;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.shared.Form;

/** What the checkout knows of a buyer who signed in. For a guest it knows nothing, and asks the database nothing. */
@RequestScoped
public class CheckoutBuyer {

    @Inject
    SignedIn signedIn;

    @Inject
    AccountService accounts;

    @Inject
    AddressService saved;

    @Inject
    OwnOrderService orders;

    @Inject
    OwnPreorderService requests;

    private @Nullable List<SavedAddress> addresses;

    public boolean isSignedIn() {
        return actor().isPresent();
    }

    public String name() {
        return actor().map(Actor::name).orElse("");
    }

    /** The default first. */
    public List<SavedAddress> addresses() {
        List<SavedAddress> known = addresses;
        if (known == null) {
            known = actor().map(saved::own).orElse(List.of());
            addresses = known;
        }
        return known;
    }

    private Optional<Actor> actor() {
        return signedIn.actor().filter(actor -> actor.role() == Role.BUYER);
    }

    /** The form as it is first shown: with the default address, or else with what the account knows. */
    Form prefilled(Map<String, String> usual) {
        Optional<Actor> buyer = actor();
        if (buyer.isEmpty()) {
            return Form.filled(usual);
        }
        Map<String, String> fields = new HashMap<>(usual);
        fields.putAll(ofAccount(buyer.get()));
        addresses().stream().findFirst().ifPresent(address -> fields.putAll(fields(address)));
        return Form.filled(fields);
    }

    private Map<String, String> ofAccount(Actor buyer) {
        Map<String, String> fields = new HashMap<>();
        if (!buyer.name().equals(AccountService.NAMELESS)) {
            fields.put("name", buyer.name());
        }
        for (ContactView contact : accounts.contacts(buyer)) {
            boolean phone = contact.kind() == ContactKind.PHONE;
            fields.put(phone ? "phone" : "email", phone ? new Phone(contact.value()).toString() : contact.value());
        }
        return fields;
    }

    private static Map<String, String> fields(SavedAddress address) {
        return Map.of(
                "saved",
                Long.toString(address.id()),
                "name",
                address.name(),
                "phone",
                new Phone(address.phone()).toString(),
                "province",
                address.provinceCode(),
                "commune",
                address.communeCode(),
                "address",
                address.line());
    }

    /**
     * The form with the saved address that was chosen in place of its fields. Without scripts name and phone are still those
     * of another one; what somebody wrote there themselves stays.
     */
    Form chosen(Form form) {
        Optional<SavedAddress> choice = addresses().stream()
                .filter(address -> form.text("saved").equals(Long.toString(address.id())))
                .findFirst();
        if (choice.isEmpty() || form.text("delivery").equals("PICKUP")) {
            return form;
        }
        Map<String, String> fields = new HashMap<>(fields(choice.get()));
        if (!isOfAnother(form)) {
            fields.remove("name");
            fields.remove("phone");
        }
        fields.forEach((name, value) -> form.values().putSingle(name, value));
        return form;
    }

    private boolean isOfAnother(Form form) {
        Optional<Phone> phone = Phone.parse(form.text("phone"));
        Predicate<SavedAddress> same = address -> address.name().equals(form.text("name"))
                && phone.map(Phone::e164).filter(address.phone()::equals).isPresent();
        return form.text("name").isEmpty() || addresses().stream().anyMatch(same);
    }

    /** Keeps what was placed, and the address if they asked for it. An address that cannot be kept undoes no order. */
    void placed(Form form, String accessToken) {
        actor().ifPresent(buyer -> {
            orders.keep(accessToken, buyer);
            if (form.isTicked("keep-address") && form.text("delivery").equals("DELIVERY")) {
                keepAddress(form, buyer);
            }
            boolean toSaved = form.isTicked("saved"); // whose name it is then, nobody knows
            if (!toSaved) {
                nameFrom(form, buyer);
            }
        });
    }

    /** Keeps what was asked for of a harvest to come. */
    void asked(Form form, String token) {
        actor().ifPresent(buyer -> {
            requests.keep(token, buyer);
            nameFrom(form, buyer);
        });
    }

    private void nameFrom(Form form, Actor buyer) {
        if (buyer.name().equals(AccountService.NAMELESS)) {
            accounts.rename(form.text("name"), buyer);
        }
    }

    private void keepAddress(Form form, Actor buyer) {
        try {
            SaveAddress address = new SaveAddress(
                    "", form.text("name"), form.text("phone"), form.text("commune"), form.text("address"), false);
            saved.add(address, true, ConsentChannel.CHECKOUT, buyer);
        } catch (InvalidInput | RuleViolation notKept) {
            return; // they have twenty already; the order stands
        }
    }
}
