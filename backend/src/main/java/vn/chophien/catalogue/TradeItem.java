package vn.chophien.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/** One pack of a product, inside the product's aggregate. */
@Entity
@Table(name = "trade_item")
class TradeItem {

    @Id
    private long id;

    @Version
    private int version;

    private @Nullable String gtin;
    private String name = "";

    @Column(name = "unit_name")
    private String unitName = "";

    @Column(name = "unit_scale")
    private int unitScale;

    @Column(name = "sale_step")
    private long saleStep;

    @Column(name = "net_grams")
    private @Nullable Long netGrams;

    @Column(name = "net_amount")
    private @Nullable Long netAmount;

    @Column(name = "net_unit")
    private @Nullable String netUnit;

    private long price;
    private int position;

    private boolean active;

    /** Where the price goes, as its seller tells it. */
    @Column(name = "price_trail")
    private @Nullable String trail;

    protected TradeItem() {} // JPA

    TradeItem(long id, String name, Money price) {
        this.id = id;
        this.name = name;
        this.unitName = "gói";
        this.saleStep = 1;
        this.price = price.dong();
        this.active = true;
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    Money price() {
        return Money.ofDong(price);
    }

    void reprice(Money newPrice) {
        this.price = newPrice.dong();
    }

    @Nullable
    NetContent content() {
        return NetContent.ofColumns(netAmount, netUnit);
    }

    /** The mass follows a content in grams; one that was weighed for another content no longer holds. */
    void declare(@Nullable NetContent declared) {
        NetContent before = content();
        if (Objects.equals(before, declared)) {
            return;
        }
        if (declared != null && declared.unit() == NetContent.Unit.GRAM) {
            this.netGrams = declared.amount();
        } else if (before != null) {
            this.netGrams = null;
        }
        this.netAmount = declared == null ? null : declared.amount();
        this.netUnit = declared == null ? null : declared.unit().code();
    }

    /** What was told last, for whatever price. */
    Optional<PriceTrail> toldTrail() {
        return Optional.ofNullable(trail).map(PriceTrail::read);
    }

    /** What was told, while it adds up to the price. */
    Optional<PriceTrail> trail() {
        return toldTrail().filter(told -> told.whole().equals(price()));
    }

    void tell(Optional<PriceTrail> told) {
        this.trail = told.map(PriceTrail::text).orElse(null);
    }

    PackView view() {
        return new PackView(id, gtin, name, price(), unitName, unitScale, saleStep, netGrams, content(), active);
    }
}
