package vn.chophien.preorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who would get how much of a harvest, and why.
 *
 * @param harvest what is shared out, in steps
 * @param level up to so many steps everybody gets what they asked for
 * @param spare steps that did not go round once more
 * @param rows the largest request first
 */
public record SharePreview(PreorderView preorder, long harvest, long level, long spare, List<Row> rows) {

    /** @param granted in steps */
    public record Row(RequestView request, long granted) {}

    /** @param salt what decides between equals; while it is secret, so is who of them is lucky */
    static SharePreview of(PreorderView preorder, List<RequestView> requests, long harvest, byte[] salt) {
        long pack = preorder.item().saleStep();
        FairShares.Shares shares = FairShares.of(
                requests.stream()
                        .map(request -> new FairShares.Wish(request.code(), request.steps() / pack))
                        .toList(),
                harvest / pack,
                salt);
        Map<String, RequestView> byCode =
                requests.stream().collect(Collectors.toMap(RequestView::code, request -> request));
        return new SharePreview(
                preorder,
                harvest,
                shares.level() * pack,
                shares.spare() * pack,
                shares.granted().entrySet().stream()
                        .map(share ->
                                new Row(Objects.requireNonNull(byCode.get(share.getKey())), share.getValue() * pack))
                        .toList());
    }

    public long requested() {
        return rows.stream().mapToLong(row -> row.request().steps()).sum();
    }

    public long granted() {
        return rows.stream().mapToLong(Row::granted).sum();
    }

    public boolean isShort() {
        return granted() < requested();
    }

    /** For everybody, in plain words. */
    public List<String> explained() {
        if (!isShort()) {
            return List.of("Hàng đủ cho mọi người: ai cũng được đúng số đã đặt.");
        }
        List<String> words = new ArrayList<>();
        words.add("Người bán có " + preorder.quantity(harvest) + " để chia, mọi người đặt "
                + preorder.quantity(requested())
                + ". Chia như rót nước: mỗi vòng ai cũng được thêm "
                + preorder.quantity(preorder.item().saleStep())
                + ", đến khi đủ số mình đặt hoặc hết hàng. Đặt sớm hay muộn không khác nhau.");
        words.add("Mức chung là " + preorder.quantity(level)
                + ": ai đặt từ mức này trở xuống được đủ, ai đặt nhiều hơn được " + preorder.quantity(level) + ".");
        if (spare > 0) {
            words.add("Còn lẻ " + preorder.quantity(spare)
                    + " không đủ một vòng: chia mỗi người thêm "
                    + preorder.quantity(preorder.item().saleStep())
                    + ", người đặt nhiều nhất trước; đặt bằng nhau thì bốc thăm bằng mã đã khóa từ lúc mở đợt.");
        }
        return words;
    }
}
