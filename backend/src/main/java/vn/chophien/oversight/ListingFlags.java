package vn.chophien.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CertificateStanding;
import vn.chophien.catalogue.CertificateView;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductView;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/** Looks over a listing the way a careful official would, and says plainly what it found. */
final class ListingFlags {

    /** Crafts, plants and trips; everything else is eaten or drunk. */
    private static final int FIRST_SET_THAT_IS_NOT_FOOD = 21;

    private static final Set<String> SHELVES_WITHOUT_FOOD = Set.of("thu-cong", "du-lich");
    private static final Set<Integer> SETS_OF_ALCOHOL = Set.of(14, 15);

    /** Food must not be praised as medicine. Folded, as they are looked for. */
    private static final List<String> WORDS_OF_MEDICINE =
            List.of("chua benh", "tri benh", "dac tri", "chua khoi", "thay thuoc", "khoi han benh");

    private final ProductView product;
    private final List<ListingFlag> found = new ArrayList<>();

    private ListingFlags(ProductView product) {
        this.product = product;
    }

    /** Grave ones first. */
    static List<ListingFlag> of(ProductView product, PricePeers peers, long lots, boolean canBePaid) {
        ListingFlags flags = new ListingFlags(product);
        flags.lookAtSeller(canBePaid);
        flags.lookAtLabel();
        flags.lookAtWords();
        flags.lookAtCertificates();
        flags.lookAtPrices(peers);
        flags.when(lots == 0, false, "Chưa có lô hàng nào: người mua chưa xem được nguồn gốc.");
        return flags.found.stream()
                .sorted((a, b) -> Boolean.compare(b.grave(), a.grave()))
                .toList();
    }

    private void lookAtSeller(boolean canBePaid) {
        boolean verified = product.seller().status() == SellerStatus.ACTIVE
                && product.seller().verifiedOn() != null;
        when(!verified, true, "Người bán chưa được xác minh hoặc đang tạm ngừng.");
        when(!canBePaid, false, "Người bán chưa khai tài khoản ngân hàng: chỉ thu tiền khi nhận hàng được.");
    }

    private void lookAtLabel() {
        if (!isFood()) {
            return;
        }
        when(isMissing(product.texts().ingredients()), true, "Thiếu thành phần.");
        when(isMissing(product.texts().storage()), true, "Thiếu cách bảo quản.");
        when(isMissing(product.texts().usage()), false, "Thiếu cách dùng.");
        Integer set = product.ocopSet();
        boolean alcohol = set != null && SETS_OF_ALCOHOL.contains(set);
        when(alcohol && product.ageLimit() == null, true, "Đồ uống có cồn mà chưa đặt giới hạn tuổi.");
    }

    private void lookAtWords() {
        String words = " "
                + Folding.fold(product.name() + " " + product.texts().summary() + " "
                        + product.texts().description())
                + " ";
        Optional<String> medicine = WORDS_OF_MEDICINE.stream()
                .filter(word -> words.contains(" " + word + " "))
                .findFirst();
        when(isFood() && medicine.isPresent(), false, "Lời mô tả có thể gây hiểu nhầm là thuốc chữa bệnh. Hãy đọc kỹ.");
    }

    private void lookAtCertificates() {
        for (CertificateView certificate : product.certificates()) {
            String name = "Chứng nhận OCOP " + certificate.stars() + " sao (" + certificate.decisionNo() + ")";
            CertificateStanding standing = certificate.standing();
            switch (standing) {
                case VALID, SUPERSEDED -> {}
                case EXPIRING ->
                    when(true, false, name + " sắp hết hạn, ngày " + Times.day(certificate.validTo()) + ".");
                case EXPIRED ->
                    when(
                            product.certificateInForce().isEmpty(),
                            true,
                            name + " đã hết hạn ngày " + Times.day(certificate.validTo()) + ".");
                case UNVERIFIED -> when(true, false, name + " là người bán tự khai, chưa ai đối chiếu quyết định.");
                case REVOKED -> when(true, true, name + " đã bị thu hồi.");
            }
        }
    }

    private void lookAtPrices(PricePeers peers) {
        when(product.packsForSale().isEmpty(), true, "Chưa có quy cách nào đang bán.");
        for (PackView pack : product.packsForSale()) {
            Money perKilogram = pack.soldByWeight() ? pack.price() : pack.pricePerKilogram();
            if (perKilogram != null && peers.isUnusual(perKilogram)) {
                when(
                        true,
                        false,
                        "Giá của " + pack.name() + " là " + perKilogram + " một kg, khác xa mức thường thấy cùng nhóm ("
                                + peers.median().orElseThrow() + ").");
            }
        }
    }

    private boolean isFood() {
        Integer set = product.ocopSet();
        return set == null
                ? !SHELVES_WITHOUT_FOOD.contains(product.category().slug())
                : set < FIRST_SET_THAT_IS_NOT_FOOD;
    }

    private void when(boolean holds, boolean grave, String sentence) {
        if (holds) {
            found.add(new ListingFlag(grave, sentence));
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
