-- Where every đồng of every order stands. Double entry, only added to: the amounts of one (subject, seq) sum to zero.
CREATE TABLE money_entry (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject      VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- an order's number, or E and the id of a message that is for no order
    seq          INT          NOT NULL,
    account      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount       BIGINT       NOT NULL,
    kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at           DATETIME(3)  NOT NULL, -- when it happened
    written_at   DATETIME(3)  NOT NULL,
    seller_id    BIGINT       NULL,     -- none: an account that no seller here has
    order_number VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    event_id     BIGINT       NULL,
    refund_id    BIGINT       NULL,
    line_id      BIGINT       NULL,
    actor        VARCHAR(120) NOT NULL,
    CONSTRAINT money_entry_once UNIQUE (subject, seq, account),
    CONSTRAINT money_entry_moves_something CHECK (amount <> 0),
    CONSTRAINT money_account_is_known CHECK (account IN
        ('BUYER_OWES', 'BANK', 'GATEWAY', 'CASH', 'CARRIER', 'CARRIER_FEE', 'SALES', 'REFUND_OWED', 'UNMATCHED')),
    KEY money_entry_by_seller (seller_id, at),
    KEY money_entry_by_event (event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What refunds that were asked for take of an order's money; the ways out of the queue, which were words in a note only.
ALTER TABLE payment ADD COLUMN promised BIGINT NOT NULL DEFAULT 0,
    ADD CONSTRAINT payment_promised_not_negative CHECK (promised >= 0);
ALTER TABLE payment_event ADD COLUMN handled_how VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
