-- What takes something off an order. Whoever sells bears it: the market holds no money that it could give.
CREATE TABLE voucher (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- A-Z, 0-9
    name       VARCHAR(120) NOT NULL,
    seller_id  BIGINT       NULL,                  -- NULL: of the market, for the sellers who joined it
    kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount     BIGINT       NULL,
    percent    INT          NULL,
    most       BIGINT       NULL,                  -- a share of the goods takes off no more than this
    min_goods  BIGINT       NOT NULL,
    valid_from DATETIME(3)  NOT NULL,
    valid_to   DATETIME(3)  NOT NULL,              -- the first moment at which it no longer holds
    most_uses  INT          NULL,
    per_buyer  INT          NOT NULL,
    listed     BOOLEAN      NOT NULL,              -- shown to everybody, or only for those who were told the code
    status     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uses       INT          NOT NULL DEFAULT 0,
    used_ever  BOOLEAN      NOT NULL DEFAULT FALSE,
    created_at DATETIME(3)  NOT NULL,
    created_by VARCHAR(120) NOT NULL,
    version    INT          NOT NULL DEFAULT 0,
    CONSTRAINT voucher_has_one_code UNIQUE (code),
    CONSTRAINT voucher_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT voucher_kind_has_its_figures CHECK (
        (kind = 'AMOUNT' AND amount IS NOT NULL AND amount > 0 AND percent IS NULL AND most IS NULL)
        OR (kind = 'PERCENT' AND percent IS NOT NULL AND percent BETWEEN 1 AND 100 AND most IS NOT NULL AND most > 0 AND amount IS NULL)
        OR (kind = 'FREE_DELIVERY' AND amount IS NULL AND percent IS NULL AND most IS NULL)),
    CONSTRAINT voucher_status_is_known CHECK (status IN ('ACTIVE', 'PAUSED', 'ENDED')),
    CONSTRAINT voucher_uses_within_limit CHECK (uses >= 0 AND (most_uses IS NULL OR uses <= most_uses)),
    CONSTRAINT voucher_limits_sensible CHECK (min_goods >= 0 AND per_buyer > 0 AND (most_uses IS NULL OR most_uses > 0) AND valid_from < valid_to),
    KEY voucher_by_seller (seller_id, status)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who bears a voucher of the market.
CREATE TABLE voucher_seller (
    voucher_id BIGINT       NOT NULL,
    seller_id  BIGINT       NOT NULL,
    joined_at  DATETIME(3)  NOT NULL,
    joined_by  VARCHAR(120) NOT NULL,
    PRIMARY KEY (voucher_id, seller_id),
    KEY voucher_seller_by_seller (seller_id),
    CONSTRAINT joined_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT joined_by_seller FOREIGN KEY (seller_id) REFERENCES seller (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One checkout that used a voucher. The slot is which of the buyer's uses it is; what was given back frees it.
CREATE TABLE voucher_use (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    voucher_id  BIGINT      NOT NULL,
    checkout_id BIGINT      NOT NULL,
    buyer_phone VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- E.164
    slot        INT         NULL,
    used_at     DATETIME(3) NOT NULL,
    returned_at DATETIME(3) NULL,
    CONSTRAINT voucher_used_once_a_checkout UNIQUE (voucher_id, checkout_id),
    CONSTRAINT voucher_slot_of_a_buyer UNIQUE (voucher_id, buyer_phone, slot),
    CONSTRAINT use_of_voucher FOREIGN KEY (voucher_id) REFERENCES voucher (id),
    CONSTRAINT use_by_checkout FOREIGN KEY (checkout_id) REFERENCES checkout (id)
);

-- What of it each order got: the sum that its seller bears.
CREATE TABLE voucher_share (
    order_number VARCHAR(19) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    use_id       BIGINT      NOT NULL,
    seller_id    BIGINT      NOT NULL,
    amount       BIGINT      NOT NULL,
    returned_at  DATETIME(3) NULL,
    CONSTRAINT share_of_use FOREIGN KEY (use_id) REFERENCES voucher_use (id),
    CONSTRAINT share_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT share_positive CHECK (amount > 0)
);
