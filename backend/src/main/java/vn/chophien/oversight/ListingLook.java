package vn.chophien.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CertificateView;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.catalogue.ProductView;
import vn.chophien.catalogue.UnitPrice;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.oversight.listing.FlagLimit;
import vn.chophien.oversight.listing.WordHit;
import vn.chophien.oversight.listing.WordKind;
import vn.chophien.oversight.price.PriceKind;
import vn.chophien.oversight.price.PriceRange;
import vn.chophien.shared.Sha256;
import vn.chophien.shared.Times;

/**
 * Looks over a listing the way a careful official would, and says plainly what it found and where. It decides nothing.
 * What it was found in is part of the facts of a flag, so that a dismissal holds until the listing changes.
 */
final class ListingLook {

    /** The kinds that a look at a listing finds, and therefore also ends. */
    static final Set<FlagKind> KINDS = Set.of(
            FlagKind.SELLER,
            FlagKind.LABEL,
            FlagKind.FORBIDDEN,
            FlagKind.MEDICINE,
            FlagKind.STARS,
            FlagKind.CERTIFICATE,
            FlagKind.CODE,
            FlagKind.PRICE,
            FlagKind.SUPERLATIVE,
            FlagKind.CLAIM,
            FlagKind.PAPER,
            FlagKind.CERTIFICATE_SOON,
            FlagKind.TRACE,
            FlagKind.SALE);

    /** Crafts, plants and trips; everything else is eaten or drunk. */
    private static final int FIRST_SET_THAT_IS_NOT_FOOD = 21;

    private static final Set<String> SHELVES_WITHOUT_FOOD = Set.of("thu-cong", "du-lich");
    private static final Set<Integer> SETS_OF_ALCOHOL = Set.of(14, 15);

    /** Raw produce, meat, eggs: nothing that is made or mixed. */
    private static final Set<Integer> SETS_OF_FRESH_FOOD = Set.of(1, 2, 3);

    private static final int MOST_QUOTES = 3;

    private final ProductView product;
    private final ListingSurroundings around;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    private ListingLook(ProductView product, ListingSurroundings around, LocalDate today) {
        this.product = product;
        this.around = around;
        this.today = today;
    }

    /** Grave ones first. */
    static List<Finding> findings(ProductView product, ListingSurroundings around, LocalDate today) {
        ListingLook look = new ListingLook(product, around, today);
        look.lookAtSeller();
        look.lookAtLabel();
        look.lookAtWords();
        look.lookAtStars();
        look.lookAtCertificates();
        around.codeTrouble().ifPresent(trouble -> look.add(FlagKind.CODE, trouble, trouble));
        look.lookAtPrices();
        look.lookAtLots();
        look.lookAtSale();
        return look.found.stream()
                .sorted((a, b) -> Boolean.compare(b.kind().isGrave(), a.kind().isGrave()))
                .toList();
    }

    private void lookAtSeller() {
        SellerStatus status = product.seller().status();
        if (status != SellerStatus.ACTIVE || product.seller().verifiedOn() == null) {
            add(
                    FlagKind.SELLER,
                    status.name(),
                    product.seller().name() + ": "
                            + (product.seller().verifiedOn() == null
                                    ? "chưa ai xác minh giấy tờ."
                                    : "đang ở trạng thái “" + status.vietnamese() + "”."));
        }
    }

