package vn.chophien.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
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

    PackView view() {
        return new PackView(id, gtin, name, price(), unitName, unitScale, saleStep, netGrams, content(), active);
    }
}
