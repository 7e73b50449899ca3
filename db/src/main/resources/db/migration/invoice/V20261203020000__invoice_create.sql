-- Electronic invoices of orders, as far as the market knows of them. Sellers and their providers number and sign them; the
-- market hands over a draft, or takes what came back, and keeps both for seller and buyer.

CREATE TABLE order_invoice (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id        BIGINT       NOT NULL,
    request_id      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the same however often it is asked
    way             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    live            TINYINT      NULL, -- 1, or null once refused or called off: an order has one live invoice at most
    total           BIGINT       NOT NULL, -- of the order, when it was asked for
    seller_tax_code VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    draft_sealed    MEDIUMBLOB   NULL, -- until it has ended: it holds the buyer's whole number
    tries           INT          NOT NULL DEFAULT 0,
    busy_until      DATETIME(3)  NULL, -- somebody is asking just now
    next_at         DATETIME(3)  NOT NULL,
    symbol          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    invoice_no      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    invoice_day     DATE         NULL,
    lookup_code     VARCHAR(60)  NULL,
    lookup_url      VARCHAR(300) NULL,
    reason          VARCHAR(300) NULL, -- why not, or not yet
    asked_at        DATETIME(3)  NOT NULL,
    asked_by        VARCHAR(120) NOT NULL,
    ended_at        DATETIME(3)  NULL,
    CONSTRAINT order_invoice_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT order_invoice_asked_once UNIQUE (request_id),
    CONSTRAINT order_invoice_one_lives UNIQUE (order_id, live),
    CONSTRAINT order_invoice_way_is_known CHECK (way IN ('PROVIDER', 'MANUAL')),
    CONSTRAINT order_invoice_state_is_known CHECK (state IN
        ('ASKED', 'SENT', 'UNKNOWN', 'ISSUED', 'REFUSED', 'CANCELLED')),
    CONSTRAINT order_invoice_lives_or_not CHECK (live IS NULL OR live = 1),
    CONSTRAINT order_invoice_dead_ones CHECK ((live IS NULL) = (state IN ('REFUSED', 'CANCELLED'))),
    CONSTRAINT order_invoice_issued_with_number CHECK (state <> 'ISSUED'
        OR (symbol IS NOT NULL AND invoice_no IS NOT NULL AND invoice_day IS NOT NULL)),
    KEY order_invoice_due (state, next_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What came back, byte by byte. Sealed at rest: an invoice to a person names their number.
CREATE TABLE order_invoice_file (
    invoice_id BIGINT      NOT NULL,
    kind       VARCHAR(3)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed     MEDIUMBLOB  NOT NULL,
    size       INT         NOT NULL, -- of the open file
    sha256     BINARY(32)  NOT NULL, -- of the open file
    added_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (invoice_id, kind),
    CONSTRAINT invoice_file_of_invoice FOREIGN KEY (invoice_id) REFERENCES order_invoice (id),
    CONSTRAINT invoice_file_kind_is_known CHECK (kind IN ('XML', 'PDF'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