    private void lookAtLabel() {
        if (!isFood()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (isMissing(product.texts().ingredients()) && !isFresh()) {
            missing.add("thành phần");
        }
        if (isMissing(product.texts().storage())) {
            missing.add("cách bảo quản");
        }
        Integer set = product.ocopSet();
        if (set != null && SETS_OF_ALCOHOL.contains(set) && product.ageLimit() == null) {
            missing.add("giới hạn tuổi của đồ uống có cồn");
        }
        if (!missing.isEmpty()) {
            String all = String.join(", ", missing);
            add(FlagKind.LABEL, all, "Chưa ghi " + all + ".");
        }
        boolean packed = product.packsForSale().stream().anyMatch(pack -> !pack.soldByWeight());
        if (packed && !isFresh() && isMissing(product.texts().standards())) {
            add(FlagKind.PAPER, "", "Thực phẩm đóng gói mà ô Tiêu chuẩn, giấy tờ còn trống.");
        }
    }

    private void lookAtWords() {
        Map<WordKind, List<String>> quotes = new EnumMap<>(WordKind.class);
        texts().forEach((field, text) -> {
            for (WordHit hit : around.words().in(text)) {
                quotes.computeIfAbsent(hit.word().kind(), kind -> new ArrayList<>())
                        .add("“" + hit.word().phrase() + "” trong " + field + ": “" + hit.quote() + "”");
            }
        });
        quotes.forEach((kind, all) -> {
            if (isAsked(kind)) {
                String shown = all.stream().limit(MOST_QUOTES).collect(Collectors.joining("; "));
                int more = all.size() - MOST_QUOTES;
                add(flag(kind), String.valueOf(texts()), shown + (more > 0 ? "; và " + more + " chỗ nữa." : "."));
            }
        });
    }

    /** Cloth may heal in a story; a craft needs no diary. */
    private boolean isAsked(WordKind kind) {
        return switch (kind) {
            case FORBIDDEN, SUPERLATIVE -> true;
            case MEDICINE -> isFood();
            case CLAIM ->
                isFood()
                        && !around.lots().hasDiary()
                        && isMissing(product.texts().standards());
        };
    }

    private static FlagKind flag(WordKind kind) {
        return switch (kind) {
            case FORBIDDEN -> FlagKind.FORBIDDEN;
            case SUPERLATIVE -> FlagKind.SUPERLATIVE;
            case MEDICINE -> FlagKind.MEDICINE;
            case CLAIM -> FlagKind.CLAIM;
        };
    }

    private void lookAtStars() {
        int inForce = product.certificateInForce().map(CertificateView::stars).orElse(0);
        texts().entrySet().stream()
                .flatMap(text -> StarClaims.beyond(text.getValue(), inForce).stream()
                        .map(claim -> "“" + claim + "” trong " + text.getKey()))
                .findFirst()
                .ifPresent(claim -> add(
                        FlagKind.STARS,
                        inForce + String.valueOf(texts()),
                        claim + ", mà "
                                + (inForce == 0
                                        ? "không có quyết định công nhận nào còn hiệu lực."
                                        : "quyết định còn hiệu lực chỉ có " + inForce + " sao.")));
    }

    private void lookAtCertificates() {
        for (CertificateView certificate : product.certificates()) {
            String name = "Chứng nhận OCOP " + certificate.stars() + " sao (" + certificate.decisionNo() + ")";
            boolean renewed = product.certificateInForce().isPresent();
            switch (certificate.standing()) {
                case VALID, EXPIRING -> {
                    if (!certificate
                            .validTo()
                            .isAfter(today.plusDays(around.limits().of(FlagLimit.CERTIFICATE_DAYS)))) {
                        soon(certificate, name + " hết hạn ngày " + Times.day(certificate.validTo()) + ".");
                    }
                }
                case SUPERSEDED -> {}
                case UNVERIFIED -> soon(certificate, name + " là người bán tự khai, chưa ai đối chiếu quyết định.");
                case EXPIRED -> {
                    if (!renewed) {
                        gone(certificate, name + " đã hết hạn ngày " + Times.day(certificate.validTo()) + ".");
                    }
                }
                case REVOKED -> gone(certificate, name + " đã bị thu hồi.");
            }
        }
    }

    private void soon(CertificateView certificate, String sentence) {
        add(FlagKind.CERTIFICATE_SOON, ":" + certificate.decisionNo(), sentence, sentence);
    }

    private void gone(CertificateView certificate, String sentence) {
        add(FlagKind.CERTIFICATE, ":" + certificate.decisionNo(), sentence, sentence);
    }

    private void lookAtPrices() {
        for (PackView pack : product.packsForSale()) {
            UnitPrice price = pack.compared();
            PriceRange usual = around.prices()
                    .usual(
                            new PriceKind(product.category().id(), product.ocopSet(), price.unit()),
                            product.id(),
                            around.limits().of(FlagLimit.PRICE_LEAST))
                    .orElse(null);
            int factor = around.limits().of(FlagLimit.PRICE_FACTOR);
            if (usual != null && usual.isUnusual(price.price(), factor)) {
                add(
                        FlagKind.PRICE,
                        ":" + pack.id(),
                        price + " " + factor,
                        "“" + pack.name() + "” giá " + price + ", "
                                + (usual.isFarAbove(price.price(), factor) ? "cao" : "thấp") + " hơn hẳn nhóm "
                                + product.category().name() + ": thường thấy " + usual.inWords(price.unit()) + ", giữa "
                                + usual.middle() + ", theo " + usual.source() + ".");
            }
        }
    }

    private void lookAtLots() {
        ListingSurroundings.Lots lots = around.lots();
        if (isFood() && lots.untraced() > 0) {
            add(
                    FlagKind.TRACE,
                    lots.untraced() + lots.firstUntraced(),
                    lots.untraced() + " lô đang bán không dẫn về vụ nào có nhật ký, như lô " + lots.firstUntraced()
                            + ".");
        }
    }

    private void lookAtSale() {
        List<String> missing = new ArrayList<>();
        if (product.packsForSale().isEmpty()) {
            missing.add("chưa có quy cách nào đang bán");
        }
        if (!around.canBePaid()) {
            missing.add("người bán chưa khai tài khoản ngân hàng, chỉ thu tiền khi nhận hàng được");
        }
        if (around.lots().all() == 0) {
            missing.add("chưa có lô hàng nào, người mua chưa xem được nguồn gốc");
        }
        if (isFood() && isMissing(product.texts().usage()) && !isFresh()) {
            missing.add("chưa ghi cách dùng");
        }
        if (!missing.isEmpty()) {
            String all = String.join("; ", missing);
            add(FlagKind.SALE, all, all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".");
        }
    }

    /** What a seller wrote, by the name of the field in the middle of a sentence. */
    private Map<String, String> texts() {
        ProductTexts texts = product.texts();
        return Stream.of(
                        new String[] {"tên", texts.name()},
                        new String[] {"lời giới thiệu", texts.summary()},
                        new String[] {"mô tả", texts.description()},
                        new String[] {"cách dùng", Objects.requireNonNullElse(texts.usage(), "")},
                        new String[] {"tiêu chuẩn", Objects.requireNonNullElse(texts.standards(), "")})
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, LinkedHashMap::new));
    }

    private boolean isFood() {
        Integer set = product.ocopSet();
        return set == null
                ? !SHELVES_WITHOUT_FOOD.contains(product.category().slug())
                : set < FIRST_SET_THAT_IS_NOT_FOOD;
    }

    private boolean isFresh() {
        Integer set = product.ocopSet();
        return set != null && SETS_OF_FRESH_FOOD.contains(set);
    }

    private void add(FlagKind kind, String facts, String sentence) {
        add(kind, "", facts, sentence);
    }

    private void add(FlagKind kind, String part, String facts, String sentence) {
        found.add(new Finding(
                kind,
                subject(product.id(), part),
                Sha256.hex(facts).substring(0, 32),
                cut(sentence),
                Finding.Where.ofProduct(product.seller().id(), product.id())));
    }

    private static String subject(long productId, String part) {
        String subject = "product:" + productId + part;
        return subject.length() <= 60 && subject.chars().allMatch(sign -> sign < 128)
                ? subject
                : "product:" + productId + ":" + Sha256.hex(part).substring(0, 16);
    }

    private static String cut(String sentence) {
        return sentence.length() <= 700 ? sentence : sentence.substring(0, 699) + "…";
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
