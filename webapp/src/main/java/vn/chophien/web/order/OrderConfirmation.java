package vn.chophien.web.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;
import vn.chophien.document.Block;
import vn.chophien.document.Document;
import vn.chophien.document.PageLook;
import vn.chophien.order.DeliveryMethod;
import vn.chophien.order.Gift;
import vn.chophien.order.InvoiceView;
import vn.chophien.order.OrderFacts;
import vn.chophien.order.OrderLineView;
import vn.chophien.order.OrderView;
import vn.chophien.order.PackedLot;
import vn.chophien.shared.Times;
import vn.chophien.trace.label.QrCode;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.seal.Leaf;

/** An order to keep on paper: both sides, the goods, the price, and where to turn to. */
final class OrderConfirmation {

    private final PaidOrder paid;
    private final OrderView order;
    private final OrderFacts facts;
    private final String baseUrl;
    private final String authority;
    private final Optional<Bundle> proof;

    /**
     * @param authority whose staff read reports
     * @param proof of what was packed; empty before that
     */
    OrderConfirmation(PaidOrder paid, String baseUrl, String authority, Optional<Bundle> proof) {
        this.paid = paid;
        this.order = paid.order();
        this.facts = order.facts();
        this.baseUrl = baseUrl;
        this.authority = authority;
        this.proof = proof;
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("XÁC NHẬN ĐƠN HÀNG", order.number()));
        blocks.add(new Block.Coded(QrCode.of(page(), QrCode.Level.M), "Mở đơn hàng", about()));
        blocks.add(new Block.Heading("Người bán"));
        blocks.add(new Block.Facts(seller()));
        blocks.add(new Block.Heading("Người mua"));
        blocks.add(new Block.Facts(buyer()));
        blocks.add(new Block.Heading("Hàng hóa"));
        blocks.add(goods());
        blocks.add(new Block.Facts(sums()));
        proof.ifPresent(bundle -> {
            blocks.add(new Block.Heading("Bằng chứng"));
            blocks.add(
                    new Block.Paragraph(
                            "Mở đơn hàng bằng mã ở trên rồi chọn Biên nhận có bằng chứng: máy của bạn tự tính lại các dấu này."));
            blocks.add(new Block.Facts(seals(bundle)));
        });
        blocks.add(new Block.Heading("Đổi, trả, khiếu nại"));
        blocks.add(
                new Block.Paragraph("Hàng hỏng, thiếu hoặc sai? Chụp ảnh, xin trả ở trang đơn hàng hoặc gọi người bán: "
                        + order.seller().phoneToRead()
                        + ". Thông tin người bán đưa ra không đúng? Bạn được trả hàng miễn phí trong"
                        + " 30 ngày. Nghi hàng không an toàn? Mở trang của lô và bấm Báo vấn đề; người"
                        + " bán và "
                        + authority
                        + " cùng đọc."));
        if (order.seller().sampleData()) {
            blocks.add(new Block.Paragraph("Đơn này là dữ liệu minh họa.", Block.Tone.SMALL));
        }
        return new Document(
                "Xác nhận đơn hàng " + order.number(),
                PageLook.SHEET,
                null,
                blocks,
                "Đơn " + order.number() + ", đặt lúc "
                        + Times.moment(facts.times().placedAt()));
    }

    private List<Block.Fact> about() {
        List<Block.Fact> about = new ArrayList<>();
        Instant paidAt = facts.times().paidAt();
        add(about, "Mã đơn", order.number());
        add(about, "Đặt lúc", Times.moment(facts.times().placedAt()));
        add(about, "Tình trạng", facts.status().label());
        add(about, "Cách trả tiền", facts.paymentMethod().label());
        add(about, "Trả lúc", paidAt == null ? null : Times.moment(paidAt));
        return about;
    }

    private List<Block.Fact> seller() {
        SellerView seller = order.seller();
        List<Block.Fact> about = new ArrayList<>();
        add(about, "Tên", seller.name());
        add(about, "Địa chỉ", seller.address());
        add(about, "Số đăng ký", seller.publicRegistrationNo());
        add(about, "Điện thoại", seller.phoneToRead());
        add(about, "Thư điện tử", seller.email());
        return about;
    }

    private List<Block.Fact> buyer() {
        List<Block.Fact> about = new ArrayList<>();
        add(about, "Tên", facts.buyerName());
        add(about, "Điện thoại", facts.buyerPhone().toString());
        add(about, "Nhận hàng", facts.deliveryMethod() == DeliveryMethod.PICKUP ? pickup() : order.address());
        addWishes(about);
        add(about, "Bên giao", facts.carrier());
        add(about, "Mã vận đơn", facts.trackingNumber());
        add(about, "Lời nhắn", facts.note());
        return about;
    }

    private void addWishes(List<Block.Fact> about) {
        Gift gift = order.wishes().gift();
        if (gift != null) {
            add(about, "Quà tặng cho", gift.recipient() + ", " + gift.phone());
        }
        InvoiceView invoice = order.wishes().invoice();
        if (invoice != null) {
            add(about, "Hóa đơn cho", invoice.name() + ", " + invoice.buyerNumber() + ", " + invoice.address());
        }
    }

    private String pickup() {
        String agreed = order.wishes().pickup();
        if (agreed != null) {
            return agreed;
        }
        String hours = order.seller().pickupHours();
        return "Đến nhận tại người bán" + (hours == null ? "" : ", " + hours);
    }

    private Block goods() {
        return new Block.Table(
                "",
                List.of(
                        new Block.Column("Hàng", 5),
                        new Block.Column(order.isPacked() ? "Lô đã đóng gói" : "Lô", 3),
                        new Block.Column("Số lượng", 2, true),
                        new Block.Column("Đơn giá", 2, true),
                        new Block.Column("Thành tiền", 2, true)),
                order.lines().stream().map(this::row).toList());
    }

    private List<String> row(OrderLineView line) {
        return List.of(
                line.name(),
                order.isPacked()
                        ? line.lots().stream().map(PackedLot::lotNumber).collect(Collectors.joining(", "))
                        : "ghi khi đóng gói",
                line.quantity().toString(),
                line.price().toString(),
                line.amount().toString());
    }

    private List<Block.Fact> sums() {
        List<Block.Fact> sums = new ArrayList<>();
        add(sums, "Tiền hàng", facts.goods().toString());
        add(sums, "Phí giao", facts.deliveryFee().toString());
        if (facts.discount().isGiven()) {
            add(sums, facts.discount().label(), facts.discount().off());
        }
        add(sums, "Tổng cộng", facts.total().toString());
        add(sums, "Đã nhận", paid.payment().received().toString());
        return sums;
    }

    /** The newest entry of each lot, and the checkpoint that all of them are under. */
    private List<Block.Fact> seals(Bundle bundle) {
        List<Block.Fact> seals = new ArrayList<>();
        order.lines().stream()
                .flatMap(line -> line.lots().stream())
                .distinct()
                .forEach(lot -> add(seals, "Lô " + lot.lotNumber(), newest(bundle, lot)));
        add(seals, "Dấu của sổ", bundle.checkpoint().checkpoint().brief());
        return seals;
    }

    private static @Nullable String newest(Bundle bundle, PackedLot lot) {
        return bundle.proven().stream()
                .map(Bundle.Proven::leaf)
                .filter(leaf -> leaf.subject().equals("lot/" + lot.token()))
                .max(Comparator.comparingLong(Leaf::seq))
                .map(leaf -> leaf.hash().hex())
                .orElse(null);
    }

    private String page() {
        return baseUrl + "/don-hang/" + order.number() + "?ma=" + order.accessToken();
    }

    private static void add(List<Block.Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Block.Fact(name, value));
        }
    }
}
