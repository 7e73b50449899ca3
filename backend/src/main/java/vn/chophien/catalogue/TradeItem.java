package vn.chophien.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    PackView view() {
        return new PackView(id, gtin, name, price(), unitName, unitScale, saleStep, netGrams, active);
    }
}
