package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductEditing;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Money;

/**
 * Works through imports, some products a transaction. What is done is marked with it, so that after a crash the next node
 * goes on where the work ended, and nothing is done twice.
 */
@ApplicationScoped
@Transactional
class SheetRunService {

    private static final int LONGEST_SLUG = 80;
    private static final int RADIX = 36;
    private static final int SENT_AT_ONCE = 50;

    @Inject
    SheetRepository sheets;

    @Inject
    SheetGoodsRepository goods;

    @Inject
    SheetPlanning planning;

    @Inject
    ProductEditing editing;

    @Inject
    CatalogueService catalogue;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    /** What there was to do. */
    enum Step {
        NOTHING,
        WORKED,
        TO_SEND
    }

    /** A new product that goes to staff. */
    record Sending(long importId, long productId, Actor actor) {}

    /** Works on the oldest import, at most so many products of it. */
    Step next(int most) {
        Optional<Long> running = sheets.lockRunning();
        if (running.isEmpty()) {
            return Step.NOTHING;
        }
        SheetImport sheet = sheets.find(running.get()).orElseThrow();
        List<Long> groups = sheets.waitingGroups(sheet.id(), most);
        if (!groups.isEmpty()) {
            work(sheet, groups);
            return Step.WORKED;
        }
        if (sheet.sends() && !sheets.unsent(sheet.id(), 1).isEmpty()) {
            return Step.TO_SEND;
        }
        sheets.finish(sheet.id(), clock.instant());
        return Step.WORKED;
    }

    /** Sets the product aside at which the work fails, so that those behind it get their turn. */
    void giveUp(String words) {
        sheets.lockRunning()
                .ifPresent(id -> sheets.waitingGroups(id, 1).forEach(group -> sheets.failed(id, group, words)));
    }

    List<Sending> unsent() {
        Optional<SheetImport> sheet = sheets.lockRunning().flatMap(sheets::find);
        return sheet.map(one -> sheets.unsent(one.id(), SENT_AT_ONCE).stream()
                        .map(product -> new Sending(one.id(), product, actor(one)))
                        .toList())
                .orElse(List.of());
    }

    void send(Sending sending) {
        int version = goods.version(sending.productId());
        editing.submit(sending.productId(), version, sending.actor());
        sheets.sent(sending.importId(), sending.productId(), null);
    }

    /** A rule keeps it a draft. */
    void unsendable(Sending sending, String why) {
        sheets.sent(sending.importId(), sending.productId(), why);
    }

    private static Actor actor(SheetImport sheet) {
        return new Actor(sheet.accountId(), sheet.createdBy(), Role.SELLER, Set.of(sheet.sellerId()));
    }

    private void work(SheetImport sheet, List<Long> numbers) {
        Map<Integer, List<RawLine>> lines = sheets.groups(sheet.id(), sheet.columns(), numbers);
        List<RawLine> all = lines.values().stream().flatMap(List::stream).toList();
        List<PlannedProduct> plans = planning.plan(
                sheet.sellerId(),
                all,
                known -> lines.entrySet().stream()
                        .map(group -> SheetGroup.group(group.getKey(), group.getValue(), known))
                        .collect(Collectors.toList()));
        Map<String, PlannedProduct> added = new LinkedHashMap<>();
        for (PlannedProduct plan : plans) {
            switch (plan.verdict()) {
                case NEW -> added.put(slug(sheet, plan), plan);
                case CHANGED -> change(sheet, plan, Objects.requireNonNull(plan.known()));
                case SAME ->
                    sheets.done(
                            sheet.id(),
                            plan,
                            Objects.requireNonNull(plan.known()).id());
                case WRONG ->
                    sheets.failed(
                            sheet.id(),
                            plan.group(),
                            plan.wrong().values().stream().flatMap(List::stream).collect(Collectors.joining(" ")));
            }
        }
        if (!added.isEmpty()) {
            add(sheet, added);
        }
    }

    /** The import and its group make it one of a kind, so that a name may come twice. */
    private static String slug(SheetImport sheet, PlannedProduct plan) {
        String name = Folding.slug(plan.texts().name()).replaceAll("[^a-z0-9-]", "");
        String cut = name.length() <= LONGEST_SLUG ? name : name.substring(0, LONGEST_SLUG);
        return (cut.isEmpty() ? "san-pham" : cut) + "-" + Long.toString(sheet.id(), RADIX) + "-"
                + Integer.toString(plan.group(), RADIX);
    }

    private void add(SheetImport sheet, Map<String, PlannedProduct> bySlug) {
        Map<Long, CategoryView> shelves = new HashMap<>();
        catalogue.categories().forEach(shelf -> shelves.put(shelf.id(), shelf));
        Map<String, Long> ids = goods.add(sheet.sellerId(), bySlug, shelves, clock.instant());
        bySlug.forEach((slug, plan) -> {
            long id = Objects.requireNonNull(ids.get(slug));
            audit.record(
                    actor(sheet),
                    "product.create",
                    "product",
                    slug,
                    null,
                    plan.texts().inWords(),
                    "Nhập từ bảng số " + sheet.id());
            sheets.made(sheet.id(), id);
            sheets.done(sheet.id(), plan, id);
        });
    }

    private void change(SheetImport sheet, PlannedProduct plan, KnownProduct known) {
        Set<Long> before = known.packs().stream().map(KnownProduct.Pack::id).collect(Collectors.toSet());
        Map<Long, Money> prices = new HashMap<>();
        Map<Long, Optional<NetContent>> contents = new HashMap<>();
        for (PlannedProduct.Pack pack : plan.knownPacks()) {
            long id = Objects.requireNonNull(pack.known()).id();
            prices.put(id, pack.price());
            pack.content().ifPresent(content -> contents.put(id, Optional.of(content)));
        }
        sheets.changing(sheet.id(), known.id());
        editing.edit(new EditProduct(known.id(), known.version(), plan.texts(), prices, contents), actor(sheet));
        List<String> words = packs(plan, known);
        if (!words.isEmpty()) {
            goods.touch(known.id(), clock.instant());
            audit.record(actor(sheet), "product.packs", "product", known.slug(), null, String.join("; ", words), null);
            changed.fire(new CatalogueChanged(known.id()));
        }
        List<Long> added = goods.products(List.of(known.id())).get(0).packs().stream()
                .map(KnownProduct.Pack::id)
                .filter(id -> !before.contains(id))
                .collect(Collectors.toCollection(ArrayList::new));
        sheets.changed(sheet.id(), known.id(), ProductBefore.of(known, added), goods.version(known.id()));
        sheets.done(sheet.id(), plan, known.id());
    }

    /** Packs that come, go or come back; in words. */
    private List<String> packs(PlannedProduct plan, KnownProduct known) {
        List<String> words = new ArrayList<>();
        for (PlannedProduct.Pack pack : plan.knownPacks()) {
            KnownProduct.@Nullable Pack now = pack.known();
            if (now != null && now.active() != pack.active()) {
                goods.activate(now.id(), pack.active());
                words.add((pack.active() ? "Bán lại " : "Ngừng bán ") + pack.name());
            }
        }
        List<PlannedProduct.Pack> added = plan.newPacks();
        goods.addPacks(known.id(), added, known.packs().size());
        added.forEach(pack -> words.add("Thêm " + pack.name() + ", " + pack.price()));
        return words;
    }
}
