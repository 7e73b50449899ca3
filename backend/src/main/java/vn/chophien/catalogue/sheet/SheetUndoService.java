package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.catalogue.ProductEditing;

/**
 * Works through imports that are taken back, some products a transaction. What is back is marked with it, so that after a
 * crash the next node goes on where the work ended, and nothing is done twice.
 */
@ApplicationScoped
@Transactional
class SheetUndoService {

    @Inject
    SheetUndoRepository undos;

    @Inject
    SheetGoodsRepository goods;

    @Inject
    ProductEditing editing;

    @Inject
    Clock clock;

    /**
     * Works on the oldest, at most so many products of it.
     *
     * @return whether there was one
     */
    boolean next(int most) {
        Optional<SheetUndoRepository.Undoing> undoing = undos.lockOldest();
        undoing.ifPresent(sheet -> {
            List<SheetStanding> open = undos.lockNext(sheet.id(), most);
            if (open.isEmpty()) {
                undos.end(sheet.id(), clock.instant());
            } else {
                takeBack(sheet, open);
            }
        });
        return undoing.isPresent();
    }

    private void takeBack(SheetUndoRepository.Undoing sheet, List<SheetStanding> open) {
        Actor actor = new Actor(sheet.accountId(), sheet.by(), Role.SELLER, Set.of(sheet.sellerId()));
        List<Long> back = new ArrayList<>();
        List<Long> made = new ArrayList<>();
        List<Long> addedPacks = new ArrayList<>();
        for (SheetStanding one : open) {
            Optional<String> why = one.keptBecause();
            if (why.isPresent()) {
                undos.keep(sheet.id(), one.productId(), why.get());
                continue;
            }
            back.add(one.productId());
            if (one.isNew()) {
                made.add(one.productId());
            } else if (one.now() != null && one.before() != null) {
                putBack(one.productId(), one.version(), SheetText.object(one.before()), addedPacks, actor);
            }
        }
        undos.remove(made, addedPacks);
        undos.back(sheet.id(), back);
    }

    private void putBack(long productId, int version, JsonObject before, List<Long> addedPacks, Actor actor) {
        addedPacks.addAll(ProductBefore.added(before));
        ProductBefore.active(before).forEach(goods::activate);
        goods.touch(productId, clock.instant());
        editing.edit(ProductBefore.edit(productId, version + 1, before), actor);
    }

    /** Leaves the product as it is at which the work fails, so that those behind it get their turn. */
    void giveUp(String why) {
        undos.lockOldest()
                .ifPresent(sheet ->
                        undos.lockNext(sheet.id(), 1).forEach(one -> undos.keep(sheet.id(), one.productId(), why)));
    }
}
