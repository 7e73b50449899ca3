package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentChannel;
import vn.chophien.account.ConsentPurpose;
import vn.chophien.account.ConsentService;
import vn.chophien.account.ConsentWithdrawn;
import vn.chophien.place.CommuneView;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * Addresses that a buyer wants kept. They are kept on their consent alone: without it none is saved, and the moment that
 * it is taken back all are gone.
 */
@ApplicationScoped
@Transactional
public class AddressService {

    static final int MOST = 20;
    static final Duration UNDOABLE = Duration.ofMinutes(15);

    @Inject
    AddressRepository addresses;

    @Inject
    ConsentService consents;

    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    /** The default first. */
    public List<SavedAddress> own(Actor buyer) {
        buyer.requireBuyer();
        return addresses.of(buyer.accountId()).stream().map(this::view).toList();
    }

    public SavedAddress find(long addressId, Actor buyer) {
        return own(buyer).stream()
                .filter(address -> address.id() == addressId)
                .findFirst()
                .orElseThrow(() -> new NotFound("address", addressId));
    }

    /**
     * Keeps another address. The first is the default; one that is kept already is not kept twice.
     *
     * @param agreed whether they said yes to keeping addresses, just now or before
     */
    public void add(SaveAddress command, boolean agreed, ConsentChannel channel, Actor buyer) {
        buyer.requireBuyer();
        SaveAddress.Checked address = command.check(places);
        addresses.forgetRemoved(clock.instant().minus(UNDOABLE));
        addresses.lock(buyer.accountId());
        if (agreed) {
            consents.decide(ConsentPurpose.KEEP_ADDRESSES, true, channel, buyer);
        } else if (!consents.allows(buyer.accountId(), ConsentPurpose.KEEP_ADDRESSES)) {
            throw InvalidInput.of("agree", "Hãy đánh dấu ô đồng ý. Không đồng ý thì chợ không giữ địa chỉ nào.");
        }
        List<AddressRepository.Kept> known = addresses.of(buyer.accountId());
        if (known.stream().anyMatch(kept -> kept.address().equals(address))) {
            return;
        }
        if (known.size() >= MOST) {
            throw new RuleViolation("address.too-many", "Bạn đã lưu " + MOST + " địa chỉ. Hãy xóa bớt rồi lưu tiếp.");
        }
        addresses.add(buyer.accountId(), address, known.isEmpty(), clock.instant());
        if (command.makeDefault()) {
            newest(buyer).ifPresent(id -> addresses.makeDefault(buyer.accountId(), id));
        }
    }

    private Optional<Long> newest(Actor buyer) {
        return addresses.of(buyer.accountId()).stream()
                .map(AddressRepository.Kept::id)
                .max(Long::compare);
    }

    public void change(long addressId, SaveAddress command, Actor buyer) {
        find(addressId, buyer);
        addresses.change(addressId, command.check(places));
        if (command.makeDefault()) {
            addresses.makeDefault(buyer.accountId(), addressId);
        }
    }

    public void makeDefault(long addressId, Actor buyer) {
        find(addressId, buyer);
        addresses.makeDefault(buyer.accountId(), addressId);
    }

    /** Takes it away; for {@link #UNDOABLE} it can be put back, then it is forgotten. */
    public void remove(long addressId, Actor buyer) {
        buyer.requireBuyer();
        addresses.forgetRemoved(clock.instant().minus(UNDOABLE));
        addresses.lock(buyer.accountId());
        if (!addresses.remove(buyer.accountId(), addressId, clock.instant())) {
            throw new NotFound("address", addressId);
        }
        defaultAmongTheRest(buyer);
    }

    public void putBack(long addressId, Actor buyer) {
        buyer.requireBuyer();
        addresses.lock(buyer.accountId());
        boolean allowed = consents.allows(buyer.accountId(), ConsentPurpose.KEEP_ADDRESSES);
        if (!allowed
                || !addresses.putBack(
                        buyer.accountId(), addressId, clock.instant().minus(UNDOABLE))) {
            throw new NotFound("removed address", addressId);
        }
        defaultAmongTheRest(buyer);
    }

    private void defaultAmongTheRest(Actor buyer) {
        List<AddressRepository.Kept> rest = addresses.of(buyer.accountId());
        if (!rest.isEmpty() && !rest.get(0).isDefault()) {
            addresses.makeDefault(buyer.accountId(), rest.get(0).id());
        }
    }

    void forget(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.KEEP_ADDRESSES) {
            addresses.forgetAll(withdrawn.accountId());
        }
    }

    private SavedAddress view(AddressRepository.Kept kept) {
        SaveAddress.Checked address = kept.address();
        CommuneView commune = places.commune(address.communeCode());
        return new SavedAddress(
                kept.id(),
                address.label(),
                address.name(),
                address.phone(),
                commune.provinceCode(),
                commune.code(),
                commune.inFull(),
                address.line(),
                kept.isDefault());
    }
}
