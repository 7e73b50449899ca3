package vn.chophien.cooperative;

import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;

/** Builds sellers: by default an active cooperative that tells no number but its phone's. */
public final class SellerTestData {

    private @Nullable String registrationNo;
    private @Nullable String taxCode;
    private String phone = "+84912345678";

    private SellerTestData() {}

    public static SellerTestData aSeller() {
        return new SellerTestData();
    }

    SellerTestData registered(String number) {
        registrationNo = number;
        return this;
    }

    SellerTestData taxedAs(String number) {
        taxCode = number;
        return this;
    }

    SellerTestData withPhone(String number) {
        phone = number;
        return this;
    }

    public SellerView build() {
        return new SellerView(
                1,
                "nguoi-ban-thu",
                SellerKind.COOP,
                "Người bán thử",
                "Để thử.",
                "Để thử.",
                "Người thử",
                registrationNo,
                taxCode,
                phone,
                null,
                new CommuneView("02020", "Thử", "Xã Thử", "19", "Thái Nguyên", 22, 105),
                "Thôn Thử",
                null,
                "banner-hills",
                null,
                SellerStatus.ACTIVE,
                null,
                null,
                true,
                null);
    }
}
