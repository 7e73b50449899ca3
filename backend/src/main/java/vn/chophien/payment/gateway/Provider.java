package vn.chophien.payment.gateway;

import org.jspecify.annotations.Nullable;

/** The payment providers, and what a merchant calls the things that each of them hands out. */
public enum Provider {
    VNPAY("VNPAY", "Mã website (vnp_TmnCode)", "Chuỗi bí mật (vnp_HashSecret)", null, 5_000, 999_999_999),
    MOMO("MoMo", "Mã đối tác (partnerCode)", "Khóa bí mật (secretKey)", "Khóa truy cập (accessKey)", 1_000, 50_000_000),
    ZALOPAY("ZaloPay", "Mã ứng dụng (app_id)", "Khóa 1 (key1)", "Khóa 2 (key2)", 1_000, 50_000_000);

    private final String label;
    private final String codeLabel;
    private final String secretLabel;
    private final @Nullable String otherKeyLabel;
    private final long least;
    private final long most;

    Provider(
            String label, String codeLabel, String secretLabel, @Nullable String otherKeyLabel, long least, long most) {
        this.label = label;
        this.codeLabel = codeLabel;
        this.secretLabel = secretLabel;
        this.otherKeyLabel = otherKeyLabel;
        this.least = least;
        this.most = most;
    }

    /** How people call whoever reported money under this name; a bank's messenger is no provider of ours. */
    public static String labelOf(String source) {
        for (Provider provider : values()) {
            if (provider.name().equals(source)) {
                return provider.label;
            }
        }
        return "Ngân hàng";
    }

    public String label() {
        return label;
    }

    public String codeLabel() {
        return codeLabel;
    }

    public String secretLabel() {
        return secretLabel;
    }

    /** Null for a provider that gives one key only. */
    public @Nullable String otherKeyLabel() {
        return otherKeyLabel;
    }

    /** Whether one payment of this many đồng is taken at all. */
    public boolean takes(long dong) {
        return dong >= least && dong <= most;
    }
}
