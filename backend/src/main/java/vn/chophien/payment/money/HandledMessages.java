package vn.chophien.payment.money;

/** How a person decided about a message, for those who read it from its row {@code e}. */
public final class HandledMessages {

    /** Null where nobody did; older rows say it in their note alone. */
    public static final String HOW = "COALESCE(e.handled_how, CASE"
            + " WHEN e.note LIKE 'Người bán đã trả lại tiền%' THEN 'SENT_BACK'"
            + " WHEN e.note LIKE 'Chỉ ghi nhận%' THEN 'NOTED'"
            + " WHEN e.note LIKE 'Chấp nhận là đã thanh toán%' THEN 'ACCEPT' END)";

    private HandledMessages() {}
}
