package vn.chophien.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An OCOP certificate that ends soon, or has just ended, with whom to tell.
 *
 * @param lastDay on which the stars may still be shown
 * @param sellerEmail where letters go; without it a short message goes to the phone
 */
public record EndingCertificate(
        long id,
        long productId,
        String productName,
        int stars,
        String decisionNo,
        LocalDate lastDay,
        long sellerId,
        @Nullable String sellerEmail,
        String sellerPhone) {

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    public Optional<CertificateStage> stage(LocalDate today) {
        return CertificateStage.at(daysLeft(today));
    }

    /** For the seller, on the given day. */
    public String sentence(LocalDate today) {
        String name = "Chứng nhận OCOP " + stars + " sao của “" + productName + "” ";
        long days = daysLeft(today);
        if (days < 0) {
            return name + "đã hết hạn. Chợ không còn hiện sao của sản phẩm này.";
        }
        return days == 0 ? name + "hết hạn hôm nay." : name + "còn " + days + " ngày.";
    }
}
