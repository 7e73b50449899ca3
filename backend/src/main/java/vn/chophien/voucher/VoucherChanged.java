package vn.chophien.voucher;

/** What everybody sees of this voucher may have changed. Fired inside the transaction. */
public record VoucherChanged(long voucherId) {}
