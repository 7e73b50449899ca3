package vn.chophien.account;

/** Where somebody said yes or no. */
public enum ConsentChannel {
    ACCOUNT_PAGE("trang tài khoản"),
    ADDRESS_PAGE("trang địa chỉ"),
    CHECKOUT("trang đặt hàng"),
    LETTER("liên kết trong thư"),
    ERASURE("khi xóa tài khoản");

    private final String vietnamese;

    ConsentChannel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
