package vn.chophien.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Money;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * A product with its packs and certificates: one aggregate, guarded by one version.
 *
 * <p>Every change touches {@link #updatedAt}, so that every change moves the version, also one that only concerns a pack.
 */
@Entity
@Table(name = "product")
class Product {

    @Id
    private long id;

    @Version
    private int version;

    private String slug = "";

    @Column(name = "seller_id")
    private long sellerId;

    @Column(name = "category_id")
    private long categoryId;

    private String name = "";
    private @Nullable String brand;

    @Column(name = "ocop_set")
    private @Nullable Integer ocopSet;

    private String picture = "";
    private String summary = "";
    private String description = "";
    private @Nullable String ingredients;

    @Column(name = "usage_text")
    private @Nullable String usage;

    @Column(name = "storage_text")
    private @Nullable String storage;

    private String origin = "";
    private @Nullable String standards;

    @Column(name = "season_months")
    private @Nullable String seasonMonths;

    @Column(name = "only_in_season", updatable = false)
    private boolean onlyInSeason;

    @Column(name = "age_limit")
    private @Nullable Integer ageLimit;

    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.DRAFT;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    @OneToMany
    @JoinColumn(name = "product_id")
    private List<TradeItem> items = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "product_id")
    @OrderBy("decidedOn desc, id desc")
    private List<OcopCertificate> certificates = new ArrayList<>();

    protected Product() {} // JPA

    Product(String slug, String name, List<TradeItem> items) {
        this.slug = slug;
        this.name = name;
        this.items = new ArrayList<>(items);
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    long sellerId() {
        return sellerId;
    }

    long categoryId() {
        return categoryId;
    }

    ProductStatus status() {
        return status;
    }

    ProductTexts texts() {
        return new ProductTexts(name, summary, description, ingredients, usage, storage, origin, standards);
    }

    TradeItem item(long itemId) {
        return items.stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotFound("trade item", itemId));
    }

    /** Refuses an editor or judge whose eyes were on an older state. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw changedMeanwhile();
        }
    }

    static RuleViolation changedMeanwhile() {
        return new RuleViolation(
                "product.changed-meanwhile",
                "Sản phẩm vừa được người khác sửa. Hãy tải lại trang, xem bản mới rồi làm lại.");
    }

    void rewrite(ProductTexts texts, Instant now) {
        this.name = texts.name();
        this.summary = texts.summary();
        this.description = texts.description();
        this.ingredients = texts.ingredients();
        this.usage = texts.usage();
        this.storage = texts.storage();
        this.origin = texts.origin();
        this.standards = texts.standards();
        this.updatedAt = now;
    }

    void reprice(Map<Long, Money> prices, Instant now) {
        prices.forEach((itemId, price) -> item(itemId).reprice(price));
        this.updatedAt = now;
    }

    void declare(Map<Long, Optional<NetContent>> contents, Instant now) {
        contents.forEach((itemId, content) -> item(itemId).declare(content.orElse(null)));
        this.updatedAt = now;
    }

    void submit(Instant now) {
        become(ProductStatus.PENDING);
        this.decisionReason = null;
        this.submittedAt = now;
        this.updatedAt = now;
    }

    /** Once approved, also while taken off the shelves: staff know its texts. */
    boolean hasApprovedTexts() {
        return status == ProductStatus.APPROVED || status == ProductStatus.HIDDEN;
    }

    /** Staff read rewritten texts, and left them or, with a reason, put the approved ones back. */
    void reread(ProductTexts texts, @Nullable String reason, String staff, Instant now) {
        if (status != ProductStatus.APPROVED) {
            throw wrongState();
        }
        rewrite(texts, now);
        this.decisionReason = reason;
        this.decidedBy = staff;
        this.decidedAt = now;
    }

    /** The packs with their prices, a line each, in the seller's order. */
    Stream<String> packLines() {
        return items.stream()
                .sorted(Comparator.comparingInt(TradeItem::position).thenComparing(TradeItem::id))
                .map(TradeItem::view)
                .map(SeenListing::line);
    }

    /** Whoever took a product off the shelves does not put it back alone. */
    void requireShownBy(String staff) {
        if (status == ProductStatus.HIDDEN && staff.equals(decidedBy)) {
            throw new RuleViolation(
                    "product.needs-another",
                    "Bạn là người đã ẩn sản phẩm này. Cho bán lại phải do cán bộ khác quyết định.");
        }
    }

    void decide(ProductStatus verdict, @Nullable String reason, String staff, Instant now) {
        become(verdict);
        this.decisionReason = reason;
        this.decidedBy = staff;
        this.decidedAt = now;
        this.updatedAt = now;
    }

    private void become(ProductStatus next) {
        if (!status.canBecome(next)) {
            throw wrongState();
        }
        this.status = next;
    }

    private RuleViolation wrongState() {
        return new RuleViolation(
                "product.not-in-this-state",
                "Sản phẩm đang ở trạng thái “" + status.vietnamese() + "” nên không làm việc này được.");
    }

    private Map<Long, PriceTrail> trails() {
        Map<Long, PriceTrail> trails = new HashMap<>();
        items.forEach(item -> item.trail().ifPresent(trail -> trails.put(item.id(), trail)));
        return trails;
    }

    ProductView view(SellerView seller, CategoryView category, LocalDate today) {
        return new ProductView(
                id,
                slug,
                version,
                status,
                seller,
                category,
                texts(),
                brand,
                ocopSet,
                picture,
                Season.of(seasonMonths),
                onlyInSeason,
                ageLimit,
                items.stream()
                        .sorted(Comparator.comparingInt(TradeItem::position).thenComparing(TradeItem::id))
                        .map(TradeItem::view)
                        .toList(),
                trails(),
                certificates.stream().map(c -> c.view(today)).toList(),
                decisionReason,
                decidedAt,
                decidedBy,
                submittedAt,
                updatedAt);
    }
}
